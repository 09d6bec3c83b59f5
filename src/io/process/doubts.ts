/** Processes of which a look could not tell whose they are. */
import { identityOf, type ProcessStat } from './proc.ts';

/** Looks after which a process that stays unclear (another user's, a lasting zombie) is taken as it is. */
const looksToBeClear = 3;

/**
 * A zombie may have started another process after the list was read, and one without an environment may be in the
 * midst of exec(2): both ask for another look.
 */
export class Doubts {
  readonly #looks = new Map<string, number>();

  /** Whether this process, once more unclear, asks for another look. */
  raise(stat: ProcessStat): boolean {
    const key = identityOf(stat);
    const looks = (this.#looks.get(key) ?? 0) + 1;
    this.#looks.set(key, looks);
    return looks <= looksToBeClear;
  }

  /** Forgets those that have ended. */
  keepOnly(processes: Iterable<ProcessStat>): void {
    if (this.#looks.size === 0) return;
    const living = new Set([...processes].map(identityOf));
    for (const key of this.#looks.keys()) {
      if (!living.has(key)) this.#looks.delete(key);
    }
  }
}
