import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/config/plan.ts';
import type { PreflightOutcome } from '../../src/preflight/run-preflights.ts';
import type { StageRun } from '../../src/stages/stage-run.ts';
import { judgeRun } from '../../src/verdict/judge-run.ts';
import type { JudgedStage } from '../../src/verdict/judge-stage.ts';
import { ended, stage } from '../builders.ts';

const migrate = stage({ name: 'migrate', kind: 'migration' });
const unit = stage({ name: 'unit' });

function ran(of: Stage, verdict: JudgedStage['verdict']): JudgedStage {
  const attempts = [{ attempt: ended(0, []), failures: [], complete: true }] as const;
  return { run: { kind: 'ran', stage: of, attempts, retries: [] }, verdict, failures: [] };
}

function not(run: Exclude<StageRun, { kind: 'ran' }>): JudgedStage {
  const verdict = run.kind === 'left-out' ? 'passed' : run.kind;
  return { run, verdict, failures: [] };
}

const leftOut = (of: Stage) => not({ kind: 'left-out', stage: of, reason: 'only: os is macos' });
const blocked = (of: Stage) => not({ kind: 'blocked', stage: of, by: ['migrate'] });

function preflight(verdict: PreflightOutcome['verdict']): PreflightOutcome {
  return {
    name: 'import',
    verdict,
    seconds: 1,
    note: null,
    logPath: null,
    stack: null,
    env: {},
    violations: [],
  };
}

function judge(stages: readonly JudgedStage[], preflights: readonly PreflightOutcome[] = []) {
  const plan = { preflights: [], stages: stages.map(({ run }) => run.stage) };
  return judgeRun({ plan, preflights, stages });
}

describe('judgeRun', () => {
  it.each<[string, string, readonly JudgedStage[], readonly PreflightOutcome[]]>([
    ['all passed', 'passed', [ran(migrate, 'passed'), ran(unit, 'passed')], [preflight('passed')]],
    ['one was flaky', 'flaky', [ran(migrate, 'passed'), ran(unit, 'flaky')], []],
    ['one failed', 'failed', [ran(migrate, 'passed'), ran(unit, 'failed')], []],
    ['one failed and blocked the tests', 'failed', [ran(migrate, 'failed'), blocked(unit)], []],
    ['one was flaky and one failed', 'failed', [ran(migrate, 'flaky'), ran(unit, 'failed')], []],
    ['a preflight failed', 'failed', [blocked(unit)], [preflight('failed')]],
    ['a preflight failed, though all stages passed', 'failed', [ran(unit, 'passed')], [preflight('failed')]],
    ['a preflight warned', 'passed', [ran(unit, 'passed')], [preflight('warned'), preflight('skipped')]],
    ['a preflight was cancelled', 'cancelled', [], [preflight('cancelled')]],
    ['a stage was cancelled', 'cancelled', [ran(unit, 'cancelled')], []],
    [
      'a stage was cancelled before it began',
      'cancelled',
      [ran(migrate, 'passed'), not({ kind: 'cancelled', stage: unit })],
      [],
    ],
    ['a stage of no tests was left out', 'passed', [leftOut(migrate), ran(unit, 'passed')], []],
    [
      'one of two stages of tests was left out',
      'passed',
      [leftOut(unit), ran(stage({ name: 'go' }), 'passed')],
      [],
    ],
    ['the plan has no tests', 'passed', [ran(migrate, 'passed')], []],
    ['the plan is empty', 'passed', [], []],
  ])('%s: %s', (_name, verdict, stages, preflights) => {
    expect(judge(stages, preflights)).toEqual({ verdict, problem: null });
  });

  it.each<[string, readonly JudgedStage[]]>([
    ['its one stage of tests', [ran(migrate, 'passed'), leftOut(unit)]],
    ['all of its stages of tests', [leftOut(unit), leftOut(stage({ name: 'go' }))]],
    ['all tests, and a check passed', [ran(stage({ name: 'lint', kind: 'check' }), 'passed'), leftOut(unit)]],
  ])('fails a run in which `only` left out %s', (_name, stages) => {
    expect(judge(stages)).toEqual({ verdict: 'failed', problem: expect.stringContaining('no test ran') });
  });
});
