/** Attempts, failures, stages and policies as tests need them: only what differs is written. */
import type { Stage } from '../src/config/plan.ts';
import type { Fingerprint, Limits, StagePolicy, TrustedPolicy } from '../src/config/policy.ts';
import type { TagRules } from '../src/config/tag-rules.ts';
import type { Attempt, FrameworkSession, ReportOutcome } from '../src/failures/attempt.ts';
import type { Failure } from '../src/failures/failure.ts';
import type { ExplainedFailure, InactiveMatch } from '../src/fingerprints/match.ts';
import type { Report, TestId, TestProblem, TestResult } from '../src/reports/model.ts';

export function testId(name: string, rest: Partial<TestId> = {}): TestId {
  return { package: 'test_api', project: '', name, ...rest };
}

export function problem(message: string, rest: Partial<TestProblem> = {}): TestProblem {
  return { type: 'Error', message, text: message, ...rest };
}

export function passed(name: string, changes: Partial<TestResult> = {}): TestResult {
  return {
    id: testId(name),
    outcome: 'passed',
    file: null,
    line: null,
    seconds: 0.1,
    problems: [],
    collection: false,
    ...changes,
  };
}

export function failed(name: string, message: string, changes: Partial<TestResult> = {}): TestResult {
  return passed(name, { outcome: 'failed', problems: [problem(message)], ...changes });
}

export function skipped(name: string): TestResult {
  return passed(name, { outcome: 'skipped' });
}

/** What the framework itself ran again until it passed. */
export function rerunToGreen(name: string, message: string): TestResult {
  return passed(name, { problems: [problem(message)] });
}

interface ReportChanges {
  readonly path?: string;
  readonly producer?: Report['producer'];
  readonly minTests?: number;
}

/** A report path at which one report was read whole. */
export function report(tests: readonly TestResult[], changes: ReportChanges = {}): ReportOutcome {
  const { path = 'report.xml', producer = null, minTests = 1 } = changes;
  return {
    spec: { path, format: null, minTests },
    readings: [{ ok: true, report: { path, format: 'junit', producer, tests } }],
  };
}

/** A report path at which something stood that does not count. */
export function brokenReport(what: string, tests: readonly TestResult[] = []): ReportOutcome {
  return {
    spec: { path: 'report.xml', format: null, minTests: 1 },
    readings: [{ ok: false, path: 'report.xml', problem: what, tests }],
  };
}

/** A report path at which nothing stood. */
export function noReport(): ReportOutcome {
  return { spec: { path: 'report.xml', format: null, minTests: 1 }, readings: [] };
}

export function attempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    number: 1,
    selected: null,
    exit: { kind: 'code', code: 0 },
    seconds: 1,
    log: { path: '/logs/unit-1.log', bytes: 10, lines: 1, sha256: 'ab' },
    reports: [],
    sessions: null,
    earlyStop: null,
    survivors: [],
    problems: [],
    ...changes,
  };
}

/** An attempt that wrote one report and ended with this code. */
export function ended(code: number, tests: readonly TestResult[], changes: Partial<Attempt> = {}): Attempt {
  return attempt({ exit: { kind: 'code', code }, reports: [report(tests)], ...changes });
}

/** A complete session that ran these tests, all of which passed. */
export function session(ids: readonly string[], changes: Partial<FrameworkSession> = {}): FrameworkSession {
  return {
    key: 'tests',
    collected: ids,
    finished: ids,
    failed: [],
    passed: ids,
    retried: [],
    reruns: [],
    shared: [],
    missing: [],
    selected: false,
    complete: true,
    otherErrors: [],
    ...changes,
  };
}

/** A test of a session with the TestId that its report gives it. */
export function inSession(name: string): { readonly id: string; readonly test: TestId } {
  return { id: `test_api.py::${name}`, test: testId(name) };
}

export function explained(
  failure: Failure,
  active: readonly Fingerprint[] = [],
  inactive: readonly InactiveMatch[] = [],
): ExplainedFailure {
  return {
    failure,
    active: active.map((fingerprint) => ({ fingerprint, line: failure.message })),
    inactive,
    place: failure.file === null ? null : { file: failure.file, line: failure.line },
    signature: `v1:${failure.kind}:${failure.message}`,
  };
}

export function stage(changes: Partial<Stage> = {}): Stage {
  return {
    name: 'unit',
    kind: 'tests',
    needs: [],
    run: 'pytest',
    shell: 'bash',
    workingDirectory: '.',
    env: {},
    passEnv: [],
    reports: [],
    timeout: null,
    idleTimeout: null,
    background: { kind: 'end' },
    ready: [],
    only: { os: [], matrix: {} },
    ...changes,
  };
}

export function limits(changes: Partial<Limits> = {}): Limits {
  return { retries: 3, maxFailures: 10, retryTime: null, ...changes };
}

export function stagePolicy(changes: Partial<StagePolicy> = {}): StagePolicy {
  return {
    kind: 'tests',
    retry: 'allow',
    rerun: 'whole',
    frameworkRetries: 'match',
    limits: limits(),
    ...changes,
  };
}

interface PolicyChanges {
  readonly flakes?: readonly Fingerprint[];
  readonly limits?: Limits;
  readonly stages?: Readonly<Record<string, StagePolicy>>;
  readonly tags?: Readonly<Record<string, TagRules>>;
}

/** A policy of the base branch that knows the stage `unit`. */
export function trusted(changes: PolicyChanges = {}): TrustedPolicy {
  return {
    from: 'base',
    commit: '1111111111111111111111111111111111111111',
    policy: {
      flakes: changes.flakes ?? [],
      limits: changes.limits ?? limits(),
      stages: new Map(Object.entries(changes.stages ?? { unit: stagePolicy() })),
      tags: new Map(Object.entries(changes.tags ?? {})),
    },
  };
}
