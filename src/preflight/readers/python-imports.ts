/** What import statements bind. */
import type { SyntaxNode } from '@lezer/common';
import type { Value } from './python-scope.ts';

/** What `import *` brings of what concerns tests (the modules' `__all__`). */
const starred: Readonly<Record<string, readonly string[]>> = {
  pytest: ['fixture', 'mark', 'param'],
  unittest: ['IsolatedAsyncioTestCase', 'TestCase', 'expectedFailure', 'skip', 'skipIf', 'skipUnless'],
};

interface Imported {
  readonly path: string;
  readonly alias: string | null;
}

type Bind = (name: string, value: Value) => void;

export function bindImports(statement: SyntaxNode, textOf: (node: SyntaxNode) => string, bind: Bind): void {
  const words: string[] = [];
  for (let child = statement.firstChild; child !== null; child = child.nextSibling) {
    // What stands between a parenthesised list's names.
    if (!/^(?:[()]|Comment|⚠)$/.test(child.name)) words.push(textOf(child));
  }
  const split = words.indexOf('import');
  const names = importedNames(words.slice(split + 1));
  if (split === 0) bindModules(names, bind);
  else bindMembers(words.slice(1, split).join(''), names, bind);
}

function bindModules(names: readonly Imported[], bind: Bind): void {
  for (const { path, alias } of names) {
    // `import a.b` binds `a`.
    const [top] = path.split('.');
    if (alias !== null) bind(alias, { kind: 'path', path });
    else if (top !== undefined) bind(top, { kind: 'path', path: top });
  }
}

function bindMembers(module: string, names: readonly Imported[], bind: Bind): void {
  for (const { path, alias } of names) {
    const members = path === '*' ? (starred[module] ?? []) : [path];
    for (const name of members) bind(alias ?? name, { kind: 'path', path: `${module}.${name}` });
  }
}

function importedNames(words: readonly string[]): Imported[] {
  const names: Imported[] = [];
  let part: string[] = [];
  for (const word of [...words, ',']) {
    if (word !== ',') {
      part.push(word);
      continue;
    }
    const as = part.indexOf('as');
    const path = part.slice(0, as === -1 ? part.length : as).join('');
    if (path !== '') names.push({ path, alias: as === -1 ? null : (part[as + 1] ?? null) });
    part = [];
  }
  return names;
}
