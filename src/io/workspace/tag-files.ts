/** Finds and reads the files whose tags are checked. What cannot be read is told, never skipped. */
import { readFile, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { FilePattern } from '../../config/tag-rules.ts';
import type { FoundFiles, TagFile } from '../../preflight/tag-file.ts';
import { systemErrorCode } from '../system-error.ts';
import { decodeSource } from './decode-source.ts';
import { type Candidate, findPaths, type Obstacle, realPlace } from './find-paths.ts';

export interface TagFilesPlace {
  /** Absolute: what patterns are relative to. */
  readonly cwd: string;
  /** Absolute: nothing outside of it is read, and paths are told relative to it. */
  readonly checkout: string;
  /** Real paths of the only files to be read; null: all that the patterns find. Then patterns may find none. */
  readonly only: ReadonlySet<string> | null;
}

/** Bytes. Larger files are no test files, and reading them would take more than seconds. */
const largestFile = 32 * 1024 * 1024;
const atOnce = 16;

/** Rejects only for a defect. */
export async function findTagFiles(
  patterns: readonly FilePattern[],
  place: TagFilesPlace,
): Promise<FoundFiles> {
  const root = (await realPlace(place.checkout)) ?? place.checkout;
  const cwd = (await realPlace(place.cwd)) ?? place.cwd;
  const empty: FilePattern[] = [];
  const found = new Map<string, Candidate | Obstacle>();
  for (const pattern of patterns) {
    const all = await findPaths(pattern.glob, { cwd, root });
    if (all.length === 0 && place.only === null) empty.push(pattern);
    for (const one of all) keepFirst(found, one);
  }
  const { only } = place;
  const wanted = [...found.values()]
    .filter((one) => only === null || (one.real !== null && only.has(one.real)))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  return { empty, files: readAll(wanted, root) };
}

/** One file is read once, however many links lead to it, under its own path where that was found. */
function keepFirst(found: Map<string, Candidate | Obstacle>, one: Candidate | Obstacle): void {
  const key = one.real ?? one.path;
  const before = found.get(key);
  if (before === undefined || (before.path !== before.real && one.path === one.real)) found.set(key, one);
}

async function* readAll(files: readonly (Candidate | Obstacle)[], root: string): AsyncGenerator<TagFile> {
  for (let from = 0; from < files.length; from += atOnce) {
    yield* await Promise.all(files.slice(from, from + atOnce).map(async (file) => await readOne(file, root)));
  }
}

async function readOne(file: Candidate | Obstacle, root: string): Promise<TagFile> {
  const path = relative(root, file.path).split(sep).join('/');
  if (file.kind === 'obstacle') return unread(path, file.message);
  try {
    const { size } = await stat(file.real);
    if (size > largestFile) return unread(path, 'the file is larger than 32 MiB: split it');
    const text = decodeSource(path, await readFile(file.real));
    return text.ok ? { path, text: text.value } : { path, problem: text.error };
  } catch (error) {
    return unread(path, `the file cannot be read (${systemErrorCode(error)}): make it readable`);
  }
}

function unread(path: string, message: string): TagFile {
  return { path, problem: { line: 1, column: 1, message } };
}
