/** Random attempts of a stage of four tests, and what is true of each apart from the Attempt that tells it. */
import type { Attempt, FrameworkSession } from '../../src/failures/attempt.ts';
import type { Exit } from '../../src/failures/exit.ts';
import type { TestResult } from '../../src/reports/model.ts';
import type { AttemptRequest } from '../../src/stages/run-stage.ts';
import {
  attempt,
  brokenReport,
  failed,
  inSession,
  noReport,
  passed,
  report,
  rerunToGreen,
  session,
  skipped,
} from '../builders.ts';
import { any, fingerprint } from '../fingerprints/flakes.ts';
import type { Random } from '../masking/random.ts';

const names = ['a', 'b', 'c', 'd'] as const;

/** Texts that failures have, and whether the list explains them on this platform and day. */
export const listed: Readonly<Record<string, boolean>> = {
  boom: true,
  bang: true,
  old: false,
  far: false,
  unknown: false,
};
const boom = fingerprint({ message: any('boom') }, { id: 'boom', retries: 3 });
export const flakes = [
  boom,
  { ...boom, id: 'again', retries: 1 },
  fingerprint({ message: any('bang') }, { id: 'bang', retries: 2 }),
  fingerprint({ message: any('old') }, { id: 'old', expires: '2026-01-01' }),
  fingerprint({ message: any('far') }, { id: 'far', only: { os: ['macos'], matrix: {} } }),
  fingerprint({ signal: ['SIGKILL'] }, { id: 'killed', retries: 2 }),
  fingerprint({ exit: [7] }, { id: 'seven', retries: 2 }),
];

/** What one scripted attempt holds, apart from the Attempt that tells it. */
export interface Facts {
  readonly attempt: Attempt;
  /** Failed for good or at first, with the texts. */
  readonly failing: ReadonlyMap<string, readonly string[]>;
  readonly results: readonly TestResult[];
}

export type Chances = Readonly<Record<'fail' | 'lose' | 'exit' | 'odd' | 'session', number>>;

export class RandomSuite {
  readonly #random: Random;
  readonly #chances: Chances;
  readonly told: Facts[] = [];

  constructor(random: Random, chances: Chances) {
    this.#random = random;
    this.#chances = chances;
  }

  /** True so many times in a hundred. */
  #happens(chance: number): boolean {
    return this.#random.below(100) < chance;
  }

  #pick<T>(values: readonly [T, ...T[]]): T {
    return values[this.#random.below(values.length)] ?? values[0];
  }

  #text(): string {
    return this.#happens(85) ? this.#pick(['boom', 'bang']) : this.#pick(['old', 'far', 'unknown']);
  }

  #result(name: string): TestResult[] {
    if (this.#happens(this.#chances.lose)) return this.#happens(50) ? [] : [skipped(name)];
    if (!this.#happens(this.#chances.fail)) return [passed(name)];
    const text = this.#text();
    if (this.#happens(20)) return [rerunToGreen(name, text)];
    const one = failed(name, text);
    if (!this.#happens(20)) return [one];
    return [{ ...one, problems: [...one.problems, { type: '', message: this.#text(), text: '' }] }];
  }

  #exit(anyFailed: boolean): Exit {
    if (!this.#happens(this.#chances.exit)) return { kind: 'code', code: anyFailed ? 1 : 0 };
    return this.#pick<Exit>([
      { kind: 'code', code: 0 },
      { kind: 'code', code: 1 },
      { kind: 'code', code: 7 },
      { kind: 'code', code: 125 },
      { kind: 'code', code: 137 },
      { kind: 'signal', signal: 'SIGKILL' },
      { kind: 'signal', signal: 'SIGSEGV' },
      { kind: 'timeout', limit: 1 },
      { kind: 'hang', limit: 1 },
      { kind: 'cancelled', signal: 'SIGTERM' },
    ]);
  }

  #sessions(results: readonly TestResult[], selected: boolean): FrameworkSession[] | null {
    if (this.#happens(10)) return null;
    const of = (wanted: (one: TestResult) => boolean) =>
      results.filter(wanted).map(({ id }) => inSession(id.name));
    const bad = of(({ outcome }) => outcome === 'failed');
    const finished = of(() => true).map(({ id }) => id);
    const told = session(finished, {
      collected: this.#happens(20) ? names.map((name) => inSession(name).id) : finished,
      failed: bad,
      passed: of(({ outcome }) => outcome === 'passed').map(({ id }) => id),
      selected: selected && this.#happens(80),
      complete: this.#happens(this.#chances.session) ? 'stopped early' : true,
      otherErrors: this.#happens(this.#chances.odd) ? ['coverage'] : [],
    });
    return [told];
  }

  readonly script = ({ number, selection }: AttemptRequest): Attempt => {
    const chosen = selection?.tests.map(({ name }) => name) ?? names;
    const results = chosen.flatMap((name) => this.#result(name));
    // Sometimes two reports share a name.
    const more = this.#happens(15) ? this.#result(this.#pick(names)) : [];
    const all = [...results, ...more];
    const broken = this.#happens(this.#chances.odd);
    const reports = broken
      ? [this.#pick([brokenReport('cut', all), noReport()])]
      : [report(results), ...(more.length === 0 ? [] : [report(more, { path: 'more.xml' })])];
    const told = attempt({
      number,
      selected: selection?.tests ?? null,
      exit: this.#exit(all.some(({ outcome }) => outcome === 'failed')),
      reports,
      sessions: this.#sessions(results, selection !== null),
      earlyStop: null,
      problems: this.#happens(this.#chances.odd) ? ['a process was left behind'] : [],
    });
    const failing = new Map<string, readonly string[]>();
    for (const { id, problems } of all) {
      const texts = problems.map(({ message }) => message);
      if (texts.length > 0) failing.set(id.name, [...(failing.get(id.name) ?? []), ...texts]);
    }
    this.told.push({ attempt: told, failing, results: broken ? [] : all });
    return told;
  };
}
