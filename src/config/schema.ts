/**
 * The whole of `retrial.yml`: the only source of what it may hold, of its types and of its JSON Schema.
 * Rules that span several keys stand in check-stages.ts, check-preflights.ts and check-flakes.ts, defaults in make-plan.ts and make-policy.ts.
 */
import { z } from 'zod';
import { formatNames } from '../reports/formats.ts';
import { flakeSchema } from './flake-schema.ts';
import {
  count,
  duration,
  env,
  line,
  listOf,
  name,
  only,
  positive,
  relativePath,
  script,
  shell,
  variable,
} from './schema-values.ts';
import { tagSchema } from './tag-schema.ts';

const limitsSchema = z.strictObject({
  retries: count.optional().describe('How many retries may be made. Default: 3 in the run.'),
  'max-failures': positive
    .optional()
    .describe(
      'With more distinct failed tests than this nothing is retried: a mass failure is no flake. Default: 10.',
    ),
  'retry-time': duration.optional().describe('How much time retries may take in all. Default: no bound.'),
});

const commandKeys = {
  run: script.describe('The command: text for the shell.'),
  shell: shell
    .optional()
    .describe('bash, sh, or a command with {0} where the script’s path goes. Default: bash.'),
  'working-directory': relativePath
    .optional()
    .describe('Where the command runs, relative to the run’s working directory. Default: there.'),
  env: env.optional().describe('Variables that the command receives besides the job’s own.'),
};

const preflightSchema = z.strictObject({
  name: name.describe('What the preflight is called.'),
  tags: tagSchema.optional().describe('Rules over the tags of test files; instead of a command.'),
  ...commandKeys,
  run: commandKeys.run.optional().describe('The command: text for the shell; or `tags`.'),
  timeout: duration.optional().describe('How long the command may take. Default: 60s.'),
  'on-timeout': z
    .union([
      z.enum(['fail', 'warn', 'skip']),
      z.strictObject({
        env: env.describe('Variables that all stages receive when the command took too long.'),
      }),
    ])
    .optional()
    .describe(
      'When the command takes too long: fail the run, warn and go on, skip in silence, or set variables for all stages. Default: fail.',
    ),
});

const reportSchema = z.union([
  relativePath,
  z.strictObject({
    path: relativePath.describe('A path or glob, relative to the stage’s working directory.'),
    format: z.enum(formatNames).optional().describe('The report’s format. Default: found by its content.'),
    'min-tests': positive
      .optional()
      .describe('How many tests a whole attempt must report at least. Default: 1.'),
  }),
]);

const readySchema = z.strictObject({
  run: script.describe('A command that succeeds once what the stage started or changed is usable.'),
  within: duration.optional().describe('How long it is tried again. Default: 60s.'),
});

const stageSchema = z.strictObject({
  name: name.describe('What the stage is called.'),
  kind: z
    .enum(['migration', 'check', 'tests'])
    .optional()
    .describe('What the stage is; sets the defaults of `background` and `retry`. Default: tests.'),
  needs: z
    .array(name)
    .max(100)
    .optional()
    .describe(
      'The stages that must have passed before this one starts. Default: all that are written before it.',
    ),
  ...commandKeys,
  'pass-env': listOf(variable)
    .optional()
    .describe(
      'Names of variables that Retrial withholds from stages and that this one receives all the same.',
    ),
  reports: z
    .union([reportSchema, listOf(reportSchema)])
    .optional()
    .describe('The reports that the stage writes. Without them its exit code decides alone.'),
  rerun: z
    .enum(['whole', 'pytest'])
    .optional()
    .describe('What a retry runs: the whole stage, or with pytest the failed tests alone. Default: whole.'),
  retry: z
    .enum(['allow', 'never'])
    .optional()
    .describe('Whether known flakes are retried. Default: allow for tests, never for migrations and checks.'),
  'framework-retries': z
    .enum(['match', 'allow'])
    .optional()
    .describe(
      'What the framework itself retried until it passed: match wants a flake that explains it, allow lets it pass. Default: match.',
    ),
  limits: limitsSchema
    .optional()
    .describe('The stage’s own limits, none larger than the run’s. Default: the run’s.'),
  timeout: duration.optional().describe('How long one attempt may take. Default: no limit.'),
  'idle-timeout': duration.optional().describe('How long one attempt may write nothing. Default: no limit.'),
  background: z
    .union([
      z.enum(['fail', 'end']),
      z.strictObject({
        wait: duration.describe('How long they may still run; what runs after that fails the stage.'),
      }),
    ])
    .optional()
    .describe(
      'What happens to processes that the command leaves behind: fail the stage, end them, or wait. Default: fail for migrations, else end.',
    ),
  ready: listOf(readySchema)
    .optional()
    .describe('Checks that must pass after the command, before the next stage starts.'),
  only: only
    .optional()
    .describe('Where the stage runs. Elsewhere it counts as passed for those that need it.'),
});

export const includedFileSchema = z.strictObject({
  flakes: z.array(flakeSchema).describe('The known flakes.'),
});

export const configSchema = z
  .strictObject({
    version: z.literal(1).describe('The version of this format: 1.'),
    include: listOf(line)
      .optional()
      .describe('Files with more flakes, relative to this one; `*` stands for any text in a file’s name.'),
    limits: limitsSchema.optional().describe('The limits of the run.'),
    preflight: z
      .array(preflightSchema)
      .max(100)
      .optional()
      .describe('Checks that take seconds and run before the first stage.'),
    stages: listOf(stageSchema)
      .optional()
      .describe('What runs, in order. Left out: the inputs `migrate`, `test` and `reports` of the step.'),
    flakes: z.array(flakeSchema).optional().describe('The known flakes.'),
  })
  .describe('The configuration of Retrial: .github/retrial.yml, .gitea/retrial.yml or .forgejo/retrial.yml.');

export type ConfigSettings = z.output<typeof configSchema>;
export type LimitsSettings = z.output<typeof limitsSchema>;
export type PreflightSettings = z.output<typeof preflightSchema>;
export type StageSettings = z.output<typeof stageSchema>;
