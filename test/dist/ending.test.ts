/** A step that is cancelled or killed, or whose log nobody reads. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, it } from 'vitest';
import { readLeftovers } from './leftovers.ts';
import { goldenPath, record } from './record.ts';
import { commitMain, makeSandbox, pushEvent, type Sandbox } from './sandbox.ts';
import { push } from './scenario.ts';
import { config } from './scripts.ts';
import { type RunningStep, startStep } from './step.ts';

/** A tree: a shell, one child that ignores SIGTERM, one that has left the session, and output all along. */
const stubborn = [
  `bash -c "trap '' TERM; echo stubborn is up; while :; do sleep 0.1; done" &`,
  'setsid sleep 1000 &',
  'echo begun',
  'trap "echo the trap ran; exit 3" TERM',
  'while :; do echo tick; sleep 0.05; done',
].join('\n');

function start(
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): RunningStep {
  const sha = commitMain(sandbox, files);
  return startStep({ sandbox, event: pushEvent('main', sha), inputs });
}

function sum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe.concurrent('a step that is cancelled', () => {
  it.for(['SIGTERM', 'SIGINT'] as const)(
    'by %s ends the whole tree and publishes',
    async (signal, { expect }) => {
      using sandbox = makeSandbox();
      const step = start(sandbox, { migrate: 'echo migrated', test: stubborn });
      await step.shown('stubborn is up');
      step.child.kill(signal);
      const run = await step.finish();
      expect([run.code, run.outputs.get('verdict'), run.left]).toEqual([1, 'cancelled', []]);
      expect(run.result?.verdict).toBe('cancelled');
      expect(run.result?.stages.map(({ verdict }) => verdict)).toEqual(['passed', 'cancelled']);
      expect(run.result?.stages[1]?.attempts[0]?.exit).toEqual({ cancelled: signal });
      const log = run.logs.find(({ name }) => name === '2-test-1.log');
      expect(log?.text).toMatch(/^begun$/m);
      expect(log?.text).toContain('the trap ran');
      expect(run.result?.stages[1]?.attempts[0]?.log).toMatchObject({
        bytes: log?.bytes,
        sha256: log?.sha256,
      });
      expect(run.summary).toContain('cancelled — test');
      expect(run.post).toEqual({ code: 0, stdout: '', stderr: '' });
    },
  );

  it('starts no later stage, and a second signal changes nothing', async ({ expect }) => {
    using sandbox = makeSandbox();
    const step = start(sandbox, {
      migrate: `trap 'sleep 0.5; exit 0' INT TERM; echo begun; sleep 1000 & wait`,
      test: 'touch "$RUNNER_TEMP/tested"',
    });
    await step.shown('begun');
    step.child.kill('SIGINT');
    step.child.kill('SIGTERM');
    const run = await step.finish();
    expect([run.code, run.outputs.get('verdict'), run.left]).toEqual([1, 'cancelled', []]);
    expect(run.files).not.toContain('temp: tested');
    expect(run.result?.stages.map(({ verdict }) => verdict)).toEqual(['cancelled', 'cancelled']);
  });
});

