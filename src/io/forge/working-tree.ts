/** Reads plain files of the working tree. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ConfigReader } from '../../config/config-reader.ts';
import { systemErrorCode } from '../system-error.ts';
import { findRepository } from './repository.ts';
import { decodeText, largestFile, splitPath } from './source.ts';
import { refuse, SourceError } from './source-error.ts';

/**
 * Reads the working tree around a folder: its repository's, else the folder itself.
 *
 * @returns a reader that rejects with `SourceError`: where the folder does not exist, or what stands at a path is
 *   not a plain file of the repository.
 */
export function openWorkingTree(folder: string): ConfigReader {
  let root: Promise<string> | null = null;
  const rootOnce = (): Promise<string> => {
    root ??= findRoot(folder);
    return root;
  };
  return {
    read: async (path) => readPlainFile(await rootOnce(), path),
    list: async (directory) => listFiles(await rootOnce(), directory),
  };
}

async function findRoot(folder: string): Promise<string> {
  const root = (await findRepository(folder))?.root ?? (await resolved(folder));
  if (root === null) {
    throw new SourceError(`there is no folder ${folder}`);
  }
  return root;
}

async function readPlainFile(root: string, path: string): Promise<string | null> {
  const real = await resolved(join(root, ...splitPath(path)));
  if (real === null) {
    return null;
  }
  if (!real.startsWith(root === sep ? sep : `${root}${sep}`)) {
    return refuse(path, 'is a symbolic link that leaves the repository');
  }
  const found = await stat(real);
  if (!found.isFile()) {
    return refuse(path, found.isDirectory() ? 'is a folder, not a file' : 'is not a plain file');
  }
  return found.size > largestFile
    ? refuse(path, 'is larger than 1 MiB')
    : decodeText(path, await readOrExplain(real));
}

async function readOrExplain(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new SourceError(`${file} cannot be read (${systemErrorCode(error)})`);
  }
}

/** A linked folder is none, as in a commit: `.gitea -> .github` must not read as a second configuration. */
async function listFiles(root: string, directory: string): Promise<string[]> {
  const folder = join(root, ...splitPath(directory));
  if ((await resolved(folder)) !== folder) {
    return [];
  }
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOTDIR') {
      return [];
    }
    throw new SourceError(`${folder} cannot be read (${code})`);
  }
}

/** Where a path really leads; null where nothing is there. */
async function resolved(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return null;
    }
    throw new SourceError(`${path} cannot be reached (${code})`);
  }
}
