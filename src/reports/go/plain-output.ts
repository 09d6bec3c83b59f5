import { CappedText } from '../capped-text.ts';
import { entryLength, type TextBudget } from '../text-budget.ts';

/** What Go before 1.24 prints above the errors of a package: `# path`, `# path [path.test]`, for vet `# [path]`. */
const header = /^# \[?([^\s[\]]+)\]?(?: \[([^\s[\]]+)\.test\])?\r?$/;

/** The lines between the events: the compiler's, by the package that they are about. */
export class PlainOutput {
  readonly #budget: TextBudget;
  readonly #sections = new Map<string, CappedText>();
  #current: CappedText;

  constructor(budget: TextBudget) {
    this.#budget = budget;
    this.#current = this.#open('');
  }

  append(line: string): void {
    const parts = header.exec(line);
    const path = parts?.[2] ?? parts?.[1];
    if (path !== undefined) this.#current = this.#sections.get(path) ?? this.#open(path);
    this.#current.append(`${line}\n`);
  }

  /** Of the package alone where it has errors of its own, else of all: what it imports may not compile. */
  about(path: string): string {
    const own = this.#sections.get(path);
    if (own !== undefined) return own.toString();
    const all = new CappedText();
    for (const section of this.#sections.values()) all.append(section.toString());
    return all.toString();
  }

  #open(path: string): CappedText {
    const section = new CappedText(this.#budget);
    this.#sections.set(path, section);
    this.#budget.take(path.length + entryLength);
    return section;
  }
}
