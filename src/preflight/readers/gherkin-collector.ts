import type { ReadingProblem, SourcePlace, Tag, TaggedTest, TagReading } from '../tagged-test.ts';

/**
 * What one file may cost, in tags that tests hold: some 2,000 scenarios with 1,000 tags each. Inherited tags
 * multiply: without a bound, 10 MB could fill any memory.
 */
const allowance = 2_000_000;
export const costOfTag = 10;
const costOfTest = 10;

/** A reading while it grows, within bounds: after the first refusal it says so once and takes nothing more. */
export class ReadingCollector {
  readonly #tests: TaggedTest[] = [];
  readonly #tags: Tag[] = [];
  readonly #problems: ReadingProblem[] = [];
  #left = allowance;

  /** False once the file has cost what it may; whoever reads then stops. */
  get open(): boolean {
    return this.#left >= 0;
  }

  /** Pays for work or memory that grows faster than the text, before it is done. */
  spend(cost: number, place: SourcePlace): boolean {
    if (!this.open) return false;
    this.#left -= cost;
    if (this.open) return true;
    this.addProblem(place, 'the file is too big to be checked from here on: split it into several');
    return false;
  }

  addTag(tag: Tag): void {
    if (this.spend(costOfTag, tag)) this.#tags.push(tag);
  }

  addTest(test: TaggedTest): void {
    if (this.spend(costOfTest, test)) this.#tests.push(test);
  }

  addProblem({ line, column }: SourcePlace, message: string): void {
    this.#problems.push({ line, column, message });
  }

  /** The inherited tags, then a test's or container's own. */
  inherit(inherited: readonly Tag[], own: readonly Tag[]): readonly Tag[] {
    const [first] = own;
    if (first === undefined) return inherited;
    return this.spend(inherited.length + own.length, first) ? [...inherited, ...own] : own;
  }

  finish(): TagReading {
    this.#tags.sort((a, b) => a.line - b.line || a.column - b.column);
    return { tests: this.#tests, tags: this.#tags, problems: this.#problems };
  }
}

/** Hostile text for a message: quoted, visible, and short. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
