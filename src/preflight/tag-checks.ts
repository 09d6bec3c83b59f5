/** Which tag rules are in force for a run: rule 6 of a retry, for preflights. */
import { extname } from 'node:path';
import type { Guard, Plan, TagPreflight } from '../config/plan.ts';
import type { TrustedPolicy } from '../config/policy.ts';
import { isSamePattern, isSameRules } from '../config/tag-proposals.ts';
import type { FilePattern, TagRules } from '../config/tag-rules.ts';

/** One set of rules over one set of files. */
export interface TagCheck {
  readonly rules: TagRules;
  readonly files: readonly FilePattern[];
}

export interface TagChecks {
  readonly kind: 'tags';
  readonly name: string;
  /** All are made; what several find is told once. */
  readonly checks: readonly TagCheck[];
  /** Each of these must find a file. */
  readonly wanted: readonly FilePattern[];
}

export interface PreflightsInForce {
  readonly preflights: readonly (Guard | TagChecks)[];
  /** A sentence each, on whose rules are not the trusted ones. */
  readonly warnings: readonly string[];
}

/**
 * Commands are the head's. Tag rules are the trusted policy's, over the files that it or the head names; the head's
 * own hold beside them, since stricter is welcome: what only the head has, and what it has changed. What the head
 * has removed is still checked, over what only the head names as well, since a preflight that has another name and
 * files that have moved are the same to a reader. A pattern that the head has replaced need not find a file.
 */
export function preflightsInForce(plan: Pick<Plan, 'preflights'>, trusted: TrustedPolicy): PreflightsInForce {
  const rules = trusted.from === 'none' ? new Map<string, TagRules>() : trusted.policy.tags;
  const ofHead = plan.preflights.filter((preflight) => preflight.kind === 'tags');
  const names = new Set(ofHead.map(({ name }) => name));
  const known = [...rules.values()].flatMap(({ files }) => files);
  const newFiles = ofHead
    .flatMap((preflight) => preflight.rules.files)
    .filter((file) => !known.some((one) => isSamePattern(one, file)));
  const removed = [...rules]
    .filter(([name]) => !names.has(name))
    .map(([name, before]): TagChecks => {
      const files = [...before.files, ...newFiles.filter((file) => isAlike(file, before))];
      return { kind: 'tags', name, checks: [{ rules: before, files }], wanted: [] };
    });
  const preflights = plan.preflights.map((preflight) =>
    preflight.kind === 'tags' ? checksOf(preflight, rules.get(preflight.name) ?? null) : preflight,
  );
  return { preflights: [...preflights, ...removed], warnings: untrustedWarning(ofHead, trusted) };
}

/** Rules about the tags of one language say nothing about another's. */
function isAlike({ glob }: FilePattern, { files }: TagRules): boolean {
  return files.some((file) => extname(file.glob) === extname(glob));
}

function checksOf({ name, rules: head }: TagPreflight, trusted: TagRules | null): TagChecks {
  const base = { kind: 'tags', name, wanted: head.files } as const;
  if (trusted === null || isSameRules(head, trusted)) {
    return { ...base, checks: [{ rules: head, files: head.files }] };
  }
  const added = head.files.filter((file) => !trusted.files.some((known) => isSamePattern(known, file)));
  return {
    ...base,
    checks: [
      { rules: trusted, files: [...trusted.files, ...added] },
      { rules: head, files: head.files },
    ],
  };
}

function untrustedWarning(ofHead: readonly TagPreflight[], trusted: TrustedPolicy): string[] {
  if (trusted.from !== 'none' || ofHead.length === 0) return [];
  const names = ofHead.map(({ name }) => `\`${name}\``).join(', ');
  return [`The tag rules in force are this commit's own (${names}), since no policy could be trusted.`];
}
