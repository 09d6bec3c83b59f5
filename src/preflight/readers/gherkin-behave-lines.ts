/** Lines and white space as Python's `str.splitlines`, `strip` and `split` see them; Behave is built on these. */

/** One of Behave's lines. Git's lines hold several where a form feed or U+2028 stands: places count git's. */
export interface BehaveLine {
  /** Without its end. */
  readonly text: string;
  /** 1-based, by `\n` alone, as git and annotations count. */
  readonly line: number;
  /** 1-based, of the text's first UTF-16 code unit. */
  readonly column: number;
}

export function* behaveLines(text: string): Generator<BehaveLine> {
  let line = 1;
  let lineStart = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!endsLine(code)) continue;
    yield { text: text.slice(start, at), line, column: start - lineStart + 1 };
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
    if (text.charCodeAt(at) === 10) {
      line += 1;
      lineStart = start;
    }
  }
  if (start < text.length) yield { text: text.slice(start), line, column: start - lineStart + 1 };
}

/** Python, `str.splitlines`: \n, \v, \f, \r, \x1c to \x1e, NEL, and the two separators of Unicode. */
function endsLine(code: number): boolean {
  if (code > 30) return code === 0x85 || code === 0x2028 || code === 0x2029;
  return (code >= 10 && code <= 13) || code >= 28;
}

/** Python, `str.isspace`: unlike JavaScript's `\s` it knows \x1c to \x1f and NEL, and not the byte-order mark. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  if (code <= 0x200a) return code >= 0x2000 || code === 0x1680;
  return [0x2028, 0x2029, 0x202f, 0x205f, 0x3000].includes(code);
}

/** Where the text begins after its white space; its length where it is nothing else. */
export function indentOf(text: string): number {
  let at = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

export function strip(text: string): string {
  const start = indentOf(text);
  let end = text.length;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

export interface Word {
  readonly text: string;
  /** 0-based, in the text that was split. */
  readonly at: number;
}

export function* words(text: string): Generator<Word> {
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const inWord = at < text.length && !isSpace(text.charCodeAt(at));
    if (inWord && start < 0) start = at;
    if (inWord || start < 0) continue;
    yield { text: text.slice(start, at), at: start };
    start = -1;
  }
}

/** Each white space becomes `_`, as `Tag.make_name` wants. */
export function underscoreSpaces(character: string): string {
  return isSpace(character.charCodeAt(0)) ? '_' : character;
}
