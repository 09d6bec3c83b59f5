/** The pipeline, top to bottom: plan and policy, preflights, stages, verdicts, result. */
import type { Leg } from './config/applies.ts';
import type { Plan } from './config/plan.ts';
import type { TrustedPolicy } from './config/policy.ts';
import type { Fallible } from './fallible.ts';
import { type OrderEdges, runStages } from './ordering/run-stages.ts';
import { type PreflightEdges, type PreflightOutcome, runPreflights } from './preflight/run-preflights.ts';
import { preflightsInForce } from './preflight/tag-checks.ts';
import { buildResult, type RunRecord } from './result/build-result.ts';
import type { Places } from './result/file-place.ts';
import type { Mask } from './result/mask.ts';
import type { RunResult } from './result/schema.ts';
import { judgeRun, type RunJudgement } from './verdict/judge-run.ts';
import type { JudgedStage } from './verdict/judge-stage.ts';

/** What the head's configuration and the trusted commit say. */
export interface Brief {
  readonly plan: Plan;
  readonly trusted: TrustedPolicy;
  readonly proposed: readonly string[];
  readonly warnings: readonly string[];
}

export interface RunEdges extends PreflightEdges, OrderEdges {
  /** Reads configuration and policy, before anything runs; an error says what to write instead. */
  readonly readBrief: () => Promise<Fallible<Brief, string>>;
  /** What preflights hand to later stages. */
  readonly onPreflights: (outcomes: readonly PreflightOutcome[]) => Promise<void>;
  /** What is known so far, after every stage, as it should read if the step were killed now. */
  readonly onProgress: (result: RunResult) => Promise<void>;
  readonly suggest: RunRecord['suggest'];
  readonly mask: Mask;
  /** Warnings that came up on the way. */
  readonly warnings: () => readonly string[];
}

export interface RunInput {
  readonly commit: string | null;
  readonly leg: Leg;
  readonly places: Places;
  /** ISO 8601, UTC. */
  readonly started: string;
}

/** Runs the whole plan. Whatever fails in it is told in the result; only a defect of Retrial itself throws. */
export async function run(input: RunInput, edges: RunEdges): Promise<RunResult> {
  const begun = edges.now();
  const brief = await edges.readBrief();
  if (!brief.ok) return unplanned({ input, edges, begun, problem: brief.error });
  const { plan, trusted, proposed } = brief.value;
  const inForce = preflightsInForce(plan, trusted);
  const preflights = await runPreflights(inForce.preflights, edges);
  await edges.onPreflights(preflights);
  const failedPreflights = preflights.filter(({ verdict }) => verdict === 'failed').map(({ name }) => name);
  const warnings = [...brief.value.warnings, ...inForce.warnings];
  const told = { input, edges, begun, trusted, proposed, preflights, warnings };
  const done: JudgedStage[] = [];
  const onStageEnd = async (judged: JudgedStage) => {
    done.push(judged);
    await edges.onStageEnd(judged);
    await edges.onProgress(result({ ...told, stages: done, judgement: killed }));
  };
  const order = { plan, trusted, leg: input.leg, failedPreflights };
  const stages = await runStages(order, { ...edges, onStageEnd });
  return result({ ...told, stages, judgement: judgeRun({ plan, preflights, stages }) });
}

const killed: RunJudgement = {
  verdict: 'cancelled',
  problem: 'the step was killed before it ended: what follows is what was known by then',
};

interface Ending {
  readonly input: RunInput;
  readonly edges: RunEdges;
  readonly begun: number;
}

function unplanned({ input, edges, begun, problem }: Ending & { readonly problem: string }): RunResult {
  return result({
    input,
    edges,
    begun,
    judgement: { verdict: 'failed', problem },
    trusted: { from: 'none', reason: 'the configuration was not read' },
    proposed: [],
    preflights: [],
    stages: [],
    warnings: [],
  });
}

interface Told extends Ending {
  readonly judgement: RunJudgement;
  readonly trusted: TrustedPolicy;
  readonly proposed: readonly string[];
  readonly preflights: readonly PreflightOutcome[];
  readonly stages: readonly JudgedStage[];
  readonly warnings: readonly string[];
}

function result({ input, edges, begun, ...told }: Told): RunResult {
  const record: RunRecord = {
    ...told,
    commit: input.commit,
    places: input.places,
    started: input.started,
    seconds: (edges.now() - begun) / 1000,
    suggest: edges.suggest,
    warnings: [...told.warnings, ...edges.warnings()],
  };
  return buildResult(record, edges.mask);
}
