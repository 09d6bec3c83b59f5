/** What the reader of files hands to the tag checks. */
import type { FilePattern } from '../config/tag-rules.ts';
import type { ReadingProblem } from './tagged-test.ts';

export type TagFile =
  /** `path` is relative to the checkout. Both hostile. The text keeps a byte-order mark. */
  | { readonly path: string; readonly text: string }
  /** It cannot be read, and this is why. */
  | { readonly path: string; readonly problem: ReadingProblem };

export interface FoundFiles {
  /** The patterns that found no file. */
  readonly empty: readonly FilePattern[];
  /** Each file once, by path; read as they are taken, so that they are never all in memory. */
  readonly files: AsyncIterable<TagFile>;
}
