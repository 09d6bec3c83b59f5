/** Real repositories in temporary folders. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const environment = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.invalid',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.invalid',
  // What file:// clones and submodules need.
  GIT_ALLOW_PROTOCOL: 'file',
};

/** A folder that is removed with `using`. */
export function makeFolder(parent = tmpdir()): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(parent, 'retrial-io-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8', stdio: 'pipe' }).trim();
}

export function write(folder: string, path: string, text: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Makes a repository with the branch main and no commit. */
export function makeRepository(folder: string): string {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '-q', '-b', 'main');
  return folder;
}

/** Commits the files, and whatever else stands in the folder. Returns the hash. */
export function commit(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    write(folder, path, text);
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'change');
  return git(folder, 'rev-parse', 'HEAD');
}

/** A configuration with one flake for each id. */
export function configuration(...ids: readonly string[]): string {
  const flakes = ids.map(
    (id) =>
      `  - id: ${id}\n    issue: https://forge.example/issues/1\n    owner: core-qa\n` +
      `    expires: 2099-12-31\n    match: { message: 'port of ${id}' }\n`,
  );
  return `version: 1\nflakes:\n${flakes.join('')}`;
}
