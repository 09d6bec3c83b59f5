import { openText } from './decode.ts';
import { detectFormat } from './detect.ts';
import { GoJsonReader } from './go-json.ts';
import { JunitReader } from './junit.ts';
import type { ReportFormat, ReportReading } from './model.ts';
import { type FormatReader, quoted } from './reader.ts';

interface ReportFile {
  readonly path: string;
  /** null: found by content. */
  readonly format: ReportFormat | null;
  readonly content: AsyncIterable<Uint8Array>;
}

/** How much text is looked at to tell the format. */
const headLimit = 64 * 1024;

/**
 * Reads a report of any size. Whatever the file holds is a result: read whole, or a sentence that says what is
 * wrong and where, with the tests that could still be read. A report without tests is read whole.
 */
export async function readReport({ path, format, content }: ReportFile): Promise<ReportReading> {
  const broken = (problem: string): ReportReading => ({ ok: false, path, problem, tests: [] });
  let reader: FormatReader | null = null;
  try {
    const text = await openText(content);
    if (!text.ok) return broken(text.error);
    const head = await readHead(text.value);
    if (head.trim() === '') return broken(head === '' ? 'it is empty' : 'it holds nothing but blanks');
    const found = format ?? detectFormat(head);
    if (found === null) {
      return broken(
        `it is neither JUnit XML nor the output of go test -json: it begins with ${quoted(head)}`,
      );
    }
    reader = readerOf(found);
    await pump({ reader, head, rest: text.value });
    return readingOf({ path, format: found, reader });
  } catch (error) {
    // The stream itself failed: what was read until then is shown.
    const problem = `it could not be read: ${error instanceof Error ? error.message : String(error)}`;
    return { ok: false, path, problem, tests: reader?.end().tests ?? [] };
  }
}

function readerOf(format: ReportFormat): FormatReader {
  return format === 'junit' ? new JunitReader() : new GoJsonReader();
}

async function readHead(text: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (head.length < headLimit) {
    const next = await text.next();
    if (next.done === true) break;
    head += next.value;
  }
  return head;
}

interface Pump {
  readonly reader: FormatReader;
  readonly head: string;
  readonly rest: AsyncGenerator<string>;
}

async function pump({ reader, head, rest }: Pump): Promise<void> {
  if (reader.write(head)) {
    for await (const text of rest) {
      if (!reader.write(text)) break;
    }
  }
  await rest.return(undefined);
}

interface ReadInput {
  readonly path: string;
  readonly format: ReportFormat;
  readonly reader: FormatReader;
}

function readingOf({ path, format, reader }: ReadInput): ReportReading {
  const { problem, producer, tests } = reader.end();
  if (problem !== null) return { ok: false, path, problem, tests };
  return { ok: true, report: { path, format, producer, tests } };
}
