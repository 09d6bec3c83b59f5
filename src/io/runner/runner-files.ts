/** The runner's own files (GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, …), which are only ever added to. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { type EnvEntry, formatEnvEntry } from '../../stages/env-file.ts';

/**
 * Adds the texts, in order, to a file of the runner's; nothing where there is none. A text for which the file has
 * no room within `limit` bytes is left out. Rejects where no plain file stands there: a FIFO would be waited for.
 */
export async function appendTexts(
  path: string | undefined,
  texts: readonly string[],
  { limit = Number.POSITIVE_INFINITY }: { readonly limit?: number } = {},
): Promise<void> {
  if (path === undefined || path === '' || texts.length === 0) return;
  const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK } = constants;
  await using file = await open(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK);
  const found = await file.stat();
  if (!found.isFile()) throw new Error(`${path}, which the runner reads, is not a plain file any more`);
  let used = found.size;
  for (const text of texts) {
    const size = Buffer.byteLength(text);
    if (used + size > limit) continue;
    used += size;
    await file.appendFile(text);
  }
}

/** Adds entries to GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE. */
export async function appendEntries(path: string | undefined, entries: readonly EnvEntry[]): Promise<void> {
  await appendTexts(
    path,
    entries.map((entry) => formatEnvEntry(entry, randomUUID())),
  );
}
