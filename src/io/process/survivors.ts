/** What a command leaves behind when it exits, and what is done about it. */
import type { Survivor } from '../../failures/attempt.ts';
import type { Command } from './command.ts';
import { endTree } from './end-tree.ts';
import type { LogFollower } from './follow-log.ts';
import { ageOf, commandLine, type ProcessStat, readStat } from './proc.ts';
import type { Look } from './process-tree.ts';
import type { Running } from './start-command.ts';

export interface Aftermath {
  readonly survivors: readonly Survivor[];
  readonly problems: readonly string[];
}

/** Milliseconds that sleeping processes get to be gone by themselves before they count: `> >(tee x)` ends after its shell. */
const settleTime = 200;

/** Milliseconds more while one of them works (R, D): on a busy machine it may only wait for its turn to end. */
const workTime = 800;

/** Milliseconds more for those that have begun to exit, which never count. */
const exitTime = 2_000;

/** Milliseconds without a new byte after which a relay that sleeps is known to wait for a writer, not for its disk. */
const relayPatience = 2_000;

/** Milliseconds: on a cancel the runner kills 10 s after its first signal. */
const cancelGrace = 4_000;

/** A command under way, with what is needed to end it. */
export interface Execution {
  readonly command: Command;
  readonly running: Running;
  readonly log: LogFollower;
}

/** Looks for survivors of a command that has exited by itself, and does what `background` says. */
export async function settle(execution: Execution): Promise<Aftermath> {
  const { command, running } = execution;
  // The relay ends at once when nobody holds the output: then the dear part of the look is spared.
  await waitForRelay(running, settleTime / 10);
  const left = await settled(execution);
  if (left === null) return { survivors: [], problems: [] };
  const alive = left.members.filter((stat) => !stat.exiting);
  // What still exits after all that time is stuck, and holds what it holds.
  const survivors = (alive.length > 0 ? alive : left.members).map(describe);
  const { background } = command;
  if (background.kind !== 'wait') {
    const blame = background.kind === 'fail' ? [blameFor(left, survivors, forFail)] : [];
    return { survivors, problems: [...blame, ...(await endAll(execution))] };
  }
  if (await waitUntilGone(execution, background.limit)) return { survivors, problems: [] };
  const still = lookAll(running);
  const reason = command.cancel.aborted
    ? 'when the run was cancelled.'
    : `after the wait of ${background.limit / 1000} s.`;
  const blame = blameFor(still, still.members.map(describe), reason);
  return { survivors, problems: [blame, ...(await endAll(execution))] };
}

/** Ends a command that has to be ended, with all that belongs to it. @returns one sentence for each that could not be. */
export async function endAll({ command, running }: Execution): Promise<readonly string[]> {
  const unended = await endTree({
    find: (onFound) => lookAll(running, onFound),
    ownsGroupOf: (stat) => running.tree.ownsGroupOf(stat),
    grace: command.cancel.aborted ? Math.min(command.grace, cancelGrace) : command.grace,
  });
  return unended.map(({ stat, why }) => `${capitalise(name(describe(stat)))} could not be ended: ${why}.`);
}

export function describe(stat: ProcessStat): Survivor {
  return { pid: stat.pid, age: ageOf(stat), command: commandLine(stat) };
}

async function waitForRelay(running: Running, limit: number): Promise<void> {
  const until = performance.now() + limit;
  while (!running.relay.ended() && performance.now() < until) {
    await running.wake.wait(until - performance.now());
  }
}

/** The relay's end proves that nobody holds the output; only without it is the dear part of a look needed. */
export function lookAll({ tree, relay }: Running, onFound?: (stat: ProcessStat) => void): Look {
  return tree.look({ holders: !relay.ended(), onFound });
}

function isEmpty(look: Look, running: Running): boolean {
  return look.members.length === 0 && running.relay.ended();
}

/** @returns null where nothing is left, else what is left after the settle time. */
async function settled(execution: Execution): Promise<Look | null> {
  const { running } = execution;
  const exited = performance.now();
  for (let pause = 1; ; pause = Math.min(pause * 2, 40)) {
    const look = lookAll(running);
    const late = performance.now() - exited - settleTime;
    if (isEmpty(look, running) && (look.stable || late >= 0)) return null;
    if (late >= 0 && !isOnItsWay(look, { execution, late })) return look;
    await running.wake.wait(pause);
  }
}

/** Whether what is left does not count yet: it exits, it works, or it is the relay, still busy with a slow disk. */
function isOnItsWay(
  look: Look,
  { execution, late }: { readonly execution: Execution; readonly late: number },
): boolean {
  if (look.members.length > 0) {
    const allExit = look.members.every((stat) => stat.exiting);
    return allExit
      ? late < exitTime
      : late < workTime && look.members.some(({ state }) => /[RD]/.test(state));
  }
  return look.olderHolders.length === 0 && !relayIsIdle(execution, late);
}

/** `watched`: milliseconds for which the relay has been looked at. */
export function relayIsIdle({ running, log }: Execution, watched: number): boolean {
  const silent = Math.min(log.silence(), watched) >= relayPatience;
  // A relay that waits for its disk is in state D, and has still to write.
  return silent && readStat(running.relay.pid)?.state === 'S';
}

async function waitUntilGone({ command, running }: Execution, limit: number): Promise<boolean> {
  const until = performance.now() + limit;
  for (let pause = 20; !command.cancel.aborted; pause = Math.min(pause * 2, 250)) {
    const look = lookAll(running);
    if (isEmpty(look, running) && look.stable) return true;
    const rest = until - performance.now();
    if (rest <= 0) return isEmpty(look, running);
    await running.wake.wait(Math.max(1, Math.min(pause, rest)));
  }
  return false;
}

const forFail =
  'after it. Wait for it in the command, or set `background` to `{ wait: … }` or `end` if that is meant.';

function blameFor(look: Look, members: readonly Survivor[], when: string): string {
  const older = look.olderHolders.map(
    (stat) => `${name(describe(stat))}, older than the command, holds its output`,
  );
  const who = [...members.map(name), ...older];
  const whom =
    who.length === 0 ? 'a process that this user cannot see, but that holds its output,' : list(who);
  return `The command exited before its work had ended: ${whom} still ran ${when}`;
}

function name({ pid, age, command }: Survivor): string {
  return `process ${pid} (${age.toFixed(1)} s old, ${command})`;
}

/** As many as a person reads. */
const listed = 5;

function list(names: readonly string[]): string {
  const rest = names.length - listed;
  return `${names.slice(0, listed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
