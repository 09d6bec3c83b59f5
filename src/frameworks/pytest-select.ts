import type { FrameworkSession } from '../failures/attempt.ts';
import { type Fallible, fail, succeed } from '../fallible.ts';
import { type TestId, testKey } from '../reports/model.ts';

interface Selection {
  /** What the plugin recorded of the attempt that failed. */
  readonly sessions: readonly FrameworkSession[];
  /** The tests to run again, as the reports name them. */
  readonly failed: readonly TestId[];
  /** All that the reports of that attempt show as failed, also what has passed since; default: `failed`. */
  readonly reported?: readonly TestId[];
}

/**
 * The content of the file that RETRIAL_PYTEST_SELECT names, so that the next attempt runs these tests alone; or
 * the reason why the whole stage must run. Sessions that the selection does not name run in full.
 */
export function selectPytest({ sessions, failed, reported = failed }: Selection): Fallible<string, string> {
  if (sessions.length === 0) return fail('no pytest session was recorded: the plugin was not loaded');
  if (failed.length === 0) return fail('no failed test is known');
  const open = sessions.find(({ complete }) => complete !== true);
  if (open !== undefined) return fail(`the attempt is not complete: ${open.complete}`);
  const failing = sessions.filter((session) => toRunAgain(session).length > 0);
  const [session] = failing;
  if (session === undefined) return fail('pytest recorded no failed test');
  if (failing.length > 1) return fail(`tests failed in ${failing.length} pytest sessions`);
  const ids = nodeIds(session, failed, new Set(reported.map(testKey)));
  if (!ids.ok) return ids;
  return succeed(JSON.stringify({ version: 1, sessions: [{ key: session.key, ids: ids.value }] }));
}

function toRunAgain(session: FrameworkSession): FrameworkSession['failed'] {
  return [...session.failed, ...session.retried];
}

function nodeIds(
  session: FrameworkSession,
  failed: readonly TestId[],
  reported: ReadonlySet<string>,
): Fallible<string[], string> {
  const wanted = new Map(failed.map((test) => [testKey(test), test]));
  const shared = new Set(session.shared.map(testKey));
  const found = new Map(toRunAgain(session).map(({ id, test }) => [testKey(test), id]));
  const ids: string[] = [];
  for (const [key, test] of wanted) {
    if (shared.has(key)) return fail(`several tests are called ${nameOf(test)}`);
    const id = found.get(key);
    if (id === undefined) return fail(`pytest recorded no failure of ${nameOf(test)}`);
    ids.push(id);
  }
  const unreported = session.failed.find(({ test }) => !reported.has(testKey(test)));
  if (unreported !== undefined) return fail(`the report has no failure of ${JSON.stringify(unreported.id)}`);
  return succeed(ids);
}

function nameOf({ package: classname, name }: TestId): string {
  return JSON.stringify(classname === '' ? name : `${classname}.${name}`);
}
