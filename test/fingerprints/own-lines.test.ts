import { describe, expect, it } from 'vitest';
import { ownLines } from '../../src/fingerprints/own-lines.ts';

function own(text: string): string {
  return ownLines(text.split('\n')).join('\n');
}

function entry(error: string, line: number): string {
  return `    def f():\n>       g()\nE       ${error}\n\ntest_a.py:${line}: ${error.split(':')[0]}`;
}

describe('ownLines', () => {
  it('pytest: the error and its place, without the source', () => {
    const text = `def test_events(tape):
        """a known flake in words"""
        assert tape.ready(), "a known flake"
>       assert tape[-1]["type"] == "final", tape
E       AssertionError: [{'type': 'progress'}]
E       assert 'progress' == 'final'
E
E         - final

test_tape.py:12: AssertionError`;
    expect(own(text)).toBe(`AssertionError: [{'type': 'progress'}]
assert 'progress' == 'final'

- final
test_tape.py:12: AssertionError`);
  });

  it('pytest: what was being handled is not what was raised, a cause is', () => {
    const handled = 'During handling of the above exception, another exception occurred:';
    const caused = 'The above exception was the direct cause of the following exception:';
    const text = [
      entry('OSError: one', 1),
      handled,
      entry('KeyError: two', 2),
      caused,
      entry('E3: three', 3),
    ];
    expect(own(text.join('\n\n'))).not.toContain('one');
    expect(own(text.join('\n\n'))).toContain('KeyError: two');
    expect(own(text.join('\n\n'))).toContain('E3: three');
  });

  it("Python's own traceback: frames without their source", () => {
    const text = `Traceback (most recent call last):
  File "/app/test_a.py", line 3, in test_a
    assert check(), "a known flake"
           ^^^^^^^
  File "/app/check.py", line 9, in check
    raise ValueError(
        "a known flake")
ValueError: no column
  given: in the row`;
    expect(own(text)).toBe(`Traceback (most recent call last):
  File "/app/test_a.py", line 3, in test_a
  File "/app/check.py", line 9, in check
ValueError: no column
  given: in the row`);
  });

  it('an exception group', () => {
    const text = `  + Exception Group Traceback (most recent call last):
  |   File "/app/test_a.py", line 3, in test_a
  |     raise ExceptionGroup("a known flake", errors)
  | ExceptionGroup: two errors (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | ValueError: one`;
    expect(own(text)).not.toContain('a known flake');
    expect(own(text)).toContain('ExceptionGroup: two errors');
    expect(own(text)).toContain('ValueError: one');
  });

  it('Playwright: without the code around', () => {
    const text = `Error: expect(received).toBe(expected)

  12 |   // a known flake
> 13 |   expect(a).toBe(b);
     |             ^
    at /app/a.spec.ts:13:13`;
    expect(own(text)).toBe(`Error: expect(received).toBe(expected)

    at /app/a.spec.ts:13:13`);
  });

  const cut = `\n${'x'.repeat(100)}… 1234 characters left out …${'x'.repeat(100)}\n`;
  const handled = 'During handling of the above exception, another exception occurred:';
  it.each([
    ['pytest', `${entry('OSError: a known flake', 1)}${cut}\n${entry('KeyError: REAL', 2)}`],
    ['pytest, without its errors', `    def f():\n        "a known flake"${cut}test_a.py:2: REAL`],
    [
      'a traceback',
      `Traceback (most recent call last):\n  File "a.py", line 1, in f\nOSError: a known flake${cut}KeyError: REAL`,
    ],
    [
      'a traceback that goes on in the middle of a frame',
      `Traceback (most recent call last):${cut}    "a known flake"\n  File "a.py", line 1, in f\n    g()\nKeyError: REAL`,
    ],
    [
      'an exception that was handled',
      `a known flake${cut}OSError: a known flake\n\n${handled}\n\nKeyError: REAL`,
    ],
    ['Playwright, without the marked line', `Error: REAL\n  12 |  "a known flake"${cut}     |   ^`],
  ])('%s, of which the middle is left out: only what is known to be raised', (_name, text) => {
    expect(own(text)).not.toContain('a known flake');
    expect(own(text)).toContain('REAL');
  });

  it('what is in no known shape stays, also where the middle is left out', () => {
    const text = `java.net.BindException: address in use${cut}    at A.b(A.java:1)`;
    expect(own(text)).toBe(text);
  });

  it.each([
    'connect ECONNREFUSED 127.0.0.1:80\n    at TCP (node:net:1:2)',
    ' id | name\n  1 | tea\n',
    'Expected:\n    1\nGot:\n    2',
    'E   = mc^2',
  ])('%j: what is in no known shape stays', (text) => {
    expect(own(text)).toBe(text);
  });
});

describe('what a test printed and what an example says', () => {
  it.each([
    [
      'unittest with buffer',
      ['AssertionError: 1 != 2', '', 'Stdout:', 'known'],
      ['AssertionError: 1 != 2', ''],
    ],
    ['behave', ['Assertion Failed: 1', 'Captured stdout:', 'known'], ['Assertion Failed: 1']],
    [
      'pytest',
      ['E   assert 1', 'a.py:1: AssertionError', '----- Captured log call -----', 'known'],
      ['assert 1', 'a.py:1: AssertionError'],
    ],
    ['rspec', ['Failure/Error: expect(log).not_to include("known")', 'expected x'], ['expected x']],
    [
      'doctest',
      ['005     >>> x = "known"', '006     >>> f()', 'Expected:', '    True'],
      ['Expected:', '    True'],
    ],
    [
      'a section of pytest’s',
      ['E   assert 1', 'srv.py:7: known', 'a.py:1: AssertionError'],
      ['assert 1', 'a.py:1: AssertionError'],
    ],
    [
      'a SyntaxError behind E',
      [
        'E     File "/x/a.py", line 3',
        'E       x = "known" +',
        'E   SyntaxError: invalid',
        'a.py:1: in <module>',
      ],
      ['File "/x/a.py", line 3', 'SyntaxError: invalid', 'a.py:1: in <module>'],
    ],
  ])('%s', (_, lines, own) => {
    expect(ownLines(lines).map((line) => line.trimEnd())).toEqual(own);
  });
});
