/** Guarded commands without a run around them, for `retrial check`. */
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import process from 'node:process';
import type { Guard } from '../../config/plan.ts';
import { type Fallible, succeed } from '../../fallible.ts';
import type { GuardRun, PreflightOutcome } from '../../preflight/run-preflights.ts';
import { harmlessLine } from '../../render/workflow-command.ts';
import { readForgeContext } from '../forge/event.ts';
import { cancelOnSignals } from '../runner/cancel.ts';
import { Console } from '../runner/console.ts';
import { LearningMasker, LiveLog } from '../runner/live-log.ts';
import { makeRunFolder } from '../workspace/run-folder.ts';
import { Commands } from './commands.ts';
import { preflightOwner } from './run-guard.ts';
import { showLog } from './show-log.ts';

interface Guards {
  readonly guard: (guard: Guard, index: number) => Promise<GuardRun>;
  /** Shows the logs of those that did not pass, and keeps them; removes them where all passed. */
  readonly close: (outcomes: readonly PreflightOutcome[]) => Promise<void>;
}

interface GuardPlace {
  /** Absolute: what `working-directory` is relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** An error says why there is no room for logs. */
export async function openGuards({ cwd, env }: GuardPlace): Promise<Fallible<Guards, string>> {
  const made = await makeRunFolder({ temp: env['RUNNER_TEMP'] ?? '', logsName: 'logs' });
  if (!made.ok) return made;
  const folder = made.value;
  const output = new Console(process.stdout);
  // Where a runner reads, it must not obey what a command prints.
  const runner = (await readForgeContext(env)).forge !== 'none';
  const live = new LiveLog({ masker: new LearningMasker(), console: output, runner });
  const commands = new Commands({
    folder,
    cwd,
    env,
    marker: randomBytes(12).toString('hex'),
    live,
    cancel: cancelOnSignals(),
    handedOn: { env: {}, path: [], summaries: [] },
    // Preflights run without it.
    pytestPlugin: '',
    warn: (sentence) => live.line(harmlessLine(sentence)),
  });
  return succeed({
    guard: async (guard, index) => await commands.guard(guard, index),
    close: async (outcomes) => {
      const shown = outcomes.filter(({ logPath, verdict }) => logPath !== null && verdict !== 'passed');
      for (const { name, logPath } of shown) {
        if (logPath !== null)
          await showLog(live, logPath, { title: `preflight ${name}`, owner: preflightOwner(name) });
      }
      if (shown.length === 0) await rm(folder.root, { recursive: true, force: true });
    },
  });
}
