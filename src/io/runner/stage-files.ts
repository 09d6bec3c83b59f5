/** Private copies of the files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH and GITHUB_STEP_SUMMARY. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { appendFile, mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatEnvEntry, parseEnvFile } from '../../stages/env-file.ts';
import { isOwnOutput, isOwnVariable } from '../../stages/withheld.ts';

const kinds = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const;
type FileKind = (typeof kinds)[number];

/** The runner's own limit for outputs of a job; more than that is refused by name. */
const mostBytes = 1024 * 1024;

export type StageFiles = Readonly<Record<FileKind, string>>;

/** What stages have handed on so far: later stages see it. */
export interface HandedOn {
  readonly env: Record<string, string>;
  /** Newest first, as PATH wants it. */
  readonly path: string[];
  /** Markdown that stages wrote to their summaries. Hostile, unmasked. */
  readonly summaries: string[];
}

export async function makeStageFiles(folder: string): Promise<StageFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files: StageFiles = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  };
  for (const kind of kinds) await writeFile(files[kind], '', { flag: 'wx' });
  return files;
}

/**
 * Merges what a stage's last attempt wrote into the runner's own files and into what later stages see.
 * Returns a warning for all that was refused.
 */
export async function handOn(input: {
  readonly stage: string;
  readonly files: StageFiles;
  readonly handedOn: HandedOn;
  readonly runnerFiles: Readonly<Partial<Record<FileKind, string | undefined>>>;
}): Promise<string[]> {
  const { stage, files, handedOn, runnerFiles } = input;
  const warnings: string[] = [];
  const warn = (sentence: string) => warnings.push(`stage ${stage}: ${sentence}`);

  const outputs = await readEntries(files.GITHUB_OUTPUT, warn);
  for (const entry of outputs) {
    if (isOwnOutput(entry.name)) warn(`the output ${entry.name} is Retrial's own and was refused`);
    else await append(runnerFiles.GITHUB_OUTPUT, formatEnvEntry(entry, randomUUID()));
  }
  for (const entry of await readEntries(files.GITHUB_ENV, warn)) {
    if (isOwnVariable(entry.name)) {
      warn(`the variable ${entry.name} is not a stage's to set and was refused`);
      continue;
    }
    handedOn.env[entry.name] = entry.value;
    await append(runnerFiles.GITHUB_ENV, formatEnvEntry(entry, randomUUID()));
  }
  for (const folder of lines(await readSmall(files.GITHUB_PATH, warn))) {
    handedOn.path.unshift(folder);
    await append(runnerFiles.GITHUB_PATH, `${folder}\n`);
  }
  const summary = await readSmall(files.GITHUB_STEP_SUMMARY, warn);
  if (summary.trim() !== '') handedOn.summaries.push(summary);
  return warnings;
}

async function readEntries(path: string, warn: (sentence: string) => void) {
  const parsed = parseEnvFile(await readSmall(path, warn));
  if (parsed.ok) return parsed.value;
  warn(`what it wrote to ${nameOf(path)} was refused: ${parsed.error}`);
  return [];
}

/** The stage owns the file: it may be gone, a folder or huge by now. */
async function readSmall(path: string, warn: (sentence: string) => void): Promise<string> {
  try {
    // Not waiting: a FIFO that nobody writes to would hold the step for ever.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await file.stat();
    if (!found.isFile()) {
      warn(`what it put in the place of ${nameOf(path)} is not a file and was refused`);
      return '';
    }
    if (found.size > mostBytes) {
      warn(`what it wrote to ${nameOf(path)} is larger than 1 MiB and was refused`);
      return '';
    }
    return await file.readFile('utf8');
  } catch (error) {
    warn(`${nameOf(path)} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return '';
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function lines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}

async function append(path: string | undefined, text: string): Promise<void> {
  if (path !== undefined && path !== '') await appendFile(path, text);
}
