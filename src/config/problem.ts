/** What is wrong in a configuration, where, and what to write instead. */

export interface Place {
  /** 1-based; 0 where the problem has no place in a file, and then `column` is 0 too. */
  readonly line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** The offending text: one line, cut. Hostile. */
  readonly text: string;
}

export interface Problem extends Place {
  /** The file's path in the repository, or the name of an input. */
  readonly file: string;
  /** What is wrong. May quote hostile text, cut and on one line. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}

export type Words = Pick<Problem, 'message' | 'fix'>;

export const nowhere: Place = { line: 0, column: 0, text: '' };

const longestExcerpt = 80;

/** The first line of a text, without control characters, at most 80 characters; `…` where it was cut. */
export function excerpt(text: string): string {
  const trimmed = text.trim();
  // Cut before the expensive part: the text can be a megabyte.
  const line = trimmed.slice(0, longestExcerpt * 4).split(/[\r\n\u2028\u2029]/u, 1)[0] ?? '';
  const characters = [...onOneLine(line).trim()];
  if (line.length === trimmed.length && characters.length <= longestExcerpt) {
    return characters.join('');
  }
  return `${characters.slice(0, longestExcerpt - 1).join('')}…`;
}

/** The text without line breaks and other characters that a terminal or a reader would not show. */
export function onOneLine(text: string): string {
  return text.replace(/\p{C}+/gu, ' ');
}

/** `file:line:column: message (offending text) — fix`, on one line. */
export function renderProblem(problem: Problem): string {
  const where = problem.line === 0 ? problem.file : `${problem.file}:${problem.line}:${problem.column}`;
  const text = problem.text === '' ? '' : ` (${problem.text})`;
  // Also the file's name is hostile: a wildcard of `include` may have found it.
  return onOneLine(`${where}: ${problem.message}${text} — ${problem.fix}`);
}
