/** The formats of reports. A new one is named and described here, and nowhere else in the code. */
import type { FormatReader } from './reader.ts';
import type { TextBudget } from './text-budget.ts';

/** As the configuration writes them; found by content in this order. */
export const formatNames = ['junit', 'go-json'] as const;

export type ReportFormat = (typeof formatNames)[number];

interface Format {
  /** For sentences: `it is neither … nor …`. */
  readonly title: string;
  /** Whether a report that begins like this has the format; the first few kilobytes are looked at. */
  readonly detect: (head: string) => boolean;
  /** Loads its code only when there is a report to read: the configuration is read without it. */
  readonly open: (budget: TextBudget) => Promise<FormatReader>;
}

/** A line of `go test -json`: an object whose first keys are those that test2json and cmd/go write. */
const goEvent = /^\{"(?:Time|ImportPath|Action|Package)":"/m;

export const formats: Readonly<Record<ReportFormat, Format>> = {
  junit: {
    title: 'JUnit XML',
    detect: (head) => head.trimStart().startsWith('<'),
    open: async (budget) => new (await import('./junit/junit-reader.ts')).JunitReader(budget),
  },
  'go-json': {
    title: 'the output of go test -json',
    // Plain lines of the compiler may stand before its events.
    detect: (head) => goEvent.test(head),
    open: async (budget) => new (await import('./go/go-json-reader.ts')).GoJsonReader(budget),
  },
};

/** The format that a report begins like, or null. */
export function detectFormat(head: string): ReportFormat | null {
  return formatNames.find((name) => formats[name].detect(head)) ?? null;
}
