import type { TestId } from '../reports/model.ts';

/** Hides every known secret in a text. */
export type Mask = (text: string) => string;

/** Characters of a line that result.json keeps. Cut after it is masked: half a secret is one too. */
const longestLine = 500;

export function maskLine(line: string, mask: Mask): string {
  const masked = mask(line);
  return masked.length > longestLine ? `${masked.slice(0, longestLine).toWellFormed()}…` : masked;
}

export function maskTest(id: TestId, mask: Mask): TestId {
  return { package: mask(id.package), project: mask(id.project), name: mask(id.name) };
}
