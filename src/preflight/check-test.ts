/** The rules that are about one test at a time. */
import type { CompiledCount, CompiledRule } from './compile-tags.ts';
import type { TagExpression } from './tag-expression.ts';
import type { SourcePlace, TaggedTest } from './tagged-test.ts';
import { tagList, tagWords, testWords } from './test-words.ts';
import type { Violation } from './violation.ts';

export interface TestInFile {
  /** Relative to the checkout. Hostile. */
  readonly path: string;
  readonly test: TaggedTest;
  /** Its tags, each once. */
  readonly texts: readonly string[];
}

export function checkTest(rules: readonly CompiledRule[], test: TestInFile): Violation[] {
  return rules
    .filter(({ when }) => when === null || when.holds(test.texts))
    .flatMap((rule) => [
      ...requireViolations(rule, test),
      ...forbidViolations(rule, test),
      ...rule.count.flatMap((count) => countViolations({ rule, count, test })),
    ]);
}

interface At {
  readonly rule: CompiledRule;
  readonly test: TestInFile;
  /** The offending tag; null: the test itself. */
  readonly place: SourcePlace | null;
}

function violation({ rule, test, place }: At, message: string): Violation {
  const { line, column } = place ?? test.test;
  const whole = `${testWords(test.path, test.test.name)} ${message}`;
  return { file: test.path, line, column, rule: rule.name, message: whole };
}

/** `, which @slow requires`; '' where the rule is about every test. */
function since(rule: CompiledRule, verb: string): string {
  return rule.when === null ? '' : `, which ${quoted(rule.when)} ${verb}`;
}

/** A tag or regex as it is, an expression of several words in quotes. */
function quoted({ source }: TagExpression): string {
  const text = source.trim();
  return /\s/.test(text) ? `"${text}"` : text;
}

/** The tag that an expression is, where it is no more than one. */
function onlyTag({ source, tags }: TagExpression): string | null {
  const [tag] = tags;
  return tag !== undefined && tag === source.trim() ? tag : null;
}

function requireViolations(rule: CompiledRule, test: TestInFile): Violation[] {
  const { require } = rule;
  if (require === null || require.holds(test.texts)) return [];
  const at = { rule, test, place: null };
  const tag = onlyTag(require);
  if (tag !== null) return [violation(at, `has no ${tag}${since(rule, 'requires')}: add ${tag}`)];
  const has = `it has ${tagList(test.texts)}`;
  return [
    violation(at, `must have tags for which ${quoted(require)} holds${since(rule, 'requires')}: ${has}`),
  ];
}

function forbidViolations(rule: CompiledRule, test: TestInFile): Violation[] {
  const { forbid } = rule;
  if (forbid === null || !forbid.holds(test.texts)) return [];
  const tag = test.test.tags.find(({ text }) => forbid.names(text)) ?? null;
  const at = { rule, test, place: tag };
  if (tag !== null && onlyTag(forbid) !== null) {
    const text = tagWords(tag.text);
    return [violation(at, `has ${text}${since(rule, 'forbids')}: remove ${text}`)];
  }
  const has = `it has ${tagList(test.texts)}`;
  return [
    violation(at, `must not have tags for which ${quoted(forbid)} holds${since(rule, 'forbids')}: ${has}`),
  ];
}

interface Counting {
  readonly rule: CompiledRule;
  readonly count: CompiledCount;
  readonly test: TestInFile;
}

function countViolations({ rule, count, test }: Counting): Violation[] {
  const { pattern, min, max } = count;
  const found = test.texts.filter((text) => pattern.test(text));
  const wanted = `${amountWords(count)} like ${pattern.source}${since(rule, max === 0 ? 'forbids' : 'requires')}`;
  if (found.length < min) {
    const [has, fix] = found.length === 0 ? ['none', 'one'] : [`only ${tagList(found)}`, 'another'];
    return [violation({ rule, test, place: null }, `needs ${wanted}, and has ${has}: add ${fix}`)];
  }
  if (max === null || found.length <= max) return [];
  const surplus = found.slice(max);
  const place = test.test.tags.find(({ text }) => text === surplus[0]) ?? null;
  const message = `may have ${wanted}, and has ${tagList(found)}: remove ${tagList(surplus)}`;
  return [violation({ rule, test, place }, message)];
}

/** `exactly 1 tag`, `at least 1 tag`, `at most 2 tags`, `1 to 2 tags`, `no tag`. */
function amountWords({ min, max }: CompiledCount): string {
  if (max === 0) return 'no tag';
  const amount = max === null || (min > 0 && min === max) ? min : max;
  const tags = `${amount} ${amount === 1 ? 'tag' : 'tags'}`;
  if (max === null) return `at least ${tags}`;
  if (min === max) return `exactly ${tags}`;
  return min === 0 ? `at most ${tags}` : `${min} to ${tags}`;
}
