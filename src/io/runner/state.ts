/** What `main` leaves for `post`, by the runner's state file; stages never see it. */
import { basename } from 'node:path';
import process from 'node:process';
import { getState } from '@actions/core';
import { isCommitHash } from '../../config/trusted-context.ts';
import { type RunFolder, runFolderAt } from '../workspace/run-folder.ts';
import { appendEntries } from './runner-files.ts';

export interface RunState {
  /** Finds the processes of the run; a stored pid could be another's by now. */
  readonly marker: string;
  readonly folder: RunFolder;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly commit: string | null;
}

const names = {
  folder: 'RETRIAL_FOLDER',
  logsName: 'RETRIAL_LOGS',
  marker: 'RETRIAL_RUN',
  started: 'RETRIAL_STARTED',
  commit: 'RETRIAL_COMMIT',
  finished: 'RETRIAL_FINISHED',
} as const;

/** Saved before anything runs. Without a runner there is no `post`, and nothing to save for it. */
export async function saveRunState(state: RunState): Promise<void> {
  await appendEntries(process.env['GITHUB_STATE'], [
    { name: names.folder, value: state.folder.root },
    { name: names.logsName, value: basename(state.folder.logs) },
    { name: names.marker, value: state.marker },
    { name: names.started, value: state.started },
    { name: names.commit, value: state.commit ?? '' },
  ]);
}

/** Says that `main` has published all there is. */
export async function saveFinished(): Promise<void> {
  await appendEntries(process.env['GITHUB_STATE'], [{ name: names.finished, value: 'true' }]);
}

/** null where `main` never got so far. */
export function readRunState(): (RunState & { readonly finished: boolean }) | null {
  const root = getState(names.folder);
  const marker = getState(names.marker);
  const started = getState(names.started);
  if (root === '' || !/^[A-Za-z0-9_-]{8,}$/.test(marker) || Number.isNaN(Date.parse(started))) return null;
  const commit = getState(names.commit);
  return {
    folder: runFolderAt(root, getState(names.logsName)),
    marker,
    started,
    commit: isCommitHash(commit) ? commit : null,
    finished: getState(names.finished) === 'true',
  };
}
