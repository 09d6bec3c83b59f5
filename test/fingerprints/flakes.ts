/** Fingerprints and failures as the tests of this folder need them: only what differs is written. */
import type { Fingerprint, FingerprintMatch } from '../../src/config/policy.ts';
import type { Failure } from '../../src/failures/failure.ts';
import { type CompiledFlake, compileFlakes } from '../../src/fingerprints/compile-flakes.ts';

export function fingerprint(match: Partial<FingerprintMatch>, rest: Partial<Fingerprint> = {}): Fingerprint {
  return {
    id: 'one',
    issue: '#1',
    owner: 'qa',
    reason: null,
    expires: '2027-03-31',
    match: {
      stage: [],
      test: [],
      file: [],
      package: [],
      message: null,
      signature: [],
      log: null,
      exit: [],
      signal: [],
      kind: [],
      ...match,
    },
    only: { os: [], matrix: {} },
    retries: 1,
    delay: 0,
    retryEnv: {},
    source: { file: '.github/retrial.yml', line: 1 },
    ...rest,
  };
}

export function compiled(...fingerprints: readonly Fingerprint[]): readonly CompiledFlake[] {
  const result = compileFlakes(fingerprints);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export type TestFailure = Extract<Failure, { kind: 'failure' }>;
export type StageFailure = Extract<Failure, { names: readonly [] }>;

export function failedTest(changes: Partial<TestFailure> = {}): TestFailure {
  return {
    kind: 'failure',
    test: { package: 'test_api', project: '', name: 'test_port' },
    names: ['test_api.py::test_port', 'test_port'],
    type: 'OSError',
    message: 'OSError: address already in use',
    text: 'OSError: address already in use\nsecond line of it',
    file: 'test_api.py',
    line: 12,
    clearedByFramework: false,
    ...changes,
  };
}

export function failedStage(kind: StageFailure['kind'], changes: Partial<StageFailure> = {}): StageFailure {
  return {
    kind,
    message: `it ended by ${kind}`,
    text: `it ended by ${kind}`,
    test: null,
    names: [],
    file: null,
    line: null,
    code: null,
    signal: null,
    ...changes,
  };
}

export const any = (...patterns: string[]) => ({ mode: 'any' as const, patterns });
export const all = (...patterns: string[]) => ({ mode: 'all' as const, patterns });
