import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOwnFile } from '../../../src/io/files/own-file.ts';
import { makeFolder } from '../forge/git-sandbox.ts';

describe('writeOwnFile', () => {
  it.each<[string, (path: string) => void]>([
    ['nothing', () => undefined],
    ['a file', (path) => writeFileSync(path, 'old')],
    ['a link', (path) => symlinkSync('victim', path)],
    ['a FIFO', (path) => execFileSync('mkfifo', [path])],
    ['a folder with files', (path) => mkdirSync(join(path, 'inside'), { recursive: true })],
  ])('writes in the place of %s, and leaves no draft', async (_, make) => {
    using folder = makeFolder();
    const path = join(folder.path, 'result.json');
    writeFileSync(join(folder.path, 'victim'), 'kept');
    make(path);
    await writeOwnFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readFileSync(join(folder.path, 'victim'), 'utf8')).toBe('kept');
    expect(readdirSync(folder.path).sort()).toEqual(['result.json', 'victim']);
  });
});
