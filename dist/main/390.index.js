export const id = 390;
export const ids = [390];
export const modules = {

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Longer words are no typing errors, and would cost time. */
const longestWord = 60;
/**
 * The candidate that a mistyped word was most likely meant to be, or null where none is near.
 * Case, `_` and `-` do not count, and about a third of the letters may be wrong.
 */
function nearest(word, candidates) {
    if (word.length > longestWord) {
        return null;
    }
    let best = null;
    for (const candidate of candidates) {
        const distance = editDistance(normalise(word), normalise(candidate));
        const allowed = Math.max(1, Math.floor(Math.min(word.length, candidate.length) / 3));
        if (distance <= allowed && (best === null || distance < best.distance)) {
            best = { candidate, distance };
        }
    }
    return best?.candidate ?? null;
}
function normalise(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
/** Levenshtein's distance, with two letters swapped as one error; one row at a time. */
function editDistance(from, to) {
    let beforePrevious = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const substituted = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
            const deleted = (previous[column] ?? 0) + 1;
            const inserted = (current[column - 1] ?? 0) + 1;
            const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            const swapped = isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : substituted;
            current.push(Math.min(substituted, deleted, inserted, swapped));
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[to.length] ?? 0;
}


/***/ }),

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   qF: () => (/* binding */ parseGlob),
/* harmony export */   yk: () => (/* binding */ escapeGlob)
/* harmony export */ });
/** Name patterns without a regex: exact text, or a glob of which `*` and `?` alone are special. */
const ANY = Symbol('*');
const ONE = Symbol('?');
/**
 * Reads `*` (any text, also `/`, `.` and newlines), `?` (one character) and the escapes `\*`, `\?`, `\\`.
 * Any other backslash, and every bracket, stands for itself.
 */
function parseGlob(text) {
    const tokens = [];
    for (const part of text.match(/\\[\\*?]|[\s\S]/gu) ?? []) {
        const token = readToken(part);
        if (token !== ANY || tokens.at(-1) !== ANY)
            tokens.push(token);
    }
    const literals = tokens.filter((token) => typeof token === 'string');
    return { tokens, exact: literals.length === tokens.length ? literals.join('') : null };
}
function readToken(part) {
    if (part === '*')
        return ANY;
    if (part === '?')
        return ONE;
    return part.length > 1 && part.startsWith('\\') ? part.slice(1) : part;
}
/** The glob that matches this text alone. */
function escapeGlob(text) {
    return text.replace(/[\\*?]/g, '\\$&');
}
/**
 * True where the glob matches the whole text.
 *
 * Only the last `*` is ever tried again, so the time is at most length of text × length of glob.
 */
function globMatches(glob, text) {
    if (glob.exact !== null)
        return glob.exact === text;
    const characters = Array.from(text);
    let token = 0;
    let star = -1;
    let starAt = 0;
    let at = 0;
    while (at < characters.length) {
        const wanted = glob.tokens[token];
        if (wanted === ANY) {
            star = token;
            starAt = at;
            token += 1;
        }
        else if (wanted === ONE || wanted === characters[at]) {
            token += 1;
            at += 1;
        }
        else if (star >= 0) {
            starAt += 1;
            at = starAt;
            token = star + 1;
        }
        else {
            return false;
        }
    }
    while (glob.tokens[token] === ANY)
        token += 1;
    return token === glob.tokens.length;
}


/***/ }),

/***/ 3306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compileNamePattern),
/* harmony export */   u: () => (/* binding */ compileLinePattern)
/* harmony export */ });
/* harmony import */ var _fallible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3216);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5063);
/**
 * The two kinds of patterns that maintainers write. Both read hostile text in linear time, and both are
 * refused where they would match the empty text.
 */



/** Beyond these, matching long names would no longer be cheap. */
const MAX_TEXT_CHARACTERS = 20_000;
const MAX_GLOB_CHARACTERS = 1_000;
/**
 * Exact text; a glob where it holds an unescaped `*` or `?`; `/regex/` or `/regex/i`, found anywhere in the name.
 *
 * @returns the pattern, or one sentence on what is wrong and what to write instead
 */
