/** Runs the committed dist/ as a runner runs an action: `main`, then `post` with the state that `main` saved. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseCommandFile } from '../../scripts/runner-files.ts';
import type { RunResult } from '../../src/result/schema.ts';
import { listFiles, readLeftovers, type StepLog } from './leftovers.ts';
import { endMarked, processesOf } from './processes.ts';
import { type RunnerEvent, repository, type Sandbox } from './sandbox.ts';

const root = join(import.meta.dirname, '../..');

export interface StepOptions {
  readonly sandbox: Sandbox;
  readonly event: RunnerEvent;
  /** By the names of action.yml; the others have their defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Over what a runner sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options of node, before the entry. */
  readonly nodeArgs?: readonly string[];
  /** Where `main` writes its stdout; default: a pipe that is read to its end. */
  readonly stdout?: 'pipe' | number;
  /** In KiB: nothing that `main` starts can write a larger one. */
  readonly largestFile?: number;
}

export interface StepRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  /** What later steps get. */
  readonly env: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  readonly state: ReadonlyMap<string, string>;
  /** Of `main`, then of `post`. */
  readonly summary: string;
  readonly post: { readonly code: number | null; readonly stdout: string; readonly stderr: string };
  /** null where there is none. */
  readonly result: RunResult | null;
  readonly logs: readonly StepLog[];
  /** What lies in RUNNER_TEMP and, untracked, in the workspace. */
  readonly files: readonly string[];
  /** Command lines of processes of the run that are still there. */
  readonly left: readonly string[];
}

export interface RunningStep {
  readonly child: ChildProcess;
  /** Resolves once the text stands in stdout; rejects where `main` ends before. */
  readonly shown: (text: string) => Promise<void>;
  /** Waits for `main`, runs `post`, and reads what there is. */
  readonly finish: () => Promise<StepRun>;
}

type Entry = 'main' | 'post';
const commandFiles = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'] as const;

export async function runStep(options: StepOptions): Promise<StepRun> {
  return await startStep(options).finish();
}

export function startStep(options: StepOptions): RunningStep {
  const main = start(options, 'main', {});
  return {
    child: main.child,
    shown: main.shown,
    finish: async () => {
      const { code, signal } = await main.ended;
      const state = parseCommandFile(read(options, 'main', 'STATE'));
      const saved = [...state].map(([name, value]) => [`STATE_${name}`, value]);
      const post = start(options, 'post', Object.fromEntries(saved));
      const postEnd = await post.ended;
      const marker = state.get('RETRIAL_RUN') ?? null;
      const left = marker === null ? [] : processesOf(marker);
      if (marker !== null) endMarked(marker);
      return {
        code,
        signal,
        stdout: main.stdout(),
        stderr: main.stderr(),
        outputs: parseCommandFile(read(options, 'main', 'OUTPUT')),
        env: parseCommandFile(read(options, 'main', 'ENV')),
        path: read(options, 'main', 'PATH')
          .split('\n')
          .filter((line) => line !== ''),
        state,
        summary: read(options, 'main', 'STEP_SUMMARY') + read(options, 'post', 'STEP_SUMMARY'),
        post: { code: postEnd.code, stdout: post.stdout(), stderr: post.stderr() },
        ...readLeftovers(options.sandbox),
        files: listFiles(options.sandbox),
        left,
      };
    },
  };
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly shown: RunningStep['shown'];
}

function start(options: StepOptions, entry: Entry, state: Readonly<Record<string, string>>): Started {
  const { sandbox, nodeArgs = [] } = options;
  const env = environment(options, entry, state);
  const stdio = entry === 'main' ? (options.stdout ?? 'pipe') : 'pipe';
  const program = join(root, 'dist', entry, 'index.js');
  if (!existsSync(program)) throw new Error('dist/ is missing: run `npm run build`');
  const limit =
    entry === 'main' && options.largestFile !== undefined ? `ulimit -f ${options.largestFile}; ` : '';
  const child = spawn('bash', ['-c', `${limit}exec "$@"`, 'bash', process.execPath, ...nodeArgs, program], {
    cwd: sandbox.workspace,
    env,
    stdio: ['ignore', stdio, 'pipe'],
  });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  const text = () => Buffer.concat(stdout).toString('utf8');
  return {
    child,
    ended,
    stdout: text,
    stderr: () => Buffer.concat(stderr).toString('utf8'),
    shown: async (wanted) =>
      await new Promise((resolve, reject) => {
        const look = () => {
          if (text().includes(wanted)) resolve();
        };
        child.stdout?.on('data', look);
        ended.then(() => reject(new Error(`never shown: ${wanted}\n${text()}`)), reject);
        look();
      }),
  };
}

function environment(
  { sandbox, event, inputs = {}, env = {} }: StepOptions,
  entry: Entry,
  state: Readonly<Record<string, string>>,
): Record<string, string> {
  const files = makeCommandFiles(sandbox, entry);
  const eventPath = join(sandbox.temp, '_github_workflow', 'event.json');
  mkdirSync(join(sandbox.temp, '_github_workflow'), { recursive: true });
  writeFileSync(eventPath, JSON.stringify(event.payload));
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: sandbox.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__octo_retrial',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_JOB: 'test',
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_SERVER_URL: 'https://forge.example',
    GITHUB_SHA: event.sha,
    GITHUB_WORKSPACE: sandbox.workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: sandbox.temp,
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-runner',
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/runtime/',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/results/',
    ACTIONS_CACHE_URL: 'http://127.0.0.1:9/cache/',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token-of-the-runner',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/id/',
    ...event.env,
    ...inputVariables(inputs),
    ...Object.fromEntries(Object.entries(state)),
    ...files,
    ...env,
  };
}

/** `INPUT_WORKING-DIRECTORY`: a runner makes names upper-case and turns blanks into `_`, nothing more. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(inputs).filter((name) => !declared.has(name));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const values = [...declared].map(([name, value]) => [name, inputs[name] ?? value] as const);
  return Object.fromEntries(
    values.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
});

/** Inputs and their defaults; an expression is what it comes to in a job without matrix and token. */
const declared: ReadonlyMap<string, string> = new Map(
  Object.entries(actionSchema.parse(parse(readFileSync(join(root, 'action.yml'), 'utf8'))).inputs).map(
    ([name, { default: value = '' }]) => [
      name,
      value.replace(/^\$\{\{ (toJSON)?.*$/s, (_, json) => (json ? 'null' : '')),
    ],
  ),
);

function fileOf(sandbox: Sandbox, entry: Entry, name: string): string {
  return join(sandbox.root, 'commands', `${entry}-${name.toLowerCase()}`);
}

function makeCommandFiles(sandbox: Sandbox, entry: Entry): Record<string, string> {
  mkdirSync(join(sandbox.root, 'commands'), { recursive: true });
  return Object.fromEntries(
    commandFiles.map((name) => {
      writeFileSync(fileOf(sandbox, entry, name), '');
      return [`GITHUB_${name}`, fileOf(sandbox, entry, name)];
    }),
  );
}

function read({ sandbox }: StepOptions, entry: Entry, name: (typeof commandFiles)[number]): string {
  return readFileSync(fileOf(sandbox, entry, name), 'utf8');
}
