import { describe, expect, it } from 'vitest';
import { secretForms } from '../../src/masking/forms.ts';
import { Masker } from '../../src/masking/masker.ts';

describe('the forms of a secret', () => {
  it.each([
    ['literal', 's3cr3t/value', 's3cr3t/value'],
    ['one character', 'x', 'x'],
    ['command line', 'a"b"c', 'a\\"b\\"c'],
    ['expression string', "it's", "it''s"],
    ['shell word', "it's", "it'\\''s"],
    ['JSON string', 'a\\b"c\td', 'a\\\\b\\"c\\td'],
    ['JSON string of Python', 'grüße', 'gr\\u00fc\\u00dfe'],
    ['JSON string of Python beyond the BMP', 'key🔑', 'key\\ud83d\\udd11'],
    ['JSON string of Go', 'a<b&c', 'a\\u003cb\\u0026c'],
    ['URI data', "p@ss word'!", 'p%40ss%20word%27%21'],
    ['URI data of JavaScript', "p@ss'word", "p%40ss'word"],
    ['form data', 'p@ss word', 'p%40ss+word'],
    ['XML data', '<a&b>"c\'', '&lt;a&amp;b&gt;&quot;c&apos;'],
    ['XML text', '<a&b>"c', '&lt;a&amp;b&gt;"c'],
    ['without quotes', '"longer than 8"', 'longer than 8'],
    ['before the last ampersand', 'first&second&third1', 'first&second&'],
    ['after the last ampersand', 'first&second&third1', 'third1'],
    ['before &+', 'first1&+second&third', 'first1&+'],
    ['after &+ and a letter', 'first1&+second&third', 'econd&third'],
    ['a line of several', '  line one\r\n\r\n line two \n', 'line two'],
  ])('%s', (_name, secret, form) => {
    expect(secretForms(secret)).toContain(form);
  });

  it.each(['', ' ', '\n \t\r\n'])('blank values have none: %j', (secret) => {
    expect(secretForms(secret)).toEqual([]);
  });

  it('gives each form once and no empty one', () => {
    for (const secret of ['plain', 'a\nb\nb', '"quoted&text+', '&', '\ud800', '""']) {
      const forms = secretForms(secret);
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms.every((form) => form.length > 0)).toBe(true);
    }
  });

  it('leaves out Base64 of what is too short to be told from ordinary words', () => {
    expect(secretForms('abc')).toEqual(['abc']);
    expect(secretForms('abcd')).toContain('YWJjZA');
  });

  it('knows Base64 wherever the value stands in the encoded text, in both alphabets', () => {
    const secret = 'h>nter?2~hunter2~ÿÿÿ';
    const masker = new Masker();
    masker.add(secret);
    for (const before of ['', 'u', 'us', 'use', 'user:']) {
      for (const after of ['', '\n', ':', 'ab', '\xff\xff\xff']) {
        for (const encoding of ['base64', 'base64url'] as const) {
          const encoded = Buffer.from(before + secret + after).toString(encoding);
          const masked = masker.mask(`x=${encoded}`);
          // What stays are digits that hold bits of the neighbours as well.
          const around =
            Math.ceil(((before.length + 2) * 4) / 3) + Math.ceil(((Buffer.byteLength(after) + 2) * 4) / 3);
          expect(masked).toContain('***');
          expect(masked.length).toBeLessThanOrEqual('x=***='.length + around + 4);
        }
      }
    }
  });
});
