import { createHash } from 'node:crypto';
import { flat } from '../flat.ts';
import type { Producer, TestResult } from './model.ts';

/** What a format's reader makes of a whole stream of text. */
export interface ReaderResult {
  /** A sentence about the file that says what is wrong and where; null: read whole. */
  readonly problem: string | null;
  readonly producer: Producer | null;
  readonly tests: readonly TestResult[];
}

/** Reads one format, in memory that does not grow with captured output. */
export interface FormatReader {
  /** Returns false where the rest of the stream is not to be read. */
  readonly write: (text: string) => boolean;
  readonly end: () => ReaderResult;
}

/** More is no test suite but an attack on memory. */
export const maxTests = 1_000_000;

const nameLimit = 16 * 1024;

/**
 * A name as it is; one over 16 Ki characters is cut and says so, with the SHA-256 of the whole: two tests that differ
 * behind the cut must not become one.
 */
export function boundedName(name: string): string {
  if (name.length <= nameLimit) return flat(name);
  const sum = createHash('sha256').update(name, 'utf16le').digest('hex');
  return flat(`${name.slice(0, nameLimit)}… (${name.length} characters, ${sum})`);
}

/** A hostile text quoted for a problem's sentence, at most 80 characters. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
