/** One line of the step's log for each retry granted or refused. */
import type { RetryRecord } from '../stages/stage-run.ts';
import { harmlessLine } from './workflow-command.ts';

export function describeDecision(stage: string, record: RetryRecord): string {
  const { decision } = record;
  if (!decision.granted)
    return harmlessLine(`${stage}: no retry: ${decision.reason} (rule ${decision.rule})`);
  const payers = decision.payers.map(({ fingerprint }) => fingerprint.id).join(', ');
  return harmlessLine(`${stage}: retry granted by ${payers}: ${whatRuns(record)}`);
}

function whatRuns({ rerun, fallback }: RetryRecord): string {
  if (rerun === 'selected') return 'the failed tests run again';
  if (rerun === 'framework') return 'their framework has run them again already';
  return fallback === null ? 'the whole stage runs again' : `the whole stage runs again, since ${fallback}`;
}
