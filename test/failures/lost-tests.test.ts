/** Only `passed` clears a failure: what a retry was to run and did not. */
import { describe, expect, it } from 'vitest';
import type { Attempt, FrameworkSession } from '../../src/failures/attempt.ts';
import { findFailures } from '../../src/failures/find-failures.ts';
import { type Outstanding, updateOutstanding } from '../../src/failures/vanished.ts';
import {
  attempt,
  ended,
  failed,
  inSession,
  passed,
  report,
  rerunToGreen,
  session,
  skipped,
  testId,
} from '../builders.ts';

/** What the last of these attempts has lost. */
function lostIn(...attempts: readonly Attempt[]): string[] {
  const earlier = attempts.slice(0, -1);
  const last = attempts.at(-1) ?? attempt();
  const outstanding = earlier.reduce<Outstanding>(updateOutstanding, new Map());
  return findFailures({ attempt: last, frameworkRetries: 'match', earlier, outstanding })
    .filter(({ kind }) => kind === 'vanished')
    .map(({ test }) => (test === null ? 'the stage' : test.name));
}

const boom = failed('flaky', 'boom');
const first = ended(1, [passed('a'), boom]);
const alone = { selected: [testId('flaky')] };

describe('a test that was to run again', () => {
  it.each<[string, readonly Attempt[], string[]]>([
    ['passed with the whole stage', [first, ended(0, [passed('a'), passed('flaky')])], []],
    ['passed alone', [first, ended(0, [passed('flaky')], alone)], []],
    ['is skipped', [first, ended(0, [passed('a'), skipped('flaky')])], ['flaky']],
    ['is skipped alone', [first, ended(0, [skipped('flaky')], alone)], ['flaky']],
    ['is missing', [first, ended(0, [passed('a'), passed('b'), passed('c')])], ['flaky']],
    ['is missing alone', [first, ended(0, [], alone)], ['flaky']],
    ['is missing alone, and no report is there', [first, attempt(alone)], ['flaky']],
    ['is renamed', [first, ended(0, [passed('a'), passed('Flaky')])], ['flaky']],
    ['is renamed alone', [first, ended(0, [passed('flaky ')], alone)], ['flaky']],
    [
      'is in another package',
      [first, ended(0, [passed('a'), passed('flaky', { id: testId('flaky', { package: 'test_ap' }) })])],
      ['flaky'],
    ],
    [
      'is in another project',
      [first, ended(0, [passed('flaky', { id: testId('flaky', { project: 'webkit' }) })], alone)],
      ['flaky'],
    ],
    ['failed again: that is no second failure', [first, ended(1, [passed('a'), boom])], []],
    ['passed, and once more was skipped', [first, ended(0, [passed('flaky'), skipped('flaky')])], ['flaky']],
    [
      'is missing, and the attempt failed another way: it must come back before the stage passes',
      [first, ended(1, [failed('other', 'boom')]), ended(0, [passed('other'), passed('a')])],
      ['flaky'],
    ],
    [
      'passed in the attempt between',
      [first, ended(1, [passed('flaky'), failed('a', 'boom')]), ended(0, [passed('a'), passed('flaky')])],
      [],
    ],
    [
      'is missing, and what the framework itself ran again is all that failed',
      [first, ended(0, [rerunToGreen('a', 'boom'), passed('b')])],
      ['flaky'],
    ],
    [
      'is one of two, and the other passed alone',
      [
        ended(1, [boom, failed('second', 'boom')]),
        ended(0, [passed('flaky')], { selected: [testId('flaky'), testId('second')] }),
      ],
      ['second'],
    ],
    [
      'was not selected',
      [ended(1, [boom, failed('second', 'boom')]), ended(0, [passed('flaky')], alone)],
      ['second'],
    ],
  ])('%s', (_name, attempts, expected) => {
    expect(lostIn(...attempts)).toEqual(expected);
  });
});

describe('equally named tests over several reports', () => {
  const two = (one: typeof boom, other: typeof boom, changes: Partial<Attempt> = {}) =>
    attempt({ reports: [report([one]), report([other], { path: 'other.xml' })], ...changes });
  const oneFailed = two(boom, passed('flaky'), { exit: { kind: 'code', code: 1 } });

  it.each<[string, Attempt, string[]]>([
    ['both pass', two(passed('flaky'), passed('flaky')), []],
    ['one is lost, another test came', two(passed('flaky'), passed('new')), ['flaky']],
    ['one is skipped', two(passed('flaky'), skipped('flaky')), ['flaky']],
    ['the one that had passed runs alone', ended(0, [passed('flaky')], alone), ['flaky']],
    ['both run alone', ended(0, [passed('flaky'), passed('flaky')], alone), []],
  ])('%s', (_name, retry, expected) => {
    expect(lostIn(oneFailed, retry)).toEqual(expected);
  });

  it('needs as many as there ever were', () => {
    const three = ended(1, [boom, passed('flaky'), passed('flaky')]);
    const fewer = ended(1, [boom]);
    expect(lostIn(three, fewer, ended(0, [passed('flaky'), passed('x'), passed('y')]))).toEqual(['flaky']);
  });
});

