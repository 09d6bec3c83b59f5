/** Rule 6 of a retry, from outside: whose list of flakes grants one. */
import { describe, type ExpectStatic, it } from 'vitest';
import { git, write } from '../io/forge/git-sandbox.ts';
import { startForge } from './forge-server.ts';
import { readLiveLog } from './live-log.ts';
import { goldenPath, record } from './record.ts';
import {
  commitMain,
  commitPullRequest,
  makeSandbox,
  makeShallow,
  pullRequestEvent,
  pushEvent,
  type RunnerEvent,
  type Sandbox,
} from './sandbox.ts';
import { config, fails, flake, junit, passes, portFlake, portTaken, redThen } from './scripts.ts';
import { runStep, type StepRun } from './step.ts';

/** Fails once with the flake, then passes: flaky where a retry is granted, else failed. */
const test = redThen([fails('test_port', portTaken)], { report: junit(passes('test_port')) });

const token = 'token-of-the-job';
const path = '.github/retrial.yml';
const lists = { [path]: config({ flakes: [portFlake] }) };
const listsNone = { [path]: config({ flakes: [] }) };

interface Forged {
  readonly shape?: 'github' | 'gitea';
  /** What the forge has on main; default: what the base commit has. */
  readonly main?: Readonly<Record<string, string>>;
  readonly failure?: 'silence' | { readonly status: number };
}

interface PullRequest {
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
  /** Absent: the step has no token. */
  readonly forge?: Forged;
  readonly shallow?: boolean;
  /** Compares all that is left with this golden file. */
  readonly golden?: string;
}

async function pullRequest(expect: ExpectStatic, request: PullRequest): Promise<StepRun> {
  using sandbox = makeSandbox();
  const { base, head } = commitPullRequest(sandbox, request);
  if (request.shallow === true) makeShallow(sandbox, head);
  const event = pullRequestEvent({ base, head });
  return await runWith(expect, {
    ...request,
    sandbox,
    event,
    tip: { sha: base, files: request.base },
    commits: { [base]: 'BASE', [head]: 'HEAD' },
  });
}

interface Branch {
  readonly main: Readonly<Record<string, string>>;
  readonly feature: Readonly<Record<string, string>>;
  readonly forge?: Forged;
  readonly shallow?: boolean;
  readonly remote?: boolean;
  readonly golden?: string;
}

async function pushBranch(expect: ExpectStatic, branch: Branch): Promise<StepRun> {
  using sandbox = makeSandbox();
  const { base, head } = commitPullRequest(sandbox, { base: branch.main, head: branch.feature });
  if (branch.remote === true) git(sandbox.workspace, 'update-ref', 'refs/remotes/origin/main', base);
  if (branch.shallow === true) makeShallow(sandbox, head);
  return await runWith(expect, {
    ...branch,
    sandbox,
    event: pushEvent('feature', head),
    tip: { sha: base, files: branch.main },
    commits: { [base]: 'MAIN', [head]: 'FEATURE' },
  });
}

interface Setting {
  readonly sandbox: Sandbox;
  readonly event: RunnerEvent;
  readonly tip: { readonly sha: string; readonly files: Readonly<Record<string, string>> };
  readonly commits: Readonly<Record<string, string>>;
  readonly forge?: Forged;
  readonly golden?: string;
}

async function runWith(expect: ExpectStatic, setting: Setting): Promise<StepRun> {
  const { sandbox, event, tip, commits, forge: forged, golden } = setting;
  await using forge = await startForge({
    shape: forged?.shape ?? 'github',
    branches: { main: tip },
    ...(forged?.failure === undefined ? {} : { failure: forged.failure }),
  });
  const run = await runStep({
    sandbox,
    event,
    inputs: { test, reports: 'report.xml', token: forged === undefined ? '' : token },
    env: { GITHUB_API_URL: forge.url },
  });
  if (forged === undefined) expect(forge.seen).toEqual([]);
  expect(forge.seen.filter(({ headers }) => headers.every(({ name }) => name !== 'authorization'))).toEqual(
    [],
  );
  const told = [readLiveLog(run.stdout).shown, run.summary, run.post.stdout, JSON.stringify(run.result)];
  expect(told.join('\n')).not.toContain(token);
  const text = record({ run, sandbox, forge, commits });
  if (golden !== undefined) await expect(text).toMatchFileSnapshot(goldenPath(golden));
  return run;
}

