/** What can still be told of a step that was killed: its summary and result.json, from what it had written by then. */
import { readFile } from 'node:fs/promises';
import { renderSummary } from '../../render/summary.ts';
import { harmlessLine } from '../../render/workflow-command.ts';
import { type RunResult, resultSchema } from '../../result/schema.ts';
import { systemErrorCode } from '../process/system-error.ts';
import { findLogs } from '../workspace/find-logs.ts';
import type { RunFolder } from '../workspace/run-folder.ts';
import type { Console } from './console.ts';
import { appendToStepSummary, summaryLimit, writeResult, writeSummary } from './publish.ts';

/** Reads what `main` knew, adds the logs that stand on disk, and writes summary and result.json again. */
export async function publishKilled(folder: RunFolder, output: Console): Promise<void> {
  const known = (await readKnown(folder.result)) ?? nothingKnown();
  const logs = await findLogs(folder.logs);
  const told = new Set(known.stages.flatMap(({ attempts }) => attempts.map(({ log }) => log.path)));
  const untold = logs.filter(({ path }) => !told.has(path));
  const result: RunResult = {
    ...known,
    warnings: [
      ...known.warnings,
      ...untold.map(
        ({ path, bytes }) => `the log ${path} (${bytes} bytes) is of a command that was cut short`,
      ),
    ],
  };
  const summary = renderSummary({ result, limit: summaryLimit, logs: { folder: folder.logs } });
  await writeResult(folder, result);
  await writeSummary(folder, summary);
  await appendToStepSummary([summary]);
  output.line(harmlessLine(`the step was killed before it ended; its logs are in ${folder.logs}`));
}

/** A stage could have written there too: only what the schema allows is believed, and none of it turns red into green. */
async function readKnown(path: string): Promise<RunResult | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
  const parsed = resultSchema.safeParse(parseJson(text));
  return parsed.success && parsed.data.verdict === 'cancelled' ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut in mid-write: then nothing is known.
    return null;
  }
}

function nothingKnown(): RunResult {
  return {
    schema: 'retrial-result/1',
    verdict: 'cancelled',
    problem: 'the step was killed before its first stage ended',
    commit: process.env['GITHUB_SHA'] ?? null,
    started: new Date().toISOString(),
    seconds: 0,
    policy: { from: 'none', commit: null, reason: 'the step was killed before it told', proposed: [] },
    preflights: [],
    stages: [],
    failures: [],
    ledger: [],
    warnings: [],
  };
}
