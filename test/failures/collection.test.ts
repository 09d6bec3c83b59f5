import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/failures/attempt.ts';
import { stillUncollected } from '../../src/failures/collection.ts';
import type { Report, TestResult } from '../../src/reports/model.ts';
import { attempt, passed } from '../builders.ts';

const broken: TestResult = {
  ...passed('tests.test_db'),
  id: { package: '', project: '', name: 'tests.test_db' },
  outcome: 'failed',
  problems: [{ type: '', message: 'collection failure', text: 'OSError' }],
  collection: true,
};

function of(tests: readonly TestResult[], producer: Report['producer'] = 'pytest'): Attempt {
  const spec = { path: 'r.xml', format: null, minTests: 1 };
  const report: Report = { path: 'r.xml', format: 'junit', producer, tests };
  return attempt({ reports: [{ spec, readings: [{ ok: true, report }] }] });
}

const inside = (group: string, outcome: TestResult['outcome'] = 'passed'): TestResult => ({
  ...passed('test_db'),
  id: { package: group, project: '', name: 'test_db' },
  outcome,
});

describe('what could not be collected', () => {
  it.each([
    ['is cleared by a test of the module', [inside('tests.test_db')], 0],
    ['is cleared by a test of a class in it', [inside('tests.test_db.TestX')], 0],
    ['is not cleared by another module', [inside('tests.test_db2'), inside('tests')], 1],
    ['is not cleared where its tests are skipped', [inside('tests.test_db', 'skipped')], 1],
    ['is not cleared where the module is skipped', [{ ...broken, outcome: 'skipped', collection: false }], 1],
  ] as const)('%s', (_, tests, lost) => {
    expect(stillUncollected(of(tests), [of([broken])])).toHaveLength(lost);
  });

  it('is left to the other rules where nobody knows how its tests are named', () => {
    expect(stillUncollected(of([inside('x')]), [of([broken], null)])).toEqual([]);
  });
});
