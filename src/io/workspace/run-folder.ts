import { randomBytes } from 'node:crypto';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import { exists } from '../files/exists.ts';
import { systemErrorCode } from '../system-error.ts';

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

/** Makes the folder under RUNNER_TEMP, or the system's temporary folder where there is none. The error says why not. */
export async function makeRunFolder(options: {
  /** RUNNER_TEMP, or '' where there is none. */
  readonly temp: string;
  /** Name of the logs' folder: what `upload-artifact` then shows is self-explaining. */
  readonly logsName: string;
}): Promise<Fallible<RunFolder, string>> {
  const parent = options.temp || tmpdir();
  try {
    await mkdir(parent, { recursive: true });
    const root = join(await realpath(parent), `retrial-${randomBytes(6).toString('hex')}`);
    const folder = runFolderAt(root, options.logsName);
    await mkdir(folder.root);
    await mkdir(folder.logs);
    await mkdir(folder.work);
    return succeed(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    return fail(
      `there is no room for logs in ${parent} (${code}): let RUNNER_TEMP name a folder that this user can write to`,
    );
  }
}

/**
 * Makes the folder again where a command removed it (`rm -rf "$RUNNER_TEMP"/*`).
 * @returns what that has cost, or null where it still stands.
 */
export async function keepRunFolder(folder: RunFolder): Promise<string | null> {
  if (await exists(folder.work)) return null;
  await mkdir(folder.logs, { recursive: true });
  await mkdir(folder.work, { recursive: true });
  return `The command removed ${folder.root}, where the logs of the commands before it lay: leave retrial-* in RUNNER_TEMP alone.`;
}

/** Makes a new folder for one command. What a stage put there before goes: it would be written through, or waited for. */
export async function makeWorkFolder(folder: RunFolder, name: string): Promise<string> {
  const path = join(folder.work, name);
  await mkdir(folder.work, { recursive: true });
  await rm(path, { recursive: true, force: true });
  await mkdir(path);
  return path;
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
