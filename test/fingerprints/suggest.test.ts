import { describe, expect, it } from 'vitest';
import { makePolicy } from '../../src/config/make-policy.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Failure } from '../../src/failures/failure.ts';
import { findMatches } from '../../src/fingerprints/find-matches.ts';
import { LogSearch } from '../../src/fingerprints/log-search.ts';
import { suggestFlake } from '../../src/fingerprints/suggest.ts';
import { compiled, failedStage, failedTest, type TestFailure } from './flakes.ts';

const stage = 'test';
const today = '2026-11-21';

function suggest(failure: Failure, logTail = '') {
  const suggestion = suggestFlake({ failure, stage, today, logTail });
  if ('refused' in suggestion) throw new Error(suggestion.refused);
  return suggestion;
}

/** Pasted into a configuration and read as any other. */
async function paste(yaml: string) {
  const text = `version: 1\n${yaml}`;
  const reader = { read: async () => text, list: async () => [] };
  const config = await readConfig({ path: '.github/retrial.yml', reader });
  if (!config.ok) throw new Error(JSON.stringify(config.error));
  const [flake] = makePolicy(config.value).flakes;
  if (flake === undefined) throw new Error('no flake was read');
  return flake;
}

/** Whether what is suggested for one failure, pasted, explains the other. */
async function explains(one: Failure, other: Failure, log = ''): Promise<boolean> {
  const flakes = compiled(await paste(suggest(one, log).yaml));
  const search = new LogSearch(flakes);
  search.add(new TextEncoder().encode(log));
  const context = { stage, os: 'linux', matrix: {}, today };
  return findMatches({ failure: other, flakes, context, logLines: search.end() }).active.length === 1;
}

function named(name: string, changes: Partial<TestFailure> = {}): TestFailure {
  return failedTest({ test: { package: 'test_api', project: '', name }, names: [name], ...changes });
}

function saying(text: string, changes: Partial<TestFailure> = {}): TestFailure {
  return failedTest({ message: text.split('\n')[0] ?? '', text, ...changes });
}

it('is a document with one entry to complete', () => {
  const failure = saying('OSError: [Errno 98] address already in use: 127.0.0.1:40112');
  expect(suggest(failure)).toMatchInlineSnapshot(`
    {
      "weak": null,
      "yaml": "flakes:
      - id: test-api-py-test-port-9de1bc89
        issue: 'https://fill-in.invalid/the-issue-that-tracks-it'
        owner: fill-in-who-looks-after-it
        expires: '2027-02-19'
        match:
          stage: test
          test: 'test_api.py::test_port'
          file: test_api.py
          message: '/OSError: \\[Errno 98\\] address already in use: \\S+:\\d+/'
    ",
    }
  `);
});