function compileNamePattern(text) {
    const refused = refuseText(text);
    if (refused !== null)
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(refused);
    const regex = (0,_regex_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRegex */ .S)(text);
    if (regex !== null) {
        const compiled = (0,_regex_js__WEBPACK_IMPORTED_MODULE_1__/* .compileRegex */ .D)(regex.body, regex.flags);
        return compiled.ok ? (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)({ source: text, test: (name) => compiled.value.test(name) }) : compiled;
    }
    const glob = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .qF)(text);
    if (!glob.tokens.some((token) => typeof token === 'string' && token.trim() !== '')) {
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(`the pattern \`${text.slice(0, 20)}\` matches any name: leave the key out, or name what it is to match`);
    }
    if (glob.exact === null && text.length > MAX_GLOB_CHARACTERS) {
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(`a glob may have ${MAX_GLOB_CHARACTERS} characters, this one has ${text.length}: shorten it with *`);
    }
    return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)({ source: text, test: (name) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(glob, name) });
}
/**
 * Part of one line, as it is; or `/regex/` or `/regex/i`, found anywhere in the line.
 *
 * @returns the pattern, or one sentence on what is wrong and what to write instead
 */
function compileLinePattern(text) {
    const refused = refuseText(text);
    if (refused !== null)
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(refused);
    if (/[\r\n]/.test(text)) {
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('a pattern reads one line and this one holds a line break: write one pattern a line in {all: [...]}');
    }
    const regex = (0,_regex_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRegex */ .S)(text);
    if (regex === null) {
        if (/^[*?.\s]+$/.test(text)) {
            return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(`\`${text.slice(0, 20)}\` says nothing: globs are for names, write the words of the message`);
        }
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)({ source: text, literal: text, test: (line) => line.includes(text) });
    }
    const compiled = (0,_regex_js__WEBPACK_IMPORTED_MODULE_1__/* .compileRegex */ .D)(regex.body, regex.flags);
    return compiled.ok
        ? (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)({ source: text, literal: null, test: (line) => compiled.value.test(line) })
        : compiled;
}
function refuseText(text) {
    if (text.trim() === '') {
        return 'an empty or blank pattern matches everything: write the text that tells';
    }
    return text.length > MAX_TEXT_CHARACTERS
        ? `a pattern may have ${MAX_TEXT_CHARACTERS} characters, this one has ${text.length}: shorten it`
        : null;
}


/***/ }),

/***/ 5063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ compileRegex),
/* harmony export */   S: () => (/* binding */ splitRegex)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
/* harmony import */ var _fallible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);
/** Regular expressions of maintainers over hostile text: re2js, so that a match takes linear time. */


/** Longer ones are programs, not patterns; also bounds the time to compile one. */
const MAX_REGEX_CHARACTERS = 2_000;
/** re2js's own measure. At 1,000 the worst pattern known reads 64 KiB in about a second, at 5,000 in six. */
const MAX_PROGRAM_SIZE = 1_000;
/** A regex reads this much of a line or name, in UTF-16 units; the rest is replaced by one `…`. */
const MAX_REGEX_TEXT = 65_536;
/** `/body/` or `/body/flags`; the flags are letters that some language knows, so that `/usr/local/bin` stays text. */
const delimited = /^\/(.*)\/([gimsu]*)$/s;
/** A pattern text's parts where it is written as a regex, else null. */
function splitRegex(text) {
    const parts = delimited.exec(text);
    return parts === null ? null : { body: parts[1] ?? '', flags: parts[2] ?? '' };
}
/**
 * Compiles the body of a `/regex/`.
 *
 * @returns the regex, or one sentence on what is wrong and what to write instead
 */
