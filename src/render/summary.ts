import type { RunResult } from '../result/schema.ts';
import { counted } from './amounts.ts';
import { type Detail, details, FULL, LeftOut } from './detail.ts';
import { failuresTable } from './failures-table.ts';
import { headline, restOfProblem } from './headline.ts';
import { type Inline, toMarkdown } from './inline.ts';
import { ledgerTable, refusals } from './ledger.ts';
import { type LogPlaces, logsLine } from './log-places.ts';
import { fence } from './markdown.ts';
import { policyNote, proposals, warningsList } from './notes.ts';
import { preflightLines, preflightStacks, violationsTable } from './preflights.ts';
import { stagesLine } from './stages-line.ts';
import { suggestionsBlock } from './suggestions.ts';
import { cut } from './visible.ts';

/** A problem is shown whole up to this many code points for each one that a message may have. */
const PROBLEM_LENGTH = 20;

/**
 * The summary in Markdown, for GitHub and Gitea.
 *
 * In: the masked result, and `limit`, the most UTF-8 bytes that the forge takes. Out: never more
 * than that; what does not fit is left out by rank and counted, the first line stays.
 */
export function renderSummary(input: { result: RunResult; limit: number; logs: LogPlaces }): string {
  const all = details();
  const whole = summaryWith(FULL, input);
  if (Buffer.byteLength(whole) <= input.limit) return whole;
  return largestThatFits(all, input) ?? cutToBytes(`## ${toMarkdown(headline(input.result))}\n`, input.limit);
}

/** Less detail takes less room, so half of what is left to try falls away each time. */
function largestThatFits(
  all: readonly Detail[],
  input: { result: RunResult; limit: number; logs: LogPlaces },
): string | null {
  let largest: string | null = null;
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const summary = summaryWith(all[middle] ?? FULL, input);
    if (Buffer.byteLength(summary) <= input.limit) {
      largest = summary;
      to = middle;
    } else {
      from = middle + 1;
    }
  }
  return largest;
}

function summaryWith(detail: Detail, input: { result: RunResult; logs: LogPlaces }): string {
  const { result } = input;
  const leftOut = new LeftOut();
  const shown = { detail, leftOut };
  const blocks = [
    `## ${toMarkdown(headline(result))}`,
    problemBlock(result, detail),
    failuresTable(result, shown),
    paragraphs([...refusals(result), policyNote(result)]),
    paragraphs(preflightLines(result)),
    preflightStacks(result, shown),
    violationsTable(result, shown),
    toMarkdown(stagesLine(result, { most: detail.stages, leftOut })),
    warningsList(result, shown),
    suggestionsBlock(result, shown),
    ledgerTable(result, shown),
    proposals(result, shown),
    toMarkdown(logsLine(result, input.logs)),
    leftOutLine(leftOut),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function problemBlock(result: RunResult, detail: Detail): string {
  if (restOfProblem(result) === '' || detail.message === 0) return '';
  return fence(cut(restOfProblem(result), detail.message * PROBLEM_LENGTH), 'text');
}

function paragraphs(lines: readonly (readonly Inline[])[]): string {
  return lines
    .filter((line) => line.length > 0)
    .map(toMarkdown)
    .join('\n\n');
}

function leftOutLine(leftOut: LeftOut): string {
  const counts = [...leftOut.counts].map(([noun, amount]) => counted(amount, noun));
  return counts.length === 0
    ? ''
    : `Left out for want of room, and whole in result.json: ${counts.join(', ')}.`;
}

/** Only where not even the first line fits. */
function cutToBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text);
  return bytes.length <= limit
    ? text
    : bytes
        .subarray(0, limit)
        .toString('utf8')
        .replace(/(?<!\ufffd)\ufffd+$/, '');
}
