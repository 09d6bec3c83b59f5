/**
 * Where a logical line of Python ends: strings, comments, brackets and continuations, by the language reference
 * ("Lexical analysis"), f-strings as since 3.12 (PEP 701), which reads what was valid before in the same way.
 */
import type { Fallible } from '../../fallible.ts';
import { fail, succeed } from '../../fallible.ts';

/** Offsets are into the text that was given. */
export interface LexicalProblem {
  readonly at: number;
  readonly message: string;
}

interface Literal {
  readonly kind: 'string';
  readonly at: number;
  readonly quote: string;
  readonly raw: boolean;
  readonly format: boolean;
}

type Open =
  | Literal
  | { readonly kind: 'bracket'; readonly at: number; readonly close: string }
  /** `{…}` in an f-string: code, up to a `:`. */
  | { readonly kind: 'field'; readonly at: number; readonly quote: string }
  /** What follows that `:`: text again. */
  | { readonly kind: 'spec'; readonly at: number; readonly quote: string };

/** CPython's own limit (MAXLEVEL in its tokenizer). */
const deepest = 200;
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const plainCode = /[^'"#()[\]{}\\\n:$?!`\0]*/y;
const plainText = /[^'"\\\n{}]*/y;
const comment = /[^\n]*/y;
const stringPrefix = /(?:^|[^\w\u0080-\uffff])(r|u|b|f|t|br|rb|ur|fr|rf|tr|rt)$/i;

/** What of a line the parser is better not shown. */
export interface LineDetails {
  /** Literals with their prefixes; one within an f-string is part of it. */
  readonly strings: readonly StringLiteral[];
  /** Behind the first `:` outside brackets, which ends a `def`'s head; null where there is none. */
  readonly headEnd: number | null;
}

interface StringLiteral {
  readonly from: number;
  readonly to: number;
  /** An f-string or a t-string. */
  readonly format: boolean;
}

export interface LineEnd {
  /** Behind the line's last character: the offset of its line break, or of the text's end. */
  readonly to: number;
  /** Whether a `:` ends it, and a block must follow. */
  readonly opensBlock: boolean;
}

/** @param from where the line's first token begins. */
export function endOfLogicalLine(text: string, from: number): Fallible<LineEnd, LexicalProblem> {
  const scan = new LogicalLineScan(text, from, null);
  while (scan.end === null && scan.problem === null) scan.step();
  return scan.end === null
    ? fail(scan.problem ?? { at: from, message: 'This line cannot be read.' })
    : succeed({ to: scan.end, opensBlock: endsIn(text.slice(scan.lastColon ?? scan.end, scan.end)) });
}

/** Whether what follows a line's last `:` is one, and nothing else. */
function endsIn(rest: string): boolean {
  return /^:(?:[ \t\f]|\\\n)*(?:#|$)/.test(rest);
}

/** @param from where the first token of a line begins whose end was found. */
export function detailsOfLine(text: string, from: number): LineDetails {
  const strings: StringLiteral[] = [];
  const scan = new LogicalLineScan(text, from, strings);
  while (scan.end === null && scan.problem === null) scan.step();
  return { strings, headEnd: scan.headEnd };
}

class LogicalLineScan {
  end: number | null = null;
  problem: LexicalProblem | null = null;
  headEnd: number | null = null;
  lastColon: number | null = null;
  readonly #text: string;
  readonly #strings: StringLiteral[] | null;
  readonly #open: Open[] = [];
  /** How many of the open are strings. */
  #literals = 0;
  #at: number;

  constructor(text: string, from: number, strings: StringLiteral[] | null) {
    this.#text = text;
    this.#at = from;
    this.#strings = strings;
  }

  step(): void {
    const top = this.#open.at(-1);
    const inText = top?.kind === 'string' || top?.kind === 'spec';
    this.#skip(inText ? plainText : plainCode);
    if (this.#at >= this.#text.length) this.#stop(top);
    else if (top?.kind === 'string') this.#inString(top);
    else if (top?.kind === 'spec') this.#inSpec(top.quote);
    else this.#inCode(top);
  }

  #stop(top: Open | undefined): void {
    if (top === undefined) this.end = this.#text.length;
    else if (top.kind === 'string') this.#fail(top.at, 'This string is never closed.');
    else this.#fail(top.at, 'This bracket is never closed.');
  }

  #inCode(top: Open | undefined): void {
    const char = this.#text.charAt(this.#at);
    const close = closing[char];
    if (close !== undefined) this.#push({ kind: 'bracket', at: this.#at, close }, 1);
    else if (char === '"' || char === "'") this.#openString();
    else if (char === '#') this.#skip(comment);
    else if (char === '\\') this.#at += 2;
    else if (char === '\n') this.#breakLine(top);
    else if (char === ':') this.#colon(top);
    else if (char === '!') this.#exclaim(top);
    else if (')]}'.includes(char)) this.#close(char, top);
    else this.#fail(this.#at, 'This character is none of Python’s.');
  }

  /** `!=`, and an f-string's `{x!r}`. */
  #exclaim(top: Open | undefined): void {
    if (top?.kind === 'field' || this.#text.charAt(this.#at + 1) === '=') this.#at += 1;
    else this.#fail(this.#at, 'This character is none of Python’s.');
  }

  #breakLine(top: Open | undefined): void {
    if (top === undefined) this.end = this.#at;
    else this.#at += 1;
  }

  #colon(top: Open | undefined): void {
    if (top?.kind === 'field') this.#push({ kind: 'spec', at: this.#at, quote: top.quote }, 1);
    else {
      if (top === undefined) this.lastColon = this.#at;
      this.#at += 1;
      if (top === undefined) this.headEnd ??= this.#at;
    }
  }

  #close(char: string, top: Open | undefined): void {
    const expected = top?.kind === 'bracket' ? top.close : '}';
    if (top === undefined || char !== expected) this.#fail(this.#at, `This \`${char}\` closes nothing.`);
    this.#open.pop();
    this.#at += 1;
  }

  #openString(): void {
    const at = this.#at;
    const char = this.#text.charAt(at);
    const prefix = (stringPrefix.exec(this.#text.slice(Math.max(0, at - 3), at))?.[1] ?? '').toLowerCase();
    const quote = this.#text.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
    const literal = { at: at - prefix.length, quote, raw: prefix.includes('r'), format: /[ft]/.test(prefix) };
    this.#literals += 1;
    this.#push({ kind: 'string', ...literal }, quote.length);
  }

  #inString(top: Literal): void {
    const char = this.#text.charAt(this.#at);
    if (this.#text.startsWith(top.quote, this.#at)) {
      this.#closeString(top);
    } else if (char === '\\') this.#escape(top);
    else if (char === '\n' && top.quote.length === 1) this.#fail(top.at, 'This string is never closed.');
    else if (char === '{' && top.format) this.#openField(top.quote);
    else this.#at += 1;
  }

  #closeString(top: Literal): void {
    this.#open.pop();
    this.#at += top.quote.length;
    this.#literals -= 1;
    if (this.#literals === 0) this.#strings?.push({ from: top.at, to: this.#at, format: top.format });
  }

  #escape(top: Literal): void {
    const next = this.#text.charAt(this.#at + 1);
    const named = !top.raw && top.format && this.#text.startsWith('N{', this.#at + 1);
    if (named) {
      const end = this.#text.indexOf('}', this.#at);
      this.#at = end === -1 ? this.#text.length : end + 1;
    } else this.#at += top.format && (next === '{' || next === '}') ? 1 : 2;
  }

  #openField(quote: string): void {
    if (this.#text.charAt(this.#at + 1) === '{') this.#at += 2;
    else this.#push({ kind: 'field', at: this.#at, quote }, 1);
  }

  #inSpec(quote: string): void {
    const char = this.#text.charAt(this.#at);
    if (char === '{') this.#push({ kind: 'field', at: this.#at, quote }, 1);
    else if (char === '}') {
      this.#open.splice(-2);
      this.#at += 1;
    } else if (this.#text.startsWith(quote, this.#at) || (char === '\n' && quote.length === 1)) {
      this.#fail(this.#open.at(-2)?.at ?? this.#at, 'This bracket is never closed.');
    } else this.#at += 1;
  }

  #push(open: Open, length: number): void {
    if (this.#open.length >= deepest) this.#fail(this.#at, `More than ${deepest} brackets are open here.`);
    this.#open.push(open);
    this.#at += length;
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    pattern.test(this.#text);
    this.#at = Math.max(this.#at, pattern.lastIndex);
  }

  #fail(at: number, message: string): void {
    this.problem ??= { at, message };
  }
}
