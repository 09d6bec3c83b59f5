/** The verdict of a stage, and of each failure in it (rules 3 and 4 of a verdict). */

import { isClearedByFramework } from '../failures/test-failures.ts';
import { unreachable } from '../fallible.ts';
import type { ExplainedFailure } from '../fingerprints/match.ts';
import { lastOf, type NonEmpty } from '../non-empty.ts';
import { testKey } from '../reports/model.ts';
import type { RunVerdict } from '../result/schema.ts';
import type { ExaminedAttempt, StageRun } from '../stages/stage-run.ts';
import { judgeFailure, type Verdict } from './judge-failure.ts';

/** One failure, over all the attempts in which it came the same way. */
export interface JudgedFailure {
  readonly stage: string;
  /** As it was seen last. */
  readonly explained: ExplainedFailure;
  readonly attempts: NonEmpty<number>;
  readonly verdict: Verdict;
}

export interface JudgedStage {
  readonly run: StageRun;
  readonly verdict: RunVerdict;
  readonly failures: readonly JudgedFailure[];
}

export function judgeStage(run: StageRun): JudgedStage {
  switch (run.kind) {
    case 'left-out':
      return { run, verdict: 'passed', failures: [] };
    case 'blocked':
      return { run, verdict: 'blocked', failures: [] };
    case 'cancelled':
      return { run, verdict: 'cancelled', failures: [] };
    case 'ran':
      return { run, verdict: verdictOf(run), failures: judgeFailures(run) };
    default:
      return unreachable(run);
  }
}

type Ran = Extract<StageRun, { readonly kind: 'ran' }>;

function verdictOf(run: Ran): RunVerdict {
  const last = lastOf(run.attempts);
  if (last.attempt.exit.kind === 'cancelled') return 'cancelled';
  if (isCleared(run, last)) return run.retries.length === 0 ? 'passed' : 'flaky';
  const decided = run.retries.at(-1);
  // Nothing was decided, or a retry was granted and never ran: the run was cancelled before it.
  return decided?.attempt === last.attempt.number && !decided.decision.granted ? 'failed' : 'cancelled';
}

/** The last attempt is clean, or all that failed in it passed in the framework's own, granted, retry. */
function isCleared(run: Ran, last: ExaminedAttempt): boolean {
  if (last.failures.length === 0) return true;
  const decided = run.retries.at(-1);
  const byFramework = decided !== undefined && 'rerun' in decided && decided.rerun.kind === 'framework';
  return byFramework && last.failures.every(({ failure }) => isClearedByFramework(failure));
}

function judgeFailures(run: Ran): JudgedFailure[] {
  const groups = new Map<string, { explained: ExplainedFailure; attempts: NonEmpty<number> }>();
  for (const { attempt, failures } of run.attempts) {
    for (const explained of failures) {
      const key = groupKey(explained);
      const before = groups.get(key)?.attempts.filter((number) => number !== attempt.number) ?? [];
      const [first = attempt.number, ...more] = [...before, attempt.number];
      groups.set(key, { explained, attempts: [first, ...more] });
    }
  }
  return [...groups.values()].map(({ explained, attempts }) => ({
    stage: run.stage.name,
    explained,
    attempts,
    verdict: judgeFailure({ run, explained, attempts, stageCleared: verdictOf(run) === 'flaky' }),
  }));
}

/** The same test failing another way is another failure. */
function groupKey({ failure, signature, active }: ExplainedFailure): string {
  const test = failure.test === null ? null : testKey(failure.test);
  return JSON.stringify([failure.kind, test, active[0]?.fingerprint.id ?? signature]);
}
