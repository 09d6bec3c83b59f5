import { describe, expect, it } from 'vitest';
import { endGroup, resumeCommands, startGroup, stopCommands } from '../../src/render/live-log.ts';
import {
  escapeData,
  escapeProperty,
  formatAnnotation,
  harmlessLine,
} from '../../src/render/workflow-command.ts';
import { hostileInvisible, hostileNames } from './hostile.ts';
import { commandsIn } from './runner.ts';

const every = [
  ...hostileNames,
  ...hostileInvisible.map(([name]) => name),
  'x\n::error::y',
  'x\r::set-output name=a::b',
  '\u00a0::error::x',
  'x ##[error]y ##[add-mask]z',
];

describe('escaping for a workflow command', () => {
  it('covers what ends a line, a property or an escape', () => {
    expect(escapeData('100%\r\n::x')).toBe('100%25%0D%0A::x');
    expect(escapeProperty('a:b,c%\n')).toBe('a%3Ab%2Cc%25%0A');
  });

  it.each(every)('%j becomes one command with its own text', (text) => {
    const line = formatAnnotation({
      level: 'error',
      title: text,
      message: `${text}\n${text}`,
      file: text,
      line: 7,
    });
    expect(line).not.toMatch(/[\r\n]/);
    const commands = commandsIn(line);
    expect(commands.map(({ name }) => name)).toEqual(['error']);
    expect(commands[0]?.properties).toMatchObject({ line: '7' });
    // What the runner prints of it afterwards is no command either.
    expect(commandsIn(commands[0]?.data ?? '')).toEqual([]);
  });

  it('says what it was given', () => {
    const line = formatAnnotation({
      level: 'warning',
      title: 'flake: a::b, c',
      message: '100%\nreally',
      file: 'src/a.py',
      line: 3,
    });
    expect(line).toBe('::warning file=src/a.py,line=3,title=flake%3A a%3A%3Ab%2C c::100%25%0Areally');
  });
});

it.each(every)('the line of %j is no command', (text) => {
  expect(commandsIn(harmlessLine(text))).toEqual([]);
});

describe('around a live log', () => {
  it.each(every)('a group named %j is a group and nothing else', (title) => {
    expect(commandsIn(startGroup(title)).map(({ name }) => name)).toEqual(['group']);
  });

  it('stops commands until its token', () => {
    expect(stopCommands('0123456789abcdef')).toBe('::stop-commands::0123456789abcdef');
    expect(resumeCommands('0123456789abcdef')).toBe('::0123456789abcdef::');
    expect(endGroup()).toBe('::endgroup::');
  });

  it.each(['', 'short', '0123456789abcdef::x', '0123456789abcdef\n'])('refuses the token %j', (token) => {
    expect(() => stopCommands(token)).toThrow('16 letters');
    expect(() => resumeCommands(token)).toThrow('16 letters');
  });
});
