export const id = 915;
export const ids = [915];
export const modules = {

/***/ 2915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggestFlake: () => (/* binding */ suggestFlake)
});

// EXTERNAL MODULE: ./build/fingerprints/compile-flakes.js
var compile_flakes = __webpack_require__(2812);
// EXTERNAL MODULE: ./build/fingerprints/failure-text.js + 8 modules
var failure_text = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/fingerprints/find-matches.js + 1 modules
var find_matches = __webpack_require__(9919);
// EXTERNAL MODULE: ./build/fingerprints/log-search.js
var log_search = __webpack_require__(9231);
// EXTERNAL MODULE: ./build/fingerprints/plain-text.js
var plain_text = __webpack_require__(8014);
// EXTERNAL MODULE: ./build/fingerprints/poor-message.js
var poor_message = __webpack_require__(9836);
// EXTERNAL MODULE: ./build/fingerprints/signature.js + 1 modules
var signature = __webpack_require__(5015);
;// CONCATENATED MODULE: ./build/fingerprints/yaml-text.js
/** Writes YAML 1.2 for values that may hold anything: only what this project suggests, no general emitter. */
/** Words that YAML readers take for something else than text, in any version. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
const plain = /^[A-Za-z][\w./-]*(?: [\w./-]+)*$/;
/** Printable, and without what could end a line for some reader. */
const printable = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\ufeff]*$/u;
/** A scalar in the plainest style that reads back as the same text. */
function yamlText(text) {
    if (plain.test(text) && !reserved.test(text))
        return text;
    if (text !== '' && printable.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return doubleQuoted(text);
}
/** JSON's strings are YAML's double-quoted scalars; what is not printable is escaped too. */
function doubleQuoted(text) {
    return JSON.stringify(text).replace(/[\p{C}\u2028\u2029]/gu, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16);
        return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
    });
}
/** `key: value` lines, indented by spaces. */
function yamlLines(entries, indent) {
    return Object.entries(entries).map(([key, value]) => {
        return `${' '.repeat(indent)}${key}: ${scalar(value)}`;
    });
}
function scalar(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? yamlText(value) : `[${value.map(yamlText).join(', ')}]`;
}

;// CONCATENATED MODULE: ./build/fingerprints/suggestion-entry.js


