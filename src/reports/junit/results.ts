import { unreachable } from '../../fallible.ts';
import { sourceOf, stripFraming, tellingLine } from '../go/output.ts';
import { explainParents } from '../go/parents.ts';
import { type Producer, type TestProblem, type TestResult, testKey } from '../model.ts';

const teardownError = 'failed on teardown with ';

/** Collects results in the report's order, and puts together what the producer tore apart. */
export class JunitResults {
  readonly #results: TestResult[] = [];
  /** The last failed result of a test: where its teardown error belongs. */
  readonly #lastFailed = new Map<string, number>();

  get size(): number {
    return this.#results.length;
  }

  add(result: TestResult): void {
    const key = testKey(result.id);
    const before = this.#lastFailed.get(key);
    if (before !== undefined && isTeardownError(result) && this.#mergeInto(before, result)) return;
    this.#results.push(result);
    if (result.outcome === 'failed') this.#lastFailed.set(key, this.#results.length - 1);
  }

  all(producer: Producer | null): readonly TestResult[] {
    switch (producer) {
      case 'go':
        return explainParents(this.#results.map(fromLineOne).map(ofGo));
      case 'pytest':
        return this.#results.map(ofPytest);
      case null:
        return this.#results.map(fromLineOne);
      default:
        return unreachable(producer);
    }
  }

  /** pytest writes a failed call and its error on teardown as two test cases: they are one test. */
  #mergeInto(index: number, result: TestResult): boolean {
    const call = this.#results[index];
    if (call === undefined || call.problems.some(isTeardownProblem)) return false;
    this.#results[index] = { ...call, problems: [...call.problems, ...result.problems] };
    return true;
  }
}

function isTeardownProblem(problem: TestProblem): boolean {
  return problem.message.startsWith(teardownError);
}

function isTeardownError(result: TestResult): boolean {
  return result.problems.length === 1 && result.problems.every(isTeardownProblem);
}

function fromLineOne(result: TestResult): TestResult {
  return result.line === 0 ? { ...result, line: null } : result;
}

/** pytest counts lines from 0, and calls every file that it cannot import a "collection failure". */
function ofPytest(result: TestResult): TestResult {
  const line = result.line === null ? null : result.line + 1;
  return { ...result, line, problems: result.collection ? result.problems.map(tellCause) : result.problems };
}

function tellCause(problem: TestProblem): TestProblem {
  const cause = problem.text.split('\n').findLast((line) => line.startsWith('E  '));
  return cause === undefined ? problem : { ...problem, message: cause.slice(1).trim() };
}

/** gotestsum and go-junit-report give the raw output, and "Failed" as the message. */
function ofGo(result: TestResult): TestResult {
  if (result.outcome !== 'failed') return result;
  const problems = result.problems.map((problem): TestProblem => {
    const text = stripFraming(problem.text);
    return { type: problem.type, message: tellingLine(text), text };
  });
  const source = sourceOf(problems.map(({ text }) => text).join('\n'));
  return { ...result, problems, file: result.file ?? source.file, line: result.line ?? source.line };
}
