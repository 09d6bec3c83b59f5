/** What the pytest plugin recorded in an attempt. The stage owns the folder: anything may stand in it. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FrameworkSession } from '../../failures/attempt.ts';
import {
  type PytestRecording,
  parsePytestRecordings,
  recordingLimit,
} from '../../frameworks/pytest-recording.ts';
import { readHostileFile } from '../files/hostile-file.ts';
import { saysMissing } from '../system-error.ts';

/**
 * The sessions of all recordings in a folder; null where none was written. One that cannot be read, or for which
 * those before it leave no room, counts as a session that is not complete. `limit`: bytes of all of them.
 */
export async function readRecordings(
  folder: string,
  limit: number = recordingLimit,
): Promise<readonly FrameworkSession[] | null> {
  const names = await listRecordings(folder);
  if (names === null) return parsePytestRecordings([{ name: basename(folder), text: null }]);
  const recordings: PytestRecording[] = [];
  let room = limit;
  for (const name of names) {
    const text = await readHostileFile(join(folder, name), { limit: room });
    if (text.ok) room -= Buffer.byteLength(text.value);
    recordings.push({ name, text: text.ok ? text.value : null });
  }
  return recordings.length === 0 ? null : parsePytestRecordings(recordings);
}

/** null: they are there, and cannot be listed. */
async function listRecordings(folder: string): Promise<string[] | null> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  } catch (error) {
    // A stage that removed the folder has recorded nothing.
    return saysMissing(error) ? [] : null;
  }
}
