import type { RunResult } from './schema.ts';

/** The result of a run of which nothing is known but that it began: what stands until a stage has ended. */
export function unfinishedResult({
  commit,
  started,
}: {
  readonly commit: string | null;
  /** ISO 8601, UTC. */
  readonly started: string;
}): RunResult {
  return {
    schema: 'retrial-result/1',
    verdict: 'cancelled',
    problem: 'the step was killed before its first stage ended',
    commit,
    started,
    seconds: 0,
    policy: { from: 'none', commit: null, reason: 'the step was killed before it told', proposed: [] },
    preflights: [],
    stages: [],
    failures: [],
    ledger: [],
    warnings: [],
  };
}
