/** The rules of a match (docs/guarantees.md): which fingerprints explain a failure, and by which line. */
import { excludedBy, type Leg } from '../config/applies.ts';
import { isExpired } from '../config/expiry.ts';
import type { Fingerprint } from '../config/policy.ts';
import type { Failure, FailureKind } from '../failures/failure.ts';
import type { CompiledFlake, CompiledText } from './compile-flakes.ts';
import { readFailureText } from './failure-text.ts';
import { keepLine, type LogFindings } from './log-search.ts';
import type { ExplainedFailure, InactiveMatch, Match } from './match.ts';
import { ownLines } from './own-lines.ts';
import type { NamePattern } from './pattern.ts';
import { splitLines, stripTerminalEscapes } from './plain-text.ts';
import { signFailure } from './signature.ts';

export interface MatchContext extends Leg {
  /** The name of the stage that failed. */
  readonly stage: string;
  /** YYYY-MM-DD, in UTC. */
  readonly today: string;
}

interface MatchSearch {
  readonly failure: Failure;
  readonly flakes: readonly CompiledFlake[];
  readonly context: MatchContext;
  /** What a LogSearch found in the log of the failure's attempt; null where no fingerprint reads the log. */
  readonly logLines: LogFindings | null;
}

/** The failure with every fingerprint that describes it, in the policy's order; only `active` ones explain it. */
export function findMatches({ failure, flakes, context, logLines }: MatchSearch): ExplainedFailure {
  const reading: Reading = {
    failure,
    stage: context.stage,
    signature: signFailure(failure).signature,
    lines: textsOf(failure).flatMap((text) => ownLines(splitLines(stripTerminalEscapes(text)))),
    logLines,
  };
  const active: Match[] = [];
  const inactive: InactiveMatch[] = [];
  for (const flake of flakes) {
    const line = matchFlake(flake, reading);
    if (line === null) continue;
    const match = { fingerprint: flake.fingerprint, line };
    const why = whyInactive(flake.fingerprint, context);
    if (why === null) active.push(match);
    else inactive.push({ match, why });
  }
  return { failure, active, inactive, signature: reading.signature, place: placeOf(failure) };
}

/** Where a failed test has no text, `message` is a sentence of ours, which explains nothing. */
function textsOf({ kind, message, text }: Failure): string[] {
  // Read on its own: beside pytest's text it would count as source.
  return kind === 'failure' && text.trim() === '' ? [] : [message, text];
}

function placeOf(failure: Failure): ExplainedFailure['place'] {
  const { file, line } = failure;
  if (file !== null && line !== null) return { file, line };
  if (failure.kind !== 'failure') return file === null ? null : { file, line };
  const { frames } = readFailureText(failure.message, failure.text);
  const [innermost] = file === null ? frames : frames.filter((frame) => isSameFile(frame.file, file));
  if (innermost === undefined || innermost.file === '') return file === null ? null : { file, line };
  return { file: file ?? innermost.file, line: innermost.line };
}

/** Stacks print files as paths of several kinds: relative, absolute, by URL. */
function isSameFile(one: string, other: string): boolean {
  return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}

/** A failure with what is worked out once for all fingerprints. */
interface Reading {
  readonly failure: Failure;
  readonly stage: string;
  readonly signature: string;
  /** The failure's own exception text. */
  readonly lines: readonly string[];
  readonly logLines: LogFindings | null;
}

/** The line that matched, '' where the match rests on none, null where a key does not match. */
function matchFlake(flake: CompiledFlake, reading: Reading): string | null {
  const { failure } = reading;
  if (!kindApplies(flake, failure.kind) || !namesApply(flake, reading) || !endApplies(flake, failure))
    return null;
  const { signature } = flake.fingerprint.match;
  if (signature.length > 0 && !signature.includes(reading.signature)) return null;
  const message = flake.message === null ? '' : findLine(flake.message, reading.lines);
  const log = flake.log === null ? '' : (reading.logLines?.get(flake.log.source) ?? null);
  return message === null || log === null ? null : message || log;
}

/**
 * `log` and `exit` mean the kind `exit`, `signal` the kind `crash`. What is left speaks of failed tests, unless
 * `kind` names others. A failed test is never explained by its name and kind alone.
 */
function kindApplies({ fingerprint: { match } }: CompiledFlake, kind: FailureKind): boolean {
  const ofExit = match.log !== null || match.exit.length > 0;
  const ofCrash = match.signal.length > 0;
  if (ofExit && kind !== 'exit') return false;
  if (ofCrash && kind !== 'crash') return false;
  if (kind === 'failure' && match.message === null && match.signature.length === 0) return false;
  if (match.kind.length > 0) return match.kind.includes(kind);
  return ofExit || ofCrash || kind === 'failure';
}

function namesApply(flake: CompiledFlake, { failure, stage }: Reading): boolean {
  return (
    nameApplies(flake.stage, [stage]) &&
    nameApplies(flake.test, failure.names) &&
    nameApplies(flake.file, failure.file === null ? [] : [failure.file]) &&
    nameApplies(flake.package, failure.test === null ? [] : [failure.test.package])
  );
}

function nameApplies(patterns: readonly NamePattern[], names: readonly string[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => names.some((name) => pattern.test(name)));
}

/** `log`, `exit` and `signal`. A stage failure without a code (a coverage gate, a full disk) has no exit to explain. */
function endApplies({ fingerprint: { match } }: CompiledFlake, failure: Failure): boolean {
  const code = 'code' in failure ? failure.code : null;
  const signal = 'signal' in failure ? failure.signal : null;
  if (failure.kind === 'exit' && code === null) return false;
  if (match.exit.length > 0 && (code === null || !match.exit.includes(code))) return false;
  return match.signal.length === 0 || (signal !== null && match.signal.includes(signal));
}

function findLine({ mode, patterns }: CompiledText, lines: readonly string[]): string | null {
  const first = lines.find((line) => patterns.some((pattern) => pattern.test(line)));
  if (first === undefined) return null;
  const each = mode === 'any' || patterns.every((pattern) => lines.some((line) => pattern.test(line)));
  return each ? keepLine(first) : null;
}

/** An entry that is meant for another place does not apply at all, so that is said before its day. */
function whyInactive({ only, expires }: Fingerprint, context: MatchContext): InactiveMatch['why'] | null {
  if (excludedBy(only, context) !== null) return 'elsewhere';
  return isExpired(expires, context.today) ? 'expired' : null;
}
