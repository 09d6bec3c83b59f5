import { join, resolve } from 'node:path';
import type { Guard } from '../../config/plan.ts';
import type { GuardRun } from '../../preflight/run-preflights.ts';
import { runCommand } from '../process/run-command.ts';
import type { StageFiles } from '../runner/stage-files.ts';
import type { CommandContext } from './command-context.ts';
import { stageEnvironment } from './stage-environment.ts';

/** Milliseconds between SIGTERM and SIGKILL. */
const grace = 2_000;

/** As the live log knows a preflight. */
export function preflightOwner(name: string): string {
  return `preflight ${name}`;
}

/** Runs a guarded preflight command. Its output is shown when it has ended, since several run side by side. */
export async function runGuard(
  context: CommandContext,
  { guard, name, files }: { readonly guard: Guard; readonly name: string; readonly files: StageFiles },
): Promise<GuardRun> {
  using listener = context.live.listen(preflightOwner(guard.name));
  const { exit, seconds, log, problems } = await runCommand({
    script: guard.run,
    shell: guard.shell,
    args: [],
    cwd: resolve(context.cwd, guard.workingDirectory),
    env: stageEnvironment({
      base: context.env,
      stage: { env: guard.env, passEnv: [] },
      handedOn: context.handedOn,
      files,
      payers: [],
      pytest: null,
    }),
    logPath: join(context.folder.logs, `${name}.log`),
    marker: context.marker,
    timeout: guard.timeout,
    idleTimeout: null,
    grace,
    background: { kind: 'end' },
    onOutput: listener.write,
    cancel: context.cancel,
  });
  return { exit, seconds, logPath: log.path, problems };
}
