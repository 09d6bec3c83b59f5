import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pythonReader } from '../../../src/preflight/readers/python.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/markers/', import.meta.url));
const { read } = pythonReader();
const header = 'import pytest\nfrom pytest import mark, param\n';
const big = 1_000_000;

describe('hostile files', () => {
  it.each([
    ['one line of 10 MB', `def test_a():\n    x = [${'1,'.repeat(5 * big)}]\n`],
    ['one string of 10 MB', `x = "${'a'.repeat(10 * big)}"\ndef test_a(): pass\n`],
    ['one comment of 10 MB', `#${'a'.repeat(10 * big)}\ndef test_a(): pass\n`],
    ['10 MB of blanks', `${' '.repeat(10 * big)}\ndef test_a(): pass\n`],
    ['a million empty lines', `${'\n'.repeat(big)}def test_a(): pass\n`],
    ['a list of many numbers', `x = [${'1,'.repeat(big / 10)}]\ndef test_a(): pass\n`],
  ])('%s are read', (_name, text) => {
    const { tests, problems } = read(text);
    expect(tests.map(({ name }) => name)).toEqual(['test_a']);
    expect(problems).toEqual([]);
  });

  const deep = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('');
  const doubled = (line: string): string => `${header}a = [mark.a]\n${line.repeat(60)}pytestmark = a\n`;

  it.each([
    ['10 MB of words', 'a '.repeat(5 * big)],
    ['10 MB of brackets', '('.repeat(10 * big)],
    ['a million strings that never end', "'\n".repeat(big)],
    ['f-strings in f-strings', 'f"{'.repeat(big / 10)],
    ['long chains of names', `x = a${'.b'.repeat(big / 10)}`],
    ['long chains of calls', `x = f${'()'.repeat(big / 10)}`],
    ['long chains of operators', `x = ${'-'.repeat(big / 10)}1`],
    ['long conditions', `x = ${'1 if 2 else '.repeat(big / 10)}1`],
    ['blocks in blocks', deep(1000, (index) => `${' '.repeat(index)}if x:\n`)],
    [
      'classes in classes',
      `${deep(90, (index) => `${' '.repeat(index)}class TestA:\n`)}${' '.repeat(90)}def test_a(): pass`,
    ],
    [
      'a long line of ancestors',
      `class TestA0: pass\n${deep(5000, (index) => `class TestA${index + 1}(TestA${index}): pass\n`)}`,
    ],
    [
      'classes that double',
      `class B0: pass\n${deep(60, (i) => `class B${i + 1}:\n  class TestX(B${i}): pass\n  class TestY(B${i}): pass\n`)}class TestZ(B60): pass\n`,
    ],
    [
      'an order that Python refuses',
      'class A: pass\nclass B(A): pass\nclass TestC(A, B):\n  def test_a(self): pass\n',
    ],
    ['lists that double by addition', doubled('a = a + a\n')],
    ['lists that double by spreading', doubled('a = [*a, *a]\n')],
    ['lists that double by nesting', doubled('a = [a, a]\n')],
    ['choices that double', doubled('a = a or a\n')],
    ['markers that double', `${header}pytestmark = [mark.a]\n${'pytestmark += pytestmark\n'.repeat(60)}`],
    ['one name in many branches', 'if x:\n  def test_a(): pass\n'.repeat(1000)],
    [
      'combinations of parameters',
      `${header}X = [param(1, marks=mark.a)] * 1 + [param(2, marks=mark.b)]\n${'@mark.parametrize("x", [param(1, marks=mark.a), param(2, marks=mark.b)])\n'.repeat(40)}def test_a(): pass\n`,
    ],
    [
      'many tests with many tags',
      `${header}pytestmark = [${'mark.a,'.repeat(999)}]\n${deep(2000, (index) => `def test_${index}(): pass\n`)}`,
    ],
  ])('%s are a problem, with its place', (_name, text) => {
    const { problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20);
    for (const { line, column } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
    }
  });

  it('reads any beginning of a file without a fault', () => {
    const text = readFileSync(`${fixtures}test_syntax.py`, 'utf8');
    for (let end = 0; end < text.length; end += 1) {
      const { tests } = read(text.slice(0, end));
      expect(tests.length).toBeLessThanOrEqual(20);
    }
  });
});
