import type { TextMatch } from '../config/policy.ts';
import { flat } from '../flat.ts';
import type { CompiledFlake, CompiledText } from './compile-flakes.ts';
import type { LinePattern } from './pattern.ts';
import { cutText, splitLines, stripTerminalEscapes } from './plain-text.ts';

/** Each `log` that matched, with the first line that did, cut at 4,096 characters. Hostile. */
export type LogFindings = ReadonlyMap<TextMatch, string>;

/** What is kept of a line that has not ended yet, in UTF-16 units; a longer line is cut here. */
const MAX_LINE = 65_536;
/** What is kept of a line that matched. */
const MAX_MATCHED_LINE = 4_096;

/** True where some fingerprint reads the log: else it need not be searched. */
export function needsLog(flakes: readonly CompiledFlake[]): boolean {
  return flakes.some(({ log }) => log !== null);
}

interface PatternSearch {
  readonly pattern: LinePattern;
  /** Where and what matched first; null until then. */
  hit: { readonly at: number; readonly line: string } | null;
}

interface TextSearch {
  readonly text: CompiledText;
  readonly patterns: readonly PatternSearch[];
}

/**
 * Searches an attempt's log for the `log` patterns of fingerprints, chunk by chunk, with memory for one chunk
 * and one line. UTF-8 is decoded across chunks, terminal escapes are removed, and a carriage return ends a line.
 */
export class LogSearch {
  readonly #decoder = new TextDecoder();
  readonly #searches: readonly TextSearch[];
  #pending = '';
  #linesBefore = 0;

  constructor(flakes: readonly CompiledFlake[]) {
    this.#searches = flakes.flatMap(({ log }) =>
      log === null ? [] : [{ text: log, patterns: log.patterns.map((pattern) => ({ pattern, hit: null })) }],
    );
  }

  add(chunk: Uint8Array): void {
    this.#read(this.#decoder.decode(chunk, { stream: true }));
  }

  /** Call once, after the last chunk. */
  end(): LogFindings {
    this.#read(this.#decoder.decode());
    this.#search(this.#pending);
    this.#pending = '';
    const findings = new Map<TextMatch, string>();
    for (const { text, patterns } of this.#searches) {
      const line = firstLine(text, patterns);
      if (line !== null) findings.set(text.source, line);
    }
    return findings;
  }

  #read(text: string): void {
    const last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    if (last >= 0) {
      // The end of a line that was cut already must not be joined to its start.
      const from = this.#pending.length < MAX_LINE ? 0 : text.search(/[\r\n]/);
      this.#search(this.#pending + text.slice(from, last));
      this.#pending = '';
    }
    const room = MAX_LINE - this.#pending.length;
    this.#pending += text.slice(last + 1, last + 1 + room);
  }

  #search(raw: string): void {
    const open = this.#searches
      .filter(isOpen)
      .flatMap(({ patterns }) => patterns.filter(({ hit }) => hit === null));
    if (open.length === 0) return;
    const block = stripTerminalEscapes(raw);
    // A literal holds no line break: where the whole block is without it, so is each line.
    const possible = open.filter(
      ({ pattern }) => pattern.literal === null || block.includes(pattern.literal),
    );
    const lines = splitLines(block);
    for (const search of possible) {
      const at = lines.findIndex((line) => search.pattern.test(line));
      const line = lines[at];
      if (line !== undefined) search.hit = { at: this.#linesBefore + at, line: keepLine(line) };
    }
    this.#linesBefore += lines.length;
  }
}

/** A matched line as it is kept: for people to read. */
export function keepLine(line: string): string {
  return flat(cutText(line.trim(), MAX_MATCHED_LINE));
}

function isOpen({ text, patterns }: TextSearch): boolean {
  return text.mode === 'any'
    ? patterns.every(({ hit }) => hit === null)
    : patterns.some(({ hit }) => hit === null);
}

function firstLine({ mode }: CompiledText, patterns: readonly PatternSearch[]): string | null {
  const hits = patterns.flatMap(({ hit }) => (hit === null ? [] : [hit]));
  if (mode === 'all' && hits.length < patterns.length) return null;
  return hits.toSorted((one, other) => one.at - other.at)[0]?.line ?? null;
}