/** How long a suggested fingerprint holds. */
const DAYS = 90;
const MAX_SLUG = 50;
/** In force on this day, on every platform. */
function toFingerprint(keys, today) {
    const list = (value) => (value === undefined ? [] : [value]);
    const text = (pattern) => pattern === undefined ? null : { mode: 'any', patterns: [pattern] };
    return {
        id: 'suggestion',
        issue: '',
        owner: '',
        reason: null,
        expires: today,
        match: {
            stage: list(keys.stage),
            test: list(keys.test),
            file: list(keys.file),
            package: list(keys.package),
            message: text(keys.message),
            signature: list(keys.signature),
            log: text(keys.log),
            exit: list(keys.exit),
            signal: list(keys.signal),
            kind: list(keys.kind),
        },
        only: { os: [], matrix: {} },
        retries: 1,
        delay: 0,
        retryEnv: {},
        source: { file: '', line: 1 },
    };
}
/** A `flakes:` document with one entry; what only a person knows is to be filled in. */
function toYaml({ keys, failure, today, signature }) {
    const entry = {
        id: idOf(failure, keys.stage, signature),
        issue: 'https://fill-in.invalid/the-issue-that-tracks-it',
        owner: 'fill-in-who-looks-after-it',
        expires: daysAfter(today, DAYS),
    };
    const [first = '', ...rest] = yamlLines(entry, 4);
    return [
        'flakes:',
        `  - ${first.trimStart()}`,
        ...rest,
        '    match:',
        ...yamlLines({ ...inOrder(keys) }, 6),
        '',
    ].join('\n');
}
/** Where, what, then why: as the documentation writes it. */
function inOrder({ stage, test, file, package: packageName, ...why }) {
    return {
        stage,
        ...(test === undefined ? {} : { test }),
        ...(file === undefined ? {} : { file }),
        ...(packageName === undefined ? {} : { package: packageName }),
        ...why,
    };
}
/** A slug for people and a part of the signature, so that two problems of one test have two ids. */
function idOf(failure, stage, signature) {
    const name = failure.names[0] ?? failure.test?.name ?? `${stage}-${failure.kind}`;
    const slug = (0,plain_text/* cutText */.IN)(name, 1_000)
        .replace(/[^A-Za-z0-9]+/g, '-')
        .slice(0, MAX_SLUG)
        .replace(/^-+|-+$/g, '');
    return `${slug === '' ? 'flake' : slug}-${signature.slice(-8)}`;
}
function daysAfter(day, days) {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./build/fingerprints/glob.js
var glob = __webpack_require__(3216);
// EXTERNAL MODULE: ./build/fingerprints/pattern.js
var fingerprints_pattern = __webpack_require__(3306);
// EXTERNAL MODULE: ./build/fingerprints/regex.js
var regex = __webpack_require__(5063);
// EXTERNAL MODULE: ./build/fingerprints/masks.js
var masks = __webpack_require__(7737);
;// CONCATENATED MODULE: ./build/fingerprints/telling-line.js
/** The line of a text that says most about what went wrong, as a line pattern of a fingerprint. */





/** Longer lines are cut: a pattern is for people to read too. */
const MAX_PATTERN_LINE = 160;
const MIN_PATTERN_LINE = 80;
const SHORT_LINE = 12;
/** What a volatile part may be the next time. RE2 syntax. */
const classes = {
    line: '\\d+(?::\\d+)?',
    uuid: '[0-9A-Fa-f-]{36}',
    time: '[0-9][0-9TZ:., /+-]*[0-9Z]',
    tmp: '\\S+',
    host: '\\S+:\\d+',
    port: '\\d+',
    id: '[0-9a-f]+',
    generated: '\\S*',
    hex: '[0-9A-Za-z]+',
    n: '\\d+',
    dur: '\\d[0-9a-zµμ. ]*',
};
/** The first line that is no bare assertion, as a pattern that fits it the next time as well; null where none is. */
function tellingPattern(lines) {
    for (const line of lines) {
        const telling = cutLine(line.trim());
        if (telling === '' || (0,poor_message/* isPoor */.p0)((0,masks/* maskVolatile */.hY)(telling)))
            continue;
        const pattern = patternOf(telling);
        const compiled = (0,fingerprints_pattern/* compileLinePattern */.u)(pattern);
        if (compiled.ok && compiled.value.test(line))
            return pattern;
    }
    return null;
}
/** Cuts between words, so that no number is cut to a part of itself. */
function cutLine(line) {
    if (line.length <= MAX_PATTERN_LINE)
        return line;
    const cut = (0,plain_text/* cutText */.IN)(line, MAX_PATTERN_LINE);
    const space = cut.lastIndexOf(' ');
    return space >= MIN_PATTERN_LINE ? cut.slice(0, space) : cut.replace(/\w+$/, '');
}
function patternOf(line) {
    const parts = (0,masks/* maskParts */.B)(line);
    const plain = parts.every((part) => part.kind === 'text');
    const short = line.length < SHORT_LINE;
    if (plain && !short && (0,regex/* splitRegex */.S)(line) === null)
        return line;
    const body = parts
        .map((part) => (part.kind === 'text' ? escapeRegex(part.text) : classes[part.mask]))
        .join('');
    // As a part of a line, a word or two would be found in many.
    return short ? `/${/^\w/.test(line) ? '\\b' : ''}${body}\\s*$/` : `/${body}/`;
}
/** The text as a regex of RE2 that matches it alone; control characters as escapes, so that it stays one line. */
function escapeRegex(text) {
    return text
        .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        .replace(/\p{Cc}/gu, (character) => `\\x{${character.charCodeAt(0).toString(16)}}`);
}

;// CONCATENATED MODULE: ./build/fingerprints/suggestion-names.js





/** Of a name that is too long to be written out. */
const MAX_NAME_PREFIX = 400;
/** A package only where the file does not tell. */
function nameKeys(failure) {
    const test = namePattern(failure.names[0] ?? '');
    const file = failure.file === null ? null : namePattern(failure.file);
    const packageName = file === null ? namePattern(failure.test?.package ?? '') : null;
    return {
        ...(test === null ? {} : { test }),
        ...(file === null ? {} : { file }),
        ...(packageName === null ? {} : { package: packageName }),
    };
}
/** The first form that means this name: itself, an anchored regex where it reads like one, or how it starts. */
function namePattern(name) {
    if (name.trim() === '')
        return null;
    const start = (0,glob/* escapeGlob */.yk)((0,plain_text/* cutText */.IN)(name, MAX_NAME_PREFIX));
    const asText = [(0,glob/* escapeGlob */.yk)(name), `${start}*`, `?${start.slice(1)}*`].filter((form) => (0,regex/* splitRegex */.S)(form) === null);
    const asRegex = (0,regex/* splitRegex */.S)((0,glob/* escapeGlob */.yk)(name)) === null ? [] : [`/^${escapeRegex(name)}$/`];
    return ([...asRegex, ...asText].find((form) => {
        const compiled = (0,fingerprints_pattern/* compileNamePattern */.t)(form);
        return compiled.ok && compiled.value.test(name);
    }) ?? null);
}

;// CONCATENATED MODULE: ./build/fingerprints/suggest.js










/**
 * Suggests the narrowest fingerprint that is likely to match the failure the next time.
 * What it returns was tried: it matches this failure.
 */
function suggestFlake(input) {
    const { failure } = input;
    if (failure.kind === 'vanished') {
        return { refused: 'a test that vanished is no flake: find out why the retry did not run it' };
    }
    if (failure.kind === 'exit' && failure.code === null) {
        return { refused: 'what went wrong around the tests is no flake: no fingerprint explains it' };
    }
    if (failure.kind === 'no-report') {
        return { refused: 'a report that is missing or broken is a matter of set-up, not a flake' };
    }
    // POSIX, "Exit Status for Commands": found but not executable, and not found.
    if (failure.kind === 'exit' && (failure.code === 126 || failure.code === 127)) {
        return { refused: 'a command that cannot be run is no flake' };
    }
    const signed = (0,signature/* signFailure */.C)(failure);
    const names = failure.test === null ? {} : nameKeys(failure);
    if (failure.kind === 'failure' && Object.keys(names).length === 0) {
        return {
            refused: 'the failure has neither a test, a file nor a package: nothing says which failure is meant',
        };
    }
    const chosen = candidatesFor(input, signed)
        .map(({ keys, weak }) => ({ keys: { ...keys, ...names }, weak }))
        .find(({ keys }) => matchesItself(keys, input));
    return chosen === undefined
        ? { refused: 'no pattern describes the failure: it says nothing that could be found again' }
        : {
            yaml: toYaml({ keys: chosen.keys, failure, today: input.today, signature: signed.signature }),
            weak: chosen.weak,
        };
}
/** Best first. */
function candidatesFor({ failure, stage, logTail }, signed) {
    const messages = messagePatterns(failure);
    switch (failure.kind) {
        case 'failure':
            return [
                ...messages.map((message) => ({ keys: { stage, message }, weak: whyWeak(message) })),
                { keys: { stage, signature: signed.signature }, weak: signed.weak ?? noWords },
            ];
        case 'exit':
            return [
                ...exitCandidates({ code: failure.code, stage, logTail: logTail ?? '' }),
                ...stageCandidates(failure, stage, messages),
            ];
        case 'crash':
            return failure.signal === null
                ? stageCandidates(failure, stage, messages)
                : [
                    { keys: { stage, signal: failure.signal }, weak: everyOf('crash') },
                    ...stageCandidates(failure, stage, []),
                ];
        default:
            return stageCandidates(failure, stage, messages);
    }
}
/** What the reader of Go's output says of a test that it cannot judge. */
function whyWeak(message) {
    return /its package ended before it|the stream ends before/.test(message)
        ? 'it says that the test was cut off, not why'
        : null;
}
const noWords = 'no line of the message could be used as a pattern';
function everyOf(kind) {
    return `it explains every failure of kind ${kind} in this stage`;
}
const troubled = /error|fail|exception|fatal|panic|cannot|unable|refused|denied|timed? ?out/i;
/** Without a code (a coverage gate, a full disk) the failure's own text is all there is; with one, the log. */
function exitCandidates({ code, stage, logTail }) {
    if (code === null || code < 1 || code > 255)
        return [];
    const lastFirst = (0,plain_text/* splitLines */.uz)((0,plain_text/* stripTerminalEscapes */.fS)(logTail)).toReversed();
    const log = tellingPattern(lastFirst.filter((line) => troubled.test(line)));
    const byCode = { keys: { stage, exit: code }, weak: 'it explains every unexplained exit with this code' };
    return log === null ? [byCode] : [{ keys: { stage, exit: code, log }, weak: null }, byCode];
}
function stageCandidates({ kind }, stage, messages) {
    const byKind = { keys: { stage, kind }, weak: everyOf(kind) };
    // What Retrial itself says of a time-out or a crash is the same for each of them.
    const generic = kind === 'timeout' || kind === 'hang' || kind === 'crash' || kind === 'race';
    const byMessage = messages.map((message) => ({ keys: { stage, kind, message }, weak: null }));
    return generic ? [byKind] : [...byMessage, byKind];
}
/** With the exception's type where the text prints it in front, else without. */
function messagePatterns({ message, text }) {
    const trace = (0,failure_text/* readFailureText */.m)(message, text);
    // Without a stack nothing tells what was thrown from what was printed: the report's own message goes first.
    const own = trace.frames.length === 0 ? (0,plain_text/* splitLines */.uz)((0,plain_text/* stripTerminalEscapes */.fS)(message)) : [];
    const lines = (trace.telling ?? [...own, ...trace.message]).filter((line) => !(0,poor_message/* isInspectedProperty */.bK)(line));
    const at = lines.findIndex((line) => line.trim() !== '');
    const typed = lines.map((line, index) => (index === at ? `${trace.type}: ${line}` : line));
    const patterns = [tellingPattern(trace.type === '' ? lines : typed), tellingPattern(lines)];
    return patterns.filter((pattern) => pattern !== null);
}
function matchesItself(keys, { failure, stage, today, logTail }) {
    const compiled = (0,compile_flakes/* compileFlakes */.I)([toFingerprint(keys, today)]);
    if (!compiled.ok)
        return false;
    const search = new log_search/* LogSearch */.xO(compiled.value);
    search.add(new TextEncoder().encode(logTail ?? ''));
    const context = { stage, os: '', matrix: {}, today };
    return (0,find_matches/* findMatches */.N)({ failure, flakes: compiled.value, context, logLines: search.end() }).active.length > 0;
}


/***/ })

};
