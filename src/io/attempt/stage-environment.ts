import { delimiter } from 'node:path';
import type { Stage } from '../../config/plan.ts';
import type { Payer } from '../../retry/decide.ts';
import { retryEnv } from '../../retry/retry-env.ts';
import { withoutWithheld } from '../../stages/withheld.ts';
import type { HandedOn, StageFiles } from '../runner/stage-files.ts';

export interface EnvironmentInput {
  /** The action's own. */
  readonly base: Readonly<Record<string, string | undefined>>;
  readonly stage: Pick<Stage, 'env' | 'passEnv'>;
  readonly handedOn: Pick<HandedOn, 'env' | 'path'>;
  readonly files: StageFiles;
  readonly payers: readonly Payer[];
  /** The pytest plugin's folder and what it is told; null for stages that run no tests. */
  readonly pytest: {
    readonly plugin: string;
    readonly recordings: string;
    readonly selection: string | null;
  } | null;
}

/** The whole environment of an attempt, later entries over earlier ones. */
export function stageEnvironment(input: EnvironmentInput): Record<string, string> {
  const { base, stage, handedOn, files, payers, pytest } = input;
  const env: Record<string, string> = {
    ...withoutWithheld(base, stage.passEnv),
    ...handedOn.env,
    ...stage.env,
    ...files,
  };
  if (handedOn.path.length > 0) {
    env['PATH'] = [...handedOn.path, env['PATH'] ?? ''].filter((part) => part !== '').join(delimiter);
  }
  const changed = retryEnv(env, payers);
  if (pytest === null) return changed;
  return {
    ...changed,
    // An empty part would mean the working directory, so none is left behind.
    PYTHONPATH: [pytest.plugin, changed['PYTHONPATH'] ?? ''].filter((part) => part !== '').join(delimiter),
    RETRIAL_PYTEST_DIR: pytest.recordings,
    ...(pytest.selection === null ? {} : { RETRIAL_PYTEST_SELECT: pytest.selection }),
  };
}
