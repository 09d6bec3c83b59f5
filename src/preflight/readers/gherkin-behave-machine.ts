import { unreachable } from '../../fallible.ts';
import {
  type BehaveFeature,
  nameAfter,
  type PlacedText,
  type Trouble,
  trouble,
} from './gherkin-behave-feature.ts';
import { type Keywords, keywordsOf, titleAt } from './gherkin-behave-keywords.ts';
import { type BehaveLine, indentOf, strip } from './gherkin-behave-lines.ts';
import { countCells } from './gherkin-behave-rows.ts';
import { BehaveDocstring, BehaveSteps } from './gherkin-behave-steps.ts';
import { quote } from './gherkin-collector.ts';

type State = 'initial' | 'header' | 'tagged' | 'scenario' | 'steps' | 'table';

/** The states of behave/parser.py; a background is a scenario there too, and a rule's header like a feature's. */
export class BehaveMachine {
  readonly #feature: BehaveFeature;
  readonly #steps = new BehaveSteps();
  #keywords: Keywords;
  #state: State = 'initial';
  /** The table that is open: the lines of examples, kept, or a step's, only counted. */
  #table: { readonly rows: string[] | null; readonly cells: number | null } | null = null;
  #docstring: BehaveDocstring | null = null;

  constructor(feature: BehaveFeature, keywords: Keywords) {
    this.#feature = feature;
    this.#keywords = keywords;
  }

