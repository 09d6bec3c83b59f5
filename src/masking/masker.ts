import { Automaton } from './automaton.ts';
import { secretForms } from './forms.ts';
import { type FormSource, MaskStream } from './mask-stream.ts';

/**
 * All secrets of a run. What overlaps or touches becomes one `***`.
 *
 * Never throws, and holds the values in private fields only, so that no error or dump shows one.
 */
export class Masker implements FormSource {
  readonly #known = new Set<string>();
  #waiting: Uint8Array[] = [];
  /**
   * Of falling size, each at least as large as all after it: adding n secrets one by one costs
   * n log n, and a text is read log n times at most.
   */
  #automata: Automaton[] = [];
  #version = 0;

  get version(): number {
    return this.#version;
  }

  /** Masks this value from now on, in all its forms. Blank ones are no secrets. */
  add(secret: string): void {
    for (const form of secretForms(secret)) {
      if (this.#known.has(form)) continue;
      this.#known.add(form);
      this.#waiting.push(Buffer.from(form, 'utf8'));
      this.#version += 1;
    }
  }

  /** The text with every form of every secret as `***`. */
  mask(text: string): string {
    if (this.#known.size === 0) return text;
    const stream = this.stream();
    const masked = [stream.push(Buffer.from(text, 'utf8')), stream.end()];
    return Buffer.concat(masked).toString('utf8');
  }

  /** Masks a stream; a secret added on the way holds for all that was not yet returned. */
  stream(): MaskStream {
    return new MaskStream(this);
  }

  /** For the streams of this masker. */
  automata(): readonly Automaton[] {
    if (this.#waiting.length > 0) {
      let forms = this.#waiting;
      let size = sizeOf(forms);
      for (let last = this.#automata.at(-1); last !== undefined && last.size < size * 2; ) {
        forms = [...last.forms, ...forms];
        size += last.size;
        this.#automata.pop();
        last = this.#automata.at(-1);
      }
      this.#automata = [...this.#automata, new Automaton(forms)];
      this.#waiting = [];
    }
    return this.#automata;
  }
}

function sizeOf(forms: readonly Uint8Array[]): number {
  return forms.reduce((sum, form) => sum + form.length, 0);
}
