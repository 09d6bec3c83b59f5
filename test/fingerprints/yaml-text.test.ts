import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlLines, yamlText } from '../../src/fingerprints/yaml-text.ts';

describe('yamlText', () => {
  it.each([
    ['test_port', 'test_port'],
    ['a/b.c d', 'a/b.c d'],
    ['/port \\d+/', "'/port \\d+/'"],
    ["it's", "'it''s'"],
    ['2027-03-31', "'2027-03-31'"],
    ['true', "'true'"],
    ['a: b', "'a: b'"],
    ['a\nb', '"a\\nb"'],
    ['', '""'],
  ])('%j is written %s', (text, written) => {
    expect(yamlText(text)).toBe(written);
  });

  it.each([
    '',
    ' ',
    ' a ',
    'no',
    'NULL',
    '~',
    '1',
    '1e3',
    '.5',
    '0x1f',
    '-',
    '- a',
    '? a',
    'a:',
    ': a',
    '#',
    'a # b',
    'a #b',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a`',
    '{a}',
    '[a]',
    'a, b',
    '"',
    "'",
    '""',
    "''",
    '\\',
    '\\n',
    '---',
    '...',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
    '${{ github.token }}',
    'a\0b',
    '\u007f',
    '\u0085',
    '\u2028',
    '\ufeffa',
    '😀',
    '\u{10ffff}',
    '\ud800',
    'a\r\nb',
    '\t',
    '\u001b[31m',
    '<<',
    '=',
    'a\u00a0b',
    '\u202e',
    'é',
  ])('%j reads back', (text) => {
    expect(parse(yamlText(text))).toBe(text);
    expect(parse(yamlLines({ key: text, list: [text, text] }, 2).join('\n'))).toEqual({
      key: text,
      list: [text, text],
    });
  });
});
