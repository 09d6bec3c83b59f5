const headLimit = 64 * 1024;
const tailLimit = 16 * 1024;

/**
 * A copy that does not keep the chunk alive which the string was cut from: V8 holds on to the whole parent of a
 * substring, which doubles the memory of a large report.
 */
export function flat(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** Stands where `CappedText` has left something out. */
export const leftOutMark = /… \d+ characters left out …/;

/** Text of any length in bounded memory: its first 64 Ki characters and its last 16 Ki. */
export class CappedText {
  #head = '';
  #tail = '';
  #length = 0;

  append(text: string): void {
    this.#length += text.length;
    const room = headLimit - this.#head.length;
    if (text.length <= room) {
      this.#head += text;
      return;
    }
    this.#head += text.slice(0, room);
    this.#tail += text.slice(room);
    if (this.#tail.length > 2 * tailLimit) this.#tail = flat(this.#tail.slice(-tailLimit));
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  toString(): string {
    const tail = this.#tail.slice(-tailLimit);
    const left = this.#length - this.#head.length - tail.length;
    if (left === 0) return flat(this.#head + tail);
    // On the line that was cut, or a pattern's `^` and `$` would match where no line begins or ends.
    return flat(`${this.#head}… ${left} characters left out …${tail}`);
  }
}
