import type { Only } from './plan.ts';

/** Where this run takes place. */
export interface Leg {
  /** linux, macos or windows. */
  readonly os: string;
  /** The matrix leg, values as text; empty without a matrix. */
  readonly matrix: Readonly<Record<string, string>>;
}

/** null where `only` allows this platform and matrix leg, else a sentence that says what excludes it. */
export function excludedBy(only: Only, leg: Leg): string | null {
  if (only.os.length > 0 && !only.os.includes(leg.os)) {
    return `only: os is ${only.os.join(' or ')}, this is ${leg.os}`;
  }
  for (const [key, values] of Object.entries(only.matrix)) {
    const value = Object.hasOwn(leg.matrix, key) ? leg.matrix[key] : undefined;
    if (value === undefined) return `only: matrix has ${key}, this job has no such key`;
    if (values.length > 0 && !values.includes(value))
      return `only: ${key} is ${values.join(' or ')}, this leg has ${value}`;
  }
  return null;
}
