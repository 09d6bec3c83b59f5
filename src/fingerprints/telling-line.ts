/** The line of a text that says most about what went wrong, as a line pattern of a fingerprint. */

import { type MaskKind, maskParts, maskVolatile } from './masks.ts';
import { compileLinePattern } from './pattern.ts';
import { cutText } from './plain-text.ts';
import { isPoor } from './poor-message.ts';
import { splitRegex } from './regex.ts';

/** Longer lines are cut: a pattern is for people to read too. */
const MAX_PATTERN_LINE = 160;
const MIN_PATTERN_LINE = 80;
const SHORT_LINE = 12;

/** What a volatile part may be the next time. RE2 syntax. */
const classes: Readonly<Record<MaskKind, string>> = {
  line: '\\d+(?::\\d+)?',
  uuid: '[0-9A-Fa-f-]{36}',
  time: '[0-9][0-9TZ:., /+-]*[0-9Z]',
  tmp: '\\S+',
  host: '\\S+:\\d+',
  port: '\\d+',
  id: '[0-9a-f]+',
  generated: '\\S*',
  hex: '[0-9A-Za-z]+',
  n: '\\d+',
  dur: '\\d[0-9a-zµμ. ]*',
};

/** The first line that is no bare assertion, as a pattern that fits it the next time as well; null where none is. */
export function tellingPattern(lines: readonly string[]): string | null {
  for (const line of lines) {
    const telling = cutLine(line.trim());
    if (telling === '' || isPoor(maskVolatile(telling))) continue;
    const pattern = patternOf(telling);
    const compiled = compileLinePattern(pattern);
    if (compiled.ok && compiled.value.test(line)) return pattern;
  }
  return null;
}

/** Cuts between words, so that no number is cut to a part of itself. */
function cutLine(line: string): string {
  if (line.length <= MAX_PATTERN_LINE) return line;
  const cut = cutText(line, MAX_PATTERN_LINE);
  const space = cut.lastIndexOf(' ');
  return space >= MIN_PATTERN_LINE ? cut.slice(0, space) : cut.replace(/\w+$/, '');
}

function patternOf(line: string): string {
  const parts = maskParts(line);
  const plain = parts.every((part) => part.kind === 'text');
  const short = line.length < SHORT_LINE;
  if (plain && !short && splitRegex(line) === null) return line;
  const body = parts
    .map((part) => (part.kind === 'text' ? escapeRegex(part.text) : classes[part.mask]))
    .join('');
  // As a part of a line, a word or two would be found in many.
  return short ? `/${/^\w/.test(line) ? '\\b' : ''}${body}\\s*$/` : `/${body}/`;
}

/** The text as a regex of RE2 that matches it alone; control characters as escapes, so that it stays one line. */
export function escapeRegex(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\p{Cc}/gu, (character) => `\\x{${character.charCodeAt(0).toString(16)}}`);
}
