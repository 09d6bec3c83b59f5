import { describe, expect, it } from 'vitest';
import { type ForgeContext, isBranchName, isCommitHash } from '../../src/config/trusted-context.ts';
import { describeSource, type TrustedSources, trustedSources } from '../../src/config/trusted-source.ts';
import { makeContext, makePullRequest } from '../io/forge/contexts.ts';

const pushed = 'a'.repeat(40);
const base = 'b'.repeat(40);

const baseOfPullRequest: TrustedSources = {
  from: 'base',
  sources: [
    { kind: 'api', ref: { branch: 'main' } },
    { kind: 'git', commit: base },
  ],
};
const pushedCommit: TrustedSources = {
  from: 'default-branch',
  sources: [
    { kind: 'git', commit: pushed },
    { kind: 'api', ref: { commit: pushed } },
  ],
};
const tipOfMain = (from: 'base' | 'default-branch'): TrustedSources => ({
  from,
  sources: [
    { kind: 'api', ref: { branch: 'main' } },
    { kind: 'git', ref: 'refs/remotes/origin/main' },
  ],
});
const asked: TrustedSources = {
  from: 'default-branch',
  sources: [{ kind: 'api', ref: { defaultBranch: true } }],
};

const events: readonly [string, Partial<ForgeContext>, TrustedSources][] = [
  ...[
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_comment',
    'issue_comment',
  ].map((eventName): [string, Partial<ForgeContext>, TrustedSources] => [
    `${eventName}, with a pull request`,
    { eventName, ref: 'refs/pull/7/merge', pullRequest: makePullRequest() },
    baseOfPullRequest,
  ]),
  [
    'a pull request whose ref is the default branch (pull_request_target)',
    { eventName: 'pull_request_target', pullRequest: makePullRequest() },
    baseOfPullRequest,
  ],
  [
    'a pull request on Gitea',
    { forge: 'gitea', eventName: 'pull_request', ref: 'refs/pull/7/head', pullRequest: makePullRequest() },
    baseOfPullRequest,
  ],
  [
    'a pull request onto another branch',
    { pullRequest: makePullRequest({ baseRef: 'release/1', baseSha: null }) },
    { from: 'base', sources: [{ kind: 'api', ref: { branch: 'release/1' } }] },
  ],
  [
    'a pull request of which only the base commit is known',
    { pullRequest: makePullRequest({ baseRef: null }) },
    { from: 'base', sources: [{ kind: 'git', commit: base }] },
  ],
  [
    'a pull request of which nothing is known, on a ref that looks like the default branch',
    { pullRequest: makePullRequest({ baseRef: null, baseSha: null }), problem: 'the event file is gone' },
    { from: 'none', reason: 'the event names no base for its pull request: the event file is gone' },
  ],
  [
    'a merge group',
    {
      eventName: 'merge_group',
      ref: 'refs/heads/gh-readonly-queue/main/pr-7-x',
      mergeGroup: { baseRef: 'main', baseSha: base },
    },
    tipOfMain('base'),
  ],
  [
    'a merge group without a base branch',
    { eventName: 'merge_group', mergeGroup: { baseRef: null, baseSha: base } },
    { from: 'none', reason: 'the event names no base for its merge group' },
  ],
  [
    'a push to a queue branch',
    { ref: 'refs/heads/gh-readonly-queue/main/pr-7-x' },
    tipOfMain('default-branch'),
  ],
  ...['push', 'schedule', 'workflow_dispatch', 'workflow_run', 'repository_dispatch'].map(
    (eventName): [string, Partial<ForgeContext>, TrustedSources] => [
      `${eventName} on the default branch`,
      { eventName },
      pushedCommit,
    ],
  ),
  ['a push of another branch', { ref: 'refs/heads/topic' }, tipOfMain('default-branch')],
  [
    'a push of a branch named like a full ref',
    { ref: 'refs/heads/refs/heads/main' },
    tipOfMain('default-branch'),
  ],
  ['a tag', { ref: 'refs/tags/v1' }, tipOfMain('default-branch')],
  ['a tag named like the default branch', { ref: 'refs/tags/main' }, tipOfMain('default-branch')],
  [
    'a release',
    { eventName: 'release', action: 'published', ref: 'refs/tags/v1' },
    tipOfMain('default-branch'),
  ],
  [
    'a dispatch on another branch',
    { eventName: 'workflow_dispatch', ref: 'refs/heads/x' },
    tipOfMain('default-branch'),
  ],
  ['the default branch without a commit', { sha: null }, tipOfMain('default-branch')],
  ['no ref', { ref: null }, tipOfMain('default-branch')],
  ['an unknown default branch', { defaultBranch: null }, asked],
  ['an unknown default branch of a tag', { defaultBranch: null, ref: 'refs/tags/v1' }, asked],
  [
    'no event name',
    { eventName: null, problem: 'GITHUB_EVENT_PATH is not set' },
    { from: 'none', reason: 'the event is unknown: GITHUB_EVENT_PATH is not set' },
  ],
  [
    'a terminal',
    { forge: 'none', eventName: null, pullRequest: makePullRequest() },
    { from: 'head', sources: [{ kind: 'working-tree' }] },
  ],
];