describe('a whole attempt that reports fewer tests', () => {
  const many = [passed('a'), passed('b'), passed('c')];

  it.each<[string, readonly Attempt[], string[]]>([
    ['has lost them (--lf)', [ended(1, [...many, boom]), ended(0, [passed('flaky')])], ['the stage']],
    ['is judged by its failures as long as it fails', [ended(1, [...many, boom]), ended(1, [boom])], []],
    [
      'has lost them in the third attempt too',
      [ended(1, [...many, boom]), ended(1, [boom]), ended(0, [passed('flaky')])],
      ['the stage'],
    ],
    [
      'has lost them where the framework ran its one test again',
      [ended(1, [...many, boom]), ended(0, [rerunToGreen('flaky', 'boom')])],
      ['the stage'],
    ],
    ['has lost them where no test had failed', [ended(1, many), ended(0, [passed('a')])], ['the stage']],
    ['may report more', [ended(1, [boom]), ended(0, [...many, passed('flaky')])], []],
    [
      'is not measured by a retry of selected tests',
      [ended(1, [passed('a'), boom]), ended(1, [boom], alone), ended(0, [passed('a'), passed('flaky')])],
      [],
    ],
  ])('%s', (_name, attempts, expected) => {
    expect(lostIn(...attempts)).toEqual(expected);
  });
});

describe('what could not be collected', () => {
  const item = failed('test_x', 'ImportError: x', { collection: true });

  it('is cleared by its tests, which have other names', () => {
    expect(lostIn(ended(2, [item]), ended(0, [passed('test_one')]))).toEqual([]);
  });

  it('must be replaced by one test at least', () => {
    expect(lostIn(ended(2, [passed('a'), item]), ended(0, [passed('a')]))).toEqual(['the stage']);
  });
});

describe('sessions of a framework', () => {
  const ids = ['test_api.py::flaky', 'test_api.py::b', 'test_api.py::c'];
  const flakyId = ids.slice(0, 1);
  const failing = { failed: [inSession('flaky')], passed: [] };
  const stopped = session(ids, { ...failing, finished: flakyId, complete: 'stopped early' });
  const complete = session(ids, failing);
  const narrowed = session(flakyId);
  const failedOf = (...sessions: FrameworkSession[]) => ended(1, [boom], { sessions });
  const passedOf = (...sessions: FrameworkSession[]) => ended(0, [passed('flaky')], { sessions });

  it.each<[string, readonly Attempt[], number]>([
    ['all ran again after an early stop', [failedOf(stopped), passedOf(session(ids))], 0],
    ['an early stop, then --lf', [failedOf(stopped), passedOf(narrowed)], 1],
    [
      'an early stop, then --lf twice',
      [failedOf(stopped), failedOf({ ...narrowed, ...failing }), passedOf(narrowed)],
      1,
    ],
    ['an early stop, then no word of the framework', [failedOf(stopped), ended(0, [passed('flaky')])], 1],
    ['a complete attempt, then --lf', [failedOf(complete), passedOf(narrowed)], 1],
    [
      'a complete attempt, then an early stop',
      [failedOf(complete), passedOf({ ...session(ids), complete: '-x' })],
      1,
    ],
    [
      'another session of the same stage is lost',
      [failedOf(complete, session(['x'], { key: 'two' })), passedOf(session(ids))],
      1,
    ],
    [
      'the arguments differ each time (--basetemp), and all ran again',
      [failedOf(stopped), passedOf(session(ids, { key: 'tests --basetemp=/tmp/2' }))],
      0,
    ],
    [
      'the arguments differ each time, and the retry is narrowed',
      [failedOf(stopped), passedOf({ ...narrowed, key: 'tests --basetemp=/tmp/2' })],
      1,
    ],
    [
      'one session with new arguments stands for two that did the same work',
      [failedOf(complete, session(ids, { key: 'two' })), passedOf(session(ids, { key: 'three' }))],
      1,
    ],
    [
      'another session is new',
      [failedOf(complete), passedOf(session(ids), session(['x'], { key: 'two' }))],
      0,
    ],
    [
      'a crash before anything was collected, then an early stop, then --lf',
      [
        failedOf(session([], { complete: 'the pytest session did not end by itself' })),
        failedOf(stopped),
        passedOf(narrowed),
      ],
      1,
    ],
    [
      'the framework ran its one test again after an early stop',
      [failedOf(stopped), ended(0, [rerunToGreen('flaky', 'boom')], { sessions: [narrowed] })],
      1,
    ],
  ])('%s', (_name, attempts, lost) => {
    expect(lostIn(...attempts)).toHaveLength(lost);
  });

  it.each<[string, FrameworkSession, number]>([
    ['complete', session(flakyId, { selected: true }), 0],
    ['that stopped early', session(flakyId, { selected: true, complete: 'stopped early' }), 1],
  ])('clear selected tests where the session is %s', (_name, one, lost) => {
    expect(
      lostIn(failedOf(complete), ended(0, [passed('flaky')], { ...alone, sessions: [one] })),
    ).toHaveLength(lost);
  });

  it('clear no selected tests where the last whole attempt was narrower than one before it', () => {
    const crash = failedOf(stopped);
    const lastFailed = failedOf({ ...narrowed, ...failing });
    const retry = ended(0, [passed('flaky')], { ...alone, sessions: [session(flakyId, { selected: true })] });
    expect(lostIn(crash, lastFailed, retry)).toEqual(['the stage']);
  });
});
