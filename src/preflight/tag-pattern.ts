/** Patterns over tags: exact text, a glob or /regex/. Each must match the whole tag, and in linear time. */
import { type Fallible, fail, succeed } from '../fallible.ts';
import { type Glob, parseGlob } from '../fingerprints/glob.ts';
import { compileNamePattern } from '../fingerprints/pattern.ts';
import { compileRegex, splitRegex } from '../fingerprints/regex.ts';

export interface TagPattern {
  readonly source: string;
  /** The tag that it stands for, where it stands for one alone; else null. */
  readonly exact: string | null;
  /** What every tag that it matches begins with, as far as that can be told; may be ''. */
  readonly prefix: string;
  test(tag: string): boolean;
}

/**
 * Exact text; a glob where it holds an unescaped `*` or `?`; `/regex/` or `/regex/i` for the whole tag.
 *
 * @returns the pattern, or one sentence on what is wrong and what to write instead
 */
export function compileTagPattern(text: string): Fallible<TagPattern, string> {
  const regex = splitRegex(text);
  if (regex !== null) return compileTagRegex(text, regex);
  if (text.trim() !== '' && /\s/.test(text))
    return fail('a tag holds no space: write one pattern for each tag');
  const compiled = compileNamePattern(text);
  if (!compiled.ok) return compiled;
  const glob = parseGlob(text);
  return succeed({
    source: text,
    exact: glob.exact,
    prefix: prefixOfGlob(glob),
    test: (tag) => compiled.value.test(tag),
  });
}

function compileTagRegex(
  source: string,
  { body, flags }: { readonly body: string; readonly flags: string },
): Fallible<TagPattern, string> {
  // First alone: `a)(b` must not become a regex by what is put around it.
  const alone = compileRegex(body, flags);
  if (!alone.ok) return alone;
  const whole = compileRegex(`^(?:${body})$`, flags);
  if (!whole.ok) return whole;
  const { value } = whole;
  return succeed({
    source,
    exact: null,
    prefix: flags === '' ? prefixOfRegex(body) : '',
    test: remembering((tag) => value.test(tag)),
  });
}

/** So many answers are kept: a suite has few tags, and each stands on many tests. */
const MOST_ANSWERS = 10_000;

function remembering(test: (tag: string) => boolean): (tag: string) => boolean {
  const answers = new Map<string, boolean>();
  return (tag) => {
    const known = answers.get(tag);
    if (known !== undefined) return known;
    const answer = test(tag);
    if (answers.size < MOST_ANSWERS) answers.set(tag, answer);
    return answer;
  };
}

function prefixOfGlob({ tokens }: Glob): string {
  const wildcard = tokens.findIndex((token) => typeof token !== 'string');
  return (wildcard === -1 ? tokens : tokens.slice(0, wildcard)).map(String).join('');
}

/** Up to the first character that means something; a repeat takes the character before it away. */
function prefixOfRegex(body: string): string {
  if (body.includes('|')) return '';
  const [literal = ''] = /^[^\\.[\](){}*+?^$]*/.exec(body.replace(/^\^/, '')) ?? [];
  const next = body.replace(/^\^/, '')[literal.length] ?? '';
  return /[*?{]/.test(next) ? literal.slice(0, -1) : literal;
}
