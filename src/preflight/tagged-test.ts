/** What tag readers of every language say of a file's tests: the one model that tag rules are checked against. */

/** A place in a file; both 1-based, the column in UTF-16 code units, as editors count. */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
}

/** A tag where it is written. */
export interface Tag extends SourcePlace {
  /** As rules name it: `@slow` in Gherkin; `slow` for pytest's `@pytest.mark.slow`. Hostile. */
  readonly text: string;
}

/** A test with all tags that hold for it, its own and the inherited ones, as its framework sees them. */
export interface TaggedTest extends SourcePlace {
  /** What a person reads: the scenario's or test's name. Hostile. */
  readonly name: string;
  /** In the order in which the framework sees them; one that is written twice stands twice. */
  readonly tags: readonly Tag[];
}

/** What cannot be read: a violation of its own, never a silent skip. */
export interface ReadingProblem extends SourcePlace {
  readonly message: string;
}

export interface TagReading {
  readonly tests: readonly TaggedTest[];
  /** Every tag of the file, each where it is written, also those that no test inherits. */
  readonly tags: readonly Tag[];
  readonly problems: readonly ReadingProblem[];
}

/** One language's reader: a file's text in, its tests and tags out. Never throws on content. */
export interface TagReader {
  readonly read: (text: string) => TagReading;
}
