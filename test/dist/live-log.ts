/** The step's log as a runner reads it: which lines it obeys, and which it shows. */
import { commandsIn } from '../render/runner.ts';

type RunnerCommand = ReturnType<typeof commandsIn>[number];

interface LiveLog {
  readonly commands: readonly RunnerCommand[];
  readonly shown: string;
  /** A `stop-commands` that was never taken back. */
  readonly stopped: boolean;
}

/** Between `::stop-commands::TOKEN` and `::TOKEN::` a runner obeys nothing. */
export function readLiveLog(stdout: string): LiveLog {
  const commands: RunnerCommand[] = [];
  const shown: string[] = [];
  let token: string | null = null;
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const [command] = commandsIn(line);
    if (token !== null && command?.name === token) token = null;
    else if (token !== null || command === undefined) shown.push(line);
    else if (command.name === 'stop-commands') token = command.data;
    else commands.push(command);
  }
  return { commands, shown: shown.join('\n'), stopped: token !== null };
}
