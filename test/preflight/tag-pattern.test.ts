import { describe, expect, it } from 'vitest';
import { compileTagPattern } from '../../src/preflight/tag-pattern.ts';

function compile(text: string) {
  const compiled = compileTagPattern(text);
  if (!compiled.ok) throw new Error(compiled.error);
  return compiled.value;
}

describe('compileTagPattern', () => {
  it.each<[string, string, boolean]>([
    ['@a', '@a', true],
    ['@a', '@ab', false],
    ['@tdd*', '@tdd_issue', true],
    ['@tdd*', 'x@tdd', false],
    ['@t?d', '@tdd', true],
    ['/@tdd_\\d+/', '@tdd_1', true],
    ['/@tdd_\\d+/', '@tdd_1_', false],
    ['/@tdd_\\d+/', '@@tdd_1', false],
    ['/@a|@b/', '@bc', false],
    ['/^@a$/', '@a', true],
    ['/@A/i', '@a', true],
  ])('%s on %s: %s', (pattern, tag, wanted) => {
    // Twice: the second answer is a remembered one.
    expect([compile(pattern).test(tag), compile(pattern).test(tag)]).toEqual([wanted, wanted]);
    const one = compile(pattern);
    expect(one.test(tag)).toBe(one.test(tag));
  });

  it.each<[string, string | null, string]>([
    ['@a', '@a', '@a'],
    ['@tdd*', null, '@tdd'],
    ['*x', null, ''],
    ['/@tdd_issue_\\d+/', null, '@tdd_issue_'],
    ['/@tdds?/', null, '@tdd'],
    ['/@tdds+/', null, '@tdds'],
    ['/^@tdd.*/', null, '@tdd'],
    ['/@a|@b/', null, ''],
    ['/@a/i', null, ''],
  ])('%s stands for %s and begins with "%s"', (pattern, exact, prefix) => {
    expect(compile(pattern)).toMatchObject({ exact, prefix });
  });

  it.each<[string, string]>([
    ['', 'matches everything'],
    ['@a @b', 'a tag holds no space'],
    [' @a', 'a tag holds no space'],
    ['*', 'matches any name'],
    ['/.*/', 'matches the empty text'],
    ['/.+/', 'matches any text'],
    ['/a)(b/', 'does not compile'],
    ['/@a/g', 'the only flag'],
  ])('refuses "%s"', (pattern, words) => {
    const compiled = compileTagPattern(pattern);
    expect(compiled.ok ? 'accepted' : compiled.error).toContain(words);
  });
});