describe.concurrent('a step that is cancelled during a ready check', () => {
  it('is cancelled: nothing tells that the stage was late', async ({ expect }) => {
    using sandbox = makeSandbox();
    const stages = [
      {
        name: 'migrate',
        kind: 'migration',
        run: 'echo migrated',
        ready: [{ run: 'touch "$RUNNER_TEMP/asked"; false', within: '60s' }],
      },
      { name: 'unit', run: 'touch "$RUNNER_TEMP/tested"' },
    ];
    const step = start(sandbox, {}, { '.github/retrial.yml': config({ stages }) });
    await step.shown('migrated');
    while (!existsSync(join(sandbox.temp, 'asked'))) await sleep(10);
    step.child.kill('SIGTERM');
    const run = await step.finish();
    expect([run.code, run.outputs.get('verdict'), run.left]).toEqual([1, 'cancelled', []]);
    expect(run.result?.stages.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['migrate', 'cancelled'],
      ['unit', 'cancelled'],
    ]);
    expect([run.result?.failures, run.result?.stages[0]?.attempts[0]?.exit]).toEqual([
      [],
      { cancelled: 'SIGTERM' },
    ]);
    expect(run.summary).not.toMatch(/not ready|regression/);
    expect(run.files).not.toContain('temp: tested');
  });

  it('and a check that ran out of time still fails the stage', async ({ expect }) => {
    const stages = [
      {
        name: 'migrate',
        kind: 'migration',
        run: 'true',
        ready: [{ run: 'echo the schema is old; false', within: '1s' }],
      },
      { name: 'unit', run: 'true' },
    ];
    const run = await push({ files: { '.github/retrial.yml': config({ stages }) } });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(run.summary).toMatch(/ready check 1 of migrate: it was not ready within 1 s \(\d+ tries\)/);
    expect(run.stdout).toContain('the schema is old');
  });
});

describe.concurrent('a step that is killed', () => {
  it('mid-stage: post ends what is left by its marker, and writes what is known', async ({ expect }) => {
    using sandbox = makeSandbox();
    const step = start(sandbox, { migrate: 'echo migrated', test: stubborn });
    await step.shown('stubborn is up');
    step.child.kill('SIGKILL');
    const run = await step.finish();
    expect([run.signal, run.outputs.get('verdict'), run.post.code, run.left]).toEqual([
      'SIGKILL',
      'failed',
      0,
      [],
    ]);
    expect(run.result?.verdict).toBe('cancelled');
    expect(run.result?.stages.map(({ name, verdict }) => [name, verdict])).toEqual([['migrate', 'passed']]);
    expect(run.summary).toContain('cancelled');
    expect(run.summary).toContain('2-test-1.log');
    // The program alone: nobody knows any more what of its arguments was masked.
    expect(run.post.stdout).toMatch(/^ended what the step left running: \d+ sleep$/m);
    expect(run.post.stdout).not.toContain('sleep 1000');
    // What was written between the kill and the end is in the log too.
    expect(run.logs.find(({ name }) => name === '2-test-1.log')?.text).toMatch(
      /^begun\n[\s\S]*^the trap ran$/m,
    );
    const text = record({ run: { ...run, post: { ...run.post, stdout: 'ended what was left' } }, sandbox });
    await expect(text.replace(/\(\d+ bytes\)/, '(N bytes)')).toMatchFileSnapshot(goldenPath('killed'));
  });

  it('before its first stage ended', async ({ expect }) => {
    using sandbox = makeSandbox();
    const step = start(sandbox, { test: 'echo begun; sleep 1000' });
    await step.shown('begun');
    const ended = once(step.child, 'close');
    step.child.kill('SIGKILL');
    await ended;
    // What a later step of the job finds, which runs before `post`.
    const early = readLeftovers(sandbox).result;
    const run = await step.finish();
    expect([run.signal, run.outputs.get('verdict'), run.post.code, run.left]).toEqual([
      'SIGKILL',
      'failed',
      0,
      [],
    ]);
    expect([run.result?.verdict, run.logs.map(({ text }) => text)]).toEqual(['cancelled', ['begun\n']]);
    expect(run.summary).toContain('cancelled');
    const logs = run.outputs.get('logs') ?? '';
    expect(run.outputs.get('logs-name')).toBe('retrial-logs-test-1');
    expect(existsSync(join(logs, '1-test-1.log'))).toBe(true);
    expect(run.outputs.get('result')).toBe(join(logs, '../result.json'));
    expect([early?.verdict, early?.commit]).toEqual(['cancelled', run.result?.commit]);
    expect(run.result?.commit).toMatch(/^[0-9a-f]{40}$/);
    // Not when `post` ran.
    expect(run.result?.started).toBe(early?.started);
  });

  it('and has lost its logs: post says so, and still writes the summary', async ({ expect }) => {
    using sandbox = makeSandbox();
    const step = start(sandbox, { migrate: 'echo migrated', test: 'echo begun; sleep 1000' });
    await step.shown('begun');
    const ended = once(step.child, 'close');
    step.child.kill('SIGKILL');
    await ended;
    const [folder = ''] = readdirSync(sandbox.temp).filter((name) => /^retrial-[0-9a-f]+$/.test(name));
    rmSync(join(sandbox.temp, folder, 'retrial-logs-test-1'), { recursive: true });
    const run = await step.finish();
    expect([run.outputs.get('verdict'), run.post.code, run.left]).toEqual(['failed', 0, []]);
    expect(run.result?.stages.map(({ name, verdict }) => [name, verdict])).toEqual([['migrate', 'passed']]);
    expect(run.summary).toMatch(/the folder of the logs, .*, cannot be read any more \(ENOENT\)/);
  });

  it('and its result became a FIFO: post does not wait for it', async ({ expect }) => {
    using sandbox = makeSandbox();
    const trap = 'cd "$(echo "$RUNNER_TEMP"/retrial-*)"; rm -f result.json; mkfifo result.json summary.md';
    const step = start(sandbox, { test: `${trap}; echo done trapping; sleep 1000` });
    await step.shown('done trapping');
    step.child.kill('SIGKILL');
    const run = await step.finish();
    expect([run.post.code, run.result?.verdict]).toEqual([0, 'cancelled']);
    expect(run.summary).toContain('cancelled');
  });

  it('and its result was forged by the stage: nothing of it turns red into green', async ({ expect }) => {
    using sandbox = makeSandbox();
    const forged = `echo '{"schema":"retrial-result/1","verdict":"passed"}' | tee "$(echo "$RUNNER_TEMP"/retrial-*)/result.json"`;
    const step = start(sandbox, { test: `${forged}; echo done forging; sleep 1000` });
    await step.shown('done forging');
    step.child.kill('SIGKILL');
    const run = await step.finish();
    expect([run.outputs.get('verdict'), run.result?.verdict]).toEqual(['failed', 'cancelled']);
    expect(run.summary).not.toContain('✅');
  });
});

