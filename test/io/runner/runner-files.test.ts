import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendEntries, appendTexts } from '../../../src/io/runner/runner-files.ts';
import { parseEnvFile } from '../../../src/stages/env-file.ts';
import { makeFolder } from '../forge/git-sandbox.ts';

describe("the runner's files", () => {
  it('are added to, up to their limit, and leave out what has no room', async () => {
    using folder = makeFolder();
    const path = join(folder.path, 'summary');
    await appendTexts(path, ['one\n'], { limit: 10 });
    await appendTexts(path, ['two\n', 'too long\n', '3\n'], { limit: 10 });
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n3\n');
  });

  it('hold entries of any value', async () => {
    using folder = makeFolder();
    const path = join(folder.path, 'output');
    const entries = [
      { name: 'a', value: 'one\ntwo=2\nEOF' },
      { name: 'b', value: '' },
    ];
    await appendEntries(path, entries);
    expect(parseEnvFile(readFileSync(path, 'utf8'))).toEqual({ ok: true, value: entries });
  });

  it.each([[undefined], ['']])('are not there without a runner: %j', async (path) => {
    await expect(appendTexts(path, ['text'])).resolves.toBeUndefined();
  });

  it('are not waited for where one became a FIFO', async () => {
    using folder = makeFolder();
    const path = join(folder.path, 'summary');
    execFileSync('mkfifo', [path]);
    await expect(appendTexts(path, ['text'])).rejects.toThrow('ENXIO');
  });
});
