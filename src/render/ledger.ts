import { unreachable } from '../fallible.ts';
import type { LedgerEntry, RunResult } from '../result/schema.ts';
import { counted } from './amounts.ts';
import type { Detail, LeftOut } from './detail.ts';
import { codeText, type Inline, joined, prose, strong, toMarkdown, words } from './inline.ts';
import { folded, table } from './markdown.ts';

type Granted = Extract<LedgerEntry, { granted: true }>;
type Refused = Exclude<LedgerEntry, Granted>;

const LONGEST_LINE = 120;
const LONGEST_REASON = 300;
const LONGEST_STAGE = 60;
const MOST_REFUSALS = 3;

/** `No retry: one failure is unknown (rule 2).`, one line for each reason. */
export function refusals(result: RunResult): Inline[][] {
  const refused = result.ledger.filter((entry): entry is Refused => !entry.granted);
  const reasons = new Map(
    refused.map((entry) => [JSON.stringify([entry.stage, entry.rule, entry.reason]), entry]),
  );
  return [...reasons.values()]
    .slice(0, MOST_REFUSALS)
    .map((entry) => [strong('No retry'), words(': '), ...refusal(entry), words('.')]);
}

/** What was done about one failed attempt, for a list. */
export function ledgerRow(entry: LedgerEntry): {
  attempt: Inline[];
  flake: Inline[];
  line: Inline[];
  retry: Inline[];
} {
  return {
    attempt: [prose(entry.stage, LONGEST_STAGE), words(`, attempt ${entry.attempt}`)],
    flake: entry.fingerprint === undefined ? [] : [codeText(entry.fingerprint, LONGEST_STAGE)],
    line: entry.granted && entry.line !== undefined ? [codeText(entry.line, LONGEST_LINE)] : [],
    retry: entry.granted ? granted(entry) : [words('refused: '), ...refusal(entry)],
  };
}

/** True where it says more than the refusals above it. */
export function ledgerSaysMore(result: RunResult): boolean {
  return result.ledger.length > MOST_REFUSALS || result.ledger.some((entry) => entry.granted);
}

/** Every retry granted or refused, folded; '' where there was none to tell of. */
export function ledgerTable(result: RunResult, shown: { detail: Detail; leftOut: LeftOut }): string {
  if (!ledgerSaysMore(result)) return '';
  const entries = shown.leftOut.take(result.ledger, shown.detail.ledger, 'ledger row');
  if (entries.length === 0) return '';
  const rows = entries.map((entry) => {
    const row = ledgerRow(entry);
    return [row.attempt, row.flake, row.line, row.retry].map((cell) => toMarkdown(cell) || '—');
  });
  return folded('Retries', table(['Failed', 'Flake', 'Matched line', 'Retry'], rows));
}

function refusal({ reason, rule }: Refused): Inline[] {
  return [prose(reason.replace(/\.$/, ''), LONGEST_REASON), words(` (rule ${rule})`)];
}

function granted(entry: Granted): Inline[] {
  const why =
    entry.fallback === undefined ? [] : [words(' ('), prose(entry.fallback, LONGEST_REASON), words(')')];
  return joined([[words(extent(entry)), ...why], [words(entry.outcome)]], ': ');
}

function extent({ rerun, tests }: Granted): string {
  switch (rerun) {
    case 'selected':
      return `${counted(tests.length, 'test')} alone`;
    case 'framework':
      return 'by its framework';
    case 'whole':
      return 'whole stage';
    default:
      return unreachable(rerun);
  }
}
