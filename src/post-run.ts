/** `post`, on a Node that can run it. After a step that ended by itself there is nothing left to do. */
import process from 'node:process';
import type { Survivor } from './failures/attempt.ts';
import { exists } from './io/files/exists.ts';
import { endLeftovers } from './io/process/end-leftovers.ts';
import { Console } from './io/runner/console.ts';
import { readInputs, secretsOf } from './io/runner/inputs.ts';
import { killedResult } from './io/runner/killed-result.ts';
import { LearningMasker, LiveLog } from './io/runner/live-log.ts';
import { publish } from './io/runner/publish.ts';
import { readRunState } from './io/runner/state.ts';
import { traceOf } from './io/system-error.ts';
import { harmlessLine } from './render/workflow-command.ts';

/** Milliseconds between SIGTERM and SIGKILL. */
const grace = 5_000;

export async function post(): Promise<void> {
  const output = new Console(process.stdout);
  // Without a runner there is no `post`.
  const live = new LiveLog({ masker: knownMasker(), console: output, runner: true });
  try {
    await finish(live);
  } catch (error) {
    live.tell('error', `what a killed step left could not be finished: ${traceOf(error)}`);
    process.exitCode = 1;
  }
  await output.flush(5_000);
}

/** Knows what the inputs say; what stages named in `::add-mask::` went with `main`. */
function knownMasker(): LearningMasker {
  const masker = new LearningMasker();
  const inputs = readInputs();
  if (inputs.ok) for (const secret of secretsOf(inputs.value)) masker.add(secret);
  return masker;
}

async function finish(live: LiveLog): Promise<void> {
  const state = readRunState();
  if (state === null) return;
  const { ended, remaining } = await endLeftovers({ marker: state.marker, grace });
  for (const survivor of ended) {
    live.line(harmlessLine(`ended what the step left running: ${nameOf(survivor)}`));
  }
  for (const survivor of remaining) live.tell('warning', `still running: ${nameOf(survivor)}`);
  if (state.finished) return;
  const { folder } = state;
  if (!(await exists(folder.root))) {
    live.tell('warning', `the run folder ${folder.root} is gone`);
    return;
  }
  live.line(harmlessLine(`the step was killed before it ended; its logs are in ${folder.logs}`));
  const result = await killedResult(folder, state);
  await publish({ result, folder, live, runner: true, stageSummaries: [] });
}

/** The program alone: its arguments may hold a value that was masked in `main`, which nobody knows any more. */
function nameOf({ pid, command }: Survivor): string {
  return `${pid} ${command.split(' ', 1)[0] ?? ''}`;
}
