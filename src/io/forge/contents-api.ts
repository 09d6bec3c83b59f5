/** Reads files of one commit over the forge's REST API: GitHub's contents endpoint, which Gitea and Forgejo have too. */
import { childOf, isRecord, valueAt } from '../../config/loose.ts';
import { isBranchName, isCommitHash } from '../../config/trusted-context.ts';
import type { ApiRef } from '../../config/trusted-source.ts';
import { connect, type RestAnswer, type RestGet } from './rest-client.ts';
import type { RestSource } from './send-request.ts';
import { decodeText, largestFile, type OpenSource, splitPath } from './source.ts';
import { refuse, SourceError } from './source-error.ts';

interface ContentsSource extends RestSource {
  /** `owner/name`. */
  readonly repository: string;
  readonly ref: ApiRef;
}

/** GitHub lists no more of a folder, and does not say so. */
const longestListing = 1000;

/**
 * Finds the commit first; every file is then read at that commit, so that a push in between cannot mix two.
 * Rejects with `SourceError`.
 */
export async function openContents({ repository, ref, ...rest }: ContentsSource): Promise<OpenSource> {
  const get = await connect(rest);
  const root = `/repos/${encodePath(repository)}`;
  const commit = await resolveCommit({ get, root, ref });
  const ask = (path: string): Promise<RestAnswer> =>
    get(`${root}/contents/${splitPath(path).map(encodeURIComponent).join('/')}?ref=${commit}`);
  return {
    commit,
    reader: {
      read: async (path) => fileOf(path, await ask(path)),
      list: async (directory) => namesOf(directory, await ask(directory)),
    },
  };
}

interface Resolving {
  readonly get: RestGet;
  readonly root: string;
  readonly ref: ApiRef;
}

async function resolveCommit({ get, root, ref }: Resolving): Promise<string> {
  if ('commit' in ref) {
    const body = known(await get(`${root}/git/commits/${encodeURIComponent(ref.commit)}`));
    return requireHash(childOf(body, 'sha'), ref.commit);
  }
  const branch = 'branch' in ref ? ref.branch : await defaultBranch(get, root);
  const body = known(await get(`${root}/branches/${encodeURIComponent(branch)}`));
  // `sha` is GitHub's, `id` Gitea's.
  return requireHash(valueAt(body, ['commit', 'sha']) ?? valueAt(body, ['commit', 'id']));
}

async function defaultBranch(get: RestGet, root: string): Promise<string> {
  const branch = childOf(known(await get(root)), 'default_branch');
  if (typeof branch !== 'string' || !isBranchName(branch)) {
    throw new SourceError('the forge names no default branch');
  }
  return branch;
}

function requireHash(hash: unknown, expected = hash): string {
  if (typeof hash !== 'string' || !isCommitHash(hash) || hash !== expected) {
    throw new SourceError('the forge answered without a commit');
  }
  return hash;
}

/** A 404 of the branch, the commit or the repository is no answer; that of a file, once these are known, is one. */
function known(answer: RestAnswer): unknown {
  if (answer.body === null && 'why' in answer) {
    throw new SourceError(answer.why);
  }
  return answer.body;
}

function fileOf(path: string, answer: RestAnswer): string | null {
  if (answer.status === 404) {
    return null;
  }
  const body = known(answer);
  if (Array.isArray(body)) {
    return refuse(path, 'is a folder, not a file');
  }
  const type = childOf(body, 'type');
  if (type === 'symlink' || type === 'submodule') {
    return refuse(path, `is a ${type === 'symlink' ? 'symbolic link' : type}: put the file itself there`);
  }
  return decodeContent(path, body);
}

function decodeContent(path: string, body: unknown): string {
  const size = childOf(body, 'size');
  if (typeof size === 'number' && size > largestFile) {
    return refuse(path, 'is larger than 1 MiB');
  }
  const content = childOf(body, 'content');
  if (
    childOf(body, 'type') !== 'file' ||
    childOf(body, 'encoding') !== 'base64' ||
    typeof content !== 'string' ||
    !isBase64(content)
  ) {
    throw new SourceError(`the forge answered for ${path} with something that is no file`);
  }
  const bytes = Buffer.from(content, 'base64');
  if (typeof size === 'number' && bytes.length !== size) {
    throw new SourceError(`the forge sent ${bytes.length} of the ${size} bytes of ${path}`);
  }
  return decodeText(path, bytes);
}

/** With line breaks, as the forges write it. In linear time, since the answer is hostile and has megabytes. */
export function isBase64(content: string): boolean {
  return /^[\w+/]*={0,2}$/.test(content.replaceAll(/\s/g, ''));
}

/** A file, or a link, where a folder is sought is no folder: then nothing is listed. */
function namesOf(directory: string, answer: RestAnswer): string[] {
  if (answer.status === 404) {
    return [];
  }
  const body = known(answer);
  if (!Array.isArray(body)) {
    if (isRecord(body) && typeof body['type'] === 'string') {
      return [];
    }
    throw new SourceError(`the forge answered for ${directory} with something that is no folder`);
  }
  if (body.length >= longestListing) {
    throw new SourceError(`the forge may list only the first ${longestListing} files of ${directory}`);
  }
  const entries: readonly unknown[] = body;
  return entries
    .filter((entry) => childOf(entry, 'type') !== 'dir')
    .map((entry) => childOf(entry, 'name'))
    .filter((name) => typeof name === 'string');
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
