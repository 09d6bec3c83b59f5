import { type Fallible, fail, succeed } from '../fallible.ts';
import { isRelativePath } from './relative-path.ts';

export interface IncludePath {
  /** Relative to the repository's root, '' for the root. */
  readonly directory: string;
  /** A file's name; with `*` a glob. */
  readonly name: string;
}

interface Refusal {
  readonly message: string;
  readonly fix: string;
}

/**
 * Where an entry of `include` points, seen from the file that holds it.
 *
 * Never outside of the repository: the files are read from one commit, and nothing else may grant retries.
 */
export function resolveInclude(entry: string, from: string): Fallible<IncludePath, Refusal> {
  if (!isRelativePath(entry)) {
    return fail({
      message: 'not a relative path',
      fix: 'write a path relative to this file, such as flakes/*.yml',
    });
  }
  const segments = entry.split('/').filter((segment) => segment !== '.' && segment !== '');
  const name = segments.pop();
  if (name === undefined || name === '..' || entry.endsWith('/')) {
    return fail({ message: 'this names a folder', fix: 'name files, such as flakes/*.yml' });
  }
  if (/[?[\]{}!]/.test(entry) || name.includes('**') || segments.some((segment) => segment.includes('*'))) {
    const message = 'only `*` is a wildcard here, and only after the last slash';
    return fail({ message, fix: 'write one entry for each folder, such as flakes/*.yml' });
  }
  const directory = from.split('/').slice(0, -1);
  for (const segment of segments) {
    if (segment !== '..') {
      directory.push(segment);
    } else if (directory.pop() === undefined) {
      return fail({ message: 'this leads out of the repository', fix: 'name files inside of it' });
    }
  }
  return succeed({ directory: directory.join('/'), name });
}

/** The path that a directory and a name make. */
export function joinPath(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}
