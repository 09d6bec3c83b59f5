/**
 * The values that the configuration's keys take.
 * A custom issue carries its `fix` in `params`: what to write instead.
 */
import { z } from 'zod';
import { type Fallible, fail } from '../fallible.ts';
import { compileLinePattern, compileNamePattern } from '../fingerprints/pattern.ts';
import { durationPattern, parseDuration } from './duration.ts';
import { isRelativePath } from './relative-path.ts';

/** More patterns, values or reports in one list are a mistake. */
const longestList = 100;

interface Rule {
  readonly holds: (text: string) => boolean;
  readonly message: string;
  readonly fix: string;
}

function textWith({ holds, message, fix }: Rule) {
  return z.string().refine(holds, { error: message, params: { fix }, abort: true });
}

/** One line that is not blank: a name of a person, an issue, a reason. */
export const line = textWith({
  holds: (text) => text.trim() !== '' && text.length <= 500 && !/\p{Cc}/u.test(text),
  message: 'this must be one line of text, not blank, of at most 500 characters',
  fix: 'write the text on one line',
}).meta({ minLength: 1, maxLength: 500 });

/** Shell text of one or more lines. */
export const script = textWith({
  holds: (text) => text.trim() !== '' && !text.includes('\0'),
  message: 'the command is empty',
  fix: 'write the command to run, such as `npm test`',
}).meta({ minLength: 1 });

const namePattern = '^[\\p{L}\\p{N}][\\p{L}\\p{N} ._+:()=-]{0,63}$';
const nameExpression = new RegExp(namePattern, 'u');

/** The name of a stage or preflight: shown everywhere, matched by patterns, and part of file names. */
export const name = textWith({
  holds: (text) => nameExpression.test(text) && !text.endsWith(' '),
  message: 'not a name',
  fix: 'write 1 to 64 letters, digits, spaces and . _ + : ( ) = - and start with a letter or digit',
}).meta({ pattern: namePattern });

const idPattern = '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$';
const idExpression = new RegExp(idPattern);

export const id = textWith({
  holds: (text) => idExpression.test(text),
  message: 'not an id',
  fix: 'write 1 to 100 letters, digits and . _ - such as sqlmock-pollution',
}).meta({ pattern: idPattern });

export const relativePath = textWith({
  holds: isRelativePath,
  message: 'not a relative path',
  fix: 'write a path relative to the working directory, with /',
}).meta({ minLength: 1 });

export const shell = textWith({
  holds: (text) => text === 'bash' || text === 'sh' || text.includes('{0}'),
  message: 'not a shell',
  fix: 'write bash, sh, or a command with {0} where the path of the script goes, such as `python {0}`',
});

/** A duration as text; milliseconds once read. */
function durationOf(least: number) {
  return z
    .string()
    .meta({ pattern: durationPattern, examples: ['30s', '5m', '1h30m'] })
    .transform((text, context) => {
      const parsed = parseDuration(text);
      const milliseconds = parsed.ok ? parsed.value : 0;
      if (parsed.ok && milliseconds >= least) {
        return milliseconds;
      }
      const [message = '', fix = ''] = (parsed.ok ? 'too short: write at least 1s' : parsed.error).split(
        ': ',
      );
      context.issues.push({ code: 'custom', message, params: { fix }, input: text, continue: true });
      return milliseconds;
    });
}

/** A time limit: at least one second. */
export const duration = durationOf(1000);
/** A delay: may be `0s`. */
export const delay = durationOf(0);

/** Text in a language of its own; the compiler's error says what to write instead. */
export function compiledText(compile: (text: string) => Fallible<unknown, string>, message: string) {
  return z.string().superRefine((text, context) => {
    const compiled = compile(text);
    if (!compiled.ok) {
      context.addIssue({ code: 'custom', message, params: { fix: compiled.error } });
    }
  });
}

function pattern(compile: (text: string) => Fallible<unknown, string>) {
  return compiledText(compile, 'this pattern cannot be used');
}

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1).max(longestList);
}

export function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.union([item, listOf(item)]);
}

/** Exact text, a glob or /regex/. */
export const names = oneOrMany(pattern(compileNamePattern));

/** Shorter texts stand in nearly every line. */
const shortestText = 3;

const linePattern = pattern((text) => {
  const compiled = compileLinePattern(text);
  return compiled.ok && compiled.value.literal !== null && text.trim().length < shortestText
    ? fail(
        `\`${text.trim()}\` stands in too many lines: write at least ${shortestText} characters of what tells this failure from others`,
      )
    : compiled;
});

/** Parts of lines or /regex/: in a list one must match, in `all` each. */
export const texts = z.union([
  linePattern,
  listOf(linePattern),
  z.strictObject({ all: listOf(linePattern).describe('Each of these must match, on any line.') }),
]);

/** What YAML may write without quotes; text once read, as a workflow's own expressions would show it. */
const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const variablePattern = '^[A-Za-z_][A-Za-z0-9_]*$';
const variableExpression = new RegExp(variablePattern);

/** The name of an environment variable. `RETRIAL_…` is how Retrial finds what a stage left behind. */
export const variable = textWith({
  holds: (text) => variableExpression.test(text) && !/^RETRIAL_/i.test(text),
  message: 'not a variable that can be set',
  fix: 'write letters, digits and _, and nothing that starts with RETRIAL_',
}).meta({ pattern: variablePattern });

const noNul = textWith({
  holds: (text) => !text.includes('\0'),
  message: 'a variable cannot hold a NUL character',
  fix: 'remove it',
});

/** The value of an environment variable. */
export const variableValue = scalar.pipe(noNul);

export const env = z.record(variable, variableValue);

export const only = z.strictObject({
  os: z
    .union([z.enum(['linux', 'macos', 'windows']), listOf(z.enum(['linux', 'macos', 'windows']))])
    .optional()
    .describe('The runner’s operating system, or a list of which one must be it.'),
  matrix: z
    .record(z.string().min(1), oneOrMany(scalar))
    .optional()
    .describe(
      'Keys of the job’s matrix, each with the value, or a list of values, that it must have. Compared as text.',
    ),
});

export const count = z.int().min(0).max(1000);
export const positive = z.int().min(1).max(1_000_000);

const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day that exists, as YYYY-MM-DD. */
export const day = textWith({
  holds: isCalendarDay,
  message: 'not a day of the calendar',
  fix: 'write the last day on which the entry holds, such as 2027-03-31',
}).meta({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });

function isCalendarDay(text: string): boolean {
  const parts = calendarDay.exec(text);
  if (parts === null) {
    return false;
  }
  const date = new Date(`${text}T00:00:00Z`);
  // Where the day does not exist, Date refuses it or moves on into the next month.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
