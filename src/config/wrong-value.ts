import type { z } from 'zod';
import { exampleFor, takesDuration } from './examples.ts';
import { knownKeys } from './known-keys.ts';
import { nearest } from './nearest.ts';
import { excerpt, type Words } from './problem.ts';
import { shapeOf, unavailableFormat, unavailableValue } from './unavailable.ts';
import { fixForNoList } from './wrong-list.ts';
import type { Path } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

interface WrongValue {
  readonly schema: z.ZodType;
  readonly issue: Issue;
  readonly value: unknown;
  readonly path: Path;
}

/** The words for a value of the wrong type, or of none of the names that are known. */
export function wrongValue({ issue, value, path, schema }: WrongValue): Words {
  const { words, options } = expectations(issue);
  const near = typeof value === 'string' ? nearest(value, options) : null;
  const shape = shapeOf(path);
  const meanwhile =
    unavailableValue(shape, value) ?? (near === null ? unavailableFormat(shape, value) : null);
  const key = String(path.findLast((segment) => typeof segment === 'string') ?? '');
  if (meanwhile !== null) {
    const shown = typeof value === 'string' ? `${key}: ${excerpt(value)}` : `${key}: {…}`;
    return { message: `\`${shown}\` is not available in this release`, fix: meanwhile };
  }
  if (path.length === 0) {
    return wrongFile(value, knownKeys(schema, []));
  }
  const message = `expected ${joined([...shorten(options), ...words])}, found ${describe(value)}`;
  if (near !== null && near === value) {
    return {
      message: `expected the number ${near}, found text`,
      fix: `write \`${key}: ${near}\`, without quotes`,
    };
  }
  return {
    message,
    fix: near === null ? fixFor({ value, path, words, options, schema }) : `write \`${near}\``,
  };
}

/** The whole file is nothing, or a list, or a text. */
function wrongFile(value: unknown, keys: readonly string[]): Words {
  const example = keys.includes('version') ? '`version: 1`' : '`flakes: []`';
  return value === null
    ? { message: 'the file is empty', fix: `write ${example}` }
    : {
        message: `expected keys and values, found ${describe(value)}`,
        fix: `write keys, such as ${example}`,
      };
}

interface Fix {
  readonly value: unknown;
  readonly path: Path;
  readonly words: readonly string[];
  readonly options: readonly string[];
  readonly schema: z.ZodType;
}

function fixFor({ value, path, words, options, schema }: Fix): string {
  const special =
    fixForNumber(value, path, words) ??
    (words.join() === 'a list' ? fixForNoList({ value, path, schema }) : null);
  if (special !== null) {
    return special;
  }
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  if (isScalar && words.includes('text') && !takesDuration(path)) {
    return `write '${value}' in quotes`;
  }
  if (value === null && words.includes('text')) {
    return `${exampleFor(path) ?? 'write text'}; # starts a comment where no quotes stand around it`;
  }
  if (options.length > 0 && exampleFor(path) === null) {
    return 'write one of these';
  }
  return exampleFor(path) ?? 'write text, in quotes where YAML would read it as something else';
}

/** A number in quotes, or one that lacks its unit. */
function fixForNumber(value: unknown, path: Path, words: readonly string[]): string | null {
  const key = String(path.at(-1));
  if (typeof value === 'string' && /^\d{1,6}$/.test(value) && words.some((word) => word.endsWith('number'))) {
    return `write \`${key}: ${value}\`, without quotes`;
  }
  const isTime = Number.isInteger(value) && Number(value) > 0 && takesDuration(path);
  return isTime ? `write \`${key}: ${value}s\` or \`${key}: ${value}m\`` : null;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
};

interface Expectations {
  readonly words: readonly string[];
  readonly options: readonly string[];
}

/** What would have been right: kinds of values, and values by name. */
function expectations(issue: Issue): Expectations {
  switch (issue.code) {
    case 'invalid_type':
      return { words: [typeWords[issue.expected] ?? issue.expected], options: [] };
    case 'invalid_value':
      return { words: [], options: issue.values.map(String) };
    case 'invalid_union': {
      const inner = issue.errors
        .flat()
        .filter((one) => one.path.length === 0)
        .map(expectations);
      return {
        words: [...new Set(inner.flatMap(({ words }) => words))],
        options: [...new Set(inner.flatMap(({ options }) => options))],
      };
    }
    default:
      return { words: [], options: [] };
  }
}

function shorten(options: readonly string[]): string[] {
  return options.length > 9 ? [...options.slice(0, 3), 'the like'] : [...options];
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) {
    return 'nothing';
  }
  if (typeof value === 'string') {
    return `\`${excerpt(value)}\``;
  }
  if (typeof value === 'object') {
    return Array.isArray(value) ? 'a list' : 'keys and values';
  }
  return typeof value === 'number' ? `the number ${value}` : String(value);
}
