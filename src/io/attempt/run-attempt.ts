/** One attempt of a stage: the command, then all that tells what became of it. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Attempt } from '../../failures/attempt.ts';
import type { AttemptRequest } from '../../stages/run-stage.ts';
import type { Command, CommandOutcome } from '../process/command.ts';
import { runCommand } from '../process/run-command.ts';
import { cancelled } from '../process/supervise.ts';
import type { StageFiles } from '../runner/stage-files.ts';
import { moveReportsAside, readReports } from '../workspace/report-files.ts';
import { keepRunFolder } from '../workspace/run-folder.ts';
import { awaitStageReady, type StageReadiness } from './await-stage-ready.ts';
import type { CommandContext } from './command-context.ts';
import { findEarlyStop } from './find-early-stop.ts';
import { readRecordings } from './read-recordings.ts';
import { stageEnvironment } from './stage-environment.ts';

/** Milliseconds between SIGTERM and SIGKILL. */
const grace = 10_000;

export interface AttemptStart {
  readonly request: AttemptRequest;
  /** Names its log. */
  readonly name: string;
  /** Absolute: a new folder for what belongs to this attempt alone. */
  readonly work: string;
  readonly files: StageFiles;
}

/** As the live log knows a stage. */
function stageOwner(stage: string): string {
  return `stage ${stage}`;
}

export async function runAttempt(context: CommandContext, start: AttemptStart): Promise<Attempt> {
  const { stage, number, selection } = start.request;
  const command = await makeCommand(context, start);
  const outcome = await runShown(context, { start, command });
  const lost = await keepRunFolder(context.folder);
  const reports = await readReports({ specs: stage.reports, cwd: command.cwd });
  const sessions = await readRecordings(recordingsIn(start.work));
  const passed = outcome.exit.kind === 'code' && outcome.exit.code === 0 && outcome.problems.length === 0;
  const readiness: StageReadiness = passed
    ? await awaitStageReady(context, { stage, command, owner: stageOwner(stage.name) })
    : { kind: 'ready' };
  return {
    number,
    selected: selection === null ? null : selection.tests,
    // Whether the stage has settled was never told: that is no pass, and no failure.
    exit: readiness.kind === 'cancelled' ? cancelled(command) : outcome.exit,
    seconds: outcome.seconds,
    log: outcome.log,
    reports,
    sessions,
    earlyStop: passed || stage.kind !== 'tests' ? null : await findEarlyStop(outcome.log.path),
    survivors: outcome.survivors,
    problems: [
      ...outcome.problems,
      ...(lost === null ? [] : [lost]),
      ...(readiness.kind === 'late' ? readiness.problems : []),
    ],
  };
}

function recordingsIn(work: string): string {
  return join(work, 'pytest');
}

async function makeCommand(
  context: CommandContext,
  { request, name, work, files }: AttemptStart,
): Promise<Omit<Command, 'onOutput'>> {
  const { stage, selection, payers } = request;
  const recordings = recordingsIn(work);
  await mkdir(recordings);
  const selectionFile = selection === null ? null : join(work, 'selection.json');
  if (selection !== null && selectionFile !== null) {
    await writeFile(selectionFile, selection.text, { flag: 'wx' });
  }
  const pytest = { plugin: context.pytestPlugin, recordings, selection: selectionFile };
  return {
    script: stage.run,
    shell: stage.shell,
    args: [],
    cwd: resolve(context.cwd, stage.workingDirectory),
    env: stageEnvironment({
      base: context.env,
      stage,
      handedOn: context.handedOn,
      files,
      payers,
      pytest: stage.kind === 'tests' ? pytest : null,
    }),
    logPath: join(context.folder.logs, `${name}.log`),
    marker: context.marker,
    timeout: stage.timeout,
    idleTimeout: stage.idleTimeout,
    grace,
    background: stage.background,
    cancel: context.cancel,
  };
}

interface ShownCommand {
  readonly start: AttemptStart;
  readonly command: Omit<Command, 'onOutput'>;
}

/** Runs the command with its output in a section of the live log, which ends whatever happens. */
async function runShown(context: CommandContext, { start, command }: ShownCommand): Promise<CommandOutcome> {
  const { stage, number } = start.request;
  const owner = stageOwner(stage.name);
  using section = context.live.section({ title: `${stage.name} · attempt ${number}`, owner });
  const aside = join(start.work, 'aside');
  const moved = await moveReportsAside({ specs: stage.reports, cwd: command.cwd, aside });
  if (!moved.ok) return await refuse(command.logPath, moved.error);
  const outcome = await runCommand({ ...command, onOutput: section.write });
  if (outcome.liveCut) context.warn(`${owner}: its live log was cut, the log file is whole`);
  return outcome;
}

/** The attempt does not start: its log says why. */
async function refuse(logPath: string, reason: string): Promise<CommandOutcome> {
  const text = `the attempt did not start: ${reason}\n`;
  await writeFile(logPath, text, { flag: 'wx' });
  const log = {
    path: logPath,
    bytes: Buffer.byteLength(text),
    lines: 1,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
  const exit = { kind: 'not-started', reason } as const;
  return { exit, seconds: 0, log, liveCut: false, survivors: [], problems: [] };
}
