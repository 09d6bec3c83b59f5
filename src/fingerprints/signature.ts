/**
 * A failure's normalised identity: "S, version 1" of docs/signatures.md. What changes the text that is hashed is a
 * new version, since signatures stand in configurations.
 */
import { createHash } from 'node:crypto';
import { baseName } from '../base-name.ts';
import type { Failure } from '../failures/failure.ts';
import { testKey } from '../reports/model.ts';
import { readFailureText } from './failure-text.ts';
import type { Frame, Trace } from './frames/trace.ts';
import { maskAllNumbers, maskVolatile } from './masks.ts';
import { cutText, splitLines, stripTerminalEscapes } from './plain-text.ts';
import { isPoor, isTimeout } from './poor-message.ts';
import { siteOf, testFrame } from './site.ts';

const VERSION = 'v1';
/** Of the masked message, in UTF-16 units. */
const MAX_MESSAGE = 2_000;
/** Read before masking, which shortens: bounds the work on one message. */
const MAX_RAW_MESSAGE = 8_000;
const FRAMES = 3;

export interface SignatureInput {
  /** What identifies the test across runs. */
  readonly test: string;
  /** The exception's type as the report names it, or ''. */
  readonly type: string;
  readonly message: string;
  /** The exception's text with its stack, or ''. */
  readonly text: string;
  /** The test's file, or null. */
  readonly file: string | null;
  /** The source text of the failing line, where it was read in the checkout. */
  readonly sourceLine?: string | null;
}

export interface Signature {
  /** `v1:` and 16 lower-case hex digits of SHA-256. */
  readonly signature: string;
  /** The text that was hashed, for people who ask why two differ. Hostile. */
  readonly hashed: string;
  /** Part of what is hashed: a cut stack never equals a whole one. */
  readonly truncated: boolean;
  /** One sentence on why it tells little, or null. */
  readonly weak: string | null;
}

/** Signs a failed test. Pure: the same input gives the same signature on every machine. */
export function sign(input: SignatureInput): Signature {
  const trace = readFailureText(input.message, input.text);
  const { truncated } = trace;
  const type = input.type === '' ? trace.type : input.type;
  const message = maskMessage(trace.message);
  const poor = isPoor(message) && !isTimeout(type);
  const test = testFrame(trace.frames, input.test, input.file);
  const timeout = isTimeout(`${type} ${message}`);
  const parts = {
    test: input.test,
    type,
    message: timeout ? maskAllNumbers(message) : message,
    root: trace.root,
    frames: framesOf({ trace, test, timeout }),
    site: timeout ? [] : siteOf({ frames: trace.frames, test, sourceLine: input.sourceLine ?? null, poor }),
    truncated,
  };
  return { ...hash(parts), truncated, weak: whyWeak({ message, poor, truncated }) };
}

/** Signs any failure. Those of a stage have no stack: kind, code or signal, and the masked text. */
export function signFailure(failure: Failure, sourceLine: string | null = null): Signature {
  const { message, text, file } = failure;
  if (failure.kind === 'failure') {
    return sign({ test: testKey(failure.test), type: failure.type, message, text, file, sourceLine });
  }
  if (failure.kind === 'collection') {
    const test = failure.test === null ? '' : testKey(failure.test);
    return sign({ test: `collection ${test}`, type: '', message, text, file });
  }
  const parts = {
    kind: failure.kind,
    test: failure.test === null ? null : testKey(failure.test),
    code: 'code' in failure ? failure.code : null,
    signal: 'signal' in failure ? failure.signal : null,
    message: maskMessage(splitLines(stripTerminalEscapes(text.trim() === '' ? message : text))),
  };
  const weak = 'it says how the stage ended, not why';
  return { ...hash(parts), truncated: false, weak };
}

/** Awaitility describes itself around what it has to say (awaitility.org). */
const selfDescription =
  / ?defined as an? lambda expression in [\w.$]+(?: that uses [\w.$<>]+(?:, [\w.$<>]+){0,20})?/gi;

function maskMessage(lines: readonly string[]): string {
  const raw = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  const reduced = cutText(raw, MAX_RAW_MESSAGE).replace(selfDescription, '');
  return cutText(maskVolatile(reduced), MAX_MESSAGE);
}

interface FrameChoice {
  readonly trace: Trace;
  readonly test: Frame | null;
  readonly timeout: boolean;
}

/** Of a time-out the test's own frame alone: what it waited in differs each time. */
function framesOf({ trace, test, timeout }: FrameChoice): string[] {
  const chosen = timeout ? [test ?? trace.frames[0]] : trace.frames.slice(0, FRAMES);
  return chosen.flatMap((frame) => (frame === undefined ? [] : [nameOf(frame)]));
}

/** Folders differ between machines. */
function nameOf({ function: name, file }: Frame): string {
  return maskVolatile([name, baseName(file)].filter((part) => part !== '').join(' '));
}

function hash(parts: Readonly<Record<string, unknown>>): Pick<Signature, 'signature' | 'hashed'> {
  const hashed = JSON.stringify({ version: VERSION, ...parts }, null, 1);
  const digest = createHash('sha256').update(hashed).digest('hex');
  return { signature: `${VERSION}:${digest.slice(0, 16)}`, hashed };
}

interface Weakness {
  readonly message: string;
  readonly poor: boolean;
  readonly truncated: boolean;
}

function whyWeak({ message, poor, truncated }: Weakness): string | null {
  if (message === '') return 'the report says nothing of why it failed';
  if (poor) return 'it is a bare assertion: other bugs in the same line look the same';
  return truncated ? 'the stack was cut, so that it may read otherwise the next time' : null;
}
