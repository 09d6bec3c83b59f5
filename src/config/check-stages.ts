/**
 * The rules that span stages, preflights and limits.
 * They read data that the schema may have refused, so that all problems are told at once.
 */
import { defaultLimits } from './defaults.ts';
import { formatDuration, parseDuration } from './duration.ts';
import { childOf, listOf, textsOf, valueAt } from './loose.ts';
import { nearest } from './nearest.ts';
import { orderStages } from './order-stages.ts';
import { excerpt, type Problem, type Words } from './problem.ts';
import type { Path, YamlSource } from './yaml-source.ts';

export function checkStages(source: YamlSource): Problem[] {
  return [
    ...duplicateNames(source, 'preflight'),
    ...duplicateNames(source, 'stages'),
    ...unknownNeeds(source),
    ...cycles(source),
    ...listOf(source.value, 'stages').flatMap((_, index) => tooLargeLimits(source, index)),
  ];
}

function at(source: YamlSource, path: Path, words: Words): Problem {
  return { file: source.file, ...source.placeOf(path), ...words };
}

/** The names of all stages, in the order written; null for one that has none. */
export function stageNames(source: YamlSource): (string | null)[] {
  return namesIn(source, 'stages');
}

function namesIn(source: YamlSource, list: string): (string | null)[] {
  return listOf(source.value, list).map((entry) => {
    const name = childOf(entry, 'name');
    return typeof name === 'string' ? name : null;
  });
}

function duplicateNames(source: YamlSource, list: 'preflight' | 'stages'): Problem[] {
  const names = namesIn(source, list);
  const word = list === 'stages' ? 'stage' : 'preflight';
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (name === null || first === index) {
      return [];
    }
    const { line } = source.placeOf([list, first, 'name']);
    const message = `the ${word} \`${excerpt(name)}\` stands in line ${line} already`;
    return [at(source, [list, index, 'name'], { message, fix: 'give each a name of its own' })];
  });
}

function unknownNeeds(source: YamlSource): Problem[] {
  const known = stageNames(source).filter((name) => name !== null);
  return listOf(source.value, 'stages').flatMap((stage, index) =>
    listOf(stage, 'needs').flatMap((need, position) => {
      if (typeof need !== 'string' || known.includes(need)) {
        return [];
      }
      const message = `no stage is called \`${excerpt(need)}\``;
      return [at(source, ['stages', index, 'needs', position], { message, fix: stageFix(need, known) })];
    }),
  );
}

/** What to write for the name of a stage that does not exist. */
export function stageFix(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === null ? `write one of: ${known.map(excerpt).join(', ')}` : `write \`${excerpt(near)}\``;
}

function cycles(source: YamlSource): Problem[] {
  const stages = listOf(source.value, 'stages').map((stage) => {
    const needs = childOf(stage, 'needs');
    const name = childOf(stage, 'name');
    return {
      name: typeof name === 'string' ? name : '',
      needs: needs === undefined ? undefined : textsOf(needs),
    };
  });
  const names = stages.map(({ name }) => name);
  // Which of two stages of one name is needed cannot be told: that problem comes first.
  if (names.length > 100 || new Set(names).size < names.length) {
    return [];
  }
  const ordered = orderStages(stages);
  if (ordered.ok) {
    return [];
  }
  const members = ordered.error.map((name) => names.indexOf(name));
  const explicit = members.find((index) => stages[index]?.needs !== undefined) ?? 0;
  const implicit = ordered.error.find((_, position) => stages[members[position] ?? 0]?.needs === undefined);
  const fix =
    implicit === undefined
      ? 'remove one of these needs'
      : `write \`needs\` for \`${excerpt(implicit)}\`: without it a stage needs all before it`;
  const message = `stages need each other: ${ordered.error.map(excerpt).join(' → ')}`;
  return [at(source, ['stages', explicit, 'needs'], { message, fix })];
}

const limitKeys = ['retries', 'max-failures', 'retry-time'] as const;
type LimitKey = (typeof limitKeys)[number];

function tooLargeLimits(source: YamlSource, index: number): Problem[] {
  return limitKeys.flatMap((key) => {
    const path = ['stages', index, 'limits', key];
    const own = limitAt(source, path, key);
    const ofRun = limitAt(source, ['limits', key], key) ?? defaultLimit(key);
    if (own === null || ofRun === null || own <= ofRun) {
      return [];
    }
    const shown = key === 'retry-time' ? formatDuration(ofRun) : String(ofRun);
    const message = `\`${key}\` is larger than the run's, which is ${shown}`;
    return [
      at(source, path, {
        message,
        fix: `write at most ${shown}, or raise \`${key}\` of the run's \`limits\``,
      }),
    ];
  });
}

function limitAt(source: YamlSource, path: Path, key: LimitKey): number | null {
  const value = valueAt(source.value, path);
  if (key !== 'retry-time') {
    return typeof value === 'number' ? value : null;
  }
  const parsed = typeof value === 'string' ? parseDuration(value) : null;
  return parsed?.ok === true ? parsed.value : null;
}

function defaultLimit(key: LimitKey): number | null {
  switch (key) {
    case 'retries':
      return defaultLimits.retries;
    case 'max-failures':
      return defaultLimits.maxFailures;
    case 'retry-time':
      return defaultLimits.retryTime;
  }
}
