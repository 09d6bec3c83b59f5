/** `file.go:31: message` of package testing, testify's blocks, and the stack of a panic (runtime/debug). */
import { baseName, type Frame, type Trace } from './trace.ts';

const said = /^\s*([\w./\\-]+\.go):(\d+): ?(.*)$/;
const traced = /^\s*(?:Error Trace:)?\s+(\S+\.go):(\d+)$/;
const located = /^\s+(\S+\.go):(\d+)(?: \+0x[0-9a-f]+)?$/;
const goroutine = /^goroutine \d+ /;

export const goShape =
  /^\s*[\w./\\-]+\.go:\d+: |^\s*[\w./\\-]+\.go:\d+:$|^goroutine \d+ |^\s+\S+\.go:\d+(?: \+0x[0-9a-f]+)?$|Error Trace:\s+\S+\.go:\d+/;

const foreignFunction = /^(?:testing|runtime|reflect|sync|panic|debug)(?:\.|\/|$)|stretchr\/testify/;
const foreignFile = /stretchr\/testify|\/go\/src\/|\/go[\d.]*\/src\/(?:runtime|testing)\//;

export function readGo(lines: readonly string[]): Trace {
  const stackAt = lines.findIndex((line) => goroutine.test(line));
  const before = stackAt < 0 ? lines : lines.slice(0, stackAt);
  const { message, frames } = readOutput(before);
  const stack = stackAt < 0 ? [] : readStack(lines.slice(stackAt + 1));
  const panic = message.find((line) => /^\s*panic: /.test(line));
  return {
    type: panic === undefined ? '' : 'panic',
    message,
    root: null,
    frames: [...stack, ...frames].filter(isProject),
    truncated: lines.some((line) => line.includes('additional frames elided')),
  };
}

function readOutput(lines: readonly string[]): { readonly message: string[]; readonly frames: Frame[] } {
  const message: string[] = [];
  const frames: Frame[] = [];
  for (const line of lines) {
    const parts = said.exec(line) ?? traced.exec(line);
    if (parts !== null) {
      const file = baseName(parts[1] ?? '');
      if (frames.at(-1)?.file !== file)
        frames.push({ function: '', file, line: Number(parts[2]), source: null });
    }
    const text = parts === null ? line : (parts[3] ?? '');
    // testify repeats the test's name, which is part of the key already.
    if (text.trim() !== '' && !/^\s+Test:\s/.test(text)) message.push(text.trim());
  }
  return { message, frames };
}

/** The first goroutine alone, which is the one that panicked; a function line, then its place. */
function readStack(lines: readonly string[]): Frame[] {
  const end = lines.findIndex((line) => line.trim() === '' || line.startsWith('created by '));
  const own = end < 0 ? lines : lines.slice(0, end);
  return own.flatMap((line, at) => {
    const place = located.exec(own[at + 1] ?? '');
    if (/^\s/.test(line) || place === null) return [];
    const name = line.replace(/\([^()]*\)$/, '').replace(/\{[^{}]*\}$/, '');
    return [{ function: name, file: place[1] ?? '', line: Number(place[2]), source: null }];
  });
}

function isProject({ function: name, file }: Frame): boolean {
  return !foreignFunction.test(name) && !foreignFile.test(file);
}
