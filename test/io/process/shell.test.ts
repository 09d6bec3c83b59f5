import { describe, expect, it } from 'vitest';
import { resolveShell } from '../../../src/io/process/shell.ts';

describe('shell', () => {
  it.each([
    ['bash', '.sh', 'bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'FILE $&', 'x']],
    ['sh', '.sh', 'sh', ['-e', 'FILE $&', 'x']],
    ['python3 -u {0}', '.py', 'python3', ['-u', 'FILE $&', 'x']],
    ['pwsh -command ". \'{0}\'"', '.ps1', 'pwsh', ['-command', ". 'FILE $&'", 'x']],
    ['"/opt/my shell/run" \'a  b\'{0}', '', '/opt/my shell/run', ['a  bFILE $&', 'x']],
  ])('%s', (text, extension, program, args) => {
    const shell = resolveShell(text);
    expect(shell).toMatchObject({ ok: true, value: { extension, program } });
    expect(shell.ok && shell.value.invoke('FILE $&', ['x'])).toEqual({ program, args });
  });

  it.each(['', '   ', 'python', 'bash -x', '/bin/bash'])('refuses %j', (text) => {
    expect(resolveShell(text)).toMatchObject({
      ok: false,
      error: expect.stringContaining('write bash, sh, or a template'),
    });
  });
});
