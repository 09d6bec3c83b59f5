/** What the head would change in the policy: shown, and granting nothing until it is merged. */
import { formatDuration } from './duration.ts';
import type { Fingerprint, Limits, Policy, StagePolicy } from './policy.ts';
import { loosenedTags } from './tag-proposals.ts';

export interface Proposals {
  /** Flakes that the head adds or changes in anything but their place, in its order. */
  readonly ids: readonly string[];
  /** A sentence for each other way in which the head would allow more than the trusted policy does. */
  readonly loosened: readonly string[];
}

interface Policies {
  readonly head: Policy;
  /** null: none could be read. Then every flake of the head is no more than a proposal. */
  readonly trusted: Policy | null;
}

export function findProposals({ head, trusted }: Policies): Proposals {
  const known = new Map(trusted?.flakes.map((flake) => [flake.id, identity(flake)]));
  const ids = head.flakes.filter((flake) => known.get(flake.id) !== identity(flake)).map(({ id }) => id);
  return { ids, loosened: trusted === null ? [] : loosened(head, trusted) };
}

/** A text that is equal for flakes that say the same, wherever they stand and in whatever order of keys. */
function identity({ source: _, ...flake }: Fingerprint): string {
  return JSON.stringify(flake, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
      : value,
  );
}

function loosened(head: Policy, trusted: Policy): string[] {
  const ofRun = loosenedLimits(head.limits, trusted.limits);
  const stages = [...head.stages].flatMap(([name, stage]) => {
    const before = trusted.stages.get(name);
    return before === undefined ? newStage(name, stage) : loosenedStage({ name, stage, before, ofRun });
  });
  return [...ofRun.map((what) => `The run's ${what}.`), ...stages, ...loosenedTags(head, trusted)];
}

function newStage(name: string, { retry }: StagePolicy): string[] {
  return retry === 'never'
    ? []
    : [`The stage \`${name}\` is new: nothing in it is retried until it is merged.`];
}

interface StageChange {
  readonly name: string;
  readonly stage: StagePolicy;
  readonly before: StagePolicy;
  /** What was said of the run: a stage that only follows it is not told again. */
  readonly ofRun: readonly string[];
}

function loosenedStage({ name, stage, before, ofRun }: StageChange): string[] {
  const changes = [
    stage.kind === before.kind ? null : `\`kind\` would change from ${before.kind} to ${stage.kind}`,
    stage.retry === 'allow' && before.retry === 'never' ? '`retry` would change from never to allow' : null,
    stage.rerun !== 'whole' && stage.rerun !== before.rerun
      ? `\`rerun\` would change from ${before.rerun} to ${stage.rerun}`
      : null,
    stage.frameworkRetries === 'allow' && before.frameworkRetries === 'match'
      ? '`framework-retries` would change from match to allow'
      : null,
    ...loosenedLimits(stage.limits, before.limits).filter((change) => !ofRun.includes(change)),
  ];
  return changes.filter((change) => change !== null).map((change) => `Stage \`${name}\`: ${change}.`);
}

function loosenedLimits(limits: Limits, before: Limits): string[] {
  const rises = [
    rise({ key: 'retries', from: before.retries, to: limits.retries, show: String }),
    rise({ key: 'max-failures', from: before.maxFailures, to: limits.maxFailures, show: String }),
    rise({ key: 'retry-time', from: before.retryTime, to: limits.retryTime, show: formatDuration }),
  ];
  return rises.filter((change) => change !== null);
}

interface Rise {
  readonly key: string;
  /** null: no bound. */
  readonly from: number | null;
  readonly to: number | null;
  readonly show: (value: number) => string;
}

function rise({ key, from, to, show }: Rise): string | null {
  if (from === null || (to !== null && to <= from)) {
    return null;
  }
  return `\`${key}\` would rise from ${show(from)} to ${to === null ? 'no bound' : show(to)}`;
}
