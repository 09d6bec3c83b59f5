/**
 * Tag expressions as Cucumber and Behave write them (`@a and not (@b or @c)`), extended so that a /regex/, which
 * must match a whole tag, stands where a tag may stand. Grammar: @cucumber/tag-expressions, its README.
 */
import { parse } from '@cucumber/tag-expressions';
import { type Fallible, fail, succeed } from '../fallible.ts';
import { compileTagPattern, type TagPattern } from './tag-pattern.ts';

export interface TagExpression {
  readonly source: string;
  /** The tags that it names, in their order; patterns are not among them. */
  readonly tags: readonly string[];
  /** Whether it holds for a test with these tags. */
  holds(tags: readonly string[]): boolean;
  /** Whether it speaks of this tag, by name or by a pattern. */
  names(tag: string): boolean;
}

/** Also bounds how deeply an expression may nest. */
const MAX_CHARACTERS = 2_000;

/** A regex where an operand may begin; a slash in it is written `\/`. */
const regexOperand = /(?<=^|[\s(])\/(?:\\.|[^\\/])+\/[A-Za-z]*(?=[\s)]|$)/g;

/**
 * Reads an expression.
 *
 * @returns it, or one sentence on what is wrong and what to write instead
 */
export function parseTagExpression(source: string): Fallible<TagExpression, string> {
  if (source.trim() === '') return fail('the expression is empty: write a tag, such as @slow');
  if (source.length > MAX_CHARACTERS) {
    return fail(
      `an expression may have ${MAX_CHARACTERS} characters, this one has ${source.length}: split it`,
    );
  }
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(source)) return fail('the expression ends in a backslash: remove it');
  const regexes = compileRegexes(source);
  if (!regexes.ok) return regexes;
  // What stands for a regex begins with a slash, and no tag that is compared does.
  let next = -1;
  const infix = source.replace(regexOperand, () => {
    next += 1;
    return placeholder(next);
  });
  const operands = operandsOf(source.replace(regexOperand, '()'));
  const problem = firstOf(operands.map(operandProblem));
  if (problem !== null) return fail(problem);
  return parseInfix(infix, { source, tags: operands, patterns: regexes.value });
}

interface Parts {
  readonly source: string;
  readonly tags: readonly string[];
  readonly patterns: readonly TagPattern[];
}

function parseInfix(infix: string, { source, tags, patterns }: Parts): Fallible<TagExpression, string> {
  let tree: ReturnType<typeof parse>;
  try {
    tree = parse(infix);
  } catch (error) {
    // The library's only errors are those of syntax; its messages repeat the expression.
    const [, reason = 'it cannot be read'] = /syntax error: (.*)$/s.exec(String(error)) ?? [];
    return fail(explain(reason));
  }
  const named = new Set(tags);
  return succeed({
    source,
    tags,
    holds: (given) => {
      const found = patterns.flatMap((pattern, index) =>
        given.some((tag) => pattern.test(tag)) ? [placeholder(index)] : [],
      );
      return tree.evaluate([...given.filter((tag) => !tag.startsWith('/')), ...found]);
    },
    names: (tag) => named.has(tag) || patterns.some((pattern) => pattern.test(tag)),
  });
}

function placeholder(index: number): string {
  return `/${index}`;
}

function compileRegexes(source: string): Fallible<TagPattern[], string> {
  const patterns: TagPattern[] = [];
  for (const [text] of source.matchAll(regexOperand)) {
    const compiled = compileTagPattern(text);
    if (!compiled.ok) return compiled;
    patterns.push(compiled.value);
  }
  return succeed(patterns);
}

/** As the library splits them, without operators and brackets. */
function operandsOf(infix: string): string[] {
  const words = infix.match(/(?:\\[\s\S]|[^\s()\\])+/g) ?? [];
  return words
    .filter((word) => !['and', 'or', 'not'].includes(word))
    .map((word) => word.replace(/\\([\s\S])/g, '$1'));
}

/** @param tag an operand that is no regex: a slash at its start begins one that does not end. */
function operandProblem(tag: string): string | null {
  const shown = tag.slice(0, 60);
  if (tag.startsWith('/')) {
    return `\`${shown}\` is no tag, and as a regex it does not end: write /regex/, with \\/ for a slash in it`;
  }
  if (/[*?]/.test(tag)) {
    const regex = tag
      .replace(/[.+^$|[\]{}]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    return `\`${shown}\`: an expression knows no wildcards, write a regex: /${regex.slice(0, 60)}/`;
  }
  if (/^[~!-]/.test(tag)) {
    return `\`${shown}\`: write \`not ${shown.slice(1)}\``;
  }
  if (/^(?:AND|OR|NOT|&&?|\|\|?)$/i.test(tag)) return `\`${shown}\`: write and, or, not, in small letters`;
  return null;
}

function firstOf(problems: readonly (string | null)[]): string | null {
  return problems.find((problem) => problem !== null) ?? null;
}

function explain(reason: string): string {
  if (/Expected operator/i.test(reason))
    return 'two tags stand side by side: write `and` or `or` between them';
  if (/Expected operand/i.test(reason))
    return 'a tag is missing: write one on each side of `and` and `or`, and after `not`';
  if (reason.includes('Unmatched (')) return 'a bracket is not closed: write ) where it ends';
  if (reason.includes('Unmatched )'))
    return 'a bracket is closed that was not opened: write ( where it begins';
  if (/Illegal escape/i.test(reason)) {
    return 'a backslash may stand before a bracket, a space or a backslash alone: a pattern goes between slashes, /like_\\d+/';
  }
  return reason;
}
