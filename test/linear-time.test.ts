/**
 * What reads text from outside must take linear time, whatever the text. Each row is the worst input known for one
 * reader: 16 times as much of it must take about as long as 16 times the small one. No time is judged by itself.
 */
import { describe, expect, it } from 'vitest';
import { readFailureText } from '../src/fingerprints/failure-text.ts';
import { readCpp } from '../src/fingerprints/frames/cpp.ts';
import { readGo } from '../src/fingerprints/frames/go.ts';
import { readJavascript } from '../src/fingerprints/frames/javascript.ts';
import { readJvm } from '../src/fingerprints/frames/jvm.ts';
import { readPython } from '../src/fingerprints/frames/python.ts';
import { readTrace } from '../src/fingerprints/frames/read-trace.ts';
import { readRust } from '../src/fingerprints/frames/rust.ts';
import { maskAllNumbers, maskVolatile } from '../src/fingerprints/masks.ts';
import { ownLines } from '../src/fingerprints/own-lines.ts';
import { stripTerminalEscapes } from '../src/fingerprints/plain-text.ts';
import { isPoor } from '../src/fingerprints/poor-message.ts';
import { testFrame } from '../src/fingerprints/site.ts';
import { PytestStopSearch } from '../src/frameworks/pytest-stop.ts';
import { isBase64 } from '../src/io/forge/contents-api.ts';
import { detectFormat } from '../src/reports/formats.ts';
import { GoJsonReader } from '../src/reports/go/go-json-reader.ts';
import {
  CrashSearch,
  sourceOf,
  stripFraming,
  stripPackageFraming,
  tellingLine,
  tellsWhy,
} from '../src/reports/go/output.ts';
import { parseCount, parseSeconds } from '../src/reports/junit/elements.ts';
import { ProblemText } from '../src/reports/junit/problem-text.ts';
import { TextBudget } from '../src/reports/text-budget.ts';

type Row = readonly [
  reader: string,
  read: (text: string) => unknown,
  ...inputs: (readonly [before: string, repeated: string, after: string])[],
];

const byLine = (read: (lines: readonly string[]) => unknown) => (text: string) => read(text.split('\n'));

function problemOf(text: string): unknown {
  const problem = new ProblemText('failure', { message: text });
  problem.append(text);
  return problem.problem();
}

function findCrash(text: string): boolean {
  const search = new CrashSearch();
  for (let at = 0; at < text.length; at += 10) search.append(text.slice(at, at + 10));
  return search.end();
}

function findStop(text: string): string | null {
  const search = new PytestStopSearch();
  search.add(Buffer.from(text));
  return search.end();
}

/** In pieces, as a stream brings them. */
function readGoJson(text: string): unknown {
  const reader = new GoJsonReader(new TextBudget());
  for (let at = 0; at < text.length; at += 10) reader.write(text.slice(at, at + 10));
  return reader.end();
}

