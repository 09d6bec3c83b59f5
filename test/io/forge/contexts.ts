import type { ForgeContext } from '../../../src/config/trusted-context.ts';

/** A push to main of owner/name on GitHub, with what a test changes. */
export function makeContext(change: Partial<ForgeContext> = {}): ForgeContext {
  return {
    forge: 'github',
    eventName: 'push',
    action: null,
    repository: 'owner/name',
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    defaultBranch: 'main',
    pullRequest: null,
    mergeGroup: null,
    apiUrl: null,
    serverUrl: null,
    runId: '1',
    runAttempt: 1,
    job: 'test',
    workspace: null,
    problem: null,
    ...change,
  };
}

export function makePullRequest(
  change: Partial<NonNullable<ForgeContext['pullRequest']>> = {},
): NonNullable<ForgeContext['pullRequest']> {
  return {
    number: 7,
    baseRef: 'main',
    baseSha: 'b'.repeat(40),
    headSha: 'c'.repeat(40),
    headRepoIsFork: false,
    ...change,
  };
}
