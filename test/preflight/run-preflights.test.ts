import { describe, expect, it } from 'vitest';
import type { Guard, OnTimeout } from '../../src/config/plan.ts';
import type { Exit } from '../../src/failures/exit.ts';
import {
  type GuardRun,
  judgeGuard,
  type PreflightOutcome,
  runPreflights,
} from '../../src/preflight/run-preflights.ts';

function guard(changes: Partial<Guard> = {}): Guard {
  return {
    name: 'import',
    run: 'python -c "import app"',
    shell: 'bash',
    workingDirectory: '.',
    env: {},
    timeout: 30_000,
    onTimeout: { kind: 'fail' },
    ...changes,
  };
}

function ran(exit: Exit, problems: readonly string[] = []): GuardRun {
  return { exit, seconds: 2, logPath: '/logs/preflight-1.log', problems };
}

const timeout: Exit = { kind: 'timeout', limit: 30_000 };

describe('judgeGuard', () => {
  it.each<[string, GuardRun, PreflightOutcome['verdict'], string | null]>([
    ['code 0', ran({ kind: 'code', code: 0 }), 'passed', null],
    ['another code', ran({ kind: 'code', code: 3 }), 'failed', 'exit code 3'],
    ['a signal', ran({ kind: 'signal', signal: 'SIGSEGV' }), 'failed', 'killed by SIGSEGV'],
    ['no start', ran({ kind: 'not-started', reason: 'no bash' }), 'failed', 'no bash'],
    ['a cancel', ran({ kind: 'cancelled', signal: 'SIGTERM' }), 'cancelled', null],
    ['a time-out', ran(timeout), 'failed', 'ran into its timeout'],
    [
      'code 0 and a full disk',
      ran({ kind: 'code', code: 0 }, ['the disk was full']),
      'failed',
      'the disk was full',
    ],
  ])('%s', (_name, run, verdict, note) => {
    expect(judgeGuard(guard(), run)).toEqual({
      name: 'import',
      verdict,
      note,
      seconds: 2,
      logPath: '/logs/preflight-1.log',
      env: {},
    });
  });

  const preimport = { APP_PREIMPORT: '0' };

  it.each<[OnTimeout, PreflightOutcome['verdict'], Record<string, string>]>([
    [{ kind: 'fail' }, 'failed', {}],
    [{ kind: 'warn' }, 'warned', {}],
    [{ kind: 'skip' }, 'skipped', {}],
    [{ kind: 'env', env: preimport }, 'warned', preimport],
  ])('a time-out, on-timeout %o', (onTimeout, verdict, env) => {
    const outcome = judgeGuard(guard({ onTimeout }), ran(timeout));
    expect(outcome).toMatchObject({ verdict, env });
    expect(outcome.note).toContain('timeout');
  });

  it.each<Exit>([
    { kind: 'code', code: 0 },
    { kind: 'code', code: 1 },
    { kind: 'signal', signal: 'SIGKILL' },
  ])('hands on its environment after a time-out alone: %o', (exit) => {
    expect(judgeGuard(guard({ onTimeout: { kind: 'env', env: preimport } }), ran(exit)).env).toEqual({});
  });
});

describe('runPreflights', () => {
  it('runs all side by side, and shows every problem, in the order in which they stand', async () => {
    let running = 0;
    let most = 0;
    const outcomes = await runPreflights(
      ['a', 'b', 'c'].map((name) => guard({ name })),
      {
        guard: async ({ name }, index) => {
          running += 1;
          most = Math.max(most, running);
          for (let turns = 5 - index; turns > 0; turns -= 1) await Promise.resolve();
          running -= 1;
          return ran({ kind: 'code', code: name === 'b' ? 0 : index + 1 });
        },
      },
    );
    expect(most).toBe(3);
    expect(outcomes.map(({ name, verdict, note }) => [name, verdict, note])).toEqual([
      ['a', 'failed', 'exit code 1'],
      ['b', 'passed', null],
      ['c', 'failed', 'exit code 3'],
    ]);
  });
});
