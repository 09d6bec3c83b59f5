import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/config/plan.ts';
import type { TrustedPolicy } from '../../src/config/policy.ts';
import type { Attempt } from '../../src/failures/attempt.ts';
import { runStages } from '../../src/ordering/run-stages.ts';
import { attempt, ended, failed, limits, passed, stage, stagePolicy, trusted } from '../builders.ts';
import { any, fingerprint } from '../fingerprints/flakes.ts';
import { scripted } from '../scripted.ts';

const leg = { os: 'linux', matrix: {} };
const macosOnly = { os: ['macos'], matrix: {} };
const red = attempt({ exit: { kind: 'code', code: 1 } });

interface Order {
  readonly stages: readonly Stage[];
  /** Attempts of a stage, by name and number; every other one passes. */
  readonly attempts?: Readonly<Record<string, Attempt>>;
  readonly failedPreflights?: readonly string[];
  readonly policy?: TrustedPolicy;
  /** Cancels the run while this stage runs. */
  readonly cancelIn?: string;
}

async function order({ stages, attempts = {}, failedPreflights = [], policy = trusted(), cancelIn }: Order) {
  const run = scripted(({ stage: { name }, number }) => {
    if (name === cancelIn) run.cancelled = true;
    return attempts[`${name} ${number}`] ?? attempt();
  }, policy);
  const input = { plan: { preflights: [], stages }, trusted: policy, leg, failedPreflights };
  const judged = await runStages(input, run.edges);
  return {
    verdicts: judged.map(({ run: { stage: one }, verdict }) => `${one.name} ${verdict}`),
    blockedBy: judged.map(({ run: one }) => (one.kind === 'blocked' ? one.by : [])),
    executed: run.requests.map(({ stage: one, number }) => `${one.name} ${number}`),
    told: run.ended.map(({ run: one }) => one.stage.name),
  };
}

const migrate = stage({ name: 'migrate', kind: 'migration' });
const lint = stage({ name: 'lint', kind: 'check', needs: ['migrate'] });
const unit = stage({ name: 'unit', needs: ['migrate', 'lint'] });
const docs = stage({ name: 'docs', kind: 'check', needs: [] });

describe('runStages', () => {
  it('runs one after another, in the plan’s order, and tells of each end', async () => {
    const { verdicts, executed, told } = await order({ stages: [migrate, lint, unit] });
    expect(verdicts).toEqual(['migrate passed', 'lint passed', 'unit passed']);
    expect(executed).toEqual(['migrate 1', 'lint 1', 'unit 1']);
    expect(told).toEqual(['migrate', 'lint', 'unit']);
  });

  it('blocks what needs a failed stage, by name, and what needs that', async () => {
    const { verdicts, blockedBy, executed, told } = await order({
      stages: [migrate, lint, stage({ name: 'unit', needs: ['lint'] }), docs],
      attempts: { 'migrate 1': red },
    });
    expect(verdicts).toEqual(['migrate failed', 'lint blocked', 'unit blocked', 'docs passed']);
    expect(blockedBy).toEqual([[], ['migrate'], ['lint'], []]);
    expect(executed).toEqual(['migrate 1', 'docs 1']);
    expect(told).toHaveLength(4);
  });

  it('names all that block', async () => {
    const { blockedBy } = await order({
      stages: [migrate, docs, stage({ name: 'unit', needs: ['migrate', 'docs'] })],
      attempts: { 'migrate 1': red, 'docs 1': red },
    });
    expect(blockedBy.at(-1)).toEqual(['migrate', 'docs']);
  });

  it('never starts a stage before what it needs, even where the plan has it later', async () => {
    const { verdicts, executed } = await order({ stages: [lint, migrate] });
    expect(verdicts).toEqual(['lint blocked', 'migrate passed']);
    expect(executed).toEqual(['migrate 1']);
  });

  it('blocks every stage where a preflight failed', async () => {
    const { verdicts, blockedBy, executed } = await order({
      stages: [migrate, stage({ name: 'mac', only: macosOnly }), unit],
      failedPreflights: ['import'],
    });
    expect(verdicts).toEqual(['migrate blocked', 'mac passed', 'unit blocked']);
    expect(blockedBy).toEqual([['preflight import'], [], ['preflight import', 'migrate', 'lint']]);
    expect(executed).toEqual([]);
  });

  it('counts a stage that `only` leaves out as passed', async () => {
    const { verdicts, executed } = await order({ stages: [{ ...migrate, only: macosOnly }, lint] });
    expect(verdicts).toEqual(['migrate passed', 'lint passed']);
    expect(executed).toEqual(['lint 1']);
  });

  it('starts nothing more once the run is cancelled', async () => {
    const { verdicts, executed } = await order({ stages: [migrate, lint, docs], cancelIn: 'migrate' });
    expect(verdicts).toEqual(['migrate passed', 'lint cancelled', 'docs cancelled']);
    expect(executed).toEqual(['migrate 1']);
  });

  const flaky = ended(1, [failed('t', 'boom')]);
  const clean = ended(0, [passed('t')]);
  const two = [stage({ name: 'one' }), stage({ name: 'two', needs: ['one'] })];
  const attempts = { 'one 1': flaky, 'one 2': clean, 'two 1': flaky, 'two 2': clean };
  const stages = { one: stagePolicy(), two: stagePolicy() };
  const boom = (retries: number) => [fingerprint({ message: any('boom') }, { id: 'boom', retries })];

  it('goes on after a flaky stage', async () => {
    const policy = trusted({ flakes: boom(2), stages });
    expect((await order({ stages: two, attempts, policy })).verdicts).toEqual(['one flaky', 'two flaky']);
  });

  it.each([
    ['an entry’s retries', trusted({ flakes: boom(1), stages })],
    ['the run’s retries', trusted({ flakes: boom(9), stages, limits: limits({ retries: 1 }) })],
    ['the run’s time', trusted({ flakes: boom(9), stages, limits: limits({ retryTime: 1000 }) })],
  ])('counts %s over all stages', async (_name, policy) => {
    expect((await order({ stages: two, attempts, policy })).verdicts).toEqual(['one flaky', 'two failed']);
  });

  it('counts a stage’s retries anew for each', async () => {
    const one = stagePolicy({ limits: limits({ retries: 1 }) });
    const policy = trusted({ flakes: boom(9), stages: { one, two: one } });
    expect((await order({ stages: two, attempts, policy })).verdicts).toEqual(['one flaky', 'two flaky']);
  });
});
