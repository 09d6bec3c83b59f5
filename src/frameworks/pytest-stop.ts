/** How pytest's terminal tells that a session stopped early: a line of its own between exclamation marks. */
const banner =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour is a terminal escape
  /^(?:\u001b\[[0-9;]*m)*!+ ((?:[\w.]+\.)?(?:stopping after \d+ failures|Interrupted: .{1,500}?|KeyboardInterrupt|Exit: .{1,500}?|Test failed, continuing from this test next run\.|session-timeout: .{1,500}?)) !+/m;

/** What is kept of a line that has not ended yet, in UTF-16 units. */
const longestLine = 4096;

/** Searches a log, chunk by chunk, for pytest's own word of an early stop. The log is hostile: it may forge one. */
export class PytestStopSearch {
  readonly #decoder = new TextDecoder();
  #pending = '';
  #found: string | null = null;

  /** False once there is nothing left to search for. */
  add(chunk: Uint8Array): boolean {
    const text = this.#pending + this.#decoder.decode(chunk, { stream: true });
    const end = text.lastIndexOf('\n') + 1;
    this.#search(text.slice(0, end));
    this.#pending = text.slice(Math.max(end, text.length - longestLine));
    return this.#found === null;
  }

  /** Such as `stopping after 1 failures`; null where no line says so. Call once, after the last chunk. */
  end(): string | null {
    this.#search(this.#pending);
    return this.#found;
  }

  #search(text: string): void {
    this.#found ??= banner.exec(text)?.[1] ?? null;
  }
}
