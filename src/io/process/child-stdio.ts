/** What a child of ours may hold open. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { systemErrorCode } from '../system-error.ts';

/** O_CLOEXEC of open(2), as /proc/PID/fdinfo shows it. */
const closeOnExec = 0o2000000;

/** Descriptors above this are beyond what a list of them can cover; nothing hands them down. */
const highest = 4_096;

export type Stdio = 'ignore' | 'pipe' | number;

/**
 * Calls `spawnWith` with a `stdio` that covers whatever this process was itself handed and would hand on: Node
 * marks only the low numbers of these as its own. A child finds /dev/null there, and so cannot hold open the
 * pipe of whoever started us.
 */
export function spawnCovered<T>(standard: readonly Stdio[], spawnWith: (stdio: Stdio[]) => T): T {
  const inherited = listInherited().filter((descriptor) => descriptor >= standard.length);
  if (inherited.length === 0) return spawnWith([...standard]);
  const nothing = openSync('/dev/null', 'r+');
  try {
    const stdio: Stdio[] = [...standard];
    for (const descriptor of inherited) {
      while (stdio.length <= descriptor) stdio.push('ignore');
      stdio[descriptor] = nothing;
    }
    return spawnWith(stdio);
  } finally {
    closeSync(nothing);
  }
}

/** What the system said of a child that has no pid. */
export async function whyNotSpawned(child: ChildProcess): Promise<unknown> {
  const [error]: unknown[] = await once(child, 'error', { signal: AbortSignal.timeout(5_000) }).catch(
    (thrown: unknown) => [thrown],
  );
  return error;
}

function listInherited(): readonly number[] {
  return readdirSync('/proc/self/fdinfo')
    .map(Number)
    .filter((descriptor) => descriptor > 2 && descriptor <= highest && !closesOnExec(descriptor))
    .sort((a, b) => a - b);
}

function closesOnExec(descriptor: number): boolean {
  try {
    const flags = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8'))?.[1];
    return flags !== undefined && (Number.parseInt(flags, 8) & closeOnExec) !== 0;
  } catch (error) {
    // The descriptor of the listing itself is closed by now.
    if (systemErrorCode(error) === 'ENOENT') return true;
    throw error;
  }
}
