import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLocalCommit } from '../../../src/io/forge/local-git.ts';
import { commit, git, makeFolder, makeRepository, write } from './git-sandbox.ts';

const path = '.github/retrial.yml';

afterEach(() => vi.unstubAllEnvs());

describe('openLocalCommit', () => {
  it('reads a commit that is not checked out, also from a folder below the root', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    const first = commit(root, { [path]: 'first\n', 'services/core/x': '', '.github/flakes/ü b.yml': 'é' });
    commit(root, { [path]: 'second\n' });
    const { commit: hash, reader } = await openLocalCommit(join(root, 'services/core'), { commit: first });
    expect(hash).toBe(first);
    expect(await reader.read(path)).toBe('first\n');
    expect(await reader.read('.github/flakes/ü b.yml')).toBe('é');
    expect(await reader.list('.github/flakes')).toEqual(['ü b.yml']);
    expect(await reader.list('.github')).toEqual(['retrial.yml']);
    expect(await reader.list('')).toEqual([]);
    expect(await reader.read('.github/none.yml')).toBeNull();
    expect(await reader.read(`${path}/below`)).toBeNull();
    expect(await reader.list('none')).toEqual([]);
    expect(await reader.list(path)).toEqual([]);
  });

  it('reads a detached head, and refuses the hash of a tag', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    const hash = commit(root, { [path]: 'x' });
    git(root, 'tag', '-a', '-m', 'v1', 'v1');
    git(root, 'checkout', '-q', '--detach');
    const opened = await openLocalCommit(root, { commit: hash });
    expect(await opened.reader.read(path)).toBe('x');
    const tag = git(root, 'rev-parse', 'v1');
    await expect(openLocalCommit(root, { commit: tag })).rejects.toThrow('this is a tag, not a commit');
  });

  it('takes nothing but a full hash for a commit', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    commit(root, { [path]: 'x' });
    for (const name of ['HEAD', 'main', '--help', '', 'a'.repeat(39), 'HEAD:x', 'HEAD\nHEAD']) {
      await expect(openLocalCommit(root, { commit: name }), name).rejects.toThrow(
        'this is no full commit hash',
      );
    }
  });

  it('does not take a branch that is named like a hash for the commit', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    commit(root, { [path]: 'x' });
    for (const name of ['d'.repeat(40), 'd'.repeat(64)]) {
      git(root, 'update-ref', `refs/heads/${name}`, 'HEAD');
      await expect(openLocalCommit(root, { commit: name })).rejects.toThrow('the clone does not hold it');
    }
  });

  it('says that a depth-1 clone does not hold the base commit, and reads what it holds', async () => {
    using folder = makeFolder();
    const origin = makeRepository(join(folder.path, 'origin'));
    const base = commit(origin, { [path]: 'base' });
    const head = commit(origin, { [path]: 'head' });
    git(folder.path, 'clone', '-q', '--depth=1', `file://${origin}`, 'clone');
    const clone = join(folder.path, 'clone');
    await expect(openLocalCommit(clone, { commit: base })).rejects.toThrow(
      'the clone is shallow and does not hold it: set fetch-depth: 0 in the checkout step',
    );
    const { reader } = await openLocalCommit(clone, { commit: head });
    expect(await reader.read(path)).toBe('head');
  });

  it("finds the base in a pull request's merge commit that was fetched with a depth of 2", async () => {
    using folder = makeFolder();
    const origin = makeRepository(join(folder.path, 'origin'));
    const base = commit(origin, { [path]: 'base' });
    git(origin, 'checkout', '-q', '-b', 'topic');
    commit(origin, { [path]: 'head' });
    git(origin, 'checkout', '-q', '--detach', base);
    git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    git(origin, 'update-ref', 'refs/pull/7/merge', 'HEAD');
    const clone = makeRepository(join(folder.path, 'clone'));
    git(clone, 'remote', 'add', 'origin', `file://${origin}`);
    git(clone, 'fetch', '-q', '--depth=1', 'origin', 'refs/pull/7/merge:refs/remotes/pull/7/merge');
    git(clone, 'checkout', '-q', '--detach', 'refs/remotes/pull/7/merge');
    await expect(openLocalCommit(clone, { commit: base })).rejects.toThrow('shallow');
    git(clone, 'fetch', '-q', '--depth=2', 'origin', 'refs/pull/7/merge:refs/remotes/pull/7/merge');
    const { reader } = await openLocalCommit(clone, { commit: base });
    expect(await reader.read(path)).toBe('base');
  });

  it('is not led away by git replace', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    const base = commit(root, { [path]: 'base' });
    const head = commit(root, { [path]: 'head' });
    git(root, 'replace', base, head);
    git(
      root,
      'replace',
      git(root, '--no-replace-objects', 'rev-parse', `${base}:${path}`),
      `${head}:${path}`,
    );
    expect(git(root, 'cat-file', 'blob', `${base}:${path}`)).toBe('head');
    const { reader } = await openLocalCommit(root, { commit: base });
    expect(await reader.read(path)).toBe('base');
  });

  it('is not led away by the environment', async () => {
    using folder = makeFolder();
    const root = makeRepository(join(folder.path, 'root'));
    const hash = commit(root, { [path]: 'x' });
    const other = makeRepository(join(folder.path, 'other'));
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other);
    vi.stubEnv('GIT_OBJECT_DIRECTORY', join(other, '.git/objects'));
    vi.stubEnv('GIT_CONFIG_COUNT', 'nonsense');
    vi.stubEnv('GIT_TRACE', join(folder.path, 'trace'));
    const { reader } = await openLocalCommit(root, { commit: hash });
    expect(await reader.read(path)).toBe('x');
  });

  it('does not fetch what a partial clone lacks', async () => {
    using folder = makeFolder();
    const origin = makeRepository(join(folder.path, 'origin'));
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const base = commit(origin, { [path]: 'base' });
    commit(origin, { [path]: 'head' });
    git(folder.path, 'clone', '-q', '--filter=blob:none', `file://${origin}`, 'clone');
    const clone = join(folder.path, 'clone');
    // Would fetching happen, this transport would leave a trace of it.
    git(clone, 'config', 'remote.origin.url', `ext::touch ${join(folder.path, 'fetched')}`);
    git(clone, 'config', 'protocol.ext.allow', 'always');
    const { reader } = await openLocalCommit(clone, { commit: base });
    await expect(reader.read(path)).rejects.toThrow(
      `the clone does not hold the content of ${path}: is it a partial clone?`,
    );
    expect(() => rmSync(join(folder.path, 'fetched'))).toThrow('ENOENT');
  });

  it("runs nothing that the repository's settings name", async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    const hash = commit(root, { [path]: 'x', '.gitattributes': '* filter=x diff=x text=auto' });
    const trap = join(folder.path, '.git/trap');
    write(root, '.git/trap', `#!/bin/sh\ntouch ${join(folder.path, 'sprung')}\n`);
    chmodSync(trap, 0o755);
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'filter.x.smudge',
      'diff.x.textconv',
      'core.sshCommand',
    ]) {
      git(root, '-c', 'core.fsmonitor=false', 'config', key, trap);
    }
    const { reader } = await openLocalCommit(root, { commit: hash });
    expect(await reader.read(path)).toBe('x');
    expect(() => rmSync(join(folder.path, 'sprung'))).toThrow('ENOENT');
  });

  it.each([
    ['the file', (root: string) => symlinkSync('../real.yml', join(root, path))],
    ['a dangling file', (root: string) => symlinkSync('/etc/passwd', join(root, path))],
  ])('refuses a symbolic link as %s', async (_name, link) => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    write(root, 'real.yml', 'x');
    mkdirSync(join(root, '.github'));
    link(root);
    const { reader } = await openLocalCommit(root, { commit: commit(root, {}) });
    expect(await reader.list('.github')).toEqual(['retrial.yml']);
    await expect(reader.read(path)).rejects.toMatchObject({
      isFinal: true,
      message: expect.stringContaining('symbolic link'),
    });
  });

  it('refuses a file that is reached through a linked folder, and lists none', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    write(root, 'real/retrial.yml', 'x');
    symlinkSync('real', join(root, '.github'));
    const { reader } = await openLocalCommit(root, { commit: commit(root, {}) });
    expect(await reader.list('.github')).toEqual([]);
    await expect(reader.read(path)).rejects.toThrow('symbolic link');
  });

  it('refuses a submodule, a folder, a large file and what is not text', async () => {
    using folder = makeFolder();
    const root = makeRepository(join(folder.path, 'root'));
    const inner = makeRepository(join(folder.path, 'inner'));
    commit(inner, { 'retrial.yml': 'x' });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub');
    write(root, 'binary', Uint8Array.of(0xff, 0xfe));
    const hash = commit(root, {
      'folder/x': '',
      large: 'x'.repeat(1024 * 1024 + 1),
      full: 'x'.repeat(1024 * 1024),
    });
    const { reader } = await openLocalCommit(root, { commit: hash });
    expect((await reader.read('full'))?.length).toBe(1024 * 1024);
    const wrong = {
      'sub/retrial.yml': 'submodule',
      sub: 'submodule',
      folder: 'is a folder',
      large: 'than 1 MiB',
      binary: 'UTF-8',
    };
    for (const [name, words] of Object.entries(wrong)) {
      await expect(reader.read(name), name).rejects.toMatchObject({
        isFinal: true,
        message: expect.stringContaining(words),
      });
    }
  });

  it('refuses a path that leads elsewhere', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    const { reader } = await openLocalCommit(root, { commit: commit(root, { a: '' }) });
    for (const name of ['../x', 'a/../b', './a', 'a//b', '/etc/passwd', 'a\0b', 'a\\b', 'a\nb', '\ud800']) {
      await expect(reader.read(name), name).rejects.toThrow('is not a path inside of the repository');
      await expect(reader.list(name), name).rejects.toThrow('is not a path inside of the repository');
    }
  });

  it('reads odd names as they are', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    const names = ['*.yml', ':(top)x', '-x', '$(id)', 'a"b', '[ab]', 'sp ace', '{a,b}'];
    const hash = commit(root, Object.fromEntries(names.map((name) => [`d/${name}`, name])));
    const { reader } = await openLocalCommit(root, { commit: hash });
    expect((await reader.list('d')).sort()).toEqual([...names].sort());
    expect(await Promise.all(names.map((name) => reader.read(`d/${name}`)))).toEqual(names);
    expect(await reader.read('d/a')).toBeNull();
  });

  it('follows the remote-tracking branch, and no local ref that was moved or named like it', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    const trusted = commit(root, { [path]: 'trusted' });
    const evil = commit(root, { [path]: 'evil' });
    const ref = 'refs/remotes/origin/main';
    for (const name of [
      'refs/heads/main',
      'refs/tags/main',
      `refs/heads/${ref}`,
      `refs/tags/${ref}`,
      `refs/${ref}`,
    ]) {
      git(root, 'update-ref', name, evil);
    }
    await expect(openLocalCommit(root, { ref })).rejects.toThrow(
      `the clone has no ${ref}: let the checkout step fetch it (fetch-depth: 0)`,
    );
    git(root, 'update-ref', ref, trusted);
    const opened = await openLocalCommit(root, { ref });
    expect(opened.commit).toBe(trusted);
    expect(await opened.reader.read(path)).toBe('trusted');
  });

  it.each(['refs/remotes/origin/a;b', 'refs/remotes/origin/$(id)', "refs/remotes/origin/it's/ü#1"])(
    'follows a branch of a hostile name: %s',
    async (ref) => {
      using folder = makeFolder();
      const root = makeRepository(folder.path);
      const hash = commit(root, { [path]: 'x' });
      git(root, 'update-ref', ref, hash);
      expect((await openLocalCommit(root, { ref })).commit).toBe(hash);
    },
  );

  it('never follows a local head', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    commit(root, { [path]: 'x' });
    const opening = openLocalCommit(root, { ref: 'refs/heads/main' });
    await expect(opening).rejects.toThrow('refs/heads/main is not a remote-tracking branch');
  });

  it('reads from a linked work tree, and around a submodule', async () => {
    using folder = makeFolder();
    const root = makeRepository(join(folder.path, 'root'));
    const inner = makeRepository(join(folder.path, 'inner'));
    commit(inner, { [path]: 'of the submodule' });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub');
    const hash = commit(root, { [path]: 'of the repository' });
    git(root, 'update-ref', 'refs/remotes/origin/main', hash);
    git(root, 'worktree', 'add', '-q', '--detach', join(folder.path, 'linked'));
    for (const place of [join(root, 'sub'), join(folder.path, 'linked')]) {
      const { reader } = await openLocalCommit(place, { ref: 'refs/remotes/origin/main' });
      expect(await reader.read(path)).toBe('of the repository');
    }
  });

  it('says where there is no repository, no git, or none that can be used', async () => {
    using folder = makeFolder();
    const hash = 'a'.repeat(40);
    const opening = (): Promise<unknown> => openLocalCommit(folder.path, { commit: hash });
    await expect(opening()).rejects.toThrow('there is no git repository here: run a checkout step first');
    await expect(openLocalCommit(join(folder.path, 'none'), { commit: hash })).rejects.toThrow(
      'no git repository',
    );
    mkdirSync(join(folder.path, '.git'));
    await expect(opening()).rejects.toThrow('git refused: fatal: not a git repository');
  });
});
