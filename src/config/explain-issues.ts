/** What zod found, in words: each problem at its place, with what to write instead. */
import type { z } from 'zod';
import { exampleFor } from './examples.ts';
import { knownKeys } from './known-keys.ts';
import { isRecord, valueAt } from './loose.ts';
import { nearest } from './nearest.ts';
import { excerpt, onOneLine, type Problem, type Words } from './problem.ts';
import { shapeOf, unavailableKey } from './unavailable.ts';
import { wrongValue } from './wrong-value.ts';
import { ruledKeys } from './yaml-rules.ts';
import type { Path, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

interface Explaining {
  readonly issues: readonly Issue[];
  readonly source: YamlSource;
  /** The schema that found the issues: it tells the keys that it knows. */
  readonly schema: z.ZodType;
}

/** More than these nobody reads, and each costs a search for its place. */
const mostIssues = 200;

export function explainIssues({ issues, source, schema }: Explaining): Problem[] {
  return issues
    .slice(0, mostIssues)
    .flatMap((issue) => unravel(issue, []))
    .flatMap((issue) => explain({ issue, source, schema }));
}

/** A union's issue becomes those of the one branch that was meant, where that can be told. */
function unravel(issue: Issue, base: Path): Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.filter((branch) => !branch.some(isWrongShape));
    const [only] = meant;
    return meant.length === 1 && only !== undefined
      ? only.flatMap((inner) => unravel(inner, path))
      : [{ ...issue, path }];
  }
  return [{ ...issue, path }];
}

/** Whether a branch of a union was not even of the value's shape. */
function isWrongShape(issue: Issue): boolean {
  if (issue.path.length > 0) {
    return false;
  }
  if (issue.code === 'invalid_union') {
    return issue.errors.every((branch) => branch.some(isWrongShape));
  }
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

interface One {
  readonly issue: Issue;
  readonly source: YamlSource;
  readonly schema: z.ZodType;
}

function explain({ issue, source, schema }: One): Problem[] {
  const { path } = issue;
  const value = valueAt(source.value, path);
  const here = (words: Words): Problem[] => [{ file: source.file, ...source.placeOf(path), ...words }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .filter((key) => !ruledKeys.has(key))
        .slice(0, mostIssues)
        .map((key) => unknownKey({ key, path, source, schema }));
    case 'invalid_key':
      return [{ file: source.file, ...source.placeOfKey(path), ...customWords(issue.issues[0] ?? issue) }];
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      return value === undefined && path.length > 0
        ? missing({ path, source })
        : here(wrongValue({ issue, value, path, schema }));
    case 'too_small':
    case 'too_big':
      return here(wrongSize(issue, value, path));
    default:
      return here(customWords(issue));
  }
}

/** The words of a rule of ours, which carries its own fix. */
function customWords(issue: Pick<Issue, 'message'> & { params?: unknown }): Words {
  const fix = isRecord(issue.params) ? issue.params['fix'] : undefined;
  return { message: onOneLine(issue.message), fix: typeof fix === 'string' ? onOneLine(fix) : 'correct it' };
}

interface UnknownKey {
  readonly key: string;
  readonly path: Path;
  readonly source: YamlSource;
  readonly schema: z.ZodType;
}

function unknownKey({ key, path, source, schema }: UnknownKey): Problem {
  const place = { file: source.file, ...source.placeOfKey([...path, key]) };
  const meanwhile = unavailableKey(shapeOf(path), key);
  if (meanwhile !== null) {
    return { ...place, message: `\`${key}\` is not available in this release`, fix: meanwhile };
  }
  const known = knownKeys(schema, path);
  const near = nearest(key, known);
  const fix = near === null ? `remove it; known here: ${known.join(', ')}` : `write \`${near}\``;
  return { ...place, message: 'unknown key', fix: fixForMisplaced({ key, path, source, schema }) ?? fix };
}

/** Where the key stands one level too high. */
function fixForMisplaced({ key, path, source, schema }: UnknownKey): string | null {
  const parent = knownKeys(schema, path).find((one) => knownKeys(schema, [...path, one]).includes(key));
  if (parent === undefined) {
    return null;
  }
  const owner = valueAt(source.value, path);
  const value = valueAt(owner, [key]);
  const shown = typeof value === 'object' ? '…' : excerpt(String(value));
  return isRecord(owner) && Object.hasOwn(owner, parent)
    ? `indent it under \`${parent}\``
    : `it belongs under \`${parent}\`: write \`${parent}: { ${key}: ${shown} }\``;
}

function missing({ path, source }: { readonly path: Path; readonly source: YamlSource }): Problem[] {
  const parent = path.slice(0, -1);
  const owner = valueAt(source.value, parent);
  const isReplaced =
    isRecord(owner) && Object.keys(owner).some((key) => unavailableKey(shapeOf(parent), key));
  if (isReplaced) {
    return [];
  }
  const message = `\`${String(path.at(-1))}\` is missing`;
  return [{ file: source.file, ...source.placeOf(parent), message, fix: exampleFor(path) ?? 'add it' }];
}

function wrongSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
  path: Path,
): Words {
  const isSmall = issue.code === 'too_small';
  const limit = String(isSmall ? issue.minimum : issue.maximum);
  if (Array.isArray(value)) {
    return isSmall
      ? { message: 'the list is empty', fix: `remove it, or ${exampleFor(path) ?? 'add an entry'}` }
      : { message: `more than ${limit} entries`, fix: `write at most ${limit}` };
  }
  const bound = `at ${isSmall ? 'least' : 'most'} ${limit}`;
  return { message: `this must be ${bound}`, fix: `write a number of ${bound}` };
}
