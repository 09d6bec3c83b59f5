import { unreachable } from '../fallible.ts';
import type { Attempt } from './attempt.ts';
import type { Exit } from './exit.ts';

/**
 * Whether every test that an attempt set out to run has a result and failed tests alone explain its end.
 * True only on the framework's own word; else a sentence that says what is missing.
 */
export function completeness(attempt: Attempt): true | string {
  const cut = cutBy(attempt.exit);
  if (cut !== null) return cut;
  if (attempt.problems.length > 0) return 'the attempt did not end cleanly';
  if (attempt.sessions === null || attempt.sessions.length === 0)
    return 'no framework told what it set out to run';
  for (const { complete } of attempt.sessions) if (complete !== true) return complete;
  return true;
}

function cutBy(exit: Exit): string | null {
  switch (exit.kind) {
    case 'code':
      return exit.code > 128 ? `it ended with code ${exit.code}` : null;
    case 'signal':
      return `it was killed by ${exit.signal}`;
    case 'timeout':
      return 'it ran into its timeout';
    case 'hang':
      return 'it hung';
    case 'cancelled':
      return 'it was cancelled';
    case 'not-started':
      return 'it did not start';
    default:
      return unreachable(exit);
  }
}
