/**
 * How much of a result is shown. A summary over the forge's limit is dropped whole, so it is made
 * smaller by rank until it fits: what a reviewer misses least goes first.
 */

export interface Detail {
  /** Rows of regressions and suspected flakes. */
  readonly failures: number;
  /** Rows of flakes. */
  readonly flakes: number;
  readonly suggestions: number;
  readonly ledger: number;
  readonly warnings: number;
  readonly violations: number;
  readonly proposals: number;
  readonly stages: number;
  /** Code points of a message; 0: no message. */
  readonly message: number;
  /** Code points of a test's name. */
  readonly name: number;
}

/** What there is room for without a limit. */
export const FULL: Detail = {
  failures: 1000,
  flakes: 500,
  suggestions: 50,
  ledger: 300,
  warnings: 50,
  violations: 200,
  proposals: 100,
  stages: 50,
  message: 240,
  name: 160,
};

/** Each made of the one before it. */
const STEPS: readonly Partial<Detail>[] = [
  { suggestions: 10 },
  { suggestions: 0 },
  { ledger: 50, proposals: 20 },
  { ledger: 0, proposals: 5 },
  { flakes: 50 },
  { flakes: 5 },
  { flakes: 0 },
  { warnings: 10, violations: 50 },
  { warnings: 3, violations: 10, proposals: 0 },
  { message: 80 },
  { message: 0 },
  { name: 80, stages: 20 },
  { failures: 500 },
  { failures: 250 },
  { failures: 150 },
  { failures: 100 },
  { failures: 60 },
  { failures: 30 },
  { failures: 20 },
  { failures: 10, stages: 5, violations: 3, warnings: 1 },
  { failures: 3, name: 40, stages: 0, violations: 0, warnings: 0 },
  { failures: 1 },
  { failures: 0 },
];

/** From everything to almost nothing. */
export function details(): readonly Detail[] {
  const all = [FULL];
  let detail = FULL;
  for (const step of STEPS) {
    detail = { ...detail, ...step };
    all.push(detail);
  }
  return all;
}

/** Counts what was left out, by what it is called. */
export class LeftOut {
  readonly #counts = new Map<string, number>();

  /** The first `most` of them; the others are counted as left out. */
  take<T>(items: readonly T[], most: number, noun: string): readonly T[] {
    if (items.length > most) {
      this.#counts.set(noun, (this.#counts.get(noun) ?? 0) + items.length - most);
    }
    return items.slice(0, most);
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }
}
