/** Waits until the log is final. */
import { type Execution, relayIsIdle } from './survivors.ts';

/**
 * To be called when everything that could be ended has ended. The relay then ends by itself, unless the output is
 * still held by what could not be ended: it is given up once it has written all there is.
 * @returns why the log is not whole, or null.
 */
export async function closeOutput(execution: Execution): Promise<string | null> {
  const { relay, wake, tree } = execution.running;
  const since = performance.now();
  while (!relay.ended()) {
    await wake.wait(50);
    relay.goOn();
    if (relay.ended() || !relayIsIdle(execution, performance.now() - since)) continue;
    const holders = tree.look({ holders: true });
    relay.stop();
    while (!relay.ended()) await wake.wait(50);
    // What was handed to a daemon that ran before (ssh's control master) is no work of the command's own.
    if (holders.members.length === 0 && holders.olderHolders.length > 0) return null;
    return 'The log may lack its end: a process that could not be ended still holds it open.';
  }
  return relay.problem();
}
