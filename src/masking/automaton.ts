/** Stretches of bytes, from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every form in a stream of bytes in one pass (Aho-Corasick): time grows with the bytes alone,
 * memory with the sum of the forms' lengths (some 17 bytes for each byte of a form).
 */
export class Automaton {
  readonly forms: readonly Uint8Array[];
  /** The sum of the forms' lengths, in bytes. */
  readonly size: number;
  /** First state after each byte from the start; dense, since most bytes are met there. */
  readonly #root = new Int32Array(256);
  readonly #child: Int32Array;
  readonly #sibling: Int32Array;
  readonly #fallback: Int32Array;
  readonly #depth: Int32Array;
  /** Length of the longest form that ends in this state, else 0. */
  readonly #longest: Int32Array;
  readonly #byte: Uint8Array;
  #states = 1;

  constructor(forms: readonly Uint8Array[]) {
    this.forms = forms;
    this.size = forms.reduce((sum, form) => sum + form.length, 0);
    const room = this.size + 1;
    this.#child = new Int32Array(room);
    this.#sibling = new Int32Array(room);
    this.#fallback = new Int32Array(room);
    this.#depth = new Int32Array(room);
    this.#longest = new Int32Array(room);
    this.#byte = new Uint8Array(room);
    for (const form of forms) this.#insert(form);
    this.#linkFallbacks();
  }

  /** How many of the last bytes read may still become a form. */
  depth(state: number): number {
    return this.#depth[state] ?? 0;
  }

  /**
   * Reads `bytes` from `state` on (0 at first) and returns the new state.
   *
   * What it finds is merged into `found`, whose positions count from `base`, that of the first byte.
   */
  scan(input: { bytes: Uint8Array; base: number; state: number; found: Span[] }): number {
    const { bytes, base, found } = input;
    let state = input.state;
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      state = state === 0 ? (this.#root[byte] ?? 0) : this.#step(state, byte);
      if (state === 0) continue;
      const length = this.#longest[state] ?? 0;
      if (length > 0) addSpan(found, base + index + 1 - length, base + index + 1);
    }
    return state;
  }

  #insert(form: Uint8Array): void {
    let state = 0;
    for (const byte of form) {
      const known = this.#childOf(state, byte);
      state = known === 0 ? this.#append(state, byte) : known;
    }
    this.#longest[state] = form.length;
  }

  #append(parent: number, byte: number): number {
    const state = this.#states;
    this.#states += 1;
    this.#byte[state] = byte;
    this.#depth[state] = (this.#depth[parent] ?? 0) + 1;
    this.#sibling[state] = this.#child[parent] ?? 0;
    this.#child[parent] = state;
    if (parent === 0) this.#root[byte] = state;
    return state;
  }

  #childOf(state: number, byte: number): number {
    if (state === 0) return this.#root[byte] ?? 0;
    let child = this.#child[state] ?? 0;
    while (child !== 0 && this.#byte[child] !== byte) child = this.#sibling[child] ?? 0;
    return child;
  }

  #step(from: number, byte: number): number {
    let state = from;
    while (true) {
      const next = this.#childOf(state, byte);
      if (next !== 0 || state === 0) return next;
      state = this.#fallback[state] ?? 0;
    }
  }

  /** Breadth first, so that a state's fallback, being shorter, is ready before it. */
  #linkFallbacks(): void {
    const queue = new Int32Array(this.#states);
    let filled = 1;
    for (let next = 0; next < filled; next += 1) {
      const state = queue[next] ?? 0;
      for (let child = this.#child[state] ?? 0; child !== 0; child = this.#sibling[child] ?? 0) {
        const fallback = state === 0 ? 0 : this.#step(this.#fallback[state] ?? 0, this.#byte[child] ?? 0);
        this.#fallback[child] = fallback;
        this.#longest[child] ||= this.#longest[fallback] ?? 0;
        queue[filled] = child;
        filled += 1;
      }
    }
  }
}

/** Adds a span that ends behind all others; those that overlap or touch become one. */
export function addSpan(spans: Span[], start: number, end: number): void {
  let first = start;
  for (let last = spans.at(-1); last !== undefined && last.end >= first; last = spans.at(-1)) {
    first = Math.min(first, last.start);
    spans.pop();
  }
  spans.push({ start: first, end });
}
