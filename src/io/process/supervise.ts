/** Watches a command until it ends or must be ended. */
import type { Exit } from '../../failures/exit.ts';
import type { Command } from './command.ts';
import type { LogFollower } from './follow-log.ts';
import type { Running } from './start-command.ts';

/** Milliseconds between two looks at the processes; longer where a look is dear, so that it stays under 2 %. */
const lookInterval = 250;
const lookShare = 0.02;

/** @returns how the command ended by itself, or why it has to be ended: then its processes still run. */
export async function supervise(command: Command, running: Running, log: LogFollower): Promise<Exit> {
  const started = performance.now();
  let lookAt = started + lookInterval / 5;
  command.cancel.addEventListener('abort', running.wake.ring);
  try {
    for (;;) {
      const end = running.ended() ?? strike(command, { log, elapsed: performance.now() - started });
      if (end !== null) return end;
      const now = performance.now();
      if (now >= lookAt) {
        // Remembers descendants while their parents live.
        running.tree.look({ holders: false });
        const cost = performance.now() - now;
        lookAt = performance.now() + Math.max(lookInterval, cost / lookShare);
      }
      const untilTimeout = command.timeout === null ? lookInterval : started + command.timeout - now;
      await running.wake.wait(Math.max(1, Math.min(lookInterval, untilTimeout, lookAt - now)));
    }
  } finally {
    command.cancel.removeEventListener('abort', running.wake.ring);
  }
}

function strike(
  command: Command,
  { log, elapsed }: { readonly log: LogFollower; readonly elapsed: number },
): Exit | null {
  if (command.cancel.aborted) return cancelled(command);
  if (command.timeout !== null && elapsed >= command.timeout)
    return { kind: 'timeout', limit: command.timeout };
  if (command.idleTimeout !== null && log.silence() >= command.idleTimeout) {
    return { kind: 'hang', limit: command.idleTimeout };
  }
  return null;
}

export function cancelled({ cancel }: Pick<Command, 'cancel'>): Exit {
  const reason: unknown = cancel.reason;
  return { kind: 'cancelled', signal: typeof reason === 'string' ? reason : 'abort' };
}
