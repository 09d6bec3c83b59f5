import { describe, expect, it } from 'vitest';
import type { TextMatch } from '../../src/config/policy.ts';
import { LogSearch, needsLog } from '../../src/fingerprints/log-search.ts';
import { all, any, compiled, fingerprint } from './flakes.ts';

/** Fed in chunks of `size` bytes. */
function search(log: TextMatch, text: string | Uint8Array, size = 7): string | undefined {
  const reader = new LogSearch(compiled(fingerprint({ log })));
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) reader.add(bytes.subarray(at, at + size));
  return reader.end().get(log);
}

describe.each([1, 2, 7, 64, 1_000_000])('in chunks of %i bytes', (size) => {
  it.each<[string, TextMatch, string, string | undefined]>([
    ['a part of a line', any('refused'), 'one\nconnection refused by x\nrefused', 'connection refused by x'],
    ['a regex', any('/port \\d+/'), 'port x\nport 12\n', 'port 12'],
    ['nothing', any('absent'), 'one\ntwo', undefined],
    ['the earliest of two', any('two', 'one'), 'a one\na two\n', 'a one'],
    ['all', all('two', 'one'), 'a one\na two\n', 'a one'],
    ['not all', all('two', 'three'), 'a one\na two\n', undefined],
    ['never across lines', any('/one.*two/'), 'one\ntwo', undefined],
    ['characters of several bytes', any('größe 😀'), 'ä\nGRÖSSE größe 😀!\n', 'GRÖSSE größe 😀!'],
    ['colours', any('in use'), 'address \u001b[1;31min\u001b[0m use\n', 'address in use'],
    ['links', any('see docs'), '\u001b]8;;https://example.com\u001b\\see\u001b]8;;\u0007 docs\n', 'see docs'],
    ['Windows line ends', any('/refused$/'), 'refused\r\nx', 'refused'],
    ['a progress bar', any('/^100%/'), '10%\r50%\r100% done\r\n', '100% done'],
    ['a last line without an end', any('/end$/'), 'x\nthe end', 'the end'],
    ['the start of a line', any('/^b/'), 'ab\nbc', 'bc'],
  ])('%s', (_, log, text, expected) => {
    expect(search(log, text, size)).toBe(expected);
  });
});

it('replaces bytes that are no UTF-8', () => {
  expect(search(any('after'), new Uint8Array([0xff, 0xfe, 0x20, ...new TextEncoder().encode('after')]))).toBe(
    '\ufffd\ufffd after',
  );
});

it('cuts a line that does not end, and joins nothing to what is left of it', () => {
  const log = all('aaa', 'needle');
  expect(search(log, `${'a'.repeat(200_000)} needle\nb\n`, 1_000)).toBeUndefined();
  expect(search(any('/^needle$/'), `${'a'.repeat(200_000)}\nneedle\n`, 1_000)).toBe('needle');
});

it('finds the lines of several fingerprints apart', () => {
  const logs = [any('one'), any('absent'), any('two')];
  const reader = new LogSearch(compiled(...logs.map((log) => fingerprint({ log }))));
  reader.add(new TextEncoder().encode('line one\nline two\n'));
  const found = reader.end();
  expect(logs.map((log) => found.get(log))).toEqual(['line one', undefined, 'line two']);
});

it('tells whether the log must be read', () => {
  expect(needsLog(compiled(fingerprint({ message: any('a') })))).toBe(false);
  expect(needsLog(compiled(fingerprint({ message: any('a') }), fingerprint({ log: any('a') })))).toBe(true);
});
