import type { ReadyCheck, Stage } from '../../config/plan.ts';
import { awaitReady, type Readiness } from '../../ordering/ready.ts';
import type { Command } from '../process/command.ts';
import { runCommand } from '../process/run-command.ts';
import type { CommandContext } from './command-context.ts';
import { showLog } from './show-log.ts';
import { sleep } from './sleep.ts';

export interface ReadyStage {
  readonly stage: Stage;
  /** The stage's own: a check runs as it did, but for its script. */
  readonly command: Omit<Command, 'onOutput'>;
  /** As the live log knows the stage. */
  readonly owner: string;
}

/** What came of all checks of a stage. */
export type StageReadiness =
  | { readonly kind: 'ready' | 'cancelled' }
  | { readonly kind: 'late'; readonly problems: readonly string[] };

/** Runs a stage's `ready` checks, one after another. */
export async function awaitStageReady(
  context: CommandContext,
  readyStage: ReadyStage,
): Promise<StageReadiness> {
  const { stage, owner } = readyStage;
  const problems: string[] = [];
  for (const [index, check] of stage.ready.entries()) {
    const { readiness, lastLog } = await awaitOne(context, { ...readyStage, check, number: index + 1 });
    if (readiness.kind === 'cancelled') return { kind: 'cancelled' };
    if (readiness.kind === 'ready') continue;
    const limit = `within ${check.within / 1000} s (${readiness.tries} tries)`;
    problems.push(`ready check ${index + 1} of ${stage.name}: it was not ready ${limit}`);
    const title = `${stage.name} · ready check ${index + 1}`;
    if (lastLog !== null) await showLog(context.live, lastLog, { title, owner });
  }
  return problems.length === 0 ? { kind: 'ready' } : { kind: 'late', problems };
}

interface StageCheck extends ReadyStage {
  readonly check: ReadyCheck;
  /** From 1. */
  readonly number: number;
}

async function awaitOne(
  { live, cancel }: CommandContext,
  { command, owner, check, number }: StageCheck,
): Promise<{ readonly readiness: Readiness; readonly lastLog: string | null }> {
  let tries = 0;
  let lastLog: string | null = null;
  const readiness = await awaitReady(check, {
    attempt: async (limit) => {
      tries += 1;
      const logPath = command.logPath.replace(/\.log$/, `-ready-${number}-try-${tries}.log`);
      using listener = live.listen(owner);
      const { exit, problems, log } = await runCommand({
        ...command,
        script: check.run,
        logPath,
        timeout: limit,
        idleTimeout: null,
        background: { kind: 'end' },
        onOutput: listener.write,
      });
      // The last try may be cut by the limit before it says anything.
      if (lastLog === null || log.bytes > 0) lastLog = logPath;
      return exit.kind === 'code' && exit.code === 0 && problems.length === 0;
    },
    wait: async (milliseconds) => await sleep(milliseconds, cancel),
    isCancelled: () => cancel.aborted,
    now: () => performance.now(),
  });
  return { readiness, lastLog };
}
