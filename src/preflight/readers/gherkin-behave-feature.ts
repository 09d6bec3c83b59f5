import type { SourcePlace, Tag } from '../tagged-test.ts';
import { strip, words } from './gherkin-behave-lines.ts';
import {
  addBehaveOutline,
  type BehaveExamples,
  type BehaveOutline,
  isParametrised,
} from './gherkin-behave-rows.ts';
import { costOfTag, quote, type ReadingCollector } from './gherkin-collector.ts';

/** A stripped line of a feature file, or a part of it. */
export interface PlacedText extends SourcePlace {
  readonly text: string;
}

export interface Trouble extends SourcePlace {
  readonly message: string;
}

export function trouble({ line, column }: SourcePlace, message: string): Trouble {
  return { line, column, message };
}

/** What a feature file holds, and the tags that wait for the statement below them. */
export class BehaveFeature {
  readonly #collector: ReadingCollector;
  #pending: Tag[] = [];
  #feature: readonly Tag[] = [];
  #inherited: readonly Tag[] = [];
  #outline: BehaveOutline | null = null;

  constructor(collector: ReadingCollector) {
    this.#collector = collector;
  }

  get hasPendingTags(): boolean {
    return this.#pending.length > 0;
  }

  /** A tag is a word that starts with `@`, whatever follows in it: `@a@b` is one, and `@` is an empty one. */
  takeTagLine(line: PlacedText): Trouble | null {
    for (const word of words(line.text)) {
      const place = { line: line.line, column: line.column + word.at };
      if (word.text.startsWith('#')) return null;
      if (!word.text.startsWith('@')) {
        const what = `${quote(word.text)} stands among tags`;
        return trouble(place, `${what}: write @ before it, or # and a space if it is a comment`);
      }
      if (!this.#collector.spend(costOfTag, place)) return null;
      this.#pending.push({ ...place, text: word.text });
    }
    return null;
  }

  openFeature(): void {
    this.#feature = this.#takeTags();
    this.#inherited = this.#feature;
  }

  openRule(): void {
    this.closeOutline();
    this.#inherited = this.#collector.inherit(this.#feature, this.#takeTags());
  }

  addScenario(place: SourcePlace, name: string): void {
    this.closeOutline();
    const tags = this.#collector.inherit(this.#inherited, this.#takeTags());
    this.#collector.addTest({ name, line: place.line, column: place.column, tags });
  }

  openOutline({ line, column }: SourcePlace, name: string): void {
    this.closeOutline();
    const tags = this.#takeTemplateTags();
    this.#outline = { name, line, column, inherited: this.#inherited, tags, examples: [] };
  }

  /** Null where no outline is open. */
  openExamples(name: string): BehaveExamples | null {
    if (this.#outline === null) return null;
    const examples = { name, tags: this.#takeTemplateTags(), table: [] };
    this.#outline.examples.push(examples);
    return examples;
  }

  closeOutline(): void {
    if (this.#outline !== null) addBehaveOutline(this.#collector, this.#outline);
    this.#outline = null;
  }

  /** Tags below which nothing stands: Behave reads and forgets them. */
  dropPendingTags(): void {
    this.#takeTags();
  }

  #takeTags(): readonly Tag[] {
    const tags = this.#pending;
    this.#pending = [];
    for (const tag of tags) this.#collector.addTag(tag);
    return tags;
  }

  /** Those with placeholders are told when the rows are known. */
  #takeTemplateTags(): readonly Tag[] {
    const tags = this.#pending;
    this.#pending = [];
    for (const tag of tags) if (!isParametrised(tag)) this.#collector.addTag(tag);
    return tags;
  }
}

export function nameAfter(title: string, line: string): string {
  return strip(line.slice(title.length));
}
