/** Bytes that wait: appended at the end, taken from the front, copied a constant number of times. */
export class ByteQueue {
  #bytes = new Uint8Array(1024);
  #from = 0;
  #to = 0;

  get length(): number {
    return this.#to - this.#from;
  }

  append(chunk: Uint8Array): void {
    if (this.#to + chunk.length > this.#bytes.length) this.#makeRoom(chunk.length);
    this.#bytes.set(chunk, this.#to);
    this.#to += chunk.length;
  }

  /** A view of the first `count` bytes after `skip`; valid until the next call of `append`. */
  view(skip: number, count: number): Uint8Array {
    return this.#bytes.subarray(this.#from + skip, this.#from + skip + count);
  }

  drop(count: number): void {
    this.#from += count;
  }

  #makeRoom(count: number): void {
    const waiting = this.#bytes.subarray(this.#from, this.#to);
    const needed = waiting.length + count;
    if (needed * 2 > this.#bytes.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(waiting);
      this.#bytes = larger;
    } else {
      this.#bytes.copyWithin(0, this.#from, this.#to);
    }
    this.#to = waiting.length;
    this.#from = 0;
  }
}
