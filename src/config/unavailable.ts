/** What the design knows and this release does not: refused by name, so that nobody believes it to be in force. */
import { formatNames } from '../reports/formats.ts';

interface Unavailable {
  /** The path with `*` for each index. */
  readonly shape: string;
  /** The key that is not there yet, or the value of the key at `shape`. */
  readonly name: string;
  readonly meanwhile: string;
}

const wholeStage = 'leave `rerun` out: the whole stage runs again';
const readyMeanwhile = 'write `run` with a command that succeeds once it is ready';
const deadlineMeanwhile = 'set `timeout` on each stage';

const keys: readonly Unavailable[] = [
  { shape: '', name: 'deadline', meanwhile: deadlineMeanwhile },
  { shape: 'limits', name: 'deadline', meanwhile: deadlineMeanwhile },
  { shape: 'stages.*', name: 'deadline', meanwhile: deadlineMeanwhile },
  {
    shape: 'stages.*',
    name: 'clear',
    meanwhile: 'remove the paths at the start of `run`, such as `rm -rf state/`',
  },
  {
    shape: 'stages.*',
    name: 'processes',
    meanwhile: 'set the variable that limits the processes under `env`',
  },
  ...['port', 'file', 'http', 'sqlite'].map((name) => ({
    shape: 'stages.*.ready.*',
    name,
    meanwhile: readyMeanwhile,
  })),
];

const values: readonly Unavailable[] = [
  ...['go', 'behave', 'jest', 'vitest', 'playwright', 'nextest'].map((name) => ({
    shape: 'stages.*.rerun',
    name,
    meanwhile: wholeStage,
  })),
  {
    shape: 'stages.*.background',
    name: 'allow',
    meanwhile: 'start what later stages need in a step before this one, or in each stage that needs it',
  },
];

/** A path as the lists above write it. */
export function shapeOf(path: readonly PropertyKey[]): string {
  return path.map((segment) => (typeof segment === 'number' ? '*' : String(segment))).join('.');
}

/** What to do meanwhile, where the key is one that this release does not have; else null. */
export function unavailableKey(shape: string, key: string): string | null {
  return keys.find((entry) => entry.shape === shape && entry.name === key)?.meanwhile ?? null;
}

/** The same for the value of a key. */
export function unavailableValue(shape: string, value: unknown): string | null {
  if (shape === 'stages.*.rerun' && typeof value === 'object' && value !== null) {
    return wholeStage;
  }
  return values.find((entry) => entry.shape === shape && entry.name === value)?.meanwhile ?? null;
}

/** The same for any format of a report: which there may be one day is not known. */
export function unavailableFormat(shape: string, value: unknown): string | null {
  const isFormat = /^stages\.\*\.reports(?:\.\*)?\.format$/.test(shape) && typeof value === 'string';
  return isFormat ? `write ${formatNames.join(' or ')}, or let the stage write one of these` : null;
}
