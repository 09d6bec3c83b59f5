export const id = 167;
export const ids = [167];
export const modules = {

/***/ 7221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ flat)
/* harmony export */ });
/**
 * A copy that does not keep alive what the string was cut from: V8 holds on to the whole parent of a substring,
 * which may be a block of a log or of a report.
 */
function flat(text) {
    return structuredClone(text);
}


/***/ }),

/***/ 4735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ leftOutMark),
/* harmony export */   RJ: () => (/* binding */ CappedText),
/* harmony export */   yA: () => (/* binding */ capText)
/* harmony export */ });
/* harmony import */ var _flat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7221);

const headLimit = 64 * 1024;
const tailLimit = 16 * 1024;
/** How many pieces V8 may hold as a chain, each with an object of its own, before they are made one string. */
const pieceLimit = 4096;
/** Stands where `CappedText` has left something out. */
const leftOutMark = /… \d+ characters left out …/;
/** Text of any length in bounded memory: its first 64 Ki characters and its last 16 Ki. */
class CappedText {
    #budget;
    #head = '';
    #tail = '';
    #length = 0;
    #pieces = 0;
    /** @param budget pays for what is kept, until `release`. */
    constructor(budget = null) {
        this.#budget = budget;
    }
    append(text) {
        const before = this.#kept;
        this.#length += text.length;
        const room = headLimit - this.#head.length;
        if (text.length <= room) {
            this.#head += text;
        }
        else {
            this.#head += (0,_flat_js__WEBPACK_IMPORTED_MODULE_0__/* .flat */ .C)(text.slice(0, room));
            this.#appendTail(text.slice(room));
        }
        this.#flatten();
        this.#budget?.take(this.#kept - before);
    }
    toString() {
        const tail = this.#tail.slice(-tailLimit);
        const left = this.#length - this.#head.length - tail.length;
        if (left === 0)
            return (0,_flat_js__WEBPACK_IMPORTED_MODULE_0__/* .flat */ .C)(this.#head + tail);
        // On the line that was cut, or a pattern's `^` and `$` would match where no line begins or ends.
        return (0,_flat_js__WEBPACK_IMPORTED_MODULE_0__/* .flat */ .C)(`${this.#head}… ${left} characters left out …${tail}`);
    }
    /** Gives back what the budget paid; the text is not used after it. */
    release() {
        this.#budget?.give(this.#kept);
        this.#head = '';
        this.#tail = '';
    }
    get #kept() {
        return this.#head.length + this.#tail.length;
    }
    #appendTail(text) {
        const tail = this.#tail + text.slice(-tailLimit);
        this.#tail = tail.length > 2 * tailLimit || text.length > tailLimit ? (0,_flat_js__WEBPACK_IMPORTED_MODULE_0__/* .flat */ .C)(tail.slice(-tailLimit)) : tail;
    }
    #flatten() {
        this.#pieces += 1;
        if (this.#pieces < pieceLimit)
            return;
        this.#pieces = 0;
        this.#head = (0,_flat_js__WEBPACK_IMPORTED_MODULE_0__/* .flat */ .C)(this.#head);
        this.#tail = (0,_flat_js__WEBPACK_IMPORTED_MODULE_0__/* .flat */ .C)(this.#tail);
    }
}
/** Text that is there whole already, capped alike. */
function capText(text) {
    const capped = new CappedText();
    capped.append(text);
    return capped.toString();
}


/***/ }),

/***/ 8402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ CrashSearch),
/* harmony export */   Rl: () => (/* binding */ tellsWhy),
/* harmony export */   Xn: () => (/* binding */ stripFraming),
/* harmony export */   c$: () => (/* binding */ tellingLine),
/* harmony export */   nm: () => (/* binding */ stripPackageFraming),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _flat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7221);

