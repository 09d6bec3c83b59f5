/** What is known of the event that started the run: guarded, small, and all that decides which policy is trusted. */
export interface ForgeContext {
  /** `none`: a terminal, or a system that is no forge's runner. */
  readonly forge: 'github' | 'gitea' | 'forgejo' | 'none';
  readonly eventName: string | null;
  readonly action: string | null;
  /** `owner/name`. */
  readonly repository: string | null;
  /** In full: refs/heads/main, refs/tags/v1, refs/pull/1/merge (GitHub), refs/pull/1/head (Gitea). */
  readonly ref: string | null;
  /** 40 or 64 lower-case hex digits, as every hash here. */
  readonly sha: string | null;
  readonly defaultBranch: string | null;
  /** Set for every event that is about a pull request, also where the event tells nothing else of it. */
  readonly pullRequest: PullRequestContext | null;
  readonly mergeGroup: { readonly baseRef: string | null; readonly baseSha: string | null } | null;
  /** http or https, without a slash at its end. */
  readonly apiUrl: string | null;
  readonly serverUrl: string | null;
  readonly runId: string | null;
  readonly runAttempt: number | null;
  readonly job: string | null;
  readonly workspace: string | null;
  /** Why the event file tells nothing: a part of a sentence. */
  readonly problem: string | null;
}

interface PullRequestContext {
  readonly number: number | null;
  /** A branch's name, without refs/heads/. */
  readonly baseRef: string | null;
  readonly baseSha: string | null;
  readonly headSha: string | null;
  /** Also where it cannot be told: then the least is assumed. */
  readonly headRepoIsFork: boolean;
}

/** Whether a text is a full commit hash, SHA-1 or SHA-256, in lower case. */
export function isCommitHash(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * Whether git would take a text as a branch's name (the rules of `git check-ref-format --branch`): so that it can
 * neither be an option, nor lead elsewhere in a path or a URL.
 */
export function isBranchName(text: string): boolean {
  return (
    text.length <= 1024 &&
    text.isWellFormed() &&
    text !== '@' &&
    text !== 'HEAD' &&
    !/[\p{Cc} ~^:?*[\\]|\.\.|@\{/u.test(text) &&
    text.split('/').every((part) => /^[^.]/.test(part) && !/(?:\.lock|\.)$/.test(part)) &&
    !text.startsWith('-')
  );
}
