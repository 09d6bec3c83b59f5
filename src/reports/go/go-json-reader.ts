/** Reads `go test -json`: test2json's events, and the build's of Go 1.24 and later. */
import { CappedText } from './capped-text.ts';
import { type GoEvent, parseGoEvent } from './go-event.ts';
import { GoPackage, packageResult } from './go-package.ts';
import type { TestResult } from './model.ts';
import { type FormatReader, maxTests, quoted, type ReaderResult } from './reader.ts';

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
  readonly #packages = new Map<string, GoPackage>();
  readonly #builds = new Map<string, CappedText>();
  readonly #failedBuilds = new Set<string>();
  readonly #plain = new CappedText();
  readonly #tests: TestResult[] = [];
  #rest = '';
  #line = 0;
  #events = 0;
  #marks = 0;
  #problem: string | null = null;
  #stopped = false;

  write(text: string): boolean {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      if (this.#stopped) break;
      this.#readLine(line);
    }
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
    if (!line.startsWith('{')) {
      this.#readPlain(line);
      return;
    }
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
      this.#plain.append(`${line}\n`);
      return;
    }
    const text = this.#plain.isEmpty ? line : this.#plain.toString();
    this.#add([packageResult({ path: failed[1], text, collection: true })]);
  }

  #readEvent(event: GoEvent): void {
    if (event.Action === 'build-output') {
      this.#buildOutput(event);
      return;
    }
    if (event.Action === 'build-fail') {
      this.#failedBuilds.add(event.ImportPath ?? '');
      return;
    }
    const { Package: path, Test: test } = event;
    if (path === undefined) return;
    const run = this.#packages.get(path) ?? new GoPackage(path);
    this.#packages.set(path, run);
    if (test !== undefined) run.testEvent(test, event);
    else this.#packageEvent(path, event);
  }

  #packageEvent(path: string, event: GoEvent): void {
    const run = this.#packages.get(path);
    switch (event.Action) {
      case 'output':
        run?.output(event.Output ?? '');
        return;
      case 'pass':
      case 'skip':
      case 'fail':
        this.#add(run?.end(event.Action !== 'fail', this.#claimBuild(event.FailedBuild)) ?? []);
        this.#packages.delete(path);
        return;
      default:
    }
  }

  #buildOutput({ ImportPath: path = '', Output: output = '' }: GoEvent): void {
    const text = this.#builds.get(path) ?? new CappedText();
    this.#builds.set(path, text);
    text.append(output);
  }

  #claimBuild(build: string | undefined): string | null {
    if (build === undefined) return null;
    this.#failedBuilds.delete(build);
    return this.#builds.get(build)?.toString().trimEnd() ?? '';
  }

  #unclaimedBuilds(): TestResult[] {
    return [...this.#failedBuilds].map((path) =>
      packageResult({ path, text: this.#builds.get(path)?.toString().trimEnd() ?? '', collection: true }),
    );
  }
}
