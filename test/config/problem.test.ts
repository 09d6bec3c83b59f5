import { describe, expect, it } from 'vitest';
import { excerpt, nowhere, renderProblem } from '../../src/config/problem.ts';

describe('excerpt', () => {
  it.each([
    ['plain', 'plain'],
    ['  padded \n', 'padded'],
    ['first\nsecond', 'first…'],
    ['first\u2028second', 'first…'],
    ['a\u0000b\u001b[31mc', 'a b [31mc'],
    ['a\u202eb', 'a b'],
    ['x'.repeat(80), 'x'.repeat(80)],
    ['x'.repeat(81), `${'x'.repeat(79)}…`],
    ['😀'.repeat(81), `${'😀'.repeat(79)}…`],
    ['', ''],
  ])('cuts %j', (text, cut) => {
    expect(excerpt(text)).toBe(cut);
  });
});

describe('renderProblem', () => {
  const problem = { file: 'a.yml', line: 3, column: 7, text: 'thing', message: 'wrong', fix: 'write right' };

  it('names the place, the text and the fix', () => {
    expect(renderProblem(problem)).toBe('a.yml:3:7: wrong (thing) — write right');
  });

  it('leaves out what there is not', () => {
    expect(renderProblem({ ...problem, ...nowhere })).toBe('a.yml: wrong — write right');
  });
});
