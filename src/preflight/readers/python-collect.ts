/** Which functions and classes pytest collects by its defaults, and the markers that they inherit. */
import type { SourcePlace, TaggedTest } from '../tagged-test.ts';
import { marksOf } from './python-marks.ts';
import { variantsOf } from './python-parameters.ts';
import { resolutionOrder } from './python-resolution.ts';
import type { Mark, PythonClass, PythonFunction, Scope, Unreadable, Value } from './python-scope.ts';
import { lookUp } from './python-scope.ts';

/** Inheritance can multiply tests and tags without bound; a file that a person wrote stays far below. */
const mostTold = 1_000_000;
/** To follow a class, in tests. */
const classCost = 10;
const deepestNesting = 50;

type Members = readonly (readonly [string, Value])[];

/** What the classes and the module around a test hand down. */
interface Around {
  /** `TestA::TestB::`, or `''` */
  readonly prefix: string;
  /** The innermost class's first. */
  readonly marks: readonly Mark[];
  readonly depth: number;
  /** unittest's methods run once, whatever `parametrize` says. */
  readonly parametrizes: boolean;
}

export class Collector {
  readonly tests: TaggedTest[] = [];
  #told = 0;
  readonly #place: (offset: number) => SourcePlace;
  readonly #report: (unreadable: Unreadable) => void;

  constructor(place: (offset: number) => SourcePlace, report: (unreadable: Unreadable) => void) {
    this.#place = place;
    this.#report = report;
  }

  collectModule(module: Scope): void {
    if (truth([module], '__test__') === false) return;
    const around = { prefix: '', marks: ownMarks(module), depth: 0, parametrizes: true };
    for (const name of module.names()) {
      for (const { value } of module.bindings(name)) this.#member(name, value, around);
    }
  }

  #member(name: string, value: Value, around: Around): void {
    if (value.kind === 'function' && name.startsWith('test')) this.#function(name, value, around);
    else if (value.kind === 'class') this.#class(name, value, around);
    else if (value.kind === 'either') for (const one of value.values) this.#member(name, one, around);
  }

  #function(name: string, test: PythonFunction, around: Around): void {
    if (!test.testable || this.#isTooMuch(1, test.at)) return;
    test.unreadable.forEach(this.#report);
    const variants = variantsOf(around.parametrizes ? [...test.marks, ...around.marks] : []);
    if (variants === null) {
      const message = 'This test has more combinations of marked parameter sets than can be told.';
      this.#report({ at: test.at, message });
    }
    for (const variant of variants ?? []) {
      const marks = [...test.marks, ...variant.marks, ...around.marks];
      if (this.#isTooMuch(marks.length, test.at)) return;
      this.tests.push({
        name: `${around.prefix}${name}${variant.suffix}`,
        ...this.#place(variant.at ?? test.at),
        tags: marks.map(({ tag }) => tag),
      });
    }
  }

  #isTooMuch(cost: number, at: number): boolean {
    const before = this.#told;
    this.#told += cost;
    if (this.#told <= mostTold) return false;
    if (before <= mostTold) {
      this.#report({
        at,
        message: 'This file has more tests and tags than can be told: the rest is left out.',
      });
    }
    return true;
  }

  #class(name: string, test: PythonClass, around: Around): void {
    if (around.depth > deepestNesting) {
      this.#report({ at: test.at, message: `This class stands in more than ${deepestNesting} classes.` });
      return;
    }
    const order = resolutionOrder(test);
    if (order === null) {
      this.#report({ at: test.at, message: 'This class inherits from more classes than can be followed.' });
      return;
    }
    const scopes = order.map(({ scope }) => scope);
    const testCase = order.some((each) => each.testCase);
    if (!isCollected(name, scopes, testCase) || this.#isTooMuch(classCost, test.at)) return;
    for (const each of order) each.unreadable.forEach(this.#report);
    // As pytest's get_unpacked_marks: what a base says comes first.
    const marks = order.toReversed().flatMap((each) => [...ownMarks(each.scope), ...each.marks]);
    const inside = {
      prefix: `${around.prefix}${name}::`,
      marks: [...marks, ...around.marks],
      depth: around.depth + 1,
      parametrizes: !testCase,
    };
    const members = membersOf(scopes);
    if (this.#isTooMuch(inside.marks.length + members.length, test.at)) return;
    if (testCase) this.#testCase(members, inside);
    else for (const [member, value] of members) this.#member(member, value, inside);
  }

  /** unittest's loader: methods alone, or `runTest` where there are none. */
  #testCase(all: Members, inside: Around): void {
    const members = all.filter(([, value]) => value.kind === 'function');
    const tests = members.filter(([name]) => name.startsWith('test'));
    const chosen = tests.length > 0 ? tests : members.filter(([name]) => name === 'runTest');
    for (const [name, value] of chosen) if (value.kind === 'function') this.#function(name, value, inside);
  }
}

function isCollected(name: string, scopes: readonly Scope[], testCase: boolean): boolean {
  const wanted = truth(scopes, '__test__');
  if (wanted === false) return false;
  if (testCase) return true;
  const constructed = scopes.some((scope) => scope.has('__init__') || scope.has('__new__'));
  return (name.startsWith('Test') || wanted === true) && !constructed;
}

/** Each name once, as the first class of the order that has it binds it. */
function membersOf(scopes: readonly Scope[]): Members {
  const seen = new Set<string>();
  const members: [string, Value][] = [];
  for (const scope of scopes) {
    for (const name of scope.names()) {
      if (seen.has(name) || !scope.has(name)) continue;
      seen.add(name);
      for (const { value } of scope.bindings(name)) members.push([name, value]);
    }
  }
  return members;
}

function ownMarks(scope: Scope): readonly Mark[] {
  const value = lookUp([scope], 'pytestmark');
  return (value === null ? null : marksOf(value)) ?? [];
}

/** Null where it is not set, or not to True or False alone. */
function truth(scopes: readonly Scope[], name: string): boolean | null {
  const value = lookUp(scopes, name);
  return value?.kind === 'truth' ? value.value : null;
}
