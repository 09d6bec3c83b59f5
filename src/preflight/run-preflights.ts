/** Guarded commands and tag rules, side by side, so that one push shows every problem. */
import { formatDuration } from '../config/duration.ts';
import type { Guard } from '../config/plan.ts';
import type { Exit } from '../failures/exit.ts';
import { unreachable } from '../fallible.ts';
import type { LogEnd } from './log-end.ts';
import { runTagChecks, type TagEdges } from './run-tag-checks.ts';
import type { TagChecks } from './tag-checks.ts';
import type { Violation } from './violation.ts';

export interface PreflightOutcome {
  readonly name: string;
  readonly verdict: 'passed' | 'failed' | 'warned' | 'skipped' | 'cancelled';
  readonly seconds: number;
  /** What a person should know of it; unmasked. */
  readonly note: string | null;
  readonly logPath: string | null;
  /** Where it hung, as its runtime tells; null where none told. Hostile, unmasked. */
  readonly stack: string | null;
  /** What later stages see because of it (`on-timeout: {env: …}`). */
  readonly env: Readonly<Record<string, string>>;
  /** Unmasked. */
  readonly violations: readonly Violation[];
}

export interface GuardRun extends LogEnd {
  readonly exit: Exit;
  readonly seconds: number;
  /** null where there is none. */
  readonly logPath: string | null;
  /** Why the command cannot count as passed, apart from its exit. */
  readonly problems: readonly string[];
}

export interface PreflightEdges extends TagEdges {
  readonly guard: (guard: Guard, index: number) => Promise<GuardRun>;
}

/** Runs all of them, whatever becomes of one; the outcomes stand in the order in which the preflights do. */
export async function runPreflights(
  preflights: readonly (Guard | TagChecks)[],
  edges: PreflightEdges,
): Promise<PreflightOutcome[]> {
  return await Promise.all(
    preflights.map(async (preflight, index) =>
      preflight.kind === 'tags'
        ? await runTagChecks(preflight, edges)
        : judgeGuard(preflight, await edges.guard(preflight, index)),
    ),
  );
}

export function judgeGuard(guard: Guard, run: GuardRun): PreflightOutcome {
  const { seconds, logPath } = run;
  const base = { name: guard.name, seconds, logPath, env: {}, stack: null, violations: [] };
  const [problem] = run.problems;
  if (problem !== undefined && countsAsRun(run.exit)) return { ...base, verdict: 'failed', note: problem };
  const { exit } = run;
  switch (exit.kind) {
    case 'code':
      return exit.code === 0
        ? { ...base, verdict: 'passed', note: null }
        : { ...base, verdict: 'failed', note: `exit code ${exit.code}` };
    case 'signal':
      return { ...base, verdict: 'failed', note: `killed by ${exit.signal}` };
    case 'not-started':
      return { ...base, verdict: 'failed', note: exit.reason };
    case 'cancelled':
      return { ...base, verdict: 'cancelled', note: null };
    case 'timeout':
    case 'hang':
      return { ...base, stack: run.stack, ...onTimeout(guard, run) };
    default:
      return unreachable(exit);
  }
}

/** What went wrong around a command (it could not be ended, its log is not whole) fails it, however it ended. */
function countsAsRun({ kind }: Exit): boolean {
  return kind === 'code' || kind === 'timeout' || kind === 'hang';
}

type TimedOut = Pick<PreflightOutcome, 'verdict' | 'note' | 'env'>;

function onTimeout({ onTimeout: choice, timeout }: Guard, { lastLine }: GuardRun): TimedOut {
  const wrote = lastLine === null ? 'it had written nothing' : `its last line was: ${lastLine}`;
  const note = `ran into its timeout of ${formatDuration(timeout)}; ${wrote}`;
  switch (choice.kind) {
    case 'fail':
      return { verdict: 'failed', note, env: {} };
    case 'warn':
      return { verdict: 'warned', note, env: {} };
    case 'skip':
      return { verdict: 'skipped', note, env: {} };
    case 'env':
      return {
        verdict: 'warned',
        note: `later stages see ${Object.keys(choice.env).join(', ')}, since it ${note}`,
        env: choice.env,
      };
    default:
      return unreachable(choice);
  }
}
