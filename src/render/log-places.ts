import type { RunResult } from '../result/schema.ts';
import { counted, size } from './amounts.ts';
import { codeText, type Inline, strong, words } from './inline.ts';

const LONGEST_PLACE = 200;

/** Where the full logs are. */
export interface LogPlaces {
  /** The folder on the runner. */
  readonly folder: string;
  /** The artifact's name, where they were published as one. */
  readonly artifact?: string;
}

/** `Full logs: retrial-logs-test-py3.12 (41 MB, 3 files)`; empty where nothing ran. */
export function logsLine(result: RunResult, logs: LogPlaces): Inline[] {
  const files = result.stages.flatMap((stage) => stage.attempts.map((attempt) => attempt.log));
  if (files.length === 0 && result.preflights.every((preflight) => preflight.log === undefined)) return [];
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const extent = files.length === 0 ? '' : ` (${size(bytes)}, ${counted(files.length, 'file')})`;
  const place =
    logs.artifact === undefined
      ? [codeText(logs.folder, LONGEST_PLACE), words(`${extent}, on the runner`)]
      : [words('artifact '), codeText(logs.artifact, LONGEST_PLACE), words(extent)];
  return [strong('Full logs'), words(': '), ...place];
}
