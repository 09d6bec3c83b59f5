import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ApiRef } from '../../../src/config/trusted-source.ts';
import { openContents } from '../../../src/io/forge/contents-api.ts';
import type { OpenSource } from '../../../src/io/forge/source.ts';
import { type Answer, type Forge, fileAnswer, folderAnswer, startForge } from './forge-server.ts';

const sha = '1'.repeat(40);
const token = 'secret-token';
const path = '.github/retrial.yml';
const root = '/repos/owner/name';
const branchUrl = `${root}/branches/main`;
const fileUrl = `${root}/contents/.github/retrial.yml?ref=${sha}`;
const limits = { timeout: 2000, retries: 2, pause: 1, total: 20_000 };

type Routes = Readonly<Record<string, Answer | readonly Answer[]>>;

const github: Answer = { json: { name: 'main', commit: { sha } } };
const gitea: Answer = { json: { name: 'main', commit: { id: sha } } };

function open(
  forge: Forge,
  ref: ApiRef = { branch: 'main' },
  change: Partial<typeof limits> = {},
): Promise<OpenSource> {
  return openContents({
    apiUrl: forge.url,
    repository: 'owner/name',
    token,
    ref,
    limits: { ...limits, ...change },
  });
}

function paths(forge: Forge): string[] {
  return forge.seen.map(({ method, url }) => `${method} ${url}`);
}

afterEach(() => vi.unstubAllEnvs());

