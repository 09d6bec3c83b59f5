/** What YAML's parser refuses, told by its likely cause. */
import { type Document, visit, type YAMLError } from 'yaml';
import { excerpt, type Place, type Problem, type Words } from './problem.ts';

/** Syntax errors told of one file. */
const mostErrors = 20;

/** These leave the structure as it is: each is a mistake of its own. After any other the rest is misread. */
const local: ReadonlySet<string> = new Set([
  'BAD_SCALAR_START',
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'TAG_RESOLVE_FAILED',
  'NON_STRING_KEY',
]);

const fixes: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: 'put the value in quotes',
  BAD_ALIAS: 'put the value in quotes, if it is no alias',
  BLOCK_AS_IMPLICIT_KEY: 'put the value in quotes, or on a line of its own',
  MULTILINE_IMPLICIT_KEY:
    'write `key: value`, with a space after the colon, and the value in quotes where it holds a colon',
  MISSING_CHAR: 'write what is missing: a colon, a quote, a bracket or a comma',
  BAD_INDENT: 'indent it like the lines beside it',
  TAB_AS_INDENT: 'indent with spaces',
  MULTIPLE_DOCS: 'keep one document: remove `---` and what follows it',
  TAG_RESOLVE_FAILED: 'remove the tag',
  NON_STRING_KEY: 'write the key as plain text',
  RESOURCE_EXHAUSTION: 'write them flat',
};

/** Where the library's own words would not help. */
const messages: Readonly<Record<string, string>> = {
  MULTILINE_IMPLICIT_KEY: 'this line is not a key and its value',
  MULTIPLE_DOCS: 'more than one document in the file',
  NON_STRING_KEY: 'a key must be text',
  RESOURCE_EXHAUSTION: 'lists and maps are nested too deeply',
};

interface Refused {
  readonly document: Document.Parsed;
  readonly file: string;
  readonly text: string;
  readonly placeAt: (start: number, end: number) => Place;
}

interface SyntaxProblems {
  readonly problems: readonly Problem[];
  /** Whether what stands after the first of them can still be understood. */
  readonly isReadable: boolean;
}

/** In the order of the file, up to the first that leaves the rest misread. */
export function syntaxProblems(refused: Refused): SyntaxProblems {
  const errors = [...refused.document.errors, ...refused.document.warnings].toSorted(
    (one, other) => one.pos[0] - other.pos[0],
  );
  const last = errors.findIndex(({ code }) => !local.has(code));
  const told = last === -1 ? errors : errors.slice(0, last + 1);
  // What follows from the first error of a place says nothing new, and after many errors nothing does.
  const firsts = told.filter((error, index) => error.pos[0] !== told[index - 1]?.pos[0]).slice(0, mostErrors);
  return { problems: firsts.map((error) => explain(error, refused)), isReadable: last === -1 };
}

function explain(error: YAMLError, refused: Refused): Problem {
  const { file, text, placeAt } = refused;
  const { start, ...words } = likelyCause(error, refused) ?? { start: error.pos[0], ...plainWords(error) };
  const endOfLine = text.indexOf('\n', start);
  return { file, ...placeAt(start, endOfLine === -1 ? text.length : endOfLine), ...words };
}

function plainWords({ code, message }: YAMLError): Words {
  return {
    message: messages[code] ?? `not valid YAML: ${excerpt(message)}`,
    fix: fixes[code] ?? 'correct the YAML here',
  };
}

interface Cause extends Words {
  /** Where it stands: often not where the parser noticed. */
  readonly start: number;
}

function likelyCause(error: YAMLError, { document, text }: Refused): Cause | null {
  const [at] = error.pos;
  const indented = at + (/^(?:[ \t]*(?:#[^\n]*)?\r?\n)* */.exec(text.slice(at, at + 2000))?.[0].length ?? 0);
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return tooDeep(text, at);
    case 'MISSING_CHAR':
      return /^Sequence item/.test(error.message)
        ? {
            start: indented,
            message: 'this line belongs neither to the entry above it nor to a new one',
            fix: 'indent it like the keys of the entry above, or write `- ` before it to begin a new entry',
          }
        : openQuote(document, at);
    case 'BAD_INDENT':
      return { start: indented, ...unevenLine(error) };
    default:
      return null;
  }
}

/** A key after a key that has a value already: with more indentation the parser takes it for part of that value. */
function tooDeep(text: string, at: number): Cause | null {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const [lead = ''] = /^ *(?:- +)*/.exec(text.slice(lineStart, at)) ?? [];
  const next = /\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)[\w-]+:(?=\s)/.exec(text.slice(at, at + 2000));
  const between = text.slice(at, at + (next?.index ?? 0));
  if (next === null || between.includes('\n') || (next[1]?.length ?? 0) <= lead.length) {
    return null;
  }
  const start = at + next.index + next[0].search(/[\w-]+:$/);
  return {
    start,
    message: 'this line is indented too deeply: it reads as part of the value above it',
    fix: `indent it by ${lead.length} spaces, like the key above`,
  };
}

/** The parser notices at the end of the file, or at the next quote, that one was not closed. */
function openQuote(document: Document.Parsed, at: number): Cause | null {
  let opened: Cause | null = null;
  visit(document, {
    Scalar: (_, scalar) => {
      const quote = quotes[String(scalar.type)];
      const [start, end] = scalar.range ?? [at, at];
      if (quote !== undefined && start < at && at <= end) {
        opened = {
          start,
          message: 'the quote that opens here is not closed on its line',
          fix: `write the closing ${quote}`,
        };
      }
    },
  });
  return opened;
}

const quotes: Readonly<Record<string, string>> = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" };

function unevenLine({ code, message }: YAMLError): Words {
  const bracket = / end with a ([\]})])$/.exec(message)?.[1];
  return bracket === undefined
    ? { message: 'this line is indented unlike the lines beside it', fix: fixes[code] ?? '' }
    : { message: 'a list or map in brackets is not closed before this', fix: `write the closing ${bracket}` };
}
