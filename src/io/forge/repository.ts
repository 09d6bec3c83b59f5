/** Finds the repository that a folder belongs to, without asking git. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { saysMissing, systemErrorCode } from '../system-error.ts';
import { SourceError } from './source-error.ts';

export interface Repository {
  /** Absolute: the folder to which every path is relative. */
  readonly root: string;
  /** What `--git-dir` takes: the folder .git, or the file .git that points to it. */
  readonly gitDir: string;
}

/**
 * The repository around a folder, or null. A submodule does not count: its remote is what the head's .gitmodules
 * says, so its branches must never be read as the forge's. Rejects with `SourceError` where that cannot be told: a
 * repository that this user may not read must not make room for one around it.
 */
export async function findRepository(folder: string): Promise<Repository | null> {
  let root = await realFolder(folder);
  while (root !== null) {
    const gitDir = join(root, '.git');
    if (await isRepository(gitDir)) {
      return { root, gitDir };
    }
    const parent = dirname(root);
    root = parent === root ? null : parent;
  }
  return null;
}

async function realFolder(folder: string): Promise<string | null> {
  try {
    return await realpath(folder);
  } catch (error) {
    if (saysMissing(error)) {
      return null;
    }
    throw new SourceError(`${folder} cannot be reached (${systemErrorCode(error)})`);
  }
}

async function isRepository(gitDir: string): Promise<boolean> {
  try {
    const found = await stat(gitDir);
    if (!found.isFile() || found.size > 8192) {
      return found.isDirectory();
    }
    const target = /^gitdir: (.+)$/m.exec(await readFile(gitDir, 'utf8'))?.[1];
    // A submodule's lies in .git/modules/, a linked work tree's in .git/worktrees/.
    return target !== undefined && !/\/\.git\/(?:.*\/)?modules\//.test(resolve(dirname(gitDir), target));
  } catch (error) {
    if (saysMissing(error)) {
      return false;
    }
    throw new SourceError(`${gitDir} cannot be read (${systemErrorCode(error)})`);
  }
}
