/**
 * The environment of our own helpers (mkfifo, cat): no secret, no marker, messages in English. The system's own
 * folders come first, so that a `cat` of the workflow's making is not taken for the real one.
 */
export function helperEnvironment(): Record<string, string> {
  const path = process.env['PATH'];
  return { LC_ALL: 'C', PATH: path === undefined ? '/usr/bin:/bin' : `/usr/bin:/bin:${path}` };
}
