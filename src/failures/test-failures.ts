import type { StagePolicy } from '../config/policy.ts';
import type { Framework } from '../frameworks/framework.ts';
import { pytest } from '../frameworks/pytest.ts';
import { frameworkOf } from '../frameworks/recognise.ts';
import {
  type ReportReading,
  type TestId,
  type TestProblem,
  type TestResult,
  testKey,
} from '../reports/model.ts';
import type { Attempt } from './attempt.ts';
import { splitExceptionGroup } from './exception-group.ts';
import type { Failure } from './failure.ts';
import { readings } from './tally.ts';

/** What the reports say failed: each problem of each test on its own. */
export function testFailures(attempt: Attempt, frameworkRetries: StagePolicy['frameworkRetries']): Failure[] {
  const reported = readings(attempt).flatMap((reading) => {
    const framework = frameworkOf(reading);
    return testsOf(reading).flatMap((result) =>
      counts(result, frameworkRetries) ? failuresOf(result, framework) : [],
    );
  });
  return frameworkRetries === 'allow' ? reported : [...reported, ...retriedInSession(attempt, reported)];
}

/** The framework ran it again, on the same commit, until it passed: it needs no second retry. */
export function isClearedByFramework(failure: Failure): boolean {
  return failure.kind === 'failure' && failure.clearedByFramework;
}

/**
 * pytest-rerunfailures leaves no trace in a JUnit report: only the session tells that a test failed at first, and how.
 * What failed in the end as well may have failed another way before.
 */
function retriedInSession(attempt: Attempt, reported: readonly Failure[]): Failure[] {
  const known = new Set(reported.flatMap(({ test }) => (test === null ? [] : [testKey(test)])));
  return (attempt.sessions ?? []).flatMap(({ failed, retried, reruns }) => {
    const lost = new Set(failed.map(({ test }) => testKey(test)));
    const green = new Set(retried.map(({ test }) => testKey(test)));
    const told = new Set(reruns.map(({ test }) => testKey(test)));
    const untold = retried
      .filter(({ test }) => !told.has(testKey(test)))
      .map(({ test }) => ({ test, problem: { type: '', message: '', text: '' } }));
    return [...reruns, ...untold]
      .filter(
        ({ test }) => lost.has(testKey(test)) || (green.has(testKey(test)) && !known.has(testKey(test))),
      )
      .map(({ test, problem }) => rerunFailure(test, problem, green.has(testKey(test))));
  });
}

function rerunFailure(test: TestId, problem: TestProblem, clearedByFramework: boolean): Failure {
  const named = { id: test, file: null };
  const said = headline(problem);
  return {
    kind: 'failure',
    test,
    title: pytest.displayName(named),
    names: pytest.names(named),
    type: problem.type,
    message: said === '' ? 'failed at first, and pytest ran it again; nothing says how it failed' : said,
    text: wholeText(problem),
    file: null,
    line: null,
    clearedByFramework,
  };
}

function testsOf(reading: ReportReading): readonly TestResult[] {
  return reading.ok ? reading.report.tests : reading.tests;
}

/** A passed test with problems was retried by its framework until green: a failure like any other, unless allowed. */
function counts(result: TestResult, frameworkRetries: StagePolicy['frameworkRetries']): boolean {
  if (result.explainedBy === 'children') return false;
  if (result.outcome === 'failed') return true;
  return result.outcome === 'passed' && result.problems.length > 0 && frameworkRetries === 'match';
}

function failuresOf(result: TestResult, framework: Framework): Failure[] {
  // Without a word of the report's own there is none that a pattern could match.
  const problems: readonly TestProblem[] =
    result.problems.length > 0
      ? result.problems.flatMap(splitExceptionGroup)
      : [{ type: '', message: '', text: '' }];
  return problems.map((problem): Failure => {
    const common = {
      test: result.id,
      title: framework.displayName(result),
      names: framework.names(result),
      message: headline(problem),
      text: wholeText(problem),
      file: result.file,
      line: result.line,
    };
    return result.collection
      ? { ...common, kind: 'collection' }
      : { ...common, kind: 'failure', type: problem.type, clearedByFramework: result.outcome === 'passed' };
  });
}

/** What `message` patterns read: a report may give a message of several lines that its text does not repeat. */
function wholeText({ message, text }: TestProblem): string {
  if (text.trim() === '') return message;
  return text.includes(message.trim()) ? text : `${message}\n${text}`;
}

/** The first line that says something; one that ends in a colon says nothing without the next. */
function headline(problem: TestProblem): string {
  const source = problem.message.trim() === '' ? problem.text : problem.message;
  const [first, second] = source.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  if (first === undefined) return problem.type;
  return first.endsWith(':') && second !== undefined ? `${first} ${second}` : first;
}
