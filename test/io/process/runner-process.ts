/**
 * A process of its own around `runCommand`, for what can only be seen from outside: its death, its memory, its
 * limits. Takes a Command as JSON and how it treats output (`fast`, `slow`, `never`); prints a JSON line at its end.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from '../../../src/io/process/command.ts';
import { runCommand } from '../../../src/io/process/run-command.ts';

const [, , text = '', manner = 'fast'] = process.argv;
const given: Omit<Command, 'onOutput' | 'cancel'> = JSON.parse(text);

let received = 0;
const outcome = await runCommand({
  ...given,
  cancel: new AbortController().signal,
  onOutput: async (chunk) => {
    received += chunk.length;
    if (manner === 'slow') await sleep(20);
    if (manner === 'never') await new Promise(() => undefined);
  },
});
// In KiB, as getrusage(2) gives it on Linux.
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ outcome, received, peak })}\n`);
