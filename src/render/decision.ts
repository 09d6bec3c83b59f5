/** One line of the step's log for each retry granted or refused. */
import { unreachable } from '../fallible.ts';
import type { Rerun, RetryRecord } from '../stages/stage-run.ts';
import { harmlessLine } from './workflow-command.ts';

export function describeDecision(stage: string, record: RetryRecord): string {
  if (!('rerun' in record)) {
    const { reason, rule } = record.decision;
    return harmlessLine(`${stage}: no retry: ${reason} (rule ${rule})`);
  }
  const payers = record.decision.payers.map(({ fingerprint }) => fingerprint.id).join(', ');
  return harmlessLine(`${stage}: retry granted by ${payers}: ${whatRuns(record.rerun)}`);
}

function whatRuns(rerun: Rerun): string {
  switch (rerun.kind) {
    case 'selected':
      return 'the failed tests run again';
    case 'framework':
      return 'their framework has run them again already';
    case 'whole':
      return rerun.fallback === null
        ? 'the whole stage runs again'
        : `the whole stage runs again, since ${rerun.fallback}`;
    default:
      return unreachable(rerun);
  }
}
