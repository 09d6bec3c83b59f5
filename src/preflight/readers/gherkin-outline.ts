import type { SourcePlace, Tag } from '../tagged-test.ts';
import type { ReadingCollector } from './gherkin-collector.ts';

export interface Outline extends SourcePlace {
  readonly name: string;
}

/** One row, or several that have the same tags. */
export interface OutlineRows {
  /** Both 1-based, as Behave numbers them: `@1.2` is the second row of the first examples. */
  readonly examples: number;
  readonly row: number;
  readonly examplesName: string;
  readonly tags: readonly Tag[];
}

/** A tag is seldom longer: comparing sets of tags then costs no more than holding them. */
const charactersOfUnit = 32;

/** Adds one test for each different set of tags; where there are several, its name tells the first such row. */
export function addOutline(collector: ReadingCollector, outline: Outline, rows: Iterable<OutlineRows>): void {
  const variants = new Map<string, OutlineRows>();
  for (const row of rows) {
    const size = row.tags.reduce((sum, { text }) => sum + 1 + text.length, 0);
    if (!collector.spend(size / charactersOfUnit, outline)) return;
    // No tag holds a line break: it ends where a line or a word ends.
    const key = row.tags.map(({ text }) => text).join('\n');
    if (!variants.has(key)) variants.set(key, row);
  }
  const { line, column } = outline;
  for (const { examples, row, examplesName, tags } of variants.values()) {
    const label = variants.size === 1 ? '' : ` -- @${examples}.${row} ${examplesName}`.trimEnd();
    collector.addTest({ name: outline.name + label, line, column, tags });
  }
}
