/**
 * What of a Python file can hold a test or a tag, as a text for the parser: everything but the bodies of functions.
 * They hold most of a file and all of the syntax that the parser may not know, but no test.
 */
import type { LogicalLine } from './python-lines.ts';
import { detailsOfLine } from './python-logical-line.ts';

export interface Skeleton {
  readonly text: string;
  /** Where in the file a place of the skeleton stands. */
  readonly original: (offset: number) => number;
  /** Functions whose bodies name pytest's markers, by the skeleton's offset of their first token. */
  readonly speaking: ReadonlySet<number>;
}

/** One stretch of the skeleton: a copy of the file, or what stands for something of the file. */
interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly copied: boolean;
}

const gap = String.raw`(?:[ \t\f]|\\\n)`;
const functionHead = new RegExp(String.raw`(?:async${gap}+)?def\b`, 'y');
const decoratorHead = new RegExp(`@${gap}*`, 'y');
const speaksOfMarkers = /\bmark\.|\.mark\b/;
const blockHead = /(if|elif|else|try|except|finally|with|for|while|async)\b/y;
/** What stands for a block's head: conditions and context managers hold no tag. */
const plainHeads: Readonly<Record<string, string>> = {
  if: 'if x:',
  elif: 'elif x:',
  else: 'else:',
  try: 'try:',
  except: 'except x:',
  finally: 'finally:',
  with: 'with x:',
  for: 'for x in x:',
  while: 'while x:',
  async: 'with x:',
};

/** Longer strings are nobody's id. */
const longestString = 200;
/** Comments, continued lines, and numbers such as `1.`: the parser does not know these, and errs in those. */
const plainer = /#[^\n]*|\\\n|(?<![\w.])\d[\d_]*\.(?!\d)/g;

export function skeletonOf(text: string, lines: readonly LogicalLine[]): Skeleton {
  const builder = new SkeletonBuilder(text);
  let index = 0;
  for (let line = lines[index]; line !== undefined; line = lines[index]) {
    index += 1;
    const opensBlock = (lines[index]?.level ?? 0) > line.level;
    if (matches(functionHead, text, line.from) === null) builder.line(line, opensBlock);
    else {
      index = endOfBlock(lines, index, line.level);
      builder.function(line, lines[index - 1]?.to ?? line.to);
    }
  }
  return builder.done();
}

function endOfBlock(lines: readonly LogicalLine[], from: number, level: number): number {
  let index = from;
  while ((lines[index]?.level ?? 0) > level) index += 1;
  return index;
}

class SkeletonBuilder {
  readonly #text: string;
  readonly #parts: string[] = [];
  readonly #stretches: Stretch[] = [];
  readonly #speaking = new Set<number>();
  #length = 0;

  constructor(text: string) {
    this.#text = text;
  }

  line(line: LogicalLine, opensBlock: boolean): void {
    this.#put(' '.repeat(line.level), line.from);
    const plain = opensBlock ? plainHeads[matches(blockHead, this.#text, line.from)?.[1] ?? ''] : undefined;
    const decorator = matches(decoratorHead, this.#text, line.from);
    if (plain !== undefined) this.#put(plain, line.from);
    else if (decorator !== null) this.#decorator(line, decorator[0].length);
    else this.#copy(line.from, line);
    this.#put('\n', line.to);
  }

  /** Any expression may decorate (PEP 614), but the parser knows names and calls: it reads a call with the expression. */
  #decorator(line: LogicalLine, sign: number): void {
    this.#put('@x(', line.from);
    this.#copy(line.from + sign, line);
    // On a line of its own: the expression may end in a comment.
    this.#put('\n)', line.to);
  }

  /** @param bodyEnd where the last line of its body ends. */
  function(head: LogicalLine, bodyEnd: number): void {
    this.#put(' '.repeat(head.level), head.from);
    const { headEnd } = detailsOfLine(this.#text, head.from);
    if (speaksOfMarkers.test(this.#text.slice(headEnd ?? head.to, bodyEnd))) this.#speaking.add(this.#length);
    this.#copy(head.from, headEnd === null ? head : { ...head, to: headEnd });
    this.#put(headEnd === null ? '\n' : ' 0\n', head.to);
  }

  done(): Skeleton {
    const stretches = this.#stretches;
    return {
      text: this.#parts.join(''),
      original: (offset) => originalOf(stretches, offset),
      speaking: this.#speaking,
    };
  }

  /** All from an offset within a line to its end. Strings hold neither names nor tags, except for ids. */
  #copy(from: number, line: LogicalLine): void {
    let at = from;
    for (const string of detailsOfLine(this.#text, line.from).strings) {
      if (string.to > line.to) break;
      this.#copyCode(at, string.from);
      at = string.to;
      if (string.format || string.to - string.from > longestString) this.#put('""', string.from);
      else this.#copyAs(this.#text.slice(string.from, string.to), string.from);
    }
    this.#copyCode(at, line.to);
  }

  #copyCode(from: number, to: number): void {
    const code = this.#text.slice(from, to);
    const simplify = (part: string): string =>
      part.endsWith('.') && !part.startsWith('#') ? `${part.slice(0, -1)}0` : ' '.repeat(part.length);
    this.#copyAs(code.replaceAll(plainer, simplify), from);
  }

  /** @param part as long as what it stands for. */
  #copyAs(part: string, from: number): void {
    this.#stretches.push({ at: this.#length, from, copied: true });
    this.#append(part);
  }

  #put(part: string, from: number): void {
    this.#stretches.push({ at: this.#length, from, copied: false });
    this.#append(part);
  }

  #append(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}

function originalOf(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle;
  }
  const stretch = stretches[low];
  if (stretch === undefined) return 0;
  return stretch.copied ? stretch.from + offset - stretch.at : stretch.from;
}

function matches(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
