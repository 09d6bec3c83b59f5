export const id = 738;
export const ids = [738];
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

/***/ 5738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GoJsonReader: () => (/* binding */ GoJsonReader)
});

// EXTERNAL MODULE: ./build/reports/capped-text.js
var capped_text = __webpack_require__(4735);
// EXTERNAL MODULE: ./build/reports/reader.js
var reader = __webpack_require__(1513);
// EXTERNAL MODULE: ./build/reports/text-budget.js
var text_budget = __webpack_require__(6523);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/parse-json.js
var parse_json = __webpack_require__(7098);
;// CONCATENATED MODULE: ./build/reports/go/event.js


/** One event of test2json (`go doc test2json`) or of the build (`go help buildjson`). */
const goEventSchema = schemas/* object */.Ikc({
    Action: schemas/* string */.YjP(),
    Package: schemas/* string */.YjP().optional(),
    ImportPath: schemas/* string */.YjP().optional(),
    Test: schemas/* string */.YjP().optional(),
    Elapsed: schemas/* number */.aig().optional(),
    Output: schemas/* string */.YjP().optional(),
    FailedBuild: schemas/* string */.YjP().optional(),
});
/** null: the line is not an event, though it begins like one. */
function parseGoEvent(line) {
    return goEventSchema.safeParse((0,parse_json/* parseJson */.q)(line)).data ?? null;
}

// EXTERNAL MODULE: ./build/reports/go/output.js
var output = __webpack_require__(8402);
// EXTERNAL MODULE: ./build/reports/go/parents.js
var parents = __webpack_require__(7830);
;// CONCATENATED MODULE: ./build/reports/go/package.js





