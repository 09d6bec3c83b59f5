import { describe, expect, it } from 'vitest';
import { parsePytestRecordings } from '../../src/frameworks/pytest-recording.ts';
import { type Recorded, recording } from './recordings.ts';

const passed = { id: 'm.py::a', outcome: 'passed' };
const failed = { id: 'm.py::b', outcome: 'failed' };
const skipped = { id: 'm.py::c', outcome: 'skipped' };
const outcome = { kind: 'outcome', id: 'm.py::b', when: 'call', sub: false, xfail: false };
const test = (name: string) => ({ package: 'm', project: '', name });

function parse(text: string) {
  return parsePytestRecordings([{ name: 'file', text }])[0];
}

describe('what pytest recorded', () => {
  it('tells what was collected, finished, failed and passed', () => {
    expect(parse(recording({ tests: [passed, failed, skipped] }))).toEqual({
      key: 'k',
      collected: ['m.py::a', 'm.py::b', 'm.py::c'],
      finished: ['m.py::a', 'm.py::b', 'm.py::c'],
      failed: [{ id: 'm.py::b', test: test('b') }],
      passed: ['m.py::a'],
      retried: [],
      reruns: [],
      shared: [],
      missing: [],
      selected: false,
      complete: true,
      otherErrors: [],
    });
  });

  it('a failed subtest fails its test, a passed one does not pass it', () => {
    const sub = { kind: 'outcome', id: 'm.py::a', when: 'call', outcome: 'failed', sub: true, xfail: false };
    const session = parse(recording({ tests: [passed], extra: [sub], end: { status: 1 } }));
    expect(session).toMatchObject({ failed: [{ id: 'm.py::a' }], passed: [] });
  });

  it('a test that pytest itself ran again until green is told', () => {
    const session = parse(recording({ tests: [{ id: 'm.py::a', outcome: 'rerun' }] }));
    expect(session).toMatchObject({
      retried: [{ id: 'm.py::a', test: test('a') }],
      passed: ['m.py::a'],
      failed: [],
    });
  });

  it('each failure that pytest ran again is told', () => {
    const rerun = (message: string) => ({
      kind: 'outcome',
      id: 'm.py::b',
      when: 'call',
      outcome: 'rerun',
      sub: false,
      xfail: false,
      message,
      text: `E   ${message}`,
    });
    const session = parse(recording({ tests: [failed], extra: [rerun('one'), rerun('two')] }));
    expect(session?.reruns).toEqual([
      { test: test('b'), problem: { type: '', message: 'one', text: 'E   one' } },
      { test: test('b'), problem: { type: '', message: 'two', text: 'E   two' } },
    ]);
    expect(session?.retried).toEqual([]);
  });

  it('tests that the report cannot tell apart are told', () => {
    const twins = [
      { id: 'm.py::a#1', outcome: 'passed' },
      { id: 'm.py::a#2', outcome: 'failed' },
    ];
    expect(parse(recording({ tests: twins }))?.shared).toEqual([test('a')]);
  });

  const incomplete: readonly (readonly [string, Partial<Recorded>, RegExp])[] = [
    ['killed', { end: null }, /did not end by itself/],
    ['stopped early', { end: { stop: 'stopping after 1 failures' } }, /stopped early: stopping after 1/],
    [
      'a test without a result',
      { tests: [passed, { id: 'm.py::z', outcome: 'none' }] },
      /1 of 2 tests .* m\.py::z/,
    ],
    ['a collection error', { extra: [{ kind: 'collect-error', id: 'x.py' }] }, /could not collect 1 file/],
    ['a dead worker', { extra: [{ kind: 'crash', error: "worker 'gw0' ended" }] }, /gw0/],
    ['interrupted', { extra: [{ kind: 'interrupted', error: 'KeyboardInterrupt' }] }, /KeyboardInterrupt/],
    [
      'an error inside of pytest',
      { extra: [{ kind: 'internal-error', error: 'a\nKeyError: 1' }] },
      /KeyError: 1/,
    ],
    ['a coverage gate', { end: { outside: 1, status: 1 } }, /1 failure\(s\) that no test has/],
    ['a status without a failure', { tests: [passed], end: { status: 1 } }, /status 1, and no test failed/],
    ['the plugin gave up', { extra: [{ kind: 'aside', error: 'OSError: disk full' }] }, /disk full/],
    [
      'a selected test is gone',
      { selecting: true, extra: [{ kind: 'missing', entries: ['m.py::x'] }] },
      /m\.py::x/,
    ],
    ['one id twice', { tests: [passed, passed] }, /the same node id/],
    ['a line that the plugin never wrote', { extra: [{ kind: 'outcome' }] }, /line 10 of its recording/],
    ['a kind that is not known', { extra: [{ kind: 'paused' }] }, /line 10 of its recording/],
    [
      'a result that is not known',
      { extra: [{ ...outcome, outcome: 'quarantined' }] },
      /m\.py::b has a result that is not known: quarantined/,
    ],
    [
      'a second start',
      {
        extra: [{ kind: 'start', version: 1, key: 'k', time: 2, selecting: true, collect_only: false }],
      },
      /starts twice/,
    ],
    [
      'something after the end',
      { extra: [{ kind: 'end', status: 0, failed: 1, outside: 0, stop: '' }] },
      /goes on after its end: end/,
    ],
    [
      'fewer tests than it collected',
      { extra: [{ kind: 'collected-all', total: 3 }] },
      /collected 3 tests.* names 2/,
    ],
  ];
  it.each(incomplete)('%s: not complete', (_name, change, why) => {
    expect(parse(recording({ tests: [passed, failed], ...change }))?.complete).toMatch(why);
  });

  it.each([
    ['a coverage gate', { end: { outside: 1 } }],
    ['an error inside of pytest', { extra: [{ kind: 'internal-error', error: 'x' }] }],
  ])('%s is an error of its own beside a failed test', (_name, change) => {
    expect(parse(recording({ tests: [failed], ...change }))?.otherErrors).toHaveLength(1);
  });

  it('an early stop is no error of its own', () => {
    const session = parse(
      recording({ tests: [passed], end: { status: 2, stop: 'stopping after 1 failures' } }),
    );
    expect(session?.otherErrors).toEqual([]);
  });

  it('is readable, and not complete, cut at any byte', () => {
    const text = recording({ tests: [passed, failed] });
    for (let at = 0; at < text.length; at += 1) {
      const session = parse(text.slice(0, at));
      expect(typeof session?.complete, `cut at ${at}`).toBe('string');
    }
  });

  it('a worker that the plugin did not reach has selected nothing', () => {
    const session = parse(recording({ tests: [passed], selecting: true, extra: [{ kind: 'unselected' }] }));
    expect(session?.selected).toBe(false);
    expect(parse(recording({ tests: [passed], selecting: true }))?.selected).toBe(true);
  });

  it('sessions stand in the order in which they started; those that only collect are left out', () => {
    const texts = [
      recording({ key: 'second', time: 2, tests: [passed] }),
      recording({ key: 'none', time: 1.5, tests: [passed], collectOnly: true }),
      recording({ key: 'first', time: 1, tests: [passed] }),
    ];
    const sessions = parsePytestRecordings(texts.map((text, at) => ({ name: `${at}`, text })));
    expect(sessions.map(({ key }) => key)).toEqual(['first', 'second']);
  });

  it('a file that is too large is an incomplete session', () => {
    expect(parsePytestRecordings([{ name: 'f', text: null }])[0]?.complete).toMatch(/too large/);
  });
});