describe('the message', () => {
  it.each<[string, string, string]>([
    ['as it is', 'OSError: address in use', 'OSError: address in use'],
    ['small numbers stay', 'OSError: got 404 from server', 'OSError: got 404 from server'],
    ['a host', 'cannot reach 10.0.0.7:5432 (x)', '/cannot reach \\S+:\\d+ \\(x\\)/'],
    ['a temporary path', 'page /tmp/pw-x81/t.zip missing', '/page \\S+ missing/'],
    ['a duration', 'gave up after 1.52s', '/gave up after \\d[0-9a-zµμ. ]*/'],
    ['a hash', 'cart 7f3a9c1e22 is gone', '/cart [0-9A-Za-z]+ is gone/'],
    ['a path with slashes alone', '/gone missing/', '/\\/gone missing\\//'],
    ['a first line that says nothing', 'assert 1 == 2\nthe disk is full', 'the disk is full'],
    [
      'Go, which printed and logged',
      'ready\n    a_test.go:3: started\n    a_test.go:9: queue is stuck',
      'queue is stuck',
    ],
    [
      'a panic of Go',
      'ready\n    a_test.go:3: started\npanic: queue closed\n\ngoroutine 1 [running]:',
      'panic: queue closed',
    ],
    ['a word', 'own', '/\\bown\\s*$/'],
    ['a stack', 'Error: no cart found\n    at f (/a/b.ts:3:1)', 'Error: no cart found'],
    ['a colour', '\u001b[31mno cart found\u001b[0m', 'no cart found'],
  ])('%s', async (_, text, pattern) => {
    const flake = await paste(suggest(saying(text)).yaml);
    expect(flake.match.message).toEqual({ mode: 'any', patterns: [pattern] });
  });

  it('matches the failure with other volatile parts, and no other failure', async () => {
    const one = saying('dial 10.0.0.7:5432 refused after 1.5s, see /tmp/a1/log, at 2026-11-21T10:00:00Z');
    const again = saying('dial 10.0.0.9:6543 refused after 2m3s, see /tmp/b/log, at 2026-11-22T23:00:00Z');
    const other = saying('dial 10.0.0.9:6543 closed after 2m3s, see /tmp/b/log, at 2026-11-22T23:00:00Z');
    expect(await explains(one, again)).toBe(true);
    expect(await explains(one, other)).toBe(false);
  });

  it('cuts a long line between words', async () => {
    const failure = saying(`broken pipe ${'word '.repeat(1_000)}`);
    const flake = await paste(suggest(failure).yaml);
    expect(flake.match.message?.patterns[0]).toMatch(/^broken pipe( word){29}$/);
    expect(await explains(failure, failure)).toBe(true);
  });

  it.each([
    ['a bare assertion', 'AssertionError: assert 1 == 2', /bare assertion/],
    [
      'a bare comparison of Go',
      '    a_test.go:3: server ready\n    a_test.go:9: got 3, want 4',
      /bare|could be used/,
    ],
    ['nothing', '', /says nothing/],
  ])('%s: its signature, marked weak', async (_, text, why) => {
    const suggestion = suggest(saying(text, { type: '' }));
    expect(suggestion.weak).toMatch(why);
    const { match } = await paste(suggestion.yaml);
    expect(match.message).toBeNull();
    expect(match.signature).toHaveLength(1);
  });
});

describe('narrow enough', () => {
  it('tells siblings of one file apart, with the same message', async () => {
    expect(await explains(named('test_a'), named('test_a'))).toBe(true);
    expect(await explains(named('test_a'), named('test_b'))).toBe(false);
    expect(await explains(named('test_a'), named('test_a2'))).toBe(false);
    expect(await explains(named('test_a[*]'), named('test_a[x]'))).toBe(false);
    expect(await explains(named('test_a'), named('test_a', { file: 'test_ws.py' }))).toBe(false);
    const inPackage = (name: string) =>
      named('test_a', { file: null, test: { package: name, project: '', name: 'test_a' } });
    expect(await explains(inPackage('a.b'), inPackage('a.c'))).toBe(false);
  });

  it('tells two problems of one test apart, in match and id', async () => {
    const one = saying('OSError: address in use');
    const other = saying('RuntimeError: event loop is closed');
    expect(await explains(one, other)).toBe(false);
    expect((await paste(suggest(one).yaml)).id).not.toBe((await paste(suggest(other).yaml)).id);
  });

  it('tells a poor assertion from another by its line of source', async () => {
    const assertion = (line: string) =>
      saying(`    def test_a():\n>       ${line}\nE       assert 1 == 2\n\ntest_a.py:3: AssertionError`);
    expect(await explains(assertion('assert a() == 2'), assertion('assert a() == 2'))).toBe(true);
    expect(await explains(assertion('assert a() == 2'), assertion('assert b() == 2'))).toBe(false);
  });
});

