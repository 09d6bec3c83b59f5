import { readdirSync, readFileSync } from 'node:fs';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { describe, expect, it } from 'vitest';
import { gherkinReader } from '../../../src/preflight/readers/gherkin.ts';
import { makeFeature } from './feature-generator.ts';

const { read } = gherkinReader({ dialect: 'cucumber' });
const fixtures = new URL('../../fixtures/features/', import.meta.url);

/** The place of each scenario or outline with the sets of tags of its pickles; null where the parser throws. */
function pickled(text: string): string[] | null {
  let next = 0;
  const newId = () => String(next++);
  let document: Parameters<typeof compile>[0];
  try {
    document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text);
  } catch {
    return null;
  }
  const places = new Map<string, string>();
  for (const { scenario, rule } of document.feature?.children ?? []) {
    for (const one of [scenario, ...(rule?.children.map((child) => child.scenario) ?? [])]) {
      if (one !== undefined) places.set(one.id, `${one.location.line}:${one.location.column}`);
    }
  }
  const told = compile(document, '', newId).map(
    ({ astNodeIds: [id], tags }) => `${places.get(id ?? '')} ${tags.map(({ name }) => name).join(' ')}`,
  );
  return [...new Set(told)];
}

function expectAgreement(text: string): void {
  const reading = read(text);
  const pickles = pickled(text);
  if (pickles === null) {
    expect(reading.problems.length, text).toBeGreaterThan(0);
    return;
  }
  expect(reading.problems, text).toEqual([]);
  const told = reading.tests.map(
    ({ line, column, tags }) => `${line}:${column} ${tags.map((tag) => tag.text).join(' ')}`,
  );
  expect([...new Set(told)], text).toEqual(pickles);
  for (const { line, column, text: tag } of reading.tags) {
    expect(text.split('\n')[line - 1]?.startsWith(tag, column - 1), `${text}\n${line}:${column} ${tag}`).toBe(
      true,
    );
  }
}

describe("Cucumber's own pickles", () => {
  const files = readdirSync(fixtures).filter((file) => file.endsWith('.feature'));
  it.each(files)('agree on %s', (file) => {
    // Its parser takes any object's property for a language, and breaks.
    if (file === 'unknown-language.feature') return expect(() => pickledUnsafe(file)).toThrow();
    expectAgreement(readFileSync(new URL(file, fixtures), 'utf8'));
  });

  it('agree on 2,000 files of odd lines', () => {
    const texts = Array.from({ length: 2000 }, (_, seed) => makeFeature(seed));
    for (const text of texts) expectAgreement(text);
    const read = texts.filter((text) => (pickled(text)?.length ?? 0) > 0).length;
    // Else the generator makes nothing but errors, and the comparison says nothing.
    expect(read).toBeGreaterThan(300);
    expect(read).toBeLessThan(1900);
  });
});

function pickledUnsafe(file: string): unknown {
  const text = readFileSync(new URL(file, fixtures), 'utf8');
  return new Parser(new AstBuilder(() => ''), new GherkinClassicTokenMatcher()).parse(text);
}

it.each([
  ['@a @b', ['1 @a', '4 @b']],
  ['@a@b', ['1 @a', '3 @b']],
  ['@a,@b', ['1 @a,', '4 @b']],
  ['@ @@a', ['4 @a']],
  ['@a#b @c #d @e', ['1 @a#b', '6 @c']],
  ['  @🙂 @b', ['3 @🙂', '7 @b']],
])('splits %j as Cucumber does', (line, expected) => {
  const { tags, problems } = read(`${line}\nFeature: f\n`);
  expect(problems).toEqual([]);
  expect(tags.map(({ column, text }) => `${column} ${text}`)).toEqual(expected);
});

it.each([
  ['Feature: f\n@a b\nScenario: s', ['2:1 A tag may not contain whitespace']],
  ['@a @b c\nFeature: f', ['1:4 A tag may not contain whitespace']],
  [
    'Feature: f\nScenario: s\n  Given a\n    ```\n  text\n',
    ['4:5 this docstring is never closed: write ``` on a line of its own'],
  ],
  ['# language: constructor\nFeature: f', ['1:1 Language not supported: constructor']],
  ['# language: xx\nFeature: f', ['1:1 Language not supported: xx']],
  [
    'Feature: f\nScenario: s\n Given a\n | a |\n | b | c |\n',
    ['5:2 inconsistent cell count within the table'],
  ],
  ['Feature: f\nScenario: s\n  Gven a\n  Given b\n  odd', ['5:3 expected: #EOF']],
])('tells where %j cannot be read', (text, expected) => {
  const reading = read(text);
  expect(reading.tests).toEqual([]);
  const told = reading.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
  expect(told.slice(0, expected.length).map((one, index) => one.slice(0, expected[index]?.length))).toEqual(
    expected,
  );
});

it('tells rows apart where their tags differ', () => {
  const text =
    'Feature: f\nScenario: s\nGiven <a>\n@x\nExamples: one\n|a|\n|1|\n|2|\n@y\nExamples:\n|a|\n|1|\n';
  expect(read(text).tests.map(({ name, line }) => `${line} ${name}`)).toEqual([
    '2 s -- @1.1 one',
    '2 s -- @2.1',
  ]);
});
