import { flat } from '../../flat.ts';

/** Lines that the testing package writes around a test's own output (cmd/internal/test2json lists them). */
const framing = /^[ \t]*(?:=== (?:RUN|PAUSE|CONT|NAME) |--- (?:FAIL|PASS|SKIP|BENCH): )/;
/** `    file_test.go:12: message`, as t.Log, t.Error and t.Fatal write it. */
const ownLine = /^[ \t]*([^\s:]+\.go):(\d{1,9}): ?/m;
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
  const found = ownLine.exec(text.replaceAll(/^[ \t]*testing\.go:.*$/gm, ''));
  return { file: found?.[1] ?? null, line: found?.[2] === undefined ? null : Number(found[2]) };
}

/** How much of a line is looked at: what it begins with tells. */
const longestStart = 4096;

/** Whether output that arrives in pieces says that something crashed, wherever in it. */
export class CrashSearch {
  #line = '';
  #found = false;

  append(text: string): void {
    if (this.#found) return;
    const lines = (this.#line + text).split('\n');
    this.#line = flat((lines.pop() ?? '').slice(0, longestStart));
    this.#found = lines.some(isCrash);
  }

  end(): boolean {
    return this.#found || isCrash(this.#line);
  }
}

function isCrash(line: string): boolean {
  return crash.test(line) || line.includes('race detected outside of test execution');
}

/** Whether output holds a line of the test's own that can say why it failed. */
export function tellsWhy(text: string): boolean {
  return ownLine.test(text) || crash.test(text);
}
