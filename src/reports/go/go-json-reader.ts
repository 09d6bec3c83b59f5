/** Reads `go test -json`: test2json's events, and the build's of Go 1.24 and later. */
import { CappedText } from '../capped-text.ts';
import type { TestResult } from '../model.ts';
import { boundedName, type FormatReader, maxTests, quoted, type ReaderResult } from '../reader.ts';
import { entryLength, lengthOf, type TextBudget } from '../text-budget.ts';
import { type GoEvent, parseGoEvent } from './event.ts';
import { GoPackage, packageResult } from './package.ts';
import { PlainOutput } from './plain-output.ts';

const lineLimit = 16 * 1024 * 1024;
/** What Go before 1.24 prints between the events for a package that does not compile. */
const plainFailure = /^FAIL\t(\S+) \[(?:build|setup) failed\]\r?$/;
/** Events of which a test may have any number. */
const chatter: ReadonlySet<string> = new Set([
  'output',
  'build-output',
  'pause',
  'cont',
  'attr',
  'artifacts',
]);

export class GoJsonReader implements FormatReader {
  readonly #budget: TextBudget;
  readonly #packages = new Map<string, GoPackage>();
  readonly #builds = new Map<string, CappedText>();
  readonly #failedBuilds = new Set<string>();
  readonly #plain: PlainOutput;
  readonly #tests: TestResult[] = [];
  /** The start of a line that has not ended yet. Never searched, so that a long one costs no more than its length. */
  #rest = '';
  #line = 0;
  #events = 0;
  #marks = 0;
  #problem: string | null = null;
  #stopped = false;

  constructor(budget: TextBudget) {
    this.#budget = budget;
    this.#plain = new PlainOutput(budget);
  }

  write(text: string): boolean {
    let from = 0;
    for (let at = text.indexOf('\n'); at !== -1 && !this.#stopped; at = text.indexOf('\n', from)) {
      const line = this.#rest + text.slice(from, at);
      this.#rest = '';
      from = at + 1;
      this.#readLine(line);
    }
    if (this.#stopped) return false;
    this.#rest += text.slice(from);
    if (this.#rest.length > lineLimit)
      this.#stop(`line ${this.#line + 1} is longer than ${lineLimit} characters`);
    return !this.#stopped;
  }

  end(): ReaderResult {
    const unfinished = [...this.#packages.keys()];
    for (const run of this.#packages.values()) this.#add(run.abandon());
    this.#packages.clear();
    this.#add(this.#unclaimedBuilds());
    if (this.#rest !== '') this.#note(`it ends in the middle of line ${this.#line + 1}`);
    const [first] = unfinished;
    if (first !== undefined) this.#note(`it ends before the package ${quoted(first)} does`);
    if (this.#events === 0) this.#note('it holds no event of go test -json');
    return { problem: this.#problem, producer: 'go', tests: this.#tests };
  }

  /** The first problem is the one that tells. */
  #note(problem: string): void {
    this.#problem ??= problem;
  }

  #stop(problem: string): void {
    this.#note(problem);
    this.#stopped = true;
    this.#rest = '';
  }

  #add(results: readonly TestResult[]): void {
    for (const result of results) this.#tests.push(result);
  }

  #readLine(line: string): void {
    this.#line += 1;
    if (line.startsWith('{')) this.#readJson(line);
    else this.#readPlain(line);
    const spent = this.#budget.problem();
    if (spent !== null) this.#stop(spent);
  }

  #readJson(line: string): void {
    const event = parseGoEvent(line);
    if (event === null) {
      this.#note(`line ${this.#line} is no event of go test -json: ${quoted(line)}`);
      return;
    }
    this.#events += 1;
    this.#readEvent(event);
    // Each test has a first and a last event.
    if (!chatter.has(event.Action)) this.#marks += 1;
    if (this.#marks > 2 * maxTests) this.#stop(`it holds more than ${maxTests} tests`);
  }

  #readPlain(line: string): void {
    const failed = plainFailure.exec(line);
    if (failed?.[1] === undefined) {
      this.#plain.append(line);
      return;
    }
    const text = this.#plain.about(failed[1]) || line;
    const result = packageResult({ path: boundedName(failed[1]), text, collection: true });
    this.#budget.take(lengthOf(result));
    this.#marks += 1;
    this.#add([result]);
  }

  #readEvent(event: GoEvent): void {
    if (event.Action === 'build-output') {
      this.#buildOutput(event);
      return;
    }
    if (event.Action === 'build-fail') {
      const { ImportPath: path = '' } = event;
      this.#failedBuilds.add(path);
      this.#budget.take(path.length + entryLength);
      return;
    }
    const { Package: path, Test: test } = event;
    if (path === undefined) {
      this.#note(`line ${this.#line} names no package: give go tool test2json one with -p`);
      return;
    }
    const run = this.#packageOf(path);
    if (test !== undefined) run.testEvent(test, event);
    else this.#packageEvent({ run, path, event });
  }

  #packageOf(path: string): GoPackage {
    const known = this.#packages.get(path);
    if (known !== undefined) return known;
    const run = new GoPackage(path, this.#budget);
    this.#packages.set(path, run);
    return run;
  }

  #packageEvent({ run, path, event }: { run: GoPackage; path: string; event: GoEvent }): void {
    switch (event.Action) {
      case 'output':
        run.output(event.Output ?? '');
        return;
      case 'pass':
      case 'skip':
      case 'fail':
        this.#add(run.end(event.Action !== 'fail', this.#claimBuild(event.FailedBuild)));
        this.#packages.delete(path);
        return;
      default:
      // `start`, and what later releases of Go add: without one of the above the package has not ended.
    }
  }

  #buildOutput({ ImportPath: path = '', Output: output = '' }: GoEvent): void {
    const known = this.#builds.get(path);
    const text = known ?? new CappedText(this.#budget);
    if (known === undefined) {
      this.#builds.set(path, text);
      this.#budget.take(path.length + entryLength);
    }
    text.append(output);
  }

  #claimBuild(build: string | undefined): string | null {
    if (build === undefined) return null;
    this.#failedBuilds.delete(build);
    return this.#builds.get(build)?.toString().trimEnd() ?? '';
  }

  #unclaimedBuilds(): TestResult[] {
    return [...this.#failedBuilds].map((path) =>
      packageResult({
        path: boundedName(path),
        text: this.#builds.get(path)?.toString().trimEnd() ?? '',
        collection: true,
      }),
    );
  }
}
