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

/** Runs a check until it passes (null) or its limit is over (a sentence). */
export async function awaitReady(check: ReadyCheck, edges: ReadyTry): Promise<string | null> {
  const until = edges.now() + check.within;
  for (let tries = 0; ; tries += 1) {
    const left = until - edges.now();
    if (edges.isCancelled() || left <= 0)
      return `it was not ready within ${check.within / 1000} s (${tries} tries)`;
    if (await edges.attempt(left)) return null;
    await edges.wait(
      Math.min(pauses[Math.min(tries, pauses.length - 1)] ?? 2000, Math.max(0, until - edges.now())),
    );
  }
}
