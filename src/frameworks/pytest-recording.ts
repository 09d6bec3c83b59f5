import type { FrameworkSession } from '../failures/attempt.ts';
import { type PytestLine, parsePytestLine } from './pytest-line.ts';
import { PytestSession } from './pytest-session.ts';

/** One file that the plugin wrote. */
export interface PytestRecording {
  readonly name: string;
  /** null: it could not be read, or is larger than `recordingLimit`. */
  readonly text: string | null;
}

/** Bytes; some 300 for each phase of a test. */
export const recordingLimit = 256 * 1024 * 1024;

/**
 * What the plugin recorded of an attempt's pytest sessions, in the order in which they started. Sessions that only
 * collect (`--collect-only`) are left out. Recordings are hostile, and may be cut at any byte by a kill.
 */
export function parsePytestRecordings(recordings: readonly PytestRecording[]): FrameworkSession[] {
  return recordings
    .flatMap(parseRecording)
    .toSorted((a, b) => a.time - b.time)
    .map(({ session }) => session);
}

interface Started {
  readonly time: number;
  readonly session: FrameworkSession;
}

function parseRecording({ name, text }: PytestRecording): Started[] {
  if (text === null) return [unreadable(name, 'its recording cannot be read, or is too large')];
  const lines = text.split('\n');
  // What stands after the last line break was cut.
  lines.pop();
  const first = lines[0] === undefined ? null : parsePytestLine(lines[0]);
  if (first?.kind !== 'start') return [unreadable(name, 'its recording has no start')];
  if (first.collect_only) return [];
  const session = new PytestSession(first);
  for (const [at, line] of lines.slice(1).entries()) {
    const parsed: PytestLine | null = parsePytestLine(line);
    if (parsed === null) session.damaged(at + 2);
    else session.add(parsed);
  }
  return [{ time: first.time, session: session.result() }];
}

function unreadable(name: string, complete: string): Started {
  return {
    time: Number.POSITIVE_INFINITY,
    session: {
      key: name,
      collected: [],
      finished: [],
      failed: [],
      passed: [],
      retried: [],
      reruns: [],
      shared: [],
      missing: [],
      selected: false,
      complete,
      otherErrors: [],
    },
  };
}
