/** What is no error in the entries, and most likely not what was meant. */
import { parseGlob } from '../fingerprints/glob.ts';
import { splitRegex } from '../fingerprints/regex.ts';
import type { FlakeEntry } from './check-flakes.ts';
import type { Config } from './config.ts';
import { childOf, valueAt } from './loose.ts';
import type { Plan } from './plan.ts';
import { excerpt, type Problem } from './problem.ts';
import type { Path } from './yaml-source.ts';

/** Messages and logs that hold a `*` and are no regex: they match the character itself. */
export function globWarnings(entries: readonly FlakeEntry[]): Problem[] {
  return entries.flatMap(({ source, path }) =>
    ['message', 'log']
      .flatMap((key) => textPaths(valueAt(source.value, [...path, 'match', key]), [...path, 'match', key]))
      .filter((at) => isLiteralWithStar(valueAt(source.value, at)))
      .map((at) => ({
        file: source.file,
        ...source.placeOf(at),
        message: '`*` stands for itself here: globs are for names, not for messages',
        fix: 'write a part of the line without it, or /regex/ with `.*` for any text and `\\*` for the character',
      })),
  );
}

/** The paths of the texts in one of the forms that `message` and `log` take. */
function textPaths(value: unknown, path: Path): Path[] {
  const all = childOf(value, 'all');
  const list = Array.isArray(all) ? all : value;
  const base = Array.isArray(all) ? [...path, 'all'] : path;
  return Array.isArray(list) ? list.map((_, index) => [...base, index]) : [path];
}

function isLiteralWithStar(value: unknown): boolean {
  return typeof value === 'string' && value.includes('*') && splitRegex(value) === null;
}

interface Planned {
  readonly config: Config | null;
  readonly plan: Plan;
}

/**
 * Entries that name only stages which this step does not have. No error: where the inputs are the plan, another step
 * with other inputs may read the same file.
 */
export function idleEntryWarnings({ config, plan }: Planned): Problem[] {
  const known = plan.stages.map(({ name }) => name);
  return (config?.flakes ?? []).flatMap(({ settings, source }) => {
    const patterns = [settings.match.stage ?? []].flat();
    const isIdle = patterns.length > 0 && patterns.every((pattern) => isUnknown(pattern, known));
    return isIdle ? [idle({ source, stage: patterns.join(', '), id: settings.id, known })] : [];
  });
}

function isUnknown(pattern: string, known: readonly string[]): boolean {
  const name = splitRegex(pattern) === null ? parseGlob(pattern).exact : null;
  return name !== null && !known.includes(name);
}

interface Idle {
  readonly source: { readonly file: string; readonly line: number };
  readonly stage: string;
  readonly id: string;
  readonly known: readonly string[];
}

function idle({ source, stage, id, known }: Idle): Problem {
  return {
    ...source,
    column: 1,
    text: excerpt(stage),
    message: `this step has no stage that the flake \`${id}\` names`,
    fix: `its stages are: ${known.join(', ')}`,
  };
}
