/** The log of one attempt on disk. */
import { closeSync, constants, createWriteStream, openSync, statSync } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import { systemErrorCode } from '../system-error.ts';

export interface LogFile {
  readonly path: string;
  /** Reads what was written, also when the command removes the file. */
  readonly reader: FileHandle;
  /** Opened to append, for the relay. */
  readonly appendEnd: number;
  readonly closeAppendEnd: () => void;
}

/** Creates it, for this user alone. The error says why not: it exists, its folder does not, a full disk … */
export async function createLogFile(path: string): Promise<Fallible<LogFile, string>> {
  const { O_APPEND, O_CREAT, O_EXCL, O_WRONLY } = constants;
  try {
    const appendEnd = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL, 0o600);
    const reader = await open(path, 'r');
    return succeed({ path, reader, appendEnd, closeAppendEnd: () => closeSync(appendEnd) });
  } catch (error) {
    const code = systemErrorCode(error);
    const hint =
      code === 'EEXIST' ? 'another attempt has written it: give each attempt a path of its own' : code;
    return fail(`The log file ${path} could not be created: ${hint}.`);
  }
}

/**
 * Makes sure that the finished log stands at its path. Where the command removed it (`rm -rf "$RUNNER_TEMP"/*`),
 * it is written again from the file that is still open.
 * @returns a problem, or null.
 */
export async function keepInPlace(log: LogFile): Promise<string | null> {
  const ours = await log.reader.stat();
  const found = statSync(log.path, { throwIfNoEntry: false });
  if (found !== undefined) {
    const same = found.ino === ours.ino && found.dev === ours.dev;
    return same ? null : `Another file was put in the place of the log ${log.path} while the command ran.`;
  }
  try {
    await mkdir(dirname(log.path), { recursive: true });
    const source = log.reader.createReadStream({ start: 0, autoClose: false });
    await pipeline(source, createWriteStream(log.path, { flags: 'wx', mode: 0o600 }));
    return null;
  } catch (error) {
    const code = systemErrorCode(error);
    return `The log ${log.path} was removed while the command ran, and could not be written again: ${code}.`;
  }
}
