/** Cancelling: the runner's SIGINT or SIGTERM becomes an abort whose reason is the signal's name. */
import process from 'node:process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Aborts on the first signal; later ones change nothing, so that the log and the result are still written. */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) process.on(signal, () => controller.abort(signal));
  return controller.signal;
}
