import { flat } from '../../flat.ts';
import { CappedText, capText } from '../capped-text.ts';
import type { TestProblem } from '../model.ts';
import { boundedName } from '../reader.ts';
import type { Attributes, ProblemElement } from './elements.ts';

/** One `<failure>` and its like while its text arrives. */
export class ProblemText {
  readonly element: ProblemElement;
  readonly #attributes: Attributes;
  readonly #text = new CappedText();

  constructor(element: ProblemElement, attributes: Attributes) {
    this.element = element;
    this.#attributes = attributes;
  }

  append(text: string): void {
    this.#text.append(text);
  }

  problem(): TestProblem {
    const { type = '', message = '' } = this.#attributes;
    const text = this.#text
      .toString()
      .replace(/^(?:[ \t]*\r?\n)+/, '')
      .trimEnd();
    return { type: boundedName(type), message: capText(message), text: flat(text) };
  }
}