/** Lines that the testing package writes around a test's own output (cmd/internal/test2json lists them). */
const framing = /^[ \t]*(?:=== (?:RUN|PAUSE|CONT|NAME) |--- (?:FAIL|PASS|SKIP|BENCH): )/;
/** `    file_test.go:12: message`, as t.Log, t.Error and t.Fatal write it. */
const ownLine = /^[ \t]*([^\s:]+\.go):(\d{1,9}): ?/m;
/** What a crash or the race detector writes; none of it stands in a test that merely has failed children. */
const crash = /^(?:panic: |fatal error: |WARNING: DATA RACE|signal: |SIG[A-Z]+: )/m;
const packageFraming = /^(?:PASS|FAIL|(?:FAIL|ok {2})\t.*|exit status \d+|coverage: .*|testing: warning: no tests to run|-test\.shuffle \d+)$/;
/** The test's own output: without the lines that the testing package writes around it. */
function stripFraming(output) {
    return keepLines(output, (line) => !framing.test(line));
}
/** A package's own output, without the summary lines that every package has. */
function stripPackageFraming(output) {
    return keepLines(output, (line) => !packageFraming.test(line));
}
function keepLines(output, keep) {
    return output.split('\n').filter(keep).join('\n').trimEnd();
}
/** The line that says what went wrong: the panic, else the first `file.go:12: …`, else the first that is not blank or `# package`. */
function tellingLine(text) {
    const lines = text.split('\n');
    const line = lines.find((one) => crash.test(one)) ??
        lines.find((one) => ownLine.test(one)) ??
        lines.find((one) => one.trim() !== '' && !one.startsWith('# '));
    return (line ?? '').trim();
}
/** Where the first `file.go:12: …` of a test's output points; the race detector reports in the testing package's name. */
function sourceOf(text) {
    const found = ownLine.exec(text.replaceAll(/^[ \t]*testing\.go:.*$/gm, ''));
    return { file: found?.[1] ?? null, line: found?.[2] === undefined ? null : Number(found[2]) };
}
/** How much of a line is looked at: what it begins with tells. */
const longestStart = 4096;
/** Whether output that arrives in pieces says that something crashed, wherever in it. */
class CrashSearch {
    #line = '';
    #found = false;
    append(text) {
        if (this.#found)
            return;
        const lines = (this.#line + text).split('\n');
        this.#line = (0,_flat_js__WEBPACK_IMPORTED_MODULE_0__/* .flat */ .C)((lines.pop() ?? '').slice(0, longestStart));
        this.#found = lines.some(isCrash);
    }
    end() {
        return this.#found || isCrash(this.#line);
    }
}
function isCrash(line) {
    return crash.test(line) || line.includes('race detected outside of test execution');
}
/** Whether output holds a line of the test's own that can say why it failed. */
function tellsWhy(text) {
    return ownLine.test(text) || crash.test(text);
}


/***/ }),

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ explainParents)
/* harmony export */ });
/* harmony import */ var _capped_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4735);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3213);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8402);
/** Go's parent tests: a failed subtest fails each test around it. */



/** A hostile name may have thousands of slashes. A parent below that fails on its own account. */
const maxDepth = 64;
function hasOwnFailure(result) {
    // What was left out of a text may have been that line.
    return result.problems.some(({ text }) => (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .tellsWhy */ .Rl)(text) || _capped_text_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutMark */ .Jg.test(text));
}
/**
 * Marks the parents that failed only because a subtest did: they have no line of their own that says why.
 * A panic in a subtest is printed under its parent: it is given back where exactly one silent child can own it.
 */
function explainParents(results) {
    const failed = results.filter((one) => one.outcome === 'failed' && !one.collection);
    const children = failedChildren(failed);
    const panics = panicsOfChildren(failed, children);
    return results.map((result) => {
        const panic = panics.get((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .testKey */ .S)(result.id));
        if (panic?.role === 'owner')
            return { ...result, problems: panic.problems };
        const explained = result.outcome === 'failed' &&
            children.has((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .testKey */ .S)(result.id)) &&
            (panic?.role === 'parent' || !hasOwnFailure(result));
        return explained ? { ...result, problems: [], explainedBy: 'children' } : result;
    });
}
/** Failed tests that have failed subtests, by key: all of those below, at any depth. */
function failedChildren(failed) {
    const keys = new Set(failed.map(({ id }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .testKey */ .S)(id)));
    const children = new Map();
    for (const result of failed) {
        const { name } = result.id;
        let at = name.indexOf('/');
        for (let depth = 0; at !== -1 && depth < maxDepth; depth += 1) {
            const parent = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .testKey */ .S)({ ...result.id, name: name.slice(0, at) });
            const known = children.get(parent);
            if (known !== undefined)
                known.push(result);
            else if (keys.has(parent))
                children.set(parent, [result]);
            at = name.indexOf('/', at + 1);
        }
    }
    return children;
}
function panicsOfChildren(failed, children) {
    const shares = new Map();
    for (const parent of failed) {
        const below = children.get((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .testKey */ .S)(parent.id)) ?? [];
        const owner = silentLeaf(below, children);
        const panic = parent.problems.every(({ text }) => text.startsWith('panic: '));
        if (owner === null || !panic || parent.problems.length === 0)
            continue;
        shares.set((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .testKey */ .S)(parent.id), { role: 'parent' });
        shares.set((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .testKey */ .S)(owner.id), { role: 'owner', problems: parent.problems });
    }
    return shares;
}
function silentLeaf(below, children) {
    const leaves = below.filter((one) => !children.has((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .testKey */ .S)(one.id)));
    const [leaf] = leaves;
    if (leaf === undefined || leaves.length > 1)
        return null;
    return leaf.problems.every(({ text }) => text === '') ? leaf : null;
}


