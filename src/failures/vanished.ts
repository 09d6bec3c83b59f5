/**
 * Only `passed` clears a failure (rule 3 of a verdict): what an attempt was to run and did not is lost.
 */
import type { TestId } from '../reports/model.ts';
import type { Attempt, FrameworkSession } from './attempt.ts';
import { stillUncollected } from './collection.ts';
import { untoldStop } from './early-stop.ts';
import type { Failure } from './failure.ts';
import { type AttemptTests, type TestTally, tallyTests } from './tally.ts';

/** Tests that failed and have not passed since, by key, with how many results each had. */
export type Outstanding = ReadonlyMap<string, { readonly id: TestId; readonly count: number }>;

interface LossSearch {
  readonly attempt: Attempt;
  readonly tests: AttemptTests;
  readonly earlier: readonly Attempt[];
  readonly outstanding: Outstanding;
  /** True where nothing else failed: the attempt would clear the stage. */
  readonly otherwiseClean: boolean;
}

/** What a retry has lost; nothing on a first attempt. */
export function lostTests(search: LossSearch): Failure[] {
  const { attempt, earlier, otherwiseClean } = search;
  if (earlier.length === 0) return [];
  if (attempt.selected !== null) {
    const narrow = otherwiseClean ? [...incompleteSessions(attempt), ...narrowed(earlier)] : [];
    return [...uncleared(search), ...narrow];
  }
  // A whole attempt that failed again is judged by its failures; what it lost must come back before the stage passes.
  if (!otherwiseClean) return [];
  return [
    ...uncleared(search),
    ...uncollected(attempt, earlier),
    ...fewerTests(attempt, earlier),
    ...incompleteSessions(attempt),
    ...lostSessions(attempt, earlier),
    ...untoldStops(attempt, earlier),
  ];
}

/**
 * What the last whole attempt lost against those before it: after an early stop and `--lf` it may be complete and
 * have run a few tests alone, so that running a selection of those proves nothing of the others.
 */
export function narrowed(attempts: readonly Attempt[]): Failure[] {
  const at = attempts.findLastIndex(isWhole);
  const whole = attempts[at];
  if (whole === undefined) return [];
  const earlier = attempts.slice(0, at);
  return [...fewerTests(whole, earlier), ...lostSessions(whole, earlier), ...untoldStops(whole, earlier)];
}

/** Adds an attempt's failed tests and takes out those that it cleared. */
export function updateOutstanding(outstanding: Outstanding, attempt: Attempt): Outstanding {
  const tests = tallyTests(attempt);
  const next = new Map([...outstanding].filter(([key, { count }]) => !cleared(tests.byKey.get(key), count)));
  for (const [key, tally] of tests.byKey) {
    if (tally.failed === 0) continue;
    const count = Math.max(total(tally), next.get(key)?.count ?? 0);
    next.set(key, { id: tally.id, count });
  }
  return next;
}

function total(tally: TestTally): number {
  return tally.passed + tally.failed + tally.skipped;
}

/** As many results as before, all of them passed. */
function cleared(tally: TestTally | undefined, count: number): boolean {
  return tally !== undefined && tally.failed === 0 && tally.skipped === 0 && tally.passed >= count;
}

function uncleared({ tests, outstanding }: LossSearch): Failure[] {
  const lost: Failure[] = [];
  for (const [key, { id, count }] of outstanding) {
    const tally = tests.byKey.get(key);
    if (cleared(tally, count)) continue;
    // A test that failed again is a failure of its own already.
    if (tally !== undefined && tally.failed > 0) continue;
    lost.push(vanished(id, notCleared(tally, count)));
  }
  return lost;
}

function notCleared(tally: TestTally | undefined, count: number): string {
  if (tally === undefined) return 'it was to run again, and the report of the retry does not have it';
  if (tally.skipped > 0) return 'it was to run again, and was skipped';
  return `it was to run again ${count} times, and ran ${total(tally)} times`;
}

function uncollected(attempt: Attempt, earlier: readonly Attempt[]): Failure[] {
  return stillUncollected(attempt, earlier).map((id) =>
    vanished(id, 'it could not be collected before, and none of its tests has passed since'),
  );
}

function vanished(test: TestId | null, message: string): Failure {
  return { kind: 'vanished', test, names: [], message, text: message, file: null, line: null };
}

/** `--lf` and its like: a whole retry that reports fewer tests than a whole attempt before it. */
function fewerTests(attempt: Attempt, earlier: readonly Attempt[]): Failure[] {
  const { total: now } = tallyTests(attempt);
  const most = Math.max(0, ...earlier.filter(isWhole).map((one) => tallyTests(one).total));
  if (now >= most) return [];
  return [vanished(null, `the whole stage ran again with ${now} tests, ${most} had run before`)];
}

function isWhole(attempt: Attempt): boolean {
  return attempt.selected === null;
}

/** Where the framework tells, an attempt that clears must be complete. */
function incompleteSessions(attempt: Attempt): Failure[] {
  return (attempt.sessions ?? []).flatMap((session) =>
    session.complete === true ? [] : [vanished(null, `the retry is not complete: ${session.complete}`)],
  );
}

/** What any earlier attempt collected in a session must have run in this one; the first loss of each is told. */
function lostSessions(attempt: Attempt, earlier: readonly Attempt[]): Failure[] {
  const now = new Map((attempt.sessions ?? []).map((session) => [session.key, session]));
  const known = new Set(earlier.flatMap((one) => one.sessions ?? []).map(({ key }) => key));
  const losses = new Map<string, string>();
  // Every attempt's word counts: the first may have crashed before it collected, a later one be narrowed by `--lf`.
  for (const one of earlier) {
    // Arguments may hold what is new each time (`--basetemp=$(mktemp -d)`): then another session did the same work,
    // each for one of that attempt's alone.
    const unknown = new Set([...now.values()].filter(({ key }) => !known.has(key)));
    for (const session of one.sessions ?? []) {
      const counterpart = now.get(session.key) ?? [...unknown].find((other) => ranAll(session, other));
      if (counterpart !== undefined) unknown.delete(counterpart);
      const lost = lossOf(session, counterpart);
      if (lost !== null && !losses.has(session.key)) losses.set(session.key, lost);
    }
  }
  return [...losses.values()].map((lost) => vanished(null, lost));
}

function untoldStops(attempt: Attempt, earlier: readonly Attempt[]): Failure[] {
  const untold = untoldStop(attempt, earlier);
  return untold === null ? [] : [vanished(null, untold)];
}

/** Every test that was collected then has run now. */
function ranAll(before: FrameworkSession, now: FrameworkSession): boolean {
  const ran = new Set(now.finished);
  return before.collected.every((id) => ran.has(id));
}

function lossOf(before: FrameworkSession, now: FrameworkSession | undefined): string | null {
  if (now === undefined) return 'a session of an earlier attempt did not run in the retry';
  if (before.complete === true) {
    return now.finished.length >= before.finished.length
      ? null
      : `the retry ran ${now.finished.length} tests, ${before.finished.length} had run before`;
  }
  const ran = new Set(now.finished);
  const missing = before.collected.filter((id) => !ran.has(id));
  const [first] = missing;
  if (first === undefined) return null;
  return `an earlier attempt stopped early, and the retry did not run ${missing.length} of the tests that it had collected, such as ${first}`;
}
