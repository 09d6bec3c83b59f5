import { describe, expect, it } from 'vitest';
import type { Fingerprint, FingerprintMatch } from '../../src/config/policy.ts';
import { type Failure, failureKinds } from '../../src/failures/failure.ts';
import { compileFlakes } from '../../src/fingerprints/compile-flakes.ts';
import { findMatches } from '../../src/fingerprints/find-matches.ts';
import { LogSearch } from '../../src/fingerprints/log-search.ts';
import { signFailure } from '../../src/fingerprints/signature.ts';
import { all, any, compiled, failedStage, failedTest, fingerprint } from './flakes.ts';

const context = { stage: 'unit', os: 'linux', matrix: { suite: 'go' }, today: '2026-11-21' };

interface Case {
  readonly failure: Failure;
  readonly flakes: readonly Fingerprint[];
  readonly log?: string;
}

function find({ failure, flakes, log }: Case) {
  const ready = compiled(...flakes);
  const search = new LogSearch(ready);
  search.add(new TextEncoder().encode(log ?? ''));
  return findMatches({ failure, flakes: ready, context, logLines: search.end() });
}

function explains(match: Partial<FingerprintMatch>, failure: Failure, log?: string): boolean {
  const found = find({ failure, flakes: [fingerprint(match)], ...(log === undefined ? {} : { log }) });
  return found.active.length === 1;
}

const message = any('address already in use');

describe('keys of a failed test', () => {
  it.each<[string, Partial<FingerprintMatch>, boolean]>([
    ['a message', { message }, true],
    ['another message', { message: any('connection refused') }, false],
    ['one of two messages', { message: any('refused', 'in use') }, true],
    ['all of two, on different lines', { message: all('in use', 'second line') }, true],
    ['all of two of which one is missing', { message: all('in use', 'third line') }, false],
    ['a regex across lines', { message: any('/in use.*second/') }, false],
    ['the test by its most specific name', { message, test: ['test_api.py::test_port'] }, true],
    ['the test by its short name', { message, test: ['test_port'] }, true],
    ['the test by a glob', { message, test: ['test_p*'] }, true],
    ['a sibling', { message, test: ['test_port2'] }, false],
    ['one of two tests', { message, test: ['test_other', 'test_port'] }, true],
    ['the file', { message, file: ['test_api.py'] }, true],
    ['another file', { message, file: ['test_ws.py'] }, false],
    ['the package', { message, package: ['test_api'] }, true],
    ['another package', { message, package: ['test_ws'] }, false],
    ['the stage', { message, stage: ['unit'] }, true],
    ['another stage', { message, stage: ['e2e'] }, false],
    ['kind failure with a message', { message, kind: ['failure'] }, true],
    ['another kind with a message', { message, kind: ['timeout'] }, false],
    ['two kinds with a message', { message, kind: ['timeout', 'failure'] }, true],
    ['the right message and the wrong test', { message, test: ['test_other'] }, false],
    ['the right test and the wrong message', { message: any('other'), test: ['test_port'] }, false],
    ['kind failure alone', { kind: ['failure'] }, false],
    ['kind failure and a test', { kind: ['failure'], test: ['test_port'] }, false],
    ['a test alone', { test: ['test_port'] }, false],
    ['nothing', {}, false],
    ['a log, which is of the stage', { log: any('in use') }, false],
    ['a log beside the message', { message, log: any('in use') }, false],
    ['an exit code', { message, exit: [1] }, false],
    ['a signal', { message, signal: ['SIGKILL'] }, false],
    ['its signature', { signature: [signFailure(failedTest()).signature] }, true],
    ['one of two signatures', { signature: ['v1:0', signFailure(failedTest()).signature] }, true],
    ['another signature', { signature: ['v1:0000000000000000'] }, false],
    [
      'its signature and another message',
      { signature: [signFailure(failedTest()).signature], message: any('x') },
      false,
    ],
  ])('%s', (_, match, expected) => {
    expect(explains(match, failedTest(), 'address already in use')).toBe(expected);
  });

  it('never reads captured output', () => {
    // Captured output is no part of a failure: the same text in the log alone explains nothing.
    const failure = failedTest({ message: 'assert 1 == 2', text: 'assert 1 == 2' });
    expect(explains({ message }, failure, 'address already in use')).toBe(false);
  });

  it('never reads a message that the report does not hold, which is a sentence of ours', () => {
    const failure = failedTest({ message: 'failed: address already in use', text: '' });
    expect(find({ failure, flakes: [fingerprint({ message })] }).active).toEqual([]);
  });

  it('reads without colours', () => {
    const failure = failedTest({ message: '', text: 'address \u001b[31malready\u001b[0m in use' });
    expect(find({ failure, flakes: [fingerprint({ message })] }).active[0]?.line).toBe(
      'address already in use',
    );
  });

  it('keeps the first line that matched, cut at 4,096 characters', () => {
    const failure = failedTest({
      text: `first\n  needle ${'x'.repeat(5_000)}\nneedle again`,
      message: 'first',
    });
    const line = find({ failure, flakes: [fingerprint({ message: any('needle') })] }).active[0]?.line ?? '';
    expect(line).toBe(`needle ${'x'.repeat(4_089)}`);
  });

  it('keeps no line where the match rests on the signature', () => {
    const failure = failedTest();
    const flakes = [fingerprint({ signature: [signFailure(failure).signature] })];
    expect(find({ failure, flakes }).active).toEqual([{ fingerprint: flakes[0], line: '' }]);
  });

  it('tells two problems of one test apart', () => {
    const flakes = [fingerprint({ test: ['test_port'], message })];
    const other = failedTest({ type: 'KeyError', message: "KeyError: 'id'", text: "KeyError: 'id'" });
    expect(find({ failure: failedTest(), flakes }).active).toHaveLength(1);
    expect(find({ failure: other, flakes }).active).toHaveLength(0);
  });
});

