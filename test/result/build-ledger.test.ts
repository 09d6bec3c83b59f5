import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/failures/attempt.ts';
import { buildLedger } from '../../src/result/build-ledger.ts';
import {
  attempt,
  ended,
  failed,
  limits,
  passed,
  rerunToGreen,
  stagePolicy,
  testId,
  trusted,
} from '../builders.ts';
import { any, fingerprint } from '../fingerprints/flakes.ts';
import { play } from '../scripted.ts';

const boom = fingerprint({ message: any('boom') }, { id: 'boom', issue: '#118', owner: '@net', retries: 2 });
const bang = fingerprint({ message: any('bang') }, { id: 'bang', retries: 1 });
const killed = fingerprint({ signal: ['SIGKILL'] }, { id: 'killed', retries: 2 });
const old = fingerprint({ message: any('old') }, { id: 'old', expires: '2026-01-01' });
const policy = trusted({
  flakes: [boom, bang, killed, old],
  limits: limits({ retries: 9 }),
  stages: { unit: stagePolicy({ limits: limits({ retries: 9 }) }) },
});

async function ledger(...attempts: readonly Attempt[]) {
  const { judged } = await play({ attempts, trusted: policy });
  return buildLedger(judged, (text) => text);
}

const red = ended(1, [passed('a'), failed('b', 'boom')]);
const green = ended(0, [passed('a'), passed('b')]);
const crash = attempt({ exit: { kind: 'signal', signal: 'SIGSEGV' } });

describe('the ledger', () => {
  it('is empty where nothing was retried', async () => {
    expect(await ledger(green)).toEqual([]);
  });

  it('has a row for each entry that paid', async () => {
    expect(await ledger(ended(1, [failed('a', 'bang'), failed('b', 'boom')]), green)).toMatchObject([
      { fingerprint: 'bang', tests: [testId('a')], outcome: 'passed' },
      { fingerprint: 'boom', tests: [testId('b')], outcome: 'passed' },
    ]);
  });

  it('tells all of a granted retry', async () => {
    expect(await ledger(red, green)).toEqual([
      {
        stage: 'unit',
        attempt: 1,
        granted: true,
        fingerprint: 'boom',
        owner: '@net',
        issue: '#118',
        expires: '2027-03-31',
        line: 'boom',
        rerun: 'whole',
        tests: [testId('b')],
        outcome: 'passed',
      },
    ]);
  });

  it('tells all of a refused one', async () => {
    expect(await ledger(ended(1, [failed('b', 'old')]))).toEqual([
      {
        stage: 'unit',
        attempt: 1,
        granted: false,
        rule: 4,
        reason: 'old expired on 2026-01-01',
        fingerprint: 'old',
        owner: 'qa',
        issue: '#1',
        expires: '2026-01-01',
        tests: [],
        outcome: 'refused',
      },
    ]);
  });

  const killedNow = attempt({ exit: { kind: 'signal', signal: 'SIGKILL' } });

  it.each<[string, readonly Attempt[], readonly string[]]>([
    ['its test failed again', [red, ended(1, [passed('a'), failed('b', 'unknown')])], ['failed', 'refused']],
    [
      'its test passed, and another failed',
      [red, ended(1, [failed('a', 'unknown'), passed('b')])],
      ['passed', 'refused'],
    ],
    ['its test was lost', [red, ended(0, [passed('a'), passed('c')])], ['failed', 'refused']],
    ['the retry crashed before its test ran', [red, crash], ['failed', 'refused']],
    [
      'its test was not in a retry that failed another way',
      [red, ended(1, [failed('a', 'unknown')])],
      ['failed', 'refused'],
    ],
    [
      'one of its two tests failed again',
      [ended(1, [failed('a', 'boom'), failed('b', 'boom')]), ended(1, [passed('a'), failed('b', 'unknown')])],
      ['failed', 'refused'],
    ],
    ['the stage failed so again', [killedNow, killedNow, attempt()], ['failed', 'passed']],
    ['the stage failed in another way', [killedNow, crash], ['failed', 'refused']],
    [
      'the retry was cancelled',
      [red, { ...green, exit: { kind: 'cancelled', signal: 'SIGTERM' } }],
      ['cancelled'],
    ],
    ['the framework had run it again already', [ended(0, [rerunToGreen('a', 'boom')])], ['passed']],
  ])('says what came of it: %s', async (_name, attempts, outcomes) => {
    expect((await ledger(...attempts)).map(({ outcome }) => outcome)).toEqual(outcomes);
  });
});
