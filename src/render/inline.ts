/**
 * A line of the summary before it is Markdown or plain text, so that both say the same.
 */
import { unreachable } from '../fallible.ts';
import { code, link, plain, webAddress } from './markdown.ts';
import { shortLine } from './visible.ts';

export type Inline =
  /** Our own words; no Markdown in them. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  /** Hostile, shown as `code`. */
  | { readonly kind: 'code'; readonly text: string; readonly length: number }
  /** Hostile, shown as prose. */
  | { readonly kind: 'prose'; readonly text: string; readonly length: number }
  /** A link where the address is a web page's, else the address as `code`. Both hostile. */
  | { readonly kind: 'link'; readonly label: string; readonly address: string };

const LONGEST_ADDRESS = 200;

export function words(text: string): Inline {
  return { kind: 'words', text };
}

export function strong(text: string): Inline {
  return { kind: 'strong', text };
}

export function codeText(text: string, length: number): Inline {
  return { kind: 'code', text, length };
}

export function prose(text: string, length: number): Inline {
  return { kind: 'prose', text, length };
}

/** One list from several, with our own words between them; empty ones are left out. */
export function joined(lists: readonly (readonly Inline[])[], separator: string): Inline[] {
  return lists
    .filter((list) => list.length > 0)
    .flatMap((list, index) => (index === 0 ? list : [words(separator), ...list]));
}

export function toMarkdown(parts: readonly Inline[]): string {
  return parts.map(partToMarkdown).join('');
}

/** One line without markup, every character of it visible. */
export function toText(parts: readonly Inline[]): string {
  return parts.map(partToText).join('');
}

function partToMarkdown(part: Inline): string {
  switch (part.kind) {
    case 'words':
      return part.text;
    case 'strong':
      return `**${part.text}**`;
    case 'code':
      return code(part.text, part.length);
    case 'prose':
      return plain(part.text, part.length);
    case 'link':
      return link(part.label, part.address) ?? code(part.address, LONGEST_ADDRESS);
    default:
      return unreachable(part);
  }
}

function partToText(part: Inline): string {
  switch (part.kind) {
    case 'words':
    case 'strong':
      return part.text;
    case 'code':
    case 'prose':
      return shortLine(part.text, part.length) || '(empty)';
    case 'link': {
      const address = webAddress(part.address);
      return shortLine(address ?? part.address, LONGEST_ADDRESS);
    }
    default:
      return unreachable(part);
  }
}
