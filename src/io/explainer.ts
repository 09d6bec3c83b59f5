/** What the trusted list says of failures, and what it could say of those it does not know. */
import { open } from 'node:fs/promises';
import type { Leg } from '../config/applies.ts';
import type { TrustedPolicy } from '../config/policy.ts';
import type { ExplainedFailure } from '../fingerprints/match.ts';
import type { suggestFlake } from '../fingerprints/suggest.ts';
import type { RunRecord } from '../result/build-result.ts';
import type { StageEdges } from '../stages/run-stage.ts';

/** Bytes of a log's end that a suggestion for a failed stage may quote. */
const tailBytes = 8_192;

/** The matcher is loaded by the first failure: a green run does not wait for it. */
export class Explainer {
  readonly #leg: Leg;
  /** YYYY-MM-DD, in UTC. */
  readonly #today: string;
  readonly #logTails = new Map<string, string>();
  #suggest: typeof suggestFlake | null = null;
  /** Set before the first stage starts. */
  trusted: TrustedPolicy = { from: 'none', reason: 'the policy was not read' };

  constructor(options: { readonly leg: Leg; readonly today: string }) {
    this.#leg = options.leg;
    this.#today = options.today;
  }

  readonly explain: StageEdges['explain'] = async ({
    stage,
    attempt,
    failures,
  }): Promise<ExplainedFailure[]> => {
    if (failures.length === 0) return [];
    const { explainFailures } = await import('./explain-failures.ts');
    this.#suggest = (await import('../fingerprints/suggest.ts')).suggestFlake;
    this.#logTails.set(stage, await readTail(attempt.log.path));
    const context = { stage, ...this.#leg, today: this.#today };
    return await explainFailures({ trusted: this.trusted, attempt, failures, context });
  };

  /** YAML to paste, with a comment where it tells little; null where none can be given. */
  readonly suggest: RunRecord['suggest'] = ({ explained, stage }) => {
    if (this.#suggest === null) return null;
    const logTail = this.#logTails.get(stage) ?? '';
    const suggestion = this.#suggest({ failure: explained.failure, stage, today: this.#today, logTail });
    if ('refused' in suggestion) return null;
    const { yaml, weak } = suggestion;
    return weak === null
      ? yaml
      : yaml.replace('flakes:\n', `flakes:\n  # Weak: ${weak.replaceAll(/\s+/g, ' ')}\n`);
  };
}

async function readTail(path: string): Promise<string> {
  await using file = await open(path, 'r');
  const { size } = await file.stat();
  const length = Math.min(size, tailBytes);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
  return buffer.toString('utf8', 0, bytesRead);
}
