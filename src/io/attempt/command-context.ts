import type { LiveLog } from '../runner/live-log.ts';
import type { HandedOn } from '../runner/stage-files.ts';
import type { RunFolder } from '../workspace/run-folder.ts';

/** What all commands of a run have in common. */
export interface CommandContext {
  readonly folder: RunFolder;
  /** Absolute: what `working-directory` of a stage is relative to. */
  readonly cwd: string;
  /** The action's own environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly marker: string;
  readonly live: LiveLog;
  readonly cancel: AbortSignal;
  readonly handedOn: HandedOn;
  /** Absolute: the folder with the pytest plugin. */
  readonly pytestPlugin: string;
  /** Takes a sentence for the result's warnings. */
  readonly warn: (sentence: string) => void;
}
