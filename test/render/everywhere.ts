import type { RunResult } from '../../src/result/schema.ts';
import { failureOf, regression, resultOf } from './results.ts';

/** The hostile text in every place that text from outside can reach. */
export function everywhere(text: string): RunResult {
  const test = { package: text, project: '', name: text };
  const attempt = regression.stages[2]?.attempts[0];
  return resultOf({
    verdict: 'failed',
    problem: `${text}\n${text}`,
    policy: { from: 'none', commit: null, reason: text, proposed: [text] },
    preflights: [
      {
        name: text,
        verdict: 'failed',
        seconds: 1,
        note: text,
        log: text,
        violations: [{ file: text, line: 1, column: 1, rule: text, message: text }],
      },
    ],
    stages: [
      { name: text, kind: 'tests', verdict: 'failed', attempts: attempt === undefined ? [] : [attempt] },
      { name: text, kind: 'tests', verdict: 'blocked', blockedBy: [text], attempts: [] },
      { name: text, kind: 'tests', verdict: 'passed', leftOut: text, attempts: [] },
    ],
    failures: [
      failureOf({ stage: text, test, message: text, file: text, evidence: [text], suggestion: text }),
      failureOf({
        stage: 'other',
        test: null,
        kind: 'exit',
        message: text,
        fingerprint: text,
        owner: text,
        issue: text,
        expires: text,
        matched: text,
      }),
    ],
    ledger: [
      {
        stage: text,
        attempt: 1,
        granted: false,
        rule: 4,
        reason: text,
        fingerprint: text,
        owner: text,
        issue: text,
        expires: text,
        tests: [],
        outcome: 'refused',
      },
      {
        stage: text,
        attempt: 1,
        granted: true,
        fingerprint: text,
        owner: text,
        issue: text,
        expires: text,
        line: text,
        rerun: 'whole',
        fallback: text,
        tests: [test],
        outcome: 'passed',
      },
    ],
    warnings: [text],
  });
}
