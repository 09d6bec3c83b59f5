/** Every retry granted or refused, a row for each fingerprint that paid. */
import type { TestId } from '../reports/model.ts';
import { testKey } from '../reports/model.ts';
import type { Payer } from '../retry/decide.ts';
import type { Rerun, RetryRecord, StageRun } from '../stages/stage-run.ts';
import { isClearedIn } from '../verdict/judge-failure.ts';
import type { JudgedStage } from '../verdict/judge-stage.ts';
import { type Mask, maskLine, maskTest } from './mask.ts';
import type { LedgerEntry } from './schema.ts';

type GrantedEntry = Extract<LedgerEntry, { granted: true }>;

export function buildLedger(judged: JudgedStage, mask: Mask): LedgerEntry[] {
  const { run } = judged;
  if (run.kind !== 'ran') return [];
  return run.retries.flatMap((record): LedgerEntry[] =>
    'rerun' in record
      ? record.decision.payers.map((payer) => grantedRow({ run, record, payer, mask }))
      : [refusedRow(run, record, mask)],
  );
}

type Granted = Extract<RetryRecord, { readonly rerun: Rerun }>;
type Refused = Exclude<RetryRecord, Granted>;

interface GrantedInput {
  readonly run: Extract<StageRun, { readonly kind: 'ran' }>;
  readonly record: Granted;
  readonly payer: Payer;
  readonly mask: Mask;
}

function grantedRow({ run, record, payer, mask }: GrantedInput): LedgerEntry {
  const { fingerprint, explains } = payer;
  const line = explains.map(({ match }) => match.line).find((text) => text !== '');
  return {
    stage: mask(run.stage.name),
    attempt: record.attempt,
    granted: true,
    ...fingerprintFields(fingerprint, mask),
    ...(line === undefined ? {} : { line: maskLine(line, mask) }),
    rerun: record.rerun.kind,
    ...(record.rerun.kind === 'whole' && record.rerun.fallback !== null
      ? { fallback: mask(record.rerun.fallback) }
      : {}),
    tests: distinct(
      explains.flatMap(({ failure: { failure } }) => (failure.test === null ? [] : [failure.test])),
    ).map((id) => maskTest(id, mask)),
    outcome: outcomeOf(run, record, payer),
  };
}

function refusedRow(run: StageRun, { attempt, decision }: Refused, mask: Mask): LedgerEntry {
  return {
    stage: mask(run.stage.name),
    attempt,
    granted: false,
    rule: decision.rule,
    reason: mask(decision.reason),
    ...(decision.fingerprint === null ? {} : fingerprintFields(decision.fingerprint, mask)),
    tests: [],
    outcome: 'refused',
  };
}

function fingerprintFields({ id, owner, issue, expires }: Payer['fingerprint'], mask: Mask) {
  return { fingerprint: mask(id), owner: mask(owner), issue: mask(issue), expires };
}

/** What came of the retry for the failures that this fingerprint explained. */
function outcomeOf(run: GrantedInput['run'], record: Granted, payer: Payer): GrantedEntry['outcome'] {
  if (record.rerun.kind === 'framework') return 'passed';
  const next = run.attempts.find(({ attempt }) => attempt.number === record.attempt + 1);
  if (next === undefined || next.attempt.exit.kind === 'cancelled') return 'cancelled';
  return payer.explains.every(({ failure: { failure } }) => isClearedIn(next, failure)) ? 'passed' : 'failed';
}

function distinct(tests: readonly TestId[]): TestId[] {
  return [...new Map(tests.map((id) => [testKey(id), id])).values()];
}
