/** Report files of a stage: moved aside before an attempt, found and read after it. */
import { constants } from 'node:fs';
import { copyFile, glob, lstat, mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { ReportSpec } from '../../config/plan.ts';
import type { ReportOutcome } from '../../failures/attempt.ts';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import type { ReportReading, TestResult } from '../../reports/model.ts';
import { readReport } from '../../reports/read-report.ts';

interface Place {
  readonly specs: readonly ReportSpec[];
  /** Absolute: the stage's working directory. */
  readonly cwd: string;
}

/**
 * Moves every file that stands at a report path into `aside`, so that only this attempt's word counts.
 * An error where that cannot be done: the attempt must then not start.
 */
export async function moveReportsAside(
  place: Place & { readonly aside: string },
): Promise<Fallible<number, string>> {
  let moved = 0;
  for (const path of await findAll(place)) {
    try {
      await mkdir(place.aside, { recursive: true });
      await move(path, join(place.aside, `${moved}-${path.slice(path.lastIndexOf('/') + 1)}`));
      moved += 1;
    } catch (error) {
      return fail(
        `the report ${relative(place.cwd, path)} from before the attempt could not be moved aside: ${messageOf(error)}`,
      );
    }
  }
  return succeed(moved);
}

/** Reads what the attempt wrote at each report path, in a fixed order. */
export async function readReports(place: Place): Promise<ReportOutcome[]> {
  const outcomes: ReportOutcome[] = [];
  for (const spec of place.specs) {
    const readings: ReportReading[] = [];
    for (const path of await find(spec, place.cwd)) readings.push(await readOne(spec, path, place.cwd));
    outcomes.push({ spec, readings });
  }
  return outcomes;
}

async function readOne(spec: ReportSpec, path: string, cwd: string): Promise<ReportReading> {
  const shown = relative(cwd, path);
  try {
    // Not waiting: a FIFO that nobody writes to would hold the step for ever.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await file.stat();
    if (!found.isFile()) {
      const problem = `it is ${found.isDirectory() ? 'a folder' : 'a device, pipe or socket'}, not a file`;
      return { ok: false, path: shown, problem, tests: [] };
    }
    const content = file.createReadStream({ autoClose: false });
    const reading = await readReport({ path: shown, format: spec.format, content });
    return withRelativeFiles(reading, cwd);
  } catch (error) {
    // A file that cannot be read (no permission, a link to nowhere) is a report that does not count.
    return { ok: false, path: shown, problem: `could not be read: ${messageOf(error)}`, tests: [] };
  }
}

/**
 * Some reports name files by absolute path, which is another on every runner: relative to the stage's working
 * directory they can be listed and shown.
 */
function withRelativeFiles(reading: ReportReading, cwd: string): ReportReading {
  const place = (result: TestResult): TestResult =>
    result.file !== null && isAbsolute(result.file)
      ? { ...result, file: relative(cwd, result.file) }
      : result;
  return reading.ok
    ? { ...reading, report: { ...reading.report, tests: reading.report.tests.map(place) } }
    : { ...reading, tests: reading.tests.map(place) };
}

async function findAll({ specs, cwd }: Place): Promise<string[]> {
  const found = new Set<string>();
  for (const spec of specs) for (const path of await find(spec, cwd)) found.add(path);
  return [...found].sort();
}

/** Absolute paths of what stands at a report path: the path itself, or what its glob finds. */
async function find(spec: ReportSpec, cwd: string): Promise<string[]> {
  const literal = resolve(cwd, spec.path);
  if (await exists(literal)) return [literal];
  if (!/[*?[{]/.test(spec.path)) return [];
  const found: string[] = [];
  for await (const path of glob(spec.path, { cwd })) {
    found.push(isAbsolute(path) ? path : join(cwd, path));
  }
  return found.sort();
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

/** A link is moved itself, never what it points to. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // What is no file cannot be copied to another disk: reading a FIFO would wait for its writer.
    if (codeOf(error) !== 'EXDEV' || !(await stat(from)).isFile()) throw error;
    await copyFile(from, to);
    await unlink(from);
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
