/** Where the step cannot start: one line that says why, `verdict=failed`, exit code 1. */
import { describe, it } from 'vitest';
import { push } from './scenario.ts';
import type { StepRun } from './step.ts';

/** A module that runs before the entry. */
function before(code: string): readonly string[] {
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}

function patch(property: 'versions' | 'platform', value: string): readonly string[] {
  return before(`Object.defineProperty(process, '${property}', { value: ${value} })`);
}

const touch = 'touch "$RUNNER_TEMP/ran"';

function lines(run: StepRun): string[] {
  return run.stdout.trimEnd().split('\n');
}

describe.concurrent('a machine that is not supported', () => {
  it.for([
    [
      'Node 20',
      patch('versions', "{ ...process.versions, node: '20.19.4' }"),
      /Retrial needs Node 24 or newer, .* Node 20\.19\.4: put/,
    ],
    ['Node 8', patch('versions', "{ ...process.versions, node: '8.0.0' }"), /Retrial needs Node 24/],
    ['Windows', patch('platform', "'win32'"), /Retrial does not support Windows yet: run this job on Linux/],
    ['macOS', patch('platform', "'darwin'"), /Retrial needs Linux, this is darwin/],
  ] as const)('%s', async ([, nodeArgs, why], { expect }) => {
    const run = await push({ inputs: { test: touch }, nodeArgs });
    expect([run.code, [...run.outputs], run.post.code]).toEqual([1, [['verdict', 'failed']], 0]);
    expect(lines(run)).toHaveLength(1);
    expect(lines(run)[0]).toMatch(/^::error title=Retrial::/);
    expect(run.stdout).toMatch(why);
    expect([run.stderr, run.post.stdout, run.post.stderr]).toEqual(['', '', '']);
    expect(run.files).not.toContain('temp: ran');
  });
});

describe.concurrent('an input that is wrong', () => {
  it.for([
    ['matrix', { test: touch, matrix: 'suite=go' }, /input matrix: .*write a JSON object/],
    ['nothing to run', {}, /nothing to run: the step has no input `test`/],
    ['reports outside', { test: touch, reports: '/tmp/report.xml' }, /not a relative path/],
    ['reports that leave', { test: touch, reports: '../report.xml' }, /leads out of the repository/],
    ['reports of nothing', { migrate: touch, reports: 'report.xml' }, /`reports` belongs to `test`/],
    ['a migration alone', { migrate: touch }, /no tests to run: .*write `test: npm test`/],
    ['a folder outside', { test: touch, 'working-directory': '..' }, /working-directory: this leads out/],
    ['a folder that is not there', { test: touch, 'working-directory': 'a' }, /there is no such folder/],
    ['a configuration that is not there', { test: touch, config: 'none.yml' }, /none\.yml/],
  ] as const)('%s', async ([, inputs, why], { expect }) => {
    const run = await push({ inputs });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(run.stdout).toMatch(why);
    expect(run.files).not.toContain('temp: ran');
  });
});

describe.concurrent('a temporary folder that cannot be written to', () => {
  it('is a file', async ({ expect }) => {
    const run = await push({
      inputs: { test: touch },
      env: { RUNNER_TEMP: '/proc/self/cmdline' },
    });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(run.stdout).toMatch(/^::error /m);
  });

  it('is a folder of the kernel, where nobody makes one', async ({ expect }) => {
    const run = await push({ inputs: { test: touch }, env: { RUNNER_TEMP: '/proc/self' } });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(run.stdout).toMatch(/^::error title=Retrial::.*RUNNER_TEMP/m);
  });
});
