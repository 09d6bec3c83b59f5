import { randomBytes } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a run keeps what it writes; nothing of it lies in the workspace. */
export interface RunFolder {
  readonly root: string;
  /** One file per attempt and preflight; the output `logs`. */
  readonly logs: string;
  /** Stage files, scripts, recordings, what was moved aside. */
  readonly work: string;
  readonly result: string;
  readonly summary: string;
}

/** Makes the folder under RUNNER_TEMP, or the system's temporary folder where there is none. */
export async function makeRunFolder(options: {
  /** RUNNER_TEMP, or '' where there is none. */
  readonly temp: string;
  /** Name of the logs' folder: what `upload-artifact` then shows is self-explaining. */
  readonly logsName: string;
}): Promise<RunFolder> {
  const parent = options.temp || tmpdir();
  await mkdir(parent, { recursive: true });
  const folder = runFolderAt(
    join(await realpath(parent), `retrial-${randomBytes(6).toString('hex')}`),
    options.logsName,
  );
  await mkdir(folder.root);
  await mkdir(folder.logs);
  await mkdir(folder.work);
  return folder;
}

/** The places in a run folder that was made before. */
export function runFolderAt(root: string, logsName: string): RunFolder {
  return {
    root,
    logs: join(root, logsName),
    work: join(root, 'work'),
    result: join(root, 'result.json'),
    summary: join(root, 'summary.md'),
  };
}
