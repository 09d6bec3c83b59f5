import { flat } from '../flat.ts';
import type { TextBudget } from './text-budget.ts';

const headLimit = 64 * 1024;
const tailLimit = 16 * 1024;
/** How many pieces V8 may hold as a chain, each with an object of its own, before they are made one string. */
const pieceLimit = 4096;

/** Stands where `CappedText` has left something out. */
export const leftOutMark = /… \d+ characters left out …/;

/** Text of any length in bounded memory: its first 64 Ki characters and its last 16 Ki. */
export class CappedText {
  readonly #budget: TextBudget | null;
  #head = '';
  #tail = '';
  #length = 0;
  #pieces = 0;

  /** @param budget pays for what is kept, until `release`. */
  constructor(budget: TextBudget | null = null) {
    this.#budget = budget;
  }

  append(text: string): void {
    const before = this.#kept;
    this.#length += text.length;
    const room = headLimit - this.#head.length;
    if (text.length <= room) {
      this.#head += text;
    } else {
      this.#head += flat(text.slice(0, room));
      this.#appendTail(text.slice(room));
    }
    this.#flatten();
    this.#budget?.take(this.#kept - before);
  }

  toString(): string {
    const tail = this.#tail.slice(-tailLimit);
    const left = this.#length - this.#head.length - tail.length;
    if (left === 0) return flat(this.#head + tail);
    // On the line that was cut, or a pattern's `^` and `$` would match where no line begins or ends.
    return flat(`${this.#head}… ${left} characters left out …${tail}`);
  }

  /** Gives back what the budget paid; the text is not used after it. */
  release(): void {
    this.#budget?.give(this.#kept);
    this.#head = '';
    this.#tail = '';
  }

  get #kept(): number {
    return this.#head.length + this.#tail.length;
  }

  #appendTail(text: string): void {
    const tail = this.#tail + text.slice(-tailLimit);
    this.#tail = tail.length > 2 * tailLimit || text.length > tailLimit ? flat(tail.slice(-tailLimit)) : tail;
  }

  #flatten(): void {
    this.#pieces += 1;
    if (this.#pieces < pieceLimit) return;
    this.#pieces = 0;
    this.#head = flat(this.#head);
    this.#tail = flat(this.#tail);
  }
}

/** Text that is there whole already, capped alike. */
export function capText(text: string): string {
  const capped = new CappedText();
  capped.append(text);
  return capped.toString();
}
