/** What a file's names stand for, as far as reading tells: an assignment in one branch leaves those of the others. */
import type { Tag } from '../tagged-test.ts';
import { worstOf } from './python-suspicion.ts';

/** A marker where it is written. */
export interface Mark {
  readonly tag: Tag;
  /** Of `parametrize` alone: the sets with markers of their own, and whether there are others. */
  readonly sets: readonly ParameterSet[] | null;
  readonly unmarkedSets: boolean;
}

/** `pytest.param(…, marks=…)` */
export interface ParameterSet {
  /** Offset in the skeleton. */
  readonly at: number;
  /** The literal `id=`; in a list without one, `#2` for its second set. */
  readonly id: string | null;
  readonly marks: readonly Mark[];
}

/** Why something that may be a marker cannot be read; the offset is the skeleton's. */
export interface Unreadable {
  readonly at: number;
  readonly message: string;
}

export interface PythonFunction {
  readonly kind: 'function';
  readonly at: number;
  /** In pytest's order: the decorator next to the function first. */
  marks: readonly Mark[];
  /** A fixture or a property. */
  readonly testable: boolean;
  /** Its body speaks of markers: as a decorator it may add one. */
  readonly speaksOfMarkers: boolean;
  unreadable: readonly Unreadable[];
}

export interface PythonClass {
  readonly kind: 'class';
  readonly at: number;
  readonly scope: Scope;
  /** By decorators, the one next to the class first. */
  marks: readonly Mark[];
  readonly bases: readonly PythonClass[];
  /** A base is unittest's TestCase, or one of another file that is called so. */
  readonly testCase: boolean;
  unreadable: readonly Unreadable[];
}

/** Lists can hold one another without bound, so what is asked of them is told when they are made. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
  /** With what the lists in it hold. */
  readonly size: number;
  readonly suspicion: Suspicion;
}

export type Value =
  | PythonFunction
  | PythonClass
  /** Imported: `pytest.param`. */
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'marks'; readonly marks: readonly Mark[] }
  /** A marker called with a function or class, which it marks and returns. */
  | {
      readonly kind: 'marked';
      readonly target: PythonFunction | PythonClass;
      readonly marks: readonly Mark[];
    }
  | { readonly kind: 'parameters'; readonly set: ParameterSet }
  | List
  /** One of several, by a condition. */
  | { readonly kind: 'either'; readonly values: readonly Value[] }
  | { readonly kind: 'truth'; readonly value: boolean }
  /** Anything else. */
  | { readonly kind: 'other'; readonly suspicion: Suspicion };

/** Whether what cannot be read may be a marker: by its name, or because markers went into it. */
export type Suspicion = 'none' | 'named' | 'holds';

export const nothing: Value = { kind: 'other', suspicion: 'none' };

export interface Binding {
  readonly branch: string;
  readonly value: Value;
}

/** One name in more branches than this is generated code; the cost of each would grow with them. */
const mostBranches = 64;

/** The names of a module or a class. A branch is a path of blocks, each ended by `/`; the whole is `''`. */
export class Scope {
  readonly #names = new Map<string, Binding[]>();

  /** @returns false where the name has too many branches to follow. */
  bind(name: string, branch: string, value: Value): boolean {
    const others = this.#outside(name, branch);
    if (others.length >= mostBranches) return false;
    this.#names.set(name, [...others, { branch, value }]);
    return true;
  }

  unbind(name: string, branch: string): void {
    this.#names.set(name, this.#outside(name, branch));
  }

  has(name: string): boolean {
    return this.bindings(name).length > 0;
  }

  bindings(name: string): readonly Binding[] {
    return this.#names.get(name) ?? [];
  }

  names(): Iterable<string> {
    return this.#names.keys();
  }

  #outside(name: string, branch: string): Binding[] {
    return this.bindings(name).filter((binding) => !binding.branch.startsWith(branch));
  }
}

/** Where a statement stands. */
export interface Place {
  /** Of the module or class whose names it binds. */
  readonly scope: Scope;
  /** What its expressions see, the innermost first. */
  readonly scopes: readonly Scope[];
  /** See {@link Scope}. */
  readonly branch: string;
  /** Problems that concern the tests of this module or class. */
  readonly unreadable: Unreadable[];
}

/** What a name stands for where it is read; null where the scopes do not know it. */
export function lookUp(scopes: readonly Scope[], name: string): Value | null {
  const scope = scopes.find((each) => each.has(name));
  return scope === undefined ? null : oneOf(scope.bindings(name).map(({ value }) => value));
}

/** More alternatives than this are none to follow. */
const mostAlternatives = 64;

export function oneOf(values: readonly Value[]): Value {
  const flat = values.flatMap((value) => (value.kind === 'either' ? value.values : [value]));
  const [only] = flat;
  if (only !== undefined && flat.length === 1) return only;
  if (flat.length <= mostAlternatives) return { kind: 'either', values: flat };
  return { kind: 'other', suspicion: worstOf(flat) };
}

export function listOf(items: readonly Value[]): List {
  let size = 0;
  for (const item of items) size += item.kind === 'list' ? item.size : 1;
  return { kind: 'list', items, size, suspicion: worstOf(items) };
}
