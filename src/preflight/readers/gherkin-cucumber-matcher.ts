import { dialects, Errors, GherkinClassicTokenMatcher } from '@cucumber/gherkin';
import type IToken from '@cucumber/gherkin/dist/IToken.js';
import type { IGherkinLine, Item } from '@cucumber/gherkin/dist/IToken.js';
import { TokenType } from '@cucumber/gherkin/dist/Parser.js';
import type { Location } from '@cucumber/messages';
import type { SourcePlace } from '../tagged-test.ts';

type Token = IToken<TokenType>;

/** A line may hold 10 MB: what it is split into must not fill the memory. */
const mostTags = 100_000;

export interface OpenDocstring extends SourcePlace {
  readonly quotes: string;
}

/** The parser's matcher, made linear in a line's length, with columns in UTF-16 code units. */
export class BoundedMatcher extends GherkinClassicTokenMatcher {
  /** Where the docstring that is open now was opened. */
  docstring: OpenDocstring | null = null;

  override changeDialect(name: string, location?: Location): void {
    // Its own check takes `constructor` and its like for languages.
    if (!Object.hasOwn(dialects, name)) {
      throw Errors.NoSuchLanguageException.create(name, location ?? { line: 1, column: 1 });
    }
    super.changeDialect(name, location);
  }

  override match_DocStringSeparator(token: Token): boolean {
    const matched = super.match_DocStringSeparator(token);
    if (matched) {
      const { line, column = 1 } = token.location;
      this.docstring = this.docstring === null ? { line, column, quotes: token.matchedKeyword } : null;
    }
    return matched;
  }

  /** The parser's own trims cells in quadratic time. Only how many there are matters here. */
  override match_TableRow(token: Token): boolean {
    if (!token.line.startsWith('|')) return false;
    token.matchedType = TokenType.TableRow;
    token.matchedItems = [{ column: 1, text: String(countCells(token.line.trimmedLineText)) }];
    token.location.column = (token.line.indent ?? 0) + 1;
    return true;
  }

  /** The parser's own miscounts columns after `@@` and `@ @`. */
  override getTags(line: IGherkinLine): readonly Item[] {
    const comment = line.trimmedLineText.search(/\s#/);
    const written = comment < 0 ? line.trimmedLineText : line.trimmedLineText.slice(0, comment);
    const tags: Item[] = [];
    for (let at = written.indexOf('@'); at >= 0; ) {
      const next = written.indexOf('@', at + 1);
      const text = written.slice(at, next < 0 ? undefined : next).trimEnd();
      const column = (line.indent ?? 0) + at + 1;
      if (/\s/.test(text)) {
        throw Errors.ParserException.create('A tag may not contain whitespace', line.lineNumber, column);
      }
      if (tags.length === mostTags) {
        throw Errors.ParserException.create(`More than ${mostTags} tags on a line`, line.lineNumber, column);
      }
      if (text !== '@') tags.push({ column, text });
      at = next;
    }
    return tags;
  }
}

function countCells(row: string): number {
  let bars = 0;
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === '|') bars += 1;
    else if (row[at] === '\\') at += 1;
  }
  return bars - 1;
}
