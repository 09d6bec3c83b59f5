/** The processes of a run, found from outside by the marker in their environment. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Command lines, each with its pid. */
export function processesOf(marker: string): string[] {
  return find(marker).map((pid) => `${pid} ${readProc(pid, 'cmdline').replaceAll('\0', ' ').trim()}`);
}

/** So that a test that fails leaves nothing behind. */
export function endMarked(marker: string): void {
  for (const pid of find(marker)) process.kill(pid, 'SIGKILL');
}

/** The most memory that a process has held at a time, in kB; 0 once it is gone. */
export function peakMemory(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readProc(pid, 'status'))?.[1] ?? 0);
}

function find(marker: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter(
      (pid) =>
        pid > 0 &&
        readProc(pid, 'environ')
          .split('\0')
          .some((entry) => carries(entry, marker)),
    );
}

function carries(entry: string, marker: string): boolean {
  return entry.startsWith('RETRIAL_MARKER=') && entry.includes(marker);
}

/** '' for what is gone, or another user's. */
function readProc(pid: number, name: string): string {
  try {
    return readFileSync(join('/proc', String(pid), name), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(ENOENT|ESRCH|EACCES|EPERM)$/.test(String(error.code)))
      return '';
    throw error;
  }
}
