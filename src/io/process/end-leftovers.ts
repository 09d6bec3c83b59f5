/** Ends what a killed run left behind. */
import type { Survivor } from '../../failures/attempt.ts';
import { Doubts } from './doubts.ts';
import { type EndOptions, endTree } from './end-tree.ts';
import { carriesMarker, identityOf, isZombie, listPids, type ProcessStat, readStat } from './proc.ts';
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
  const doubts = new Doubts();
  const unended = await endTree({
    find: (onFound) =>
      lookForMarker({
        marker: options.marker,
        doubts,
        onFound: (stat) => {
          if (!found.has(identityOf(stat))) found.set(identityOf(stat), describe(stat));
          onFound(stat);
        },
      }),
    // By marker alone: a group may hold processes that do not carry it.
    ownsGroupOf: () => false,
    grace: options.grace,
  });
  const left = new Set(unended.map(({ stat }) => identityOf(stat)));
  const select = (inLeft: boolean): readonly Survivor[] =>
    [...found].filter(([key]) => left.has(key) === inLeft).map(([, survivor]) => survivor);
  return { ended: select(false), remaining: select(true) };
}

interface MarkerLook {
  readonly marker: string;
  readonly doubts: Doubts;
  readonly onFound: (stat: ProcessStat) => void;
}

function lookForMarker({ marker, doubts, onFound }: MarkerLook): ReturnType<EndOptions['find']> {
  const members: ProcessStat[] = [];
  let stable = true;
  // The newest first: one that forks and exits at once is soon gone.
  for (const pid of listPids().toReversed()) {
    const stat = pid === process.pid ? undefined : readStat(pid);
    if (stat === undefined) continue;
    const marked = stat === null || isZombie(stat) ? null : carriesMarker(pid, marker);
    if (stat === null || (marked === null && doubts.raise(stat))) stable = false;
    if (stat === null || marked !== true) continue;
    members.push(stat);
    onFound(stat);
  }
  return { members, stable };
}
