import type { Fingerprint } from '../config/policy.ts';

/** A failure's explanation: the fingerprint and the line that matched. */
export interface Match {
  readonly fingerprint: Fingerprint;
  /** The first line that a pattern of `message` or `log` matched; '' where the match rests on signature, exit, signal or kind. Hostile. */
  readonly line: string;
}
