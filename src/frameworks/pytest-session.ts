import type { FrameworkSession } from '../failures/attempt.ts';
import { unreachable } from '../fallible.ts';
import { type TestId, type TestProblem, testKey } from '../reports/model.ts';
import type { PytestEnd, PytestEvent, PytestLine, PytestOutcome, PytestStart } from './pytest-line.ts';

interface TestState {
  finished: boolean;
  failed: boolean;
  skipped: boolean;
  called: boolean;
  rerun: boolean;
}

/** pytest's own, and that of pytest-rerunfailures. */
const outcomes: ReadonlySet<string> = new Set(['passed', 'failed', 'skipped', 'rerun']);

/** Gathers the lines of one recording, but for the first, which starts it. What it does not know breaks it. */
export class PytestSession {
  readonly start: PytestStart;
  readonly #collected = new Map<string, TestId>();
  readonly #missing: string[] = [];
  readonly #selected: string[] = [];
  readonly #tests = new Map<string, TestState>();
  /** Why it is not complete, the first one first. */
  readonly #breaks: string[] = [];
  readonly #otherErrors: string[] = [];
  readonly #reruns: { readonly id: string; readonly problem: TestProblem }[] = [];
  #collectedCount = 0;
  #collectionErrors = 0;
  /** How many it says that it collected; null until it has said so. */
  #collectedAll: number | null = null;
  #unselected = false;
  #end: PytestEnd | null = null;

  constructor(start: PytestStart) {
    this.start = start;
  }

  /** For a line that is none. */
  damaged(line: number): void {
    this.#breaks.push(`line ${line} of its recording cannot be read`);
  }

  add(line: PytestLine): void {
    if (this.#end !== null) this.#breaks.push(`its recording goes on after its end: ${line.kind}`);
    switch (line.kind) {
      case 'start':
        this.#breaks.push('its recording starts twice');
        return;
      case 'collected':
        this.#collectedCount += line.entries.length;
        for (const [id, classname, name] of line.entries) {
          this.#collected.set(id, { package: classname, project: '', name });
        }
        return;
      case 'missing':
        for (const id of line.entries) this.#missing.push(id);
        return;
      case 'selected':
        for (const id of line.entries) this.#selected.push(id);
        return;
      case 'outcome':
        this.#outcome(line);
        return;
      default:
        this.#event(line);
    }
  }

  #event(line: PytestEvent): void {
    switch (line.kind) {
      case 'collected-all':
        this.#collectedAll = line.total;
        return;
      case 'unselected':
        this.#unselected = true;
        return;
      case 'collect-error':
        this.#collectionErrors += 1;
        return;
      case 'internal-error':
        this.#otherErrors.push(`an error inside of pytest: ${lastLine(line.error)}`);
        return;
      case 'crash':
      case 'interrupted':
        this.#breaks.push(line.error);
        return;
      case 'aside':
        this.#breaks.push(`the plugin that records it stepped aside: ${line.error}`);
        return;
      case 'end':
        this.#end = line;
        return;
      default:
        unreachable(line);
    }
  }

  #outcome({ id, when, outcome, sub, xfail, message = '', text = '' }: PytestOutcome): void {
    // A result that some other plugin made up: nobody knows whether it means that the test passed.
    if (!outcomes.has(outcome)) this.#breaks.push(`${id} has a result that is not known: ${outcome}`);
    const state = this.#tests.get(id) ?? {
      finished: false,
      failed: false,
      skipped: false,
      called: false,
      rerun: false,
    };
    this.#tests.set(id, state);
    if (outcome === 'rerun') {
      state.rerun = true;
      this.#reruns.push({ id, problem: { type: '', message, text } });
    }
    if (outcome === 'failed' && !xfail) state.failed = true;
    // A passed or skipped subtest says nothing about its test.
    if (sub) return;
    if (outcome === 'skipped') state.skipped = true;
    if (outcome === 'passed' && when === 'call') state.called = true;
    if (when === 'teardown') state.finished = true;
  }

  result(): FrameworkSession {
    const failed = this.#ids((state) => state.failed);
    const otherErrors = [...this.#otherErrors, ...this.#endErrors(failed.length)];
    const selected = this.start.selecting && this.#collectedAll !== null && !this.#unselected;
    return {
      key: this.start.key,
      collected: [...this.#collected.keys()],
      finished: this.#ids((state) => state.finished),
      failed: failed.map((id) => this.#named(id)),
      passed: this.#ids(isPassed),
      retried: this.#ids((state) => state.rerun && !state.failed).map((id) => this.#named(id)),
      reruns: this.#reruns.map(({ id, problem }) => ({ test: this.#named(id).test, problem })),
      shared: this.#shared(),
      missing: this.#missing,
      selected,
      complete: this.#incomplete(selected) ?? otherErrors[0] ?? true,
      otherErrors,
    };
  }

  #ids(wanted: (state: TestState) => boolean): string[] {
    return [...this.#tests].filter(([, state]) => wanted(state)).map(([id]) => id);
  }

  #named(id: string): { id: string; test: TestId } {
    return { id, test: this.#collected.get(id) ?? { package: '', project: '', name: id } };
  }

  #shared(): TestId[] {
    const counts = new Map<string, { readonly test: TestId; count: number }>();
    for (const test of this.#collected.values()) {
      const known = counts.get(testKey(test));
      if (known === undefined) counts.set(testKey(test), { test, count: 1 });
      else known.count += 1;
    }
    return [...counts.values()].filter(({ count }) => count > 1).map(({ test }) => test);
  }

  /** What failed though no test did: a coverage gate, a plugin that sets the exit status. */
  #endErrors(failed: number): string[] {
    const end = this.#end;
    if (end === null) return [];
    if (end.outside > 0) {
      return [`pytest counts ${end.outside} failure(s) that no test has, such as a coverage gate`];
    }
    const explained = failed > 0 || this.#collectionErrors > 0 || this.#otherErrors.length > 0;
    const isQuiet = end.status === 0 || end.status === 5 || this.#breaks.length > 0 || end.stop !== '';
    return explained || isQuiet ? [] : [`pytest ended with status ${end.status}, and no test failed`];
  }

  #incomplete(selected: boolean): string | null {
    const [broken] = this.#breaks;
    if (this.#collectionErrors > 0) return `pytest could not collect ${this.#collectionErrors} file(s)`;
    if (broken !== undefined) return broken;
    if (this.#end === null) return 'the pytest session did not end by itself';
    if (this.#end.stop !== '') return `pytest stopped early: ${this.#end.stop}`;
    if (this.#collectedAll === null) return 'the pytest session collected nothing';
    if (this.#collectedAll !== this.#collectedCount) {
      return `pytest collected ${this.#collectedAll} tests, and its recording names ${this.#collectedCount}`;
    }
    if (this.#collected.size < this.#collectedCount) return 'two tests of pytest have the same node id';
    return this.#unfinished(selected);
  }

  #unfinished(selected: boolean): string | null {
    const [missing] = this.#missing;
    if (missing !== undefined)
      return `${this.#missing.length} test(s) to run again were not there: ${missing}`;
    const toRun = selected ? this.#selected : [...this.#collected.keys()];
    const open = toRun.filter((id) => this.#tests.get(id)?.finished !== true);
    const [first] = open;
    return first === undefined
      ? null
      : `${open.length} of ${toRun.length} tests have no result, such as ${first}`;
  }
}

function isPassed(state: TestState): boolean {
  return state.finished && state.called && !state.failed && !state.skipped;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
