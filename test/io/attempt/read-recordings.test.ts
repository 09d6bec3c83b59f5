import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecordings } from '../../../src/io/attempt/read-recordings.ts';
import { recording } from '../../frameworks/recordings.ts';
import { makeFolder } from '../forge/git-sandbox.ts';

const text = recording({ key: 'a', tests: [{ id: 'a.py::test_a', outcome: 'passed' }] });

describe('readRecordings', () => {
  it('reads each, and nothing else', async () => {
    using folder = makeFolder();
    writeFileSync(join(folder.path, '1.jsonl'), text);
    writeFileSync(join(folder.path, '2.jsonl.draft'), 'x');
    expect(await readRecordings(folder.path)).toMatchObject([{ key: 'a', complete: true }]);
  });

  it.each<[string, (folder: string) => void]>([
    ['is empty', () => undefined],
    ['is gone', (folder) => rmSync(folder, { recursive: true })],
    [
      'is a file',
      (folder) => {
        rmSync(folder, { recursive: true });
        writeFileSync(folder, '');
      },
    ],
  ])('says that none was written where the folder %s', async (_, spoil) => {
    using folder = makeFolder();
    spoil(folder.path);
    expect(await readRecordings(folder.path)).toBeNull();
  });

  it('counts as incomplete what is no file', async () => {
    using folder = makeFolder();
    const at = (name: string) => join(folder.path, name);
    writeFileSync(at('elsewhere'), text);
    symlinkSync('elsewhere', at('link.jsonl'));
    mkdirSync(at('folder.jsonl'));
    execFileSync('mkfifo', [at('fifo.jsonl')]);
    const sessions = await readRecordings(folder.path);
    expect(sessions?.map(({ key }) => key)).toEqual(['fifo.jsonl', 'folder.jsonl', 'link.jsonl']);
    expect(sessions?.every(({ complete }) => complete !== true)).toBe(true);
  });

  it('bounds all of them together: one for which there is no room is incomplete', async () => {
    using folder = makeFolder();
    for (const name of ['1', '2', '3']) writeFileSync(join(folder.path, `${name}.jsonl`), text);
    const sessions = await readRecordings(folder.path, text.length * 2.5);
    expect(sessions?.map(({ complete }) => complete === true)).toEqual([true, true, false]);
  });
});
