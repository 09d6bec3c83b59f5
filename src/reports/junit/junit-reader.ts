/**
 * Reads JUnit XML, as far as its dialects can be told apart. htmlparser2 reads the content, since it recovers what
 * a broken file still holds; saxes judges whether it is whole.
 */
import { Parser } from 'htmlparser2';
import type { Producer, TestProblem, TestResult } from '../model.ts';
import { type FormatReader, maxTests, quoted, type ReaderResult } from '../reader.ts';
import { lengthOf, lengthOfProblem, type TextBudget } from '../text-budget.ts';
import { type Attributes, isProblemElement, outputElements, type ProblemElement } from './elements.ts';
import { ProblemText } from './problem-text.ts';
import { JunitResults } from './results.ts';
import { SuiteStack } from './suites.ts';
import { JunitCase, maxProblems } from './test-case.ts';
import { WellFormedCheck } from './well-formed.ts';
import { XmlSource } from './xml-source.ts';

const maxDepth = 256;
/** A tag with its attributes; pytest writes whole messages into one. In characters. */
const tagLimit = 16 * 1024 * 1024;

export class JunitReader implements FormatReader {
  readonly #budget: TextBudget;
  readonly #suites = new SuiteStack();
  readonly #results = new JunitResults();
  readonly #check = new WellFormedCheck();
  readonly #source: XmlSource;
  readonly #parser: Parser;
  #producer: Producer | null = null;
  #depth = 0;
  #case: JunitCase | null = null;
  #problemText: ProblemText | null = null;
  /** How many elements of captured output stand open. */
  #outputDepth = 0;
  /** Characters since the last event: what the parsers hold in memory. */
  #pending = 0;
  #stopped: string | null = null;
  #ended = false;

  constructor(budget: TextBudget) {
    this.#budget = budget;
    const options = { xmlMode: true };
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        onclosetag: (name) => this.#close(name),
        ontext: (text) => this.#text(text),
      },
      options,
    );
    this.#source = new XmlSource({
      content: (text) => {
        this.#pending += text.length;
        this.#parser.write(text);
      },
      markup: (text) => this.#check.write(text),
      wantsText: () => this.#problemText !== null && this.#outputDepth === 0,
    });
  }

  write(text: string): boolean {
    if (this.#stopped !== null) return false;
    this.#source.write(text);
    if (this.#source.refused !== null) this.#stopped ??= this.#source.refused;
    if (this.#pending > tagLimit) this.#stopped ??= `it holds a tag of more than ${tagLimit} characters`;
    return this.#stopped === null;
  }

  end(): ReaderResult {
    const inside = this.#source.end();
    this.#check.end();
    this.#ended = true;
    if (this.#stopped === null) this.#parser.end();
    else this.#endCase();
    const cut = inside === null ? null : `it ends inside ${inside}`;
    const problem =
      this.#stopped ?? cut ?? this.#check.problem(this.#source.droppedLines) ?? this.#suites.problem;
    return { problem, producer: this.#producer, tests: this.#results.all(this.#producer) };
  }

  #open(name: string, attributes: Attributes): void {
    this.#pending = 0;
    this.#depth += 1;
    if (this.#stopped !== null) return;
    if (this.#depth > maxDepth) {
      this.#stopped = `it nests elements more than ${maxDepth} deep`;
    } else if (this.#depth === 1 && name !== 'testsuites' && name !== 'testsuite') {
      this.#stopped = `its root is the element ${quoted(name)}, not <testsuites> or <testsuite>`;
    } else if (this.#problemText !== null || outputElements.has(name) || this.#outputDepth > 0) {
      // Nothing inside of captured output or of a problem is an element of the report.
      if (outputElements.has(name)) this.#outputDepth += 1;
    } else {
      this.#openElement(name, attributes);
    }
  }

  #openElement(name: string, attributes: Attributes): void {
    if (name === 'testsuites' || name === 'testsuite') {
      this.#openSuite(name, attributes);
    } else if (name === 'testcase') {
      this.#endCase();
      this.#case = new JunitCase(attributes, this.#suites.current);
    } else if (name === 'property') {
      this.#property(attributes);
    } else if (name === 'skipped') {
      this.#case?.skip();
    } else if (isProblemElement(name)) {
      this.#openProblem(name, attributes);
    }
  }

  #openSuite(name: string, attributes: Attributes): void {
    this.#suites.push(name, attributes);
    const title = attributes['name'];
    if (title === (name === 'testsuite' ? 'pytest' : 'pytest tests')) this.#producer = 'pytest';
  }

  /** gotestsum and go-junit-report both write it. */
  #property(attributes: Attributes): void {
    if (attributes['name'] === 'go.version') this.#producer = 'go';
  }

  #openProblem(element: ProblemElement, attributes: Attributes): void {
    this.#suites.countFailure();
    this.#problemText = new ProblemText(element, attributes);
  }

  #text(text: string): void {
    this.#pending = 0;
    if (this.#outputDepth === 0) this.#problemText?.append(text);
  }

  #close(name: string): void {
    this.#pending = 0;
    this.#depth -= 1;
    if (this.#stopped !== null) return;
    if (outputElements.has(name) && this.#outputDepth > 0) {
      this.#outputDepth -= 1;
    } else if (this.#outputDepth > 0) {
      return;
    } else if (this.#problemText !== null) {
      if (name === this.#problemText.element) this.#endProblem(this.#problemText);
    } else if (name === 'testcase') {
      this.#endCase();
    } else if (name === 'testsuite' || name === 'testsuites') {
      this.#suites.pop();
    }
  }

  #endProblem(text: ProblemText): void {
    this.#problemText = null;
    const problem = text.problem();
    this.#budget.take(lengthOfProblem(problem));
    this.#stopped ??= this.#budget.problem();
    if (this.#case === null) {
      this.#add(suiteFailure(this.#suites.current, problem));
    } else if (!this.#case.add(text.element, problem)) {
      this.#stopped ??= `the test ${quoted(this.#case.name)} holds more than ${maxProblems} problems`;
    }
  }

  #endCase(): void {
    const result = this.#case?.result();
    this.#case = null;
    // A test case that the end of the file cut off has shown no failure, which does not mean that it passed.
    if (result === undefined || (this.#ended && result.outcome !== 'failed')) return;
    this.#add(result);
  }

  #add(result: TestResult): void {
    this.#results.add(result);
    // Its problems were paid for when they came.
    this.#budget.take(lengthOf({ ...result, problems: [] }));
    this.#stopped ??= this.#budget.problem();
    if (this.#results.size >= maxTests) this.#stopped ??= `it holds ${maxTests} tests or more`;
  }
}

/** A failure beside the test cases: the suite as a whole did not come up. */
function suiteFailure(suite: SuiteStack['current'], problem: TestProblem): TestResult {
  return {
    id: { package: suite.name, project: suite.project, name: suite.name },
    outcome: 'failed',
    file: suite.file,
    line: null,
    seconds: null,
    problems: [problem],
    collection: true,
  };
}
