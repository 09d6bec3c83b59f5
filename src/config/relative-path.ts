/** Whether a path is relative, on every platform: no root, no drive, no backslash, no NUL. */
export function isRelativePath(path: string): boolean {
  return path.trim() !== '' && !/^(?:\/|~|[A-Za-z]:)/.test(path) && !/[\\\p{Cc}]/u.test(path);
}
