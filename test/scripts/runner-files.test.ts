import { describe, expect, it } from 'vitest';
import { parseCommandFile } from '../../scripts/runner-files.ts';

describe('parseCommandFile', () => {
  it.each([
    { title: 'nothing', text: '', values: {} },
    { title: 'a value that holds "=" and "<<"', text: 'a=b=c<<d\n', values: { a: 'b=c<<d' } },
    {
      title: 'several lines',
      text: 'a<<END\none\n\ntwo=2\nEND\nb=1\n',
      values: { a: 'one\n\ntwo=2', b: '1' },
    },
    { title: 'an empty value of several lines', text: 'a<<END\nEND\n', values: { a: '' } },
    { title: 'the last of a name', text: 'a=1\na=2\n', values: { a: '2' } },
  ])('reads $title', ({ text, values }) => {
    expect(Object.fromEntries(parseCommandFile(text))).toEqual(values);
  });

  it('refuses a value that does not end', () => {
    expect(() => parseCommandFile('a<<END\none\n')).toThrow('no line "END" ends the value of a');
  });
});
