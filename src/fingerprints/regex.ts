/** Regular expressions of maintainers over hostile text: re2js, so that a match takes linear time. */
import { RE2JS, RE2JSException } from 're2js';
import { type Fallible, fail, succeed } from '../fallible.ts';

/** Longer ones are programs, not patterns; also bounds the time to compile one. */
const MAX_REGEX_CHARACTERS = 2_000;
/** re2js's own measure. At 1,000 the worst pattern known reads 64 KiB in about a second, at 5,000 in six. */
const MAX_PROGRAM_SIZE = 1_000;
/** A regex reads this much of a line or name, in UTF-16 units; the rest is replaced by one `…`. */
const MAX_REGEX_TEXT = 65_536;

/** `/body/` or `/body/flags`; the flags are letters that some language knows, so that `/usr/local/bin` stays text. */
const delimited = /^\/(.*)\/([gimsu]*)$/s;

export interface LinearRegex {
  /** True where the regex matches some part of the text. */
  test(text: string): boolean;
}

/** A pattern text's parts where it is written as a regex, else null. */
export function splitRegex(text: string): { readonly body: string; readonly flags: string } | null {
  const parts = delimited.exec(text);
  return parts === null ? null : { body: parts[1] ?? '', flags: parts[2] ?? '' };
}

/**
 * Compiles the body of a `/regex/`.
 *
 * @returns the regex, or one sentence on what is wrong and what to write instead
 */
export function compileRegex(body: string, flags: string): Fallible<LinearRegex, string> {
  if (flags !== '' && flags !== 'i') {
    return fail(
      `the only flag of a regex is \`i\`, found \`${flags}\`; for text that only looks like a regex, write it as one: /\\/usr\\/m/`,
    );
  }
  if (body.length > MAX_REGEX_CHARACTERS) {
    return fail(
      `a regex may have ${MAX_REGEX_CHARACTERS} characters, this one has ${body.length}: match the telling part`,
    );
  }
  const compiled = compileBody(body, flags);
  return compiled.ok ? refuseTooBroad(compiled.value) : compiled;
}

function compileBody(body: string, flags: string): Fallible<RE2JS, string> {
  let regex: RE2JS;
  try {
    regex = RE2JS.compile(body, flags === 'i' ? RE2JS.CASE_INSENSITIVE : 0);
  } catch (error) {
    if (error instanceof RE2JSException) return fail(explain(body, error.message));
    throw error;
  }
  if (regex.programSize() > MAX_PROGRAM_SIZE) {
    return fail(
      `the regex is too large (${regex.programSize()} steps of ${MAX_PROGRAM_SIZE}): write + or * for large repeats`,
    );
  }
  return succeed(regex);
}

function refuseTooBroad(regex: RE2JS): Fallible<LinearRegex, string> {
  if (regex.test('')) {
    return fail(
      'the regex matches the empty text, so it says nothing: require at least one character that tells (+ for *)',
    );
  }
  // Two characters with nothing in common: what matches both, such as /.+/, tells nothing apart.
  if (regex.test('a') && regex.test('-')) {
    return fail('the regex matches any text, so it says nothing: name the words that tell');
  }
  return succeed({ test: (text) => regex.test(cut(text)) });
}

/** The mark keeps `$` from matching where the text was only cut. */
function cut(text: string): string {
  return text.length <= MAX_REGEX_TEXT ? text : `${text.slice(0, MAX_REGEX_TEXT)}…`;
}

/** Recognised by what was written; what is not found here keeps re2js's own words. */
const unsupported: readonly { readonly found: RegExp; readonly say: string }[] = [
  {
    found: /\(\?<?[=!]/,
    say: 'lookaround ((?= (?! (?<= (?<!) is not supported, as it is not linear: match the text itself, or split it into {all: [...]}',
  },
  {
    found: /\\[1-9]|\\k[<{']|\(\?P=/,
    say: 'back-references (\\1, \\k<name>) are not supported, as they are not linear: write the repeated part out, or .+',
  },
  {
    found: /\(\?>|[*+?}]\+/,
    say: 'atomic groups and possessive repeats ((?> a++) are not needed, as nothing backtracks: write (?: or a+',
  },
  { found: /\\Z/, say: '\\Z is not supported: write \\z or $' },
  { found: /\\[hR]/, say: '\\h and \\R are not supported: write [ \\t]; a pattern reads one line' },
];

function explain(body: string, message: string): string {
  if (message.includes('invalid repeat count')) {
    return 'repeats over 1000 (nested ones multiplied), or from more to fewer, are not supported: write + or *';
  }
  // The tables must not find their constructs in a regex that fails for another reason.
  const hint = /unsupported Perl syntax|invalid named capture|invalid escape|invalid nested/.test(message)
    ? unsupported.find(({ found }) => found.test(body))
    : undefined;
  return hint?.say ?? `the regex does not compile: ${message.replace(/^error parsing regexp: /, '')}`;
}
