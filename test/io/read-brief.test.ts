import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBrief } from '../../src/io/read-brief.ts';
import { makeContext } from './forge/contexts.ts';
import { makeFolder, makeRepository, write } from './forge/git-sandbox.ts';

const entry =
  'version: 1\nflakes:\n  - { id: a, issue: "#1", owner: qa, expires: 2099-03-31, match: { stage: migrate, message: port * taken } }\n';

async function briefOf(workingDirectory: string, inputs: { reports?: string; migrate?: string } = {}) {
  using folder = makeFolder();
  const workspace = makeRepository(join(folder.path, 'app'));
  write(workspace, '.github/retrial.yml', entry);
  write(workspace, 'services/core/a.txt', '');
  write(folder.path, 'other/a.txt', '');
  return await readBrief({
    inputs: {
      config: '',
      migrate: '',
      test: 'make test',
      reports: '',
      token: '',
      workingDirectory,
      ...inputs,
    },
    context: makeContext({ forge: 'none', workspace }),
    workspace: join(workspace, workingDirectory),
    today: '2027-01-01',
  });
}

describe('readBrief: where the step works', () => {
  it.each(['.', '', 'services/core'])('%j of the repository', async (workingDirectory) => {
    expect(await briefOf(workingDirectory)).toMatchObject({ ok: true });
  });

  const relative = 'write the path of a folder in the repository, relative to its root';
  it.each([
    [
      '../other',
      `input working-directory: this leads out of the workspace (../other) — ${relative}, such as services/core`,
    ],
    [
      'services/cor',
      `input working-directory: there is no such folder (services/cor) — ${relative}; is the checkout a step before this one?`,
    ],
    [
      'services/core/a.txt',
      `input working-directory: there is no such folder (services/core/a.txt) — ${relative}; is the checkout a step before this one?`,
    ],
  ])('%j is refused', async (workingDirectory, error) => {
    expect(await briefOf(workingDirectory)).toEqual({ ok: false, error });
  });

  it('follows the reports from there', async () => {
    expect(await briefOf('services/core', { reports: '../../x.xml' })).toMatchObject({ ok: true });
    expect(await briefOf('services/core', { reports: '../../../x.xml' })).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^input reports: this leads out of the repository/),
    });
  });
});

describe('readBrief: warnings', () => {
  it('names what in the configuration can never match', async () => {
    const brief = await briefOf('.');
    const warnings = brief.ok ? brief.value.warnings : [];
    expect(warnings).toEqual([
      expect.stringMatching(/^\.github\/retrial\.yml:3:\d+: `\*` stands for itself here/),
      expect.stringMatching(/^\.github\/retrial\.yml:3:1: this step has no stage that the flake `a` names/),
    ]);
  });
});
