import { TextDecoder } from 'node:util';
import { type Fallible, fail, succeed } from '../fallible.ts';

/** How many bytes are looked at for a byte-order mark or an XML declaration. */
const headSize = 1024;
/** Parsers keep what they have not finished: small pieces bound that, whatever the caller's chunks. */
const pieceSize = 64 * 1024;

const declaration = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;

/**
 * Bytes in, text out: by byte-order mark, else by the shape of UTF-16, else by the XML declaration, else UTF-8.
 * Bytes that the encoding does not know become U+FFFD. The error is a sentence about the file.
 */
export async function openText(
  content: AsyncIterable<Uint8Array>,
): Promise<Fallible<AsyncGenerator<string>, string>> {
  const source = content[Symbol.asyncIterator]();
  const head = await readHead(source);
  const encoding = encodingOf(head);
  if (!encoding.ok) return encoding;
  return succeed(decodeAll({ decoder: encoding.value, head, source }));
}

async function readHead(source: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < headSize) {
    const next = await source.next();
    if (next.done === true) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  return Buffer.concat(chunks);
}

/** XML 1.0, appendix F, as far as TextDecoder knows it; `{` for JSON likewise. */
function encodingOf(head: Buffer): Fallible<TextDecoder, string> {
  const start = head.subarray(0, 4).toString('hex');
  if (start === 'fffe0000' || start === '0000feff') {
    return fail('it is encoded in UTF-32, which cannot be read: write it in UTF-8');
  }
  if (start.startsWith('fffe') || /^(?:3c|7b)00(?!00)/.test(start))
    return succeed(new TextDecoder('utf-16le'));
  if (start.startsWith('feff') || /^00(?:3c|7b)/.test(start)) return succeed(new TextDecoder('utf-16be'));
  const declared = declaration.exec(head.subarray(0, headSize).toString('latin1'))?.[1];
  // A declared UTF-16 that one can read as ASCII is none: some tools convert the bytes and not the declaration.
  if (declared === undefined || start.startsWith('efbbbf') || /^utf-?16/i.test(declared)) {
    return succeed(new TextDecoder('utf-8'));
  }
  try {
    return succeed(new TextDecoder(declared));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return fail(`it declares the encoding "${declared}", which is not known: write it in UTF-8`);
  }
}

interface Decoding {
  readonly decoder: TextDecoder;
  readonly head: Uint8Array;
  readonly source: AsyncIterator<Uint8Array>;
}

async function* decodeAll({ decoder, head, source }: Decoding): AsyncGenerator<string> {
  try {
    yield* decodePieces(decoder, head);
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      yield* decodePieces(decoder, next.value);
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } finally {
    await source.return?.();
  }
}

function* decodePieces(decoder: TextDecoder, bytes: Uint8Array): Generator<string> {
  for (let at = 0; at < bytes.length; at += pieceSize) {
    const text = decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true });
    if (text !== '') yield text;
  }
}
