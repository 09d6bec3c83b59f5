import type { Fingerprint, TextMatch } from '../config/policy.ts';
import { type Fallible, fail, succeed } from '../fallible.ts';
import { compileLinePattern, compileNamePattern, type LinePattern, type NamePattern } from './pattern.ts';

export interface CompiledText {
  /** The `message` or `log` that this is compiled from: its identity is the key of what a log search finds. */
  readonly source: TextMatch;
  readonly mode: TextMatch['mode'];
  /** Not empty. */
  readonly patterns: readonly LinePattern[];
}

/** A fingerprint with its patterns ready to use; keys that were not given are empty or null. */
export interface CompiledFlake {
  readonly fingerprint: Fingerprint;
  readonly stage: readonly NamePattern[];
  readonly test: readonly NamePattern[];
  readonly file: readonly NamePattern[];
  readonly package: readonly NamePattern[];
  readonly message: CompiledText | null;
  readonly log: CompiledText | null;
}

/** A pattern that does not compile. Configuration that was loaded has none. */
export interface PatternProblem {
  /** The fingerprint's id. */
  readonly flake: string;
  readonly key: string;
  readonly pattern: string;
  /** One sentence: what is wrong and what to write instead. */
  readonly problem: string;
}

/** Compiles a policy's fingerprints, once for a run. The first pattern that does not compile is the error. */
export function compileFlakes(
  flakes: readonly Fingerprint[],
): Fallible<readonly CompiledFlake[], PatternProblem> {
  const problems: PatternProblem[] = [];
  const compiled = flakes.map((fingerprint) => compileFlake(fingerprint, problems));
  const [first] = problems;
  return first === undefined ? succeed(compiled) : fail(first);
}

function compileFlake(fingerprint: Fingerprint, problems: PatternProblem[]): CompiledFlake {
  const { match } = fingerprint;
  const each = <Pattern>(
    key: string,
    patterns: readonly string[],
    compile: (text: string) => Fallible<Pattern, string>,
  ): Pattern[] =>
    patterns.flatMap((pattern) => {
      const compiled = compile(pattern);
      if (compiled.ok) return [compiled.value];
      problems.push({ flake: fingerprint.id, key, pattern, problem: compiled.error });
      return [];
    });
  const text = (key: string, source: TextMatch | null): CompiledText | null =>
    source === null
      ? null
      : { source, mode: source.mode, patterns: each(key, source.patterns, compileLinePattern) };
  return {
    fingerprint,
    stage: each('stage', match.stage, compileNamePattern),
    test: each('test', match.test, compileNamePattern),
    file: each('file', match.file, compileNamePattern),
    package: each('package', match.package, compileNamePattern),
    message: text('message', match.message),
    log: text('log', match.log),
  };
}