function expectRetry(expect: ExpectStatic, run: StepRun): void {
  expect([run.code, run.outputs.get('verdict'), run.outputs.get('retries')]).toEqual([0, 'flaky', '1']);
}

/** One attempt, and the summary says why there is no other. */
function expectNoRetry(expect: ExpectStatic, run: StepRun, why: string | RegExp): void {
  expect([run.code, run.outputs.get('verdict'), run.outputs.get('retries')]).toEqual([1, 'failed', '0']);
  expect(run.result?.stages[0]?.attempts).toHaveLength(1);
  expect(run.summary).toMatch(why);
}

const other = { 'a.txt': 'a' };
const noMatch = { ...portFlake, match: { message: 'something else' } };

describe.concurrent('where the policy cannot be read nothing is retried, and the summary says why', () => {
  it.for([
    ['403', { status: 403 }, /may not read it \(403\)/],
    ['404', { status: 404 }, /does not exist, or the token may not see it \(404\)/],
    ['500', { status: 500 }, /the forge answered 500, 3 times/],
  ] as const)('the API answers %s', async ([status, failure, why], { expect }) => {
    const forge = { failure };
    const golden = `api-${status}`;
    const run = await pullRequest(expect, { base: lists, head: other, forge, shallow: true, golden });
    expectNoRetry(expect, run, why);
    expect(run.result?.policy.from).toBe('none');
  });

  it('the API never answers', async ({ expect }) => {
    const forge = { failure: 'silence' } as const;
    const run = await pullRequest(expect, { base: lists, head: other, forge, shallow: true });
    expectNoRetry(expect, run, /the forge cannot be reached \(.*\), 3 times/);
  });

  it('a clone of depth 1 and no token', async ({ expect }) => {
    const golden = 'shallow-without-token';
    const run = await pullRequest(expect, { base: lists, head: other, shallow: true, golden });
    expectNoRetry(expect, run, /set fetch-depth/);
  });

  it('the policy of the base is invalid', async ({ expect }) => {
    const run = await pullRequest(expect, { base: { [path]: 'version: 2\n' }, head: lists, forge: {} });
    expectNoRetry(expect, run, 'the policy there is invalid');
  });

  it('but a green run is green', async ({ expect }) => {
    using sandbox = makeSandbox();
    const { base, head } = commitPullRequest(sandbox, { base: lists, head: other });
    makeShallow(sandbox, head);
    const run = await runStep({ sandbox, event: pullRequestEvent({ base, head }), inputs: { test: 'true' } });
    expect([run.code, run.outputs.get('verdict')]).toEqual([0, 'passed']);
  });
});

describe.concurrent('a pull request whose base lists the flake is retried', () => {
  it.for(['github', 'gitea'] as const)('over the API of %s', async (shape, { expect }) => {
    const golden = `base-over-api-${shape}`;
    const run = await pullRequest(expect, { base: lists, head: other, forge: { shape }, golden });
    expectRetry(expect, run);
    expect(run.result?.policy).toMatchObject({ from: 'base', proposed: [] });
  });

  it('from local git where the step has no token', async ({ expect }) => {
    const run = await pullRequest(expect, { base: lists, head: other, golden: 'base-in-local-git' });
    expectRetry(expect, run);
  });

  it('from a clone of depth 1, over the API', async ({ expect }) => {
    const run = await pullRequest(expect, { base: lists, head: other, forge: {}, shallow: true });
    expectRetry(expect, run);
  });

  it('from local git where the API refuses', async ({ expect }) => {
    const run = await pullRequest(expect, { base: lists, head: other, forge: { failure: { status: 403 } } });
    expectRetry(expect, run);
    expect(run.summary).toContain('403');
  });

  it('with what its base includes', async ({ expect }) => {
    const base = {
      [path]: JSON.stringify({ version: 1, include: ['flakes/*.yml'] }),
      '.github/flakes/port.yml': includedFile(portFlake),
    };
    const run = await pullRequest(expect, { base, head: other, forge: {}, shallow: true });
    expectRetry(expect, run);
    expectRetry(expect, await pullRequest(expect, { base, head: other }));
  });
});

function includedFile(...flakes: Parameters<typeof flake>[0][]): string {
  return JSON.stringify({ flakes: flakes.map(flake) });
}

