import { lstat } from 'node:fs/promises';
import { saysMissing } from '../system-error.ts';

/** Whether anything stands at a path; a link counts, wherever it leads. Throws where that cannot be told. */
export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (saysMissing(error)) return false;
    throw error;
  }
}
