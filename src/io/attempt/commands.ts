/** Every command of a run: stages, their `ready` checks, and preflights. */
import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Guard, ReadyCheck, Stage } from '../../config/plan.ts';
import type { Attempt, FrameworkSession } from '../../failures/attempt.ts';
import { parsePytestRecordings, recordingLimit } from '../../frameworks/pytest-recording.ts';
import { awaitReady } from '../../ordering/ready.ts';
import type { GuardRun, PreflightOutcome } from '../../preflight/run-preflights.ts';
import { harmlessLine } from '../../render/workflow-command.ts';
import { harmless } from '../../result/artifact-name.ts';
import type { AttemptRequest } from '../../stages/run-stage.ts';
import type { Command, CommandOutcome } from '../process/command.ts';
import { runCommand } from '../process/run-command.ts';
import type { LiveLog, LiveSection } from '../runner/live-log.ts';
import { type HandedOn, makeStageFiles, type StageFiles } from '../runner/stage-files.ts';
import { systemErrorCode } from '../system-error.ts';
import { moveReportsAside, readReports } from '../workspace/report-files.ts';
import { keepRunFolder, type RunFolder } from '../workspace/run-folder.ts';
import { findEarlyStop } from './find-early-stop.ts';
import { sleep } from './sleep.ts';
import { stageEnvironment } from './stage-environment.ts';

/** Milliseconds between SIGTERM and SIGKILL. */
const grace = 10_000;

export interface CommandContext {
  readonly folder: RunFolder;
  /** Absolute: what `working-directory` of a stage is relative to. */
  readonly cwd: string;
  /** The action's own environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly marker: string;
  readonly live: LiveLog;
  readonly cancel: AbortSignal;
  readonly handedOn: HandedOn;
  /** Absolute: the folder with the pytest plugin. */
  readonly pytestPlugin: string;
}

/** Runs the commands of one run; remembers the stage files of each stage's last attempt. */
export class Commands {
  readonly #context: CommandContext;
  readonly #lastFiles = new Map<string, StageFiles>();
  readonly #fileNames = new Map<string, string>();
  readonly #warnings: string[] = [];

  constructor(context: CommandContext) {
    this.#context = context;
  }

  get warnings(): readonly string[] {
    return this.#warnings;
  }

  filesOf(stage: string): StageFiles | null {
    return this.#lastFiles.get(stage) ?? null;
  }

