import { describe, expect, it } from 'vitest';
import { problemsOf } from './memory-reader.ts';

const preflight = (keys: string) => `version: 1\npreflight:\n  - name: a\n    ${keys}`;
/** The first key of the tags stands at 5:7; `files` stands in the last line. */
const tags = (keys: string, files = 'f.feature') =>
  preflight(`tags:\n      ${keys.replaceAll('\n', '\n      ')}\n      files: ${files}`);

type Row = readonly [text: string, ...problems: string[]];

function table(rows: readonly Row[]): void {
  it.each(rows.map(([text, ...problems]) => ({ text, problems })))('$text', async ({ text, problems }) => {
    expect(await problemsOf(text)).toEqual(problems);
  });
}

describe('a preflight is a command or checks tags', () => {
  table([
    [preflight('env: {}'), 'f:3:5: `run` or `tags` is missing (name: a…) — write `run: npm test`, or `tags`'],
    [
      preflight("run: x\n    tags: { files: f.feature, known: ['@a'] }"),
      'f:4:5: `run` and `tags` are two preflights (run) — write an entry of its own for each',
    ],
    [
      preflight("timeout: 5s\n    on-timeout: warn\n    tags: { files: f.feature, known: ['@a'] }"),
      'f:4:5: `timeout` is for commands, and this preflight checks tags (timeout) — remove it',
      'f:5:5: `on-timeout` is for commands, and this preflight checks tags (on-timeout) — remove it',
    ],
    [
      preflight('tags: x'),
      "f:4:11: expected keys and values, found `x` (x) — write `tags: { files: features/**/*.feature, known: ['@slow'] }`",
    ],
  ]);
});

describe('tags', () => {
  table([
    [tags("known: ['@a']")],
    [tags("known: ['@a', '@b*', '/@c\\d+/']\ngoverns: ['@a*', '/@c.*/']\nmax: { '@a': 0 }\nunique: '@b*'")],
    [tags("known: ['@a']\ndialect: cucumber", '[f.feature, "t/**/*.py"]')],
    [
      tags('dialect: behave'),
      'f:5:7: nothing is demanded of the tags (dialect: behave…) — add `known`, `rules`, `max` or `unique`',
    ],
    [tags("know: ['@a']\nunique: '@a'"), 'f:5:7: unknown key (know) — write `known`'],
    [
      tags('known: []'),
      "f:5:14: the list is empty ([]) — remove it, or write `known: ['@slow', '/@issue_\\d+/']`",
    ],
    [tags("known: '@a'"), "f:5:14: expected a list, found `@a` ('@a') — write `known: ['@a']`"],
    [
      tags("known: ['/@a(/']"),
      "f:5:15: this pattern cannot be used ('/@a(/') — the regex does not compile: missing closing ): `@a(`",
    ],
    [
      tags("known: ['/.*/']"),
      "f:5:15: this pattern cannot be used ('/.*/') — the regex matches the empty text, so it says nothing: require at least one character that tells (+ for *)",
    ],
    [
      tags("known: ['@a @b']"),
      "f:5:15: this pattern cannot be used ('@a @b') — a tag holds no space: write one pattern for each tag",
    ],
    [
      tags("governs: '@a*'"),
      "f:5:7: `governs` says which tags `known` is about, and there is no `known` (governs) — write `known: ['@slow']`, or remove it",
    ],
    [
      tags("known: ['@a']\ndialect: behaves"),
      'f:6:16: expected behave or cucumber, found `behaves` (behaves) — write `behave`',
    ],
    [
      tags('known: [a]\ndialect: behave', 't/*.py'),
      'f:6:7: `dialect` is about .feature files, and `files` names none (dialect) — remove it',
    ],
  ]);
});

describe('files', () => {
  table([
    [
      tags("known: ['@a']", '/abs/*.feature'),
      'f:6:14: not a relative path (/abs/*.feature) — write a path relative to the working directory, with /',
    ],
    [
      tags("known: ['@a']", 'features/'),
      'f:6:14: only .feature and .py files can be read (features/) — write a path or glob that ends in .feature or .py, such as `features/**/*.feature`',
    ],
    [
      tags("known: ['@a']", '[a.feature, b.rb]'),
      'f:6:26: only .feature and .py files can be read (b.rb) — write a path or glob that ends in .feature or .py, such as `features/**/*.feature`',
    ],
    [
      tags("known: ['@a']", '[]'),
      'f:6:14: the list is empty ([]) — remove it, or write `files: features/**/*.feature`',
    ],
    [
      'version: 1\npreflight: [{ name: a, tags: { known: [b] } }]',
      'f:2:30: `files` is missing ({ known: [b] }) — write `files: features/**/*.feature`',
    ],
  ]);
});

