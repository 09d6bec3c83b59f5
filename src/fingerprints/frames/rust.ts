/** `panicked at src/net.rs:80:9:` and the numbered backtrace of std (doc.rust-lang.org, std::backtrace). */
import type { Frame, Trace } from './trace.ts';

const panic = 'panicked at ';
const panicked = /^panicked at (?:'(.*)', )?(\S+\.rs):(\d+):\d+:?\s*(.*)$/s;
const numbered = /^\s*\d+: +(?:0x[0-9a-f]+ - )?(.+)$/;
const located = /^\s+at (\S+\.rs):(\d+)(?::\d+)?$/;

export const rustShape = /panicked at |^\s+at \S+\.rs:\d+(?::\d+)?$/;

const foreign =
  /^[<&]*(?:dyn )?(?:core|std|alloc|test|rust_begin_unwind|__rust\w*|rust_panic|_start|main|__libc\w*|clone3?|start_thread)(?:::|$| )/;

export function readRust(lines: readonly string[]): Trace {
  const at = lines.findIndex((line) => panicOf(line) !== null);
  const parts = panicOf(lines[at] ?? '');
  const stackAt = lines.findIndex((line) => /^\s*stack backtrace:/i.test(line));
  const after = lines.slice(at + 1, stackAt < 0 ? lines.length : stackAt);
  const place: Frame[] =
    parts === null ? [] : [{ function: '', file: parts[2] ?? '', line: Number(parts[3]), source: null }];
  const stack = stackAt < 0 ? [] : readStack(lines.slice(stackAt + 1));
  return {
    type: parts === null ? '' : 'panic',
    message:
      parts === null ? after : [parts[1] ?? parts[4] ?? '', ...after].filter((line) => line.trim() !== ''),
    root: null,
    frames: stack.length > 0 ? stack : place.filter(({ file }) => !file.startsWith('/rustc/')),
    // "[... omitted 3 frames ...]" leaves out frames of std alone.
    truncated: false,
  };
}

/** From its first words on: a message may hold them again, and none of these is a place to start from. */
function panicOf(line: string): RegExpExecArray | null {
  const at = line.indexOf(panic);
  return at < 0 ? null : panicked.exec(line.slice(at));
}

function readStack(lines: readonly string[]): Frame[] {
  return lines.flatMap((line, at) => {
    const name = numbered.exec(line)?.[1]?.replace(/::h[0-9a-f]{16}$/, '') ?? '';
    if (name === '' || foreign.test(name)) return [];
    const place = located.exec(lines[at + 1] ?? '');
    return [
      {
        function: name,
        file: place?.[1] ?? '',
        line: place === null ? null : Number(place[2]),
        source: null,
      },
    ];
  });
}
