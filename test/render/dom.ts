/** A summary as a forge's page shows it: parsed, not read as text. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** `html: false` is a renderer that shows raw HTML as text. */
export function render(markdown: string, options: { html: boolean }): string {
  return micromark(markdown, {
    allowDangerousHtml: options.html,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

export class Dom {
  readonly #nodes: readonly Node[];

  constructor(html: string) {
    this.#nodes = parseFragment(html).childNodes;
  }

  get elements(): readonly Element[] {
    return this.#nodes.flatMap(elementsOf);
  }

  all(tag: string): readonly Element[] {
    return this.elements.filter((element) => element.tagName === tag);
  }

  get tags(): readonly string[] {
    return [...new Set(this.elements.map((element) => element.tagName))].sort();
  }

  get comments(): number {
    const comments = (nodes: readonly Node[]): number =>
      nodes.reduce(
        (sum, node) =>
          sum +
          (node.nodeName === '#comment' ? 1 : 0) +
          ('childNodes' in node ? comments(node.childNodes) : 0),
        0,
      );
    return comments(this.#nodes);
  }

  /** Every attribute but the alignment of cells. */
  get attributes(): readonly string[] {
    return this.elements.flatMap((element) =>
      element.attrs.map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    );
  }

  /** Text outside of `code` and links: where a forge looks for mentions, references and formulas. */
  get prose(): string {
    return this.#nodes.map((node) => textOf(node, ['code', 'a'])).join('');
  }

  get text(): string {
    return this.#nodes.map((node) => textOf(node, [])).join('');
  }

  /** Text of each cell, a list for each row, heads included. */
  get rows(): readonly (readonly string[])[] {
    return this.all('tr').map((row) =>
      elementsOf(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell) => textOf(cell, [])),
    );
  }
}

function textOf(node: Node, without: readonly string[]): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || without.includes(node.nodeName)) return '';
  return node.childNodes.map((child) => textOf(child, without)).join('');
}

function elementsOf(node: Node): readonly Element[] {
  if (!('tagName' in node)) return [];
  return [node, ...node.childNodes.flatMap(elementsOf)];
}
