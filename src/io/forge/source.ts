/** What all places from which a policy can be read have in common. */
import type { ConfigReader } from '../../config/config-reader.ts';
import { refuse } from './source-error.ts';

/** One commit that was found and can be read. Its reader rejects with `SourceError`. */
export interface OpenSource {
  /** Full hash. */
  readonly commit: string;
  readonly reader: ConfigReader;
}

/** A configuration file may be no larger, in bytes. */
export const largestFile = 1024 * 1024;

/** The parts of a path relative to the repository's root; none for the root itself. Throws where it leads elsewhere. */
export function splitPath(path: string): string[] {
  if (path === '') {
    return [];
  }
  const parts = path.split('/');
  const isOdd = parts.some((part) => part === '' || part === '.' || part === '..');
  if (isOdd || /[\\\p{Cc}]/u.test(path) || !path.isWellFormed()) {
    return refuse(path, 'is not a path inside of the repository');
  }
  return parts;
}

/** The text of a file's bytes. Throws where it is too large or not UTF-8. */
export function decodeText(path: string, bytes: Uint8Array): string {
  if (bytes.length > largestFile) {
    return refuse(path, 'is larger than 1 MiB');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) {
      return refuse(path, 'is not UTF-8 text');
    }
    throw error;
  }
}
