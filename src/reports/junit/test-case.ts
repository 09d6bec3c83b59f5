import { CappedText, flat } from './capped-text.ts';
import { failedStatus, isFlaky, type ProblemElement, parseSeconds, skippedStatus } from './junit-elements.ts';
import type { TestId, TestProblem, TestResult } from './model.ts';
import { boundedName } from './reader.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a test case inherits from the suite that it stands in. */
export interface SuiteContext {
  readonly name: string;
  readonly file: string | null;
  readonly project: string;
}

/** How many problems of one test are kept. */
const maxProblems = 1000;

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

  skip(): void {
    this.#skipped = true;
  }

  add(element: ProblemElement, problem: TestProblem): void {
    if (this.#problems.length < maxProblems) this.#problems.push({ element, problem });
  }

  result(): TestResult {
    const { file, line, time } = this.#attributes;
    return {
      id: this.#id(),
      outcome: this.#outcome(),
      file: file === undefined || file === '' ? this.#suite.file : flat(file),
      line: lineOf(line),
      seconds: parseSeconds(time),
      problems: this.#allProblems(),
      collection: this.#attributes['classname'] === '' && this.#says(collectionFailure),
    };
  }

  #id(): TestId {
    const { name = '', classname = this.#suite.name } = this.#attributes;
    // Playwright's project or browser stands in hostname alone; elsewhere that is the machine's name.
    const isPlaywright = classname === this.#suite.name;
    return {
      package: flat(boundedName(classname)),
      project: isPlaywright ? this.#suite.project : '',
      name: flat(boundedName(name)),
    };
  }

  #says(message: string): boolean {
    return this.#problems.some(({ problem }) => problem.message === message);
  }

  #status(): string {
    const { status = '', result = '' } = this.#attributes;
    return (status === 'run' || status === '' ? result : status).toLowerCase();
  }

  #outcome(): TestResult['outcome'] {
    if (this.#problems.some(({ element }) => !isFlaky(element))) return 'failed';
    if (failedStatus.has(this.#status())) return 'failed';
    return this.#skipped || skippedStatus.has(this.#status()) ? 'skipped' : 'passed';
  }

  #allProblems(): TestProblem[] {
    const problems = this.#problems.map(({ problem }) => problem);
    if (problems.length === 0 && this.#outcome() === 'failed') {
      const message = `the report gives the status ${JSON.stringify(this.#status())} and no failure`;
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

/** One `<failure>` and its like while its text arrives. */
export class ProblemText {
  readonly element: ProblemElement;
  readonly #attributes: Attributes;
  readonly #text = new CappedText();

  constructor(element: ProblemElement, attributes: Attributes) {
    this.element = element;
    this.#attributes = attributes;
  }

  append(text: string): void {
    this.#text.append(text);
  }

  problem(): TestProblem {
    const { type = '', message = '' } = this.#attributes;
    const text = this.#text
      .toString()
      .replace(/^(?:[ \t]*\r?\n)+/, '')
      .trimEnd();
    return { type: flat(boundedName(type)), message: capped(message), text: flat(text) };
  }
}

function capped(text: string): string {
  const kept = new CappedText();
  kept.append(text);
  return kept.toString();
}
