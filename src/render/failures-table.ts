import type { RunResult } from '../result/schema.ts';
import { counted } from './amounts.ts';
import type { Detail, LeftOut } from './detail.ts';
import { failureRow, rankedFailures } from './failure-rows.ts';
import { toMarkdown } from './inline.ts';
import { folded, table } from './markdown.ts';

/** Rows in sight; the others are folded. */
const IN_SIGHT = 20;

/** The failures as a table, ranked; '' where there are none to show. */
export function failuresTable(result: RunResult, shown: { detail: Detail; leftOut: LeftOut }): string {
  const { detail, leftOut } = shown;
  const ranked = rankedFailures(result);
  const flakes = ranked.filter((failure) => failure.verdict === 'flake');
  const others = ranked.filter((failure) => failure.verdict !== 'flake');
  const rows = [
    ...leftOut.take(others, detail.failures, 'failure'),
    ...leftOut.take(flakes, detail.flakes, 'flake'),
  ].map((failure) => {
    const row = failureRow({ failure, result, name: detail.name, message: detail.message });
    return [row.mark, toMarkdown(row.test), verdictCell(row.verdict), toMarkdown(row.why)];
  });
  const blocks = [rowsTable(rows.slice(0, IN_SIGHT))];
  if (rows.length > IN_SIGHT) {
    const rest = rows.slice(IN_SIGHT);
    blocks.push(folded(counted(rest.length, 'more failure'), rowsTable(rest)));
  }
  return rows.length === 0 ? '' : blocks.join('\n\n');
}

/** In one line, and what must be acted on in bold. */
function verdictCell(verdict: string): string {
  return verdict === 'regression' ? `**${verdict}**` : verdict.replaceAll(' ', '\u00a0');
}

function rowsTable(rows: readonly (readonly string[])[]): string {
  return table(['', 'Test', 'Verdict', 'Why'], rows);
}
