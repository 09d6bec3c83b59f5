import type { FailureResult, RunResult } from '../result/schema.ts';
import { count } from './amounts.ts';
import { failureRow, rankedFailures, subject, verdictNames } from './failure-rows.ts';
import { headline } from './headline.ts';
import { toText } from './inline.ts';
import { violationsOf } from './preflights.ts';
import { cut } from './visible.ts';

/** Shown beside the code. Hostile text: {@link formatAnnotation} makes a safe line of it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the repository, and inside of it. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

/** GitHub takes 10 of a type from a step, and 4,096 characters of each. */
const MOST_OF_A_TYPE = 10;
const LONGEST_MESSAGE = 4096;
const LONGEST_TITLE = 200;

const LEVELS: Record<FailureResult['verdict'], Annotation['level']> = {
  regression: 'error',
  'suspected-flake': 'warning',
  flake: 'notice',
};

/** Regressions first; of a type with more than ten the last one counts the others. */
export function renderAnnotations(result: RunResult): Annotation[] {
  const all = [
    ...problems(result),
    ...rankedFailures(result).map((failure) => failureAnnotation(result, failure)),
    ...violationsOf(result).map((violation) => ({
      level: 'error' as const,
      title: cut(`preflight: ${violation.rule}`, LONGEST_TITLE),
      message: violation.message,
      ...place(violation.file, violation.line),
    })),
    ...result.warnings.map((message) => ({ level: 'warning' as const, title: 'Retrial', message })),
  ];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    limited(all.filter((annotation) => annotation.level === level)),
  );
}

function problems(result: RunResult): Annotation[] {
  if (result.problem === undefined) return [];
  return [{ level: 'error', title: 'Retrial stopped', message: result.problem }];
}

function failureAnnotation(result: RunResult, failure: FailureResult): Annotation {
  const row = failureRow({ failure, result, name: LONGEST_TITLE, message: 2000 });
  const title = `${verdictNames[failure.verdict]}: ${toText(subject(failure, LONGEST_TITLE))}`;
  return {
    level: LEVELS[failure.verdict],
    title: cut(title, LONGEST_TITLE),
    message: toText(row.why) || toText(headline(result)),
    ...place(failure.file, failure.line),
  };
}

function limited(annotations: readonly Annotation[]): Annotation[] {
  const [last, more] = [annotations[MOST_OF_A_TYPE - 1], annotations.length - MOST_OF_A_TYPE];
  const shown = annotations.slice(0, MOST_OF_A_TYPE).map((annotation) => ({
    ...annotation,
    message: cutToUnits(annotation.message, LONGEST_MESSAGE),
  }));
  if (more <= 0 || last === undefined) return shown;
  const rest: Annotation = {
    level: last.level,
    title: `${count(more + 1)} more`,
    message: 'Only ten annotations of a type can be shown; the job summary lists them all.',
  };
  return [...shown.slice(0, -1), rest];
}

/** By UTF-16 units, as GitHub counts, without splitting a pair. */
function cutToUnits(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A path that leaves the repository, or none, gives no place. */
function place(file: string | undefined, line: number | undefined): { file?: string; line?: number } {
  const path = file === undefined ? null : insidePath(file);
  if (path === null) return {};
  return line === undefined || line < 1 ? { file: path } : { file: path, line };
}

function insidePath(file: string): string | null {
  const parts = file.split('/').filter((part) => part !== '' && part !== '.');
  const leaves = file.startsWith('/') || parts.includes('..') || /[\\\p{Cc}\p{Cf}]|^[A-Za-z]:/u.test(file);
  return leaves || parts.length === 0 || file.length > 1000 ? null : parts.join('/');
}
