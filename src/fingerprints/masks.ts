/**
 * The volatile parts of a message, masked in the order of docs/signatures.md. Part of "S, version 1": a change
 * here is a new version.
 *
 * Every pattern takes linear time: what repeats is bounded, or cannot start again inside of what it has read.
 */

const kinds = ['line', 'uuid', 'time', 'tmp', 'host', 'port', 'id', 'generated', 'hex', 'n', 'dur'] as const;

export type MaskKind = (typeof kinds)[number];

export type MaskedPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mask'; readonly mask: MaskKind };

// While masking, one character of Unicode's private use area stands for each kind: no later mask can read it as text.
const FIRST_MARK = 0xe000;
const marks = /[\ue000-\ue0ff]/g;

function markOf(kind: MaskKind): string {
  return String.fromCharCode(FIRST_MARK + kinds.indexOf(kind));
}

type Mask = (text: string) => string;

const sourceExtension =
  'java|kts?|scala|groovy|cljs?|pyx?|go|[mc]?jsx?|[mc]?tsx?|vue|svelte|rs|c|cc|cpp|cxx|h|hh|hpp|mm?|rb|php|cs|fs|swift|exs?|erl|hs|lua|p[lm]|sh|sql|feature|robot|html?|css|json|ya?ml|toml|xml|txt|md|proto|dart|zig|nim';
const label = '[A-Za-z0-9_-]{1,63}';
const ipv6 = '\\[[0-9A-Fa-f:.%]{2,60}\\]';
const zone = '(?: ?(?:Z|UTC|GMT|[+-]\\d\\d:?\\d\\d))?';
const clock = '\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?';
// No quote, bracket or separator, so that what stands around a path stays.
const pathText = '[^\\s\'"`<>(){}\\[\\],;:|]*';
const unit =
  '(?:[nuµμm]?s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?|millis|micros|nanos|(?:milli|micro|nano)seconds?)';

/** What the pattern's first group matched stays in front of the mark. */
function mask(kind: MaskKind, source: string, flags = 'g'): Mask {
  const pattern = new RegExp(source, flags);
  const mark = markOf(kind);
  return (text) =>
    text.replace(pattern, (_, before: unknown) => `${typeof before === 'string' ? before : ''}${mark}`);
}

const masks: readonly Mask[] = [
  mask('line', `(\\.(?:${sourceExtension}):)\\d{1,9}(?::\\d{1,9})?\\b`),
  mask('uuid', '\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b', 'gi'),
  mask('time', `\\b\\d{4}[-/]\\d\\d[-/]\\d\\d(?:[T ]${clock})?${zone}\\b`),
  mask('time', `\\b\\d\\d?:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?${zone}\\b`),
  mask('tmp', `(?<![\\w.-])/(?:private|tmp|var/tmp|var/folders|dev/shm)/${pathText}`),
  mask('tmp', `\\b[A-Z]:\\\\(?:[^\\s:'"<>|\\\\]{1,100}\\\\){0,8}Temp\\\\${pathText}`, 'gi'),
  mask('host', `\\b[a-z][a-z0-9+.-]{1,15}://(?:[^\\s/'"<>@:]{1,255}|${ipv6}):\\d{1,5}\\b`, 'gi'),
  mask('host', '\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}:\\d{1,5}\\b'),
  mask('host', `${ipv6}:\\d{1,5}\\b`),
  mask('host', `\\b(?:localhost|(?:${label}\\.){1,9}[a-z]${label}):\\d{1,5}\\b`, 'gi'),
  mask('port', '(\\bport[ =:]{1,3})\\d{1,5}\\b', 'gi'),
  mask('id', '([\\w$]@)[0-9a-f]{1,16}\\b'),
  mask('generated', '(\\$\\$Lambda)(?:\\$\\d{1,9})?(?:/(?:0x)?[0-9a-f]{1,16})?'),
  mask('generated', '(\\$Proxy|\\$MockitoMock\\$|\\$\\$\\w{0,60}CGLIB\\$\\$|\\$HibernateProxy\\$)\\w{1,40}'),
  mask('hex', '\\b0x[0-9a-f]{1,64}\\b', 'gi'),
  mask('n', '((?<![a-z])(?:pool|thread|worker|executor|nio|goroutine|pid)[-_ #=:]{1,2})\\d{1,19}', 'gi'),
  mask('dur', `\\b(?:\\d{1,19}(?:\\.\\d{1,19})? ?${unit}){1,4}(?!\\w)`),
  maskHexWords,
  maskLongIntegers,
];

/** Words of 7 or more hex digits that hold both a letter and a digit: hashes and ids, no plain words or numbers. */
function maskHexWords(text: string): string {
  return text.replace(/[0-9A-Za-z]{7,}/g, (token) =>
    /^[0-9a-fA-F]+$/.test(token) && /\d/.test(token) && /[a-fA-F]/.test(token) ? markOf('hex') : token,
  );
}

/** Integers of 5 or more digits. Small ones and decimals stay: `got 404` and `got 500` are different failures. */
function maskLongIntegers(text: string): string {
  return text.replace(/\d+(?:\.\d+)*/g, (number) => (/^\d{5,}$/.test(number) ? markOf('n') : number));
}

/** The text in parts: what stays, and which kinds of volatile parts stand between. */
export function maskParts(text: string): MaskedPart[] {
  const masked = masks.reduce((rest, apply) => apply(rest), text.replace(marks, '\ufffd'));
  const parts: MaskedPart[] = [];
  let from = 0;
  for (const { index, 0: mark } of masked.matchAll(marks)) {
    if (index > from) parts.push({ kind: 'text', text: masked.slice(from, index) });
    from = index + 1;
    const kind = kinds[mark.charCodeAt(0) - FIRST_MARK];
    if (kind !== undefined) parts.push({ kind: 'mask', mask: kind });
  }
  return from < masked.length ? [...parts, { kind: 'text', text: masked.slice(from) }] : parts;
}

/** As it is hashed: `<kind>` for each volatile part; the index of a generated class is dropped. */
export function maskVolatile(text: string): string {
  return maskParts(text)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.mask === 'generated' ? '' : `<${part.mask}>`;
    })
    .join('');
}

/** For time-outs: their numbers say only how slow the machine was. */
export function maskAllNumbers(text: string): string {
  return text.replace(/\d+(?:\.\d+)*/g, '<n>');
}
