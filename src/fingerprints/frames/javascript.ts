/** V8's `at f (file:1:2)`, the same of Vitest (`❯`), and `[cause]:` of Node (nodejs.org, "Errors"). */
import { type Frame, headOf, splitType, type Trace } from './trace.ts';

const frame = /^\s*(?:at|❯) (?:async )?(?:(.*) )?\(?([^\s()]+):(\d+):(\d+)\)?(?: \{)?$/;
const cause = /^\s*(?:\[cause\]: |Caused by: )(.*)$/;
/** A code frame as Babel, Jest, Playwright and Vitest print it: `> 12 | expect(x)`. Its numbers move with the code. */
const codeFrame = /^\s*(?:(>)\s*)?\d+ ?\|(.*)$/;

export const javascriptShape =
  /^\s*(?:at|❯) (?:.* )?\(?(?:file:\/\/|node:|webpack|https?:\/\/|[\w@./\\<-]|[A-Za-z]:\\)[^\s()]*:\d+:\d+\)?(?: \{)?$/;

export function readJavascript(lines: readonly string[]): Trace {
  const marked = lines.flatMap((line) => {
    const parts = codeFrame.exec(line);
    return parts?.[1] === undefined ? [] : [parts[2]?.trim() ?? ''];
  });
  const plain = lines.filter((line) => !codeFrame.test(line) && !/^\s*(?:\|\s*)?\^+\s*$/.test(line));
  const causes = plain.flatMap((line) => cause.exec(line)?.[1] ?? []);
  const causeAt = plain.findIndex((line) => cause.test(line));
  const head = causeAt < 0 ? plain : plain.slice(0, causeAt);
  const firstFrame = head.findIndex((line) => frame.test(line));
  const own = framesOf(head);
  const [innermost, ...outer] = own.length > 0 ? own : framesOf(plain);
  return {
    ...headOf(firstFrame < 0 ? head : head.slice(0, firstFrame)),
    root: causes.length === 0 ? null : splitType(causes.at(-1) ?? '').type,
    frames: innermost === undefined ? [] : [{ ...innermost, source: marked[0] ?? null }, ...outer],
    truncated: false,
  };
}

function framesOf(lines: readonly string[]): Frame[] {
  return lines.flatMap((line) => {
    const parts = frame.exec(line);
    const file = parts?.[2] ?? '';
    if (parts === null || /^node:|[/\\]node_modules[/\\]|^internal\//.test(file)) return [];
    return [{ function: parts[1] ?? '', file, line: Number(parts[3]), source: null }];
  });
}
