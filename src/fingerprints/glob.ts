/** Name patterns without a regex: exact text, or a glob of which `*` and `?` alone are special. */

const ANY = Symbol('*');
const ONE = Symbol('?');

/** A code point to be matched itself, or a wildcard. */
type Token = string | typeof ANY | typeof ONE;

export interface Glob {
  readonly tokens: readonly Token[];
  /** The text to be matched whole where no wildcard is in it, else null. */
  readonly exact: string | null;
}

/**
 * Reads `*` (any text, also `/`, `.` and newlines), `?` (one character) and the escapes `\*`, `\?`, `\\`.
 * Any other backslash, and every bracket, stands for itself.
 */
export function parseGlob(text: string): Glob {
  const tokens: Token[] = [];
  for (const part of text.match(/\\[\\*?]|[\s\S]/gu) ?? []) {
    const token = readToken(part);
    if (token !== ANY || tokens.at(-1) !== ANY) tokens.push(token);
  }
  const literals = tokens.filter((token) => typeof token === 'string');
  return { tokens, exact: literals.length === tokens.length ? literals.join('') : null };
}

function readToken(part: string): Token {
  if (part === '*') return ANY;
  if (part === '?') return ONE;
  return part.length > 1 && part.startsWith('\\') ? part.slice(1) : part;
}

/** The glob that matches this text alone. */
export function escapeGlob(text: string): string {
  return text.replace(/[\\*?]/g, '\\$&');
}

/**
 * True where the glob matches the whole text.
 *
 * Only the last `*` is ever tried again, so the time is at most length of text × length of glob.
 */
export function globMatches(glob: Glob, text: string): boolean {
  if (glob.exact !== null) return glob.exact === text;
  const characters = Array.from(text);
  let token = 0;
  let star = -1;
  let starAt = 0;
  let at = 0;
  while (at < characters.length) {
    const wanted = glob.tokens[token];
    if (wanted === ANY) {
      star = token;
      starAt = at;
      token += 1;
    } else if (wanted === ONE || wanted === characters[at]) {
      token += 1;
      at += 1;
    } else if (star >= 0) {
      starAt += 1;
      at = starAt;
      token = star + 1;
    } else {
      return false;
    }
  }
  while (glob.tokens[token] === ANY) token += 1;
  return token === glob.tokens.length;
}
