/** A ready fingerprint for a failure that none explains: narrow, and left to a person to complete and approve. */
import type { Failure } from '../failures/failure.ts';
import { compileFlakes } from './compile-flakes.ts';
import { findMatches } from './find-matches.ts';
import { readTrace } from './frames/read-trace.ts';
import { LogSearch } from './log-search.ts';
import { splitLines, stripTerminalEscapes } from './plain-text.ts';
import { type Signature, signFailure } from './signature.ts';
import { type SuggestedKeys, toFingerprint, toYaml } from './suggestion-entry.ts';
import { nameKeys } from './suggestion-names.ts';
import { tellingPattern } from './telling-line.ts';

interface SuggestionInput {
  readonly failure: Failure;
  /** The name of the stage that failed. */
  readonly stage: string;
  /** YYYY-MM-DD, in UTC. */
  readonly today: string;
  /** The end of the attempt's log, for a stage that failed by its exit code. */
  readonly logTail?: string;
}

/** A `flakes:` document with one entry, and why it is weak, if it is; or why there is none to suggest. */
export type Suggestion =
  | { readonly yaml: string; readonly weak: string | null }
  | { readonly refused: string };

interface Candidate {
  readonly keys: SuggestedKeys;
  readonly weak: string | null;
}

/**
 * Suggests the narrowest fingerprint that is likely to match the failure the next time.
 * What it returns was tried: it matches this failure.
 */
export function suggestFlake(input: SuggestionInput): Suggestion {
  const { failure } = input;
  if (failure.kind === 'vanished') {
    return { refused: 'a test that vanished is no flake: find out why the retry did not run it' };
  }
  const signed = signFailure(failure);
  const names = failure.test === null ? {} : nameKeys(failure);
  if (failure.kind === 'failure' && Object.keys(names).length === 0) {
    return {
      refused: 'the failure has neither a test, a file nor a package: nothing says which failure is meant',
    };
  }
  const chosen = candidatesFor(input, signed)
    .map(({ keys, weak }) => ({ keys: { ...keys, ...names }, weak }))
    .find(({ keys }) => matchesItself(keys, input));
  return chosen === undefined
    ? { refused: 'no pattern describes the failure: it says nothing that could be found again' }
    : {
        yaml: toYaml({ keys: chosen.keys, failure, today: input.today, signature: signed.signature }),
        weak: chosen.weak,
      };
}

/** Best first. */
function candidatesFor({ failure, stage, logTail }: SuggestionInput, signed: Signature): Candidate[] {
  const message = tellingPattern(messageLines(failure));
  const byMessage = message === null ? [] : [{ keys: { stage, message }, weak: null }];
  switch (failure.kind) {
    case 'failure':
      return [...byMessage, { keys: { stage, signature: signed.signature }, weak: signed.weak ?? noWords }];
    case 'exit':
      return [
        ...exitCandidates({ code: failure.code, stage, logTail: logTail ?? '' }),
        ...stageCandidates(failure, stage, message),
      ];
    case 'crash':
      return failure.signal === null
        ? stageCandidates(failure, stage, message)
        : [
            { keys: { stage, signal: failure.signal }, weak: everyOf('crash') },
            ...stageCandidates(failure, stage, null),
          ];
    default:
      return stageCandidates(failure, stage, message);
  }
}

const noWords = 'no line of the message could be used as a pattern';

function everyOf(kind: Failure['kind']): string {
  return `it explains every failure of kind ${kind} in this stage`;
}

interface ExitInput {
  readonly code: number | null;
  readonly stage: string;
  readonly logTail: string;
}

const troubled = /error|fail|exception|fatal|panic|cannot|unable|refused|denied|timed? ?out/i;

/** Without a code (a coverage gate, a full disk) the failure's own text is all there is; with one, the log. */
function exitCandidates({ code, stage, logTail }: ExitInput): Candidate[] {
  if (code === null || code < 1 || code > 255) return [];
  const lastFirst = splitLines(stripTerminalEscapes(logTail)).toReversed();
  const log = tellingPattern(lastFirst.filter((line) => troubled.test(line)));
  const byCode = { keys: { stage, exit: code }, weak: 'it explains every unexplained exit with this code' };
  return log === null ? [byCode] : [{ keys: { stage, exit: code, log }, weak: null }, byCode];
}

function stageCandidates({ kind }: Failure, stage: string, message: string | null): Candidate[] {
  const byKind = { keys: { stage, kind }, weak: everyOf(kind) };
  // What Retrial itself says of a time-out or a crash is the same for each of them.
  const generic = kind === 'timeout' || kind === 'hang' || kind === 'crash' || kind === 'race';
  return message === null || generic ? [byKind] : [{ keys: { stage, kind, message }, weak: null }, byKind];
}

function messageLines({ message, text }: Failure): string[] {
  const lines = splitLines(stripTerminalEscapes(text));
  const head = splitLines(stripTerminalEscapes(message));
  return [...head, ...readTrace(lines).message];
}

function matchesItself(keys: SuggestedKeys, { failure, stage, today, logTail }: SuggestionInput): boolean {
  const compiled = compileFlakes([toFingerprint(keys, today)]);
  if (!compiled.ok) return false;
  const search = new LogSearch(compiled.value);
  search.add(new TextEncoder().encode(logTail ?? ''));
  const context = { stage, os: '', matrix: {}, today };
  return findMatches({ failure, flakes: compiled.value, context, logLines: search.end() }).active.length > 0;
}
