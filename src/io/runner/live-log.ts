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

export interface LiveSection {
  readonly write: (chunk: Uint8Array) => Promise<void>;
  /** Ends the section; `refused`: values of `::add-mask::` beyond what can be kept. */
  readonly close: () => { readonly refused: number };
}

export class LiveLog {
  readonly masker: LearningMasker;
  readonly #console: Console;
  /** A runner reads this log and obeys workflow commands in it. */
  readonly #runner: boolean;

  constructor(options: {
    readonly masker: LearningMasker;
    readonly console: Console;
    readonly runner: boolean;
  }) {
    this.masker = options.masker;
    this.#console = options.console;
    this.#runner = options.runner;
  }

  /** One line of Retrial's own; text from outside must have come through `render/` already. */
  line(text: string): void {
    this.#console.line(this.masker.mask(text));
  }

  /** A folded section for what a stage prints. One at a time. */
  section(title: string): LiveSection {
    const token = randomBytes(16).toString('hex');
    const stream = new LearningStream(this.masker);
    if (this.#runner) {
      this.line(startGroup(title));
      this.#console.line(stopCommands(token));
    } else {
      this.line(`── ${title}`);
    }
    let midLine = false;
    const write = async (bytes: Uint8Array) => {
      if (bytes.length === 0) return;
      midLine = bytes.at(-1) !== 0x0a;
      await this.#console.write(bytes);
    };
    return {
      write: async (chunk) => await write(stream.push(chunk)),
      close: () => {
        void write(stream.end());
        if (midLine) this.#console.line('');
        if (this.#runner) {
          this.#console.line(resumeCommands(token));
          this.announceSecrets();
          this.#console.line(endGroup());
        }
        return { refused: stream.refused };
      },
    };
  }

  /** Tells the runner of every value learnt so far, so that later steps are masked too. */
  announceSecrets(): void {
    const learnt = this.masker.takeLearnt();
    if (this.#runner) for (const value of learnt) this.#console.line(`::add-mask::${escapeData(value)}`);
  }
}
