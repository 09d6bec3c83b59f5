/** The `code` of an error from the system (`ENOENT`, …); any other value is thrown on, since it is a defect. */
export function systemErrorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}
