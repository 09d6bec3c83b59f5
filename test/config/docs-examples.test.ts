import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemsOf } from './memory-reader.ts';

const root = new URL('../../', import.meta.url);

interface Example {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The blocks fenced as yaml, wherever they stand. */
function examplesIn(file: string): Example[] {
  const text = readFileSync(new URL(file, root), 'utf8');
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].map((block) => ({
    file,
    line: text.slice(0, block.index).split('\n').length,
    text: (block[2] ?? '').replaceAll(new RegExp(`^${block[1] ?? ''}`, 'gm'), ''),
  }));
}

const documents = ['docs/configuration.md', 'docs/preflights.md', 'README.md'].filter((file) =>
  existsSync(new URL(file, root)),
);
const examples = documents.flatMap(examplesIn);

/** A configuration, an included file, or part of a workflow. */
function kindOf(text: string): 'config' | 'included' | 'workflow' | 'unknown' {
  const value: unknown = parse(text);
  if (Array.isArray(value)) {
    return 'workflow';
  }
  const keys = Object.keys(value ?? {});
  if (keys.includes('version')) {
    return 'config';
  }
  if (keys.includes('flakes') || keys.includes('id')) {
    return 'included';
  }
  return keys.some((key) => ['on', 'jobs', 'steps', 'permissions'].includes(key)) ? 'workflow' : 'unknown';
}

describe('every YAML example', () => {
  it('is found', () => {
    expect(examples.filter(({ file }) => file === 'docs/configuration.md').length).toBeGreaterThan(8);
  });

  it.each(examples)('$file:$line is valid', async ({ text }) => {
    const kind = kindOf(text);
    expect(kind).not.toBe('unknown');
    if (kind === 'config') {
      const included = "id: included\nissue: '#1'\nowner: qa\nexpires: 2027-03-31\nmatch: { message: abc }\n";
      expect(await problemsOf(text, { '.github/flakes/one.yml': included })).toEqual([]);
    }
    if (kind === 'included') {
      expect(await problemsOf('version: 1\ninclude: [one.yml]\n', { '.github/one.yml': text })).toEqual([]);
    }
  });
});
