import type { TestResult } from './model.ts';
import { testKey } from './model.ts';

/** Lines that the testing package writes around a test's own output (cmd/internal/test2json lists them). */
const framing = /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME) |--- (?:FAIL|PASS|SKIP|BENCH): )/;
/** `    file_test.go:12: message`, as t.Log, t.Error and t.Fatal write it. */
const ownLine = /^\s*([^\s:]+\.go):(\d{1,9}): ?/m;
/** What a crash or the race detector writes; none of it stands in a test that merely has failed children. */
const crash = /^(?:panic: |fatal error: |WARNING: DATA RACE|signal: |SIG[A-Z]+: )/m;
const packageFraming =
  /^(?:PASS|FAIL|(?:FAIL|ok {2})\t.*|exit status \d+|coverage: .*|testing: warning: no tests to run|-test\.shuffle \d+)$/;

/** The test's own output: without the lines that the testing package writes around it. */
export function stripFraming(output: string): string {
  return keepLines(output, (line) => !framing.test(line));
}

/** A package's own output, without the summary lines that every package has. */
export function stripPackageFraming(output: string): string {
  return keepLines(output, (line) => !packageFraming.test(line));
}

function keepLines(output: string, keep: (line: string) => boolean): string {
  return output.split('\n').filter(keep).join('\n').trimEnd();
}

/** The line that says what went wrong: the panic, else the first `file.go:12: …`, else the first that is not blank or `# package`. */
export function tellingLine(text: string): string {
  const lines = text.split('\n');
  const line =
    lines.find((one) => crash.test(one)) ??
    lines.find((one) => ownLine.test(one)) ??
    lines.find((one) => one.trim() !== '' && !one.startsWith('# '));
  return (line ?? '').trim();
}

/** Where the first `file.go:12: …` of a test's output points; the race detector reports in the testing package's name. */
export function sourceOf(text: string): { file: string | null; line: number | null } {
  const found = ownLine.exec(text.replaceAll(/^\s*testing\.go:.*$/gm, ''));
  return { file: found?.[1] ?? null, line: found?.[2] === undefined ? null : Number(found[2]) };
}

export function hasCrash(text: string): boolean {
  return crash.test(text) || text.includes('race detected outside of test execution');
}

/** Whether output holds a line of the test's own that can say why it failed. */
export function tellsWhy(text: string): boolean {
  return ownLine.test(text) || crash.test(text);
}

function hasOwnFailure(result: TestResult): boolean {
  return result.problems.some(({ text }) => tellsWhy(text));
}

/**
 * Marks the parents that failed only because a subtest did: they have no line of their own that says why.
 * A panic in a subtest is printed under its parent: it is given back where exactly one silent child can own it.
 */
export function explainParents(results: readonly TestResult[]): TestResult[] {
  const failed = results.filter((one) => one.outcome === 'failed' && !one.collection);
  const children = failedChildren(failed);
  const panics = panicsOfChildren(failed, children);
  return results.map((result) => {
    const panic = panics.get(testKey(result.id));
    if (panic?.role === 'owner') return { ...result, problems: panic.problems };
    const explained =
      result.outcome === 'failed' &&
      children.has(testKey(result.id)) &&
      (panic?.role === 'parent' || !hasOwnFailure(result));
    return explained ? { ...result, problems: [], explainedBy: 'children' } : result;
  });
}

/** Failed tests that have failed subtests, by key: all of those below, at any depth. */
function failedChildren(failed: readonly TestResult[]): ReadonlyMap<string, TestResult[]> {
  const children = new Map<string, TestResult[]>();
  for (const result of failed) {
    const { name } = result.id;
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
      const parent = testKey({ ...result.id, name: name.slice(0, at) });
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [result]);
      else known.push(result);
    }
  }
  return children;
}

type PanicShare =
  | { readonly role: 'parent' }
  | { readonly role: 'owner'; readonly problems: TestResult['problems'] };

function panicsOfChildren(
  failed: readonly TestResult[],
  children: ReadonlyMap<string, readonly TestResult[]>,
): ReadonlyMap<string, PanicShare> {
  const shares = new Map<string, PanicShare>();
  for (const parent of failed) {
    const below = children.get(testKey(parent.id)) ?? [];
    const owner = silentLeaf(below, children);
    const panic = parent.problems.every(({ text }) => text.startsWith('panic: '));
    if (owner === null || !panic || parent.problems.length === 0) continue;
    shares.set(testKey(parent.id), { role: 'parent' });
    shares.set(testKey(owner.id), { role: 'owner', problems: parent.problems });
  }
  return shares;
}

function silentLeaf(
  below: readonly TestResult[],
  children: ReadonlyMap<string, readonly TestResult[]>,
): TestResult | null {
  const leaves = below.filter((one) => !children.has(testKey(one.id)));
  const [leaf] = leaves;
  if (leaf === undefined || leaves.length > 1) return null;
  return leaf.problems.every(({ text }) => text === '') ? leaf : null;
}
