import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gherkinReader } from '../../../src/preflight/readers/gherkin.ts';

const { read } = gherkinReader({ dialect: 'behave' });

function fixture(name: string) {
  return read(readFileSync(new URL(`../../fixtures/features/${name}.feature`, import.meta.url), 'utf8'));
}

/** `line:column text`, as one writes it down. */
function places(tags: readonly { line: number; column: number; text: string }[]): string[] {
  return tags.map(({ line, column, text }) => `${line}:${column} ${text}`);
}

function tests(reading: ReturnType<typeof read>): string[] {
  return reading.tests.map(
    ({ line, column, name, tags }) => `${line}:${column} ${name}: ${tags.map(({ text }) => text).join(' ')}`,
  );
}

function problems(reading: ReturnType<typeof read>): string[] {
  return reading.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('tags', () => {
  it.each([
    ['@a @b', ['1:1 @a', '1:4 @b']],
    ['\t @a', ['1:3 @a']],
    ['@a@b', ['1:1 @a@b']],
    ['@a,@b', ['1:1 @a,@b']],
    ['@ @a', ['1:1 @', '1:3 @a']],
    ['@a # @b', ['1:1 @a']],
    ['@a #b @c', ['1:1 @a']],
    ['@a#b', ['1:1 @a#b']],
    ['@🙂 @b', ['1:1 @🙂', '1:5 @b']],
    ['@a\u00a0@b\u3000@c', ['1:1 @a', '1:4 @b', '1:7 @c']],
    ['@a\u001f@b', ['1:1 @a', '1:4 @b']],
    ['@a\u2028@b', ['1:1 @a', '1:4 @b']],
    ['@a\n# between\n\n  @b', ['1:1 @a', '4:3 @b']],
    ['@a\r\n@b', ['1:1 @a', '2:1 @b']],
    ['@a\r@b', ['1:1 @a', '1:4 @b']],
    [`@${'x'.repeat(10_000)} @b`, [`1:1 @${'x'.repeat(10_000)}`, '1:10003 @b']],
  ])('%j', (line, expected) => {
    const reading = read(`${line}\nFeature: f\nScenario: s\n`);
    expect(places(reading.tags)).toEqual(expected);
    expect(places(reading.tests[0]?.tags ?? [])).toEqual(expected);
    expect(reading.problems).toEqual([]);
  });

  it('are told also where nothing stands below them', () => {
    const reading = fixture('behave-only');
    expect(tests(reading)).toEqual(['2:3 docstrings in single quotes: ', '12:3 and tags at the end: ']);
    expect(places(reading.tags)).toEqual(['15:1 @dangling', '15:11 @tdd_unknown']);
    expect(reading.problems).toEqual([]);
  });

  it('of a feature, a rule and a scenario are inherited in that order', () => {
    expect(tests(fixture('inherited'))).toEqual([
      '10:3 of the feature: @feature @first',
      '16:5 of the rule: @feature @rule @second',
    ]);
  });

  it('are not what docstrings, tables and descriptions hold', () => {
    const reading = fixture('docstrings');
    expect(places(reading.tags)).toEqual(['16:3 @kept']);
    expect(tests(reading)).toEqual(['2:3 one: ', '17:3 two: @kept']);
  });
});

describe('outlines', () => {
  it('are one test for each set of tags, at one place', () => {
    expect(tests(fixture('outline'))).toEqual(
      [
        '4:3 order <kind> -- @1.1 Fast ones: @feature @outline @tdd_issue_12 @bug(small) @odd! @odd @fast @for-Fastones',
        '4:3 order <kind> -- @1.2 Fast ones: @feature @outline @tdd_issue_12 @bug(big) @odd! @odd @fast @for-Fastones',
        '4:3 order <kind> -- @1.3 Fast ones: @feature @outline @tdd_issue_13 @bug(ab) @odd! @odd @fast @for-Fastones',
        '4:3 order <kind> -- @2.1 Slow ones: @feature @outline @tdd_issue_14 @bug(huge) @odd! @odd @slow',
        '19:3 all rows alike: @feature',
        '37:3 steps below examples: @feature',
      ].map((line) => line.replace('@for-Fastones', '@for-Fast_ones')),
    );
  });

  it('tell what their placeholders turn to, and the ones that nothing fills in', () => {
    const texts = fixture('outline').tags.map(({ text }) => text);
    expect(texts).toContain('@tdd_issue_12');
    expect(texts).toContain('@tdd_issue_14');
    expect(texts).not.toContain('@tdd_issue_<issue>');
    expect(texts).toContain('@<unknown>');
    expect(texts).toContain('@empty');
  });

  it('leave out the one that an error cuts short', () => {
    const reading = fixture('ragged-table');
    expect(reading.tests).toEqual([]);
    expect(problems(reading)).toEqual(['6:7 this row has 1 cells, the first of its table has 2']);
  });
});

describe('problems', () => {
  it.each([
    [
      'unclosed-docstring',
      '5:3 this docstring is never closed, and Behave takes all that follows for its text: write """ on a line of its own',
      1,
    ],
    ['odd-keyword', '5:5 Behave expects a step, a table, tags or a scenario here, not "Gven another"', 1],
    [
      'bad-tag',
      '6:14 "tdd_expected_fail" stands among tags: write @ before it, or # and a space if it is a comment',
      1,
    ],
    [
      'byte-order-mark',
      '1:1 the file starts with a byte-order mark, which Behave cannot read: save it as UTF-8 without one',
      0,
    ],
    ['unknown-language', '1:1 Behave does not know the language "constructor"', 0],
    ['scenario-with-examples', '5:5 Behave takes examples only below a scenario outline', 1],
    ['first-and', '3:5 "And" needs a step before it', 1],
    [
      'left-docstring',
      '5:5 this line stands left of the quotes that opened the docstring at line 4: indent it, or close the docstring above it',
      1,
    ],
  ])('%s', (name, problem, before) => {
    const reading = fixture(name);
    expect(problems(reading)).toEqual([problem]);
    expect(reading.tests).toHaveLength(before);
  });

  it.each([
    ['Scenario: s', '1:1 expected "Feature:", found "Scenario: s"'],
    [
      'Feature: f\n  @a\n  text',
      '3:3 tags stand above a scenario, an outline, a rule or examples, not "text"',
    ],
    [
      'Feature: f\nScenario: s\nGiven a\nFeature: g',
      '4:1 Behave expects a step, a table, tags or a scenario here, not "Feature: g"',
    ],
    ['Feature: f\nScenario Outline: s\nExamples:\n"""', '4:1 a docstring must follow a step'],
    [`${'x'.repeat(200)}`, `1:1 expected "Feature:", found "${'x'.repeat(79)}…"`],
    ['# language: no-such', '1:1 Behave does not know the language "no-such"'],
  ])('%j', (text, problem) => {
    expect(problems(read(text))).toEqual([problem]);
  });

  it('are none in files that hold no feature', () => {
    expect(fixture('empty')).toEqual({ tests: [], tags: [], problems: [] });
    expect(fixture('no-feature').problems).toEqual([]);
  });
});

describe('languages', () => {
  it('follow the file', () => {
    expect(tests(fixture('german'))).toEqual([
      '9:3 eine Bestellung: @alt @neu',
      '13:3 <art>: @alt @beispiel',
    ]);
  });

  it('count before the first tag alone', () => {
    expect(tests(fixture('late-language'))).toEqual(['5:3 one: @early @one']);
  });

  it('follow the project where the file names none', () => {
    const german = gherkinReader({ dialect: 'behave', language: 'de' });
    const text = 'Funktion: f\n@a\nSzenario: s\n';
    expect(tests(german.read(text))).toEqual(['3:1 s: @a']);
    expect(problems(read(text))).toEqual(['1:1 expected "Feature:", found "Funktion: f"']);
    const unknown = gherkinReader({ dialect: 'behave', language: '__proto__' });
    expect(problems(unknown.read(text))).toEqual(['1:1 Behave does not know the language "__proto__"']);
  });
});

it('takes NULs and bare carriage returns for what they are', () => {
  expect(places(fixture('nul').tags)).toEqual(['1:1 @a\0b', '3:3 @\0']);
  expect(tests(fixture('separators'))).toEqual([
    '4:3 one: @feature @one @two',
    '4:45 two: @feature @three',
    '5:11 four: @feature @four',
    '6:3 five: @feature @five',
  ]);
  expect(tests(fixture('crlf'))).toEqual(['5:3 one: @feature @first @second']);
});
