import { type Automaton, addSpan, type Span } from './automaton.ts';
import { ByteQueue } from './byte-queue.ts';

const MASK = new TextEncoder().encode('***');

/** Bytes read at a time: bounds the spans that are held, whatever the chunk. */
const SLICE = 65_536;

/** The forms in force; `version` changes whenever one is added. */
export interface FormSource {
  readonly version: number;
  automata(): readonly Automaton[];
}

/**
 * Masks a stream of bytes. What may still be the beginning of a form is held back, so that the
 * borders of chunks change nothing; never more than the longest form.
 */
export class MaskStream {
  readonly #source: FormSource;
  readonly #waiting = new ByteQueue();
  #automata: readonly Automaton[] = [];
  #states: number[] = [];
  #version = -1;
  /** Position of the first waiting byte in the stream. */
  #released = 0;
  /** Found among the waiting bytes, in order, apart from each other. */
  #spans: Span[] = [];
  /** Where the last mask written ends: one that touches it is the same mask. */
  #maskedTo = -1;

  constructor(source: FormSource) {
    this.#source = source;
  }

  /** Returns what is certain by now, masked. The result is the caller's own. */
  push(chunk: Uint8Array): Uint8Array {
    const output: Uint8Array[] = [];
    this.#refresh();
    for (let from = 0; from < chunk.length; from += SLICE) {
      this.#read(chunk.subarray(from, from + SLICE));
      this.#release(this.#certain(), output);
    }
    return Buffer.concat(output);
  }

  /** Returns the rest, masked. */
  end(): Uint8Array {
    const output: Uint8Array[] = [];
    this.#refresh();
    this.#release(this.#released + this.#waiting.length, output);
    return Buffer.concat(output);
  }

  /** With new forms, what still waits is read again. */
  #refresh(): void {
    if (this.#version === this.#source.version) return;
    this.#automata = this.#source.automata();
    this.#version = this.#source.version;
    this.#states = this.#automata.map(() => 0);
    this.#scan(this.#waiting.view(0, this.#waiting.length), this.#released);
  }

  #read(slice: Uint8Array): void {
    const base = this.#released + this.#waiting.length;
    this.#waiting.append(slice);
    this.#scan(slice, base);
  }

  #scan(bytes: Uint8Array, base: number): void {
    const lists = this.#automata.map((automaton, index) => {
      const found: Span[] = [];
      this.#states[index] = automaton.scan({ bytes, base, state: this.#states[index] ?? 0, found });
      return found;
    });
    if (lists.some((found) => found.length > 0)) this.#spans = union([this.#spans, ...lists]);
  }

  /** Up to where no form that is still being read can begin. */
  #certain(): number {
    const end = this.#released + this.#waiting.length;
    const depths = this.#automata.map((automaton, index) => automaton.depth(this.#states[index] ?? 0));
    return end - Math.max(0, ...depths);
  }

  #release(until: number, output: Uint8Array[]): void {
    const from = this.#released;
    const copy = (start: number, end: number): void => {
      if (end > start) output.push(this.#waiting.view(start - from, end - start).slice());
    };
    let done = from;
    const rest: Span[] = [];
    for (const span of this.#spans) {
      if (span.start < until) {
        copy(done, span.start);
        if (span.start > this.#maskedTo) output.push(MASK);
        done = Math.min(span.end, until);
        this.#maskedTo = done;
      }
      if (span.end > until) rest.push({ start: Math.max(span.start, until), end: span.end });
    }
    copy(done, until);
    this.#spans = rest;
    this.#waiting.drop(until - from);
    this.#released = until;
  }
}

function union(lists: readonly (readonly Span[])[]): Span[] {
  const merged: Span[] = [];
  for (const span of lists.flat().sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last !== undefined && last.end >= span.end) continue;
    addSpan(merged, span.start, span.end);
  }
  return merged;
}
