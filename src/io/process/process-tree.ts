/** Which processes belong to one command. */
import { Doubts } from './doubts.ts';
import { carriesMarker, holdsFile, isZombie, listPids, type ProcessStat, readStat } from './proc.ts';

/** One look at /proc. */
export interface Look {
  /** All that belong to the command, zombies left out; those that are `exiting` are on their way out. */
  readonly members: readonly ProcessStat[];
  /** Processes older than the command that hold its output: handed to them, never the command's own. */
  readonly olderHolders: readonly ProcessStat[];
  /** false: processes ended around the look, so one that they had just started may have been overlooked. */
  readonly stable: boolean;
}

export interface LookOptions {
  readonly holders: boolean;
  readonly onFound?: ((stat: ProcessStat) => void) | undefined;
}

interface Found {
  readonly members: ProcessStat[];
  readonly strangers: ProcessStat[];
  readonly older: ProcessStat[];
}

interface Sorting extends LookOptions {
  readonly found: Found;
}

/**
 * A process belongs when it carries the marker, is of a session that a member opened, descends from a member, was
 * seen to belong before, or (where asked) holds the command's output. Each look remembers, so that one whose
 * parent ends later is still known. What empties its environment, opens its own session, gives up the output and
 * loses its parent before any look is the one thing that stays unseen.
 */
export class ProcessTree {
  readonly #root: ProcessStat;
  readonly #marker: string;
  readonly #outputName: string;
  readonly #helpers: ReadonlySet<number>;
  /** pid to start. */
  readonly #known = new Map<number, number>();
  readonly #doubts = new Doubts();
  readonly #sessions = new Set<number>();

  /** `outputName`: part of the path of the command's output; `helpers`: pids that never count. */
  constructor(options: {
    readonly root: ProcessStat;
    readonly marker: string;
    readonly outputName: string;
    readonly helpers: readonly number[];
  }) {
    this.#root = options.root;
    this.#marker = options.marker;
    this.#outputName = options.outputName;
    this.#helpers = new Set([process.pid, ...options.helpers]);
    this.#known.set(options.root.pid, options.root.start);
    this.#sessions.add(options.root.pid);
  }

  /**
   * With `holders`, also looks at who holds the output: some times the work. `onFound` is called with each member as
   * soon as it is seen, since one that forks and exits at once is gone by the end of the look.
   */
  look({ holders, onFound }: LookOptions): Look {
    const processes = new Map<number, ProcessStat>();
    const found: Found = { members: [], strangers: [], older: [] };
    let stable = true;
    // The newest first, for the same reason.
    for (const pid of listPids().toReversed()) {
      const stat = readStat(pid);
      if (stat !== null) processes.set(pid, stat);
      if (stat === null) stable = false;
      else if (this.#helpers.has(pid)) continue;
      else if (!this.#sort(stat, { found, holders, onFound })) stable = false;
    }
    this.#forgetEnded(processes);
    const descendants = this.#descendantsAmong(found.strangers);
    for (const stat of descendants) onFound?.(stat);
    return { members: [...found.members, ...descendants], olderHolders: found.older, stable };
  }

  /** Whether the process group of this member is the command's own as a whole. */
  ownsGroupOf(stat: ProcessStat): boolean {
    return this.#sessions.has(stat.session);
  }

  /** @returns false where another look is needed to tell. */
  #sort(stat: ProcessStat, { found, holders, onFound }: Sorting): boolean {
    const holds = (): boolean => holders && holdsFile(stat.pid, this.#outputName);
    // What started before the command cannot be its own: this spares most of the work, and everyone else's daemons.
    if (stat.start < this.#root.start) {
      if (holds()) found.older.push(stat);
      return true;
    }
    if (isZombie(stat)) return !this.#doubts.raise(stat);
    const known = this.#known.get(stat.pid) === stat.start || this.#sessions.has(stat.session);
    const marked = known || carriesMarker(stat.pid, this.#marker);
    if (marked === true || holds()) {
      this.#remember(stat);
      found.members.push(stat);
      onFound?.(stat);
      return true;
    }
    found.strangers.push(stat);
    return marked === false || !this.#doubts.raise(stat);
  }

  #remember(stat: ProcessStat): void {
    this.#known.set(stat.pid, stat.start);
    // A marked process that a daemon started for the command may live in the daemon's session: only its leader owns one.
    if (stat.session === stat.pid) this.#sessions.add(stat.session);
  }

  #descendantsAmong(strangers: readonly ProcessStat[]): readonly ProcessStat[] {
    const descendants: ProcessStat[] = [];
    let rest = strangers;
    for (;;) {
      const next = rest.filter((stat) => this.#known.has(stat.parent) || this.#sessions.has(stat.session));
      if (next.length === 0) return descendants;
      for (const stat of next) this.#remember(stat);
      descendants.push(...next);
      const taken = new Set(next);
      rest = rest.filter((stat) => !taken.has(stat));
    }
  }

  /** Numbers of ended processes and empty sessions are given out anew: they must not be taken for ours. */
  #forgetEnded(processes: ReadonlyMap<number, ProcessStat>): void {
    for (const [pid, start] of this.#known) {
      if (processes.get(pid)?.start !== start) this.#known.delete(pid);
    }
    this.#doubts.keepOnly(processes.values());
    const inUse = new Set([...processes.values()].map((stat) => stat.session));
    for (const session of this.#sessions) {
      if (!inUse.has(session)) this.#sessions.delete(session);
    }
  }
}
