/** .pre-commit-hooks.yaml, run by the real pre-commit. Neither the hook nor pre-commit may need a network. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commit, git, makeRepository } from '../io/forge/git-sandbox.ts';
import { copyLyingSuite } from '../lying-suite.ts';

const source = join(import.meta.dirname, '../..');
const preCommit = join(source, '.venv/bin/pre-commit');

let root = '';
let project = '';

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'retrial-pre-commit-')));
  const hooks = makeRepository(join(root, 'retrial'));
  mkdirSync(join(hooks, 'dist'));
  cpSync(join(source, '.pre-commit-hooks.yaml'), join(hooks, '.pre-commit-hooks.yaml'));
  cpSync(join(source, 'dist/cli'), join(hooks, 'dist/cli'), { recursive: true });
  const rev = commit(hooks, {});
  project = makeRepository(join(root, 'project'));
  copyLyingSuite(project);
  commit(project, {
    '.pre-commit-config.yaml': `repos:\n- repo: ${hooks}\n  rev: ${rev}\n  hooks:\n  - id: retrial-check\n`,
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: root,
    PRE_COMMIT_HOME: join(root, 'cache'),
    // Whatever asks the network is told that there is none.
    http_proxy: 'http://127.0.0.1:9',
    https_proxy: 'http://127.0.0.1:9',
  };
  const { status, stdout } = spawnSync(preCommit, ['run', '--color=never', ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('the hook', () => {
  it('is started by its path: its mode is part of the commit', () => {
    expect(git(join(root, 'retrial'), 'ls-files', '--stage', 'dist/cli/index.js')).toMatch(/^100755 /);
    execFileSync(join(root, 'retrial/dist/cli/index.js'), ['--help'], { stdio: 'pipe' });
  });

  it('finds every lie in all files', () => {
    const { status, stdout } = run('--all-files');
    expect(status).toBe(1);
    expect(stdout).toContain('❌ 12 violations · 1 preflight failed');
  });

  it('checks what is staged alone', () => {
    writeFileSync(join(project, 'features/new.feature'), 'Feature: f\n\n  Scenario: s\n    Given a shop\n');
    git(project, 'add', 'features/new.feature');
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^retrial check\.+Passed$/m) });
    writeFileSync(join(project, 'features/new.feature'), '@tdd_isue\nFeature: f\n');
    git(project, 'add', 'features/new.feature');
    const { status, stdout } = run();
    expect(status).toBe(1);
    expect(stdout).toContain('features/new.feature:1:1: unknown tag @tdd_isue: write @tdd_issue');
    expect(stdout).toContain('❌ 1 violation ·');
  });

  it('checks all files where the rules are staged', () => {
    git(project, 'rm', '-q', '-f', 'features/new.feature');
    writeFileSync(join(project, '.github/retrial.yml'), 'version: 1\nlimit: {}\n');
    git(project, 'add', '-A');
    expect(run()).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('.github/retrial.yml:2:1: unknown key'),
    });
  });
});
