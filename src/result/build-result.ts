/** The run, as the public result.json tells it: masked, and cut to what a reader can use. */
import { formatDuration } from '../config/duration.ts';
import type { Stage } from '../config/plan.ts';
import type { TrustedPolicy } from '../config/policy.ts';
import type { Attempt } from '../failures/attempt.ts';
import type { Exit } from '../failures/exit.ts';
import { readings, tallyTests } from '../failures/tally.ts';
import { unreachable } from '../fallible.ts';
import type { Match } from '../fingerprints/match.ts';
import { cutText } from '../fingerprints/plain-text.ts';
import type { PreflightOutcome } from '../preflight/run-preflights.ts';
import type { ExaminedAttempt } from '../stages/stage-run.ts';
import type { RunJudgement } from '../verdict/judge-run.ts';
import type { JudgedFailure, JudgedStage } from '../verdict/judge-stage.ts';
import { buildLedger } from './build-ledger.ts';
import { fileInCheckout, type Places } from './file-place.ts';
import { type Mask, maskLine, maskTest } from './mask.ts';
import type { AttemptResult, FailureResult, PreflightResult, RunResult, StageResult } from './schema.ts';

export interface RunRecord {
  readonly commit: string | null;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly seconds: number;
  readonly judgement: RunJudgement;
  readonly trusted: TrustedPolicy;
  /** Ids of flakes that the head adds or changes. */
  readonly proposed: readonly string[];
  readonly preflights: readonly PreflightOutcome[];
  readonly stages: readonly JudgedStage[];
  /** Where the commands ran. */
  readonly places: Places;
  /** Ready YAML for a failure that nothing explains, or null where none can be given. */
  readonly suggest: (failure: JudgedFailure) => string | null;
  readonly warnings: readonly string[];
}

/** Characters of a message that result.json keeps. */
const longestMessage = 2_000;

export function buildResult(record: RunRecord, mask: Mask): RunResult {
  const { trusted, judgement } = record;
  return {
    schema: 'retrial-result/1',
    verdict: judgement.verdict,
    ...(judgement.problem === null ? {} : { problem: mask(judgement.problem) }),
    commit: record.commit,
    started: record.started,
    seconds: round(record.seconds),
    policy: {
      from: trusted.from,
      commit: trusted.from === 'none' ? null : trusted.commit,
      ...(trusted.from === 'none' ? { reason: mask(trusted.reason) } : {}),
      proposed: record.proposed.map(mask),
    },
    preflights: record.preflights.map((preflight) => preflightResult(preflight, mask)),
    stages: record.stages.map((judged) => stageResult(judged, mask)),
    failures: record.stages.flatMap(({ run, failures }) =>
      failures.map((failure) =>
        failureResult({
          failure,
          place: (file) => fileInCheckout(file, run.stage.workingDirectory, record.places),
          suggest: mayRetry(run.stage, trusted) ? record.suggest : () => null,
          mask,
        }),
      ),
    ),
    ledger: record.stages.flatMap((judged) => buildLedger(judged, mask)),
    warnings: record.warnings.map(mask),
  };
}

/** Where nothing could be retried, an entry of the list would change nothing. */
function mayRetry({ name, kind }: Stage, trusted: TrustedPolicy): boolean {
  if (trusted.from === 'none') return false;
  const known = trusted.policy.stages.get(name);
  return known === undefined ? kind === 'tests' : known.retry === 'allow';
}

function preflightResult(preflight: PreflightOutcome, mask: Mask): PreflightResult {
  return {
    name: mask(preflight.name),
    verdict: preflight.verdict,
    seconds: round(preflight.seconds),
    ...(preflight.note === null ? {} : { note: mask(preflight.note) }),
    ...(preflight.stack === null ? {} : { stack: mask(preflight.stack) }),
    ...(preflight.logPath === null ? {} : { log: mask(preflight.logPath) }),
    violations: preflight.violations.map(({ file, line, column, rule, message }) => ({
      file: mask(file),
      line,
      column,
      rule: mask(rule),
      message: cut(mask(message)),
    })),
  };
}

