/**
 * The step's live log. What stages print is masked, and workflow commands in it are switched off:
 * untrusted output must not set outputs, state or annotations in Retrial's name.
 */
import { randomBytes } from 'node:crypto';
import { LearningStream } from '../../masking/learning-stream.ts';
import { Masker } from '../../masking/masker.ts';
import { endGroup, resumeCommands, startGroup, stopCommands } from '../../render/live-log.ts';
import { escapeData } from '../../render/workflow-command.ts';
import type { Console } from './console.ts';

/** A masker that remembers which values were learnt on the way, so that the runner can be told of them. */
export class LearningMasker extends Masker {
  #learnt: string[] = [];

  override add(secret: string): void {
    super.add(secret);
    this.#learnt.push(secret);
  }

  /** What was added since the last call. */
  takeLearnt(): string[] {
    const learnt = this.#learnt;
    this.#learnt = [];
    return learnt;
  }
}

/** Open until it is disposed of: commands of the runner's are switched off so long. */
export interface LiveSection extends Disposable {
  readonly write: (chunk: Uint8Array) => Promise<void>;
}

export interface SectionOptions {
  readonly title: string;
  /** Whose output it is: `stage unit`. */
  readonly owner: string;
}

const mutedLine =
  'Nothing more is shown here: more values were named in ::add-mask:: than can be masked. The log file is whole.';

export class LiveLog {
  readonly masker: LearningMasker;
  readonly #console: Console;
  /** A runner reads this log and obeys workflow commands in it. */
  readonly #runner: boolean;
  /** Owners of output that holds values which cannot be masked. */
  readonly #muted = new Set<string>();

  constructor(options: {
    readonly masker: LearningMasker;
    readonly console: Console;
    readonly runner: boolean;
  }) {
    this.masker = options.masker;
    this.#console = options.console;
    this.#runner = options.runner;
  }

  /** A sentence for each owner whose output is not shown to its end. */
  get warnings(): readonly string[] {
    return [...this.#muted].map(
      (owner) =>
        `${owner}: more values were named in ::add-mask:: than can be masked, so its live log ends there; the log file is whole`,
    );
  }

  /** One line of Retrial's own; text from outside must have come through `render/` already. */
  line(text: string): void {
    this.#console.line(this.masker.mask(text));
  }

  /** An annotation of Retrial's own. */
  tell(level: 'error' | 'warning', message: string): void {
    this.#console.tell(level, this.masker.mask(message));
  }

  /** A folded section for what a stage prints. One at a time. */
  section({ title, owner }: SectionOptions): LiveSection {
    const token = randomBytes(16).toString('hex');
    let midLine = false;
    const print = async (bytes: Uint8Array) => {
      if (bytes.length === 0) return;
      midLine = bytes.at(-1) !== 0x0a;
      await this.#console.write(bytes);
    };
    const ensureLineStart = () => {
      if (midLine) this.#console.line('');
      midLine = false;
    };
    const sayMuted = () => {
      ensureLineStart();
      this.#console.line(mutedLine);
    };
    this.#open(title, token);
    if (this.#muted.has(owner)) sayMuted();
    const listener = this.#listen(owner, { print, sayMuted });
    return {
      write: listener.write,
      [Symbol.dispose]: () => {
        listener.end();
        ensureLineStart();
        this.#close(token);
      },
    };
  }

  /** Learns from output that is not shown while it is written, so that nothing it names is shown later. */
  listen(owner: string): LiveSection {
    const nothing = async () => undefined;
    const { write, end } = this.#listen(owner, { print: nothing, sayMuted: () => undefined });
    return { write, [Symbol.dispose]: end };
  }

  /** Tells the runner of every value learnt so far, so that later steps are masked too. */
  announceSecrets(): void {
    const learnt = this.masker.takeLearnt();
    if (this.#runner) for (const value of learnt) this.#console.line(`::add-mask::${escapeData(value)}`);
  }

  #open(title: string, token: string): void {
    this.line(this.#runner ? startGroup(title) : `── ${title}`);
    if (this.#runner) this.#console.line(stopCommands(token));
  }

  #close(token: string): void {
    if (!this.#runner) return;
    this.#console.line(resumeCommands(token));
    this.announceSecrets();
    this.#console.line(endGroup());
  }

  #listen(owner: string, to: { readonly print: LiveSection['write']; readonly sayMuted: () => void }) {
    const stream = new LearningStream(this.masker);
    // What is learnt is still needed where nothing is shown.
    const shown = (bytes: Uint8Array) => (this.#muted.has(owner) ? new Uint8Array(0) : bytes);
    const settle = async (bytes: Uint8Array) => {
      const printed = to.print(shown(bytes));
      if (stream.muted && !this.#muted.has(owner)) {
        this.#muted.add(owner);
        to.sayMuted();
      }
      await printed;
    };
    return {
      write: async (chunk: Uint8Array) => await settle(stream.push(chunk)),
      end: () => {
        void settle(stream.end());
      },
    };
  }
}
