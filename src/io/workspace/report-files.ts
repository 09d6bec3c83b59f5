/** Report files of a stage: moved aside before an attempt, found and read after it. */
import { glob, mkdir } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import type { ReportSpec } from '../../config/plan.ts';
import type { ReportOutcome } from '../../failures/attempt.ts';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import type { ReportReading, TestResult } from '../../reports/model.ts';
import { readReport } from '../../reports/read-report.ts';
import { exists } from '../files/exists.ts';
import { openHostileFile } from '../files/hostile-file.ts';
import { moveAside } from '../files/move-aside.ts';
import { systemErrorCode } from '../system-error.ts';

/** Bytes. It is read in constant memory, but a file with holes can be of any size. */
const largestReport = 4 * 1024 ** 3;

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
  const found = await findAll(place);
  if (!found.ok) return found;
  let moved = 0;
  for (const path of found.value) {
    try {
      await mkdir(place.aside, { recursive: true });
      await moveAside(path, join(place.aside, `${moved}-${basename(path)}`));
      moved += 1;
    } catch (error) {
      return fail(
        `the report ${relative(place.cwd, path)} from before the attempt could not be moved aside (${systemErrorCode(error)})`,
      );
    }
  }
  return succeed(moved);
}

async function findAll({ specs, cwd }: Place): Promise<Fallible<ReadonlySet<string>, string>> {
  const paths = new Set<string>();
  for (const spec of specs) {
    const found = await find(spec, cwd);
    if (!found.ok) return fail(`what stands at the report path ${spec.path} ${found.error}`);
    for (const path of found.value) paths.add(path);
  }
  return succeed(paths);
}

/** Reads what the attempt wrote at each report path, in a fixed order. */
export async function readReports({ specs, cwd }: Place): Promise<ReportOutcome[]> {
  const outcomes: ReportOutcome[] = [];
  for (const spec of specs) {
    const found = await find(spec, cwd);
    const readings: ReportReading[] = found.ok ? [] : [unreadable(spec.path, `it ${found.error}`)];
    if (found.ok) for (const path of found.value) readings.push(await readOne(spec, path, cwd));
    outcomes.push({ spec, readings });
  }
  return outcomes;
}

/** A link is followed: some tools keep their reports elsewhere. */
async function readOne(spec: ReportSpec, path: string, cwd: string): Promise<ReportReading> {
  const shown = relative(cwd, path);
  const opened = await openHostileFile(path, { limit: largestReport, links: true });
  // A file that cannot be read (no permission, a link to nowhere) is a report that does not count.
  if (!opened.ok) return unreadable(shown, `it ${opened.error.why}`);
  await using file = opened.value;
  const reading = await readReport({ path: shown, format: spec.format, content: file.chunks() });
  return withRelativeFiles(reading, cwd);
}

function unreadable(path: string, problem: string): ReportReading {
  return { ok: false, path, problem, tests: [] };
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

/**
 * Absolute paths of what stands at a report path: the path itself, or what its glob finds. The error goes on after
 * naming the path.
 */
async function find(spec: ReportSpec, cwd: string): Promise<Fallible<readonly string[], string>> {
  const literal = resolve(cwd, spec.path);
  try {
    // A file may be called as the glob is written: it must not hide what the glob finds.
    const found = new Set((await exists(literal)) ? [literal] : []);
    if (/[*?[{]/.test(spec.path)) {
      for await (const path of glob(spec.path, { cwd })) found.add(resolve(cwd, path));
    }
    return succeed([...found].sort());
  } catch (error) {
    return fail(`cannot be looked for (${systemErrorCode(error)})`);
  }
}
