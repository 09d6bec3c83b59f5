/** The real edges of a run: everything in run.ts that has an effect. */
import process from 'node:process';
import type { Leg } from '../config/applies.ts';
import { describeDecision } from '../render/decision.ts';
import type { Places } from '../result/file-place.ts';
import type { RunEdges } from '../run.ts';
import { Commands } from './attempt/commands.ts';
import { sleep } from './attempt/sleep.ts';
import { Explainer } from './explainer.ts';
import type { ForgeContext } from './forge/event.ts';
import { pytestPluginFolder } from './plugin-folder.ts';
import { readBrief } from './read-brief.ts';
import type { Inputs } from './runner/inputs.ts';
import type { LiveLog } from './runner/live-log.ts';
import { writeResult } from './runner/publish.ts';
import { type HandedOn, handOn } from './runner/stage-files.ts';
import { systemErrorCode } from './system-error.ts';
import type { RunFolder } from './workspace/run-folder.ts';
import { findTagFiles } from './workspace/tag-files.ts';

export interface Step {
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

export function stepEdges(step: Step): RunEdges {
  const { inputs, context, folder, cancel, live, leg } = step;
  const workspace = step.places.cwd;
  const today = new Date().toISOString().slice(0, 10);
  const warnings: string[] = [];
  const { explain, suggest } = new Explainer({ leg, today });
  return {
    ...commandEdges(step, warnings),
    tagFiles: async (patterns) =>
      await findTagFiles(patterns, { cwd: workspace, checkout: step.places.workspace, only: null }),
    readBrief: async () => await readBrief({ inputs, context, workspace, today }),
    explain,
    suggest,
    wait: async (milliseconds) => await sleep(milliseconds, cancel),
    isCancelled: () => cancel.aborted,
    now: () => performance.now(),
    onDecision: (stage, record) => live.line(describeDecision(stage.name, record)),
    onProgress: async (result) => {
      try {
        await writeResult(folder, result);
      } catch (error) {
        // A full disk must not end the run before its verdict; what was known would be missing after a kill alone.
        warnings.push(`result.json could not be kept up to date (${systemErrorCode(error)})`);
      }
    },
    mask: (text) => live.masker.mask(text),
    warnings: () => [...warnings, ...live.warnings],
  };
}

type CommandEdges = Pick<RunEdges, 'guard' | 'onPreflights' | 'execute' | 'onStageEnd'>;

/** Runs commands, and hands what they wrote for the runner to the runner and to later stages. */
function commandEdges(step: Step, warnings: string[]): CommandEdges {
  const { folder, live, cancel, handedOn, marker } = step;
  const commands = new Commands({
    folder,
    live,
    cancel,
    handedOn,
    marker,
    cwd: step.places.cwd,
    env: process.env,
    pytestPlugin: pytestPluginFolder(),
    warn: (sentence) => warnings.push(sentence),
  });
  return {
    guard: async (guard, index) => await commands.guard(guard, index),
    onPreflights: async (outcomes) => {
      for (const { env } of outcomes) Object.assign(handedOn.env, env);
      await commands.showPreflights(outcomes);
    },
    execute: async (request) => await commands.attempt(request),
    onStageEnd: async ({ run: { stage } }) => {
      const files = commands.filesOf(stage.name);
      if (files === null) return;
      warnings.push(...(await handOn({ stage: stage.name, files, handedOn, runnerFiles: process.env })));
    },
  };
}
