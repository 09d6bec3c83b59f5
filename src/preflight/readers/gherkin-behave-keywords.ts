import { dialects } from '@cucumber/gherkin';

type Kind =
  | 'feature'
  | 'background'
  | 'rule'
  | 'scenario'
  | 'scenarioOutline'
  | 'examples'
  | 'given'
  | 'when'
  | 'then'
  | 'and'
  | 'but';

/** Where the table of Behave 1.3.3 (`behave/i18n.py`) is older than the one that the parser brings along. */
const differences: ReadonlyMap<string, readonly string[]> = new Map([
  ['fa feature', ['وِیژگی']],
  ['fa background', ['زمینه']],
  ['fa rule', ['Rule']],
  ['fa given', ['* ', 'با فرض ']],
  ['fa when', ['* ', 'هنگامی ']],
  ['fa then', ['* ', 'آنگاه ']],
  ['ko rule', ['Rule']],
  ['ru examples', ['Примеры']],
  ['tr feature', ['Özellik']],
  ['tr background', ['Geçmiş']],
  ['tr rule', ['Kural']],
  ['tr scenario', ['Örnek', 'Senaryo']],
  ['tr scenarioOutline', ['Senaryo taslağı']],
  ['tr examples', ['Örnekler']],
  ['tr given', ['* ', 'Diyelim ki ']],
  ['tr when', ['* ', 'Eğer ki ']],
  ['tr then', ['* ', 'O zaman ']],
  ['tr and', ['* ', 'Ve ']],
  ['tr but', ['* ', 'Fakat ', 'Ama ']],
]);

export interface StepKeyword {
  readonly word: string;
  readonly lower: string;
  /** `And` and `But` need a step before them, `*` takes what it finds. */
  readonly kind: 'first' | 'and' | 'any';
}

/** A language's keywords, each title with its colon. */
export interface Keywords {
  readonly feature: readonly string[];
  readonly background: readonly string[];
  readonly rule: readonly string[];
  readonly scenario: readonly string[];
  readonly outline: readonly string[];
  readonly examples: readonly string[];
  /** In the order in which Behave tries them. */
  readonly steps: readonly StepKeyword[];
  readonly longestStep: number;
}

const known = new Map<string, Keywords>();

/** Null for a language that Behave does not know. */
export function keywordsOf(language: string): Keywords | null {
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const dialect = Object.hasOwn(dialects, language) ? dialects[language] : undefined;
  if (dialect === undefined) return null;
  const keywords = makeKeywords((kind) => differences.get(`${language} ${kind}`) ?? dialect[kind]);
  known.set(language, keywords);
  return keywords;
}

function makeKeywords(words: (kind: Kind) => readonly string[]): Keywords {
  const titles = (kind: Kind) => words(kind).map((word) => `${word}:`);
  const steps = [
    ...[...words('given'), ...words('when'), ...words('then')].map((word) => stepKeyword(word, 'first')),
    ...[...words('and'), ...words('but')].map((word) => stepKeyword(word, 'and')),
  ];
  return {
    feature: titles('feature'),
    background: titles('background'),
    rule: titles('rule'),
    scenario: titles('scenario'),
    outline: titles('scenarioOutline'),
    examples: titles('examples'),
    steps,
    longestStep: Math.max(...steps.map(({ word }) => word.length)),
  };
}

function stepKeyword(word: string, kind: 'first' | 'and'): StepKeyword {
  return { word, lower: word.toLowerCase(), kind: word.startsWith('*') && kind === 'first' ? 'any' : kind };
}

/** The title keyword that the line starts with, its colon included; null where it starts with none. */
export function titleAt(titles: readonly string[], line: string): string | null {
  for (const title of titles) if (line.startsWith(title)) return title;
  return null;
}

/** Behave compares in lower case too: `given` is a step. */
export function stepAt({ steps, longestStep }: Keywords, line: string): StepKeyword | null {
  // Lower case may be longer or depend on what follows, never on what is far away.
  const lower = line.slice(0, longestStep + 8).toLowerCase();
  for (const step of steps) if (line.startsWith(step.word) || lower.startsWith(step.lower)) return step;
  return null;
}