function compileRegex(body, flags) {
    if (flags !== '' && flags !== 'i') {
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(`the only flag of a regex is \`i\`, found \`${flags}\`; for text that only looks like a regex, write it as one: /\\/usr\\/m/`);
    }
    if (body.length > MAX_REGEX_CHARACTERS) {
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(`a regex may have ${MAX_REGEX_CHARACTERS} characters, this one has ${body.length}: match the telling part`);
    }
    const compiled = compileBody(body, flags);
    return compiled.ok ? refuseTooBroad(compiled.value) : compiled;
}
function compileBody(body, flags) {
    let regex;
    try {
        regex = re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.compile(body, flags === 'i' ? re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.CASE_INSENSITIVE : 0);
    }
    catch (error) {
        if (error instanceof re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JSException */ .o_)
            return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(explain(body, error.message));
        throw error;
    }
    if (regex.programSize() > MAX_PROGRAM_SIZE) {
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(`the regex is too large (${regex.programSize()} steps of ${MAX_PROGRAM_SIZE}): write + or * for large repeats`);
    }
    return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(regex);
}
function refuseTooBroad(regex) {
    if (regex.test('')) {
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('the regex matches the empty text, so it says nothing: require at least one character that tells (+ for *)');
    }
    // Two characters with nothing in common: what matches both, such as /.+/, tells nothing apart.
    if (regex.test('a') && regex.test('-')) {
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('the regex matches any text, so it says nothing: name the words that tell');
    }
    return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)({ test: (text) => regex.test(cut(text)) });
}
/** The mark keeps `$` from matching where the text was only cut. */
function cut(text) {
    return text.length <= MAX_REGEX_TEXT ? text : `${text.slice(0, MAX_REGEX_TEXT)}…`;
}
/** Recognised by what was written; what is not found here keeps re2js's own words. */
const unsupported = [
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
function explain(body, message) {
    if (message.includes('invalid repeat count')) {
        return 'repeats over 1000 (nested ones multiplied), or from more to fewer, are not supported: write + or *';
    }
    // The tables must not find their constructs in a regex that fails for another reason.
    const hint = /unsupported Perl syntax|invalid named capture|invalid escape|invalid nested/.test(message)
        ? unsupported.find(({ found }) => found.test(body))
        : undefined;
    return hint?.say ?? `the regex does not compile: ${message.replace(/^error parsing regexp: /, '')}`;
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTags: () => (/* binding */ checkTags)
});

// EXTERNAL MODULE: ./build/fingerprints/plain-text.js
var plain_text = __webpack_require__(8014);
;// CONCATENATED MODULE: ./build/preflight/test-words.js
/** Tests and tags in the words of a violation. Names are hostile: cut here, made visible where they are shown. */

const LONGEST_NAME = 120;
const LONGEST_TAG = 80;
const MOST_TAGS = 8;
/** `scenario "Sign in"`. */
function testWords(path, name) {
    return `${nounOf(path)} "${shorten(name, LONGEST_NAME)}"`;
}
/** What a file's tests are called, in its language. */
function nounOf(path) {
    return path.endsWith('.py') ? 'test' : 'scenario';
}
function tagWords(text) {
    return text === '' ? '(an empty tag)' : shorten(text, LONGEST_TAG);
}
/** `@a, @b and 3 more`; `no tags` where there are none. */
function tagList(texts) {
    if (texts.length === 0)
        return 'no tags';
    const shown = texts.slice(0, MOST_TAGS).map(tagWords).join(', ');
    return texts.length > MOST_TAGS ? `${shown} and ${texts.length - MOST_TAGS} more` : shown;
}
function shorten(text, length) {
    return text.length > length ? `${(0,plain_text/* cutText */.IN)(text, length - 1)}…` : text;
}

;// CONCATENATED MODULE: ./build/preflight/check-test.js

