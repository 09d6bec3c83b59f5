import { expect, it } from 'vitest';
import { count, counted, day, duration, size } from '../../src/render/amounts.ts';

it.each([
  [0, '0.0 s'],
  [0.42, '0.4 s'],
  [0.95, '1 s'],
  [4, '4 s'],
  [59.4, '59 s'],
  [59.6, '1 m 00 s'],
  [72, '1 m 12 s'],
  [3599.6, '1 h 00 m'],
  [7500, '2 h 05 m'],
  [4_000_000, '1,111 h 06 m'],
])('%d seconds: %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [1234, '1.2 kB'],
  [9960, '10 kB'],
  [41_000_000, '41 MB'],
  [999_999, '1 MB'],
  [1_234_567_890_123, '1,235 GB'],
])('%d bytes: %s', (bytes, text) => {
  expect(size(bytes)).toBe(text);
});

it('separates thousands and counts nouns', () => {
  expect([0, 999, 1204, 1_234_567].map(count)).toEqual(['0', '999', '1,204', '1,234,567']);
  expect([counted(1, 'test'), counted(1204, 'test')]).toEqual(['1 test', '1,204 tests']);
});

it.each([
  ['2027-03-31', '31 Mar 2027'],
  ['2027-12-01', '1 Dec 2027'],
  ['2027-13-01', null],
  ['2027-00-01', null],
  ['soon', null],
])('the day %s: %s', (date, text) => {
  expect(day(date)).toBe(text);
});
