import type { RunResult } from '../result/schema.ts';
import { count, counted, size } from './amounts.ts';
import { FULL, LeftOut } from './detail.ts';
import { failureRow, rankedFailures } from './failure-rows.ts';
import { headline, restOfProblem } from './headline.ts';
import { codeText, type Inline, joined, toText, words } from './inline.ts';
import { ledgerRow, ledgerSaysMore, refusals } from './ledger.ts';
import { policyNote, warningLine } from './notes.ts';
import { preflightLines, violationLine, violationsOf } from './preflights.ts';
import { stagesLine } from './stages-line.ts';
import { oneDocument, suggestionsOf } from './suggestions.ts';
import { cut } from './visible.ts';
import { harmlessLine, harmlessLines } from './workflow-command.ts';

const MOST_LINES = 50;
const MOST_SUGGESTIONS = 3;
const LONGEST_PROBLEM = 4000;
const LONGEST_PATH = 400;

/**
 * The summary for a terminal or the step's log: plain text that ends in a newline, without escape
 * sequences; every line is safe to print where workflow commands are read.
 */
export function renderTerminal(result: RunResult): string {
  const blocks = [
    toText(headline(result)),
    harmlessLines(cut(restOfProblem(result), LONGEST_PROBLEM)),
    failureLines(result),
    lines([...refusals(result), policyNote(result), ...preflightLines(result)]),
    lines(limited(violationsOf(result).map(violationLine), 'violation')),
    toText(stagesLine(result, { most: FULL.stages, leftOut: new LeftOut() })),
    lines(limited(result.warnings.map(warningLine), 'warning')),
    suggestionLines(result),
    headed('Retries:', ledgerSaysMore(result) ? limited(result.ledger.map(ledgerLine), 'ledger row') : []),
    headed('Full logs:', limited(logLines(result), 'log')),
  ];
  const text = blocks.filter((block) => block !== '').join('\n\n');
  return `${text.split('\n').map(harmlessIfOurs).join('\n')}\n`;
}

/** The last word on every line, whoever put it together. */
function harmlessIfOurs(line: string): string {
  return line.startsWith(' ') ? ` ${harmlessLine(line.slice(1))}` : harmlessLine(line);
}

function failureLines(result: RunResult): string {
  const rows = rankedFailures(result).map((failure) =>
    failureRow({ failure, result, name: FULL.name, message: FULL.message }),
  );
  const shown = rows
    .slice(0, MOST_LINES)
    .map((row) => `${row.mark} ${row.verdict}: ${toText(row.test)}\n   ${toText(row.why)}`);
  const more = rows.length > MOST_LINES ? [`${count(rows.length - MOST_LINES)} more failures`] : [];
  return [...shown, ...more].join('\n');
}

function suggestionLines(result: RunResult): string {
  const all = suggestionsOf(result).slice(0, MOST_SUGGESTIONS);
  if (all.length === 0) return '';
  const yaml = oneDocument(all)
    .split('\n')
    .map((line) => `  ${line}`);
  return [`If ${all.length === 1 ? 'this is a flake' : 'these are flakes'}, list`, ...yaml].join('\n');
}

function ledgerLine(entry: RunResult['ledger'][number]): Inline[] {
  const row = ledgerRow(entry);
  return [words('  '), ...joined([row.attempt, row.flake, row.line, row.retry], ' · ')];
}

function logLines(result: RunResult): Inline[][] {
  return result.stages.flatMap((stage) =>
    stage.attempts.map(({ log }) => [
      words('  '),
      codeText(log.path, LONGEST_PATH),
      words(` (${size(log.bytes)})`),
    ]),
  );
}

function limited(all: readonly Inline[][], noun: string): Inline[][] {
  const more = all.length - MOST_LINES;
  return more > 0 ? [...all.slice(0, MOST_LINES), [words(`  ${counted(more, `more ${noun}`)}`)]] : [...all];
}

function headed(title: string, all: readonly Inline[][]): string {
  return all.length === 0 ? '' : `${title}\n${lines(all)}`;
}

function lines(all: readonly (readonly Inline[])[]): string {
  return all
    .filter((line) => line.length > 0)
    .map(toText)
    .join('\n');
}
