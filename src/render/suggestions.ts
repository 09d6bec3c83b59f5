import type { RunResult } from '../result/schema.ts';
import { counted } from './amounts.ts';
import type { Detail, LeftOut } from './detail.ts';
import { rankedFailures } from './failure-rows.ts';
import { fence, folded, htmlCode } from './markdown.ts';

interface Suggestion {
  readonly about: string;
  readonly yaml: string;
}

/** A fingerprint for each failure that none explains, each text once. */
export function suggestionsOf(result: RunResult): readonly Suggestion[] {
  const known = new Map<string, Suggestion>();
  for (const failure of rankedFailures(result)) {
    const yaml = failure.suggestion?.trimEnd();
    if (yaml === undefined || yaml === '' || known.has(yaml)) continue;
    const about = failure.test === null ? failure.stage : failure.test.name;
    known.set(yaml, { about, yaml });
  }
  return [...known.values()];
}

/** All in one `flakes:` document. */
export function oneDocument(suggestions: readonly Suggestion[]): string {
  const [first, ...rest] = suggestions.map(({ yaml }) => yaml);
  return [first, ...rest.map((yaml) => yaml.replace(/^flakes:\n/, ''))].join('\n');
}

/** All of them folded in one block, ready to paste; '' where there are none. */
export function suggestionsBlock(result: RunResult, shown: { detail: Detail; leftOut: LeftOut }): string {
  const all = shown.leftOut.take(suggestionsOf(result), shown.detail.suggestions, 'suggestion');
  const first = all[0];
  if (first === undefined) return '';
  const summary =
    all.length === 1
      ? `If ${htmlCode(first.about, 80)} is a flake, list it`
      : `If these ${counted(all.length, 'failure')} are flakes, list them`;
  return folded(summary, fence(oneDocument(all), 'yaml'));
}
