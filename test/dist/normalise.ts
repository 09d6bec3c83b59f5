/** Takes out of a text what differs from run to run. */

export interface Known {
  /** What each folder is to be called, by its absolute path. */
  readonly folders: Readonly<Record<string, string>>;
  /** What each commit is to be called, by its hash. */
  readonly commits: Readonly<Record<string, string>>;
  readonly now: Date;
}

/** Milliseconds within which a date is one of now, and not one that a scenario gives. */
const near = 400 * 24 * 3600 * 1000;

/** The shortest form in which a commit is shown. */
const shortHash = 7;

export function normalise(text: string, { folders, commits, now }: Known): string {
  const isNear = (date: string) => Math.abs(Date.parse(date) - now.getTime()) < near;
  return [
    ...byLength(folders).map(([path, name]) => [path, name] as const),
    ...Object.entries(commits).flatMap(([hash, name]) => forms(hash).map((form) => [form, name] as const)),
  ]
    .reduce((rest, [from, to]) => rest.replaceAll(from, to), text)
    .replace(/\bretrial-[0-9a-f]{12}\b/g, 'retrial-ID')
    .replace(/\.command-\w{6}\b/g, '.command-ID')
    .replace(/\b[0-9a-f]{64}\b/g, 'SHA256')
    .replace(/\b[0-9a-f]{40}\b/g, 'SHA1')
    .replace(/\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'TIME')
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => (isNear(date) ? 'DAY' : date))
    .replace(/\b(?:\d+ h \d{2} m|(?:\d+ m )?\d+(?:\.\d+)? s)\b/g, 'N s')
    .replace(/\b([Pp]rocess|running:) \d+ /g, '$1 PID ')
    .replace(/\b127\.0\.0\.1:\d+/g, '127.0.0.1:PORT');
}

/** A folder in another comes first. */
function byLength(folders: Known['folders']): [string, string][] {
  return Object.entries(folders).sort(([one], [other]) => other.length - one.length);
}

/** The whole hash, and the beginnings that are shown of it. */
function forms(hash: string): string[] {
  return [hash, hash.slice(0, 12), hash.slice(0, shortHash)];
}
