/** Needs neither zod nor yaml at run time. */
import type { Config } from './config.ts';
import type { Plan } from './plan.ts';
import { excerpt, type Problem } from './problem.ts';

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
  // No stage's name holds one of these: then it is a glob or a regex.
  return !/[/*?\\]/.test(pattern) && !known.includes(pattern);
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
