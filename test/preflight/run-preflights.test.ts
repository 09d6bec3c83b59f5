import { describe, expect, it } from 'vitest';
import type { Guard, OnTimeout } from '../../src/config/plan.ts';
import type { FilePattern, TagRules } from '../../src/config/tag-rules.ts';
import type { Exit } from '../../src/failures/exit.ts';
import {
  type GuardRun,
  judgeGuard,
  type PreflightEdges,
  type PreflightOutcome,
  runPreflights,
} from '../../src/preflight/run-preflights.ts';
import type { TagChecks } from '../../src/preflight/tag-checks.ts';
import type { FoundFiles, TagFile } from '../../src/preflight/tag-file.ts';
import { tagRules } from './readings.ts';

function guard(changes: Partial<Guard> = {}): Guard {
  return {
    kind: 'command',
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

function ran(exit: Exit, problems: readonly string[] = [], lastLine: string | null = null): GuardRun {
  return { exit, seconds: 2, logPath: '/logs/preflight-1.log', problems, lastLine, stack: null };
}

const timeout: Exit = { kind: 'timeout', limit: 30_000 };

describe('judgeGuard', () => {
  it.each<[string, GuardRun, PreflightOutcome['verdict'], string | null]>([
    ['code 0', ran({ kind: 'code', code: 0 }), 'passed', null],
    ['another code', ran({ kind: 'code', code: 3 }), 'failed', 'exit code 3'],
    ['a signal', ran({ kind: 'signal', signal: 'SIGSEGV' }), 'failed', 'killed by SIGSEGV'],
    ['no start', ran({ kind: 'not-started', reason: 'no bash' }), 'failed', 'no bash'],
    ['a cancel', ran({ kind: 'cancelled', signal: 'SIGTERM' }), 'cancelled', null],
    ['a time-out', ran(timeout), 'failed', 'ran into its timeout of 30s; it had written nothing'],
    [
      'a time-out after some output',
      ran(timeout, [], 'importing app.models'),
      'failed',
      'ran into its timeout of 30s; its last line was: importing app.models',
    ],
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
      stack: null,
      env: {},
      violations: [],
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
    expect(outcome.note).toMatch(/ran into its timeout of 30s; it had written nothing$/);
  });

  it.each<Exit>([
    { kind: 'code', code: 0 },
    { kind: 'code', code: 1 },
    { kind: 'signal', signal: 'SIGKILL' },
  ])('hands on its environment after a time-out alone: %o', (exit) => {
    expect(judgeGuard(guard({ onTimeout: { kind: 'env', env: preimport } }), ran(exit)).env).toEqual({});
  });
});

/** Files by path; a problem stands for one that cannot be read. */
function filesOf(files: Readonly<Record<string, string | { readonly problem: string }>>) {
  return async (patterns: readonly FilePattern[]): Promise<FoundFiles> => {
    const found = Object.entries(files).filter(([path]) =>
      patterns.some(({ glob }) => glob === path || glob.startsWith('*')),
    );
    const empty = patterns.filter(({ glob }) => !glob.startsWith('*') && !Object.hasOwn(files, glob));
    return {
      empty,
      files: (async function* (): AsyncGenerator<TagFile> {
        for (const [path, content] of found) {
          yield typeof content === 'string'
            ? { path, text: content }
            : { path, problem: { line: 1, column: 1, message: content.problem } };
        }
      })(),
    };
  };
}

const pattern = (glob: string, line = 4): FilePattern => ({
  glob,
  source: { file: '.github/retrial.yml', line, column: 7 },
});

function checksOf(rules: TagRules, wanted = rules.files): TagChecks {
  return { kind: 'tags', name: 'tags', checks: [{ rules, files: rules.files }], wanted };
}

async function outcomeOf(checks: TagChecks, files: Parameters<typeof filesOf>[0]): Promise<PreflightOutcome> {
  let clock = 0;
  const edges: PreflightEdges = {
    guard: async () => ran({ kind: 'code', code: 0 }),
    tagFiles: filesOf(files),
    now: () => (clock += 250),
  };
  const [outcome] = await runPreflights([checks], edges);
  if (outcome === undefined) throw new Error('no outcome');
  return outcome;
}

describe('tag rules', () => {
  const feature = 'Feature: f\n\n  @slow\n  Scenario: s\n    Given x\n';
  const known = (...tags: string[]) => tagRules({ files: [pattern('*.feature')], known: tags });

  it('pass, with what was read', async () => {
    expect(await outcomeOf(checksOf(known('@slow')), { 'a.feature': feature, 'b.feature': feature })).toEqual(
      {
        name: 'tags',
        verdict: 'passed',
        seconds: 0.25,
        note: '2 files, 2 tests',
        logPath: null,
        stack: null,
        env: {},
        violations: [],
      },
    );
  });

  it('fail with each violation, and with each file that cannot be read', async () => {
    const files = { 'a.feature': { problem: 'not UTF-8' }, 'b.feature': feature };
    expect(await outcomeOf(checksOf(known('@slowly')), files)).toMatchObject({
      verdict: 'failed',
      note: null,
      violations: [
        { file: 'a.feature', line: 1, column: 1, rule: 'readable', message: 'not UTF-8' },
        {
          file: 'b.feature',
          line: 3,
          column: 3,
          rule: 'known',
          message: 'unknown tag @slow: write one of @slowly, or add it to `known`',
        },
      ],
    });
  });

  it('read each file by its ending', async () => {
    const rules = tagRules({ files: [pattern('*')], known: ['@a', 'a'] });
    const files = {
      'a.feature': feature,
      'test_b.py': 'import pytest\n\n@pytest.mark.slow\ndef test_b(): pass\n',
    };
    const { violations } = await outcomeOf(checksOf(rules), files);
    expect(violations.map(({ file, message }) => [file, message.split(':')[0]])).toEqual([
      ['a.feature', 'unknown tag @slow'],
      ['test_b.py', 'unknown tag slow'],
    ]);
  });

  it('fail where a pattern finds nothing, at the place where it is written', async () => {
    const rules = tagRules({ files: [pattern('gone.feature', 9), pattern('*.feature')], known: ['@slow'] });
    expect((await outcomeOf(checksOf(rules), { 'a.feature': feature })).violations).toEqual([
      {
        file: '.github/retrial.yml',
        line: 9,
        column: 7,
        rule: 'files',
        message: 'no file matches gone.feature: correct the pattern, or remove it',
      },
    ]);
    expect((await outcomeOf(checksOf(rules, []), { 'a.feature': feature })).verdict).toBe('passed');
  });

  it('are told once where several sets of rules find the same', async () => {
    const both = [known('@fast'), { ...known('@fast'), max: [{ pattern: '@slow', most: 0 }] }];
    const checks: TagChecks = {
      ...checksOf(known('@fast')),
      checks: both.map((rules) => ({ rules, files: rules.files })),
    };
    const { violations } = await outcomeOf(checks, { 'a.feature': feature });
    expect(violations.map(({ rule }) => rule)).toEqual(['known', 'max @slow']);
  });

  it('show so many violations, and count the others', async () => {
    const many = `Feature: f\n${'\n@slow\nScenario: s\n  Given x\n'.repeat(1200)}`;
    const { violations, note } = await outcomeOf(checksOf(known('@fast')), { 'a.feature': many });
    expect([violations.length, note]).toEqual([1000, 'the first 1000 of 1200 violations']);
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
        tagFiles: filesOf({}),
        now: () => 0,
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
