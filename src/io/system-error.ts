/** Errors of the system, which are expected and have a code, and defects, which have none. */

/** The `code` of an error from the system (`ENOENT`, …); any other value is thrown on, since it is a defect. */
export function systemErrorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}

/** For where any refusal of the system is expected and the same: throws everything else on. */
export function rethrowUnlessSystem(error: unknown): void {
  systemErrorCode(error);
}

/** Whether the error says that nothing stands at a path. Throws on what is no error of the system. */
export function saysMissing(error: unknown): boolean {
  const code = systemErrorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** What a defect shows of itself. */
export function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
