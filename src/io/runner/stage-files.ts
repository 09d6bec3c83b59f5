/** Private copies of the files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH and GITHUB_STEP_SUMMARY. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type EnvEntry, parseEnvFile } from '../../stages/env-file.ts';
import { isOwnOutput, isOwnVariable } from '../../stages/withheld.ts';
import { readHostileFile } from '../files/hostile-file.ts';
import { appendEntries, appendTexts } from './runner-files.ts';

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

/** Makes them in a folder that must not be there yet. */
export async function makeStageFiles(folder: string): Promise<StageFiles> {
  await mkdir(folder, { mode: 0o700 });
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
  const warn: Warn = (sentence) => {
    warnings.push(`stage ${stage}: ${sentence}`);
  };
  const outputs = await readEntries(files.GITHUB_OUTPUT, warn);
  const ownOutputs = outputs.filter(({ name }) => isOwnOutput(name));
  for (const { name } of ownOutputs) warn(`the output ${name} is Retrial's own and was refused`);
  await appendEntries(
    runnerFiles.GITHUB_OUTPUT,
    outputs.filter(({ name }) => !isOwnOutput(name)),
  );

  const entries = await readEntries(files.GITHUB_ENV, warn);
  const variables = entries.filter(({ name }) => !isOwnVariable(name));
  const refused = entries.filter(({ name }) => isOwnVariable(name));
  for (const { name } of refused) warn(`the variable ${name} is not a stage's to set and was refused`);
  for (const { name, value } of variables) handedOn.env[name] = value;
  await appendEntries(runnerFiles.GITHUB_ENV, variables);

  const folders = (await read(files.GITHUB_PATH, warn)).split(/\r?\n/).filter((line) => line !== '');
  handedOn.path.unshift(...folders.toReversed());
  await appendTexts(
    runnerFiles.GITHUB_PATH,
    folders.map((folder) => `${folder}\n`),
  );

  const summary = await read(files.GITHUB_STEP_SUMMARY, warn);
  if (summary.trim() !== '') handedOn.summaries.push(summary);
  return warnings;
}

type Warn = (sentence: string) => void;

async function readEntries(path: string, warn: Warn): Promise<readonly EnvEntry[]> {
  const parsed = parseEnvFile(await read(path, warn));
  if (parsed.ok) return parsed.value;
  warn(`what it wrote to ${basename(path)} was refused: ${parsed.error}`);
  return [];
}

/** The stage owns the file: anything may stand there by now, or nothing. */
async function read(path: string, warn: Warn): Promise<string> {
  const text = await readHostileFile(path, { limit: mostBytes });
  if (text.ok) return text.value;
  warn(`what stands in the place of ${basename(path)} ${text.error.why}, and was refused`);
  return '';
}
