/** What YAML allows and a configuration does not. */
import {
  type Alias,
  type Document,
  isScalar,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { excerpt } from './problem.ts';

export interface NodeProblem {
  /** Offsets in the text. */
  readonly range: [number, number];
  readonly message: string;
  readonly fix: string;
}

/** Longer lists and maps are no configuration; it also bounds what the checks after this one cost. */
const mostItems = 1000;

/** Keys that are refused here, wherever they stand. */
export const ruledKeys: ReadonlySet<string> = new Set(['__proto__', '<<']);

interface NodeProblems {
  /** Where the first alias stands; null without one. */
  readonly firstAlias: NodeProblem['range'] | null;
  /** What keeps the data from being read, or makes it too large to check. */
  readonly fatal: readonly NodeProblem[];
  readonly others: readonly NodeProblem[];
}

/** Keys written twice, keys that JavaScript or YAML 1.1 would read in a way of their own, numbers that lose digits. */
export function nodeProblems(document: Document.Parsed): NodeProblems {
  const fatal: NodeProblem[] = [];
  const others: NodeProblem[] = [];
  const anchors = new Set<string>();
  const aliases: Alias[] = [];
  const see = (node: { anchor?: string | undefined }): void => {
    if (node.anchor !== undefined) {
      anchors.add(node.anchor);
    }
  };
  visit(document, {
    Map: (_, map) => {
      see(map);
      fatal.push(...sizeProblems(map));
      others.push(...keyProblems(map));
    },
    Seq: (_, list) => {
      see(list);
      fatal.push(...sizeProblems(list));
    },
    Scalar: (_, scalar) => {
      see(scalar);
      others.push(...numberProblems(scalar));
    },
    Alias: (_, alias) => {
      aliases.push(alias);
      fatal.push(...aliasProblems(alias, anchors));
    },
  });
  const [first] = aliases;
  return { fatal, others, firstAlias: first === undefined ? null : rangeOf(first) };
}

function rangeOf(node: { range?: readonly [number, number, number] | null | undefined }): [number, number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, end];
}

function sizeProblems(collection: YAMLMap | YAMLSeq): NodeProblem[] {
  if (collection.items.length <= mostItems) {
    return [];
  }
  const message = `more than ${mostItems} entries in one list or map`;
  return [{ range: rangeOf(collection), message, fix: 'remove what is no longer needed' }];
}

function keyProblems(map: YAMLMap): NodeProblem[] {
  const seen = new Set<string>();
  return map.items.flatMap((pair) => {
    const problem = keyProblem(pair, seen);
    return problem === null ? [] : [problem];
  });
}

function keyProblem(pair: Pair, seen: Set<string>): NodeProblem | null {
  if (!isScalar(pair.key)) {
    return null;
  }
  const key = String(pair.key.value);
  const range = rangeOf(pair.key);
  if (key === '__proto__') {
    return { range, message: '`__proto__` is not a key', fix: 'remove it' };
  }
  if (key === '<<') {
    return {
      range,
      message: 'merge keys are not read',
      fix: 'write the keys out, or use an alias for a whole value',
    };
  }
  if (seen.has(key)) {
    return { range, message: `the key \`${excerpt(key)}\` stands here twice`, fix: 'keep one of them' };
  }
  seen.add(key);
  return null;
}

/** `3.10` is the number 3.1: what was meant as a version would be compared and passed on as another. */
function numberProblems(scalar: Scalar): NodeProblem[] {
  const { value, source } = scalar;
  if (typeof value !== 'number' || source === undefined || String(value) === source) {
    return [];
  }
  const message = `YAML reads this number as ${value}`;
  return [{ range: rangeOf(scalar), message, fix: `write '${excerpt(source)}' in quotes, or ${value}` }];
}

function aliasProblems(alias: Alias, anchors: ReadonlySet<string>): NodeProblem[] {
  if (anchors.has(alias.source)) {
    return [];
  }
  const message = `no anchor \`&${excerpt(alias.source)}\` stands before this alias`;
  return [{ range: rangeOf(alias), message, fix: 'put the value in quotes, if it is no alias' }];
}
