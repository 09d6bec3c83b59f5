/** `main`, on a Node that can run it: builds the real edges, calls run(), publishes, sets the exit code. */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import process from 'node:process';
import { setSecret } from '@actions/core';
import type { Leg } from './config/applies.ts';
import { Commands } from './io/attempt/commands.ts';
import { sleep } from './io/attempt/sleep.ts';
import { Explainer } from './io/explainer.ts';
import { type ForgeContext, readForgeContext } from './io/forge/event.ts';
import { pytestPluginFolder } from './io/plugin-folder.ts';
import { readBrief } from './io/read-brief.ts';
import { cancelOnSignals } from './io/runner/cancel.ts';
import { Console } from './io/runner/console.ts';
import { type Inputs, readInputs } from './io/runner/inputs.ts';
import { LearningMasker, LiveLog } from './io/runner/live-log.ts';
import { publish, writeFirstOutputs, writeResult } from './io/runner/publish.ts';
import { type HandedOn, handOn } from './io/runner/stage-files.ts';
import { saveFinished, saveRunState } from './io/runner/state.ts';
import { makeRunFolder, type RunFolder } from './io/workspace/run-folder.ts';
import { describeDecision } from './render/decision.ts';
import { escapeData } from './render/workflow-command.ts';
import { defaultArtifactName, harmless } from './result/artifact-name.ts';
import type { Places } from './result/file-place.ts';
import { type RunEdges, run } from './run.ts';

/** Milliseconds that a slow reader of the step's log has at the end. */
const flushLimit = 10_000;

/** Runs the step. Whatever goes wrong, `verdict=failed` stands and the exit code is not 0. */
export async function main(): Promise<void> {
  writeFirstOutputs();
  const output = new Console(process.stdout);
  let exitCode = 1;
  try {
    exitCode = await runStep(output);
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    output.line(`::error title=Retrial::${escapeData(`Retrial itself failed, so the step fails: ${trace}`)}`);
  }
  await output.flush(flushLimit);
  process.exit(exitCode);
}

async function runStep(output: Console): Promise<number> {
  const cancel = cancelOnSignals();
  const inputs = readInputs();
  if (!inputs.ok) {
    output.line(`::error title=Retrial::${escapeData(inputs.error)}`);
    return 1;
  }
  const context = await readForgeContext(process.env);
  const masker = new LearningMasker();
  const runner = context.forge !== 'none';
  for (const secret of secretsOf(inputs.value)) {
    masker.add(secret);
    if (runner) setSecret(secret);
  }
  masker.takeLearnt();
  const logsName = logsNameOf(inputs.value, context);
  const made = await makeRunFolder({ temp: process.env['RUNNER_TEMP'] ?? '', logsName });
  if (!made.ok) {
    output.line(`::error title=Retrial::${escapeData(made.error)}`);
    return 1;
  }
  const folder = made.value;
  const workspace = context.workspace ?? process.cwd();
  const step: Step = {
    leg: { os: 'linux', matrix: inputs.value.matrix },
    places: { workspace, cwd: resolve(workspace, inputs.value.workingDirectory) },
    inputs: inputs.value,
    context,
    folder,
    cancel,
    live: new LiveLog({ masker, console: output, runner }),
    marker: randomBytes(12).toString('hex'),
    handedOn: { env: {}, path: [], summaries: [] },
  };
  saveRunState({ marker: step.marker, folder: folder.root, logsName });
  const result = await run(
    { commit: context.sha, leg: step.leg, places: step.places, started: new Date().toISOString() },
    buildEdges(step),
  );
  step.live.announceSecrets();
  await publish({ result, folder, live: step.live, runner, stageSummaries: step.handedOn.summaries });
  saveFinished();
  return result.verdict === 'passed' || result.verdict === 'flaky' ? 0 : 1;
}

interface Step {
  readonly inputs: Inputs;
  readonly context: ForgeContext;
  readonly leg: Leg;
  readonly places: Places;
  readonly folder: RunFolder;
  readonly cancel: AbortSignal;
  readonly live: LiveLog;
  readonly marker: string;
  readonly handedOn: HandedOn;
}

function logsNameOf(inputs: Inputs, { job, runAttempt }: ForgeContext): string {
  return inputs.artifactName === ''
    ? defaultArtifactName({ job, matrix: inputs.matrix, runAttempt: runAttempt ?? 1 })
    : harmless(inputs.artifactName);
}

function secretsOf(inputs: Inputs): string[] {
  return [inputs.token, ...inputs.secrets].filter((secret) => secret.trim() !== '');
}

function buildEdges(step: Step): RunEdges {
  const { inputs, context, folder, cancel, live, marker, handedOn, leg } = step;
  const { cwd } = step.places;
  const today = new Date().toISOString().slice(0, 10);
  const pytestPlugin = pytestPluginFolder();
  const commands = new Commands({
    folder,
    cwd,
    env: process.env,
    marker,
    live,
    cancel,
    handedOn,
    pytestPlugin,
  });
  const warnings: string[] = [];
  const explainer = new Explainer({ leg, today });
  return {
    readBrief: async () => {
      const brief = await readBrief({ inputs, context, workspace: cwd, today });
      if (brief.ok) explainer.trusted = brief.value.trusted;
      return brief;
    },
    guard: async (guard, index) => await commands.guard(guard, index),
    onPreflights: async (outcomes) => {
      for (const { env } of outcomes) Object.assign(handedOn.env, env);
      await commands.showPreflights(outcomes);
    },
    execute: async (request) => await commands.attempt(request),
    explain: explainer.explain,
    wait: async (milliseconds) => await sleep(milliseconds, cancel),
    isCancelled: () => cancel.aborted,
    now: () => performance.now(),
    onDecision: (stage, record) => live.line(describeDecision(stage.name, record)),
    onStageEnd: async ({ run: { stage } }) => {
      const files = commands.filesOf(stage.name);
      if (files === null) return;
      const runnerFiles = {
        GITHUB_OUTPUT: process.env['GITHUB_OUTPUT'],
        GITHUB_ENV: process.env['GITHUB_ENV'],
        GITHUB_PATH: process.env['GITHUB_PATH'],
      };
      warnings.push(...(await handOn({ stage: stage.name, files, handedOn, runnerFiles })));
    },
    onProgress: async (result) => await writeResult(folder, result),
    suggest: explainer.suggest,
    mask: (text) => live.masker.mask(text),
    warnings: () => [...warnings, ...commands.warnings],
  };
}