  /** One attempt of a stage, its reports and recordings read, its `ready` checks done. */
  async attempt(request: AttemptRequest): Promise<Attempt> {
    const { stage, number, selection } = request;
    const name = `${this.#fileName(stage.name)}-${number}`;
    const work = join(this.#context.folder.work, name);
    const cwd = resolve(this.#context.cwd, stage.workingDirectory);
    const recordings = join(work, 'pytest');
    await mkdir(recordings, { recursive: true });
    const files = await makeStageFiles(join(work, 'files'));
    this.#lastFiles.set(stage.name, files);
    const selectionFile = selection === null ? null : join(work, 'selection.json');
    if (selection !== null && selectionFile !== null) await writeFile(selectionFile, selection.text);

    const section = this.#context.live.section(`${stage.name} · attempt ${number}`);
    const command: Command = {
      script: stage.run,
      shell: stage.shell,
      args: [],
      cwd,
      env: stageEnvironment({
        base: this.#context.env,
        stage,
        handedOn: this.#context.handedOn,
        files,
        payers: request.payers,
        pytest:
          stage.kind === 'tests'
            ? { plugin: this.#context.pytestPlugin, recordings, selection: selectionFile }
            : null,
      }),
      logPath: join(this.#context.folder.logs, `${name}.log`),
      marker: this.#context.marker,
      timeout: stage.timeout,
      idleTimeout: stage.idleTimeout,
      grace,
      background: stage.background,
      onOutput: section.write,
      cancel: this.#context.cancel,
    };
    const moved = await moveReportsAside({ specs: stage.reports, cwd, aside: join(work, 'aside') });
    const outcome = moved.ok ? await inSection(section, command) : await refuse(command.logPath, moved.error);
    this.#closeSection(section, stage.name, outcome.liveCut);
    const lost = await keepRunFolder(this.#context.folder);
    const reports = await readReports({ specs: stage.reports, cwd });
    const sessions = await readSessions(recordings);
    const passed = outcome.exit.kind === 'code' && outcome.exit.code === 0 && outcome.problems.length === 0;
    const unready = passed ? await this.#awaitReady(stage, command) : [];
    const problems = [...outcome.problems, ...(lost === null ? [] : [lost]), ...unready];
    return {
      number,
      selected: selection === null ? null : selection.tests,
      exit: outcome.exit,
      seconds: outcome.seconds,
      log: outcome.log,
      reports,
      sessions,
      earlyStop: passed || stage.kind !== 'tests' ? null : await findEarlyStop(outcome.log.path),
      survivors: outcome.survivors,
      problems,
    };
  }

  /** A guarded preflight command; its output is shown when it has ended, since several run side by side. */
  async guard(guard: Guard, index: number): Promise<GuardRun> {
    const name = `preflight-${index + 1}-${harmless(guard.name)}`;
    const files = await makeStageFiles(join(this.#context.folder.work, name, 'files'));
    const outcome = await runCommand({
      script: guard.run,
      shell: guard.shell,
      args: [],
      cwd: resolve(this.#context.cwd, guard.workingDirectory),
      env: stageEnvironment({
        base: this.#context.env,
        stage: { env: guard.env, passEnv: [] },
        handedOn: this.#context.handedOn,
        files,
        payers: [],
        pytest: null,
      }),
      logPath: join(this.#context.folder.logs, `${name}.log`),
      marker: this.#context.marker,
      timeout: guard.timeout,
      idleTimeout: null,
      grace: 2_000,
      background: { kind: 'end' },
      onOutput: () => undefined,
      cancel: this.#context.cancel,
    });
    return {
      exit: outcome.exit,
      seconds: outcome.seconds,
      logPath: outcome.log.path,
      problems: outcome.problems,
    };
  }

  /** Names that differ only in odd characters must not share a file. */
  #fileName(stage: string): string {
    const known = this.#fileNames.get(stage) ?? `${this.#fileNames.size + 1}-${harmless(stage)}`;
    this.#fileNames.set(stage, known);
    return known;
  }

  /** What each preflight came to, with the log's end of those that did not pass. */
  async showPreflights(outcomes: readonly PreflightOutcome[]): Promise<void> {
    for (const { name, verdict, seconds, note, logPath } of outcomes) {
      const what = note === null ? verdict : `${verdict}, ${note}`;
      this.#context.live.line(harmlessLine(`preflight ${name}: ${what} (${seconds.toFixed(1)} s)`));
      if (verdict !== 'passed' && logPath !== null) await this.#show(`preflight ${name}`, logPath);
    }
  }

  async #awaitReady(stage: Stage, command: Command): Promise<string[]> {
    const problems: string[] = [];
    for (const [index, check] of stage.ready.entries()) {
      const problem = await this.#awaitOne({ stage, command, check, index });
      if (problem !== null) problems.push(problem);
    }
    return problems;
  }

  async #awaitOne(input: {
    readonly stage: Stage;
    readonly command: Command;
    readonly check: ReadyCheck;
    readonly index: number;
  }): Promise<string | null> {
    const { stage, command, check, index } = input;
    let tries = 0;
    let lastLog: string | null = null;
    const problem = await awaitReady(check, {
      attempt: async (limit) => {
        tries += 1;
        lastLog = command.logPath.replace(/\.log$/, `-ready-${index + 1}-try-${tries}.log`);
        const outcome = await runCommand({
          ...command,
          script: check.run,
          logPath: lastLog,
          timeout: limit,
          idleTimeout: null,
          background: { kind: 'end' },
          onOutput: () => undefined,
        });
        return outcome.exit.kind === 'code' && outcome.exit.code === 0 && outcome.problems.length === 0;
      },
      wait: async (milliseconds) => await sleep(milliseconds, this.#context.cancel),
      isCancelled: () => this.#context.cancel.aborted,
      now: () => performance.now(),
    });
    if (problem === null) return null;
    if (lastLog !== null) await this.#show(`${stage.name} · ready check ${index + 1}`, lastLog);
    return `ready check ${index + 1} of ${stage.name}: ${problem}`;
  }

  /** Shows the end of a log that was not followed live. */
  async #show(title: string, path: string): Promise<void> {
    const section = this.#context.live.section(title);
    const content = await readFile(path);
    await section.write(content.subarray(Math.max(0, content.length - 65_536)));
    section.close();
  }

  #closeSection(section: LiveSection, stage: string, cut: boolean): void {
    const { refused } = section.close();
    if (refused > 0)
      this.#warnings.push(`stage ${stage}: ${refused} values of ::add-mask:: were too many to keep`);
    if (cut) this.#warnings.push(`stage ${stage}: its live log was cut, the log file is whole`);
  }
}

/** A defect of Retrial must not leave the runner deaf to the error that tells of it. */
async function inSection(section: LiveSection, command: Command): Promise<CommandOutcome> {
  try {
    return await runCommand(command);
  } catch (error) {
    section.close();
    throw error;
  }
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

/** What the pytest plugin recorded; null where no session did. The stage owns the folder: anything may stand in it. */
async function readSessions(folder: string): Promise<readonly FrameworkSession[] | null> {
  const recordings = await Promise.all(
    (await listRecordings(folder)).map((name) => readRecording(folder, name)),
  );
  return recordings.length === 0 ? null : parsePytestRecordings(recordings);
}

async function listRecordings(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  } catch (error) {
    // A stage that removed the folder has recorded nothing.
    if (systemErrorCode(error) === 'ENOENT' || systemErrorCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}

async function readRecording(folder: string, name: string) {
  const path = join(folder, name);
  const found = await lstat(path);
  const readable = found.isFile() && found.size <= recordingLimit;
  return { name, text: readable ? await readFile(path, 'utf8') : null };
}
