import { describe, expect, it } from 'vitest';
import type { Background } from '../../../src/config/plan.ts';
import { isRunning, newPath, pidsIn, run } from './harness.ts';

const leavers: readonly (readonly [string, string])[] = [
  ['&', 'sleep 61 & echo "pid=$!"'],
  ['& without output', 'sleep 61 > /dev/null 2>&1 & echo "pid=$!"'],
  ['nohup', 'nohup sleep 61 > /dev/null 2>&1 & echo "pid=$!"'],
  ['setsid', 'setsid sleep 61 > /dev/null 2>&1 < /dev/null & echo "pid=$!"'],
  ['a double fork', '( ( sleep 61 & echo "pid=$!" ) & ); sleep 0.1'],
  ['an emptied environment that holds the output', 'env -i setsid sleep 61 & echo "pid=$!"; sleep 0.05'],
  ['an emptied environment in its session', 'env -i sleep 61 > /dev/null 2>&1 & echo "pid=$!"'],
  [
    'an emptied environment whose parent was seen',
    'env -i setsid sleep 61 > /dev/null 2>&1 & echo "pid=$!"; sleep 0.6',
  ],
];

describe.concurrent('what a command leaves behind', () => {
  it.each(leavers)('fails a migration and is named: %s', async (_, script) => {
    const outcome = await run(script, { background: { kind: 'fail' } });
    const [pid = 0] = pidsIn(outcome.text);
    expect(outcome.exit).toEqual({ kind: 'code', code: 0 });
    expect(outcome.survivors).toEqual([{ pid, age: expect.any(Number), command: 'sleep 61' }]);
    expect(outcome.problems).toEqual([expect.stringContaining(`process ${pid} (`)]);
    expect(outcome.problems[0]).toContain('sleep 61) still ran after it.');
    expect(isRunning(pid)).toBe(false);
  });

  it.each(leavers)('is ended quietly after tests, and listed: %s', async (_, script) => {
    const outcome = await run(script, { background: { kind: 'end' } });
    const [pid = 0] = pidsIn(outcome.text);
    expect(outcome.survivors.map((survivor) => survivor.pid)).toEqual([pid]);
    expect(outcome.problems).toEqual([]);
    expect(isRunning(pid)).toBe(false);
  });

  it('is waited for, with what it writes in the log', async () => {
    const background: Background = { kind: 'wait', limit: 20_000 };
    const outcome = await run('(sleep 0.8; echo late) & echo early', { background });
    expect(outcome.text).toBe('early\nlate\n');
    expect(outcome.survivors.length).toBeGreaterThan(0);
    expect(outcome.problems).toEqual([]);
  });

  it('is ended and named after the wait', async () => {
    const outcome = await run('sleep 62 & echo "pid=$!"', { background: { kind: 'wait', limit: 300 } });
    expect(outcome.problems).toEqual([
      expect.stringMatching(/sleep 62\) still ran after the wait of 0\.3 s\.$/),
    ]);
    expect(pidsIn(outcome.text).filter(isRunning)).toEqual([]);
  });

  it('is ended also where it ignores SIGTERM, and forks while it dies', async () => {
    const script =
      'bash -c \'trap "setsid sleep 63 & sleep 0.1" TERM; while :; do sleep 0.05; done\' & echo "pid=$!"';
    const outcome = await run(script, { background: { kind: 'end' } });
    expect(outcome.problems).toEqual([]);
    expect(pidsIn(outcome.text).filter(isRunning)).toEqual([]);
  });

  it('is named with its age', async () => {
    const outcome = await run('sleep 66 & sleep 0.5', { background: { kind: 'end' } });
    const [survivor] = outcome.survivors;
    expect(survivor?.age).toBeGreaterThan(0.4);
    expect(survivor?.age).toBeLessThan(outcome.seconds + 0.1);
  });

  it('is found after a command that died by a signal', async () => {
    const outcome = await run('sleep 64 & echo "pid=$!"; kill -9 $$');
    expect(outcome.exit).toEqual({ kind: 'signal', signal: 'SIGKILL' });
    expect(outcome.survivors.map((survivor) => survivor.command)).toEqual(['sleep 64']);
  });

  it('cannot forge the sentence that names it', async () => {
    const outcome = await run(
      'bash -c \'exec -a "$(printf "x\\n::error::y\\033[2J")" sleep 65\' & sleep 0.1',
    );
    expect(outcome.survivors.map((survivor) => survivor.command)).toEqual(['x ::error::y [2J 65']);
    expect(outcome.problems.join()).not.toMatch(/\p{Cc}/u);
  });
});

describe('a clean command is never accused', () => {
  it('of 100 short-lived trees', async () => {
    const script = 'for i in $(seq 100); do ( echo $i | cat | tee /dev/null | cat ) & done; wait';
    const outcome = await run(script);
    expect(outcome).toMatchObject({ survivors: [], problems: [], exit: { kind: 'code', code: 0 } });
    expect(outcome.log.lines).toBe(100);
  });

  it.each([
    ['a substitution that ends after its shell', `echo a > >(cat > ${newPath()})`],
    ['one that still writes', 'echo a > >(sleep 0.02; cat)'],
    ['a child that ends with it', 'sleep 0.02 &'],
    ['a burst into its last moment', 'for i in $(seq 20); do true & done'],
  ])('of %s', async (_, script) => {
    for (let time = 0; time < 8; time++) {
      expect(await run(script)).toMatchObject({
        survivors: [],
        problems: [],
        exit: { kind: 'code', code: 0 },
      });
    }
  });
});