describe('keys of a stage that failed', () => {
  const exit = failedStage('exit', { code: 2 });
  const crash = failedStage('crash', { code: 137, signal: 'SIGKILL' });

  it.each<[string, Partial<FingerprintMatch>, Failure, boolean]>([
    ['log', { log: any('disk is slow') }, exit, true],
    ['log of all', { log: all('disk is slow', 'gave up') }, exit, true],
    ['log of all but one', { log: all('disk is slow', 'absent') }, exit, false],
    ['another log', { log: any('absent') }, exit, false],
    ['log and its kind', { log: any('disk is slow'), kind: ['exit'] }, exit, true],
    ['log and another kind', { log: any('disk is slow'), kind: ['crash'] }, crash, false],
    ['log of a crash', { log: any('disk is slow') }, crash, false],
    ['log of a time-out', { log: any('disk is slow') }, failedStage('timeout'), false],
    ['log of a coverage gate, which has no code', { log: any('disk is slow') }, failedStage('exit'), false],
    ['exit code', { exit: [1, 2] }, exit, true],
    ['another exit code', { exit: [1] }, exit, false],
    ['exit code of a crash', { exit: [137] }, crash, false],
    ['exit code and log', { exit: [2], log: any('disk is slow') }, exit, true],
    ['exit code and another log', { exit: [2], log: any('absent') }, exit, false],
    ['signal', { signal: ['SIGSEGV', 'SIGKILL'] }, crash, true],
    ['another signal', { signal: ['SIGSEGV'] }, crash, false],
    ['signal where none is known', { signal: ['SIGKILL'] }, failedStage('crash', { code: 200 }), false],
    ['kind timeout', { kind: ['timeout'] }, failedStage('timeout'), true],
    ['kind hang', { kind: ['timeout', 'hang'] }, failedStage('hang'), true],
    ['another kind', { kind: ['timeout'] }, failedStage('hang'), false],
    ['kind and stage', { kind: ['timeout'], stage: ['unit'] }, failedStage('timeout'), true],
    ['kind and another stage', { kind: ['timeout'], stage: ['e2e'] }, failedStage('timeout'), false],
    [
      'kind and a test, which it has not',
      { kind: ['timeout'], test: ['*x*'] },
      failedStage('timeout'),
      false,
    ],
    [
      'kind and a file, which it has not',
      { kind: ['timeout'], file: ['*x*'] },
      failedStage('timeout'),
      false,
    ],
    [
      'kind and a package, which it has not',
      { kind: ['timeout'], package: ['*x*'] },
      failedStage('timeout'),
      false,
    ],
    ['a message without a kind', { message: any('ended by exit') }, exit, false],
    ['a message and the kind', { message: any('ended by exit'), kind: ['exit'] }, exit, true],
    ['a message of the log and the kind', { message: any('disk is slow'), kind: ['exit'] }, exit, false],
  ])('%s', (_, match, failure, expected) => {
    expect(explains(match, failure, 'start\nthe disk is slow\nthen it gave up\n')).toBe(expected);
  });

  it('explains nothing that went wrong around the tests, which has no code', () => {
    const failure = failedStage('exit', { message: 'coverage is below 90' });
    expect(explains({ kind: ['exit'] }, failure)).toBe(false);
    expect(explains({ kind: ['exit'], message: any('coverage') }, failure)).toBe(false);
  });

  it.each(failureKinds.filter((kind) => kind !== 'failure'))('a message alone never explains %s', (kind) => {
    const failure: Failure =
      kind === 'vanished' || kind === 'collection'
        ? { ...failedTest(), kind, test: null }
        : failedStage(kind, { message: 'address already in use', code: kind === 'exit' ? 2 : null });
    expect(explains({ message }, failure)).toBe(false);
    expect(explains({ message, kind: [kind] }, failure)).toBe(true);
  });

  it('keeps the line of the log', () => {
    const found = find({
      failure: failedStage('exit', { code: 2 }),
      flakes: [fingerprint({ log: any('slow') })],
      log: 'a\nthe disk is slow\nslow',
    });
    expect(found.active[0]?.line).toBe('the disk is slow');
  });
});

