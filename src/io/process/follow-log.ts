/** Follows a log file while it grows, in constant memory. */
import { createHash } from 'node:crypto';
import { fstatSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { systemErrorCode } from '../system-error.ts';
import type { Command } from './command.ts';
import { Wake } from './wake.ts';

export interface Followed {
  readonly bytes: number;
  readonly lines: number;
  readonly sha256: string;
  /** `onOutput` did not receive all of it: it was too slow, or it failed. */
  readonly liveCut: boolean;
  /** Why the sums do not cover what was written, or null. */
  readonly problem: string | null;
}

const chunkSize = 128 * 1024;

/** Milliseconds between two looks at a file that does not grow. */
const interval = 50;

const newline = 0x0a;

/**
 * Reads from the file, never from the command: whoever takes the output may be as slow as they like, and the
 * command is not slowed. Starts at once; `finish` ends it.
 */
export class LogFollower {
  readonly #file: FileHandle;
  readonly #onOutput: Command['onOutput'];
  readonly #wake = new Wake();
  readonly #hash = createHash('sha256');
  readonly #buffer = Buffer.allocUnsafe(chunkSize);
  readonly #done: Promise<string | null>;
  #bytes = 0;
  #newlines = 0;
  #lastByte = newline;
  #complete = false;
  #live = true;
  #stopWaiting: (() => void) | null = null;
  #seenSize = 0;
  #grewAt = performance.now();

  constructor(options: { readonly file: FileHandle; readonly onOutput: Command['onOutput'] }) {
    this.#file = options.file;
    this.#onOutput = options.onOutput;
    this.#done = this.#follow();
  }

  /** Milliseconds since the file was last seen to grow; looks anew. */
  silence(): number {
    const { size } = fstatSync(this.#file.fd);
    if (size !== this.#seenSize) {
      this.#seenSize = size;
      this.#grewAt = performance.now();
    }
    return performance.now() - this.#grewAt;
  }

  /**
   * To be called when nothing writes any more. `onOutput` has `catchUp` milliseconds to take the rest; then
   * the sums are finished without it.
   */
  async finish(catchUp: number): Promise<Followed> {
    this.#complete = true;
    this.#wake.ring();
    const timer = setTimeout(() => this.#cut(), catchUp);
    const problem = await this.#done;
    clearTimeout(timer);
    return {
      bytes: this.#bytes,
      lines: this.#newlines + (this.#lastByte === newline ? 0 : 1),
      sha256: this.#hash.digest('hex'),
      liveCut: !this.#live,
      problem,
    };
  }

  /** Ends it early, where `finish` will not be called. */
  abandon(): void {
    this.#complete = true;
    this.#cut();
    this.#wake.ring();
  }

  async #follow(): Promise<string | null> {
    try {
      for (;;) {
        // Asked before the read: what was written before completion is in it.
        const last = this.#complete;
        const { bytesRead } = await this.#file.read(this.#buffer, 0, chunkSize, this.#bytes);
        if (bytesRead > 0) await this.#take(this.#buffer.subarray(0, bytesRead));
        else if (last) return this.#checkLength();
        else await this.#wake.wait(interval);
      }
    } catch (error) {
      this.#live = false;
      return `The log could not be read back after ${this.#bytes} bytes: ${systemErrorCode(error)}.`;
    }
  }

  async #take(chunk: Buffer): Promise<void> {
    this.#bytes += chunk.length;
    this.#hash.update(chunk);
    let count = 0;
    // By index: nine times as fast as an iterator, which would be most of the work.
    for (let index = 0; index < chunk.length; index++) if (chunk[index] === newline) count++;
    this.#newlines += count;
    this.#lastByte = chunk.at(-1) ?? newline;
    // A copy: whoever receives it may keep it.
    if (this.#live) await this.#deliver(Uint8Array.from(chunk));
  }

  async #deliver(chunk: Uint8Array): Promise<void> {
    let settled: Promise<void> | undefined;
    try {
      settled = this.#onOutput(chunk) ?? undefined;
    } catch {
      // A reader that fails loses the live log, said by `liveCut`; it must not take the command with it.
      this.#live = false;
    }
    if (settled === undefined) return;
    const delivery = settled;
    await new Promise<void>((resolve) => {
      this.#stopWaiting = resolve;
      delivery.then(resolve, () => {
        this.#live = false;
        resolve();
      });
    });
    this.#stopWaiting = null;
  }

  #cut(): void {
    this.#live = false;
    this.#stopWaiting?.();
  }

  #checkLength(): string | null {
    const { size } = fstatSync(this.#file.fd);
    if (size >= this.#bytes) return null;
    return `The log was cut from ${this.#bytes} to ${size} bytes by something else than Retrial.`;
  }
}
