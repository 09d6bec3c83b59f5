import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ForgeContext } from '../../../src/config/trusted-context.ts';
import { type PolicyAnswer, readTrustedPolicy } from '../../../src/io/forge/trusted-policy.ts';
import { makeContext, makePullRequest } from './contexts.ts';
import { type Answer, fileAnswer, folderAnswer, startForge } from './forge-server.ts';
import { commit, configuration, git, makeFolder, makeRepository, write } from './git-sandbox.ts';

const path = '.github/retrial.yml';
const tip = '9'.repeat(40);
const limits = { timeout: 500, retries: 1, pause: 1, total: 20_000 };

interface Asked {
  readonly context: ForgeContext;
  readonly workspace: string;
  readonly token?: string | null;
  readonly configPath?: string | null;
}

function ask({ token = null, configPath = null, ...rest }: Asked): Promise<PolicyAnswer> {
  return readTrustedPolicy({ ...rest, token, configPath, limits });
}

function ids({ trusted }: PolicyAnswer): string[] | string {
  return trusted.from === 'none' ? trusted.reason : trusted.policy.flakes.map(({ id }) => id);
}

/** A forge whose branch main holds the files. */
function routes(files: Readonly<Record<string, string>>): Record<string, Answer> {
  const folders = Map.groupBy(Object.keys(files), (file) => file.split('/').slice(0, -1).join('/'));
  const contents = '/repos/owner/name/contents';
  return {
    '/repos/owner/name/branches/main': { json: { commit: { sha: tip } } },
    ...Object.fromEntries(
      Object.entries(files).map(([file, text]) => [`${contents}/${file}?ref=${tip}`, fileAnswer(file, text)]),
    ),
    ...Object.fromEntries(
      [...folders].map(([folder, inside]) => [
        `${contents}/${folder}?ref=${tip}`,
        folderAnswer(Object.fromEntries(inside.map((file) => [file.split('/').at(-1) ?? '', 'file']))),
      ]),
    ),
  };
}

/** main with one flake, and on top of it, checked out, a topic that lists another. */
function makeTopic(root: string): { base: string; head: string } {
  makeRepository(root);
  const base = commit(root, { [path]: configuration('trusted') });
  git(root, 'checkout', '-q', '-b', 'topic');
  const head = commit(root, { [path]: configuration('trusted', 'evil') });
  return { base, head };
}

