import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ActionProject, toolsPath, verdictsOf } from './action-project.ts';

const slow = { MIGRATION_SECONDS: '2' };

function example(): ActionProject {
  return ActionProject.ofExample('migrations-race');
}

describe('incident 1: migrations that lose the race', () => {
  it('as a plain step the tests start on half a schema', () => {
    using project = example();
    const { status, stdout } = spawnSync('bash', ['race.sh'], {
      cwd: project.folder,
      env: { PATH: toolsPath, HOME: dirname(project.folder), ...slow },
      encoding: 'utf8',
    });
    expect(status, stdout).not.toBe(0);
    expect(stdout).toContain('sqlite3.OperationalError');
  });

  it('in the background: fails, names what it left behind, and no test starts', () => {
    using project = example();
    const ran = project.run({ inputs: { config: '.github/retrial-background.yml' }, env: slow });
    expect(ran.code, ran.output).toBe(1);
    expect(ran.result.stages).toMatchObject([
      { name: 'migrate', verdict: 'failed', attempts: [{ exit: { code: 0 }, survivors: [{}] }] },
      { name: 'unit', verdict: 'blocked', blockedBy: ['migrate'], attempts: [] },
    ]);
    expect(ran.result.stages[0]?.attempts[0]?.survivors[0]?.command).toContain('alembic upgrade head');
    expect(verdictsOf(ran)).toEqual(['exit: regression']);
    expect(ran.summary).toContain('alembic upgrade head');
    expect(existsSync(join(project.folder, 'reports'))).toBe(false);
  });

  it('in order: green ten times in a row, also on a slow machine', () => {
    using project = example();
    for (let run = 1; run <= 10; run += 1) {
      const ran = project.run({ env: run <= 2 ? slow : {} });
      expect(ran.code, `run ${run}\n${ran.output}`).toBe(0);
      expect(ran.result.verdict).toBe('passed');
      expect(ran.result.stages).toMatchObject([
        { attempts: [{ survivors: [] }] },
        { attempts: [{ tests: { total: 2, passed: 2 } }] },
      ]);
    }
  });

  it('a schema that lacks columns is not ready, and no test starts', () => {
    using project = example();
    const ran = project.run({ env: { MIGRATE_TO: '0001' } });
    expect(ran.code, ran.output).toBe(1);
    expect(ran.result.stages).toMatchObject([
      { verdict: 'failed', attempts: [{ exit: { code: 0 } }] },
      { verdict: 'blocked', blockedBy: ['migrate'], attempts: [] },
    ]);
    expect(ran.output).toContain('missing: accounts.balance, accounts.currency');
    expect(ran.summary).toMatch(/ready check 1/);
    expect(existsSync(join(project.folder, 'reports'))).toBe(false);
  });
});
