/** The outlets of a result: result.json, the summary, the log, annotations, outputs. */
import { basename } from 'node:path';
import process from 'node:process';
import { renderAnnotations } from '../../render/annotations.ts';
import { renderSummary } from '../../render/summary.ts';
import { renderTerminal } from '../../render/terminal.ts';
import { formatAnnotation } from '../../render/workflow-command.ts';
import type { RunResult } from '../../result/schema.ts';
import { writeOwnFile } from '../files/own-file.ts';
import type { RunFolder } from '../workspace/run-folder.ts';
import type { LiveLog } from './live-log.ts';
import { appendEntries, appendTexts } from './runner-files.ts';

/** GitHub drops a step's summary whole when it is larger (docs.github.com, "Adding a job summary"). */
const summaryLimit = 1024 * 1024;

export interface Publication {
  readonly result: RunResult;
  readonly folder: RunFolder;
  readonly live: LiveLog;
  /** A runner reads the log and the files: annotations, outputs and the step summary have a reader. */
  readonly runner: boolean;
  /** What stages wrote to their own step summaries, masked here. */
  readonly stageSummaries: readonly string[];
}

/**
 * Writes the result where each outlet wants it; the exit code is the caller's. One that fails (a full disk) takes none
 * of the others with it, but the verdict: then the `failed` of the start stands, and the error is thrown at the end.
 */
export async function publish(publication: Publication): Promise<void> {
  const { result, folder, live, runner, stageSummaries } = publication;
  live.line(renderTerminal(result));
  if (runner) for (const annotation of renderAnnotations(result)) live.line(formatAnnotation(annotation));
  const summary = renderSummary({ result, limit: summaryLimit, logs: { folder: folder.logs } });
  // Ours first; a stage's own summary follows where there is room for all of it.
  const parts = [summary, ...stageSummaries.map((text) => live.masker.mask(text))].map((text) => `${text}\n`);
  const outlets = [
    async () => await appendTexts(process.env['GITHUB_STEP_SUMMARY'], parts, { limit: summaryLimit }),
    async () => await writeResult(folder, result),
    async () => await writeOwnFile(folder.summary, summary),
  ];
  const told = await Promise.allSettled(outlets.map(async (write) => await write()));
  const errors = told.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (errors.length > 0)
    throw new AggregateError(errors, `the result could not be published: ${errors.join('; ')}`);
  await writeVerdict(result);
}

export async function writeResult(folder: RunFolder, result: RunResult): Promise<void> {
  await writeOwnFile(folder.result, `${JSON.stringify(result, null, 2)}\n`);
}

/** Before anything runs, so that a killed step reads as failed. */
export async function writeFirstVerdict(): Promise<void> {
  await writeOutputs({ verdict: 'failed' });
}

/** Before anything runs, so that a later step finds the logs of a killed one. */
export async function writePlaces(folder: RunFolder): Promise<void> {
  await writeOutputs({ result: folder.result, logs: folder.logs, 'logs-name': basename(folder.logs) });
}

async function writeVerdict(result: RunResult): Promise<void> {
  const count = (verdict: string) => result.failures.filter((failure) => failure.verdict === verdict).length;
  await writeOutputs({
    verdict: result.verdict,
    flakes: count('flake'),
    regressions: count('regression'),
    retries: retriesOf(result),
  });
}

async function writeOutputs(outputs: Readonly<Record<string, string | number>>): Promise<void> {
  const entries = Object.entries(outputs).map(([name, value]) => ({ name, value: `${value}` }));
  await appendEntries(process.env['GITHUB_OUTPUT'], entries);
}

/** Attempts beyond each stage's first. */
function retriesOf(result: RunResult): number {
  return result.stages.reduce((sum, { attempts }) => sum + Math.max(0, attempts.length - 1), 0);
}
