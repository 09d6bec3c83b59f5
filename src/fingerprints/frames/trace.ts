/** What a language's reader finds in an exception's text. */

export interface Frame {
  /** Without arguments, modules and generated numbers; '' where only the file is known. */
  readonly function: string;
  /** As printed; '' where not known. */
  readonly file: string;
  /** 1-based. */
  readonly line: number | null;
  /** The source text that the report prints for it. */
  readonly source: string | null;
}

export interface Trace {
  /** The head exception's type as the text names it, or ''. */
  readonly type: string;
  /** The lines of the message, without frames, and without the type in front of the first. */
  readonly message: readonly string[];
  /** The lines of the message that say what went wrong, where it holds others as well (what a test printed). */
  readonly telling?: readonly string[];
  /** The type of the last cause; null where there is none. */
  readonly root: string | null;
  /** The project's own, innermost first. */
  readonly frames: readonly Frame[];
  /** Where the text shows that the stack was cut. */
  readonly truncated: boolean;
}

/** A qualified name whose last part starts with a capital letter, as exceptions do; then its message. */
const typed = /^((?:[A-Za-z_][\w$]*(?:\.|::))*[A-Z][\w$]*(?:\[\w+\])?)(?: \[[\w ]+\])?(?::(?:\s+|$)(.*)|)$/s;

/**
 * Splits `java.io.IOException: closed` into type and message; a first word without a qualifier must look like
 * an exception's, so that `Expected: 5` stays a message.
 */
export function splitType(line: string): { readonly type: string; readonly rest: string } {
  const parts = typed.exec(line.trim());
  const type = parts?.[1] ?? '';
  return /[.:]|(?:Error|Exception|Failure|Failed|Interrupt|Exit|Timeout|Warning|Panic|Fault)$/.test(type)
    ? { type, rest: parts?.[2] ?? '' }
    : { type: '', rest: line };
}

/** Takes the type off the first line that is not blank. */
export function headOf(lines: readonly string[]): {
  readonly type: string;
  readonly message: readonly string[];
} {
  const at = lines.findIndex((line) => line.trim() !== '');
  const first = lines[at];
  if (first === undefined) return { type: '', message: [] };
  const { type, rest } = splitType(first);
  return { type, message: [rest, ...lines.slice(at + 1)] };
}
