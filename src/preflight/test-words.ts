/** Tests and tags in the words of a violation. Names are hostile: cut here, made visible where they are shown. */
import { cutText } from '../fingerprints/plain-text.ts';

const LONGEST_NAME = 120;
const LONGEST_TAG = 80;
const MOST_TAGS = 8;

/** `scenario "Sign in"`. */
export function testWords(path: string, name: string): string {
  return `${nounOf(path)} "${shorten(name, LONGEST_NAME)}"`;
}

/** What a file's tests are called, in its language. */
export function nounOf(path: string): 'scenario' | 'test' {
  return path.endsWith('.py') ? 'test' : 'scenario';
}

export function tagWords(text: string): string {
  return text === '' ? '(an empty tag)' : shorten(text, LONGEST_TAG);
}

/** `@a, @b and 3 more`; `no tags` where there are none. */
export function tagList(texts: readonly string[]): string {
  if (texts.length === 0) return 'no tags';
  const shown = texts.slice(0, MOST_TAGS).map(tagWords).join(', ');
  return texts.length > MOST_TAGS ? `${shown} and ${texts.length - MOST_TAGS} more` : shown;
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${cutText(text, length - 1)}…` : text;
}
