/**
 * Files in places that a stage can write to. By the time they are read, anything may stand there: a FIFO that
 * nobody writes to, a device without end, a link to what is not the stage's to publish.
 */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import { saysMissing, systemErrorCode } from '../system-error.ts';

export interface HostileOptions {
  /** Bytes: a larger file is refused. */
  readonly limit: number;
  /** Whether a symbolic link is followed; default: it is refused. */
  readonly links?: boolean;
}

export interface Refusal {
  /** Nothing stands there. */
  readonly missing: boolean;
  /** What the sentence goes on with after naming the file: `is a folder, not a file`. */
  readonly why: string;
}

/** A plain file that is open. No more of it is read than it held when it was opened: what /proc makes up holds nothing. */
export class HostileFile implements AsyncDisposable {
  readonly #file: FileHandle;
  readonly #size: number;

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#size = size;
  }

  /** From its beginning, with memory for a chunk. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < this.#size; ) {
      const chunk = await this.#read(at, Math.min(1 << 20, this.#size - at));
      if (chunk.length === 0) return;
      at += chunk.length;
      yield chunk;
    }
  }

  /** Its last so many bytes, from the beginning of a line where one begins in them. */
  async tail(length: number): Promise<Buffer> {
    const from = Math.max(0, this.#size - length);
    const parts: Buffer[] = [];
    for (let at = from; at < this.#size; ) {
      const part = await this.#read(at, this.#size - at);
      if (part.length === 0) break;
      at += part.length;
      parts.push(part);
    }
    const bytes = Buffer.concat(parts);
    // A line that was cut could show a part of what would be masked as a whole.
    return from === 0 ? bytes : bytes.subarray(bytes.indexOf(0x0a) + 1);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close();
  }

  async #read(position: number, length: number): Promise<Buffer> {
    const { buffer, bytesRead } = await this.#file.read(Buffer.allocUnsafe(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  }
}

/** Opens what stands at a path where it is a plain file; never waits, never follows a link unasked. */
export async function openHostileFile(
  path: string,
  { limit, links = false }: HostileOptions,
): Promise<Fallible<HostileFile, Refusal>> {
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
  let file: FileHandle;
  try {
    file = await open(path, O_RDONLY | O_NONBLOCK | (links ? 0 : O_NOFOLLOW));
  } catch (error) {
    return fail({ missing: saysMissing(error), why: whyNotOpened(systemErrorCode(error), links) });
  }
  const found = await file.stat();
  const why = found.isFile() ? whyTooLarge(found.size, limit) : whyNoFile(found.isDirectory());
  if (why === null) return succeed(new HostileFile(file, found.size));
  await file.close();
  return fail({ missing: false, why });
}

/** The whole of it as UTF-8 text. */
export async function readHostileFile(
  path: string,
  options: HostileOptions,
): Promise<Fallible<string, Refusal>> {
  const bytes = await readEnd(path, { ...options, length: options.limit });
  return bytes.ok ? succeed(bytes.value.toString('utf8')) : bytes;
}

/** The last so many bytes of a file of any size. */
export async function readHostileTail(path: string, length: number): Promise<Fallible<Buffer, Refusal>> {
  return await readEnd(path, { limit: Number.POSITIVE_INFINITY, length });
}

async function readEnd(
  path: string,
  options: HostileOptions & { readonly length: number },
): Promise<Fallible<Buffer, Refusal>> {
  const opened = await openHostileFile(path, options);
  if (!opened.ok) return opened;
  await using file = opened.value;
  try {
    return succeed(await file.tail(options.length));
  } catch (error) {
    return fail({ missing: false, why: `cannot be read (${systemErrorCode(error)})` });
  }
}

function whyNotOpened(code: string, links: boolean): string {
  if (code === 'ELOOP') return links ? 'is a symbolic link in a circle' : 'is a symbolic link, not a file';
  // A socket, or a device that is not there.
  if (code === 'ENXIO') return whyNoFile(false);
  return code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
}

function whyNoFile(folder: boolean): string {
  return `is ${folder ? 'a folder' : 'a device, pipe or socket'}, not a file`;
}

function whyTooLarge(size: number, limit: number): string | null {
  if (size <= limit) return null;
  const [unit, name] = limit >= 1024 ** 3 ? [1024 ** 3, 'GiB'] : [1024 ** 2, 'MiB'];
  return `is larger than ${Math.floor(limit / unit)} ${name}`;
}
