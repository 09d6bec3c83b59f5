/** Ends what a killed run left behind. */
import type { Survivor } from '../../failures/attempt.ts';
import { endTree } from './end-tree.ts';
import { carriesMarker, listPids, type ProcessStat, readStat } from './proc.ts';
import { describe } from './survivors.ts';

/**
 * Ends every process whose environment carries the marker of a run: never by a pid that was written down, which
 * may be another's by now. `grace`: milliseconds between SIGTERM and SIGKILL. Linux only.
 * @returns what was found and ended, and what could not be.
 */
export async function endLeftovers(options: {
  readonly marker: string;
  readonly grace: number;
}): Promise<{ readonly ended: readonly Survivor[]; readonly remaining: readonly Survivor[] }> {
  const found = new Map<string, Survivor>();
  const find = (): { readonly members: readonly ProcessStat[]; readonly stable: boolean } => {
    const look = lookForMarker(options.marker);
    for (const stat of look.members) {
      const key = `${stat.pid}:${stat.start}`;
      if (!found.has(key)) found.set(key, describe(stat));
    }
    return look;
  };
  // By marker alone: a group may hold processes that do not carry it.
  const unended = await endTree({ find, ownsGroupOf: () => false, grace: options.grace });
  const left = new Set(unended.map(({ stat }) => `${stat.pid}:${stat.start}`));
  const select = (inLeft: boolean): readonly Survivor[] =>
    [...found].filter(([key]) => left.has(key) === inLeft).map(([, survivor]) => survivor);
  return { ended: select(false), remaining: select(true) };
}

function lookForMarker(marker: string): {
  readonly members: readonly ProcessStat[];
  readonly stable: boolean;
} {
  const members: ProcessStat[] = [];
  let stable = true;
  for (const pid of listPids()) {
    if (pid === process.pid || !carriesMarker(pid, marker)) continue;
    const stat = readStat(pid);
    if (stat === null) stable = false;
    else if (stat.state !== 'Z' && stat.state !== 'X') members.push(stat);
  }
  return { members, stable };
}
