/**
 * pytest's markers and unittest's decorators in a Python file, read without running it.
 *
 * A tag is a marker's name: `slow` for `@pytest.mark.slow` and `@pytest.mark.slow(1)`, `unittest.skip` for
 * `@unittest.skip('…')`; it stands where that name is written, for an alias where the alias is made. Tests are what
 * pytest collects by its defaults, named as in its ids (`TestA::test_x`), and stand where their `def` does. A parameter
 * set with markers of its own is a test of its own (`test_x[id]`), beside `test_x` for all sets without.
 *
 * Reading cannot know: names and base classes of other files, what a hook, a fixture's parameters or a call in a
 * function's body adds. A decorator from elsewhere counts as no marker, unless it is named like one (`make_marker`):
 * that, like all that is a marker but cannot be read, is a problem. Of an `if` both sides are read.
 */
import type { SourcePlace, TagReader, TagReading } from '../tagged-test.ts';
import { Collector } from './python-collect.ts';
import { logicalLines } from './python-lines.ts';
import { parsePython } from './python-parse.ts';
import type { Unreadable } from './python-scope.ts';
import { skeletonOf } from './python-skeleton.ts';
import { StatementReader } from './python-statements.ts';
import { Evaluator } from './python-values.ts';

/** After so many, a file is not Python, and more of them help nobody. */
const mostProblems = 20;

export function pythonReader(): TagReader {
  return { read };
}

function read(text: string): TagReading {
  // Python ends lines so too; a byte-order mark is in no column.
  const source = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const { lines, problem } = logicalLines(source);
  const skeleton = skeletonOf(source, lines);
  const placeInSource = placesOf(source);
  const place = (offset: number): SourcePlace => placeInSource(skeleton.original(offset));
  const problems = new Map<number, string>();
  const report = ({ at, message }: Unreadable): void => {
    const original = skeleton.original(at);
    if (!problems.has(original)) problems.set(original, message);
  };
  const { tree, errors } = parsePython(skeleton.text);
  errors.forEach(report);
  const evaluator = new Evaluator({ text: skeleton.text, place, report });
  const module = new StatementReader({ skeleton, evaluator, report }).readModule(tree.topNode);
  module.unreadable.forEach(report);
  const collector = new Collector(place, report);
  collector.collectModule(module.scope);
  if (problem !== null) problems.set(problem.at, `${problem.message} The rest of the file was not read.`);
  const nul = source.indexOf('\0');
  if (nul !== -1) problems.set(nul, 'Python reads no file with a NUL character.');
  return {
    tests: collector.tests.toSorted(byPlace),
    tags: [...evaluator.tags.values()].toSorted(byPlace),
    problems: [...problems]
      .map(([at, message]) => ({ message, ...placeInSource(at) }))
      .toSorted(byPlace)
      .slice(0, mostProblems),
  };
}

function placesOf(source: string): (offset: number) => SourcePlace {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function byPlace(a: SourcePlace, b: SourcePlace): number {
  return a.line - b.line || a.column - b.column;
}
