/** A test file's bytes as the text that its framework would read, or why it could not. */
import { isUtf8 } from 'node:buffer';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import type { ReadingProblem } from '../../preflight/tagged-test.ts';

type Decoded = Fallible<string, ReadingProblem>;

/**
 * Behave, Cucumber and Python read UTF-8; Python reads what the comment in its first two lines names as well
 * (PEP 263). A byte-order mark stays in the text: who reads it decides what it means.
 */
export function decodeSource(path: string, bytes: Uint8Array): Decoded {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = wideEncoding(content);
  if (wide !== null) return fail(problem(1, 1, `the file is encoded in ${wide}: save it in UTF-8`));
  const declared = path.endsWith('.py') ? declaredEncoding(content) : null;
  if (declared !== null) return decodeDeclared(content, declared);
  return isUtf8(content) ? succeed(decodeUtf8(content)) : fail(notUtf8(content));
}

/** By byte-order mark, or by the zeros that UTF-16 puts beside the first ASCII character. */
function wideEncoding(content: Buffer): string | null {
  const start = content.subarray(0, 4).toString('hex');
  if (start === 'fffe0000' || start === '0000feff' || /^(?:000000|..000000)/.test(start)) return 'UTF-32';
  return /^(?:fffe|feff|00[0-7].00|[0-7].00)/.test(start) ? 'UTF-16' : null;
}

function decodeUtf8(content: Buffer): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

/** Where the first byte stands that is no UTF-8: by lines, of which most are. */
function notUtf8(content: Buffer): ReadingProblem {
  let line = 1;
  for (let from = 0; from < content.length; line += 1) {
    const end = content.indexOf(0x0a, from);
    const bytes = content.subarray(from, end === -1 ? content.length : end);
    if (!isUtf8(bytes)) return problem(line, columnOfFault(bytes), notUtf8Words);
    from += bytes.length + 1;
  }
  return problem(1, 1, notUtf8Words);
}

const notUtf8Words = 'what begins here is not UTF-8, as in a file of Latin-1: save it in UTF-8';

function columnOfFault(bytes: Buffer): number {
  return decodeUtf8(bytes).indexOf('\ufffd') + 1;
}

interface Declared {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** PEP 263: a comment alone in one of the first two lines. */
const declaration = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;

function declaredEncoding(content: Buffer): Declared | null {
  const head = content
    .subarray(0, 1024)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  for (const [index, text] of head.split(/\r\n|\n|\r/, 2).entries()) {
    const match = declaration.exec(text);
    if (match !== null) {
      const name = match[1] ?? '';
      return { name, line: index + 1, column: text.lastIndexOf(name, match[0].length) + 1 };
    }
    if (!/^[ \t\f]*(?:#|$)/.test(text)) return null;
  }
  return null;
}

/** Python's names for what TextDecoder reads as Windows-1252. */
const latin1 = /^(?:latin-?1|l1|iso-?8859-?1|iso8859-?1|cp819|8859)$/;

function decodeDeclared(content: Buffer, { name, line, column }: Declared): Decoded {
  const label = name.toLowerCase().replaceAll('_', '-');
  if (/^utf-?8(?:-|$)/.test(label)) {
    return isUtf8(content) ? succeed(decodeUtf8(content)) : fail(notUtf8(content));
  }
  if (latin1.test(label)) return succeed(content.toString('latin1'));
  try {
    return succeed(new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(content));
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    return fail(
      problem(line, column, `the file cannot be read as ${name}, which is written here: save it in UTF-8`),
    );
  }
}

function problem(line: number, column: number, message: string): ReadingProblem {
  return { line, column, message };
}
