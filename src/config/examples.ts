/** By key, a value that is right: what the fix of a wrong or missing one shows. */
const examples: ReadonlyMap<string, string> = new Map([
  ['version', '1'],
  ['include', '[flakes/*.yml]'],
  ['limits', '{ retries: 3 }'],
  ['preflight', "[{ name: import, run: python -c 'import app' }]"],
  ['stages', '[{ name: unit, run: npm test }]'],
  ['flakes', '[]'],
  ['retries', '2'],
  ['max-failures', '10'],
  ['retry-time', '20m'],
  ['name', 'unit'],
  ['run', 'npm test'],
  ['shell', 'bash'],
  ['working-directory', 'services/core'],
  ['env', '{ MODE: ci }'],
  ['timeout', '30m'],
  ['idle-timeout', '5m'],
  ['on-timeout', 'warn'],
  ['needs', '[migrate]'],
  ['pass-env', '[ACTIONS_RUNTIME_TOKEN]'],
  ['reports', 'reports/*.xml'],
  ['path', 'reports/*.xml'],
  ['format', 'junit'],
  ['min-tests', '100'],
  ['rerun', 'pytest'],
  ['retry', 'allow'],
  ['framework-retries', 'match'],
  ['background', 'end'],
  ['wait', '60s'],
  ['ready', '[{ run: ./is-ready.sh, within: 60s }]'],
  ['within', '60s'],
  ['only', '{ os: linux }'],
  ['os', 'linux'],
  ['matrix', '{ suite: go }'],
  ['id', 'ws-port'],
  ['issue', '"#118"'],
  ['owner', '"@net-team"'],
  ['reason', 'the port is taken by the test before'],
  ['expires', '2027-03-31'],
  ['match', '{ message: address already in use }'],
  ['stage', 'unit'],
  ['test', 'test_port*'],
  ['file', 'tests/test_ws.py'],
  ['package', 'tests.test_ws'],
  ['message', 'address already in use'],
  ['log', 'connection reset by peer'],
  ['all', '[first text, second text]'],
  ['exit', '3'],
  ['signal', 'SIGKILL'],
  ['delay', '5s'],
  ['tags', "{ files: features/**/*.feature, known: ['@slow'] }"],
  ['files', 'features/**/*.feature'],
  ['dialect', 'behave'],
  ['governs', "'@tdd*'"],
  ['known', "['@slow', '/@issue_\\d+/']"],
  ['rules', "[{ when: '@tdd_expected_fail', require: '@tdd_issue' }]"],
  ['when', "'@tdd_expected_fail'"],
  ['require', "'@tdd_issue'"],
  ['forbid', "'@wip and @release'"],
  ['count', "{ '/@issue_\\d+/': 1 }"],
  ['min', '1'],
  ['max', "{ '@wip': 5 }"],
  ['unique', "'/@id_\\d+/'"],
  ['retry-with', '{ env: { GOFLAGS: { append: -parallel=1 } } }'],
]);

/** "write `key: value`" for the last key of a path. */
export function exampleFor(path: readonly PropertyKey[]): string | null {
  // The keys of these are the maintainers' own: one called `run` is no command.
  if (path.at(-2) === 'env' || path.at(-2) === 'matrix') {
    return null;
  }
  if (path.at(-2) === 'count') {
    return 'write a number, or {min: 1, max: 2}';
  }
  if (path.at(-2) === 'max' || path.at(-3) === 'count') {
    return 'write a number, such as 5';
  }
  const key = path.findLast((segment) => typeof segment === 'string');
  const example = key === undefined ? undefined : examples.get(String(key));
  return example === undefined ? null : `write \`${String(key)}: ${example}\``;
}

/** Whether the last key of a path takes a duration. */
export function takesDuration(path: readonly PropertyKey[]): boolean {
  return /: \d+[hms]`$/.test(exampleFor(path) ?? '');
}
