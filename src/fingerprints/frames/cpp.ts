/** GoogleTest's `file.cc:12: Failure` and the stacks of the sanitizers (`#0 0x… in f file.cc:12:3`). */
import { baseName } from '../../base-name.ts';
import type { Frame, Trace } from './trace.ts';

const failure = /^(\S.*\.(?:cc|cpp|cxx|c|hh|hpp|h)):(\d+): Failure$/;
const frame = /^\s*#\d+ 0x[0-9a-f]+ in (.+) (\S+)$/;
const sanitizer = /^(?:=+\d+=+)?\s*(?:ERROR|WARNING): (\w+Sanitizer): (.*)$/;

export const cppShape = /\.(?:cc|cpp|cxx|c|hh|hpp|h):\d+: Failure$|^\s*#\d+ 0x[0-9a-f]+ in /;

const foreign =
  /^(?:testing::|std::|__|_start|main$|operator (?:new|delete)|malloc|free|calloc|realloc|start_thread|clone)/;

export function readCpp(lines: readonly string[]): Trace {
  const message: string[] = [];
  const places: Frame[] = [];
  let type = '';
  const stackAt = lines.findIndex((line) => frame.test(line));
  for (const line of stackAt < 0 ? lines : lines.slice(0, stackAt)) {
    const place = failure.exec(line);
    const found = sanitizer.exec(line);
    if (place !== null) {
      places.push({ function: '', file: baseName(place[1] ?? ''), line: Number(place[2]), source: null });
    } else if (!/^=+$/.test(line) && line.trim() !== '') {
      message.push(found?.[2] ?? line);
    }
    type = found?.[1] ?? type;
  }
  const stack = stackAt < 0 ? [] : readStack(lines.slice(stackAt));
  return { type, message, root: null, frames: [...stack, ...places], truncated: false };
}

/** The first stack alone: where it went wrong; where the memory came from follows. */
function readStack(lines: readonly string[]): Frame[] {
  const end = lines.findIndex((line) => !frame.test(line));
  return (end < 0 ? lines : lines.slice(0, end)).flatMap((line) => {
    const parts = frame.exec(line);
    const name = (parts?.[1] ?? '').replace(/\(.*$/s, '');
    if (parts === null || foreign.test(name)) return [];
    const [file = '', number] = (parts[2] ?? '').split(':');
    return [
      {
        function: name,
        file: file.startsWith('(') ? '' : baseName(file),
        line: number === undefined ? null : Number(number),
        source: null,
      },
    ];
  });
}
