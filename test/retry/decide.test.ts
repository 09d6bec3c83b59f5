import { describe, expect, it } from 'vitest';
import type { TrustedPolicy } from '../../src/config/policy.ts';
import type { ExplainedFailure } from '../../src/fingerprints/match.ts';
import type { NonEmpty } from '../../src/non-empty.ts';
import { type Budget, unspent } from '../../src/retry/budget.ts';
import { decideRetry } from '../../src/retry/decide.ts';
import { explained, limits, stagePolicy, testId, trusted } from '../builders.ts';
import { any, failedStage, failedTest, fingerprint } from '../fingerprints/flakes.ts';

const message = { message: any('boom') };
const one = fingerprint(message, { id: 'one', retries: 1 });
const two = fingerprint(message, { id: 'two', retries: 2 });

function paid(entries: Readonly<Record<string, number>>): Budget {
  return { ...unspent, paid: new Map(Object.entries(entries)) };
}

const listed = explained(failedTest(), [one]);
const unknown = explained(failedTest({ test: testId('unknown') }));
const expired = explained(failedTest(), [], [{ match: { fingerprint: one, line: '' }, why: 'expired' }]);
const elsewhere = explained(failedTest(), [], [{ match: { fingerprint: two, line: '' }, why: 'elsewhere' }]);
const failedAt = (at: number) => explained(failedTest({ test: testId(`t${at}`) }), [one]);
const times = (count: number, make: (at: number) => ExplainedFailure): NonEmpty<ExplainedFailure> => [
  make(0),
  ...Array.from({ length: count - 1 }, (_, at) => make(at + 1)),
];
const many = times(11, failedAt);

function decide(
  failures: NonEmpty<ExplainedFailure>,
  budget: Budget = unspent,
  policy: TrustedPolicy = trusted(),
  stage = 'unit',
) {
  return decideRetry({ stage, trusted: policy, failures, budget });
}

describe('a retry is granted', () => {
  it.each<[string, NonEmpty<ExplainedFailure>, Budget, readonly string[]]>([
    ['for a listed failure', [listed], unspent, ['one']],
    ['once for two failures of one entry', [listed, explained(failedTest(), [one])], unspent, ['one']],
    ['for two entries, which both pay', [listed, explained(failedTest(), [two])], unspent, ['one', 'two']],
    ['by the first entry of the list', [explained(failedTest(), [two, one])], unspent, ['two']],
    [
      'by the next entry where the first is spent',
      [explained(failedTest(), [one, two])],
      paid({ one: 1 }),
      ['two'],
    ],
    [
      'by the active entry beside one past its day',
      [explained(failedTest(), [two], [{ match: { fingerprint: one, line: '' }, why: 'expired' }])],
      unspent,
      ['two'],
    ],
    ['for a listed failure of the stage', [explained(failedStage('crash'), [one])], unspent, ['one']],
    ['for as many tests as max-failures', times(10, failedAt), unspent, ['one']],
    ['for one test that failed in many ways', times(11, () => listed), unspent, ['one']],
  ])('%s', (_name, failures, budget, payers) => {
    const decision = decide(failures, budget);
    expect(decision).toMatchObject({ granted: true });
    expect(decision.granted && decision.payers.map(({ fingerprint: { id } }) => id)).toEqual(payers);
  });

  it('says which failures each entry explains', () => {
    const other = explained(failedTest({ test: testId('other') }), [two]);
    const decision = decide([listed, other]);
    expect(
      decision.granted && decision.payers.map(({ explains }) => explains.map(({ failure }) => failure)),
    ).toEqual([[listed], [other]]);
  });
});

const never = trusted({ stages: { unit: stagePolicy({ retry: 'never', kind: 'check' }) } });
const outOfRetries: Budget = { ...unspent, stage: { retries: 3, time: 0 }, run: { retries: 3, time: 0 } };
const untrusted: TrustedPolicy = { from: 'none', reason: 'the base commit is not here' };

