import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseCommandFile } from '../../scripts/runner-files.ts';
import { type RunResult, resultSchema } from '../../src/result/schema.ts';

const root = join(import.meta.dirname, '../..');
/** The PATH with the pinned Python tools, and the node that runs this. */
export const toolsPath = `${join(root, '.venv/bin')}:${dirname(process.execPath)}:${process.env['PATH']}`;
const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];

export interface ActionRun {
  readonly code: number | null;
  /** The step's log. */
  readonly output: string;
  readonly result: RunResult;
  readonly summary: string;
  /** Every log, by its file's name. */
  readonly logs: Readonly<Record<string, string>>;
}

export interface RunOptions {
  /** By name, such as `test`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A project on which the action runs as a child process, without a forge: its own configuration is trusted. */
export class ActionProject implements Disposable {
  readonly #scratch = realpathSync(mkdtempSync(join(tmpdir(), 'retrial-action-')));
  readonly folder = join(this.#scratch, 'project');
  #runs = 0;

  constructor(files: Readonly<Record<string, string>>) {
    mkdirSync(this.folder);
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  /** A copy of `examples/<name>`, without what runs of it have left there. */
  static ofExample(name: string): ActionProject {
    const project = new ActionProject({});
    const made = new Set(['state', 'reports', '__pycache__', '.pytest_cache', '.coverage']);
    cpSync(join(root, 'examples', name), project.folder, {
      recursive: true,
      filter: (path) => !made.has(basename(path)) && !path.endsWith('.db'),
    });
    return project;
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  list(path: string): string[] {
    return readdirSync(join(this.folder, path)).toSorted();
  }

  run({ inputs = {}, env = {} }: RunOptions = {}): ActionRun {
    this.#runs += 1;
    const runner = join(this.#scratch, `runner-${this.#runs}`);
    mkdirSync(runner);
    const fileOf = (name: string) => join(runner, name);
    for (const name of commandFiles) writeFileSync(fileOf(name), '');
    const child = spawnSync(process.execPath, [join(root, 'src/main.ts')], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: {
        HOME: runner,
        PATH: toolsPath,
        PYTHONDONTWRITEBYTECODE: '1',
        GITHUB_WORKSPACE: this.folder,
        RUNNER_TEMP: runner,
        ...Object.fromEntries(commandFiles.map((name) => [name, fileOf(name)])),
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        ...env,
      },
    });
    const output = child.stdout + child.stderr;
    const outputs = parseCommandFile(readFileSync(fileOf('GITHUB_OUTPUT'), 'utf8'));
    const result = outputs.get('result');
    const logs = outputs.get('logs');
    if (result === undefined || logs === undefined) throw new Error(`the step told no result:\n${output}`);
    return {
      code: child.status,
      output,
      result: resultSchema.parse(JSON.parse(readFileSync(result, 'utf8'))),
      summary: readFileSync(fileOf('GITHUB_STEP_SUMMARY'), 'utf8'),
      logs: Object.fromEntries(
        readdirSync(logs).map((name) => [name, readFileSync(join(logs, name), 'utf8')]),
      ),
    };
  }

  [Symbol.dispose](): void {
    rmSync(this.#scratch, { recursive: true, force: true });
  }
}

/** `name: verdict`, or `kind: verdict` for what is no test's. */
export function verdictsOf({ result }: ActionRun): string[] {
  return result.failures.map(({ test, kind, verdict }) => `${test?.name ?? kind}: ${verdict}`).toSorted();
}

/** How many attempts each stage had. */
export function attemptsOf({ result }: ActionRun): number[] {
  return result.stages.map(({ attempts }) => attempts.length);
}
