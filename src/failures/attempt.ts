import type { ReportSpec } from '../config/plan.ts';
import type { ReportReading, TestId, TestProblem } from '../reports/model.ts';
import type { Exit } from './exit.ts';

/** What a framework's own plugin recorded of one of its sessions in an attempt. */
export interface FrameworkSession {
  /** Finds the same session again in a retry: working directory, arguments, ordinal. */
  readonly key: string;
  /**
   * Selectable ids of all that the session set out to run: what it collected, less what its own options (`-k`,
   * `--lf`) deselected. A retry after an early stop must have finished at least this of the first attempt.
   */
  readonly collected: readonly string[];
  /** Selectable ids of all that got a result in every phase. */
  readonly finished: readonly string[];
  /** Selectable ids that failed, with the TestId that the report gives them. */
  readonly failed: readonly { readonly id: string; readonly test: TestId }[];
  /** Selectable ids that ran and passed: neither failed, skipped nor cut short. */
  readonly passed: readonly string[];
  /** What failed first and the framework itself ran again until green (pytest-rerunfailures): failures like any other. */
  readonly retried: readonly { readonly id: string; readonly test: TestId }[];
  /** Each failure after which the framework ran the test again, whatever came of it then. */
  readonly reruns: readonly { readonly test: TestId; readonly problem: TestProblem }[];
  /** What the reports call several of the collected tests: none of them can be selected by it. */
  readonly shared: readonly TestId[];
  /** What was to be selected and was not collected. */
  readonly missing: readonly string[];
  /** True where it ran exactly what was to run again, false where it ran everything. */
  readonly selected: boolean;
  /** `true`, or why it is not complete: an early stop, a collection error, a failed coverage gate … */
  readonly complete: true | string;
  /** What failed outside of the tests (a failed coverage gate), each a failure of its own. */
  readonly otherErrors: readonly string[];
}

/** The log of one attempt, on disk. */
export interface AttemptLog {
  /** Absolute. */
  readonly path: string;
  readonly bytes: number;
  readonly lines: number;
  /** Lower-case hex of the whole file. */
  readonly sha256: string;
}

/** A process that an attempt left behind. */
export interface Survivor {
  readonly pid: number;
  /** Seconds since it started. */
  readonly age: number;
  /** Its command line, cut at 4,096 characters. Hostile, unmasked. */
  readonly command: string;
}

/** A declared report path and what this attempt wrote there: no readings where no file was found. */
export interface ReportOutcome {
  readonly spec: ReportSpec;
  readonly readings: readonly ReportReading[];
}

/** One execution of a stage's command, as it happened. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** null: the whole stage. Else the tests that were to run again. */
  readonly selected: readonly TestId[] | null;
  readonly exit: Exit;
  readonly seconds: number;
  readonly log: AttemptLog;
  /** One per declared report path, with what was read from each file found there. */
  readonly reports: readonly ReportOutcome[];
  /** null where no framework told. */
  readonly sessions: readonly FrameworkSession[] | null;
  /** What pytest's own log says of an early stop, such as `stopping after 1 failures`; null where nothing does. Hostile. */
  readonly earlyStop: string | null;
  /** What still ran after the command's exit. */
  readonly survivors: readonly Survivor[];
  /** Why the attempt failed outside of its command: a full disk, survivors that `background` forbids, a `ready` check. */
  readonly problems: readonly string[];
}
