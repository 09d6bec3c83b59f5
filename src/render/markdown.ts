/**
 * Hostile text in Markdown that GitHub and Gitea render: no link, mention, issue reference, element,
 * formula, emoji, footnote or list of its own, and no way out of a table's cell or a folded part.
 *
 * Both platforms look for mentions and references in the finished page, after entities are decoded,
 * but never inside `code`. So what could be read as one is put into `code`; entities alone protect
 * only from the Markdown parser.
 */
import { shortLine, visibleBlock } from './visible.ts';

/** No backtick or pipe (they end the span or the cell), no backslash before one, no `$` (Gitea's formulas). */
const SPAN_SAFE = /^[\p{L}\p{N}\p{P}\p{S}\p{M} ]+$/u;
const SPAN_UNSAFE = /[`|\\$]|^ | $/;

/** What a word of prose may consist of to be shown as it is. */
const PLAIN_WORD = /^[\p{L}\p{N}.,;:(){}'"/=+%?!…–—·›→-]+$/u;

/** Words that one of the platforms makes a link, an emoji or a reference of, though they look harmless. */
const REFERENCES = /:\/\/|^\W*www\.|:[\w+-]+:|!\d|\bGH-\d|\b[0-9a-f]{7,40}\b/i;

/** One line of `code`, cut at `length` code points; also in a table's cell. */
export function code(text: string, length: number): string {
  const line = shortLine(text, length);
  if (line === '') return '`(empty)`';
  return SPAN_SAFE.test(line) && !SPAN_UNSAFE.test(line) ? `\`${line}\`` : codeElement(line);
}

/** The same as an element, for places where HTML is read and Markdown is not, such as `<summary>`. */
export function htmlCode(text: string, length: number): string {
  return codeElement(shortLine(text, length) || '(empty)');
}

/**
 * Prose, cut at `length` code points: as it is where it is harmless, the other words as `code`.
 * What stands between two backticks is meant as code, and loses them.
 */
export function plain(text: string, length: number): string {
  const pieces = shortLine(text.trim(), length).split(/`([^`]+)`/);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? code(piece, piece.length) : plainWords(piece, index === 0)))
    .join('');
}

/** A link, where the address is one of http or https without credentials; else null. The label is our own: letters, digits, `#` and `-`. */
export function link(label: string, address: string): string | null {
  const url = webAddress(address);
  if (url === null) return null;
  const target = url.replace(/[^A-Za-z0-9/:.?=%#-]/g, (character) => entities(character));
  return `[${label}](${target})`;
}

/** The address as a browser would write it, where it is safe to link to. */
export function webAddress(address: string): string | null {
  if (address.length > 2000 || !URL.canParse(address)) return null;
  const url = new URL(address);
  const safe = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return safe ? url.href : null;
}

/** A block of code whose fence is longer than any run of backticks inside. */
export function fence(text: string, language: string): string {
  const block = visibleBlock(text).replace(/(?<!\n)\n+$/, '');
  const runs = block.match(/`+/g) ?? [];
  const ticks = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
  return `${ticks}${language}\n${block}\n${ticks}`;
}

/** Folded: `summary` is HTML, `body` is Markdown. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Cells are Markdown of one line, without pipes outside of entities. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function plainWords(piece: string, begins: boolean): string {
  const parts = piece.split(/( +)/);
  return parts.map((part, index) => plainWord(part, begins && index === 0)).join('');
}

function plainWord(word: string, first: boolean): string {
  if (word === '' || word.startsWith(' ')) return word;
  if (!PLAIN_WORD.test(word) || REFERENCES.test(word)) return codeWord(word);
  // A first word can open a list or underline a heading.
  if (first && /^(?:[-+=]|\d+[.)])/.test(word)) return entities(word);
  // Before a link of our own it would make an image.
  return word.replaceAll('!', '&#33;');
}

/** The punctuation of the sentence around it stays outside. */
function codeWord(word: string): string {
  const around = /^\w[^)]*\(/.test(word) ? /^()(.*?)([.,;:]*)$/ : /^([("']*)(.*?)([.,;:)"']*)$/;
  const [, before = '', inner = '', after = ''] = around.exec(word) ?? [];
  return inner === '' ? code(word, word.length) : `${before}${code(inner, inner.length)}${after}`;
}

function codeElement(line: string): string {
  // Where `@`, `://` and `www.` are broken by an element, no parser of bare links joins them again.
  const parts = line.split(/(@|:(?=\/)|(?<=www)\.)/i);
  const inner = parts.map((part, index) =>
    index % 2 === 1 ? `<span>${entities(part)}</span>` : entities(part),
  );
  return `<code>${inner.join('')}</code>`;
}

/** All ASCII punctuation as numeric entities. */
function entities(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}
