import type { Plan } from '../config/plan.ts';
import type { PreflightOutcome } from '../preflight/run-preflights.ts';
import type { RunVerdict } from '../result/schema.ts';
import type { JudgedStage } from './judge-stage.ts';

export interface RunJudgement {
  readonly verdict: RunVerdict;
  /** Why the run failed though no stage did; null where a stage or preflight says it. */
  readonly problem: string | null;
}

/** The verdict of the run: the worst of its parts, and never passed where planned tests did not run. */
export function judgeRun(input: {
  readonly plan: Plan;
  readonly preflights: readonly PreflightOutcome[];
  readonly stages: readonly JudgedStage[];
}): RunJudgement {
  const { plan, preflights, stages } = input;
  const verdicts = stages.map(({ verdict }) => verdict);
  if (verdicts.includes('cancelled') || preflights.some(({ verdict }) => verdict === 'cancelled')) {
    return { verdict: 'cancelled', problem: null };
  }
  if (preflights.some(({ verdict }) => verdict === 'failed') || verdicts.includes('failed')) {
    return { verdict: 'failed', problem: null };
  }
  if (verdicts.includes('blocked')) return { verdict: 'blocked', problem: null };
  if (testsWereLeftOut(plan, stages)) {
    return {
      verdict: 'failed',
      problem:
        'the plan has stages of kind tests, and `only` left all of them out here: no test ran. ' +
        'Widen `only`, or do not run Retrial on this leg',
    };
  }
  return { verdict: verdicts.includes('flaky') ? 'flaky' : 'passed', problem: null };
}

function testsWereLeftOut(plan: Plan, stages: readonly JudgedStage[]): boolean {
  const planned = plan.stages.some(({ kind }) => kind === 'tests');
  return planned && !stages.some(({ run }) => run.kind === 'ran' && run.stage.kind === 'tests');
}
