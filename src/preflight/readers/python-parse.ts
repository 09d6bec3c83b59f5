/** The parser, and what it could not read. */
import type { Tree } from '@lezer/common';
import { parser } from '@lezer/python';
import type { Unreadable } from './python-scope.ts';

const strict = parser.configure({ strict: true });

/** How far behind the first error reading goes on: the parser takes a thousand times as long over what it must guess. */
const furthest = 50_000;
/** So many errors say that a file is not Python; more of them help nobody. */
const mostErrors = 20;

/** @param text a skeleton. */
export function parsePython(text: string): { readonly tree: Tree; readonly errors: readonly Unreadable[] } {
  const failure = firstError(text);
  if (typeof failure !== 'number') return { tree: failure, errors: [] };
  const lineEnd = text.indexOf('\n', failure + furthest);
  const end = lineEnd === -1 || lineEnd > failure + 2 * furthest ? failure + furthest : lineEnd + 1;
  const tree = parser.parse(text.slice(0, end));
  const errors = errorsOf(tree);
  if (end >= text.length) return { tree, errors };
  return { tree, errors: [{ at: end, message: 'The rest of the file was not read.' }, ...errors] };
}

/** The tree, or where the first error is: near the place that the strict parser's exception names, or before it. */
function firstError(text: string): Tree | number {
  try {
    return strict.parse(text);
  } catch (error) {
    // What it throws for text that is no Python; anything else is a fault of ours.
    const place = error instanceof SyntaxError ? /\d+$/.exec(error.message) : null;
    if (place === null) throw error;
    return Number(place[0]);
  }
}

function errorsOf(tree: Tree): readonly Unreadable[] {
  const errors: Unreadable[] = [];
  const cursor = tree.cursor();
  do {
    if (cursor.type.isError)
      errors.push({ at: cursor.from, message: 'This is no Python that can be read here.' });
  } while (cursor.next() && errors.length < mostErrors);
  return errors;
}
