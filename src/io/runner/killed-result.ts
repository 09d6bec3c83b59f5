/** What can still be told of a step that was killed, from what it had written by then. */

import { parseJson } from '../../parse-json.ts';
import { type RunResult, resultSchema } from '../../result/schema.ts';
import { unfinishedResult } from '../../result/unfinished-result.ts';
import { readHostileFile } from '../files/hostile-file.ts';
import { findLogs } from '../workspace/find-logs.ts';
import type { RunFolder } from '../workspace/run-folder.ts';
import type { RunState } from './state.ts';

/** Bytes. */
const largestResult = 256 * 1024 * 1024;

/** What `main` knew, and the logs that stand on disk and are not told of there. */
export async function killedResult(folder: RunFolder, state: RunState): Promise<RunResult> {
  const known = (await readKnown(folder.result)) ?? unfinishedResult(state);
  return { ...known, warnings: [...known.warnings, ...(await tellOfLogs(folder, known))] };
}

async function tellOfLogs(folder: RunFolder, known: RunResult): Promise<string[]> {
  const logs = await findLogs(folder.logs);
  if (!logs.ok) return [logs.error];
  const told = new Set(known.stages.flatMap(({ attempts }) => attempts.map(({ log }) => log.path)));
  return logs.value
    .filter(({ path }) => !told.has(path))
    .map(({ path, bytes }) => `the log ${path} (${bytes} bytes) is of a command that was cut short`);
}

/** A stage could have written there too: only what the schema allows is believed, and none of it turns red into green. */
async function readKnown(path: string): Promise<RunResult | null> {
  const read = await readHostileFile(path, { limit: largestResult });
  // A result that is gone or is no file any more is one that the stage took: then nothing is known.
  if (!read.ok) return null;
  const parsed = resultSchema.safeParse(parseJson(read.value));
  return parsed.success && parsed.data.verdict === 'cancelled' ? parsed.data : null;
}