describe.concurrent('a log that nobody reads', () => {
  it('is closed by its reader: nothing changes', async ({ expect }) => {
    using sandbox = makeSandbox();
    const lines = 'for i in $(seq 20000); do echo "line $i of a log that is longer than any pipe"; done';
    const step = start(sandbox, { migrate: 'echo migrated', test: `${lines}; echo last` });
    await step.shown('migrated');
    step.child.stdout?.destroy();
    const run = await step.finish();
    expect([run.code, run.outputs.get('verdict')]).toEqual([0, 'passed']);
    const log = run.logs.find(({ name }) => name === '2-test-1.log');
    const whole = Array.from(
      { length: 20_000 },
      (_, i) => `line ${i + 1} of a log that is longer than any pipe\n`,
    );
    expect(log?.sha256).toBe(sum(`${whole.join('')}last\n`));
    expect(run.summary).toContain('passed');
  });

  it('is closed before anything was written', async ({ expect }) => {
    using sandbox = makeSandbox();
    const step = start(sandbox, { test: 'echo a; exit 7' });
    step.child.stdout?.destroy();
    const run = await step.finish();
    expect([run.code, run.outputs.get('verdict'), run.logs[0]?.text]).toEqual([1, 'failed', 'a\n']);
    expect(run.result?.stages[0]?.attempts[0]?.exit).toEqual({ code: 7 });
  });
});

describe.concurrent('what a stage writes', () => {
  it('to /dev/stderr and through tee is in the log, in order', async ({ expect }) => {
    const run = await push({
      inputs: {
        test: 'echo one; echo two > /dev/stderr; echo three | tee /dev/stderr > /dev/null; echo four >&2; echo five > /dev/stdout; printf six',
      },
    });
    expect([run.code, run.logs[0]?.text]).toEqual([0, 'one\ntwo\nthree\nfour\nfive\nsix']);
  });
});