describe.concurrent('a pull request grants itself nothing', () => {
  const proposal = 'grants no retry before a maintainer has merged';

  it.for([
    ['over the API', { forge: {}, golden: 'head-lists-its-own-flake' }],
    ['from local git', {}],
    ['in a clone of depth 1', { forge: {}, shallow: true }],
  ] as const)('its own flake is a proposal: %s', async ([, setting], { expect }) => {
    const run = await pullRequest(expect, { base: listsNone, head: lists, ...setting });
    expectNoRetry(expect, run, /one failure is unknown \(rule 2\)/);
    expect(run.result?.policy.proposed).toEqual(['ws-port']);
    expect(run.summary).toContain(proposal);
  });

  it('nor by the first configuration that there is', async ({ expect }) => {
    const run = await pullRequest(expect, { base: {}, head: lists, forge: {} });
    expectNoRetry(expect, run, proposal);
  });

  it('nor by changing an entry of its base', async ({ expect }) => {
    const base = { [path]: config({ flakes: [noMatch] }) };
    const run = await pullRequest(expect, { base, head: lists, forge: {} });
    expectNoRetry(expect, run, proposal);
  });

  it('nor by more retries, or by a stage that may be retried', async ({ expect }) => {
    const base = { [path]: config({ flakes: [{ ...portFlake, retries: 0 }] }) };
    const run = await pullRequest(expect, { base, head: lists, forge: {} });
    expectNoRetry(expect, run, /ws-port has used its 0 retries \(rule 4\)/);
  });

  it.for([
    ['another file in its folder', { '.github/flakes/mine.yml': includedFile(portFlake) }],
    ['a changed file', { '.github/flakes/base.yml': includedFile(portFlake) }],
    [
      'another path',
      {
        [path]: JSON.stringify({ version: 1, include: ['mine/*.yml'] }),
        '.github/mine/mine.yml': includedFile(portFlake),
      },
    ],
  ] as const)('nor by `include`: %s', async ([, head], { expect }) => {
    const base = {
      [path]: JSON.stringify({ version: 1, include: ['flakes/*.yml'] }),
      '.github/flakes/base.yml': includedFile({ ...noMatch, id: 'other' }),
    };
    const run = await pullRequest(expect, { base, head, forge: {}, golden: 'head-changes-include' });
    expectNoRetry(expect, run, proposal);
    expectNoRetry(expect, await pullRequest(expect, { base, head }), proposal);
  });

  it('nor by a branch of its own that is called like the base', async ({ expect }) => {
    using sandbox = makeSandbox();
    const { base, head } = commitPullRequest(sandbox, { base: listsNone, head: lists });
    git(sandbox.workspace, 'branch', '-f', 'main', head);
    git(sandbox.workspace, 'update-ref', 'refs/heads/origin/main', head);
    const run = await runWith(expect, {
      sandbox,
      event: pullRequestEvent({ base, head }),
      tip: { sha: base, files: listsNone },
      commits: {},
    });
    expectNoRetry(expect, run, 'one failure is unknown');
  });
});

describe.concurrent('the push of a branch uses the policy of the default branch', () => {
  it('over the API', async ({ expect }) => {
    const run = await pushBranch(expect, {
      main: lists,
      feature: listsNone,
      forge: {},
      shallow: true,
      golden: 'branch-push',
    });
    expectRetry(expect, run);
    expect(run.result?.policy.from).toBe('default-branch');
  });

  it('or of the remote-tracking branch', async ({ expect }) => {
    expectRetry(expect, await pushBranch(expect, { main: lists, feature: other, remote: true }));
  });

  it('never its own, nor that of a local branch', async ({ expect }) => {
    const over = await pushBranch(expect, { main: listsNone, feature: lists, forge: {} });
    expectNoRetry(expect, over, 'one failure is unknown');
    // Local `main` lists the flake, and nobody says that the forge has seen it.
    const local = await pushBranch(expect, { main: lists, feature: lists });
    expectNoRetry(expect, local, 'let the checkout step fetch it');
  });
});

describe.concurrent('a push to the default branch uses the commit itself', () => {
  it('not what lies in the work tree', async ({ expect }) => {
    using sandbox = makeSandbox();
    const sha = commitMain(sandbox, listsNone);
    write(sandbox.workspace, path, lists[path] ?? '');
    const tip = { sha, files: listsNone };
    const run = await runWith(expect, { sandbox, event: pushEvent('main', sha), tip, commits: {} });
    expectNoRetry(expect, run, 'one failure is unknown');
  });
});
