import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FrameworkSession } from '../../src/failures/attempt.ts';
import { parsePytestRecordings } from '../../src/frameworks/pytest-recording.ts';
import { selectPytest } from '../../src/frameworks/pytest-select.ts';
import type { TestId, TestResult } from '../../src/reports/model.ts';
import { read, testsOf } from '../reports/read.ts';

const plugin = fileURLToPath(new URL('../../src/frameworks/pytest-plugin', import.meta.url));
const bin = fileURLToPath(new URL('../../.venv/bin/', import.meta.url));

export interface PytestAttempt {
  /** The command's exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly output: string;
  readonly sessions: readonly FrameworkSession[];
  /** Of all reports that the attempt wrote, in the order of their names. */
  readonly tests: readonly TestResult[];
}

export interface AttemptOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The content of the file that says what to select. */
  readonly select?: string;
}

/** A real project in a folder of its own, whose stage is one shell script. */
export class PytestProject implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'retrial-pytest-'));
  readonly #script: string;

  /** @param script `pytest` and `python` in it are the pinned ones; reports go to `report*.xml`. */
  constructor(script: string, files: Readonly<Record<string, string>>) {
    this.#script = script;
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  async attempt(options: AttemptOptions = {}): Promise<PytestAttempt> {
    const recordings = mkdtempSync(join(tmpdir(), 'retrial-recordings-'));
    for (const report of this.#reports()) rmSync(report);
    const select = join(recordings, 'select');
    if (options.select !== undefined) writeFileSync(select, options.select);
    const child = spawnSync('bash', ['-c', this.#script], {
      cwd: this.folder,
      encoding: 'utf8',
      env: {
        HOME: this.folder,
        PATH: `${bin}:${process.env['PATH']}`,
        PYTHONPATH: plugin,
        PYTHONDONTWRITEBYTECODE: '1',
        RETRIAL_PYTEST_DIR: recordings,
        ...(options.select === undefined ? {} : { RETRIAL_PYTEST_SELECT: select }),
        ...options.env,
      },
      maxBuffer: 1 << 26,
    });
    const sessions = readSessions(recordings);
    rmSync(recordings, { recursive: true });
    const readings = await Promise.all(this.#reports().map((file) => read(readFileSync(file))));
    return {
      code: child.status,
      output: child.stdout + child.stderr,
      sessions,
      tests: readings.flatMap(testsOf),
    };
  }

  #reports(): string[] {
    const names = readdirSync(this.folder).filter((name) => /^report.*\.xml$/.test(name));
    return names.toSorted().map((name) => join(this.folder, name));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function readSessions(folder: string): FrameworkSession[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return parsePytestRecordings(
    files.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
  );
}

export function failedIds(attempt: PytestAttempt): TestId[] {
  return attempt.tests.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
}

/** What a retry of an attempt's failed tests would select, or why it would not. */
export function choose(attempt: PytestAttempt): ReturnType<typeof selectPytest> {
  return selectPytest({ sessions: attempt.sessions, failed: failedIds(attempt) });
}

/** The selection of an attempt that can be selected from. */
export function chosen(attempt: PytestAttempt): string {
  const choice = choose(attempt);
  if (!choice.ok) throw new Error(`${choice.error}\n${attempt.output}`);
  return choice.value;
}
