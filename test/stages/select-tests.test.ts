/** Which tests run again: the failed ones alone only where that is proved safe. */
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/failures/attempt.ts';
import {
  ended,
  failed,
  inSession,
  limits,
  passed,
  session,
  stagePolicy,
  testId,
  trusted,
} from '../builders.ts';
import { any, fingerprint } from '../fingerprints/flakes.ts';
import { play } from '../scripted.ts';

const boom = fingerprint({ message: any('boom') }, { id: 'boom', retries: 5 });
const imports = fingerprint({ kind: ['collection'] }, { id: 'imports', retries: 5 });
const killed = fingerprint({ signal: ['SIGKILL'] }, { id: 'killed', retries: 5 });
const unit = stagePolicy({ rerun: 'pytest', limits: limits({ retries: 5 }) });
const policy = trusted({ flakes: [boom, imports, killed], limits: limits({ retries: 5 }), stages: { unit } });

const idOf = (name: string) => inSession(name).id;
const all = ['a', 'b', 'c'].map(idOf);
const failing = session(all, { failed: [inSession('b')], passed: [idOf('a'), idOf('c')] });
const red = ended(1, [passed('a'), failed('b', 'boom'), passed('c')], { sessions: [failing] });
const alone = session([idOf('b')], { selected: true });
const greenAlone = ended(0, [passed('b')], { sessions: [alone] });
const green = ended(0, [passed('a'), passed('b'), passed('c')], { sessions: [session(all)] });

async function selections(...attempts: readonly Attempt[]) {
  const { requests, run, judged } = await play({ attempts, trusted: policy });
  const fallbacks =
    run.kind === 'ran'
      ? run.retries.map((record) =>
          'rerun' in record && record.rerun.kind === 'whole' ? record.rerun.fallback : null,
        )
      : [];
  return { selected: requests.map(({ selection }) => selection?.tests ?? null), fallbacks, judged };
}

describe('rerun: pytest', () => {
  it('runs the failed tests alone after a complete attempt', async () => {
    const { selected, judged } = await selections(red, greenAlone);
    expect(selected).toEqual([null, [testId('b')]]);
    expect(judged).toMatchObject({
      verdict: 'flaky',
      failures: [{ verdict: { kind: 'flake', evidence: ['passed alone on attempt 2'] } }],
    });
  });

  it('does not say "alone" where the session ran everything', async () => {
    const { judged } = await selections(red, green);
    expect(judged).toMatchObject({
      verdict: 'flaky',
      failures: [{ verdict: { kind: 'flake', evidence: [expect.not.stringContaining('passed alone')] } }],
    });
  });

  it('selects again what failed alone', async () => {
    const again = ended(1, [failed('b', 'boom')], {
      sessions: [{ ...alone, failed: [inSession('b')], passed: [] }],
    });
    const { selected, judged } = await selections(red, again, greenAlone);
    expect(selected).toEqual([null, [testId('b')], [testId('b')]]);
    expect(judged.verdict).toBe('flaky');
  });

  it('runs the whole stage after a selection that stopped early', async () => {
    const again = ended(1, [failed('b', 'boom')], {
      sessions: [{ ...alone, failed: [inSession('b')], passed: [], complete: 'stopped early' }],
    });
    const { selected, fallbacks } = await selections(red, again, green);
    expect(selected).toEqual([null, [testId('b')], null]);
    expect(fallbacks[1]).toContain('stopped early');
  });

  const stopped = { ...red, sessions: [{ ...failing, finished: [idOf('b')], complete: 'stopped early' }] };

  it.each<[string, Attempt, string]>([
    ['no framework told', { ...red, sessions: null }, 'no framework told'],
    ['no session was recorded', { ...red, sessions: [] }, 'no framework told'],
    ['it stopped early', stopped, 'stopped early'],
    ['it was killed', { ...red, exit: { kind: 'signal', signal: 'SIGKILL' } }, 'killed by SIGKILL'],
    [
      'something was not collected',
      ended(2, [failed('test_x', 'ImportError', { collection: true }), failed('b', 'boom')], {
        sessions: [failing],
      }),
      'kind collection',
    ],
    [
      'the same test failed in two sessions',
      { ...red, sessions: [failing, { ...failing, key: 'second' }] },
      '2 pytest sessions',
    ],
  ])('runs the whole stage where %s', async (_name, first, reason) => {
    const { selected, fallbacks, judged } = await selections(first, {
      ...green,
      sessions: [session(all), session(all, { key: 'second' })],
    });
    expect(selected).toEqual([null, null]);
    expect(fallbacks[0]).toContain(reason);
    expect(judged.verdict).toBe('flaky');
  });

  it('runs the whole stage after an early stop and --lf, and never passes on what --lf left', async () => {
    const crashed = { ...stopped, exit: { kind: 'code', code: 137 } } as const;
    const narrow = session([idOf('b')], { failed: [inSession('b')], passed: [] });
    const lastFailed = ended(1, [failed('b', 'boom')], { sessions: [narrow] });
    const { selected, fallbacks, judged } = await selections(
      crashed,
      lastFailed,
      ended(0, [passed('b')], { sessions: [session([idOf('b')])] }),
    );
    expect(selected).toEqual([null, null, null]);
    expect(fallbacks[1]).toContain('narrower');
    expect(judged.verdict).toBe('failed');
  });

  it.each<[string, Attempt]>([
    ['its session is lost, and no report is there', ended(0, [], { sessions: null })],
    [
      'the test was not there to select',
      ended(0, [passed('a')], {
        sessions: [
          session([], {
            selected: true,
            missing: [idOf('b')],
            complete: '1 test(s) to run again were not there',
          }),
        ],
      }),
    ],
    [
      'the session stopped early',
      ended(0, [passed('b')], { sessions: [{ ...alone, complete: 'stopped early' }] }),
    ],
    [
      'the session’s coverage gate failed',
      ended(0, [passed('b')], { sessions: [{ ...alone, otherErrors: ['coverage'] }] }),
    ],
    ['another session broke', ended(1, [passed('b')], { sessions: [alone, session(['x'], { key: 'x' })] })],
  ])('does not pass where %s', async (_name, retry) => {
    const { judged } = await selections(red, retry);
    expect(judged.verdict).toBe('failed');
  });
});
