import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkingTree } from '../../../src/io/forge/working-tree.ts';
import { makeFolder, makeRepository, write } from './git-sandbox.ts';

describe('openWorkingTree', () => {
  it("reads from the repository's root, from wherever it is asked", async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    write(root, '.github/retrial.yml', 'é');
    mkdirSync(join(root, 'services/core'), { recursive: true });
    const reader = openWorkingTree(join(root, 'services/core'));
    expect(await reader.read('.github/retrial.yml')).toBe('é');
    expect(await reader.list('.github')).toEqual(['retrial.yml']);
    expect(await reader.read('.github/none')).toBeNull();
    expect(await reader.read('.github/retrial.yml/below')).toBeNull();
    expect(await reader.list('none')).toEqual([]);
    expect(await reader.list('.github/retrial.yml')).toEqual([]);
    expect(await reader.list('')).toEqual([]);
  });

  it('reads a folder that is no repository', async () => {
    using folder = makeFolder();
    write(folder.path, 'a.yml', 'x');
    const reader = openWorkingTree(folder.path);
    expect(await reader.read('a.yml')).toBe('x');
    expect(await reader.list('')).toEqual(['a.yml']);
  });

  it('follows a link inside of the repository, and none that leaves it', async () => {
    using folder = makeFolder();
    const root = makeRepository(join(folder.path, 'root'));
    write(folder.path, 'root-too/secret', 'x');
    write(root, 'real/a.yml', 'x');
    symlinkSync('real/a.yml', join(root, 'inside'));
    symlinkSync('../root-too/secret', join(root, 'beside'));
    symlinkSync('/etc/passwd', join(root, 'absolute'));
    symlinkSync('../root-too', join(root, 'folder'));
    symlinkSync('loop', join(root, 'loop'));
    symlinkSync('real', join(root, 'linked'));
    const reader = openWorkingTree(root);
    expect(await reader.read('inside')).toBe('x');
    for (const path of ['beside', 'absolute', 'folder/secret']) {
      await expect(reader.read(path), path).rejects.toThrow('is a symbolic link that leaves the repository');
    }
    await expect(reader.read('loop')).rejects.toThrow('ELOOP');
    expect(await reader.list('folder')).toEqual([]);
    expect(await reader.list('linked')).toEqual([]);
  });

  it('refuses what is no plain file, too large, or not text', async () => {
    using folder = makeFolder();
    mkdirSync(join(folder.path, 'folder'));
    execFileSync('mkfifo', [join(folder.path, 'fifo')]);
    write(folder.path, 'large', 'x'.repeat(1024 * 1024 + 1));
    write(folder.path, 'binary', Uint8Array.of(0xff));
    const reader = openWorkingTree(folder.path);
    const wrong = {
      folder: 'is a folder',
      fifo: 'is not a plain file',
      large: 'than 1 MiB',
      binary: 'UTF-8',
    };
    for (const [path, words] of Object.entries(wrong)) {
      await expect(reader.read(path), path).rejects.toThrow(words);
    }
  });

  it.each(['../x', '/etc/passwd', 'a/../../x', '.'])('refuses the path %j', async (path) => {
    using folder = makeFolder();
    await expect(openWorkingTree(folder.path).read(path)).rejects.toThrow(
      'not a path inside of the repository',
    );
  });

  it('never takes the repository around one that cannot be reached', async () => {
    using folder = makeFolder();
    const outer = makeRepository(join(folder.path, 'outer'));
    write(outer, '.github/retrial.yml', 'of the outer one');
    write(outer, 'inner/file', 'x');
    symlinkSync('.git', join(outer, 'inner/.git'));
    const reader = openWorkingTree(join(outer, 'inner'));
    await expect(reader.read('.github/retrial.yml')).rejects.toThrow(/inner\/\.git cannot be read \(ELOOP\)/);
  });

  it('says that the folder is missing', async () => {
    using folder = makeFolder();
    const reader = openWorkingTree(join(folder.path, 'none'));
    await expect(reader.list('')).rejects.toThrow('there is no folder');
  });
});
