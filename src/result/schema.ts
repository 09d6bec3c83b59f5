/**
 * The public result.json, `retrial-result/1`: this schema is its only source.
 * All text is masked before it stands here; it is still hostile to whatever renders it.
 */
import { z } from 'zod';
import { failureKinds } from '../failures/failure.ts';

const testSchema = z.strictObject({ package: z.string(), project: z.string(), name: z.string() });

const runVerdictSchema = z.enum(['passed', 'flaky', 'failed', 'blocked', 'cancelled']);

const exitSchema = z.union([
  z.strictObject({ code: z.int() }),
  z.strictObject({ signal: z.string() }),
  z.strictObject({ timeout: z.string().describe('the limit that struck, as a duration such as 30m') }),
  z.strictObject({ hang: z.string().describe('the idle limit that struck, as a duration such as 5m') }),
  z.strictObject({ cancelled: z.string().describe('the signal that cancelled the run') }),
  z.strictObject({ 'not-started': z.string().describe('why the command did not start') }),
]);

const attemptSchema = z.strictObject({
  number: z.int().min(1),
  selected: z.array(testSchema).nullable().describe('null: the whole stage ran'),
  complete: z.union([z.literal(true), z.string()]).describe('true, or why it is not known to be complete'),
  exit: exitSchema,
  seconds: z.number().min(0),
  log: z.strictObject({
    path: z.string(),
    bytes: z.int().min(0),
    lines: z.int().min(0),
    sha256: z.string(),
    published: z.strictObject({ sha256: z.string() }).optional(),
  }),
  tests: z
    .strictObject({
      total: z.int().min(0),
      passed: z.int().min(0),
      failed: z.int().min(0),
      skipped: z.int().min(0),
    })
    .nullable()
    .describe('null: the stage declares no reports, or none could be read'),
  survivors: z
    .array(z.strictObject({ pid: z.int(), age: z.number(), command: z.string() }))
    .describe('processes that the command left behind'),
});

const stageSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(['migration', 'check', 'tests']),
  verdict: runVerdictSchema,
  blockedBy: z.array(z.string()).optional(),
  leftOut: z.string().optional().describe('why `only` left the stage out; its verdict is then passed'),
  attempts: z.array(attemptSchema),
});

const failureSchema = z.strictObject({
  stage: z.string(),
  test: testSchema.nullable(),
  title: z.string().optional().describe('the test as its framework names it for people'),
  kind: z.enum(failureKinds),
  verdict: z.enum(['flake', 'suspected-flake', 'regression']),
  fingerprint: z
    .string()
    .optional()
    .describe('the flake that explains it; then also its owner, issue and expiry'),
  owner: z.string().optional(),
  issue: z.string().optional(),
  expires: z.string().optional(),
  matched: z.string().optional().describe('the line that matched, where the match rests on one'),
  signature: z.string(),
  message: z.string(),
  file: z.string().optional(),
  line: z.int().optional(),
  attempts: z.array(z.int()).describe('the attempts in which it failed so'),
  evidence: z.array(z.string()).min(1).describe('what the verdict rests on, a sentence each'),
  suggestion: z.string().optional().describe('YAML of a fingerprint, for a failure that none explains'),
});

const ledgerSchema = z.discriminatedUnion('granted', [
  z.strictObject({
    stage: z.string(),
    attempt: z.int().describe('the failed attempt that the decision was about'),
    granted: z.literal(true),
    fingerprint: z.string().describe('it paid for the retry'),
    owner: z.string(),
    issue: z.string(),
    expires: z.string(),
    line: z.string().optional().describe('the line that matched'),
    rerun: z
      .enum(['whole', 'selected', 'framework'])
      .describe('framework: its own retry had passed already, and nothing ran again'),
    fallback: z.string().optional().describe('why the whole stage ran though the policy allows less'),
    tests: z.array(testSchema).describe('the tests that it explained'),
    outcome: z.enum(['passed', 'failed', 'cancelled']),
  }),
  z.strictObject({
    stage: z.string(),
    attempt: z.int().describe('the failed attempt that the decision was about'),
    granted: z.literal(false),
    rule: z.int().min(1).max(6).describe('the first rule of a retry that refused'),
    reason: z.string(),
    fingerprint: z.string().optional().describe('that the refusal is about, where it is about one'),
    owner: z.string().optional(),
    issue: z.string().optional(),
    expires: z.string().optional(),
    tests: z.array(testSchema),
    outcome: z.literal('refused'),
  }),
]);

const preflightSchema = z.strictObject({
  name: z.string(),
  verdict: z.enum(['passed', 'failed', 'warned', 'skipped', 'cancelled']),
  seconds: z.number(),
  note: z.string().optional(),
  log: z.string().optional(),
  stack: z.string().optional().describe('where it hung when its timeout struck, as its runtime tells'),
  violations: z.array(
    z.strictObject({
      file: z.string(),
      line: z.int(),
      column: z.int(),
      rule: z.string(),
      message: z.string(),
    }),
  ),
});

export const resultSchema = z.strictObject({
  schema: z.literal('retrial-result/1'),
  verdict: runVerdictSchema,
  problem: z.string().optional().describe('why the run ended before its plan, where it did'),
  commit: z.string().nullable(),
  started: z.string().describe('ISO 8601, UTC'),
  seconds: z.number(),
  policy: z.strictObject({
    from: z.enum(['base', 'default-branch', 'head', 'none']),
    commit: z.string().nullable(),
    reason: z.string().optional().describe('why no policy could be trusted; then nothing is retried'),
    proposed: z.array(z.string()).describe('ids of flakes that the head adds or changes; they grant nothing'),
  }),
  preflights: z.array(preflightSchema),
  stages: z.array(stageSchema),
  failures: z.array(failureSchema),
  ledger: z.array(ledgerSchema),
  warnings: z.array(z.string()),
});

export type RunResult = z.infer<typeof resultSchema>;
export type StageResult = RunResult['stages'][number];
export type AttemptResult = StageResult['attempts'][number];
export type FailureResult = RunResult['failures'][number];
export type LedgerEntry = RunResult['ledger'][number];
export type PreflightResult = RunResult['preflights'][number];
export type RunVerdict = RunResult['verdict'];
