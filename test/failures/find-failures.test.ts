import { describe, expect, it } from 'vitest';
import type { StagePolicy } from '../../src/config/policy.ts';
import type { Attempt } from '../../src/failures/attempt.ts';
import type { Failure } from '../../src/failures/failure.ts';
import { findFailures } from '../../src/failures/find-failures.ts';
import type { TestResult } from '../../src/reports/model.ts';
import {
  attempt,
  brokenReport,
  ended,
  failed,
  inSession,
  noReport,
  passed,
  problem,
  report,
  rerunToGreen,
  session,
  skipped,
} from '../builders.ts';

function find(one: Attempt, frameworkRetries: StagePolicy['frameworkRetries'] = 'match'): Failure[] {
  return findFailures({ attempt: one, frameworkRetries, earlier: [], outstanding: new Map() });
}

/** Kind and test of each, as `failure test_a`. */
function told(failures: readonly Failure[]): string[] {
  return failures.map(({ kind, test }) => (test === null ? kind : `${kind} ${test.name}`));
}

const good = [passed('a'), passed('b')];
const bad = [passed('a'), failed('b', 'boom')];
const parentAlone: TestResult = { ...failed('TestParent', ''), problems: [], explainedBy: 'children' };

describe('exit code and report must agree', () => {
  it.each<[string, Attempt, string[]]>([
    ['passed tests and code 0', ended(0, good), []],
    ['code 0 without reports', attempt(), []],
    ['code 0 with a failed test', ended(0, bad), ['failure b', 'exit']],
    ['code 1 with a failed test', ended(1, bad), ['failure b']],
    ['code 1 with passed tests', ended(1, good), ['exit']],
    ['code 1 without reports', attempt({ exit: { kind: 'code', code: 1 } }), ['exit']],
    ['code 2, as make says it, with a failed test', ended(2, bad), ['failure b']],
    ['the highest code that failed tests explain', ended(123, bad), ['failure b']],
    ['timeout(1)', ended(124, bad), ['failure b', 'exit']],
    ['timeout(1) itself failed', ended(125, bad), ['failure b', 'exit']],
    ['the shell could not run it', ended(126, bad), ['failure b', 'exit']],
    ['the shell did not find it', ended(127, bad), ['failure b', 'exit']],
    ['an invalid exit argument', ended(128, bad), ['failure b', 'exit']],
    ['SIGHUP by its code', ended(129, bad), ['failure b', 'crash']],
    ['SIGKILL by its code', ended(137, bad), ['failure b', 'crash']],
    ['SIGSEGV by its code, no test failed', ended(139, good), ['crash']],
    ['a code of no signal', ended(255, bad), ['failure b', 'crash']],
    ['a test that only its children explain, which are not there', ended(1, [parentAlone]), ['exit']],
    ['the same with code 0', ended(0, [parentAlone]), ['exit']],
    [
      'a parent beside its child',
      ended(1, [parentAlone, failed('TestParent/x', 'boom')]),
      ['failure TestParent/x'],
    ],
    [
      'only tests that passed in the end, and code 1',
      ended(1, [rerunToGreen('a', 'boom')]),
      ['failure a', 'exit'],
    ],
    ['a skipped test and code 8, as of ctest', ended(8, [passed('a'), skipped('b')]), ['exit']],
  ])('%s', (_name, one, expected) => {
    expect(told(find(one))).toEqual(expected);
  });

  it.each([3, 4, 5])('failed tests do not explain what pytest means by %i', (code) => {
    const one = attempt({ exit: { kind: 'code', code }, reports: [report(bad, { producer: 'pytest' })] });
    expect(told(find(one))).toEqual(['failure b', 'exit']);
  });

  it('does not let a report without a failed test explain the code', () => {
    const one = attempt({
      exit: { kind: 'code', code: 3 },
      reports: [report(bad, { producer: 'pytest' }), report([passed('other')])],
    });
    expect(told(find(one))).toEqual(['failure b', 'exit']);
  });

  it.each<[string, Attempt['exit'], Failure['kind']]>([
    ['a signal', { kind: 'signal', signal: 'SIGKILL' }, 'crash'],
    ['a time-out', { kind: 'timeout', limit: 1000 }, 'timeout'],
    ['silence', { kind: 'hang', limit: 1000 }, 'hang'],
    ['no start', { kind: 'not-started', reason: 'bash was not found' }, 'exit'],
  ])('%s is a failure beside failed and beside passed tests', (_name, exit, kind) => {
    expect(told(find(attempt({ exit, reports: [report(bad)] })))).toEqual(['failure b', kind]);
    expect(told(find(attempt({ exit, reports: [report(good)] })))).toEqual([kind]);
  });

  it('keeps the signal of a code, and the code', () => {
    expect(find(ended(137, good))).toMatchObject([{ kind: 'crash', code: 137, signal: 'SIGKILL' }]);
    expect(find(ended(200, good))).toMatchObject([{ kind: 'crash', code: 200, signal: null }]);
  });

  it('gives what failed outside of the command no code that a fingerprint could explain', () => {
    const one = ended(0, good, {
      problems: ['the disk was full'],
      sessions: [session([], { otherErrors: ['coverage is below 80'] })],
    });
    expect(find(one)).toMatchObject([
      { kind: 'exit', code: null, message: 'the disk was full' },
      { kind: 'exit', code: null, message: 'coverage is below 80' },
    ]);
  });

  it('sees a failed coverage gate beside a failed test', () => {
    const one = ended(1, bad, { sessions: [session([], { otherErrors: ['coverage is below 80'] })] });
    expect(told(find(one))).toEqual(['failure b', 'exit']);
  });

  it('knows nothing of an attempt that was cancelled', () => {
    const exit = { kind: 'cancelled', signal: 'SIGTERM' } as const;
    expect(find(attempt({ exit, reports: [report(bad)], problems: ['the disk was full'] }))).toEqual([]);
  });
});

