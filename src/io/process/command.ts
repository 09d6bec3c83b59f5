/** The contract of running one command; `run-command.ts` fulfils it. */
import type { Background } from '../../config/plan.ts';
import type { AttemptLog, Survivor } from '../../failures/attempt.ts';
import type { Exit } from '../../failures/exit.ts';

export interface Command {
  /** Shell text; written to a file of its own and never parsed. */
  readonly script: string;
  /** `bash` is run as `bash --noprofile --norc -eo pipefail FILE`, `sh` as `sh -e FILE`, else a template with {0}. */
  readonly shell: string;
  /** `"$@"` of the script. */
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  /** The whole environment, but for the marker, which is added to a RETRIAL_MARKER that stands here already. */
  readonly env: Readonly<Record<string, string>>;
  /** Absolute; created by the call, which fails where the file exists. */
  readonly logPath: string;
  /** Identifies every process of this run; part of RETRIAL_MARKER. Letters, digits, - and _. */
  readonly marker: string;
  /** Milliseconds; null: no bound. */
  readonly timeout: number | null;
  readonly idleTimeout: number | null;
  /** Whether runtimes are asked for their stacks when the timeout strikes; they write them into the log. Default: no. */
  readonly dumpStacks?: boolean;
  /** Milliseconds between SIGTERM and SIGKILL; 4 s at most when cancelled, since the runner kills soon. */
  readonly grace: number;
  readonly background: Background;
  /** Receives the log's bytes as they arrive, in order. A promise that is slow to settle never slows the command. */
  readonly onOutput: (chunk: Uint8Array) => Promise<void> | void;
  /** Milliseconds that `onOutput` has for the rest once the command has ended; default 30 s, 1 s when cancelled. */
  readonly liveCatchUp?: number;
  /** Aborts with the cancelling signal's name as its reason. */
  readonly cancel: AbortSignal;
}

export interface CommandOutcome {
  readonly exit: Exit;
  /** Until the command and what it left behind had ended. */
  readonly seconds: number;
  /** Empty where the command was not started; the file exists unless it could not be created. */
  readonly log: AttemptLog;
  /** `onOutput` did not receive the whole log, being too slow or having failed. The file is whole all the same. */
  readonly liveCut: boolean;
  /** What still ran after the command's exit, before `background` was applied. */
  readonly survivors: readonly Survivor[];
  /** One sentence each, why this attempt cannot count as passed: survivors that `background` forbids or that could not be ended, a full disk, a log that could not be written. */
  readonly problems: readonly string[];
}
