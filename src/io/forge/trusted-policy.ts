/** Reads the policy in force, before anything of the run is started. */

import type { ConfigReader } from '../../config/config-reader.ts';
import { findConfig } from '../../config/find-config.ts';
import { makePolicy } from '../../config/make-policy.ts';
import type { Policy, TrustedPolicy } from '../../config/policy.ts';
import { type Problem, renderProblem } from '../../config/problem.ts';
import type { ForgeContext } from '../../config/trusted-context.ts';
import { describeSource, type Source, trustedSources } from '../../config/trusted-source.ts';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import { openContents } from './contents-api.ts';
import { openLocalCommit } from './local-git.ts';
import { defaultRestLimits, type RestLimits } from './send-request.ts';
import { splitPath } from './source.ts';
import { SourceError } from './source-error.ts';
import { openWorkingTree } from './working-tree.ts';

export interface PolicyQuestion {
  readonly context: ForgeContext;
  /** Empty or null: no request is made. */
  readonly token: string | null;
  /** The path that the step's input gives, relative to the repository's root; null: found by its name. */
  readonly configPath: string | null;
  /** Absolute: a folder of the checkout. */
  readonly workspace: string;
  readonly limits?: RestLimits;
}

export interface PolicyAnswer {
  readonly trusted: TrustedPolicy;
  /** A sentence each, for a person: what was tried in vain, and what the trusted commit does not hold. */
  readonly notes: readonly string[];
}

interface Opened {
  readonly commit: string | null;
  readonly reader: ConfigReader;
}

interface Read {
  readonly commit: string | null;
  readonly policy: Policy;
  readonly notes: readonly string[];
}

/** An `isFinal` error ends the search: see `SourceError`. */
type Tried = Fallible<Read, { readonly reason: string; readonly isFinal: boolean }>;

/** Never fails: where no policy can be trusted, `from` is `none` with the reason, and nothing is retried. */
export async function readTrustedPolicy(question: PolicyQuestion): Promise<PolicyAnswer> {
  const { configPath } = question;
  const places = trustedSources(question.context);
  if (places.from === 'none') {
    return none(`No policy can be trusted: ${places.reason}.`);
  }
  if (configPath !== null && !isInside(configPath)) {
    return none(`No policy can be trusted: ${quote(configPath)} is not a path inside of the repository.`);
  }
  const reasons: string[] = [];
  for (const source of places.sources) {
    const tried = await trySource(source, question);
    if (tried.ok) {
      const { commit, policy, notes } = tried.value;
      const trusted: TrustedPolicy = { from: places.from, commit, policy };
      const inVain = reasons.map(
        (reason) => `The policy was read from ${describeSource(source)}. ${reason}.`,
      );
      return { trusted, notes: [...inVain, ...notes] };
    }
    reasons.push(`Not from ${describeSource(source)}: ${tried.error.reason}`);
    if (tried.error.isFinal) {
      break;
    }
  }
  return none(`No policy can be trusted. ${reasons.map((reason) => `${reason}.`).join(' ')}`);
}

function none(reason: string): PolicyAnswer {
  return { trusted: { from: 'none', reason }, notes: [] };
}

async function trySource(source: Source, question: PolicyQuestion): Promise<Tried> {
  try {
    return await readPolicy(await openSource(source, question), question.configPath);
  } catch (error) {
    if (error instanceof SourceError) {
      return fail({ reason: error.message, isFinal: error.isFinal });
    }
    throw error;
  }
}

async function openSource(source: Source, question: PolicyQuestion): Promise<Opened> {
  if (source.kind === 'working-tree') {
    return { commit: null, reader: openWorkingTree(question.workspace) };
  }
  if (source.kind === 'git') {
    return openLocalCommit(question.workspace, source);
  }
  const { apiUrl, repository } = question.context;
  const token = question.token?.trim() ?? '';
  // act names api.github.com as its API and has no token: without one nothing is asked of anybody.
  if (token === '') {
    throw new SourceError('the step has no token (input `token`)');
  }
  if (apiUrl === null || repository === null) {
    throw new SourceError(`${apiUrl === null ? 'GITHUB_API_URL' : 'GITHUB_REPOSITORY'} is not set`);
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new SourceError('the input `token` is not a token');
  }
  const limits = question.limits ?? defaultRestLimits;
  return openContents({ apiUrl, repository, token, ref: source.ref, limits });
}

async function readPolicy({ commit, reader }: Opened, configPath: string | null): Promise<Tried> {
  const found = configPath === null ? await findConfig(reader) : succeed(configPath);
  if (!found.ok) {
    return fail(invalid(found.error));
  }
  if (found.value === null) {
    // Nothing was asked for by name: most repositories start without a list, and need not be told in every run.
    return succeed({ commit, policy: makePolicy(null), notes: [] });
  }
  // yaml and zod are loaded only where there is a file to read.
  const { readConfig } = await import('../../config/read-config.ts');
  const config = await readConfig({ path: found.value, reader });
  if (!config.ok) {
    return fail(invalid(config.error));
  }
  if (config.value === null) {
    const where = commit === null ? 'The working tree' : `The trusted commit ${commit.slice(0, 12)}`;
    const note = `${where} holds no file ${quote(found.value)}: no flake is listed.`;
    return succeed({ commit, policy: makePolicy(null), notes: [note] });
  }
  return succeed({
    commit,
    policy: makePolicy(config.value),
    notes: config.value.warnings.map((warning) => `In the trusted policy: ${renderProblem(warning)}`),
  });
}

const mostProblems = 5;

function invalid(problems: readonly Problem[]): { reason: string; isFinal: true } {
  const shown = problems.slice(0, mostProblems).map(renderProblem);
  const rest = problems.length - shown.length;
  const more = rest > 0 ? `; and ${rest} more` : '';
  return { reason: `the policy there is invalid: ${shown.join('; ')}${more}`, isFinal: true };
}

/** The head names the path, so it may only ever choose among the trusted commit's own files. */
function isInside(path: string): boolean {
  try {
    return splitPath(path.replace(/^(?:\.\/)+/, '')).length > 0;
  } catch (error) {
    if (error instanceof SourceError) {
      return false;
    }
    throw error;
  }
}

function quote(path: string): string {
  return JSON.stringify(path.slice(0, 200));
}
