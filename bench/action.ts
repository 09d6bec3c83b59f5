/** The committed dist/ as a runner starts it, on a small repository, with its command files and without a forge. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseCommandFile } from '../scripts/runner-files.ts';

const entry = join(import.meta.dirname, '../dist/main/index.js');
const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];

export interface Step {
  readonly child: ChildProcess;
  /** Resolves when it has ended; rejects where it failed. */
  readonly ended: Promise<void>;
}

export class Action implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'retrial-bench-'));
  readonly #project = join(this.folder, 'project');
  readonly #runner = join(this.folder, 'runner');

  /** @param config of the repository; null: none */
  constructor(config: string | null) {
    if (!existsSync(entry)) throw new Error(`${entry} is missing: run \`npm run build\` first`);
    mkdirSync(join(this.#project, '.github'), { recursive: true });
    if (config !== null) writeFileSync(join(this.#project, '.github/retrial.yml'), config);
    const made = spawnSync('git', ['init', '--quiet', this.#project], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`git init failed: ${made.stderr}`);
  }

  /** Starts one run of the step, in a fresh folder of the runner's. */
  start(inputs: Readonly<Record<string, string>>): Step {
    rmSync(this.#runner, { recursive: true, force: true });
    mkdirSync(this.#runner);
    for (const name of commandFiles) writeFileSync(join(this.#runner, name), '');
    const child = spawn(process.execPath, [entry], {
      cwd: this.#project,
      env: {
        PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
        HOME: this.folder,
        GITHUB_WORKSPACE: this.#project,
        RUNNER_TEMP: this.#runner,
        ...Object.fromEntries(commandFiles.map((name) => [name, join(this.#runner, name)])),
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
        ),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // A runner reads the log; nothing is done with it here.
    child.stdout?.resume();
    return { child, ended: ending(child) };
  }

  /** An output of the last run; an error where it has none. */
  output(name: string): string {
    const value = parseCommandFile(readFileSync(join(this.#runner, 'GITHUB_OUTPUT'), 'utf8')).get(name);
    if (value === undefined) throw new Error(`the step wrote no output ${name}`);
    return value;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function ending(child: ChildProcess): Promise<void> {
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`);
}

/** A command on its own; rejects where it failed. */
export function startPlain(program: string, args: readonly string[]): Step {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return { child, ended: ending(child) };
}
