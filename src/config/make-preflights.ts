/** What runs before the first stage: commands, and rules over tags. Needs neither zod nor yaml at run time. */
import type { Config } from './config.ts';
import { defaultPreflightTimeout } from './defaults.ts';
import type { Guard, OnTimeout, Plan, Stage } from './plan.ts';
import type { PreflightSettings, StageSettings } from './schema.ts';
import { makeTagRules } from './tag-rules.ts';

/** In the order written; none without a configuration. */
export function makePreflights(config: Config | null): Plan['preflights'] {
  return config === null
    ? []
    : (config.settings.preflight ?? []).map((settings) =>
        settings.tags === undefined
          ? makeGuard(settings)
          : {
              kind: 'tags',
              name: settings.name,
              rules: makeTagRules({
                settings: settings.tags,
                places: (config.tagFilesAt.get(settings.name) ?? []).map(({ line, column }) => ({
                  file: config.file,
                  line,
                  column,
                })),
              }),
            },
      );
}

type CommandSettings = Pick<StageSettings, 'run' | 'shell' | 'working-directory' | 'env'>;

export function makeCommand(
  settings: CommandSettings,
): Pick<Stage, 'run' | 'shell' | 'workingDirectory' | 'env'> {
  return {
    run: settings.run,
    shell: settings.shell ?? 'bash',
    workingDirectory: settings['working-directory'] ?? '.',
    env: settings.env ?? {},
  };
}

function makeGuard(settings: PreflightSettings): Guard {
  return {
    // Where there are no `tags`, check-preflights.ts has seen to it that there is a command.
    ...makeCommand({ ...settings, run: settings.run ?? '' }),
    kind: 'command',
    name: settings.name,
    timeout: settings.timeout ?? defaultPreflightTimeout,
    onTimeout: makeOnTimeout(settings['on-timeout']),
  };
}

function makeOnTimeout(onTimeout: PreflightSettings['on-timeout']): OnTimeout {
  if (onTimeout === undefined) {
    return { kind: 'fail' };
  }
  return typeof onTimeout === 'string' ? { kind: onTimeout } : { kind: 'env', env: onTimeout.env };
}
