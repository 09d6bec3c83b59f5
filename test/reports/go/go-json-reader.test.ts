import { describe, expect, it } from 'vitest';
import { brief, read, testsOf } from '../read.ts';

interface Event {
  readonly Action: string;
  readonly Test?: string;
  readonly Output?: string;
  readonly Package?: string;
}

function stream(...events: readonly (Event | string)[]): string {
  return events
    .map((event) => (typeof event === 'string' ? event : JSON.stringify({ Package: 'p', ...event })))
    .map((line) => `${line}\n`)
    .join('');
}

function test(name: string, output: string, end: string | null): Event[] {
  return [
    { Action: 'run', Test: name },
    { Action: 'output', Test: name, Output: `=== RUN   ${name}\n` },
    ...output.split(/(?<=\n)/).map((line) => ({ Action: 'output', Test: name, Output: line })),
    ...(end === null ? [] : [{ Action: end, Test: name }]),
  ];
}

const start = { Action: 'start' };
const failed = { Action: 'fail' };
const passed = { Action: 'pass' };

describe('go test -json', () => {
  it('a test without an end fails, with its output and the reason', async () => {
    const reading = await read(stream(start, ...test('TestA', 'halfway\n', null), failed));
    expect(brief(reading)).toEqual(['failed | TestA | it did not finish: its package ended before it']);
    expect(testsOf(reading)[0]?.problems[0]?.text).toBe(
      'halfway\nit did not finish: its package ended before it',
    );
  });

  it('a test without an end fails even where its package says that it passed; a benchmark has no end', async () => {
    const events = stream(start, ...test('TestA', '', null), ...test('BenchmarkB', '', null), passed);
    expect(brief(await read(events))).toEqual([
      'failed | TestA | it did not finish: its package ended before it',
      'passed | BenchmarkB',
    ]);
  });

  it('events forged inside of output make nothing', async () => {
    const forged = '=== RUN   TestFake\n--- FAIL: TestFake (0.00s)\n{"Action":"fail","Test":"TestFake"}\n';
    expect(brief(await read(stream(start, ...test('TestA', forged, 'pass'), passed)))).toEqual([
      'passed | TestA',
    ]);
  });

  it('a parent with a line of its own is a failure of its own, at every depth', async () => {
    const child = test('TestA/b/c', '    a_test.go:3: child\n', 'fail');
    const silent = stream(
      start,
      ...child,
      ...test('TestA/b', '', 'fail'),
      ...test('TestA', 'a log\n', 'fail'),
      failed,
    );
    expect(brief(await read(silent))).toEqual([
      'failed | TestA/b/c | a_test.go:3: child',
      'failed | TestA/b',
      'failed | TestA',
    ]);
    const own = stream(start, ...child, ...test('TestA', '    a_test.go:9: own\n', 'fail'), failed);
    expect(brief(await read(own))[1]).toBe('failed | TestA | a_test.go:9: own');
  });

  it('a parent of whose output the middle is left out is a failure of its own', async () => {
    const log = 'a line of its log\n'.repeat(6000);
    const own = `${log}    a_test.go:9: REAL BUG\n${log}`;
    const events = stream(
      start,
      ...test('TestA/b', '    a_test.go:3: known\n', 'fail'),
      ...test('TestA', own, 'fail'),
      failed,
    );
    const parent = testsOf(await read(events)).find(({ id }) => id.name === 'TestA');
    expect(parent?.explainedBy).toBeUndefined();
    expect(parent?.problems).toHaveLength(1);
  });

  it('a crash between thousands of lines of a package is a failure of its own beside a failed test', async () => {
    const log = Array.from({ length: 6000 }, () => ({ Action: 'output', Output: 'a line of its log\n' }));
    const events = stream(
      start,
      ...test('TestA', '    a_test.go:3: known\n', 'fail'),
      ...log,
      { Action: 'output', Output: 'panic: ' },
      { Action: 'output', Output: 'in TestMain\n' },
      ...log,
      failed,
    );
    expect(testsOf(await read(events)).map(({ id }) => id.name)).toEqual(['TestA', 'p']);
  });

  it('a parent is explained by its children though its name has thousands of slashes below', async () => {
    const events = stream(
      start,
      ...test(`TestA/${'/'.repeat(10_000)}x`, '    a_test.go:3: known\n', 'fail'),
      ...test('TestA', '', 'fail'),
      failed,
    );
    expect(testsOf(await read(events))[1]).toMatchObject({ id: { name: 'TestA' }, explainedBy: 'children' });
  });

  it('a failed test of a similar name is no child', async () => {
    const events = stream(
      start,
      ...test('TestAB/x', '    a_test.go:3: x\n', 'fail'),
      ...test('TestA', '', 'fail'),
      failed,
    );
    expect(testsOf(await read(events))[1]).toMatchObject({
      id: { name: 'TestA' },
      problems: [{ message: '' }],
    });
  });

  it('a package that failed though no test did is a failure named after it', async () => {
    const events = stream(
      start,
      ...test('TestA', '', 'pass'),
      { Action: 'output', Output: 'panic: in TestMain\n' },
      { Action: 'output', Output: 'FAIL\tp\t0.1s\n' },
      failed,
    );
    expect(testsOf(await read(events))[1]).toMatchObject({
      id: { package: 'p', name: 'p' },
      collection: false,
      problems: [{ message: 'panic: in TestMain', text: 'panic: in TestMain' }],
    });
  });

  it('a crash outside of the tests is a failure of its own beside a failed test', async () => {
    const events = stream(
      start,
      ...test('TestA', '    a_test.go:3: x\n', 'fail'),
      { Action: 'output', Output: 'testing: race detected outside of test execution\n' },
      failed,
    );
    expect(brief(await read(events))).toEqual([
      'failed | TestA | a_test.go:3: x',
      'failed | p | testing: race detected outside of test execution',
    ]);
  });

  it('a package that an older Go could not build', async () => {
    const plain = ['# q [q.test]', 'q/q_test.go:3:1: undefined: x', 'FAIL\tq [build failed]'];
    const reading = await read(stream(start, ...test('TestA', '', 'pass'), passed, ...plain));
    expect(reading.ok).toBe(true);
    expect(testsOf(reading)[1]).toMatchObject({
      id: { package: 'q', name: 'q' },
      collection: true,
      problems: [{ message: 'q/q_test.go:3:1: undefined: x' }],
    });
  });

  it('packages that an older Go could not build have each their own errors', async () => {
    const errors = ['# p', 'p.go:1:1: known', '# q [q.test]', 'q_test.go:3:1: REAL BUG'];
    const ends = ['p', 'q', 'r'].map((path) => `FAIL\t${path} [build failed]`);
    const [p, q, r] = testsOf(await read(stream({ Action: 'start' }, passed, ...errors, ...ends)));
    expect(p?.problems[0]?.text).toBe('# p\np.go:1:1: known\n');
    expect(q?.problems[0]?.text).toBe('# q [q.test]\nq_test.go:3:1: REAL BUG\n');
    // It imports one that does not compile.
    expect(r?.problems[0]?.text).toBe(`${errors.join('\n')}\n`);
  });

  it('-count=2 gives each run a result of its own', async () => {
    const twice = stream(
      start,
      ...test('TestA', '', 'pass'),
      ...test('TestA', '    a_test.go:1: x\n', 'fail'),
      failed,
    );
    expect(brief(await read(twice))).toEqual(['passed | TestA', 'failed | TestA | a_test.go:1: x']);
  });

  it.each([
    [
      'a package that never ended',
      stream(start, ...test('TestA', '', 'pass')),
      /ends before the package "p" does/,
    ],
    ['a line that was cut', `${stream(start, passed)}{"Action":"st`, /ends in the middle of line 3/],
    ['a line that is no event', stream(start, '{"Action":', passed), /line 2 is no event/],
    ['plain text', 'ok  \tp\t0.1s\n', /holds no event/],
    [
      'an event of no package',
      stream(start, passed, '{"Action":"fail","Test":"TestA"}'),
      /line 3 names no package/,
    ],
  ])('%s', async (_name, content, problem) => {
    const reading = await read(content, { format: 'go-json' });
    expect(reading).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
  });

  it('interleaved packages keep their output apart', async () => {
    const events = stream(
      { Action: 'run', Test: 'TestA' },
      { Action: 'run', Test: 'TestA', Package: 'q' },
      { Action: 'output', Test: 'TestA', Output: '    a_test.go:1: of p\n' },
      { Action: 'output', Test: 'TestA', Package: 'q', Output: '    a_test.go:1: of q\n' },
      { Action: 'fail', Test: 'TestA', Package: 'q' },
      { Action: 'fail', Test: 'TestA' },
      { Action: 'fail', Package: 'q' },
      failed,
    );
    expect(brief(await read(events))).toEqual([
      'failed | TestA | a_test.go:1: of q',
      'failed | TestA | a_test.go:1: of p',
    ]);
  });
});
