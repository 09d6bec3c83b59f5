/** Guarded commands that take seconds, side by side, so that one push shows every problem. */
import type { Guard } from '../config/plan.ts';
import type { Exit } from '../failures/exit.ts';
import { unreachable } from '../fallible.ts';

export interface PreflightOutcome {
  readonly name: string;
  readonly verdict: 'passed' | 'failed' | 'warned' | 'skipped' | 'cancelled';
  readonly seconds: number;
  /** What a person should know of it; unmasked. */
  readonly note: string | null;
  readonly logPath: string | null;
  /** What later stages see because of it (`on-timeout: {env: …}`). */
  readonly env: Readonly<Record<string, string>>;
}

export interface GuardRun {
  readonly exit: Exit;
  readonly seconds: number;
  readonly logPath: string;
  /** Why the command cannot count as passed, apart from its exit. */
  readonly problems: readonly string[];
}

export interface PreflightEdges {
  readonly guard: (guard: Guard, index: number) => Promise<GuardRun>;
}

export async function runPreflights(
  guards: readonly Guard[],
  edges: PreflightEdges,
): Promise<PreflightOutcome[]> {
  return await Promise.all(
    guards.map(async (guard, index) => judgeGuard(guard, await edges.guard(guard, index))),
  );
}

export function judgeGuard(guard: Guard, run: GuardRun): PreflightOutcome {
  const base = { name: guard.name, seconds: run.seconds, logPath: run.logPath, env: {} };
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
      return { ...base, ...onTimeout(guard) };
    default:
      return unreachable(exit);
  }
}

/** What went wrong around a command (it could not be ended, its log is not whole) fails it, however it ended. */
function countsAsRun({ kind }: Exit): boolean {
  return kind === 'code' || kind === 'timeout' || kind === 'hang';
}

function onTimeout({ onTimeout: choice }: Guard): Pick<PreflightOutcome, 'verdict' | 'note' | 'env'> {
  const note = 'ran into its timeout';
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
        note: `${note}; later stages see ${Object.keys(choice.env).join(', ')}`,
        env: choice.env,
      };
    default:
      return unreachable(choice);
  }
}
