/**
 * Controls, format characters (bidirectional overrides, zero-width ones), lone surrogates, private and
 * unassigned code points, and letters that are drawn as nothing.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]|[\u{115f}\u{1160}\u{3164}\u{ffa0}]|\u{34f}|\u{17b4}|\u{17b5}/gu;

/** The text as one line in which every character can be seen: a newline as ⏎, a control as `\u001b`. */
export function visibleLine(text: string): string {
  return escapeInvisible(text.replace(/\r\n|[\n\r\u2028\u2029]/g, '⏎'));
}

/** The same, but newlines and tabs stay. */
export function visibleBlock(text: string): string {
  return text
    .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
    .split(/([\n\t])/)
    .map((part) => (part === '\n' || part === '\t' ? part : escapeInvisible(part)))
    .join('');
}

/** At most `length` code points, the last one then …; takes no longer for a longer text. */
export function cut(text: string, length: number): string {
  // A code point has two units at most, so this holds length + 1 of them.
  const points = [...text.slice(0, (length + 1) * 2)];
  return points.length <= length ? text : `${points.slice(0, Math.max(0, length - 1)).join('')}…`;
}

/** One visible line of at most `length` code points. */
export function shortLine(text: string, length: number): string {
  return cut(visibleLine(cut(text, length + 1)), length);
}

function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16);
    return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`;
  });
}
