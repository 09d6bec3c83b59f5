/** What a preflight finds in a file: told at its place, with what to write. */
export interface Violation {
  /** Relative to the checkout. Hostile. */
  readonly file: string;
  /** 1-based; 0 where there is no place in the file, and then `column` is 0 too. */
  readonly line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** The name of the rule. Hostile. */
  readonly rule: string;
  /** What is wrong and what to write. May quote hostile text. */
  readonly message: string;
}
