/** The policy that a configuration states. Whether it is trusted is decided elsewhere. */
import type { Config, LocatedFlake } from './config.ts';
import { defaultLimits, inputStages, kindDefaults } from './defaults.ts';
import type { FlakeSettings } from './flake-schema.ts';
import { defaultKind, makeOnly } from './make-plan.ts';
import { makePreflights } from './make-preflights.ts';
import type {
  EnvChange,
  Fingerprint,
  FingerprintMatch,
  Limits,
  Policy,
  StagePolicy,
  TextMatch,
} from './policy.ts';
import type { LimitsSettings, StageSettings } from './schema.ts';

/** Without a configuration, and so without flakes, nothing is ever retried; the inputs' stages are known all the same. */
export function makePolicy(config: Config | null): Policy {
  const limits = makeLimits(config?.settings.limits, defaultLimits);
  const stages = config?.settings.stages ?? inputStages;
  return {
    limits,
    flakes: (config?.flakes ?? []).map(makeFingerprint),
    stages: new Map(stages.map((stage) => [stage.name, makeStagePolicy(stage, limits)])),
    tags: new Map(
      makePreflights(config).flatMap((preflight) =>
        preflight.kind === 'tags' ? [[preflight.name, preflight.rules] as const] : [],
      ),
    ),
  };
}

/** What a stage leaves out is the run's. */
function makeLimits(settings: LimitsSettings | undefined, otherwise: Limits): Limits {
  return {
    retries: settings?.retries ?? otherwise.retries,
    maxFailures: settings?.['max-failures'] ?? otherwise.maxFailures,
    retryTime: settings?.['retry-time'] ?? otherwise.retryTime,
  };
}

type PolicySettings = Pick<StageSettings, 'kind' | 'retry' | 'rerun' | 'framework-retries' | 'limits'>;

function makeStagePolicy(settings: PolicySettings, ofRun: Limits): StagePolicy {
  const kind = settings.kind ?? defaultKind;
  return {
    kind,
    retry: settings.retry ?? kindDefaults[kind].retry,
    rerun: settings.rerun ?? 'whole',
    frameworkRetries: settings['framework-retries'] ?? 'match',
    limits: makeLimits(settings.limits, ofRun),
  };
}

function makeFingerprint({ settings, source }: LocatedFlake): Fingerprint {
  return {
    id: settings.id,
    issue: settings.issue,
    owner: settings.owner,
    reason: settings.reason ?? null,
    expires: settings.expires,
    match: makeMatch(settings.match),
    only: makeOnly(settings.only),
    retries: settings.retries ?? 1,
    delay: settings.delay ?? 0,
    retryEnv: makeRetryEnv(settings['retry-with']),
    source,
  };
}

function makeMatch(match: FlakeSettings['match']): FingerprintMatch {
  return {
    stage: [match.stage ?? []].flat(),
    test: [match.test ?? []].flat(),
    file: [match.file ?? []].flat(),
    package: [match.package ?? []].flat(),
    message: makeTextMatch(match.message),
    signature: [match.signature ?? []].flat(),
    log: makeTextMatch(match.log),
    exit: [match.exit ?? []].flat(),
    signal: [match.signal ?? []].flat(),
    kind: [match.kind ?? []].flat(),
  };
}

function makeTextMatch(texts: FlakeSettings['match']['message']): TextMatch | null {
  if (texts === undefined) {
    return null;
  }
  if (typeof texts === 'object' && 'all' in texts) {
    return { mode: 'all', patterns: texts.all };
  }
  return { mode: 'any', patterns: [texts].flat() };
}

function makeRetryEnv(retryWith: FlakeSettings['retry-with']): Readonly<Record<string, EnvChange>> {
  const changes = Object.entries(retryWith?.env ?? {}).map(
    ([name, change]) => [name, makeChange(change)] as const,
  );
  return Object.fromEntries(changes);
}

type ChangeSettings = NonNullable<FlakeSettings['retry-with']>['env'][string];

function makeChange(change: ChangeSettings): EnvChange {
  if (typeof change === 'string') {
    return { kind: 'set', value: change };
  }
  // The schema lets exactly one of the two through.
  return change.append === undefined
    ? { kind: 'prepend', value: change.prepend ?? '' }
    : { kind: 'append', value: change.append };
}
