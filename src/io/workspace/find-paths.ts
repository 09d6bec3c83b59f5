/** What a glob finds in the checkout: files, and what kept it from looking further. */
import { constants, type Dirent } from 'node:fs';
import { access, glob, realpath, stat } from 'node:fs/promises';
import { join, matchesGlob, relative, resolve, sep } from 'node:path';
import { systemErrorCode } from '../system-error.ts';

/** A plain file inside of the root. Both paths absolute; `path` is the one that was found. */
export interface Candidate {
  readonly kind: 'file';
  readonly path: string;
  readonly real: string;
}

/** What a pattern leads to and cannot be read, or searched. */
export interface Obstacle {
  readonly kind: 'obstacle';
  readonly path: string;
  readonly real: string | null;
  readonly message: string;
}

/** Absolute and real. */
export interface SearchPlace {
  readonly cwd: string;
  /** Nothing outside of it is read or searched. */
  readonly root: string;
}

/** Never searched by `**`: what stands there is not the project's own. */
const foreign: ReadonlySet<string> = new Set(['node_modules', '.git']);

const leaves = 'is a link that leads out of the checkout: nothing outside of it is read';

/**
 * All that a pattern finds, folders left out. A search goes through a linked folder once, where it stays inside of
 * the root (Node's own goes through none); a link that leads to a folder it lies in, or out of the root, is told.
 */
export async function findPaths(pattern: string, place: SearchPlace): Promise<(Candidate | Obstacle)[]> {
  const search = new Search(pattern, place);
  await search.run(place.cwd, pattern);
  await search.followNamed();
  return await search.results();
}

class Search {
  readonly #pattern: string;
  readonly #place: SearchPlace;
  readonly #paths = new Set<string>();
  readonly #obstacles: Obstacle[] = [];
  /** Real folders that a link was followed to. */
  readonly #followed = new Set<string>();

  constructor(pattern: string, place: SearchPlace) {
    this.#pattern = pattern;
    this.#place = place;
  }

  /** @param pattern what finds in this folder all that the whole pattern may match, and perhaps more. */
  async run(cwd: string, pattern: string): Promise<void> {
    const folders: string[] = [];
    const links: string[] = [];
    const exclude = (entry: Dirent): boolean => {
      const path = placeOf(entry, cwd);
      if (entry.isSymbolicLink()) links.push(path);
      if (!entry.isDirectory()) return false;
      if (foreign.has(entry.name)) return !this.#pattern.split('/').includes(entry.name);
      folders.push(path);
      return false;
    };
    for await (const entry of glob(pattern, { cwd, withFileTypes: true, exclude })) {
      const path = placeOf(entry, cwd);
      if (pattern === this.#pattern || matchesGlob(this.#shown(path), this.#pattern)) this.#paths.add(path);
    }
    for (const folder of folders) await this.#seeFolder(folder);
    for (const link of links) {
      if (mayLeadOn(this.#shown(link), this.#pattern)) await this.#follow(link);
    }
  }

  /** Node shows the links that `**` comes by, not those that another wildcard names. */
  async followNamed(): Promise<void> {
    const parts = this.#pattern.split('/');
    for (const [index, part] of parts.slice(0, -1).entries()) {
      if (part === '**' || !/[*?[{(]/.test(part)) continue;
      const named = glob(parts.slice(0, index + 1).join('/'), { cwd: this.#place.cwd, withFileTypes: true });
      for await (const entry of named) {
        if (entry.isSymbolicLink()) await this.#follow(placeOf(entry, this.#place.cwd));
      }
    }
  }

  #shown(path: string): string {
    return relative(this.#place.cwd, path).split(sep).join('/');
  }

  async results(): Promise<(Candidate | Obstacle)[]> {
    const found = await Promise.all([...this.#paths].map(async (path) => await this.#look(path)));
    return [...found.filter((one) => one !== null), ...this.#obstacles];
  }

  /** What the search could not look into, it leaves out without a word. */
  async #seeFolder(path: string): Promise<void> {
    try {
      await access(path, constants.R_OK | constants.X_OK);
    } catch (error) {
      this.#obstruct(path, `the folder cannot be searched (${systemErrorCode(error)}): make it readable`);
    }
  }

  async #follow(link: string): Promise<void> {
    const real = await realPlace(link);
    if (real === null || !(await isFolder(real))) return;
    if (!isInside(real, this.#place.root)) return this.#obstruct(link, `this ${leaves}`);
    const folder = join(link, '..');
    if (isInside(folder, real) || isInside((await realPlace(folder)) ?? folder, real)) {
      return this.#obstruct(
        link,
        'this is a link to a folder that it lies in: it is not followed; remove it',
      );
    }
    if (this.#followed.has(real)) return;
    this.#followed.add(real);
    await this.run(link, `**/${this.#pattern.slice(this.#pattern.lastIndexOf('/') + 1)}`);
  }

  async #look(path: string): Promise<Candidate | Obstacle | null> {
    try {
      const real = await realpath(path);
      if (!isInside(real, this.#place.root)) {
        const isLink = isInside(path, this.#place.root);
        const message = isLink ? `this ${leaves}` : 'this lies outside of the checkout: it is not read';
        return { kind: 'obstacle', path, real: null, message };
      }
      const found = await stat(real);
      if (found.isDirectory()) return null;
      if (found.isFile()) return { kind: 'file', path, real };
      return { kind: 'obstacle', path, real: null, message: 'this is not a plain file' };
    } catch (error) {
      const message = `the file cannot be read (${systemErrorCode(error)})`;
      return { kind: 'obstacle', path, real: null, message };
    }
  }

  #obstruct(path: string, message: string): void {
    this.#obstacles.push({ kind: 'obstacle', path, real: null, message });
  }
}

/** Node gives some folders relative to where it searches, and the others absolute. */
function placeOf(entry: Dirent, cwd: string): string {
  return resolve(cwd, entry.parentPath, entry.name);
}

/** Whether what a pattern matches may lie below a path. Both relative to one folder. */
function mayLeadOn(path: string, pattern: string): boolean {
  const parts = pattern.replace(/^(?:\.\/)+/, '').split('/');
  // A brace that holds a slash has no parts to compare.
  if (/\{[^}]*\//.test(pattern)) return true;
  const depth = path.split('/').length;
  const anyDepth = parts.indexOf('**');
  if (anyDepth !== -1 && anyDepth < depth) return matchesGlob(path, parts.slice(0, anyDepth + 1).join('/'));
  return depth < parts.length && matchesGlob(path, parts.slice(0, depth).join('/'));
}

/** Where a path really leads; null where it leads nowhere. */
export async function realPlace(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    systemErrorCode(error);
    return null;
  }
}

export async function isFolder(real: string): Promise<boolean> {
  try {
    return (await stat(real)).isDirectory();
  } catch (error) {
    systemErrorCode(error);
    return false;
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === sep ? sep : `${folder}${sep}`);
}
