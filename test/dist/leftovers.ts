/** What a step leaves on the disk. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type RunResult, resultSchema } from '../../src/result/schema.ts';
import { git } from '../io/forge/git-sandbox.ts';
import type { Sandbox } from './sandbox.ts';

export interface StepLog {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** At most the first megabyte. */
  readonly text: string;
}

interface Leftovers {
  readonly result: RunResult | null;
  readonly logs: readonly StepLog[];
}

/** Of the one run in this sandbox. A result.json that its schema does not allow throws. */
export function readLeftovers({ temp }: Sandbox): Leftovers {
  const [folder, ...others] = namesIn(temp).filter((name) => /^retrial-[0-9a-f]+$/.test(name));
  if (folder === undefined) return { result: null, logs: [] };
  if (others.length > 0) throw new Error('more than one run folder');
  const root = join(temp, folder);
  const result = namesIn(root).includes('result.json')
    ? resultSchema.parse(JSON.parse(readFileSync(join(root, 'result.json'), 'utf8')))
    : null;
  const logs = filesIn(root).filter((path) => path.endsWith('.log') && !path.startsWith(join(root, 'work')));
  // A stage may have put anything in their place.
  return { result, logs: logs.filter((path) => lstatSync(path).isFile()).map(readLog) };
}

export function listFiles({ temp, workspace }: Sandbox): string[] {
  const untracked = namesIn(workspace).includes('.git')
    ? git(workspace, 'status', '--porcelain', '--untracked-files=all', '--ignored')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => `workspace: ${line}`)
    : [];
  return [...filesIn(temp).map((path) => `temp: ${relative(temp, path)}`), ...untracked].sort();
}

function readLog(path: string): StepLog {
  const content = readFileSync(path);
  return {
    name: basename(path),
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    text: content.subarray(0, 1_000_000).toString('utf8'),
  };
}

function filesIn(folder: string): string[] {
  return namesIn(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return lstatSync(path).isDirectory() ? filesIn(path) : [path];
    });
}

function namesIn(folder: string): string[] {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];
}
