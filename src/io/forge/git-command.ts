/** Runs git so that neither the environment nor the repository's own settings change what it answers. */
import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { helperEnvironment } from '../process/helper-environment.ts';
import type { Repository } from './repository.ts';
import { SourceError } from './source-error.ts';

interface GitCall {
  readonly repository: Repository;
  readonly args: readonly string[];
  /** Written to its stdin. */
  readonly input?: string;
  /** More bytes of output than these are an error. */
  readonly most?: number;
}

export interface GitOutput {
  readonly ok: boolean;
  readonly stdout: Buffer;
  /** The first line of stderr. Hostile. */
  readonly message: string;
}

/** Milliseconds. Everything asked is local. */
const timeout = 30_000;

const settings = [
  // The job's container often runs as another user than the one that checked out.
  'safe.directory=*',
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.pager=cat',
  'core.useReplaceRefs=false',
  'protocol.allow=never',
];

/**
 * The whole environment of git. It holds none of ours, so no GIT_DIR, GIT_CONFIG_COUNT, GIT_ALTERNATE_OBJECT_DIRECTORIES
 * and no HOME with settings of its own.
 */
function environment(): Record<string, string> {
  return {
    ...helperEnvironment(),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    // A partial clone fetches what it lacks: not on our behalf. The second is for git before 2.45.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** Rejects with `SourceError` where git is missing, hangs, or answers with more than `most` bytes. */
export function runGit({ repository, args, input, most = 64 * 1024 * 1024 }: GitCall): Promise<GitOutput> {
  const all = [
    '--no-pager',
    '--no-replace-objects',
    // Given, not searched for: a folder of the head that looks like a repository is never taken for one.
    `--git-dir=${repository.gitDir}`,
    ...settings.flatMap((setting) => ['-c', setting]),
    ...args,
  ];
  const options = {
    cwd: repository.root,
    env: environment(),
    encoding: 'buffer',
    maxBuffer: most,
    timeout,
    killSignal: 'SIGKILL',
  } as const;
  return new Promise((resolve, reject) => {
    const child = execFile('git', all, options, (error, stdout, stderr) => {
      if (error === null || typeof error.code === 'number') {
        resolve({ ok: error === null, stdout, message: firstLine(stderr) });
      } else {
        reject(new SourceError(whyNot(error)));
      }
    });
    // A git that ends before it has read its input says why by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

function whyNot(error: Error & { code?: unknown; killed?: unknown }): string {
  if (error.code === 'ENOENT') {
    return 'git is not installed';
  }
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
    return 'git answered with more than can be read';
  }
  return error.killed === true ? `git did not end within ${timeout / 1000} s` : 'git could not be run';
}

function firstLine(stderr: Buffer): string {
  const line = stderr.subarray(0, 1024).toString('utf8').trim().split('\n', 1)[0] ?? '';
  return line.replace(/\p{Cc}+/gu, ' ').trim();
}
