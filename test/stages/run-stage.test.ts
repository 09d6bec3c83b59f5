/** Stages driven through scripted attempts: what is retried, how, and what it costs. */
import { describe, expect, it } from 'vitest';
import type { Fingerprint } from '../../src/config/policy.ts';
import type { Attempt } from '../../src/failures/attempt.ts';
import { unspent } from '../../src/retry/budget.ts';
import { runStage } from '../../src/stages/run-stage.ts';
import {
  attempt,
  brokenReport,
  ended,
  failed,
  inSession,
  limits,
  noReport,
  passed,
  problem,
  rerunToGreen,
  session,
  skipped,
  stage,
  stagePolicy,
  trusted,
} from '../builders.ts';
import { any, fingerprint } from '../fingerprints/flakes.ts';
import { play, scripted } from '../scripted.ts';

const boom = fingerprint({ message: any('boom') }, { id: 'boom', retries: 2 });
const bang = fingerprint({ message: any('bang') }, { id: 'bang', retries: 1 });
const killed = fingerprint({ signal: ['SIGKILL'] }, { id: 'killed', retries: 1 });
const flakes = [boom, bang, killed];

const green = ended(0, [passed('a'), passed('b')]);
const red = ended(1, [passed('a'), failed('b', 'boom')]);

function tell(listed: readonly Fingerprint[] = flakes) {
  return trusted({
    flakes: listed,
    limits: limits({ retries: 9 }),
    stages: { unit: stagePolicy({ limits: limits({ retries: 9 }) }) },
  });
}

describe('the verdict of a stage', () => {
  it.each<[string, readonly Attempt[], string]>([
    ['a clean attempt', [green], 'passed'],
    ['a listed flake, then a clean attempt', [red, green], 'flaky'],
    ['a listed flake twice, then a clean attempt', [red, red, green], 'flaky'],
    ['a listed flake as often as its entry pays, and once more', [red, red, red], 'failed'],
    ['an unknown failure', [ended(1, [failed('b', 'unknown')])], 'failed'],
    [
      'an unknown failure beside a listed one',
      [ended(1, [failed('a', 'boom'), failed('b', 'unknown')])],
      'failed',
    ],
    [
      'two failures in one test of which one is unknown',
      [ended(1, [failed('b', '', { problems: [problem('boom'), problem('unknown')] })])],
      'failed',
    ],
    [
      'two listed failures in one test',
      [
        ended(1, [failed('b', '', { problems: [problem('boom'), problem('bang')] })]),
        ended(0, [passed('b')]),
      ],
      'flaky',
    ],
    [
      'a listed flake beside a failed coverage gate',
      [{ ...red, sessions: [session([], { otherErrors: ['coverage'] })] }],
      'failed',
    ],
    [
      'a listed flake and a code that it does not explain',
      [{ ...red, exit: { kind: 'code', code: 124 } }],
      'failed',
    ],
    ['a listed flake and a time-out', [{ ...red, exit: { kind: 'timeout', limit: 1 } }], 'failed'],
    ['a listed flake and code 0', [ended(0, [failed('b', 'boom')])], 'failed'],
    [
      'a listed flake in a report that is cut',
      [attempt({ exit: red.exit, reports: [brokenReport('cut', [failed('b', 'boom')])] })],
      'failed',
    ],
    ['a listed flake, then no report', [red, attempt({ reports: [noReport()] })], 'failed'],
    [
      'a listed flake, then an empty report',
      [red, attempt({ reports: [brokenReport('it is empty')] })],
      'failed',
    ],
    ['a listed flake that is skipped on its re-run', [red, ended(0, [passed('a'), skipped('b')])], 'failed'],
    ['a listed flake that is missing on its re-run', [red, ended(0, [passed('a'), passed('c')])], 'failed'],
    ['a listed flake, then --lf', [red, ended(0, [passed('b')])], 'failed'],
    [
      'a listed flake, then code 0 with another that failed',
      [red, ended(0, [failed('a', 'boom'), passed('b')])],
      'failed',
    ],
    [
      'a listed crash, then a clean attempt',
      [attempt({ exit: { kind: 'signal', signal: 'SIGKILL' }, reports: [noReport()] }), green],
      'flaky',
    ],
    ['a listed crash beside an unknown failure', [ended(137, [failed('b', 'unknown')])], 'failed'],
    [
      'a listed crash beside a listed failure',
      [ended(137, [passed('a'), failed('b', 'boom')]), green],
      'flaky',
    ],
    ['only what the framework ran again, listed', [ended(0, [rerunToGreen('a', 'boom')])], 'flaky'],
    ['only what the framework ran again, unknown', [ended(0, [rerunToGreen('a', 'unknown')])], 'failed'],
    [
      'what only the session says that the framework ran again',
      [ended(0, [passed('a')], { sessions: [session([], { retried: [inSession('a')] })] })],
      'failed',
    ],
    [
      'what the framework ran again beside a real flake',
      [ended(1, [rerunToGreen('a', 'boom'), failed('b', 'boom')]), green],
      'flaky',
    ],
    [
      'a listed flake that is missing while the framework ran another again',
      [red, ended(0, [rerunToGreen('a', 'bang'), passed('c')])],
      'failed',
    ],
    ['a cancelled attempt', [attempt({ exit: { kind: 'cancelled', signal: 'SIGTERM' } })], 'cancelled'],
    [
      'a listed flake, then a cancelled attempt',
      [red, { ...green, exit: { kind: 'cancelled', signal: 'SIGINT' } }],
      'cancelled',
    ],
  ])('%s', async (_name, attempts, verdict) => {
    const { judged, requests } = await play({ attempts, trusted: tell() });
    expect(judged.verdict).toBe(verdict);
    expect(requests).toHaveLength(attempts.length);
  });

  it.each<[string, ReturnType<typeof trusted>]>([
    ['no policy can be trusted', { from: 'none', reason: 'no network' }],
    ['the trusted policy does not know the stage', trusted({ flakes, stages: { other: stagePolicy() } })],
    ['the trusted policy says never', trusted({ flakes, stages: { unit: stagePolicy({ retry: 'never' }) } })],
    ['the trusted policy lists nothing', trusted()],
  ])('is failed at once where %s', async (_name, policy) => {
    const { judged, requests } = await play({ attempts: [red], trusted: policy });
    expect(judged.verdict).toBe('failed');
    expect(requests).toHaveLength(1);
  });

  it('takes framework-retries from the trusted policy alone', async () => {
    const attempts = [ended(0, [rerunToGreen('a', 'unknown')])];
    const allowed = trusted({ stages: { unit: stagePolicy({ frameworkRetries: 'allow' }) } });
    expect((await play({ attempts, trusted: allowed })).judged.verdict).toBe('passed');
    const unknown = trusted({ stages: { other: stagePolicy({ frameworkRetries: 'allow' }) } });
    expect((await play({ attempts, trusted: unknown })).judged.verdict).toBe('failed');
  });
});

