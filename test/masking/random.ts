/** A seeded generator (mulberry32), so that a failing property can be repeated. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to but not including `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  text(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet.charAt(this.below(alphabet.length))).join('');
  }

  /** The same bytes in chunks of random lengths, some of them empty. */
  split(bytes: Uint8Array, longest: number): Uint8Array[] {
    const chunks: Uint8Array[] = [];
    for (let from = 0; from < bytes.length; ) {
      const to = from + this.below(longest + 1);
      chunks.push(bytes.subarray(from, to));
      from = to;
    }
    return chunks;
  }
}