/***/ }),

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JunitReader: () => (/* binding */ JunitReader)
});

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(6963);
// EXTERNAL MODULE: ./build/reports/reader.js
var reader = __webpack_require__(1513);
// EXTERNAL MODULE: ./build/reports/text-budget.js
var text_budget = __webpack_require__(6523);
;// CONCATENATED MODULE: ./build/reports/junit/elements.js
/** What the elements of JUnit XML mean: https://github.com/testmoapp/junitxml and the dialects' own writers. */
const problemElements = [
    'failure',
    'error',
    'flakyFailure',
    'flakyError',
    'rerunFailure',
    'rerunError',
];
function isProblemElement(name) {
    return problemElements.some((one) => one === name);
}
/** surefire and nextest: the framework ran the test again until it passed. */
function isFlaky(element) {
    return element === 'flakyFailure' || element === 'flakyError';
}
/** Elements whose text is what a test printed: never part of an exception. */
const outputElements = new Set([
    'system-out',
    'system-err',
    // Of surefire's rerun elements and of home-made writers, also inside of a failure.
    'stdout',
    'stderr',
    'output',
]);
/** googletest, CTest and Behave say it in an attribute, some without an element. */
const failedStatus = new Set([
    'failed',
    'fail',
    'failure',
    'error',
    'hook_error',
    'cleanup_error',
    'undefined',
    'broken',
    'aborted',
    'timedout',
    'timeout',
    'crashed',
]);
const skippedStatus = new Set([
    'skipped',
    'ignored',
    'disabled',
    'notrun',
    'untested',
    'pending',
    'suppressed',
]);
/** A number as reports write it: surefire writes thousands with commas. */
const seconds = /^(?=\.?\d)[\d,]{0,20}(?:\.\d{1,20})?(?:e-?\d{1,2})?$/i;
/** null: none, or nonsense. */
function parseSeconds(text) {
    return text !== undefined && seconds.test(text) ? Number(text.replaceAll(',', '')) : null;
}
/** As writers of all kinds put it: `1`, `+1`, ` 1 `, `1,000`, `1.0`. */
function parseCount(text) {
    const digits = text?.trim().replaceAll(',', '') ?? '';
    return /^\+?\d{1,15}(?:\.0{1,9})?$/.test(digits) ? Number(digits) : null;
}

// EXTERNAL MODULE: ./build/flat.js
var flat = __webpack_require__(7221);
// EXTERNAL MODULE: ./build/reports/capped-text.js
var capped_text = __webpack_require__(4735);
;// CONCATENATED MODULE: ./build/reports/junit/problem-text.js



/** One `<failure>` and its like while its text arrives. */
class ProblemText {
    element;
    #attributes;
    #text = new capped_text/* CappedText */.RJ();
    constructor(element, attributes) {
        this.element = element;
        this.#attributes = attributes;
    }
    append(text) {
        this.#text.append(text);
    }
    problem() {
        const { type = '', message = '' } = this.#attributes;
        const text = this.#text
            .toString()
            .replace(/^(?:[ \t]*\r?\n)+/, '')
            .trimEnd();
        return { type: (0,reader/* boundedName */.lC)(type), message: (0,capped_text/* capText */.yA)(message), text: (0,flat/* flat */.C)(text) };
    }
}

