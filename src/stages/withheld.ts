/**
 * What a stage does not receive of the action's own environment ("What a stage sees", docs/guarantees.md),
 * and what it cannot hand on to later stages and steps.
 */

const tokenNames = new Set([
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'GITEA_RUNTIME_TOKEN',
]);

const ownNames = /^(RETRIAL_|GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_)/i;

/** The names that Retrial's own outputs have; a stage cannot write them. */
const ownOutputs: readonly string[] = [
  'verdict',
  'flakes',
  'regressions',
  'retries',
  'result',
  'logs',
  'logs-name',
];

/**
 * What `pass-env` cannot give either: the action's inputs and state, and Retrial's own, but for the marker,
 * by which an outer run finds the processes of one inside of it.
 */
const neverPassed = /^(?:GITHUB_STATE$|INPUT_|STATE_|RETRIAL_(?!MARKER$))/;

/** The environment of a stage: the step's own without inputs, state and runner tokens, but for `pass-env`. */
export function withoutWithheld(
  env: Readonly<Record<string, string | undefined>>,
  passEnv: readonly string[],
): Record<string, string> {
  const passed = new Set(passEnv);
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue;
    if (neverPassed.test(name) || (tokenNames.has(name) && !passed.has(name))) continue;
    kept[name] = value;
  }
  return kept;
}

/** True for a variable that a stage must not set for later stages, steps or the action's own `post`. */
export function isOwnVariable(name: string): boolean {
  return ownNames.test(name) || /^(NODE_OPTIONS|LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT)$/i.test(name);
}

/** True for an output that only Retrial writes; the runner compares names without case. */
export function isOwnOutput(name: string): boolean {
  return ownOutputs.includes(name.trim().toLowerCase());
}
