/** Asks the runtimes of a command that has to be ended for their stacks; they write them to the command's output. */
import { setTimeout as sleep } from 'node:timers/promises';
import { hasVariable, type ProcessStat } from './proc.ts';
import { type Execution, lookAll } from './survivors.ts';

/** Milliseconds for all stacks together, and of silence after which they are taken to be written. */
const longest = 2_000;
const silence = 200;

/**
 * Python writes the stacks of all threads on SIGABRT where PYTHONFAULTHANDLER is set (docs.python.org, faulthandler)
 * and ends; a JVM on SIGQUIT, and goes on. Processes of other kinds are left alone.
 */
export async function dumpStacks({ running, log }: Execution): Promise<void> {
  const asked = lookAll(running).members.filter(ask);
  if (asked.length === 0) return;
  const until = performance.now() + longest;
  do await sleep(silence / 4);
  while (performance.now() < until && log.silence() < silence);
}

/** @returns whether the process was asked. One that has ended meanwhile has nothing to say. */
function ask(stat: ProcessStat): boolean {
  const signal = signalFor(stat);
  if (signal === null) return false;
  try {
    return process.kill(stat.pid, signal);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM'))
      return false;
    throw error;
  }
}

function signalFor({ pid, name }: ProcessStat): NodeJS.Signals | null {
  if (/^python/.test(name)) return hasVariable(pid, 'PYTHONFAULTHANDLER') ? 'SIGABRT' : null;
  return name === 'java' ? 'SIGQUIT' : null;
}
