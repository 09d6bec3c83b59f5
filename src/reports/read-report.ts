import { openText } from './decode.ts';
import { detectFormat, formatNames, formats, type ReportFormat } from './formats.ts';
import type { ReportReading } from './model.ts';
import type { FormatReader } from './reader.ts';
import { TextBudget } from './text-budget.ts';

interface ReportFile {
  readonly path: string;
  /** null: found by content. */
  readonly format: ReportFormat | null;
  readonly content: AsyncIterable<Uint8Array>;
  /** How much of its text may be kept in memory. */
  readonly budget?: TextBudget;
}

/** How much text is looked at to tell the format. */
const headLimit = 64 * 1024;

/**
 * Reads a report of any size. Whatever the file holds is a result: read whole, or a sentence that says what is
 * wrong and where, with the tests that could still be read. A report without tests is read whole. What is more than
 * can be kept (tests, problems, text) makes the report one that does not count: nothing of it is left out in silence.
 */
export async function readReport(file: ReportFile): Promise<ReportReading> {
  const { path, content, budget = new TextBudget() } = file;
  const broken = (problem: string): ReportReading => ({ ok: false, path, problem, tests: [] });
  let reader: FormatReader | null = null;
  try {
    const text = await openText(guarded(content));
    if (!text.ok) return broken(text.error);
    const head = await readHead(text.value);
    if (head.trim() === '') return broken(head === '' ? 'it is empty' : 'it holds nothing but blanks');
    const format = file.format ?? detectFormat(head);
    // Not quoted: what stands there may be half of a secret, or of a file that a link leads to.
    if (format === null) return broken(`it is neither ${known}`);
    reader = await formats[format].open(budget);
    await pump({ reader, head, rest: text.value });
    return readingOf({ path, format, reader });
  } catch (error) {
    if (!(error instanceof BrokenContent)) throw error;
    // What was read until then is shown.
    return { ok: false, path, problem: error.message, tests: reader?.end().tests ?? [] };
  }
}

const known = formatNames.map((name) => formats[name].title).join(' nor ');

/** The file's own stream failed; any other error is a bug of ours, and no word about the file. */
class BrokenContent extends Error {}

async function* guarded(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } catch (error) {
    throw new BrokenContent(
      `it could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
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
