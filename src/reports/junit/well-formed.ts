import { SaxesParser } from 'saxes';

/** References to control characters, which XML 1.0 forbids and real tools write. */
const tolerated = 'malformed character entity.';

/** Judges whether XML is well-formed; the first error is the one that tells. */
export class WellFormedCheck {
  readonly #parser = new SaxesParser({ position: false });
  #error: { readonly message: string; readonly line: number } | null = null;

  constructor() {
    this.#parser.on('error', (error) => {
      if (error.message === tolerated) return;
      this.#error ??= { message: error.message.replace(/\.$/, ''), line: this.#parser.line };
    });
  }

  write(text: string): void {
    if (this.#error === null) this.#parser.write(text);
  }

  /** @param droppedLines line breaks that the checked text does not have. */
  problem(droppedLines: number): string | null {
    if (this.#error === null) return null;
    return `it is not well-formed: ${this.#error.message} at line ${this.#error.line + droppedLines}`;
  }

  /** Call once, at the end of the document. */
  end(): void {
    if (this.#error === null) this.#parser.close();
  }
}
