/** Python's logical lines and their indentation, as CPython's tokenizer sees them. */
import type { LexicalProblem } from './python-logical-line.ts';
import { endOfLogicalLine } from './python-logical-line.ts';

export interface LogicalLine {
  /** Offsets of the first token and behind the last one. */
  readonly from: number;
  readonly to: number;
  /** How many blocks the line stands in. */
  readonly level: number;
}

export interface LogicalLines {
  readonly lines: readonly LogicalLine[];
  /** Where reading stopped: what follows belongs to no line. */
  readonly problem: LexicalProblem | null;
}

/** CPython's own limit (MAXINDENT in its tokenizer). */
const deepest = 100;
const tabStop = 8;
const blanks = /[ \t\f]*/y;

interface Indent {
  /** With tabs to the next multiple of 8, and with tabs as one: both must agree on what is deeper. */
  readonly width: number;
  readonly narrow: number;
}

/** @param text without a byte-order mark, its lines ending in `\n`. */
export function logicalLines(text: string): LogicalLines {
  const lines: LogicalLine[] = [];
  const indents: Indent[] = [{ width: 0, narrow: 0 }];
  let opensBlock = false;
  let at = 0;
  while (at < text.length) {
    const from = skipBlanks(text, at);
    const first = text.charAt(from);
    if (first === '\n' || first === '' || first === '#') {
      const end = text.indexOf('\n', from);
      at = end === -1 ? text.length : end + 1;
      continue;
    }
    const before = indents.length;
    const message =
      settle(indents, measure(text, at, from)) ?? misplaced({ deeper: indents.length > before, opensBlock });
    if (message !== null) return { lines, problem: { at: from, message } };
    const end = endOfLogicalLine(text, from);
    if (!end.ok) return { lines, problem: end.error };
    lines.push({ from, to: end.value.to, level: indents.length - 1 });
    opensBlock = end.value.opensBlock;
    at = end.value.to + 1;
  }
  return { lines, problem: null };
}

function skipBlanks(text: string, at: number): number {
  blanks.lastIndex = at;
  blanks.test(text);
  return Math.max(at, blanks.lastIndex);
}

function measure(text: string, from: number, to: number): Indent {
  let width = 0;
  let narrow = 0;
  for (let at = from; at < to; at += 1) {
    const char = text.charAt(at);
    if (char === '\f') {
      width = 0;
      narrow = 0;
    } else {
      width += char === '\t' ? tabStop - (width % tabStop) : 1;
      narrow += 1;
    }
  }
  return { width, narrow };
}

/** Brings the open blocks up to a line; says why it cannot. */
function settle(indents: Indent[], line: Indent): string | null {
  let closed = false;
  while (indents.length > 1 && (indents.at(-1)?.width ?? 0) > line.width) {
    indents.pop();
    closed = true;
  }
  const top = indents.at(-1) ?? { width: 0, narrow: 0 };
  const agrees = Math.sign(line.width - top.width) === Math.sign(line.narrow - top.narrow);
  if (!agrees) return 'Tabs and spaces are mixed: how deep this line stands depends on the width of a tab.';
  if (line.width === top.width) return null;
  if (closed) return 'This line’s indentation is that of no block around it.';
  if (indents.length > deepest) return `This line stands in more than ${deepest} blocks.`;
  indents.push(line);
  return null;
}

function misplaced(line: { readonly deeper: boolean; readonly opensBlock: boolean }): string | null {
  if (line.deeper === line.opensBlock) return null;
  return line.deeper
    ? 'This line stands deeper than its block.'
    : 'A block must begin here, deeper than the line before.';
}
