/** What is held of each failure, and on what evidence. */
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/failures/attempt.ts';
import { judgeStage } from '../../src/verdict/judge-stage.ts';
import {
  attempt,
  ended,
  failed,
  limits,
  noReport,
  passed,
  problem,
  rerunToGreen,
  skipped,
  stage,
  stagePolicy,
  trusted,
} from '../builders.ts';
import { any, fingerprint } from '../fingerprints/flakes.ts';
import { play } from '../scripted.ts';

const boom = fingerprint({ message: any('boom') }, { id: 'boom', retries: 2 });
const bang = fingerprint({ message: any('bang') }, { id: 'bang', retries: 2 });
const killed = fingerprint({ signal: ['SIGKILL'] }, { id: 'killed', retries: 2 });
const imports = fingerprint({ kind: ['collection'] }, { id: 'imports', retries: 2 });
const old = fingerprint({ message: any('old') }, { id: 'old', expires: '2026-11-19' });
const lastDay = fingerprint({ message: any('today') }, { id: 'last-day', expires: '2026-11-20' });
const far = fingerprint({ message: any('far') }, { id: 'far', only: { os: ['macos'], matrix: {} } });
const many = limits({ retries: 9 });
const policy = trusted({
  flakes: [boom, bang, killed, imports, old, lastDay, far],
  limits: many,
  stages: { unit: stagePolicy({ limits: many }) },
});

const red = ended(1, [passed('a'), failed('b', 'boom')]);
const green = ended(0, [passed('a'), passed('b')]);
const killedNow = attempt({ exit: { kind: 'signal', signal: 'SIGKILL' }, reports: [noReport()] });
const crash = ended(139, []);
const cancelled = (tests: Attempt) => ({ ...tests, exit: { kind: 'cancelled', signal: 'SIGTERM' } }) as const;

/** Test or kind, verdict, and the evidence, of each failure. */
async function verdicts(attempts: readonly Attempt[]) {
  const { judged } = await play({ attempts, trusted: policy });
  return judged.failures.map(({ explained: { failure }, verdict, attempts: numbers }) => [
    failure.test?.name ?? failure.kind,
    verdict.kind,
    verdict.evidence.join('; '),
    numbers.join(),
  ]);
}

describe('a failure is a flake', () => {
  it.each<[string, readonly Attempt[], string[][]]>([
    [
      'when it passed on a retry of the whole stage',
      [red, green],
      [['b', 'flake', 'passed on attempt 2, when the whole stage ran again', '1']],
    ],
    [
      'when it passed on the third attempt',
      [red, red, green],
      [['b', 'flake', 'passed on attempt 3, when the whole stage ran again', '1,2']],
    ],
    [
      'also where another failed then',
      [red, ended(1, [failed('a', 'unknown'), passed('b')])],
      [
        ['b', 'flake', 'passed on attempt 2, when the whole stage ran again', '1'],
        ['a', 'regression', 'no listed flake explains it', '2'],
      ],
    ],
    [
      'when the framework ran it again and the stage passed',
      [ended(0, [rerunToGreen('a', 'boom')])],
      [['a', 'flake', 'passed when its framework ran it again', '1']],
    ],
    [
      'when the stage failed so and did not on a retry',
      [killedNow, green],
      [['crash', 'flake', 'did not come again on attempt 2', '1']],
    ],
    [
      'when it was not collected and was on a retry',
      [ended(2, [failed('test_x', 'ImportError', { collection: true })]), ended(0, [passed('test_one')])],
      [['test_x', 'flake', 'did not come again on attempt 2', '1']],
    ],
    [
      'when it failed for good, and then passed in its framework’s retry by another entry',
      [red, ended(0, [passed('a'), rerunToGreen('b', 'bang')])],
      [
        ['b', 'flake', 'passed on attempt 2, when the whole stage ran again', '1'],
        ['b', 'flake', 'passed when its framework ran it again', '2'],
      ],
    ],
    [
      'on the last day of its entry',
      [ended(1, [failed('b', 'today')]), ended(0, [passed('b')])],
      [['b', 'flake', 'passed on attempt 2, when the whole stage ran again', '1']],
    ],
  ])('%s', async (_name, attempts, expected) => {
    expect(await verdicts(attempts)).toEqual(expected);
  });
});

