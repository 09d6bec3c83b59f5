import { cp, lstat, rename, rm } from 'node:fs/promises';
import { systemErrorCode } from '../system-error.ts';

/**
 * Moves whatever stands at a path, also to another disk. A link is moved itself, never what it points to. To
 * another disk only files, folders and links can go: a FIFO, socket or device holds nothing, and is removed.
 */
export async function moveAside(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (systemErrorCode(error) !== 'EXDEV') throw error;
    // Relative links are kept as they are, and nothing is copied from what would wait for a writer.
    await cp(from, to, { recursive: true, verbatimSymlinks: true, filter: isCopied });
    await rm(from, { recursive: true });
  }
}

async function isCopied(path: string): Promise<boolean> {
  const found = await lstat(path);
  return found.isFile() || found.isDirectory() || found.isSymbolicLink();
}
