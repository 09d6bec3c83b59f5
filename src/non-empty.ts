/** A list that cannot be written down empty. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The list where it holds something, else null. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> | null {
  const [first, ...rest] = list;
  return first === undefined ? null : [first, ...rest];
}

export function lastOf<T>(list: NonEmpty<T>): T {
  return list.at(-1) ?? list[0];
}
