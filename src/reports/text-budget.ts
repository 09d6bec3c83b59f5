import type { TestProblem, TestResult } from './model.ts';

/** UTF-16 units: 256 MiB at most, where every one takes two bytes. */
const limit = 128 * 1024 * 1024;

/** Stands for the objects that one more package or running test costs, beside its text. */
export const entryLength = 512;
const problemLength = 64;

/** How much text the reading of one report may hold in memory at a time. Whoever keeps text takes its length. */
export class TextBudget {
  #left: number;

  constructor(characters = limit) {
    this.#left = characters;
  }

  take(characters: number): void {
    this.#left -= characters;
  }

  /** Of what was taken, and is not kept any longer. */
  give(characters: number): void {
    this.#left += characters;
  }

  /** Why the rest of the report is not to be read; null while there is room. */
  problem(): string | null {
    return this.#left >= 0 ? null : 'it holds more text of tests and failures than is kept in memory';
  }
}

/** The text that a result keeps, in UTF-16 units. */
export function lengthOf({ id, file, problems }: TestResult): number {
  return problems.reduce(
    (sum, problem) => sum + lengthOfProblem(problem),
    id.package.length + id.project.length + id.name.length + (file?.length ?? 0),
  );
}

/** The same of one problem, and something for the object: a report may hold millions of empty ones. */
export function lengthOfProblem({ type, message, text }: TestProblem): number {
  return problemLength + type.length + message.length + text.length;
}
