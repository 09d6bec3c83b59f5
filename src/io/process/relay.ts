/** The relay: a `cat` of its own session that empties a command's FIFO into the log, and outlives us if we are killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import { spawnCovered, whyNotSpawned } from './child-stdio.ts';
import { helperEnvironment, whyNoHelper } from './helper-environment.ts';

export interface Relay {
  readonly pid: number;
  /** It ends when the last writer has closed the FIFO. */
  readonly ended: () => boolean;
  /** Why the log is not whole, or null; meaningful once it has ended. */
  readonly problem: () => string | null;
  /** Gives up on writers that cannot be ended: the log is final afterwards. */
  readonly stop: () => void;
  /** Wakes it where a command has stopped it (SIGSTOP): it would hold the log open for ever. */
  readonly goOn: () => void;
  /** Lets this process end though the relay still runs. */
  readonly release: () => void;
}

/** `input`: the FIFO's read end; `output`: the log, opened to append. Both are still the caller's to close. */
export async function startRelay(options: {
  readonly input: number;
  readonly output: number;
  readonly onEnd: () => void;
}): Promise<Fallible<Relay, string>> {
  const started = await startCat(options.input, options.output);
  if (!started.ok) return started;
  const { child, pid } = started.value;
  const state: State = { ended: false, stopped: false, problem: null, said: '' };
  child.on('error', options.onEnd);
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    state.said = `${state.said}${text}`.slice(0, 500);
  });
  child.on('close', (code, signal) => {
    state.ended = true;
    if (code !== 0 && !state.stopped)
      state.problem = sentence(state.said.trim() || (signal ?? `code ${code}`));
    options.onEnd();
  });
  return succeed({
    pid,
    ended: () => state.ended,
    problem: () => state.problem,
    stop: () => {
      state.stopped = true;
      child.kill('SIGKILL');
    },
    goOn: () => child.kill('SIGCONT'),
    release: () => {
      child.unref();
      if (!state.ended) child.stderr?.destroy();
    },
  });
}

interface State {
  ended: boolean;
  stopped: boolean;
  problem: string | null;
  /** What it wrote to its stderr. */
  said: string;
}

interface Cat {
  readonly child: ChildProcess;
  readonly pid: number;
}

async function startCat(input: number, output: number): Promise<Fallible<Cat, string>> {
  try {
    // Its messages come through a pipe, not into a file: on a full disk a file would stay empty.
    const child = spawnCovered([input, output, 'pipe'], (stdio) =>
      spawn('cat', { cwd: '/', env: helperEnvironment(), detached: true, stdio }),
    );
    if (child.pid !== undefined) return succeed({ child, pid: child.pid });
    return fail(whyNoHelper('cat, which writes the log,', await whyNotSpawned(child)));
  } catch (error) {
    return fail(whyNoHelper('cat, which writes the log,', error));
  }
}

function sentence(reason: string): string {
  const oneLine = reason.replace(/\p{Cc}+/gu, ' ').replace(/^cat: /, '');
  return `The log is incomplete, since what writes it ended early: ${oneLine}.`;
}
