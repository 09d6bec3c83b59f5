import { describe, expect, it } from 'vitest';
import type { TagRule } from '../../src/config/tag-rules.ts';
import { reading, tagRule, tagRules, tagsAt, testAt, violationsOf } from './readings.ts';

type RuleRow = readonly [rule: Partial<TagRule>, tags: string, ...violations: string[]];

describe('rules of one test', () => {
  const exactly = (amount: number) => [{ pattern: '/@n_\\d+/', min: amount, max: amount }];
  const rows: readonly RuleRow[] = [
    [{ require: '@a' }, '@a'],
    [{ require: '@a' }, '@b', 'f:3:3: r: scenario "t3" has no @a: add @a'],
    [{ when: '@b', require: '@a' }, '@b', 'f:3:3: r: scenario "t3" has no @a, which @b requires: add @a'],
    [{ when: '@b', require: '@a' }, '@c'],
    [
      { when: 'not @b', require: '@a' },
      '',
      'f:3:3: r: scenario "t3" has no @a, which "not @b" requires: add @a',
    ],
    [
      { when: '@b', require: '@a or /@n_\\d+/' },
      '@b',
      'f:3:3: r: scenario "t3" must have tags for which "@a or /@n_\\d+/" holds, which @b requires: it has @b',
    ],
    [
      { require: '/@n_\\d+/' },
      '',
      'f:3:3: r: scenario "t3" must have tags for which /@n_\\d+/ holds: it has no tags',
    ],
    [{ forbid: '@a' }, '@b'],
    [{ forbid: '@a' }, '@b @a', 'f:2:4: r: scenario "t3" has @a: remove @a'],
    [{ when: '@b', forbid: '@a' }, '@b @a', 'f:2:4: r: scenario "t3" has @a, which @b forbids: remove @a'],
    [
      { forbid: '@a and /@n_.*/' },
      '@x @n_1 @a',
      'f:2:4: r: scenario "t3" must not have tags for which "@a and /@n_.*/" holds: it has @x, @n_1, @a',
    ],
    [
      { forbid: 'not @a' },
      '',
      'f:3:3: r: scenario "t3" must not have tags for which "not @a" holds: it has no tags',
    ],
    [{ count: exactly(1) }, '@n_1'],
    [{ count: exactly(1) }, '@n_1 @n_1'],
    [
      { count: exactly(1) },
      '@a',
      'f:3:3: r: scenario "t3" needs exactly 1 tag like /@n_\\d+/, and has none: add one',
    ],
    [
      { when: '@a', count: exactly(2) },
      '@a @n_1',
      'f:3:3: r: scenario "t3" needs exactly 2 tags like /@n_\\d+/, which @a requires, and has only @n_1: add another',
    ],
    [
      { count: exactly(1) },
      '@n_1 @n_2 @n_3',
      'f:2:6: r: scenario "t3" may have exactly 1 tag like /@n_\\d+/, and has @n_1, @n_2, @n_3: remove @n_2, @n_3',
    ],
    [
      { when: '@a', count: exactly(0) },
      '@a @n_1',
      'f:2:4: r: scenario "t3" may have no tag like /@n_\\d+/, which @a forbids, and has @n_1: remove @n_1',
    ],
    [{ count: [{ pattern: '@n*', min: 1, max: null }] }, '@n1 @n2 @n3'],
    [
      { count: [{ pattern: '@n*', min: 1, max: null }] },
      '',
      'f:3:3: r: scenario "t3" needs at least 1 tag like @n*, and has none: add one',
    ],
    [
      { count: [{ pattern: '@n*', min: 0, max: 1 }] },
      '@n1 @n2',
      'f:2:5: r: scenario "t3" may have at most 1 tag like @n*, and has @n1, @n2: remove @n2',
    ],
    [
      { count: [{ pattern: '@n*', min: 2, max: 3 }] },
      '@n1',
      'f:3:3: r: scenario "t3" needs 2 to 3 tags like @n*, and has only @n1: add another',
    ],
  ];

  it.each(rows.map(([rule, tags, ...violations]) => ({ rule, tags, violations })))(
    '$rule over "$tags"',
    ({ rule, tags, violations }) => {
      expect(violationsOf(tagRules({ rules: [tagRule(rule)] }), { f: reading([testAt(3, tags)]) })).toEqual(
        violations,
      );
    },
  );

  it('sees inherited tags, and tells a forbidden one where it is written', () => {
    const feature = tagsAt(1, '@a');
    const rules = tagRules({ rules: [tagRule({ require: '@a' }), tagRule({ when: '@b', forbid: '@a' })] });
    expect(violationsOf(rules, { f: reading([testAt(5, '@b', feature), testAt(9, '', feature)]) })).toEqual([
      'f:1:1: r: scenario "t5" has @a, which @b forbids: remove @a',
    ]);
  });

  it('calls a test of Python a test, and cuts what is long', () => {
    const rules = tagRules({ rules: [tagRule({ when: 'x', forbid: '/y+/' })] });
    const long = { ...testAt(3, `x ${'y'.repeat(500)}`), name: 'n'.repeat(500) };
    const [violation = ''] = violationsOf(rules, { 'a.py': reading([long]) });
    expect(violation).toMatch(/^a\.py:2:3: r: test "n{119}…" must not .* it has x, y{79}…$/);
  });

  it('makes each rule speak for itself', () => {
    const rules = tagRules({
      rules: [tagRule({ name: 'one', require: '@a', forbid: '@b' }), tagRule({ name: 'two', require: '@a' })],
    });
    expect(violationsOf(rules, { f: reading([testAt(3, '@b')]) })).toEqual([
      'f:2:1: one: scenario "t3" has @b: remove @b',
      'f:3:3: one: scenario "t3" has no @a: add @a',
      'f:3:3: two: scenario "t3" has no @a: add @a',
    ]);
  });
});

