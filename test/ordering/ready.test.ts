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
  const problem = await awaitReady(
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
  return { problem, limits, pauses, clock };
}

describe('awaitReady', () => {
  it('passes at once', async () => {
    expect(await watch({ passesOn: 1 })).toMatchObject({ problem: null, limits: [5000], pauses: [] });
  });

  it('tries again, after pauses that grow', async () => {
    const { problem, pauses } = await watch({ passesOn: 4 });
    expect(problem).toBeNull();
    expect(pauses).toEqual([100, 200, 400]);
  });

  it('gives each try what is left, and ends with its limit', async () => {
    const { problem, limits, clock } = await watch({ passesOn: Number.POSITIVE_INFINITY });
    expect(problem).toBe(`it was not ready within 5 s (${limits.length} tries)`);
    expect(limits).toEqual(limits.toSorted((a, b) => b - a));
    expect(limits.every((limit) => limit > 0)).toBe(true);
    expect(clock).toBe(5000);
  });

  it('has one try where that takes all of the limit', async () => {
    expect(await watch({ passesOn: 2, takes: 6000 })).toMatchObject({ limits: [5000], clock: 6000 });
  });

  it('does not pass where the run is cancelled', async () => {
    const { problem, limits } = await watch({ passesOn: 9, cancelledAfter: 2 });
    expect(problem).not.toBeNull();
    expect(limits).toHaveLength(2);
  });
});
