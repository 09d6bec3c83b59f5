/** One preflight of tag rules: finds the files, reads them, checks them. */
import type { FilePattern } from '../config/tag-rules.ts';
import type { FileReading } from './check-tags.ts';
import type { PreflightOutcome } from './run-preflights.ts';
import type { TagCheck, TagChecks } from './tag-checks.ts';
import type { FoundFiles } from './tag-file.ts';
import type { Violation } from './violation.ts';

export interface TagEdges {
  readonly tagFiles: (patterns: readonly FilePattern[]) => Promise<FoundFiles>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** More violations than these nobody reads; the others are counted. */
const mostViolations = 1000;

export async function runTagChecks(checks: TagChecks, edges: TagEdges): Promise<PreflightOutcome> {
  const begun = edges.now();
  const made: Made[] = [];
  for (const check of checks.checks) made.push(await makeCheck(check, { checks, edges }));
  const all = distinct(made.flatMap(({ violations }) => violations));
  const violations = all.slice(0, mostViolations);
  return {
    name: checks.name,
    verdict: all.length === 0 ? 'passed' : 'failed',
    seconds: (edges.now() - begun) / 1000,
    note: noteOf(all.length, made),
    logPath: null,
    stack: null,
    env: {},
    violations,
  };
}

interface Made {
  readonly violations: readonly Violation[];
  readonly files: number;
  readonly tests: number;
}

interface Making {
  readonly checks: TagChecks;
  readonly edges: TagEdges;
}

async function makeCheck({ rules, files }: TagCheck, { checks, edges }: Making): Promise<Made> {
  const [{ checkTags }, { openReaders }] = await Promise.all([
    import('./check-tags.ts'),
    import('./open-reader.ts'),
  ]);
  const readerOf = openReaders(rules.dialect);
  const found = await edges.tagFiles(files);
  const readings: FileReading[] = [];
  for await (const file of found.files) {
    const { path } = file;
    const reading =
      'text' in file
        ? (await readerOf(path)).read(file.text)
        : { tests: [], tags: [], problems: [file.problem] };
    readings.push({ path, reading });
  }
  const empty = found.empty.filter((pattern) => checks.wanted.some(({ glob }) => glob === pattern.glob));
  return {
    violations: [
      ...empty.map((pattern) => emptyPattern(pattern, checks.wanted)),
      ...checkTags(rules, readings),
    ],
    files: readings.length,
    tests: readings.reduce((sum, { reading }) => sum + reading.tests.length, 0),
  };
}

/** Told where the head writes the pattern. */
function emptyPattern({ glob }: FilePattern, wanted: readonly FilePattern[]): Violation {
  const source = wanted.find((one) => one.glob === glob)?.source ?? { file: '', line: 0, column: 0 };
  return { ...source, rule: 'files', message: `no file matches ${glob}: correct the pattern, or remove it` };
}

function distinct(violations: readonly Violation[]): Violation[] {
  return [...new Map(violations.map((one) => [JSON.stringify(one), one])).values()];
}

function noteOf(violations: number, made: readonly Made[]): string | null {
  if (violations > mostViolations) return `the first ${mostViolations} of ${violations} violations`;
  const [first] = made;
  return violations > 0 || first === undefined ? null : `${first.files} files, ${first.tests} tests`;
}
