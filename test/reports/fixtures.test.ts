import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, testsOf } from './read.ts';

const folder = new URL('../fixtures/reports/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => !name.endsWith('.txt'));

describe('reports that the real tools wrote', () => {
  it('are all there', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(13);
  });

  it.each(fixtures)('%s is read into the model', async (name) => {
    const reading = await read(readFileSync(new URL(name, folder)));
    await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(
      `../golden/reports/${name}.model.json`,
    );
  });

  it.each(fixtures)('%s is read alike in pieces of 7 bytes', async (name) => {
    const bytes = readFileSync(new URL(name, folder));
    expect(await read(bytes, { pieces: 7 })).toEqual(await read(bytes));
  });

  it.each([
    'pytest-xunit1.xml',
    'pytest-xunit2.xml',
    'pytest-collection.xml',
    'go-mixed.json',
    'go-crash.json',
  ])('%s cut at any byte is never whole', async (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const whole = testsOf(await read(bytes)).length;
    const end = bytes.toString('latin1').trimEnd().length;
    for (let at = 0; at < end; at += 10) {
      const reading = await read(bytes.subarray(0, at));
      expect(reading.ok, `${name} cut at ${at}`).toBe(false);
      if (!reading.ok) expect(reading.problem).toMatch(/^it /);
      expect(testsOf(reading).length).toBeLessThanOrEqual(whole);
    }
  });

  it('call failure and teardown error of one test are one test with two problems', async () => {
    const tests = testsOf(await read(readFileSync(new URL('pytest-xdist.xml', folder))));
    const both = tests.filter(({ id }) => id.name === 'test_call_and_teardown');
    expect(both.map(({ problems }) => problems.map(({ message }) => message))).toEqual([
      ['assert 3 == 4', 'failed on teardown with "RuntimeError: teardown boom"'],
    ]);
  });

  it('captured output is no part of a problem', async () => {
    const text = JSON.stringify(await read(readFileSync(new URL('pytest-xunit2.xml', folder))));
    expect(text).not.toContain('red\\u001b');
    expect(text).not.toContain('captured output');
  });
});