// EXTERNAL MODULE: ./build/fallible.js
var fallible = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/reports/go/output.js
var output = __webpack_require__(8402);
// EXTERNAL MODULE: ./build/reports/go/parents.js
var parents = __webpack_require__(7830);
// EXTERNAL MODULE: ./build/reports/model.js
var model = __webpack_require__(3213);
;// CONCATENATED MODULE: ./build/reports/junit/results.js




const teardownError = 'failed on teardown with ';
/** Collects results in the report's order, and puts together what the producer tore apart. */
class JunitResults {
    #results = [];
    /** The last failed result of a test: where its teardown error belongs. */
    #lastFailed = new Map();
    get size() {
        return this.#results.length;
    }
    add(result) {
        const key = (0,model/* testKey */.S)(result.id);
        const before = this.#lastFailed.get(key);
        if (before !== undefined && isTeardownError(result) && this.#mergeInto(before, result))
            return;
        this.#results.push(result);
        if (result.outcome === 'failed')
            this.#lastFailed.set(key, this.#results.length - 1);
    }
    all(producer) {
        switch (producer) {
            case 'go':
                return (0,parents/* explainParents */.h)(this.#results.map(fromLineOne).map(ofGo));
            case 'pytest':
                return this.#results.map(ofPytest);
            case null:
                return this.#results.map(fromLineOne);
            default:
                return (0,fallible/* unreachable */.HB)(producer);
        }
    }
    /** pytest writes a failed call and its error on teardown as two test cases: they are one test. */
    #mergeInto(index, result) {
        const call = this.#results[index];
        if (call === undefined || call.problems.some(isTeardownProblem))
            return false;
        this.#results[index] = { ...call, problems: [...call.problems, ...result.problems] };
        return true;
    }
}
function isTeardownProblem(problem) {
    return problem.message.startsWith(teardownError);
}
function isTeardownError(result) {
    return result.problems.length === 1 && result.problems.every(isTeardownProblem);
}
function fromLineOne(result) {
    return result.line === 0 ? { ...result, line: null } : result;
}
/** pytest counts lines from 0, and calls every file that it cannot import a "collection failure". */
function ofPytest(result) {
    const line = result.line === null ? null : result.line + 1;
    return { ...result, line, problems: result.collection ? result.problems.map(tellCause) : result.problems };
}
function tellCause(problem) {
    const cause = problem.text.split('\n').findLast((line) => line.startsWith('E  '));
    return cause === undefined ? problem : { ...problem, message: cause.slice(1).trim() };
}
/** gotestsum and go-junit-report give the raw output, and "Failed" as the message. */
function ofGo(result) {
    if (result.outcome !== 'failed')
        return result;
    const problems = result.problems.map((problem) => {
        const text = (0,output/* stripFraming */.Xn)(problem.text);
        return { type: problem.type, message: (0,output/* tellingLine */.c$)(text), text };
    });
    const source = (0,output/* sourceOf */.vz)(problems.map(({ text }) => text).join('\n'));
    return { ...result, problems, file: result.file ?? source.file, line: result.line ?? source.line };
}

;// CONCATENATED MODULE: ./build/reports/junit/suites.js


/** The suites around the place that is read, and whether their own counts hold. */
class SuiteStack {
    #open = [];
    #isPlaywright = false;
    /** A suite that counts more failures than it shows has lost some. */
    problem = null;
    get current() {
        return this.#open.at(-1) ?? { name: '', file: null, project: '' };
    }
    push(element, attributes) {
        const isRoot = element === 'testsuites';
        // Playwright is the one that names the root by `id`, always, and puts the project into hostname.
        if (isRoot)
            this.#isPlaywright = 'id' in attributes;
        const { name = '', file, hostname = '', failures, errors } = attributes;
        const failed = parseCount(failures);
        // gotestsum's root counts lines of the compiler as errors.
        const other = isRoot ? 0 : (parseCount(errors) ?? 0);
        this.#open.push({
            name: (0,reader/* boundedName */.lC)(name),
            file: file === undefined || file === '' ? this.current.file : (0,reader/* boundedName */.lC)(file),
            project: this.#isPlaywright ? (0,reader/* boundedName */.lC)(hostname) : '',
            isRoot,
            counted: failed === null && other === 0 ? null : (failed ?? 0) + other,
            shown: 0,
        });
    }
    pop() {
        const suite = this.#open.pop();
        if (suite === undefined)
            return;
        const around = this.#open.at(-1);
        if (around !== undefined)
            around.shown += suite.shown;
        if (suite.counted !== null && suite.counted > suite.shown) {
            const name = suite.isRoot ? 'it' : `the suite ${(0,reader/* quoted */.TL)(suite.name)}`;
            this.problem ??= `${name} counts ${suite.counted} failures and errors, and shows ${suite.shown}`;
        }
    }
    /** A failure element stands at this place. */
    countFailure() {
        const suite = this.#open.at(-1);
        if (suite !== undefined)
            suite.shown += 1;
    }
}

