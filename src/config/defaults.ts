import type { Background, StageKind } from './plan.ts';
import type { Limits } from './policy.ts';

/** Of the run, where the file says nothing. */
export const defaultLimits: Limits = { retries: 3, maxFailures: 10, retryTime: null };

/** Milliseconds. */
export const defaultPreflightTimeout = 60_000;
/** Milliseconds. */
export const defaultWithin = 60_000;

interface KindDefaults {
  readonly background: Background;
  readonly retry: 'allow' | 'never';
}

/** What a migration leaves behind may still be migrating; what tests leave behind is most often a daemon. */
export const kindDefaults: Readonly<Record<StageKind, KindDefaults>> = {
  migration: { background: { kind: 'fail' }, retry: 'never' },
  check: { background: { kind: 'end' }, retry: 'never' },
  tests: { background: { kind: 'end' }, retry: 'allow' },
};

/** The stages that the step's inputs make, where the file names none. */
export const inputStages = [
  { name: 'migrate', kind: 'migration' },
  { name: 'test', kind: 'tests' },
] as const;
