/**
 * The two kinds of patterns that maintainers write. Both read hostile text in linear time, and both are
 * refused where they would match the empty text.
 */
import { type Fallible, fail, succeed } from '../fallible.ts';
import { globMatches, parseGlob } from './glob.ts';
import { compileRegex, splitRegex } from './regex.ts';

/** Beyond these, matching long names would no longer be cheap. */
const MAX_TEXT_CHARACTERS = 20_000;
const MAX_GLOB_CHARACTERS = 1_000;

/** For names of tests, files, packages and stages. */
export interface NamePattern {
  readonly source: string;
  test(name: string): boolean;
}

/** For messages and logs: reads one line at a time. */
export interface LinePattern {
  readonly source: string;
  /** The text to be found where it is no regex: lets a search over many lines go faster. */
  readonly literal: string | null;
  /** `line` without its line break. A regex reads its first 65,536 characters, literal text all of it. */
  test(line: string): boolean;
}

/**
 * Exact text; a glob where it holds an unescaped `*` or `?`; `/regex/` or `/regex/i`, found anywhere in the name.
 *
 * @returns the pattern, or one sentence on what is wrong and what to write instead
 */
export function compileNamePattern(text: string): Fallible<NamePattern, string> {
  const refused = refuseText(text);
  if (refused !== null) return fail(refused);
  const regex = splitRegex(text);
  if (regex !== null) {
    const compiled = compileRegex(regex.body, regex.flags);
    return compiled.ok ? succeed({ source: text, test: (name) => compiled.value.test(name) }) : compiled;
  }
  const glob = parseGlob(text);
  if (!glob.tokens.some((token) => typeof token === 'string' && token.trim() !== '')) {
    return fail(
      `the pattern \`${text.slice(0, 20)}\` matches any name: leave the key out, or name what it is to match`,
    );
  }
  if (glob.exact === null && text.length > MAX_GLOB_CHARACTERS) {
    return fail(
      `a glob may have ${MAX_GLOB_CHARACTERS} characters, this one has ${text.length}: shorten it with *`,
    );
  }
  return succeed({ source: text, test: (name) => globMatches(glob, name) });
}

/**
 * Part of one line, as it is; or `/regex/` or `/regex/i`, found anywhere in the line.
 *
 * @returns the pattern, or one sentence on what is wrong and what to write instead
 */
export function compileLinePattern(text: string): Fallible<LinePattern, string> {
  const refused = refuseText(text);
  if (refused !== null) return fail(refused);
  if (/[\r\n]/.test(text)) {
    return fail(
      'a pattern reads one line and this one holds a line break: write one pattern a line in {all: [...]}',
    );
  }
  const regex = splitRegex(text);
  if (regex === null) {
    if (/^[*?.\s]+$/.test(text)) {
      return fail(
        `\`${text.slice(0, 20)}\` says nothing: globs are for names, write the words of the message`,
      );
    }
    return succeed({ source: text, literal: text, test: (line) => line.includes(text) });
  }
  const compiled = compileRegex(regex.body, regex.flags);
  return compiled.ok
    ? succeed({ source: text, literal: null, test: (line) => compiled.value.test(line) })
    : compiled;
}

function refuseText(text: string): string | null {
  if (text.trim() === '') {
    return 'an empty or blank pattern matches everything: write the text that tells';
  }
  return text.length > MAX_TEXT_CHARACTERS
    ? `a pattern may have ${MAX_TEXT_CHARACTERS} characters, this one has ${text.length}: shorten it`
    : null;
}
