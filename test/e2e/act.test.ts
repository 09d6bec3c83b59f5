/** The action on a real runner: act, on this machine's own processes. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resultSchema } from '../../src/result/schema.ts';
import { type ActRun, buildAct, runAct } from './act-runner.ts';

let program = '';
const runs: ActRun[] = [];

beforeAll(async () => {
  program = await buildAct();
}, 600_000);

afterEach(async () => {
  for (const run of runs.splice(0)) {
    await run.remove();
  }
});

async function act(options: { workflow: string; files?: Record<string, string> }): Promise<ActRun> {
  const run = await runAct({ program, ...options });
  runs.push(run);
  return run;
}

const stepSchema = z.object({ outcome: z.string(), outputs: z.record(z.string(), z.string()) });

/** What later steps see of the step: `steps.retrial`, with its outcome and outputs. */
async function seenLater(run: ActRun): Promise<z.infer<typeof stepSchema>> {
  const text = await run.proof('step.json');
  expect(text, run.output).not.toBeNull();
  return stepSchema.parse(JSON.parse(text ?? ''));
}

/** One job: checkout, the action, then a step that proves what the action left. */
function workflow(step: Record<string, string>): string {
  const inputs = Object.entries(step).map(([name, value]) => `          ${name}: ${JSON.stringify(value)}`);
  return `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: retrial
        uses: ./
        with:
${inputs.join('\n')}
      - if: always()
        env:
          STEP: \${{ toJSON(steps.retrial) }}
          RESULT: \${{ steps.retrial.outputs.result }}
          LOGS: \${{ steps.retrial.outputs.logs }}
        run: |
          printf '%s' "$STEP" > "$PROOF/step.json"
          cp "$RESULT" "$PROOF/result.json"
          cat "$LOGS"/* > "$PROOF/logs"
`;
}

const flakes = `version: 1
flakes:
  - id: port-in-use
    issue: https://forge.example/shop/issues/17
    owner: shop
    expires: 2099-12-31
    match:
      test: test_port
      message: address already in use
`;

/** Fails as often as told, each time with the message; then passes. Counts its runs where the test can see. */
const suite = `failures=$1 message=$2
echo run >> "$PROOF/attempts"
mkdir -p reports
if [ "$(wc -l < "$PROOF/attempts")" -le "$failures" ]; then
  body="<failure message='$message'>OSError: $message</failure>"
fi
cat > reports/junit.xml <<XML
<testsuites><testsuite name="s" tests="2">
<testcase classname="shop" name="test_price"/>
<testcase classname="shop" name="test_port">\${body:-}</testcase>
</testsuite></testsuites>
XML
test -z "\${body:-}"
`;

const files = { '.github/retrial.yml': flakes, 'suite.sh': suite };

describe('the input matrix', () => {
  // In place of the action: a program that shows what the runner gave it.
  const probe = `import { appendFileSync } from 'node:fs';
appendFileSync(\`\${process.env.PROOF}/matrix\`, \`\${JSON.stringify(JSON.parse(process.env.INPUT_MATRIX))}\\n\`);
`;

  it.each([
    { title: 'is the leg, in each leg of a matrix', suites: ['api', 'web'] },
    { title: 'names no leg in a job without a matrix', suites: [] },
  ])(
    '$title',
    async ({ suites }) => {
      const strategy =
        suites.length === 0 ? '' : `strategy: { matrix: { suite: [${suites.join(', ')}], node: [24] } }`;
      const run = await act({
        workflow: `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    ${strategy}
    steps:
      - uses: actions/checkout@v6
      - uses: ./
        with: { test: 'true' }
`,
        files: { 'dist/main/index.js': probe },
      });
      expect(run.code, run.output).toBe(0);
      const seen = (await run.proof('matrix'))?.trim().split('\n').sort();
      // GitHub says null where act says {}: both name no leg.
      expect(seen).toEqual(
        suites.length === 0 ? ['{}'] : suites.map((suite) => `{"node":24,"suite":"${suite}"}`),
      );
    },
    120_000,
  );

  it('decides where `only` applies', async () => {
    const stage = (name: string) => `  - name: ${name}
    only: { matrix: { suite: ${name} } }
    run: echo ${name} >> "$PROOF/stages"
`;
    const run = await act({
      workflow: `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    strategy: { max-parallel: 1, matrix: { suite: [api, web] } }
    steps:
      - uses: actions/checkout@v6
      - uses: ./
`,
      files: { '.github/retrial.yml': `version: 1\nstages:\n${stage('api')}${stage('web')}` },
    });
    expect(run.code, run.output).toBe(0);
    expect((await run.proof('stages'))?.trim().split('\n').sort()).toEqual(['api', 'web']);
  }, 120_000);
});

