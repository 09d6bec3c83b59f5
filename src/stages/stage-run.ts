import type { Stage } from '../config/plan.ts';
import type { Attempt } from '../failures/attempt.ts';
import type { ExplainedFailure } from '../fingerprints/match.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { Grant, Refusal } from '../retry/decide.ts';

/** An attempt with all that went wrong in it. */
export interface ExaminedAttempt {
  readonly attempt: Attempt;
  readonly failures: readonly ExplainedFailure[];
  readonly complete: true | string;
}

/** What runs again after a retry was granted. */
export type Rerun =
  /** `fallback`: why the whole stage runs though the policy allows less; null where it does not. */
  | { readonly kind: 'whole'; readonly fallback: string | null }
  /** The failed tests alone. */
  | { readonly kind: 'selected' }
  /** Nothing: the framework's own retry has passed already. */
  | { readonly kind: 'framework' };

/** What was decided after a failed attempt; `attempt` is its number. */
export type RetryRecord =
  | { readonly attempt: number; readonly decision: Refusal }
  | { readonly attempt: number; readonly decision: Grant; readonly rerun: Rerun };

/** A stage and what became of it. */
export type StageRun =
  | {
      readonly kind: 'ran';
      readonly stage: Stage;
      readonly attempts: NonEmpty<ExaminedAttempt>;
      readonly retries: readonly RetryRecord[];
    }
  | { readonly kind: 'left-out'; readonly stage: Stage; readonly reason: string }
  | { readonly kind: 'blocked'; readonly stage: Stage; readonly by: readonly string[] }
  | { readonly kind: 'cancelled'; readonly stage: Stage };
