/** Reads the files of one commit of the local clone. Nothing is checked out, and nothing is fetched. */
import { isCommitHash } from '../../config/trusted-context.ts';
import { runGit } from './git-command.ts';
import { findRepository, type Repository } from './repository.ts';
import { decodeText, largestFile, type OpenSource, splitPath } from './source.ts';
import { refuse, SourceError } from './source-error.ts';

/** Which commit: by its hash, or by the full name of a remote-tracking branch. */
export type LocalRef = { readonly commit: string } | { readonly ref: string };

interface Entry {
  readonly mode: string;
  readonly hash: string;
}

type Tree = ReadonlyMap<string, Entry>;

/**
 * Opens one commit of the clone around a folder.
 *
 * Every step goes by hash, from the commit to its tree to the file, so no name in the repository is ever part of
 * a command. Rejects with `SourceError`.
 */
export async function openLocalCommit(folder: string, ref: LocalRef): Promise<OpenSource> {
  const repository = await findRepository(folder);
  if (repository === null) {
    throw new SourceError('there is no git repository here: run a checkout step first');
  }
  const commit = 'commit' in ref ? ref.commit : await resolveRef(repository, ref.ref);
  await requireCommit(repository, commit);
  const readTree = cached((hash) => listTree(repository, hash));
  return {
    commit,
    reader: {
      read: async (path) => {
        const entry = await findEntry({ path, commit, readTree });
        return entry === null ? null : readBlob({ repository, path, entry });
      },
      list: async (directory) => {
        const tree = await findTree({ path: directory, commit, readTree });
        return [...(tree ?? [])].filter(([, entry]) => !isTree(entry)).map(([name]) => name);
      },
    },
  };
}

/** Only the exact name: git's search through refs/tags/refs/… and refs/heads/refs/… would find what a head pushed. */
async function resolveRef(repository: Repository, ref: string): Promise<string> {
  if (!ref.startsWith('refs/remotes/')) {
    throw new SourceError(`${ref} is not a remote-tracking branch`);
  }
  const { ok, stdout } = await runGit({ repository, args: ['show-ref', '--verify', '--hash', ref] });
  const hash = stdout.toString('latin1').trim();
  if (!ok || !isCommitHash(hash)) {
    throw new SourceError(`the clone has no ${ref}: let the checkout step fetch it (fetch-depth: 0)`);
  }
  return hash;
}

async function requireCommit(repository: Repository, commit: string): Promise<void> {
  if (!isCommitHash(commit)) {
    throw new SourceError('this is no full commit hash');
  }
  const args = ['cat-file', '--batch-check'];
  const { ok, stdout, message } = await runGit({ repository, args, input: `${commit}\n` });
  const [hash, type] = stdout.toString('latin1').trim().split(' ');
  // A hash of the other length would be taken for an abbreviation, or for a branch of that name.
  if (ok && hash === commit && type === 'commit') {
    return;
  }
  if (ok && hash === commit && type !== 'missing') {
    throw new SourceError(`this is a ${type}, not a commit`);
  }
  if (message.includes('not a git repository')) {
    throw new SourceError(`git refused: ${message}`);
  }
  throw new SourceError(await whyMissing(repository));
}

async function whyMissing(repository: Repository): Promise<string> {
  const { stdout } = await runGit({ repository, args: ['rev-parse', '--is-shallow-repository'] });
  const isShallow = stdout.toString('latin1').trim() === 'true';
  return isShallow
    ? 'the clone is shallow and does not hold it: set fetch-depth: 0 in the checkout step'
    : 'the clone does not hold it';
}

interface Search {
  readonly path: string;
  readonly commit: string;
  readonly readTree: (hash: string) => Promise<Tree>;
}

async function findTree({ path, commit, readTree }: Search): Promise<Tree | null> {
  let tree = await readTree(commit);
  for (const part of splitPath(path)) {
    const entry = tree.get(part);
    if (entry === undefined || !isTree(entry)) {
      return null;
    }
    tree = await readTree(entry.hash);
  }
  return tree;
}

async function findEntry({ path, commit, readTree }: Search): Promise<Entry | null> {
  const parts = splitPath(path);
  let entry: Entry = { mode: '040000', hash: commit };
  for (const part of parts) {
    const next = isTree(entry) ? (await readTree(entry.hash)).get(part) : undefined;
    if (next === undefined) {
      return null;
    }
    // In the middle of the path as well: what it points to is not this commit's to say.
    if (next.mode === '120000') {
      return refuse(path, 'is, or is reached through, a symbolic link: put the file itself there');
    }
    if (next.mode === '160000') {
      return refuse(path, 'is, or lies in, a submodule: put the file into the repository itself');
    }
    entry = next;
  }
  return isTree(entry) ? refuse(path, 'is a folder, not a file') : entry;
}

function isTree({ mode }: Entry): boolean {
  return mode === '040000';
}

/** The entries of a tree, or of a commit's. */
async function listTree(repository: Repository, hash: string): Promise<Tree> {
  const { ok, stdout, message } = await runGit({ repository, args: ['ls-tree', '-z', hash] });
  if (!ok) {
    throw new SourceError(`git could not read a folder of the commit: ${message}`);
  }
  const rows = stdout
    .toString('utf8')
    .split('\0')
    .filter((row) => row !== '');
  return new Map(
    rows.map((row) => {
      const tab = row.indexOf('\t');
      const [mode = '', , object = ''] = row.slice(0, tab).split(' ');
      return [row.slice(tab + 1), { mode, hash: object }];
    }),
  );
}

interface BlobCall {
  readonly repository: Repository;
  readonly path: string;
  readonly entry: Entry;
}

async function readBlob({ repository, path, entry }: BlobCall): Promise<string> {
  const input = `${entry.hash}\n`;
  const asked = await runGit({ repository, args: ['cat-file', '--batch-check'], input });
  const [, type, size] = asked.stdout.toString('latin1').trim().split(' ');
  if (!asked.ok || type !== 'blob') {
    throw new SourceError(`the clone does not hold the content of ${path}: is it a partial clone?`);
  }
  if (Number(size) > largestFile) {
    return refuse(path, 'is larger than 1 MiB');
  }
  const { ok, stdout, message } = await runGit({ repository, args: ['cat-file', 'blob', entry.hash] });
  if (!ok) {
    throw new SourceError(`git could not read ${path}: ${message}`);
  }
  return decodeText(path, stdout);
}

function cached<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const found = known.get(key) ?? load(key);
    known.set(key, found);
    return found;
  };
}
