/**
 * The promise as a property: over random runs of a stage, no sequence of attempts ends passed or flaky unless the
 * last one was clean, every test that ever failed passed afterwards, and every failure was listed.
 * The expectation is worked out from the script alone, never from what the code made of it.
 */
import { describe, expect, it } from 'vitest';
import type { StagePolicy, TrustedPolicy } from '../../src/config/policy.ts';
import { unspent } from '../../src/retry/budget.ts';
import { runStage } from '../../src/stages/run-stage.ts';
import { judgeStage } from '../../src/verdict/judge-stage.ts';
import { limits, stage, stagePolicy, trusted } from '../builders.ts';
import { Random } from '../masking/random.ts';
import { scripted } from '../scripted.ts';
import { type Chances, type Facts, flakes, listed, RandomSuite } from './random-suite.ts';

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
  const suite = new RandomSuite(random, chance);
  const { edges } = scripted(suite.script, policy);
  const { run, budget } = await runStage({ stage: stage(), trusted: policy, budget: unspent }, edges);
  return { judged: judgeStage(run), told: suite.told, unit, budget };
}

type Played = Awaited<ReturnType<typeof play>>;

/** What the verdict of a stage says of the verdicts of its failures. */
function contradictions({ judged }: Played): string[] {
  const kinds = new Set(judged.failures.map(({ verdict }) => verdict.kind));
  const red = kinds.has('regression') || kinds.has('suspected-flake');
  switch (judged.verdict) {
    case 'passed':
      return kinds.size > 0 ? ['passed with failures'] : [];
    case 'flaky':
      return red || kinds.size === 0 ? ['flaky without a flake, or with more'] : [];
    case 'failed':
      return red ? [] : ['failed without a failure that says why'];
    default:
      return [];
  }
}

function overspent({ told, unit, budget }: Played): string[] {
  const over = flakes.filter(({ id, retries }) => (budget.paid.get(id) ?? 0) > retries);
  const most = unit?.limits.retries ?? 0;
  return [
    ...over.map(({ id }) => `${id} paid too often`),
    ...(told.length - 1 > most ? ['too many retries'] : []),
  ];
}

describe.each(Object.entries(chances))('a stage of %s luck', (_name, chance) => {
  it('never passes where it must not, and says the same of each failure as of the whole', async () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= 3000; seed += 1) {
      const played = await play(seed, chance);
      const { judged, told, unit } = played;
      const passes = judged.verdict === 'passed' || judged.verdict === 'flaky';
      const key = `${judged.verdict} after ${told.length}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      const wrong = [
        ...(passes ? objections(told, unit) : []),
        ...contradictions(played),
        ...overspent(played),
      ];
      if (wrong.length > 0) expect({ seed, wrong }).toEqual({ seed, wrong: [] });
    }
    // The property says nothing unless the runs reach what it is about.
    for (const key of ['passed after 1', 'flaky after 2', 'failed after 2', 'failed after 1']) {
      expect(seen.get(key) ?? 0, key).toBeGreaterThan(10);
    }
  });
});
