import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/failures/attempt.ts';
import { untoldStop } from '../../src/failures/early-stop.ts';
import type { TestResult } from '../../src/reports/model.ts';
import { attempt, failed, passed, report, session, testId } from '../builders.ts';

const stop = 'stopping after 1 failures';

function ran(tests: readonly TestResult[], changes: Partial<Attempt> = {}): Attempt {
  return attempt({
    exit: { kind: 'code', code: 1 },
    reports: [report(tests, { producer: 'pytest' })],
    ...changes,
  });
}

const flake = failed('test_a', 'refused');
const recorded = session([], {
  failed: [{ id: 'test_api.py::test_a', test: testId('test_a') }],
  complete: 'stopped',
});
const second = ran([passed('test_a')], { number: 2, exit: { kind: 'code', code: 0 } });

describe('untoldStop', () => {
  it.each<[string, Attempt, Attempt, RegExp]>([
    [
      'a stop in the log',
      ran([flake, passed('test_b')], { earlyStop: stop }),
      second,
      /stopping after 1 failures/,
    ],
    ['a stop in the log, no report', ran([], { earlyStop: stop, reports: [] }), second, /stopping after/],
    ['failed tests alone', ran([flake]), second, /failed tests alone at report\.xml/],
    [
      'failed tests alone at one of two paths',
      ran([], {
        reports: [
          report([flake], { path: 'a.xml', producer: 'pytest' }),
          report([passed('test_b')], { path: 'b.xml', producer: 'pytest' }),
        ],
      }),
      ran([], {
        reports: [
          report([passed('test_a')], { path: 'a.xml', producer: 'pytest' }),
          report([passed('test_b'), passed('test_c')], { path: 'b.xml', producer: 'pytest' }),
        ],
      }),
      /a\.xml/,
    ],
    [
      'another session was recorded',
      ran([flake], { earlyStop: stop, sessions: [session([])] }),
      second,
      /RETRIAL_PYTEST_DIR/,
    ],
  ])('%s: nothing clears it', (_name, before, now, why) => {
    expect(untoldStop(now, [before])).toMatch(why);
  });

  it.each<[string, Attempt, Attempt]>([
    ['the session was recorded', ran([flake], { earlyStop: stop, sessions: [recorded] }), second],
    ['other tests ran as well', ran([flake, passed('test_b')]), second],
    ['more tests ran than before', ran([flake]), ran([passed('test_a'), passed('test_b')])],
    ['it is not pytest', ran([], { reports: [report([flake])] }), second],
  ])('%s: it may be cleared', (_name, before, now) => {
    expect(untoldStop(now, [before])).toBeNull();
  });
});
