/** Feature files out of odd lines, the same for the same seed: most are read, many are not. */

const tags = [
  '@a',
  '@b',
  '@tdd_issue_12',
  '@a@b',
  '@a,@b',
  '@ @a',
  '@',
  '@@',
  '@#',
  '@a#b',
  '@a #c',
  '@a # @c',
  '@a\t@b',
  '@<x>',
  '@i_<x>',
  '@<nope>',
  '@<x><y>',
  '@x(1);2',
  '@x!y"z',
  '@<row.id>',
  '@<examples.name>',
  '@ä',
  '@🙂',
  '@a\u00a0@b',
  '@a\\tb',
  '@a b',
  'a @b',
  '@a\u001f@b',
  '@a<',
  '@>x<',
];
const titles = [
  'Scenario: s',
  'Scenario: s <x>',
  'Example: e',
  'Scenario Outline: o <x>',
  'Scenario Template: o',
  'Examples:',
  'Examples: <x>',
  'Scenarios: n',
  'Rule: r',
  'Background:',
  'scenario: lower',
  'Scenario : spaced',
  'Feature: again',
  'Scenario Outline:',
  'Scenario:no space',
];
const steps = [
  'Given a',
  'given a',
  'GIVEN a',
  'When <x>',
  'Then b',
  'And c',
  'but d',
  '* e',
  'Given',
  '*',
  'Givena',
  'Whenever x',
];
const others = [
  '"""',
  "'''",
  '"""x"""',
  '```',
  '| x | y |',
  '| 1 | 2 |',
  '| <y> | a b |',
  '| x |',
  '|',
  '| a\\|b | "q" |',
  '| 1 | 2',
  '# comment',
  '#@a',
  '# language: de',
  'text',
  '',
  '   ',
  '\u00a0',
  'Gven a',
  '\u0085',
  '\u000c',
  '\u001c',
];

interface Random {
  readonly below: (limit: number) => number;
  readonly pick: (values: readonly string[]) => string;
}

/** mulberry32, a generator of 32 bits in public use. */
function random(seed: number): Random {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, pick: (values) => values[below(values.length)] ?? '' };
}

/** One file; about half of them make sense from start to end. */
export function makeFeature(seed: number): string {
  return new FeatureMaker(random(seed)).make();
}

class FeatureMaker {
  readonly #random: Random;
  /** A wild file takes any line anywhere. */
  readonly #wild: boolean;
  readonly #lines: string[] = [];

  constructor(numbers: Random) {
    this.#random = numbers;
    this.#wild = numbers.below(3) === 0;
  }

  make(): string {
    const { below, pick } = this.#random;
    if (below(4) === 0) this.#lines.push(pick(['# language: en', '#language:  de', '# Language: en', '']));
    this.#addTags();
    this.#add(this.#safe(['Feature: f', 'Feature:', 'Ability: f', 'Funktion: f', 'feature: f'], 3));
    this.#repeat(1 + below(5), () => this.#addBlock());
    if (below(4) === 0) this.#addTags();
    return this.#lines.join(pick(['\n', '\n', '\n', '\r\n'])) + pick(['\n', '']);
  }

  #addBlock(): void {
    const { below, pick } = this.#random;
    this.#addTags();
    const outline = below(2) === 0;
    const sane = outline ? 'Scenario Outline: o <x>' : pick(['Scenario: s', 'Example: e', 'Rule: r']);
    this.#add(this.#wild ? pick(titles) : sane);
    const body = this.#wild ? [...steps, ...others] : ['Given a', 'when b', '* c'];
    this.#repeat(below(3), () => this.#add(pick(body)));
    if (outline) this.#repeat(below(3), () => this.#addExamples());
    if (this.#wild) this.#add(pick([...titles, ...steps, ...others, ...tags]));
  }

  #addExamples(): void {
    const { below } = this.#random;
    this.#addTags();
    this.#add(this.#safe(['Examples:', 'Examples: <x> n', 'Scenarios:', 'Beispiele:'], 3));
    if (below(6) === 0) return;
    this.#add('| x | y |');
    const rows = ['| 1 | 2 |', '| <y> | a b |', '| a\\|b | "q" |', '| 1 |'];
    this.#repeat(below(4), () => this.#add(this.#safe(rows, 3)));
  }

  #addTags(): void {
    this.#repeat(this.#random.below(3), () => this.#add(this.#safe(tags, tags.indexOf('@a b'))));
  }

  #add(text: string): void {
    const { pick } = this.#random;
    this.#lines.push(`${pick(['', '  ', '\t', '    '])}${text}${pick(['', '', '', ' ', '\r'])}`);
  }

  #safe(values: readonly string[], count: number): string {
    return this.#random.pick(this.#wild ? values : values.slice(0, count));
  }

  #repeat(times: number, action: () => void): void {
    for (let left = times; left > 0; left -= 1) action();
  }
}
