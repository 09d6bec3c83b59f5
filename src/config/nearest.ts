/** Longer words are no typing errors, and would cost time. */
const longestWord = 60;

/**
 * The candidate that a mistyped word was most likely meant to be, or null where none is near.
 * Case, `_` and `-` do not count, and about a third of the letters may be wrong.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > longestWord) {
    return null;
  }
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(normalise(word), normalise(candidate));
    const allowed = Math.max(1, Math.floor(Math.min(word.length, candidate.length) / 3));
    if (distance <= allowed && (best === null || distance < best.distance)) {
      best = { candidate, distance };
    }
  }
  return best?.candidate ?? null;
}

function normalise(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}

/** Levenshtein's distance, with two letters swapped as one error; one row at a time. */
function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const substituted = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const deleted = (previous[column] ?? 0) + 1;
      const inserted = (current[column - 1] ?? 0) + 1;
      const isSwap =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : substituted;
      current.push(Math.min(substituted, deleted, inserted, swapped));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}
