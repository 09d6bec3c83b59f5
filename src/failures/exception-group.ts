/**
 * An exception group is several failures in one text, and one that is known must not explain the others.
 * Shape: docs.python.org, traceback, "Exception Group Traceback".
 */
import type { TestProblem } from '../reports/model.ts';

const separator = /^[ |]*\+(?:-\+)?-{4,}(?: \d+ -{4,})?$/;

/** Each exception of a group as a problem of its own; any other problem as it is. */
export function splitExceptionGroup(problem: TestProblem): readonly TestProblem[] {
  const parts: string[][] = [[]];
  for (const line of problem.text.split('\n')) {
    const bare = line.replace(/^E {2,}/, '').trimEnd();
    if (separator.test(bare)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  const exceptions = parts.slice(1).filter((lines) => lines.some((line) => !/^[E |]*$/.test(line)));
  if (exceptions.length < 2) return [problem];
  return exceptions.map((lines) => ({
    type: problem.type,
    message: lastSaid(lines),
    text: lines.map((line) => line.replace(/^(E {2,})?[ |]*\| ?/, '$1')).join('\n'),
  }));
}

/** The exception itself stands last, behind its frames. */
function lastSaid(lines: readonly string[]): string {
  const said = lines
    .map((line) => line.replace(/^(?:E {2,})?[ |]*\| ?/, '').trim())
    .filter((line) => line !== '');
  return said.at(-1) ?? '';
}
