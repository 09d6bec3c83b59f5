import type { ReportFormat } from '../../src/reports/formats.ts';
import type { ReportReading, TestResult } from '../../src/reports/model.ts';
import { readReport } from '../../src/reports/read-report.ts';
import type { TextBudget } from '../../src/reports/text-budget.ts';

interface ReadOptions {
  readonly format?: ReportFormat;
  /** Bytes in one piece of the stream. */
  readonly pieces?: number;
  readonly budget?: TextBudget;
}

/** Reads a report that a test holds in memory. */
export function read(content: string | Uint8Array, options: ReadOptions = {}): Promise<ReportReading> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const size = options.pieces ?? 4096;
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const { format = null, budget } = options;
  return readReport({
    path: 'report',
    format,
    content: stream(),
    ...(budget === undefined ? {} : { budget }),
  });
}

export function testsOf(reading: ReportReading): readonly TestResult[] {
  return reading.ok ? reading.report.tests : reading.tests;
}

/** Enough of a result to compare: outcome, name, messages. */
export function brief(reading: ReportReading): string[] {
  return testsOf(reading).map((test) =>
    [test.outcome, test.id.name, ...test.problems.map(({ message }) => message)].join(' | '),
  );
}
