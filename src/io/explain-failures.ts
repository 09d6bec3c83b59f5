/** What the trusted list says of an attempt's failures. Loaded only when something failed. */
import type { TrustedPolicy } from '../config/policy.ts';
import type { Attempt } from '../failures/attempt.ts';
import type { Failure } from '../failures/failure.ts';
import { type CompiledFlake, compileFlakes } from '../fingerprints/compile-flakes.ts';
import { findMatches, type MatchContext } from '../fingerprints/find-matches.ts';
import { type LogFindings, LogSearch, needsLog } from '../fingerprints/log-search.ts';
import type { ExplainedFailure } from '../fingerprints/match.ts';
import { openHostileFile } from './files/hostile-file.ts';

export async function explainFailures(input: {
  readonly trusted: TrustedPolicy;
  readonly attempt: Attempt;
  readonly failures: readonly Failure[];
  readonly context: MatchContext;
}): Promise<ExplainedFailure[]> {
  const { trusted, attempt, failures, context } = input;
  const flakes = trusted.from === 'none' ? [] : compile(trusted);
  const readsLog = needsLog(flakes) && failures.some(({ kind }) => kind === 'exit');
  const logLines = readsLog ? await searchLog(attempt.log.path, flakes) : null;
  return failures.map((failure) => findMatches({ failure, flakes, context, logLines }));
}

function compile({ policy }: Exclude<TrustedPolicy, { readonly from: 'none' }>): readonly CompiledFlake[] {
  const compiled = compileFlakes(policy.flakes);
  if (compiled.ok) return compiled.value;
  const { flake, key, problem } = compiled.error;
  throw new Error(`the pattern ${key} of the flake ${flake} was accepted when it was read: ${problem}`);
}

/** Nothing is found in a log that the stage put something else in the place of. */
async function searchLog(path: string, flakes: readonly CompiledFlake[]): Promise<LogFindings> {
  const search = new LogSearch(flakes);
  const opened = await openHostileFile(path, { limit: Number.POSITIVE_INFINITY });
  if (!opened.ok) return search.end();
  await using log = opened.value;
  for await (const chunk of log.chunks()) search.add(chunk);
  return search.end();
}