describe('a retry is refused by the first rule that fails', () => {
  it.each<[string, number, ReturnType<typeof decide>, string]>([
    ['the stage never retries', 1, decide([unknown, ...many], outOfRetries, never), 'retry: never'],
    ['one failure is unknown', 2, decide([listed, unknown], outOfRetries), 'one failure is unknown'],
    ['two are unknown, and many failed', 2, decide([unknown, unknown, ...many]), '2 failures are unknown'],
    [
      'one test failed in a listed and in an unknown way',
      2,
      decide([listed, explained(failedTest())]),
      'unknown',
    ],
    [
      'a listed test beside an unknown failure of the stage',
      2,
      decide([listed, explained(failedStage('exit'))]),
      'unknown',
    ],
    ['one is unknown and one expired', 2, decide([expired, unknown]), 'unknown'],
    ['many failed, by an expired entry too', 3, decide([...many, expired]), '12 tests failed'],
    ['only an expired entry explains it', 4, decide([expired], outOfRetries), 'one expired on 2027-03-31'],
    ['the entry is for elsewhere', 4, decide([elsewhere]), 'does not apply to this platform'],
    ['a listed failure beside an expired one', 4, decide([listed, expired]), 'expired'],
    ['its entry is spent', 4, decide([listed], paid({ one: 1 })), 'one has used its one retry'],
    [
      'all its entries are spent',
      4,
      decide([explained(failedTest(), [one, two])], paid({ one: 1, two: 2 })),
      'one has used',
    ],
    [
      'its entry grants none',
      4,
      decide([explained(failedTest(), [fingerprint(message, { retries: 0 })])]),
      'its 0 retries',
    ],
    [
      'one of two entries is spent',
      4,
      decide([listed, explained(failedTest(), [two])], paid({ one: 1 })),
      'one has used',
    ],
    [
      'the stage has no retries left',
      5,
      decide([listed], outOfRetries),
      'the stage has used its retries (3)',
    ],
    ['no policy is trusted', 6, decide([listed], unspent, untrusted), 'the base commit is not here'],
    [
      'no policy is trusted, and a failure is unknown',
      6,
      decide([unknown], unspent, untrusted),
      'base commit',
    ],
    [
      'the trusted policy does not know the stage',
      6,
      decide([listed], unspent, trusted(), 'new'),
      'does not know the stage new',
    ],
    [
      'the stage has the name of a property',
      6,
      decide([listed], unspent, trusted(), 'constructor'),
      'constructor',
    ],
  ])('%s: rule %i', (_name, rule, decision, reason) => {
    expect(decision).toMatchObject({ granted: false, rule, reason: expect.stringContaining(reason) });
  });

  it('names the entry that a refusal is about', () => {
    expect(decide([expired])).toMatchObject({ fingerprint: one });
    expect(decide([listed], paid({ one: 1 }))).toMatchObject({ fingerprint: one });
    expect(decide([unknown])).toMatchObject({ fingerprint: null });
  });

  const small = limits({ retries: 1, maxFailures: 1, retryTime: 1000 });
  const ofStage = trusted({ stages: { unit: stagePolicy({ limits: small }) } });
  const ofRun = trusted({ limits: small });

  it.each([
    ['the stage’s', ofStage],
    ['the run’s', ofRun],
  ])('keeps %s own limits', (_name, policy) => {
    expect(decide(times(2, failedAt), unspent, policy)).toMatchObject({ rule: 3 });
    const spent = { retries: 1, time: 0 };
    expect(decide([listed], { ...unspent, run: spent, stage: spent }, policy)).toMatchObject({ rule: 5 });
    const late = { retries: 0, time: 1000 };
    expect(decide([listed], { ...unspent, run: late, stage: late }, policy)).toMatchObject({ rule: 5 });
    const intime = { retries: 0, time: 999 };
    expect(decide([listed], { ...unspent, run: intime, stage: intime }, policy)).toMatchObject({
      granted: true,
    });
  });

  it('counts the run’s retries over all stages', () => {
    const budget: Budget = { ...unspent, run: { retries: 3, time: 0 } };
    expect(decide([listed], budget)).toMatchObject({ rule: 5, reason: 'the run has used its retries (3)' });
  });
});
