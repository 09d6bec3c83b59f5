/** What is no error in an entry, and most likely not what was meant. */
import { splitRegex } from '../fingerprints/regex.ts';
import type { FlakeEntry } from './check-flakes.ts';
import { childOf, valueAt } from './loose.ts';
import type { Problem } from './problem.ts';
import type { Path } from './yaml-source.ts';

/** Messages and logs that hold a `*` and are no regex: they match the character itself. */
export function globWarnings(entries: readonly FlakeEntry[]): Problem[] {
  return entries.flatMap(({ source, path }) =>
    ['message', 'log']
      .flatMap((key) => textPaths(valueAt(source.value, [...path, 'match', key]), [...path, 'match', key]))
      .filter((at) => isLiteralWithStar(valueAt(source.value, at)))
      .map((at) => ({
        file: source.file,
        ...source.placeOf(at),
        message: '`*` stands for itself here: globs are for names, not for messages',
        fix: 'write a part of the line without it, or /regex/ with `.*` for any text and `\\*` for the character',
      })),
  );
}

/** The paths of the texts in one of the forms that `message` and `log` take. */
function textPaths(value: unknown, path: Path): Path[] {
  const all = childOf(value, 'all');
  const list = Array.isArray(all) ? all : value;
  const base = Array.isArray(all) ? [...path, 'all'] : path;
  return Array.isArray(list) ? list.map((_, index) => [...base, index]) : [path];
}

function isLiteralWithStar(value: unknown): boolean {
  return typeof value === 'string' && value.includes('*') && splitRegex(value) === null;
}
