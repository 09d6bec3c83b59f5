/**
 * What of a failure's text its exception says, and not the source around it: pytest prints a function from its first
 * line to the failing one, Playwright a few lines around it. A pattern found there would be found whatever failed.
 */
import { leftOutMark } from '../reports/capped-text.ts';

const chain = /^(?:The above exception was the direct cause|During handling of the above exception)/;
const handling = /^During handling of the above exception/;
const pytestError = /^E(?: {2,}|$)/;
/** `test_a.py:12: OSError`, `test_a.py:12: in test_a`: what follows otherwise is a section's own text. */
const pytestLocation = /^[^\s:>][^:]*\.py:\d+:(?: (?:in .*|(?:\w+\.)*[A-Z]\w*)?)?$/;
/** Within an exception group each line stands behind a bar. */
const nativeFrame = /^[\s|]*File "[^"]+", line \d+/;
const markedSource = /^\s*> *\d+ ?\|/;
const source = /^\s*(?:> *)?(?:\d+ ?)?\|/;
/** RSpec repeats the failing expression; doctest the example, with three digits in front. */
const rspecSource = /^\s*Failure\/Error:/;
const doctestSource = /^\d{3,} /;
const doctestExample = /^\d{3,} +>>> /;
/** From here on frameworks append what a test printed: pytest, behave, unittest with `buffer`. */
const captured = /^(?:-+ )?Captured (?:std(?:out|err)|log(?:ging)?)\b.*$|^(?:Stdout|Stderr):$/;
const traceback = /^[\s|+]*(?:Exception Group )?Traceback \(most recent call last\)/;

const pythonShapes = [pytestLocation, nativeFrame, traceback, chain];

/** The lines that a `message` pattern may match. What is in no known shape stays whole. */
export function ownLines(all: readonly string[]): string[] {
  const from = all.findIndex((line) => captured.test(line));
  const lines = (from < 0 ? all : all.slice(0, from)).filter((line) => !rspecSource.test(line));
  return raisedLines(
    lines.some((line) => doctestExample.test(line))
      ? lines.filter((line) => !doctestSource.test(line))
      : lines,
  );
}

function raisedLines(lines: readonly string[]): string[] {
  const cut = lines.findLastIndex((line) => leftOutMark.test(line));
  if (cut >= 0) return ownLinesOfCut(lines, cut);
  const isPytest =
    lines.some((line) => pytestError.test(line)) && lines.some((line) => pytestLocation.test(line));
  // A SyntaxError repeats its source behind E.
  if (isPytest) return withoutNativeSource(raised(lines).flatMap(pytestLine)).map((line) => line.trimStart());
  if (lines.some((line) => nativeFrame.test(line))) return withoutNativeSource(raised(lines));
  return lines.some((line) => markedSource.test(line))
    ? lines.filter((line) => !source.test(line))
    : [...lines];
}

/**
 * What was left out may be the line that tells an exception from the source around it, or from one that was being
 * handled when it was raised. Python writes what was raised last: of its texts only the end is known to be that.
 */
function ownLinesOfCut(lines: readonly string[], cut: number): string[] {
  const isPython = lines.some((line) => pythonShapes.some((shape) => shape.test(line)));
  if (!isPython) return lines.filter((line) => !source.test(line));
  const end = raised(lines.slice(cut + 1));
  return end.some((line) => pytestLocation.test(line))
    ? end.flatMap(pytestLine)
    : withoutNativeSource(end, 0);
}

/** Without exceptions that were being handled when another was raised; the cause of one (`raise … from`) stays. */
function raised(lines: readonly string[]): string[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (chain.test(line)) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  const from = blocks.findLastIndex(([first = '']) => handling.test(first));
  return blocks.slice(Math.max(0, from)).flat();
}

function pytestLine(line: string): string[] {
  if (pytestError.test(line)) return [line.replace(/^E {0,3}/, '')];
  return pytestLocation.test(line) ? [line] : [];
}

/**
 * A frame's source stands deeper than the frame.
 *
 * @param within the depth of the frame that the first lines may belong to
 */
function withoutNativeSource(lines: readonly string[], within: number | null = null): string[] {
  let depth = within;
  return lines.filter((line) => {
    const indent = line.search(/[^\s|]/);
    if (nativeFrame.test(line)) {
      depth = indent;
      return true;
    }
    if (depth !== null && indent > depth) return false;
    depth = null;
    return true;
  });
}
