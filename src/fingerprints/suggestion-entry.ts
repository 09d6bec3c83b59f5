/** A suggested fingerprint: as the noun that is matched, and as the YAML that is shown. */
import type { Fingerprint, FingerprintMatch } from '../config/policy.ts';
import type { Failure } from '../failures/failure.ts';
import { cutText } from './plain-text.ts';
import { yamlLines } from './yaml-text.ts';

/** How long a suggested fingerprint holds. */
const DAYS = 90;
const MAX_SLUG = 50;

/** What a suggestion matches: the given keys alone, each of one value. */
export interface SuggestedKeys {
  readonly stage: string;
  readonly test?: string;
  readonly file?: string;
  readonly package?: string;
  readonly message?: string;
  readonly signature?: string;
  readonly log?: string;
  readonly exit?: number;
  readonly signal?: string;
  readonly kind?: Failure['kind'];
}

/** In force on this day, on every platform. */
export function toFingerprint(keys: SuggestedKeys, today: string): Fingerprint {
  const list = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);
  const text = (pattern: string | undefined): FingerprintMatch['message'] =>
    pattern === undefined ? null : { mode: 'any', patterns: [pattern] };
  return {
    id: 'suggestion',
    issue: '',
    owner: '',
    reason: null,
    expires: today,
    match: {
      stage: list(keys.stage),
      test: list(keys.test),
      file: list(keys.file),
      package: list(keys.package),
      message: text(keys.message),
      signature: list(keys.signature),
      log: text(keys.log),
      exit: list(keys.exit),
      signal: list(keys.signal),
      kind: list(keys.kind),
    },
    only: { os: [], matrix: {} },
    retries: 1,
    delay: 0,
    retryEnv: {},
    source: { file: '', line: 1 },
  };
}

interface EntryInput {
  readonly keys: SuggestedKeys;
  readonly failure: Failure;
  /** YYYY-MM-DD, in UTC. */
  readonly today: string;
  readonly signature: string;
}

/** A `flakes:` document with one entry; what only a person knows is to be filled in. */
export function toYaml({ keys, failure, today, signature }: EntryInput): string {
  const entry = {
    id: idOf(failure, keys.stage, signature),
    issue: 'https://fill-in.invalid/the-issue-that-tracks-it',
    owner: 'fill-in-who-looks-after-it',
    expires: daysAfter(today, DAYS),
  };
  const [first = '', ...rest] = yamlLines(entry, 4);
  return [
    'flakes:',
    `  - ${first.trimStart()}`,
    ...rest,
    '    match:',
    ...yamlLines({ ...inOrder(keys) }, 6),
    '',
  ].join('\n');
}

/** Where, what, then why: as the documentation writes it. */
function inOrder({ stage, test, file, package: packageName, ...why }: SuggestedKeys): SuggestedKeys {
  return {
    stage,
    ...(test === undefined ? {} : { test }),
    ...(file === undefined ? {} : { file }),
    ...(packageName === undefined ? {} : { package: packageName }),
    ...why,
  };
}

/** A slug for people and a part of the signature, so that two problems of one test have two ids. */
function idOf(failure: Failure, stage: string, signature: string): string {
  const name = failure.names[0] ?? failure.test?.name ?? `${stage}-${failure.kind}`;
  const slug = cutText(name, 1_000)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, MAX_SLUG)
    .replace(/^-+|-+$/g, '');
  return `${slug === '' ? 'flake' : slug}-${signature.slice(-8)}`;
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
