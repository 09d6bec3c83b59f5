/** Every stage in its turn: after all that it needs, or blocked by name. */
import { excludedBy, type Leg } from '../config/applies.ts';
import type { Plan, Stage } from '../config/plan.ts';
import type { TrustedPolicy } from '../config/policy.ts';
import { type Budget, forNextStage, unspent } from '../retry/budget.ts';
import { runStage, type StageEdges } from '../stages/run-stage.ts';
import type { StageRun } from '../stages/stage-run.ts';
import { type JudgedStage, judgeStage } from '../verdict/judge-stage.ts';

export interface OrderEdges extends StageEdges {
  /** After a stage's last attempt: what it wrote for later stages is handed on. */
  readonly onStageEnd: (judged: JudgedStage) => Promise<void>;
}

export interface OrderInput {
  readonly plan: Plan;
  readonly trusted: TrustedPolicy;
  readonly leg: Leg;
  /** Names of the preflights that failed; they block every stage. */
  readonly failedPreflights: readonly string[];
}

/** Runs the plan's stages one after another, in the plan's order. */
export async function runStages(input: OrderInput, edges: OrderEdges): Promise<JudgedStage[]> {
  const judged: JudgedStage[] = [];
  let budget: Budget = unspent;
  for (const stage of input.plan.stages) {
    const skipped = edges.isCancelled()
      ? ({ kind: 'cancelled', stage } as const)
      : withoutRunning({ stage, input, judged });
    const { run, budget: left } =
      skipped === null
        ? await runStage({ stage, trusted: input.trusted, budget: forNextStage(budget) }, edges)
        : { run: skipped, budget };
    budget = left;
    const verdict = judgeStage(run);
    judged.push(verdict);
    await edges.onStageEnd(verdict);
  }
  return judged;
}

interface Turn {
  readonly stage: Stage;
  readonly input: OrderInput;
  readonly judged: readonly JudgedStage[];
}

function withoutRunning({ stage, input, judged }: Turn): StageRun | null {
  const reason = excludedBy(stage.only, input.leg);
  if (reason !== null) return { kind: 'left-out', stage, reason };
  // What has not passed yet blocks, not only what has failed.
  const passed = new Set(
    judged
      .filter(({ verdict }) => verdict === 'passed' || verdict === 'flaky')
      .map(({ run }) => run.stage.name),
  );
  const by = [
    ...input.failedPreflights.map((name) => `preflight ${name}`),
    ...stage.needs.filter((name) => !passed.has(name)),
  ];
  return by.length === 0 ? null : { kind: 'blocked', stage, by };
}
