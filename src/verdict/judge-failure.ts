import type { Failure } from '../failures/failure.ts';
import { tallyTests } from '../failures/tally.ts';
import { isClearedByFramework } from '../failures/test-failures.ts';
import type { ExplainedFailure, Match } from '../fingerprints/match.ts';
import { lastOf, type NonEmpty } from '../non-empty.ts';
import type { TestId } from '../reports/model.ts';
import { testKey } from '../reports/model.ts';
import type { ExaminedAttempt, StageRun } from '../stages/stage-run.ts';

/** What is held of a failure, with what it rests on: a sentence each, unmasked. */
export type Verdict =
  | {
      readonly kind: 'flake' | 'suspected-flake';
      readonly match: Match;
      readonly evidence: NonEmpty<string>;
    }
  | { readonly kind: 'regression'; readonly match: Match | null; readonly evidence: NonEmpty<string> };

interface FailureCase {
  readonly run: Extract<StageRun, { readonly kind: 'ran' }>;
  readonly explained: ExplainedFailure;
  /** Numbers of the attempts in which it failed so. */
  readonly attempts: NonEmpty<number>;
  /** The stage's last attempt is clean. */
  readonly stageCleared: boolean;
}

/** `flake`: explained, then passed on a retry. `suspected-flake`: explained, no retry made. Else `regression`. */
export function judgeFailure(input: FailureCase): Verdict {
  const [match] = input.explained.active;
  if (match === undefined) return { kind: 'regression', match: null, evidence: unexplained(input.explained) };
  const lastFailed = lastOf(input.attempts);
  const passed = clearedIn(input, lastFailed);
  if (passed !== null) return { kind: 'flake', match, evidence: [passed] };
  const made = attemptsMade(input.run).length;
  if (lastFailed === made && input.attempts.length === 1) {
    return firstSeenInLast(input, match);
  }
  return { kind: 'regression', match, evidence: [listedButFailing(input)] };
}

/** Nothing is known of an attempt that was cancelled, so that it is no retry. */
function attemptsMade(run: FailureCase['run']): ExaminedAttempt[] {
  return run.attempts.filter(({ attempt }) => attempt.exit.kind !== 'cancelled');
}

function firstSeenInLast({ run, explained, attempts }: FailureCase, match: Match): Verdict {
  const [number] = attempts;
  const failedBefore = run.attempts.some(
    ({ attempt, failures }) =>
      attempt.number !== number &&
      failures.some(({ failure }) => sameTest(failure.test, explained.failure.test)),
  );
  if (failedBefore) {
    return {
      kind: 'regression',
      match,
      evidence: ['listed, but it also failed another way in this run'],
    };
  }
  return { kind: 'suspected-flake', match, evidence: ['not retried'] };
}

function sameTest(one: TestId | null, other: TestId | null): boolean {
  return one !== null && other !== null && testKey(one) === testKey(other);
}

function listedButFailing({ run, attempts }: FailureCase): string {
  const made = attemptsMade(run).length;
  return lastOf(attempts) === made
    ? `listed, but failed in ${attempts.length} of ${made} attempts`
    : 'listed, but was not seen to pass on a retry';
}

/** How it was seen to pass after it last failed; null where it was not. */
function clearedIn({ run, explained, stageCleared }: FailureCase, lastFailed: number): string | null {
  const { failure } = explained;
  const later = attemptsMade(run).filter(({ attempt }) => attempt.number > lastFailed);
  if (isClearedByFramework(failure)) {
    return stageCleared || later.length > 0 ? 'passed when its framework ran it again' : null;
  }
  const cleared = later.find((one) => isClearedIn(one, failure));
  if (cleared === undefined) return null;
  const { number } = cleared.attempt;
  if (failure.test === null || failure.kind === 'collection')
    return `did not come again on attempt ${number}`;
  if (cleared.attempt.selected === null) return `passed on attempt ${number}, when the whole stage ran again`;
  return ranAlone(cleared, failure.test, run)
    ? `passed alone on attempt ${number}`
    : `passed on attempt ${number}, which was to run it alone and ran more`;
}

/** Whether a later attempt shows that a failure is gone: its test passed, or nothing failed where it has none. */
export function isClearedIn({ attempt, failures }: ExaminedAttempt, failure: Failure): boolean {
  if (attempt.exit.kind === 'cancelled') return false;
  const open = failures.map((one) => one.failure).filter((one) => !isClearedByFramework(one));
  const { test } = failure;
  if (test === null || failure.kind === 'collection') return open.length === 0;
  if (open.some((one) => sameTest(one.test, test))) return false;
  const tally = tallyTests(attempt).byKey.get(testKey(test));
  if (tally === undefined) return isClearedByFramework(failure);
  return tally.failed === 0 && tally.skipped === 0 && tally.passed > 0;
}

/** On the word of the framework's session that it ran what was selected. */
function ranAlone({ attempt }: ExaminedAttempt, test: TestId, run: FailureCase['run']): boolean {
  const ids = new Set(
    run.attempts
      .flatMap((one) => one.attempt.sessions ?? [])
      .flatMap(({ failed, retried }) => [...failed, ...retried])
      .filter((one) => sameTest(one.test, test))
      .map(({ id }) => id),
  );
  const sessions = (attempt.sessions ?? []).filter(({ passed }) => passed.some((id) => ids.has(id)));
  return sessions.length > 0 && sessions.every(({ selected }) => selected);
}

function unexplained({ inactive }: ExplainedFailure): NonEmpty<string> {
  const [idle] = inactive;
  if (idle === undefined) return ['no listed flake explains it'];
  const { fingerprint } = idle.match;
  return idle.why === 'expired'
    ? [`was listed as ${fingerprint.id}, which expired on ${fingerprint.expires}`]
    : [`${fingerprint.id} explains it, but does not apply to this platform or matrix leg`];
}
