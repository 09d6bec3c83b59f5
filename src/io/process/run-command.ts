/** Runs one command: its log whole, its end told exactly, nothing of it left behind unnamed. */
import type { Exit } from '../../failures/exit.ts';
import { closeOutput } from './close-output.ts';
import type { Command, CommandOutcome } from './command.ts';
import { dumpStacks } from './dump-stacks.ts';
import { type Followed, LogFollower } from './follow-log.ts';
import { createLogFile, keepInPlace, type LogFile } from './log-file.ts';
import { type Running, startCommand } from './start-command.ts';
import { cancelled, supervise } from './supervise.ts';
import { type Aftermath, type Execution, endAll, settle } from './survivors.ts';

/** SHA-256 of nothing. */
const emptySum = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Milliseconds. When cancelled, the runner kills soon, and the rest still has to be published. */
const cancelCatchUp = 1_000;
const catchUp = 30_000;

/**
 * Whatever the command does is told in the outcome; the promise is rejected only for a defect. Linux only.
 * Should this process be killed, the command goes on with its log whole: `endLeftovers` finds it by its marker.
 */
export async function runCommand(command: Command): Promise<CommandOutcome> {
  const log = await createLogFile(command.logPath);
  if (!log.ok) return withoutStart(command, { kind: 'not-started', reason: log.error });
  try {
    const running = await startUnlessCancelled(command, log.value);
    if (running === null) return withoutStart(command, cancelled(command));
    if (!running.ok) return withoutStart(command, { kind: 'not-started', reason: running.error });
    return await runToEnd(command, running.value, log.value);
  } finally {
    await log.value.reader.close();
  }
}

async function startUnlessCancelled(
  command: Command,
  log: LogFile,
): Promise<Awaited<ReturnType<typeof startCommand>> | null> {
  try {
    return command.cancel.aborted ? null : await startCommand(command, log);
  } finally {
    log.closeAppendEnd();
  }
}

function withoutStart(command: Command, exit: Exit): CommandOutcome {
  const log = { path: command.logPath, bytes: 0, lines: 0, sha256: emptySum };
  return { exit, seconds: 0, log, liveCut: false, survivors: [], problems: [] };
}

async function runToEnd(command: Command, running: Running, log: LogFile): Promise<CommandOutcome> {
  const started = performance.now();
  const follower = new LogFollower({ file: log.reader, onOutput: command.onOutput });
  const execution: Execution = { command, running, log: follower };
  try {
    const exit = await supervise(command, running, follower);
    const aftermath = await finish(execution, exit);
    const outputProblem = await closeOutput(execution);
    const seconds = (performance.now() - started) / 1000;
    const followed = await follower.finish(catchUpTime(command));
    const placeProblem = await keepInPlace(log);
    return {
      exit,
      seconds,
      log: summary(log, followed),
      liveCut: followed.liveCut,
      survivors: aftermath.survivors,
      problems: [...aftermath.problems, outputProblem, followed.problem, placeProblem].filter(
        (it) => it !== null,
      ),
    };
  } finally {
    follower.abandon();
    running.release();
  }
}

async function finish(execution: Execution, exit: Exit): Promise<Aftermath> {
  if (exit.kind === 'code' || exit.kind === 'signal') return settle(execution);
  if (exit.kind === 'timeout' && execution.command.dumpStacks) await dumpStacks(execution);
  return { survivors: [], problems: await endAll(execution) };
}

function catchUpTime(command: Command): number {
  const usual = command.liveCatchUp ?? catchUp;
  return command.cancel.aborted ? Math.min(usual, cancelCatchUp) : usual;
}

function summary(log: LogFile, followed: Followed): CommandOutcome['log'] {
  return { path: log.path, bytes: followed.bytes, lines: followed.lines, sha256: followed.sha256 };
}
