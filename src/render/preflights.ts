import type { PreflightResult, RunResult } from '../result/schema.ts';
import { duration } from './amounts.ts';
import type { Detail, LeftOut } from './detail.ts';
import { codeText, type Inline, joined, prose, strong, toMarkdown, words } from './inline.ts';
import { fence, folded, htmlCode, table } from './markdown.ts';
import { cut } from './visible.ts';

const LONGEST_NAME = 60;
const LONGEST_NOTE = 300;
const LONGEST_PLACE = 160;
const LONGEST_STACK = 8_000;
const IN_SIGHT = 10;

type Violation = PreflightResult['violations'][number];

/** Of each preflight that did not simply pass: what became of it and why. */
export function preflightLines(result: RunResult): Inline[][] {
  return result.preflights
    .filter((preflight) => preflight.verdict !== 'passed' && !saidElsewhere(preflight))
    .map((preflight) => [
      strong('Preflight'),
      words(' '),
      prose(preflight.name, LONGEST_NAME),
      words(` ${preflight.verdict} in ${duration(preflight.seconds)}`),
      ...(preflight.note === undefined ? [] : [words(': '), prose(preflight.note, LONGEST_NOTE)]),
      ...(preflight.log === undefined ? [] : [words(' · log '), codeText(preflight.log, LONGEST_PLACE)]),
    ]);
}

/** Where preflights hung, folded; '' where none told. */
export function preflightStacks(result: RunResult, { detail }: { detail: Detail }): string {
  if (detail.message === 0) return '';
  const blocks = result.preflights.flatMap(({ name, stack }) =>
    stack === undefined
      ? []
      : [folded(`Where ${htmlCode(name, LONGEST_NAME)} hung`, fence(cut(stack, LONGEST_STACK), 'text'))],
  );
  return blocks.join('\n\n');
}

/** By the headline and the table of violations. */
function saidElsewhere(preflight: PreflightResult): boolean {
  const { verdict, note, log, violations } = preflight;
  return verdict === 'failed' && note === undefined && log === undefined && violations.length > 0;
}

export function violationsOf(result: RunResult): readonly Violation[] {
  return result.preflights.flatMap((preflight) => preflight.violations);
}

/** `features/a.feature:12:3`; the file alone where there is no place in it. */
function violationPlace({ file, line, column }: Violation): string {
  return line < 1 ? file : `${file}:${line}:${column}`;
}

/** The violations as a table; '' where there are none to show. */
export function violationsTable(result: RunResult, shown: { detail: Detail; leftOut: LeftOut }): string {
  const all = shown.leftOut.take(violationsOf(result), shown.detail.violations, 'violation');
  if (all.length === 0) return '';
  const rows = all.map((violation) => [
    toMarkdown([codeText(violationPlace(violation), LONGEST_PLACE)]),
    toMarkdown([codeText(violation.rule, LONGEST_PLACE)]),
    toMarkdown([prose(violation.message, LONGEST_NOTE)]),
  ]);
  const rowsTable = (some: typeof rows): string => table(['Where', 'Rule', 'Violation'], some);
  if (rows.length <= IN_SIGHT) return rowsTable(rows);
  const rest = rows.slice(IN_SIGHT);
  return `${rowsTable(rows.slice(0, IN_SIGHT))}\n\n${folded(`${rest.length} more`, rowsTable(rest))}`;
}

/** For a text: `place: message (rule)`. */
export function violationLine(violation: Violation): Inline[] {
  return [
    ...joined(
      [[codeText(violationPlace(violation), LONGEST_PLACE)], [prose(violation.message, LONGEST_NOTE)]],
      ': ',
    ),
    words(' ('),
    codeText(violation.rule, LONGEST_PLACE),
    words(')'),
  ];
}