describe('known', () => {
  const tdd = ['@tdd_expected_fail', '@tdd_issue', '/@tdd_issue_\\d+/'];

  it.each<[string, string[], string[], string | null]>([
    ['@tdd_issue', tdd, [], null],
    ['@tdd_issue_12', tdd, [], null],
    ['@other', tdd, ['@tdd*'], null],
    ['@other', ['@a'], [], 'write one of @a, or add it to `known`'],
    ['@tdd_isue', tdd, ['@tdd*'], 'write @tdd_issue, or one like /@tdd_issue_\\d+/'],
    ['@tdd_issue_', tdd, ['@tdd*'], 'write @tdd_issue, or one like /@tdd_issue_\\d+/'],
    ['@tdd_issue_12x', tdd, ['@tdd*'], 'write one like /@tdd_issue_\\d+/'],
    ['@tdd_issue-12', tdd, ['@tdd*'], 'write @tdd_issue, or one like /@tdd_issue_\\d+/'],
    ['@tdd_expectedfail', tdd, ['@tdd*'], 'write @tdd_expected_fail'],
    ['@tdd', tdd, ['@tdd*'], `write one of ${tdd.join(', ')}, or add it to \`known\``],
    ['@TDD_issue', tdd, ['/@tdd.*/i'], 'write @tdd_issue, or one like /@tdd_issue_\\d+/'],
    ['@b', ['@1', '@2', '@3', '@4', '@5', '@6'], [], 'write @1'],
    [
      '@bbbb',
      ['@1', '@2', '@3', '@4', '@5', '@6'],
      [],
      'write one of @1, @2, @3, @4, @5, …, or add it to `known`',
    ],
  ])('%s of %j, of which %j are governed', (tag, known, governs, fix) => {
    const rules = tagRules({ known, governs });
    const wanted = fix === null ? [] : [`f:2:1: known: unknown tag ${tag}: ${fix}`];
    expect(violationsOf(rules, { f: reading([testAt(3, tag)]) })).toEqual(wanted);
  });

  it('tells a tag once, where it is written, also one that no test inherits', () => {
    const feature = tagsAt(1, '@x');
    const tests = [testAt(5, '', feature), testAt(9, '', feature)];
    const tags = [...feature, ...tagsAt(12, '@y', '')];
    expect(violationsOf(tagRules({ known: ['@a_long_one'] }), { f: reading(tests, { tags }) })).toEqual([
      'f:1:1: known: unknown tag @x: write one of @a_long_one, or add it to `known`',
      'f:12:1: known: unknown tag @y: write one of @a_long_one, or add it to `known`',
      'f:12:4: known: unknown tag (an empty tag): write one of @a_long_one, or add it to `known`',
    ]);
  });
});

