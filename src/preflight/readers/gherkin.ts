import type { TagReader } from '../tagged-test.ts';
import { readBehave } from './gherkin-behave.ts';
import { readCucumber } from './gherkin-cucumber.ts';

export interface GherkinOptions {
  /** Whose rules hold: they split tag lines, docstrings and outlines differently. */
  readonly dialect: 'behave' | 'cucumber';
  /** The language of files that name none, where the project sets one (Behave's `lang`); `en` if left out. */
  readonly language?: string;
}

/**
 * Reads feature files as Behave 1.3 or @cucumber/gherkin reads them: text in, scenarios with their tags out.
 *
 * A plain scenario is one test. An outline is one test for each different set of tags that its rows have, all at
 * the outline's own line: rows that differ in their values alone are one test, so that limits count what people
 * wrote; tests of one file at one place are rows of one outline. An outline without rows runs nothing and is none.
 *
 * The text must keep its byte-order mark, for Behave cannot read one. Lines end where git ends them, at `\n`.
 * Reading is linear in the text; what would multiply beyond bounds is a problem at the place where it does.
 */
export function gherkinReader({ dialect, language = 'en' }: GherkinOptions): TagReader {
  const read = dialect === 'behave' ? readBehave : readCucumber;
  return { read: (text) => read(text, language) };
}
