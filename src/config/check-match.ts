/** The rules of a match that span several keys. They read data that the schema may have refused. */
import { textsOf } from './loose.ts';
import type { Words } from './problem.ts';
import type { Path } from './yaml-source.ts';

type MatchKeys = Readonly<Record<string, unknown>>;

interface MatchProblem extends Words {
  /** Inside of the match. */
  readonly path: Path;
}

const testKeys = ['test', 'file', 'package'] as const;
const stageKeys = ['log', 'exit', 'signal'] as const;

/** @param match the data under `match`. */
export function matchProblems(match: MatchKeys): MatchProblem[] {
  return [...whyProblems(match), ...keysThatExclude(match), ...kindsThatExclude(match)];
}

function kindsOf(match: MatchKeys): readonly string[] {
  return textsOf(match['kind']);
}

function whyProblems(match: MatchKeys): MatchProblem[] {
  const kinds = kindsOf(match);
  const saysWhy =
    (['message', 'signature', 'log', 'exit', 'signal'] as const).some((key) => match[key] !== undefined) ||
    (kinds.length > 0 && !kinds.includes('failure'));
  if (saysWhy) {
    return [];
  }
  const message =
    'a fingerprint must say why the test fails: by its name alone every regression of it would be retried';
  return [
    {
      path: [],
      message,
      fix: 'add `message`, `signature`, `log`, `exit`, `signal` or a `kind` other than failure',
    },
  ];
}

/** `log`, `exit` and `signal` speak of the stage itself: no failed test has them. */
function keysThatExclude(match: MatchKeys): MatchProblem[] {
  const of = stageKeys.find((key) => match[key] !== undefined);
  if (of === undefined) {
    return [];
  }
  const others = [...testKeys, ...(of === 'signal' ? [] : (['message', 'signal'] as const))];
  return others
    .filter((key) => match[key] !== undefined)
    .map((key) => ({
      path: [key],
      message: `\`${key}\` never matches beside \`${of}\`, which is of the stage itself, where no failed test explains how it ended`,
      fix: `remove \`${key}\` or \`${of}\``,
    }));
}

function kindsThatExclude(match: MatchKeys): MatchProblem[] {
  const of = stageKeys.find((key) => match[key] !== undefined);
  const wanted = of === 'signal' ? 'crash' : 'exit';
  if (of === undefined || kindsOf(match).every((kind) => kind === wanted)) {
    return [];
  }
  return [{ path: ['kind'], message: `\`${of}\` means \`kind: ${wanted}\``, fix: 'remove `kind`' }];
}
