/** In which order a class and its bases are asked for a name. */
import type { PythonClass } from './python-scope.ts';

/** Longer chains are generated, and every class of them would be walked again for every other. */
const mostClasses = 100;

/**
 * Python's C3 order, over the classes of this file.
 * @returns null where the class has too many bases, or an order that Python itself refuses.
 */
export function resolutionOrder(of: PythonClass): readonly PythonClass[] | null {
  if (!fits(of)) return null;
  return linearize(of, new Map());
}

function fits(of: PythonClass): boolean {
  const seen = new Set([of]);
  for (const each of seen) {
    for (const base of each.bases) seen.add(base);
    if (seen.size > mostClasses) return false;
  }
  return true;
}

type Orders = Map<PythonClass, readonly PythonClass[] | null>;

function linearize(of: PythonClass, known: Orders): readonly PythonClass[] | null {
  const before = known.get(of);
  if (before !== undefined) return before;
  const orders = [...new Set(of.bases)].map((base) => linearize(base, known));
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
