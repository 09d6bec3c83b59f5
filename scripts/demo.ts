/**
 * `npm run demo [-- --regression]`: the committed dist/ over a copy of examples/demo, started as a runner starts it.
 * Shows the live output and the summary, keeps logs and result.json, and fails where the verdict is not the expected one.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCommandFile } from './runner-files.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'demo-output');
// Outside this repository: its own configuration must not be taken for the project's.
const workspace = mkdtempSync(join(realpathSync(tmpdir()), 'retrial-demo-'));
const project = join(workspace, 'shop');
const runner = join(folder, 'runner');

const inputs = {
  MIGRATE: 'node --disable-warning=ExperimentalWarning migrate.mjs',
  TEST: 'npm test --silent',
  REPORTS: 'reports/*.xml',
  'WORKING-DIRECTORY': '.',
  MATRIX: 'null',
};

/** What a step reads and writes, one file each, empty before it starts. */
const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];

function fileOf(name: string): string {
  return join(runner, name);
}

/** A terminal's environment: no forge, whatever this itself runs under. */
function environment(regression: boolean): NodeJS.ProcessEnv {
  const foreign = /^(?:GITHUB|GITEA|FORGEJO|ACTIONS|RUNNER|INPUT|STATE|npm)_/;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(commandFiles.map((name) => [name, fileOf(name)])),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
    GITHUB_WORKSPACE: project,
    RUNNER_TEMP: runner,
    DEMO_REGRESSION: regression ? '1' : '0',
  };
}

function start(entry: 'main' | 'post', env: NodeJS.ProcessEnv): number | null {
  const program = join(root, 'dist', entry, 'index.js');
  if (!existsSync(program)) {
    throw new Error(`${relative(root, program)} is missing: run \`npm run build\` first.`);
  }
  return spawnSync(process.execPath, [program], {
    cwd: project,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  }).status;
}

function prepare(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(runner, { recursive: true });
  const made = new Set(['state', 'reports', 'shop.db']);
  const source = join(root, 'examples/demo');
  cpSync(source, project, { recursive: true, filter: (path) => !made.has(relative(source, path)) });
  for (const name of commandFiles) {
    writeFileSync(fileOf(name), '');
  }
}

/** Copies what the outputs name to where the reader finds it; an error where an output is missing. */
function keep(outputs: ReadonlyMap<string, string>): void {
  const kept: [output: string, name: string][] = [
    ['logs', 'logs'],
    ['result', 'result.json'],
  ];
  for (const [output, name] of kept) {
    const path = outputs.get(output);
    if (path === undefined) {
      throw new Error(`the step wrote no output "${output}"`);
    }
    cpSync(path, join(folder, name), { recursive: true });
  }
  cpSync(fileOf('GITHUB_STEP_SUMMARY'), join(folder, 'summary.md'));
}

interface StepEnd {
  readonly code: number | null;
  readonly postCode: number | null;
  readonly outputs: ReadonlyMap<string, string>;
}

/** `main`, then `post` with the state that `main` saved. */
function runStep(env: NodeJS.ProcessEnv): StepEnd {
  const code = start('main', env);
  const outputs = parseCommandFile(readFileSync(fileOf('GITHUB_OUTPUT'), 'utf8'));
  const state = parseCommandFile(readFileSync(fileOf('GITHUB_STATE'), 'utf8'));
  const saved = Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]));
  return { code, postCode: start('post', { ...env, ...saved }), outputs };
}

const { values } = parseArgs({ options: { regression: { type: 'boolean', default: false } } });
const expected = values.regression
  ? { verdict: 'failed', regressions: '1', code: 1 }
  : { verdict: 'flaky', regressions: '0', code: 0 };

prepare();
const { code, postCode, outputs } = runStep(environment(values.regression));
rmSync(workspace, { recursive: true, force: true });
keep(outputs);

console.log(`\n──── the job summary\n\n${readFileSync(join(folder, 'summary.md'), 'utf8').trimEnd()}\n`);
console.log('──── kept in demo-output/: logs/, result.json, summary.md');
const verdict = outputs.get('verdict');
const regressions = outputs.get('regressions');
const asExpected =
  verdict === expected.verdict &&
  regressions === expected.regressions &&
  code === expected.code &&
  postCode === 0;
console.log(`verdict: ${verdict}, exit code ${code}: ${asExpected ? 'as expected' : 'NOT as expected'}`);
if (!asExpected) {
  console.error(
    `expected ${expected.verdict} with ${expected.regressions} regressions and exit code ${expected.code}; ` +
      `got ${verdict} with ${regressions} and ${code}; post ended with ${postCode}`,
  );
  process.exitCode = 1;
}
