import { createHash } from 'node:crypto';

/** The name of a run's logs: job, matrix leg and run attempt, since all legs share the job's id. */
interface LogsOf {
  /** GITHUB_JOB, or null without a forge. */
  readonly job: string | null;
  readonly matrix: Readonly<Record<string, string>>;
  /** GITHUB_RUN_ATTEMPT; 1 without a forge. */
  readonly runAttempt: number;
}

const longest = 120;

/** `retrial-logs-<job>[-<leg>]-<run attempt>`: what an artifact may be called on every forge, and a folder too. */
export function defaultArtifactName({ job, matrix, runAttempt }: LogsOf): string {
  const leg = Object.values(matrix).join('-');
  const parts = ['retrial-logs', job ?? 'local', leg, `${runAttempt}`];
  return harmless(parts.filter((part) => part !== '').join('-'));
}

/**
 * Without what artifact names and file names may not hold (actions/toolkit, path-and-artifact-name-validation).
 * Two long names stay two: what is cut off is told by a hash of the whole.
 */
export function harmless(name: string): string {
  const clean = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replaceAll(/^[-.]+|(?<![-.])[-.]+$/g, '');
  if (clean === '') return 'unnamed';
  if (clean.length <= longest) return clean;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${clean.slice(0, longest - hash.length - 1)}-${hash}`;
}
