/** Which commit's policy is trusted: rule 6 of a retry. */
import { unreachable } from '../fallible.ts';
import type { ForgeContext } from './trusted-context.ts';

/** A place from which the policy may be read. */
export type Source =
  | { readonly kind: 'api'; readonly ref: ApiRef }
  /** A commit of the local clone. */
  | { readonly kind: 'git'; readonly commit: string }
  /** What the clone last saw of a branch of the forge: a full name under refs/remotes/. */
  | { readonly kind: 'git'; readonly ref: string }
  | { readonly kind: 'working-tree' };

export type ApiRef =
  /** The branch's tip. */
  | { readonly branch: string }
  | { readonly commit: string }
  /** The tip of whichever branch the forge says is the default. */
  | { readonly defaultBranch: true };

export type TrustedSources =
  | {
      readonly from: 'base' | 'default-branch' | 'head';
      /** In the order in which they are to be tried. Never empty. */
      readonly sources: readonly Source[];
    }
  | { readonly from: 'none'; readonly reason: string };

/**
 * Where the policy in force may be read, best first.
 *
 * A local head (refs/heads/…) is never among the sources: on a pull request or a branch it is what must not decide.
 */
export function trustedSources(context: ForgeContext): TrustedSources {
  if (context.forge === 'none') {
    return { from: 'head', sources: [{ kind: 'working-tree' }] };
  }
  if (context.pullRequest !== null) {
    return ofPullRequest(context, context.pullRequest);
  }
  if (context.mergeGroup !== null) {
    return ofMergeGroup(context, context.mergeGroup);
  }
  if (context.eventName === null) {
    return {
      from: 'none',
      reason: `the event is unknown: ${context.problem ?? 'GITHUB_EVENT_NAME is not set'}`,
    };
  }
  return ofBranch(context);
}

function ofPullRequest(
  context: ForgeContext,
  { baseRef, baseSha }: NonNullable<ForgeContext['pullRequest']>,
): TrustedSources {
  const sources: Source[] = [];
  if (baseRef !== null) {
    sources.push({ kind: 'api', ref: { branch: baseRef } });
  }
  if (baseSha !== null) {
    sources.push({ kind: 'git', commit: baseSha });
  }
  return sources.length > 0
    ? { from: 'base', sources }
    : { from: 'none', reason: unknownBase('pull request', context) };
}

/**
 * The event's `base_sha` is left out on purpose: it may be the head of another pull request that is queued before
 * this one and not merged, whose policy nobody's branch holds yet.
 */
function ofMergeGroup(
  context: ForgeContext,
  { baseRef }: NonNullable<ForgeContext['mergeGroup']>,
): TrustedSources {
  return baseRef === null
    ? { from: 'none', reason: unknownBase('merge group', context) }
    : { from: 'base', sources: tipOf(baseRef) };
}

function ofBranch({ ref, sha, defaultBranch }: ForgeContext): TrustedSources {
  if (defaultBranch === null) {
    return { from: 'default-branch', sources: [{ kind: 'api', ref: { defaultBranch: true } }] };
  }
  if (ref === `refs/heads/${defaultBranch}` && sha !== null) {
    // The commit itself is on the default branch; its tip may be a later one by now.
    const sources: Source[] = [
      { kind: 'git', commit: sha },
      { kind: 'api', ref: { commit: sha } },
    ];
    return { from: 'default-branch', sources };
  }
  return { from: 'default-branch', sources: tipOf(defaultBranch) };
}

function tipOf(branch: string): Source[] {
  return [
    { kind: 'api', ref: { branch } },
    { kind: 'git', ref: `refs/remotes/origin/${branch}` },
  ];
}

function unknownBase(what: string, { problem }: ForgeContext): string {
  return `the event names no base for its ${what}${problem === null ? '' : `: ${problem}`}`;
}

/** A source in the words of a sentence. */
export function describeSource(source: Source): string {
  switch (source.kind) {
    case 'api':
      return describeApiRef(source.ref);
    case 'git':
      return 'commit' in source
        ? `commit ${source.commit.slice(0, 12)} in the local clone`
        : `${source.ref} in the local clone`;
    case 'working-tree':
      return 'the working tree';
    default:
      return unreachable(source);
  }
}

function describeApiRef(ref: ApiRef): string {
  if ('branch' in ref) {
    return `branch ${ref.branch} over the API`;
  }
  return 'commit' in ref
    ? `commit ${ref.commit.slice(0, 12)} over the API`
    : 'the default branch over the API';
}
