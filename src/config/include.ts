/** Finds and reads the files that `include` names. */
import { globMatches, parseGlob } from '../fingerprints/glob.ts';
import type { ConfigReader } from './config-reader.ts';
import { type IncludePath, joinPath, resolveInclude } from './include-path.ts';
import { listOf } from './loose.ts';
import { excerpt, nowhere, type Problem } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

interface IncludedText {
  readonly file: string;
  readonly text: string;
}

export interface Included {
  /** In the order of their paths, each once. */
  readonly files: readonly IncludedText[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

const mostFiles = 1000;
const mostCharacters = 8 * 1024 * 1024;
/** So many files are read at a time: a forge may take a request for each. */
const atOnce = 8;

export async function readIncluded(source: YamlSource, reader: ConfigReader): Promise<Included> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const paths = new Set<string>();
  for (const [index, entry] of listOf(source.value, 'include').entries()) {
    const place = { file: source.file, ...source.placeOf(['include', index]) };
    // What is no text is the schema's problem.
    const resolved = typeof entry === 'string' ? resolveInclude(entry, source.file) : null;
    if (resolved?.ok === false) {
      problems.push({ ...place, ...resolved.error });
    } else if (resolved !== null) {
      const found = await expand(resolved.value, { reader, self: source.file });
      for (const path of found.paths) {
        paths.add(path);
      }
      (found.isError ? problems : warnings).push(...found.words.map((words) => ({ ...place, ...words })));
    }
  }
  if (paths.size > mostFiles) {
    const message = `${paths.size} included files, more than ${mostFiles}`;
    problems.push({ ...nowhere, file: source.file, message, fix: 'put several flakes into one file' });
    return { files: [], problems, warnings };
  }
  const read = await readAll([...paths].sort(), reader);
  const missing = read.missing.map((path) => missingFile(path, source));
  return { files: read.files, problems: [...problems, ...missing, ...tooMuch(read.isCut, source)], warnings };
}

interface Expanded {
  readonly paths: readonly string[];
  readonly words: readonly { readonly message: string; readonly fix: string }[];
  readonly isError: boolean;
}

interface Expanding {
  readonly reader: ConfigReader;
  /** The including file: never read a second time as included. */
  readonly self: string;
}

async function expand({ directory, name }: IncludePath, { reader, self }: Expanding): Promise<Expanded> {
  if (!name.includes('*')) {
    const path = joinPath(directory, name);
    const isSelf = path === self;
    const words = isSelf ? [{ message: 'a file cannot include itself', fix: 'remove it' }] : [];
    return { paths: isSelf ? [] : [path], words, isError: true };
  }
  // A backslash cannot stand in the path, so the glob has no escapes.
  const glob = parseGlob(name);
  const names = await reader.list(directory);
  const paths = names
    .filter((one) => globMatches(glob, one) && (name.startsWith('.') || !one.startsWith('.')))
    .map((one) => joinPath(directory, one))
    .filter((path) => path !== self);
  const none = { message: 'no file matches', fix: 'remove the entry, or correct the path' };
  return { paths, words: paths.length === 0 ? [none] : [], isError: false };
}

interface ReadFiles {
  readonly files: readonly IncludedText[];
  readonly missing: readonly string[];
  /** Whether more was there than may be read. */
  readonly isCut: boolean;
}

async function readAll(paths: readonly string[], reader: ConfigReader): Promise<ReadFiles> {
  const files: IncludedText[] = [];
  const missing: string[] = [];
  let characters = 0;
  for (let from = 0; from < paths.length; from += atOnce) {
    const batch = paths.slice(from, from + atOnce);
    const texts = await Promise.all(batch.map((path) => reader.read(path)));
    for (const [index, file] of batch.entries()) {
      const text = texts[index] ?? null;
      characters += text?.length ?? 0;
      if (text === null) {
        missing.push(file);
      } else {
        files.push({ file, text });
      }
    }
    if (characters > mostCharacters) {
      return { files: [], missing, isCut: true };
    }
  }
  return { files, missing, isCut: false };
}

/** Where the entry that named a file stands: found again by what it resolves to. */
function missingFile(path: string, source: YamlSource): Problem {
  const index = listOf(source.value, 'include').findIndex((entry) => {
    const resolved = typeof entry === 'string' ? resolveInclude(entry, source.file) : null;
    return resolved?.ok === true && joinPath(resolved.value.directory, resolved.value.name) === path;
  });
  const place = source.placeOf(index === -1 ? ['include'] : ['include', index]);
  const fix = 'add the file, or remove the entry';
  return { file: source.file, ...place, message: `there is no file ${excerpt(path)}`, fix };
}

function tooMuch(isCut: boolean, source: YamlSource): Problem[] {
  if (!isCut) {
    return [];
  }
  const message = 'the included files are larger than 8 MiB together';
  return [
    { file: source.file, ...source.placeOf(['include']), message, fix: 'remove what is no longer needed' },
  ];
}
