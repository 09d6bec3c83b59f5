import { join, resolve } from 'node:path';
import type { Guard } from '../../config/plan.ts';
import { readLogEnd } from '../../preflight/log-end.ts';
import type { GuardRun } from '../../preflight/run-preflights.ts';
import { readHostileTail } from '../files/hostile-file.ts';
import { runCommand } from '../process/run-command.ts';
import type { StageFiles } from '../runner/stage-files.ts';
import type { CommandContext } from './command-context.ts';
import { stageEnvironment } from './stage-environment.ts';

/** Milliseconds between SIGTERM and SIGKILL. */
const grace = 2_000;

/** Bytes of a log in which its end is looked for. */
const tailBytes = 65_536;

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
      // Python tells its stacks on a time-out only where it was told so from the start.
      base: { PYTHONFAULTHANDLER: '1', ...context.env },
      stage: { env: guard.env, passEnv: [] },
      handedOn: context.handedOn,
      files,
      payers: [],
      pytest: null,
    }),
    logPath: join(context.folder.logs, `${name}.log`),
    marker: context.marker,
    timeout: guard.timeout,
    dumpStacks: true,
    idleTimeout: null,
    grace,
    background: { kind: 'end' },
    onOutput: listener.write,
    cancel: context.cancel,
  });
  const tail = await readHostileTail(log.path, tailBytes);
  const end = readLogEnd(tail.ok ? tail.value.toString('utf8') : '');
  return { exit, seconds, logPath: log.path, problems, ...end };
}
