/** Whether what cannot be read may be a marker all the same. */
import { unreachable } from '../../fallible.ts';
import type { Suspicion, Value } from './python-scope.ts';

/** Whether a name says that it has to do with markers: `make_marker`, `marks`, `skipMark`; not `benchmark`. */
export function namesMarker(path: string): boolean {
  const words = path
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => /^(?:pytest)?mark(?:s|er|ers|ed|ing|ings)?$/.test(word));
}

/** Whether a value that is used as a decorator may be a marker, though it does not read as one. */
export function suspicionOf(value: Value): Suspicion {
  switch (value.kind) {
    case 'other':
      return value.suspicion;
    case 'path':
      if (value.path === 'pytest.mark') return 'holds';
      return namesMarker(value.path) ? 'named' : 'none';
    case 'function':
      return value.speaksOfMarkers ? 'named' : 'none';
    case 'marks':
    case 'marked':
      return 'holds';
    case 'parameters':
      return value.set.marks.length > 0 ? 'holds' : 'none';
    case 'list':
      return value.suspicion;
    case 'either':
      return worstOf(value.values);
    case 'class':
    case 'truth':
      return 'none';
    default:
      return unreachable(value);
  }
}

export function holdsMarkers(value: Value): boolean {
  return suspicionOf(value) === 'holds';
}

export function worstOf(values: readonly Value[]): Suspicion {
  let named = false;
  for (const value of values) {
    const suspicion = suspicionOf(value);
    if (suspicion === 'holds') return suspicion;
    named ||= suspicion === 'named';
  }
  return named ? 'named' : 'none';
}
