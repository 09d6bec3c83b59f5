import { AstBuilder, Errors, Parser } from '@cucumber/gherkin';
import type IToken from '@cucumber/gherkin/dist/IToken.js';
import { RuleType, TokenType } from '@cucumber/gherkin/dist/Parser.js';
import type { SourcePlace, Tag, TagReading } from '../tagged-test.ts';
import { quote, ReadingCollector } from './gherkin-collector.ts';
import { BoundedMatcher, type OpenDocstring } from './gherkin-cucumber-matcher.ts';
import { addOutline, type OutlineRows } from './gherkin-outline.ts';

type Token = IToken<TokenType>;

/** As Cucumber's own parser reads it. Where it finds an error it gives no scenario, and neither do we. */
export function readCucumber(text: string, language: string): TagReading {
  const collector = new ReadingCollector();
  let matcher: BoundedMatcher | null = null;
  try {
    matcher = new BoundedMatcher(language);
    const builder = new TagBuilder(collector);
    new Parser(builder, matcher).parse(text);
    builder.finish();
    return collector.finish();
  } catch (error) {
    return { tests: [], tags: [], problems: [...problemsOf(error, matcher?.docstring ?? null)] };
  }
}

function* problemsOf(
  error: unknown,
  docstring: OpenDocstring | null,
): Generator<SourcePlace & { message: string }> {
  if (docstring !== null) {
    const { line, column, quotes } = docstring;
    yield { line, column, message: `this docstring is never closed: write ${quotes} on a line of its own` };
  }
  if (!(error instanceof Errors.GherkinException)) {
    const why = error instanceof Error ? error.message : String(error);
    yield { line: 1, column: 1, message: `the parser gave up: ${quote(why)}` };
    return;
  }
  for (const one of error.errors ?? [error]) {
    const at = one instanceof Errors.GherkinException ? one.location : undefined;
    // The end of the file is where an open docstring is noticed, not where it is.
    if (docstring !== null && one.message.includes('unexpected end of file')) continue;
    yield { line: at?.line ?? 1, column: at?.column ?? 1, message: plainMessage(one.message) };
  }
}

/** Without the place, which is told apart, and without the whole of a hostile line. */
function plainMessage(message: string): string {
  const said = message.replace(/^\(-?\d+:-?\d+\): /, '');
  return said.length > 240 ? `${said.slice(0, 239)}…` : said;
}

interface OpenScenario extends SourcePlace {
  readonly name: string;
  readonly tags: readonly Tag[];
  readonly examples: { readonly name: string; readonly tags: readonly Tag[]; rows: number }[];
}

/** Takes tests from the parser's events as they come: no syntax tree, which 10 MB of empty lines would swell. */
class TagBuilder extends AstBuilder {
  readonly #collector: ReadingCollector;
  #pending: Tag[] = [];
  #feature: readonly Tag[] = [];
  #inherited: readonly Tag[] = [];
  #scenario: OpenScenario | null = null;
  #rules: RuleType[] = [];
  #table: { cells: number; rows: number } = { cells: 0, rows: 0 };

  constructor(collector: ReadingCollector) {
    super(() => '');
    this.#collector = collector;
  }

  override startRule(rule: RuleType): void {
    this.#rules.push(rule);
    if (rule === RuleType.DataTable || rule === RuleType.ExamplesTable) this.#table = { cells: 0, rows: 0 };
  }

  override endRule(): void {
    if (this.#rules.pop() !== RuleType.ExamplesTable) return;
    const examples = this.#scenario?.examples.at(-1);
    if (examples !== undefined) examples.rows = this.#table.rows - 1;
  }

  override build(token: Token): void {
    switch (token.matchedType) {
      case TokenType.TagLine:
        this.#addTags(token);
        break;
      case TokenType.FeatureLine:
        this.#feature = this.#takeTags();
        this.#inherited = this.#feature;
        break;
      case TokenType.RuleLine:
        this.#closeScenario();
        this.#inherited = this.#collector.inherit(this.#feature, this.#takeTags());
        break;
      case TokenType.ScenarioLine:
        this.#closeScenario();
        this.#openScenario(token);
        break;
      case TokenType.ExamplesLine:
        this.#scenario?.examples.push({ name: token.matchedText ?? '', tags: this.#takeTags(), rows: 0 });
        break;
      case TokenType.TableRow:
        this.#addRow(token);
        break;
      default:
        break;
    }
  }

  override getResult(): null {
    return null;
  }

  finish(): void {
    this.#closeScenario();
  }

  #addTags({ location: { line }, matchedItems }: Token): void {
    for (const { column, text } of matchedItems) {
      if (!this.#collector.open) return;
      const tag = { line, column, text };
      this.#collector.addTag(tag);
      this.#pending.push(tag);
    }
  }

  #takeTags(): readonly Tag[] {
    const tags = this.#pending;
    this.#pending = [];
    return tags;
  }

  #openScenario({ location: { line, column = 1 }, matchedText }: Token): void {
    const tags = this.#collector.inherit(this.#inherited, this.#takeTags());
    this.#scenario = { line, column, name: matchedText ?? '', tags, examples: [] };
  }

  #closeScenario(): void {
    const scenario = this.#scenario;
    this.#scenario = null;
    if (scenario === null) return;
    if (scenario.examples.length > 0) {
      addOutline(this.#collector, scenario, this.#rowsOf(scenario));
      return;
    }
    const { name, line, column, tags } = scenario;
    this.#collector.addTest({ name, line, column, tags });
  }

  /** Cucumber fills no values into tags: all rows of one block have the same. */
  *#rowsOf({ tags, examples }: OpenScenario): Generator<OutlineRows> {
    for (const [index, block] of examples.entries()) {
      if (block.rows < 1) continue;
      const all = this.#collector.inherit(tags, block.tags);
      yield { examples: index + 1, row: 1, examplesName: block.name, tags: all };
    }
  }

  #addRow({ matchedItems, location }: Token): void {
    const cells = Number(matchedItems[0]?.text);
    if (this.#table.rows > 0 && cells !== this.#table.cells) {
      throw Errors.AstBuilderException.create('inconsistent cell count within the table', location);
    }
    this.#table = { cells, rows: this.#table.rows + 1 };
  }
}
