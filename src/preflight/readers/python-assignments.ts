/** Assignments, and the calls that do as they do. */
import type { SyntaxNode } from '@lezer/common';
import { marksOf } from './python-marks.ts';
import type { Place, Unreadable, Value } from './python-scope.ts';
import { listOf, lookUp, nothing, oneOf } from './python-scope.ts';
import { argumentsOf, parts, sidesOf } from './python-tree.ts';
import type { Evaluator } from './python-values.ts';

export class AssignmentReader {
  readonly #evaluator: Evaluator;
  readonly #report: (unreadable: Unreadable) => void;

  constructor(evaluator: Evaluator, report: (unreadable: Unreadable) => void) {
    this.#evaluator = evaluator;
    this.#report = report;
  }

  bind(name: string, value: Value, { statement, place }: { statement: SyntaxNode; place: Place }): void {
    if (place.scope.bind(name, place.branch, value)) return;
    this.#report({
      at: statement.from,
      message: 'This name is bound in too many branches to follow them all.',
    });
  }

  assign(statement: SyntaxNode, place: Place): void {
    const sides = sidesOf(statement);
    const last = sides.length > 1 ? sides.pop() : undefined;
    if (last === undefined) return;
    const value = this.#settle(this.#evaluator.evaluateSide(last, place.scopes));
    for (const side of sides) {
      const [only] = side;
      if (only === undefined) continue;
      if (side.length === 1)
        this.#assignTo(only, this.#updated({ statement, target: only, value, place }), { statement, place });
      else this.#unpack(side, value, { statement, place });
    }
  }

  /** `a += b` is `a + b` where both are lists of markers. */
  #updated(update: { statement: SyntaxNode; target: SyntaxNode; value: Value; place: Place }): Value {
    if (update.statement.name !== 'UpdateStatement') return update.value;
    const before = this.#evaluator.evaluate(update.target, update.place.scopes);
    return listOf([before, update.value]);
  }

  /** `x = pytest.mark.slow(test_x)` marks test_x, whatever x is. */
  #settle(value: Value): Value {
    if (value.kind !== 'marked') return value;
    value.target.marks = [...value.target.marks, ...value.marks];
    return value.target;
  }

  #unpack(targets: readonly SyntaxNode[], value: Value, at: { statement: SyntaxNode; place: Place }): void {
    const items = value.kind === 'list' && value.items.length === targets.length ? value.items : null;
    for (const [index, target] of targets.entries()) {
      this.#assignTo(target, items?.[index] ?? (value.kind === 'list' ? oneOf(value.items) : value), at);
    }
  }

  #assignTo(target: SyntaxNode, value: Value, at: { statement: SyntaxNode; place: Place }): void {
    const textOf = this.#evaluator.textOf;
    if (target.name === 'TupleExpression' || target.name === 'ArrayExpression') {
      this.#unpack(
        [...parts(target)].filter((part) => part.name !== '*'),
        value,
        at,
      );
    } else if (target.name === 'VariableName') {
      if (textOf(target) === 'pytestmark') this.#checkMarks(value, target, at.place.unreadable);
      this.bind(textOf(target), value, at);
    } else if (target.name === 'MemberExpression') {
      this.#assignMember(target, value, at.place);
    }
  }

  /** `TestX.pytestmark = …`, `TestX.__test__ = False` */
  #assignMember(target: SyntaxNode, value: Value, place: Place): void {
    const [object, member] = parts(target);
    if (object === undefined || member?.name !== 'PropertyName') return;
    const owner = this.#evaluator.evaluate(object, place.scopes);
    const name = this.#evaluator.textOf(member);
    if (owner.kind === 'class') owner.scope.bind(name, place.branch, value);
    if (name !== 'pytestmark' || (owner.kind !== 'class' && owner.kind !== 'function')) return;
    const unreadable: Unreadable[] = [];
    this.#checkMarks(value, target, unreadable);
    owner.unreadable = [...owner.unreadable, ...unreadable];
    if (owner.kind === 'function') owner.marks = marksOf(value) ?? [];
  }

  #checkMarks(value: Value, target: SyntaxNode, unreadable: Unreadable[]): void {
    if (marksOf(value) !== null) return;
    unreadable.push({
      at: target.from,
      message:
        'These markers cannot be read without running the file: write `pytest.mark.<name>`, or a list of them.',
    });
  }

  /** `pytestmark.append(…)`, `pytestmark.extend(…)`, `pytest.mark.slow(test_x)` */
  expression(statement: SyntaxNode, place: Place): void {
    for (const part of parts(statement)) {
      this.#settle(this.#evaluator.evaluate(part, place.scopes));
      if (part.name === 'CallExpression') this.#mutation(part, place);
    }
  }

  #mutation(call: SyntaxNode, place: Place): void {
    const textOf = this.#evaluator.textOf;
    const [callee, list] = parts(call);
    const [object, member] = callee?.name === 'MemberExpression' ? parts(callee) : [];
    if (object === undefined || member === undefined || textOf(object) !== 'pytestmark') return;
    const [argument] = argumentsOf(list ?? null, textOf).positional;
    const before = lookUp([place.scope], 'pytestmark') ?? nothing;
    const known = textOf(member) === 'append' || textOf(member) === 'extend';
    const added =
      known && argument !== undefined ? this.#evaluator.evaluate(argument, place.scopes) : nothing;
    const value: Value = listOf([before, added]);
    this.#checkMarks(value, object, place.unreadable);
    this.bind('pytestmark', value, { statement: call, place });
  }
}
