/** A failure's message and text, read as one. */
import { leftOutMark } from '../reports/capped-text.ts';
import { readTrace } from './frames/read-trace.ts';
import { headOf, splitType, type Trace } from './frames/trace.ts';
import { cutText, splitLines, stripTerminalEscapes } from './plain-text.ts';

/** In UTF-16 units: more of a text is not read, and the stack then counts as cut. */
const MAX_TEXT = 262_144;
const MAX_LINE = 2_000;

/** The trace in the text, with the report's message where the text does not repeat it or says nothing itself. */
export function readFailureText(message: string, text: string): Trace {
  const lines = linesOf(text);
  const said = linesOf(message);
  const trace = readTrace(repeats(lines, said) ? lines : [...said, ...lines]);
  const silent = trace.message.every((line) => line.trim() === '');
  // Its own mark may stand far behind the part of a line that is read.
  const truncated = trace.truncated || text.length > MAX_TEXT || leftOutMark.test(text);
  return silent ? { ...trace, ...headOf(said), truncated } : { ...trace, truncated };
}

function linesOf(text: string): string[] {
  return splitLines(stripTerminalEscapes(cutText(text, MAX_TEXT))).map((line) => cutText(line, MAX_LINE));
}

function repeats(lines: readonly string[], said: readonly string[]): boolean {
  const first = said.find((line) => line.trim() !== '')?.trim() ?? '';
  // pytest and the JVM print the type in one of the two alone.
  const wanted = splitType(first).rest.trim() || first;
  return lines.some((line) => line.includes(wanted));
}