function checkTest(rules, test) {
    return rules
        .filter(({ when }) => when === null || when.holds(test.texts))
        .flatMap((rule) => [
        ...requireViolations(rule, test),
        ...forbidViolations(rule, test),
        ...rule.count.flatMap((count) => countViolations({ rule, count, test })),
    ]);
}
function violation({ rule, test, place }, message) {
    const { line, column } = place ?? test.test;
    const whole = `${testWords(test.path, test.test.name)} ${message}`;
    return { file: test.path, line, column, rule: rule.name, message: whole };
}
/** `, which @slow requires`; '' where the rule is about every test. */
function since(rule, verb) {
    return rule.when === null ? '' : `, which ${quoted(rule.when)} ${verb}`;
}
/** A tag or regex as it is, an expression of several words in quotes. */
function quoted({ source }) {
    const text = source.trim();
    return /\s/.test(text) ? `"${text}"` : text;
}
/** The tag that an expression is, where it is no more than one. */
function onlyTag({ source, tags }) {
    const [tag] = tags;
    return tag !== undefined && tag === source.trim() ? tag : null;
}
function requireViolations(rule, test) {
    const { require } = rule;
    if (require === null || require.holds(test.texts))
        return [];
    const at = { rule, test, place: null };
    const tag = onlyTag(require);
    if (tag !== null)
        return [violation(at, `has no ${tag}${since(rule, 'requires')}: add ${tag}`)];
    const has = `it has ${tagList(test.texts)}`;
    return [
        violation(at, `must have tags for which ${quoted(require)} holds${since(rule, 'requires')}: ${has}`),
    ];
}
function forbidViolations(rule, test) {
    const { forbid } = rule;
    if (forbid === null || !forbid.holds(test.texts))
        return [];
    const tag = test.test.tags.find(({ text }) => forbid.names(text)) ?? null;
    const at = { rule, test, place: tag };
    if (tag !== null && onlyTag(forbid) !== null) {
        const text = tagWords(tag.text);
        return [violation(at, `has ${text}${since(rule, 'forbids')}: remove ${text}`)];
    }
    const has = `it has ${tagList(test.texts)}`;
    return [
        violation(at, `must not have tags for which ${quoted(forbid)} holds${since(rule, 'forbids')}: ${has}`),
    ];
}
function countViolations({ rule, count, test }) {
    const { pattern, min, max } = count;
    const found = test.texts.filter((text) => pattern.test(text));
    const wanted = `${amountWords(count)} like ${pattern.source}${since(rule, max === 0 ? 'forbids' : 'requires')}`;
    if (found.length < min) {
        const [has, fix] = found.length === 0 ? ['none', 'one'] : [`only ${tagList(found)}`, 'another'];
        return [violation({ rule, test, place: null }, `needs ${wanted}, and has ${has}: add ${fix}`)];
    }
    if (max === null || found.length <= max)
        return [];
    const surplus = found.slice(max);
    const place = test.test.tags.find(({ text }) => text === surplus[0]) ?? null;
    const message = `may have ${wanted}, and has ${tagList(found)}: remove ${tagList(surplus)}`;
    return [violation({ rule, test, place }, message)];
}
/** `exactly 1 tag`, `at least 1 tag`, `at most 2 tags`, `1 to 2 tags`, `no tag`. */
function amountWords({ min, max }) {
    if (max === 0)
        return 'no tag';
    const amount = max === null || (min > 0 && min === max) ? min : max;
    const tags = `${amount} ${amount === 1 ? 'tag' : 'tags'}`;
    if (max === null)
        return `at least ${tags}`;
    if (min === max)
        return `exactly ${tags}`;
    return min === 0 ? `at most ${tags}` : `${min} to ${tags}`;
}

// EXTERNAL MODULE: ./build/preflight/tag-expression.js
var tag_expression = __webpack_require__(2587);
// EXTERNAL MODULE: ./build/preflight/tag-pattern.js
var tag_pattern = __webpack_require__(1715);
;// CONCATENATED MODULE: ./build/preflight/compile-tags.js


/** Throws where a pattern or expression cannot be read: configuration that was loaded has none. */
function compileTags(rules) {
    return {
        governs: rules.governs.map(pattern),
        known: rules.known.map(pattern),
        rules: rules.rules.map(compileRule),
        max: rules.max.map(({ pattern: text, most }) => ({ pattern: pattern(text), most })),
        unique: rules.unique.map(pattern),
    };
}
function compileRule(rule) {
    return {
        name: rule.name,
        when: expression(rule.when),
        require: expression(rule.require),
        forbid: expression(rule.forbid),
        count: rule.count.map(({ pattern: text, min, max }) => ({ pattern: pattern(text), min, max })),
    };
}
function pattern(text) {
    return mustCompile((0,tag_pattern/* compileTagPattern */.a)(text), text);
}
function expression(text) {
    return text === null ? null : mustCompile((0,tag_expression/* parseTagExpression */.Y)(text), text);
}
function mustCompile(compiled, text) {
    if (!compiled.ok)
        throw new Error(`the tag rule ${text} was loaded and cannot be used: ${compiled.error}`);
    return compiled.value;
}

;// CONCATENATED MODULE: ./build/preflight/shared-tags.js

