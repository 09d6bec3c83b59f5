/** Everything that must never turn into a pass: each with an entry that explains what can be explained. */
import { describe, it } from 'vitest';
import { push, type Scenario } from '../dist/scenario.ts';
import {
  attempts,
  fails,
  junit,
  passes,
  portFlake,
  portTaken,
  redThen,
  type TestCase,
} from '../dist/scripts.ts';

interface Row {
  readonly name: string;
  readonly test: string;
  /** What the summary must say. */
  readonly why: string | RegExp;
  /** How many attempts there must be; default 1. */
  readonly attempts?: number;
  readonly reports?: string;
  readonly scenario?: Scenario;
}

const flaky = fails('test_port', portTaken);
const login = passes('test_login');
const green = { report: junit(login, passes('test_port')) };

/** What stands between a command and a pass though its exit code is 0. */
const report: readonly Row[] = [
  { name: 'an empty report', test: ': > report.xml', why: 'report.xml: it is empty' },
  { name: 'a blank report', test: 'printf " \\n" > report.xml', why: 'nothing but blanks' },
  {
    name: 'a report cut after its first test',
    test: `printf '<testsuite tests="2"><testcase classname="a" name="b"/>' > report.xml`,
    why: /report\.xml: .*(?:ends|cut|closed|end of)/,
  },
  {
    name: 'a report cut within a flake that is listed',
    test: `printf '<testsuite tests="2"><testcase name="test_port"><failure message="address already in use"/></testcase><testcase na' > report.xml; exit 1`,
    why: /report\.xml: /,
  },
  { name: 'a report of 0 tests', test: attempts({ report: junit() }), why: 'holds 0 tests, at least 1' },
  { name: 'no report', test: 'true', why: 'no report was written at report.xml' },
  {
    name: 'no report where one of two globs finds some',
    test: attempts(green),
    reports: 'report.xml\nother/*.xml',
    why: 'no report was written at other/*.xml',
  },
  {
    name: 'a file that is called as the glob is written',
    test: `mkdir r; cp good.xml 'r/*.xml'; cp bad.xml r/b.xml`,
    reports: 'r/*.xml',
    scenario: {
      files: { 'good.xml': junit(login), 'bad.xml': junit(fails('test_pay', 'AssertionError: 3 != 4')) },
    },
    why: 'test_pay',
  },
  {
    name: 'a report from before the attempt',
    test: 'echo only looks at what is there: $(ls)',
    scenario: { files: { 'report.xml': junit(login) } },
    why: 'no report was written at report.xml',
  },
  {
    name: 'a report that is HTML',
    test: 'echo "<html><body>passed</body></html>" > report.xml',
    why: 'report.xml: ',
  },
  { name: 'a report that is JSON', test: 'echo "{\\"passed\\": true}" > report.xml', why: 'report.xml: ' },
  { name: 'a report path that is a folder', test: 'mkdir report.xml', why: 'it is a folder, not a file' },
  {
    name: 'a report path that is a FIFO',
    test: 'mkfifo report.xml',
    why: 'a device, pipe or socket, not a file',
  },
  { name: 'a report path that is a socket', test: 'ln -s /dev/tty report.xml', why: /report\.xml: / },
  {
    name: 'a link to /dev/zero',
    test: 'ln -s /dev/zero report.xml',
    why: 'a device, pipe or socket, not a file',
  },
  {
    name: 'a link to /dev/null',
    test: 'ln -s /dev/null report.xml',
    why: 'a device, pipe or socket, not a file',
  },
  { name: 'a link to /etc/passwd', test: 'ln -s /etc/passwd report.xml', why: 'neither JUnit XML nor' },
  {
    name: 'a link to nowhere',
    test: 'ln -s nowhere report.xml',
    why: 'report.xml: it does not exist',
  },
  {
    name: 'a link to itself',
    test: 'ln -s report.xml report.xml',
    why: 'report.xml: it is a symbolic link in a circle',
  },
  // Even root cannot read this one.
  {
    name: 'a report that cannot be read',
    test: 'ln -s /proc/self/mem report.xml',
    why: 'report.xml: it is empty',
  },
];

const verdict: readonly Row[] = [
  {
    name: 'exit code 0 with a failed test',
    test: attempts({ report: junit(login, fails('test_create', 'wrong')) }),
    why: 'code and report disagree',
  },
  {
    name: 'exit code 0 with a listed flake',
    test: attempts({ report: junit(login, flaky) }, green),
    why: 'code and report disagree',
  },
  { name: 'exit code 1 with all passed', test: attempts({ ...green, code: 1 }), why: 'exit code 1' },
  {
    name: 'a listed flake and a code that it does not explain',
    test: attempts({ report: junit(flaky), code: 139 }, green),
    why: 'SIGSEGV',
  },
  {
    name: 'two problems in one test of which one is unknown',
    test: redThen([fails('test_port', portTaken, 'AssertionError: something else')], green),
    why: 'one failure is unknown (rule 2)',
  },
  {
    name: 'a known text in captured output only',
    test: redThen([{ ...fails('test_port', 'AssertionError: 200 != 500'), systemOut: portTaken }], green),
    why: 'one failure is unknown (rule 2)',
  },
  {
    name: 'a known text in the log only',
    test: attempts(
      { report: junit(fails('test_port', 'wrong')), code: 1, bash: `echo "${portTaken}"` },
      green,
    ),
    why: 'one failure is unknown (rule 2)',
  },
  {
    name: 'more failures than a flake can be',
    test: redThen(
      Array.from({ length: 11 }, (_, index) => fails(`test_port_${index}`, portTaken)),
      green,
    ),
    why: 'a mass failure is no flake',
  },
];

