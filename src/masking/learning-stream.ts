import { AddMaskFinder } from './find-add-mask.ts';
import type { Masker } from './masker.ts';

/**
 * Values learnt from one stream, in characters: a stage that prints endless masks must not fill the
 * memory, where all forms of a character take some hundred bytes.
 */
const MOST_LEARNT = 512 * 1024;

/**
 * Masks a stage's output and learns from the `::add-mask::` in it: each value holds from its own
 * line on, here and in every other stream of the masker.
 */
export class LearningStream {
  readonly #finder: AddMaskFinder;
  readonly #masked: ReturnType<Masker['stream']>;
  #output: Uint8Array[] = [];
  #learnt = 0;
  #refused = 0;

  constructor(masker: Masker) {
    this.#masked = masker.stream();
    this.#finder = new AddMaskFinder({
      text: (bytes) => this.#output.push(this.#masked.push(bytes)),
      secret: (value) => this.#learn(masker, value),
    });
  }

  /** How many values came after the limit of 512 Ki characters in all, and are not masked: to be warned about. */
  get refused(): number {
    return this.#refused;
  }

  push(chunk: Uint8Array): Uint8Array {
    this.#finder.push(chunk);
    return this.#take();
  }

  end(): Uint8Array {
    this.#finder.end();
    this.#output.push(this.#masked.end());
    return this.#take();
  }

  #learn(masker: Masker, value: string): void {
    if (this.#learnt + value.length > MOST_LEARNT) {
      this.#refused += 1;
      return;
    }
    this.#learnt += value.length;
    masker.add(value);
  }

  #take(): Uint8Array {
    const output = Buffer.concat(this.#output);
    this.#output = [];
    return output;
  }
}