;// CONCATENATED MODULE: ./build/reports/junit/test-case.js


/** More problems of one test are no test but an attack on memory. */
const maxProblems = 1000;
/** pytest marks what could not be imported as a test case without a class. */
const collectionFailure = 'collection failure';
const subtestSummary = /^contains \d+ failed subtests?$/;
/** One `<testcase>` while its elements arrive. */
class JunitCase {
    #attributes;
    #suite;
    #problems = [];
    #skipped = false;
    constructor(attributes, suite) {
        this.#attributes = attributes;
        this.#suite = suite;
    }
    get name() {
        return this.#attributes['name'] ?? '';
    }
    skip() {
        this.#skipped = true;
    }
    /** Returns false where it is full: then the report must not count, since any problem may be the one that tells. */
    add(element, problem) {
        if (this.#problems.length >= maxProblems)
            return false;
        this.#problems.push({ element, problem });
        return true;
    }
    result() {
        const { file, line, time } = this.#attributes;
        return {
            id: this.#id(),
            outcome: this.#outcome(),
            file: file === undefined || file === '' ? this.#suite.file : (0,reader/* boundedName */.lC)(file),
            line: lineOf(line),
            seconds: parseSeconds(time),
            problems: this.#allProblems(),
            collection: this.#attributes['classname'] === '' && this.#says(collectionFailure),
        };
    }
    #id() {
        const { name = '', classname } = this.#attributes;
        const owner = classname === undefined ? this.#suite.name : (0,reader/* boundedName */.lC)(classname);
        const inheritsProject = owner === this.#suite.name;
        return {
            package: owner,
            project: inheritsProject ? this.#suite.project : '',
            name: (0,reader/* boundedName */.lC)(name),
        };
    }
    #says(message) {
        return this.#problems.some(({ problem }) => problem.message === message);
    }
    #status() {
        const { status = '', result = '' } = this.#attributes;
        // googletest writes both, and the one must not hide the other's failure.
        const said = [status, result].map((word) => word.toLowerCase());
        return (said.find((word) => failedStatus.has(word)) ??
            (status === 'run' || status === '' ? said[1] : said[0]) ??
            '');
    }
    #outcome() {
        if (this.#problems.some(({ element }) => !isFlaky(element)))
            return 'failed';
        if (failedStatus.has(this.#status()))
            return 'failed';
        return this.#skipped || skippedStatus.has(this.#status()) ? 'skipped' : 'passed';
    }
    #allProblems() {
        const problems = this.#problems.map(({ problem }) => problem);
        if (problems.length === 0 && this.#outcome() === 'failed') {
            const message = `the report gives the status ${(0,reader/* quoted */.TL)(this.#status())} and no failure`;
            return [{ type: '', message, text: message }];
        }
        // pytest's test around failed subtests, which stand beside it as failures of their own.
        const telling = problems.filter(({ message }) => !subtestSummary.test(message));
        return telling.length > 0 ? telling : problems;
    }
}
function lineOf(text) {
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/reports/junit/well-formed.js

/** References to control characters, which XML 1.0 forbids and real tools write. */
const tolerated = 'malformed character entity.';
/** Judges whether XML is well-formed; the first error is the one that tells. */
class WellFormedCheck {
    #parser = new saxes/* SaxesParser */.wT({ position: false });
    #error = null;
    constructor() {
        this.#parser.on('error', (error) => {
            if (error.message === tolerated)
                return;
            this.#error ??= { message: error.message.replace(/\.$/, ''), line: this.#parser.line };
        });
    }
    write(text) {
        if (this.#error === null)
            this.#parser.write(text);
    }
    /** @param droppedLines line breaks that the checked text does not have. */
    problem(droppedLines) {
        if (this.#error === null)
            return null;
        return `it is not well-formed: ${this.#error.message} at line ${this.#error.line + droppedLines}`;
    }
    /** Call once, at the end of the document. */
    end() {
        if (this.#error === null)
            this.#parser.close();
    }
}

;// CONCATENATED MODULE: ./build/reports/junit/xml-source.js
const cdataStart = '<![CDATA[';
const commentStart = '<!--';
const ends = { comment: '-->', cdata: ']]>' };
/**
 * Takes comments and CDATA out of an XML stream, since no parser here streams those (one of 1 GB would be held
 * in memory whole), and refuses declarations: a report has no use for a DTD, and entities are how XML attacks.
 */
class XmlSource {
    #sink;
    #state = 'content';
    #rest = '';
    /** Line breaks that `markup` does not have, for line numbers. */
    droppedLines = 0;
    /** Set by the first declaration; nothing is read after it. */
    refused = null;
    constructor(sink) {
        this.#sink = sink;
    }
    write(chunk) {
        let text = this.#rest + chunk;
        this.#rest = '';
        while (text !== '' && this.refused === null) {
            text = this.#state === 'content' ? this.#readContent(text) : this.#readUntil(text, this.#state);
        }
    }
    /** What the document ends inside of, or null. */
    end() {
        if (this.#state !== 'content')
            return this.#state === 'comment' ? 'a comment' : 'a CDATA section';
        this.#emit(this.#rest);
        this.#rest = '';
        return null;
    }
    /** Returns what is still to be read now. */
    #readContent(text) {
        const at = text.indexOf('<!');
        if (at === -1) {
            // A last `<` may be the start of one.
            const cut = text.endsWith('<') ? text.length - 1 : text.length;
            this.#emit(text.slice(0, cut));
            this.#rest = text.slice(cut);
            return '';
        }
        this.#emit(text.slice(0, at));
        const start = text.slice(at, at + cdataStart.length);
        if (start.startsWith(commentStart))
            return this.#open('comment', text.slice(at + commentStart.length));
        if (start === cdataStart)
            return this.#open('cdata', text.slice(at + cdataStart.length));
        if (commentStart.startsWith(start) || cdataStart.startsWith(start)) {
            this.#rest = text.slice(at);
            return '';
        }
        this.refused = 'it declares a document type or entities (<!…), which a report has no use for';
        return '';
    }
    #open(state, rest) {
        this.#state = state;
        // Empty, so that one in the middle of a tag is found to be an error.
        this.#sink.markup(state === 'comment' ? '<!---->' : '<![CDATA[]]>');
        return rest;
    }
    #readUntil(text, state) {
        const end = ends[state];
        const at = text.indexOf(end);
        // The end may be cut by the chunk: its first two characters wait for the next one.
        const cut = at === -1 ? Math.max(0, text.length - 2) : at;
        const inside = text.slice(0, cut);
        this.droppedLines += countLines(inside);
        if (state === 'cdata' && this.#sink.wantsText())
            this.#sink.content(escapeText(inside));
        if (at === -1) {
            this.#rest = text.slice(cut);
            return '';
        }
        this.#state = 'content';
        return text.slice(at + end.length);
    }
    #emit(text) {
        if (text === '')
            return;
        this.#sink.content(text);
        // Real tools write raw escapes into names and text. U+FFFD is allowed where text is, and nowhere else.
        this.#sink.markup(text.replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd'));
    }
}
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function countLines(text) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}

