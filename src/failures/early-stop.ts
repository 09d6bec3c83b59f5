/**
 * pytest without its plugin (`python -I`, tox): what its log and its reports still tell of an early stop. After one,
 * `--lf` runs a few tests alone, and nothing tells them from all.
 */
import { type ReportReading, testKey } from '../reports/model.ts';
import type { Attempt } from './attempt.ts';
import { readings } from './tally.ts';

const remedy =
  'pytest ran without the plugin that tells it; let PYTHONPATH and RETRIAL_PYTEST_DIR through to it, or do not stop early';

/** Why a whole attempt without failures does not clear those before it; null where it may. */
export function untoldStop(attempt: Attempt, earlier: readonly Attempt[]): string | null {
  for (const before of earlier) {
    if (isTold(before)) continue;
    const { number, earlyStop } = before;
    if (earlyStop !== null) {
      return `attempt ${number} stopped early (${earlyStop}), and nothing says what it had still to run: ${remedy}`;
    }
    const path = allFailed(before).find((one) => resultsAt(attempt, one) <= resultsAt(before, one));
    if (path !== undefined) {
      return `attempt ${number} has failed tests alone at ${path}, and nothing says whether it stopped there: ${remedy}`;
    }
  }
  return null;
}

/** Every test that pytest's reports show as failed stands in a recorded session as well. */
function isTold(attempt: Attempt): boolean {
  const sessions = attempt.sessions ?? [];
  const recorded = new Set(sessions.flatMap(({ failed }) => failed.map(({ test }) => testKey(test))));
  return (
    sessions.length > 0 &&
    readings(attempt)
      .flatMap(pytestResults)
      .every(({ id, outcome }) => outcome !== 'failed' || recorded.has(testKey(id)))
  );
}

function pytestResults(reading: ReportReading) {
  return reading.ok && reading.report.producer === 'pytest' ? reading.report.tests : [];
}

/** The paths at which pytest reported failed tests and no other. */
function allFailed(attempt: Attempt): string[] {
  return readings(attempt).flatMap((reading) => {
    const results = pytestResults(reading);
    const failed = results.length > 0 && results.every(({ outcome }) => outcome === 'failed');
    return reading.ok && failed ? [reading.report.path] : [];
  });
}

function resultsAt(attempt: Attempt, path: string): number {
  return readings(attempt).reduce(
    (sum, reading) => sum + (reading.ok && reading.report.path === path ? reading.report.tests.length : 0),
    0,
  );
}
