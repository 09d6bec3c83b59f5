/** `ready` checks: what must hold after a stage before the next one starts. */
import type { ReadyCheck } from '../config/plan.ts';

/** Milliseconds between tries: doubled each time, up to the last. */
const pauses = [100, 200, 400, 800, 1600, 2000];

export interface ReadyTry {
  /** True when the check's command passed; `limit`: milliseconds that are left for it. */
  readonly attempt: (limit: number) => Promise<boolean>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly isCancelled: () => boolean;
  readonly now: () => number;
}

/** What came of a check; `tries`: how often it ran. */
export type Readiness =
  | { readonly kind: 'ready' }
  /** Its limit is over. */
  | { readonly kind: 'late'; readonly tries: number }
  /** The run was cancelled before the check could tell. */
  | { readonly kind: 'cancelled' };

/** Runs a check until it passes, its limit is over, or the run is cancelled. */
export async function awaitReady(check: ReadyCheck, edges: ReadyTry): Promise<Readiness> {
  const until = edges.now() + check.within;
  for (let tries = 0; ; tries += 1) {
    if (edges.isCancelled()) return { kind: 'cancelled' };
    const left = until - edges.now();
    if (left <= 0) return { kind: 'late', tries };
    if (await edges.attempt(left)) return { kind: 'ready' };
    const pause = pauses[Math.min(tries, pauses.length - 1)] ?? 2000;
    await edges.wait(Math.min(pause, Math.max(0, until - edges.now())));
  }
}
