/** Tag rules and what was read of the files in, violations out: each at its place, with what to write. */
import type { TagRules } from '../config/tag-rules.ts';
import { checkTest, type TestInFile } from './check-test.ts';
import { compileTags } from './compile-tags.ts';
import { maxViolations, uniqueViolations } from './shared-tags.ts';
import type { TagReading } from './tagged-test.ts';
import { unknownTags } from './unknown-tags.ts';
import type { Violation } from './violation.ts';

export interface FileReading {
  /** Relative to the checkout. Hostile. */
  readonly path: string;
  readonly reading: TagReading;
}

/** The name of the rule that what cannot be read breaks. */
const unreadable = 'readable';

/** All violations, by file in the order given, then by place. */
export function checkTags(rules: TagRules, files: readonly FileReading[]): Violation[] {
  const compiled = compileTags(rules);
  const tests = files.flatMap(({ path, reading }) =>
    reading.tests.map(
      (test): TestInFile => ({ path, test, texts: distinct(test.tags.map(({ text }) => text)) }),
    ),
  );
  const violations = [
    ...files.flatMap(({ path, reading }) =>
      reading.problems.map(({ line, column, message }) => ({
        file: path,
        line,
        column,
        rule: unreadable,
        message,
      })),
    ),
    ...files.flatMap(({ path, reading }) => unknownTags(compiled, { path, tags: reading.tags })),
    ...tests.flatMap((test) => checkTest(compiled.rules, test)),
    ...compiled.max.flatMap((limit) => maxViolations(limit, tests)),
    ...uniqueViolations(compiled.unique, tests),
  ];
  const rank = new Map(files.map(({ path }, index) => [path, index]));
  return violations.toSorted(
    (one, other) =>
      (rank.get(one.file) ?? 0) - (rank.get(other.file) ?? 0) ||
      one.line - other.line ||
      one.column - other.column,
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
