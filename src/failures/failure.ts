import type { TestId } from '../reports/model.ts';

/** Every kind a failure can have; `kind:` of a fingerprint takes these names. */
export const failureKinds = [
  'failure',
  'exit',
  'timeout',
  'hang',
  'crash',
  'race',
  'collection',
  'vanished',
  'no-report',
] as const;

export type FailureKind = (typeof failureKinds)[number];

interface FailureText {
  /** The test as its framework names it for people: `test_ws.py › test_port[ipv6]`. Hostile. */
  readonly title?: string;
  /** One line, what a person reads first; '' where the report says nothing. Unmasked, hostile. */
  readonly message: string;
  /** All of the exception text: what `message` patterns and the signature read. Unmasked, hostile. */
  readonly text: string;
  readonly file: string | null;
  /** 1-based. */
  readonly line: number | null;
}

/** What went wrong in an attempt: a failed test (each of its problems on its own), or the stage itself. */
export type Failure =
  | (FailureText & {
      readonly kind: 'failure';
      readonly test: TestId;
      /** The names that a `test` pattern may match, most specific first. */
      readonly names: readonly string[];
      /** The exception's type, or ''. */
      readonly type: string;
      /** True where the framework itself ran it again, until it passed. */
      readonly clearedByFramework: boolean;
    })
  | (FailureText & {
      readonly kind: 'vanished' | 'collection';
      /** The test that was lost, or what was not collected; null where it is the stage as a whole. */
      readonly test: TestId | null;
      readonly names: readonly string[];
    })
  | (FailureText & {
      readonly kind: 'exit' | 'timeout' | 'hang' | 'crash' | 'race' | 'no-report';
      readonly test: null;
      readonly names: readonly [];
      /** For `exit` and `crash`: the code, where there was one. */
      readonly code: number | null;
      /** For `crash`: the signal, also when only its code (128 + n) was seen. */
      readonly signal: string | null;
    });
