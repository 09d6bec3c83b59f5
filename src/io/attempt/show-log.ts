import { readHostileTail } from '../files/hostile-file.ts';
import type { LiveLog, SectionOptions } from '../runner/live-log.ts';

/** Bytes. */
const shownBytes = 65_536;

/** Shows the end of a log that was not followed live. */
export async function showLog(live: LiveLog, path: string, options: SectionOptions): Promise<void> {
  using section = live.section(options);
  const end = await readHostileTail(path, shownBytes);
  await section.write(end.ok ? end.value : Buffer.from(`the log ${end.error.why}\n`));
}