describe('openContents', () => {
  it.each([
    ['GitHub', github],
    ['Gitea', gitea],
  ])('reads all files at the one commit of a branch on %s', async (_name, branch) => {
    await using forge = await startForge({
      [branchUrl]: [branch, { json: { commit: { sha: '2'.repeat(40) } } }],
      [fileUrl]: fileAnswer(path, 'é'.repeat(500)),
      [`${root}/contents/.github?ref=${sha}`]: folderAnswer({
        'retrial.yml': 'file',
        flakes: 'dir',
        link: 'symlink',
      }),
    });
    const { commit, reader } = await open(forge);
    expect(commit).toBe(sha);
    expect(await reader.read(path)).toBe('é'.repeat(500));
    expect(await reader.list('.github')).toEqual(['retrial.yml', 'link']);
    expect(paths(forge)).toEqual([
      `GET ${branchUrl}`,
      `GET ${fileUrl}`,
      `GET ${root}/contents/.github?ref=${sha}`,
    ]);
    expect(new Set(forge.seen.map(({ authorization }) => authorization))).toEqual(
      new Set([`token ${token}`]),
    );
  });

  it('reads below the path that Gitea serves its API at', async () => {
    await using forge = await startForge({ [`/api/v1${branchUrl}`]: gitea });
    const source = { repository: 'owner/name', token, ref: { branch: 'main' }, limits };
    const { commit } = await openContents({ ...source, apiUrl: `${forge.url}/api/v1` });
    expect(commit).toBe(sha);
  });

  it.each([
    ['feature/x', 'feature%2Fx'],
    ['a#b', 'a%23b'],
    ['fix/ü', 'fix%2F%C3%BC'],
    ['a%2Fb', 'a%252Fb'],
    ['{owner}', '%7Bowner%7D'],
    ['$(id);x', '%24(id)%3Bx'],
    ['a&b=c+d', 'a%26b%3Dc%2Bd'],
  ])('asks for the branch %j as %s', async (branch, encoded) => {
    await using forge = await startForge({ [`${root}/branches/${encoded}`]: github });
    expect((await open(forge, { branch })).commit).toBe(sha);
    expect(paths(forge)).toEqual([`GET ${root}/branches/${encoded}`]);
  });

  it.each([
    ['.github/flakes/a b.yml', '.github/flakes/a%20b.yml'],
    ['d/#1?x.yml', 'd/%231%3Fx.yml'],
    ['d/:name.yml', 'd/%3Aname.yml'],
    ['d/{x}%41.yml', 'd/%7Bx%7D%2541.yml'],
    ['漢', '%E6%BC%A2'],
  ])('asks for the file %j as %s', async (name, encoded) => {
    const url = `${root}/contents/${encoded}?ref=${sha}`;
    await using forge = await startForge({ [branchUrl]: github, [url]: fileAnswer(name, 'x') });
    expect(await (await open(forge)).reader.read(name)).toBe('x');
  });

  it.each(['../../other/repo', 'a/../b', '/a', 'a//b', 'a\0b', '\ud800', './a'])(
    'asks nothing for the path %j',
    async (name) => {
      await using forge = await startForge({ [branchUrl]: github });
      const { reader } = await open(forge);
      await expect(reader.read(name)).rejects.toThrow('is not a path inside of the repository');
      expect(paths(forge)).toEqual([`GET ${branchUrl}`]);
    },
  );

  it('finds the default branch where it is not known', async () => {
    await using forge = await startForge({
      [root]: { json: { default_branch: 'dev/x' } },
      [`${root}/branches/dev%2Fx`]: github,
    });
    expect((await open(forge, { defaultBranch: true })).commit).toBe(sha);
  });

  it('checks that a commit exists before it takes a 404 for an absent file', async () => {
    const url = `${root}/git/commits/${sha}`;
    await using forge = await startForge({ [url]: { json: { sha } } });
    const { commit, reader } = await open(forge, { commit: sha });
    expect(commit).toBe(sha);
    expect(await reader.read(path)).toBeNull();
    await using empty = await startForge({});
    await expect(open(empty, { commit: sha })).rejects.toThrow('(404)');
  });

  it('takes 404 of a file or folder for absent, and 404 of the branch for no answer', async () => {
    await using forge = await startForge({ [branchUrl]: github });
    const { reader } = await open(forge);
    expect(await reader.read(path)).toBeNull();
    expect(await reader.list('.github')).toEqual([]);
    await expect(open(forge, { branch: 'gone' })).rejects.toThrow(
      'it does not exist, or the token may not see it (404): give the job `permissions: contents: read`',
    );
  });

  it.each([
    [401, {}, 'the forge does not know the token (401)'],
    [403, {}, 'the token may not read it (403): give the job `permissions: contents: read`'],
    [403, { 'x-ratelimit-remaining': '0' }, 'the token has used up its requests (403)'],
    [429, {}, 'the token has used up its requests (429)'],
    [429, { 'retry-after': '3600' }, 'the token has used up its requests (429)'],
    [418, {}, 'the forge answered 418'],
    [204, {}, 'the forge answered 204'],
  ])('does not ask again after %d %j', async (status, headers, reason) => {
    await using forge = await startForge({ [branchUrl]: { text: '', status, headers } });
    await expect(open(forge)).rejects.toThrow(reason);
    expect(forge.seen).toHaveLength(1);
  });

  it.each([
    ['500', { text: '<h1>oops</h1>', status: 500 }],
    ['503 with a Retry-After', { text: '', status: 503, headers: { 'retry-after': '0' } }],
    [
      '503 with a date',
      { text: '', status: 503, headers: { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' } },
    ],
    ['429 with a Retry-After', { text: '', status: 429, headers: { 'retry-after': '0' } }],
    ['a reset', 'reset'],
    ['half of an answer', 'cut'],
  ] as const)('asks again after %s', async (_name, answer) => {
    await using forge = await startForge({ [branchUrl]: [answer, answer, github] });
    expect((await open(forge)).commit).toBe(sha);
    expect(forge.seen).toHaveLength(3);
  });

  it('asks again after an answer that does not come', async () => {
    await using forge = await startForge({ [branchUrl]: ['hang', github] });
    expect((await open(forge, undefined, { timeout: 150 })).commit).toBe(sha);
    expect(forge.seen).toHaveLength(2);
  });

  it.each([
    ['reset', limits.timeout, /^the forge cannot be reached \(.+\), 3 times$/],
    ['hang', 100, /^the forge did not answer within 0.1 s, 3 times$/],
    [{ text: '', status: 502 }, limits.timeout, /^the forge answered 502, 3 times$/],
  ] as const)('gives up after three times: %j', async (answer, timeout, reason) => {
    await using forge = await startForge({ [branchUrl]: answer });
    await expect(open(forge, undefined, { timeout })).rejects.toThrow(reason);
    expect(forge.seen).toHaveLength(3);
  });

  it('waits as long as it is told, up to its bound', async () => {
    const busy = { text: '', status: 503, headers: { 'retry-after': '3600' } };
    await using forge = await startForge({ [branchUrl]: [busy, github] });
    // With the hour it would not end.
    expect((await open(forge, undefined, { timeout: 500 })).commit).toBe(sha);
  });

  it('starts no request when its time is over', async () => {
    await using forge = await startForge({ [branchUrl]: github });
    await expect(open(forge, undefined, { total: 0 })).rejects.toThrow(
      'the forge took longer than 0 s in all',
    );
    expect(forge.seen).toEqual([]);
  });

  it('says that nobody listens', async () => {
    const forge = await startForge({});
    await forge[Symbol.asyncDispose]();
    await expect(open(forge)).rejects.toThrow(/^the forge cannot be reached \(/);
  });

  it('follows a redirect on the same host', async () => {
    await using forge = await startForge({
      [branchUrl]: { text: '', status: 301, headers: { location: '/repositories/1/branches/main' } },
      '/repositories/1/branches/main': github,
    });
    expect((await open(forge)).commit).toBe(sha);
  });

  it.each([301, 302, 303, 307, 308])('sends nothing to another host after a %d', async (status) => {
    await using other = await startForge({ [branchUrl]: github });
    const headers = { location: `${other.url}${branchUrl}` };
    await using forge = await startForge({ [branchUrl]: { text: '', status, headers } });
    await expect(open(forge)).rejects.toThrow(
      `the forge redirects to another host (${new URL(other.url).host})`,
    );
    expect(other.seen).toEqual([]);
  });

  it.each(['https://127.0.0.1/x', '//example.invalid/x', 'file:///etc/passwd', 'javascript:1'])(
    'does not follow a redirect to %s',
    async (location) => {
      await using forge = await startForge({ [branchUrl]: { text: '', status: 302, headers: { location } } });
      await expect(open(forge)).rejects.toThrow('the forge redirects to another host');
    },
  );

  it('does not follow a circle', async () => {
    const headers = { location: branchUrl };
    await using forge = await startForge({ [branchUrl]: { text: '', status: 302, headers } });
    await expect(open(forge)).rejects.toThrow('the forge redirects in a circle');
    expect(forge.seen).toHaveLength(6);
  });

  it.each([
    ['no JSON', { text: '<html>' }, 'not JSON'],
    ['cut JSON', { text: '{"commit": {' }, 'not JSON'],
    ['nothing', { text: '' }, 'not JSON'],
    ['null', { json: null }, 'without a commit'],
    ['a list', { json: [] }, 'without a commit'],
    ['a branch instead of a hash', { json: { commit: { sha: 'main' } } }, 'without a commit'],
    ['a hash with a path', { json: { commit: { sha: `${sha}/../x` } } }, 'without a commit'],
    ['a number', { json: { commit: { id: 1 } } }, 'without a commit'],
    ['too much', { text: `"${'x'.repeat(9 * 1024 * 1024)}"` }, 'more than 8 MiB'],
    [
      'an odd type of content',
      { json: { commit: {} }, headers: { 'content-type': ';;;' } },
      'without a commit',
    ],
  ])('an answer for the branch that is %s', async (_name, answer, reason) => {
    await using forge = await startForge({ [branchUrl]: answer });
    await expect(open(forge)).rejects.toThrow(reason);
    expect(forge.seen).toHaveLength(1);
  });

  it('another commit than the one asked for', async () => {
    await using forge = await startForge({
      [`${root}/git/commits/${sha}`]: { json: { sha: '2'.repeat(40) } },
    });
    await expect(open(forge, { commit: sha })).rejects.toThrow('without a commit');
  });

  const file = fileAnswer(path, 'text').json;
  const wrongFiles: readonly [string, Answer, string, boolean][] = [
    ['a folder', folderAnswer({ x: 'file' }), 'is a folder', true],
    ['a symbolic link', { json: { type: 'symlink', target: '/etc/passwd' } }, 'is a symbolic link', true],
    ['a submodule', { json: { type: 'submodule' } }, 'is a submodule', true],
    ['too large', { json: { ...file, size: 2 ** 21, encoding: 'none', content: '' } }, 'than 1 MiB', true],
    ['too large, and does not say so', fileAnswer(path, 'x'.repeat(2 ** 20 + 1)), 'than 1 MiB', true],
    ['not text', fileAnswer(path, Uint8Array.of(0xff)), 'is not UTF-8 text', true],
    ['cut', { json: { ...file, content: 'dGV4' } }, 'sent 3 of the 4 bytes', false],
    ['not base64', { json: { ...file, content: '<html>' } }, 'something that is no file', false],
    ['of another encoding', { json: { ...file, encoding: 'none' } }, 'something that is no file', false],
    ['without content', { json: { ...file, content: null } }, 'something that is no file', false],
    ['of no type', { json: {} }, 'something that is no file', false],
    ['null', { json: null }, 'something that is no file', false],
    ['forbidden', { text: '', status: 403 }, '(403)', false],
  ];

  it.each(wrongFiles)('an answer for the file that is %s', async (_name, answer, reason, isFinal) => {
    await using forge = await startForge({ [branchUrl]: github, [fileUrl]: answer });
    const { reader } = await open(forge);
    await expect(reader.read(path)).rejects.toMatchObject({
      message: expect.stringContaining(reason),
      isFinal,
    });
  });

  it('reads an empty file', async () => {
    await using forge = await startForge({ [branchUrl]: github, [fileUrl]: fileAnswer(path, '') });
    expect(await (await open(forge)).reader.read(path)).toBe('');
  });

  it.each([
    ['a file', fileAnswer('.github', 'x'), []],
    ['a link', { json: { type: 'symlink' } }, []],
    ['odd entries', { json: [null, 1, { name: 1 }, { type: 'file' }, { type: 'file', name: 'a' }] }, ['a']],
  ] as [string, Answer, string[]][])('lists %s', async (_name, answer, names) => {
    await using forge = await startForge({
      [branchUrl]: github,
      [`${root}/contents/.github?ref=${sha}`]: answer,
    });
    expect(await (await open(forge)).reader.list('.github')).toEqual(names);
  });

  it.each([
    [
      'one that may be cut',
      { json: Array.from({ length: 1000 }, () => ({ name: 'a', type: 'file' })) },
      'first 1000',
    ],
    ['an object of no type', { json: {} }, 'something that is no folder'],
    ['null', { json: null }, 'something that is no folder'],
  ] as [string, Answer, string][])('does not list %s', async (_name, answer, reason) => {
    const routes: Routes = { [branchUrl]: github, [`${root}/contents/.github?ref=${sha}`]: answer };
    await using forge = await startForge(routes);
    await expect((await open(forge)).reader.list('.github')).rejects.toThrow(reason);
  });
});