;// CONCATENATED MODULE: ./build/reports/junit/junit-reader.js
/**
 * Reads JUnit XML, as far as its dialects can be told apart. htmlparser2 reads the content, since it recovers what
 * a broken file still holds; saxes judges whether it is whole.
 */










const maxDepth = 256;
/** A tag with its attributes; pytest writes whole messages into one. In characters. */
const tagLimit = 16 * 1024 * 1024;
class JunitReader {
    #budget;
    #suites = new SuiteStack();
    #results = new JunitResults();
    #check = new WellFormedCheck();
    #source;
    #parser;
    #producer = null;
    #depth = 0;
    #case = null;
    #problemText = null;
    /** How many elements of captured output stand open. */
    #outputDepth = 0;
    /** Characters since the last event: what the parsers hold in memory. */
    #pending = 0;
    #stopped = null;
    #ended = false;
    constructor(budget) {
        this.#budget = budget;
        const options = { xmlMode: true };
        this.#parser = new Parser/* Parser */.i({
            onopentag: (name, attributes) => this.#open(name, attributes),
            onclosetag: (name) => this.#close(name),
            ontext: (text) => this.#text(text),
        }, options);
        this.#source = new XmlSource({
            content: (text) => {
                this.#pending += text.length;
                this.#parser.write(text);
            },
            markup: (text) => this.#check.write(text),
            wantsText: () => this.#problemText !== null && this.#outputDepth === 0,
        });
    }
    write(text) {
        if (this.#stopped !== null)
            return false;
        this.#source.write(text);
        if (this.#source.refused !== null)
            this.#stopped ??= this.#source.refused;
        if (this.#pending > tagLimit)
            this.#stopped ??= `it holds a tag of more than ${tagLimit} characters`;
        return this.#stopped === null;
    }
    end() {
        const inside = this.#source.end();
        this.#check.end();
        this.#ended = true;
        if (this.#stopped === null)
            this.#parser.end();
        else
            this.#endCase();
        const cut = inside === null ? null : `it ends inside ${inside}`;
        const problem = this.#stopped ?? cut ?? this.#check.problem(this.#source.droppedLines) ?? this.#suites.problem;
        return { problem, producer: this.#producer, tests: this.#results.all(this.#producer) };
    }
    #open(name, attributes) {
        this.#pending = 0;
        this.#depth += 1;
        if (this.#stopped !== null)
            return;
        if (this.#depth > maxDepth) {
            this.#stopped = `it nests elements more than ${maxDepth} deep`;
        }
        else if (this.#depth === 1 && name !== 'testsuites' && name !== 'testsuite') {
            this.#stopped = `its root is the element ${(0,reader/* quoted */.TL)(name)}, not <testsuites> or <testsuite>`;
        }
        else if (this.#problemText !== null || outputElements.has(name) || this.#outputDepth > 0) {
            // Nothing inside of captured output or of a problem is an element of the report.
            if (outputElements.has(name))
                this.#outputDepth += 1;
        }
        else {
            this.#openElement(name, attributes);
        }
    }
    #openElement(name, attributes) {
        if (name === 'testsuites' || name === 'testsuite') {
            this.#openSuite(name, attributes);
        }
        else if (name === 'testcase') {
            this.#endCase();
            this.#case = new JunitCase(attributes, this.#suites.current);
        }
        else if (name === 'property') {
            this.#property(attributes);
        }
        else if (name === 'skipped') {
            this.#case?.skip();
        }
        else if (isProblemElement(name)) {
            this.#openProblem(name, attributes);
        }
    }
    #openSuite(name, attributes) {
        this.#suites.push(name, attributes);
        const title = attributes['name'];
        if (title === (name === 'testsuite' ? 'pytest' : 'pytest tests'))
            this.#producer = 'pytest';
    }
    /** gotestsum and go-junit-report both write it. */
    #property(attributes) {
        if (attributes['name'] === 'go.version')
            this.#producer = 'go';
    }
    #openProblem(element, attributes) {
        this.#suites.countFailure();
        this.#problemText = new ProblemText(element, attributes);
    }
    #text(text) {
        this.#pending = 0;
        if (this.#outputDepth === 0)
            this.#problemText?.append(text);
    }
    #close(name) {
        this.#pending = 0;
        this.#depth -= 1;
        if (this.#stopped !== null)
            return;
        if (outputElements.has(name) && this.#outputDepth > 0) {
            this.#outputDepth -= 1;
        }
        else if (this.#outputDepth > 0) {
            return;
        }
        else if (this.#problemText !== null) {
            if (name === this.#problemText.element)
                this.#endProblem(this.#problemText);
        }
        else if (name === 'testcase') {
            this.#endCase();
        }
        else if (name === 'testsuite' || name === 'testsuites') {
            this.#suites.pop();
        }
    }
    #endProblem(text) {
        this.#problemText = null;
        const problem = text.problem();
        this.#budget.take((0,text_budget/* lengthOfProblem */.jM)(problem));
        this.#stopped ??= this.#budget.problem();
        if (this.#case === null) {
            this.#add(suiteFailure(this.#suites.current, problem));
        }
        else if (!this.#case.add(text.element, problem)) {
            this.#stopped ??= `the test ${(0,reader/* quoted */.TL)(this.#case.name)} holds more than ${maxProblems} problems`;
        }
    }
    #endCase() {
        const result = this.#case?.result();
        this.#case = null;
        // A test case that the end of the file cut off has shown no failure, which does not mean that it passed.
        if (result === undefined || (this.#ended && result.outcome !== 'failed'))
            return;
        this.#add(result);
    }
    #add(result) {
        this.#results.add(result);
        // Its problems were paid for when they came.
        this.#budget.take((0,text_budget/* lengthOf */.Y5)({ ...result, problems: [] }));
        this.#stopped ??= this.#budget.problem();
        if (this.#results.size >= reader/* maxTests */.yV)
            this.#stopped ??= `it holds ${reader/* maxTests */.yV} tests or more`;
    }
}
/** A failure beside the test cases: the suite as a whole did not come up. */
function suiteFailure(suite, problem) {
    return {
        id: { package: suite.name, project: suite.project, name: suite.name },
        outcome: 'failed',
        file: suite.file,
        line: null,
        seconds: null,
        problems: [problem],
        collection: true,
    };
}


/***/ }),

