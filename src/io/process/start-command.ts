/** Starts a command and the relay of its log. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Fallible, fail, succeed } from '../../fallible.ts';
import { rethrowUnlessSystem, systemErrorCode } from '../system-error.ts';
import { spawnCovered, whyNotSpawned } from './child-stdio.ts';
import type { Command } from './command.ts';
import { type Fifo, openFifo } from './fifo.ts';
import type { LogFile } from './log-file.ts';
import { markerVariable, type ProcessStat, readStat } from './proc.ts';
import { ProcessTree } from './process-tree.ts';
import { type Relay, startRelay } from './relay.ts';
import { type Invocation, resolveShell, type Shell } from './shell.ts';
import { Wake } from './wake.ts';

/** A command under way. */
export interface Running {
  readonly tree: ProcessTree;
  readonly relay: Relay;
  /** How the shell ended, or null. */
  readonly ended: () => ShellEnd | null;
  /** Rung when the shell or the relay ends. */
  readonly wake: Wake;
  /** Removes what the start created, and lets this process end whatever still runs. */
  readonly release: () => void;
}

type ShellEnd =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string };

/** The error is the reason of an `Exit` that is `not-started`, and says what to do. */
export async function startCommand(command: Command, log: LogFile): Promise<Fallible<Running, string>> {
  const shell = resolveShell(command.shell);
  if (!shell.ok) return shell;
  const cwdProblem = whyNotWithin(command.cwd);
  if (cwdProblem !== null) return fail(cwdProblem);
  const folder = makeFolder(command, log, shell.value);
  if (!folder.ok) return folder;
  const { path, script } = folder.value;
  const started = await startIn({ command, log, shell: shell.value, folder: path, script });
  if (!started.ok) removeFolder(path);
  return started;
}

function whyNotWithin(cwd: string): string | null {
  try {
    const found = statSync(cwd, { throwIfNoEntry: false });
    if (found === undefined) return `The working directory ${cwd} does not exist.`;
    return found.isDirectory() ? null : `The working directory ${cwd} is not a directory.`;
  } catch (error) {
    return `The working directory ${cwd} cannot be used: ${systemErrorCode(error)}.`;
  }
}

function makeFolder(
  command: Command,
  log: LogFile,
  shell: Shell,
): Fallible<{ readonly path: string; readonly script: string }, string> {
  try {
    // Beside the log: that disk is writable, and private to this user since mkdtemp makes it 0700.
    const path = mkdtempSync(join(dirname(log.path), '.command-'));
    const script = join(path, `script${shell.extension}`);
    writeFileSync(script, command.script, { mode: 0o700, flag: 'wx' });
    return succeed({ path, script });
  } catch (error) {
    return fail(`The command could not be written to a file beside ${log.path}: ${systemErrorCode(error)}.`);
  }
}

function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    // A script that a process still holds open cannot go on NFS; what stays is private and harms nothing.
    rethrowUnlessSystem(error);
  }
}

interface Start {
  readonly command: Command;
  readonly log: LogFile;
  readonly shell: Shell;
  readonly folder: string;
  readonly script: string;
}

async function startIn(start: Start): Promise<Fallible<Running, string>> {
  const outputName = `output-${randomBytes(8).toString('hex')}`;
  const fifo = await openFifo(join(start.folder, outputName));
  if (!fifo.ok) return fifo;
  try {
    return await startBoth({ ...start, fifo: fifo.value, outputName });
  } finally {
    fifo.value.release();
  }
}

async function startBoth(
  start: Start & { readonly fifo: Fifo; readonly outputName: string },
): Promise<Fallible<Running, string>> {
  const { command, log, fifo } = start;
  const wake = new Wake();
  const relay = await startRelay({ input: fifo.readEnd, output: log.appendEnd, onEnd: wake.ring });
  if (!relay.ok) return relay;
  const attempt = randomBytes(8).toString('hex');
  const invocation = start.shell.invoke(start.script, command.args);
  const shell = await startShell({ command, invocation, output: fifo.writeEnd, attempt });
  if (!shell.ok) return shell;
  let end: ShellEnd | null = null;
  shell.value.child.on('exit', (code, signal) => {
    end = signal === null ? { kind: 'code', code: code ?? 0 } : { kind: 'signal', signal };
    wake.ring();
  });
  const tree = new ProcessTree({
    root: shell.value.stat,
    marker: attempt,
    outputName: start.outputName,
    helpers: [relay.value.pid],
  });
  const release = (): void => {
    shell.value.child.unref();
    relay.value.release();
    removeFolder(start.folder);
  };
  return succeed({ tree, relay: relay.value, ended: () => end, wake, release });
}

interface ShellStart {
  readonly command: Command;
  readonly invocation: Invocation;
  readonly output: number;
  readonly attempt: string;
}

async function startShell(
  start: ShellStart,
): Promise<Fallible<{ readonly child: ChildProcess; readonly stat: ProcessStat }, string>> {
  const { command, invocation, output } = start;
  try {
    const child = spawnCovered(['ignore', output, output], (stdio) =>
      spawn(invocation.program, invocation.args, {
        cwd: command.cwd,
        env: { ...command.env, [markerVariable]: markerValue(command, start.attempt) },
        // A session of its own: the stage is no part of ours, and what it opens is recognised by it.
        detached: true,
        stdio,
      }),
    );
    if (child.pid === undefined) {
      return fail(whyNotStarted(command, invocation, await whyNotSpawned(child)));
    }
    // Cannot be gone: its zombie stays until our event loop has turned.
    const stat = readStat(child.pid);
    return stat === null
      ? fail('The command was started but is not in /proc: mount /proc.')
      : succeed({ child, stat });
  } catch (error) {
    return fail(whyNotStarted(command, invocation, error));
  }
}

/** An outer run's markers stay, so that it still finds its own; then the run's; then this attempt's alone. */
function markerValue(command: Command, attempt: string): string {
  const outer = command.env[markerVariable];
  return [...(outer === undefined ? [] : [outer]), command.marker, attempt].join(':');
}

function whyNotStarted(command: Command, { program }: Invocation, error: unknown): string {
  switch (systemErrorCode(error)) {
    case 'ENOENT':
      return program === 'bash'
        ? 'There is no bash on the PATH: install it, or write `shell: sh`.'
        : `\`shell: ${command.shell}\` cannot be used, since there is no ${program} on the PATH.`;
    case 'EACCES':
      return `${program} could not be started in ${command.cwd}: this user may not enter it, run ${program}, or look for it in a folder of the PATH (EACCES).`;
    case 'E2BIG':
      return 'The arguments and the environment of the command are too long for the system (E2BIG): select fewer tests, or pass less by `env`.';
    case 'ERR_INVALID_ARG_VALUE':
      return 'An argument, an environment variable or the working directory of the command contains a NUL character, which the system cannot pass on.';
    default:
      return `${program} could not be started: ${systemErrorCode(error)}.`;
  }
}
