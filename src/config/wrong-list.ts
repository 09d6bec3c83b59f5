import type { z } from 'zod';
import { exampleFor } from './examples.ts';
import { knownKeys } from './known-keys.ts';
import { isRecord } from './loose.ts';
import { excerpt } from './problem.ts';
import type { Path } from './yaml-source.ts';

interface NoList {
  readonly value: unknown;
  readonly path: Path;
  readonly schema: z.ZodType;
}

/** What to write for a value where a list belongs, without losing what is there; null where that cannot be told. */
export function fixForNoList({ value, path, schema }: NoList): string | null {
  const key = String(path.at(-1));
  const [naming] = knownKeys(schema, [...path, 0]);
  if (isRecord(value) && naming !== undefined) {
    const [first = naming] = Object.keys(value);
    return knownKeys(schema, [...path, 0]).includes(first)
      ? `write \`- \` before \`${first}\`: each entry of the list begins with it`
      : `write \`- ${naming}: ${excerpt(first)}\` and its other keys below: the entries are a list`;
  }
  if (typeof value === 'string' && naming === undefined) {
    return `write \`${key}: [${yamlText(excerpt(value))}]\``;
  }
  return value === null || naming === undefined ? null : `write a list of ${entryExample(path, naming)}`;
}

/** In quotes where YAML would read a list's entry as something else. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w./*-]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

function entryExample(path: Path, naming: string): string {
  const example = exampleFor([...path.slice(0, -1), naming]) ?? `write \`${naming}: …\``;
  return `entries that begin with ${example.replace('write `', '`- ')}`;
}
