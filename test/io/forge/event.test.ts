import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ForgeContext } from '../../../src/config/trusted-context.ts';
import { trustedSources } from '../../../src/config/trusted-source.ts';
import { readForgeContext } from '../../../src/io/forge/event.ts';
import { makeFolder, write } from './git-sandbox.ts';

const sha = '1'.repeat(40);
const baseSha = '2'.repeat(40);
const headSha = '3'.repeat(40);

const runner = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'owner/name',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: sha,
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com/',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'test',
  GITHUB_WORKSPACE: '/w',
};

async function readWith(
  event: unknown,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<ForgeContext> {
  using folder = makeFolder();
  write(folder.path, 'event.json', typeof event === 'string' ? event : JSON.stringify(event));
  return await readForgeContext({ ...runner, GITHUB_EVENT_PATH: join(folder.path, 'event.json'), ...env });
}

describe('readForgeContext', () => {
  it('reads a push on GitHub', async () => {
    expect(await readWith({ repository: { default_branch: 'main' }, ref: 'refs/heads/main' })).toEqual({
      forge: 'github',
      eventName: 'push',
      action: null,
      repository: 'owner/name',
      ref: 'refs/heads/main',
      sha,
      defaultBranch: 'main',
      pullRequest: null,
      mergeGroup: null,
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      runId: '42',
      runAttempt: 2,
      job: 'test',
      workspace: '/w',
      problem: null,
    });
  });

  it('reads a pull request from a fork on GitHub', async () => {
    const event = {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        base: { ref: 'release/1', sha: baseSha, repo: { id: 1, full_name: 'owner/name' } },
        head: { ref: 'main', sha: headSha, repo: { id: 2, full_name: 'other/name' } },
      },
      repository: { default_branch: 'main' },
    };
    const context = await readWith(event, {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
    });
    expect(context.action).toBe('synchronize');
    expect(context.pullRequest).toEqual({
      number: 7,
      baseRef: 'release/1',
      baseSha,
      headSha,
      headRepoIsFork: true,
    });
  });

  it('reads a pull request on Gitea', async () => {
    const event = {
      action: 'synchronized',
      number: 7,
      pull_request: {
        base: { ref: 'main', sha: baseSha, repo_id: 4 },
        head: { ref: 'topic', sha: headSha, repo_id: 4 },
      },
      repository: { default_branch: 'main' },
    };
    const context = await readWith(event, {
      GITEA_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/head',
      GITHUB_REF_TYPE: '',
      GITHUB_API_URL: 'http://gitea.local:3000/api/v1/',
    });
    expect(context.forge).toBe('gitea');
    expect(context.action).toBe('synchronized');
    expect(context.apiUrl).toBe('http://gitea.local:3000/api/v1');
    expect(context.pullRequest).toEqual({
      number: 7,
      baseRef: 'main',
      baseSha,
      headSha,
      headRepoIsFork: false,
    });
  });

  it.each([
    ['same repository', { repo: { id: 1 } }, { repo: { id: 1 } }, false],
    ['a deleted fork', { repo: { id: 1 } }, { repo: null }, true],
    ['nothing known', {}, {}, true],
    ['ids that differ on Gitea', { repo_id: 1, repo: { id: 1 } }, { repo_id: 2, repo: null }, true],
  ])('a fork: %s', async (_name, base, head, expected) => {
    const context = await readWith({ pull_request: { base, head } });
    expect(context.pullRequest?.headRepoIsFork).toBe(expected);
  });

  it('reads a merge group', async () => {
    const event = { merge_group: { base_ref: 'refs/heads/release/1', base_sha: baseSha } };
    const context = await readWith(event, { GITHUB_EVENT_NAME: 'merge_group' });
    expect(context.mergeGroup).toEqual({ baseRef: 'release/1', baseSha });
  });

  it.each([
    ['a tag as base_ref', { merge_group: { base_ref: 'refs/tags/v1', base_sha: 'x' } }],
    ['an event without it', {}],
  ])('a merge group, but %s', async (_name, event) => {
    const context = await readWith(event, { GITHUB_EVENT_NAME: 'merge_group' });
    expect(context.mergeGroup).toEqual({ baseRef: null, baseSha: null });
  });

  it.each([
    [{ GITHUB_ACTIONS: 'true' }, 'github'],
    [{ GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' }, 'gitea'],
    [{ GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' }, 'forgejo'],
    [{ GITEA_ACTIONS: 'true' }, 'gitea'],
    [{ GITHUB_ACTIONS: '' }, 'none'],
    [{ GITHUB_ACTIONS: 'false' }, 'none'],
    [{}, 'none'],
  ] as const)('%j is %s', async (env, forge) => {
    expect(await readForgeContext(env)).toMatchObject({ forge });
  });

  it('says nothing of the event without a forge', async () => {
    const context = await readForgeContext({});
    expect(context).toMatchObject({ forge: 'none', problem: null, sha: null, pullRequest: null });
  });

  it('takes act as it is: an empty event', async () => {
    const context = await readWith('{}', { ACT: 'true' });
    expect(context).toMatchObject({ forge: 'github', defaultBranch: null, pullRequest: null, problem: null });
  });

  it.each([
    ['nothing', ''],
    ['a cut file', '{"pull_request": {'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"x"'],
  ])('%s is no event', async (_name, text) => {
    const context = await readWith(text);
    expect(context.problem).toBe('the event file is not a JSON object');
  });

  it.each([
    ['not set', {}, 'GITHUB_EVENT_PATH is not set'],
    ['missing', { GITHUB_EVENT_PATH: '/nonexistent/event.json' }, 'the event file cannot be read (ENOENT)'],
    ['a device', { GITHUB_EVENT_PATH: '/dev/zero' }, 'the event file is not a plain file'],
  ])('the event file is %s', async (_name, env, problem) => {
    expect((await readForgeContext({ ...runner, ...env })).problem).toBe(problem);
  });

  it('reads neither a folder nor a huge file', async () => {
    using folder = makeFolder();
    mkdirSync(join(folder.path, 'folder'));
    write(folder.path, 'huge', '{}');
    truncateSync(join(folder.path, 'huge'), 33 * 1024 * 1024);
    const problems = await Promise.all(
      ['folder', 'huge'].map(async (name) => {
        const env = { ...runner, GITHUB_EVENT_PATH: join(folder.path, name) };
        return (await readForgeContext(env)).problem;
      }),
    );
    expect(problems).toEqual(['the event file is not a plain file', 'the event file is larger than 32 MiB']);
  });

  it.each([
    ['another type', { pull_request: { number: 'x', base: 'main', head: [] } }],
    ['true', { pull_request: true }],
    ['a branch that is an option', { pull_request: { base: { ref: '--upload-pack=x', sha: 'HEAD' } } }],
    [
      'a branch that leads elsewhere',
      { pull_request: { base: { ref: '../../other', sha: '0'.repeat(39) } } },
    ],
    ['inherited keys only', JSON.parse('{"pull_request": {"__proto__": {"base": {"ref": "main"}}}}')],
  ])('a pull request of odd shape never becomes a push: %s', async (_name, event) => {
    const context = await readWith({ ...event, repository: { default_branch: 'main' } });
    expect(context.pullRequest).toMatchObject({ baseRef: null, baseSha: null });
    expect(trustedSources(context).from).toBe('none');
  });

  it.each([
    ['by its name', { GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['by its ref', { GITHUB_REF: 'refs/pull/7/head' }],
  ])('knows a pull request %s where the event tells nothing', async (_name, env) => {
    const context = await readWith({ repository: { default_branch: 'main' } }, env);
    expect(context.pullRequest).toMatchObject({ baseRef: null, baseSha: null });
    expect(trustedSources(context).from).toBe('none');
  });

  it('takes the base branch from the environment where the event names none', async () => {
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/9/head',
      GITHUB_BASE_REF: 'main',
    };
    const context = await readWith({}, env);
    expect(context.pullRequest).toMatchObject({ number: 9, baseRef: 'main', baseSha: null });
  });

  it.each([
    ['GITHUB_REPOSITORY', 'repository', ['owner', 'a/b/c', '../x', 'a/..', 'a b/c', 'a/b?x', '/']],
    ['GITHUB_API_URL', 'apiUrl', ['', 'x', 'file:///etc/passwd', 'https://u:p@host', 'javascript:alert(1)']],
    ['GITHUB_SHA', 'sha', ['', 'HEAD', 'main', 'A'.repeat(40), '1'.repeat(41)]],
    ['GITHUB_RUN_ATTEMPT', 'runAttempt', ['', '0', '-1', '1.5', 'x', '1e99']],
    ['GITHUB_REF', 'ref', ['', 'refs/heads/a\nb', 'x'.repeat(5000)]],
  ] as const)('%s is guarded', async (name, key, values) => {
    for (const value of values) {
      expect((await readWith({}, { [name]: value }))[key], value).toBeNull();
    }
  });
});
