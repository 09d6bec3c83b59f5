/** From values to the markers that they are. */
import type { Mark, Value } from './python-scope.ts';
import { suspicionOf } from './python-suspicion.ts';

/** The decorators of unittest that say how a test's result counts. */
const unittestDecorators = new Set(['skip', 'skipIf', 'skipUnless', 'expectedFailure']);

/** `unittest.skip` for the ways to write it; null for anything else. */
export function unittestTag(path: string): string | null {
  const [module, ...rest] = path.split('.');
  if (module !== 'unittest' && module !== 'unittest2') return null;
  const name = rest[0] === 'case' ? rest[1] : rest[0];
  const exact = rest.length === (rest[0] === 'case' ? 2 : 1);
  return exact && name !== undefined && unittestDecorators.has(name) ? `unittest.${name}` : null;
}

/** More markers in one place than this nobody wrote. */
const mostMarks = 1000;

/** The markers of a value that must be one, or a list of them; null where reading does not tell. */
export function marksOf(value: Value): readonly Mark[] | null {
  switch (value.kind) {
    case 'marks':
      return value.marks;
    case 'list':
      return value.size > mostMarks ? null : all(value.items);
    case 'either': {
      const each = value.values.map(marksOf);
      return each.includes(null) ? null : union(each.map((marks) => marks ?? []));
    }
    default:
      return null;
  }
}

/** The markers of a decorator: what is none adds none, null for what may be one and cannot be read. */
export function decoratingMarks(value: Value): readonly Mark[] | null {
  if (value.kind === 'either') {
    const each = value.values.map(decoratingMarks);
    return each.includes(null) ? null : union(each.map((marks) => marks ?? []));
  }
  if (value.kind === 'marks') return value.marks;
  return suspicionOf(value) === 'none' ? [] : null;
}

function all(values: readonly Value[]): readonly Mark[] | null {
  const marks: Mark[] = [];
  for (const value of values) {
    const own = marksOf(value);
    if (own === null) return null;
    marks.push(...own);
  }
  return marks;
}

/** What may hold by one condition or another; the same marker in two branches is one. */
function union(alternatives: readonly (readonly Mark[])[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const alternative of alternatives) {
    const known = new Set(marks.map(({ tag }) => tag.text));
    marks.push(...alternative.filter(({ tag }) => !known.has(tag.text)));
  }
  return marks;
}
