import { describe, expect, it } from 'vitest';
import { forNextStage, pay, spendTime, unspent } from '../../src/retry/budget.ts';

describe('a budget', () => {
  it('is paid once by each entry that was used', () => {
    const budget = pay(pay(unspent, ['a', 'b', 'a']), ['a']);
    expect(budget.paid).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    );
    expect([budget.stage.retries, budget.run.retries]).toEqual([2, 2]);
  });

  it('of a stage ends with it, and what the entries and the run have paid stays', () => {
    const budget = forNextStage(spendTime(pay(unspent, ['a']), 500));
    expect(budget).toEqual({
      run: { retries: 1, time: 500 },
      stage: { retries: 0, time: 0 },
      paid: new Map([['a', 1]]),
    });
  });

  it('does not change the one before it', () => {
    pay(unspent, ['a']);
    spendTime(unspent, 5);
    expect(unspent).toEqual({
      run: { retries: 0, time: 0 },
      stage: { retries: 0, time: 0 },
      paid: new Map(),
    });
  });
});
