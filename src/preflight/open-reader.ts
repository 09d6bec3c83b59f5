/** Which reader reads a file: by its ending. A parser is loaded only where there is a file for it. */
import type { Dialect } from '../config/tag-rules.ts';
import type { TagReader } from './tagged-test.ts';

/** Gives the reader for a path; the same one for all files of a language. */
export function openReaders(dialect: Dialect): (path: string) => Promise<TagReader> {
  let gherkin: Promise<TagReader> | null = null;
  let python: Promise<TagReader> | null = null;
  return async (path) => {
    if (path.endsWith('.py')) {
      python ??= loadPython();
      return await python;
    }
    gherkin ??= loadGherkin(dialect);
    return await gherkin;
  };
}

async function loadGherkin(dialect: Dialect): Promise<TagReader> {
  const { gherkinReader } = await import('./readers/gherkin.ts');
  return gherkinReader({ dialect });
}

async function loadPython(): Promise<TagReader> {
  const { pythonReader } = await import('./readers/python.ts');
  return pythonReader();
}
