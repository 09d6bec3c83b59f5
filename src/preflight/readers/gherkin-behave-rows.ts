import type { SourcePlace, Tag } from '../tagged-test.ts';
import { strip, underscoreSpaces } from './gherkin-behave-lines.ts';
import type { ReadingCollector } from './gherkin-collector.ts';
import { addOutline, type OutlineRows } from './gherkin-outline.ts';

export interface BehaveExamples {
  readonly name: string;
  readonly tags: readonly Tag[];
  /** The lines of its table; the first is the heading, and all have as many cells. */
  readonly table: string[];
}

export interface BehaveOutline extends SourcePlace {
  readonly name: string;
  readonly inherited: readonly Tag[];
  readonly tags: readonly Tag[];
  readonly examples: BehaveExamples[];
}

/** What stands for `<name>` in one row, in the order in which Behave fills it in. */
type Values = readonly (readonly [name: string, value: string])[];

/** A filled-in tag is never longer: values that hold placeholders could multiply. */
const longestTag = 100_000;
const charactersOfUnit = 32;

/** How many cells a line has that starts with a bar; Behave cuts the line's last character, whatever it is. */
export function countCells(line: string): number {
  let cells = 1;
  for (let at = line.indexOf('|', 1); at >= 0 && at < line.length - 1; at = line.indexOf('|', at + 1)) {
    if (line[at - 1] !== '\\') cells += 1;
  }
  return cells;
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => strip(cell.replaceAll('\\|', '|')));
}

export function isParametrised({ text }: Tag): boolean {
  return text.includes('<') && text.includes('>');
}

/** Adds the outline's tests, and for each tag with placeholders the texts that it takes on in the rows. */
export function addBehaveOutline(collector: ReadingCollector, outline: BehaveOutline): void {
  const builder = new RowBuilder(collector, outline);
  addOutline(collector, outline, builder.rows());
  builder.addTemplates();
}

/** `ScenarioOutlineBuilder` of behave/model.py. */
class RowBuilder {
  readonly #collector: ReadingCollector;
  readonly #outline: BehaveOutline;
  /** The texts that each tag with placeholders takes on. */
  readonly #texts = new Map<Tag, Set<string>>();
  #toldLong = false;
  /** Every other tag as the rows have it. */
  readonly #cleaned = new Map<Tag, Tag>();

  constructor(collector: ReadingCollector, outline: BehaveOutline) {
    this.#collector = collector;
    this.#outline = outline;
    for (const tags of [outline.tags, ...outline.examples.map((block) => block.tags)]) {
      for (const tag of tags) {
        if (isParametrised(tag)) this.#texts.set(tag, new Set());
        else this.#cleaned.set(tag, { line: tag.line, column: tag.column, text: cleanTag(tag.text) });
      }
    }
  }

  *rows(): Generator<OutlineRows> {
    const parametrised = this.#outline.tags.some(isParametrised);
    for (const [index, block] of this.#outline.examples.entries()) {
      yield* this.#rowsOf(block, { index, differ: parametrised || block.tags.some(isParametrised) });
    }
  }

  /** One row stands for all where none has tags of its own. */
  *#rowsOf(
    block: BehaveExamples,
    { index, differ }: { index: number; differ: boolean },
  ): Generator<OutlineRows> {
    const [heading, ...rows] = block.table;
    const names = differ && heading !== undefined ? cellsOf(heading) : [];
    const cost = this.#outline.tags.length + block.tags.length + names.length;
    for (const [rowIndex, row] of (differ ? rows : rows.slice(0, 1)).entries()) {
      if (!this.#collector.spend(cost, this.#outline)) return;
      const at = { examples: index + 1, row: rowIndex + 1, examplesName: block.name };
      yield { ...at, tags: this.#tagsOf(block, differ ? this.#valuesOf({ at, names, row }) : []) };
    }
  }

  /** Tags that no row fills in stand as they are written: a placeholder without a column is worth a look. */
  addTemplates(): void {
    for (const [{ line, column, text: written }, texts] of this.#texts) {
      for (const text of texts.size === 0 ? [written] : texts) this.#collector.addTag({ line, column, text });
    }
  }

  /** A row has its own cleaned tags, and inherits the outline's as they are written. */
  #tagsOf(block: BehaveExamples, values: Values): readonly Tag[] {
    const tags: Tag[] = [];
    for (const tag of this.#outline.tags) {
      const own = this.#rowTag(tag, values);
      if (!isParametrised(tag)) tags.push(tag);
      if (own !== null && (isParametrised(tag) || own.text !== tag.text)) tags.push(own);
    }
    for (const tag of block.tags) {
      const own = this.#rowTag(tag, values);
      if (own !== null) tags.push(own);
    }
    return this.#collector.inherit(this.#outline.inherited, tags);
  }

  #rowTag(tag: Tag, values: Values): Tag | null {
    const cleaned = this.#cleaned.get(tag);
    if (cleaned !== undefined) return cleaned;
    const filled = this.#fill(tag, values);
    // Behave drops a tag in which a placeholder is left.
    if (filled === null || (filled.includes('<') && filled.includes('>'))) return null;
    const text = cleanTag(filled);
    this.#texts.get(tag)?.add(text);
    return { line: tag.line, column: tag.column, text };
  }

  #fill({ text: written, line, column }: Tag, values: Values): string | null {
    const place = { line, column };
    let text = written;
    for (const [name, value] of values) {
      if (!this.#collector.spend(1 + text.length / charactersOfUnit, place)) return null;
      const parts = text.split(`<${name}>`);
      if (text.length + (parts.length - 1) * value.length > longestTag) {
        const message = `filled in, this tag is longer than ${longestTag} characters`;
        if (!this.#toldLong) this.#collector.addProblem(place, message);
        this.#toldLong = true;
        return null;
      }
      text = parts.join(value);
    }
    return text;
  }

  /** Behave fills the row's values into the examples' name before it offers that one. */
  #valuesOf({ at, names, row }: RowCells): Values {
    const numbers: Values = [
      ['examples.index', String(at.examples)],
      ['row.index', String(at.row)],
      ['row.id', `${at.examples}.${at.row}`],
    ];
    const cells = cellsOf(row);
    const named = names.map((name, index): [string, string] => [name, cells[index] ?? '']);
    const { line, column } = this.#outline;
    const title = { line, column, text: at.examplesName };
    const filled = isParametrised(title)
      ? this.#fill(title, [...named, ['examples.name', at.examplesName], ...numbers])
      : at.examplesName;
    return [...named, ['examples.name', filled ?? ''], ...numbers];
  }
}

interface RowCells {
  readonly at: Omit<OutlineRows, 'tags'>;
  readonly names: readonly string[];
  readonly row: string;
}

/** `Tag.make_name` of Behave 1.3: letters, digits and `._-=:,;()` stay, white space turns to `_`, the rest goes. */
function cleanTag(text: string): string {
  const name = text.slice(1).replaceAll('\\t', '\t').replaceAll('\\n', '\n');
  return `@${name.replace(/[^\p{L}\p{N}._\-=:,;()]/gu, (character) => {
    const kept = underscoreSpaces(character);
    return kept === '_' ? kept : '';
  })}`;
}
