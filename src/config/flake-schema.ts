/** One entry of `flakes`: a fingerprint as the maintainers write it. */
import { z } from 'zod';
import { failureKinds } from '../failures/failure.ts';
import { signalNames } from '../failures/signals.ts';
import { issue, signature } from './flake-values.ts';
import {
  count,
  day,
  delay,
  id,
  line,
  names,
  oneOrMany,
  only,
  texts,
  variable,
  variableValue,
} from './schema-values.ts';

/** Over 128 a signal ended a child of the shell: that is always a `crash` (rule 1 of a verdict). */
const exitCode = z
  .int()
  .min(1)
  .max(255)
  .refine((code) => code <= 128, {
    error: 'a code over 128 is of the kind crash, which `exit` does not mean',
    params: { fix: 'write `signal` with its name, such as SIGKILL for 137, or `kind: crash`' },
  })
  .refine((code) => code !== 66, {
    error: 'code 66 is that of a race detector: the kind race, which `exit` does not mean',
    params: { fix: 'write `kind: race`' },
  });

const patterns = 'Exact text, a glob or /regex/; in a list one must match.';
const lines = 'A part of one line or /regex/; in a list one must match, in {all: […]} each.';

const matchSchema = z.strictObject({
  stage: names.optional().describe(`The stage’s name. ${patterns}`),
  test: names.optional().describe(`The test’s name. ${patterns}`),
  file: names.optional().describe(`The test’s file. ${patterns}`),
  package: names.optional().describe(`The test’s package: JUnit’s class name, Go’s import path. ${patterns}`),
  message: texts.optional().describe(`The failure’s own exception text, never captured output. ${lines}`),
  log: texts.optional().describe(`The attempt’s log, where no failed test explains the exit. ${lines}`),
  signature: oneOrMany(signature)
    .optional()
    .describe('The signature that the summary shows for the failure.'),
  exit: oneOrMany(exitCode).optional().describe('The exit code, where no failed test explains it.'),
  signal: oneOrMany(z.enum(signalNames))
    .optional()
    .describe('The signal that ended the stage, such as SIGKILL.'),
  kind: oneOrMany(z.enum(failureKinds)).optional().describe('The kind of failure.'),
});

const changeSchema = z
  .strictObject({
    append: variableValue.optional().describe('Text to add at its end, after a space.'),
    prepend: variableValue.optional().describe('Text to add at its start, before a space.'),
  })
  .refine((change) => (change.append === undefined) !== (change.prepend === undefined), {
    error: 'this must hold one of `append` and `prepend`',
    params: { fix: 'write {append: text} or {prepend: text}' },
  });

const retryWithSchema = z.strictObject({
  env: z
    .record(variable, z.union([variableValue, changeSchema]))
    .describe('Variables for the retry alone: a value, or what to append or prepend to the one there is.'),
});

export const flakeSchema = z.strictObject({
  id: id.describe('What the flake is called, in this and all included files.'),
  issue: issue.describe('The issue about it: an address, or a number such as "#118".'),
  owner: line.describe('Who looks after it.'),
  reason: line.optional().describe('Why it fails, as far as is known.'),
  expires: day.describe('The last day on which the entry holds, as YYYY-MM-DD. The day ends in UTC.'),
  match: matchSchema.describe('What a failure must be to be this flake. All keys given must match.'),
  only: only.optional().describe('Where the entry holds. Default: everywhere.'),
  retries: count.optional().describe('How many retries it pays for in a run. Default: 1.'),
  delay: delay.optional().describe('How long to wait before the retry. Default: 0s.'),
  'retry-with': retryWithSchema.optional().describe('What is different in the retry.'),
});

export type FlakeSettings = z.output<typeof flakeSchema>;