describe('max', () => {
  const limited = tagRules({ max: [{ pattern: '@wip*', most: 2 }] });

  it('tells one violation, at the first test over the limit, across files', () => {
    const two = reading([testAt(3, '@wip'), testAt(6, '@a')]);
    expect(violationsOf(limited, { a: two, b: two })).toEqual([]);
    const more = reading([testAt(3, '@a'), testAt(6, '@x @wip_1'), testAt(9, '@wip')]);
    expect(violationsOf(limited, { a: two, b: two, c: more })).toEqual([
      'c:5:4: max @wip*: 4 scenarios have @wip*, at most 2 may: take it from 2 of them',
    ]);
  });

  it('counts the rows of an outline, which stand at one place, as one', () => {
    const rows = ['@wip @r1', '@wip @r2', '@wip @r3'].map((tags) => testAt(3, tags));
    expect(violationsOf(limited, { a: reading(rows) })).toEqual([]);
    expect(violationsOf(limited, { a: reading(rows), b: reading(rows), c: reading(rows) })).toEqual([
      'c:2:1: max @wip*: 3 scenarios have @wip*, at most 2 may: take it from 1 of them',
    ]);
  });

  it('allows none where it says none', () => {
    const none = tagRules({ max: [{ pattern: 'wip', most: 0 }] });
    expect(violationsOf(none, { 'a.py': reading([testAt(3, 'wip')]) })).toEqual([
      'a.py:2:1: max wip: 1 test has wip, at most 0 may: take it from 1 of them',
    ]);
  });
});

describe('unique', () => {
  const rules = tagRules({ unique: ['/@id_\\d+/'] });

  it('tells each test but the first, across files', () => {
    const files = {
      a: reading([testAt(3, '@id_1'), testAt(6, '@id_2 @other')]),
      b: reading([testAt(3, '@other @id_1'), testAt(6, '@id_1')]),
    };
    expect(violationsOf(rules, files)).toEqual([
      'b:2:8: unique: @id_1 may stand on one scenario only, and scenario "t3" has it as well as scenario "t3" (a:3): give each its own',
      'b:5:1: unique: @id_1 may stand on one scenario only, and scenario "t6" has it as well as scenario "t3" (a:3): give each its own',
    ]);
  });

  it('tells a tag that several tests inherit once, where it is written', () => {
    const feature = tagsAt(1, '@id_1');
    const tests = [testAt(5, '', feature), testAt(9, '', feature), testAt(12, '', feature)];
    expect(violationsOf(rules, { f: reading(tests) })).toEqual([
      'f:1:1: unique: @id_1 may stand on one scenario only, and scenario "t9" has it as well as scenario "t5" (f:5): give each its own',
    ]);
  });

  it('takes the rows of an outline, and a tag that is written twice on one test, for one', () => {
    expect(violationsOf(rules, { f: reading([testAt(3, '@id_1 @a'), testAt(3, '@id_1 @b')]) })).toEqual([]);
    expect(violationsOf(rules, { f: reading([testAt(3, '@id_1 @id_1')]) })).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it('is a violation of its own, beside the others, by file and place', () => {
    const broken = reading([testAt(3, '')], { problems: [{ line: 9, column: 4, message: 'no end' }] });
    const rules = tagRules({ rules: [tagRule({ require: '@a' })] });
    expect(
      violationsOf(rules, {
        b: broken,
        a: reading([], { problems: [{ line: 1, column: 1, message: 'x' }] }),
      }),
    ).toEqual(['b:3:3: r: scenario "t3" has no @a: add @a', 'b:9:4: readable: no end', 'a:1:1: readable: x']);
  });
});
