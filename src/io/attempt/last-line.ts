import { type FileHandle, open } from 'node:fs/promises';
import { cutText, splitLines, stripTerminalEscapes } from '../../fingerprints/plain-text.ts';
import { systemErrorCode } from '../process/system-error.ts';

const tailBytes = 4096;
const longest = 200;

/** The last line of a log that is not blank, as a person reads it, cut; null where there is none. */
export async function readLastLine(path: string): Promise<string | null> {
  const file = await openLog(path);
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, tailBytes));
    const { bytesRead } = await file.read(tail, 0, tail.length, size - tail.length);
    const text = stripTerminalEscapes(tail.subarray(0, bytesRead).toString('utf8'));
    const line = splitLines(text).findLast((one) => one.trim() !== '');
    return line === undefined ? null : cutText(line.trim(), longest);
  } finally {
    await file.close();
  }
}

/** null where the log could not be created: the exit says so. */
async function openLog(path: string): Promise<FileHandle | null> {
  try {
    return await open(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
