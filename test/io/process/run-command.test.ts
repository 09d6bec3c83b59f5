import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/io/process/run-command.ts';
import { commandOf, folder, newPath, run } from './harness.ts';

describe('how a command ended', () => {
  it.each([
    ['true', { kind: 'code', code: 0 }],
    ['exit 3', { kind: 'code', code: 3 }],
    ['false\ntrue\ntrue', { kind: 'code', code: 1 }],
    ['false | true', { kind: 'code', code: 1 }],
    ['kill -9 $$', { kind: 'signal', signal: 'SIGKILL' }],
    ['kill -SEGV $$', { kind: 'signal', signal: 'SIGSEGV' }],
    ['kill -TERM $$', { kind: 'signal', signal: 'SIGTERM' }],
    ["true\nbash -c 'kill -9 $$'", { kind: 'code', code: 137 }],
    ["true\nbash -c 'kill -SEGV $$'", { kind: 'code', code: 139 }],
    ['echo "$UNSET"; exec sh -c "exit 7"', { kind: 'code', code: 7 }],
    ['no-such-command-here', { kind: 'code', code: 127 }],
  ])('%s', async (script, exit) => {
    const outcome = await run(script);
    expect(outcome.exit).toEqual(exit);
    expect(outcome.problems).toEqual([]);
    expect(outcome.survivors).toEqual([]);
  });

  it('keeps the exit of sh, which has no pipefail', async () => {
    expect((await run('false | true', { shell: 'sh' })).exit).toEqual({ kind: 'code', code: 0 });
    expect((await run('false\ntrue', { shell: 'sh' })).exit).toEqual({ kind: 'code', code: 1 });
  });
});

describe('what a command sees', () => {
  it('receives its arguments, environment and directory unharmed', async () => {
    const args = ['"; rm -rf $HOME #', '$(id)', "a'b", 'a\nb', '', '*', '--norc'];
    const outcome = await run('printf "<%s>" "$@"; printf "|%s|%s" "$VALUE" "$PWD"', {
      args,
      env: { PATH: process.env['PATH'] ?? '', VALUE: '`id`\n' },
    });
    expect(outcome.text).toBe(`${args.map((arg) => `<${arg}>`).join('')}|\`id\`\n|${folder}`);
  });

  it('runs through a template', async () => {
    const template = `'${process.execPath}' --no-warnings "{0}" first`;
    const outcome = await run('process.stdout.write(process.argv.slice(2).join())', {
      shell: template,
      args: ['b c'],
    });
    expect(outcome.text).toBe('first,b c');
  });

  it('carries the marker of the run, and that of a run around it', async () => {
    const env = { PATH: process.env['PATH'] ?? '', RETRIAL_MARKER: 'outer' };
    const outcome = await run('echo "$RETRIAL_MARKER"', { env, marker: 'inner' });
    expect(outcome.text).toMatch(/^outer:inner:[0-9a-f]{16}\n$/);
  });

  it('leaves nothing but the log behind', async () => {
    const logPath = join(folder, 'alone', 'a.log');
    mkdirSync(join(folder, 'alone'));
    await run('echo a', { logPath });
    await run('echo a', { logPath: join(folder, 'alone', 'b.log'), shell: 'no-such-shell {0}' });
    expect(readdirSync(join(folder, 'alone')).sort()).toEqual(['a.log', 'b.log']);
  });
});

describe('what cannot be started', () => {
  it.each([
    ['no directory', { cwd: '/no/such/folder' }, 'The working directory /no/such/folder does not exist.'],
    ['a file as directory', { cwd: '/etc/passwd' }, 'is not a directory'],
    ['a NUL in the directory', { cwd: '/tmp/a\0b' }, 'cannot be used'],
    [
      'no bash',
      { env: { PATH: '/no/such/folder' } },
      'There is no bash on the PATH: install it, or write `shell: sh`.',
    ],
    [
      'no such shell',
      { shell: 'no-such-shell {0}', env: { PATH: '/usr/bin:/bin' } },
      'there is no no-such-shell on the PATH',
    ],
    ['an unknown shell', { shell: 'fish' }, 'write bash, sh, or a template with {0}'],
    ['a NUL in an argument', { args: ['a\0b'] }, 'contains a NUL character'],
    ['a NUL in a variable', { env: { A: 'a\0b' } }, 'contains a NUL character'],
    ['an over-long argument', { args: ['x'.repeat(3_000_000)] }, 'too long for the system (E2BIG)'],
  ])('%s', async (_, changes, reason) => {
    const outcome = await run('echo never', changes);
    expect(outcome.exit).toEqual({ kind: 'not-started', reason: expect.stringContaining(reason) });
    expect(outcome.text).toBe('');
    expect(outcome.log.bytes).toBe(0);
  });

  it('does not touch a log that exists', async () => {
    const logPath = newPath();
    writeFileSync(logPath, 'precious');
    const outcome = await runCommand(commandOf('echo never', { logPath }));
    expect(outcome.exit).toEqual({ kind: 'not-started', reason: expect.stringContaining('another attempt') });
    expect(readFileSync(logPath, 'utf8')).toBe('precious');
  });

  it('says so where the folder of the log is missing', async () => {
    const logPath = join(folder, 'missing', 'a.log');
    const outcome = await runCommand(commandOf('echo never', { logPath }));
    expect(outcome.exit).toEqual({ kind: 'not-started', reason: expect.stringContaining('ENOENT') });
    expect(existsSync(logPath)).toBe(false);
  });

  it('does not start what is cancelled already', async () => {
    const outcome = await run('echo never', { cancel: AbortSignal.abort('SIGINT') });
    expect(outcome.exit).toEqual({ kind: 'cancelled', signal: 'SIGINT' });
    expect(outcome.text).toBe('');
  });
});
