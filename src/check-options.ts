/** The command line of `retrial check`. */
import { parseArgs } from 'node:util';
import { type Fallible, fail, succeed } from './fallible.ts';

export interface CheckOptions {
  /** Whether expired entries fail the check. */
  readonly strict: boolean;
  /** Whether guarded commands run. */
  readonly commands: boolean;
  /** As given, relative to where the command was typed; null: found by its name. */
  readonly config: string | null;
  /** What patterns and commands are relative to, as the step's `working-directory`; null: the repository's root. */
  readonly workingDirectory: string | null;
  /** The only files whose tags are checked; empty: all. */
  readonly files: readonly string[];
}

type CommandLine = { readonly kind: 'help' } | { readonly kind: 'check'; readonly options: CheckOptions };

export const usage = `Usage: retrial check [options] [FILES...]

Checks the configuration and runs the preflights alone.

  --strict                   expired entries of the list fail the check
  --no-commands              leave the guarded commands out, check tags alone
  --config PATH              the configuration, where it does not stand in .github, .gitea or .forgejo
  --working-directory PATH   as the step's input of that name; default: the root of the repository
  FILES                      the only files whose tags are checked

Exit codes: 0 fine, 1 violations, 2 wrong usage or configuration.
`;

/** An error is one sentence on what is wrong. */
export function readCommandLine(args: readonly string[]): Fallible<CommandLine, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help === true) return succeed({ kind: 'help' });
  const [command, ...files] = positionals;
  if (command !== 'check') {
    return fail(
      command === undefined ? 'a command is missing: write `check`' : 'the only command is `check`',
    );
  }
  const options: CheckOptions = {
    strict: values.strict === true,
    commands: values['no-commands'] !== true,
    config: values.config ?? null,
    workingDirectory: values['working-directory'] ?? null,
    files,
  };
  return succeed({ kind: 'check', options });
}

function parse(args: readonly string[]) {
  try {
    return succeed(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          help: { type: 'boolean', short: 'h' },
          strict: { type: 'boolean' },
          'no-commands': { type: 'boolean' },
          config: { type: 'string' },
          'working-directory': { type: 'string' },
        },
      }),
    );
  } catch (error) {
    // The only errors are those of a wrong command line, a TypeError with a sentence.
    if (!(error instanceof TypeError)) throw error;
    return fail(error.message);
  }
}
