import type { TestId, TestProblem, TestResult } from '../model.ts';
import { boundedName, quoted } from '../reader.ts';
import {
  type Attributes,
  failedStatus,
  isFlaky,
  type ProblemElement,
  parseSeconds,
  skippedStatus,
} from './elements.ts';

/** What a test case inherits from the suite that it stands in. */
export interface SuiteContext {
  readonly name: string;
  readonly file: string | null;
  /** Of the test cases that carry the suite's name. */
  readonly project: string;
}

/** More problems of one test are no test but an attack on memory. */
export const maxProblems = 1000;

/** pytest marks what could not be imported as a test case without a class. */
const collectionFailure = 'collection failure';
const subtestSummary = /^contains \d+ failed subtests?$/;

/** One `<testcase>` while its elements arrive. */
export class JunitCase {
  readonly #attributes: Attributes;
  readonly #suite: SuiteContext;
  readonly #problems: { readonly element: ProblemElement; readonly problem: TestProblem }[] = [];
  #skipped = false;

  constructor(attributes: Attributes, suite: SuiteContext) {
    this.#attributes = attributes;
    this.#suite = suite;
  }

  get name(): string {
    return this.#attributes['name'] ?? '';
  }

  skip(): void {
    this.#skipped = true;
  }

  /** Returns false where it is full: then the report must not count, since any problem may be the one that tells. */
  add(element: ProblemElement, problem: TestProblem): boolean {
    if (this.#problems.length >= maxProblems) return false;
    this.#problems.push({ element, problem });
    return true;
  }

  result(): TestResult {
    const { file, line, time } = this.#attributes;
    return {
      id: this.#id(),
      outcome: this.#outcome(),
      file: file === undefined || file === '' ? this.#suite.file : boundedName(file),
      line: lineOf(line),
      seconds: parseSeconds(time),
      problems: this.#allProblems(),
      collection: this.#attributes['classname'] === '' && this.#says(collectionFailure),
    };
  }

  #id(): TestId {
    const { name = '', classname } = this.#attributes;
    const owner = classname === undefined ? this.#suite.name : boundedName(classname);
    const inheritsProject = owner === this.#suite.name;
    return {
      package: owner,
      project: inheritsProject ? this.#suite.project : '',
      name: boundedName(name),
    };
  }

  #says(message: string): boolean {
    return this.#problems.some(({ problem }) => problem.message === message);
  }

  #status(): string {
    const { status = '', result = '' } = this.#attributes;
    // googletest writes both, and the one must not hide the other's failure.
    const said = [status, result].map((word) => word.toLowerCase());
    return (
      said.find((word) => failedStatus.has(word)) ??
      (status === 'run' || status === '' ? said[1] : said[0]) ??
      ''
    );
  }

  #outcome(): TestResult['outcome'] {
    if (this.#problems.some(({ element }) => !isFlaky(element))) return 'failed';
    if (failedStatus.has(this.#status())) return 'failed';
    return this.#skipped || skippedStatus.has(this.#status()) ? 'skipped' : 'passed';
  }

  #allProblems(): TestProblem[] {
    const problems = this.#problems.map(({ problem }) => problem);
    if (problems.length === 0 && this.#outcome() === 'failed') {
      const message = `the report gives the status ${quoted(this.#status())} and no failure`;
      return [{ type: '', message, text: message }];
    }
    // pytest's test around failed subtests, which stand beside it as failures of their own.
    const telling = problems.filter(({ message }) => !subtestSummary.test(message));
    return telling.length > 0 ? telling : problems;
  }
}

function lineOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
