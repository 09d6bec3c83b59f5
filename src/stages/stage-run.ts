import type { Stage } from '../config/plan.ts';
import type { Attempt } from '../failures/attempt.ts';
import type { ExplainedFailure } from '../fingerprints/match.ts';
import type { Decision } from '../retry/decide.ts';

/** An attempt with all that went wrong in it. */
export interface ExaminedAttempt {
  readonly attempt: Attempt;
  readonly failures: readonly ExplainedFailure[];
  readonly complete: true | string;
}

/** What was decided after a failed attempt, and what came of it. */
export interface RetryRecord {
  /** Number of the attempt that failed. */
  readonly attempt: number;
  readonly decision: Decision;
  /** How the next attempt ran; `framework`: its own retry had passed already; null: none was made. */
  readonly rerun: 'whole' | 'selected' | 'framework' | null;
  /** Why the whole stage ran though the policy allows less. */
  readonly fallback: string | null;
}

/** A stage and what became of it. */
export type StageRun =
  | {
      readonly kind: 'ran';
      readonly stage: Stage;
      /** At least one. */
      readonly attempts: readonly ExaminedAttempt[];
      readonly retries: readonly RetryRecord[];
    }
  | { readonly kind: 'left-out'; readonly stage: Stage; readonly reason: string }
  | { readonly kind: 'blocked'; readonly stage: Stage; readonly by: readonly string[] }
  | { readonly kind: 'cancelled'; readonly stage: Stage };