/** One violation where there are more: at the first test over the limit. */
function maxViolations({ pattern, most }, tests) {
    const byPlace = new Map();
    for (const test of tests) {
        const tag = test.test.tags.find(({ text }) => pattern.test(text));
        if (tag !== undefined && !byPlace.has(placeOf(test)))
            byPlace.set(placeOf(test), { tag, test });
    }
    const uses = [...byPlace.values()];
    const first = uses[most];
    if (first === undefined)
        return [];
    const nouns = `${nounOf(first.test.path)}${uses.length === 1 ? ' has' : 's have'}`;
    const surplus = uses.length - most;
    const message = `${uses.length} ${nouns} ${pattern.source}, at most ${most} may: take it from ${surplus} of them`;
    return [shared_tags_violation(first, { rule: `max ${pattern.source}`, message })];
}
/**
 * At each test but the first that has the same tag. A tag that is written once and inherited by several is told
 * once, where it is written.
 */
function uniqueViolations(patterns, tests) {
    if (patterns.length === 0)
        return [];
    const first = new Map();
    const told = new Set();
    return tests.flatMap((test) => test.texts.flatMap((text) => {
        if (!patterns.some((pattern) => pattern.test(text)))
            return [];
        const before = first.get(text);
        const tag = test.test.tags.find((one) => one.text === text);
        if (before === undefined || tag === undefined) {
            first.set(text, test);
            return [];
        }
        const written = `${test.path}:${tag.line}:${tag.column}`;
        if (told.has(written) || placeOf(before) === placeOf(test))
            return [];
        told.add(written);
        const where = `${before.path}:${before.test.line}`;
        const message = `${tagWords(text)} may stand on one ${nounOf(test.path)} only, and ` +
            `${testWords(test.path, test.test.name)} has it as well as ` +
            `${testWords(before.path, before.test.name)} (${where}): give each its own`;
        return [shared_tags_violation({ tag, test }, { rule: 'unique', message })];
    }));
}
function placeOf({ path, test }) {
    return `${path}:${test.line}:${test.column}`;
}
function shared_tags_violation({ tag, test }, words) {
    return { file: test.path, line: tag.line, column: tag.column, ...words };
}

// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(9445);
;// CONCATENATED MODULE: ./build/preflight/unknown-tags.js
/** Tags that `known` does not know, each where it is written. */


const MOST_KNOWN = 5;
function unknownTags({ known, governs }, { path, tags }) {
    if (known.length === 0)
        return [];
    return tags
        .filter(({ text }) => governs.length === 0 || matchesOne(governs, text))
        .filter(({ text }) => !matchesOne(known, text))
        .map(({ text, line, column }) => ({
        file: path,
        line,
        column,
        rule: 'known',
        message: `unknown tag ${tagWords(text)}: write ${suggestion(text, known)}`,
    }));
}
function matchesOne(patterns, text) {
    return patterns.some((pattern) => pattern.test(text));
}
function suggestion(text, known) {
    const literal = (0,nearest/* nearest */.p)(text, known.flatMap(({ exact }) => exact ?? []));
    const patterns = known.filter((pattern) => isNear(text, pattern)).map(({ source }) => `one like ${source}`);
    const near = [...(literal === null ? [] : [literal]), ...patterns];
    if (near.length > 0)
        return near.join(', or ');
    const all = known.slice(0, MOST_KNOWN).map(({ source }) => source);
    return `one of ${all.join(', ')}${known.length > MOST_KNOWN ? ', …' : ''}, or add it to \`known\``;
}
/** Too short a beginning is near to everything. */
const shortestPrefix = 3;
/** Whether a tag begins about as all that match a pattern do. */
function isNear(text, { exact, prefix }) {
    if (exact !== null || prefix.length < shortestPrefix)
        return false;
    return (0,nearest/* nearest */.p)(text.slice(0, prefix.length), [prefix]) !== null;
}

;// CONCATENATED MODULE: ./build/preflight/check-tags.js




/** The name of the rule that what cannot be read breaks. */
const unreadable = 'readable';
/** All violations, by file in the order given, then by place. */
function checkTags(rules, files) {
    const compiled = compileTags(rules);
    const tests = files.flatMap(({ path, reading }) => reading.tests.map((test) => ({ path, test, texts: distinct(test.tags.map(({ text }) => text)) })));
    const violations = [
        ...files.flatMap(({ path, reading }) => reading.problems.map(({ line, column, message }) => ({
            file: path,
            line,
            column,
            rule: unreadable,
            message,
        }))),
        ...files.flatMap(({ path, reading }) => unknownTags(compiled, { path, tags: reading.tags })),
        ...tests.flatMap((test) => checkTest(compiled.rules, test)),
        ...compiled.max.flatMap((limit) => maxViolations(limit, tests)),
        ...uniqueViolations(compiled.unique, tests),
    ];
    const rank = new Map(files.map(({ path }, index) => [path, index]));
    return violations.toSorted((one, other) => (rank.get(one.file) ?? 0) - (rank.get(other.file) ?? 0) ||
        one.line - other.line ||
        one.column - other.column);
}
function distinct(texts) {
    return [...new Set(texts)];
}


