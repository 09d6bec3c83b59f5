import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRepository } from './io/forge/git-sandbox.ts';
import { copyLyingSuite, lies } from './lying-suite.ts';

const cli = join(import.meta.dirname, '../src/cli.ts');

let root = '';
beforeEach(() => {
  root = makeRepository(join(realpathSync(mkdtempSync(join(tmpdir(), 'retrial-cli-'))), 'project'));
});
afterEach(() => rmSync(dirname(root), { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function retrial(args: readonly string[], cwd = '.') {
  const env = { PATH: process.env['PATH'] ?? '', TMPDIR: dirname(root) };
  const run = spawnSync(process.execPath, [cli, ...args], { cwd: join(root, cwd), env, encoding: 'utf8' });
  // Times differ from run to run.
  const lines = run.stdout
    .replace(/\d+\.\d s/g, 'N s')
    .split('\n')
    .slice(0, -1);
  return { code: run.status, lines, stderr: run.stderr };
}

const feature = (tag: string) => `Feature: f\n\n  @${tag}\n  Scenario: s\n    Given x\n`;
const config = (more = '') => `version: 1
preflight:
  - name: tags
    tags: { files: 'features/**/*.feature', known: ['@known'] }
${more}`;
const unknown = 'unknown tag @knwon: write @known (known)';

describe('retrial check', () => {
  it('passes, and tells what it did in one line', () => {
    write({ '.github/retrial.yml': config(), 'features/a.feature': feature('known') });
    expect(retrial(['check'])).toEqual({ code: 0, lines: ['✅ 1 preflight passed in N s'], stderr: '' });
  });

  it('tells each violation in a line, by its place in the repository, from any folder of it', () => {
    write({
      '.github/retrial.yml': config(),
      'features/a.feature': feature('knwon'),
      'features/b.feature': '',
    });
    const wanted = {
      code: 1,
      lines: [`features/a.feature:3:3: ${unknown}`, '❌ 1 violation · 1 preflight failed in N s'],
      stderr: '',
    };
    expect(retrial(['check'])).toEqual(wanted);
    expect(retrial(['check'], 'features')).toEqual(wanted);
  });

  it('finds what lies in the suite of incident 2', () => {
    copyLyingSuite(root);
    const { code, lines } = retrial(['check', '--no-commands']);
    expect(code).toBe(1);
    expect(lines.slice(0, -1).map((line) => line.split(': ')[0])).toEqual(lies);
    expect(lines.at(-2)).toContain(
      'unknown tag @tdd_issue_: write @tdd_issue, or one like /@tdd_issue_\\d+/',
    );
  });

  it('checks the files that it is given alone; then no pattern need find one', () => {
    write({
      '.github/retrial.yml': config(),
      'features/a.feature': feature('knwon'),
      'features/b.feature': feature('known'),
      'README.md': '',
    });
    expect(retrial(['check', 'features/b.feature'])).toMatchObject({ code: 0 });
    expect(retrial(['check', 'README.md'])).toMatchObject({ code: 0 });
    expect(retrial(['check', 'a.feature', '../README.md'], 'features')).toMatchObject({ code: 1 });
    // Changed rules are checked on every file.
    expect(retrial(['check', '.github/retrial.yml'])).toMatchObject({ code: 1 });
    expect(retrial(['check', 'gone.feature'])).toMatchObject({
      code: 2,
      stderr: 'there is no file gone.feature\n',
    });
    expect(retrial(['check', 'features'])).toMatchObject({
      code: 2,
      stderr: 'features is a folder: name files, or none to check all of them\n',
    });
  });

  it('tells a pattern that finds nothing where it is written', () => {
    write({ '.github/retrial.yml': config() });
    expect(retrial(['check']).lines[0]).toBe(
      '.github/retrial.yml:4:20: no file matches features/**/*.feature: correct the pattern, or remove it (files)',
    );
  });

  it('tells every problem of the configuration in a line, and exits with 2', () => {
    write({ '.github/retrial.yml': 'version: 1\npreflights: []\nlimit: {}\n' });
    expect(retrial(['check'])).toEqual({
      code: 2,
      lines: [
        '.github/retrial.yml:2:1: unknown key (preflights) — write `preflight`',
        '.github/retrial.yml:3:1: unknown key (limit) — write `limits`',
      ],
      stderr: '',
    });
  });

  it('wants a configuration, at the root or where it is told', () => {
    expect(retrial(['check'])).toMatchObject({
      code: 2,
      lines: [expect.stringContaining('there is no configuration')],
    });
    write({ 'app/ci/rules.yml': config(), 'app/features/a.feature': feature('knwon') });
    const args = ['check', '--config', 'ci/rules.yml', '--working-directory', '.'];
    expect(retrial(args, 'app').lines[0]).toBe(`app/features/a.feature:3:3: ${unknown}`);
    expect(retrial(['check', '--config', 'gone.yml']).lines).toEqual([
      'input config: there is no such file (gone.yml) — write the path of the configuration, relative to the root of the repository',
    ]);
    expect(retrial(['check', '--config', '/etc/passwd'])).toMatchObject({ code: 2 });
  });

  const flake = (expires: string) =>
    `flakes:\n  - { id: old, issue: '#1', owner: qa, expires: ${expires}, match: { message: refused } }\n`;

  it.each<[string, string, string[], number, string]>([
    ['an expired entry', '2020-01-01', [], 0, '✅ 1 preflight passed in N s'],
    ['an expired entry, strictly', '2020-01-01', ['--strict'], 1, '❌ 1 entry expired in N s'],
    ['an entry that still holds, strictly', '9999-01-01', ['--strict'], 0, '✅ 1 preflight passed in N s'],
  ])('%s', (_name, expires, options, code, answer) => {
    write({ '.github/retrial.yml': config(flake(expires)), 'features/a.feature': feature('known') });
    const run = retrial(['check', ...options]);
    expect([run.code, run.lines.at(-1)]).toEqual([code, answer]);
    expect(run.lines.some((line) => line.startsWith('.github/retrial.yml:6:1: The flake old'))).toBe(
      expires < '2021',
    );
  });

  it.runIf(process.platform === 'linux')('runs guarded commands beside it, unless it is told not to', () => {
    const guards = `  - { name: good, run: 'echo fine' }
  - { name: bad, run: 'echo ::error::not obeyed; exit 3' }
  - { name: slow, run: 'echo half; sleep 30', timeout: 1s }
`;
    write({ '.github/retrial.yml': config(guards), 'features/a.feature': feature('knwon') });
    const { code, lines } = retrial(['check']);
    expect(code).toBe(1);
    expect(lines.map((line) => line.replace(/ \/.*/, ' LOG'))).toEqual([
      '── preflight bad',
      '::error::not obeyed',
      '── preflight slow',
      'half',
      `features/a.feature:3:3: ${unknown}`,
      'preflight bad failed in N s: exit code 3 · full log LOG',
      expect.stringMatching(
        /^preflight slow failed in .* s: ran into its timeout of 1s; its last line was: half · full log LOG$/,
      ),
      expect.stringMatching(/^❌ 1 violation · 3 preflights failed in /),
    ]);
    expect(retrial(['check', '--no-commands']).lines).toEqual([
      `features/a.feature:3:3: ${unknown}`,
      '❌ 1 violation · 1 preflight failed in N s',
    ]);
  });

  it('prints nothing that a terminal or a runner would obey', () => {
    write({
      '.github/retrial.yml': config(),
      'features/\u001b[31m::error::x.feature': feature('\u001b]0;x\u0007##[group]'),
    });
    const { code, lines } = retrial(['check']);
    expect(code).toBe(1);
    for (const line of lines) {
      expect(line).not.toMatch(/^\s*::|##\[/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it must not be there
      expect(line).not.toMatch(/[\u0000-\u001f\u007f]/);
    }
  });
});

describe('the command line', () => {
  it.each<[string[], string]>([
    [[], 'a command is missing: write `check`'],
    [['chek'], 'the only command is `check`'],
    [['check', '--fast'], "Unknown option '--fast'"],
    [['check', '--config'], "Option '--config <value>' argument missing"],
    [['check', '--strict=1'], "Option '--strict' does not take an argument"],
  ])('%j is wrong', (args, words) => {
    const { code, lines, stderr } = retrial(args);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(stderr).toContain(words);
    expect(stderr).toContain('Usage: retrial check');
  });

  it.each([[['--help']], [['check', '-h']]])('%j helps', (args) => {
    const { code, lines, stderr } = retrial(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines[0]).toBe('Usage: retrial check [options] [FILES...]');
  });
});
