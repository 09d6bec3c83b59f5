/** The rules that span flakes, in all files. They read data that the schema may have refused. */
import { parseGlob } from '../fingerprints/glob.ts';
import { splitRegex } from '../fingerprints/regex.ts';
import { matchProblems } from './check-match.ts';
import { stageFix } from './check-stages.ts';
import { isRecord, valueAt } from './loose.ts';
import { excerpt, nowhere, onOneLine, type Problem } from './problem.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** One entry, in the main file or an included one. */
export interface FlakeEntry {
  readonly source: YamlSource;
  /** Empty where the flake is the whole file. */
  readonly path: Path;
}

/** So many known flakes are no test suite. */
const mostFlakes = 1000;

/** @param stages the names that `match.stage` may give; null where they are not known. */
export function checkFlakes(entries: readonly FlakeEntry[], stages: readonly string[] | null): Problem[] {
  const [first] = entries;
  if (first !== undefined && entries.length > mostFlakes) {
    const message = `${entries.length} flakes, more than ${mostFlakes}`;
    return [{ ...nowhere, file: first.source.file, message, fix: 'remove those that are fixed' }];
  }
  return [
    ...duplicateIds(entries),
    ...entries.flatMap(wrongMatch),
    ...(stages === null ? [] : entries.flatMap((entry) => unknownStages(entry, stages))),
  ];
}

function duplicateIds(entries: readonly FlakeEntry[]): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ source, path }) => {
    const idPath = [...path, 'id'];
    const id = valueAt(source.value, idPath);
    if (typeof id !== 'string') {
      return [];
    }
    const place = source.placeOf(idPath);
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, `${onOneLine(source.file)}:${place.line}`);
      return [];
    }
    const message = `the id \`${excerpt(id)}\` stands in ${first} already`;
    return [{ file: source.file, ...place, message, fix: 'give each flake an id of its own' }];
  });
}

function wrongMatch({ source, path }: FlakeEntry): Problem[] {
  const matchPath = [...path, 'match'];
  const match = valueAt(source.value, matchPath);
  if (!isRecord(match)) {
    return [];
  }
  return matchProblems(match).map(({ path: inside, message, fix }) => ({
    file: source.file,
    ...source.placeOf([...matchPath, ...inside]),
    message,
    fix,
  }));
}

function unknownStages({ source, path }: FlakeEntry, stages: readonly string[]): Problem[] {
  const stagePath = [...path, 'match', 'stage'];
  const value = valueAt(source.value, stagePath);
  return [value].flat().flatMap((text, index) => {
    const name = typeof text === 'string' ? literalName(text) : null;
    if (name === null || stages.includes(name)) {
      return [];
    }
    const place = source.placeOf(Array.isArray(value) ? [...stagePath, index] : stagePath);
    const message = `no stage is called \`${excerpt(name)}\``;
    return [{ file: source.file, ...place, message, fix: stageFix(name, stages) }];
  });
}

/** The name that a pattern stands for, where it stands for one alone. */
function literalName(pattern: string): string | null {
  return splitRegex(pattern) === null ? parseGlob(pattern).exact : null;
}
