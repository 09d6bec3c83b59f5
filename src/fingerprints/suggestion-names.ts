/** The names of a failure as patterns that match them alone. */
import type { Failure } from '../failures/failure.ts';
import { escapeGlob } from './glob.ts';
import { compileNamePattern } from './pattern.ts';
import { cutText } from './plain-text.ts';
import { splitRegex } from './regex.ts';
import type { SuggestedKeys } from './suggestion-entry.ts';
import { escapeRegex } from './telling-line.ts';

/** Of a name that is too long to be written out. */
const MAX_NAME_PREFIX = 400;

/** A package only where the file does not tell. */
export function nameKeys(failure: Failure): Pick<SuggestedKeys, 'test' | 'file' | 'package'> {
  const test = namePattern(failure.names[0] ?? '');
  const file = failure.file === null ? null : namePattern(failure.file);
  const packageName = file === null ? namePattern(failure.test?.package ?? '') : null;
  return {
    ...(test === null ? {} : { test }),
    ...(file === null ? {} : { file }),
    ...(packageName === null ? {} : { package: packageName }),
  };
}

/** The first form that means this name: itself, an anchored regex where it reads like one, or how it starts. */
function namePattern(name: string): string | null {
  if (name.trim() === '') return null;
  const start = escapeGlob(cutText(name, MAX_NAME_PREFIX));
  const asText = [escapeGlob(name), `${start}*`, `?${start.slice(1)}*`].filter(
    (form) => splitRegex(form) === null,
  );
  const asRegex = splitRegex(escapeGlob(name)) === null ? [] : [`/^${escapeRegex(name)}$/`];
  return (
    [...asRegex, ...asText].find((form) => {
      const compiled = compileNamePattern(form);
      return compiled.ok && compiled.value.test(name);
    }) ?? null
  );
}
