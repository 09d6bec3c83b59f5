/** Part of a file name: what is harmless on every file system, never empty. */
export function slug(name: string): string {
  const clean = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+/, '');
  return clean === '' ? 'unnamed' : clean.slice(0, 60);
}