describe('where and until when an entry holds', () => {
  it.each<[string, Partial<Fingerprint>, string]>([
    ['its last day', { expires: '2026-11-21' }, 'active'],
    ['the day after', { expires: '2026-11-20' }, 'expired'],
    ['this platform', { only: { os: ['macos', 'linux'], matrix: {} } }, 'active'],
    ['another platform', { only: { os: ['macos'], matrix: {} } }, 'elsewhere'],
    ['this leg', { only: { os: [], matrix: { suite: ['js', 'go'] } } }, 'active'],
    ['another leg', { only: { os: [], matrix: { suite: ['js'] } } }, 'elsewhere'],
    ['a key that the matrix has not', { only: { os: [], matrix: { constructor: ['x'] } } }, 'elsewhere'],
    ['elsewhere and over', { expires: '2026-01-01', only: { os: ['macos'], matrix: {} } }, 'elsewhere'],
  ])('%s', (_, rest, expected) => {
    const found = find({ failure: failedTest(), flakes: [fingerprint({ message }, rest)] });
    expect(found.active.length === 1 ? 'active' : found.inactive[0]?.why).toBe(expected);
    expect(found.active.length + found.inactive.length).toBe(1);
  });

  it('keeps the order of the file', () => {
    const flakes = ['c', 'a', 'b'].map((id) => fingerprint({ message }, { id }));
    const found = find({ failure: failedTest(), flakes });
    expect(found.active.map((match) => match.fingerprint.id)).toEqual(['c', 'a', 'b']);
  });
});

it('names the pattern that does not compile', () => {
  const result = compileFlakes([
    fingerprint({ message }),
    fingerprint({ message: any('/(/') }, { id: 'two' }),
    fingerprint({ test: ['*'] }, { id: 'three' }),
  ]);
  expect(result).toMatchObject({ ok: false, error: { flake: 'two', key: 'message', pattern: '/(/' } });
});
