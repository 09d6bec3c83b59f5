/** Readings as readers give them: only what differs is written. */
import type { TagRule, TagRules } from '../../src/config/tag-rules.ts';
import { checkTags } from '../../src/preflight/check-tags.ts';
import type { Tag, TaggedTest, TagReading } from '../../src/preflight/tagged-test.ts';

/** Tags side by side in one line, from the first column, a space between them. */
export function tagsAt(line: number, ...texts: readonly string[]): Tag[] {
  let column = 1;
  return texts.map((text) => {
    const tag = { text, line, column };
    column += text.length + 1;
    return tag;
  });
}

/** A test at a line, whose own tags stand in the line before it. */
export function testAt(line: number, tags: string, inherited: readonly Tag[] = []): TaggedTest {
  const own = tagsAt(line - 1, ...tags.split(' ').filter((text) => text !== ''));
  return { name: `t${line}`, line, column: 3, tags: [...inherited, ...own] };
}

export function reading(tests: readonly TaggedTest[], more: Partial<TagReading> = {}): TagReading {
  return { tests, tags: tests.flatMap((test) => test.tags), problems: [], ...more };
}

export function tagRules(changes: Partial<TagRules> = {}): TagRules {
  return { files: [], dialect: 'behave', governs: [], known: [], rules: [], max: [], unique: [], ...changes };
}

export function tagRule(changes: Partial<TagRule> = {}): TagRule {
  return { name: 'r', when: null, require: null, forbid: null, count: [], ...changes };
}

/** `file:line:column: rule: message` of each violation. */
export function violationsOf(rules: TagRules, files: Readonly<Record<string, TagReading>>): string[] {
  const readings = Object.entries(files).map(([path, one]) => ({ path, reading: one }));
  return checkTags(rules, readings).map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column}: ${rule}: ${message}`,
  );
}
