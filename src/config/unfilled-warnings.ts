/** What a pasted suggestion leaves to a person. It is valid, so that it can be tried at once, and it is told until it is filled in. */
import type { FlakeEntry } from './check-flakes.ts';
import { valueAt } from './loose.ts';
import type { Problem } from './problem.ts';

/** Values of src/fingerprints/suggestion-entry.ts; `.invalid` is reserved and resolves nowhere (RFC 2606). */
const placeholder = /^(?:https?:\/\/)?fill-in\b/;

const fixes = {
  issue: 'write the address of the issue that tracks it, or its number, such as "#118"',
  owner: 'write who looks after it, such as "@net-team"',
};

export function unfilledWarnings(entries: readonly FlakeEntry[]): Problem[] {
  return entries.flatMap(({ source, path }) =>
    (['issue', 'owner'] as const).flatMap((key) => {
      const value = valueAt(source.value, [...path, key]);
      if (typeof value !== 'string' || !placeholder.test(value)) return [];
      const place = source.placeOf([...path, key]);
      return [{ file: source.file, ...place, message: 'this is still to be filled in', fix: fixes[key] }];
    }),
  );
}
