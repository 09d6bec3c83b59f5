/** From the statements of a module to its functions, classes and names, in the order in which they run. */
import type { SyntaxNode } from '@lezer/common';
import { AssignmentReader } from './python-assignments.ts';
import { bindImports } from './python-imports.ts';
import { decoratingMarks } from './python-marks.ts';
import type { Mark, Place, PythonClass, PythonFunction, Unreadable } from './python-scope.ts';
import { Scope } from './python-scope.ts';
import type { Skeleton } from './python-skeleton.ts';
import { argumentsOf, parts } from './python-tree.ts';
import type { Evaluator } from './python-values.ts';

const blocks = new Set([
  'IfStatement',
  'WhileStatement',
  'ForStatement',
  'TryStatement',
  'WithStatement',
  'MatchStatement',
  'MatchBody',
  'MatchClause',
]);

export class StatementReader {
  readonly #skeleton: Skeleton;
  readonly #evaluator: Evaluator;
  readonly #assignments: AssignmentReader;

  constructor(options: {
    readonly skeleton: Skeleton;
    readonly evaluator: Evaluator;
    readonly report: (unreadable: Unreadable) => void;
  }) {
    this.#skeleton = options.skeleton;
    this.#evaluator = options.evaluator;
    this.#assignments = new AssignmentReader(options.evaluator, options.report);
  }

  /** @returns the module's names, and what of its own markers cannot be read. */
  readModule(script: SyntaxNode): { scope: Scope; unreadable: readonly Unreadable[] } {
    const scope = new Scope();
    const unreadable: Unreadable[] = [];
    this.#block(script, { scope, scopes: [scope], branch: '', unreadable });
    return { scope, unreadable };
  }

  #block(block: SyntaxNode, place: Place): void {
    for (const statement of parts(block)) this.#statement(statement, place);
  }

  #statement(statement: SyntaxNode, place: Place): void {
    switch (statement.name) {
      case 'StatementGroup':
        this.#block(statement, place);
        break;
      case 'ImportStatement':
        bindImports(statement, this.#evaluator.textOf, (name, value) =>
          this.#assignments.bind(name, value, { statement, place }),
        );
        break;
      case 'AssignStatement':
      case 'UpdateStatement':
        this.#assignments.assign(statement, place);
        break;
      case 'ExpressionStatement':
        this.#assignments.expression(statement, place);
        break;
      case 'DeleteStatement':
        for (const part of parts(statement)) {
          if (part.name === 'VariableName') place.scope.unbind(this.#evaluator.textOf(part), place.branch);
        }
        break;
      case 'DecoratedStatement':
      case 'FunctionDefinition':
      case 'ClassDefinition':
        this.#definition(statement, place);
        break;
      default:
        if (blocks.has(statement.name)) this.#branches(statement, place);
    }
  }

  /** A `with` and a `finally` always run; any other block is one of several. */
  #branches(statement: SyntaxNode, place: Place): void {
    let always = statement.name === 'WithStatement' || statement.name === 'MatchBody';
    for (const part of parts(statement)) {
      if (part.name === 'finally') always = true;
      if (part.name !== 'Body' && !blocks.has(part.name)) continue;
      const branch = always ? place.branch : `${place.branch}${part.from}/`;
      const inner = { ...place, branch };
      if (part.name === 'Body') this.#block(part, inner);
      else this.#branches(part, inner);
    }
  }

  #definition(statement: SyntaxNode, place: Place): void {
    const decorators: SyntaxNode[] = [];
    for (const part of statement.name === 'DecoratedStatement' ? parts(statement) : [statement]) {
      if (part.name === 'Decorator') decorators.push(part);
      else if (part.name === 'FunctionDefinition') this.#function(part, decorators, place);
      else if (part.name === 'ClassDefinition') this.#class(part, decorators, place);
    }
  }

  #function(node: SyntaxNode, decorators: readonly SyntaxNode[], place: Place): void {
    const name = node.getChild('VariableName');
    if (name === null) return;
    const { marks, unreadable } = this.#decorations(decorators, place);
    const value: PythonFunction = {
      kind: 'function',
      at: node.from,
      marks,
      unreadable,
      testable: !decorators.some((decorator) => this.#makesNoTest(decorator, place)),
      speaksOfMarkers: this.#skeleton.speaking.has(node.from),
    };
    this.#assignments.bind(this.#evaluator.textOf(name), value, { statement: node, place });
  }

  #class(node: SyntaxNode, decorators: readonly SyntaxNode[], place: Place): void {
    const name = node.getChild('VariableName');
    const body = node.getChild('Body');
    if (name === null || body === null) return;
    const { marks, unreadable } = this.#decorations(decorators, place);
    const list = argumentsOf(node.getChild('ArgList'), this.#evaluator.textOf);
    const bases = list.positional.map((base) => this.#evaluator.evaluate(base, place.scopes));
    const flat = bases.flatMap((base) => (base.kind === 'either' ? base.values : [base]));
    const scope = new Scope();
    // A class sees its own names and the module's, never those of the class around it.
    const scopes = [scope, ...place.scopes.slice(-1)];
    const problems = [...unreadable];
    this.#block(body, { scope, scopes, branch: '', unreadable: problems });
    const value: PythonClass = {
      kind: 'class',
      at: node.from,
      scope,
      marks,
      bases: flat.filter((base) => base.kind === 'class'),
      testCase: flat.some((base) => base.kind === 'path' && /(?:^|\.)\w*TestCase$/.test(base.path)),
      unreadable: problems,
    };
    this.#assignments.bind(this.#evaluator.textOf(name), value, { statement: node, place });
  }

  #decorations(
    decorators: readonly SyntaxNode[],
    place: Place,
  ): { marks: readonly Mark[]; unreadable: readonly Unreadable[] } {
    const marks: Mark[] = [];
    const unreadable: Unreadable[] = [];
    for (const decorator of decorators.toReversed()) {
      const expression = expressionOf(decorator);
      if (expression === null) continue;
      const own = decoratingMarks(this.#evaluator.evaluate(expression, place.scopes));
      if (own !== null) marks.push(...own);
      else {
        unreadable.push({
          at: expression.from,
          message:
            'Whether this decorator adds a marker cannot be read without running it: write `@pytest.mark.<name>`.',
        });
      }
    }
    return { marks, unreadable };
  }

  #makesNoTest(decorator: SyntaxNode, place: Place): boolean {
    let callee = expressionOf(decorator);
    while (callee?.name === 'CallExpression') callee = callee.firstChild;
    if (callee === null) return false;
    const value = this.#evaluator.evaluate(callee, place.scopes);
    const path = value.kind === 'path' ? value.path : this.#evaluator.textOf(callee);
    return /(?:^|\.)(?:fixture|yield_fixture|property|cached_property)$/.test(path);
  }
}

/** The skeleton writes `@expression` as `@x(expression)`. */
function expressionOf(decorator: SyntaxNode): SyntaxNode | null {
  const list = decorator.getChild('ArgList');
  if (list === null) return null;
  const [first] = parts(list);
  return first ?? null;
}
