/** Every retry granted or refused, a row for each fingerprint that paid. */
import { unreachable } from '../fallible.ts';
import type { TestId } from '../reports/model.ts';
import { testKey } from '../reports/model.ts';
import type { Payer } from '../retry/decide.ts';
import type { RetryRecord, StageRun } from '../stages/stage-run.ts';
import { isClearedIn } from '../verdict/judge-failure.ts';
import type { JudgedStage } from '../verdict/judge-stage.ts';
import { type Mask, maskTest } from './mask.ts';
import type { LedgerEntry } from './schema.ts';

export function buildLedger(judged: JudgedStage, mask: Mask): LedgerEntry[] {
  const { run } = judged;
  if (run.kind !== 'ran') return [];
  return run.retries.flatMap((record) =>
    record.decision.granted
      ? record.decision.payers.map((payer) => grantedRow({ run, record, payer, mask }))
      : [refusedRow(run, record, mask)],
  );
}

interface GrantedInput {
  readonly run: Extract<StageRun, { readonly kind: 'ran' }>;
  readonly record: RetryRecord;
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
    ...(line === undefined ? {} : { line: mask(line) }),
    ...(record.rerun === 'whole' || record.rerun === 'selected' ? { rerun: record.rerun } : {}),
    ...(record.fallback === null ? {} : { fallback: mask(record.fallback) }),
    tests: distinct(
      explains.flatMap(({ failure: { failure } }) => (failure.test === null ? [] : [failure.test])),
    ).map((id) => maskTest(id, mask)),
    outcome: outcomeOf(run, record, payer),
  };
}

function refusedRow(run: StageRun, record: RetryRecord, mask: Mask): LedgerEntry {
  const { decision } = record;
  if (decision.granted) throw new Error('a granted retry is no refusal');
  return {
    stage: mask(run.stage.name),
    attempt: record.attempt,
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
function outcomeOf(run: GrantedInput['run'], record: RetryRecord, payer: Payer): LedgerEntry['outcome'] {
  switch (record.rerun) {
    case null:
      return 'cancelled';
    case 'framework':
      return 'passed';
    case 'whole':
    case 'selected':
      break;
    default:
      return unreachable(record.rerun);
  }
  const next = run.attempts.find(({ attempt }) => attempt.number === record.attempt + 1);
  if (next === undefined || next.attempt.exit.kind === 'cancelled') return 'cancelled';
  return payer.explains.every(({ failure: { failure } }) => isClearedIn(next, failure)) ? 'passed' : 'failed';
}

function distinct(tests: readonly TestId[]): TestId[] {
  return [...new Map(tests.map((id) => [testKey(id), id])).values()];
}
