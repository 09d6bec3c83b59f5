import { describe, expect, it } from 'vitest';
import { parseTagExpression } from '../../src/preflight/tag-expression.ts';

function holds(source: string, tags: readonly string[]): boolean {
  const parsed = parseTagExpression(source);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value.holds(tags);
}

describe('parseTagExpression', () => {
  it.each<[string, string, boolean]>([
    ['@a', '@a', true],
    ['@a', '@b', false],
    ['@a', '', false],
    ['not @a', '', true],
    ['@a and @b', '@a @b', true],
    ['@a and @b', '@a', false],
    ['@a or @b', '@b', true],
    ['@a or @b and @c', '@a', true],
    ['(@a or @b) and @c', '@a', false],
    ['not (@a or @b)', '@c', true],
    ['not @a and not @b', '@b', false],
    ['slow', 'slow', true],
    ['@a\\(x\\)', '@a(x)', true],
    ['/@issue_\\d+/', '@issue_12', true],
    ['/@issue_\\d+/', '@issue_', false],
    ['/@issue_\\d+/', '@issue_12x', false],
    ['/@issue_\\d+/', 'x@issue_12', false],
    ['/@ISSUE_\\d+/i', '@issue_1', true],
    ['/@issue_(\\d+|none)/ and @b', '@issue_none @b', true],
    ['/@a/ and /@b/', '@a @b', true],
    ['/@a/ and /@b/', '@a', false],
    ['not /@a.*/', '@b', true],
    ['(/@a b/ or @c)', '@c', true],
    ['/@a|@b/', '@b', true],
    ['/@a|@b/', '@bc', false],
    ['/@path\\/x/', '@path/x', true],
    ['@a/b or @c', '@a/b', true],
    ['  @a  ', '@a', true],
  ])('%s over "%s" is %s', (source, tags, wanted) => {
    expect(
      holds(
        source,
        tags.split(' ').filter((tag) => tag !== ''),
      ),
    ).toBe(wanted);
  });

  it.each<[string, string]>([
    ['', 'the expression is empty'],
    ['  ', 'the expression is empty'],
    ['@a @b', 'two tags stand side by side: write `and` or `or` between them'],
    ['@a and', 'a tag is missing'],
    ['and @a', 'a tag is missing'],
    ['not', 'a tag is missing'],
    ['()', 'a tag is missing'],
    ['(@a', 'a bracket is not closed'],
    ['@a)', 'a bracket is closed that was not opened'],
    ['@a\\d', 'a backslash may stand before'],
    ['@a\\', 'ends in a backslash'],
    ['/@a', 'it does not end'],
    ['/@a and @b', 'it does not end'],
    ['/0', 'it does not end'],
    ['/@a/ and /0', 'it does not end'],
    ['/(/', 'does not compile'],
    ['/.*/', 'matches the empty text'],
    ['/a)|(b/', 'does not compile'],
    ['/@(?=a)/', 'lookaround'],
    ['@tdd*', 'write a regex: /@tdd.*/'],
    ['~@a', 'write `not @a`'],
    ['@a AND @b', 'in small letters'],
    ['@a && @b', 'in small letters'],
    [`@${'a'.repeat(2000)}`, 'may have 2000 characters'],
  ])('refuses %s', (source, words) => {
    const parsed = parseTagExpression(source);
    expect(parsed.ok ? 'accepted' : parsed.error).toContain(words);
  });

  it('takes no tag of a test for what stands for a regex', () => {
    expect(holds('/@a/', ['/0', '/1'])).toBe(false);
  });

  it('names the tags that it speaks of', () => {
    const parsed = parseTagExpression('@a and not (/@b\\d/ or @c)');
    expect(parsed.ok && parsed.value.tags).toEqual(['@a', '@c']);
    expect(parsed.ok && ['@a', '@b1', '@b', '@c', '@d'].filter((tag) => parsed.value.names(tag))).toEqual([
      '@a',
      '@b1',
      '@c',
    ]);
  });

  it('nests as deeply as its length allows', () => {
    expect(holds(`${'('.repeat(990)}@a${')'.repeat(990)}`, ['@a'])).toBe(true);
    expect(holds(`${'not '.repeat(400)}@a`, ['@a'])).toBe(true);
  });
});