describe('a test that no report shows', () => {
  const hidden = session([], { failed: [inSession('hidden')], complete: true });

  it('is not explained by another that failed', () => {
    const shown = session([], { key: 'second', failed: [inSession('b')] });
    const found = find(ended(1, bad, { sessions: [hidden, shown] }));
    expect(told(found)).toEqual(['failure b', 'exit']);
    expect(found[1]?.message).toContain('test_api.py::hidden');
  });

  it('is no second failure where no test is shown at all', () => {
    expect(told(find(ended(1, good, { sessions: [hidden] })))).toEqual(['exit']);
  });
});

describe('problems of a test', () => {
  it('are failures each on its own', () => {
    const two = failed('b', '', { problems: [problem('call'), problem('teardown')] });
    expect(find(ended(1, [two])).map(({ message }) => message)).toEqual(['call', 'teardown']);
  });

  it('are told by their first line, and matched by all of them', () => {
    const one = failed('b', '', {
      problems: [problem('\n  first  \nsecond', { text: '' }), problem('', { text: '\n at x' })],
    });
    expect(find(ended(1, [one]))).toMatchObject([
      { message: 'first', text: '\n  first  \nsecond' },
      { message: 'at x', text: '\n at x' },
    ]);
  });

  it('are not needed for a failed test to fail', () => {
    expect(told(find(ended(1, [failed('b', '', { problems: [] })])))).toEqual(['failure b']);
  });

  it('count where the framework ran the test again until it passed', () => {
    const one = ended(0, [rerunToGreen('a', 'boom')]);
    expect(find(one)).toMatchObject([{ kind: 'failure', message: 'boom', clearedByFramework: true }]);
    expect(find(one, 'allow')).toEqual([]);
  });

  it('count where only the session tells that the framework ran the test again', () => {
    const one = ended(0, good, { sessions: [session([], { retried: [inSession('a')] })] });
    expect(find(one)).toMatchObject([
      { kind: 'failure', test: { name: 'a' }, names: ['test_api.py::a', 'a'], clearedByFramework: true },
    ]);
    expect(find(one, 'allow')).toEqual([]);
  });

  it('count each, with what it said, where the framework ran the test again', () => {
    const rerun = (name: string, message: string) => ({
      test: inSession(name).test,
      problem: { type: '', message, text: '' },
    });
    const retried = [inSession('a')];
    const reruns = [rerun('a', 'one'), rerun('a', 'two'), rerun('b', 'three')];
    const lost = ended(1, bad, { sessions: [session([], { failed: [inSession('b')], retried, reruns })] });
    expect(find(lost)).toMatchObject([
      { test: { name: 'b' } },
      { test: { name: 'a' }, message: 'one', text: 'one', clearedByFramework: true },
      { test: { name: 'a' }, message: 'two', text: 'two', clearedByFramework: true },
      { test: { name: 'b' }, message: 'three', clearedByFramework: false },
    ]);
  });

  it('count once where report and session both tell', () => {
    const one = ended(0, [rerunToGreen('a', 'boom')], {
      sessions: [session([], { retried: [inSession('a')] })],
    });
    expect(told(find(one))).toEqual(['failure a']);
  });

  it('still count with framework-retries: allow where the test failed in the end', () => {
    expect(told(find(ended(1, bad), 'allow'))).toEqual(['failure b']);
  });
});

describe('a report', () => {
  const code = (value: number) => ({ kind: 'code', code: value }) as const;

  it.each<[string, Attempt, string[]]>([
    ['that was not written', attempt({ reports: [noReport()] }), ['no-report']],
    [
      'that was not written, since the command failed',
      attempt({ exit: code(1), reports: [noReport()] }),
      ['exit'],
    ],
    ['of no tests', ended(0, []), ['no-report']],
    ['that cannot be read', attempt({ reports: [brokenReport('it is empty')] }), ['no-report']],
    ['cut after its first test', attempt({ reports: [brokenReport('it is cut', good)] }), ['no-report']],
    [
      'cut after a failed test',
      attempt({ exit: code(1), reports: [brokenReport('it is cut', bad)] }),
      ['failure b', 'no-report'],
    ],
    ['with fewer tests than min-tests', attempt({ reports: [report(good, { minTests: 3 })] }), ['no-report']],
    ['with as many tests as min-tests', attempt({ reports: [report(good, { minTests: 2 })] }), []],
    ['beside one that was not written', attempt({ reports: [report(good), noReport()] }), ['no-report']],
    [
      'with a failed test beside one that was not written',
      attempt({ exit: code(1), reports: [report(bad), noReport()] }),
      ['failure b', 'no-report'],
    ],
  ])('%s', (_name, one, expected) => {
    expect(told(find(one))).toEqual(expected);
  });

  it('may be missing or short in a retry of selected tests, and must be readable', () => {
    const selected = { selected: [] };
    expect(find(attempt({ ...selected, reports: [report(good, { minTests: 3 }), noReport()] }))).toEqual([]);
    expect(told(find(attempt({ ...selected, reports: [brokenReport('it is cut')] })))).toEqual(['no-report']);
  });

  it('with what could not be collected is a failure of that kind', () => {
    const item = failed('test_x', 'ImportError: x', { collection: true });
    expect(told(find(ended(2, [item])))).toEqual(['collection test_x']);
    expect(told(find(ended(0, [item])))).toEqual(['collection test_x', 'exit']);
  });
});
