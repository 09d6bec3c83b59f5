/**
 * The rules that are about all tests at once: how many may share a tag. What readers give at one place, such as the
 * rows of an outline, is one test.
 */
import type { TestInFile } from './check-test.ts';
import type { CompiledTags } from './compile-tags.ts';
import type { TagPattern } from './tag-pattern.ts';
import type { Tag } from './tagged-test.ts';
import { nounOf, tagWords, testWords } from './test-words.ts';
import type { Violation } from './violation.ts';

type Limit = CompiledTags['max'][number];

interface Use {
  readonly tag: Tag;
  readonly test: TestInFile;
}

/** One violation where there are more: at the first test over the limit. */
export function maxViolations({ pattern, most }: Limit, tests: readonly TestInFile[]): Violation[] {
  const byPlace = new Map<string, Use>();
  for (const test of tests) {
    const tag = test.test.tags.find(({ text }) => pattern.test(text));
    if (tag !== undefined && !byPlace.has(placeOf(test))) byPlace.set(placeOf(test), { tag, test });
  }
  const uses = [...byPlace.values()];
  const first = uses[most];
  if (first === undefined) return [];
  const nouns = `${nounOf(first.test.path)}${uses.length === 1 ? ' has' : 's have'}`;
  const surplus = uses.length - most;
  const message = `${uses.length} ${nouns} ${pattern.source}, at most ${most} may: take it from ${surplus} of them`;
  return [violation(first, { rule: `max ${pattern.source}`, message })];
}

/**
 * At each test but the first that has the same tag. A tag that is written once and inherited by several is told
 * once, where it is written.
 */
export function uniqueViolations(patterns: readonly TagPattern[], tests: readonly TestInFile[]): Violation[] {
  if (patterns.length === 0) return [];
  const first = new Map<string, TestInFile>();
  const told = new Set<string>();
  return tests.flatMap((test) =>
    test.texts.flatMap((text) => {
      if (!patterns.some((pattern) => pattern.test(text))) return [];
      const before = first.get(text);
      const tag = test.test.tags.find((one) => one.text === text);
      if (before === undefined || tag === undefined) {
        first.set(text, test);
        return [];
      }
      const written = `${test.path}:${tag.line}:${tag.column}`;
      if (told.has(written) || placeOf(before) === placeOf(test)) return [];
      told.add(written);
      const where = `${before.path}:${before.test.line}`;
      const message =
        `${tagWords(text)} may stand on one ${nounOf(test.path)} only, and ` +
        `${testWords(test.path, test.test.name)} has it as well as ` +
        `${testWords(before.path, before.test.name)} (${where}): give each its own`;
      return [violation({ tag, test }, { rule: 'unique', message })];
    }),
  );
}

function placeOf({ path, test }: TestInFile): string {
  return `${path}:${test.line}:${test.column}`;
}

function violation({ tag, test }: Use, words: Pick<Violation, 'rule' | 'message'>): Violation {
  return { file: test.path, line: tag.line, column: tag.column, ...words };
}
