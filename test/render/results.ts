/** Results to render, small and named after what a reviewer should see in them. */
import type {
  AttemptResult,
  FailureResult,
  LedgerEntry,
  PreflightResult,
  RunResult,
  StageResult,
} from '../../src/result/schema.ts';

export const logs = { folder: '/home/runner/work/_temp/retrial', artifact: 'retrial-logs-test-py3.12' };

export function resultOf(changes: Partial<RunResult>): RunResult {
  return {
    schema: 'retrial-result/1',
    verdict: 'passed',
    commit: '4f0c3c1b6b0a3f3f2b1d0e9c8b7a695847362514',
    started: '2026-11-20T09:00:00Z',
    seconds: 78,
    policy: { from: 'base', commit: '1111111111111111111111111111111111111111', proposed: [] },
    preflights: [],
    stages: [],
    failures: [],
    ledger: [],
    warnings: [],
    ...changes,
  };
}

function attemptOf(changes: Partial<AttemptResult>): AttemptResult {
  return {
    number: 1,
    selected: null,
    complete: true,
    exit: { code: 0 },
    seconds: 4,
    log: { path: '/home/runner/work/_temp/retrial/unit-1.log', bytes: 20_500_000, lines: 9, sha256: 'ab' },
    tests: null,
    survivors: [],
    ...changes,
  };
}

function stageOf(changes: Partial<StageResult>): StageResult {
  return { name: 'unit', kind: 'tests', verdict: 'passed', attempts: [attemptOf({})], ...changes };
}

const migrate = stageOf({
  name: 'migrate',
  kind: 'migration',
  attempts: [attemptOf({ log: { path: '/logs/migrate-1.log', bytes: 800, lines: 9, sha256: 'ab' } })],
});
const lint = stageOf({
  name: 'lint',
  kind: 'check',
  attempts: [
    attemptOf({ seconds: 2.2, log: { path: '/logs/lint-1.log', bytes: 90, lines: 2, sha256: 'ab' } }),
  ],
});
const counts = { total: 1204, passed: 1202, failed: 2, skipped: 0 };
const allPassed = { total: 1204, passed: 1204, failed: 0, skipped: 0 };

export function failureOf(changes: Partial<FailureResult>): FailureResult {
  return {
    stage: 'unit',
    test: { package: 'tests.test_api', project: '', name: 'test_create' },
    kind: 'failure',
    verdict: 'regression',
    signature: 'v1:9f86d081884c7d65',
    message: 'AssertionError: 200 != 500',
    file: 'tests/test_api.py',
    line: 41,
    attempts: [1],
    evidence: ['no listed flake explains it'],
    suggestion: [
      'flakes:',
      '  - id: test-create-884c7d65',
      '    issue: https://fill-in.invalid/the-issue-that-tracks-it',
      '    owner: fill-in-who-looks-after-it',
      '    expires: 2027-02-18',
      '    match:',
      '      stage: unit',
      '      test: test_create',
      "      message: '200 != 500'",
      '',
    ].join('\n'),
    ...changes,
  };
}

const wsPort = {
  fingerprint: 'ws-port',
  owner: '@net-team',
  issue: 'https://forge.example/core/app/issues/118',
  expires: '2027-03-31',
};

function flakeOf(changes: Partial<FailureResult>): FailureResult {
  const { suggestion: _, ...failure } = failureOf({
    test: { package: 'tests.test_ws', project: '', name: 'test_port[ipv6]' },
    verdict: 'suspected-flake',
    message: 'OSError: [Errno 98] error while attempting to bind on address: address already in use',
    matched: 'OSError: [Errno 98] … address already in use',
    file: 'tests/test_ws.py',
    line: 12,
    evidence: ['not retried'],
    ...wsPort,
    ...changes,
  });
  return failure;
}

type Granted = Extract<LedgerEntry, { granted: true }>;

function entryOf(changes: Partial<Granted>): Granted {
  return {
    stage: 'unit',
    attempt: 1,
    granted: true,
    ...wsPort,
    line: 'OSError: [Errno 98] … address already in use',
    rerun: 'selected',
    tests: [{ package: 'tests.test_ws', project: '', name: 'test_port[ipv6]' }],
    outcome: 'passed',
    ...changes,
  };
}

const refused: LedgerEntry = {
  stage: 'unit',
  attempt: 1,
  granted: false,
  rule: 2,
  reason: 'one failure is unknown',
  tests: [],
  outcome: 'refused',
};

