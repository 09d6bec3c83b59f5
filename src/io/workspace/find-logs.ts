import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import { systemErrorCode } from '../system-error.ts';

export interface FoundLog {
  readonly path: string;
  readonly bytes: number;
}

/**
 * The logs of a run that was killed, by name. What stood beside the log of a command that was cut short is removed:
 * its script may hold what is no one else's to read. The error says why there are none.
 */
export async function findLogs(folder: string): Promise<Fallible<readonly FoundLog[], string>> {
  try {
    const names = (await readdir(folder)).sort();
    for (const name of names.filter((one) => one.startsWith('.command-'))) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
    const logs: FoundLog[] = [];
    for (const name of names.filter((one) => one.endsWith('.log'))) {
      const found = await lstat(join(folder, name));
      if (found.isFile()) logs.push({ path: join(folder, name), bytes: found.size });
    }
    return succeed(logs);
  } catch (error) {
    return fail(`the folder of the logs, ${folder}, cannot be read any more (${systemErrorCode(error)})`);
  }
}
