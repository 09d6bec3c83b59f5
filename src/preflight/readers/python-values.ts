/** What an expression stands for, as far as it concerns markers. Nothing is executed. */
import type { SyntaxNode } from '@lezer/common';
import type { Tag } from '../tagged-test.ts';
import type { Call } from './python-calls.ts';
import { resultOf } from './python-calls.ts';
import { unittestTag } from './python-marks.ts';
import { resolutionOrder } from './python-resolution.ts';
import type { List, Scope, Suspicion, Unreadable, Value } from './python-scope.ts';
import { listOf, lookUp, nothing, oneOf } from './python-scope.ts';
import { holdsMarkers, namesMarker, suspicionOf } from './python-suspicion.ts';
import { argumentsOf, deepestExpression, parts } from './python-tree.ts';

/** Innermost first. */
export type Scopes = readonly Scope[];

const lists = new Set(['ArrayExpression', 'TupleExpression', 'SetExpression']);
const comprehensions = new Set([
  'ArrayComprehensionExpression',
  'ComprehensionExpression',
  'SetComprehensionExpression',
]);
const plain = new Set(['Number', 'String', 'FormatString', 'ContinuedString', 'None', 'Ellipsis', '...']);

/** Items of lists that one file copies into others. */
const mostCopies = 1_000_000;

export class Evaluator {
  /** Every marker of the file where it is written, by its offset in the skeleton. */
  readonly tags = new Map<number, Tag>();
  #copies = 0;
  readonly #text: string;
  readonly #place: (offset: number) => { line: number; column: number };
  readonly #report: (unreadable: Unreadable) => void;

  constructor(options: {
    /** The skeleton's. */
    readonly text: string;
    readonly place: (offset: number) => { line: number; column: number };
    readonly report: (unreadable: Unreadable) => void;
  }) {
    this.#text = options.text;
    this.#place = options.place;
    this.#report = options.report;
  }

  textOf = (node: { readonly from: number; readonly to: number }): string =>
    this.#text.slice(node.from, node.to);

  evaluate(node: SyntaxNode, scopes: Scopes, depth = 0): Value {
    if (depth > deepestExpression) {
      this.#report({ at: node.from, message: 'This expression is nested too deep to be read.' });
      return { kind: 'other', suspicion: 'holds' };
    }
    const name = node.name;
    if (plain.has(name)) return nothing;
    if (name === 'Boolean') return { kind: 'truth', value: this.textOf(node) === 'True' };
    if (name === 'VariableName') return this.#variable(node, scopes);
    if (name === 'MemberExpression') return this.#member(node, scopes, depth);
    if (name === 'CallExpression') return this.#call(node, scopes, depth);
    if (lists.has(name)) return this.#items(parts(node), scopes, depth);
    return this.#compound(node, scopes, depth);
  }

  /** Several expressions between commas are a tuple. */
  evaluateSide(side: readonly SyntaxNode[], scopes: Scopes): Value {
    const [only] = side;
    if (only === undefined) return nothing;
    if (side.length === 1) return this.evaluate(only, scopes);
    return this.#items(side, scopes, 0);
  }

