import { CappedText } from '../capped-text.ts';
import type { TestProblem, TestResult } from '../model.ts';
import { boundedName } from '../reader.ts';
import { entryLength, lengthOf, type TextBudget } from '../text-budget.ts';
import type { GoEvent } from './event.ts';
import { CrashSearch, sourceOf, stripFraming, stripPackageFraming, tellingLine, tellsWhy } from './output.ts';
import { explainParents } from './parents.ts';

interface Ending {
  readonly outcome: TestResult['outcome'];
  readonly seconds: number | null;
  /** Why it failed though its output does not say. */
  readonly reason: string | null;
}

const noFailedTest = 'the package failed, and none of its tests did';

/** One package's run: collects its tests until its own last event. */
export class GoPackage {
  readonly #path: string;
  readonly #running = new Map<string, CappedText>();
  readonly #output: CappedText;
  readonly #crash = new CrashSearch();
  readonly #budget: TextBudget;
  readonly #results: TestResult[] = [];
  #failedSetup: 'build' | 'setup' | null = null;

  constructor(path: string, budget: TextBudget) {
    this.#path = boundedName(path);
    this.#budget = budget;
    this.#output = new CappedText(budget);
    budget.take(path.length + entryLength);
  }

  testEvent(test: string, event: GoEvent): void {
    switch (event.Action) {
      case 'run':
        this.#abandon(test, 'it started again before it ended');
        this.#running.set(test, new CappedText(this.#budget));
        this.#budget.take(test.length + entryLength);
        return;
      case 'output':
        this.#testOutput(test, event.Output ?? '');
        return;
      case 'pass':
      case 'bench':
        this.#finish(test, { outcome: 'passed', seconds: event.Elapsed ?? null, reason: null });
        return;
      case 'fail':
        this.#finish(test, { outcome: 'failed', seconds: event.Elapsed ?? null, reason: null });
        return;
      case 'skip':
        this.#finish(test, { outcome: 'skipped', seconds: event.Elapsed ?? null, reason: null });
        return;
      default:
      // What later releases of Go add: without one of the above the test has not ended, and then it has failed.
    }
  }

  output(text: string): void {
    const failed = /^FAIL\t.* \[(build|setup) failed\]\n?$/.exec(text);
    if (failed !== null) this.#failedSetup = failed[1] === 'build' ? 'build' : 'setup';
    this.#output.append(text);
    this.#crash.append(text);
  }

  #testOutput(test: string, text: string): void {
    const running = this.#running.get(test);
    if (running !== undefined) {
      running.append(text);
      return;
    }
    this.#output.append(text);
    this.#crash.append(text);
  }

  /** The package's last event. `build` is the compiler's output, where it failed to build. */
  end(passed: boolean, build: string | null): TestResult[] {
    for (const test of [...this.#running.keys()]) this.#endWithPackage(test, passed);
    const results = explainParents(this.#results);
    const own = passed ? [] : this.#packageResults(results, build);
    for (const result of own) this.#budget.take(lengthOf(result));
    this.#output.release();
    this.#budget.give(this.#path.length + entryLength);
    return [...results, ...own];
  }

  /** For a stream that ends before the package does. */
  abandon(): TestResult[] {
    for (const test of [...this.#running.keys()]) this.#abandon(test, 'the stream ends before the test does');
    return explainParents(this.#results);
  }

  #endWithPackage(test: string, passed: boolean): void {
    // A benchmark has no last event of its own.
    if (passed && test.startsWith('Benchmark')) {
      this.#finish(test, { outcome: 'passed', seconds: null, reason: null });
    } else {
      this.#abandon(test, 'it did not finish: its package ended before it');
    }
  }

  #abandon(test: string, reason: string): void {
    if (this.#running.has(test)) this.#finish(test, { outcome: 'failed', seconds: null, reason });
  }

  #finish(test: string, { outcome, seconds, reason }: Ending): void {
    const running = this.#running.get(test);
    const text = outcome === 'failed' ? stripFraming(running?.toString() ?? '') : '';
    if (running !== undefined) {
      running.release();
      this.#running.delete(test);
      this.#budget.give(test.length + entryLength);
    }
    const result: TestResult = {
      id: { package: this.#path, project: '', name: boundedName(test) },
      outcome,
      ...sourceOf(text),
      seconds,
      problems: outcome === 'failed' ? [problemOf(text, reason)] : [],
      collection: false,
    };
    this.#budget.take(lengthOf(result));
    this.#results.push(result);
  }

  #packageResults(results: readonly TestResult[], build: string | null): TestResult[] {
    if (build !== null || this.#failedSetup !== null) {
      return [this.#packageResult(build ?? `${this.#failedSetup} failed`, true)];
    }
    const own = stripPackageFraming(this.#output.toString());
    const explained = results.some((one) => one.outcome === 'failed') && !this.#crash.end();
    return explained ? [] : [this.#packageResult(own, false)];
  }

  #packageResult(text: string, collection: boolean): TestResult {
    return packageResult({ path: this.#path, text, collection });
  }
}

function problemOf(text: string, reason: string | null): TestProblem {
  if (reason === null) return { type: '', message: tellingLine(text), text };
  // A reason is told first where the output has none, and stands in the text in any case.
  return {
    type: '',
    message: tellsWhy(text) ? tellingLine(text) : reason,
    text: text === '' ? reason : `${text}\n${reason}`,
  };
}

/** What stands for a package that could not be built, or that failed though none of its tests did. */
export function packageResult(input: {
  /** Bounded. */
  readonly path: string;
  readonly text: string;
  readonly collection: boolean;
}): TestResult {
  const { path, text, collection } = input;
  const message = tellingLine(text) || noFailedTest;
  return {
    id: { package: path, project: '', name: path },
    outcome: 'failed',
    ...sourceOf(text),
    seconds: null,
    problems: [{ type: '', message, text: text || noFailedTest }],
    collection,
  };
}
