import type { TestId } from '../reports/model.ts';

/** As much of a test as names need. */
export interface NamedTest {
  readonly id: TestId;
  /** As the report gives it, else null. */
  readonly file: string | null;
}

/** What is known about a test framework: how it names tests, and what its exit codes mean. */
export interface Framework {
  /** What a person reads: `test_ws.py › test_port[ipv6]`. Hostile, as all names are. */
  readonly displayName: (test: NamedTest) => string;
  /** What a `test` pattern may match, most specific first. */
  readonly names: (test: NamedTest) => readonly string[];
  /**
   * Whether failed tests explain this exit code of the stage. The command is never parsed, so nobody knows which
   * wrapper (make: 2, npm: 1, a script: anything) stands between it and the framework.
   */
  readonly explainsExit: (code: number) => boolean;
}

/** 124 to 127 are of timeout(1) and the shell; what is above is death by a signal. */
export function wrapperExplains(code: number): boolean {
  return code >= 1 && code <= 123;
}

/** The test with what it stands in, and alone. */
export function qualifiedNames({ id }: NamedTest): readonly string[] {
  return distinctNames([id.package === '' ? '' : `${id.package}.${id.name}`, id.name]);
}

/** Not empty, and each once. */
export function distinctNames(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
