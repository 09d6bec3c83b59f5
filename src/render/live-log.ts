/** What surrounds a stage's output in the step's log: a group, and commands switched off inside. Lines without newline. */
import { visibleLine } from './visible.ts';
import { escapeData } from './workflow-command.ts';

/** Opens a group. The title may be hostile. */
export function startGroup(title: string): string {
  return `::group::${escapeData(visibleLine(title))}`;
}

export function endGroup(): string {
  return '::endgroup::';
}

/**
 * Stops all commands until the token comes.
 *
 * `token` must be unguessable and new for each stage, 16 letters, digits or `-` at least: whoever
 * knows it can switch the commands on again.
 */
export function stopCommands(token: string): string {
  return `::stop-commands::${checked(token)}`;
}

/** Must stand at the beginning of a line: what ends without a newline needs one before it. */
export function resumeCommands(token: string): string {
  return `::${checked(token)}::`;
}

function checked(token: string): string {
  if (!/^[A-Za-z0-9-]{16,}$/.test(token)) {
    throw new Error('The token that stops commands needs 16 letters or digits at least.');
  }
  return token;
}
