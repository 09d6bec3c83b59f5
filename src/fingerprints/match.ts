import type { Fingerprint } from '../config/policy.ts';
import type { Failure } from '../failures/failure.ts';

/** A failure's explanation: the fingerprint and the line that matched. */
export interface Match {
  readonly fingerprint: Fingerprint;
  /** The first line that a pattern of `message` or `log` matched; '' where the match rests on signature, exit, signal or kind. Hostile. */
  readonly line: string;
}

/** A match that grants nothing: its entry is past its day, or is meant for another platform or matrix leg. */
export interface InactiveMatch {
  readonly match: Match;
  readonly why: 'expired' | 'elsewhere';
}

/** A failure with all that the trusted list says of it, in the list's order. Explained: `active` is not empty. */
export interface ExplainedFailure {
  readonly failure: Failure;
  readonly active: readonly Match[];
  readonly inactive: readonly InactiveMatch[];
  readonly signature: string;
  /** Where it failed: as the report says, else the project's innermost frame of its stack; null where none is known. */
  readonly place: { readonly file: string; readonly line: number | null } | null;
}
