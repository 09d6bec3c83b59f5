import { type PlacedText, type Trouble, trouble } from './gherkin-behave-feature.ts';
import { type Keywords, stepAt } from './gherkin-behave-keywords.ts';
import { type BehaveLine, indentOf } from './gherkin-behave-lines.ts';
import { quote } from './gherkin-collector.ts';

/** What steps belong to, and whether `And` has one to follow. */
export class BehaveSteps {
  #inBackground = false;
  #inRule = false;
  #count = 0;
  #hasStep = false;
  #ofFeature = false;
  #ofRule = false;

  get count(): number {
    return this.#count;
  }

  openRule(): void {
    this.#inRule = true;
    this.#ofRule = false;
    this.#open(false);
  }

  openBackground(): void {
    this.#open(true);
  }

  openScenario(): void {
    this.#open(false);
  }

  /** Behave forgets the last step with each line of a description. */
  forgetLast(): void {
    this.#hasStep = false;
  }

  /** `none` where the line is no step. */
  take(keywords: Keywords, line: PlacedText): Trouble | null | 'none' {
    const step = stepAt(keywords, line.text);
    if (step === null) return 'none';
    if (step.kind === 'and' && !this.#hasStep && !this.#ofFeature && !this.#ofRule) {
      return trouble(line, `${quote(step.word.trim())} needs a step before it`);
    }
    this.#hasStep = true;
    this.#count += 1;
    if (this.#inBackground && this.#inRule) this.#ofRule = true;
    if (this.#inBackground && !this.#inRule) this.#ofFeature = true;
    return null;
  }

  #open(background: boolean): void {
    this.#inBackground = background;
    this.#count = 0;
  }
}

/** A docstring that is open; behave/parser.py, `action_multiline_text`. */
export class BehaveDocstring {
  readonly opened: PlacedText;
  readonly #indent: number;

  /** The line that opens it, whole and stripped; null where it opens none. */
  static open(whole: BehaveLine, line: PlacedText): BehaveDocstring | null {
    const opens = line.text.startsWith('"""') || line.text.startsWith("'''");
    return opens ? new BehaveDocstring({ ...line, text: line.text.slice(0, 3) }, indentOf(whole.text)) : null;
  }

  private constructor(opened: PlacedText, indent: number) {
    this.opened = opened;
    this.#indent = indent;
  }

  take({ text, line, column }: BehaveLine): Trouble | 'text' | 'closed' {
    const indent = indentOf(text);
    if (text.startsWith(this.opened.text, indent)) return 'closed';
    if (indent >= Math.min(this.#indent, text.length)) return 'text';
    const where = `left of the quotes that opened the docstring at line ${this.opened.line}`;
    const message = `this line stands ${where}: indent it, or close the docstring above it`;
    return trouble({ line, column: column + indent }, message);
  }
}
