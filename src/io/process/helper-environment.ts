import { systemErrorCode } from '../system-error.ts';

/**
 * The environment of our own helpers (mkfifo, cat): no secret, no marker, messages in English. The system's own
 * folders come first, so that a `cat` of the workflow's making is not taken for the real one.
 */
export function helperEnvironment(): Record<string, string> {
  const path = process.env['PATH'];
  return { LC_ALL: 'C', PATH: path === undefined ? '/usr/bin:/bin' : `/usr/bin:/bin:${path}` };
}

/** Why a helper could not be started. `who` is the subject of the sentence; throws what is no error of the system. */
export function whyNoHelper(who: string, error: unknown): string {
  const code = systemErrorCode(error);
  switch (code) {
    case 'ENOENT':
      return `${who} could not be started: install coreutils.`;
    case 'EMFILE':
    case 'ENFILE':
      return `${who} could not be started, since too many files are open (${code}): raise \`ulimit -n\`.`;
    case 'EAGAIN':
      return `${who} could not be started, since too many processes run (${code}): raise \`ulimit -u\`, or the container's limit of pids.`;
    default:
      return `${who} could not be started: ${code}.`;
  }
}
