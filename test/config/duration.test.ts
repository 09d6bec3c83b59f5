import { describe, expect, it } from 'vitest';
import { durationPattern, formatDuration, parseDuration } from '../../src/config/duration.ts';

describe('parseDuration', () => {
  it.each([
    ['0s', 0],
    ['30s', 30_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['1h2m3s', 3_723_000],
    ['1h3s', 3_603_000],
    ['90m', 5_400_000],
    ['500h', 1_800_000_000],
  ])('reads %s', (text, milliseconds) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: milliseconds });
    expect(text).toMatch(new RegExp(durationPattern));
  });

  it.each([
    '',
    ' ',
    '30',
    's',
    'h',
    '1d',
    '5 m',
    '1.5h',
    '-1s',
    '+1s',
    '30s5m',
    '1h1h',
    '1H',
    '١s',
    '30s\n',
    '1ms',
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toEqual({
      ok: false,
      error: 'not a duration: write hours, minutes and seconds such as 30s, 5m or 1h30m',
    });
  });

  it.each(['501h', '500h1s', '999999999h999999999m'])('refuses %s, which no timer can wait for', (text) => {
    expect(parseDuration(text)).toEqual({ ok: false, error: 'too long: write at most 500h' });
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0s'],
    [400, '0s'],
    [600, '1s'],
    [-5, '0s'],
    [30_000, '30s'],
    [90_000, '1m30s'],
    [1_800_000, '30m'],
    [5_400_000, '1h30m'],
    [3_603_000, '1h3s'],
    [1_800_000_000, '500h'],
  ])('writes %d ms', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it.each(['1s', '59s', '1m', '1h', '1h30m', '26h3m4s'])('writes %s as it was read', (text) => {
    const parsed = parseDuration(text);
    expect(parsed.ok && formatDuration(parsed.value)).toBe(text);
  });
});
