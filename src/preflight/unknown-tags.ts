/** Tags that `known` does not know, each where it is written. */
import { nearest } from '../config/nearest.ts';
import type { CompiledTags } from './compile-tags.ts';
import type { TagPattern } from './tag-pattern.ts';
import type { Tag } from './tagged-test.ts';
import { tagWords } from './test-words.ts';
import type { Violation } from './violation.ts';

interface TagsOfFile {
  readonly path: string;
  readonly tags: readonly Tag[];
}

const MOST_KNOWN = 5;

export function unknownTags(
  { known, governs }: Pick<CompiledTags, 'known' | 'governs'>,
  { path, tags }: TagsOfFile,
): Violation[] {
  if (known.length === 0) return [];
  return tags
    .filter(({ text }) => governs.length === 0 || matchesOne(governs, text))
    .filter(({ text }) => !matchesOne(known, text))
    .map(({ text, line, column }) => ({
      file: path,
      line,
      column,
      rule: 'known',
      message: `unknown tag ${tagWords(text)}: write ${suggestion(text, known)}`,
    }));
}

function matchesOne(patterns: readonly TagPattern[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

function suggestion(text: string, known: readonly TagPattern[]): string {
  const literal = nearest(
    text,
    known.flatMap(({ exact }) => exact ?? []),
  );
  const patterns = known.filter((pattern) => isNear(text, pattern)).map(({ source }) => `one like ${source}`);
  const near = [...(literal === null ? [] : [literal]), ...patterns];
  if (near.length > 0) return near.join(', or ');
  const all = known.slice(0, MOST_KNOWN).map(({ source }) => source);
  return `one of ${all.join(', ')}${known.length > MOST_KNOWN ? ', …' : ''}, or add it to \`known\``;
}

/** Too short a beginning is near to everything. */
const shortestPrefix = 3;

/** Whether a tag begins about as all that match a pattern do. */
function isNear(text: string, { exact, prefix }: TagPattern): boolean {
  if (exact !== null || prefix.length < shortestPrefix) return false;
  return nearest(text.slice(0, prefix.length), [prefix]) !== null;
}
