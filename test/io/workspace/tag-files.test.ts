import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findTagFiles, type TagFilesPlace } from '../../../src/io/workspace/tag-files.ts';

let root = '';
let checkout = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'retrial-tags-')));
  checkout = join(root, 'checkout');
  mkdirSync(checkout);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Buffer = path): void {
  mkdirSync(dirname(join(checkout, path)), { recursive: true });
  writeFileSync(join(checkout, path), content);
}

function link(path: string, to: string): void {
  mkdirSync(dirname(join(checkout, path)), { recursive: true });
  symlinkSync(to, join(checkout, path));
}

/** What each file came to, by its path: its text, or why it cannot be read; and the patterns that found none. */
async function found(globs: readonly string[], changes: Partial<TagFilesPlace> = {}) {
  const source = { file: 'retrial.yml', line: 1, column: 1 };
  const patterns = globs.map((glob) => ({ glob, source }));
  const { empty, files } = await findTagFiles(patterns, { cwd: checkout, checkout, only: null, ...changes });
  const read: Record<string, string> = {};
  for await (const file of files) {
    read[file.path] =
      'text' in file ? file.text : `${file.problem.line}:${file.problem.column}: ${file.problem.message}`;
  }
  return { read, empty: empty.map(({ glob }) => glob) };
}

const all = 'features/**/*.feature';
const leaves = '1:1: this is a link that leads out of the checkout: nothing outside of it is read';

describe('findTagFiles', () => {
  it('finds each file once, by path, whatever the patterns', async () => {
    for (const path of ['features/b.feature', 'features/a/c.feature', 'features/a.txt', 'other.feature'])
      write(path);
    mkdirSync(join(checkout, 'features/folder.feature'));
    expect(
      await found([all, 'features/b.feature', './features/*.feature', 'none/*.feature', 'none.py']),
    ).toEqual({
      read: { 'features/a/c.feature': 'features/a/c.feature', 'features/b.feature': 'features/b.feature' },
      empty: ['none/*.feature', 'none.py'],
    });
  });

  it('takes patterns relative to the working directory, and tells paths relative to the checkout', async () => {
    write('services/core/features/a.feature', 'core');
    write('shared/b.feature', 'shared');
    const cwd = join(checkout, 'services/core');
    expect((await found([all, '../../shared/*.feature'], { cwd })).read).toEqual({
      'services/core/features/a.feature': 'core',
      'shared/b.feature': 'shared',
    });
  });

  it('searches neither node_modules nor .git, unless it is told to', async () => {
    for (const path of ['node_modules/x/a.feature', '.git/b.feature', 'c.feature']) write(path);
    expect(Object.keys((await found(['**/*.feature'])).read)).toEqual(['c.feature']);
    expect(Object.keys((await found(['node_modules/**/*.feature'])).read)).toEqual([
      'node_modules/x/a.feature',
    ]);
  });

  it('reads some files alone, and then a pattern may find none', async () => {
    for (const path of ['features/a.feature', 'features/b.feature']) write(path);
    const only = new Set([join(checkout, 'features/b.feature'), join(checkout, 'README.md')]);
    expect(await found([all, 'none.feature'], { only })).toEqual({
      read: { 'features/b.feature': 'features/b.feature' },
      empty: [],
    });
  });

  it('has not read what was not taken yet', async () => {
    write('features/a.feature', 'before');
    const source = { file: 'f', line: 1, column: 1 };
    const { files } = await findTagFiles([{ glob: all, source }], { cwd: checkout, checkout, only: null });
    write('features/a.feature', 'after');
    for await (const file of files) expect(file).toEqual({ path: 'features/a.feature', text: 'after' });
  });
});

