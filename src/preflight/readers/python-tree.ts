/** Steps through the parser's tree. */
import type { SyntaxNode } from '@lezer/common';

/** What an expression may be nested without brackets, before reading gives up with a problem. */
export const deepestExpression = 500;

/** All children but brackets and separators; `*` and `**` stay, as they change what follows. */
export function* parts(node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!/^[()[\]{},:;.]+$/.test(child.name)) yield child;
  }
}

export interface Arguments {
  readonly positional: readonly SyntaxNode[];
  readonly named: ReadonlyMap<string, SyntaxNode>;
  /** Behind `*` and `**`. */
  readonly spread: readonly SyntaxNode[];
  /** Whether a `**` may name any argument. */
  readonly open: boolean;
}

/** @param list an ArgList. */
export function argumentsOf(list: SyntaxNode | null, textOf: (node: SyntaxNode) => string): Arguments {
  const positional: SyntaxNode[] = [];
  const spread: SyntaxNode[] = [];
  const named = new Map<string, SyntaxNode>();
  let open = false;
  let target: SyntaxNode[] = positional;
  for (const part of list === null ? [] : parts(list)) {
    if (part.name === '*' || part.name === '**') {
      open ||= part.name === '**';
      target = spread;
    } else if (part.name === 'AssignOp') {
      const name = positional.pop();
      target = [];
      const value = part.nextSibling;
      if (name !== undefined && value !== null) named.set(textOf(name), value);
    } else {
      target.push(part);
      target = positional;
    }
  }
  return { positional, named, spread, open };
}

/** The sides of `a = b = c` (or the one side of a `del`), each a list of what stands between its commas. */
export function sidesOf(statement: SyntaxNode): SyntaxNode[][] {
  const sides: SyntaxNode[][] = [[]];
  for (const part of parts(statement)) {
    if (part.name === 'AssignOp' || part.name === 'UpdateOp') sides.push([]);
    else if (part.name !== 'TypeDef') sides.at(-1)?.push(part);
  }
  return sides;
}