const rows: readonly Row[] = [
  ['parseSeconds', parseSeconds, ['', '1', 'x'], ['', ',', ''], ['.', '1', 'x']],
  ['parseCount', parseCount, ['', '1', 'x']],
  ['sourceOf', sourceOf, ['', '\n', 'x'], ['', ' ', 'x'], ['', 'a.go', ''], ['', '\ntesting.go:', '']],
  ['tellsWhy', tellsWhy, ['', '\n', 'x'], ['', '\t', 'x'], ['SIG', 'A', ''], ['', 'a.go:1', '']],
  ['tellingLine', tellingLine, ['', '\n', 'x'], ['', ' ', 'x']],
  ['stripFraming', stripFraming, ['', ' ', 'x'], ['', '\n', 'x']],
  ['stripPackageFraming', stripPackageFraming, ['FAIL\t', ' ', '\u2028'], ['exit status ', '1', 'x']],
  ['CrashSearch', findCrash, ['', 'SIGA', ''], ['', '\n', '']],
  ['GoJsonReader', readGoJson, ['{"Action":"', 'x', ''], ['', 'x', '\n']],
  ['ProblemText', problemOf, ['', ' ', 'x'], ['', '\n', 'x'], ['', ' \r\n', 'x'], ['', '… 1', '']],
  ['detectFormat', detectFormat, ['', '\n', 'x'], ['', ' ', 'x']],
  [
    'PytestStopSearch',
    findStop,
    ['!! Interrupted: ', '! ', '\n'],
    ['!! ', 'a.', '\n'],
    ['', '\u001b[0', '\n'],
  ],
  ['isBase64', isBase64, ['', ' ', '!'], ['a', '\n', '!'], ['', 'a', '!'], ['', '=', '']],
  [
    'ownLines',
    byLine(ownLines),
    ['> 1 |\n', ' ', 'x'],
    ['> 1 |\n', '1', 'x'],
    ['> 1 |\n', ' \n', ''],
    ['File "a", line 1\n', '|', ''],
    ['', 'a.py:', ''],
    ['', '… 1', ''],
  ],
  ['readTrace', byLine(readTrace), ['', ' ', 'x'], ['', '... ', ''], ['___ ', '_ ', 'x'], ['', '\n', '']],
  ['readCpp', byLine(readCpp), ['#0 0x1 in ', '(', '\u2028 a'], ['#0 0x1 in ', ' a', ' '], ['a', '.c:1', '']],
  ['readGo', byLine(readGo), ['', ' ', 'x'], ['Error Trace:', ' ', 'x'], ['', '\t', 'x'], ['a', '.go:1', '']],
  [
    'readJavascript',
    byLine(readJavascript),
    ['', ' ', 'x'],
    ['at ', ' a', ''],
    ['at a', ':1', 'x'],
    [' | ', '^', 'x'],
  ],
  [
    'readJvm',
    byLine(readJvm),
    ['at ', 'a.', ''],
    ['at a(a)', ' ', 'x'],
    ['at ', 'lambda$a', '(a)'],
    ['', ' ', 'x'],
  ],
  [
    'readPython',
    byLine(readPython),
    ['E   x\n> ', ' ', '\u2028\na.py:1: E'],
    ['', 'a.py:1', ''],
    ['', ' ', 'x'],
  ],
  ['readRust', byLine(readRust), ['', "panicked at '", ''], ['', "panicked at 'a', ", ''], ['', ' ', 'x']],
  ['readFailureText', (text) => readFailureText(text, text), ['', ' ', 'x'], ['', '\n', 'x'], ['', 'a.', '']],
  [
    'testFrame',
    (name) => testFrame([{ function: name, file: name, line: 1, source: null }], 't', null),
    ['', 'a', '!'],
  ],
  ['isPoor', isPoor, ['', '\n', 'x'], ['', 'a', ''], ['', ' ', 'x'], ['', '"a', ''], ['', '\u2028', 'x']],
  [
    'maskVolatile',
    maskVolatile,
    ['', 'a', ''],
    ['', '1', 'x'],
    ['', 'a.', ''],
    ['', 'C:\\', ''],
    ['', '1.', ''],
  ],
  ['maskAllNumbers', maskAllNumbers, ['', '1', ''], ['', '1.', 'x']],
  [
    'stripTerminalEscapes',
    stripTerminalEscapes,
    ['\u001b[', '0', ''],
    ['', '\u001b[', ''],
    ['', '\u001b]', ''],
  ],
];

const factor = 16;
const smallest = 1500;

function timeOf(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function repeat(times: number, act: () => unknown): () => void {
  return () => {
    for (let at = 0; at < times; at += 1) act();
  };
}

/** How much longer 16 times as much takes than linear time would: 1 if it is linear, 16 if it is quadratic. */
function growth(read: (text: string) => unknown, textOf: (length: number) => string): number {
  const small = textOf(smallest);
  const large = textOf(smallest * factor);
  // Enough of it that the clock can tell, and that the code is compiled.
  let times = 1;
  while (timeOf(repeat(times * factor, () => read(small))) < 1 && times < 1024) times *= 2;
  const ratios = Array.from({ length: 5 }, () => ({
    small: timeOf(repeat(times * factor, () => read(small))),
    large: timeOf(repeat(times, () => read(large))),
  }));
  return Math.min(...ratios.map((one) => one.large)) / Math.min(...ratios.map((one) => one.small));
}

describe('linear time', () => {
  const cases = rows.flatMap(([reader, read, ...inputs]) =>
    inputs.map((input) => ({ name: `${reader} of ${JSON.stringify(input)}`, read, input })),
  );
  it.each(cases)('$name', ({ read, input: [before, repeated, after] }) => {
    const textOf = (length: number) => before + repeated.repeat(Math.ceil(length / repeated.length)) + after;
    expect(growth(read, textOf)).toBeLessThan(5);
  });
});
