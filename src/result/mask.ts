import type { TestId } from '../reports/model.ts';

/** Hides every known secret in a text. */
export type Mask = (text: string) => string;

export function maskTest(id: TestId, mask: Mask): TestId {
  return { package: mask(id.package), project: mask(id.project), name: mask(id.name) };
}
