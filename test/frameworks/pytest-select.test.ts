import { describe, expect, it } from 'vitest';
import type { FrameworkSession } from '../../src/failures/attempt.ts';
import { parsePytestRecordings } from '../../src/frameworks/pytest-recording.ts';
import { selectPytest } from '../../src/frameworks/pytest-select.ts';
import { type Recorded, recording } from './recordings.ts';

const odd = 'tests/m.py::T::test[a b-"; rm -rf $HOME #-$(id)]';
const sessions = (...recorded: readonly Recorded[]): FrameworkSession[] =>
  parsePytestRecordings(
    recorded.map((one, at) => ({ name: `${at}`, text: recording({ time: at, ...one }) })),
  );
const test = (name: string) => ({ package: 'm', project: '', name });
const fails = (id: string) => ({ id, outcome: 'failed' });
const passes = (id: string) => ({ id, outcome: 'passed' });

describe('selecting the failed tests of pytest', () => {
  it('names exact node ids of one session', () => {
    const recorded = sessions(
      { key: 'one', tests: [passes('m.py::a'), fails(odd)] },
      { key: 'two', tests: [passes('m.py::b')] },
    );
    const chosen = selectPytest({ sessions: recorded, failed: [test('test[a b-"; rm -rf $HOME ')] });
    expect(chosen).toEqual({
      ok: true,
      value: JSON.stringify({ version: 1, sessions: [{ key: 'one', ids: [odd] }] }),
    });
  });

  it('runs again what pytest had retried itself', () => {
    const recorded = sessions({ tests: [{ id: 'm.py::a', outcome: 'rerun' }] });
    expect(selectPytest({ sessions: recorded, failed: [test('a')] })).toMatchObject({ ok: true });
  });

  const both = [fails('m.py::a'), fails('m.py::b')];
  it('leaves out what the report shows as failed and has passed since', () => {
    const reported = [test('a'), test('b')];
    expect(selectPytest({ sessions: sessions({ tests: both }), failed: [test('b')], reported })).toEqual({
      ok: true,
      value: JSON.stringify({ version: 1, sessions: [{ key: 'k', ids: ['m.py::b'] }] }),
    });
  });

  it.each<[string, FrameworkSession[], string[], RegExp]>([
    ['nothing recorded', [], ['a'], /plugin was not loaded/],
    ['no failure', sessions({ tests: both }), [], /no failed test is known/],
    ['not complete', sessions({ tests: both, end: null }), ['a', 'b'], /not complete/],
    [
      'another session not complete',
      sessions({ tests: both }, { key: 'x', tests: [], end: null }),
      ['a', 'b'],
      /not complete/,
    ],
    ['a test that pytest does not know', sessions({ tests: both }), ['a', 'b', 'c'], /no failure of "m.c"/],
    ['a failure that the report does not have', sessions({ tests: both }), ['a'], /no failure of "m.py::b"/],
    [
      'several sessions',
      sessions({ key: '1', tests: [fails('m.py::a')] }, { key: '2', tests: [fails('m.py::b')] }),
      ['a', 'b'],
      /in 2 pytest sessions/,
    ],
    [
      'one name for two tests',
      sessions({ tests: [fails('m.py::a#1'), passes('m.py::a#2')] }),
      ['a'],
      /several tests are called "m.a"/,
    ],
    ['pytest saw no failure', sessions({ tests: [passes('m.py::a')] }), ['a'], /recorded no failed test/],
  ])('%s: the whole stage', (_name, recorded, failed, why) => {
    const chosen = selectPytest({ sessions: recorded, failed: failed.map(test) });
    expect(chosen).toMatchObject({ ok: false, error: expect.stringMatching(why) });
  });
});
