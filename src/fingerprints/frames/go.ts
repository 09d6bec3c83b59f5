/** `file.go:31: message` of package testing, testify's blocks, and the stack of a panic (runtime/debug). */
import { baseName } from '../../base-name.ts';
import type { Frame, Trace } from './trace.ts';

const said = /^\s*([\w./\\-]+\.go):(\d+): ?(.*)$/;
const traced = /^(?:\s+|\s*Error Trace:\s+)(\S+\.go):(\d+)$/;
const located = /^\s+(\S+\.go):(\d+)(?: \+0x[0-9a-f]+)?$/;
const goroutine = /^goroutine \d+ /;

export const goShape =
  /^\s*[\w./\\-]+\.go:\d+: |^\s*[\w./\\-]+\.go:\d+:$|^goroutine \d+ |^\s+\S+\.go:\d+(?: \+0x[0-9a-f]+)?$|Error Trace:\s+\S+\.go:\d+/;

const foreignFunction = /^(?:testing|runtime|reflect|sync|panic|debug)(?:\.|\/|$)|stretchr\/testify/;
const foreignFile = /stretchr\/testify|\/go\/src\/|\/go[\d.]*\/src\/(?:runtime|testing)\//;

export function readGo(lines: readonly string[]): Trace {
  const raceAt = lines.findIndex((line) => line.includes('WARNING: DATA RACE'));
  if (raceAt >= 0) return readRace(lines.slice(raceAt));
  const stackAt = lines.findIndex((line) => goroutine.test(line));
  const before = stackAt < 0 ? lines : lines.slice(0, stackAt);
  const { blocks, frames } = readOutput(before);
  const panicAt = before.findIndex((line) => /^\s*panic: /.test(line));
  const panic = panicAt < 0 ? null : before.slice(panicAt).map((line) => line.trim());
  const stack = stackAt < 0 ? [] : readStack(lines.slice(stackAt + 1));
  return {
    type: panic === null ? '' : 'panic',
    message: panic ?? (blocks.length > 0 ? blocks.flat() : before.map((line) => line.trim())),
    // What a test logs looks like what it fails with, but a test that fails ends with it.
    telling: panic ?? blocks.at(-1) ?? before,
    root: null,
    frames: [...stack, ...frames].filter(isProject),
    truncated: lines.some((line) => line.includes('additional frames elided')),
  };
}

/** Two accesses with a stack each; the frames of the first tell (go.dev/doc/articles/race_detector). */
function readRace(lines: readonly string[]): Trace {
  const accesses = lines.filter((line) => /^(?:Previous )?(?:read|write|atomic \w+) at /i.test(line));
  return {
    type: 'DATA RACE',
    message: accesses,
    telling: [],
    root: null,
    frames: readStack(lines.slice(1)).filter(isProject),
    truncated: false,
  };
}

/** What the test said with t.Log, t.Error and their like, a block each; not what it printed. */
function readOutput(lines: readonly string[]): { readonly blocks: string[][]; readonly frames: Frame[] } {
  const blocks: string[][] = [];
  const frames: Frame[] = [];
  for (const line of lines) {
    const start = said.exec(line);
    const place = placeOf(start ?? traced.exec(line));
    if (place !== null && frames.at(-1)?.file !== place.file) frames.push(place);
    if (start !== null && place !== null) blocks.push([start[3] ?? '']);
    else if (place === null && isContinued(line)) blocks.at(-1)?.push(line);
  }
  const trimmed = blocks.map((block) => block.map((line) => line.trim()).filter((line) => line !== ''));
  return { blocks: trimmed, frames };
}

/** The framework's own word (testing.go) is none of the test's. */
function placeOf(parts: RegExpExecArray | null): Frame | null {
  const file = baseName(parts?.[1] ?? '');
  return parts === null || file === 'testing.go'
    ? null
    : { function: '', file, line: Number(parts[2]), source: null };
}

/** testify repeats the test's name, which is part of the key already. */
function isContinued(line: string): boolean {
  return /^(?: {8}|\s*\t)/.test(line) && !/^\s+Test:\s/.test(line);
}

/** The first goroutine alone, which is the one that panicked; a function line, then its place. */
function readStack(lines: readonly string[]): Frame[] {
  const end = lines.findIndex((line) => line.trim() === '' || line.startsWith('created by '));
  const own = end < 0 ? lines : lines.slice(0, end);
  return own.flatMap((line, at) => {
    const place = located.exec(own[at + 1] ?? '');
    if (located.test(line) || place === null) return [];
    const name = line
      .trim()
      .replace(/\([^()]*\)$/, '')
      .replace(/\{[^{}]*\}$/, '');
    return [{ function: name, file: place[1] ?? '', line: Number(place[2]), source: null }];
  });
}

function isProject({ function: name, file }: Frame): boolean {
  return !foreignFunction.test(name) && !foreignFile.test(file);
}
