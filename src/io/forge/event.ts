/** Reads what the runner tells of the event: the GITHUB_* environment and the event file. All of it is hostile. */
import { open } from 'node:fs/promises';
import { childOf, isRecord, valueAt } from '../../config/loose.ts';
import { type ForgeContext, isBranchName, isCommitHash } from '../../config/trusted-context.ts';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import { parseJson } from '../../parse-json.ts';
import { systemErrorCode } from '../system-error.ts';

export type { ForgeContext };

type Environment = Readonly<Record<string, string | undefined>>;

/** Bytes. GitHub's own bound of a payload is 25 MB. */
const largestEvent = 32 * 1024 * 1024;

/** Never fails: what is absent or odd is null, and `problem` says why the event file tells nothing. */
export async function readForgeContext(env: Environment): Promise<ForgeContext> {
  const forge = forgeOf(env);
  const file = forge === 'none' ? fail('this is no forge') : await readEvent(env['GITHUB_EVENT_PATH'] ?? '');
  const event = file.ok ? file.value : {};
  const eventName = textOf(env['GITHUB_EVENT_NAME']);
  const ref = textOf(env['GITHUB_REF']);
  return {
    forge,
    eventName,
    action: textOf(event['action']),
    repository: repositoryOf(env['GITHUB_REPOSITORY']),
    ref,
    sha: hashOf(env['GITHUB_SHA']),
    defaultBranch: branchOf(valueAt(event, ['repository', 'default_branch'])),
    pullRequest: pullRequestOf({ event, eventName, ref, baseRef: env['GITHUB_BASE_REF'] }),
    mergeGroup: mergeGroupOf(event, eventName),
    apiUrl: urlOf(env['GITHUB_API_URL']),
    serverUrl: urlOf(env['GITHUB_SERVER_URL']),
    runId: textOf(env['GITHUB_RUN_ID']),
    runAttempt: numberOf(Number(env['GITHUB_RUN_ATTEMPT'])),
    job: textOf(env['GITHUB_JOB']),
    workspace: textOf(env['GITHUB_WORKSPACE']),
    problem: file.ok || forge === 'none' ? null : file.error,
  };
}

/** Forgejo's runner sets Gitea's variable too, and both set GITHUB_ACTIONS. */
function forgeOf(env: Environment): ForgeContext['forge'] {
  const isSet = (name: string): boolean =>
    !['', '0', 'false'].includes((env[name] ?? '').trim().toLowerCase());
  if (isSet('FORGEJO_ACTIONS')) {
    return 'forgejo';
  }
  if (isSet('GITEA_ACTIONS')) {
    return 'gitea';
  }
  // A job may set GITHUB_ACTIONS to anything; a terminal has no event.
  return isSet('GITHUB_ACTIONS') || (env['GITHUB_EVENT_PATH'] ?? '') !== '' ? 'github' : 'none';
}

async function readEvent(path: string): Promise<Fallible<Readonly<Record<string, unknown>>, string>> {
  if (path === '') {
    return fail('GITHUB_EVENT_PATH is not set');
  }
  const text = await readBounded(path);
  if (!text.ok) {
    return text;
  }
  const event = parseJson(text.value);
  return isRecord(event) ? succeed(event) : fail('the event file is not a JSON object');
}

async function readBounded(path: string): Promise<Fallible<string, string>> {
  try {
    await using file = await open(path, 'r');
    const found = await file.stat();
    if (!found.isFile()) {
      return fail('the event file is not a plain file');
    }
    return found.size > largestEvent
      ? fail('the event file is larger than 32 MiB')
      : succeed(await file.readFile('utf8'));
  } catch (error) {
    return fail(`the event file cannot be read (${systemErrorCode(error)})`);
  }
}

interface PullRequestSource {
  readonly event: Readonly<Record<string, unknown>>;
  readonly eventName: string | null;
  readonly ref: string | null;
  readonly baseRef: string | undefined;
}

/**
 * Also where the event tells nothing of its pull request: it must never be taken for a push to the base branch,
 * as which the commit under test would choose its own policy.
 */
function pullRequestOf(source: PullRequestSource): ForgeContext['pullRequest'] {
  const { event, eventName, ref, baseRef } = source;
  const said = childOf(event, 'pull_request') ?? null;
  if (said === null && !eventName?.startsWith('pull_request') && !ref?.startsWith('refs/pull/')) {
    return null;
  }
  const number = /^refs\/pull\/(\d{1,15})\//.exec(ref ?? '')?.[1];
  return {
    number:
      numberOf(childOf(said, 'number')) ?? numberOf(childOf(event, 'number')) ?? numberOf(Number(number)),
    baseRef: branchOf(valueAt(said, ['base', 'ref'])) ?? branchOf(baseRef),
    baseSha: hashOf(valueAt(said, ['base', 'sha'])),
    headSha: hashOf(valueAt(said, ['head', 'sha'])),
    headRepoIsFork: isFork(said),
  };
}

/** GitHub gives the repositories, Gitea their ids as well; a fork that was deleted is null. */
function isFork(pullRequest: unknown): boolean {
  const pairs = [['repo_id'], ['repo', 'id'], ['repo', 'full_name']].map((path) => ({
    head: valueAt(pullRequest, ['head', ...path]),
    base: valueAt(pullRequest, ['base', ...path]),
  }));
  const known = pairs.filter(({ head, base }) => isIdentity(head) && isIdentity(base));
  return known.length === 0 || known.some(({ head, base }) => head !== base);
}

function isIdentity(value: unknown): boolean {
  return typeof value === 'number' ? value > 0 : typeof value === 'string' && value !== '';
}

function mergeGroupOf(
  event: Readonly<Record<string, unknown>>,
  eventName: string | null,
): ForgeContext['mergeGroup'] {
  const said = childOf(event, 'merge_group') ?? null;
  if (said === null && eventName !== 'merge_group') {
    return null;
  }
  const baseRef = /^refs\/heads\/(.+)$/s.exec(textOf(childOf(said, 'base_ref')) ?? '')?.[1];
  return { baseRef: branchOf(baseRef), baseSha: hashOf(childOf(said, 'base_sha')) };
}

function textOf(value: unknown): string | null {
  const isText = typeof value === 'string' && value !== '' && value.length <= 4096;
  return isText && !/\p{Cc}/u.test(value) ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

function hashOf(value: unknown): string | null {
  return typeof value === 'string' && isCommitHash(value) ? value : null;
}

function branchOf(value: unknown): string | null {
  return typeof value === 'string' && isBranchName(value) ? value : null;
}

function repositoryOf(value: unknown): string | null {
  const parts = textOf(value)?.split('/') ?? [];
  const isOdd = parts.length !== 2 || parts.some((part) => !/^[\w.-]+$/.test(part) || /^\.+$/.test(part));
  return isOdd ? null : parts.join('/');
}

/** Without a slash at its end; null for what is no http(s) address, or carries a password. */
function urlOf(value: unknown): string | null {
  const text = textOf(value);
  const url = text === null ? null : URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    return null;
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
