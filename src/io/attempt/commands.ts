/** Every command of a run: stages with their `ready` checks, and preflights. */
import { join } from 'node:path';
import type { Guard } from '../../config/plan.ts';
import type { Attempt } from '../../failures/attempt.ts';
import type { GuardRun, PreflightOutcome } from '../../preflight/run-preflights.ts';
import { harmlessLine } from '../../render/workflow-command.ts';
import { harmless } from '../../result/artifact-name.ts';
import type { AttemptRequest } from '../../stages/run-stage.ts';
import { makeStageFiles, type StageFiles } from '../runner/stage-files.ts';
import { makeWorkFolder } from '../workspace/run-folder.ts';
import type { CommandContext } from './command-context.ts';
import { runAttempt } from './run-attempt.ts';
import { preflightOwner, runGuard } from './run-guard.ts';
import { showLog } from './show-log.ts';

/** Runs the commands of one run; remembers the stage files of each stage's last attempt. */
export class Commands {
  readonly #context: CommandContext;
  readonly #lastFiles = new Map<string, StageFiles>();
  readonly #fileNames = new Map<string, string>();

  constructor(context: CommandContext) {
    this.#context = context;
  }

  filesOf(stage: string): StageFiles | null {
    return this.#lastFiles.get(stage) ?? null;
  }

  /** One attempt of a stage, its reports and recordings read, its `ready` checks done. */
  async attempt(request: AttemptRequest): Promise<Attempt> {
    const name = `${this.#fileName(request.stage.name)}-${request.number}`;
    const work = await makeWorkFolder(this.#context.folder, name);
    const files = await makeStageFiles(join(work, 'files'));
    this.#lastFiles.set(request.stage.name, files);
    return await runAttempt(this.#context, { request, name, work, files });
  }

  /** A guarded preflight command. */
  async guard(guard: Guard, index: number): Promise<GuardRun> {
    const name = `preflight-${index + 1}-${harmless(guard.name)}`;
    const work = await makeWorkFolder(this.#context.folder, name);
    const files = await makeStageFiles(join(work, 'files'));
    return await runGuard(this.#context, { guard, name, files });
  }

  /** What each preflight came to, with the log's end of those that did not pass. */
  async showPreflights(outcomes: readonly PreflightOutcome[]): Promise<void> {
    const { live } = this.#context;
    for (const { name, verdict, seconds, note, logPath, violations } of outcomes) {
      const found = violations.length === 0 ? [] : [`${violations.length} violations`];
      const what = [verdict, ...found, ...(note === null ? [] : [note])].join(', ');
      live.line(harmlessLine(`preflight ${name}: ${what} (${seconds.toFixed(1)} s)`));
      if (verdict === 'passed' || logPath === null) continue;
      await showLog(live, logPath, { title: `preflight ${name}`, owner: preflightOwner(name) });
    }
  }

  /** Names that differ only in odd characters must not share a file. */
  #fileName(stage: string): string {
    const known = this.#fileNames.get(stage) ?? `${this.#fileNames.size + 1}-${harmless(stage)}`;
    this.#fileNames.set(stage, known);
    return known;
  }
}
