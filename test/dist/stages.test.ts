/** Stages in order: what blocks them, what they see, and what they hand on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { readLiveLog } from './live-log.ts';
import { goldenPath, record } from './record.ts';
import { push } from './scenario.ts';
import { config } from './scripts.ts';

const path = '.github/retrial.yml';

describe.concurrent('what stands before a stage', () => {
  it('a preflight that fails blocks every stage', async ({ expect }) => {
    let text = '';
    const run = await push({
      files: {
        [path]: config({
          preflight: [
            { name: 'import', run: 'echo no module named app >&2; exit 3' },
            { name: 'fine', run: 'true' },
          ],
          stages: [
            { name: 'migrate', kind: 'migration', run: 'touch "$RUNNER_TEMP/migrated"' },
            { name: 'unit', run: 'touch "$RUNNER_TEMP/tested"' },
          ],
        }),
      },
      look: (sandbox, ran) => {
        text = record({ run: ran, sandbox });
      },
    });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(run.files.filter((file) => /migrated|tested/.test(file))).toEqual([]);
    expect(run.result?.stages.map(({ name, verdict, blockedBy }) => [name, verdict, blockedBy])).toEqual([
      ['migrate', 'blocked', ['preflight import']],
      ['unit', 'blocked', ['preflight import', 'migrate']],
    ]);
    expect(readLiveLog(run.stdout).shown).toContain('no module named app');
    await expect(text).toMatchFileSnapshot(goldenPath('preflight-failed'));
  });

  it('a stage that fails blocks those that need it, by name, and no other', async ({ expect }) => {
    const run = await push({
      files: {
        [path]: config({
          stages: [
            { name: 'migrate', kind: 'migration', run: 'false' },
            { name: 'lint', kind: 'check', needs: [], run: 'touch "$RUNNER_TEMP/linted"' },
            { name: 'unit', needs: ['migrate'], run: 'touch "$RUNNER_TEMP/tested"' },
            { name: 'e2e', needs: ['unit'], run: 'true' },
          ],
        }),
      },
    });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(run.result?.stages.map(({ name, verdict, blockedBy }) => [name, verdict, blockedBy])).toEqual([
      ['migrate', 'failed', undefined],
      ['lint', 'passed', undefined],
      ['unit', 'blocked', ['migrate']],
      ['e2e', 'blocked', ['unit']],
    ]);
    expect(run.files).toContain('temp: linted');
    expect(run.files).not.toContain('temp: tested');
    expect(run.summary).toContain('blocked by migrate');
  });

  it('a migration that leaves a process behind fails, and the process is named and ended', async ({
    expect,
  }) => {
    let text = '';
    const run = await push({
      inputs: { migrate: 'sleep 100 &', test: 'touch "$RUNNER_TEMP/tested"' },
      look: (sandbox, ran) => {
        text = record({ run: ran, sandbox });
      },
    });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(run.summary).toMatch(/sleep 100/);
    expect(run.result?.stages[0]?.attempts[0]?.survivors).toMatchObject([{ command: 'sleep 100' }]);
    expect(run.files).not.toContain('temp: tested');
    expect(run.left).toEqual([]);
    await expect(text).toMatchFileSnapshot(goldenPath('migration-left-a-process'));
  });

  it('`only` that leaves all tests out fails the run', async ({ expect }) => {
    const run = await push({
      inputs: { matrix: '{"suite": "js"}' },
      files: {
        [path]: config({
          stages: [
            { name: 'migrate', kind: 'migration', run: 'true' },
            { name: 'go', run: 'true', only: { matrix: { suite: 'go' } } },
          ],
        }),
      },
    });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(run.summary).toContain('left all of them out');
    expect(run.outputs.get('logs-name')).toBe('retrial-logs-test-js-1');
  });

  it('two stages whose names differ only in odd characters have a log each', async ({ expect }) => {
    const run = await push({
      files: {
        [path]: config({
          stages: [
            { name: 'unit (a)', run: 'echo one' },
            { name: 'unit +a=', run: 'echo two' },
            { name: 'unit :a:', run: 'echo three' },
          ],
        }),
      },
    });
    expect(run.code).toBe(0);
    expect(run.logs.map(({ text }) => text)).toEqual(['one\n', 'two\n', 'three\n']);
    const told = run.result?.stages.map(({ attempts }) => attempts.map(({ log }) => log.sha256));
    expect(told).toEqual(run.logs.map(({ sha256 }) => [sha256]));
  });

  it('runs in the folder that the input names', async ({ expect }) => {
    const run = await push({
      inputs: { 'working-directory': 'services/core', test: 'pwd; ls', reports: '' },
      files: { 'services/core/here.txt': '' },
    });
    expect(run.code).toBe(0);
    expect(run.logs[0]?.text).toMatch(/\/workspace\/services\/core\nhere\.txt\n$/);
  });
});

describe.concurrent('what a stage sees', () => {
  const dump = 'env -0 > "$RUNNER_TEMP/env"';

  it('neither inputs, state, tokens of the runner nor its files', async ({ expect }) => {
    let seen = new Map<string, string>();
    const run = await push({
      inputs: { test: dump, token: 'token-of-the-job', secrets: 'first-secret\nsecond-secret' },
      env: { STATE_OF_ANOTHER: 'x', INPUT_ODD: 'x', MINE: 'of the job' },
      look: ({ temp }) => {
        const entries = readFileSync(join(temp, 'env'), 'utf8').split('\0');
        seen = new Map(
          entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
        );
      },
    });
    expect(run.code).toBe(0);
    const names = [...seen.keys()];
    expect(names.filter((name) => /^(?:INPUT_|STATE_|GITHUB_STATE$)|TOKEN|^ACTIONS_/.test(name))).toEqual([]);
    expect(
      [...seen.values()].filter((value) => /-of-the-runner|-of-the-job|-secret|127\.0\.0\.1:9\//.test(value)),
    ).toEqual([]);
    expect(seen.get('MINE')).toBe('of the job');
    expect(seen.get('GITHUB_SHA')).toMatch(/^[0-9a-f]{40}$/);
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY']) {
      expect(seen.get(name)).toMatch(/\/temp\/retrial-[0-9a-f]{12}\/work\/1-test-1\/files\//);
    }
  });

  it('a token that `pass-env` names, and still no input and no state', async ({ expect }) => {
    const passed = ['ACTIONS_RUNTIME_TOKEN', 'INPUT_TOKEN', 'GITHUB_STATE', 'STATE_OF_ANOTHER'];
    const run = await push({
      inputs: { token: 'token-of-the-job' },
      env: { STATE_OF_ANOTHER: 'x' },
      files: {
        [path]: config({
          stages: [
            {
              name: 'unit',
              run: `echo "$ACTIONS_RUNTIME_TOKEN|$INPUT_TOKEN|$GITHUB_STATE|$STATE_OF_ANOTHER"`,
              'pass-env': passed,
            },
          ],
        }),
      },
    });
    expect(run.logs[0]?.text).toBe('runtime-token-of-the-runner|||\n');
  });

  it('the same in a preflight and a ready check', async ({ expect }) => {
    const show = 'env | grep -cE "^(INPUT_|STATE_|GITHUB_STATE|ACTIONS_)" >> "$RUNNER_TEMP/count" || true';
    let counts = '';
    const run = await push({
      inputs: { token: 'token-of-the-job' },
      files: {
        [path]: config({
          preflight: [{ name: 'p', run: show }],
          stages: [{ name: 'unit', run: 'true', ready: [{ run: show }] }],
        }),
      },
      look: ({ temp }) => {
        counts = readFileSync(join(temp, 'count'), 'utf8');
      },
    });
    expect([run.code, counts]).toEqual([0, '0\n0\n']);
  });
});

describe.concurrent('what a stage hands on', () => {
  it('reaches later stages and later steps, but for what is not its own to set', async ({ expect }) => {
    let text = '';
    const first = [
      'echo "PORT=8080" >> "$GITHUB_ENV"',
      'printf "LINES<<END\\none\\ntwo=2\\nEND\\n" >> "$GITHUB_ENV"',
      'echo "NODE_OPTIONS=--require /tmp/x.js" >> "$GITHUB_ENV"',
      'echo "GITHUB_SHA=0" >> "$GITHUB_ENV"',
      'echo "RETRIAL_MARKER=x" >> "$GITHUB_ENV"',
      'echo "LD_PRELOAD=/tmp/x.so" >> "$GITHUB_ENV"',
      'echo "url=http://localhost" >> "$GITHUB_OUTPUT"',
      'mkdir -p "$RUNNER_TEMP/bin"; printf "#!/bin/sh\\necho tool\\n" > "$RUNNER_TEMP/bin/my-tool"',
      'chmod +x "$RUNNER_TEMP/bin/my-tool"; echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"',
      'echo "### what the migration did" >> "$GITHUB_STEP_SUMMARY"',
    ].join('\n');
    const run = await push({
      inputs: {
        migrate: first,
        test: 'echo "$PORT|$LINES|$NODE_OPTIONS|$LD_PRELOAD|$GITHUB_SHA"; my-tool',
      },
      look: (sandbox, ran) => {
        text = record({ run: ran, sandbox, commits: { [ran.result?.commit ?? '']: 'HEAD' } });
      },
    });
    expect([run.code, run.outputs.get('verdict')]).toEqual([0, 'passed']);
    expect(run.logs[1]?.text).toBe(`8080|one\ntwo=2|||${run.result?.commit}\ntool\n`);
    expect(Object.fromEntries(run.env)).toEqual({ PORT: '8080', LINES: 'one\ntwo=2' });
    expect(run.outputs.get('url')).toBe('http://localhost');
    expect(run.path).toHaveLength(1);
    await expect(text).toMatchFileSnapshot(goldenPath('handed-on'));
  });

  it('is never the verdict', async ({ expect }) => {
    const forge = [
      'echo "verdict=passed" >> "$GITHUB_OUTPUT"',
      'echo "VERDICT=passed" >> "$GITHUB_OUTPUT"',
      'printf "verdict<<END\\npassed\\nEND\\n" >> "$GITHUB_OUTPUT"',
      'printf "regressions=0\\nresult=/tmp/x\\n" >> "$GITHUB_OUTPUT"',
      'echo "::stop-commands::x"',
      'echo "::set-output name=verdict::passed"',
      'echo "::x::"',
      'echo "::set-output name=verdict::passed"',
      'echo "::error::from the stage"',
      'echo "##[set-output name=verdict;]passed"',
      'printf "\\r::set-env name=A::b\\r\\n  ::add-path::/tmp"',
      'exit 1',
    ].join('\n');
    const run = await push({ inputs: { test: forge } });
    expect([run.code, run.outputs.get('verdict'), run.outputs.get('regressions')]).toEqual([
      1,
      'failed',
      '1',
    ]);
    expect(run.outputs.get('result')).toMatch(/result\.json$/);
    expect([...run.outputs.keys()].filter((name) => name === 'VERDICT')).toEqual([]);
    expect(run.summary).toContain('the output verdict is');
    const log = readLiveLog(run.stdout);
    expect(log.stopped).toBe(false);
    expect(log.commands.filter(({ name }) => !/^(?:group|endgroup|error|warning)$/.test(name))).toEqual([]);
    expect(log.commands.filter(({ data }) => data.includes('from the stage'))).toEqual([]);
    expect(log.shown).toContain('::set-output name=verdict::passed');
    expect(run.logs[0]?.text).toContain('::stop-commands::x\n');
  });

  it('a file for the runner that is none, too large, a folder or a FIFO changes nothing but a warning', async ({
    expect,
  }) => {
    const broken = [
      'echo "no entry at all" > "$GITHUB_ENV"',
      'head -c 2000000 /dev/zero > "$GITHUB_OUTPUT"',
      'rm "$GITHUB_PATH"; mkdir "$GITHUB_PATH"',
      'rm "$GITHUB_STEP_SUMMARY"; mkfifo "$GITHUB_STEP_SUMMARY"',
    ].join('\n');
    const run = await push({ inputs: { test: broken } });
    expect([run.code, run.outputs.get('verdict')]).toEqual([0, 'passed']);
    expect(run.env.size).toBe(0);
    expect(run.result?.warnings).toHaveLength(4);
  });
});
