/**
 * The runner's files of `name=value` and `name<<DELIMITER` entries (GITHUB_ENV, GITHUB_OUTPUT).
 * Format: docs.github.com, "Workflow commands", multiline strings.
 */
import { type Fallible, fail, succeed } from '../fallible.ts';

export interface EnvEntry {
  readonly name: string;
  readonly value: string;
}

/** All entries in order, or why the text is none of these files. */
export function parseEnvFile(text: string): Fallible<readonly EnvEntry[], string> {
  const lines = text.split(/\r?\n/);
  const entries: EnvEntry[] = [];
  for (let at = 0; at < lines.length; ) {
    if (lines[at] === '') {
      at += 1;
      continue;
    }
    const read = readEntry(lines, at);
    if (!read.ok) return read;
    entries.push(read.value.entry);
    at = read.value.next;
  }
  const nameless = entries.find(({ name }) => name.trim() === '');
  return nameless === undefined ? succeed(entries) : fail('an entry has no name');
}

interface ReadEntry {
  readonly entry: EnvEntry;
  /** Index of the line after it. */
  readonly next: number;
}

function readEntry(lines: readonly string[], at: number): Fallible<ReadEntry, string> {
  const line = lines[at] ?? '';
  const equals = line.indexOf('=');
  const heredoc = line.indexOf('<<');
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
    return succeed({ entry: { name: line.slice(0, equals), value: line.slice(equals + 1) }, next: at + 1 });
  }
  if (heredoc < 0) return fail(`line ${at + 1}: ${quote(line)} is neither name=value nor name<<DELIMITER`);
  const delimiter = line.slice(heredoc + 2);
  const end = delimiter === '' ? -1 : lines.indexOf(delimiter, at + 1);
  if (end < 0) return fail(`line ${at + 1}: the delimiter of ${quote(line)} never comes`);
  return succeed({
    entry: { name: line.slice(0, heredoc), value: lines.slice(at + 1, end).join('\n') },
    next: end + 1,
  });
}

/** An entry as the file holds it; the delimiter must not occur in the value. */
export function formatEnvEntry({ name, value }: EnvEntry, delimiter: string): string {
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function quote(line: string): string {
  return JSON.stringify(line.length > 80 ? `${line.slice(0, 80)}…` : line);
}
