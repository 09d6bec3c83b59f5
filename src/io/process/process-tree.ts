/** Which processes belong to one command. */
import { carriesMarker, holdsFile, listPids, type ProcessStat, readStat } from './proc.ts';

/** One look at /proc. */
export interface Look {
  /** All that belong to the command, zombies left out; those that are `exiting` are on their way out. */
  readonly members: readonly ProcessStat[];
  /** Processes older than the command that hold its output: handed to them, never the command's own. */
  readonly olderHolders: readonly ProcessStat[];
  /** false: processes ended during the look, so one that they had just started may have been overlooked. */
  readonly stable: boolean;
}

interface Table {
  readonly processes: ReadonlyMap<number, ProcessStat>;
  readonly stable: boolean;
}

/** Every process that can be seen. */
function readTable(): Table {
  const processes = new Map<number, ProcessStat>();
  let stable = true;
  for (const pid of listPids()) {
    const stat = readStat(pid);
    if (stat === null) stable = false;
    else processes.set(pid, stat);
  }
  return { processes, stable };
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

  /** With `holders`, also looks at who holds the output: some 10 times the work. */
  look({ holders }: { readonly holders: boolean }): Look {
    const { processes, stable } = readTable();
    this.#forgetEnded(processes);
    const older: ProcessStat[] = [];
    const candidates: ProcessStat[] = [];
    for (const stat of processes.values()) {
      if (this.#helpers.has(stat.pid) || stat.state === 'Z' || stat.state === 'X') continue;
      // What started before the command cannot be its own: this spares most of the work, and everyone else's daemons.
      if (stat.start >= this.#root.start) candidates.push(stat);
      else if (holders && holdsFile(stat.pid, this.#outputName)) older.push(stat);
    }
    for (const stat of candidates) {
      if (this.#belongs(stat) || (holders && holdsFile(stat.pid, this.#outputName))) this.#remember(stat);
    }
    this.#rememberDescendants(candidates);
    const members = candidates.filter((stat) => this.#known.get(stat.pid) === stat.start);
    return { members, olderHolders: older, stable };
  }

  /** Whether the process group of this member is the command's own as a whole. */
  ownsGroupOf(stat: ProcessStat): boolean {
    return this.#sessions.has(stat.session);
  }

  #belongs(stat: ProcessStat): boolean {
    return (
      this.#known.get(stat.pid) === stat.start ||
      this.#sessions.has(stat.session) ||
      carriesMarker(stat.pid, this.#marker)
    );
  }

  #remember(stat: ProcessStat): void {
    this.#known.set(stat.pid, stat.start);
    // A marked process that a daemon started for the command may live in the daemon's session: only its leader owns one.
    if (stat.session === stat.pid) this.#sessions.add(stat.session);
  }

  #rememberDescendants(candidates: readonly ProcessStat[]): void {
    let grown = true;
    while (grown) {
      grown = false;
      for (const stat of candidates) {
        if (this.#known.get(stat.pid) === stat.start) continue;
        if (!this.#known.has(stat.parent) && !this.#sessions.has(stat.session)) continue;
        this.#remember(stat);
        grown = true;
      }
    }
  }

  /** Numbers of ended processes and empty sessions are given out anew: they must not be taken for ours. */
  #forgetEnded(processes: ReadonlyMap<number, ProcessStat>): void {
    for (const [pid, start] of this.#known) {
      if (processes.get(pid)?.start !== start) this.#known.delete(pid);
    }
    const inUse = new Set([...processes.values()].map((stat) => stat.session));
    for (const session of this.#sessions) {
      if (!inUse.has(session)) this.#sessions.delete(session);
    }
  }
}
