/** The outlets of a result: result.json, the summary, annotations, outputs. */
import { appendFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { setOutput } from '@actions/core';
import { renderAnnotations } from '../../render/annotations.ts';
import { renderSummary } from '../../render/summary.ts';
import { renderTerminal } from '../../render/terminal.ts';
import { formatAnnotation } from '../../render/workflow-command.ts';
import type { RunResult } from '../../result/schema.ts';
import type { RunFolder } from '../workspace/run-folder.ts';
import type { LiveLog } from './live-log.ts';

/** GitHub drops a step's summary whole when it is larger (docs.github.com, "Adding a job summary"). */
export const summaryLimit = 1024 * 1024;

export interface Publication {
  readonly result: RunResult;
  readonly folder: RunFolder;
  readonly live: LiveLog;
  /** A runner reads the log and the files: annotations, outputs and the step summary have a reader. */
  readonly runner: boolean;
  /** What stages wrote to their own step summaries, masked here. */
  readonly stageSummaries: readonly string[];
}

/** Writes the result where each outlet wants it; the exit code is the caller's. */
export async function publish(publication: Publication): Promise<void> {
  const { result, folder, live, runner, stageSummaries } = publication;
  await writeResult(folder, result);
  const summary = renderSummary({ result, limit: summaryLimit, logs: { folder: folder.logs } });
  const own = stageSummaries.map((text) => live.masker.mask(text));
  await writeSummary(folder, summary);
  await appendToStepSummary([summary, ...own]);
  live.line(renderTerminal(result));
  if (runner) for (const annotation of renderAnnotations(result)) live.line(formatAnnotation(annotation));
  writeOutputs(result, folder);
}

export async function writeSummary(folder: RunFolder, summary: string): Promise<void> {
  await writeFile(folder.summary, summary);
}

/** In one step, so that a reader never sees half of it. */
export async function writeResult(folder: RunFolder, result: RunResult): Promise<void> {
  const draft = `${folder.result}.draft`;
  await writeFile(draft, `${JSON.stringify(result, null, 2)}\n`);
  await rename(draft, folder.result);
}

/** Before anything runs, so that a killed step reads as failed. */
export function writeFirstOutputs(): void {
  if (process.env['GITHUB_OUTPUT']) setOutput('verdict', 'failed');
}

function writeOutputs(result: RunResult, folder: RunFolder): void {
  if (!process.env['GITHUB_OUTPUT']) return;
  const count = (verdict: string) => result.failures.filter((failure) => failure.verdict === verdict).length;
  setOutput('verdict', result.verdict);
  setOutput('flakes', count('flake'));
  setOutput('regressions', count('regression'));
  setOutput('retries', retriesOf(result));
  setOutput('result', folder.result);
  setOutput('logs', folder.logs);
  setOutput('logs-name', basename(folder.logs));
}

/** Attempts beyond each stage's first. */
function retriesOf(result: RunResult): number {
  return result.stages.reduce((sum, { attempts }) => sum + Math.max(0, attempts.length - 1), 0);
}

/** Ours first; a stage's own summary follows where there is room for all of it. */
export async function appendToStepSummary(parts: readonly string[]): Promise<void> {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  let used = await sizeOf(path);
  for (const part of parts) {
    const text = `${part}\n`;
    const size = Buffer.byteLength(text);
    if (used + size > summaryLimit) continue;
    used += size;
    await appendFile(path, text);
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}
