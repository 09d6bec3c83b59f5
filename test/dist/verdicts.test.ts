/** What a step that runs tests comes to, as whoever reads its outputs and its summary sees it. */
import { describe, type ExpectStatic, it } from 'vitest';
import { goldenPath, record } from './record.ts';
import { push, pushTests, type Scenario } from './scenario.ts';
import { attempts, fails, junit, passes, portFlake, portTaken, redThen } from './scripts.ts';
import type { StepRun } from './step.ts';

/** Runs the tests and compares all that is left with the golden file. */
async function recorded(
  expect: ExpectStatic,
  { name, test, ...scenario }: Scenario & { readonly name: string; readonly test: string },
): Promise<StepRun> {
  let text = '';
  const look: Scenario['look'] = (sandbox, run) => {
    text = record({ run, sandbox });
  };
  const run = await pushTests(test, { ...scenario, look });
  await expect(text).toMatchFileSnapshot(goldenPath(name));
  expect(run.left).toEqual([]);
  expect(run.stderr + run.post.stderr).toBe('');
  return run;
}

const green = { report: junit(passes('test_login'), passes('test_port')) };
const created = 'AssertionError: 200 != 500';

describe.concurrent('the verdict of a push to the default branch', () => {
  it('passed: one attempt, nothing to say', async ({ expect }) => {
    const run = await recorded(expect, {
      name: 'green',
      test: attempts(green),
      flakes: [portFlake],
      inputs: { migrate: 'echo migrated' },
    });
    expect(run.code).toBe(0);
    expect(run.outputs.get('verdict')).toBe('passed');
    expect(run.result?.stages.map(({ name, attempts: all }) => [name, all.length])).toEqual([
      ['migrate', 1],
      ['test', 1],
    ]);
  });

  it('failed: a regression gets one attempt, though a second would be green', async ({ expect }) => {
    const red = [
      passes('test_login'),
      { ...fails('test_create', created), file: 'tests/test_api.py', line: 41 },
    ];
    const run = await recorded(expect, {
      name: 'regression',
      test: redThen(red, green),
      flakes: [portFlake],
    });
    expect(run.code).toBe(1);
    expect(run.outputs.get('verdict')).toBe('failed');
    expect(run.result?.stages[0]?.attempts).toHaveLength(1);
  });

  it('flaky: a listed flake, then green on a retry of the whole stage', async ({ expect }) => {
    const red = [passes('test_login'), fails('test_port', portTaken)];
    const run = await recorded(expect, { name: 'flaky', test: redThen(red, green), flakes: [portFlake] });
    expect(run.code).toBe(0);
    expect(run.outputs.get('verdict')).toBe('flaky');
    expect(run.outputs.get('retries')).toBe('1');
    expect(run.result?.ledger).toMatchObject([
      { granted: true, fingerprint: 'ws-port', rerun: 'whole', outcome: 'passed' },
    ]);
    expect(run.logs.map(({ text }) => text)).toEqual(['this is attempt 1\n', 'this is attempt 2\n']);
  });

  it('failed: a listed flake beside a regression is suspected, and not retried', async ({ expect }) => {
    const red = [fails('test_create', created), fails('test_port', portTaken)];
    const run = await recorded(expect, {
      name: 'suspected-flake',
      test: redThen(red, green),
      flakes: [portFlake],
    });
    expect(run.code).toBe(1);
    expect(run.result?.failures.map(({ verdict }) => verdict)).toEqual(['regression', 'suspected-flake']);
    expect(run.result?.stages[0]?.attempts).toHaveLength(1);
  });

  it('failed: an entry past its day grants nothing', async ({ expect }) => {
    const run = await recorded(expect, {
      name: 'expired',
      test: redThen([fails('test_port', portTaken)], green),
      flakes: [{ ...portFlake, expires: '2020-01-01' }],
    });
    expect(run.code).toBe(1);
    expect(run.result?.stages[0]?.attempts).toHaveLength(1);
    expect(run.result?.ledger).toMatchObject([{ granted: false, rule: 4, fingerprint: 'ws-port' }]);
  });

  it('failed: a listed flake that fails in all its attempts is a regression', async ({ expect }) => {
    const red = { report: junit(fails('test_port', portTaken)), code: 1 };
    const run = await recorded(expect, {
      name: 'listed-but-failing',
      test: attempts(red, red, green),
      flakes: [portFlake],
    });
    expect(run.code).toBe(1);
    expect(run.outputs.get('regressions')).toBe('1');
    expect(run.result?.stages[0]?.attempts).toHaveLength(2);
  });

  it('a report of go test -json is read as one', async ({ expect }) => {
    const events = (outcome: string) =>
      [
        { Action: 'start', Package: 'shop' },
        { Action: 'run', Package: 'shop', Test: 'TestPort' },
        {
          Action: 'output',
          Package: 'shop',
          Test: 'TestPort',
          Output: '    port_test.go:9: address already in use\n',
        },
        { Action: outcome, Package: 'shop', Test: 'TestPort', Elapsed: 0.01 },
        { Action: outcome, Package: 'shop', Elapsed: 0.02 },
      ]
        .map((event) => JSON.stringify(event))
        .join('\n');
    const test = attempts({ report: events('fail'), code: 1 }, { report: events('pass') });
    const run = await pushTests(test, {
      flakes: [{ id: 'port', match: { message: 'address already in use' } }],
    });
    expect(run.outputs.get('verdict')).toBe('flaky');
    expect(run.result?.failures).toMatchObject([
      { test: { package: 'shop', name: 'TestPort' }, verdict: 'flake' },
    ]);
  });
});

describe.concurrent('what does not run', () => {
  it('a configuration that is wrong runs nothing, and is told with its place', async ({ expect }) => {
    const run = await push({
      inputs: { test: 'touch "$RUNNER_TEMP/ran"' },
      files: { '.github/retrial.yml': 'version: 1\nflakes:\n  - id: port\n    mach: { message: x }\n' },
    });
    expect(run.code).toBe(1);
    expect(run.outputs.get('verdict')).toBe('failed');
    expect(run.files).not.toContain('temp: ran');
    expect(run.result?.problem).toMatchInlineSnapshot(`
      ".github/retrial.yml:3:5: \`issue\` is missing (id: port…) — write \`issue: "#118"\`
      .github/retrial.yml:3:5: \`owner\` is missing (id: port…) — write \`owner: "@net-team"\`
      .github/retrial.yml:3:5: \`expires\` is missing (id: port…) — write \`expires: 2027-03-31\`
      .github/retrial.yml:3:5: \`match\` is missing (id: port…) — write \`match: { message: address already in use }\`
      .github/retrial.yml:4:5: unknown key (mach) — write \`match\`"
    `);
    expect(run.summary).toMatchInlineSnapshot(`
      "## ❌ Retrial stopped: \`.github/retrial.yml:3:5\`: \`issue\` is missing (id: port…) — write \`issue: "#118"\`

      \`\`\`text
      .github/retrial.yml:3:5: \`owner\` is missing (id: port…) — write \`owner: "@net-team"\`
      .github/retrial.yml:3:5: \`expires\` is missing (id: port…) — write \`expires: 2027-03-31\`
      .github/retrial.yml:3:5: \`match\` is missing (id: port…) — write \`match: { message: address already in use }\`
      .github/retrial.yml:4:5: unknown key (mach) — write \`match\`
      \`\`\`

      **No policy**: the configuration was not read. Nothing is retried without one.

      "
    `);
  });
});
