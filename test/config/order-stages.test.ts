import { describe, expect, it } from 'vitest';
import { effectiveNeeds, orderStages } from '../../src/config/order-stages.ts';

describe('effectiveNeeds', () => {
  it('is all before, unless the stage says otherwise', () => {
    const stages = [
      { name: 'a' },
      { name: 'b' },
      { name: 'c', needs: ['a', 'a'] },
      { name: 'd', needs: [] },
      { name: 'e' },
    ];
    expect(effectiveNeeds(stages)).toEqual([[], ['a'], ['a'], [], ['a', 'b', 'c', 'd']]);
  });
});

describe('orderStages', () => {
  it.each([
    ['as written', [{ name: 'a' }, { name: 'b' }, { name: 'c' }], [0, 1, 2]],
    [
      'what is needed first',
      [
        { name: 'a', needs: ['c'] },
        { name: 'b', needs: [] },
        { name: 'c', needs: [] },
      ],
      [1, 2, 0],
    ],
    [
      'stable',
      [
        { name: 'a', needs: [] },
        { name: 'b', needs: [] },
        { name: 'c', needs: ['a'] },
      ],
      [0, 1, 2],
    ],
    ['past what does not exist', [{ name: 'a', needs: ['x'] }], [0]],
    ['nothing', [], []],
  ])('orders %s', (_, stages, order) => {
    expect(orderStages(stages)).toEqual({ ok: true, value: order });
  });

  it.each([
    ['itself', [{ name: 'a', needs: ['a'] }], ['a', 'a']],
    [
      'two',
      [
        { name: 'a', needs: ['b'] },
        { name: 'b', needs: ['a'] },
      ],
      ['a', 'b', 'a'],
    ],
    ['a need that was not written', [{ name: 'a', needs: ['b'] }, { name: 'b' }], ['a', 'b', 'a']],
    [
      'three, seen from outside',
      [
        { name: 'out', needs: ['a'] },
        { name: 'a', needs: ['b'] },
        { name: 'b', needs: ['c'] },
        { name: 'c', needs: ['a'] },
      ],
      ['a', 'b', 'c', 'a'],
    ],
  ])('names a cycle of %s', (_, stages, cycle) => {
    expect(orderStages(stages)).toEqual({ ok: false, error: cycle });
  });
});
