/**
 * The six rules of a retry (docs/guarantees.md). The first that fails is named.
 */
import type { Fingerprint, Limits, Policy, StagePolicy, TrustedPolicy } from '../config/policy.ts';
import { type Fallible, fail, succeed } from '../fallible.ts';
import type { ExplainedFailure, Match } from '../fingerprints/match.ts';
import { type NonEmpty, nonEmpty } from '../non-empty.ts';
import { testKey } from '../reports/model.ts';
import type { Budget, Spending } from './budget.ts';

type RuleNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** A fingerprint that pays for a retry, with the failures it explains. */
export interface Payer {
  readonly fingerprint: Fingerprint;
  readonly explains: readonly { readonly failure: ExplainedFailure; readonly match: Match }[];
}

export interface Grant {
  readonly granted: true;
  readonly payers: NonEmpty<Payer>;
}

export interface Refusal {
  readonly granted: false;
  readonly rule: RuleNumber;
  readonly reason: string;
  /** The fingerprint that the refusal is about, where it is about one. */
  readonly fingerprint: Fingerprint | null;
}

export type Decision = Grant | Refusal;

export interface DecisionInput {
  readonly stage: string;
  readonly trusted: TrustedPolicy;
  readonly failures: NonEmpty<ExplainedFailure>;
  readonly budget: Budget;
}

/** Whether a failed attempt may run again, and which fingerprints pay for it. */
export function decideRetry(input: DecisionInput): Decision {
  const { trusted, stage, failures, budget } = input;
  // Rules 1 to 5 are read in the policy: without a trusted one there is nothing to read them in.
  if (trusted.from === 'none') return refuse(6, trusted.reason);
  const { policy } = trusted;
  const known = policy.stages.get(stage);
  if (known === undefined) return refuse(6, `the trusted policy does not know the stage ${stage}`);
  const refused = stageAllows(known) ?? allExplained(failures) ?? fewEnough(failures, known, policy);
  if (refused !== null) return refused;
  const payers = choosePayers(failures, budget);
  if (!payers.ok) return payers.error;
  return withinBudget(known, policy, budget) ?? { granted: true, payers: payers.value };
}

function refuse(rule: RuleNumber, reason: string, fingerprint: Fingerprint | null = null): Refusal {
  return { granted: false, rule, reason, fingerprint };
}

/** Rule 1. */
function stageAllows(stage: StagePolicy): Refusal | null {
  return stage.retry === 'allow'
    ? null
    : refuse(1, `the stage's policy is retry: never (kind ${stage.kind})`);
}

/** Rule 2. What only an entry past its day or for elsewhere explains is left to rule 4, which names it. */
function allExplained(failures: readonly ExplainedFailure[]): Refusal | null {
  const unknown = failures.filter(({ active, inactive }) => active.length === 0 && inactive.length === 0);
  if (unknown.length === 0) return null;
  return refuse(
    2,
    unknown.length === 1 ? 'one failure is unknown' : `${unknown.length} failures are unknown`,
  );
}

/** Rule 3. */
function fewEnough(
  failures: readonly ExplainedFailure[],
  stage: StagePolicy,
  policy: Policy,
): Refusal | null {
  const tests = new Set(
    failures.flatMap(({ failure }) => (failure.test === null ? [] : [testKey(failure.test)])),
  );
  const most = Math.min(stage.limits.maxFailures, policy.limits.maxFailures);
  return tests.size <= most
    ? null
    : refuse(3, `${tests.size} tests failed, more than max-failures (${most}): a mass failure is no flake`);
}

/** Rule 4: for each failure the first entry of the list that is active and has retries left. */
function choosePayers(
  failures: NonEmpty<ExplainedFailure>,
  budget: Budget,
): Fallible<NonEmpty<Payer>, Refusal> {
  const payers = new Map<string, { fingerprint: Fingerprint; explains: Payer['explains'][number][] }>();
  for (const failure of failures) {
    const match = failure.active.find(({ fingerprint }) => retriesLeft(fingerprint, budget) > 0);
    if (match === undefined) return fail(whyUnusable(failure));
    const { fingerprint } = match;
    const payer = payers.get(fingerprint.id) ?? { fingerprint, explains: [] };
    payer.explains.push({ failure, match });
    payers.set(fingerprint.id, payer);
  }
  const list = nonEmpty([...payers.values()]);
  return list === null ? fail(refuse(2, 'no failure is explained')) : succeed(list);
}

function retriesLeft(fingerprint: Fingerprint, budget: Budget): number {
  return fingerprint.retries - (budget.paid.get(fingerprint.id) ?? 0);
}

function whyUnusable({ active, inactive }: ExplainedFailure): Refusal {
  const [spent] = active;
  if (spent !== undefined) {
    const { fingerprint } = spent;
    const times = fingerprint.retries === 1 ? 'its one retry' : `its ${fingerprint.retries} retries`;
    return refuse(4, `${fingerprint.id} has used ${times}`, fingerprint);
  }
  const [idle] = inactive;
  if (idle === undefined) return refuse(2, 'one failure is unknown');
  const { fingerprint } = idle.match;
  return idle.why === 'expired'
    ? refuse(4, `${fingerprint.id} expired on ${fingerprint.expires}`, fingerprint)
    : refuse(4, `${fingerprint.id} does not apply to this platform or matrix leg`, fingerprint);
}

/** Rule 5. */
function withinBudget(stage: StagePolicy, policy: Policy, budget: Budget): Refusal | null {
  return (
    overspent({ who: 'the stage', limits: stage.limits, spending: budget.stage }) ??
    overspent({ who: 'the run', limits: policy.limits, spending: budget.run })
  );
}

function overspent({
  who,
  limits,
  spending,
}: {
  readonly who: string;
  readonly limits: Limits;
  readonly spending: Spending;
}): Refusal | null {
  if (spending.retries >= limits.retries) {
    return refuse(5, `${who} has used its retries (${limits.retries})`);
  }
  if (limits.retryTime !== null && spending.time >= limits.retryTime) {
    return refuse(5, `${who} has used its time for retries (retry-time)`);
  }
  return null;
}
