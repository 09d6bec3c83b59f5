import { describe, expect, it } from 'vitest';
import { idleEntryWarnings } from '../../src/config/idle-entries.ts';
import { makePlan } from '../../src/config/make-plan.ts';
import { renderProblem } from '../../src/config/problem.ts';
import { configOf } from './memory-reader.ts';

async function warningsOf(stage: string, migrate: string): Promise<string[]> {
  const config = await configOf(
    `version: 1\nflakes:\n  - { id: a, issue: "#1", owner: qa, expires: 2027-03-31, match: { message: refused${stage} } }`,
  );
  const plan = makePlan({ config, inputs: { migrate, test: 'x', reports: '' } });
  return plan.ok ? idleEntryWarnings({ config, plan: plan.value }).map(renderProblem) : ['no plan'];
}

describe('an entry for stages that this step does not have', () => {
  it.each([', stage: migrate', ', stage: [migrate]'])('is warned about: %s', async (stage) => {
    expect(await warningsOf(stage, '')).toEqual([
      '.github/retrial.yml:3:1: this step has no stage that the flake `a` names (migrate) — its stages are: test',
    ]);
    expect(await warningsOf(stage, 'up')).toEqual([]);
  });

  it.each(['', ', stage: test', ', stage: [migrate, test]', ', stage: mig*', ', stage: /migrate/'])(
    'may name others as well, or a pattern: %s',
    async (stage) => {
      expect(await warningsOf(stage, '')).toEqual([]);
    },
  );

  it('is nothing without a configuration', () => {
    const plan = makePlan({ config: null, inputs: { migrate: '', test: 'x', reports: '' } });
    expect(plan.ok && idleEntryWarnings({ config: null, plan: plan.value })).toEqual([]);
  });
});
