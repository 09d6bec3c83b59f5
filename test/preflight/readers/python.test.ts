import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pythonReader } from '../../../src/preflight/readers/python.ts';
import type { TagReading } from '../../../src/preflight/tagged-test.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/markers/', import.meta.url));

function read(text: string): TagReading {
  return pythonReader().read(text);
}

/** `name: tag tag`, a line a test. */
function summary(text: string): string[] {
  const { tests, problems } = read(text);
  expect(problems).toEqual([]);
  return tests.map(({ name, tags }) => [`${name}:`, ...tags.map((tag) => tag.text)].join(' '));
}

const header = 'import pytest, unittest\nfrom pytest import mark, param\n';

describe('a Python file', () => {
  it('has its tests and tags where they are written', () => {
    const reading = read(`${header}slow = mark.slow

@slow
@pytest.mark.issue(118)
async def test_a(): pass

class TestB:
    @unittest.skip('why')
    def test_c(self): pass
`);
    const slow = { text: 'slow', line: 3, column: 13 };
    const issue = { text: 'issue', line: 6, column: 14 };
    const skip = { text: 'unittest.skip', line: 10, column: 6 };
    expect(reading).toEqual({
      tests: [
        { name: 'test_a', line: 7, column: 1, tags: [issue, slow] },
        { name: 'TestB::test_c', line: 11, column: 5, tags: [skip] },
      ],
      tags: [slow, issue, skip],
      problems: [],
    });
  });

  it.each(readdirSync(fixtures).filter((name) => name.endsWith('.py')))(
    '%s: each tag stands at its place',
    (name) => {
      const text = readFileSync(join(fixtures, name), 'utf8');
      const lines = text.split('\n');
      const { tests, tags, problems } = read(text);
      expect(problems).toEqual([]);
      expect(tests.length).toBeGreaterThan(5);
      for (const tag of tags) {
        const written = tag.text.replace(/^unittest\./, '');
        expect(lines[tag.line - 1]?.slice(tag.column - 1)).toMatch(
          new RegExp(`^(unittest\\.)?${written}|^skip_if`),
        );
      }
      for (const test of tests) {
        expect(lines[test.line - 1]?.slice(test.column - 1)).toMatch(
          /^(?:async )?def |^(?:pytest\.)?param\(/,
        );
        for (const tag of test.tags) expect(tags).toContain(tag);
      }
    },
  );

  it('has each marked parameter set as a test of its own, where it stands', () => {
    const { tests } = read(`${header}CASES = [1, param(2, marks=mark.a),
  param(3, id='three', marks=[mark.b, mark.c])]
@mark.parametrize('x', CASES)
def test_x(x): pass
`);
    expect(tests.map(({ name, line, column }) => `${name} ${line}:${column}`)).toEqual([
      'test_x[#2] 3:13',
      'test_x[three] 4:3',
      'test_x 6:1',
    ]);
    expect(tests.map(({ tags }) => tags.map(({ text }) => text))).toEqual([
      ['parametrize', 'a'],
      ['parametrize', 'b', 'c'],
      ['parametrize'],
    ]);
  });

  it('lists tags that no test inherits', () => {
    const { tests, tags } = read(`${header}unused = mark.unused
class Helper:
    pytestmark = mark.helper
@pytest.fixture(params=[param(1, marks=mark.of_fixture)])
def value(): pass
LOOSE = {'x': param(1, marks=mark.in_dictionary)}
`);
    expect(tests).toEqual([]);
    expect(tags.map(({ text }) => text)).toEqual(['unused', 'helper', 'of_fixture', 'in_dictionary']);
  });

  it.each([
    ['nothing', '', []],
    ['no line break at its end', 'def test_a(): pass', ['test_a:']],
    [
      'Python 2',
      `import pytest\nprint "a"\n@pytest.mark.a\ndef test_a():\n    exec "b"\n    print >>x, \`y\`\n`.replaceAll(
        '`',
        '',
      ),
      ['test_a: a'],
    ],
    ['a byte-order mark', `\uFEFF${header}@mark.a\ndef test_a(): pass\n`, ['test_a: a']],
    ['a coding comment', `# -*- coding: latin-1 -*-\n${header}@mark.é\ndef test_é(): 'ü'\n`, ['test_é: é']],
    ['fake decorators', `x = """\n@pytest.mark.a\ndef test_a(): pass\n"""\n# @pytest.mark.b\n`, []],
    [
      'syntax in bodies that no parser needs to know',
      `def test_a():\n    x = t"{y!r:{z}}" if 1. else 1_0.e5\n    def test_b(): pass\n`,
      ['test_a:'],
    ],
    [
      'a decorator in its own brackets',
      `${header}@(mark.a)\n@(\n  mark.b # )\n)\ndef test_a(): pass\n`,
      ['test_a: b a'],
    ],
    ['a template string', `${header}x = t'{1}'\n@mark.a(t"{x}")\ndef test_a(): pass\n`, ['test_a: a']],
    [
      'generic functions',
      `${header}@mark.a\ndef test_a[T](x: T) -> T: return x\nclass TestB[T]:\n  def test_b(self): pass\n`,
      ['test_a: a', 'TestB::test_b:'],
    ],
    [
      'a backslash before an empty line',
      `${header}x = 1 + \\\n  2\\\n\n@mark.a\ndef test_a(): pass\n`,
      ['test_a: a'],
    ],
    [
      'both sides of a condition',
      `${header}if x:\n    @mark.a\n    def test_a(): pass\nelse:\n    @mark.b\n    def test_a(): pass\n`,
      ['test_a: a', 'test_a: b'],
    ],
    [
      'a condition in its marker',
      `${header}@(mark.a if x else mark.b)\ndef test_a(): pass\n`,
      ['test_a: a b'],
    ],
    [
      'an optional marker',
      `${header}try:\n    from x import slow\nexcept ImportError:\n    slow = mark.slow\n@slow\ndef test_a(): pass\n`,
      ['test_a: slow'],
    ],
    [
      'a base from elsewhere that is called TestCase',
      'from django.test import TestCase\nclass A(TestCase):\n  def test_a(self): pass\n',
      ['A::test_a:'],
    ],
    [
      'a decorator that nothing calls a marker',
      'from x import benchmark, patch\n@benchmark\n@patch("a", 1)\n@x.y[0]()\ndef test_a(): pass\n',
      ['test_a:'],
    ],
    [
      'import *',
      'from pytest import *\nfrom unittest import *\n@mark.a\n@skip("b")\ndef test_a(): pass\n',
      ['test_a: unittest.skip a'],
    ],
    [
      'unittest’s own module of cases',
      'import unittest.case as c\nclass A(c.TestCase):\n  @c.expectedFailure\n  def test_a(self): pass\n',
      ['A::test_a: unittest.expectedFailure'],
    ],
  ])('reads %s', (_name, text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  it.each([
    ['crlf', '\r\n'],
    ['cr', '\r'],
  ])('reads the same places with %s', (_name, lineBreak) => {
    const text = readFileSync(join(fixtures, 'test_functions.py'), 'utf8');
    expect(read(text.replaceAll('\n', lineBreak))).toEqual(read(text));
    expect(read(`\uFEFF${text}`)).toEqual(read(text));
  });
});

const unread = /cannot be read without running/;

describe('what cannot be read is a problem', () => {
  it.each([
    ['a made marker', '@make_marker()\ndef test_a(): pass', '3:2', unread],
    ['a marker of another file', 'from marks import slow\n@slow\ndef test_a(): pass', '4:2', unread],
    [
      'a local function that marks',
      'def slow(f):\n    return mark.slow(f)\n@slow\ndef test_a(): pass',
      '5:2',
      unread,
    ],
    [
      'a function that marks in one line',
      'def slow(f): return mark.slow(f)\n@slow\ndef test_a(): pass',
      '4:2',
      unread,
    ],
    ['a lambda that marks', 'slow = lambda f: mark.slow(f)\n@slow\ndef test_a(): pass', '4:2', unread],
    ['markers from a dictionary', 'marks = {1: mark.a}\n@marks[1]\ndef test_a(): pass', '4:2', unread],
    ['getattr', '@getattr(mark, "a")\nclass TestA:\n    def test_a(self): pass', '3:2', unread],
    ['pytest.mark alone', '@mark\ndef test_a(): pass', '3:2', unread],
    ['a made pytestmark', 'pytestmark = make()\ndef test_a(): pass', '3:1', unread],
    ['an unknown addition', 'pytestmark = [mark.a]\npytestmark += more', '4:1', unread],
    ['an unknown change', 'pytestmark = [mark.a]\npytestmark.insert(0, mark.b)', '4:1', unread],
    [
      'a class’s pytestmark',
      'class TestA:\n    pytestmark = make()\n    def test_a(self): pass',
      '4:5',
      unread,
    ],
    ['a base’s pytestmark', 'class Base:\n    pytestmark = make()\nclass TestA(Base): pass', '4:5', unread],
    [
      'a parameter set’s markers',
      '@mark.parametrize("x", [param(1, marks=marks)])\ndef test_a(x): pass',
      '3:25',
      /this parameter set/,
    ],
    [
      'parameter sets from a call',
      '@mark.parametrize("x", wrap(param(1, marks=mark.a)))\ndef test_a(x): pass',
      '3:2',
      /parameter sets/,
    ],
    ['a parameter set’s keywords', 'X = param(1, **options)', '3:5', /this parameter set/],
    ['no name', 'def (): pass', '3:5', /no Python/],
    ['a broken decorator', '@mark.\ndef test_a(): pass', '3:7', /no Python/],
    ['a broken class', 'class TestA(:\n    def test_a(self): pass', '3:12', /never closed/],
    ['a broken pytestmark', 'pytestmark = [mark.a,, mark.b]', '3:22', /no Python/],
    ['an unclosed string', 'def test_a():\n    """', '4:5', /never closed/],
    ['an unclosed string on a line', 'def test_a():\n    x = "a', '4:9', /never closed/],
    ['an unclosed bracket', 'def test_a():\n    f((1)\ndef test_b(): pass', '4:6', /never closed.*not read/],
    ['a bracket that closes nothing', 'def test_a():\n    f(1]', '4:8', /closes nothing/],
    ['an unclosed f-string field', 'x = f"{y"', '3:9', /never closed/],
    ['mixed indents', 'class TestA:\n        x = 1\n\ty = 2', '5:2', /Tabs and spaces/],
    ['an indent of no block', 'if x:\n        y\n    z', '5:5', /that of no block/],
    ['an unexpected indent', 'x = 1\n    y = 2', '4:5', /deeper than its block/],
    ['no block', 'class TestA:\ndef test_a(): pass', '4:1', /block must begin/],
    ['a bad field', 'x = f"{y:"', '3:7', /never closed/],
    ['a NUL', 'x = "\0"', '3:6', /NUL/],
    ['no Python at all', 'What is $this?', '3:9', /none of Python/],
  ])('%s', (_name, text, place, message) => {
    const { problems } = read(`${header}${text}\n`);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toContain(place);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
  });

  it('and what stands around it is read', () => {
    const { tests, problems } = read(
      `${header}@mark.a\ndef test_a(): pass\nx = = 1\n@mark.b\ndef test_b(): pass\n`,
    );
    expect(tests.map(({ name, tags }) => [name, tags[0]?.text])).toEqual([
      ['test_a', 'a'],
      ['test_b', 'b'],
    ]);
    expect(problems).toEqual([expect.objectContaining({ line: 5, column: 5 })]);
  });

  it('says nothing of what makes no test', () => {
    expect(read('@make_marker()\ndef helper(): pass\n@marker\nclass Helper: pass\n').problems).toEqual([]);
  });
});
