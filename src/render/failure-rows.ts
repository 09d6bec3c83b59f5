import type { FailureResult, RunResult } from '../result/schema.ts';
import { explanation } from './explanation.ts';
import { codeText, type Inline, joined, prose, words } from './inline.ts';

/** What is shown of one failure. */
export interface FailureRow {
  readonly mark: string;
  readonly test: readonly Inline[];
  readonly verdict: string;
  readonly why: readonly Inline[];
}

export const verdictNames: Record<FailureResult['verdict'], string> = {
  regression: 'regression',
  'suspected-flake': 'suspected flake',
  flake: 'flake',
};

const RANK: Record<FailureResult['verdict'], number> = { regression: 0, 'suspected-flake': 1, flake: 2 };

const LONGEST_PACKAGE = 80;
const LONGEST_PLACE = 120;
const LONGEST_EVIDENCE = 240;
const MOST_EVIDENCE = 3;

/** Regressions first, flakes last, otherwise as they came. */
export function rankedFailures(result: RunResult): readonly FailureResult[] {
  return result.failures.toSorted((one, other) => RANK[one.verdict] - RANK[other.verdict]);
}

/** One row; `name` and `message` in code points, a message of 0 is left out. */
export function failureRow(input: {
  failure: FailureResult;
  result: RunResult;
  name: number;
  message: number;
}): FailureRow {
  const { failure, result } = input;
  return {
    mark: failure.verdict === 'regression' ? '❌' : '🟡',
    test: [...stageOf(result, failure), ...subject(failure, input.name)],
    verdict: verdictNames[failure.verdict],
    why:
      failure.fingerprint === undefined
        ? joined([what(failure, input.message), grounds(failure)], ' · ')
        : joined(
            [
              explanation(failure),
              what({ ...failure, message: failure.matched ?? failure.message }, input.message),
              grounds(failure),
            ],
            ' · ',
          ),
  };
}

/** The failed test, as `package › name` with its project where there is one, or the stage itself. */
export function subject(failure: FailureResult, length: number): Inline[] {
  const kind = failure.kind === 'failure' ? [] : [words(` (${failure.kind})`)];
  if (failure.test === null) return [words('stage '), codeText(failure.stage, length), ...kind];
  if (failure.title !== undefined) return [codeText(failure.title, length), ...kind];
  const { project, package: group, name } = failure.test;
  const around = [project, group]
    .filter((part) => part !== '')
    .map((part) => [codeText(part, LONGEST_PACKAGE)]);
  return [...joined([...around, [codeText(name, length)]], ' › '), ...kind];
}

/** Named only where failures of several stages stand in one table. */
function stageOf(result: RunResult, failure: FailureResult): Inline[] {
  // Failures stand in the order of their stages.
  const several = result.failures[0]?.stage !== result.failures.at(-1)?.stage;
  return several && failure.test !== null ? [codeText(failure.stage, 60), words(': ')] : [];
}

function what(failure: FailureResult, length: number): Inline[] {
  const message = failure.message.trim();
  const shown = length > 0 && message !== '' ? [codeText(message, length)] : [];
  if (failure.file === undefined) return shown;
  const line = failure.line === undefined ? '' : `:${failure.line}`;
  const place = [words(shown.length > 0 ? ' at ' : 'at '), codeText(`${failure.file}${line}`, LONGEST_PLACE)];
  return [...shown, ...place];
}

/** What the verdict rests on. */
function grounds(failure: FailureResult): Inline[] {
  const evidence = failure.evidence
    .slice(0, MOST_EVIDENCE)
    .map((sentence) => [prose(sentence, LONGEST_EVIDENCE)]);
  return joined(evidence, ' · ');
}