describe('a run', () => {
  const reports = 'reports/*.xml';

  it('is green where migration and tests pass, in that order', async () => {
    const migrate = 'test ! -e "$PROOF/attempts" && echo migrated > schema';
    const test = 'test -e schema && bash suite.sh 0 none';
    const run = await act({ workflow: workflow({ migrate, test, reports }), files });
    expect(run.code, run.output).toBe(0);
    expect(await seenLater(run)).toMatchObject({
      outcome: 'success',
      outputs: { verdict: 'passed', flakes: '0', regressions: '0', retries: '0' },
    });
  }, 120_000);

  it('fails on a regression after one attempt, and its outputs arrive in an `always()` step', async () => {
    const test = "bash suite.sh 1 '200 != 500'";
    const run = await act({ workflow: workflow({ test, reports }), files });
    expect(run.code, run.output).not.toBe(0);
    expect(await seenLater(run)).toMatchObject({
      outcome: 'failure',
      outputs: { verdict: 'failed', flakes: '0', regressions: '1', retries: '0' },
    });
    expect(await run.proof('attempts')).toBe('run\n');
    const result = resultSchema.parse(JSON.parse((await run.proof('result.json')) ?? ''));
    expect(result.failures.map(({ test: failed, verdict }) => [failed?.name, verdict])).toEqual([
      ['test_port', 'regression'],
    ]);
  }, 120_000);

  it('passes a listed flake on its retry, and outputs arrive in later steps', async () => {
    const test = "bash suite.sh 1 'bind: address already in use'";
    const run = await act({ workflow: workflow({ test, reports }), files });
    expect(run.code, run.output).toBe(0);
    expect(await seenLater(run)).toMatchObject({
      outcome: 'success',
      outputs: { verdict: 'flaky', flakes: '1', regressions: '0', retries: '1' },
    });
    expect(await run.proof('attempts')).toBe('run\nrun\n');
    const result = resultSchema.parse(JSON.parse((await run.proof('result.json')) ?? ''));
    expect(result.policy.from).not.toBe('none');
    expect(result.ledger).toMatchObject([{ granted: true, fingerprint: 'port-in-use', outcome: 'passed' }]);
  }, 120_000);

  it.each([
    {
      title: '::set-output::',
      command: "printf '%s\\n' '::set-output name=verdict::passed' '::set-output name=forged::yes'",
    },
    { title: '::add-mask::', command: "echo '::add-mask::failed'" },
    {
      title: 'an end of the stopped commands',
      command: "printf '%s\\n' '::stop-commands::x' '::x::' '::set-output name=forged::yes'",
    },
    { title: 'GITHUB_OUTPUT', command: 'echo verdict=passed >> "$GITHUB_OUTPUT"' },
  ])(
    'has a verdict that a stage cannot write by $title',
    async ({ command }) => {
      const run = await act({ workflow: workflow({ test: `${command}\nexit 1` }), files });
      expect(run.code, run.output).not.toBe(0);
      const { outcome, outputs } = await seenLater(run);
      expect({ outcome, verdict: outputs['verdict'] }).toEqual({ outcome: 'failure', verdict: 'failed' });
      // `verdict` is written last of all; another name shows whether the runner obeyed the stage.
      expect(outputs).not.toHaveProperty('forged');
      // The stage did run, to its last line.
      const result = resultSchema.parse(JSON.parse((await run.proof('result.json')) ?? ''));
      expect(result.stages[0]?.attempts[0]?.exit).toEqual({ code: 1 });
    },
    120_000,
  );

  it('passes on what a stage wrote to GITHUB_OUTPUT under a name of its own', async () => {
    const run = await act({ workflow: workflow({ test: 'echo colour=blue >> "$GITHUB_OUTPUT"' }), files });
    expect(run.code, run.output).toBe(0);
    expect((await seenLater(run)).outputs).toMatchObject({ verdict: 'passed', colour: 'blue' });
  }, 120_000);

  it('keeps the log of every attempt', async () => {
    const test = "echo 'this is what it said'; bash suite.sh 1 'bind: address already in use'";
    const run = await act({ workflow: workflow({ test, reports }), files });
    expect((await run.proof('logs'))?.match(/this is what it said/g), run.output).toHaveLength(2);
  }, 120_000);
});
