import { describe, expect, it } from 'vitest';
import { gherkinReader } from '../../../src/preflight/readers/gherkin.ts';

/** Of one line. */
const size = 10_000_000;
/** Of many lines, each of which costs the time of a line. */
const many = 1_000_000;
const head = 'Feature: f\n@kept\nScenario Outline: s\nGiven <a>\nExamples:\n';

/** What would take hours where anything is quadratic, or more memory than there is where anything is kept twice. */
const files: Readonly<Record<string, () => string>> = {
  'one word': () => 'x'.repeat(size),
  'one tag': () => `@${'x'.repeat(size)}\nFeature: f\n`,
  'one line of tags': () => `${'@a '.repeat(size / 3)}\nFeature: f\n`,
  'one line of tags without spaces': () => `${'@a'.repeat(size / 2)}\nFeature: f\n`,
  'spaces before a tag': () => `${' '.repeat(size)}@a\nFeature: f\n`,
  'spaces in a cell': () => `${head}|a${' '.repeat(size)}b|\n|1|\n`,
  'bars in a row': () => `${head}${'|'.repeat(size)}\n`,
  'backslashes in a row': () => `${head}|${'\\'.repeat(size)}|\n|1|\n`,
  'empty lines': () => `Feature: f\n${'\n'.repeat(many)}`,
  'empty lines in a docstring': () => `Feature: f\nScenario: s\nGiven a\n"""\n${'\n'.repeat(many)}"""\n`,
  steps: () => `Feature: f\nScenario: s\n${'* a\n'.repeat(many / 4)}`,
  'lines of tags': () => `${'@a\n'.repeat(many / 3)}Feature: f\n`,
  'tags inherited by many': () =>
    `${'@a '.repeat(20_000)}\nFeature: f\n${'@b\nScenario:\n'.repeat(many / 20)}`,
  'tags of an outline with many examples': () =>
    `Feature: f\n${'@a '.repeat(20_000)}\nScenario Outline: s\n${'@b\nExamples:\n|a|\n|1|\n'.repeat(many / 20)}`,
  'rows that differ in a tag': () =>
    `Feature: f\n${'@x<a> '.repeat(20_000)}\nScenario Outline: s\nExamples:\n|a|\n${'|1|\n'.repeat(many / 10)}`,
  'docstrings that never close': () => `Feature: f\nScenario: s\n${'Given a\n"""\n'.repeat(many / 10 + 1)}`,
};

describe.each(['behave', 'cucumber'] as const)('%s reads megabytes of', (dialect) => {
  it.each(Object.entries(files))('%s', (_name, make) => {
    const { tests, tags, problems } = gherkinReader({ dialect }).read(make());
    expect(tests.length + tags.length + problems.length).toBeLessThan(250_000);
    for (const { message } of problems) expect(message.length).toBeLessThan(400);
  });
});

it('stops where tags multiply, and says where', () => {
  const text = `${'@a '.repeat(20_000)}\nFeature: f\n${'@b\nScenario: s\n'.repeat(100_000)}`;
  for (const dialect of ['behave', 'cucumber'] as const) {
    const { tests, problems } = gherkinReader({ dialect }).read(text);
    expect(tests.length).toBeGreaterThan(50);
    expect(tests.length).toBeLessThan(500);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('split it into several');
    expect(problems[0]?.line).toBeGreaterThan(100);
  }
});

it('does not let values multiply', () => {
  const columns = Array.from({ length: 12 }, (_, index) => `c${index}`);
  const values = columns.map((_, index) => `<c${index + 1}>`.repeat(100));
  const table = `|${columns.join('|')}|\n|${values.join('|')}|\n`;
  const { problems } = gherkinReader({ dialect: 'behave' }).read(
    `Feature: f\n@<c0>\nScenario Outline: s\nExamples:\n${table}`,
  );
  expect(problems).toEqual([
    { line: 2, column: 1, message: 'filled in, this tag is longer than 100000 characters' },
  ]);
});
