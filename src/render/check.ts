/** What `retrial check` prints: a line for each problem, then the answer. */
import type { PreflightOutcome } from '../preflight/run-preflights.ts';
import type { Violation } from '../preflight/violation.ts';
import { counted, duration } from './amounts.ts';
import { visibleLine } from './visible.ts';
import { harmlessLine } from './workflow-command.ts';

/** `features/a.feature:12:3: message (rule)`. Safe to print, whatever stands in the files. */
export function violationText({ file, line, column, message, rule }: Violation): string {
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  return harmlessLine(visibleLine(`${place}: ${message} (${rule})`));
}

/** One line, for a preflight that has something to say beside its violations. */
export function outcomeText({ name, verdict, seconds, note, logPath }: PreflightOutcome): string | null {
  if (verdict === 'passed' || (note === null && logPath === null)) return null;
  const why = note === null ? '' : `: ${note}`;
  const log = logPath === null ? '' : ` · full log ${logPath}`;
  return harmlessLine(visibleLine(`preflight ${name} ${verdict} in ${duration(seconds)}${why}${log}`));
}

/** The last line. */
export function answerText(outcomes: readonly PreflightOutcome[], others: number): string {
  const violations = outcomes.reduce((sum, outcome) => sum + outcome.violations.length, 0);
  const failed = outcomes.filter(({ verdict }) => verdict === 'failed' || verdict === 'cancelled');
  const seconds = Math.max(0, ...outcomes.map((outcome) => outcome.seconds));
  if (failed.length === 0 && others === 0) {
    const ran =
      outcomes.length === 0
        ? 'the configuration is right'
        : `${counted(outcomes.length, 'preflight')} passed`;
    return `✅ ${ran} in ${duration(seconds)}`;
  }
  const parts = [
    ...(violations > 0 ? [counted(violations, 'violation')] : []),
    ...(failed.length > 0 ? [`${counted(failed.length, 'preflight')} failed`] : []),
    ...(others > 0 ? [`${others === 1 ? '1 entry' : `${others} entries`} expired`] : []),
  ];
  return `❌ ${parts.join(' · ')} in ${duration(seconds)}`;
}