/***/ 3213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ testKey)
/* harmony export */ });
/**
 * The key under which a test is found again in another attempt.
 *
 * JSON, so that no separator inside a hostile name can make two tests one.
 */
function testKey(id) {
    return JSON.stringify([id.package, id.project, id.name]);
}


/***/ }),

/***/ 1513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   lC: () => (/* binding */ boundedName),
/* harmony export */   yV: () => (/* binding */ maxTests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _flat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7221);


/** More is no test suite but an attack on memory. */
const maxTests = 1_000_000;
const nameLimit = 16 * 1024;
/**
 * A name as it is; one over 16 Ki characters is cut and says so, with the SHA-256 of the whole: two tests that differ
 * behind the cut must not become one.
 */
function boundedName(name) {
    if (name.length <= nameLimit)
        return (0,_flat_js__WEBPACK_IMPORTED_MODULE_1__/* .flat */ .C)(name);
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name, 'utf16le').digest('hex');
    return (0,_flat_js__WEBPACK_IMPORTED_MODULE_1__/* .flat */ .C)(`${name.slice(0, nameLimit)}… (${name.length} characters, ${sum})`);
}
/** A hostile text quoted for a problem's sentence, at most 80 characters. */
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}


/***/ }),

/***/ 6523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ TextBudget),
/* harmony export */   Hy: () => (/* binding */ entryLength),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   jM: () => (/* binding */ lengthOfProblem)
/* harmony export */ });
/** UTF-16 units: 256 MiB at most, where every one takes two bytes. */
const limit = 128 * 1024 * 1024;
/** Stands for the objects that one more package or running test costs, beside its text. */
const entryLength = 512;
const problemLength = 64;
/** How much text the reading of one report may hold in memory at a time. Whoever keeps text takes its length. */
class TextBudget {
    #left;
    constructor(characters = limit) {
        this.#left = characters;
    }
    take(characters) {
        this.#left -= characters;
    }
    /** Of what was taken, and is not kept any longer. */
    give(characters) {
        this.#left += characters;
    }
    /** Why the rest of the report is not to be read; null while there is room. */
    problem() {
        return this.#left >= 0 ? null : 'it holds more text of tests and failures than is kept in memory';
    }
}
/** The text that a result keeps, in UTF-16 units. */
function lengthOf({ id, file, problems }) {
    return problems.reduce((sum, problem) => sum + lengthOfProblem(problem), id.package.length + id.project.length + id.name.length + (file?.length ?? 0));
}
/** The same of one problem, and something for the object: a report may hold millions of empty ones. */
function lengthOfProblem({ type, message, text }) {
    return problemLength + type.length + message.length + text.length;
}


/***/ })

};
