/** Parametrised tests: which of their parameter sets have markers of their own. */
import type { List, Mark, ParameterSet, Value } from './python-scope.ts';

/** One item of pytest's, as far as its markers tell it from others. */
export interface Variant {
  /** `''`, or `[id]` with the ids of its marked sets; `#2` stands for an id that only running tells. */
  readonly suffix: string;
  /** Where its first marked set is written; null where no set has markers. */
  readonly at: number | null;
  readonly marks: readonly Mark[];
}

type ParameterSets = Pick<Mark, 'unmarkedSets'> & { readonly sets: readonly ParameterSet[] };

/** A list may stand in a variable that many tests use. */
const known = new WeakMap<List, ParameterSets>();

/** @param values the argument `argvalues`. */
export function parameterSets(values: Value | null): ParameterSets {
  if (values?.kind === 'either') {
    const each = values.values.map(parameterSets);
    return {
      sets: each.flatMap(({ sets }) => sets),
      unmarkedSets: each.some(({ unmarkedSets }) => unmarkedSets),
    };
  }
  if (values?.kind !== 'list') return { sets: [], unmarkedSets: true };
  const sets = known.get(values) ?? setsOfList(values);
  known.set(values, sets);
  return sets;
}

function setsOfList(list: List): ParameterSets {
  const sets: ParameterSet[] = [];
  for (const [index, item] of list.items.entries()) {
    if (item.kind !== 'parameters' || item.set.marks.length === 0) continue;
    sets.push({ ...item.set, id: item.set.id ?? `#${index + 1}` });
  }
  return { sets, unmarkedSets: sets.length < list.items.length || sets.length === 0 };
}

/** More of them than this in one test, and its markers are generated. */
const mostVariants = 1000;

/**
 * Each combination of marked sets that a test runs with; all unmarked sets of one `parametrize` are one.
 * @returns null where there are too many to tell.
 */
export function variantsOf(marks: readonly Mark[]): readonly Variant[] | null {
  let variants: Variant[] = [{ suffix: '', at: null, marks: [] }];
  for (const { sets, unmarkedSets } of marks) {
    if (sets === null || sets.length === 0) continue;
    if (variants.length * (sets.length + 1) > mostVariants) return null;
    variants = variants.flatMap((variant) => [
      ...(unmarkedSets ? [variant] : []),
      ...sets.map((set) => combine(variant, set)),
    ]);
  }
  return variants;
}

function combine(variant: Variant, set: ParameterSet): Variant {
  const before = variant.suffix === '' ? '' : `${variant.suffix.slice(1, -1)}-`;
  return {
    suffix: `[${before}${set.id ?? ''}]`,
    at: variant.at ?? set.at,
    marks: [...variant.marks, ...set.marks],
  };
}
