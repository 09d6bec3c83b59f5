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
import { lastOf, type NonEmpty, nonEmpty } from '../non-empty.ts';
import { type Budget, pay, spendTime } from '../retry/budget.ts';
import { decideRetry, type Payer } from '../retry/decide.ts';
import { type Selection, selectTests } from './select-tests.ts';
import type { ExaminedAttempt, Rerun, RetryRecord, StageRun } from './stage-run.ts';

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
    /** What it may be explained by. */
    readonly trusted: TrustedPolicy;
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

/** What is known of a stage so far. */
interface Progress {
  readonly attempts: NonEmpty<ExaminedAttempt>;
  readonly retries: readonly RetryRecord[];
  readonly outstanding: Outstanding;
  readonly budget: Budget;
}

/** Runs a stage to its end; returns what happened and what its retries cost. */
export async function runStage(
  input: StageInput,
  edges: StageEdges,
): Promise<{ readonly run: StageRun; readonly budget: Budget }> {
  const { stage } = input;
  let progress = await begin(input, edges);
  for (;;) {
    const failures = nonEmpty(lastOf(progress.attempts).failures);
    if (failures === null || edges.isCancelled()) break;
    const { record, budget, next } = decide(input, progress, failures);
    edges.onDecision(stage, record);
    progress = { ...progress, retries: [...progress.retries, record], budget };
    if (next === null) break;
    const begun = edges.now();
    await edges.wait(delayOf(next.payers));
    if (edges.isCancelled()) break;
    progress = await retry({ input, progress, request: next, begun }, edges);
  }
  const { attempts, retries, budget } = progress;
  return { run: { kind: 'ran', stage, attempts, retries }, budget };
}

async function begin(input: StageInput, edges: StageEdges): Promise<Progress> {
  const request = { stage: input.stage, number: 1, selection: null, payers: [] };
  const none: Outstanding = new Map();
  const examined = await examine({ request, input, attempts: [], outstanding: none }, edges);
  const outstanding = updateOutstanding(none, examined.attempt);
  return { attempts: [examined], retries: [], outstanding, budget: input.budget };
}

interface Retry {
  readonly input: StageInput;
  readonly progress: Progress;
  readonly request: AttemptRequest;
  /** When its delay began. */
  readonly begun: number;
}

async function retry({ input, progress, request, begun }: Retry, edges: StageEdges): Promise<Progress> {
  const examined = await examine({ request, input, ...progress }, edges);
  return {
    ...progress,
    attempts: [...progress.attempts, examined],
    outstanding: updateOutstanding(progress.outstanding, examined.attempt),
    budget: spendTime(progress.budget, edges.now() - begun),
  };
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
  const explained = await edges.explain({
    stage: input.stage.name,
    trusted: input.trusted,
    attempt,
    failures,
  });
  // A failure that got lost on the way would be a pass.
  if (explained.length !== failures.length) throw new Error('not every failure was looked up in the policy');
  return { attempt, failures: explained, complete: completeness(attempt) };
}

interface Decided {
  readonly record: RetryRecord;
  readonly budget: Budget;
  /** null: no further attempt. */
  readonly next: AttemptRequest | null;
}

function decide(input: StageInput, progress: Progress, failures: NonEmpty<ExplainedFailure>): Decided {
  const { stage, trusted } = input;
  const { budget, attempts, outstanding } = progress;
  const decision = decideRetry({ stage: stage.name, trusted, failures, budget });
  const attempt = lastOf(attempts).attempt.number;
  if (!decision.granted) return { record: { attempt, decision }, budget, next: null };
  const { payers } = decision;
  const paid = pay(
    budget,
    payers.map(({ fingerprint }) => fingerprint.id),
  );
  if (failures.every(({ failure }) => isClearedByFramework(failure))) {
    return { record: { attempt, decision, rerun: { kind: 'framework' } }, budget: paid, next: null };
  }
  const selected = selectTests({ rerun: policyOf(input)?.rerun ?? 'whole', attempts, outstanding });
  const selection = selected.ok ? selected.value : null;
  const rerun: Rerun =
    selection === null
      ? { kind: 'whole', fallback: selected.ok ? null : selected.error }
      : { kind: 'selected' };
  const next = { stage, number: attempt + 1, selection, payers };
  return { record: { attempt, decision, rerun }, budget: paid, next };
}

function policyOf({ trusted, stage }: StageInput): StagePolicy | undefined {
  return trusted.from === 'none' ? undefined : trusted.policy.stages.get(stage.name);
}

/** The longest delay that a paying fingerprint asks for. */
function delayOf(payers: readonly Payer[]): number {
  return Math.max(0, ...payers.map(({ fingerprint }) => fingerprint.delay));
}
