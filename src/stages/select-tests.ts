import type { StagePolicy } from '../config/policy.ts';
import { tallyTests } from '../failures/tally.ts';
import { narrowed, type Outstanding } from '../failures/vanished.ts';
import { type Fallible, fail, succeed } from '../fallible.ts';
import { selectPytest } from '../frameworks/pytest-select.ts';
import { lastOf, type NonEmpty } from '../non-empty.ts';
import type { TestId } from '../reports/model.ts';
import type { ExaminedAttempt } from './stage-run.ts';

/** The tests that run again, and the text that tells the framework so. */
export interface Selection {
  readonly tests: readonly TestId[];
  /** What the pytest plugin reads. */
  readonly text: string;
}

export interface SelectionInput {
  readonly rerun: StagePolicy['rerun'];
  /** Oldest first, the failed one last. */
  readonly attempts: NonEmpty<ExaminedAttempt>;
  readonly outstanding: Outstanding;
}

/**
 * Which tests run again: null where the policy wants the whole stage,
 * an error that says why where it allows less but the whole stage must run all the same.
 */
export function selectTests(input: SelectionInput): Fallible<Selection | null, string> {
  if (input.rerun === 'whole') return succeed(null);
  const last = lastOf(input.attempts);
  const whole = input.attempts.findLast(({ attempt }) => attempt.selected === null);
  if (whole === undefined) return fail('no whole attempt was made');
  if (last.complete !== true) return fail(`the attempt is not complete: ${last.complete}`);
  if (whole.complete !== true) return fail(`the last whole attempt is not complete: ${whole.complete}`);
  const [lost] = narrowed(input.attempts.map(({ attempt }) => attempt));
  if (lost !== undefined)
    return fail(`the last whole attempt is narrower than one before it: ${lost.message}`);
  const outside = last.failures.find(({ failure }) => failure.kind !== 'failure');
  if (outside !== undefined) return fail(`a failure of kind ${outside.failure.kind} is no test's own`);
  const tests = [...input.outstanding.values()].map(({ id }) => id);
  if (tests.length === 0) return fail('no failed test is to run again');
  const reported = [...tallyTests(whole.attempt).byKey.values()].filter(({ failed }) => failed > 0);
  const selected = selectPytest({
    sessions: whole.attempt.sessions ?? [],
    failed: tests,
    reported: reported.map(({ id }) => id),
  });
  return selected.ok ? succeed({ tests, text: selected.value }) : selected;
}
