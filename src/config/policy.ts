/**
 * What grants retries: the trusted commit's, never the head's own on a pull request.
 * Durations are milliseconds throughout.
 */
import type { FailureKind } from '../failures/failure.ts';
import type { Only, StageKind } from './plan.ts';

/** Text as the maintainers wrote it: exact text, a glob or /regex/ for names; part of one line or /regex/ for messages. */
type PatternText = string;

/** `message: a`, `message: [a, b]` (one must match), `message: {all: [a, b]}` (each must). */
export interface TextMatch {
  readonly mode: 'any' | 'all';
  readonly patterns: readonly PatternText[];
}

/** All keys given must match; in a list one must. Empty lists and nulls are keys not given. */
export interface FingerprintMatch {
  readonly stage: readonly PatternText[];
  readonly test: readonly PatternText[];
  readonly file: readonly PatternText[];
  readonly package: readonly PatternText[];
  readonly message: TextMatch | null;
  readonly signature: readonly string[];
  readonly log: TextMatch | null;
  readonly exit: readonly number[];
  readonly signal: readonly string[];
  readonly kind: readonly FailureKind[];
}

/** A change to one variable for the retry alone. */
export type EnvChange =
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'append'; readonly value: string }
  | { readonly kind: 'prepend'; readonly value: string };

export interface Fingerprint {
  readonly id: string;
  readonly issue: string;
  readonly owner: string;
  readonly reason: string | null;
  /** YYYY-MM-DD; the day ends in UTC. */
  readonly expires: string;
  readonly match: FingerprintMatch;
  readonly only: Only;
  /** How many retries it pays for in a run. */
  readonly retries: number;
  readonly delay: number;
  readonly retryEnv: Readonly<Record<string, EnvChange>>;
  /** Where it is written: the file's path in the repository and the 1-based line. */
  readonly source: { readonly file: string; readonly line: number };
}

export interface Limits {
  readonly retries: number;
  readonly maxFailures: number;
  /** Time that retries may take in all; null: no bound. */
  readonly retryTime: number | null;
}

export interface StagePolicy {
  readonly kind: StageKind;
  readonly retry: 'allow' | 'never';
  readonly rerun: 'whole' | 'pytest';
  /** `allow`: what the framework itself retried until green counts as passed. */
  readonly frameworkRetries: 'match' | 'allow';
  readonly limits: Limits;
}

export interface Policy {
  readonly limits: Limits;
  readonly flakes: readonly Fingerprint[];
  /** By stage name. Where the file names no stages: `migrate` and `test`. */
  readonly stages: ReadonlyMap<string, StagePolicy>;
}

/** Where the policy in force came from, or why there is none. */
export type TrustedPolicy =
  | {
      readonly from: 'base' | 'default-branch' | 'head';
      /** Full hash; null in a working tree. */
      readonly commit: string | null;
      readonly policy: Policy;
    }
  | { readonly from: 'none'; readonly reason: string };
