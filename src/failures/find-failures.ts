/**
 * The only place where exit and report meet: an attempt in, everything that went wrong out.
 * An empty list is the only way for an attempt to pass.
 */
import type { StagePolicy } from '../config/policy.ts';
import type { Attempt } from './attempt.ts';
import { exitFailures } from './exit-failures.ts';
import type { Failure } from './failure.ts';
import { reportFailures } from './report-failures.ts';
import { tallyTests } from './tally.ts';
import { isClearedByFramework, testFailures } from './test-failures.ts';
import { lostTests, type Outstanding } from './vanished.ts';

export interface FailureSearch {
  readonly attempt: Attempt;
  /** `allow` only where the trusted policy says so. */
  readonly frameworkRetries: StagePolicy['frameworkRetries'];
  /** All attempts before this one, oldest first. */
  readonly earlier: readonly Attempt[];
  /** The tests that failed before and have not passed since. */
  readonly outstanding: Outstanding;
}

/** All failures of an attempt; none for one that was cancelled, since nothing is known of it. */
export function findFailures(search: FailureSearch): Failure[] {
  const { attempt } = search;
  if (attempt.exit.kind === 'cancelled') return [];
  const tests = tallyTests(attempt);
  const found = [
    ...testFailures(attempt, search.frameworkRetries),
    ...exitFailures(attempt, tests),
    ...reportFailures({ attempt, cutShort: stageBroke(attempt, tests.failed) }),
  ];
  return [...found, ...lostTests({ ...search, tests, otherwiseClean: found.every(isClearedByFramework) })];
}

/** True where the command itself failed before any test could: then a report that is not there is no second failure. */
function stageBroke(attempt: Attempt, failedTests: number): boolean {
  const { exit } = attempt;
  return failedTests === 0 && !(exit.kind === 'code' && exit.code === 0);
}
