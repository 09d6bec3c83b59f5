/** In which order a class and its bases are asked for a name. */
import type { PythonClass } from './python-scope.ts';

/** Longer chains are generated, and every class of them would be walked again for every other. */
const mostClasses = 50;

/** A class's bases never change once it is read. */
const known = new WeakMap<PythonClass, readonly PythonClass[] | null>();

/**
 * Python's C3 order, over the classes of this file.
 * @returns null where the class has too many bases, or an order that Python itself refuses.
 */
export function resolutionOrder(of: PythonClass): readonly PythonClass[] | null {
  if (!fits(of)) return null;
  return linearize(of);
}

function fits(of: PythonClass): boolean {
  const seen = new Set([of]);
  for (const each of seen) {
    for (const base of each.bases) seen.add(base);
    if (seen.size > mostClasses) return false;
  }
  return true;
}

function linearize(of: PythonClass): readonly PythonClass[] | null {
  const before = known.get(of);
  if (before !== undefined) return before;
  const orders = [...new Set(of.bases)].map((base) => linearize(base));
  const merged = orders.includes(null)
    ? null
    : merge([...orders.map((order) => [...(order ?? [])]), [...new Set(of.bases)]]);
  const order = merged === null ? null : [of, ...merged];
  known.set(of, order);
  return order;
}

function merge(orders: PythonClass[][]): PythonClass[] | null {
  const merged: PythonClass[] = [];
  let rest = orders.filter((order) => order.length > 0);
  while (rest.length > 0) {
    const next = rest
      .map(([first]) => first)
      .find((first) => first !== undefined && rest.every((order) => order.indexOf(first) <= 0));
    if (next === undefined) return null;
    merged.push(next);
    rest = rest.map((order) => order.filter((each) => each !== next)).filter((order) => order.length > 0);
  }
  return merged;
}
