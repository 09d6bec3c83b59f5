import type { z } from 'zod';
import { exampleFor, takesDuration } from './examples.ts';
import { knownKeys } from './known-keys.ts';
import { nearest } from './nearest.ts';
import { excerpt, type Words } from './problem.ts';
import { shapeOf, unavailableValue } from './unavailable.ts';
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
  const meanwhile = near === null ? unavailableValue(shapeOf(path), value) : null;
  const key = String(path.findLast((segment) => typeof segment === 'string') ?? '');
  if (meanwhile !== null) {
    const shown = typeof value === 'string' ? `${key}: ${excerpt(value)}` : `${key}: {…}`;
    return { message: `\`${shown}\` is not available in this release`, fix: meanwhile };
  }
  if (value === null && path.length === 0) {
    return {
      message: 'the file is empty',
      fix: `write ${knownKeys(schema, []).includes('version') ? '`version: 1`' : '`flakes: []`'}`,
    };
  }
  const message = `expected ${joined([...shorten(options), ...words])}, found ${describe(value)}`;
  return { message, fix: near === null ? fixFor({ value, path, words }) : `write \`${near}\`` };
}

interface Fix {
  readonly value: unknown;
  readonly path: Path;
  readonly words: readonly string[];
}

function fixFor({ value, path, words }: Fix): string {
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  if (isScalar && words.includes('text') && !takesDuration(path)) {
    return `write '${value}' in quotes`;
  }
  if (value === null && words.includes('text')) {
    return `${exampleFor(path) ?? 'write text'}; # starts a comment where no quotes stand around it`;
  }
  if (path.length === 0) {
    return 'write keys, such as `version: 1`';
  }
  return exampleFor(path) ?? 'write text, in quotes where YAML would read it as something else';
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
