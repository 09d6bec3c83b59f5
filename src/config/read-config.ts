/**
 * Reads and checks a configuration. This module alone brings in yaml and zod:
 * import it only where there is a file to read.
 */
import { type Fallible, fail, succeed } from '../fallible.ts';
import { checkFlakes } from './check-flakes.ts';
import { checkPreflights } from './check-preflights.ts';
import { checkStages, stageNames } from './check-stages.ts';
import type { Config } from './config.ts';
import type { ConfigReader } from './config-reader.ts';
import { inputStages } from './defaults.ts';
import { explainIssues } from './explain-issues.ts';
import { globWarnings } from './glob-warnings.ts';
import { readIncluded } from './include.ts';
import { flakeEntries, locateFlakes, readIncludedFile } from './included-file.ts';
import { childOf, isRecord } from './loose.ts';
import { nowhere, type Place, type Problem } from './problem.ts';
import { configSchema } from './schema.ts';
import type { TagSettings } from './tag-schema.ts';
import { unfilledWarnings } from './unfilled-warnings.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

interface Reading {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly reader: ConfigReader;
}

/** More than these nobody reads at once. */
const mostProblems = 100;

/**
 * Reads the file at the path and all that it includes, from the one commit or working tree of the reader.
 *
 * @returns null where there is no such file; else the configuration, or every problem of every file.
 *   Rejects only where the reader does.
 */
export async function readConfig({ path, reader }: Reading): Promise<Fallible<Config | null, Problem[]>> {
  const file = path.replace(/^(?:\.\/)+/, '');
  const text = await reader.read(file);
  if (text === null) {
    return succeed(null);
  }
  const source = parseYaml(file, text);
  return source.ok ? readSource(source.value, reader) : fail(arrange(source.error, [file]));
}

async function readSource(source: YamlSource, reader: ConfigReader): Promise<Fallible<Config, Problem[]>> {
  if (childOf(source.value, 'id') !== undefined) {
    return fail([loneEntry(source)]);
  }
  const included = await readIncluded(source, reader);
  const files = included.files.map(({ file, text }) => readIncludedFile(file, text));
  const parsed = configSchema.safeParse(source.value);
  const issues = parsed.success ? [] : parsed.error.issues;
  const entries = [...flakeEntries(source), ...files.flatMap((read) => read.entries)];
  const problems = [
    ...source.problems,
    ...explainIssues({ issues, source, schema: configSchema }),
    ...included.problems,
    ...files.flatMap((read) => read.problems),
    ...checkStages(source),
    ...checkPreflights(source),
    ...checkFlakes(entries, knownStages(source)),
  ];
  if (!parsed.success || problems.length > 0) {
    return fail(arrange(problems, [source.file, ...included.files.map(({ file }) => file)]));
  }
  const { flakes = [], include: _, ...settings } = parsed.data;
  return succeed({
    file: source.file,
    settings,
    flakes: [...locateFlakes(source, flakes), ...files.flatMap((read) => read.flakes)],
    stagesAt: settings.stages === undefined ? null : source.placeOfKey(['stages']),
    tagFilesAt: new Map(
      (settings.preflight ?? []).map(({ name, tags }, index) => [name, placesOfFiles(source, index, tags)]),
    ),
    placeOf: source.placeOf,
    warnings: [...included.warnings, ...globWarnings(entries), ...unfilledWarnings(entries)],
  });
}

function placesOfFiles(source: YamlSource, index: number, tags: TagSettings | undefined): Place[] {
  const path = ['preflight', index, 'tags', 'files'];
  if (tags === undefined || typeof tags.files === 'string') {
    return tags === undefined ? [] : [source.placeOf(path)];
  }
  return tags.files.map((_, position) => source.placeOf([...path, position]));
}

/** An entry that was meant to be included, or that lost its `flakes:`. */
function loneEntry(source: YamlSource): Problem {
  return {
    file: source.file,
    ...source.placeOfKey(['id']),
    message: 'this is one entry, as an included file holds it, and not a configuration',
    fix: 'write `version: 1` and `flakes:`, and the entry below as `- id: …`; or let `include` of the configuration name this file',
  };
}

/** The names that `match.stage` may give; null where the stages are too wrong to tell. */
function knownStages(source: YamlSource): string[] | null {
  if (!isRecord(source.value)) {
    return null;
  }
  if (childOf(source.value, 'stages') === undefined) {
    return inputStages.map(({ name }) => name);
  }
  const names = stageNames(source);
  const known = names.filter((name) => name !== null);
  return known.length === 0 || known.length < names.length ? null : known;
}

/** By file in the order read, then by place; each once; cut where there are too many. */
function arrange(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const rank = new Map(files.map((file, index) => [file, index]));
  const rankOf = ({ file }: Problem): number => rank.get(file) ?? files.length;
  const sorted = problems.toSorted(
    (one, other) => rankOf(one) - rankOf(other) || one.line - other.line || one.column - other.column,
  );
  const [last] = sorted.slice(-1);
  if (last === undefined || sorted.length <= mostProblems) {
    return sorted;
  }
  const message = `${sorted.length - mostProblems} more problems`;
  const rest = { ...nowhere, file: last.file, message, fix: 'correct those above first' };
  return [...sorted.slice(0, mostProblems), rest];
}
