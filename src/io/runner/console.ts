/** The step's own stdout, in order, never allowed to block or to fail the run. */
import type { Writable } from 'node:stream';
import { formatAnnotation } from '../../render/workflow-command.ts';

/** Lines and chunks for the live log. A reader that has gone away silences it; nothing else changes. */
export class Console {
  readonly #out: Writable;
  #gone = false;
  /** Shared by all that wait: lines are written without waiting, in any number. */
  #drain: Promise<void> | null = null;

  constructor(out: Writable) {
    this.#out = out;
    out.on('error', () => {
      // EPIPE: nobody reads any more. The log files hold everything.
      this.#gone = true;
    });
  }

  line(text: string): void {
    void this.write(Buffer.from(`${text}\n`));
  }

  /** An annotation of Retrial's own. */
  tell(level: 'error' | 'warning', message: string): void {
    this.line(formatAnnotation({ level, title: 'Retrial', message }));
  }

  /** Settles when the reader has taken enough for more; at once where it has gone. */
  async write(chunk: Uint8Array): Promise<void> {
    if (this.#gone || chunk.length === 0 || this.#out.write(chunk)) return;
    this.#drain ??= this.#drained();
    await this.#drain;
  }

  /** Waits until all is written, for so many milliseconds at most. */
  async flush(limit: number): Promise<void> {
    const until = performance.now() + limit;
    while (!this.#gone && this.#out.writableLength > 0 && performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async #drained(): Promise<void> {
    await new Promise<void>((resolve) => {
      const settle = () => {
        for (const event of ['drain', 'error', 'close']) this.#out.off(event, settle);
        this.#drain = null;
        resolve();
      };
      for (const event of ['drain', 'error', 'close']) this.#out.once(event, settle);
    });
  }
}
