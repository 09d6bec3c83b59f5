import type { Attempt, ReportOutcome } from './attempt.ts';
import { stageFailure } from './exit-failures.ts';
import type { Failure } from './failure.ts';

interface ReportSearch {
  readonly attempt: Attempt;
  /** The command failed before any test did. */
  readonly cutShort: boolean;
}

/** Reports that do not count: none written, malformed, or with fewer tests than every whole attempt must have. */
export function reportFailures({ attempt, cutShort }: ReportSearch): Failure[] {
  const whole = attempt.selected === null;
  return attempt.reports.flatMap((outcome) => {
    const unreadable = outcome.readings.flatMap((reading) =>
      reading.ok ? [] : [stageFailure('no-report', `${reading.path}: ${reading.problem}`)],
    );
    if (unreadable.length > 0) return unreadable;
    const shortage = whole ? shortageOf(outcome, cutShort) : null;
    return shortage === null ? [] : [stageFailure('no-report', shortage)];
  });
}

function shortageOf({ spec, readings }: ReportOutcome, cutShort: boolean): string | null {
  if (readings.length === 0) {
    return cutShort ? null : `no report was written at ${spec.path}`;
  }
  const tests = readings.reduce((sum, reading) => sum + (reading.ok ? reading.report.tests.length : 0), 0);
  if (tests >= spec.minTests) return null;
  const found = tests === 1 ? '1 test' : `${tests} tests`;
  return `the report at ${spec.path} holds ${found}, at least ${spec.minTests} must be there (min-tests)`;
}