describe('trustedSources', () => {
  it.each(events)('%s', (_name, change, expected) => {
    expect(trustedSources(makeContext(change))).toEqual(expected);
  });

  it('on a forge trusts neither the working tree nor a local head, whatever the event', () => {
    const onForges = events.filter(([, { forge }]) => forge !== 'none');
    for (const [, change] of onForges) {
      const text = JSON.stringify(trustedSources(makeContext(change)));
      expect(text).not.toMatch(/working-tree|"head"|refs\/heads\//);
    }
    expect(onForges.length).toBeGreaterThan(20);
  });
});

describe('describeSource', () => {
  it.each([
    [{ kind: 'api', ref: { branch: 'main' } }, 'branch main over the API'],
    [{ kind: 'api', ref: { commit: pushed } }, 'commit aaaaaaaaaaaa over the API'],
    [{ kind: 'api', ref: { defaultBranch: true } }, 'the default branch over the API'],
    [{ kind: 'git', commit: base }, 'commit bbbbbbbbbbbb in the local clone'],
    [{ kind: 'git', ref: 'refs/remotes/origin/main' }, 'refs/remotes/origin/main in the local clone'],
    [{ kind: 'working-tree' }, 'the working tree'],
  ] as const)('%j', (source, expected) => {
    expect(describeSource(source)).toBe(expected);
  });
});

describe('isBranchName', () => {
  it.each(['main', 'feature/x', 'a#b', 'fix/ü-ñ-漢字', 'a;rm-rf', '$(id)', 'a"b', "a'b", 'a.b', 'x@y'])(
    'takes %j',
    (name) => expect(isBranchName(name)).toBe(true),
  );

  it.each([
    '',
    '@',
    'HEAD',
    '-x',
    '/a',
    'a/',
    'a//b',
    '.a',
    'a/.b',
    'a..b',
    '..',
    '../../x',
    'a.lock',
    'a.lock/b',
    'a.',
    'a b',
    'a~1',
    'a^',
    'a:b',
    'a?b',
    'a*',
    'a[b',
    'a\\b',
    'a@{1}',
    'a\nb',
    'a\0',
    '\ud800',
    'x'.repeat(1025),
  ])('refuses %j', (name) => expect(isBranchName(name)).toBe(false));
});

describe('isCommitHash', () => {
  it.each([
    ['a'.repeat(40), true],
    ['0'.repeat(64), true],
    ['a'.repeat(39), false],
    ['a'.repeat(41), false],
    ['A'.repeat(40), false],
    [`${'a'.repeat(40)}\n`, false],
    ['HEAD', false],
  ])('%j: %j', (text, expected) => expect(isCommitHash(text)).toBe(expected));
});
