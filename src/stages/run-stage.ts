/** One stage: attempts, until one is clean or a retry is refused. */
import type { Stage } from '../config/plan.ts';
import type { StagePolicy, TrustedPolicy } from '../config/policy.ts';
import type { Attempt } from '../failures/attempt.ts';
import { completeness } from '../failures/completeness.ts';
import type { Failure } from '../failures/failure.ts';
import { findFailures } from '../failures/find-failures.ts';
import { isClearedByFramework } from '../failures/test-failures.ts';
import { type Outstanding, updateOutstanding } from '../failures/vanished.ts';
import type { ExplainedFailure } from '../fingerprints/match.ts';
import { type Budget, pay, spendTime } from '../retry/budget.ts';
import { type Decision, decideRetry, type Payer } from '../retry/decide.ts';
import { type Selection, selectTests } from './select-tests.ts';
import type { ExaminedAttempt, RetryRecord, StageRun } from './stage-run.ts';

export interface AttemptRequest {
  readonly stage: Stage;
  /** From 1. */
  readonly number: number;
  /** null: the whole stage. */
  readonly selection: Selection | null;
  /** The fingerprints that pay for this attempt; none for the first. */
  readonly payers: readonly Payer[];
}

export interface StageEdges {
  readonly execute: (request: AttemptRequest) => Promise<Attempt>;
  readonly explain: (input: {
    readonly stage: string;
    readonly attempt: Attempt;
    readonly failures: readonly Failure[];
  }) => Promise<readonly ExplainedFailure[]>;
  /** Resolves after so many milliseconds, or at once when the run is cancelled. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly isCancelled: () => boolean;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** Tells the live log what was decided. */
  readonly onDecision: (stage: Stage, record: RetryRecord) => void;
}

export interface StageInput {
  readonly stage: Stage;
  readonly trusted: TrustedPolicy;
  readonly budget: Budget;
}

/** Runs a stage to its end; returns what happened and what its retries cost. */
export async function runStage(
  input: StageInput,
  edges: StageEdges,
): Promise<{ readonly run: StageRun; readonly budget: Budget }> {
  const { stage } = input;
  const attempts: ExaminedAttempt[] = [];
  const retries: RetryRecord[] = [];
  let budget = input.budget;
  let outstanding: Outstanding = new Map();
  let next: AttemptRequest | null = { stage, number: 1, selection: null, payers: [] };
  while (next !== null) {
    const begun = edges.now();
    if (next.number > 1) await edges.wait(delayOf(next.payers));
    if (next.number > 1 && edges.isCancelled()) break;
    const examined = await examine({ request: next, input, attempts, outstanding }, edges);
    if (next.number > 1) budget = spendTime(budget, edges.now() - begun);
    attempts.push(examined);
    outstanding = updateOutstanding(outstanding, examined.attempt);
    if (examined.failures.length === 0 || edges.isCancelled()) break;
    const decided = decide({ input, attempts, outstanding, budget, number: next.number });
    retries.push(decided.record);
    edges.onDecision(stage, decided.record);
    budget = decided.budget;
    next = decided.next;
  }
  return { run: { kind: 'ran', stage, attempts, retries }, budget };
}

interface Examination {
  readonly request: AttemptRequest;
  readonly input: StageInput;
  readonly attempts: readonly ExaminedAttempt[];
  readonly outstanding: Outstanding;
}

async function examine(examination: Examination, edges: StageEdges): Promise<ExaminedAttempt> {
  const { request, input, attempts, outstanding } = examination;
  const attempt = await edges.execute(request);
  const failures = findFailures({
    attempt,
    frameworkRetries: policyOf(input)?.frameworkRetries ?? 'match',
    earlier: attempts.map((one) => one.attempt),
    outstanding,
  });
  const explained = await edges.explain({ stage: input.stage.name, attempt, failures });
  // A failure that got lost on the way would be a pass.
  if (explained.length !== failures.length) throw new Error('not every failure was looked up in the policy');
  return { attempt, failures: explained, complete: completeness(attempt) };
}

interface Deciding {
  readonly input: StageInput;
  readonly attempts: readonly ExaminedAttempt[];
  readonly outstanding: Outstanding;
  readonly budget: Budget;
  readonly number: number;
}

interface Decided {
  readonly record: RetryRecord;
  readonly budget: Budget;
  /** null: no further attempt. */
  readonly next: AttemptRequest | null;
}

function decide({ input, attempts, outstanding, budget, number }: Deciding): Decided {
  const failures = attempts.at(-1)?.failures ?? [];
  const decision: Decision = decideRetry({
    stage: input.stage.name,
    trusted: input.trusted,
    failures,
    budget,
  });
  const record = { attempt: number, decision, fallback: null };
  if (!decision.granted) return { record: { ...record, rerun: null }, budget, next: null };
  const { payers } = decision;
  const paid = pay(
    budget,
    payers.map(({ fingerprint }) => fingerprint.id),
  );
  if (failures.every(({ failure }) => isClearedByFramework(failure))) {
    return { record: { ...record, rerun: 'framework' }, budget: paid, next: null };
  }
  const selection = selectTests({
    rerun: policyOf(input)?.rerun ?? 'whole',
    attempts,
    outstanding,
  });
  const chosen = selection.ok ? selection.value : null;
  return {
    record: {
      ...record,
      rerun: chosen === null ? 'whole' : 'selected',
      fallback: selection.ok ? null : selection.error,
    },
    budget: paid,
    next: { stage: input.stage, number: number + 1, selection: chosen, payers },
  };
}

function policyOf({ trusted, stage }: StageInput): StagePolicy | undefined {
  return trusted.from === 'none' ? undefined : trusted.policy.stages.get(stage.name);
}

/** The longest delay that a paying fingerprint asks for. */
function delayOf(payers: readonly Payer[]): number {
  return Math.max(0, ...payers.map(({ fingerprint }) => fingerprint.delay));
}
