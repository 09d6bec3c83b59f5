import type { ReportFormat } from './model.ts';

/** A line of `go test -json`: an object whose first keys are those that test2json and cmd/go write. */
const goEvent = /^\{"(?:Time|ImportPath|Action|Package)":"/m;

/**
 * The format of a report, by how it begins.
 *
 * @param head the first few kilobytes. `go test -json` may have plain lines of the compiler before its events.
 */
export function detectFormat(head: string): ReportFormat | null {
  if (head.trimStart().startsWith('<')) return 'junit';
  return goEvent.test(head) ? 'go-json' : null;
}
