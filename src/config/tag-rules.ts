/** What a preflight demands of the tags of tests. Part of the policy: on a pull request the base branch's. */
import type { PatternText } from './policy.ts';
import type { TagSettings } from './tag-schema.ts';

/** How Gherkin is read: the two differ in what is a tag. */
export type Dialect = 'behave' | 'cucumber';

/** Which files are read, and where that is written. */
export interface FilePattern {
  /** A path or glob relative to the run's working directory; ends in .feature or .py. */
  readonly glob: string;
  /** Where it stands: the configuration's path in the repository, line and column 1-based. */
  readonly source: { readonly file: string; readonly line: number; readonly column: number };
}

/** How many different tags of a test must match a pattern. */
export interface TagCount {
  readonly pattern: PatternText;
  readonly min: number;
  /** null: no bound. */
  readonly max: number | null;
}

/** Of each test for which `when` holds. Tag expressions as text; null where not given. */
export interface TagRule {
  readonly name: string;
  /** null: of every test. */
  readonly when: string | null;
  readonly require: string | null;
  readonly forbid: string | null;
  readonly count: readonly TagCount[];
}

export interface TagRules {
  readonly files: readonly FilePattern[];
  readonly dialect: Dialect;
  /** The tags that `known` is about; empty: all. */
  readonly governs: readonly PatternText[];
  /** Empty: every tag is known. */
  readonly known: readonly PatternText[];
  readonly rules: readonly TagRule[];
  /** At most so many tests may have a tag that matches. */
  readonly max: readonly { readonly pattern: PatternText; readonly most: number }[];
  /** Each tag that matches may stand on one test only. */
  readonly unique: readonly PatternText[];
}

/** Behave's reading is the lenient one, and that of the projects that these rules were made for. */
const defaultDialect: Dialect = 'behave';

interface LocatedTags {
  readonly settings: TagSettings;
  /** Where each entry of `files` stands, in its order. */
  readonly places: readonly FilePattern['source'][];
}

const nowhere = { file: '', line: 0, column: 0 };

export function makeTagRules({ settings, places }: LocatedTags): TagRules {
  return {
    files: [settings.files].flat().map((glob, index) => ({ glob, source: places[index] ?? nowhere })),
    dialect: settings.dialect ?? defaultDialect,
    governs: [settings.governs ?? []].flat(),
    known: settings.known ?? [],
    rules: (settings.rules ?? []).map(makeRule),
    max: Object.entries(settings.max ?? {}).map(([pattern, most]) => ({ pattern, most })),
    unique: [settings.unique ?? []].flat(),
  };
}

type RuleSettings = NonNullable<TagSettings['rules']>[number];

function makeRule(rule: RuleSettings): TagRule {
  const when = rule.when ?? null;
  return {
    name: rule.name ?? (when === null ? 'every test' : `when ${when}`),
    when,
    require: rule.require ?? null,
    forbid: rule.forbid ?? null,
    count: Object.entries(rule.count ?? {}).map(([pattern, bounds]) =>
      typeof bounds === 'number'
        ? { pattern, min: bounds, max: bounds }
        : { pattern, min: bounds.min ?? 0, max: bounds.max ?? null },
    ),
  };
}
