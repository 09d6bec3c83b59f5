import { describe, expect, it } from 'vitest';
import { carriesMarker, parseStat, readStat } from '../../../src/io/process/proc.ts';
import { isRunning } from './harness.ts';

const rest = '1 2 3 0 -1 4194304 0 0 0 0 0 0 0 0 20 0 1 0 4242 0 0';

describe('/proc/PID/stat', () => {
  it.each([
    ['a plain name', 'sleep', 'S', false],
    ['parentheses and spaces', ') R 1 1 (x', 'S', false],
    ['a newline', 'a\nb', 'R', false],
    ['a zombie', 'x', 'Z', true],
  ])('is read with %s', (_, name, state, exiting) => {
    expect(parseStat(`77 (${name}) ${state} ${rest}`)).toEqual({
      pid: 77,
      name,
      state,
      parent: 1,
      group: 2,
      session: 3,
      exiting,
      start: 4242,
    });
  });

  it('tells a zombie whose other threads run, and one that has begun to exit', () => {
    expect(parseStat(`7 (x) Z ${rest.replace('20 0 1 0', '20 0 3 0')}`).exiting).toBe(false);
    expect(parseStat(`7 (x) R ${rest.replace('4194304', '4194308')}`).exiting).toBe(true);
  });

  it('is null for a process that is not there', () => {
    expect(readStat(2 ** 22 + 1)).toBeNull();
    expect(carriesMarker(2 ** 22 + 1, 'x')).toBeNull();
  });

  it('agrees with what is known of this process', () => {
    const self = readStat(process.pid);
    expect(self?.parent).toBe(process.ppid);
    expect(isRunning(process.pid)).toBe(true);
  });
});
