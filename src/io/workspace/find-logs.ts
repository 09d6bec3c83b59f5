import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The log files in a folder with their sizes in bytes, by name. */
export async function findLogs(
  folder: string,
): Promise<readonly { readonly path: string; readonly bytes: number }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort();
  const logs = names.map(async (name) => {
    const path = join(folder, name);
    return { path, bytes: (await stat(path)).size };
  });
  return await Promise.all(logs);
}