const noFailedTest = 'the package failed, and none of its tests did';
/** One package's run: collects its tests until its own last event. */
class GoPackage {
    #path;
    #running = new Map();
    #output;
    #crash = new output/* CrashSearch */.En();
    #budget;
    #results = [];
    #failedSetup = null;
    constructor(path, budget) {
        this.#path = (0,reader/* boundedName */.lC)(path);
        this.#budget = budget;
        this.#output = new capped_text/* CappedText */.RJ(budget);
        budget.take(path.length + text_budget/* entryLength */.Hy);
    }
    testEvent(test, event) {
        switch (event.Action) {
            case 'run':
                this.#abandon(test, 'it started again before it ended');
                this.#running.set(test, new capped_text/* CappedText */.RJ(this.#budget));
                this.#budget.take(test.length + text_budget/* entryLength */.Hy);
                return;
            case 'output':
                this.#testOutput(test, event.Output ?? '');
                return;
            case 'pass':
            case 'bench':
                this.#finish(test, { outcome: 'passed', seconds: event.Elapsed ?? null, reason: null });
                return;
            case 'fail':
                this.#finish(test, { outcome: 'failed', seconds: event.Elapsed ?? null, reason: null });
                return;
            case 'skip':
                this.#finish(test, { outcome: 'skipped', seconds: event.Elapsed ?? null, reason: null });
                return;
            default:
            // What later releases of Go add: without one of the above the test has not ended, and then it has failed.
        }
    }
    output(text) {
        const failed = /^FAIL\t.* \[(build|setup) failed\]\n?$/.exec(text);
        if (failed !== null)
            this.#failedSetup = failed[1] === 'build' ? 'build' : 'setup';
        this.#output.append(text);
        this.#crash.append(text);
    }
    #testOutput(test, text) {
        const running = this.#running.get(test);
        if (running !== undefined) {
            running.append(text);
            return;
        }
        this.#output.append(text);
        this.#crash.append(text);
    }
    /** The package's last event. `build` is the compiler's output, where it failed to build. */
    end(passed, build) {
        for (const test of [...this.#running.keys()])
            this.#endWithPackage(test, passed);
        const results = (0,parents/* explainParents */.h)(this.#results);
        const own = passed ? [] : this.#packageResults(results, build);
        for (const result of own)
            this.#budget.take((0,text_budget/* lengthOf */.Y5)(result));
        this.#output.release();
        this.#budget.give(this.#path.length + text_budget/* entryLength */.Hy);
        return [...results, ...own];
    }
    /** For a stream that ends before the package does. */
    abandon() {
        for (const test of [...this.#running.keys()])
            this.#abandon(test, 'the stream ends before the test does');
        return (0,parents/* explainParents */.h)(this.#results);
    }
    #endWithPackage(test, passed) {
        // A benchmark has no last event of its own.
        if (passed && test.startsWith('Benchmark')) {
            this.#finish(test, { outcome: 'passed', seconds: null, reason: null });
        }
        else {
            this.#abandon(test, 'it did not finish: its package ended before it');
        }
    }
    #abandon(test, reason) {
        if (this.#running.has(test))
            this.#finish(test, { outcome: 'failed', seconds: null, reason });
    }
    #finish(test, { outcome, seconds, reason }) {
        const running = this.#running.get(test);
        const text = outcome === 'failed' ? (0,output/* stripFraming */.Xn)(running?.toString() ?? '') : '';
        if (running !== undefined) {
            running.release();
            this.#running.delete(test);
            this.#budget.give(test.length + text_budget/* entryLength */.Hy);
        }
        const result = {
            id: { package: this.#path, project: '', name: (0,reader/* boundedName */.lC)(test) },
            outcome,
            ...(0,output/* sourceOf */.vz)(text),
            seconds,
            problems: outcome === 'failed' ? [problemOf(text, reason)] : [],
            collection: false,
        };
        this.#budget.take((0,text_budget/* lengthOf */.Y5)(result));
        this.#results.push(result);
    }
    #packageResults(results, build) {
        if (build !== null || this.#failedSetup !== null) {
            return [this.#packageResult(build ?? `${this.#failedSetup} failed`, true)];
        }
        const own = (0,output/* stripPackageFraming */.nm)(this.#output.toString());
        const explained = results.some((one) => one.outcome === 'failed') && !this.#crash.end();
        return explained ? [] : [this.#packageResult(own, false)];
    }
    #packageResult(text, collection) {
        return packageResult({ path: this.#path, text, collection });
    }
}
function problemOf(text, reason) {
    if (reason === null)
        return { type: '', message: (0,output/* tellingLine */.c$)(text), text };
    // A reason is told first where the output has none, and stands in the text in any case.
    return {
        type: '',
        message: (0,output/* tellsWhy */.Rl)(text) ? (0,output/* tellingLine */.c$)(text) : reason,
        text: text === '' ? reason : `${text}\n${reason}`,
    };
}
/** What stands for a package that could not be built, or that failed though none of its tests did. */
function packageResult(input) {
    const { path, text, collection } = input;
    const message = (0,output/* tellingLine */.c$)(text) || noFailedTest;
    return {
        id: { package: path, project: '', name: path },
        outcome: 'failed',
        ...(0,output/* sourceOf */.vz)(text),
        seconds: null,
        problems: [{ type: '', message, text: text || noFailedTest }],
        collection,
    };
}

;// CONCATENATED MODULE: ./build/reports/go/plain-output.js


/** What Go before 1.24 prints above the errors of a package: `# path`, `# path [path.test]`, for vet `# [path]`. */
const header = /^# \[?([^\s[\]]+)\]?(?: \[([^\s[\]]+)\.test\])?\r?$/;
/** The lines between the events: the compiler's, by the package that they are about. */
class PlainOutput {
    #budget;
    #sections = new Map();
    #current;
    constructor(budget) {
        this.#budget = budget;
        this.#current = this.#open('');
    }
    append(line) {
        const parts = header.exec(line);
        const path = parts?.[2] ?? parts?.[1];
        if (path !== undefined)
            this.#current = this.#sections.get(path) ?? this.#open(path);
        this.#current.append(`${line}\n`);
    }
    /** Of the package alone where it has errors of its own, else of all: what it imports may not compile. */
    about(path) {
        const own = this.#sections.get(path);
        if (own !== undefined)
            return own.toString();
        const all = new capped_text/* CappedText */.RJ();
        for (const section of this.#sections.values())
            all.append(section.toString());
        return all.toString();
    }
    #open(path) {
        const section = new capped_text/* CappedText */.RJ(this.#budget);
        this.#sections.set(path, section);
        this.#budget.take(path.length + text_budget/* entryLength */.Hy);
        return section;
    }
}

;// CONCATENATED MODULE: ./build/reports/go/go-json-reader.js
/** Reads `go test -json`: test2json's events, and the build's of Go 1.24 and later. */






const lineLimit = 16 * 1024 * 1024;
/** What Go before 1.24 prints between the events for a package that does not compile. */
const plainFailure = /^FAIL\t(\S+) \[(?:build|setup) failed\]\r?$/;
/** Events of which a test may have any number. */
const chatter = new Set([
    'output',
    'build-output',
    'pause',
    'cont',
    'attr',
    'artifacts',
]);
class GoJsonReader {
    #budget;
    #packages = new Map();
    #builds = new Map();
    #failedBuilds = new Set();
    #plain;
    #tests = [];
    /** The start of a line that has not ended yet. Never searched, so that a long one costs no more than its length. */
    #rest = '';
    #line = 0;
    #events = 0;
    #marks = 0;
    #problem = null;
    #stopped = false;
    constructor(budget) {
        this.#budget = budget;
        this.#plain = new PlainOutput(budget);
    }
    write(text) {
        let from = 0;
        for (let at = text.indexOf('\n'); at !== -1 && !this.#stopped; at = text.indexOf('\n', from)) {
            const line = this.#rest + text.slice(from, at);
            this.#rest = '';
            from = at + 1;
            this.#readLine(line);
        }
        if (this.#stopped)
            return false;
        this.#rest += text.slice(from);
        if (this.#rest.length > lineLimit)
            this.#stop(`line ${this.#line + 1} is longer than ${lineLimit} characters`);
        return !this.#stopped;
    }
    end() {
        const unfinished = [...this.#packages.keys()];
        for (const run of this.#packages.values())
            this.#add(run.abandon());
        this.#packages.clear();
        this.#add(this.#unclaimedBuilds());
        if (this.#rest !== '')
            this.#note(`it ends in the middle of line ${this.#line + 1}`);
        const [first] = unfinished;
        if (first !== undefined)
            this.#note(`it ends before the package ${(0,reader/* quoted */.TL)(first)} does`);
        if (this.#events === 0)
            this.#note('it holds no event of go test -json');
        return { problem: this.#problem, producer: 'go', tests: this.#tests };
    }
    /** The first problem is the one that tells. */
    #note(problem) {
        this.#problem ??= problem;
    }
    #stop(problem) {
        this.#note(problem);
        this.#stopped = true;
        this.#rest = '';
    }
    #add(results) {
        for (const result of results)
            this.#tests.push(result);
    }
    #readLine(line) {
        this.#line += 1;
        if (line.startsWith('{'))
            this.#readJson(line);
        else
            this.#readPlain(line);
        const spent = this.#budget.problem();
        if (spent !== null)
            this.#stop(spent);
    }
    #readJson(line) {
        const event = parseGoEvent(line);
        if (event === null) {
            this.#note(`line ${this.#line} is no event of go test -json: ${(0,reader/* quoted */.TL)(line)}`);
            return;
        }
        this.#events += 1;
        this.#readEvent(event);
        // Each test has a first and a last event.
        if (!chatter.has(event.Action))
            this.#marks += 1;
        if (this.#marks > 2 * reader/* maxTests */.yV)
            this.#stop(`it holds more than ${reader/* maxTests */.yV} tests`);
    }
    #readPlain(line) {
        const failed = plainFailure.exec(line);
        if (failed?.[1] === undefined) {
            this.#plain.append(line);
            return;
        }
        const text = this.#plain.about(failed[1]) || line;
        const result = packageResult({ path: (0,reader/* boundedName */.lC)(failed[1]), text, collection: true });
        this.#budget.take((0,text_budget/* lengthOf */.Y5)(result));
        this.#marks += 1;
        this.#add([result]);
    }
    #readEvent(event) {
        if (event.Action === 'build-output') {
            this.#buildOutput(event);
            return;
        }
        if (event.Action === 'build-fail') {
            const { ImportPath: path = '' } = event;
            this.#failedBuilds.add(path);
            this.#budget.take(path.length + text_budget/* entryLength */.Hy);
            return;
        }
        const { Package: path, Test: test } = event;
        if (path === undefined) {
            this.#note(`line ${this.#line} names no package: give go tool test2json one with -p`);
            return;
        }
        const run = this.#packageOf(path);
        if (test !== undefined)
            run.testEvent(test, event);
        else
            this.#packageEvent({ run, path, event });
    }
    #packageOf(path) {
        const known = this.#packages.get(path);
        if (known !== undefined)
            return known;
        const run = new GoPackage(path, this.#budget);
        this.#packages.set(path, run);
        return run;
    }
    #packageEvent({ run, path, event }) {
        switch (event.Action) {
            case 'output':
                run.output(event.Output ?? '');
                return;
            case 'pass':
            case 'skip':
            case 'fail':
                this.#add(run.end(event.Action !== 'fail', this.#claimBuild(event.FailedBuild)));
                this.#packages.delete(path);
                return;
            default:
            // `start`, and what later releases of Go add: without one of the above the package has not ended.
        }
    }
    #buildOutput({ ImportPath: path = '', Output: output = '' }) {
        const known = this.#builds.get(path);
        const text = known ?? new capped_text/* CappedText */.RJ(this.#budget);
        if (known === undefined) {
            this.#builds.set(path, text);
            this.#budget.take(path.length + text_budget/* entryLength */.Hy);
        }
        text.append(output);
    }
    #claimBuild(build) {
        if (build === undefined)
            return null;
        this.#failedBuilds.delete(build);
        return this.#builds.get(build)?.toString().trimEnd() ?? '';
    }
    #unclaimedBuilds() {
        return [...this.#failedBuilds].map((path) => packageResult({
            path: (0,reader/* boundedName */.lC)(path),
            text: this.#builds.get(path)?.toString().trimEnd() ?? '',
            collection: true,
        }));
    }
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


/***/ })

};
