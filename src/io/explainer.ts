/** What the trusted list says of failures, and what it could say of those it does not know. */
import type { Leg } from '../config/applies.ts';
import type { ExplainedFailure } from '../fingerprints/match.ts';
import type { suggestFlake } from '../fingerprints/suggest.ts';
import type { RunRecord } from '../result/build-result.ts';
import type { StageEdges } from '../stages/run-stage.ts';
import { readHostileTail } from './files/hostile-file.ts';

/** Bytes of a log's end that a suggestion for a failed stage may quote. */
const tailBytes = 8_192;

/** The matcher is loaded by the first failure: a green run does not wait for it. */
export class Explainer {
  readonly #leg: Leg;
  /** YYYY-MM-DD, in UTC. */
  readonly #today: string;
  /** Of each failed attempt. */
  readonly #logTails = new Map<string, string>();
  #suggest: typeof suggestFlake | null = null;

  constructor(options: { readonly leg: Leg; readonly today: string }) {
    this.#leg = options.leg;
    this.#today = options.today;
  }

  readonly explain: StageEdges['explain'] = async (input): Promise<ExplainedFailure[]> => {
    const { stage, trusted, attempt, failures } = input;
    if (failures.length === 0) return [];
    const { explainFailures } = await import('./explain-failures.ts');
    this.#suggest = (await import('../fingerprints/suggest.ts')).suggestFlake;
    const tail = await readHostileTail(attempt.log.path, tailBytes);
    if (tail.ok) this.#logTails.set(keyOf(stage, attempt.number), tail.value.toString('utf8'));
    const context = { stage, ...this.#leg, today: this.#today };
    return await explainFailures({ trusted, attempt, failures, context });
  };

  /** YAML to paste, with a comment where it tells little; null where none can be given. */
  readonly suggest: RunRecord['suggest'] = ({ explained, stage, attempts }) => {
    if (this.#suggest === null) return null;
    // The failure is told as it was seen last.
    const logTail = this.#logTails.get(keyOf(stage, attempts.at(-1) ?? 0)) ?? '';
    const suggestion = this.#suggest({ failure: explained.failure, stage, today: this.#today, logTail });
    if ('refused' in suggestion) return null;
    const { yaml, weak } = suggestion;
    return weak === null
      ? yaml
      : yaml.replace('flakes:\n', `flakes:\n  # Weak: ${weak.replaceAll(/\s+/g, ' ')}\n`);
  };
}

function keyOf(stage: string, attempt: number): string {
  return JSON.stringify([stage, attempt]);
}
