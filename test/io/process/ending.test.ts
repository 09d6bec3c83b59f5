import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endLeftovers } from '../../../src/io/process/end-leftovers.ts';
import { isRunning, newMarker, newPath, pidsIn, run, until } from './harness.ts';

/** Nothing with this marker runs. */
async function expectNothingLeft(marker: string): Promise<void> {
  expect(await endLeftovers({ marker, grace: 0 })).toEqual({ ended: [], remaining: [] });
}

const stubborn = 'trap "" TERM INT HUP; while :; do sleep 0.05; done';

describe.concurrent('a time-out ends the whole tree', () => {
  it.each([
    ['a plain sleep', 'sleep 60'],
    ['one that ignores SIGTERM', stubborn],
    ['children that ignore SIGTERM', `bash -c '${stubborn}' & bash -c '${stubborn}' & wait`],
    [
      'what it starts while it dies',
      'trap \'sleep 60 & setsid sleep 61 & echo "pid=$!"; exit\' TERM; while :; do sleep 0.05; done',
    ],
    ['a chain that forks and exits', 'hop() { trap "" TERM; sleep 0.02; hop & }; hop & sleep 60'],
    [
      'sessions of their own',
      'setsid sleep 60 & echo "pid=$!"; setsid bash -c "sleep 60; :" & echo "pid=$!"; wait',
    ],
    [
      'a chain that forks, exits and changes its session',
      'echo \'trap "" TERM; sleep 0.01; setsid bash "$0" > /dev/null 2>&1 &\' > chain; bash chain; sleep 60',
    ],
    ['nohup', 'nohup sleep 60 & echo "pid=$!"; wait'],
    ['a double fork', '( ( sleep 60 & echo "pid=$!" ) & ); sleep 60'],
    ['an emptied environment', 'env -i setsid sleep 60 & echo "pid=$!"; wait'],
    ['an emptied environment, no output', 'env -i setsid sleep 60 > /dev/null 2>&1 & echo "pid=$!"; wait'],
    ['a stopped process', 'sleep 60 & kill -STOP $!; echo "pid=$!"; wait'],
  ])('%s', async (_, script) => {
    const marker = newMarker();
    const outcome = await run(script, { marker, timeout: 400 });
    expect(outcome.exit).toEqual({ kind: 'timeout', limit: 400 });
    expect(outcome.problems).toEqual([]);
    expect(pidsIn(outcome.text).filter(isRunning)).toEqual([]);
    await expectNothingLeft(marker);
  });

  it('asks before it kills', async () => {
    const outcome = await run('trap "echo cleaned; exit" TERM; while :; do sleep 0.05; done', {
      timeout: 300,
      grace: 5_000,
    });
    expect(outcome.exit.kind).toBe('timeout');
    expect(outcome.text).toContain('cleaned\n');
  });

  it('is a time-out also where the command then exits with 0', async () => {
    const outcome = await run('trap "exit 0" TERM; while :; do sleep 0.05; done', { timeout: 300 });
    expect(outcome.exit).toEqual({ kind: 'timeout', limit: 300 });
  });
});

describe.concurrent('a hang', () => {
  it('is silence for longer than the limit, and is ended', async () => {
    const outcome = await run('echo a; sleep 60', { idleTimeout: 500, timeout: 20_000 });
    expect(outcome).toMatchObject({ exit: { kind: 'hang', limit: 500 }, text: 'a\n', problems: [] });
  });

  it('is not a command that says something now and then', async () => {
    const outcome = await run('for i in 1 2 3 4 5 6 7 8; do echo $i; sleep 0.2; done', {
      idleTimeout: 1_000,
    });
    expect(outcome.exit).toEqual({ kind: 'code', code: 0 });
  });

  it('does not depend on who reads the live log', async () => {
    const slow = (): Promise<void> => new Promise(() => undefined);
    const script = 'for i in 1 2 3 4 5 6 7 8; do echo $i; sleep 0.2; done';
    const outcome = await run(script, { idleTimeout: 1_000, onOutput: slow, liveCatchUp: 50 });
    expect(outcome).toMatchObject({ exit: { kind: 'code', code: 0 }, liveCut: true, log: { lines: 8 } });
  });
});

describe.concurrent('a cancel', () => {
  it('ends the tree and names the signal', async () => {
    const cancelling = new AbortController();
    const marker = newMarker();
    const outcome = await run(`echo up; bash -c '${stubborn}'`, {
      marker,
      cancel: cancelling.signal,
      onOutput: () => cancelling.abort('SIGINT'),
    });
    expect(outcome).toMatchObject({
      exit: { kind: 'cancelled', signal: 'SIGINT' },
      text: 'up\n',
      problems: [],
    });
    await expectNothingLeft(marker);
  });

  it('ends a wait for what the command left behind', async () => {
    const cancelling = new AbortController();
    const outcome = await run('sleep 60 & echo "pid=$!"', {
      cancel: cancelling.signal,
      background: { kind: 'wait', limit: 600_000 },
      onOutput: () => void setTimeout(() => cancelling.abort('SIGTERM'), 500),
    });
    expect(outcome.exit).toEqual({ kind: 'code', code: 0 });
    expect(outcome.problems).toEqual([expect.stringContaining('when the run was cancelled')]);
    expect(pidsIn(outcome.text).filter(isRunning)).toEqual([]);
  });
});

describe('what others run', () => {
  it('is left alone, also with the marker of another run', async () => {
    const gate = newPath();
    const other = run(`echo "pid=$$"; until [ -e ${gate} ]; do sleep 0.02; done`, { timeout: 20_000 });
    const mine = await run('sleep 60', { timeout: 200 });
    expect(mine.exit.kind).toBe('timeout');
    writeFileSync(gate, '');
    expect((await other).exit).toEqual({ kind: 'code', code: 0 });
  });

  it('is not ended as a leftover of this run', async () => {
    const gate = newPath();
    const logPath = newPath();
    const other = run(`echo up; until [ -e ${gate} ]; do sleep 0.02; done`, {
      logPath,
      marker: 'run-10',
      timeout: 20_000,
    });
    await until(() => existsSync(logPath) && readFileSync(logPath, 'utf8') === 'up\n');
    expect(await endLeftovers({ marker: 'run-1', grace: 0 })).toEqual({ ended: [], remaining: [] });
    writeFileSync(gate, '');
    expect((await other).exit).toEqual({ kind: 'code', code: 0 });
  });
});
