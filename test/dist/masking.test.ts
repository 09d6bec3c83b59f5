/** Secrets: what Retrial was told of, and what a stage names on the way, in everything that leaves the machine. */
import { describe, it } from 'vitest';
import { readLiveLog } from './live-log.ts';
import { pushTests } from './scenario.ts';
import { attempts, config, fails, junit } from './scripts.ts';
import type { StepRun } from './step.ts';

/** All that leaves the machine; what the runner itself is told to mask is no leak. */
function published(run: StepRun): string {
  const told = readLiveLog(run.stdout).commands.filter(({ name }) => name !== 'add-mask');
  return [
    readLiveLog(run.stdout).shown,
    JSON.stringify(told),
    run.summary,
    JSON.stringify(run.result),
    run.post.stdout,
    JSON.stringify([...run.outputs]),
  ].join('\n');
}

function masks(run: StepRun): string[] {
  return readLiveLog(run.stdout)
    .commands.filter(({ name }) => name === 'add-mask')
    .map(({ data }) => data);
}

const secret = 'hunter2-told-by-the-stage';

/** Names the secret, then shows it everywhere that a stage can. */
const leaky = attempts({
  report: junit({
    ...fails(`test_login[${secret}]`, `AssertionError: ${secret} != other`),
    file: `tests/${secret}.py`,
    line: 3,
  }),
  code: 1,
  bash: [
    `echo "::add-mask::${secret}"`,
    `echo "the password is ${secret}."`,
    `printf '%s' "${secret.slice(0, 9)}"; sleep 0.2; echo "${secret.slice(9)}"`,
    `printf '%s' "${secret}" | base64`,
    `echo "### ${secret}" >> "$GITHUB_STEP_SUMMARY"`,
    `echo "no entry ${secret}" >> "$GITHUB_ENV"`,
  ].join('\n'),
});

describe.concurrent('a secret', () => {
  it('that a stage names in ::add-mask:: is masked everywhere, and the runner is told of it', async ({
    expect,
  }) => {
    const run = await pushTests(leaky);
    expect(run.outputs.get('verdict')).toBe('failed');
    const text = published(run);
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(secret).toString('base64'));
    expect(readLiveLog(run.stdout).shown).toContain('the password is ***.');
    expect(run.summary).toContain('***');
    expect(JSON.stringify(run.result?.failures)).toContain('AssertionError: *** != other');
    expect(readLiveLog(run.stdout).commands.filter(({ name }) => name === 'error')).not.toEqual([]);
    expect(masks(run)).toContain(secret);
    // The file on this machine is what the stage wrote.
    expect(run.logs[0]?.text).toContain(`the password is ${secret}.`);
  });

  it('that the step is told of is masked everywhere, and the runner is told of it', async ({ expect }) => {
    const token = 'token-of-the-job';
    const secrets = 'first-of-the-secrets\n\nsecond of the secrets';
    const red = [fails('test_login', `${token} and second of the secrets`)];
    const test = attempts({ report: junit(...red), code: 1, bash: `echo "${token}, first-of-the-secrets"` });
    const run = await pushTests(test, { inputs: { token, secrets } });
    expect(run.outputs.get('verdict')).toBe('failed');
    expect(published(run)).not.toMatch(/token-of-the-job|of-the-secrets|of the secrets/);
    expect(readLiveLog(run.stdout).shown).toContain('***, ***');
    expect(masks(run)).toEqual([token, 'first-of-the-secrets', 'second of the secrets']);
  });

  it('of several lines is masked line by line', async ({ expect }) => {
    const bash =
      'echo "::add-mask::line-one-of-key%0Aline-two-of-key"; echo line-two-of-key; echo x-line-one-of-key';
    const run = await pushTests(attempts({ report: junit({ name: 'test_login' }), bash }));
    expect(run.outputs.get('verdict')).toBe('passed');
    expect(published(run)).not.toMatch(/line-(?:one|two)-of-key/);
  });

  it('in the trace of a defect is masked', async ({ expect }) => {
    const broken = [
      "import fs from 'node:fs';",
      "import { syncBuiltinESMExports } from 'node:module';",
      "fs.promises.rename = async () => { throw new Error('no such secret-of-the-job'); };",
      'syncBuiltinESMExports();',
    ].join('\n');
    const run = await pushTests('true', {
      inputs: { secrets: 'secret-of-the-job' },
      nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(broken)}`],
    });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(run.stdout).toMatch(/^::error title=Retrial::Retrial itself failed.*no such \*\*\*/m);
    expect(published(run)).not.toContain('secret-of-the-job');
  });

  it('that comes after more than can be kept mutes the live log of its stage', async ({ expect }) => {
    const flood = 'for i in $(seq 12); do echo "::add-mask::$i$(head -c 49000 /dev/zero | tr "\\0" v)"; done';
    const late = 'late-secret-of-the-stage';
    const run = await pushTests('echo other stage', {
      inputs: {
        migrate: `echo shown; ${flood}; echo "::add-mask::${late}"; echo "it is ${late}"`,
        test: 'echo "the tests go on"',
        reports: '',
      },
    });
    expect([run.code, run.outputs.get('verdict')]).toEqual([0, 'passed']);
    const { shown, stopped } = readLiveLog(run.stdout);
    expect(shown).toMatch(/^shown$/m);
    expect(shown).toMatch(/^Nothing more is shown here: more values were named in ::add-mask::/m);
    expect(shown).toContain('the tests go on');
    expect([shown.includes(late), stopped]).toEqual([false, false]);
    expect(run.result?.warnings).toEqual([
      expect.stringMatching(/^stage migrate: .*its live log ends there/),
    ]);
    expect(run.logs[0]?.text).toContain(`it is ${late}`);
  });

  it('that a preflight names is masked where its log is shown', async ({ expect }) => {
    const bash = 'echo "::add-mask::told-by-a-preflight"; head -c 100000 /dev/zero | tr "\\0" "\\n"';
    const run = await pushTests('true', {
      files: {
        '.github/retrial.yml': config({
          preflight: [{ name: 'login', run: `${bash}; echo "it is told-by-a-preflight"; exit 1` }],
        }),
      },
    });
    expect(run.outputs.get('verdict')).toBe('failed');
    expect(readLiveLog(run.stdout).shown).toContain('it is ***');
    expect(published(run)).not.toContain('told-by-a-preflight');
  });
});
