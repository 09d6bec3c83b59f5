/** Where the parts of an XML document go, in order. */
export interface XmlSink {
  /** The document without comments, its CDATA sections as escaped text. */
  readonly content: (text: string) => void;
  /** The same without what stands in CDATA sections: enough to judge whether the document is well-formed. */
  readonly markup: (text: string) => void;
  /** Whether text at this place is of interest: CDATA that is not is dropped as it streams. */
  readonly wantsText: () => boolean;
}

type State = 'content' | 'comment' | 'cdata';

const cdataStart = '<![CDATA[';
const commentStart = '<!--';
const ends: Readonly<Record<Exclude<State, 'content'>, string>> = { comment: '-->', cdata: ']]>' };

/**
 * Takes comments and CDATA out of an XML stream, since no parser here streams those (one of 1 GB would be held
 * in memory whole), and refuses declarations: a report has no use for a DTD, and entities are how XML attacks.
 */
export class XmlSource {
  readonly #sink: XmlSink;
  #state: State = 'content';
  #rest = '';
  /** Line breaks that `markup` does not have, for line numbers. */
  droppedLines = 0;
  /** Set by the first declaration; nothing is read after it. */
  refused: string | null = null;

  constructor(sink: XmlSink) {
    this.#sink = sink;
  }

  write(chunk: string): void {
    let text = this.#rest + chunk;
    this.#rest = '';
    while (text !== '' && this.refused === null) {
      text = this.#state === 'content' ? this.#readContent(text) : this.#readUntil(text, this.#state);
    }
  }

  /** What the document ends inside of, or null. */
  end(): string | null {
    if (this.#state !== 'content') return this.#state === 'comment' ? 'a comment' : 'a CDATA section';
    this.#emit(this.#rest);
    this.#rest = '';
    return null;
  }

  /** Returns what is still to be read now. */
  #readContent(text: string): string {
    const at = text.indexOf('<!');
    if (at === -1) {
      // A last `<` may be the start of one.
      const cut = text.endsWith('<') ? text.length - 1 : text.length;
      this.#emit(text.slice(0, cut));
      this.#rest = text.slice(cut);
      return '';
    }
    this.#emit(text.slice(0, at));
    const start = text.slice(at, at + cdataStart.length);
    if (start.startsWith(commentStart)) return this.#open('comment', text.slice(at + commentStart.length));
    if (start === cdataStart) return this.#open('cdata', text.slice(at + cdataStart.length));
    if (commentStart.startsWith(start) || cdataStart.startsWith(start)) {
      this.#rest = text.slice(at);
      return '';
    }
    this.refused = 'it declares a document type or entities (<!…), which a report has no use for';
    return '';
  }

  #open(state: 'comment' | 'cdata', rest: string): string {
    this.#state = state;
    // Empty, so that one in the middle of a tag is found to be an error.
    this.#sink.markup(state === 'comment' ? '<!---->' : '<![CDATA[]]>');
    return rest;
  }

  #readUntil(text: string, state: 'comment' | 'cdata'): string {
    const end = ends[state];
    const at = text.indexOf(end);
    // The end may be cut by the chunk: its first two characters wait for the next one.
    const cut = at === -1 ? Math.max(0, text.length - 2) : at;
    const inside = text.slice(0, cut);
    this.droppedLines += countLines(inside);
    if (state === 'cdata' && this.#sink.wantsText()) this.#sink.content(escapeText(inside));
    if (at === -1) {
      this.#rest = text.slice(cut);
      return '';
    }
    this.#state = 'content';
    return text.slice(at + end.length);
  }

  #emit(text: string): void {
    if (text === '') return;
    this.#sink.content(text);
    // Real tools write raw escapes into names and text. U+FFFD is allowed where text is, and nowhere else.
    this.#sink.markup(text.replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd'));
  }
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
