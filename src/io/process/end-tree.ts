/** Ends processes, and whatever they start meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises';
import { systemErrorCode } from '../system-error.ts';
import { identityOf, type ProcessStat, readStat } from './proc.ts';

/** A process that is still there, and why. */
export interface Unended {
  readonly stat: ProcessStat;
  /** What the sentence "PID could not be ended: …" goes on with. */
  readonly why: string;
}

export interface EndOptions {
  /**
   * Looks for all that must end and still runs, and calls `onFound` with each as soon as it is seen. Asked again
   * until it says none; `stable: false` asks for more looks.
   */
  readonly find: (onFound: (stat: ProcessStat) => void) => {
    readonly members: readonly ProcessStat[];
    readonly stable: boolean;
  };
  /** Whether the whole process group of a found process may be killed at once. */
  readonly ownsGroupOf: (stat: ProcessStat) => boolean;
  /** Milliseconds between SIGTERM and SIGKILL. */
  readonly grace: number;
}

/** Milliseconds that SIGKILL gets to work: what is still there then waits for a device, and no one can end it. */
const killTime = 5_000;

/** Looks that must find nothing before it is believed on a machine where processes never stop ending. */
const looksToBelieve = 30;

/**
 * SIGTERM to each, SIGKILL after the grace, looked at again until none is left, which also catches those that
 * ignore SIGTERM or fork while they die.
 * @returns what could not be ended; takes `grace` and 5 s at most.
 */
export async function endTree(options: EndOptions): Promise<readonly Unended[]> {
  const killAt = performance.now() + options.grace;
  const told: Told = { asked: new Set(), refused: new Set() };
  let emptyLooks = 0;
  for (;;) {
    const untilKill = killAt - performance.now();
    const kill = untilKill <= 0;
    const { members, stable, reached } = strike(options, { kill, told });
    emptyLooks = members.length === 0 ? emptyLooks + 1 : 0;
    if (emptyLooks >= (stable ? 1 : looksToBelieve)) return [];
    const hopeless = kill && emptyLooks === 0 && reached === 0;
    if (hopeless || untilKill <= -killTime) return members.map((stat) => unended(stat, told.refused));
    await sleep(kill || emptyLooks > 0 ? 2 : Math.min(20, untilKill));
  }
}

/** Identities of processes that were asked to end, and of those for which the system refuses our signals. */
interface Told {
  readonly asked: Set<string>;
  readonly refused: Set<string>;
}

interface Strike {
  readonly members: readonly ProcessStat[];
  readonly stable: boolean;
  /** How many of the members our signals reach. */
  readonly reached: number;
}

/** One look, and one signal to each that it finds. */
function strike(
  { find, ownsGroupOf }: EndOptions,
  { kill, told }: { readonly kill: boolean; readonly told: Told },
): Strike {
  let reached = 0;
  const found = (stat: ProcessStat): void => {
    if (tell(stat, { kill, told, ownsGroupOf })) reached++;
  };
  // Killed on sight; but asked with the parents first, or a shell would see its child die before its own trap runs.
  const look = find(kill ? found : () => undefined);
  if (!kill) for (const stat of look.members.toSorted(byAge)) found(stat);
  return { ...look, reached };
}

interface Telling {
  readonly kill: boolean;
  readonly told: Told;
  readonly ownsGroupOf: EndOptions['ownsGroupOf'];
}

/** @returns whether our signals reach it. */
function tell(stat: ProcessStat, { kill, told, ownsGroupOf }: Telling): boolean {
  if (told.refused.has(identityOf(stat))) return false;
  const reached = kill ? killHard(stat, ownsGroupOf(stat)) : askToEnd(stat, told.asked);
  if (!reached) told.refused.add(identityOf(stat));
  return reached;
}

function byAge(a: ProcessStat, b: ProcessStat): number {
  return a.start - b.start || a.pid - b.pid;
}

function unended(stat: ProcessStat, refused: ReadonlySet<string>): Unended {
  if (refused.has(identityOf(stat))) return { stat, why: 'it belongs to another user' };
  const state = readStat(stat.pid)?.state ?? stat.state;
  return { stat, why: `SIGKILL had no effect within ${killTime / 1000} s (state ${state})` };
}

/** @returns false where the system refuses the signal. */
function askToEnd(stat: ProcessStat, asked: Set<string>): boolean {
  if (asked.has(identityOf(stat))) return true;
  asked.add(identityOf(stat));
  const reached = signal(stat, 'SIGTERM');
  // A stopped process sees SIGTERM only when it goes on.
  return stat.state === 'T' ? signal(stat, 'SIGCONT') && reached : reached;
}

function killHard(stat: ProcessStat, wholeGroup: boolean): boolean {
  // The group in one call: no fork can slip between two signals.
  // (Group 0 would be our own.)
  if (wholeGroup && stat.group > 1 && isStill(stat)) send(-stat.group, 'SIGKILL');
  return signal(stat, 'SIGKILL');
}

function signal(stat: ProcessStat, name: NodeJS.Signals): boolean {
  return !isStill(stat) || send(stat.pid, name);
}

/** Guards against a pid that was given to another process since the look. */
function isStill(stat: ProcessStat): boolean {
  return readStat(stat.pid)?.start === stat.start;
}

function send(target: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(target, name);
    return true;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ESRCH') return true;
    if (code === 'EPERM') return false;
    throw error;
  }
}
