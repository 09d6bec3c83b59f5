import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { systemErrorCode } from '../system-error.ts';

/**
 * Writes a file of Retrial's own in one step, so that a reader never sees half of it. What a stage put in its place
 * (a link, a FIFO, a folder) is neither written through nor waited for: it goes.
 */
export async function writeOwnFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  await writeFile(draft, text, { flag: 'wx' });
  try {
    await rename(draft, path);
  } catch (error) {
    if (systemErrorCode(error) !== 'EISDIR') throw error;
    await rm(path, { recursive: true });
    await rename(draft, path);
  }
}
