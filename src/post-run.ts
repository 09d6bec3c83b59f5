/** `post`, on a Node that can run it. After a step that ended by itself there is nothing left to do. */
import { stat } from 'node:fs/promises';
import process from 'node:process';
import { endLeftovers } from './io/process/end-leftovers.ts';
import { Console } from './io/runner/console.ts';
import { publishKilled } from './io/runner/publish-killed.ts';
import { readRunState } from './io/runner/state.ts';
import { runFolderAt } from './io/workspace/run-folder.ts';
import { escapeData, harmlessLine } from './render/workflow-command.ts';

/** Milliseconds between SIGTERM and SIGKILL. */
const grace = 5_000;

export async function post(): Promise<void> {
  const output = new Console(process.stdout);
  try {
    await finish(output);
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    output.line(
      `::error title=Retrial::${escapeData(`what a killed step left could not be finished: ${trace}`)}`,
    );
    process.exitCode = 1;
  }
  await output.flush(5_000);
}

async function finish(output: Console): Promise<void> {
  const state = readRunState();
  if (state === null) return;
  const { ended, remaining } = await endLeftovers({ marker: state.marker, grace });
  for (const { pid, command } of ended) {
    output.line(harmlessLine(`ended what the step left running: ${pid} ${command}`));
  }
  for (const { pid, command } of remaining) {
    output.line(`::warning title=Retrial::${escapeData(harmlessLine(`still running: ${pid} ${command}`))}`);
  }
  if (state.finished) return;
  if (!(await exists(state.folder))) {
    output.line(`::warning title=Retrial::${escapeData(`the run folder ${state.folder} is gone`)}`);
    return;
  }
  await publishKilled(runFolderAt(state.folder, state.logsName), output);
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