describe('rules', () => {
  const rule = (keys: string) => tags(`rules: [{ ${keys} }]`);
  table([
    [rule("when: '@a', require: '@b or /@c\\d+/', forbid: 'not @d', count: { '@e*': { min: 1 } }, name: n")],
    [rule("require: '@b'")],
    [
      tags('rules: []'),
      "f:5:14: the list is empty ([]) — remove it, or write `rules: [{ when: '@tdd_expected_fail', require: '@tdd_issue' }]`",
    ],
    [
      rule("when: '@a'"),
      "f:5:15: the rule demands nothing ({ when: '@a' }) — add `require`, `forbid` or `count`",
    ],
    [
      rule("when: '@a', requires: '@b'"),
      "f:5:15: the rule demands nothing ({ when: '@a', requires: '@b' }) — add `require`, `forbid` or `count`",
      'f:5:29: unknown key (requires) — write `require`',
    ],
    [
      rule("require: '@a @b'"),
      "f:5:26: this tag expression cannot be used ('@a @b') — two tags stand side by side: write `and` or `or` between them",
    ],
    [
      rule("when: '@tdd*', require: '@b'"),
      "f:5:23: this tag expression cannot be used ('@tdd*') — `@tdd*`: an expression knows no wildcards, write a regex: /@tdd.*/",
    ],
    [
      rule("require: '/@a('"),
      "f:5:26: this tag expression cannot be used ('/@a(') — `/@a` is no tag, and as a regex it does not end: write /regex/, with \\/ for a slash in it",
    ],
    [rule('require: 5'), "f:5:26: expected text, found the number 5 (5) — write '5' in quotes"],
    [
      rule("count: { '@a': x }"),
      'f:5:32: expected a number or keys and values, found `x` (x) — write a number, or {min: 1, max: 2}',
    ],
    [rule("count: { '@a': -1 }"), 'f:5:32: this must be at least 0 (-1) — write a number of at least 0'],
    [
      rule("count: { '@a': {} }"),
      'f:5:32: this says neither `min` nor `max` ({}) — write a number, or {min: 1, max: 2}',
    ],
    [
      rule("count: { '@a': { min: 2, max: 1 } }"),
      'f:5:32: `min` is larger than `max` ({ min: 2, max: 1 }) — write a `min` of at most `max`',
    ],
    [
      rule("count: { '@a': { min: x } }"),
      'f:5:39: expected a number, found `x` (x) — write a number, such as 5',
    ],
    [
      rule("count: { '@a': { min: 1, most: 1 } }"),
      'f:5:42: unknown key (most) — remove it; known here: min, max',
    ],
    [
      rule("count: { '/@a(/': 1 }"),
      "f:5:26: this pattern cannot be used ('/@a(/') — the regex does not compile: missing closing ): `@a(`",
    ],
    [tags("max: { '@a': x }"), 'f:5:20: expected a number, found `x` (x) — write a number, such as 5'],
    [
      tags("max: { '@a b': 1 }"),
      "f:5:14: this pattern cannot be used ('@a b') — a tag holds no space: write one pattern for each tag",
    ],
  ]);
});

describe('tags as no such file can hold them', () => {
  table([
    [
      tags('known: [slow]'),
      "f:5:15: `slow` is no tag of Gherkin (slow) — write it with @ and in quotes: '@slow'",
    ],
    [
      tags("rules: [{ when: '@a and b', forbid: /c.*/ }]"),
      "f:5:23: `b` is no tag of Gherkin ('@a and b') — write it with @ and in quotes: '@b'",
    ],
    [
      tags('max: { wip: 1 }\nunique: id'),
      "f:5:14: `wip` is no tag of Gherkin (wip) — write it with @ and in quotes: '@wip'",
      "f:6:15: `id` is no tag of Gherkin (id) — write it with @ and in quotes: '@id'",
    ],
    [
      tags("rules: [{ require: a, count: { '@b': 1 } }]", 't/*.py'),
      "f:5:38: `@b` is no tag of Python ('@b') — write it without @: b",
    ],
    [tags("known: ['@a', b]", '[f.feature, t.py]')],
  ]);
});
