import { describe, expect, it } from 'vitest';
import { awaitReady } from '../../src/ordering/ready.ts';

interface Watch {
  /** Passes on this try. */
  readonly passesOn: number;
  /** Milliseconds that each try takes. */
  readonly takes?: number;
  readonly cancelledAfter?: number;
}

async function watch({ passesOn, takes = 10, cancelledAfter = Number.POSITIVE_INFINITY }: Watch) {
  let clock = 0;
  const limits: number[] = [];
  const pauses: number[] = [];
  const readiness = await awaitReady(
    { run: 'check', within: 5000 },
    {
      attempt: async (limit) => {
        limits.push(limit);
        clock += takes;
        return limits.length >= passesOn;
      },
      wait: async (milliseconds) => {
        pauses.push(milliseconds);
        clock += milliseconds;
      },
      isCancelled: () => limits.length >= cancelledAfter,
      now: () => clock,
    },
  );
  return { readiness, limits, pauses, clock };
}

describe('awaitReady', () => {
  it('passes at once', async () => {
    expect(await watch({ passesOn: 1 })).toMatchObject({
      readiness: { kind: 'ready' },
      limits: [5000],
      pauses: [],
    });
  });

  it('tries again, after pauses that grow', async () => {
    const { readiness, pauses } = await watch({ passesOn: 4 });
    expect(readiness).toEqual({ kind: 'ready' });
    expect(pauses).toEqual([100, 200, 400]);
  });

  it('gives each try what is left, and ends with its limit', async () => {
    const { readiness, limits, clock } = await watch({ passesOn: Number.POSITIVE_INFINITY });
    expect(readiness).toEqual({ kind: 'late', tries: limits.length });
    expect(limits).toEqual(limits.toSorted((a, b) => b - a));
    expect(limits.every((limit) => limit > 0)).toBe(true);
    expect(clock).toBe(5000);
  });

  it('has one try where that takes all of the limit', async () => {
    expect(await watch({ passesOn: 2, takes: 6000 })).toMatchObject({
      readiness: { kind: 'late', tries: 1 },
      limits: [5000],
      clock: 6000,
    });
  });

  it.each([
    ['before its first try', 0],
    ['between two tries', 2],
  ])('is neither ready nor late where the run is cancelled %s', async (_, cancelledAfter) => {
    const { readiness, limits } = await watch({ passesOn: 9, cancelledAfter });
    expect(readiness).toEqual({ kind: 'cancelled' });
    expect(limits).toHaveLength(cancelledAfter);
  });

  it('is ready where the check passed though the run was cancelled meanwhile', async () => {
    expect(await watch({ passesOn: 1, cancelledAfter: 1 })).toMatchObject({ readiness: { kind: 'ready' } });
  });
});
