import { describe, expect, it } from 'vitest';
import { candidatePaths, findConfig } from '../../src/config/find-config.ts';
import { memoryReader } from './memory-reader.ts';

describe('findConfig', () => {
  it('knows the folders of all forges', () => {
    expect(candidatePaths).toEqual([
      '.github/retrial.yml',
      '.github/retrial.yaml',
      '.gitea/retrial.yml',
      '.gitea/retrial.yaml',
      '.forgejo/retrial.yml',
      '.forgejo/retrial.yaml',
    ]);
  });

  it.each(candidatePaths)('finds %s', async (path) => {
    const reader = memoryReader({
      [path]: 'version: 1',
      'retrial.yml': '',
      '.github/workflows/retrial.yml': '',
    });
    expect(await findConfig(reader)).toEqual({ ok: true, value: path });
  });

  it('finds none', async () => {
    expect(await findConfig(memoryReader({ 'retrial.yml': '' }))).toEqual({ ok: true, value: null });
  });

  it('names two', async () => {
    const found = await findConfig(memoryReader({ '.gitea/retrial.yaml': '', '.github/retrial.yml': '' }));
    expect(found).toEqual({
      ok: false,
      error: [
        {
          file: '.github/retrial.yml',
          line: 0,
          column: 0,
          text: '',
          message: 'more than one configuration: .github/retrial.yml and .gitea/retrial.yaml',
          fix: 'keep one of them',
        },
      ],
    });
  });
});
