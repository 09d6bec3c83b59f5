import { formatDuration } from '../config/duration.ts';
import { unreachable } from '../fallible.ts';
import { explainsExit } from '../frameworks/recognise.ts';
import { type ReportReading, testKey } from '../reports/model.ts';
import type { Attempt } from './attempt.ts';
import type { Failure } from './failure.ts';
import { signalOfCode } from './signals.ts';
import { type AttemptTests, readings } from './tally.ts';

type StageFailure = Extract<Failure, { readonly test: null; readonly names: readonly [] }>;

/** What the command's end, and what stood around it, say went wrong apart from failed tests. */
export function exitFailures(attempt: Attempt, tests: AttemptTests): Failure[] {
  const ended = endOf(attempt, tests);
  const outside = [
    ...attempt.problems,
    ...(attempt.sessions ?? []).flatMap((session) => session.otherErrors),
  ].map((message) => stageFailure('exit', message));
  return ended === null ? outside : [ended, ...outside];
}

function endOf(attempt: Attempt, tests: AttemptTests): Failure | null {
  const { exit } = attempt;
  switch (exit.kind) {
    case 'code':
      return codeFailure({ code: exit.code, attempt, tests });
    case 'signal':
      return { ...stageFailure('crash', `the command was killed by ${exit.signal}`), signal: exit.signal };
    case 'timeout':
      return stageFailure(
        'timeout',
        `the command ran longer than its timeout (${formatDuration(exit.limit)})`,
      );
    case 'hang':
      return stageFailure(
        'hang',
        `the command was silent for longer than its idle-timeout (${formatDuration(exit.limit)})`,
      );
    case 'not-started':
      return stageFailure('exit', `the command did not start: ${exit.reason}`);
    case 'cancelled':
      return null;
    default:
      return unreachable(exit);
  }
}

interface CodeInput {
  readonly code: number;
  readonly attempt: Attempt;
  readonly tests: AttemptTests;
}

function codeFailure({ code, attempt, tests }: CodeInput): Failure | null {
  if (code === 0) {
    return tests.failed === 0
      ? null
      : stageFailure('exit', `exit code 0, but ${countOf(tests.failed)} failed: code and report disagree`);
  }
  // Death by a signal is always a failure of its own, whatever the tests say (rule 1 of a verdict).
  if (code > 128) {
    const signal = signalOfCode(code);
    const cause = signal === null ? '' : `, the shell's code for ${signal}`;
    return { ...stageFailure('crash', `exit code ${code}${cause}`), code, signal };
  }
  const explained = readings(attempt).some((reading) => hasFailure(reading) && explainsExit(reading, code));
  const hidden = explained ? unreported(attempt, tests) : undefined;
  if (explained && hidden === undefined) return null;
  const why = whyUnexplained(tests, hidden);
  // Go's race detector and ThreadSanitizer exit with 66 by default (go.dev/doc/articles/race_detector).
  const kind = code === 66 ? 'race' : 'exit';
  return { ...stageFailure(kind, `exit code ${code}${why}`), code };
}

/** A parent that only its children explain explains nothing itself. */
function hasFailure(reading: ReportReading): boolean {
  const tests = reading.ok ? reading.report.tests : reading.tests;
  return tests.some(({ outcome, explainedBy }) => outcome === 'failed' && explainedBy === undefined);
}

/** A test that failed in a framework's session and in no report: those that the reports show do not explain it. */
function unreported(attempt: Attempt, tests: AttemptTests): string | undefined {
  return (attempt.sessions ?? [])
    .flatMap(({ failed }) => failed)
    .find(({ test }) => (tests.byKey.get(testKey(test))?.failed ?? 0) === 0)?.id;
}

function whyUnexplained(tests: AttemptTests, hidden: string | undefined): string {
  if (hidden !== undefined) return `: ${hidden} failed too, and no report shows it`;
  return tests.failed > 0 ? ', which failed tests do not explain' : '';
}

function countOf(failed: number): string {
  return failed === 1 ? '1 test' : `${failed} tests`;
}

/** A failure of the stage itself. Without a code it is one that no `log` or `exit` fingerprint explains. */
export function stageFailure(kind: StageFailure['kind'], message: string): StageFailure {
  return {
    kind,
    message,
    text: message,
    test: null,
    names: [],
    file: null,
    line: null,
    code: null,
    signal: null,
  };
}
