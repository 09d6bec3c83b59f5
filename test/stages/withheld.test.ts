import { describe, expect, it } from 'vitest';
import { isOwnOutput, isOwnVariable, withoutWithheld } from '../../src/stages/withheld.ts';

const env = {
  PATH: '/bin',
  GITHUB_SHA: 'abc',
  RUNNER_TEMP: '/tmp',
  EMPTY: '',
  UNSET: undefined,
  INPUT_TOKEN: 'secret',
  'INPUT_WORKING-DIRECTORY': '.',
  STATE_marker: 'm',
  GITHUB_STATE: '/state',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ACTIONS_RUNTIME_URL: 'http://forge.example',
  ACTIONS_RESULTS_URL: 'http://forge.example',
  ACTIONS_CACHE_URL: 'http://forge.example',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://forge.example',
  GITEA_RUNTIME_TOKEN: 'secret',
  RETRIAL_PYTEST_DIR: '/recordings',
  RETRIAL_MARKER: 'outer',
};
const seen = { PATH: '/bin', GITHUB_SHA: 'abc', RUNNER_TEMP: '/tmp', EMPTY: '', RETRIAL_MARKER: 'outer' };

describe('what a stage sees', () => {
  it('is the step’s environment without inputs, state and tokens', () => {
    expect(withoutWithheld(env, [])).toEqual(seen);
  });

  it('has the tokens that pass-env names', () => {
    expect(withoutWithheld(env, ['ACTIONS_RUNTIME_TOKEN', 'NOT_THERE'])).toEqual({
      ...seen,
      ACTIONS_RUNTIME_TOKEN: 'secret',
    });
  });

  it.each(['INPUT_TOKEN', 'STATE_marker', 'GITHUB_STATE', 'RETRIAL_PYTEST_DIR'])(
    'never has %s, whatever pass-env says',
    (name) => {
      expect(withoutWithheld(env, [name])).toEqual(seen);
    },
  );
});

describe('what a stage cannot hand on', () => {
  it.each(['verdict', 'VERDICT', ' verdict ', 'Flakes', 'regressions', 'retries', 'result', 'logs'])(
    'is the output %j',
    (name) => expect(isOwnOutput(name)).toBe(true),
  );

  it.each(['coverage', 'verdicts', 'my-result', ''])('is not the output %j', (name) =>
    expect(isOwnOutput(name)).toBe(false),
  );

  it.each([
    'RETRIAL_MARKER',
    'GITHUB_OUTPUT',
    'github_env',
    'RUNNER_TEMP',
    'ACTIONS_RUNTIME_TOKEN',
    'INPUT_TEST',
    'STATE_x',
    'NODE_OPTIONS',
    'LD_PRELOAD',
  ])('is the variable %s', (name) => expect(isOwnVariable(name)).toBe(true));

  it.each(['PATH', 'MY_GITHUB_X', 'CIRCLE', 'APP_PREIMPORT'])('is not the variable %s', (name) =>
    expect(isOwnVariable(name)).toBe(false),
  );
});