describe('readTrustedPolicy', () => {
  it("takes the base branch's tip over the API for a pull request, with its include", async () => {
    using folder = makeFolder();
    const { base } = makeTopic(folder.path);
    const files = {
      [path]: `${configuration('tip')}include: [flakes/*.yml]\n`,
      '.github/flakes/included.yml': configuration('included').replace('version: 1\n', ''),
    };
    await using forge = await startForge(routes(files));
    const context = makeContext({ pullRequest: makePullRequest({ baseSha: base }), apiUrl: forge.url });
    const answer = await ask({ context, workspace: folder.path, token: 't' });
    expect(ids(answer)).toEqual(['tip', 'included']);
    expect(answer.trusted).toMatchObject({ from: 'base', commit: tip });
    expect(answer.notes).toEqual([]);
    const afterBranch = forge.seen.slice(1).map(({ url }) => url);
    expect(afterBranch.every((url) => url.endsWith(`?ref=${tip}`))).toBe(true);
    expect(forge.seen.every(({ authorization }) => authorization === 'token t')).toBe(true);
  });

  it("falls back on the event's base commit, and says so", async () => {
    using folder = makeFolder();
    const { base } = makeTopic(folder.path);
    await using forge = await startForge({ '/repos/owner/name/branches/main': 'reset' });
    const context = makeContext({ pullRequest: makePullRequest({ baseSha: base }), apiUrl: forge.url });
    const answer = await ask({ context, workspace: folder.path, token: 't' });
    expect(ids(answer)).toEqual(['trusted']);
    expect(answer.trusted).toMatchObject({ from: 'base', commit: base });
    expect(answer.notes).toEqual([
      expect.stringMatching(
        /^The policy was read from commit [0-9a-f]{12} in the local clone\. Not from branch main over the API: the forge cannot be reached/,
      ),
    ]);
  });

  it('falls back also where the API fails half-way', async () => {
    using folder = makeFolder();
    const { base } = makeTopic(folder.path);
    const broken = {
      ...routes({ [path]: '' }),
      [`/repos/owner/name/contents/${path}?ref=${tip}`]: 'reset' as const,
    };
    await using forge = await startForge(broken);
    const context = makeContext({ pullRequest: makePullRequest({ baseSha: base }), apiUrl: forge.url });
    expect(ids(await ask({ context, workspace: folder.path, token: 't' }))).toEqual(['trusted']);
  });

  it.each([null, '', '  '])('makes no request with the token %j', async (token) => {
    using folder = makeFolder();
    const { base } = makeTopic(folder.path);
    await using forge = await startForge(routes({ [path]: configuration('tip') }));
    const context = makeContext({ pullRequest: makePullRequest({ baseSha: base }), apiUrl: forge.url });
    expect(ids(await ask({ context, workspace: folder.path, token }))).toEqual(['trusted']);
    expect(forge.seen).toEqual([]);
  });

  it('trusts nothing where neither can be read, and gives each reason', async () => {
    using folder = makeFolder();
    const origin = join(folder.path, 'origin');
    const { base } = makeTopic(origin);
    git(folder.path, 'clone', '-q', '--depth=1', '-b', 'topic', `file://${origin}`, 'clone');
    await using forge = await startForge({ '/repos/owner/name/branches/main': { text: '', status: 403 } });
    const context = makeContext({ pullRequest: makePullRequest({ baseSha: base }), apiUrl: forge.url });
    const { trusted } = await ask({ context, workspace: join(folder.path, 'clone'), token: 't' });
    expect(trusted).toEqual({
      from: 'none',
      reason:
        'No policy can be trusted. Not from branch main over the API: the token may not read it (403): give the ' +
        `job \`permissions: contents: read\`. Not from commit ${base.slice(0, 12)} in the local clone: the clone is ` +
        'shallow and does not hold it: set fetch-depth: 0 in the checkout step.',
    });
  });

  it('takes the pushed commit itself on the default branch, also in a depth-1 clone', async () => {
    using folder = makeFolder();
    const origin = makeRepository(join(folder.path, 'origin'));
    commit(origin, { [path]: configuration('old') });
    const sha = commit(origin, { [path]: configuration('pushed') });
    git(folder.path, 'clone', '-q', '--depth=1', `file://${origin}`, 'clone');
    const answer = await ask({ context: makeContext({ sha }), workspace: join(folder.path, 'clone') });
    expect(ids(answer)).toEqual(['pushed']);
    expect(answer.trusted).toMatchObject({ from: 'default-branch', commit: sha });
  });

  it('on another branch takes the remote-tracking branch, and never a local head that was moved', async () => {
    using folder = makeFolder();
    const { base, head } = makeTopic(folder.path);
    git(folder.path, 'update-ref', 'refs/heads/main', head);
    const context = makeContext({ ref: 'refs/heads/topic', sha: head });
    const before = await ask({ context, workspace: folder.path });
    expect(ids(before)).toContain('the clone has no refs/remotes/origin/main');
    git(folder.path, 'update-ref', 'refs/remotes/origin/main', base);
    const after = await ask({ context, workspace: folder.path });
    expect(ids(after)).toEqual(['trusted']);
    expect(after.trusted).toMatchObject({ from: 'default-branch', commit: base });
  });

  it('on a tag takes the default branch over the API from a depth-1 clone', async () => {
    using folder = makeFolder();
    const { head } = makeTopic(folder.path);
    git(folder.path, 'tag', 'v1');
    await using forge = await startForge(routes({ [path]: configuration('tip') }));
    const context = makeContext({ ref: 'refs/tags/v1', sha: head, apiUrl: forge.url });
    expect(ids(await ask({ context, workspace: folder.path, token: 't' }))).toEqual(['tip']);
  });

  it("takes the base branch's tip for a merge group, never its base commit", async () => {
    using folder = makeFolder();
    const { base, head } = makeTopic(folder.path);
    const mergeGroup = { baseRef: 'main', baseSha: head };
    const context = makeContext({ eventName: 'merge_group', mergeGroup, ref: 'refs/heads/queue/x' });
    expect(ids(await ask({ context, workspace: folder.path }))).toContain('No policy can be trusted');
    git(folder.path, 'update-ref', 'refs/remotes/origin/main', base);
    expect(ids(await ask({ context, workspace: folder.path }))).toEqual(['trusted']);
  });

  it('takes the working tree without a forge', async () => {
    using folder = makeFolder();
    makeTopic(folder.path);
    write(folder.path, path, configuration('edited'));
    const answer = await ask({ context: makeContext({ forge: 'none' }), workspace: folder.path });
    expect(ids(answer)).toEqual(['edited']);
    expect(answer.trusted).toMatchObject({ from: 'head', commit: null });
  });

  it('lists no flake where the trusted commit holds no configuration', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    const base = commit(root, { other: '' });
    commit(root, { [path]: configuration('evil') });
    const context = makeContext({ sha: base });
    const answer = await ask({ context, workspace: root });
    expect(ids(answer)).toEqual([]);
    expect(answer.notes).toEqual([]);
    expect(answer.trusted.from === 'none' ? [] : [...answer.trusted.policy.stages.keys()]).toEqual([
      'migrate',
      'test',
    ]);
  });

  it('reads the path of the input at the trusted commit', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    const sha = commit(root, { 'ci/flakes.yml': configuration('a'), 'services/x': '' });
    const context = makeContext({ sha });
    const workspace = join(root, 'services');
    for (const configPath of ['ci/flakes.yml', './ci/flakes.yml']) {
      expect(ids(await ask({ context, workspace, configPath }))).toEqual(['a']);
    }
    const answer = await ask({ context, workspace, configPath: 'ci/none.yml' });
    expect(ids(answer)).toEqual([]);
    expect(answer.notes).toEqual([
      `The trusted commit ${sha.slice(0, 12)} holds no file "ci/none.yml": no flake is listed.`,
    ]);
  });

  it.each(['/etc/passwd', '../x.yml', 'a/../../x.yml', '', '.', 'a\nb', 'C:\\x'])(
    'refuses the path %j of the input',
    async (configPath) => {
      using folder = makeFolder();
      const context = makeContext({ forge: 'none' });
      const { trusted } = await ask({ context, workspace: folder.path, configPath });
      const reason = `No policy can be trusted: ${JSON.stringify(configPath)} is not a path inside of the repository.`;
      expect(trusted).toEqual({ from: 'none', reason });
    },
  );

  it('trusts nothing where the trusted file is invalid, and no older one instead', async () => {
    using folder = makeFolder();
    const { base } = makeTopic(folder.path);
    const lines = Array.from({ length: 9 }, (_, index) => `wrong-${index}: 1\n`).join('');
    await using forge = await startForge(routes({ [path]: `version: 1\n${lines}` }));
    const context = makeContext({ pullRequest: makePullRequest({ baseSha: base }), apiUrl: forge.url });
    const { trusted } = await ask({ context, workspace: folder.path, token: 't' });
    expect(trusted).toMatchObject({ from: 'none', reason: expect.stringContaining(`${path}:2:1:`) });
    expect(trusted).toMatchObject({ reason: expect.stringContaining('; and 4 more') });
  });

  it('trusts nothing where the trusted commit holds two configurations, or a linked one', async () => {
    using folder = makeFolder();
    const root = makeRepository(folder.path);
    const two = commit(root, { [path]: configuration('a'), '.gitea/retrial.yml': configuration('b') });
    const linked = makeRepository(join(folder.path, 'linked'));
    write(linked, 'real.yml', configuration('a'));
    write(linked, '.github/x', '');
    symlinkSync('../real.yml', join(linked, path));
    const link = commit(linked, {});
    const wrong = [
      { workspace: root, sha: two, words: 'more than one configuration' },
      { workspace: linked, sha: link, words: 'symbolic link' },
    ];
    for (const { workspace, sha, words } of wrong) {
      expect(ids(await ask({ context: makeContext({ sha }), workspace }))).toContain(words);
    }
  });

  it.each([
    [{ eventName: null }, 'the event is unknown'],
    [
      { pullRequest: makePullRequest({ baseRef: null, baseSha: null }) },
      'names no base for its pull request',
    ],
    [{ defaultBranch: null }, 'the step has no token (input `token`)'],
  ] as [Partial<ForgeContext>, string][])(
    'trusts nothing of an event that tells nothing: %j',
    async (change, words) => {
      using folder = makeFolder();
      expect(ids(await ask({ context: makeContext(change), workspace: folder.path }))).toContain(words);
    },
  );

  it.each([
    [{ repository: null }, 't', 'GITHUB_REPOSITORY is not set'],
    [{ apiUrl: null }, 't', 'GITHUB_API_URL is not set'],
    [{}, 'a\r\nx: y', 'the input `token` is not a token'],
  ])('asks nobody where it does not know whom: %j', async (change, token, words) => {
    using folder = makeFolder();
    await using forge = await startForge({});
    const context = makeContext({ apiUrl: forge.url, defaultBranch: null, ...change });
    const reason = ids(await ask({ context, workspace: folder.path, token }));
    expect(reason).toContain(words);
    expect(reason).not.toContain(token === 't' ? '\0' : token);
    expect(forge.seen).toEqual([]);
  });
});
