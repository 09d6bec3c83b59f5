import { describe, expect, it } from 'vitest';
import { type EnvEntry, formatEnvEntry, parseEnvFile } from '../../src/stages/env-file.ts';

const entry = (name: string, value: string): EnvEntry => ({ name, value });

describe('parseEnvFile', () => {
  it.each<[string, string, EnvEntry[]]>([
    ['an empty file', '', []],
    ['empty lines', '\n\r\n\n', []],
    ['name=value', 'a=1\nb=2\n', [entry('a', '1'), entry('b', '2')]],
    ['a value with =, << and spaces', 'a= x=y<<z \n', [entry('a', ' x=y<<z ')]],
    ['an empty value', 'a=\n', [entry('a', '')]],
    ['several lines', 'a<<END\nx\n\ny=1\nEND\nb=2', [entry('a', 'x\n\ny=1'), entry('b', '2')]],
    ['no lines', 'a<<END\nEND\n', [entry('a', '')]],
    ['a delimiter that only part of a line equals', 'a<<END\nENDS\n END\nEND\n', [entry('a', 'ENDS\n END')]],
    ['a delimiter with =', 'a<<E=D\nx\nE=D\n', [entry('a', 'x')]],
    ['line breaks of Windows', 'a<<END\r\nx\r\nEND\r\nb=1\r\n', [entry('a', 'x'), entry('b', '1')]],
    ['the same name twice', 'a=1\na=2\n', [entry('a', '1'), entry('a', '2')]],
    ['the name of a property', '__proto__=1\n', [entry('__proto__', '1')]],
  ])('%s', (_name, text, entries) => {
    expect(parseEnvFile(text)).toEqual({ ok: true, value: entries });
  });

  it.each([
    ['a line that is neither', 'a=1\nnothing\n', 'line 2'],
    ['a delimiter that never comes', 'a<<END\nx\n', 'line 1'],
    ['an empty delimiter', 'a<<\nx\n\n', 'line 1'],
    ['no name', '=1\n', 'no name'],
    ['no name before <<', '<<END\nx\nEND\n', 'no name'],
    ['a blank name', ' =1\n', 'no name'],
    ['a long hostile line', `${'x'.repeat(5000)}\u001b`, '…'],
  ])('refuses %s', (_name, text, error) => {
    expect(parseEnvFile(text)).toEqual({ ok: false, error: expect.stringContaining(error) });
  });
});

describe('formatEnvEntry', () => {
  it.each(['', 'x', 'x\ny=1\n\n<<', '::stop-commands::x', '\n'])('is read back: %j', (value) => {
    const text = formatEnvEntry(entry('a', value), 'ghadelimiter');
    expect(parseEnvFile(text)).toEqual({ ok: true, value: [entry('a', value)] });
  });
});
