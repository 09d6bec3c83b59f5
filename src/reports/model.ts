/**
 * The one model that every report format is read into.
 */
import type { ReportFormat } from './formats.ts';

/** What identifies a test across attempts. How many results share it is its count. */
export interface TestId {
  /** JUnit's classname, Go's import path; empty where the format has none. */
  readonly package: string;
  /** The project or browser a framework ran it for; empty where the format has none. */
  readonly project: string;
  readonly name: string;
}

/** One `<failure>`, `<error>`, `<flakyFailure>` … of one test; for Go the test's own output. */
export interface TestProblem {
  /** The exception's type as the report names it, or ''. */
  readonly type: string;
  /** The report's short message, or ''. */
  readonly message: string;
  /** The exception text: what `message` patterns read besides `message` itself. Never captured output. */
  readonly text: string;
}

export interface TestResult {
  readonly id: TestId;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** As the report gives it, else null. */
  readonly file: string | null;
  /** 1-based, else null. */
  readonly line: number | null;
  readonly seconds: number | null;
  /** Empty unless the test failed or the framework itself retried it until green (then outcome is `passed`). */
  readonly problems: readonly TestProblem[];
  /** True for what is not a test but stands among them: pytest's "collection failure", Go's `[build failed]`. */
  readonly collection: boolean;
  /**
   * Set where the test failed only because of its children, which stand as failures of their own: a Go parent
   * without output of its own, a pytest test that "contains 1 failed subtest". Such a result has no problems.
   */
  readonly explainedBy?: 'children';
}

/** A framework whose reports say that they are its own. */
export type Producer = 'pytest' | 'go';

export interface Report {
  readonly path: string;
  readonly format: ReportFormat;
  /** The framework that the report itself names, where it does. */
  readonly producer: Producer | null;
  readonly tests: readonly TestResult[];
}

/** A file at a report path: read whole, or why it does not count. */
export type ReportReading =
  | { readonly ok: true; readonly report: Report }
  | {
      readonly ok: false;
      readonly path: string;
      readonly problem: string;
      /** What could still be read before the problem: shown, and never counted as passed. */
      readonly tests: readonly TestResult[];
    };

/**
 * The key under which a test is found again in another attempt.
 *
 * JSON, so that no separator inside a hostile name can make two tests one.
 */
export function testKey(id: TestId): string {
  return JSON.stringify([id.package, id.project, id.name]);
}
