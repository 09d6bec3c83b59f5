/** A run whose commands are a script: what is injected is the effect, everything that judges it is real. */
import type { Stage } from '../src/config/plan.ts';
import type { TrustedPolicy } from '../src/config/policy.ts';
import type { Attempt } from '../src/failures/attempt.ts';
import { findMatches } from '../src/fingerprints/find-matches.ts';
import type { OrderEdges } from '../src/ordering/run-stages.ts';
import { unspent } from '../src/retry/budget.ts';
import { type AttemptRequest, runStage } from '../src/stages/run-stage.ts';
import type { RetryRecord } from '../src/stages/stage-run.ts';
import { type JudgedStage, judgeStage } from '../src/verdict/judge-stage.ts';
import { stage as anyStage, trusted as trustedPolicy } from './builders.ts';
import { compiled } from './fingerprints/flakes.ts';

type Script = (request: AttemptRequest) => Attempt;

interface Scripted {
  readonly edges: OrderEdges;
  readonly requests: AttemptRequest[];
  readonly waits: number[];
  readonly decisions: RetryRecord[];
  readonly ended: JudgedStage[];
  cancelled: boolean;
}

/** Each attempt takes a second of the clock, and each wait as long as it was asked to. */
export function scripted(script: Script, trusted: TrustedPolicy): Scripted {
  const flakes = compiled(...(trusted.from === 'none' ? [] : trusted.policy.flakes));
  let clock = 0;
  const state: Omit<Scripted, 'edges'> = {
    requests: [],
    waits: [],
    decisions: [],
    ended: [],
    cancelled: false,
  };
  const edges: OrderEdges = {
    execute: async (request) => {
      state.requests.push(request);
      clock += 1000;
      return {
        ...script(request),
        number: request.number,
        selected: request.selection === null ? null : request.selection.tests,
      };
    },
    explain: async ({ stage, failures }) =>
      failures.map((failure) =>
        findMatches({
          failure,
          flakes,
          context: { stage, os: 'linux', matrix: {}, today: '2026-11-20' },
          logLines: null,
        }),
      ),
    wait: async (milliseconds) => {
      state.waits.push(milliseconds);
      clock += milliseconds;
    },
    isCancelled: () => state.cancelled,
    now: () => clock,
    onDecision: (_stage, record) => {
      state.decisions.push(record);
    },
    onStageEnd: async (judged) => {
      state.ended.push(judged);
    },
  };
  return Object.assign(state, { edges });
}

interface StageScript {
  readonly trusted?: TrustedPolicy;
  readonly stage?: Stage;
  /** One for each attempt; asking for more than there are is an error of the test's. */
  readonly attempts: readonly Attempt[];
}

/** Runs one stage through the given attempts. */
export async function play({ attempts, trusted = trustedPolicy(), stage = anyStage() }: StageScript) {
  const run = scripted(({ number }) => {
    const next = attempts[number - 1];
    if (next === undefined) throw new Error(`no attempt ${number} was scripted`);
    return next;
  }, trusted);
  const outcome = await runStage({ stage, trusted, budget: unspent }, run.edges);
  return { ...outcome, judged: judgeStage(outcome.run), requests: run.requests, waits: run.waits };
}
