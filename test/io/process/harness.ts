/** Runs real commands for the tests beside it. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Command, CommandOutcome } from '../../../src/io/process/command.ts';
import { readStat } from '../../../src/io/process/proc.ts';
import { runCommand } from '../../../src/io/process/run-command.ts';

export const folder = mkdtempSync(join(tmpdir(), 'retrial-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export function newMarker(): string {
  return `test-${randomBytes(6).toString('hex')}`;
}

export function newPath(): string {
  return join(folder, `${randomBytes(6).toString('hex')}.log`);
}

export function commandOf(script: string, changes: Partial<Command> = {}): Command {
  return {
    script,
    shell: 'bash',
    args: [],
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
    logPath: newPath(),
    marker: newMarker(),
    timeout: null,
    idleTimeout: null,
    grace: 300,
    background: { kind: 'fail' },
    onOutput: () => undefined,
    cancel: new AbortController().signal,
    ...changes,
  };
}

export interface Ran extends CommandOutcome {
  /** The log's text. */
  readonly text: string;
}

export async function run(script: string, changes: Partial<Command> = {}): Promise<Ran> {
  const outcome = await runCommand(commandOf(script, changes));
  return { ...outcome, text: readFileSync(outcome.log.path, 'utf8') };
}

/** Pids that a script named in its log as `pid=N`. */
export function pidsIn(text: string): readonly number[] {
  return [...text.matchAll(/pid=(\d+)/g)].map((found) => Number(found[1]));
}

export function isRunning(pid: number): boolean {
  const stat = readStat(pid);
  return stat !== null && !stat.exiting;
}

/** Resolves once `condition` holds; the test's own time-out bounds it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}
