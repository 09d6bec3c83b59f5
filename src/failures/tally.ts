import type { ReportReading, TestId, TestResult } from '../reports/model.ts';
import { testKey } from '../reports/model.ts';
import type { Attempt } from './attempt.ts';

/** Every result that one test identity has in an attempt: several where reports share a name. */
export interface TestTally {
  readonly id: TestId;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface AttemptTests {
  /** Without what was not collected: that is no test, and never comes back under its name. */
  readonly byKey: ReadonlyMap<string, TestTally>;
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function readings(attempt: Attempt): ReportReading[] {
  return attempt.reports.flatMap((outcome) => outcome.readings);
}

const tallies = new WeakMap<Attempt, AttemptTests>();

/** Counts an attempt's results by identity. A report that could not be read whole proves nothing passed. */
export function tallyTests(attempt: Attempt): AttemptTests {
  const known = tallies.get(attempt);
  if (known !== undefined) return known;
  // Asked for each failure: an attempt never changes, so it is counted once.
  const counted = count(attempt);
  tallies.set(attempt, counted);
  return counted;
}

function count(attempt: Attempt): AttemptTests {
  const byKey = new Map<string, { id: TestId; passed: number; failed: number; skipped: number }>();
  const sum = { total: 0, passed: 0, failed: 0, skipped: 0 };
  const add = (result: TestResult, outcome: TestResult['outcome']) => {
    sum[outcome] += 1;
    sum.total += 1;
    if (result.collection) return;
    const key = testKey(result.id);
    const tally = byKey.get(key) ?? { id: result.id, passed: 0, failed: 0, skipped: 0 };
    byKey.set(key, tally);
    tally[outcome] += 1;
  };
  for (const reading of readings(attempt)) {
    if (reading.ok) for (const result of reading.report.tests) add(result, result.outcome);
    else for (const result of reading.tests) if (result.outcome === 'failed') add(result, 'failed');
  }
  return { byKey, ...sum };
}
