/** CPython's tracebacks, and pytest's own styles `long`, `short` and `auto` (docs.pytest.org, "--tb"). */
import { type Frame, headOf, splitType, type Trace } from './trace.ts';

const nativeFrame = /^\s*(?:\|\s+)?File "([^"]+)", line (\d+)(?:, in (.+))?$/;
const pytestFrame = /^([^\s:][^:]*\.py):(\d+): ?(.*)$/;
const chain = /^(?:The above exception was the direct cause|During handling of the above exception)/;
const errorLine = /^E(?: {2,}|$)/;

export const pythonShape =
  /^\s*File "[^"]+", line \d+|^[^\s:][^:]*\.py:\d+: ?(?:in .+|[A-Za-z_][\w.]*)?$|^Traceback \(most recent call last\)|^E {3}/;

const foreign =
  /(?:site|dist)-packages[/\\]|[/\\]lib[/\\]python\d|[/\\]Python\d+[/\\]Lib[/\\]|^<|[/\\]_pytest[/\\]/i;

interface Block {
  /** Outermost first. */
  readonly frames: Frame[];
  readonly error: string[];
}

export function readPython(lines: readonly string[]): Trace {
  const pytest = lines.some((line) => errorLine.test(line) || pytestFrame.test(line));
  const blocks = splitChain(lines).map((block) => (pytest ? readPytest(block) : readNative(block)));
  const head = blocks.at(-1) ?? { frames: [], error: [] };
  const root = blocks.length > 1 ? (blocks[0]?.error.find((line) => line.trim() !== '') ?? null) : null;
  const project = head.frames.filter(({ file }) => !foreign.test(file)).toReversed();
  return {
    ...headOf(head.error),
    root: root === null ? null : splitType(root).type,
    frames: project,
    truncated: false,
  };
}

function splitChain(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (chain.test(line)) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

function readNative(lines: readonly string[]): Block {
  const frames: Frame[] = [];
  let last = -1;
  lines.forEach((line, at) => {
    const parts = nativeFrame.exec(line);
    if (parts === null) return;
    const next = lines[at + 1] ?? '';
    const source = /^\s{4}/.test(next) && !nativeFrame.test(next) ? next.trim() : null;
    frames.push({ function: parts[3] ?? '', file: parts[1] ?? '', line: Number(parts[2]), source });
    last = source === null ? at : at + 1;
  });
  // Carets and repeats stand between a frame and the exception, deeper than the exception itself.
  const error = lines.slice(last + 1);
  const start = error.findIndex((line) => /^\S/.test(line));
  return { frames, error: start < 0 ? error : error.slice(start) };
}

/** Each entry: the source up to the failing line, marked `>`, then `E` lines, then `path.py:12: Type`. */
function readPytest(lines: readonly string[]): Block {
  const frames: Frame[] = [];
  const error: string[] = [];
  let entry: string[] = [];
  let type = '';
  lines.forEach((line, at) => {
    const parts = pytestFrame.exec(line);
    if (parts === null) {
      if (errorLine.test(line)) error.push(line.replace(errorLine, ''));
      else entry.push(line);
      return;
    }
    const [, file = '', number, said = ''] = parts;
    // The style `short` prints the function in the location, and the source below it.
    const short = /^in (.+)$/.exec(said)?.[1];
    const printed =
      short === undefined ? readEntry(entry) : { function: short, source: lines[at + 1]?.trim() ?? null };
    frames.push({ ...printed, file, line: Number(number) });
    type = short === undefined ? said : type;
    entry = [];
  });
  return { frames, error: withType(error, type) };
}

function readEntry(lines: readonly string[]): Pick<Frame, 'function' | 'source'> {
  const names = lines.flatMap((line) => /^[\s>]*(?:async )?def (\w+)/.exec(line)?.[1] ?? []);
  const sources = lines.flatMap((line) => /^> +(\S.*)$/.exec(line)?.[1]?.trim() ?? []);
  return { function: names.at(-1) ?? '', source: sources.at(-1) ?? null };
}

/** For a plain `assert` the `E` lines do not name the type; the location does. */
function withType(error: readonly string[], type: string): string[] {
  const [first = '', ...rest] = error;
  return type === '' || splitType(first).type !== '' ? [...error] : [`${type}: ${first}`, ...rest];
}