/***/ }),

/***/ 2587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseTagExpression)
/* harmony export */ });
/* harmony import */ var _cucumber_tag_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4045);
/* harmony import */ var _fallible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1715);
/**
 * Tag expressions as Cucumber and Behave write them (`@a and not (@b or @c)`), extended so that a /regex/, which
 * must match a whole tag, stands where a tag may stand. Grammar: @cucumber/tag-expressions, its README.
 */



/** Also bounds how deeply an expression may nest. */
const MAX_CHARACTERS = 2_000;
/** A regex where an operand may begin; a slash in it is written `\/`. */
const regexOperand = /(?<=^|[\s(])\/(?:\\.|[^\\/])+\/[A-Za-z]*(?=[\s)]|$)/g;
/**
 * Reads an expression.
 *
 * @returns it, or one sentence on what is wrong and what to write instead
 */
function parseTagExpression(source) {
    if (source.trim() === '')
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('the expression is empty: write a tag, such as @slow');
    if (source.length > MAX_CHARACTERS) {
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(`an expression may have ${MAX_CHARACTERS} characters, this one has ${source.length}: split it`);
    }
    if (/(?:^|[^\\])(?:\\\\)*\\$/.test(source))
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('the expression ends in a backslash: remove it');
    const regexes = compileRegexes(source);
    if (!regexes.ok)
        return regexes;
    // What stands for a regex begins with a slash, and no tag that is compared does.
    let next = -1;
    const infix = source.replace(regexOperand, () => {
        next += 1;
        return placeholder(next);
    });
    const operands = operandsOf(source.replace(regexOperand, '()'));
    const problem = firstOf(operands.map(operandProblem));
    if (problem !== null)
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(problem);
    return parseInfix(infix, { source, tags: operands, patterns: regexes.value });
}
function parseInfix(infix, { source, tags, patterns }) {
    let tree;
    try {
        tree = (0,_cucumber_tag_expressions__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .q)(infix);
    }
    catch (error) {
        // The library's only errors are those of syntax; its messages repeat the expression.
        const [, reason = 'it cannot be read'] = /syntax error: (.*)$/s.exec(String(error)) ?? [];
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(explain(reason));
    }
    const named = new Set(tags);
    return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)({
        source,
        tags,
        holds: (given) => {
            const found = patterns.flatMap((pattern, index) => given.some((tag) => pattern.test(tag)) ? [placeholder(index)] : []);
            return tree.evaluate([...given.filter((tag) => !tag.startsWith('/')), ...found]);
        },
        names: (tag) => named.has(tag) || patterns.some((pattern) => pattern.test(tag)),
    });
}
function placeholder(index) {
    return `/${index}`;
}
function compileRegexes(source) {
    const patterns = [];
    for (const [text] of source.matchAll(regexOperand)) {
        const compiled = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTagPattern */ .a)(text);
        if (!compiled.ok)
            return compiled;
        patterns.push(compiled.value);
    }
    return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(patterns);
}
/** As the library splits them, without operators and brackets. */
function operandsOf(infix) {
    const words = infix.match(/(?:\\[\s\S]|[^\s()\\])+/g) ?? [];
    return words
        .filter((word) => !['and', 'or', 'not'].includes(word))
        .map((word) => word.replace(/\\([\s\S])/g, '$1'));
}
/** @param tag an operand that is no regex: a slash at its start begins one that does not end. */
function operandProblem(tag) {
    const shown = tag.slice(0, 60);
    if (tag.startsWith('/')) {
        return `\`${shown}\` is no tag, and as a regex it does not end: write /regex/, with \\/ for a slash in it`;
    }
    if (/[*?]/.test(tag)) {
        const regex = tag
            .replace(/[.+^$|[\]{}]/g, '\\$&')
            .replaceAll('*', '.*')
            .replaceAll('?', '.');
        return `\`${shown}\`: an expression knows no wildcards, write a regex: /${regex.slice(0, 60)}/`;
    }
    if (/^[~!-]/.test(tag)) {
        return `\`${shown}\`: write \`not ${shown.slice(1)}\``;
    }
    if (/^(?:AND|OR|NOT|&&?|\|\|?)$/i.test(tag))
        return `\`${shown}\`: write and, or, not, in small letters`;
    return null;
}
function firstOf(problems) {
    return problems.find((problem) => problem !== null) ?? null;
}
function explain(reason) {
    if (/Expected operator/i.test(reason))
        return 'two tags stand side by side: write `and` or `or` between them';
    if (/Expected operand/i.test(reason))
        return 'a tag is missing: write one on each side of `and` and `or`, and after `not`';
    if (reason.includes('Unmatched ('))
        return 'a bracket is not closed: write ) where it ends';
    if (reason.includes('Unmatched )'))
        return 'a bracket is closed that was not opened: write ( where it begins';
    if (/Illegal escape/i.test(reason)) {
        return 'a backslash may stand before a bracket, a space or a backslash alone: a pattern goes between slashes, /like_\\d+/';
    }
    return reason;
}


