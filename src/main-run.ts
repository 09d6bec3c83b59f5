/** `main`, on a Node that can run it: builds the real edges, calls run(), publishes, sets the exit code. */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import process from 'node:process';
import { readForgeContext } from './io/forge/event.ts';
import { cancelOnSignals } from './io/runner/cancel.ts';
import { Console } from './io/runner/console.ts';
import { type Inputs, readInputs, secretsOf } from './io/runner/inputs.ts';
import { LearningMasker, LiveLog } from './io/runner/live-log.ts';
import { publish, writeFirstVerdict, writePlaces, writeResult } from './io/runner/publish.ts';
import { saveFinished, saveRunState } from './io/runner/state.ts';
import { type Step, stepEdges } from './io/step-edges.ts';
import { traceOf } from './io/system-error.ts';
import { makeRunFolder } from './io/workspace/run-folder.ts';
import { defaultArtifactName, harmless } from './result/artifact-name.ts';
import { unfinishedResult } from './result/unfinished-result.ts';
import { run } from './run.ts';

/** Milliseconds that a slow reader of the step's log has at the end. */
const flushLimit = 10_000;

/** Runs the step. Whatever goes wrong, `verdict=failed` stands and the exit code is not 0. */
export async function main(): Promise<void> {
  const output = new Console(process.stdout);
  const masker = new LearningMasker();
  let exitCode = 1;
  try {
    await writeFirstVerdict();
    const context = await readForgeContext(process.env);
    const live = new LiveLog({ masker, console: output, runner: context.forge !== 'none' });
    const step = await prepare({ context, live });
    if (step !== null) exitCode = await runStep(step);
  } catch (error) {
    output.tell('error', masker.mask(`Retrial itself failed, so the step fails: ${traceOf(error)}`));
  }
  await output.flush(flushLimit);
  process.exit(exitCode);
}

/** null where the step cannot start; the log then says why. */
async function prepare({ context, live }: Pick<Step, 'context' | 'live'>): Promise<Step | null> {
  const cancel = cancelOnSignals();
  const inputs = readInputs();
  if (!inputs.ok) {
    live.tell('error', inputs.error);
    return null;
  }
  for (const secret of secretsOf(inputs.value)) live.masker.add(secret);
  live.announceSecrets();
  const logsName = logsNameOf(inputs.value, context);
  const folder = await makeRunFolder({ temp: process.env['RUNNER_TEMP'] ?? '', logsName });
  if (!folder.ok) {
    live.tell('error', folder.error);
    return null;
  }
  const workspace = context.workspace ?? process.cwd();
  return {
    context,
    live,
    cancel,
    inputs: inputs.value,
    leg: { os: 'linux', matrix: inputs.value.matrix },
    places: { workspace, cwd: resolve(workspace, inputs.value.workingDirectory) },
    folder: folder.value,
    marker: randomBytes(12).toString('hex'),
    handedOn: { env: {}, path: [], summaries: [] },
  };
}

/** @returns the exit code. */
async function runStep(step: Step): Promise<number> {
  const { context, folder, leg, live, places, handedOn, marker } = step;
  const started = new Date().toISOString();
  const known = { commit: context.sha, started };
  await saveRunState({ marker, folder, ...known });
  // From here on a step that is killed leaves a result and logs where the outputs say.
  await writeResult(folder, unfinishedResult(known));
  await writePlaces(folder);
  const result = await run({ ...known, leg, places }, stepEdges(step));
  live.announceSecrets();
  const runner = context.forge !== 'none';
  await publish({ result, folder, live, runner, stageSummaries: handedOn.summaries });
  await saveFinished();
  return result.verdict === 'passed' || result.verdict === 'flaky' ? 0 : 1;
}

function logsNameOf(inputs: Inputs, { job, runAttempt }: Step['context']): string {
  return inputs.artifactName === ''
    ? defaultArtifactName({ job, matrix: inputs.matrix, runAttempt: runAttempt ?? 1 })
    : harmless(inputs.artifactName);
}
