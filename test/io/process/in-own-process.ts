/** Starts runner-process.ts and reads what it prints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command, CommandOutcome } from '../../../src/io/process/command.ts';

const runner = fileURLToPath(new URL('./runner-process.ts', import.meta.url));

export type Manner = 'fast' | 'slow' | 'never';

export interface Printed {
  readonly outcome: CommandOutcome;
  readonly received: number;
  /** Bytes of resident memory at its highest. */
  readonly peak: number;
}

/** `before`: shell text that runs first in the process that becomes the runner. */
export function startRunner(
  command: Command,
  { manner = 'fast', before = ':' }: { readonly manner?: Manner; readonly before?: string } = {},
): { readonly child: ChildProcess; readonly printed: Promise<Printed> } {
  const { onOutput: _, cancel: __, ...plain } = command;
  const script = `${before}; exec "$0" "$@"`;
  const args = [process.execPath, runner, JSON.stringify(plain), manner];
  const child = spawn('bash', ['-c', script, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const printed = new Promise<Printed>((resolve, reject) => {
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(out));
      else reject(new Error(`the runner ended with ${code}: ${errors}`));
    });
  });
  // A test that kills the runner does not wait for what it prints.
  printed.catch(() => undefined);
  return { child, printed };
}