/***/ }),

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compileTagPattern)
/* harmony export */ });
/* harmony import */ var _fallible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8439);
/* harmony import */ var _fingerprints_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3216);
/* harmony import */ var _fingerprints_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3306);
/* harmony import */ var _fingerprints_regex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5063);
/** Patterns over tags: exact text, a glob or /regex/. Each must match the whole tag, and in linear time. */




/**
 * Exact text; a glob where it holds an unescaped `*` or `?`; `/regex/` or `/regex/i` for the whole tag.
 *
 * @returns the pattern, or one sentence on what is wrong and what to write instead
 */
function compileTagPattern(text) {
    const regex = (0,_fingerprints_regex_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRegex */ .S)(text);
    if (regex !== null)
        return compileTagRegex(text, regex);
    if (text.trim() !== '' && /\s/.test(text))
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('a tag holds no space: write one pattern for each tag');
    const compiled = (0,_fingerprints_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compileNamePattern */ .t)(text);
    if (!compiled.ok)
        return compiled;
    const glob = (0,_fingerprints_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .qF)(text);
    return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)({
        source: text,
        exact: glob.exact,
        prefix: prefixOfGlob(glob),
        test: (tag) => compiled.value.test(tag),
    });
}
function compileTagRegex(source, { body, flags }) {
    // First alone: `a)(b` must not become a regex by what is put around it.
    const alone = (0,_fingerprints_regex_js__WEBPACK_IMPORTED_MODULE_2__/* .compileRegex */ .D)(body, flags);
    if (!alone.ok)
        return alone;
    const whole = (0,_fingerprints_regex_js__WEBPACK_IMPORTED_MODULE_2__/* .compileRegex */ .D)(`^(?:${body})$`, flags);
    if (!whole.ok)
        return whole;
    const { value } = whole;
    return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)({
        source,
        exact: null,
        prefix: flags === '' ? prefixOfRegex(body) : '',
        test: remembering((tag) => value.test(tag)),
    });
}
/** So many answers are kept: a suite has few tags, and each stands on many tests. */
const MOST_ANSWERS = 10_000;
function remembering(test) {
    const answers = new Map();
    return (tag) => {
        const known = answers.get(tag);
        if (known !== undefined)
            return known;
        const answer = test(tag);
        if (answers.size < MOST_ANSWERS)
            answers.set(tag, answer);
        return answer;
    };
}
function prefixOfGlob({ tokens }) {
    const wildcard = tokens.findIndex((token) => typeof token !== 'string');
    return (wildcard === -1 ? tokens : tokens.slice(0, wildcard)).map(String).join('');
}
/** Up to the first character that means something; a repeat takes the character before it away. */
function prefixOfRegex(body) {
    if (body.includes('|'))
        return '';
    const [literal = ''] = /^[^\\.[\](){}*+?^$]*/.exec(body.replace(/^\^/, '')) ?? [];
    const next = body.replace(/^\^/, '')[literal.length] ?? '';
    return /[*?{]/.test(next) ? literal.slice(0, -1) : literal;
}


/***/ })

};