describe('a failure is a suspected flake', () => {
  it.each<[string, readonly Attempt[], string[][]]>([
    [
      'when it is listed and an unknown one refused the retry',
      [ended(1, [failed('a', 'unknown'), failed('b', 'boom')])],
      [
        ['a', 'regression', 'no listed flake explains it', '1'],
        ['b', 'suspected-flake', 'not retried', '1'],
      ],
    ],
    [
      'beside an unknown failure of the same test',
      [ended(1, [failed('b', '', { problems: [problem('boom'), problem('unknown')] })])],
      [
        ['b', 'suspected-flake', 'not retried', '1'],
        ['b', 'regression', 'no listed flake explains it', '1'],
      ],
    ],
    [
      'when it came first in the last attempt',
      [red, ended(1, [failed('a', 'bang'), passed('b'), failed('c', 'unknown')])],
      [
        ['b', 'flake', 'passed on attempt 2, when the whole stage ran again', '1'],
        ['a', 'suspected-flake', 'not retried', '2'],
        ['c', 'regression', 'no listed flake explains it', '2'],
      ],
    ],
    [
      'when its retry was cancelled',
      [red, cancelled(attempt())],
      [['b', 'suspected-flake', 'not retried', '1']],
    ],
    [
      'when its retry was cancelled, though it had passed by then',
      [red, cancelled(green)],
      [['b', 'suspected-flake', 'not retried', '1']],
    ],
    [
      'of the stage, when its retry was cancelled',
      [killedNow, cancelled(attempt())],
      [['crash', 'suspected-flake', 'not retried', '1']],
    ],
  ])('%s', async (_name, attempts, expected) => {
    expect(await verdicts(attempts)).toEqual(expected);
  });
});

describe('a failure is a regression', () => {
  it.each<[string, readonly Attempt[], string[][]]>([
    [
      'when it is listed and failed each time',
      [red, red, red],
      [['b', 'regression', 'listed, but failed in 3 of 3 attempts', '1,2,3']],
    ],
    [
      'when it is listed and failed before in another way',
      [red, ended(1, [passed('a'), failed('b', 'bang'), failed('c', 'unknown')])],
      [
        ['b', 'regression', 'listed, but was not seen to pass on a retry', '1'],
        ['b', 'regression', 'listed, but it also failed another way in this run', '2'],
        ['c', 'regression', 'no listed flake explains it', '2'],
      ],
    ],
    [
      'when it is listed and its retry crashed before it ran',
      [red, crash],
      [
        ['b', 'regression', 'listed, but was not seen to pass on a retry', '1'],
        ['crash', 'regression', 'no listed flake explains it', '2'],
        ['no-report', 'regression', 'no listed flake explains it', '2'],
      ],
    ],
    [
      'when it is listed and was skipped on its retry',
      [red, ended(0, [passed('a'), skipped('b')])],
      [
        ['b', 'regression', 'listed, but was not seen to pass on a retry', '1'],
        ['b', 'regression', 'no listed flake explains it', '2'],
      ],
    ],
    [
      'when it is listed and only one of two tests of its name passed on its retry',
      [ended(1, [passed('b'), failed('b', 'boom')]), ended(0, [passed('b'), passed('new')])],
      [
        ['b', 'regression', 'listed, but was not seen to pass on a retry', '1'],
        ['b', 'regression', 'no listed flake explains it', '2'],
      ],
    ],
    [
      'when the stage failed so, and then in an unknown way',
      [killedNow, ended(1, [failed('b', 'unknown')])],
      [
        ['crash', 'regression', 'listed, but was not seen to pass on a retry', '1'],
        ['b', 'regression', 'no listed flake explains it', '2'],
      ],
    ],
    [
      'when its entry is past its day',
      [ended(1, [failed('b', 'old')])],
      [['b', 'regression', 'was listed as old, which expired on 2026-11-19', '1']],
    ],
    [
      'when its entry is for elsewhere',
      [ended(1, [failed('b', 'far')])],
      [['b', 'regression', 'far explains it, but does not apply to this platform or matrix leg', '1']],
    ],
    [
      'when only the framework ran it again, and nothing lists it',
      [ended(0, [rerunToGreen('a', 'unknown')])],
      [['a', 'regression', 'no listed flake explains it', '1']],
    ],
  ])('%s', async (_name, attempts, expected) => {
    expect(await verdicts(attempts)).toEqual(expected);
  });
});

describe('a stage that did not run', () => {
  it.each([
    ['passed', { kind: 'left-out', stage: stage(), reason: 'only: os is macos' }],
    ['blocked', { kind: 'blocked', stage: stage(), by: ['migrate'] }],
    ['cancelled', { kind: 'cancelled', stage: stage() }],
  ] as const)('is %s', (verdict, run) => {
    expect(judgeStage(run)).toEqual({ run, verdict, failures: [] });
  });
});
