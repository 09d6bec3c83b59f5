/**
 * The promise as a property: over random runs of a stage, no sequence of attempts ends passed or flaky unless the
 * last one was clean, every test that ever failed passed afterwards, and every failure was listed.
 * The expectation is worked out from the script alone, never from what the code made of it.
 */
import { describe, expect, it } from 'vitest';
import type { StagePolicy, TrustedPolicy } from '../../src/config/policy.ts';
import type { Attempt, FrameworkSession } from '../../src/failures/attempt.ts';
import type { Exit } from '../../src/failures/exit.ts';
import type { TestResult } from '../../src/reports/model.ts';
import { unspent } from '../../src/retry/budget.ts';
import { type AttemptRequest, runStage } from '../../src/stages/run-stage.ts';
import { judgeStage } from '../../src/verdict/judge-stage.ts';
import {
  attempt,
  brokenReport,
  failed,
  inSession,
  limits,
  noReport,
  passed,
  report,
  rerunToGreen,
  session,
  skipped,
  stage,
  stagePolicy,
  trusted,
} from '../builders.ts';
import { any, fingerprint } from '../fingerprints/flakes.ts';
import { Random } from '../masking/random.ts';
import { scripted } from '../scripted.ts';

const names = ['a', 'b', 'c', 'd'] as const;

/** Texts that failures have, and whether the list explains them on this platform and day. */
const listed: Readonly<Record<string, boolean>> = {
  boom: true,
  bang: true,
  old: false,
  far: false,
  unknown: false,
};
const boom = fingerprint({ message: any('boom') }, { id: 'boom', retries: 3 });
const flakes = [
  boom,
  { ...boom, id: 'again', retries: 1 },
  fingerprint({ message: any('bang') }, { id: 'bang', retries: 2 }),
  fingerprint({ message: any('old') }, { id: 'old', expires: '2026-01-01' }),
  fingerprint({ message: any('far') }, { id: 'far', only: { os: ['macos'], matrix: {} } }),
  fingerprint({ signal: ['SIGKILL'] }, { id: 'killed', retries: 2 }),
  fingerprint({ exit: [7] }, { id: 'seven', retries: 2 }),
];

/** What one scripted attempt holds, apart from the Attempt that tells it. */
interface Facts {
  readonly attempt: Attempt;
  /** Failed for good or at first, with the texts. */
  readonly failing: ReadonlyMap<string, readonly string[]>;
  readonly results: readonly TestResult[];
}

type Chances = Readonly<Record<'fail' | 'lose' | 'exit' | 'odd' | 'session', number>>;

class Suite {
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

/** Why this sequence must not count as passed; empty where it may. */
function objections(told: readonly Facts[], policy: StagePolicy | null): string[] {
  const last = told.at(-1);
  if (last === undefined) return ['no attempt was made'];
  const { exit, problems, sessions } = last.attempt;
  const found: string[] = [];
  if (exit.kind !== 'code' || exit.code !== 0) found.push('the last attempt did not exit with 0');
  if (problems.length > 0) found.push('a problem around the last attempt');
  if (last.results.length === 0) found.push('the last attempt shows no test');
  if (last.results.some(({ outcome }) => outcome === 'failed'))
    found.push('a test failed in the last attempt');
  if ((sessions ?? []).some(({ otherErrors }) => otherErrors.length > 0)) found.push('the gate failed');
  if (told.length > 1 && policy === null) found.push('a retry without a policy');
  for (const [at, facts] of told.entries()) found.push(...ofAttempt(facts, told.slice(at + 1), policy));
  return found;
}

function ofAttempt(facts: Facts, later: readonly Facts[], policy: StagePolicy | null): string[] {
  const found: string[] = [];
  const counts = (name: string) => facts.results.filter(({ id }) => id.name === name);
  for (const [name, texts] of facts.failing) {
    const forGood = counts(name).some(({ outcome }) => outcome === 'failed') || facts.results.length === 0;
    if (policy?.frameworkRetries === 'allow' && !forGood) continue;
    const shown = facts.results.length > 0 || (facts.attempt.reports[0]?.readings.length ?? 0) > 0;
    if (shown && texts.some((text) => listed[text] !== true)) found.push(`${name} failed in an unlisted way`);
    const wanted = counts(name).length;
    const cleared = later.some(({ results }) => {
      const now = results.filter(({ id }) => id.name === name);
      return now.length >= wanted && now.length > 0 && now.every(({ outcome }) => outcome === 'passed');
    });
    if (forGood && shown && !cleared) found.push(`${name} did not pass afterwards`);
  }
  return found;
}

const chances: Readonly<Record<string, Chances>> = {
  mild: { fail: 25, lose: 2, exit: 2, odd: 1, session: 2 },
  wild: { fail: 40, lose: 12, exit: 25, odd: 8, session: 20 },
  lossy: { fail: 35, lose: 25, exit: 3, odd: 2, session: 10 },
};

function policies(random: Random): readonly [TrustedPolicy, StagePolicy | null] {
  const unit = stagePolicy({
    rerun: random.below(2) === 0 ? 'pytest' : 'whole',
    frameworkRetries: random.below(4) === 0 ? 'allow' : 'match',
    retry: random.below(12) === 0 ? 'never' : 'allow',
    limits: limits({ retries: random.below(6), maxFailures: 1 + random.below(4) }),
  });
  switch (random.below(12)) {
    case 0:
      return [{ from: 'none', reason: 'no network' }, null];
    case 1:
      return [trusted({ flakes, stages: { other: unit } }), null];
    default:
      return [trusted({ flakes, stages: { unit } }), unit];
  }
}

async function play(seed: number, chance: Chances) {
  const random = new Random(seed);
  const [policy, unit] = policies(random);
  const suite = new Suite(random, chance);
  const { edges } = scripted(suite.script, policy);
  const { run, budget } = await runStage({ stage: stage(), trusted: policy, budget: unspent }, edges);
  return { judged: judgeStage(run), told: suite.told, unit, budget };
}

describe.each(Object.entries(chances))('a stage of %s luck', (_name, chance) => {
  it('never passes where it must not, and says the same of each failure as of the whole', async () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= 3000; seed += 1) {
      const { judged, told, unit, budget } = await play(seed, chance);
      const passes = judged.verdict === 'passed' || judged.verdict === 'flaky';
      const kinds = new Set(judged.failures.map(({ verdict }) => verdict.kind));
      const key = `${judged.verdict} after ${told.length}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);

      expect({ seed, why: passes ? objections(told, unit) : [] }).toEqual({ seed, why: [] });
      if (passes)
        expect({ seed, kinds: [...kinds] }).toEqual({ seed, kinds: kinds.size === 0 ? [] : ['flake'] });
      if (judged.verdict === 'passed') expect({ seed, kinds: kinds.size }).toEqual({ seed, kinds: 0 });
      if (judged.verdict === 'failed')
        expect({ seed, red: kinds.size - Number(kinds.has('flake')) }).not.toEqual({ seed, red: 0 });
      for (const { id, retries } of flakes) expect(budget.paid.get(id) ?? 0).toBeLessThanOrEqual(retries);
      expect(told.length - 1).toBeLessThanOrEqual(unit?.limits.retries ?? 0);
    }
    // The property says nothing unless the runs reach what it is about.
    for (const key of ['passed after 1', 'flaky after 2', 'failed after 2', 'failed after 1']) {
      expect(seen.get(key) ?? 0, key).toBeGreaterThan(10);
    }
  });
});
