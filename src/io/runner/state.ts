/** What `main` leaves for `post`, by the runner's state file; stages never see it. */
import { getState, saveState } from '@actions/core';

export interface RunState {
  /** Finds the processes of the run; a stored pid could be another's by now. */
  readonly marker: string;
  /** Absolute: the run folder. */
  readonly folder: string;
  /** Name of the logs' folder in it. */
  readonly logsName: string;
}

const folderName = 'RETRIAL_FOLDER';
const logsFolder = 'RETRIAL_LOGS';
const markerName = 'RETRIAL_RUN';
const finishedName = 'RETRIAL_FINISHED';

/** Saved before anything runs. Without a runner there is no `post`, and nothing to save for it. */
export function saveRunState(state: RunState): void {
  if (!process.env['GITHUB_STATE']) return;
  saveState(folderName, state.folder);
  saveState(logsFolder, state.logsName);
  saveState(markerName, state.marker);
}

/** Says that `main` has published all there is. */
export function saveFinished(): void {
  if (process.env['GITHUB_STATE']) saveState(finishedName, 'true');
}

/** null where `main` never got so far. */
export function readRunState(): (RunState & { readonly finished: boolean }) | null {
  const folder = getState(folderName);
  const marker = getState(markerName);
  if (folder === '' || !/^[A-Za-z0-9_-]{8,}$/.test(marker)) return null;
  return { folder, logsName: getState(logsFolder), marker, finished: getState(finishedName) === 'true' };
}
