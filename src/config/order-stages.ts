import { type Fallible, fail, succeed } from '../fallible.ts';

interface Named {
  readonly name: string;
  /** undefined: all that are written before it. */
  readonly needs?: readonly string[] | undefined;
}

/** What each stage needs, in the order written; without `needs` all that stand before it. */
export function effectiveNeeds(stages: readonly Named[]): string[][] {
  return stages.map(({ needs }, index) => [
    ...new Set(needs ?? stages.slice(0, index).map((before) => before.name)),
  ]);
}

/**
 * Each stage after all that it needs; otherwise as written. What is needed and does not exist is passed over.
 *
 * @returns the indices in order, or the names on a cycle, the first of them again at its end.
 */
export function orderStages(stages: readonly Named[]): Fallible<number[], string[]> {
  const needs = effectiveNeeds(stages);
  const names = stages.map(({ name }) => name);
  const waiting = new Set(names.keys());
  const order: number[] = [];
  const needsOf = (index: number): number[] =>
    [...waiting].filter((other) => needs[index]?.includes(names[other] ?? ''));
  while (waiting.size > 0) {
    const next = [...waiting].find((index) => needsOf(index).length === 0);
    if (next === undefined) {
      return fail(cycleIn(waiting, needsOf).map((index) => names[index] ?? ''));
    }
    waiting.delete(next);
    order.push(next);
  }
  return succeed(order);
}

/** Every stage that still waits needs another that does: following them comes back to one seen before. */
function cycleIn(waiting: ReadonlySet<number>, needsOf: (index: number) => number[]): number[] {
  const path: number[] = [];
  let [at] = waiting;
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    [at] = needsOf(at);
  }
  return at === undefined ? path : [...path.slice(path.indexOf(at)), at];
}
