/** What the end of a log says of a command that ran into its timeout. */
import { splitLines, stripTerminalEscapes } from '../fingerprints/plain-text.ts';

export interface LogEnd {
  /** The last line that is not blank, before any stack; null where there is none. Hostile, unmasked. */
  readonly lastLine: string | null;
  /** The stacks that a runtime wrote when it was asked for them; null where none did. Hostile, unmasked. */
  readonly stack: string | null;
}

/** Python's faulthandler on SIGABRT, and a JVM on SIGQUIT. */
const stackStart =
  /^(?:Fatal Python error: Aborted|(?:Current thread|Thread) 0x[0-9a-f]+ |Full thread dump )/;

/** Characters of each: more than a person reads, and enough that a cut does not leave half a secret in sight. */
const longestLine = 4_096;
const longestStack = 16_384;

/** @param tail the log's last bytes as text; what is cut at its start is no whole line. */
export function readLogEnd(tail: string): LogEnd {
  const lines = splitLines(stripTerminalEscapes(tail));
  const at = lines.findIndex((line) => stackStart.test(line));
  const before = at < 0 ? lines : lines.slice(0, at);
  const last = before.findLast((line) => line.trim() !== '');
  const stack = at < 0 ? null : lines.slice(at).join('\n').trimEnd().slice(0, longestStack);
  return { lastLine: last === undefined ? null : last.trim().slice(0, longestLine), stack };
}
