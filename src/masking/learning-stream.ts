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
 *
 * A value beyond the limit of 512 Ki characters in all is not kept, so that nothing after it can be
 * shown: the stream is muted from there on.
 */
export class LearningStream {
  readonly #finder: AddMaskFinder;
  readonly #masked: ReturnType<Masker['stream']>;
  #output: Uint8Array[] = [];
  #learnt = 0;
  #muted = false;

  constructor(masker: Masker) {
    this.#masked = masker.stream();
    this.#finder = new AddMaskFinder({
      text: (bytes) => {
        if (!this.#muted) this.#output.push(this.#masked.push(bytes));
      },
      secret: (value) => this.#learn(masker, value),
    });
  }

  /** Whether a value came that is not masked, and nothing is returned any more. */
  get muted(): boolean {
    return this.#muted;
  }

  push(chunk: Uint8Array): Uint8Array {
    this.#finder.push(chunk);
    return this.#take();
  }

  end(): Uint8Array {
    this.#finder.end();
    if (!this.#muted) this.#output.push(this.#masked.end());
    return this.#take();
  }

  #learn(masker: Masker, value: string): void {
    this.#learnt += value.length;
    if (this.#muted || this.#learnt > MOST_LEARNT) {
      // What stands before the value is shown to its end.
      if (!this.#muted) this.#output.push(this.#masked.end());
      this.#muted = true;
      return;
    }
    masker.add(value);
  }

  #take(): Uint8Array {
    const output = Buffer.concat(this.#output);
    this.#output = [];
    return output;
  }
}
