/** What could not be collected (a module that does not import, a package that does not build) is cleared by its tests. */
import type { TestId, TestResult } from '../reports/model.ts';
import { testKey } from '../reports/model.ts';
import type { Attempt } from './attempt.ts';
import { readings } from './tally.ts';

/** What an earlier attempt could not collect and of which no test has passed in this one: skipped is not passed. */
export function stillUncollected(attempt: Attempt, earlier: readonly Attempt[]): TestId[] {
  const broken = new Map(
    earlier
      .flatMap(namedResultsOf)
      .filter(({ collection, outcome }) => collection && outcome === 'failed')
      .map(({ id }) => [testKey(id), id]),
  );
  if (broken.size === 0) return [];
  const passed = new Set(
    resultsOf(attempt)
      .filter(({ outcome }) => outcome === 'passed')
      .map(({ id }) => id.package),
  );
  return [...broken.values()].filter((id) => ![...passed].some((group) => isOf(group, id)));
}

/** pytest names a module and its classes (`tests.test_db.TestX`), Go a package by its import path. */
function isOf(group: string, { package: own, name }: TestId): boolean {
  return group === name || group.startsWith(`${name}.`) || (own !== '' && group === own);
}

/** Of the frameworks of which it is known how tests name what they were collected from. */
function namedResultsOf(attempt: Attempt): readonly TestResult[] {
  return readings(attempt).flatMap((reading) =>
    reading.ok && reading.report.producer !== null ? reading.report.tests : [],
  );
}

function resultsOf(attempt: Attempt): readonly TestResult[] {
  return readings(attempt).flatMap((reading) => (reading.ok ? reading.report.tests : reading.tests));
}
