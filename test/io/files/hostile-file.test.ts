import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHostileFile, readHostileFile, readHostileTail } from '../../../src/io/files/hostile-file.ts';
import { makeFolder } from '../forge/git-sandbox.ts';

const limit = 1024 * 1024;

describe('readHostileFile', () => {
  it('reads a file of the largest size', async () => {
    using folder = makeFolder();
    const path = join(folder.path, 'file');
    writeFileSync(path, 'ä'.repeat(limit / 2));
    expect(await readHostileFile(path, { limit })).toEqual({ ok: true, value: 'ä'.repeat(limit / 2) });
  });

  it.each<[string, (path: string) => void, string, boolean]>([
    ['nothing', () => undefined, 'does not exist', true],
    ['a folder', (path) => mkdirSync(path), 'is a folder, not a file', false],
    ['a FIFO', (path) => execFileSync('mkfifo', [path]), 'is a device, pipe or socket, not a file', false],
    ['a file of one byte more', (path) => makeLarge(path, limit + 1), 'is larger than 1 MiB', false],
    [
      'a link to a file',
      (path) => symlinkSync('/etc/hostname', path),
      'is a symbolic link, not a file',
      false,
    ],
    ['a link to itself', (path) => symlinkSync(path, path), 'is a symbolic link, not a file', false],
    ['a device', (path) => symlinkSync('/dev/zero', path), 'is a symbolic link, not a file', false],
  ])('refuses %s', async (_, make, why, missing) => {
    using folder = makeFolder();
    const path = join(folder.path, 'file');
    make(path);
    expect(await readHostileFile(path, { limit })).toEqual({ ok: false, error: { missing, why } });
  });

  it('follows links where it is told to, and still reads no device and nothing of /proc', async () => {
    using folder = makeFolder();
    const at = (name: string) => join(folder.path, name);
    writeFileSync(at('file'), 'text');
    const targets = ['file', '/proc/self/environ', '/dev/zero', 'nowhere', 'circle'];
    for (const [index, target] of targets.entries()) symlinkSync(target, at(`${index}`));
    symlinkSync('circle', at('circle'));
    const read = async (name: string) => {
      const found = await readHostileFile(at(name), { limit, links: true });
      return found.ok ? found.value : found.error.why;
    };
    expect(await Promise.all(targets.map(async (_, index) => await read(`${index}`)))).toEqual([
      'text',
      '',
      'is a device, pipe or socket, not a file',
      'does not exist',
      'is a symbolic link in a circle',
    ]);
  });
});

describe('the end of a file', () => {
  it.each([
    ['all of a short one', 'one\ntwo\n', 100, 'one\ntwo\n'],
    ['from the beginning of a line', 'secret-one\ntwo\n', 8, 'two\n'],
    ['what there is of a line that is longer', 'x'.repeat(50), 8, 'x'.repeat(8)],
    ['nothing of nothing', '', 8, ''],
  ])('is %s', async (_, text, length, expected) => {
    using folder = makeFolder();
    const path = join(folder.path, 'log');
    writeFileSync(path, text);
    const tail = await readHostileTail(path, length);
    expect(tail.ok && tail.value.toString('utf8')).toBe(expected);
  });

  it('does not take longer for a larger file', async () => {
    using folder = makeFolder();
    const path = join(folder.path, 'log');
    makeLarge(path, 4 * 1024 ** 4);
    const tail = await readHostileTail(path, 8);
    expect(tail.ok && tail.value.length).toBe(8);
  });
});

describe('the chunks of a file', () => {
  it('are what it held when it was opened', async () => {
    using folder = makeFolder();
    const path = join(folder.path, 'log');
    const text = 'a line\n'.repeat(500_000);
    writeFileSync(path, text);
    const opened = await openHostileFile(path, { limit: Number.POSITIVE_INFINITY });
    if (!opened.ok) throw new Error(opened.error.why);
    await using file = opened.value;
    writeFileSync(path, 'more', { flag: 'a' });
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.chunks()) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(1);
    expect(Buffer.concat(chunks).toString('utf8')).toBe(text);
  });
});

function makeLarge(path: string, size: number): void {
  writeFileSync(path, '');
  truncateSync(path, size);
}
