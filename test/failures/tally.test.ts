import { describe, expect, it } from 'vitest';
import { tallyTests } from '../../src/failures/tally.ts';
import { testKey } from '../../src/reports/model.ts';
import { attempt, brokenReport, ended, failed, passed, report, skipped, testId } from '../builders.ts';

describe('tallyTests', () => {
  it('counts every result of a name, over all reports', () => {
    const one = attempt({
      reports: [report([passed('a'), skipped('a'), passed('b')]), report([failed('a', 'boom')])],
    });
    const { byKey, ...sums } = tallyTests(one);
    expect(sums).toEqual({ total: 4, passed: 2, failed: 1, skipped: 1 });
    expect(byKey.get(testKey(testId('a')))).toMatchObject({ passed: 1, failed: 1, skipped: 1 });
  });

  it('believes a report that was not read whole only where it says that a test failed', () => {
    const one = attempt({
      reports: [brokenReport('it is cut', [passed('a'), failed('b', 'x'), skipped('c')])],
    });
    const { byKey, ...sums } = tallyTests(one);
    expect(sums).toEqual({ total: 1, passed: 0, failed: 1, skipped: 0 });
    expect([...byKey.keys()]).toEqual([testKey(testId('b'))]);
  });

  it('takes no two tests for one, whatever their names', () => {
    const ids = [
      testId('b', { package: 'a' }),
      testId('', { package: 'a","b' }),
      testId('a","","b', { package: '' }),
      testId('__proto__', { package: '' }),
      testId('constructor', { package: '' }),
    ];
    expect(
      tallyTests(
        ended(
          0,
          ids.map((id) => passed('', { id })),
        ),
      ).byKey.size,
    ).toBe(ids.length);
  });
});
