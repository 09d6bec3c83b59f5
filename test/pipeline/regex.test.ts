/** Patterns that other engines never finish, on lines as long as a test can print. */
import { describe, it } from 'vitest';
import { pushTests } from '../dist/scenario.ts';
import { attempts, fails, junit, passes, redThen } from '../dist/scripts.ts';

const long = 'a'.repeat(100_000);
const green = { report: junit(passes('test_parse')) };
const evil = { id: 'evil', match: { message: '/(a+)+$/' } };

describe.concurrent('the pattern (a+)+$ and a line of 100 KB', () => {
  it('explains a line that ends in a', async ({ expect }) => {
    const run = await pushTests(redThen([fails('test_parse', `x${'a'.repeat(50_000)}`)], green), {
      flakes: [evil],
    });
    expect([run.code, run.outputs.get('verdict')]).toEqual([0, 'flaky']);
  });

  it('does not explain one that ends in another letter, also where only its beginning is read', async ({
    expect,
  }) => {
    const run = await pushTests(redThen([fails('test_parse', `${long}b`)], green), { flakes: [evil] });
    expect([run.code, run.outputs.get('verdict'), run.outputs.get('retries')]).toEqual([1, 'failed', '0']);
    expect(run.summary).toContain('no listed flake explains it');
  });

  it('nor many such lines', async ({ expect }) => {
    const text = Array.from({ length: 40 }, () => `${'a'.repeat(1500)}b`).join('\n');
    const run = await pushTests(redThen([fails('test_parse', text)], green), { flakes: [evil] });
    expect([run.code, run.outputs.get('verdict'), run.outputs.get('retries')]).toEqual([1, 'failed', '0']);
  });

  it('reads a test name in linear time', async ({ expect }) => {
    const flakes = [{ id: 'evil', match: { test: '/^(a+)+$/', message: 'taken' } }];
    const run = await pushTests(redThen([fails(`${long}b`, 'taken')], green), { flakes });
    expect([run.code, run.outputs.get('verdict'), run.outputs.get('retries')]).toEqual([1, 'failed', '0']);
  });

  it('reads the log in linear time', async ({ expect }) => {
    const print = `head -c 300000 < <(yes a | tr -d '\\n')`;
    const flakes = [{ id: 'evil', match: { log: '/^(a+)+$/' } }];
    const test = attempts({ bash: `${print}; echo b`, code: 3 }, {});
    const run = await pushTests(test, { flakes, inputs: { reports: '' } });
    expect([run.code, run.outputs.get('verdict'), run.outputs.get('retries')]).toEqual([1, 'failed', '0']);
    const known = attempts({ bash: `head -c 50000 < <(yes a | tr -d '\\n'); echo`, code: 3 }, {});
    const retried = await pushTests(known, { flakes, inputs: { reports: '' } });
    expect([retried.code, retried.outputs.get('verdict')]).toEqual([0, 'flaky']);
  });
});