const green = resultOf({
  stages: [migrate, lint, stageOf({ attempts: [attemptOf({ seconds: 72, tests: allPassed })] })],
});

export const flaky = resultOf({
  verdict: 'flaky',
  stages: [
    migrate,
    stageOf({
      verdict: 'flaky',
      attempts: [
        attemptOf({ seconds: 72, tests: counts, exit: { code: 1 } }),
        attemptOf({
          number: 2,
          seconds: 3,
          selected: [],
          tests: { total: 2, passed: 2, failed: 0, skipped: 0 },
        }),
      ],
    }),
  ],
  failures: [
    flakeOf({ verdict: 'flake', evidence: ['passed alone on attempt 2'] }),
    flakeOf({
      verdict: 'flake',
      evidence: ['passed alone on attempt 2'],
      test: { package: 'tests.test_db', project: 'chromium', name: 'test_pool' },
      fingerprint: 'db-pool',
      owner: 'core-qa',
      issue: 'CORE-77 in the tracker',
      expires: 'soon',
      matched: 'pool exhausted',
    }),
  ],
  ledger: [
    entryOf({}),
    entryOf({
      fingerprint: 'db-pool',
      owner: 'core-qa',
      issue: 'CORE-77 in the tracker',
      line: 'pool exhausted',
      rerun: 'whole',
      fallback: 'the first attempt stopped early (-x)',
    }),
  ],
});

export const regression = resultOf({
  verdict: 'failed',
  stages: [
    migrate,
    lint,
    stageOf({ verdict: 'failed', attempts: [attemptOf({ seconds: 72, tests: counts, exit: { code: 1 } })] }),
    stageOf({ name: 'e2e', verdict: 'blocked', blockedBy: ['unit'], attempts: [] }),
  ],
  failures: [flakeOf({}), failureOf({})],
  ledger: [refused],
});

const listedButFailing = resultOf({
  verdict: 'failed',
  stages: [
    stageOf({
      verdict: 'failed',
      attempts: [1, 2, 3].map((number) => attemptOf({ number, tests: counts, exit: { code: 1 } })),
    }),
  ],
  failures: [
    flakeOf({
      verdict: 'regression',
      attempts: [1, 2, 3],
      evidence: ['listed, but failed in 3 of 3 attempts'],
    }),
  ],
  ledger: [
    entryOf({ outcome: 'failed' }),
    entryOf({ attempt: 2, outcome: 'failed' }),
    { ...refused, ...wsPort, attempt: 3, rule: 4, reason: 'ws-port has used its retries (2)' },
  ],
});

const blocked = resultOf({
  verdict: 'failed',
  stages: [
    { ...migrate, verdict: 'failed', attempts: [attemptOf({ exit: { timeout: '30m' }, seconds: 1800 })] },
    stageOf({ verdict: 'blocked', blockedBy: ['migrate'], attempts: [] }),
    stageOf({ name: 'windows', leftOut: 'only: { os: windows }', attempts: [] }),
  ],
  failures: [
    failureOf({
      stage: 'migrate',
      test: null,
      kind: 'timeout',
      message: 'ran longer than its timeout of 30m; last line: waiting for lock on table users',
    }),
  ].map(({ suggestion: _, file: __, line: ___, ...failure }) => failure),
  ledger: [
    { ...refused, stage: 'migrate', rule: 1, reason: "the stage's policy is retry: never (kind migration)" },
  ],
});

const cancelled = resultOf({
  verdict: 'cancelled',
  stages: [
    migrate,
    stageOf({ verdict: 'cancelled', attempts: [attemptOf({ seconds: 31, exit: { cancelled: 'SIGINT' } })] }),
  ],
  warnings: ['2 processes of unit were ended.'],
});

const configError = resultOf({
  verdict: 'failed',
  seconds: 0.1,
  problem: [
    '.github/retrial.yml:12:5: unknown key `retrys`',
    '   12 |     retrys: 2',
    '      |     ^^^^^^ write retries',
  ].join('\n'),
});

const violation = {
  file: 'features/login.feature',
  line: 14,
  column: 3,
  rule: '@tdd_expected_fail requires @tdd_issue',
  message: 'scenario "sign in" has @tdd_expected_fail but no @tdd_issue_<n>',
};

const failedPreflight: PreflightResult = {
  name: 'tdd tags',
  verdict: 'failed',
  seconds: 0.12,
  violations: [violation, { ...violation, line: 30 }],
};