describe('hostile names', () => {
  it.each([
    '"; rm -rf $HOME #',
    '$(id)',
    'a|b',
    '<img src=x>',
    '<!--',
    '```',
    '[x](javascript:alert(1))',
    '@everyone',
    'a\nb',
    'a\r\n\r\n  - id: x',
    '::stop-commands::x',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
    '${{ secrets.TOKEN }}',
    "it's",
    'a: b',
    'a # b',
    '- a',
    'a\0b',
    '😀 \u{10ffff}',
    '\u2028\u0085\ufeff',
    '\ud800',
    '*',
    '**',
    '?',
    'a*b?c\\d',
    '\\',
    '\\*',
    '/a/',
    '/a/i',
    '/',
    '//',
    '/(/',
    '/tmp/x',
    '/a\nb\0/',
    'true',
    'null',
    '1',
    ' a ',
    '\u001b[31mred',
    '\u202eabc',
    `${'x'.repeat(5_000)}`,
    `${'*'.repeat(5_000)}`,
    `/${'y'.repeat(5_000)}/`,
    `${'é😀'.repeat(10_000)}`,
  ])('%j', async (name) => {
    const failure = named(name, { file: name });
    expect(await explains(failure, failure)).toBe(true);
    const flake = await paste(suggest(failure).yaml);
    expect(flake.id.length).toBeLessThanOrEqual(60);
    expect(await explains(failure, named(`${name}z`, { file: `z${name}` }))).toBe(false);
  });

  it.each([
    'a\0b is gone',
    'a: b # c',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
    '${{ x }} is gone',
    "it's gone",
    '/a/ is gone',
    'gone \u2028 now',
    'gone 😀',
    'gone \ud800 now',
    '`gone`',
    '"gone" and "more"',
    'gone\u0007',
    `gone ${'('.repeat(200)}`,
    `gone${'z'.repeat(300)}`,
  ])('in a message: %j', async (text) => {
    expect(await explains(saying(text), saying(text))).toBe(true);
  });

  it('refuses where nothing names the failure', () => {
    const failure = named(' ', { file: null, test: { package: '', project: '', name: ' ' } });
    expect(suggestFlake({ failure, stage, today })).toMatchObject({
      refused: expect.stringMatching(/neither/),
    });
  });
});

describe('failures of the stage', () => {
  it.each<[string, Failure, string, Record<string, unknown>, boolean]>([
    [
      'exit with a telling log',
      failedStage('exit', { code: 2 }),
      'ok\nError: disk 7f3a9c1e22 is full\nbye',
      { exit: [2], log: { mode: 'any', patterns: ['/Error: disk [0-9A-Za-z]+ is full/'] } },
      false,
    ],
    ['exit without one', failedStage('exit', { code: 2 }), 'bye', { exit: [2], log: null }, true],
    ['crash', failedStage('crash', { code: 137, signal: 'SIGKILL' }), '', { signal: ['SIGKILL'] }, true],
    [
      'crash of an unknown signal',
      failedStage('crash', { code: 200 }),
      '',
      { kind: ['crash'], signal: [] },
      true,
    ],
    ['timeout', failedStage('timeout'), '', { kind: ['timeout'], message: null }, true],
    ['hang', failedStage('hang'), '', { kind: ['hang'] }, true],
    ['race', failedStage('race', { code: 66 }), '', { kind: ['race'], exit: [] }, true],
    [
      'collection',
      { ...failedTest(), kind: 'collection' },
      '',
      { kind: ['collection'], test: ['test_api.py::test_port'] },
      false,
    ],
  ])('%s', async (_, failure, log, match, weak) => {
    const suggestion = suggest(failure, log);
    expect((await paste(suggestion.yaml)).match).toMatchObject({ stage: [stage], ...match });
    expect(suggestion.weak !== null).toBe(weak);
    expect(await explains(failure, failure, log)).toBe(true);
  });

  it('refuses what went wrong around the tests, such as a coverage gate', () => {
    const failure = failedStage('exit', { message: 'coverage is below 90', text: 'coverage is below 90' });
    expect(suggestFlake({ failure, stage, today })).toHaveProperty('refused');
  });

  it.each([
    ['a missing report', failedStage('no-report', { message: 'no report was written at r.xml' })],
    ['a command that was not found', failedStage('exit', { code: 127 })],
  ])('refuses %s, which is set-up', (_, failure) => {
    expect(suggestFlake({ failure, stage, today })).toHaveProperty('refused');
  });

  it.each([
    'Differing items:',
    'Extra items in the left set:',
    'Omitting 2 identical items, use -vv to show',
  ])('takes %j, which pytest says of any mismatch, for no message', (line) => {
    const text = `E   AssertionError: assert {'a': 1} == {'a': 2}\nE     ${line}\n\ntest_a.py:3: AssertionError`;
    const suggestion = suggestFlake({ failure: failedTest({ message: 'assert', text }), stage, today });
    expect(suggestion).toMatchObject({ weak: expect.any(String) });
    expect(JSON.stringify(suggestion)).not.toContain(line);
  });

  it('refuses a test that vanished', () => {
    const failure: Failure = { ...failedTest(), kind: 'vanished' };
    expect(suggestFlake({ failure, stage, today })).toHaveProperty('refused');
  });
});
