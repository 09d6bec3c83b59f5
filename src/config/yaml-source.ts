/** One YAML file: its data, and where in the text each piece of it stands. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { type Fallible, fail, succeed } from '../fallible.ts';
import { excerpt, nowhere, type Place, type Problem } from './problem.ts';
import { syntaxProblems } from './syntax-problem.ts';
import { type NodeProblem, nodeProblems } from './yaml-rules.ts';

/** Keys and indices from the document's root. */
export type Path = readonly PropertyKey[];

export interface YamlSource {
  readonly file: string;
  /** What YAML allows and a configuration does not; the data can be read all the same. */
  readonly problems: readonly Problem[];
  /** Plain data of the YAML 1.2 core schema. Nothing is known of its shape. */
  readonly value: unknown;
  /** Where the value at the path begins; of a path that leads nowhere, the last value on the way. */
  readonly placeOf: (path: Path) => Place;
  /** Where the path's last key stands. */
  readonly placeOfKey: (path: Path) => Place;
}

/** Larger files are no configuration. */
const mostBytes = 1024 * 1024;
/** How often aliases may repeat their anchors, nested ones multiplied. */
const mostAliases = 100;

/** Reads one file's text. Nothing in it can take memory or time out of proportion to its size. */
export function parseYaml(file: string, text: string): Fallible<YamlSource, Problem[]> {
  if (Buffer.byteLength(text) > mostBytes) {
    return fail([
      { ...nowhere, file, message: 'the file is larger than 1 MiB', fix: 'split it by `include`' },
    ]);
  }
  const lines = new LineCounter();
  const placeAt = (start: number, end: number): Place => {
    const { line, col } = lines.linePos(start);
    return { line, column: Math.max(1, col), text: excerpt(text.slice(start, end)) };
  };
  return readDocument({ file, text, lines, placeAt });
}

type PlaceAt = (start: number, end: number) => Place;

interface Reading {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
  readonly placeAt: PlaceAt;
}

function readDocument({ file, text, lines, placeAt }: Reading): Fallible<YamlSource, Problem[]> {
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // Looked for by nodeProblems: the library's own search is quadratic.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const locate = ({ range, message, fix }: NodeProblem): Problem => ({
    file,
    ...placeAt(...range),
    message,
    fix,
  });
  const { fatal, others, firstAlias } = nodeProblems(document);
  const syntax = syntaxProblems({ document, file, text, placeAt });
  if (syntax.problems.length > 0 || fatal.length > 0) {
    return fail([...syntax.problems, ...(syntax.isReadable ? fatal.map(locate) : [])]);
  }
  const value = toData(document);
  if (!value.ok) {
    const range = firstAlias ?? [0, 0];
    return fail([locate({ range, message: 'aliases repeat too much', fix: 'write the values out' })]);
  }
  return succeed({ file, value: value.value, problems: others.map(locate), ...locator(document, placeAt) });
}

/** Plain data; an error where aliases would make it larger than the text warrants. */
function toData(document: Document.Parsed): Fallible<unknown, ReferenceError> {
  try {
    return succeed(document.toJS({ maxAliasCount: mostAliases }));
  } catch (error) {
    if (error instanceof ReferenceError) {
      return fail(error);
    }
    throw error;
  }
}

function locator(document: Document.Parsed, placeAt: PlaceAt): Pick<YamlSource, 'placeOf' | 'placeOfKey'> {
  const indices = new WeakMap<YAMLMap, Map<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const known = indices.get(map);
    const index = known ?? new Map(map.items.map((pair) => [keyText(pair), pair]));
    indices.set(map, index);
    return index.get(key);
  };
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  const step = (node: unknown, segment: PropertyKey): { key: unknown; value: unknown } | null => {
    const inside = resolve(node);
    if (isMap(inside)) {
      const pair = pairOf(inside, String(segment));
      return pair === undefined ? null : { key: pair.key, value: pair.value };
    }
    const item = isSeq(inside) && typeof segment === 'number' ? inside.items[segment] : undefined;
    return item === undefined ? null : { key: item, value: item };
  };
  const walk = (path: Path, part: 'key' | 'value'): Place => {
    let found: unknown = document.contents;
    let shown: unknown = found;
    for (const segment of path) {
      const next = step(found, segment);
      if (next === null) {
        break;
      }
      // A key without a value has nothing to show but itself.
      shown = part === 'key' || !hasText(next.value) ? next.key : next.value;
      found = next.value;
    }
    return isNode(shown) ? placeOfNode(shown, placeAt) : placeAt(0, 0);
  };
  return { placeOf: (path) => walk(path, 'value'), placeOfKey: (path) => walk(path, 'key') };
}

function keyText(pair: Pair): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}

function hasText(node: unknown): boolean {
  return isNode(node) && node.range !== null && node.range !== undefined && node.range[1] > node.range[0];
}

function placeOfNode(node: Node, placeAt: PlaceAt): Place {
  const [start, end] = node.range ?? [0, 0];
  return placeAt(start, end);
}