describe('a retry', () => {
  it('is paid by the next entry where the first is spent', async () => {
    const again = fingerprint({ message: any('boom') }, { id: 'again', retries: 1 });
    const { run, budget } = await play({ attempts: [red, red, red, green], trusted: tell([boom, again]) });
    expect(run.kind === 'ran' && run.retries.map(({ decision }) => decision)).toMatchObject([
      { granted: true, payers: [{ fingerprint: boom }] },
      { granted: true, payers: [{ fingerprint: boom }] },
      { granted: true, payers: [{ fingerprint: again }] },
    ]);
    expect(Object.fromEntries(budget.paid)).toEqual({ boom: 2, again: 1 });
  });

  it('waits as long as the slowest entry that pays asks', async () => {
    const slow = [
      { ...boom, delay: 5000 },
      { ...bang, delay: 2000 },
    ];
    const both = ended(1, [failed('a', 'bang'), failed('b', 'boom')]);
    const { waits, budget } = await play({ attempts: [both, green], trusted: tell(slow) });
    expect(waits).toEqual([5000]);
    expect(budget.run).toEqual({ retries: 1, time: 6000 });
  });

  it('tells the attempt which entries pay for it', async () => {
    const { requests } = await play({ attempts: [red, green], trusted: tell() });
    expect(requests.map(({ payers }) => payers.map(({ fingerprint: { id } }) => id))).toEqual([[], ['boom']]);
  });

  it('is not made once retry-time is used', async () => {
    const policy = trusted({ flakes, limits: limits({ retryTime: 1000 }) });
    const { judged, requests } = await play({ attempts: [red, red], trusted: policy });
    expect(judged.verdict).toBe('failed');
    expect(requests).toHaveLength(2);
  });

  it('is not made when the run is cancelled between the attempts', async () => {
    const policy = tell();
    const run = scripted(() => red, policy);
    const edges = {
      ...run.edges,
      wait: async () => {
        run.cancelled = true;
      },
    };
    const { run: told } = await runStage({ stage: stage(), trusted: policy, budget: unspent }, edges);
    expect(run.requests).toHaveLength(1);
    expect(told).toMatchObject({ retries: [{ attempt: 1, decision: { granted: true } }] });
  });

  it('is not even decided where the run was cancelled during the attempt', async () => {
    const policy = tell();
    const run = scripted(() => {
      run.cancelled = true;
      return red;
    }, policy);
    const { run: told } = await runStage({ stage: stage(), trusted: policy, budget: unspent }, run.edges);
    expect(told).toMatchObject({ retries: [] });
  });

  it('never comes from a failure that got lost on the way to the policy', async () => {
    const policy = tell();
    const run = scripted(() => red, policy);
    const edges = { ...run.edges, explain: async () => [] };
    await expect(runStage({ stage: stage(), trusted: policy, budget: unspent }, edges)).rejects.toThrow(
      'failure',
    );
  });
});