describe('links', () => {
  it('reads a file once, under its own path, however many links lead to it', async () => {
    write('features/z.feature', 'z');
    link('features/a.feature', 'z.feature');
    expect((await found([all])).read).toEqual({ 'features/z.feature': 'z' });
    expect((await found(['features/a.feature'])).read).toEqual({ 'features/a.feature': 'z' });
  });

  it('goes through a linked folder that stays inside, once', async () => {
    write('shared/deep/s.feature', 's');
    link('features/one', '../shared');
    link('features/two', '../shared');
    link('shared/back', '../features');
    const { read } = await found([all]);
    expect(Object.entries(read).filter(([, text]) => text === 's')).toHaveLength(1);
  });

  it('goes through one whose name means something in a glob', async () => {
    write('shared/s.feature', 's');
    link('features/a[b]{c,d}(e)*', '../shared');
    expect((await found([all])).read).toEqual({ 'features/a[b]{c,d}(e)*/s.feature': 's' });
  });

  it('goes through one that a star matches, and leaves alone what no pattern goes through', async () => {
    write('shared/s.feature', 's');
    link('features/one', '../shared');
    link('features/loop', '.');
    expect((await found(['features/o*/*.feature', 'features/*.feature'])).read).toEqual({
      'features/one/s.feature': 's',
    });
  });

  it.each([
    ['its own folder', 'features/loop', '.'],
    ['a folder above', 'features/sub/loop', '../..'],
    ['the checkout', 'features/loop', '..'],
  ])('tells a loop: %s', async (_name, path, to) => {
    write('features/a.feature');
    link(path, to);
    const { read } = await found([all]);
    expect(read[path]).toBe('1:1: this is a link to a folder that it lies in: it is not followed; remove it');
    expect(read['features/a.feature']).toBe('features/a.feature');
    expect(Object.keys(read)).toHaveLength(2);
  });

  it('tells a link to itself, and one that leads nowhere', async () => {
    link('features/self.feature', 'self.feature');
    link('features/gone.feature', 'nothing');
    expect((await found([all])).read).toEqual({
      'features/gone.feature': '1:1: the file cannot be read (ENOENT)',
      'features/self.feature': '1:1: the file cannot be read (ELOOP)',
    });
  });

  it('refuses what leaves the checkout, file or folder, linked or not', async () => {
    writeFileSync(join(root, 'secret.feature'), 'secret');
    mkdirSync(join(root, 'outside'));
    writeFileSync(join(root, 'outside/o.feature'), 'secret');
    link('features/file.feature', join(root, 'secret.feature'));
    link('features/folder', '../../outside');
    const { read } = await found([all, 'features/folder/*.feature', '../secret.feature']);
    expect(read).toEqual({
      'features/file.feature': leaves,
      'features/folder': leaves,
      'features/folder/o.feature': leaves,
      '../secret.feature': '1:1: this lies outside of the checkout: it is not read',
    });
  });
});

describe('what cannot be read', () => {
  it('is told: too large, not UTF-8, no plain file', async () => {
    write('features/large.feature');
    truncateSync(join(checkout, 'features/large.feature'), 32 * 1024 * 1024 + 1);
    write('features/latin.feature', Buffer.from('\nFeature: é', 'latin1'));
    execFileSync('mkfifo', [join(checkout, 'features/pipe.feature')]);
    expect((await found([all])).read).toEqual({
      'features/large.feature': '1:1: the file is larger than 32 MiB: split it',
      'features/latin.feature':
        '2:10: what begins here is not UTF-8, as in a file of Latin-1: save it in UTF-8',
      'features/pipe.feature': '1:1: this is not a plain file',
    });
  });

  it('is told: no permission, for a file and for a folder', () => {
    for (const path of ['features/a.feature', 'features/locked/b.feature', 'features/c.feature']) write(path);
    chmodSync(join(checkout, 'features/a.feature'), 0);
    chmodSync(join(checkout, 'features/locked'), 0);
    // For root nothing is unreadable: then another user looks, at modules that it may read.
    const isRoot = process.getuid?.() === 0;
    const modules = isRoot ? join(root, 'src') : join(import.meta.dirname, '../../../src');
    if (isRoot) {
      chmodSync(root, 0o755);
      cpSync(join(import.meta.dirname, '../../../src'), modules, { recursive: true });
      writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    }
    const script = `
      const { findTagFiles } = await import(${JSON.stringify(join(modules, 'io/workspace/tag-files.ts'))});
      const source = { file: 'f', line: 1, column: 1 };
      const place = { cwd: '.', checkout: '.', only: null };
      const { files } = await findTagFiles([{ glob: '${all}', source }], place);
      for await (const file of files) console.log(file.path, file.text ?? file.problem.message);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: checkout,
      encoding: 'utf8',
      ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
    });
    chmodSync(join(checkout, 'features/locked'), 0o755);
    expect({ stderr, lines: stdout.trim().split('\n') }).toEqual({
      stderr: '',
      lines: [
        'features/a.feature the file cannot be read (EACCES): make it readable',
        'features/c.feature features/c.feature',
        'features/locked the folder cannot be searched (EACCES): make it readable',
      ],
    });
  });
});
