import { describe, expect, it } from 'vitest';
import { PytestStopSearch } from '../../src/frameworks/pytest-stop.ts';

function search(text: string, chunk = text.length): string | null {
  const searching = new PytestStopSearch();
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += chunk) {
    if (!searching.add(bytes.subarray(at, at + chunk))) break;
  }
  return searching.end();
}

const bar = '!'.repeat(26);

describe('PytestStopSearch', () => {
  it.each([
    [`x\n${bar} stopping after 1 failures ${bar}!\n1 failed in 0.02s\n`, 'stopping after 1 failures'],
    [`\u001b[31m${bar} stopping after 12 failures ${bar}\u001b[0m\n`, 'stopping after 12 failures'],
    [`x\r\n${bar} stopping after 1 failures ${bar}\r\n`, 'stopping after 1 failures'],
    [
      `${bar} xdist.dsession.Interrupted: stopping after 1 failures ${bar}\n`,
      'xdist.dsession.Interrupted: stopping after 1 failures',
    ],
    [`${bar} Interrupted: 1 error during collection ${bar}\n`, 'Interrupted: 1 error during collection'],
    [`${bar} KeyboardInterrupt ${bar}`, 'KeyboardInterrupt'],
    [`! _pytest.outcomes.Exit: ${'long '.repeat(20)}!\n`, /^_pytest\.outcomes\.Exit: long/],
    [
      `${bar} Interrupted: Test failed, continuing from this test next run. ${bar}\n`,
      'Interrupted: Test failed, continuing from this test next run.',
    ],
  ])('%j', (text, title) => {
    for (const chunk of [1, 7, 4096]) {
      const found = search(text, chunk);
      if (typeof title === 'string') expect(found).toBe(title);
      else expect(found).toMatch(title);
    }
  });

  it.each([
    '',
    '1 failed, 3 passed in 0.02s\n',
    `the words stopping after 1 failures\n`,
    `x ${bar} stopping after 1 failures ${bar}\n`,
    `${bar} WARNING ${bar}\n`,
    `${bar}\n`,
  ])('%j says nothing', (text) => {
    expect(search(text)).toBeNull();
  });

  it('reads long lines of exclamation marks in linear time', () => {
    expect(search('!'.repeat(5_000_000), 65_536)).toBeNull();
    expect(search(`${'!'.repeat(2_000)} \n`.repeat(2_000), 65_536)).toBeNull();
  });
});
