import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moveAside } from '../../../src/io/files/move-aside.ts';
import { makeFolder } from '../forge/git-sandbox.ts';

/** Another disk, on nearly every Linux. */
const memory = '/dev/shm';
const another = statSync(memory, { throwIfNoEntry: false });

function makeAll(folder: string): readonly string[] {
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'folder/file'), 'inside');
  symlinkSync('../victim', join(folder, 'folder/link'));
  execFileSync('mkfifo', [join(folder, 'folder/fifo')]);
  writeFileSync(join(folder, 'file'), 'text');
  symlinkSync('victim', join(folder, 'link'));
  symlinkSync('/proc/self/environ', join(folder, 'proc'));
  writeFileSync(join(folder, 'victim'), 'kept');
  return ['folder', 'file', 'link', 'proc'];
}

describe.each([
  ['on the same disk', undefined, true],
  ['to another disk', memory, another !== undefined],
] as const)('moveAside %s', (_, parent, exists) => {
  it.skipIf(!exists)('moves files, folders and links, and nothing that a link points to', async () => {
    using from = makeFolder();
    using to = makeFolder(parent);
    for (const name of makeAll(from.path)) await moveAside(join(from.path, name), join(to.path, name));
    expect(readdirSync(from.path)).toEqual(['victim']);
    expect(readFileSync(join(from.path, 'victim'), 'utf8')).toBe('kept');
    expect(readFileSync(join(to.path, 'file'), 'utf8')).toBe('text');
    expect(readFileSync(join(to.path, 'folder/file'), 'utf8')).toBe('inside');
    expect(readlinkSync(join(to.path, 'folder/link'))).toBe('../victim');
    expect([readlinkSync(join(to.path, 'link')), readlinkSync(join(to.path, 'proc'))]).toEqual([
      'victim',
      '/proc/self/environ',
    ]);
  });

  it.skipIf(!exists)('does not wait for the writer of a FIFO', async () => {
    using from = makeFolder();
    using to = makeFolder(parent);
    execFileSync('mkfifo', [join(from.path, 'fifo')]);
    await moveAside(join(from.path, 'fifo'), join(to.path, 'fifo'));
    expect(lstatSync(join(from.path, 'fifo'), { throwIfNoEntry: false })).toBeUndefined();
  });
});