  #variable(node: SyntaxNode, scopes: Scopes): Value {
    const name = this.textOf(node);
    const value = lookUp(scopes, name);
    if (value === null) return { kind: 'other', suspicion: namesMarker(name) ? 'named' : 'none' };
    return this.#written(value, node.from);
  }

  #member(node: SyntaxNode, scopes: Scopes, depth: number): Value {
    const [object, member] = parts(node);
    if (object === undefined) return nothing;
    const base = this.evaluate(object, scopes, depth + 1);
    if (member?.name !== 'PropertyName') return this.#subscript(base, node, { scopes, depth });
    return oneOf(each(base).map((value) => this.#attribute(value, { node, member })));
  }

  /** `Base[int]` is Base; of a list, any item. */
  #subscript(base: Value, node: SyntaxNode, at: { scopes: Scopes; depth: number }): Value {
    if (base.kind === 'class') return base;
    if (base.kind === 'list' && base.items.length > 0) return oneOf(base.items);
    return { kind: 'other', suspicion: this.#suspicion(node, at.scopes, at.depth) };
  }

  #attribute(base: Value, { node, member }: { node: SyntaxNode; member: SyntaxNode }): Value {
    const name = this.textOf(member);
    if (base.kind === 'marks') return name === 'with_args' ? base : { kind: 'other', suspicion: 'holds' };
    if (base.kind === 'class') {
      const scopes = (resolutionOrder(base) ?? [base]).map(({ scope }) => scope);
      const value = lookUp(scopes, name);
      if (value !== null) return this.#written(value, node.from);
    }
    if (base.kind !== 'path') {
      return { kind: 'other', suspicion: namesMarker(name) ? 'named' : suspicionOf(base) };
    }
    if (base.path === 'pytest.mark') return this.#mark(name, member.from);
    return this.#written({ kind: 'path', path: `${base.path}.${name}` }, node.from);
  }

  /** unittest's decorators are tags where they are used, by whatever name. */
  #written(value: Value, at: number): Value {
    if (value.kind === 'either') return oneOf(value.values.map((one) => this.#written(one, at)));
    const tag = value.kind === 'path' ? unittestTag(value.path) : null;
    return tag === null ? value : this.#mark(tag, at);
  }

  #mark(text: string, at: number): Value {
    const tag = this.tags.get(at) ?? { text, ...this.#place(at) };
    this.tags.set(at, tag);
    return { kind: 'marks', marks: [{ tag, sets: null, unmarkedSets: false }] };
  }

  #call(node: SyntaxNode, scopes: Scopes, depth: number): Value {
    const [callee, list] = parts(node);
    if (callee === undefined || list === undefined) return nothing;
    const called = this.evaluate(callee, scopes, depth + 1);
    const { positional, named, spread, open } = argumentsOf(list, this.textOf);
    const one = (argument: SyntaxNode): Value => this.evaluate(argument, scopes, depth + 1);
    const id = named.get('id');
    const call: Call = {
      at: node.from,
      positional: positional.map(one),
      named: new Map([...named].map(([name, argument]) => [name, one(argument)])),
      spread: spread.map(one),
      open,
      id: id === undefined ? null : this.textOf(id),
      report: this.#report,
    };
    return oneOf(each(called).map((value) => resultOf(value, call)));
  }

  #items(nodes: Iterable<SyntaxNode>, scopes: Scopes, depth: number): Value {
    const items: Value[] = [];
    let spread = false;
    for (const part of nodes) {
      if (part.name === '*') {
        spread = true;
        continue;
      }
      const value = this.evaluate(part, scopes, depth + 1);
      if (spread && value.kind === 'list' && this.#mayCopy(value))
        for (const item of value.items) items.push(item);
      else items.push(spread ? { kind: 'other', suspicion: suspicionOf(value) } : value);
      spread = false;
    }
    return listOf(items);
  }

  /** Copies of copies could grow without bound. */
  #mayCopy(list: List): boolean {
    this.#copies += list.items.length;
    return this.#copies <= mostCopies;
  }

  #compound(node: SyntaxNode, scopes: Scopes, depth: number): Value {
    const [first, , third, , fifth] = head(node);
    if (first === undefined) return nothing;
    const one = (part: SyntaxNode): Value => this.evaluate(part, scopes, depth + 1);
    if (node.name === 'ParenthesizedExpression') return one(first);
    if (comprehensions.has(node.name)) return listOf([one(first)]);
    if (node.name === 'ConditionalExpression' && third !== undefined && fifth !== undefined) {
      one(third);
      return oneOf([one(first), one(fifth)]);
    }
    if (node.name === 'BinaryExpression') return this.#binary(node, scopes, depth);
    return { kind: 'other', suspicion: this.#suspicion(node, scopes, depth) };
  }

  /** Chains lean to the left, and may be long: their operands are gathered without recursion. */
  #binary(node: SyntaxNode, scopes: Scopes, depth: number): Value {
    const operands: Value[] = [];
    const operator = node.firstChild?.nextSibling?.name;
    let left: SyntaxNode | null = node;
    while (left?.name === 'BinaryExpression') {
      const right: SyntaxNode | null = left.lastChild;
      if (right !== null) operands.push(this.evaluate(right, scopes, depth + 1));
      left = left.firstChild;
    }
    if (left !== null) operands.push(this.evaluate(left, scopes, depth + 1));
    operands.reverse();
    if (operator === 'or' || operator === 'and') return oneOf(operands);
    if (operands.every((operand) => operand.kind === 'list')) {
      if (operands.every((operand) => this.#mayCopy(operand)))
        return listOf(operands.flatMap(({ items }) => items));
    }
    return { kind: 'other', suspicion: operands.some(holdsMarkers) ? 'holds' : 'none' };
  }

  /** What only holds expressions, such as a lambda or a dictionary. */
  #suspicion(node: SyntaxNode, scopes: Scopes, depth: number): Suspicion {
    let holds = false;
    for (const part of parts(node)) {
      const value =
        part.firstChild === null && part.name !== 'VariableName'
          ? nothing
          : this.evaluate(part, scopes, depth + 1);
      holds ||= holdsMarkers(value);
    }
    return holds ? 'holds' : 'none';
  }
}

function each(value: Value): readonly Value[] {
  return value.kind === 'either' ? value.values : [value];
}

function head(node: SyntaxNode): SyntaxNode[] {
  const first: SyntaxNode[] = [];
  for (const part of parts(node)) {
    first.push(part);
    if (first.length === 5) break;
  }
  return first;
}
