/** The folders of one job, as a runner lays them out: a workspace, a temporary folder and a home. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commit, git, makeRepository } from '../io/forge/git-sandbox.ts';

export interface Sandbox extends Disposable {
  readonly root: string;
  /** A repository with the branch main and no commit. */
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  readonly home: string;
}

export function makeSandbox(): Sandbox {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'retrial-step-')));
  const [temp, home] = [join(root, 'temp'), join(root, 'home')];
  mkdirSync(temp);
  mkdirSync(home);
  return {
    root,
    temp,
    home,
    workspace: makeRepository(join(root, 'workspace')),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** What a runner tells of the event: some of it by the environment, the rest in the event file. */
export interface RunnerEvent {
  readonly name: string;
  readonly ref: string;
  readonly sha: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export const repository = 'octo/shop';

const described = { full_name: repository, default_branch: 'main' };

export function pushEvent(branch: string, sha: string): RunnerEvent {
  const ref = `refs/heads/${branch}`;
  return { name: 'push', ref, sha, payload: { ref, after: sha, repository: described } };
}

/** A pull request of the same repository from `feature` to `main`. */
export function pullRequestEvent({ base, head }: { base: string; head: string }): RunnerEvent {
  const repo = { id: 1, full_name: repository };
  return {
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    sha: head,
    env: { GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'feature' },
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        base: { ref: 'main', sha: base, repo },
        head: { ref: 'feature', sha: head, repo },
      },
      repository: described,
    },
  };
}

type Files = Readonly<Record<string, string>>;

/** One commit on main. Returns its hash. */
export function commitMain({ workspace }: Sandbox, files: Files): string {
  return commit(workspace, { 'README.md': 'A shop.\n', ...files });
}

/** One commit on main and one on `feature`, which is checked out as a runner does it: detached. */
export function commitPullRequest(
  sandbox: Sandbox,
  { base, head }: { readonly base: Files; readonly head: Files },
): { readonly base: string; readonly head: string } {
  const baseCommit = commitMain(sandbox, base);
  git(sandbox.workspace, 'checkout', '-q', '-b', 'feature');
  const headCommit = commit(sandbox.workspace, head);
  git(sandbox.workspace, 'checkout', '-q', '--detach', headCommit);
  return { base: baseCommit, head: headCommit };
}

/** What actions/checkout leaves: the one commit, and no branch. */
export function makeShallow({ root, workspace }: Sandbox, head: string): void {
  const full = join(root, 'origin');
  git(root, 'clone', '-q', '--bare', workspace, full);
  rmSync(workspace, { recursive: true });
  makeRepository(workspace);
  git(workspace, 'remote', 'add', 'origin', `file://${full}`);
  git(full, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(workspace, 'fetch', '-q', '--depth=1', 'origin', head);
  git(workspace, 'checkout', '-q', '--detach', head);
}
