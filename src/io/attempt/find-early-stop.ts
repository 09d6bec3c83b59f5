import { createReadStream } from 'node:fs';
import { PytestStopSearch } from '../../frameworks/pytest-stop.ts';

/** What a log says of an early stop of pytest, or null; with memory for a chunk, whatever its size. */
export async function findEarlyStop(path: string): Promise<string | null> {
  const search = new PytestStopSearch();
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    if (!search.add(chunk)) break;
  }
  return search.end();
}
