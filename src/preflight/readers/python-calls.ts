/** What a call returns, as far as it concerns markers. */
import { marksOf } from './python-marks.ts';
import { parameterSets } from './python-parameters.ts';
import type { Mark, Unreadable, Value } from './python-scope.ts';
import { oneOf } from './python-scope.ts';
import { holdsMarkers, suspicionOf } from './python-suspicion.ts';

export interface Call {
  /** Offset in the skeleton. */
  readonly at: number;
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  /** Behind `*` and `**`. */
  readonly spread: readonly Value[];
  /** Whether a `**` may name any argument. */
  readonly open: boolean;
  /** The argument `id` as it is written. */
  readonly id: string | null;
  readonly report: (unreadable: Unreadable) => void;
}

export function resultOf(called: Value, call: Call): Value {
  if (called.kind === 'marks') return callMarks(called.marks, call);
  if (called.kind === 'path' && called.path === 'pytest.param') return parameterSet(call);
  const all = [...call.positional, ...call.named.values(), ...call.spread];
  return { kind: 'other', suspicion: all.some(holdsMarkers) ? 'holds' : suspicionOf(called) };
}

/** With a function or a class alone, a marker marks it; with anything else, it is the marker still. */
function callMarks(marks: readonly Mark[], call: Call): Value {
  const [first] = call.positional;
  const alone = call.positional.length === 1 && call.named.size === 0;
  if (alone && (first?.kind === 'function' || first?.kind === 'class')) {
    return { kind: 'marked', target: first, marks };
  }
  return {
    kind: 'marks',
    marks: marks.map((mark) => (mark.tag.text === 'parametrize' ? parametrize(mark, call) : mark)),
  };
}

function parametrize(mark: Mark, call: Call): Mark {
  const values = call.positional[1] ?? call.named.get('argvalues') ?? null;
  const hidden = oneOf([...call.spread, ...(values?.kind === 'other' ? [values] : [])]);
  if (holdsMarkers(hidden)) {
    call.report({
      at: call.at,
      message: 'Which of these parameter sets have markers cannot be read: list them here, or in a variable.',
    });
  }
  return { tag: mark.tag, ...parameterSets(values) };
}

function parameterSet(call: Call): Value {
  const given = call.named.get('marks');
  const marks = given === undefined ? [] : marksOf(given);
  if (marks === null || call.open) {
    call.report({
      at: call.at,
      message: 'The markers of this parameter set cannot be read: write `marks=pytest.mark.<name>`.',
    });
  }
  const id = /^(['"])([^'"\\]*)\1$/.exec(call.id ?? '');
  return { kind: 'parameters', set: { at: call.at, id: id?.[2] ?? null, marks: marks ?? [] } };
}
