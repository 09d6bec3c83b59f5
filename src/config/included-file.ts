/** Reads one included file: `flakes: […]`, or one flake as the whole document. */
import type { z } from 'zod';
import type { FlakeEntry } from './check-flakes.ts';
import type { LocatedFlake } from './config.ts';
import { explainIssues } from './explain-issues.ts';
import { type FlakeSettings, flakeSchema } from './flake-schema.ts';
import { childOf, isRecord, listOf } from './loose.ts';
import type { Problem } from './problem.ts';
import { configSchema, includedFileSchema } from './schema.ts';
import { type Path, parseYaml, type YamlSource } from './yaml-source.ts';

export interface FlakesRead {
  readonly flakes: readonly LocatedFlake[];
  /** All that stand in the file, also those with problems. */
  readonly entries: readonly FlakeEntry[];
  readonly problems: readonly Problem[];
}

export function readIncludedFile(file: string, text: string): FlakesRead {
  const parsed = parseYaml(file, text);
  if (!parsed.ok) {
    return { flakes: [], entries: [], problems: parsed.error };
  }
  const source = parsed.value;
  const misplaced = misplacedKeys(source);
  const read = isSingleFlake(source.value) ? readSingle(source) : readList(source);
  // The schema calls them unknown, which does not say why.
  const others = read.problems.filter((one) => !misplaced.some((key) => isSamePlace(key, one)));
  return { ...read, problems: [...source.problems, ...misplaced, ...others] };
}

/** The entries of `flakes`, in the main file or an included one. */
export function flakeEntries(source: YamlSource): FlakeEntry[] {
  return listOf(source.value, 'flakes').map((_, index) => ({ source, path: ['flakes', index] }));
}

/** The flakes that a schema accepted, with where they stand. */
export function locateFlakes(source: YamlSource, flakes: readonly FlakeSettings[]): LocatedFlake[] {
  return flakes.map((settings, index) => located({ source, settings, path: ['flakes', index] }));
}

interface Locating {
  readonly source: YamlSource;
  readonly settings: FlakeSettings;
  readonly path: Path;
}

function located({ source, settings, path }: Locating): LocatedFlake {
  return { settings, source: { file: source.file, line: source.placeOf(path).line } };
}

function isSingleFlake(value: unknown): boolean {
  const isFlakeKey = (key: string): boolean => Object.hasOwn(flakeSchema.shape, key);
  return isRecord(value) && !Object.hasOwn(value, 'flakes') && Object.keys(value).some(isFlakeKey);
}

function readSingle(source: YamlSource): FlakesRead {
  const entries = [{ source, path: [] }];
  const parsed = flakeSchema.safeParse(source.value);
  return parsed.success
    ? { flakes: [located({ source, settings: parsed.data, path: [] })], entries, problems: [] }
    : { flakes: [], entries, problems: explain(source, flakeSchema, parsed.error) };
}

function readList(source: YamlSource): FlakesRead {
  const entries = flakeEntries(source);
  const parsed = includedFileSchema.safeParse(source.value);
  return parsed.success
    ? { flakes: locateFlakes(source, parsed.data.flakes), entries, problems: [] }
    : { flakes: [], entries, problems: explain(source, includedFileSchema, parsed.error) };
}

function explain(source: YamlSource, schema: z.ZodType, error: z.ZodError): Problem[] {
  return explainIssues({ issues: error.issues, source, schema });
}

function isSamePlace(one: Problem, other: Problem): boolean {
  return one.line === other.line && one.column === other.column;
}

/** Keys of the main file. */
function misplacedKeys(source: YamlSource): Problem[] {
  return Object.keys(configSchema.shape)
    .filter((key) => key !== 'flakes' && childOf(source.value, key) !== undefined)
    .map((key) => ({
      file: source.file,
      ...source.placeOfKey([key]),
      message: 'an included file holds flakes only',
      fix: key === 'version' ? 'remove it' : 'move it to the main file',
    }));
}
