import { PytestStopSearch } from '../../frameworks/pytest-stop.ts';
import { openHostileFile } from '../files/hostile-file.ts';

/**
 * What a log says of an early stop of pytest, or null; with memory for a chunk, whatever its size. A log that the
 * stage put something else in the place of says nothing: the attempt has failed for that.
 */
export async function findEarlyStop(path: string): Promise<string | null> {
  const opened = await openHostileFile(path, { limit: Number.POSITIVE_INFINITY });
  if (!opened.ok) return null;
  await using log = opened.value;
  const search = new PytestStopSearch();
  for await (const chunk of log.chunks()) {
    if (!search.add(chunk)) break;
  }
  return search.end();
}
