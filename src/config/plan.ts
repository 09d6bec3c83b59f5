/**
 * What the run sets out to do: the head's own, since commands are code that the pull request runs anyway.
 * Durations are milliseconds throughout.
 */
import type { ReportFormat } from '../reports/formats.ts';
import type { TagRules } from './tag-rules.ts';

export type StageKind = 'migration' | 'check' | 'tests';

/** What happens to processes that a stage leaves behind: named and failed, waited for, or ended. */
export type Background =
  | { readonly kind: 'fail' }
  | { readonly kind: 'wait'; readonly limit: number }
  | { readonly kind: 'end' };

/** Where a stage or a fingerprint applies; empty lists and objects mean everywhere. */
export interface Only {
  /** RUNNER_OS in lower case: linux, macos, windows. Empty: any. */
  readonly os: readonly string[];
  /** Matrix key to the values it may have, as text. */
  readonly matrix: Readonly<Record<string, readonly string[]>>;
}

export interface ReportSpec {
  /** A path or glob relative to the stage's working directory. */
  readonly path: string;
  /** null: found by content. */
  readonly format: ReportFormat | null;
  /** How many tests a whole attempt must report at least. */
  readonly minTests: number;
}

/** A command that must succeed within a limit before the next stage starts. */
export interface ReadyCheck {
  readonly run: string;
  readonly within: number;
}

export interface Stage {
  readonly name: string;
  readonly kind: StageKind;
  readonly needs: readonly string[];
  readonly run: string;
  /** `bash` (default), `sh`, or a template with {0}, as a workflow step's `shell`. */
  readonly shell: string;
  /** Relative to the run's working directory. */
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  /** Names of withheld variables (runner tokens) that this stage receives all the same. */
  readonly passEnv: readonly string[];
  readonly reports: readonly ReportSpec[];
  readonly timeout: number | null;
  readonly idleTimeout: number | null;
  readonly background: Background;
  readonly ready: readonly ReadyCheck[];
  readonly only: Only;
}

export type OnTimeout =
  | { readonly kind: 'fail' }
  | { readonly kind: 'warn' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'env'; readonly env: Readonly<Record<string, string>> };

/** A guarded preflight command. */
export interface Guard {
  readonly kind: 'command';
  readonly name: string;
  readonly run: string;
  readonly shell: string;
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly onTimeout: OnTimeout;
}

/** Tag rules as the head writes them; which are in force is the trusted policy's word. */
export interface TagPreflight {
  readonly kind: 'tags';
  readonly name: string;
  readonly rules: TagRules;
}

export interface Plan {
  readonly preflights: readonly (Guard | TagPreflight)[];
  /** In the order in which they run: each after all that it needs. */
  readonly stages: readonly Stage[];
}
