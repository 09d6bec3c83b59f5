import type { StagePolicy } from '../config/policy.ts';
import type { Framework } from '../frameworks/framework.ts';
import { frameworkOf } from '../frameworks/recognise.ts';
import type { ReportReading, TestProblem, TestResult } from '../reports/model.ts';
import type { Attempt } from './attempt.ts';
import type { Failure } from './failure.ts';
import { readings } from './tally.ts';

/** What the reports say failed: each problem of each test on its own. */
export function testFailures(attempt: Attempt, frameworkRetries: StagePolicy['frameworkRetries']): Failure[] {
  return readings(attempt).flatMap((reading) => {
    const framework = frameworkOf(reading);
    return testsOf(reading).flatMap((result) =>
      counts(result, frameworkRetries) ? failuresOf(result, framework) : [],
    );
  });
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
  const problems: readonly TestProblem[] =
    result.problems.length > 0
      ? result.problems
      : [{ type: '', message: 'failed, and the report does not say how', text: '' }];
  return problems.map((problem): Failure => {
    const common = {
      test: result.id,
      names: framework.names(result),
      message: headline(problem),
      text: problem.text,
      file: result.file,
      line: result.line,
    };
    return result.collection
      ? { ...common, kind: 'collection' }
      : { ...common, kind: 'failure', type: problem.type, clearedByFramework: result.outcome === 'passed' };
  });
}

function headline(problem: TestProblem): string {
  const source = problem.message.trim() === '' ? problem.text : problem.message;
  return (
    source
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? problem.type
  );
}
