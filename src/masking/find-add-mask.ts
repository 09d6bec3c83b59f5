/**
 * Finds `::add-mask::VALUE` and `##[add-mask]VALUE` in a stream of bytes, as GitHub's runner does
 * (actions/runner, src/Runner.Common/ActionCommand.cs), also where chunks cut them.
 */

/** Longest command that is read, in bytes: GitHub's largest secret (48 KB) with every byte escaped fits. */
const LONGEST_COMMAND = 3 * 49_152;

const NEWLINE = 10;
const RETURN = 13;
const HASH = 35;
const COLON = 58;
const LEADING = new Set([9, 11, 12, 32]);
const DOUBLE_COLON = Buffer.from('::add-mask');
const BRACKET = Buffer.from('##[add-mask');
const CUT = Buffer.from('***');

/** What the finder tells, in the order of the stream. */
export interface AddMaskSink {
  /** Every byte of the stream; those of a command only after its value was told. The view is the sink's to read, not to keep. */
  readonly text: (bytes: Uint8Array) => void;
  /** A value to mask; it may have several lines. */
  readonly secret: (value: string) => void;
}

/** `lead`: only whitespace so far in this line. `rest`: no command any more, but for a later `##[`. `swallow`: behind the longest command. */
type Mode = 'lead' | 'rest' | 'double-colon' | 'bracket' | 'body' | 'swallow';

/**
 * A filter for bytes with constant memory. Lines end at LF and CR alike, as the runner reads them;
 * a byte order mark and other characters beyond ASCII count as whitespace before `::`, where the
 * runner is stricter: what is masked too much does no harm.
 *
 * Of a command longer than 144 KiB the part read is told as the value, and the rest of the line
 * becomes `***` in `text`.
 */
export class AddMaskFinder {
  readonly #sink: AddMaskSink;
  #mode: Mode = 'lead';
  /** How much of the command's name matched. */
  #matched = 0;
  /** Bytes of a possible command from earlier chunks, and how many there are. */
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #chunk: Uint8Array = new Uint8Array(0);
  /** In the chunk: the first byte that was not passed on, and where the possible command begins (0 if earlier). */
  #sent = 0;
  #start = 0;

  constructor(sink: AddMaskSink) {
    this.#sink = sink;
  }

  push(chunk: Uint8Array): void {
    this.#chunk = chunk;
    this.#sent = 0;
    this.#start = 0;
    for (let index = 0; index < chunk.length; index += 1) this.#read(chunk[index] ?? 0, index);
    if (this.#open()) {
      this.#passTo(this.#start);
      this.#held.push(chunk.slice(this.#start));
      this.#heldBytes += chunk.length - this.#start;
    } else if (this.#mode !== 'swallow') {
      this.#passTo(chunk.length);
    }
    this.#chunk = new Uint8Array(0);
  }

  /** The stream's end ends its last line. */
  end(): void {
    this.#sent = 0;
    this.#start = 0;
    if (this.#mode === 'body') this.#tell(0);
    this.#passHeld();
    this.#mode = 'lead';
  }

  #open(): boolean {
    return this.#mode === 'double-colon' || this.#mode === 'bracket' || this.#mode === 'body';
  }

  #read(byte: number, index: number): void {
    if (byte === NEWLINE || byte === RETURN) this.#endLine(index);
    else if (this.#mode === 'rest') this.#inRest(byte, index);
    else if (this.#mode === 'lead') this.#inLead(byte, index);
    else if (this.#mode === 'body') this.#inBody(index);
    else if (this.#mode !== 'swallow') this.#inName(byte, index);
  }

  #endLine(index: number): void {
    if (this.#mode === 'body') this.#tell(index);
    else if (this.#mode === 'swallow') this.#sent = index;
    else if (this.#open()) this.#passHeld();
    this.#mode = 'lead';
  }

  #inLead(byte: number, index: number): void {
    if (LEADING.has(byte) || byte >= 0x80) return;
    if (byte === COLON) this.#begin('double-colon', index);
    else this.#inRest(byte, index);
  }

  #inRest(byte: number, index: number): void {
    if (byte === HASH) this.#begin('bracket', index);
    else this.#mode = 'rest';
  }

  #begin(mode: Mode, index: number): void {
    this.#mode = mode;
    this.#matched = 1;
    this.#start = index;
  }

  #inName(byte: number, index: number): void {
    const name = this.#mode === 'bracket' ? BRACKET : DOUBLE_COLON;
    const lower = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    if (lower === name[this.#matched]) {
      this.#matched += 1;
      if (this.#matched === name.length) this.#mode = 'body';
    } else if (this.#mode === 'bracket' && this.#matched === 2 && byte === HASH) {
      // A third `#`: the last two may still open a command.
    } else {
      this.#passHeld();
      this.#inRest(byte, index);
    }
  }

  #inBody(index: number): void {
    if (this.#heldBytes + index - this.#start < LONGEST_COMMAND) return;
    this.#tell(index);
    this.#passHeld();
    this.#passTo(index);
    this.#sink.text(CUT);
    this.#mode = 'swallow';
  }

  /** Passes on what came before the command, then tells its value. */
  #tell(end: number): void {
    if (this.#heldBytes === 0) this.#passTo(this.#start);
    const command = Buffer.concat([...this.#held, this.#chunk.subarray(this.#start, end)]).toString('utf8');
    const value = doubleColonValue(command) ?? bracketValue(command);
    if (value !== null && value.trim() !== '') this.#sink.secret(value);
    this.#passHeld();
  }

  #passHeld(): void {
    for (const bytes of this.#held) this.#sink.text(bytes);
    this.#held = [];
    this.#heldBytes = 0;
  }

  #passTo(end: number): void {
    if (end > this.#sent) this.#sink.text(this.#chunk.subarray(this.#sent, end));
    this.#sent = end;
  }
}

function doubleColonValue(command: string): string | null {
  const match = /^::add-mask(?: .*?)?::(.*)$/is.exec(command);
  return match === null ? null : decode(match[1] ?? '', /%0D|%0A|%25/g);
}

/** The runner looks at the first `##[` of a line; anchored there, or repetition would cost quadratic time. */
function bracketValue(command: string): string | null {
  const match = /^##\[add-mask(?: [^\]]*)?\](.*)$/is.exec(command.slice(Math.max(0, command.indexOf('##['))));
  return match === null ? null : decode(match[1] ?? '', /%3B|%0D|%0A|%5D|%25/g);
}

function decode(data: string, encoded: RegExp): string {
  return data.replace(encoded, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
