export const id = 40;
export const ids = [40];
export const modules = {

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pythonReader: () => (/* binding */ pythonReader)
});

// EXTERNAL MODULE: ./build/fallible.js
var fallible = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/preflight/readers/python-suspicion.js
/** Whether what cannot be read may be a marker all the same. */

/** Whether a name says that it has to do with markers: `make_marker`, `marks`, `skipMark`; not `benchmark`. */
function namesMarker(path) {
    const words = path
        .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z]+/);
    return words.some((word) => /^(?:pytest)?mark(?:s|er|ers|ed|ing|ings)?$/.test(word));
}
/** Whether a value that is used as a decorator may be a marker, though it does not read as one. */
function suspicionOf(value) {
    switch (value.kind) {
        case 'other':
            return value.suspicion;
        case 'path':
            if (value.path === 'pytest.mark')
                return 'holds';
            return namesMarker(value.path) ? 'named' : 'none';
        case 'function':
            return value.speaksOfMarkers ? 'named' : 'none';
        case 'marks':
        case 'marked':
            return 'holds';
        case 'parameters':
            return value.set.marks.length > 0 ? 'holds' : 'none';
        case 'list':
            return value.suspicion;
        case 'either':
            return worstOf(value.values);
        case 'class':
        case 'truth':
            return 'none';
        default:
            return (0,fallible/* unreachable */.HB)(value);
    }
}
function holdsMarkers(value) {
    return suspicionOf(value) === 'holds';
}
function worstOf(values) {
    let named = false;
    for (const value of values) {
        const suspicion = suspicionOf(value);
        if (suspicion === 'holds')
            return suspicion;
        named ||= suspicion === 'named';
    }
    return named ? 'named' : 'none';
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-marks.js

/** The decorators of unittest that say how a test's result counts. */
const unittestDecorators = new Set(['skip', 'skipIf', 'skipUnless', 'expectedFailure']);
/** `unittest.skip` for the ways to write it; null for anything else. */
function unittestTag(path) {
    const [module, ...rest] = path.split('.');
    if (module !== 'unittest' && module !== 'unittest2')
        return null;
    const name = rest[0] === 'case' ? rest[1] : rest[0];
    const exact = rest.length === (rest[0] === 'case' ? 2 : 1);
    return exact && name !== undefined && unittestDecorators.has(name) ? `unittest.${name}` : null;
}
/** More markers in one place than this nobody wrote. */
const mostMarks = 1000;
/** The markers of a value that must be one, or a list of them; null where reading does not tell. */
function marksOf(value) {
    switch (value.kind) {
        case 'marks':
            return value.marks;
        case 'list':
            return value.size > mostMarks ? null : python_marks_all(value.items);
        case 'either': {
            const each = value.values.map(marksOf);
            return each.includes(null) ? null : union(each.map((marks) => marks ?? []));
        }
        default:
            return null;
    }
}
/** The markers of a decorator: what is none adds none, null for what may be one and cannot be read. */
function decoratingMarks(value) {
    if (value.kind === 'either') {
        const each = value.values.map(decoratingMarks);
        return each.includes(null) ? null : union(each.map((marks) => marks ?? []));
    }
    if (value.kind === 'marks')
        return value.marks;
    return suspicionOf(value) === 'none' ? [] : null;
}
function python_marks_all(values) {
    const marks = [];
    for (const value of values) {
        const own = marksOf(value);
        if (own === null)
            return null;
        marks.push(...own);
    }
    return marks;
}
/** What may hold by one condition or another; the same marker in two branches is one. */
function union(alternatives) {
    const marks = [];
    for (const alternative of alternatives) {
        const known = new Set(marks.map(({ tag }) => tag.text));
        marks.push(...alternative.filter(({ tag }) => !known.has(tag.text)));
    }
    return marks;
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-parameters.js
/** A list may stand in a variable that many tests use. */
const known = new WeakMap();
/** @param values the argument `argvalues`. */
function parameterSets(values) {
    if (values?.kind === 'either') {
        const each = values.values.map(parameterSets);
        return {
            sets: each.flatMap(({ sets }) => sets),
            unmarkedSets: each.some(({ unmarkedSets }) => unmarkedSets),
        };
    }
    if (values?.kind !== 'list')
        return { sets: [], unmarkedSets: true };
    const sets = known.get(values) ?? setsOfList(values);
    known.set(values, sets);
    return sets;
}
function setsOfList(list) {
    const sets = [];
    for (const [index, item] of list.items.entries()) {
        if (item.kind !== 'parameters' || item.set.marks.length === 0)
            continue;
        sets.push({ ...item.set, id: item.set.id ?? `#${index + 1}` });
    }
    return { sets, unmarkedSets: sets.length < list.items.length || sets.length === 0 };
}
/** More of them than this in one test, and its markers are generated. */
const mostVariants = 1000;
/**
 * Each combination of marked sets that a test runs with; all unmarked sets of one `parametrize` are one.
 * @returns null where there are too many to tell.
 */
function variantsOf(marks) {
    let variants = [{ suffix: '', at: null, marks: [] }];
    for (const { sets, unmarkedSets } of marks) {
        if (sets === null || sets.length === 0)
            continue;
        if (variants.length * (sets.length + 1) > mostVariants)
            return null;
        variants = variants.flatMap((variant) => [
            ...(unmarkedSets ? [variant] : []),
            ...sets.map((set) => combine(variant, set)),
        ]);
    }
    return variants;
}
function combine(variant, set) {
    const before = variant.suffix === '' ? '' : `${variant.suffix.slice(1, -1)}-`;
    return {
        suffix: `[${before}${set.id ?? ''}]`,
        at: variant.at ?? set.at,
        marks: [...variant.marks, ...set.marks],
    };
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-resolution.js
/** Longer chains are generated, and every class of them would be walked again for every other. */
const mostClasses = 50;
/** A class's bases never change once it is read. */
const python_resolution_known = new WeakMap();
/**
 * Python's C3 order, over the classes of this file.
 * @returns null where the class has too many bases, or an order that Python itself refuses.
 */
function resolutionOrder(of) {
    if (!fits(of))
        return null;
    return linearize(of);
}
function fits(of) {
    const seen = new Set([of]);
    for (const each of seen) {
        for (const base of each.bases)
            seen.add(base);
        if (seen.size > mostClasses)
            return false;
    }
    return true;
}
function linearize(of) {
    const before = python_resolution_known.get(of);
    if (before !== undefined)
        return before;
    const orders = [...new Set(of.bases)].map((base) => linearize(base));
    const merged = orders.includes(null)
        ? null
        : merge([...orders.map((order) => [...(order ?? [])]), [...new Set(of.bases)]]);
    const order = merged === null ? null : [of, ...merged];
    python_resolution_known.set(of, order);
    return order;
}
function merge(orders) {
    const merged = [];
    let rest = orders.filter((order) => order.length > 0);
    while (rest.length > 0) {
        const next = rest
            .map(([first]) => first)
            .find((first) => first !== undefined && rest.every((order) => order.indexOf(first) <= 0));
        if (next === undefined)
            return null;
        merged.push(next);
        rest = rest.map((order) => order.filter((each) => each !== next)).filter((order) => order.length > 0);
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-scope.js

const nothing = { kind: 'other', suspicion: 'none' };
/** One name in more branches than this is generated code; the cost of each would grow with them. */
const mostBranches = 64;
/** The names of a module or a class. A branch is a path of blocks, each ended by `/`; the whole is `''`. */
class Scope {
    #names = new Map();
    /** @returns false where the name has too many branches to follow. */
    bind(name, branch, value) {
        const others = this.#outside(name, branch);
        if (others.length >= mostBranches)
            return false;
        this.#names.set(name, [...others, { branch, value }]);
        return true;
    }
    unbind(name, branch) {
        this.#names.set(name, this.#outside(name, branch));
    }
    has(name) {
        return this.bindings(name).length > 0;
    }
    bindings(name) {
        return this.#names.get(name) ?? [];
    }
    names() {
        return this.#names.keys();
    }
    #outside(name, branch) {
        return this.bindings(name).filter((binding) => !binding.branch.startsWith(branch));
    }
}
/** What a name stands for where it is read; null where the scopes do not know it. */
function lookUp(scopes, name) {
    const scope = scopes.find((each) => each.has(name));
    return scope === undefined ? null : oneOf(scope.bindings(name).map(({ value }) => value));
}
/** More alternatives than this are none to follow. */
const mostAlternatives = 64;
function oneOf(values) {
    const flat = values.flatMap((value) => (value.kind === 'either' ? value.values : [value]));
    const [only] = flat;
    if (only !== undefined && flat.length === 1)
        return only;
    if (flat.length <= mostAlternatives)
        return { kind: 'either', values: flat };
    return { kind: 'other', suspicion: worstOf(flat) };
}
function listOf(items) {
    let size = 0;
    for (const item of items)
        size += item.kind === 'list' ? item.size : 1;
    return { kind: 'list', items, size, suspicion: worstOf(items) };
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-collect.js




/** Inheritance can multiply tests and tags without bound; a file that a person wrote stays far below. */
const mostTold = 1_000_000;
/** To follow a class, in tests. */
const classCost = 10;
const deepestNesting = 50;
class Collector {
    tests = [];
    #told = 0;
    #place;
    #report;
    constructor(place, report) {
        this.#place = place;
        this.#report = report;
    }
    collectModule(module) {
        if (truth([module], '__test__') === false)
            return;
        const around = { prefix: '', marks: ownMarks(module), depth: 0, parametrizes: true };
        for (const name of module.names()) {
            for (const { value } of module.bindings(name))
                this.#member(name, value, around);
        }
    }
    #member(name, value, around) {
        if (value.kind === 'function' && name.startsWith('test'))
            this.#function(name, value, around);
        else if (value.kind === 'class')
            this.#class(name, value, around);
        else if (value.kind === 'either')
            for (const one of value.values)
                this.#member(name, one, around);
    }
    #function(name, test, around) {
        if (!test.testable || this.#isTooMuch(1, test.at))
            return;
        test.unreadable.forEach(this.#report);
        const variants = variantsOf(around.parametrizes ? [...test.marks, ...around.marks] : []);
        if (variants === null) {
            const message = 'This test has more combinations of marked parameter sets than can be told.';
            this.#report({ at: test.at, message });
        }
        for (const variant of variants ?? []) {
            const marks = [...test.marks, ...variant.marks, ...around.marks];
            if (this.#isTooMuch(marks.length, test.at))
                return;
            this.tests.push({
                name: `${around.prefix}${name}${variant.suffix}`,
                ...this.#place(variant.at ?? test.at),
                tags: marks.map(({ tag }) => tag),
            });
        }
    }
    #isTooMuch(cost, at) {
        const before = this.#told;
        this.#told += cost;
        if (this.#told <= mostTold)
            return false;
        if (before <= mostTold) {
            this.#report({
                at,
                message: 'This file has more tests and tags than can be told: the rest is left out.',
            });
        }
        return true;
    }
    #class(name, test, around) {
        if (around.depth > deepestNesting) {
            this.#report({ at: test.at, message: `This class stands in more than ${deepestNesting} classes.` });
            return;
        }
        const order = resolutionOrder(test);
        if (order === null) {
            this.#report({ at: test.at, message: 'This class inherits from more classes than can be followed.' });
            return;
        }
        const scopes = order.map(({ scope }) => scope);
        const testCase = order.some((each) => each.testCase);
        if (!isCollected(name, scopes, testCase) || this.#isTooMuch(classCost, test.at))
            return;
        for (const each of order)
            each.unreadable.forEach(this.#report);
        // As pytest's get_unpacked_marks: what a base says comes first.
        const marks = order.toReversed().flatMap((each) => [...ownMarks(each.scope), ...each.marks]);
        const inside = {
            prefix: `${around.prefix}${name}::`,
            marks: [...marks, ...around.marks],
            depth: around.depth + 1,
            parametrizes: !testCase,
        };
        const members = membersOf(scopes);
        if (this.#isTooMuch(inside.marks.length + members.length, test.at))
            return;
        if (testCase)
            this.#testCase(members, inside);
        else
            for (const [member, value] of members)
                this.#member(member, value, inside);
    }
    /** unittest's loader: methods alone, or `runTest` where there are none. */
    #testCase(all, inside) {
        const members = all.filter(([, value]) => value.kind === 'function');
        const tests = members.filter(([name]) => name.startsWith('test'));
        const chosen = tests.length > 0 ? tests : members.filter(([name]) => name === 'runTest');
        for (const [name, value] of chosen)
            if (value.kind === 'function')
                this.#function(name, value, inside);
    }
}
function isCollected(name, scopes, testCase) {
    const wanted = truth(scopes, '__test__');
    if (wanted === false)
        return false;
    if (testCase)
        return true;
    const constructed = scopes.some((scope) => scope.has('__init__') || scope.has('__new__'));
    return (name.startsWith('Test') || wanted === true) && !constructed;
}
/** Each name once, as the first class of the order that has it binds it. */
function membersOf(scopes) {
    const seen = new Set();
    const members = [];
    for (const scope of scopes) {
        for (const name of scope.names()) {
            if (seen.has(name) || !scope.has(name))
                continue;
            seen.add(name);
            for (const { value } of scope.bindings(name))
                members.push([name, value]);
        }
    }
    return members;
}
function ownMarks(scope) {
    const value = lookUp([scope], 'pytestmark');
    return (value === null ? null : marksOf(value)) ?? [];
}
/** Null where it is not set, or not to True or False alone. */
function truth(scopes, name) {
    const value = lookUp(scopes, name);
    return value?.kind === 'truth' ? value.value : null;
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-logical-line.js

/** CPython's own limit (MAXLEVEL in its tokenizer). */
const deepest = 200;
const closing = { '(': ')', '[': ']', '{': '}' };
const plainCode = /[^'"#()[\]{}\\\n:$?!`\0]*/y;
const plainText = /[^'"\\\n{}]*/y;
const comment = /[^\n]*/y;
const stringPrefix = /(?:^|[^\w\u0080-\uffff])(r|u|b|f|t|br|rb|ur|fr|rf|tr|rt)$/i;
/** @param from where the line's first token begins. */
function endOfLogicalLine(text, from) {
    const scan = new LogicalLineScan(text, from, null);
    while (scan.end === null && scan.problem === null)
        scan.step();
    return scan.end === null
        ? (0,fallible/* fail */.fJ)(scan.problem ?? { at: from, message: 'This line cannot be read.' })
        : (0,fallible/* succeed */.Py)({ to: scan.end, opensBlock: endsIn(text.slice(scan.lastColon ?? scan.end, scan.end)) });
}
/** Whether what follows a line's last `:` is one, and nothing else. */
function endsIn(rest) {
    return /^:(?:[ \t\f]|\\\n)*(?:#|$)/.test(rest);
}
/** @param from where the first token of a line begins whose end was found. */
function detailsOfLine(text, from) {
    const strings = [];
    const scan = new LogicalLineScan(text, from, strings);
    while (scan.end === null && scan.problem === null)
        scan.step();
    return { strings, headEnd: scan.headEnd };
}
class LogicalLineScan {
    end = null;
    problem = null;
    headEnd = null;
    lastColon = null;
    #text;
    #strings;
    #open = [];
    /** How many of the open are strings. */
    #literals = 0;
    #at;
    constructor(text, from, strings) {
        this.#text = text;
        this.#at = from;
        this.#strings = strings;
    }
    step() {
        const top = this.#open.at(-1);
        const inText = top?.kind === 'string' || top?.kind === 'spec';
        this.#skip(inText ? plainText : plainCode);
        if (this.#at >= this.#text.length)
            this.#stop(top);
        else if (top?.kind === 'string')
            this.#inString(top);
        else if (top?.kind === 'spec')
            this.#inSpec(top.quote);
        else
            this.#inCode(top);
    }
    #stop(top) {
        if (top === undefined)
            this.end = this.#text.length;
        else if (top.kind === 'string')
            this.#fail(top.at, 'This string is never closed.');
        else
            this.#fail(top.at, 'This bracket is never closed.');
    }
    #inCode(top) {
        const char = this.#text.charAt(this.#at);
        const close = closing[char];
        if (close !== undefined)
            this.#push({ kind: 'bracket', at: this.#at, close }, 1);
        else if (char === '"' || char === "'")
            this.#openString();
        else if (char === '#')
            this.#skip(comment);
        else if (char === '\\')
            this.#at += 2;
        else if (char === '\n')
            this.#breakLine(top);
        else if (char === ':')
            this.#colon(top);
        else if (char === '!')
            this.#exclaim(top);
        else if (')]}'.includes(char))
            this.#close(char, top);
        else
            this.#fail(this.#at, 'This character is none of Python’s.');
    }
    /** `!=`, and an f-string's `{x!r}`. */
    #exclaim(top) {
        if (top?.kind === 'field' || this.#text.charAt(this.#at + 1) === '=')
            this.#at += 1;
        else
            this.#fail(this.#at, 'This character is none of Python’s.');
    }
    #breakLine(top) {
        if (top === undefined)
            this.end = this.#at;
        else
            this.#at += 1;
    }
    #colon(top) {
        if (top?.kind === 'field')
            this.#push({ kind: 'spec', at: this.#at, quote: top.quote }, 1);
        else {
            if (top === undefined)
                this.lastColon = this.#at;
            this.#at += 1;
            if (top === undefined)
                this.headEnd ??= this.#at;
        }
    }
    #close(char, top) {
        const expected = top?.kind === 'bracket' ? top.close : '}';
        if (top === undefined || char !== expected)
            this.#fail(this.#at, `This \`${char}\` closes nothing.`);
        this.#open.pop();
        this.#at += 1;
    }
    #openString() {
        const at = this.#at;
        const char = this.#text.charAt(at);
        const prefix = (stringPrefix.exec(this.#text.slice(Math.max(0, at - 3), at))?.[1] ?? '').toLowerCase();
        const quote = this.#text.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
        const literal = { at: at - prefix.length, quote, raw: prefix.includes('r'), format: /[ft]/.test(prefix) };
        this.#literals += 1;
        this.#push({ kind: 'string', ...literal }, quote.length);
    }
    #inString(top) {
        const char = this.#text.charAt(this.#at);
        if (this.#text.startsWith(top.quote, this.#at)) {
            this.#closeString(top);
        }
        else if (char === '\\')
            this.#escape(top);
        else if (char === '\n' && top.quote.length === 1)
            this.#fail(top.at, 'This string is never closed.');
        else if (char === '{' && top.format)
            this.#openField(top.quote);
        else
            this.#at += 1;
    }
    #closeString(top) {
        this.#open.pop();
        this.#at += top.quote.length;
        this.#literals -= 1;
        if (this.#literals === 0)
            this.#strings?.push({ from: top.at, to: this.#at, format: top.format });
    }
    #escape(top) {
        const next = this.#text.charAt(this.#at + 1);
        const named = !top.raw && top.format && this.#text.startsWith('N{', this.#at + 1);
        if (named) {
            const end = this.#text.indexOf('}', this.#at);
            this.#at = end === -1 ? this.#text.length : end + 1;
        }
        else
            this.#at += top.format && (next === '{' || next === '}') ? 1 : 2;
    }
    #openField(quote) {
        if (this.#text.charAt(this.#at + 1) === '{')
            this.#at += 2;
        else
            this.#push({ kind: 'field', at: this.#at, quote }, 1);
    }
    #inSpec(quote) {
        const char = this.#text.charAt(this.#at);
        if (char === '{')
            this.#push({ kind: 'field', at: this.#at, quote }, 1);
        else if (char === '}') {
            this.#open.splice(-2);
            this.#at += 1;
        }
        else if (this.#text.startsWith(quote, this.#at) || (char === '\n' && quote.length === 1)) {
            this.#fail(this.#open.at(-2)?.at ?? this.#at, 'This bracket is never closed.');
        }
        else
            this.#at += 1;
    }
    #push(open, length) {
        if (this.#open.length >= deepest)
            this.#fail(this.#at, `More than ${deepest} brackets are open here.`);
        this.#open.push(open);
        this.#at += length;
    }
    #skip(pattern) {
        pattern.lastIndex = this.#at;
        pattern.test(this.#text);
        this.#at = Math.max(this.#at, pattern.lastIndex);
    }
    #fail(at, message) {
        this.problem ??= { at, message };
    }
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-lines.js

/** CPython's own limit (MAXINDENT in its tokenizer). */
const python_lines_deepest = 100;
const tabStop = 8;
const blanks = /[ \t\f]*/y;
/** @param text without a byte-order mark, its lines ending in `\n`. */
function logicalLines(text) {
    const lines = [];
    const indents = [{ width: 0, narrow: 0 }];
    let opensBlock = false;
    let at = 0;
    while (at < text.length) {
        const from = skipBlanks(text, at);
        const first = text.charAt(from);
        if (first === '\n' || first === '' || first === '#') {
            const end = text.indexOf('\n', from);
            at = end === -1 ? text.length : end + 1;
            continue;
        }
        const before = indents.length;
        const message = settle(indents, measure(text, at, from)) ?? misplaced({ deeper: indents.length > before, opensBlock });
        if (message !== null)
            return { lines, problem: { at: from, message } };
        const end = endOfLogicalLine(text, from);
        if (!end.ok)
            return { lines, problem: end.error };
        lines.push({ from, to: end.value.to, level: indents.length - 1 });
        opensBlock = end.value.opensBlock;
        at = end.value.to + 1;
    }
    return { lines, problem: null };
}
function skipBlanks(text, at) {
    blanks.lastIndex = at;
    blanks.test(text);
    return Math.max(at, blanks.lastIndex);
}
function measure(text, from, to) {
    let width = 0;
    let narrow = 0;
    for (let at = from; at < to; at += 1) {
        const char = text.charAt(at);
        if (char === '\f') {
            width = 0;
            narrow = 0;
        }
        else {
            width += char === '\t' ? tabStop - (width % tabStop) : 1;
            narrow += 1;
        }
    }
    return { width, narrow };
}
/** Brings the open blocks up to a line; says why it cannot. */
function settle(indents, line) {
    let closed = false;
    while (indents.length > 1 && (indents.at(-1)?.width ?? 0) > line.width) {
        indents.pop();
        closed = true;
    }
    const top = indents.at(-1) ?? { width: 0, narrow: 0 };
    const agrees = Math.sign(line.width - top.width) === Math.sign(line.narrow - top.narrow);
    if (!agrees)
        return 'Tabs and spaces are mixed: how deep this line stands depends on the width of a tab.';
    if (line.width === top.width)
        return null;
    if (closed)
        return 'This line’s indentation is that of no block around it.';
    if (indents.length > python_lines_deepest)
        return `This line stands in more than ${python_lines_deepest} blocks.`;
    indents.push(line);
    return null;
}
function misplaced(line) {
    if (line.deeper === line.opensBlock)
        return null;
    return line.deeper
        ? 'This line stands deeper than its block.'
        : 'A block must begin here, deeper than the line before.';
}

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(1283);
;// CONCATENATED MODULE: ./build/preflight/readers/python-parse.js

const strict = dist/* parser */.K.configure({ strict: true });
/** How far behind the first error reading goes on: the parser takes a thousand times as long over what it must guess. */
const furthest = 50_000;
/** So many errors say that a file is not Python; more of them help nobody. */
const mostErrors = 20;
/** @param text a skeleton. */
function parsePython(text) {
    const failure = firstError(text);
    if (typeof failure !== 'number')
        return { tree: failure, errors: [] };
    const lineEnd = text.indexOf('\n', failure + furthest);
    const end = lineEnd === -1 || lineEnd > failure + 2 * furthest ? failure + furthest : lineEnd + 1;
    const tree = dist/* parser */.K.parse(text.slice(0, end));
    const errors = errorsOf(tree);
    if (end >= text.length)
        return { tree, errors };
    return { tree, errors: [{ at: end, message: 'The rest of the file was not read.' }, ...errors] };
}
/** The tree, or where the first error is: near the place that the strict parser's exception names, or before it. */
function firstError(text) {
    try {
        return strict.parse(text);
    }
    catch (error) {
        // What it throws for text that is no Python; anything else is a fault of ours.
        const place = error instanceof SyntaxError ? /\d+$/.exec(error.message) : null;
        if (place === null)
            throw error;
        return Number(place[0]);
    }
}
function errorsOf(tree) {
    const errors = [];
    const cursor = tree.cursor();
    do {
        if (cursor.type.isError)
            errors.push({ at: cursor.from, message: 'This is no Python that can be read here.' });
    } while (cursor.next() && errors.length < mostErrors);
    return errors;
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-skeleton.js

const gap = String.raw `(?:[ \t\f]|\\\n)`;
const functionHead = new RegExp(String.raw `(?:async${gap}+)?def\b`, 'y');
const decoratorHead = new RegExp(`@${gap}*`, 'y');
const speaksOfMarkers = /\bmark\.|\.mark\b/;
const blockHead = /(if|elif|else|try|except|finally|with|for|while|async)\b/y;
/** What stands for a block's head: conditions and context managers hold no tag. */
const plainHeads = {
    if: 'if x:',
    elif: 'elif x:',
    else: 'else:',
    try: 'try:',
    except: 'except x:',
    finally: 'finally:',
    with: 'with x:',
    for: 'for x in x:',
    while: 'while x:',
    async: 'with x:',
};
/** Longer strings are nobody's id. */
const longestString = 200;
/** Comments, continued lines, and numbers such as `1.`: the parser does not know these, and errs in those. */
const plainer = /#[^\n]*|\\\n|(?<![\w.])\d[\d_]*\.(?!\d)/g;
function skeletonOf(text, lines) {
    const builder = new SkeletonBuilder(text);
    let index = 0;
    for (let line = lines[index]; line !== undefined; line = lines[index]) {
        index += 1;
        const opensBlock = (lines[index]?.level ?? 0) > line.level;
        if (matches(functionHead, text, line.from) === null)
            builder.line(line, opensBlock);
        else {
            index = endOfBlock(lines, index, line.level);
            builder.function(line, lines[index - 1]?.to ?? line.to);
        }
    }
    return builder.done();
}
function endOfBlock(lines, from, level) {
    let index = from;
    while ((lines[index]?.level ?? 0) > level)
        index += 1;
    return index;
}
class SkeletonBuilder {
    #text;
    #parts = [];
    #stretches = [];
    #speaking = new Set();
    #length = 0;
    constructor(text) {
        this.#text = text;
    }
    line(line, opensBlock) {
        this.#put(' '.repeat(line.level), line.from);
        const plain = opensBlock ? plainHeads[matches(blockHead, this.#text, line.from)?.[1] ?? ''] : undefined;
        const decorator = matches(decoratorHead, this.#text, line.from);
        if (plain !== undefined)
            this.#put(plain, line.from);
        else if (decorator !== null)
            this.#decorator(line, decorator[0].length);
        else
            this.#copy(line.from, line);
        this.#put('\n', line.to);
    }
    /** Any expression may decorate (PEP 614), but the parser knows names and calls: it reads a call with the expression. */
    #decorator(line, sign) {
        this.#put('@x(', line.from);
        this.#copy(line.from + sign, line);
        // On a line of its own: the expression may end in a comment.
        this.#put('\n)', line.to);
    }
    /** @param bodyEnd where the last line of its body ends. */
    function(head, bodyEnd) {
        this.#put(' '.repeat(head.level), head.from);
        const { headEnd } = detailsOfLine(this.#text, head.from);
        if (speaksOfMarkers.test(this.#text.slice(headEnd ?? head.to, bodyEnd)))
            this.#speaking.add(this.#length);
        this.#copy(head.from, headEnd === null ? head : { ...head, to: headEnd });
        this.#put(headEnd === null ? '\n' : ' 0\n', head.to);
    }
    done() {
        const stretches = this.#stretches;
        return {
            text: this.#parts.join(''),
            original: (offset) => originalOf(stretches, offset),
            speaking: this.#speaking,
        };
    }
    /** All from an offset within a line to its end. Strings hold neither names nor tags, except for ids. */
    #copy(from, line) {
        let at = from;
        for (const string of detailsOfLine(this.#text, line.from).strings) {
            if (string.to > line.to)
                break;
            this.#copyCode(at, string.from);
            at = string.to;
            if (string.format || string.to - string.from > longestString)
                this.#put('""', string.from);
            else
                this.#copyAs(this.#text.slice(string.from, string.to), string.from);
        }
        this.#copyCode(at, line.to);
    }
    #copyCode(from, to) {
        const code = this.#text.slice(from, to);
        const simplify = (part) => part.endsWith('.') && !part.startsWith('#') ? `${part.slice(0, -1)}0` : ' '.repeat(part.length);
        this.#copyAs(code.replaceAll(plainer, simplify), from);
    }
    /** @param part as long as what it stands for. */
    #copyAs(part, from) {
        this.#stretches.push({ at: this.#length, from, copied: true });
        this.#append(part);
    }
    #put(part, from) {
        this.#stretches.push({ at: this.#length, from, copied: false });
        this.#append(part);
    }
    #append(part) {
        this.#parts.push(part);
        this.#length += part.length;
    }
}
function originalOf(stretches, offset) {
    let low = 0;
    let high = stretches.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((stretches[middle]?.at ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    const stretch = stretches[low];
    if (stretch === undefined)
        return 0;
    return stretch.copied ? stretch.from + offset - stretch.at : stretch.from;
}
function matches(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-tree.js
/** What an expression may be nested without brackets, before reading gives up with a problem. */
const deepestExpression = 500;
/** All children but brackets and separators; `*` and `**` stay, as they change what follows. */
function* parts(node) {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (!/^[()[\]{},:;.]+$/.test(child.name))
            yield child;
    }
}
/** @param list an ArgList. */
function argumentsOf(list, textOf) {
    const positional = [];
    const spread = [];
    const named = new Map();
    let open = false;
    let target = positional;
    for (const part of list === null ? [] : parts(list)) {
        if (part.name === '*' || part.name === '**') {
            open ||= part.name === '**';
            target = spread;
        }
        else if (part.name === 'AssignOp') {
            const name = positional.pop();
            target = [];
            const value = part.nextSibling;
            if (name !== undefined && value !== null)
                named.set(textOf(name), value);
        }
        else {
            target.push(part);
            target = positional;
        }
    }
    return { positional, named, spread, open };
}
/** The sides of `a = b = c` (or the one side of a `del`), each a list of what stands between its commas. */
function sidesOf(statement) {
    const sides = [[]];
    for (const part of parts(statement)) {
        if (part.name === 'AssignOp' || part.name === 'UpdateOp')
            sides.push([]);
        else if (part.name !== 'TypeDef')
            sides.at(-1)?.push(part);
    }
    return sides;
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-assignments.js



class AssignmentReader {
    #evaluator;
    #report;
    constructor(evaluator, report) {
        this.#evaluator = evaluator;
        this.#report = report;
    }
    bind(name, value, { statement, place }) {
        if (place.scope.bind(name, place.branch, value))
            return;
        this.#report({
            at: statement.from,
            message: 'This name is bound in too many branches to follow them all.',
        });
    }
    assign(statement, place) {
        const sides = sidesOf(statement);
        const last = sides.length > 1 ? sides.pop() : undefined;
        if (last === undefined)
            return;
        const value = this.#settle(this.#evaluator.evaluateSide(last, place.scopes));
        for (const side of sides) {
            const [only] = side;
            if (only === undefined)
                continue;
            if (side.length === 1)
                this.#assignTo(only, this.#updated({ statement, target: only, value, place }), { statement, place });
            else
                this.#unpack(side, value, { statement, place });
        }
    }
    /** `a += b` is `a + b` where both are lists of markers. */
    #updated(update) {
        if (update.statement.name !== 'UpdateStatement')
            return update.value;
        const before = this.#evaluator.evaluate(update.target, update.place.scopes);
        return listOf([before, update.value]);
    }
    /** `x = pytest.mark.slow(test_x)` marks test_x, whatever x is. */
    #settle(value) {
        if (value.kind !== 'marked')
            return value;
        value.target.marks = [...value.target.marks, ...value.marks];
        return value.target;
    }
    #unpack(targets, value, at) {
        const items = value.kind === 'list' && value.items.length === targets.length ? value.items : null;
        for (const [index, target] of targets.entries()) {
            this.#assignTo(target, items?.[index] ?? (value.kind === 'list' ? oneOf(value.items) : value), at);
        }
    }
    #assignTo(target, value, at) {
        const textOf = this.#evaluator.textOf;
        if (target.name === 'TupleExpression' || target.name === 'ArrayExpression') {
            this.#unpack([...parts(target)].filter((part) => part.name !== '*'), value, at);
        }
        else if (target.name === 'VariableName') {
            if (textOf(target) === 'pytestmark')
                this.#checkMarks(value, target, at.place.unreadable);
            this.bind(textOf(target), value, at);
        }
        else if (target.name === 'MemberExpression') {
            this.#assignMember(target, value, at.place);
        }
    }
    /** `TestX.pytestmark = …`, `TestX.__test__ = False` */
    #assignMember(target, value, place) {
        const [object, member] = parts(target);
        if (object === undefined || member?.name !== 'PropertyName')
            return;
        const owner = this.#evaluator.evaluate(object, place.scopes);
        const name = this.#evaluator.textOf(member);
        if (owner.kind === 'class')
            owner.scope.bind(name, place.branch, value);
        if (name !== 'pytestmark' || (owner.kind !== 'class' && owner.kind !== 'function'))
            return;
        const unreadable = [];
        this.#checkMarks(value, target, unreadable);
        owner.unreadable = [...owner.unreadable, ...unreadable];
        if (owner.kind === 'function')
            owner.marks = marksOf(value) ?? [];
    }
    #checkMarks(value, target, unreadable) {
        if (marksOf(value) !== null)
            return;
        unreadable.push({
            at: target.from,
            message: 'These markers cannot be read without running the file: write `pytest.mark.<name>`, or a list of them.',
        });
    }
    /** `pytestmark.append(…)`, `pytestmark.extend(…)`, `pytest.mark.slow(test_x)` */
    expression(statement, place) {
        for (const part of parts(statement)) {
            this.#settle(this.#evaluator.evaluate(part, place.scopes));
            if (part.name === 'CallExpression')
                this.#mutation(part, place);
        }
    }
    #mutation(call, place) {
        const textOf = this.#evaluator.textOf;
        const [callee, list] = parts(call);
        const [object, member] = callee?.name === 'MemberExpression' ? parts(callee) : [];
        if (object === undefined || member === undefined || textOf(object) !== 'pytestmark')
            return;
        const [argument] = argumentsOf(list ?? null, textOf).positional;
        const before = lookUp([place.scope], 'pytestmark') ?? nothing;
        const known = textOf(member) === 'append' || textOf(member) === 'extend';
        const added = known && argument !== undefined ? this.#evaluator.evaluate(argument, place.scopes) : nothing;
        const value = listOf([before, added]);
        this.#checkMarks(value, object, place.unreadable);
        this.bind('pytestmark', value, { statement: call, place });
    }
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-imports.js
/** What `import *` brings of what concerns tests (the modules' `__all__`). */
const starred = {
    pytest: ['fixture', 'mark', 'param'],
    unittest: ['IsolatedAsyncioTestCase', 'TestCase', 'expectedFailure', 'skip', 'skipIf', 'skipUnless'],
};
function bindImports(statement, textOf, bind) {
    const words = [];
    for (let child = statement.firstChild; child !== null; child = child.nextSibling) {
        // What stands between a parenthesised list's names.
        if (!/^(?:[()]|Comment|⚠)$/.test(child.name))
            words.push(textOf(child));
    }
    const split = words.indexOf('import');
    const names = importedNames(words.slice(split + 1));
    if (split === 0)
        bindModules(names, bind);
    else
        bindMembers(words.slice(1, split).join(''), names, bind);
}
function bindModules(names, bind) {
    for (const { path, alias } of names) {
        // `import a.b` binds `a`.
        const [top] = path.split('.');
        if (alias !== null)
            bind(alias, { kind: 'path', path });
        else if (top !== undefined)
            bind(top, { kind: 'path', path: top });
    }
}
function bindMembers(module, names, bind) {
    for (const { path, alias } of names) {
        const members = path === '*' ? (starred[module] ?? []) : [path];
        for (const name of members)
            bind(alias ?? name, { kind: 'path', path: `${module}.${name}` });
    }
}
function importedNames(words) {
    const names = [];
    let part = [];
    for (const word of [...words, ',']) {
        if (word !== ',') {
            part.push(word);
            continue;
        }
        const as = part.indexOf('as');
        const path = part.slice(0, as === -1 ? part.length : as).join('');
        if (path !== '')
            names.push({ path, alias: as === -1 ? null : (part[as + 1] ?? null) });
        part = [];
    }
    return names;
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-statements.js





const blocks = new Set([
    'IfStatement',
    'WhileStatement',
    'ForStatement',
    'TryStatement',
    'WithStatement',
    'MatchStatement',
    'MatchBody',
    'MatchClause',
]);
class StatementReader {
    #skeleton;
    #evaluator;
    #assignments;
    constructor(options) {
        this.#skeleton = options.skeleton;
        this.#evaluator = options.evaluator;
        this.#assignments = new AssignmentReader(options.evaluator, options.report);
    }
    /** @returns the module's names, and what of its own markers cannot be read. */
    readModule(script) {
        const scope = new Scope();
        const unreadable = [];
        this.#block(script, { scope, scopes: [scope], branch: '', unreadable });
        return { scope, unreadable };
    }
    #block(block, place) {
        for (const statement of parts(block))
            this.#statement(statement, place);
    }
    #statement(statement, place) {
        switch (statement.name) {
            case 'StatementGroup':
                this.#block(statement, place);
                break;
            case 'ImportStatement':
                bindImports(statement, this.#evaluator.textOf, (name, value) => this.#assignments.bind(name, value, { statement, place }));
                break;
            case 'AssignStatement':
            case 'UpdateStatement':
                this.#assignments.assign(statement, place);
                break;
            case 'ExpressionStatement':
                this.#assignments.expression(statement, place);
                break;
            case 'DeleteStatement':
                for (const part of parts(statement)) {
                    if (part.name === 'VariableName')
                        place.scope.unbind(this.#evaluator.textOf(part), place.branch);
                }
                break;
            case 'DecoratedStatement':
            case 'FunctionDefinition':
            case 'ClassDefinition':
                this.#definition(statement, place);
                break;
            default:
                if (blocks.has(statement.name))
                    this.#branches(statement, place);
        }
    }
    /** A `with` and a `finally` always run; any other block is one of several. */
    #branches(statement, place) {
        let always = statement.name === 'WithStatement' || statement.name === 'MatchBody';
        for (const part of parts(statement)) {
            if (part.name === 'finally')
                always = true;
            if (part.name !== 'Body' && !blocks.has(part.name))
                continue;
            const branch = always ? place.branch : `${place.branch}${part.from}/`;
            const inner = { ...place, branch };
            if (part.name === 'Body')
                this.#block(part, inner);
            else
                this.#branches(part, inner);
        }
    }
    #definition(statement, place) {
        const decorators = [];
        for (const part of statement.name === 'DecoratedStatement' ? parts(statement) : [statement]) {
            if (part.name === 'Decorator')
                decorators.push(part);
            else if (part.name === 'FunctionDefinition')
                this.#function(part, decorators, place);
            else if (part.name === 'ClassDefinition')
                this.#class(part, decorators, place);
        }
    }
    #function(node, decorators, place) {
        const name = node.getChild('VariableName');
        if (name === null)
            return;
        const { marks, unreadable } = this.#decorations(decorators, place);
        const value = {
            kind: 'function',
            at: node.from,
            marks,
            unreadable,
            testable: !decorators.some((decorator) => this.#makesNoTest(decorator, place)),
            speaksOfMarkers: this.#skeleton.speaking.has(node.from),
        };
        this.#assignments.bind(this.#evaluator.textOf(name), value, { statement: node, place });
    }
    #class(node, decorators, place) {
        const name = node.getChild('VariableName');
        const body = node.getChild('Body');
        if (name === null || body === null)
            return;
        const { marks, unreadable } = this.#decorations(decorators, place);
        const list = argumentsOf(node.getChild('ArgList'), this.#evaluator.textOf);
        const bases = list.positional.map((base) => this.#evaluator.evaluate(base, place.scopes));
        const flat = bases.flatMap((base) => (base.kind === 'either' ? base.values : [base]));
        const scope = new Scope();
        // A class sees its own names and the module's, never those of the class around it.
        const scopes = [scope, ...place.scopes.slice(-1)];
        const problems = [...unreadable];
        this.#block(body, { scope, scopes, branch: '', unreadable: problems });
        const value = {
            kind: 'class',
            at: node.from,
            scope,
            marks,
            bases: flat.filter((base) => base.kind === 'class'),
            testCase: flat.some((base) => base.kind === 'path' && /(?:^|\.)\w*TestCase$/.test(base.path)),
            unreadable: problems,
        };
        this.#assignments.bind(this.#evaluator.textOf(name), value, { statement: node, place });
    }
    #decorations(decorators, place) {
        const marks = [];
        const unreadable = [];
        for (const decorator of decorators.toReversed()) {
            const expression = expressionOf(decorator);
            if (expression === null)
                continue;
            const own = decoratingMarks(this.#evaluator.evaluate(expression, place.scopes));
            if (own !== null)
                marks.push(...own);
            else {
                unreadable.push({
                    at: expression.from,
                    message: 'Whether this decorator adds a marker cannot be read without running it: write `@pytest.mark.<name>`.',
                });
            }
        }
        return { marks, unreadable };
    }
    #makesNoTest(decorator, place) {
        let callee = expressionOf(decorator);
        while (callee?.name === 'CallExpression')
            callee = callee.firstChild;
        if (callee === null)
            return false;
        const value = this.#evaluator.evaluate(callee, place.scopes);
        const path = value.kind === 'path' ? value.path : this.#evaluator.textOf(callee);
        return /(?:^|\.)(?:fixture|yield_fixture|property|cached_property)$/.test(path);
    }
}
/** The skeleton writes `@expression` as `@x(expression)`. */
function expressionOf(decorator) {
    const list = decorator.getChild('ArgList');
    if (list === null)
        return null;
    const [first] = parts(list);
    return first ?? null;
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-calls.js
/** What a call returns, as far as it concerns markers. */




function resultOf(called, call) {
    if (called.kind === 'marks')
        return callMarks(called.marks, call);
    if (called.kind === 'path' && called.path === 'pytest.param')
        return parameterSet(call);
    const all = [...call.positional, ...call.named.values(), ...call.spread];
    return { kind: 'other', suspicion: all.some(holdsMarkers) ? 'holds' : suspicionOf(called) };
}
/** With a function or a class alone, a marker marks it; with anything else, it is the marker still. */
function callMarks(marks, call) {
    const [first] = call.positional;
    const alone = call.positional.length === 1 && call.named.size === 0;
    if (alone && (first?.kind === 'function' || first?.kind === 'class')) {
        return { kind: 'marked', target: first, marks };
    }
    return {
        kind: 'marks',
        marks: marks.map((mark) => (mark.tag.text === 'parametrize' ? parametrize(mark, call) : mark)),
    };
}
function parametrize(mark, call) {
    const values = call.positional[1] ?? call.named.get('argvalues') ?? null;
    const hidden = oneOf([...call.spread, ...(values?.kind === 'other' ? [values] : [])]);
    if (holdsMarkers(hidden)) {
        call.report({
            at: call.at,
            message: 'Which of these parameter sets have markers cannot be read: list them here, or in a variable.',
        });
    }
    return { tag: mark.tag, ...parameterSets(values) };
}
function parameterSet(call) {
    const given = call.named.get('marks');
    const marks = given === undefined ? [] : marksOf(given);
    if (marks === null || call.open) {
        call.report({
            at: call.at,
            message: 'The markers of this parameter set cannot be read: write `marks=pytest.mark.<name>`.',
        });
    }
    const id = /^(['"])([^'"\\]*)\1$/.exec(call.id ?? '');
    return { kind: 'parameters', set: { at: call.at, id: id?.[2] ?? null, marks: marks ?? [] } };
}

;// CONCATENATED MODULE: ./build/preflight/readers/python-values.js






const lists = new Set(['ArrayExpression', 'TupleExpression', 'SetExpression']);
const comprehensions = new Set([
    'ArrayComprehensionExpression',
    'ComprehensionExpression',
    'SetComprehensionExpression',
]);
const plain = new Set(['Number', 'String', 'FormatString', 'ContinuedString', 'None', 'Ellipsis', '...']);
/** Items of lists that one file copies into others. */
const mostCopies = 1_000_000;
class Evaluator {
    /** Every marker of the file where it is written, by its offset in the skeleton. */
    tags = new Map();
    #copies = 0;
    #text;
    #place;
    #report;
    constructor(options) {
        this.#text = options.text;
        this.#place = options.place;
        this.#report = options.report;
    }
    textOf = (node) => this.#text.slice(node.from, node.to);
    evaluate(node, scopes, depth = 0) {
        if (depth > deepestExpression) {
            this.#report({ at: node.from, message: 'This expression is nested too deep to be read.' });
            return { kind: 'other', suspicion: 'holds' };
        }
        const name = node.name;
        if (plain.has(name))
            return nothing;
        if (name === 'Boolean')
            return { kind: 'truth', value: this.textOf(node) === 'True' };
        if (name === 'VariableName')
            return this.#variable(node, scopes);
        if (name === 'MemberExpression')
            return this.#member(node, scopes, depth);
        if (name === 'CallExpression')
            return this.#call(node, scopes, depth);
        if (lists.has(name))
            return this.#items(parts(node), scopes, depth);
        return this.#compound(node, scopes, depth);
    }
    /** Several expressions between commas are a tuple. */
    evaluateSide(side, scopes) {
        const [only] = side;
        if (only === undefined)
            return nothing;
        if (side.length === 1)
            return this.evaluate(only, scopes);
        return this.#items(side, scopes, 0);
    }
    #variable(node, scopes) {
        const name = this.textOf(node);
        const value = lookUp(scopes, name);
        if (value === null)
            return { kind: 'other', suspicion: namesMarker(name) ? 'named' : 'none' };
        return this.#written(value, node.from);
    }
    #member(node, scopes, depth) {
        const [object, member] = parts(node);
        if (object === undefined)
            return nothing;
        const base = this.evaluate(object, scopes, depth + 1);
        if (member?.name !== 'PropertyName')
            return this.#subscript(base, node, { scopes, depth });
        return oneOf(each(base).map((value) => this.#attribute(value, { node, member })));
    }
    /** `Base[int]` is Base; of a list, any item. */
    #subscript(base, node, at) {
        if (base.kind === 'class')
            return base;
        if (base.kind === 'list' && base.items.length > 0)
            return oneOf(base.items);
        return { kind: 'other', suspicion: this.#suspicion(node, at.scopes, at.depth) };
    }
    #attribute(base, { node, member }) {
        const name = this.textOf(member);
        if (base.kind === 'marks')
            return name === 'with_args' ? base : { kind: 'other', suspicion: 'holds' };
        if (base.kind === 'class') {
            const scopes = (resolutionOrder(base) ?? [base]).map(({ scope }) => scope);
            const value = lookUp(scopes, name);
            if (value !== null)
                return this.#written(value, node.from);
        }
        if (base.kind !== 'path') {
            return { kind: 'other', suspicion: namesMarker(name) ? 'named' : suspicionOf(base) };
        }
        if (base.path === 'pytest.mark')
            return this.#mark(name, member.from);
        return this.#written({ kind: 'path', path: `${base.path}.${name}` }, node.from);
    }
    /** unittest's decorators are tags where they are used, by whatever name. */
    #written(value, at) {
        if (value.kind === 'either')
            return oneOf(value.values.map((one) => this.#written(one, at)));
        const tag = value.kind === 'path' ? unittestTag(value.path) : null;
        return tag === null ? value : this.#mark(tag, at);
    }
    #mark(text, at) {
        const tag = this.tags.get(at) ?? { text, ...this.#place(at) };
        this.tags.set(at, tag);
        return { kind: 'marks', marks: [{ tag, sets: null, unmarkedSets: false }] };
    }
    #call(node, scopes, depth) {
        const [callee, list] = parts(node);
        if (callee === undefined || list === undefined)
            return nothing;
        const called = this.evaluate(callee, scopes, depth + 1);
        const { positional, named, spread, open } = argumentsOf(list, this.textOf);
        const one = (argument) => this.evaluate(argument, scopes, depth + 1);
        const id = named.get('id');
        const call = {
            at: node.from,
            positional: positional.map(one),
            named: new Map([...named].map(([name, argument]) => [name, one(argument)])),
            spread: spread.map(one),
            open,
            id: id === undefined ? null : this.textOf(id),
            report: this.#report,
        };
        return oneOf(each(called).map((value) => resultOf(value, call)));
    }
    #items(nodes, scopes, depth) {
        const items = [];
        let spread = false;
        for (const part of nodes) {
            if (part.name === '*') {
                spread = true;
                continue;
            }
            const value = this.evaluate(part, scopes, depth + 1);
            if (spread && value.kind === 'list' && this.#mayCopy(value))
                for (const item of value.items)
                    items.push(item);
            else
                items.push(spread ? { kind: 'other', suspicion: suspicionOf(value) } : value);
            spread = false;
        }
        return listOf(items);
    }
    /** Copies of copies could grow without bound. */
    #mayCopy(list) {
        this.#copies += list.items.length;
        return this.#copies <= mostCopies;
    }
    #compound(node, scopes, depth) {
        const [first, , third, , fifth] = head(node);
        if (first === undefined)
            return nothing;
        const one = (part) => this.evaluate(part, scopes, depth + 1);
        if (node.name === 'ParenthesizedExpression')
            return one(first);
        if (comprehensions.has(node.name))
            return listOf([one(first)]);
        if (node.name === 'ConditionalExpression' && third !== undefined && fifth !== undefined) {
            one(third);
            return oneOf([one(first), one(fifth)]);
        }
        if (node.name === 'BinaryExpression')
            return this.#binary(node, scopes, depth);
        return { kind: 'other', suspicion: this.#suspicion(node, scopes, depth) };
    }
    /** Chains lean to the left, and may be long: their operands are gathered without recursion. */
    #binary(node, scopes, depth) {
        const operands = [];
        const operator = node.firstChild?.nextSibling?.name;
        let left = node;
        while (left?.name === 'BinaryExpression') {
            const right = left.lastChild;
            if (right !== null)
                operands.push(this.evaluate(right, scopes, depth + 1));
            left = left.firstChild;
        }
        if (left !== null)
            operands.push(this.evaluate(left, scopes, depth + 1));
        operands.reverse();
        if (operator === 'or' || operator === 'and')
            return oneOf(operands);
        if (operands.every((operand) => operand.kind === 'list')) {
            if (operands.every((operand) => this.#mayCopy(operand)))
                return listOf(operands.flatMap(({ items }) => items));
        }
        return { kind: 'other', suspicion: operands.some(holdsMarkers) ? 'holds' : 'none' };
    }
    /** What only holds expressions, such as a lambda or a dictionary. */
    #suspicion(node, scopes, depth) {
        let holds = false;
        for (const part of parts(node)) {
            const value = part.firstChild === null && part.name !== 'VariableName'
                ? nothing
                : this.evaluate(part, scopes, depth + 1);
            holds ||= holdsMarkers(value);
        }
        return holds ? 'holds' : 'none';
    }
}
function each(value) {
    return value.kind === 'either' ? value.values : [value];
}
function head(node) {
    const first = [];
    for (const part of parts(node)) {
        first.push(part);
        if (first.length === 5)
            break;
    }
    return first;
}

;// CONCATENATED MODULE: ./build/preflight/readers/python.js






/** After so many, a file is not Python, and more of them help nobody. */
const mostProblems = 20;
function pythonReader() {
    return { read };
}
function read(text) {
    // Python ends lines so too; a byte-order mark is in no column.
    const source = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
    const { lines, problem } = logicalLines(source);
    const skeleton = skeletonOf(source, lines);
    const placeInSource = placesOf(source);
    const place = (offset) => placeInSource(skeleton.original(offset));
    const problems = new Map();
    const report = ({ at, message }) => {
        const original = skeleton.original(at);
        if (!problems.has(original))
            problems.set(original, message);
    };
    const { tree, errors } = parsePython(skeleton.text);
    errors.forEach(report);
    const evaluator = new Evaluator({ text: skeleton.text, place, report });
    const module = new StatementReader({ skeleton, evaluator, report }).readModule(tree.topNode);
    module.unreadable.forEach(report);
    const collector = new Collector(place, report);
    collector.collectModule(module.scope);
    if (problem !== null)
        problems.set(problem.at, `${problem.message} The rest of the file was not read.`);
    const nul = source.indexOf('\0');
    if (nul !== -1)
        problems.set(nul, 'Python reads no file with a NUL character.');
    return {
        tests: collector.tests.toSorted(byPlace),
        tags: [...evaluator.tags.values()].toSorted(byPlace),
        problems: [...problems]
            .map(([at, message]) => ({ message, ...placeInSource(at) }))
            .toSorted(byPlace)
            .slice(0, mostProblems),
    };
}
function placesOf(source) {
    const starts = [0];
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
function byPlace(a, b) {
    return a.line - b.line || a.column - b.column;
}


/***/ })

};
