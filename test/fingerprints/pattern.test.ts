import { describe, expect, it } from 'vitest';
import { compileLinePattern, compileNamePattern } from '../../src/fingerprints/pattern.ts';

function nameMatches(pattern: string, name: string): boolean {
  const compiled = compileNamePattern(pattern);
  if (!compiled.ok) throw new Error(compiled.error);
  return compiled.value.test(name);
}

function lineMatches(pattern: string, line: string): boolean {
  const compiled = compileLinePattern(pattern);
  if (!compiled.ok) throw new Error(compiled.error);
  return compiled.value.test(line);
}

function errorOf(compile: typeof compileLinePattern | typeof compileNamePattern, pattern: string): string {
  const compiled = compile(pattern);
  return compiled.ok ? 'compiles' : compiled.error;
}

describe('name patterns', () => {
  it.each([
    ['test_port', 'test_port', true],
    ['test_port', 'test_port2', false],
    ['test_port', 'a test_port', false],
    ['test_port[ipv6]', 'test_port[ipv6]', true],
    ['test_port[ipv6]', 'test_porti', false],
    ['{a,b}', 'a', false],
    ['{a,b}', '{a,b}', true],
    ['TestProxy_*', 'TestProxy_', true],
    ['TestProxy_*', 'TestProxy_a/b.c\nd', true],
    ['TestProxy_*', 'aTestProxy_b', false],
    ['*_test', 'a/b_test', true],
    ['*_test', 'a_test.go', false],
    ['a*b*c', 'a1b2b3c', true],
    ['a*b*c', 'a1b2b3', false],
    ['a**b', 'ab', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a😀c', true],
    ['a?c', 'a/c', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['a\\?b*', 'a?b1', true],
    ['a\\\\b', 'a\\b', true],
    ['a\\\\*', 'a\\xyz', true],
    ['C:\\path', 'C:\\path', true],
    ['/^test_(a|b)$/', 'test_a', true],
    ['/^test_(a|b)$/', 'test_ab', false],
    ['/_a/', 'test_abc', true],
    ['/TEST/', 'test', false],
    ['/TEST/i', 'a test', true],
    ['/usr/bin/x1', '/usr/bin/x1', true],
    ['$(id)', '$(id)', true],
    ['"; rm -rf $HOME #', '"; rm -rf $HOME #', true],
  ])('%j on %j: %j', (pattern, name, expected) => {
    expect(nameMatches(pattern, name)).toBe(expected);
  });

  it.each([
    ['', /blank/],
    [' \t', /blank/],
    ['*', /matches any name/],
    ['**?', /matches any name/],
    ['?', /matches any name/],
    ['* *', /matches any name/],
    ['//', /empty text/],
    ['/a*/', /empty text/],
    ['/^/', /empty text/],
    ['/x|/', /empty text/],
    ['/.+/', /any text/],
    ['/\\S/', /any text/],
    [`${'a'.repeat(1001)}*`, /1000 characters/],
    ['a'.repeat(20_001), /20000 characters/],
  ])('refuses pattern %#', (pattern, error) => {
    expect(errorOf(compileNamePattern, pattern)).toMatch(error);
  });

  it('reads 5,000 characters of an exact name', () => {
    const name = `${'é'.repeat(2_500)}${'x'.repeat(2_500)}`;
    expect(nameMatches(name, name)).toBe(true);
    expect(nameMatches(name, `${name}y`)).toBe(false);
  });

  it('ends on a glob that would backtrack without end', () => {
    expect(nameMatches(`${'*a'.repeat(50)}*b`, 'a'.repeat(100_000))).toBe(false);
  });
});

describe('line patterns', () => {
  it.each([
    ['address in use', 'OSError: address in use (98)', true],
    ['address in use', 'Address in use', false],
    ['a*b', 'a*b', true],
    ['a*b', 'aab', false],
    ['/tmp/x', 'no /tmp/x here', true],
    ['/port \\d+ in use/', 'port 8080 in use', true],
    ['/port \\d+ in use/', 'port x in use', false],
    ['/^E  +assert/', 'E   assert 1', true],
    ['/^E/', ' E', false],
    ['/IN USE/i', 'in use', true],
    ['/\\d/', '٣', false],
  ])('%j on %j: %j', (pattern, line, expected) => {
    expect(lineMatches(pattern, line)).toBe(expected);
  });

  it.each([
    ['', /blank/],
    ['*', /globs are for names/],
    ['a\nb', /line break/],
    ['/a*/', /empty text/],
    ['/(a|b)?/', /empty text/],
    ['/.+/', /any text/],
    ['/x/g', /only flag/],
    ['/x/im', /only flag/],
    ['/(?=a)b/', /lookaround.*\{all/],
    ['/(?<!a)b/', /lookaround/],
    ['/(a)\\1/', /back-references/],
    ['/(?<n>a)\\k<n>/', /back-references/],
    ['/a{1001}/', /1000/],
    ['/(a{500}){3}/', /1000/],
    ['/(?>a)b/', /atomic/],
    ['/a++b/', /possessive/],
    ['/a\\Z/', /\\z/],
    ['/(/', /does not compile.*missing closing \)/],
    ['/[a/', /does not compile.*missing closing ]/],
    ['/a\\/', /does not compile.*backslash/],
    ['/(\\w+\\s*){900}x/', /too large/],
    [`/${'(a|b)'.repeat(500)}/`, /2000 characters/],
  ])('refuses pattern %#', (pattern, error) => {
    expect(errorOf(compileLinePattern, pattern)).toMatch(error);
  });

  it('searches literals in full and cuts a line before a regex reads it', () => {
    const line = `${'x'.repeat(100_000)} needle`;
    expect(lineMatches('needle', line)).toBe(true);
    expect(lineMatches('/needle/', line)).toBe(false);
    expect(lineMatches('/xx$/', line)).toBe(false);
    expect(lineMatches('/^xxx/', line)).toBe(true);
  });

  it('grows no more than in proportion to the line where a backtracking engine would never end', () => {
    const compiled = compileLinePattern('/(a+)+$/');
    if (!compiled.ok) throw new Error(compiled.error);
    const line = (length: number) => `${'a'.repeat(length)}!`;
    // 100 KB: native regular expressions need longer than the universe has been there.
    expect(compiled.value.test(line(100_000))).toBe(false);
    const time = (length: number) => {
      const runs = Array.from({ length: 5 }, () => {
        const from = performance.now();
        compiled.value.test(line(length));
        return performance.now() - from;
      });
      return Math.min(...runs);
    };
    // 32 times the text; quadratic time would be 1,024 times. In between: a busy machine.
    expect(time(64_000)).toBeLessThan(300 * Math.max(time(2_000), 0.05));
  });
});