function stageResult({ run, verdict }: JudgedStage, mask: Mask): StageResult {
  return {
    name: mask(run.stage.name),
    kind: run.stage.kind,
    verdict,
    ...(run.kind === 'blocked' ? { blockedBy: run.by.map(mask) } : {}),
    ...(run.kind === 'left-out' ? { leftOut: mask(run.reason) } : {}),
    attempts: run.kind === 'ran' ? run.attempts.map((examined) => attemptResult(examined, mask)) : [],
  };
}

function attemptResult({ attempt, complete }: ExaminedAttempt, mask: Mask): AttemptResult {
  return {
    number: attempt.number,
    selected: attempt.selected === null ? null : attempt.selected.map((id) => maskTest(id, mask)),
    complete: complete === true ? true : mask(complete),
    exit: exitResult(attempt.exit, mask),
    seconds: round(attempt.seconds),
    log: { ...attempt.log, path: mask(attempt.log.path) },
    tests: testCounts(attempt),
    survivors: attempt.survivors.map(({ pid, age, command }) => ({
      pid,
      age: round(age),
      command: maskLine(command, mask),
    })),
  };
}

function testCounts(attempt: Attempt): AttemptResult['tests'] {
  if (!readings(attempt).some((reading) => reading.ok)) return null;
  const { total, passed, failed, skipped } = tallyTests(attempt);
  return { total, passed, failed, skipped };
}

function exitResult(exit: Exit, mask: Mask): AttemptResult['exit'] {
  switch (exit.kind) {
    case 'code':
      return { code: exit.code };
    case 'signal':
      return { signal: exit.signal };
    case 'timeout':
      return { timeout: formatDuration(exit.limit) };
    case 'hang':
      return { hang: formatDuration(exit.limit) };
    case 'cancelled':
      return { cancelled: exit.signal };
    case 'not-started':
      return { 'not-started': mask(exit.reason) };
    default:
      return unreachable(exit);
  }
}

interface FailureInput {
  readonly failure: JudgedFailure;
  /** A report's file as the forge knows it. */
  readonly place: (file: string) => string;
  readonly suggest: RunRecord['suggest'];
  readonly mask: Mask;
}

function failureResult({ failure, place, suggest, mask }: FailureInput): FailureResult {
  const { explained, verdict } = failure;
  const cause = explained.failure;
  // Neither a listed entry nor one past its day wants a second one beside it.
  const unknown = explained.active.length === 0 && explained.inactive.length === 0;
  const secretive = cause.names.some((name) => mask(name) !== name);
  // A name that holds a secret cannot be listed: masked it would not match, and a slug of it would tell.
  const suggestion = verdict.kind === 'regression' && unknown && !secretive ? suggest(failure) : null;
  return {
    stage: mask(failure.stage),
    test: cause.test === null ? null : maskTest(cause.test, mask),
    ...(cause.title === undefined ? {} : { title: mask(cause.title) }),
    kind: cause.kind,
    verdict: verdict.kind,
    ...(verdict.match === null ? {} : matchFields(verdict.match, mask)),
    signature: explained.signature,
    message: cut(mask(cause.message === '' ? 'failed, and the report does not say how' : cause.message)),
    ...(explained.place === null ? {} : { file: mask(place(explained.place.file)) }),
    ...(explained.place?.line == null ? {} : { line: explained.place.line }),
    attempts: [...failure.attempts],
    evidence: verdict.evidence.map(mask),
    ...(suggestion === null ? {} : { suggestion: mask(suggestion) }),
  };
}

function matchFields(
  { fingerprint, line }: Match,
  mask: Mask,
): Pick<FailureResult, 'fingerprint' | 'owner' | 'issue' | 'expires' | 'matched'> {
  const { id, owner, issue, expires } = fingerprint;
  return {
    fingerprint: mask(id),
    owner: mask(owner),
    issue: mask(issue),
    expires,
    ...(line === '' ? {} : { matched: maskLine(line, mask) }),
  };
}

function cut(text: string): string {
  return text.length > longestMessage ? `${cutText(text, longestMessage)}…` : text;
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
