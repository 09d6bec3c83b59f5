import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('every bench runs', () => {
  const script = join(import.meta.dirname, '../../bench/run.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--smoke'], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const titles = stdout.split('\n').filter((line) => /median +min +max/.test(line));
  expect(titles).toHaveLength(4);
  expect(stdout).not.toContain('NaN');
});