  take(whole: BehaveLine): Trouble | null {
    if (this.#docstring !== null) return this.#takeText(this.#docstring, whole);
    const indent = indentOf(whole.text);
    if (indent === whole.text.length) return null;
    const line = { text: strip(whole.text), line: whole.line, column: whole.column + indent };
    if (line.text.startsWith('#')) return this.#takeComment(line);
    if (this.#state === 'table' && !line.text.startsWith('|')) {
      this.#table = null;
      this.#state = 'steps';
    }
    if (this.#state === 'steps') this.#docstring = BehaveDocstring.open(whole, line);
    if (this.#docstring === null) return this.#act(line);
    return this.#steps.count > 0 ? null : trouble(line, 'a docstring must follow a step');
  }

  end(): Trouble | null {
    if (this.#docstring === null) return null;
    const { opened } = this.#docstring;
    const what = 'this docstring is never closed, and Behave takes all that follows for its text';
    return trouble(opened, `${what}: write ${opened.text} on a line of its own`);
  }

  #act(line: PlacedText): Trouble | null {
    switch (this.#state) {
      case 'initial':
        return this.#takeInitial(line);
      case 'header':
        return this.#takeHeader(line);
      case 'tagged':
        return this.#takeTagged(line);
      case 'scenario':
        return this.#takeScenario(line);
      case 'steps':
        return this.#takeStep(line);
      case 'table':
        return this.#takeRow(line);
      default:
        return unreachable(this.#state);
    }
  }

  #takeText(docstring: BehaveDocstring, whole: BehaveLine): Trouble | null {
    const found = docstring.take(whole);
    if (found === 'closed') this.#docstring = null;
    return typeof found === 'string' ? null : found;
  }

  /** `# language: de` counts until the first tag or feature. */
  #takeComment(line: PlacedText): Trouble | null {
    if (this.#state !== 'initial' || this.#feature.hasPendingTags) return null;
    const comment = strip(line.text.slice(1));
    if (!/^language:/i.test(comment)) return null;
    const language = strip(comment.slice('language:'.length));
    const keywords = keywordsOf(language);
    if (keywords === null) return trouble(line, unknownLanguage(language));
    this.#keywords = keywords;
    return null;
  }

  #takeInitial(line: PlacedText): Trouble | null {
    if (line.text.startsWith('@')) return this.#feature.takeTagLine(line);
    if (titleAt(this.#keywords.feature, line.text) !== null) {
      this.#feature.openFeature();
      this.#state = 'header';
      return null;
    }
    if (line.text.startsWith('\ufeff')) {
      const what = 'the file starts with a byte-order mark, which Behave cannot read';
      return trouble(line, `${what}: save it as UTF-8 without one`);
    }
    return trouble(line, `expected ${quote(this.#keywords.feature[0] ?? '')}, found ${quote(line.text)}`);
  }

  /** Below a feature's or rule's title whatever is no keyword is description. */
  #takeHeader(line: PlacedText): Trouble | null {
    const found = this.#takeTaggable(line);
    if (found !== 'none') return found;
    if (titleAt(this.#keywords.background, line.text) === null) return null;
    this.#steps.openBackground();
    this.#state = 'scenario';
    return null;
  }

  #takeTagged(line: PlacedText): Trouble | null {
    const found = this.#takeTaggable(line);
    if (found !== 'none') return found;
    return trouble(
      line,
      `tags stand above a scenario, an outline, a rule or examples, not ${quote(line.text)}`,
    );
  }

  /** Below a scenario's or background's title whatever is no keyword is description. */
  #takeScenario(line: PlacedText): Trouble | null {
    this.#steps.forgetLast();
    const step = this.#steps.take(this.#keywords, line);
    if (step !== 'none') {
      this.#state = 'steps';
      return step;
    }
    const found = this.#takeTaggable(line);
    return found === 'none' ? null : found;
  }

  #takeStep(line: PlacedText): Trouble | null {
    const step = this.#steps.take(this.#keywords, line);
    if (step !== 'none') return step;
    const found = this.#takeTaggable(line);
    if (found !== 'none') return found;
    if (!line.text.startsWith('|')) {
      return trouble(
        line,
        `Behave expects a step, a table, tags or a scenario here, not ${quote(line.text)}`,
      );
    }
    if (this.#steps.count === 0) return trouble(line, 'a table must follow a step');
    this.#table = { rows: null, cells: null };
    this.#state = 'table';
    return this.#takeRow(line);
  }

  /** Tags, or what can stand below them; `none` where the line is neither. */
  #takeTaggable(line: PlacedText): Trouble | null | 'none' {
    const { text } = line;
    if (text.startsWith('@')) {
      this.#state = 'tagged';
      return this.#feature.takeTagLine(line);
    }
    if (titleAt(this.#keywords.rule, text) !== null) {
      this.#feature.openRule();
      this.#steps.openRule();
      this.#state = 'header';
      return null;
    }
    const scenario = titleAt(this.#keywords.scenario, text);
    if (scenario !== null) return this.#openScenario(line, scenario);
    const outline = titleAt(this.#keywords.outline, text);
    if (outline !== null) return this.#openOutline(line, outline);
    const examples = titleAt(this.#keywords.examples, text);
    return examples === null ? 'none' : this.#openExamples(line, examples);
  }

  #openScenario(line: PlacedText, title: string): null {
    this.#feature.addScenario(line, nameAfter(title, line.text));
    this.#steps.openScenario();
    this.#state = 'scenario';
    return null;
  }

  #openOutline(line: PlacedText, title: string): null {
    this.#feature.openOutline(line, nameAfter(title, line.text));
    this.#steps.openScenario();
    this.#state = 'scenario';
    return null;
  }

  #openExamples(line: PlacedText, title: string): Trouble | null {
    const examples = this.#feature.openExamples(nameAfter(title, line.text));
    if (examples === null) return trouble(line, 'Behave takes examples only below a scenario outline');
    this.#table = { rows: examples.table, cells: null };
    this.#state = 'table';
    return null;
  }

  #takeRow(line: PlacedText): Trouble | null {
    if (this.#table === null) return null;
    const { rows, cells } = this.#table;
    const found = countCells(line.text);
    rows?.push(line.text);
    if (cells === null) this.#table = { rows, cells: found };
    if (cells === null || cells === found) return null;
    return trouble(line, `this row has ${found} cells, the first of its table has ${cells}`);
  }
}

export function unknownLanguage(language: string): string {
  return `Behave does not know the language ${quote(language)}`;
}