export const preflightFailed = resultOf({
  verdict: 'blocked',
  preflights: [
    failedPreflight,
    {
      name: 'import',
      verdict: 'warned',
      seconds: 30,
      note: 'no answer within 30 s',
      violations: [],
      log: '/logs/import.log',
    },
  ],
  stages: [
    stageOf({ name: 'migrate', kind: 'migration', verdict: 'blocked', attempts: [] }),
    stageOf({ verdict: 'blocked', blockedBy: ['migrate'], attempts: [] }),
  ],
});

/** As `retrial check` and the step find them, in the words of src/preflight/. */
const tagViolations = resultOf({
  verdict: 'failed',
  preflights: [
    {
      name: 'tdd tags',
      verdict: 'failed',
      seconds: 0.4,
      violations: [
        {
          file: '.github/retrial.yml',
          line: 6,
          column: 14,
          rule: 'files',
          message: 'no file matches specs/**/*.feature: correct the pattern, or remove it',
        },
        ...Array.from({ length: 11 }, (_, index) => ({
          file: 'features/orders.feature',
          line: 11 + index * 6,
          column: 3,
          rule: 'when @tdd_issue',
          message: `scenario "an order | of <${index}> goods" has no @tdd_expected_fail, which @tdd_issue requires: add @tdd_expected_fail`,
        })),
        {
          file: 'features/stock.feature',
          line: 28,
          column: 52,
          rule: 'known',
          message: 'unknown tag @tdd_issue_: write @tdd_issue, or one like /@tdd_issue_\\d+/',
        },
        {
          file: 'features/latin.feature',
          line: 3,
          column: 17,
          rule: 'readable',
          message: 'what begins here is not UTF-8, as in a file of Latin-1: save it in UTF-8',
        },
        { file: '', line: 0, column: 0, rule: '::error::`|<b>', message: '\u202egnol\n::stop-commands::x' },
      ],
    },
    {
      name: 'import',
      verdict: 'warned',
      seconds: 30,
      note: 'later stages see APP_PREIMPORT, since it ran into its timeout of 30s; its last line was: importing app.models',
      log: '/logs/preflight-2-import.log',
      violations: [],
    },
  ],
  stages: [stageOf({ verdict: 'blocked', blockedBy: ['preflight tdd tags'], attempts: [] })],
  warnings: [
    'Preflight `tdd tags`: `known` would allow @tdd_later as well.',
    "The tag rules in force are this commit's own (`tdd tags`), since no policy could be trusted.",
  ],
});

export const many = resultOf({
  verdict: 'failed',
  stages: [
    stageOf({ verdict: 'failed', attempts: [attemptOf({ seconds: 72, tests: counts, exit: { code: 1 } })] }),
  ],
  failures: Array.from({ length: 300 }, (_, index) =>
    index % 3 === 0
      ? flakeOf({ test: { package: 'tests.test_ws', project: '', name: `test_port[${index}]` } })
      : failureOf({
          test: { package: 'tests.test_api', project: '', name: `test_${index}` },
          suggestion: `flakes:\n  - id: test-${index}\n    match:\n      test: test_${index}\n`,
        }),
  ),
  ledger: [
    {
      ...refused,
      rule: 3,
      reason: '300 tests failed, more than max-failures (10): a mass failure is no flake',
    },
  ],
});

const proposals = resultOf({
  verdict: 'failed',
  policy: { from: 'base', commit: null, proposed: ['db-pool', 'ws-port-2'] },
  stages: [stageOf({ verdict: 'failed', attempts: [attemptOf({ tests: counts, exit: { code: 1 } })] })],
  failures: [failureOf({})],
  ledger: [refused],
});

const noPolicy = resultOf({
  verdict: 'failed',
  policy: {
    from: 'none',
    commit: null,
    reason: 'the forge answered 403 for .github/retrial.yml at 1111111: give the token contents: read.',
    proposed: [],
  },
  stages: [stageOf({ verdict: 'failed', attempts: [attemptOf({ tests: counts, exit: { code: 1 } })] })],
  failures: [failureOf({})],
  warnings: Array.from(
    { length: 7 },
    (_, index) => `ws-port-${index} expires in ${index + 1} days (@net-team).`,
  ),
});

export const results: readonly (readonly [string, RunResult])[] = [
  ['green', green],
  ['flaky', flaky],
  ['regression', regression],
  ['listed-but-failing', listedButFailing],
  ['blocked', blocked],
  ['cancelled', cancelled],
  ['config-error', configError],
  ['preflight-failed', preflightFailed],
  ['tag-violations', tagViolations],
  ['many-failures', many],
  ['proposals', proposals],
  ['no-policy', noPolicy],
];