/** A listed flake, and then a retry that exits 0 and has not run it. */
const retry: readonly Row[] = [
  rerun({
    name: 'skipped',
    next: [login, { name: 'test_port', skipped: true }],
    why: /test_port[\s\S]*vanished/,
  }),
  rerun({ name: 'missing', next: [login, passes('test_other')], why: /test_port[\s\S]*vanished/ }),
  rerun({ name: 'renamed', next: [login, passes('test_port_renamed')], why: /test_port[\s\S]*vanished/ }),
  rerun({
    name: 'passed under another class',
    next: [login, { ...passes('test_port'), classname: 'other' }],
    why: 'vanished',
  }),
  rerun({ name: 'alone, without the others', next: [passes('test_port')], why: 'vanished' }),
  rerun({
    name: 'with a regression beside it',
    next: [passes('test_port'), fails('test_login', 'wrong')],
    why: 'wrong',
  }),
  {
    name: 'whose retry writes no report',
    test: redThen([login, flaky], {}),
    attempts: 2,
    why: 'no report was written',
  },
  {
    name: 'whose retry leaves the report of the first attempt',
    test: redThen([login, flaky], { bash: 'touch "$RUNNER_TEMP/again"' }),
    attempts: 2,
    why: 'no report was written',
  },
  {
    name: 'whose retry is killed',
    test: redThen([login, flaky], { ...green, bash: 'kill -9 $$' }),
    attempts: 2,
    why: 'SIGKILL',
  },
];

function rerun({ name, next, why }: { name: string; next: readonly TestCase[]; why: string | RegExp }): Row {
  const test = redThen([login, flaky], {
    report: junit(...next),
    code: next.some(({ failures }) => failures) ? 1 : 0,
  });
  return { name, test, attempts: 2, why };
}

const command: readonly Row[] = [
  { name: 'killed by SIGKILL in the last line', test: 'kill -9 $$', why: 'SIGKILL' },
  { name: 'killed by SIGSEGV in the last line', test: 'kill -SEGV $$', why: 'SIGSEGV' },
  { name: 'a child killed by SIGKILL in the last line', test: "bash -c 'kill -9 $$'", why: 'SIGKILL' },
  { name: 'a child killed by SIGSEGV in the last line', test: "bash -c 'kill -SEGV $$'", why: 'SIGSEGV' },
  { name: '`false` first of several lines', test: 'false\necho on\ntrue', why: 'exit code 1' },
  { name: '`false | true`', test: 'false | true', why: 'exit code 1' },
  {
    name: 'a function that fails in the middle',
    test: 'f() { false; echo on; }\nf\ntrue',
    why: 'exit code 1',
  },
  { name: 'a command that is not there', test: 'no-such-command-at-all', why: 'exit code 127' },
  { name: 'a syntax error', test: 'if true; then', why: /exit code \d/ },
].map((row) => ({ ...row, reports: '' }));

const folders: readonly Row[] = [
  {
    name: 'that removes the run folder',
    test: 'rm -rf "$RUNNER_TEMP"/retrial-*; echo > /dev/null',
    reports: '',
    why: 'where the logs of the commands before it lay',
  },
  {
    name: 'that removes all of RUNNER_TEMP, with a report that is green',
    test: `${attempts({ report: junit(login), bash: 'rm -rf "$RUNNER_TEMP"' })}`,
    why: 'where the logs of the commands before it lay',
  },
  {
    name: 'that puts another file in the place of its log',
    test: 'log=$(echo "$RUNNER_TEMP"/retrial-*/retrial-logs-*/1-test-1.log); rm "$log"; echo forged > "$log"',
    reports: '',
    why: 'Another file was put in the place of the log',
  },
  {
    name: 'that cuts its log',
    test: 'echo a long line; sleep 0.3; : > "$(echo "$RUNNER_TEMP"/retrial-*/retrial-logs-*/1-test-1.log)"; sleep 0.2',
    reports: '',
    why: 'was cut from',
  },
];

describe.concurrent.for([
  { what: 'a report that does not count', rows: report },
  { what: 'a report that does not agree', rows: verdict },
  { what: 'a listed flake on its retry', rows: retry },
  { what: 'a command', rows: command },
  { what: 'a stage', rows: folders },
])('$what', ({ rows }) => {
  it.for(rows)('$name', async (row, { expect }) => {
    const run = await push({
      flakes: [{ ...portFlake, match: { message: 'address already in use' } }],
      ...row.scenario,
      inputs: { test: row.test, reports: row.reports ?? 'report.xml' },
    });
    expect([run.code, run.outputs.get('verdict'), run.result?.verdict]).toEqual([1, 'failed', 'failed']);
    expect(run.summary).toMatch(/^## ❌/);
    expect(run.summary).toMatch(row.why);
    expect(run.result?.stages[0]?.attempts).toHaveLength(row.attempts ?? 1);
    expect(run.left).toEqual([]);
    expect(run.stderr).toBe('');
  });
});

describe.concurrent('a stage that removes its own log', () => {
  it('loses nothing: the log is written again, and the verdict is what it was', async ({ expect }) => {
    const remove = 'rm "$RUNNER_TEMP"/retrial-*/retrial-logs-*/1-test-1.log';
    const passed = await push({ inputs: { test: `echo one; ${remove}; echo two` } });
    expect([passed.code, passed.logs[0]?.text]).toEqual([0, 'one\ntwo\n']);
    const failed = await push({ inputs: { test: `echo one; ${remove}; echo two; exit 3` } });
    expect([failed.code, failed.outputs.get('verdict'), failed.logs[0]?.text]).toEqual([
      1,
      'failed',
      'one\ntwo\n',
    ]);
    expect(failed.summary).toContain('exit code 3');
  });
});
