import { describe, expect, it } from 'vitest';
import { AddMaskFinder } from '../../src/masking/find-add-mask.ts';
import { Random } from './random.ts';

/** What the finder tells, texts joined where no secret stands between them. */
function told(chunks: readonly Uint8Array[]): string[] {
  const events: string[] = [];
  const finder = new AddMaskFinder({
    text: (bytes) => {
      const text = Buffer.from(bytes).toString('latin1');
      const last = events.at(-1);
      if (last?.startsWith('text ')) events[events.length - 1] = last + text;
      else events.push(`text ${text}`);
    },
    secret: (value) => events.push(`secret ${value}`),
  });
  for (const chunk of chunks) finder.push(chunk);
  finder.end();
  return events;
}

function secrets(text: string): string[] {
  return told([Buffer.from(text)])
    .filter((event) => event.startsWith('secret '))
    .map((event) => event.slice('secret '.length));
}

describe('finding ::add-mask::', () => {
  it.each([
    ['alone', '::add-mask::value\n', ['value']],
    ['at the end without a newline', '::add-mask::value', ['value']],
    ['after whitespace', 'x\n \t ::add-mask::value\n', ['value']],
    ['after a carriage return', 'progress 10%\r::add-mask::value\r\n', ['value']],
    ['after a byte order mark', '\ufeff::add-mask::value\n', ['value']],
    ['in any case', '::Add-MASK::value\n', ['value']],
    ['with properties', '::add-mask name=x,b=c::va::lue\n', ['va::lue']],
    ['escaped', '::add-mask::100%25%0D%0Anext%250A\n', ['100%\r\nnext%0A']],
    ['not the escapes of properties', '::add-mask::a%3Ab%2C\n', ['a%3Ab%2C']],
    ['spaces kept', '::add-mask:: a b \n', [' a b ']],
    ['beyond ASCII', '::add-mask::grüße\n', ['grüße']],
    ['old form', '##[add-mask]value\n', ['value']],
    ['old form within a line', 'log ##[add-mask]value%5D%3B\n', ['value];']],
    ['old form with properties', '##[add-mask a=b;]value\n', ['value']],
    ['old form after a third #', '###[add-mask]value\n', ['value']],
    ['old form after ## of its own', '## ##[add-mask]value\n', ['value']],
    ['old form in a broken new one', '::add-mask ##[add-mask]value\n', ['value']],
    ['two in a row', '::add-mask::one\n::add-mask::two\n', ['one', 'two']],
    ['blank', '::add-mask::  \n::add-mask::\n##[add-mask]\n', []],
    ['within a line', 'echo ::add-mask::value\n', []],
    ['another command', '::add-masks::value\n::notice::add-mask::value\n', []],
    ['unfinished', '::add-mask:value\n:add-mask::value\n##[add-mask value\n', []],
  ])('%s', (_name, text, expected) => {
    expect(secrets(text)).toEqual(expected);
  });

  it('tells the same, in the same order, however the stream is cut', () => {
    const text = [
      'first\n  ::add-mask::one%0Atwo\nmiddle ##[add-mask]three\r\n',
      '::add-mas\n###[add-mask]four\n::add-mask name=::five\n',
      '  \n::error::x ##[add-mask]six\n::add-mask::last',
    ].join('');
    const whole = told([Buffer.from(text)]);
    expect(
      whole
        .filter((event) => event.startsWith('text '))
        .map((event) => event.slice(5))
        .join(''),
    ).toBe(text);
    expect(whole.filter((event) => event.startsWith('secret '))).toHaveLength(6);
    expect(told([...Buffer.from(text)].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
    const random = new Random(11);
    for (let round = 0; round < 50; round += 1) {
      expect(told(random.split(Buffer.from(text), 1 + random.below(30)))).toEqual(whole);
    }
  });

  it('cuts a command that never ends, and swallows the rest of its line', () => {
    const long = 'v'.repeat(400_000);
    const text = Buffer.from(`a\n::add-mask::${long}\nb\n`);
    const random = new Random(5);
    for (const longest of [400_100, 5000]) {
      const events = told(random.split(text, longest));
      expect(events.map((event) => event.slice(0, 8))).toEqual(['text a\n', 'secret v', 'text ::a']);
      expect(events[1]?.length).toBe('secret '.length + 3 * 49_152 - '::add-mask::'.length);
      expect(events[2]).toMatch(/^text ::add-mask::v+\*\*\*\nb\n$/);
      expect(events[2]?.length).toBeLessThan(150_000);
    }
  });

  it('is not slowed by repetition', () => {
    const text = `${'##[add-mask '.repeat(200_000)}\n::add-mask ${'x '.repeat(300_000)}\n::add-mask::end`;
    expect(secrets(text)).toEqual(['end']);
  });
});
