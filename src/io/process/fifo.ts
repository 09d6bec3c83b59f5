/** The named pipe between a command and the relay that writes its log. */
import { spawn } from 'node:child_process';
import { closeSync, constants, openSync, rmSync } from 'node:fs';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import { systemErrorCode } from '../system-error.ts';
import { helperEnvironment, whyNoHelper } from './helper-environment.ts';

export interface Fifo {
  /** For the relay's stdin. */
  readonly readEnd: number;
  /** For the command's stdout and stderr. */
  readonly writeEnd: number;
  /** Closes our ends and removes the name: from then on only the relay and the command's processes hold it. */
  readonly release: () => void;
}

/** Milliseconds after which `mkfifo` is given up: the folder is on a disk that does not answer. */
const limit = 10_000;

/** Makes a FIFO at `path`, readable by this user alone, and opens both of its ends. The error says why not. */
export async function openFifo(path: string): Promise<Fallible<Fifo, string>> {
  const problem = await makeFifo(path);
  if (problem !== null) return fail(problem);
  const ends: number[] = [];
  const release = (): void => {
    for (const end of ends) closeSync(end);
    // The command may have removed it by now, with all of RUNNER_TEMP.
    rmSync(path, { force: true });
  };
  const openEnd = (flags: number): number => {
    const end = openSync(path, flags);
    ends.push(end);
    return end;
  };
  try {
    // Both at once first: with a reader and a writer there, neither of the other two opens waits for its peer.
    openEnd(constants.O_RDWR);
    return succeed({ readEnd: openEnd(constants.O_RDONLY), writeEnd: openEnd(constants.O_WRONLY), release });
  } catch (error) {
    release();
    return fail(`The FIFO beside the log could not be opened: ${systemErrorCode(error)}.`);
  }
}

async function makeFifo(path: string): Promise<string | null> {
  return new Promise((resolve) => {
    const maker = spawn('mkfifo', ['-m', '600', path], {
      env: helperEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: limit,
    });
    let said = '';
    maker.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(0, 500);
    });
    maker.on('error', (error) => resolve(whyNoHelper('mkfifo, which keeps the log whole,', error)));
    maker.on('close', (code, signal) =>
      resolve(
        code === 0 ? null : `mkfifo failed in the log folder: ${said.trim() || (signal ?? `code ${code}`)}`,
      ),
    );
  });
}
