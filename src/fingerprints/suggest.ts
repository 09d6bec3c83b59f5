/** A ready fingerprint for a failure that none explains: narrow, and left to a person to complete and approve. */
import type { Failure } from '../failures/failure.ts';
import { compileFlakes } from './compile-flakes.ts';
import { readFailureText } from './failure-text.ts';
import { findMatches } from './find-matches.ts';
import { LogSearch } from './log-search.ts';
import { splitLines, stripTerminalEscapes } from './plain-text.ts';
import { isInspectedProperty } from './poor-message.ts';
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
  if (failure.kind === 'exit' && failure.code === null) {
    return { refused: 'what went wrong around the tests is no flake: no fingerprint explains it' };
  }
  if (failure.kind === 'no-report') {
    return { refused: 'a report that is missing or broken is a matter of set-up, not a flake' };
  }
  // POSIX, "Exit Status for Commands": found but not executable, and not found.
  if (failure.kind === 'exit' && (failure.code === 126 || failure.code === 127)) {
    return { refused: 'a command that cannot be run is no flake' };
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
  const messages = messagePatterns(failure);
  switch (failure.kind) {
    case 'failure':
      return [
        ...messages.map((message) => ({ keys: { stage, message }, weak: whyWeak(message) })),
        { keys: { stage, signature: signed.signature }, weak: signed.weak ?? noWords },
      ];
    case 'exit':
      return [
        ...exitCandidates({ code: failure.code, stage, logTail: logTail ?? '' }),
        ...stageCandidates(failure, stage, messages),
      ];
    case 'crash':
      return failure.signal === null
        ? stageCandidates(failure, stage, messages)
        : [
            { keys: { stage, signal: failure.signal }, weak: everyOf('crash') },
            ...stageCandidates(failure, stage, []),
          ];
    default:
      return stageCandidates(failure, stage, messages);
  }
}

/** What the reader of Go's output says of a test that it cannot judge. */
function whyWeak(message: string): string | null {
  return /its package ended before it|the stream ends before/.test(message)
    ? 'it says that the test was cut off, not why'
    : null;
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

function stageCandidates({ kind }: Failure, stage: string, messages: readonly string[]): Candidate[] {
  const byKind = { keys: { stage, kind }, weak: everyOf(kind) };
  // What Retrial itself says of a time-out or a crash is the same for each of them.
  const generic = kind === 'timeout' || kind === 'hang' || kind === 'crash' || kind === 'race';
  const byMessage = messages.map((message) => ({ keys: { stage, kind, message }, weak: null }));
  return generic ? [byKind] : [...byMessage, byKind];
}

/** With the exception's type where the text prints it in front, else without. */
function messagePatterns({ message, text }: Failure): string[] {
  const trace = readFailureText(message, text);
  // Without a stack nothing tells what was thrown from what was printed: the report's own message goes first.
  const own = trace.frames.length === 0 ? splitLines(stripTerminalEscapes(message)) : [];
  const lines = (trace.telling ?? [...own, ...trace.message]).filter((line) => !isInspectedProperty(line));
  const at = lines.findIndex((line) => line.trim() !== '');
  const typed = lines.map((line, index) => (index === at ? `${trace.type}: ${line}` : line));
  const patterns = [tellingPattern(trace.type === '' ? lines : typed), tellingPattern(lines)];
  return patterns.filter((pattern) => pattern !== null);
}

function matchesItself(keys: SuggestedKeys, { failure, stage, today, logTail }: SuggestionInput): boolean {
  const compiled = compileFlakes([toFingerprint(keys, today)]);
  if (!compiled.ok) return false;
  const search = new LogSearch(compiled.value);
  search.add(new TextEncoder().encode(logTail ?? ''));
  const context = { stage, os: '', matrix: {}, today };
  return findMatches({ failure, flakes: compiled.value, context, logLines: search.end() }).active.length > 0;
}
