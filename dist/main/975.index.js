export const id = 975;
export const ids = [975];
export const modules = {

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baseName)
/* harmony export */ });
/** The last part of a path, with / or \. */
function baseName(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}


/***/ }),

/***/ 4943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excludedBy)
/* harmony export */ });
/** null where `only` allows this platform and matrix leg, else a sentence that says what excludes it. */
function excludedBy(only, leg) {
    if (only.os.length > 0 && !only.os.includes(leg.os)) {
        return `only: os is ${only.os.join(' or ')}, this is ${leg.os}`;
    }
    for (const [key, values] of Object.entries(only.matrix)) {
        const value = Object.hasOwn(leg.matrix, key) ? leg.matrix[key] : undefined;
        if (value === undefined)
            return `only: matrix has ${key}, this job has no such key`;
        if (values.length > 0 && !values.includes(value))
            return `only: ${key} is ${values.join(' or ')}, this leg has ${value}`;
    }
    return null;
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ defaultPreflightTimeout),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   c7: () => (/* binding */ inputStages),
/* harmony export */   ds: () => (/* binding */ kindDefaults),
/* harmony export */   rT: () => (/* binding */ defaultWithin)
/* harmony export */ });
/** Of the run, where the file says nothing. */
const defaultLimits = { retries: 3, maxFailures: 10, retryTime: null };
/** Milliseconds. */
const defaultPreflightTimeout = 60_000;
/** Milliseconds. */
const defaultWithin = 60_000;
/** What a migration leaves behind may still be migrating; what tests leave behind is most often a daemon. */
const kindDefaults = {
    migration: { background: { kind: 'fail' }, retry: 'never' },
    check: { background: { kind: 'end' }, retry: 'never' },
    tests: { background: { kind: 'end' }, retry: 'allow' },
};
/** The stages that the step's inputs make, where the file names none. */
const inputStages = [
    { name: 'migrate', kind: 'migration' },
    { name: 'test', kind: 'tests' },
];


/***/ }),

/***/ 1359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* harmony import */ var _fallible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);

/** Timers count in 31 bits of milliseconds: a longer one would strike at once. */
const longestHours = 500;
const units = { h: 3_600_000, m: 60_000, s: 1000 };
/** What a duration looks like; for the JSON Schema. */
const durationPattern = '^(?=[0-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?$';
const duration = /^(?=\d)(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?$/;
/**
 * Reads `30s`, `5m` or `1h30m`.
 *
 * @returns milliseconds, or what is wrong and what to write.
 */
function parseDuration(text) {
    const parts = duration.exec(text);
    if (parts === null) {
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('not a duration: write hours, minutes and seconds such as 30s, 5m or 1h30m');
    }
    const [, hours = '0', minutes = '0', seconds = '0'] = parts;
    const total = Number(hours) * units.h + Number(minutes) * units.m + Number(seconds) * units.s;
    if (total > longestHours * units.h) {
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(`too long: write at most ${longestHours}h`);
    }
    return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(total);
}
/** The shortest text that `parseDuration` reads as the same time, to the second: `30m`, `1h30m`, `0s`. */
function formatDuration(milliseconds) {
    const total = Math.max(0, Math.round(milliseconds / units.s));
    const hours = Math.floor(total / 3600);
    const minutes = Math.floor((total % 3600) / 60);
    const seconds = total % 60;
    const text = [
        [hours, 'h'],
        [minutes, 'm'],
        [seconds, 's'],
    ]
        .filter(([count]) => count !== 0)
        .map(([count, unit]) => `${count}${unit}`)
        .join('');
    return text === '' ? '0s' : text;
}


/***/ }),

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ expiryWarnings),
/* harmony export */   _: () => (/* binding */ isExpired)
/* harmony export */ });
const warnDays = 14;
const millisecondsOfDay = 24 * 60 * 60 * 1000;
/** Whether the last day of an entry, which ends in UTC, is over. Both as YYYY-MM-DD. */
function isExpired(expires, today) {
    return daysLeft(expires, today) < 0;
}
/** For each entry that expired, or will within 14 days, the one that ends first at the top. */
function expiryWarnings({ policy, today }) {
    return policy.flakes
        .map((flake) => ({ flake, days: daysLeft(flake.expires, today) }))
        .filter(({ days }) => days <= warnDays)
        .sort((one, other) => one.days - other.days)
        .map(({ flake, days }) => ({
        id: flake.id,
        isExpired: days < 0,
        message: `The flake ${flake.id} (${flake.issue}, ${flake.owner}) ${when(days, flake.expires)}`,
    }));
}
function daysLeft(expires, today) {
    return (Date.parse(`${expires}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / millisecondsOfDay;
}
function when(days, expires) {
    if (days < 0) {
        return `expired on ${expires}: it grants no retry. Remove it, or set a later day.`;
    }
    const word = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}, on ${expires}`;
    return `expires ${word}. Fix it, or set a later day.`;
}


/***/ }),

/***/ 1421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Reads of data whose shape is not known yet: what is of another shape reads as absent. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function childOf(value, key) {
    if (Array.isArray(value)) {
        return typeof key === 'number' ? value[key] : undefined;
    }
    return isRecord(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;
}
function valueAt(value, path) {
    return path.reduce(childOf, value);
}
function listOf(value, key) {
    const list = childOf(value, key);
    return Array.isArray(list) ? list : [];
}
/** A text, or the texts of a list. */
function textsOf(value) {
    return [value].flat().filter((text) => typeof text === 'string');
}


/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ effectiveNeeds),
/* harmony export */   Q: () => (/* binding */ orderStages)
/* harmony export */ });
/* harmony import */ var _fallible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);

/** What each stage needs, in the order written; without `needs` all that stand before it. */
function effectiveNeeds(stages) {
    return stages.map(({ needs }, index) => [
        ...new Set(needs ?? stages.slice(0, index).map((before) => before.name)),
    ]);
}
/**
 * Each stage after all that it needs; otherwise as written. What is needed and does not exist is passed over.
 *
 * @returns the indices in order, or the names on a cycle, the first of them again at its end.
 */
function orderStages(stages) {
    const needs = effectiveNeeds(stages);
    const names = stages.map(({ name }) => name);
    const waiting = new Set(names.keys());
    const order = [];
    const needsOf = (index) => [...waiting].filter((other) => needs[index]?.includes(names[other] ?? ''));
    while (waiting.size > 0) {
        const next = [...waiting].find((index) => needsOf(index).length === 0);
        if (next === undefined) {
            return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(cycleIn(waiting, needsOf).map((index) => names[index] ?? ''));
        }
        waiting.delete(next);
        order.push(next);
    }
    return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(order);
}
/** Every stage that still waits needs another that does: following them comes back to one seen before. */
function cycleIn(waiting, needsOf) {
    const path = [];
    let [at] = waiting;
    while (at !== undefined && !path.includes(at)) {
        path.push(at);
        [at] = needsOf(at);
    }
    return at === undefined ? path : [...path.slice(path.indexOf(at)), at];
}


/***/ }),

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   yM: () => (/* binding */ renderProblem)
/* harmony export */ });
/** What is wrong in a configuration, where, and what to write instead. */
const nowhere = { line: 0, column: 0, text: '' };
const longestExcerpt = 80;
/** The first line of a text, without control characters, at most 80 characters; `…` where it was cut. */
function excerpt(text) {
    const trimmed = text.trim();
    // Cut before the expensive part: the text can be a megabyte.
    const line = trimmed.slice(0, longestExcerpt * 4).split(/[\r\n\u2028\u2029]/u, 1)[0] ?? '';
    const characters = [...onOneLine(line).trim()];
    if (line.length === trimmed.length && characters.length <= longestExcerpt) {
        return characters.join('');
    }
    return `${characters.slice(0, longestExcerpt - 1).join('')}…`;
}
/** The text without line breaks and other characters that a terminal or a reader would not show. */
function onOneLine(text) {
    return text.replace(/\p{C}+/gu, ' ');
}
/** `file:line:column: message (offending text) — fix`, on one line. */
function renderProblem(problem) {
    const where = problem.line === 0 ? problem.file : `${problem.file}:${problem.line}:${problem.column}`;
    const text = problem.text === '' ? '' : ` (${problem.text})`;
    // Also the file's name is hostile: a wildcard of `include` may have found it.
    return onOneLine(`${where}: ${problem.message}${text} — ${problem.fix}`);
}


/***/ }),

/***/ 847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isRelativePath)
/* harmony export */ });
/** Whether a path is relative, on every platform: no root, no drive, no backslash, no NUL. */
function isRelativePath(path) {
    return path.trim() !== '' && !/^(?:\/|~|[A-Za-z]:)/.test(path) && !/[\\\p{Cc}]/u.test(path);
}


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ signalOfCode),
/* harmony export */   b: () => (/* binding */ signalNames)
/* harmony export */ });
/**
 * A shell reports a child's death by signal n as code 128 + n (POSIX, "Exit Status for Commands").
 * Numbers of Linux on x86 and ARM (signal(7)).
 */
const numbers = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGILL: 4,
    SIGTRAP: 5,
    SIGABRT: 6,
    SIGBUS: 7,
    SIGFPE: 8,
    SIGKILL: 9,
    SIGUSR1: 10,
    SIGSEGV: 11,
    SIGUSR2: 12,
    SIGPIPE: 13,
    SIGALRM: 14,
    SIGTERM: 15,
    SIGSTKFLT: 16,
    SIGXCPU: 24,
    SIGXFSZ: 25,
    SIGVTALRM: 26,
    SIGPROF: 27,
    SIGIO: 29,
    SIGPWR: 30,
    SIGSYS: 31,
};
/** The signals that end a process. */
const signalNames = Object.keys(numbers);
const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
/** The signal behind a shell's exit code, or null where the code names none. */
function signalOfCode(code) {
    return code > 128 ? (names.get(code - 128) ?? null) : null;
}


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Py: () => (/* binding */ succeed),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
function succeed(value) {
    return { ok: true, value };
}
function fail(error) {
    return { ok: false, error };
}
/** Ends a `switch` over a union: adding a member without a case no longer compiles. */
function unreachable(value) {
    throw new Error(`unreachable: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 8014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   fS: () => (/* binding */ stripTerminalEscapes),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/** Text as a person reads it: without terminal escapes, in lines. */
// CSI, OSC and two-character escapes. Each class ends where the next escape starts, so the time is linear.
const terminalEscape = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal escape is a control character
/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b\r\n]*(?:\u0007|\u001b\\)?|[@-Z\\^_]|\[)?/g;
/** Removes colours, cursor movements, links and titles. */
function stripTerminalEscapes(text) {
    return text.includes('\u001b') ? text.replace(terminalEscape, '') : text;
}
/** Lines without their breaks; a carriage return alone, as of a progress bar, starts a line too. */
function splitLines(text) {
    return text.split(/\r\n|\n|\r/);
}
/** The first `length` UTF-16 units, without half of a character at the end. */
function cutText(text, length) {
    if (text.length <= length)
        return text;
    const cut = text.slice(0, length);
    return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}


/***/ }),

/***/ 7434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ openHostileFile),
/* harmony export */   hN: () => (/* binding */ readHostileFile),
/* harmony export */   xF: () => (/* binding */ readHostileTail)
/* harmony export */ });
/* unused harmony export HostileFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _fallible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6171);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * Files in places that a stage can write to. By the time they are read, anything may stand there: a FIFO that
 * nobody writes to, a device without end, a link to what is not the stage's to publish.
 */




/** A plain file that is open. No more of it is read than it held when it was opened: what /proc makes up holds nothing. */
class HostileFile {
    #file;
    #size;
    constructor(file, size) {
        this.#file = file;
        this.#size = size;
    }
    /** From its beginning, with memory for a chunk. */
    async *chunks() {
        for (let at = 0; at < this.#size;) {
            const chunk = await this.#read(at, Math.min(1 << 20, this.#size - at));
            if (chunk.length === 0)
                return;
            at += chunk.length;
            yield chunk;
        }
    }
    /** Its last so many bytes, from the beginning of a line where one begins in them. */
    async tail(length) {
        const from = Math.max(0, this.#size - length);
        const parts = [];
        for (let at = from; at < this.#size;) {
            const part = await this.#read(at, this.#size - at);
            if (part.length === 0)
                break;
            at += part.length;
            parts.push(part);
        }
        const bytes = Buffer.concat(parts);
        // A line that was cut could show a part of what would be masked as a whole.
        return from === 0 ? bytes : bytes.subarray(bytes.indexOf(0x0a) + 1);
    }
    async [Symbol.asyncDispose]() {
        await this.#file.close();
    }
    async #read(position, length) {
        const { buffer, bytesRead } = await this.#file.read(Buffer.allocUnsafe(length), 0, length, position);
        return buffer.subarray(0, bytesRead);
    }
}
/** Opens what stands at a path where it is a plain file; never waits, never follows a link unasked. */
async function openHostileFile(path, { limit, links = false }) {
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_NONBLOCK | (links ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ missing: (0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .saysMissing */ .FJ)(error), why: whyNotOpened((0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error), links) });
    }
    const found = await file.stat();
    const why = found.isFile() ? whyTooLarge(found.size, limit) : whyNoFile(found.isDirectory());
    if (why === null)
        return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(new HostileFile(file, found.size));
    await file.close();
    return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ missing: false, why });
}
/** The whole of it as UTF-8 text. */
async function readHostileFile(path, options) {
    const bytes = await readEnd(path, { ...options, length: options.limit });
    return bytes.ok ? (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(bytes.value.toString('utf8')) : bytes;
}
/** The last so many bytes of a file of any size. */
async function readHostileTail(path, length) {
    return await readEnd(path, { limit: Number.POSITIVE_INFINITY, length });
}
async function readEnd(path, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await openHostileFile(path, options);
        if (!opened.ok)
            return opened;
        const file = __addDisposableResource(env_1, opened.value, true);
        try {
            return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await file.tail(options.length));
        }
        catch (error) {
            return (0,_fallible_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ missing: false, why: `cannot be read (${(0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error)})` });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function whyNotOpened(code, links) {
    if (code === 'ELOOP')
        return links ? 'is a symbolic link in a circle' : 'is a symbolic link, not a file';
    // A socket, or a device that is not there.
    if (code === 'ENXIO')
        return whyNoFile(false);
    return code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
}
function whyNoFile(folder) {
    return `is ${folder ? 'a folder' : 'a device, pipe or socket'}, not a file`;
}
function whyTooLarge(size, limit) {
    if (size <= limit)
        return null;
    const [unit, name] = limit >= 1024 ** 3 ? [1024 ** 3, 'GiB'] : [1024 ** 2, 'MiB'];
    return `is larger than ${Math.floor(limit / unit)} ${name}`;
}


/***/ }),

/***/ 6171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ saysMissing),
/* harmony export */   fC: () => (/* binding */ traceOf),
/* harmony export */   jM: () => (/* binding */ rethrowUnlessSystem),
/* harmony export */   vq: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/** Errors of the system, which are expected and have a code, and defects, which have none. */
/** The `code` of an error from the system (`ENOENT`, …); any other value is thrown on, since it is a defect. */
function systemErrorCode(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
        return error.code;
    }
    throw error;
}
/** For where any refusal of the system is expected and the same: throws everything else on. */
function rethrowUnlessSystem(error) {
    systemErrorCode(error);
}
/** Whether the error says that nothing stands at a path. Throws on what is no error of the system. */
function saysMissing(error) {
    const code = systemErrorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** What a defect shows of itself. */
function traceOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 3975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/config/loose.js
var loose = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/config/trusted-context.js
/** Whether a text is a full commit hash, SHA-1 or SHA-256, in lower case. */
function trusted_context_isCommitHash(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/**
 * Whether git would take a text as a branch's name (the rules of `git check-ref-format --branch`): so that it can
 * neither be an option, nor lead elsewhere in a path or a URL.
 */
function isBranchName(text) {
    return (text.length <= 1024 &&
        text.isWellFormed() &&
        text !== '@' &&
        text !== 'HEAD' &&
        !/[\p{Cc} ~^:?*[\\]|\.\.|@\{/u.test(text) &&
        text.split('/').every((part) => /^[^.]/.test(part) && !/(?:\.lock|\.)$/.test(part)) &&
        !text.startsWith('-'));
}

// EXTERNAL MODULE: ./build/fallible.js
var fallible = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/parse-json.js
var parse_json = __webpack_require__(7098);
// EXTERNAL MODULE: ./build/io/system-error.js
var system_error = __webpack_require__(6171);
;// CONCATENATED MODULE: ./build/io/forge/event.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Reads what the runner tells of the event: the GITHUB_* environment and the event file. All of it is hostile. */






/** Bytes. GitHub's own bound of a payload is 25 MB. */
const largestEvent = 32 * 1024 * 1024;
/** Never fails: what is absent or odd is null, and `problem` says why the event file tells nothing. */
async function readForgeContext(env) {
    const forge = forgeOf(env);
    const file = forge === 'none' ? (0,fallible/* fail */.fJ)('this is no forge') : await readEvent(env['GITHUB_EVENT_PATH'] ?? '');
    const event = file.ok ? file.value : {};
    const eventName = textOf(env['GITHUB_EVENT_NAME']);
    const ref = textOf(env['GITHUB_REF']);
    return {
        forge,
        eventName,
        action: textOf(event['action']),
        repository: repositoryOf(env['GITHUB_REPOSITORY']),
        ref,
        sha: hashOf(env['GITHUB_SHA']),
        defaultBranch: branchOf((0,loose/* valueAt */.fK)(event, ['repository', 'default_branch'])),
        pullRequest: pullRequestOf({ event, eventName, ref, baseRef: env['GITHUB_BASE_REF'] }),
        mergeGroup: mergeGroupOf(event, eventName),
        apiUrl: urlOf(env['GITHUB_API_URL']),
        serverUrl: urlOf(env['GITHUB_SERVER_URL']),
        runId: textOf(env['GITHUB_RUN_ID']),
        runAttempt: numberOf(Number(env['GITHUB_RUN_ATTEMPT'])),
        job: textOf(env['GITHUB_JOB']),
        workspace: textOf(env['GITHUB_WORKSPACE']),
        problem: file.ok || forge === 'none' ? null : file.error,
    };
}
/** Forgejo's runner sets Gitea's variable too, and both set GITHUB_ACTIONS. */
function forgeOf(env) {
    const isSet = (name) => !['', '0', 'false'].includes((env[name] ?? '').trim().toLowerCase());
    if (isSet('FORGEJO_ACTIONS')) {
        return 'forgejo';
    }
    if (isSet('GITEA_ACTIONS')) {
        return 'gitea';
    }
    // A job may set GITHUB_ACTIONS to anything; a terminal has no event.
    return isSet('GITHUB_ACTIONS') || (env['GITHUB_EVENT_PATH'] ?? '') !== '' ? 'github' : 'none';
}
async function readEvent(path) {
    if (path === '') {
        return (0,fallible/* fail */.fJ)('GITHUB_EVENT_PATH is not set');
    }
    const text = await readBounded(path);
    if (!text.ok) {
        return text;
    }
    const event = (0,parse_json/* parseJson */.q)(text.value);
    return (0,loose/* isRecord */.u4)(event) ? (0,fallible/* succeed */.Py)(event) : (0,fallible/* fail */.fJ)('the event file is not a JSON object');
}
async function readBounded(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
            const found = await file.stat();
            if (!found.isFile()) {
                return (0,fallible/* fail */.fJ)('the event file is not a plain file');
            }
            return found.size > largestEvent
                ? (0,fallible/* fail */.fJ)('the event file is larger than 32 MiB')
                : (0,fallible/* succeed */.Py)(await file.readFile('utf8'));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return (0,fallible/* fail */.fJ)(`the event file cannot be read (${(0,system_error/* systemErrorCode */.vq)(error)})`);
    }
}
/**
 * Also where the event tells nothing of its pull request: it must never be taken for a push to the base branch,
 * as which the commit under test would choose its own policy.
 */
function pullRequestOf(source) {
    const { event, eventName, ref, baseRef } = source;
    const said = (0,loose/* childOf */.GG)(event, 'pull_request') ?? null;
    if (said === null && !eventName?.startsWith('pull_request') && !ref?.startsWith('refs/pull/')) {
        return null;
    }
    const number = /^refs\/pull\/(\d{1,15})\//.exec(ref ?? '')?.[1];
    return {
        number: numberOf((0,loose/* childOf */.GG)(said, 'number')) ?? numberOf((0,loose/* childOf */.GG)(event, 'number')) ?? numberOf(Number(number)),
        baseRef: branchOf((0,loose/* valueAt */.fK)(said, ['base', 'ref'])) ?? branchOf(baseRef),
        baseSha: hashOf((0,loose/* valueAt */.fK)(said, ['base', 'sha'])),
        headSha: hashOf((0,loose/* valueAt */.fK)(said, ['head', 'sha'])),
        headRepoIsFork: isFork(said),
    };
}
/** GitHub gives the repositories, Gitea their ids as well; a fork that was deleted is null. */
function isFork(pullRequest) {
    const pairs = [['repo_id'], ['repo', 'id'], ['repo', 'full_name']].map((path) => ({
        head: (0,loose/* valueAt */.fK)(pullRequest, ['head', ...path]),
        base: (0,loose/* valueAt */.fK)(pullRequest, ['base', ...path]),
    }));
    const known = pairs.filter(({ head, base }) => isIdentity(head) && isIdentity(base));
    return known.length === 0 || known.some(({ head, base }) => head !== base);
}
function isIdentity(value) {
    return typeof value === 'number' ? value > 0 : typeof value === 'string' && value !== '';
}
function mergeGroupOf(event, eventName) {
    const said = (0,loose/* childOf */.GG)(event, 'merge_group') ?? null;
    if (said === null && eventName !== 'merge_group') {
        return null;
    }
    const baseRef = /^refs\/heads\/(.+)$/s.exec(textOf((0,loose/* childOf */.GG)(said, 'base_ref')) ?? '')?.[1];
    return { baseRef: branchOf(baseRef), baseSha: hashOf((0,loose/* childOf */.GG)(said, 'base_sha')) };
}
function textOf(value) {
    const isText = typeof value === 'string' && value !== '' && value.length <= 4096;
    return isText && !/\p{Cc}/u.test(value) ? value : null;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function hashOf(value) {
    return typeof value === 'string' && trusted_context_isCommitHash(value) ? value : null;
}
function branchOf(value) {
    return typeof value === 'string' && isBranchName(value) ? value : null;
}
function repositoryOf(value) {
    const parts = textOf(value)?.split('/') ?? [];
    const isOdd = parts.length !== 2 || parts.some((part) => !/^[\w.-]+$/.test(part) || /^\.+$/.test(part));
    return isOdd ? null : parts.join('/');
}
/** Without a slash at its end; null for what is no http(s) address, or carries a password. */
function urlOf(value) {
    const text = textOf(value);
    const url = text === null ? null : URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
        return null;
    }
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./build/io/runner/cancel.js
/** Cancelling: the runner's SIGINT or SIGTERM becomes an abort whose reason is the signal's name. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Aborts on the first signal; later ones change nothing, so that the log and the result are still written. */
function cancelOnSignals() {
    const controller = new AbortController();
    for (const signal of signals)
        external_node_process_.on(signal, () => controller.abort(signal));
    return controller.signal;
}

;// CONCATENATED MODULE: ./build/render/visible.js
/**
 * Controls, format characters (bidirectional overrides, zero-width ones), lone surrogates, private and
 * unassigned code points, and letters that are drawn as nothing.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]|[\u{115f}\u{1160}\u{3164}\u{ffa0}]|\u{34f}|\u{17b4}|\u{17b5}/gu;
/** The text as one line in which every character can be seen: a newline as ⏎, a control as `\u001b`. */
function visibleLine(text) {
    return escapeInvisible(text.replace(/\r\n|[\n\r\u2028\u2029]/g, '⏎'));
}
/** The same, but newlines and tabs stay. */
function visibleBlock(text) {
    return text
        .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
        .split(/([\n\t])/)
        .map((part) => (part === '\n' || part === '\t' ? part : escapeInvisible(part)))
        .join('');
}
/** At most `length` code points, the last one then …; takes no longer for a longer text. */
function cut(text, length) {
    // A code point has two units at most, so this holds length + 1 of them.
    const points = [...text.slice(0, (length + 1) * 2)];
    return points.length <= length ? text : `${points.slice(0, Math.max(0, length - 1)).join('')}…`;
}
/** One visible line of at most `length` code points. */
function shortLine(text, length) {
    return cut(visibleLine(cut(text, length + 1)), length);
}
function escapeInvisible(text) {
    return text.replace(INVISIBLE, (character) => {
        const point = (character.codePointAt(0) ?? 0).toString(16);
        return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./build/render/workflow-command.js

/** For what follows the second `::`. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** For the value of a property. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** One visible line that no runner takes for a command; differs from the text only where one would. */
function harmlessLine(text) {
    const line = visibleLine(text).replaceAll('##[', '## [');
    return line.trimStart().startsWith('::') ? line.replace('::', ': :') : line;
}
/** The same for each line of a text. */
function harmlessLines(text) {
    return visibleBlock(text).split('\n').map(harmlessLine).join('\n');
}
/** The command's line without its newline. */
function formatAnnotation(annotation) {
    const properties = [
        ...(annotation.file === undefined ? [] : [`file=${escapeProperty(visibleLine(annotation.file))}`]),
        ...(annotation.line === undefined ? [] : [`line=${annotation.line}`]),
        `title=${escapeProperty(harmlessLine(annotation.title))}`,
    ];
    return `::${annotation.level} ${properties.join(',')}::${escapeData(harmlessLines(annotation.message))}`;
}

;// CONCATENATED MODULE: ./build/io/runner/console.js

/** Lines and chunks for the live log. A reader that has gone away silences it; nothing else changes. */
class Console {
    #out;
    #gone = false;
    /** Shared by all that wait: lines are written without waiting, in any number. */
    #drain = null;
    constructor(out) {
        this.#out = out;
        out.on('error', () => {
            // EPIPE: nobody reads any more. The log files hold everything.
            this.#gone = true;
        });
    }
    line(text) {
        void this.write(Buffer.from(`${text}\n`));
    }
    /** An annotation of Retrial's own. */
    tell(level, message) {
        this.line(formatAnnotation({ level, title: 'Retrial', message }));
    }
    /** Settles when the reader has taken enough for more; at once where it has gone. */
    async write(chunk) {
        if (this.#gone || chunk.length === 0 || this.#out.write(chunk))
            return;
        this.#drain ??= this.#drained();
        await this.#drain;
    }
    /** Waits until all is written, for so many milliseconds at most. */
    async flush(limit) {
        const until = performance.now() + limit;
        while (!this.#gone && this.#out.writableLength > 0 && performance.now() < until) {
            await new Promise((resolve) => setTimeout(resolve, 10));
        }
    }
    async #drained() {
        await new Promise((resolve) => {
            const settle = () => {
                for (const event of ['drain', 'error', 'close'])
                    this.#out.off(event, settle);
                this.#drain = null;
                resolve();
            };
            for (const event of ['drain', 'error', 'close'])
                this.#out.once(event, settle);
        });
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(6811);
;// CONCATENATED MODULE: ./build/io/runner/inputs.js



/** Reads INPUT_*; an error says which input is wrong and what to write. */
function readInputs() {
    const matrix = readMatrix((0,core/* getInput */.V4)('matrix'));
    if (!matrix.ok)
        return matrix;
    return (0,fallible/* succeed */.Py)({
        config: (0,core/* getInput */.V4)('config'),
        migrate: (0,core/* getInput */.V4)('migrate'),
        test: (0,core/* getInput */.V4)('test'),
        reports: (0,core/* getInput */.V4)('reports'),
        workingDirectory: (0,core/* getInput */.V4)('working-directory'),
        token: (0,core/* getInput */.V4)('token'),
        secrets: (0,core/* getInput */.V4)('secrets')
            .split(/\r?\n/)
            .filter((line) => line.trim() !== ''),
        matrix: matrix.value,
        artifactName: (0,core/* getInput */.V4)('artifact-name'),
    });
}
/** All that is to be masked. */
function secretsOf(inputs) {
    return [inputs.token, ...inputs.secrets].filter((secret) => secret.trim() !== '');
}
/** `toJSON(matrix)`: an object, or null in a job without one. */
function readMatrix(text) {
    const wrong = 'input matrix: leave it out, or write a JSON object such as {"py": "3.12"}';
    if (text.trim() === '')
        return (0,fallible/* succeed */.Py)({});
    const value = (0,parse_json/* parseJson */.q)(text);
    if (value === null)
        return (0,fallible/* succeed */.Py)({});
    if (typeof value !== 'object' || Array.isArray(value))
        return (0,fallible/* fail */.fJ)(wrong);
    return (0,fallible/* succeed */.Py)(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asText(one)])));
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/masking/find-add-mask.js
/**
 * Finds `::add-mask::VALUE` and `##[add-mask]VALUE` in a stream of bytes, as GitHub's runner does
 * (actions/runner, src/Runner.Common/ActionCommand.cs), also where chunks cut them.
 */
/** Longest command that is read, in bytes: GitHub's largest secret (48 KB) with every byte escaped fits. */
const LONGEST_COMMAND = 3 * 49_152;
const NEWLINE = 10;
const RETURN = 13;
const HASH = 35;
const COLON = 58;
const LEADING = new Set([9, 11, 12, 32]);
const DOUBLE_COLON = Buffer.from('::add-mask');
const BRACKET = Buffer.from('##[add-mask');
const CUT = Buffer.from('***');
/**
 * A filter for bytes with constant memory. Lines end at LF and CR alike, as the runner reads them;
 * a byte order mark and other characters beyond ASCII count as whitespace before `::`, where the
 * runner is stricter: what is masked too much does no harm.
 *
 * Of a command longer than 144 KiB the part read is told as the value, and the rest of the line
 * becomes `***` in `text`.
 */
class AddMaskFinder {
    #sink;
    #mode = 'lead';
    /** How much of the command's name matched. */
    #matched = 0;
    /** Bytes of a possible command from earlier chunks, and how many there are. */
    #held = [];
    #heldBytes = 0;
    #chunk = new Uint8Array(0);
    /** In the chunk: the first byte that was not passed on, and where the possible command begins (0 if earlier). */
    #sent = 0;
    #start = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    push(chunk) {
        this.#chunk = chunk;
        this.#sent = 0;
        this.#start = 0;
        for (let index = 0; index < chunk.length; index += 1)
            this.#read(chunk[index] ?? 0, index);
        if (this.#open()) {
            this.#passTo(this.#start);
            this.#held.push(chunk.slice(this.#start));
            this.#heldBytes += chunk.length - this.#start;
        }
        else if (this.#mode !== 'swallow') {
            this.#passTo(chunk.length);
        }
        this.#chunk = new Uint8Array(0);
    }
    /** The stream's end ends its last line. */
    end() {
        this.#sent = 0;
        this.#start = 0;
        if (this.#mode === 'body')
            this.#tell(0);
        this.#passHeld();
        this.#mode = 'lead';
    }
    #open() {
        return this.#mode === 'double-colon' || this.#mode === 'bracket' || this.#mode === 'body';
    }
    #read(byte, index) {
        if (byte === NEWLINE || byte === RETURN)
            this.#endLine(index);
        else if (this.#mode === 'rest')
            this.#inRest(byte, index);
        else if (this.#mode === 'lead')
            this.#inLead(byte, index);
        else if (this.#mode === 'body')
            this.#inBody(index);
        else if (this.#mode !== 'swallow')
            this.#inName(byte, index);
    }
    #endLine(index) {
        if (this.#mode === 'body')
            this.#tell(index);
        else if (this.#mode === 'swallow')
            this.#sent = index;
        else if (this.#open())
            this.#passHeld();
        this.#mode = 'lead';
    }
    #inLead(byte, index) {
        if (LEADING.has(byte) || byte >= 0x80)
            return;
        if (byte === COLON)
            this.#begin('double-colon', index);
        else
            this.#inRest(byte, index);
    }
    #inRest(byte, index) {
        if (byte === HASH)
            this.#begin('bracket', index);
        else
            this.#mode = 'rest';
    }
    #begin(mode, index) {
        this.#mode = mode;
        this.#matched = 1;
        this.#start = index;
    }
    #inName(byte, index) {
        const name = this.#mode === 'bracket' ? BRACKET : DOUBLE_COLON;
        const lower = byte >= 65 && byte <= 90 ? byte + 32 : byte;
        if (lower === name[this.#matched]) {
            this.#matched += 1;
            if (this.#matched === name.length)
                this.#mode = 'body';
        }
        else if (this.#mode === 'bracket' && this.#matched === 2 && byte === HASH) {
            // A third `#`: the last two may still open a command.
        }
        else {
            this.#passHeld();
            this.#inRest(byte, index);
        }
    }
    #inBody(index) {
        if (this.#heldBytes + index - this.#start < LONGEST_COMMAND)
            return;
        this.#tell(index);
        this.#passHeld();
        this.#passTo(index);
        this.#sink.text(CUT);
        this.#mode = 'swallow';
    }
    /** Passes on what came before the command, then tells its value. */
    #tell(end) {
        if (this.#heldBytes === 0)
            this.#passTo(this.#start);
        const command = Buffer.concat([...this.#held, this.#chunk.subarray(this.#start, end)]).toString('utf8');
        const value = doubleColonValue(command) ?? bracketValue(command);
        if (value !== null && value.trim() !== '')
            this.#sink.secret(value);
        this.#passHeld();
    }
    #passHeld() {
        for (const bytes of this.#held)
            this.#sink.text(bytes);
        this.#held = [];
        this.#heldBytes = 0;
    }
    #passTo(end) {
        if (end > this.#sent)
            this.#sink.text(this.#chunk.subarray(this.#sent, end));
        this.#sent = end;
    }
}
function doubleColonValue(command) {
    const match = /^::add-mask(?: .*?)?::(.*)$/is.exec(command);
    return match === null ? null : decode(match[1] ?? '', /%0D|%0A|%25/g);
}
/** The runner looks at the first `##[` of a line; anchored there, or repetition would cost quadratic time. */
function bracketValue(command) {
    const match = /^##\[add-mask(?: [^\]]*)?\](.*)$/is.exec(command.slice(Math.max(0, command.indexOf('##['))));
    return match === null ? null : decode(match[1] ?? '', /%3B|%0D|%0A|%5D|%25/g);
}
function decode(data, encoded) {
    return data.replace(encoded, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

;// CONCATENATED MODULE: ./build/masking/learning-stream.js

/**
 * Values learnt from one stream, in characters: a stage that prints endless masks must not fill the
 * memory, where all forms of a character take some hundred bytes.
 */
const MOST_LEARNT = 512 * 1024;
/**
 * Masks a stage's output and learns from the `::add-mask::` in it: each value holds from its own
 * line on, here and in every other stream of the masker.
 *
 * A value beyond the limit of 512 Ki characters in all is not kept, so that nothing after it can be
 * shown: the stream is muted from there on.
 */
class LearningStream {
    #finder;
    #masked;
    #output = [];
    #learnt = 0;
    #muted = false;
    constructor(masker) {
        this.#masked = masker.stream();
        this.#finder = new AddMaskFinder({
            text: (bytes) => {
                if (!this.#muted)
                    this.#output.push(this.#masked.push(bytes));
            },
            secret: (value) => this.#learn(masker, value),
        });
    }
    /** Whether a value came that is not masked, and nothing is returned any more. */
    get muted() {
        return this.#muted;
    }
    push(chunk) {
        this.#finder.push(chunk);
        return this.#take();
    }
    end() {
        this.#finder.end();
        if (!this.#muted)
            this.#output.push(this.#masked.end());
        return this.#take();
    }
    #learn(masker, value) {
        this.#learnt += value.length;
        if (this.#muted || this.#learnt > MOST_LEARNT) {
            // What stands before the value is shown to its end.
            if (!this.#muted)
                this.#output.push(this.#masked.end());
            this.#muted = true;
            return;
        }
        masker.add(value);
    }
    #take() {
        const output = Buffer.concat(this.#output);
        this.#output = [];
        return output;
    }
}

;// CONCATENATED MODULE: ./build/masking/automaton.js
/**
 * Finds every form in a stream of bytes in one pass (Aho-Corasick): time grows with the bytes alone,
 * memory with the sum of the forms' lengths (some 17 bytes for each byte of a form).
 */
class Automaton {
    forms;
    /** The sum of the forms' lengths, in bytes. */
    size;
    /** First state after each byte from the start; dense, since most bytes are met there. */
    #root = new Int32Array(256);
    #child;
    #sibling;
    #fallback;
    #depth;
    /** Length of the longest form that ends in this state, else 0. */
    #longest;
    #byte;
    #states = 1;
    constructor(forms) {
        this.forms = forms;
        this.size = forms.reduce((sum, form) => sum + form.length, 0);
        const room = this.size + 1;
        this.#child = new Int32Array(room);
        this.#sibling = new Int32Array(room);
        this.#fallback = new Int32Array(room);
        this.#depth = new Int32Array(room);
        this.#longest = new Int32Array(room);
        this.#byte = new Uint8Array(room);
        for (const form of forms)
            this.#insert(form);
        this.#linkFallbacks();
    }
    /** How many of the last bytes read may still become a form. */
    depth(state) {
        return this.#depth[state] ?? 0;
    }
    /**
     * Reads `bytes` from `state` on (0 at first) and returns the new state.
     *
     * What it finds is merged into `found`, whose positions count from `base`, that of the first byte.
     */
    scan(input) {
        const { bytes, base, found } = input;
        let state = input.state;
        for (let index = 0; index < bytes.length; index += 1) {
            const byte = bytes[index] ?? 0;
            state = state === 0 ? (this.#root[byte] ?? 0) : this.#step(state, byte);
            if (state === 0)
                continue;
            const length = this.#longest[state] ?? 0;
            if (length > 0)
                addSpan(found, base + index + 1 - length, base + index + 1);
        }
        return state;
    }
    #insert(form) {
        let state = 0;
        for (const byte of form) {
            const known = this.#childOf(state, byte);
            state = known === 0 ? this.#append(state, byte) : known;
        }
        this.#longest[state] = form.length;
    }
    #append(parent, byte) {
        const state = this.#states;
        this.#states += 1;
        this.#byte[state] = byte;
        this.#depth[state] = (this.#depth[parent] ?? 0) + 1;
        this.#sibling[state] = this.#child[parent] ?? 0;
        this.#child[parent] = state;
        if (parent === 0)
            this.#root[byte] = state;
        return state;
    }
    #childOf(state, byte) {
        if (state === 0)
            return this.#root[byte] ?? 0;
        let child = this.#child[state] ?? 0;
        while (child !== 0 && this.#byte[child] !== byte)
            child = this.#sibling[child] ?? 0;
        return child;
    }
    #step(from, byte) {
        let state = from;
        while (true) {
            const next = this.#childOf(state, byte);
            if (next !== 0 || state === 0)
                return next;
            state = this.#fallback[state] ?? 0;
        }
    }
    /** Breadth first, so that a state's fallback, being shorter, is ready before it. */
    #linkFallbacks() {
        const queue = new Int32Array(this.#states);
        let filled = 1;
        for (let next = 0; next < filled; next += 1) {
            const state = queue[next] ?? 0;
            for (let child = this.#child[state] ?? 0; child !== 0; child = this.#sibling[child] ?? 0) {
                const fallback = state === 0 ? 0 : this.#step(this.#fallback[state] ?? 0, this.#byte[child] ?? 0);
                this.#fallback[child] = fallback;
                this.#longest[child] ||= this.#longest[fallback] ?? 0;
                queue[filled] = child;
                filled += 1;
            }
        }
    }
}
/** Adds a span that ends behind all others; those that overlap or touch become one. */
function addSpan(spans, start, end) {
    let first = start;
    for (let last = spans.at(-1); last !== undefined && last.end >= first; last = spans.at(-1)) {
        first = Math.min(first, last.start);
        spans.pop();
    }
    spans.push({ start: first, end });
}

;// CONCATENATED MODULE: ./build/masking/forms.js
/**
 * The forms in which a secret may appear in a log: those of GitHub's runner
 * (actions/runner, src/Sdk/DTLogging/Logging/ValueEncoders.cs), and a few that common tools write.
 */
/** Under this many bytes the Base64 of a value is so short that it would hit ordinary words. */
const BASE64_MIN_BYTES = 4;
/** A Base64 form without its last, partial digit is used from this many digits on. */
const BASE64_MIN_OPEN_DIGITS = 6;
/**
 * All texts that must be masked for one secret, each once.
 *
 * In: the secret as it was told, of any length; what is only whitespace gives no form, as on GitHub.
 * Out: the forms of the whole value and of each of its non-empty lines, trimmed, since logs are
 * written line by line. There is no lower bound on the literal: GitHub masks from one character,
 * Gitea from two. Base64 is left out for values under 4 bytes.
 */
function secretForms(secret) {
    const value = secret.toWellFormed();
    if (value.trim() === '')
        return [];
    const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
    const forms = new Set();
    for (const text of new Set([value, value.replaceAll('\r\n', '\n'), ...lines])) {
        if (text !== '')
            addForms(forms, text);
    }
    return [...forms].filter((form) => form !== '');
}
function addForms(forms, text) {
    const all = [
        text,
        ...base64Forms(text),
        // Command lines, as docker's --env wants them.
        text.replaceAll('"', '\\"'),
        // A string of the expression language, and of SQL.
        text.replaceAll("'", "''"),
        // A single-quoted word of the shell, as `set -x` prints it.
        text.replaceAll("'", "'\\''"),
        ...jsonForms(text),
        ...uriForms(text),
        ...xmlForms(text),
        withoutQuotes(text),
        ...powershellForms(text),
    ];
    for (const form of all)
        forms.add(form);
}
/**
 * Base64 in the three alignments that a value can have inside a longer text, in both alphabets,
 * without padding. Each also without its last digit where that holds bits of what follows.
 */
function base64Forms(text) {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length < BASE64_MIN_BYTES)
        return [];
    const forms = [];
    for (const offset of [0, 1, 2]) {
        const part = bytes.subarray(offset);
        const wholeDigits = Math.floor((part.length * 8) / 6);
        for (const digits of [part.toString('base64').replace(/=+$/, ''), part.toString('base64url')]) {
            forms.push(digits);
            if (wholeDigits >= BASE64_MIN_OPEN_DIGITS)
                forms.push(digits.slice(0, wholeDigits));
        }
    }
    return forms;
}
/** As JavaScript, as Python (ASCII alone) and as Go (HTML characters as well) write a JSON string, without quotes. */
function jsonForms(text) {
    const json = JSON.stringify(text).slice(1, -1);
    return [
        json,
        json.replace(/[^\p{ASCII}]/gu, (character) => unitEscapes(character)),
        json.replace(/[<>&\u2028\u2029]/g, (character) => unitEscapes(character)),
        // PHP.
        json.replaceAll('/', '\\/'),
    ];
}
function unitEscapes(character) {
    return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
/** RFC 3986 as .NET escapes it, as JavaScript does, as a form and as Python do; in upper and in lower case. */
function uriForms(text) {
    const uri = encodeURIComponent(text);
    const strict = uri.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    const forms = [strict, uri, strict.replaceAll('%20', '+'), strict.replaceAll('%2F', '/'), encodeURI(text)];
    return forms.flatMap((form) => [form, form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}
function xmlForms(text) {
    const data = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const attribute = data.replaceAll('"', '&quot;');
    return [
        data,
        attribute,
        attribute.replaceAll("'", '&apos;'),
        attribute.replaceAll("'", '&#39;'),
        attribute.replaceAll("'", '&#x27;'),
    ];
}
function withoutQuotes(text) {
    return text.length > 8 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : '';
}
/** PowerShell colours a failing command from `&` on, which splits a secret in two; `&+` swallows a letter. */
function powershellForms(text) {
    const plus = text.indexOf('&+');
    const ampersand = text.lastIndexOf('&');
    if (ampersand < 0)
        return [];
    const [before, after] = plus >= 0
        ? [text.slice(0, plus + 2), text.slice(plus + 3)]
        : [text.slice(0, ampersand + 1), text.slice(ampersand + 1)];
    return [before, after].filter((section) => section.length >= 6);
}

;// CONCATENATED MODULE: ./build/masking/byte-queue.js
/** Bytes that wait: appended at the end, taken from the front, copied a constant number of times. */
class ByteQueue {
    #bytes = new Uint8Array(1024);
    #from = 0;
    #to = 0;
    get length() {
        return this.#to - this.#from;
    }
    append(chunk) {
        if (this.#to + chunk.length > this.#bytes.length)
            this.#makeRoom(chunk.length);
        this.#bytes.set(chunk, this.#to);
        this.#to += chunk.length;
    }
    /** A view of the first `count` bytes after `skip`; valid until the next call of `append`. */
    view(skip, count) {
        return this.#bytes.subarray(this.#from + skip, this.#from + skip + count);
    }
    drop(count) {
        this.#from += count;
    }
    #makeRoom(count) {
        const waiting = this.#bytes.subarray(this.#from, this.#to);
        const needed = waiting.length + count;
        if (needed * 2 > this.#bytes.length) {
            const larger = new Uint8Array(needed * 2);
            larger.set(waiting);
            this.#bytes = larger;
        }
        else {
            this.#bytes.copyWithin(0, this.#from, this.#to);
        }
        this.#to = waiting.length;
        this.#from = 0;
    }
}

;// CONCATENATED MODULE: ./build/masking/mask-stream.js


const MASK = new TextEncoder().encode('***');
/** Bytes read at a time: bounds the spans that are held, whatever the chunk. */
const SLICE = 65_536;
/**
 * Masks a stream of bytes. What may still be the beginning of a form is held back, so that the
 * borders of chunks change nothing; never more than the longest form.
 */
class MaskStream {
    #source;
    #waiting = new ByteQueue();
    #automata = [];
    #states = [];
    #version = -1;
    /** Position of the first waiting byte in the stream. */
    #released = 0;
    /** Found among the waiting bytes, in order, apart from each other. */
    #spans = [];
    /** Where the last mask written ends: one that touches it is the same mask. */
    #maskedTo = -1;
    constructor(source) {
        this.#source = source;
    }
    /** Returns what is certain by now, masked. The result is the caller's own. */
    push(chunk) {
        const output = [];
        this.#refresh();
        for (let from = 0; from < chunk.length; from += SLICE) {
            this.#read(chunk.subarray(from, from + SLICE));
            this.#release(this.#certain(), output);
        }
        return Buffer.concat(output);
    }
    /** Returns the rest, masked. */
    end() {
        const output = [];
        this.#refresh();
        this.#release(this.#released + this.#waiting.length, output);
        return Buffer.concat(output);
    }
    /** With new forms, what still waits is read again. */
    #refresh() {
        if (this.#version === this.#source.version)
            return;
        this.#automata = this.#source.automata();
        this.#version = this.#source.version;
        this.#states = this.#automata.map(() => 0);
        this.#scan(this.#waiting.view(0, this.#waiting.length), this.#released);
    }
    #read(slice) {
        const base = this.#released + this.#waiting.length;
        this.#waiting.append(slice);
        this.#scan(slice, base);
    }
    #scan(bytes, base) {
        const lists = this.#automata.map((automaton, index) => {
            const found = [];
            this.#states[index] = automaton.scan({ bytes, base, state: this.#states[index] ?? 0, found });
            return found;
        });
        if (lists.some((found) => found.length > 0))
            this.#spans = union([this.#spans, ...lists]);
    }
    /** Up to where no form that is still being read can begin. */
    #certain() {
        const end = this.#released + this.#waiting.length;
        const depths = this.#automata.map((automaton, index) => automaton.depth(this.#states[index] ?? 0));
        return end - Math.max(0, ...depths);
    }
    #release(until, output) {
        const from = this.#released;
        const copy = (start, end) => {
            if (end > start)
                output.push(this.#waiting.view(start - from, end - start).slice());
        };
        let done = from;
        const rest = [];
        for (const span of this.#spans) {
            if (span.start < until) {
                copy(done, span.start);
                if (span.start > this.#maskedTo)
                    output.push(MASK);
                done = Math.min(span.end, until);
                this.#maskedTo = done;
            }
            if (span.end > until)
                rest.push({ start: Math.max(span.start, until), end: span.end });
        }
        copy(done, until);
        this.#spans = rest;
        this.#waiting.drop(until - from);
        this.#released = until;
    }
}
function union(lists) {
    const merged = [];
    for (const span of lists.flat().sort((one, other) => one.start - other.start)) {
        const last = merged.at(-1);
        if (last !== undefined && last.end >= span.end)
            continue;
        addSpan(merged, span.start, span.end);
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/masking/masker.js



/**
 * All secrets of a run. What overlaps or touches becomes one `***`.
 *
 * Never throws, and holds the values in private fields only, so that no error or dump shows one.
 */
class Masker {
    #known = new Set();
    #waiting = [];
    /**
     * Of falling size, each at least as large as all after it: adding n secrets one by one costs
     * n log n, and a text is read log n times at most.
     */
    #automata = [];
    #version = 0;
    get version() {
        return this.#version;
    }
    /** Masks this value from now on, in all its forms. Blank ones are no secrets. */
    add(secret) {
        for (const form of secretForms(secret)) {
            if (this.#known.has(form))
                continue;
            this.#known.add(form);
            this.#waiting.push(Buffer.from(form, 'utf8'));
            this.#version += 1;
        }
    }
    /** The text with every form of every secret as `***`. */
    mask(text) {
        if (this.#known.size === 0)
            return text;
        const stream = this.stream();
        const masked = [stream.push(Buffer.from(text, 'utf8')), stream.end()];
        return Buffer.concat(masked).toString('utf8');
    }
    /** Masks a stream; a secret added on the way holds for all that was not yet returned. */
    stream() {
        return new MaskStream(this);
    }
    /** For the streams of this masker. */
    automata() {
        if (this.#waiting.length > 0) {
            let forms = this.#waiting;
            let size = sizeOf(forms);
            for (let last = this.#automata.at(-1); last !== undefined && last.size < size * 2;) {
                forms = [...last.forms, ...forms];
                size += last.size;
                this.#automata.pop();
                last = this.#automata.at(-1);
            }
            this.#automata = [...this.#automata, new Automaton(forms)];
            this.#waiting = [];
        }
        return this.#automata;
    }
}
function sizeOf(forms) {
    return forms.reduce((sum, form) => sum + form.length, 0);
}

;// CONCATENATED MODULE: ./build/render/live-log.js
/** What surrounds a stage's output in the step's log: a group, and commands switched off inside. Lines without newline. */


/** Opens a group. The title may be hostile. */
function startGroup(title) {
    return `::group::${escapeData(visibleLine(title))}`;
}
function endGroup() {
    return '::endgroup::';
}
/**
 * Stops all commands until the token comes.
 *
 * `token` must be unguessable and new for each stage, 16 letters, digits or `-` at least: whoever
 * knows it can switch the commands on again.
 */
function stopCommands(token) {
    return `::stop-commands::${checked(token)}`;
}
/** Must stand at the beginning of a line: what ends without a newline needs one before it. */
function resumeCommands(token) {
    return `::${checked(token)}::`;
}
function checked(token) {
    if (!/^[A-Za-z0-9-]{16,}$/.test(token)) {
        throw new Error('The token that stops commands needs 16 letters or digits at least.');
    }
    return token;
}

;// CONCATENATED MODULE: ./build/io/runner/live-log.js
/**
 * The step's live log. What stages print is masked, and workflow commands in it are switched off:
 * untrusted output must not set outputs, state or annotations in Retrial's name.
 */





/** A masker that remembers which values were learnt on the way, so that the runner can be told of them. */
class LearningMasker extends Masker {
    #learnt = [];
    add(secret) {
        super.add(secret);
        this.#learnt.push(secret);
    }
    /** What was added since the last call. */
    takeLearnt() {
        const learnt = this.#learnt;
        this.#learnt = [];
        return learnt;
    }
}
const mutedLine = 'Nothing more is shown here: more values were named in ::add-mask:: than can be masked. The log file is whole.';
class LiveLog {
    masker;
    #console;
    /** A runner reads this log and obeys workflow commands in it. */
    #runner;
    /** Owners of output that holds values which cannot be masked. */
    #muted = new Set();
    constructor(options) {
        this.masker = options.masker;
        this.#console = options.console;
        this.#runner = options.runner;
    }
    /** A sentence for each owner whose output is not shown to its end. */
    get warnings() {
        return [...this.#muted].map((owner) => `${owner}: more values were named in ::add-mask:: than can be masked, so its live log ends there; the log file is whole`);
    }
    /** One line of Retrial's own; text from outside must have come through `render/` already. */
    line(text) {
        this.#console.line(this.masker.mask(text));
    }
    /** An annotation of Retrial's own. */
    tell(level, message) {
        this.#console.tell(level, this.masker.mask(message));
    }
    /** A folded section for what a stage prints. One at a time. */
    section({ title, owner }) {
        const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        let midLine = false;
        const print = async (bytes) => {
            if (bytes.length === 0)
                return;
            midLine = bytes.at(-1) !== 0x0a;
            await this.#console.write(bytes);
        };
        const ensureLineStart = () => {
            if (midLine)
                this.#console.line('');
            midLine = false;
        };
        const sayMuted = () => {
            ensureLineStart();
            this.#console.line(mutedLine);
        };
        this.#open(title, token);
        if (this.#muted.has(owner))
            sayMuted();
        const listener = this.#listen(owner, { print, sayMuted });
        return {
            write: listener.write,
            [Symbol.dispose]: () => {
                listener.end();
                ensureLineStart();
                this.#close(token);
            },
        };
    }
    /** Learns from output that is not shown while it is written, so that nothing it names is shown later. */
    listen(owner) {
        const nothing = async () => undefined;
        const { write, end } = this.#listen(owner, { print: nothing, sayMuted: () => undefined });
        return { write, [Symbol.dispose]: end };
    }
    /** Tells the runner of every value learnt so far, so that later steps are masked too. */
    announceSecrets() {
        const learnt = this.masker.takeLearnt();
        if (this.#runner)
            for (const value of learnt)
                this.#console.line(`::add-mask::${escapeData(value)}`);
    }
    #open(title, token) {
        this.line(this.#runner ? startGroup(title) : `── ${title}`);
        if (this.#runner)
            this.#console.line(stopCommands(token));
    }
    #close(token) {
        if (!this.#runner)
            return;
        this.#console.line(resumeCommands(token));
        this.announceSecrets();
        this.#console.line(endGroup());
    }
    #listen(owner, to) {
        const stream = new LearningStream(this.masker);
        // What is learnt is still needed where nothing is shown.
        const shown = (bytes) => (this.#muted.has(owner) ? new Uint8Array(0) : bytes);
        const settle = async (bytes) => {
            const printed = to.print(shown(bytes));
            if (stream.muted && !this.#muted.has(owner)) {
                this.#muted.add(owner);
                to.sayMuted();
            }
            await printed;
        };
        return {
            write: async (chunk) => await settle(stream.push(chunk)),
            end: () => {
                void settle(stream.end());
            },
        };
    }
}

;// CONCATENATED MODULE: ./build/render/amounts.js
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `0.4 s`, `4 s`, `1 m 12 s`, `2 h 05 m`. */
function duration(seconds) {
    if (seconds < 0.95)
        return `${Math.max(0, seconds).toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes} m ${padded(whole % 60)} s`;
    return `${count(Math.floor(minutes / 60))} h ${padded(minutes % 60)} m`;
}
/** With a comma before each three digits. */
function count(amount) {
    return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 test`, `1,204 tests`. */
function counted(amount, noun) {
    return `${count(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
/** Bytes in powers of 1000: `912 B`, `41 MB`, `1.2 GB`. */
function size(bytes) {
    let amount = bytes;
    for (const unit of ['B', 'kB', 'MB', 'GB']) {
        if (amount < 999.5 || unit === 'GB') {
            const digits = unit === 'B' || amount >= 9.95 ? 0 : 1;
            return `${count(Number(amount.toFixed(digits)))} ${unit}`;
        }
        amount /= 1000;
    }
    return `${bytes} B`;
}
/** `2027-03-31` as `31 Mar 2027`; null for what is no such date. */
function day(date) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
    const month = MONTHS[Number(match?.[2]) - 1];
    return match === null || month === undefined ? null : `${Number(match[3])} ${month} ${match[1]}`;
}
function padded(amount) {
    return String(amount).padStart(2, '0');
}

;// CONCATENATED MODULE: ./build/render/markdown.js
/**
 * Hostile text in Markdown that GitHub and Gitea render: no link, mention, issue reference, element,
 * formula, emoji, footnote or list of its own, and no way out of a table's cell or a folded part.
 *
 * Both platforms look for mentions and references in the finished page, after entities are decoded,
 * but never inside `code`. So what could be read as one is put into `code`; entities alone protect
 * only from the Markdown parser.
 */

/** No backtick or pipe (they end the span or the cell), no backslash before one, no `$` (Gitea's formulas). */
const SPAN_SAFE = /^[\p{L}\p{N}\p{P}\p{S}\p{M} ]+$/u;
const SPAN_UNSAFE = /[`|\\$]|^ | $/;
/** What a word of prose may consist of to be shown as it is. */
const PLAIN_WORD = /^[\p{L}\p{N}.,;:(){}'"/=+%?!…–—·›→-]+$/u;
/** Words that one of the platforms makes a link, an emoji or a reference of, though they look harmless. */
const REFERENCES = /:\/\/|^\W*www\.|:[\w+-]+:|!\d|\bGH-\d|\b[0-9a-f]{7,40}\b/i;
/** One line of `code`, cut at `length` code points; also in a table's cell. */
function code(text, length) {
    const line = shortLine(text, length);
    if (line === '')
        return '`(empty)`';
    return SPAN_SAFE.test(line) && !SPAN_UNSAFE.test(line) ? `\`${line}\`` : codeElement(line);
}
/** The same as an element, for places where HTML is read and Markdown is not, such as `<summary>`. */
function htmlCode(text, length) {
    return codeElement(shortLine(text, length) || '(empty)');
}
/**
 * Prose, cut at `length` code points: as it is where it is harmless, the other words as `code`.
 * What stands between two backticks is meant as code, and loses them.
 */
function plain(text, length) {
    const pieces = shortLine(text.trim(), length).split(/`([^`]+)`/);
    return pieces
        .map((piece, index) => (index % 2 === 1 ? code(piece, piece.length) : plainWords(piece, index === 0)))
        .join('');
}
/** A link, where the address is one of http or https without credentials; else null. The label is our own: letters, digits, `#` and `-`. */
function markdown_link(label, address) {
    const url = webAddress(address);
    if (url === null)
        return null;
    const target = url.replace(/[^A-Za-z0-9/:.?=%#-]/g, (character) => entities(character));
    return `[${label}](${target})`;
}
/** The address as a browser would write it, where it is safe to link to. */
function webAddress(address) {
    if (address.length > 2000 || !URL.canParse(address))
        return null;
    const url = new URL(address);
    const safe = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    return safe ? url.href : null;
}
/** A block of code whose fence is longer than any run of backticks inside. */
function fence(text, language) {
    const block = visibleBlock(text).replace(/(?<!\n)\n+$/, '');
    const runs = block.match(/`+/g) ?? [];
    const ticks = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
    return `${ticks}${language}\n${block}\n${ticks}`;
}
/** Folded: `summary` is HTML, `body` is Markdown. */
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** Cells are Markdown of one line, without pipes outside of entities. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function plainWords(piece, begins) {
    const parts = piece.split(/( +)/);
    return parts.map((part, index) => plainWord(part, begins && index === 0)).join('');
}
function plainWord(word, first) {
    if (word === '' || word.startsWith(' '))
        return word;
    if (!PLAIN_WORD.test(word) || REFERENCES.test(word))
        return codeWord(word);
    // A first word can open a list or underline a heading.
    if (first && /^(?:[-+=]|\d+[.)])/.test(word))
        return entities(word);
    // Before a link of our own it would make an image.
    return word.replaceAll('!', '&#33;');
}
/** The punctuation of the sentence around it stays outside. */
function codeWord(word) {
    const around = /^\w[^)]*\(/.test(word) ? /^()(.*?)([.,;:]*)$/ : /^([("']*)(.*?)([.,;:)"']*)$/;
    const [, before = '', inner = '', after = ''] = around.exec(word) ?? [];
    return inner === '' ? code(word, word.length) : `${before}${code(inner, inner.length)}${after}`;
}
function codeElement(line) {
    // Where `@`, `://` and `www.` are broken by an element, no parser of bare links joins them again.
    const parts = line.split(/(@|:(?=\/)|(?<=www)\.)/i);
    const inner = parts.map((part, index) => index % 2 === 1 ? `<span>${entities(part)}</span>` : entities(part));
    return `<code>${inner.join('')}</code>`;
}
/** All ASCII punctuation as numeric entities. */
function entities(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/render/inline.js
/**
 * A line of the summary before it is Markdown or plain text, so that both say the same.
 */



const LONGEST_ADDRESS = 200;
function words(text) {
    return { kind: 'words', text };
}
function strong(text) {
    return { kind: 'strong', text };
}
function codeText(text, length) {
    return { kind: 'code', text, length };
}
function prose(text, length) {
    return { kind: 'prose', text, length };
}
/** One list from several, with our own words between them; empty ones are left out. */
function joined(lists, separator) {
    return lists
        .filter((list) => list.length > 0)
        .flatMap((list, index) => (index === 0 ? list : [words(separator), ...list]));
}
function toMarkdown(parts) {
    return parts.map(partToMarkdown).join('');
}
/** One line without markup, every character of it visible. */
function toText(parts) {
    return parts.map(partToText).join('');
}
function partToMarkdown(part) {
    switch (part.kind) {
        case 'words':
            return part.text;
        case 'strong':
            return `**${part.text}**`;
        case 'code':
            return code(part.text, part.length);
        case 'prose':
            return plain(part.text, part.length);
        case 'link':
            return markdown_link(part.label, part.address) ?? code(part.address, LONGEST_ADDRESS);
        default:
            return (0,fallible/* unreachable */.HB)(part);
    }
}
function partToText(part) {
    switch (part.kind) {
        case 'words':
        case 'strong':
            return part.text;
        case 'code':
        case 'prose':
            return shortLine(part.text, part.length) || '(empty)';
        case 'link': {
            const address = webAddress(part.address);
            return shortLine(address ?? part.address, LONGEST_ADDRESS);
        }
        default:
            return (0,fallible/* unreachable */.HB)(part);
    }
}

;// CONCATENATED MODULE: ./build/render/explanation.js
/** Which flake explains something: its id, and who answers for it until when. */


const LONGEST_ID = 80;
const LONGEST_OWNER = 60;
/** `id (#118, @net-team, until 31 Mar 2027)`; empty where no fingerprint is named. */
function explanation(known) {
    if (known.fingerprint === undefined)
        return [];
    const facts = joined([issue(known.issue), owner(known.owner), until(known.expires)], ', ');
    const id = codeText(known.fingerprint, LONGEST_ID);
    return facts.length === 0 ? [id] : [id, words(' ('), ...facts, words(')')];
}
function issue(address) {
    if (address === undefined || address === '')
        return [];
    return [{ kind: 'link', label: issueLabel(address), address }];
}
/** `#118`, `CORE-118`, else `issue`. */
function issueLabel(address) {
    const last = /\/([A-Za-z]{1,20}-\d{1,12}|\d{1,12})\/?(?:[?#].*)?$/.exec(address)?.[1];
    if (last === undefined)
        return 'issue';
    return /^\d+$/.test(last) ? `#${last}` : last;
}
function owner(name) {
    return name === undefined || name === '' ? [] : [codeText(name, LONGEST_OWNER)];
}
function until(expires) {
    if (expires === undefined)
        return [];
    const date = day(expires);
    return [words('until '), date === null ? codeText(expires, 20) : words(date)];
}

;// CONCATENATED MODULE: ./build/render/failure-rows.js


const verdictNames = {
    regression: 'regression',
    'suspected-flake': 'suspected flake',
    flake: 'flake',
};
const RANK = { regression: 0, 'suspected-flake': 1, flake: 2 };
const LONGEST_PACKAGE = 80;
const LONGEST_PLACE = 120;
const LONGEST_EVIDENCE = 240;
const MOST_EVIDENCE = 3;
/** Regressions first, flakes last, otherwise as they came. */
function rankedFailures(result) {
    return result.failures.toSorted((one, other) => RANK[one.verdict] - RANK[other.verdict]);
}
/** One row; `name` and `message` in code points, a message of 0 is left out. */
function failureRow(input) {
    const { failure, result } = input;
    return {
        mark: failure.verdict === 'regression' ? '❌' : '🟡',
        test: [...stageOf(result, failure), ...subject(failure, input.name)],
        verdict: verdictNames[failure.verdict],
        why: failure.fingerprint === undefined
            ? joined([what(failure, input.message), grounds(failure)], ' · ')
            : joined([
                explanation(failure),
                what({ ...failure, message: failure.matched ?? failure.message }, input.message),
                grounds(failure),
            ], ' · '),
    };
}
/** The failed test, as `package › name` with its project where there is one, or the stage itself. */
function subject(failure, length) {
    const kind = failure.kind === 'failure' ? [] : [words(` (${failure.kind})`)];
    if (failure.test === null)
        return [words('stage '), codeText(failure.stage, length), ...kind];
    if (failure.title !== undefined)
        return [codeText(failure.title, length), ...kind];
    const { project, package: group, name } = failure.test;
    const around = [project, group]
        .filter((part) => part !== '')
        .map((part) => [codeText(part, LONGEST_PACKAGE)]);
    return [...joined([...around, [codeText(name, length)]], ' › '), ...kind];
}
/** Named only where failures of several stages stand in one table. */
function stageOf(result, failure) {
    // Failures stand in the order of their stages.
    const several = result.failures[0]?.stage !== result.failures.at(-1)?.stage;
    return several && failure.test !== null ? [codeText(failure.stage, 60), words(': ')] : [];
}
function what(failure, length) {
    const message = failure.message.trim();
    const shown = length > 0 && message !== '' ? [codeText(message, length)] : [];
    if (failure.file === undefined)
        return shown;
    const line = failure.line === undefined ? '' : `:${failure.line}`;
    const place = [words(shown.length > 0 ? ' at ' : 'at '), codeText(`${failure.file}${line}`, LONGEST_PLACE)];
    return [...shown, ...place];
}
/** What the verdict rests on. */
function grounds(failure) {
    const evidence = failure.evidence
        .slice(0, MOST_EVIDENCE)
        .map((sentence) => [prose(sentence, LONGEST_EVIDENCE)]);
    return joined(evidence, ' · ');
}

;// CONCATENATED MODULE: ./build/render/stages-line.js


const MARKS = {
    passed: '✅',
    flaky: '🟡',
    failed: '❌',
    blocked: '⛔',
    cancelled: '🚫',
};
const PREFLIGHT_MARKS = {
    passed: '✅',
    failed: '❌',
    warned: '⚠️',
    skipped: '⏭️',
    cancelled: '🚫',
};
const LONGEST_NAME = 60;
const LONGEST_REASON = 120;
/**
 * `tags ✅ 0.1 s · import ✅ 2 s → migrate ✅ 4 s → unit ❌ 1 m 12 s, 1 attempt, 1,204 tests`: what ran, in its order.
 * Preflights run side by side. Where no stage ran, the preflights alone.
 */
function stagesLine(result, shown) {
    const preflights = shown.leftOut.take(result.preflights, shown.most, 'preflight').map(preflightText);
    if (result.stages.every((stage) => stage.attempts.length === 0))
        return joined(preflights, ' · ');
    const stages = shown.leftOut.take(result.stages, shown.most, 'stage').map(stageText);
    return joined([joined(preflights, ' · '), ...stages], ' → ');
}
function preflightText({ name, verdict, seconds }) {
    return [prose(name, LONGEST_NAME), words(` ${PREFLIGHT_MARKS[verdict]} ${duration(seconds)}`)];
}
/** How many tests its last whole attempt reported; null where it reported none. */
function testsOf(stage) {
    const whole = stage.attempts.filter((attempt) => attempt.selected === null && attempt.tests !== null);
    return whole.at(-1)?.tests?.total ?? null;
}
function stageText(stage) {
    const name = prose(stage.name, LONGEST_NAME);
    if (stage.leftOut !== undefined) {
        return [name, words(' ⏭️ left out: '), prose(stage.leftOut, LONGEST_REASON)];
    }
    const mark = words(` ${MARKS[stage.verdict]} `);
    if (stage.attempts.length === 0)
        return [name, mark, ...blockers(stage)];
    return [name, mark, words(facts(stage).join(', '))];
}
function blockers(stage) {
    const by = (stage.blockedBy ?? []).map((blocker) => [prose(blocker, LONGEST_NAME)]);
    return by.length === 0 ? [words('did not run')] : [words('blocked by '), ...joined(by, ', ')];
}
function facts(stage) {
    const seconds = stage.attempts.reduce((sum, attempt) => sum + attempt.seconds, 0);
    const tests = testsOf(stage);
    const shown = [duration(seconds)];
    if (stage.verdict !== 'passed' || stage.attempts.length > 1) {
        shown.push(counted(stage.attempts.length, 'attempt'));
    }
    if (tests !== null)
        shown.push(counted(tests, 'test'));
    return shown;
}

;// CONCATENATED MODULE: ./build/render/headline.js




const LONGEST_PROBLEM = 160;
const headline_LONGEST_NAME = 60;
const MOST_NAMES = 4;
/** The answer in one line: what happened, and in which stages. */
function headline(result) {
    const preflights = result.preflights.filter((preflight) => preflight.verdict === 'failed');
    if (result.verdict === 'cancelled')
        return cancelled(result);
    if (result.failures.length > 0 && result.verdict === 'failed')
        return failed(result);
    if (result.problem !== undefined)
        return stopped(result.problem);
    if (preflights.length > 0)
        return preflightFailed(result, preflights);
    return byVerdict(result);
}
/** What the headline does not tell of the problem; '' where it tells all. */
function restOfProblem(result) {
    const problem = (result.problem ?? '').replace(/^\s*\n/, '').trimEnd();
    const [line] = toMarkdown(headline(result)).split('\n');
    const first = firstLine(problem);
    const told = line === toMarkdown(stopped(problem)) && first.length <= LONGEST_PROBLEM;
    return told ? problem.slice(problem.indexOf(first) + first.length).replace(/^\s*\n/, '') : problem;
}
function stopped(problem) {
    return [words('❌ Retrial stopped: '), prose(firstLine(problem), LONGEST_PROBLEM)];
}
function byVerdict(result) {
    switch (result.verdict) {
        case 'passed':
            return [words(`✅ passed — ${extent(result)} in ${duration(result.seconds)}`)];
        case 'flaky':
            return [
                words(`🟡 flaky: ${counted(result.failures.length, 'known flake')} retried`),
                ...inStages(stagesOf(result, 'flaky')),
            ];
        case 'failed':
            return [words('❌ failed'), ...inStages(stagesOf(result, 'failed'))];
        case 'blocked':
            return [words('⛔ blocked'), ...inStages(stagesOf(result, 'blocked'))];
        case 'cancelled':
            return cancelled(result);
        default:
            return (0,fallible/* unreachable */.HB)(result.verdict);
    }
}
function failed(result) {
    const of = (verdict) => result.failures.filter((failure) => failure.verdict === verdict).length;
    const counts = [
        { amount: of('regression'), noun: 'regression' },
        { amount: of('suspected-flake'), noun: 'suspected flake' },
        { amount: of('flake'), noun: 'flake' },
    ].filter(({ amount }) => amount > 0);
    const text = counts.map(({ amount, noun }) => counted(amount, noun)).join(' · ');
    return [words(`❌ ${text}`), ...inStages(stagesOf(result, 'failed'))];
}
function preflightFailed(result, preflights) {
    const violations = preflights.reduce((sum, preflight) => sum + preflight.violations.length, 0);
    const ran = result.stages.some((stage) => stage.attempts.length > 0);
    return [
        words(`❌ ${preflights.length === 1 ? 'preflight' : 'preflights'} failed: `),
        ...names(preflights.map((preflight) => preflight.name)),
        ...(violations > 0 ? [words(` · ${counted(violations, 'violation')}`)] : []),
        ...(ran ? [] : [words(' — no stage ran')]),
    ];
}
function cancelled(result) {
    const regressions = result.failures.filter((failure) => failure.verdict === 'regression').length;
    return [
        words(`🚫 cancelled${regressions > 0 ? ` · ${counted(regressions, 'regression')} before it` : ''}`),
        ...inStages(stagesOf(result, 'cancelled')),
    ];
}
function extent(result) {
    const tests = result.stages.reduce((sum, stage) => sum + (testsOf(stage) ?? 0), 0);
    const stages = result.stages.filter((stage) => stage.leftOut === undefined).length;
    return tests > 0 ? counted(tests, 'test') : counted(stages, 'stage');
}
function stagesOf(result, verdict) {
    return result.stages.filter((stage) => stage.verdict === verdict);
}
function inStages(stages) {
    return stages.length === 0 ? [] : [words(' — '), ...names(stages.map((stage) => stage.name))];
}
function names(all) {
    const shown = all.slice(0, MOST_NAMES).map((name) => [prose(name, headline_LONGEST_NAME)]);
    const more = all.length > MOST_NAMES ? [[words(`${all.length - MOST_NAMES} more`)]] : [];
    return joined([...shown, ...more], ', ');
}
function firstLine(text) {
    return text.trim().split(/[\r\n]/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/render/preflights.js




const preflights_LONGEST_NAME = 60;
const LONGEST_NOTE = 300;
const preflights_LONGEST_PLACE = 160;
const LONGEST_STACK = 8_000;
const IN_SIGHT = 10;
/** Of each preflight that did not simply pass: what became of it and why. */
function preflightLines(result) {
    return result.preflights
        .filter((preflight) => preflight.verdict !== 'passed' && !saidElsewhere(preflight))
        .map((preflight) => [
        strong('Preflight'),
        words(' '),
        prose(preflight.name, preflights_LONGEST_NAME),
        words(` ${preflight.verdict} in ${duration(preflight.seconds)}`),
        ...(preflight.note === undefined ? [] : [words(': '), prose(preflight.note, LONGEST_NOTE)]),
        ...(preflight.log === undefined ? [] : [words(' · log '), codeText(preflight.log, preflights_LONGEST_PLACE)]),
    ]);
}
/** Where preflights hung, folded; '' where none told. */
function preflightStacks(result, { detail }) {
    if (detail.message === 0)
        return '';
    const blocks = result.preflights.flatMap(({ name, stack }) => stack === undefined
        ? []
        : [folded(`Where ${htmlCode(name, preflights_LONGEST_NAME)} hung`, fence(cut(stack, LONGEST_STACK), 'text'))]);
    return blocks.join('\n\n');
}
/** By the headline and the table of violations. */
function saidElsewhere(preflight) {
    const { verdict, note, log, violations } = preflight;
    return verdict === 'failed' && note === undefined && log === undefined && violations.length > 0;
}
function violationsOf(result) {
    return result.preflights.flatMap((preflight) => preflight.violations);
}
/** `features/a.feature:12:3`; the file alone where there is no place in it. */
function violationPlace({ file, line, column }) {
    return line < 1 ? file : `${file}:${line}:${column}`;
}
/** The violations as a table; '' where there are none to show. */
function violationsTable(result, shown) {
    const all = shown.leftOut.take(violationsOf(result), shown.detail.violations, 'violation');
    if (all.length === 0)
        return '';
    const rows = all.map((violation) => [
        toMarkdown([codeText(violationPlace(violation), preflights_LONGEST_PLACE)]),
        toMarkdown([codeText(violation.rule, preflights_LONGEST_PLACE)]),
        toMarkdown([prose(violation.message, LONGEST_NOTE)]),
    ]);
    const rowsTable = (some) => table(['Where', 'Rule', 'Violation'], some);
    if (rows.length <= IN_SIGHT)
        return rowsTable(rows);
    const rest = rows.slice(IN_SIGHT);
    return `${rowsTable(rows.slice(0, IN_SIGHT))}\n\n${folded(`${rest.length} more`, rowsTable(rest))}`;
}
/** For a text: `place: message (rule)`. */
function violationLine(violation) {
    return [
        ...joined([[codeText(violationPlace(violation), preflights_LONGEST_PLACE)], [prose(violation.message, LONGEST_NOTE)]], ': '),
        words(' ('),
        codeText(violation.rule, preflights_LONGEST_PLACE),
        words(')'),
    ];
}

;// CONCATENATED MODULE: ./build/render/annotations.js






/** GitHub takes 10 of a type from a step, and 4,096 characters of each. */
const MOST_OF_A_TYPE = 10;
const LONGEST_MESSAGE = 4096;
const LONGEST_TITLE = 200;
const LEVELS = {
    regression: 'error',
    'suspected-flake': 'warning',
    flake: 'notice',
};
/** Regressions first; of a type with more than ten the last one counts the others. */
function renderAnnotations(result) {
    const all = [
        ...problems(result),
        ...rankedFailures(result).map((failure) => failureAnnotation(result, failure)),
        ...violationsOf(result).map((violation) => ({
            level: 'error',
            title: cut(`preflight: ${violation.rule}`, LONGEST_TITLE),
            message: violation.message,
            ...place(violation.file, violation.line),
        })),
        ...result.warnings.map((message) => ({ level: 'warning', title: 'Retrial', message })),
    ];
    return ['error', 'warning', 'notice'].flatMap((level) => limited(all.filter((annotation) => annotation.level === level)));
}
function problems(result) {
    if (result.problem === undefined)
        return [];
    return [{ level: 'error', title: 'Retrial stopped', message: result.problem }];
}
function failureAnnotation(result, failure) {
    const row = failureRow({ failure, result, name: LONGEST_TITLE, message: 2000 });
    const title = `${verdictNames[failure.verdict]}: ${toText(subject(failure, LONGEST_TITLE))}`;
    return {
        level: LEVELS[failure.verdict],
        title: cut(title, LONGEST_TITLE),
        message: toText(row.why) || toText(headline(result)),
        ...place(failure.file, failure.line),
    };
}
function limited(annotations) {
    const [last, more] = [annotations[MOST_OF_A_TYPE - 1], annotations.length - MOST_OF_A_TYPE];
    const shown = annotations.slice(0, MOST_OF_A_TYPE).map((annotation) => ({
        ...annotation,
        message: cutToUnits(annotation.message, LONGEST_MESSAGE),
    }));
    if (more <= 0 || last === undefined)
        return shown;
    const rest = {
        level: last.level,
        title: `${count(more + 1)} more`,
        message: 'Only ten annotations of a type can be shown; the job summary lists them all.',
    };
    return [...shown.slice(0, -1), rest];
}
/** By UTF-16 units, as GitHub counts, without splitting a pair. */
function cutToUnits(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** A path that leaves the repository, or none, gives no place. */
function place(file, line) {
    const path = file === undefined ? null : insidePath(file);
    if (path === null)
        return {};
    return line === undefined || line < 1 ? { file: path } : { file: path, line };
}
function insidePath(file) {
    const parts = file.split('/').filter((part) => part !== '' && part !== '.');
    const leaves = file.startsWith('/') || parts.includes('..') || /[\\\p{Cc}\p{Cf}]|^[A-Za-z]:/u.test(file);
    return leaves || parts.length === 0 || file.length > 1000 ? null : parts.join('/');
}

;// CONCATENATED MODULE: ./build/render/detail.js
/**
 * How much of a result is shown. A summary over the forge's limit is dropped whole, so it is made
 * smaller by rank until it fits: what a reviewer misses least goes first.
 */
/** What there is room for without a limit. */
const FULL = {
    failures: 1000,
    flakes: 500,
    suggestions: 50,
    ledger: 300,
    warnings: 50,
    violations: 200,
    proposals: 100,
    stages: 50,
    message: 240,
    name: 160,
};
/** Each made of the one before it. */
const STEPS = [
    { suggestions: 10 },
    { suggestions: 0 },
    { ledger: 50, proposals: 20 },
    { ledger: 0, proposals: 5 },
    { flakes: 50 },
    { flakes: 5 },
    { flakes: 0 },
    { warnings: 10, violations: 50 },
    { warnings: 3, violations: 10, proposals: 0 },
    { message: 80 },
    { message: 0 },
    { name: 80, stages: 20 },
    { failures: 500 },
    { failures: 250 },
    { failures: 150 },
    { failures: 100 },
    { failures: 60 },
    { failures: 30 },
    { failures: 20 },
    { failures: 10, stages: 5, violations: 3, warnings: 1 },
    { failures: 3, name: 40, stages: 0, violations: 0, warnings: 0 },
    { failures: 1 },
    { failures: 0 },
];
/** From everything to almost nothing. */
function details() {
    const all = [FULL];
    let detail = FULL;
    for (const step of STEPS) {
        detail = { ...detail, ...step };
        all.push(detail);
    }
    return all;
}
/** Counts what was left out, by what it is called. */
class LeftOut {
    #counts = new Map();
    /** The first `most` of them; the others are counted as left out. */
    take(items, most, noun) {
        if (items.length > most) {
            this.#counts.set(noun, (this.#counts.get(noun) ?? 0) + items.length - most);
        }
        return items.slice(0, most);
    }
    get counts() {
        return this.#counts;
    }
}

;// CONCATENATED MODULE: ./build/render/failures-table.js




/** Rows in sight; the others are folded. */
const failures_table_IN_SIGHT = 20;
/** The failures as a table, ranked; '' where there are none to show. */
function failuresTable(result, shown) {
    const { detail, leftOut } = shown;
    const ranked = rankedFailures(result);
    const flakes = ranked.filter((failure) => failure.verdict === 'flake');
    const others = ranked.filter((failure) => failure.verdict !== 'flake');
    const rows = [
        ...leftOut.take(others, detail.failures, 'failure'),
        ...leftOut.take(flakes, detail.flakes, 'flake'),
    ].map((failure) => {
        const row = failureRow({ failure, result, name: detail.name, message: detail.message });
        return [row.mark, toMarkdown(row.test), verdictCell(row.verdict), toMarkdown(row.why)];
    });
    const blocks = [rowsTable(rows.slice(0, failures_table_IN_SIGHT))];
    if (rows.length > failures_table_IN_SIGHT) {
        const rest = rows.slice(failures_table_IN_SIGHT);
        blocks.push(folded(counted(rest.length, 'more failure'), rowsTable(rest)));
    }
    return rows.length === 0 ? '' : blocks.join('\n\n');
}
/** In one line, and what must be acted on in bold. */
function verdictCell(verdict) {
    return verdict === 'regression' ? `**${verdict}**` : verdict.replaceAll(' ', '\u00a0');
}
function rowsTable(rows) {
    return table(['', 'Test', 'Verdict', 'Why'], rows);
}

;// CONCATENATED MODULE: ./build/render/ledger.js




const LONGEST_LINE = 120;
const ledger_LONGEST_REASON = 300;
const LONGEST_STAGE = 60;
const MOST_REFUSALS = 3;
/** `No retry: one failure is unknown (rule 2).`, one line for each reason. */
function refusals(result) {
    const refused = result.ledger.filter((entry) => !entry.granted);
    const reasons = new Map(refused.map((entry) => [JSON.stringify([entry.stage, entry.rule, entry.reason]), entry]));
    return [...reasons.values()]
        .slice(0, MOST_REFUSALS)
        .map((entry) => [strong('No retry'), words(': '), ...refusal(entry), words('.')]);
}
/** What was done about one failed attempt, for a list. */
function ledgerRow(entry) {
    return {
        attempt: [prose(entry.stage, LONGEST_STAGE), words(`, attempt ${entry.attempt}`)],
        flake: entry.fingerprint === undefined ? [] : [codeText(entry.fingerprint, LONGEST_STAGE)],
        line: entry.granted && entry.line !== undefined ? [codeText(entry.line, LONGEST_LINE)] : [],
        retry: entry.granted ? granted(entry) : [words('refused: '), ...refusal(entry)],
    };
}
/** True where it says more than the refusals above it. */
function ledgerSaysMore(result) {
    return result.ledger.length > MOST_REFUSALS || result.ledger.some((entry) => entry.granted);
}
/** Every retry granted or refused, folded; '' where there was none to tell of. */
function ledgerTable(result, shown) {
    if (!ledgerSaysMore(result))
        return '';
    const entries = shown.leftOut.take(result.ledger, shown.detail.ledger, 'ledger row');
    if (entries.length === 0)
        return '';
    const rows = entries.map((entry) => {
        const row = ledgerRow(entry);
        return [row.attempt, row.flake, row.line, row.retry].map((cell) => toMarkdown(cell) || '—');
    });
    return folded('Retries', table(['Failed', 'Flake', 'Matched line', 'Retry'], rows));
}
function refusal({ reason, rule }) {
    return [prose(reason.replace(/\.$/, ''), ledger_LONGEST_REASON), words(` (rule ${rule})`)];
}
function granted(entry) {
    const why = entry.fallback === undefined ? [] : [words(' ('), prose(entry.fallback, ledger_LONGEST_REASON), words(')')];
    return joined([[words(ledger_extent(entry)), ...why], [words(entry.outcome)]], ': ');
}
function ledger_extent({ rerun, tests }) {
    switch (rerun) {
        case 'selected':
            return `${counted(tests.length, 'test')} alone`;
        case 'framework':
            return 'by its framework';
        case 'whole':
            return 'whole stage';
        default:
            return (0,fallible/* unreachable */.HB)(rerun);
    }
}

;// CONCATENATED MODULE: ./build/render/log-places.js


const log_places_LONGEST_PLACE = 200;
/** `Full logs: retrial-logs-test-py3.12 (41 MB, 3 files)`; empty where nothing ran. */
function logsLine(result, logs) {
    const files = result.stages.flatMap((stage) => stage.attempts.map((attempt) => attempt.log));
    if (files.length === 0 && result.preflights.every((preflight) => preflight.log === undefined))
        return [];
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const extent = files.length === 0 ? '' : ` (${size(bytes)}, ${counted(files.length, 'file')})`;
    const place = logs.artifact === undefined
        ? [codeText(logs.folder, log_places_LONGEST_PLACE), words(`${extent}, on the runner`)]
        : [words('artifact '), codeText(logs.artifact, log_places_LONGEST_PLACE), words(extent)];
    return [strong('Full logs'), words(': '), ...place];
}

;// CONCATENATED MODULE: ./build/render/notes.js



const notes_LONGEST_REASON = 400;
const notes_LONGEST_ID = 80;
const WARNINGS_IN_SIGHT = 5;
/** Why nothing was retried for want of a policy, where no refusal says it already. */
function policyNote(result) {
    const { policy } = result;
    const said = result.ledger.some((entry) => !entry.granted && entry.rule === 6);
    if (policy.from !== 'none' || result.verdict === 'passed' || said)
        return [];
    return [
        strong('No policy'),
        words(': '),
        prose((policy.reason ?? 'none could be trusted').replace(/\.$/, ''), notes_LONGEST_REASON),
        words('. Nothing is retried without one.'),
    ];
}
/** The flakes that the head adds or changes, folded; '' where it does not. */
function proposals(result, shown) {
    const ids = shown.leftOut.take(result.policy.proposed, shown.detail.proposals, 'proposed flake');
    if (ids.length === 0)
        return '';
    const list = ids.map((id) => `- ${toMarkdown([codeText(id, notes_LONGEST_ID)])}`).join('\n');
    const total = result.policy.proposed.length;
    const it = total === 1 ? 'It grants' : 'They grant';
    // Where the trusted list is not known, nobody knows whether the change adds them.
    return result.policy.from === 'none'
        ? folded(`This commit lists ${counted(total, 'flake')}, and the trusted list could not be read`, `${it} no retry.\n\n${list}`)
        : folded(`This change adds or changes ${counted(total, 'flake')}`, `${it} no retry before a maintainer has merged the change.\n\n${list}`);
}
function warningLine(warning) {
    return [words('⚠️ '), prose(warning, notes_LONGEST_REASON)];
}
/** The warnings as a list, those after the first five folded; '' where there are none to show. */
function warningsList(result, shown) {
    const all = shown.leftOut
        .take(result.warnings, shown.detail.warnings, 'warning')
        .map((warning) => `- ${toMarkdown(warningLine(warning))}`);
    const inSight = all.slice(0, WARNINGS_IN_SIGHT).join('\n');
    const rest = all.slice(WARNINGS_IN_SIGHT);
    return rest.length === 0
        ? inSight
        : `${inSight}\n\n${folded(counted(rest.length, 'more warning'), rest.join('\n'))}`;
}

;// CONCATENATED MODULE: ./build/render/suggestions.js



/** A fingerprint for each failure that none explains, each text once. */
function suggestionsOf(result) {
    const known = new Map();
    for (const failure of rankedFailures(result)) {
        const yaml = failure.suggestion?.trimEnd();
        if (yaml === undefined || yaml === '' || known.has(yaml))
            continue;
        const about = failure.test === null ? failure.stage : failure.test.name;
        known.set(yaml, { about, yaml });
    }
    return [...known.values()];
}
/** All in one `flakes:` document. */
function oneDocument(suggestions) {
    const [first, ...rest] = suggestions.map(({ yaml }) => yaml);
    return [first, ...rest.map((yaml) => yaml.replace(/^flakes:\n/, ''))].join('\n');
}
/** All of them folded in one block, ready to paste; '' where there are none. */
function suggestionsBlock(result, shown) {
    const all = shown.leftOut.take(suggestionsOf(result), shown.detail.suggestions, 'suggestion');
    const first = all[0];
    if (first === undefined)
        return '';
    const summary = all.length === 1
        ? `If ${htmlCode(first.about, 80)} is a flake, list it`
        : `If these ${counted(all.length, 'failure')} are flakes, list them`;
    return folded(summary, fence(oneDocument(all), 'yaml'));
}

;// CONCATENATED MODULE: ./build/render/summary.js













/** A problem is shown whole up to this many code points for each one that a message may have. */
const PROBLEM_LENGTH = 20;
/**
 * The summary in Markdown, for GitHub and Gitea.
 *
 * In: the masked result, and `limit`, the most UTF-8 bytes that the forge takes. Out: never more
 * than that; what does not fit is left out by rank and counted, the first line stays.
 */
function renderSummary(input) {
    const all = details();
    const whole = summaryWith(FULL, input);
    if (Buffer.byteLength(whole) <= input.limit)
        return whole;
    return largestThatFits(all, input) ?? cutToBytes(`## ${toMarkdown(headline(input.result))}\n`, input.limit);
}
/** Less detail takes less room, so half of what is left to try falls away each time. */
function largestThatFits(all, input) {
    let largest = null;
    let [from, to] = [0, all.length];
    while (from < to) {
        const middle = Math.floor((from + to) / 2);
        const summary = summaryWith(all[middle] ?? FULL, input);
        if (Buffer.byteLength(summary) <= input.limit) {
            largest = summary;
            to = middle;
        }
        else {
            from = middle + 1;
        }
    }
    return largest;
}
function summaryWith(detail, input) {
    const { result } = input;
    const leftOut = new LeftOut();
    const shown = { detail, leftOut };
    const blocks = [
        `## ${toMarkdown(headline(result))}`,
        problemBlock(result, detail),
        failuresTable(result, shown),
        paragraphs([...refusals(result), policyNote(result)]),
        paragraphs(preflightLines(result)),
        preflightStacks(result, shown),
        violationsTable(result, shown),
        toMarkdown(stagesLine(result, { most: detail.stages, leftOut })),
        warningsList(result, shown),
        suggestionsBlock(result, shown),
        ledgerTable(result, shown),
        proposals(result, shown),
        toMarkdown(logsLine(result, input.logs)),
        leftOutLine(leftOut),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function problemBlock(result, detail) {
    if (restOfProblem(result) === '' || detail.message === 0)
        return '';
    return fence(cut(restOfProblem(result), detail.message * PROBLEM_LENGTH), 'text');
}
function paragraphs(lines) {
    return lines
        .filter((line) => line.length > 0)
        .map(toMarkdown)
        .join('\n\n');
}
function leftOutLine(leftOut) {
    const counts = [...leftOut.counts].map(([noun, amount]) => counted(amount, noun));
    return counts.length === 0
        ? ''
        : `Left out for want of room, and whole in result.json: ${counts.join(', ')}.`;
}
/** Only where not even the first line fits. */
function cutToBytes(text, limit) {
    const bytes = Buffer.from(text);
    return bytes.length <= limit
        ? text
        : bytes
            .subarray(0, limit)
            .toString('utf8')
            .replace(/(?<!\ufffd)\ufffd+$/, '');
}

;// CONCATENATED MODULE: ./build/render/terminal.js












const MOST_LINES = 50;
const MOST_SUGGESTIONS = 3;
const terminal_LONGEST_PROBLEM = 4000;
const LONGEST_PATH = 400;
/**
 * The summary for a terminal or the step's log: plain text that ends in a newline, without escape
 * sequences; every line is safe to print where workflow commands are read.
 */
function renderTerminal(result) {
    const blocks = [
        toText(headline(result)),
        harmlessLines(cut(restOfProblem(result), terminal_LONGEST_PROBLEM)),
        failureLines(result),
        lines([...refusals(result), policyNote(result), ...preflightLines(result)]),
        lines(terminal_limited(violationsOf(result).map(violationLine), 'violation')),
        toText(stagesLine(result, { most: FULL.stages, leftOut: new LeftOut() })),
        lines(terminal_limited(result.warnings.map(warningLine), 'warning')),
        suggestionLines(result),
        headed('Retries:', ledgerSaysMore(result) ? terminal_limited(result.ledger.map(ledgerLine), 'ledger row') : []),
        headed('Full logs:', terminal_limited(logLines(result), 'log')),
    ];
    const text = blocks.filter((block) => block !== '').join('\n\n');
    return `${text.split('\n').map(harmlessIfOurs).join('\n')}\n`;
}
/** The last word on every line, whoever put it together. */
function harmlessIfOurs(line) {
    return line.startsWith(' ') ? ` ${harmlessLine(line.slice(1))}` : harmlessLine(line);
}
function failureLines(result) {
    const rows = rankedFailures(result).map((failure) => failureRow({ failure, result, name: FULL.name, message: FULL.message }));
    const shown = rows
        .slice(0, MOST_LINES)
        .map((row) => `${row.mark} ${row.verdict}: ${toText(row.test)}\n   ${toText(row.why)}`);
    const more = rows.length > MOST_LINES ? [`${count(rows.length - MOST_LINES)} more failures`] : [];
    return [...shown, ...more].join('\n');
}
function suggestionLines(result) {
    const all = suggestionsOf(result).slice(0, MOST_SUGGESTIONS);
    if (all.length === 0)
        return '';
    const yaml = oneDocument(all)
        .split('\n')
        .map((line) => `  ${line}`);
    return [`If ${all.length === 1 ? 'this is a flake' : 'these are flakes'}, list`, ...yaml].join('\n');
}
function ledgerLine(entry) {
    const row = ledgerRow(entry);
    return [words('  '), ...joined([row.attempt, row.flake, row.line, row.retry], ' · ')];
}
function logLines(result) {
    return result.stages.flatMap((stage) => stage.attempts.map(({ log }) => [
        words('  '),
        codeText(log.path, LONGEST_PATH),
        words(` (${size(log.bytes)})`),
    ]));
}
function terminal_limited(all, noun) {
    const more = all.length - MOST_LINES;
    return more > 0 ? [...all.slice(0, MOST_LINES), [words(`  ${counted(more, `more ${noun}`)}`)]] : [...all];
}
function headed(title, all) {
    return all.length === 0 ? '' : `${title}\n${lines(all)}`;
}
function lines(all) {
    return all
        .filter((line) => line.length > 0)
        .map(toText)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/io/files/own-file.js



/**
 * Writes a file of Retrial's own in one step, so that a reader never sees half of it. What a stage put in its place
 * (a link, a FIFO, a folder) is neither written through nor waited for: it goes.
 */
async function writeOwnFile(path, text) {
    const draft = `${path}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
    try {
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        if ((0,system_error/* systemErrorCode */.vq)(error) !== 'EISDIR')
            throw error;
        await (0,promises_.rm)(path, { recursive: true });
        await (0,promises_.rename)(draft, path);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/stages/env-file.js
/**
 * The runner's files of `name=value` and `name<<DELIMITER` entries (GITHUB_ENV, GITHUB_OUTPUT).
 * Format: docs.github.com, "Workflow commands", multiline strings.
 */

/** All entries in order, or why the text is none of these files. */
function parseEnvFile(text) {
    const lines = text.split(/\r?\n/);
    const entries = [];
    for (let at = 0; at < lines.length;) {
        if (lines[at] === '') {
            at += 1;
            continue;
        }
        const read = readEntry(lines, at);
        if (!read.ok)
            return read;
        entries.push(read.value.entry);
        at = read.value.next;
    }
    const nameless = entries.find(({ name }) => name.trim() === '');
    return nameless === undefined ? (0,fallible/* succeed */.Py)(entries) : (0,fallible/* fail */.fJ)('an entry has no name');
}
function readEntry(lines, at) {
    const line = lines[at] ?? '';
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
        return (0,fallible/* succeed */.Py)({ entry: { name: line.slice(0, equals), value: line.slice(equals + 1) }, next: at + 1 });
    }
    if (heredoc < 0)
        return (0,fallible/* fail */.fJ)(`line ${at + 1}: ${quote(line)} is neither name=value nor name<<DELIMITER`);
    const delimiter = line.slice(heredoc + 2);
    const end = delimiter === '' ? -1 : lines.indexOf(delimiter, at + 1);
    if (end < 0)
        return (0,fallible/* fail */.fJ)(`line ${at + 1}: the delimiter of ${quote(line)} never comes`);
    return (0,fallible/* succeed */.Py)({
        entry: { name: line.slice(0, heredoc), value: lines.slice(at + 1, end).join('\n') },
        next: end + 1,
    });
}
/** An entry as the file holds it; the delimiter must not occur in the value. */
function formatEnvEntry({ name, value }, delimiter) {
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function quote(line) {
    return JSON.stringify(line.length > 80 ? `${line.slice(0, 80)}…` : line);
}

;// CONCATENATED MODULE: ./build/io/runner/runner-files.js
var runner_files_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var runner_files_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** The runner's own files (GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, …), which are only ever added to. */




/**
 * Adds the texts, in order, to a file of the runner's; nothing where there is none. A text for which the file has
 * no room within `limit` bytes is left out. Rejects where no plain file stands there: a FIFO would be waited for.
 */
async function appendTexts(path, texts, { limit = Number.POSITIVE_INFINITY } = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (path === undefined || path === '' || texts.length === 0)
            return;
        const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK } = external_node_fs_.constants;
        const file = runner_files_addDisposableResource(env_1, await (0,promises_.open)(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK), true);
        const found = await file.stat();
        if (!found.isFile())
            throw new Error(`${path}, which the runner reads, is not a plain file any more`);
        let used = found.size;
        for (const text of texts) {
            const size = Buffer.byteLength(text);
            if (used + size > limit)
                continue;
            used += size;
            await file.appendFile(text);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = runner_files_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Adds entries to GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE. */
async function appendEntries(path, entries) {
    await appendTexts(path, entries.map((entry) => formatEnvEntry(entry, (0,external_node_crypto_.randomUUID)())));
}

;// CONCATENATED MODULE: ./build/io/runner/publish.js
/** The outlets of a result: result.json, the summary, the log, annotations, outputs. */








/** GitHub drops a step's summary whole when it is larger (docs.github.com, "Adding a job summary"). */
const summaryLimit = 1024 * 1024;
/**
 * Writes the result where each outlet wants it; the exit code is the caller's. One that fails (a full disk) takes none
 * of the others with it, but the verdict: then the `failed` of the start stands, and the error is thrown at the end.
 */
async function publish(publication) {
    const { result, folder, live, runner, stageSummaries } = publication;
    live.line(renderTerminal(result));
    if (runner)
        for (const annotation of renderAnnotations(result))
            live.line(formatAnnotation(annotation));
    const summary = renderSummary({ result, limit: summaryLimit, logs: { folder: folder.logs } });
    // Ours first; a stage's own summary follows where there is room for all of it.
    const parts = [summary, ...stageSummaries.map((text) => live.masker.mask(text))].map((text) => `${text}\n`);
    const outlets = [
        async () => await appendTexts(external_node_process_.env['GITHUB_STEP_SUMMARY'], parts, { limit: summaryLimit }),
        async () => await writeResult(folder, result),
        async () => await writeOwnFile(folder.summary, summary),
    ];
    const told = await Promise.allSettled(outlets.map(async (write) => await write()));
    const errors = told.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    if (errors.length > 0)
        throw new AggregateError(errors, `the result could not be published: ${errors.join('; ')}`);
    await writeVerdict(result);
}
async function writeResult(folder, result) {
    await writeOwnFile(folder.result, `${JSON.stringify(result, null, 2)}\n`);
}
/** Before anything runs, so that a killed step reads as failed. */
async function writeFirstVerdict() {
    await writeOutputs({ verdict: 'failed' });
}
/** Before anything runs, so that a later step finds the logs of a killed one. */
async function writePlaces(folder) {
    await writeOutputs({ result: folder.result, logs: folder.logs, 'logs-name': (0,external_node_path_.basename)(folder.logs) });
}
async function writeVerdict(result) {
    const count = (verdict) => result.failures.filter((failure) => failure.verdict === verdict).length;
    await writeOutputs({
        verdict: result.verdict,
        flakes: count('flake'),
        regressions: count('regression'),
        retries: retriesOf(result),
    });
}
async function writeOutputs(outputs) {
    const entries = Object.entries(outputs).map(([name, value]) => ({ name, value: `${value}` }));
    await appendEntries(external_node_process_.env['GITHUB_OUTPUT'], entries);
}
/** Attempts beyond each stage's first. */
function retriesOf(result) {
    return result.stages.reduce((sum, { attempts }) => sum + Math.max(0, attempts.length - 1), 0);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/io/files/exists.js


/** Whether anything stands at a path; a link counts, wherever it leads. Throws where that cannot be told. */
async function exists(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch (error) {
        if ((0,system_error/* saysMissing */.FJ)(error))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/io/workspace/run-folder.js







/** Makes the folder under RUNNER_TEMP, or the system's temporary folder where there is none. The error says why not. */
async function makeRunFolder(options) {
    const parent = options.temp || (0,external_node_os_.tmpdir)();
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
        const root = (0,external_node_path_.join)(await (0,promises_.realpath)(parent), `retrial-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
        const folder = run_folder_runFolderAt(root, options.logsName);
        await (0,promises_.mkdir)(folder.root);
        await (0,promises_.mkdir)(folder.logs);
        await (0,promises_.mkdir)(folder.work);
        return (0,fallible/* succeed */.Py)(folder);
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.vq)(error);
        return (0,fallible/* fail */.fJ)(`there is no room for logs in ${parent} (${code}): let RUNNER_TEMP name a folder that this user can write to`);
    }
}
/**
 * Makes the folder again where a command removed it (`rm -rf "$RUNNER_TEMP"/*`).
 * @returns what that has cost, or null where it still stands.
 */
async function keepRunFolder(folder) {
    if (await exists(folder.work))
        return null;
    await (0,promises_.mkdir)(folder.logs, { recursive: true });
    await (0,promises_.mkdir)(folder.work, { recursive: true });
    return `The command removed ${folder.root}, where the logs of the commands before it lay: leave retrial-* in RUNNER_TEMP alone.`;
}
/** Makes a new folder for one command. What a stage put there before goes: it would be written through, or waited for. */
async function makeWorkFolder(folder, name) {
    const path = (0,external_node_path_.join)(folder.work, name);
    await (0,promises_.mkdir)(folder.work, { recursive: true });
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.mkdir)(path);
    return path;
}
/** The places in a run folder that was made before. */
function run_folder_runFolderAt(root, logsName) {
    return {
        root,
        logs: (0,external_node_path_.join)(root, logsName),
        work: (0,external_node_path_.join)(root, 'work'),
        result: (0,external_node_path_.join)(root, 'result.json'),
        summary: (0,external_node_path_.join)(root, 'summary.md'),
    };
}

;// CONCATENATED MODULE: ./build/io/runner/state.js
/** What `main` leaves for `post`, by the runner's state file; stages never see it. */






const state_names = {
    folder: 'RETRIAL_FOLDER',
    logsName: 'RETRIAL_LOGS',
    marker: 'RETRIAL_RUN',
    started: 'RETRIAL_STARTED',
    commit: 'RETRIAL_COMMIT',
    finished: 'RETRIAL_FINISHED',
};
/** Saved before anything runs. Without a runner there is no `post`, and nothing to save for it. */
async function saveRunState(state) {
    await appendEntries(external_node_process_.env['GITHUB_STATE'], [
        { name: state_names.folder, value: state.folder.root },
        { name: state_names.logsName, value: (0,external_node_path_.basename)(state.folder.logs) },
        { name: state_names.marker, value: state.marker },
        { name: state_names.started, value: state.started },
        { name: state_names.commit, value: state.commit ?? '' },
    ]);
}
/** Says that `main` has published all there is. */
async function saveFinished() {
    await appendEntries(external_node_process_.env['GITHUB_STATE'], [{ name: state_names.finished, value: 'true' }]);
}
/** null where `main` never got so far. */
function readRunState() {
    const root = getState(state_names.folder);
    const marker = getState(state_names.marker);
    const started = getState(state_names.started);
    if (root === '' || !/^[A-Za-z0-9_-]{8,}$/.test(marker) || Number.isNaN(Date.parse(started)))
        return null;
    const commit = getState(state_names.commit);
    return {
        folder: runFolderAt(root, getState(state_names.logsName)),
        marker,
        started,
        commit: isCommitHash(commit) ? commit : null,
        finished: getState(state_names.finished) === 'true',
    };
}

;// CONCATENATED MODULE: ./build/render/decision.js
/** One line of the step's log for each retry granted or refused. */


function describeDecision(stage, record) {
    if (!('rerun' in record)) {
        const { reason, rule } = record.decision;
        return harmlessLine(`${stage}: no retry: ${reason} (rule ${rule})`);
    }
    const payers = record.decision.payers.map(({ fingerprint }) => fingerprint.id).join(', ');
    return harmlessLine(`${stage}: retry granted by ${payers}: ${whatRuns(record.rerun)}`);
}
function whatRuns(rerun) {
    switch (rerun.kind) {
        case 'selected':
            return 'the failed tests run again';
        case 'framework':
            return 'their framework has run them again already';
        case 'whole':
            return rerun.fallback === null
                ? 'the whole stage runs again'
                : `the whole stage runs again, since ${rerun.fallback}`;
        default:
            return (0,fallible/* unreachable */.HB)(rerun);
    }
}

;// CONCATENATED MODULE: ./build/result/artifact-name.js

const longest = 120;
/** `retrial-logs-<job>[-<leg>]-<run attempt>`: what an artifact may be called on every forge, and a folder too. */
function defaultArtifactName({ job, matrix, runAttempt }) {
    const leg = Object.values(matrix).join('-');
    const parts = ['retrial-logs', job ?? 'local', leg, `${runAttempt}`];
    return harmless(parts.filter((part) => part !== '').join('-'));
}
/**
 * Without what artifact names and file names may not hold (actions/toolkit, path-and-artifact-name-validation).
 * Two long names stay two: what is cut off is told by a hash of the whole.
 */
function harmless(name) {
    const clean = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replaceAll(/^[-.]+|(?<![-.])[-.]+$/g, '');
    if (clean === '')
        return 'unnamed';
    if (clean.length <= longest)
        return clean;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    return `${clean.slice(0, longest - hash.length - 1)}-${hash}`;
}

;// CONCATENATED MODULE: ./build/stages/withheld.js
/**
 * What a stage does not receive of the action's own environment ("What a stage sees", docs/guarantees.md),
 * and what it cannot hand on to later stages and steps.
 */
const tokenNames = new Set([
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_CACHE_SERVICE_V2',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'GITEA_RUNTIME_TOKEN',
]);
const ownNames = /^(RETRIAL_|GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_)/i;
/** The names that Retrial's own outputs have; a stage cannot write them. */
const ownOutputs = [
    'verdict',
    'flakes',
    'regressions',
    'retries',
    'result',
    'logs',
    'logs-name',
];
/**
 * What `pass-env` cannot give either: the action's inputs and state, and Retrial's own, but for the marker,
 * by which an outer run finds the processes of one inside of it.
 */
const neverPassed = /^(?:GITHUB_STATE$|INPUT_|STATE_|RETRIAL_(?!MARKER$))/;
/** The environment of a stage: the step's own without inputs, state and runner tokens, but for `pass-env`. */
function withoutWithheld(env, passEnv) {
    const passed = new Set(passEnv);
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined)
            continue;
        if (neverPassed.test(name) || (tokenNames.has(name) && !passed.has(name)))
            continue;
        kept[name] = value;
    }
    return kept;
}
/** True for a variable that a stage must not set for later stages, steps or the action's own `post`. */
function isOwnVariable(name) {
    return ownNames.test(name) || /^(NODE_OPTIONS|LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT)$/i.test(name);
}
/** True for an output that only Retrial writes; the runner compares names without case. */
function isOwnOutput(name) {
    return ownOutputs.includes(name.trim().toLowerCase());
}

// EXTERNAL MODULE: ./build/io/files/hostile-file.js
var hostile_file = __webpack_require__(7434);
;// CONCATENATED MODULE: ./build/io/runner/stage-files.js
/** Private copies of the files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH and GITHUB_STEP_SUMMARY. */






const kinds = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
/** The runner's own limit for outputs of a job; more than that is refused by name. */
const mostBytes = 1024 * 1024;
/** Makes them in a folder that must not be there yet. */
async function makeStageFiles(folder) {
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    const files = {
        GITHUB_OUTPUT: (0,external_node_path_.join)(folder, 'output'),
        GITHUB_ENV: (0,external_node_path_.join)(folder, 'env'),
        GITHUB_PATH: (0,external_node_path_.join)(folder, 'path'),
        GITHUB_STEP_SUMMARY: (0,external_node_path_.join)(folder, 'summary'),
    };
    for (const kind of kinds)
        await (0,promises_.writeFile)(files[kind], '', { flag: 'wx' });
    return files;
}
/**
 * Merges what a stage's last attempt wrote into the runner's own files and into what later stages see.
 * Returns a warning for all that was refused.
 */
async function handOn(input) {
    const { stage, files, handedOn, runnerFiles } = input;
    const warnings = [];
    const warn = (sentence) => {
        warnings.push(`stage ${stage}: ${sentence}`);
    };
    const outputs = await readEntries(files.GITHUB_OUTPUT, warn);
    const ownOutputs = outputs.filter(({ name }) => isOwnOutput(name));
    for (const { name } of ownOutputs)
        warn(`the output ${name} is Retrial's own and was refused`);
    await appendEntries(runnerFiles.GITHUB_OUTPUT, outputs.filter(({ name }) => !isOwnOutput(name)));
    const entries = await readEntries(files.GITHUB_ENV, warn);
    const variables = entries.filter(({ name }) => !isOwnVariable(name));
    const refused = entries.filter(({ name }) => isOwnVariable(name));
    for (const { name } of refused)
        warn(`the variable ${name} is not a stage's to set and was refused`);
    for (const { name, value } of variables)
        handedOn.env[name] = value;
    await appendEntries(runnerFiles.GITHUB_ENV, variables);
    const folders = (await read(files.GITHUB_PATH, warn)).split(/\r?\n/).filter((line) => line !== '');
    handedOn.path.unshift(...folders.toReversed());
    await appendTexts(runnerFiles.GITHUB_PATH, folders.map((folder) => `${folder}\n`));
    const summary = await read(files.GITHUB_STEP_SUMMARY, warn);
    if (summary.trim() !== '')
        handedOn.summaries.push(summary);
    return warnings;
}
async function readEntries(path, warn) {
    const parsed = parseEnvFile(await read(path, warn));
    if (parsed.ok)
        return parsed.value;
    warn(`what it wrote to ${(0,external_node_path_.basename)(path)} was refused: ${parsed.error}`);
    return [];
}
/** The stage owns the file: anything may stand there by now, or nothing. */
async function read(path, warn) {
    const text = await (0,hostile_file/* readHostileFile */.hN)(path, { limit: mostBytes });
    if (text.ok)
        return text.value;
    warn(`what stands in the place of ${(0,external_node_path_.basename)(path)} ${text.error.why}, and was refused`);
    return '';
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/io/process/proc.js
/** Reads Linux' /proc; the fields are those of proc_pid_stat(5). */


/** A pid alone may be another's by now. */
function identityOf({ pid, start }) {
    return `${pid}:${start}`;
}
/** Linux tells user space 100 ticks a second, whatever the kernel's own clock. */
const ticksPerSecond = 100;
/** PF_EXITING of the kernel's include/linux/sched.h. */
const exitingFlag = 0x4;
/**
 * Why a process cannot be read: it has ended (ENOENT, ESRCH), or it is another user's or guards itself
 * (EACCES, EPERM). Both are skipped knowingly: as an ordinary user, what a stage started under another user is
 * found by its session and parent, which everyone may read. All else (no file descriptors left …) is thrown:
 * a look at /proc that saw nothing must never read as "nothing runs".
 */
const unreadable = new Set(['ENOENT', 'ESRCH', 'EACCES', 'EPERM']);
function ifReadable(read) {
    try {
        return read();
    }
    catch (error) {
        if (unreadable.has((0,system_error/* systemErrorCode */.vq)(error)))
            return null;
        throw error;
    }
}
function listPids() {
    return (0,external_node_fs_.readdirSync)('/proc').map(Number).filter(Number.isInteger);
}
/** null: there is no such process any more. */
function readStat(pid) {
    const text = ifReadable(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'));
    return text === null ? null : parseStat(text);
}
/** `text` of /proc/PID/stat. The name in parentheses may hold anything, also parentheses and newlines. */
function parseStat(text) {
    const open = text.indexOf('(');
    const close = text.lastIndexOf(')');
    const fields = text.slice(close + 2).split(' ');
    const number = (index) => Number(fields[index]);
    const state = fields[0] ?? '';
    const ending = state === 'Z' || state === 'X' || (number(6) & exitingFlag) !== 0;
    return {
        pid: Number(text.slice(0, open)),
        name: text.slice(open + 1, close),
        state,
        parent: number(1),
        group: number(2),
        session: number(3),
        // A first thread that has ended while others run leaves the process alive.
        exiting: ending && number(17) <= 1,
        start: number(19),
    };
}
/** Has ended, and waits for its parent to take note. */
function isZombie({ state, exiting }) {
    return exiting && (state === 'Z' || state === 'X');
}
/**
 * Whether the environment that the process was started with holds `RETRIAL_MARKER` with `marker` as one of its parts.
 * null where there is none to read: another user's, one that has just ended, or one in the midst of exec(2).
 */
function carriesMarker(pid, marker) {
    const environment = ifReadable(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'utf8'));
    if (environment === null || environment === '')
        return null;
    if (!environment.includes(marker))
        return false;
    const prefix = `${markerVariable}=`;
    return environment
        .split('\0')
        .some((entry) => entry.startsWith(prefix) && `:${entry.slice(prefix.length)}:`.includes(`:${marker}:`));
}
/** Whether the environment that the process was started with sets the variable to something. */
function hasVariable(pid, name) {
    const environment = ifReadable(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'utf8')) ?? '';
    return environment
        .split('\0')
        .some((entry) => entry.startsWith(`${name}=`) && entry.length > name.length + 1);
}
/** Its value: the markers that apply, the outermost first, with colons between. */
const markerVariable = 'RETRIAL_MARKER';
/** Whether the process has a file open whose path contains `name`, also when it is deleted since. */
function holdsFile(pid, name) {
    const folder = `/proc/${pid}/fd`;
    const descriptors = ifReadable(() => (0,external_node_fs_.readdirSync)(folder)) ?? [];
    return descriptors.some((descriptor) => {
        const target = ifReadable(() => (0,external_node_fs_.readlinkSync)(`${folder}/${descriptor}`));
        return target?.includes(name) ?? false;
    });
}
/** On one line, cut at 4,096 characters; the short name in brackets where the command line cannot be read. Hostile. */
function commandLine(stat) {
    const raw = ifReadable(() => (0,external_node_fs_.readFileSync)(`/proc/${stat.pid}/cmdline`, 'utf8')) ?? '';
    const line = (raw.trim() === '' ? `[${stat.name}]` : raw).slice(0, 2000);
    // Words are separated by NUL; a newline or an escape sequence would break the sentence it is named in.
    return line
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
        .slice(0, 4_096);
}
/** Seconds since it started. Measured from this process: /proc/uptime is another clock in some containers. */
function ageOf(stat) {
    const self = readStat(process.pid);
    if (self === null)
        return 0;
    return Math.max(0, process.uptime() - (stat.start - self.start) / ticksPerSecond);
}

;// CONCATENATED MODULE: ./build/io/process/end-tree.js
/** Ends processes, and whatever they start meanwhile. */



/** Milliseconds that SIGKILL gets to work: what is still there then waits for a device, and no one can end it. */
const killTime = 5_000;
/** Looks that must find nothing before it is believed on a machine where processes never stop ending. */
const looksToBelieve = 30;
/**
 * SIGTERM to each, SIGKILL after the grace, looked at again until none is left, which also catches those that
 * ignore SIGTERM or fork while they die.
 * @returns what could not be ended; takes `grace` and 5 s at most.
 */
async function endTree(options) {
    const killAt = performance.now() + options.grace;
    const told = { asked: new Set(), refused: new Set() };
    let emptyLooks = 0;
    for (;;) {
        const untilKill = killAt - performance.now();
        const kill = untilKill <= 0;
        const { members, stable, reached } = strike(options, { kill, told });
        emptyLooks = members.length === 0 ? emptyLooks + 1 : 0;
        if (emptyLooks >= (stable ? 1 : looksToBelieve))
            return [];
        const hopeless = kill && emptyLooks === 0 && reached === 0;
        if (hopeless || untilKill <= -killTime)
            return members.map((stat) => unended(stat, told.refused));
        await (0,external_node_timers_promises_.setTimeout)(kill || emptyLooks > 0 ? 2 : Math.min(20, untilKill));
    }
}
/** One look, and one signal to each that it finds. */
function strike({ find, ownsGroupOf }, { kill, told }) {
    let reached = 0;
    const found = (stat) => {
        if (tell(stat, { kill, told, ownsGroupOf }))
            reached++;
    };
    // Killed on sight; but asked with the parents first, or a shell would see its child die before its own trap runs.
    const look = find(kill ? found : () => undefined);
    if (!kill)
        for (const stat of look.members.toSorted(byAge))
            found(stat);
    return { ...look, reached };
}
/** @returns whether our signals reach it. */
function tell(stat, { kill, told, ownsGroupOf }) {
    if (told.refused.has(identityOf(stat)))
        return false;
    const reached = kill ? killHard(stat, ownsGroupOf(stat)) : askToEnd(stat, told.asked);
    if (!reached)
        told.refused.add(identityOf(stat));
    return reached;
}
function byAge(a, b) {
    return a.start - b.start || a.pid - b.pid;
}
function unended(stat, refused) {
    if (refused.has(identityOf(stat)))
        return { stat, why: 'it belongs to another user' };
    const state = readStat(stat.pid)?.state ?? stat.state;
    return { stat, why: `SIGKILL had no effect within ${killTime / 1000} s (state ${state})` };
}
/** @returns false where the system refuses the signal. */
function askToEnd(stat, asked) {
    if (asked.has(identityOf(stat)))
        return true;
    asked.add(identityOf(stat));
    const reached = signal(stat, 'SIGTERM');
    // A stopped process sees SIGTERM only when it goes on.
    return stat.state === 'T' ? signal(stat, 'SIGCONT') && reached : reached;
}
function killHard(stat, wholeGroup) {
    // The group in one call: no fork can slip between two signals.
    // (Group 0 would be our own.)
    if (wholeGroup && stat.group > 1 && isStill(stat))
        send(-stat.group, 'SIGKILL');
    return signal(stat, 'SIGKILL');
}
function signal(stat, name) {
    return !isStill(stat) || send(stat.pid, name);
}
/** Guards against a pid that was given to another process since the look. */
function isStill(stat) {
    return readStat(stat.pid)?.start === stat.start;
}
function send(target, name) {
    try {
        process.kill(target, name);
        return true;
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.vq)(error);
        if (code === 'ESRCH')
            return true;
        if (code === 'EPERM')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/io/process/survivors.js


/** Milliseconds that sleeping processes get to be gone by themselves before they count: `> >(tee x)` ends after its shell. */
const settleTime = 200;
/** Milliseconds more while one of them works (R, D): on a busy machine it may only wait for its turn to end. */
const workTime = 800;
/** Milliseconds more for those that have begun to exit, which never count. */
const exitTime = 2_000;
/** Milliseconds without a new byte after which a relay that sleeps is known to wait for a writer, not for its disk. */
const relayPatience = 2_000;
/** Milliseconds: on a cancel the runner kills 10 s after its first signal. */
const cancelGrace = 4_000;
/** Looks for survivors of a command that has exited by itself, and does what `background` says. */
async function settle(execution) {
    const { command, running } = execution;
    // The relay ends at once when nobody holds the output: then the dear part of the look is spared.
    await waitForRelay(running, settleTime / 10);
    const left = await settled(execution);
    if (left === null)
        return { survivors: [], problems: [] };
    const alive = left.members.filter((stat) => !stat.exiting);
    // What still exits after all that time is stuck, and holds what it holds.
    const survivors = (alive.length > 0 ? alive : left.members).map(describe);
    const { background } = command;
    if (background.kind !== 'wait') {
        const blame = background.kind === 'fail' ? [blameFor(left, survivors, forFail)] : [];
        return { survivors, problems: [...blame, ...(await endAll(execution))] };
    }
    if (await waitUntilGone(execution, background.limit))
        return { survivors, problems: [] };
    const still = lookAll(running);
    const reason = command.cancel.aborted
        ? 'when the run was cancelled.'
        : `after the wait of ${background.limit / 1000} s.`;
    const blame = blameFor(still, still.members.map(describe), reason);
    return { survivors, problems: [blame, ...(await endAll(execution))] };
}
/** Ends a command that has to be ended, with all that belongs to it. @returns one sentence for each that could not be. */
async function endAll({ command, running }) {
    const unended = await endTree({
        find: (onFound) => lookAll(running, onFound),
        ownsGroupOf: (stat) => running.tree.ownsGroupOf(stat),
        grace: command.cancel.aborted ? Math.min(command.grace, cancelGrace) : command.grace,
    });
    return unended.map(({ stat, why }) => `${capitalise(survivors_name(describe(stat)))} could not be ended: ${why}.`);
}
function describe(stat) {
    return { pid: stat.pid, age: ageOf(stat), command: commandLine(stat) };
}
async function waitForRelay(running, limit) {
    const until = performance.now() + limit;
    while (!running.relay.ended() && performance.now() < until) {
        await running.wake.wait(until - performance.now());
    }
}
/** The relay's end proves that nobody holds the output; only without it is the dear part of a look needed. */
function lookAll({ tree, relay }, onFound) {
    return tree.look({ holders: !relay.ended(), onFound });
}
function isEmpty(look, running) {
    return look.members.length === 0 && running.relay.ended();
}
/** @returns null where nothing is left, else what is left after the settle time. */
async function settled(execution) {
    const { running } = execution;
    const exited = performance.now();
    for (let pause = 1;; pause = Math.min(pause * 2, 40)) {
        const look = lookAll(running);
        const late = performance.now() - exited - settleTime;
        if (isEmpty(look, running) && (look.stable || late >= 0))
            return null;
        if (late >= 0 && !isOnItsWay(look, { execution, late }))
            return look;
        await running.wake.wait(pause);
    }
}
/** Whether what is left does not count yet: it exits, it works, or it is the relay, still busy with a slow disk. */
function isOnItsWay(look, { execution, late }) {
    if (look.members.length > 0) {
        const allExit = look.members.every((stat) => stat.exiting);
        return allExit
            ? late < exitTime
            : late < workTime && look.members.some(({ state }) => /[RD]/.test(state));
    }
    return look.olderHolders.length === 0 && !relayIsIdle(execution, late);
}
/** `watched`: milliseconds for which the relay has been looked at. */
function relayIsIdle({ running, log }, watched) {
    const silent = Math.min(log.silence(), watched) >= relayPatience;
    // A relay that waits for its disk is in state D, and has still to write.
    return silent && readStat(running.relay.pid)?.state === 'S';
}
async function waitUntilGone({ command, running }, limit) {
    const until = performance.now() + limit;
    for (let pause = 20; !command.cancel.aborted; pause = Math.min(pause * 2, 250)) {
        const look = lookAll(running);
        if (isEmpty(look, running) && look.stable)
            return true;
        const rest = until - performance.now();
        if (rest <= 0)
            return isEmpty(look, running);
        await running.wake.wait(Math.max(1, Math.min(pause, rest)));
    }
    return false;
}
const forFail = 'after it. Wait for it in the command, or set `background` to `{ wait: … }` or `end` if that is meant.';
function blameFor(look, members, when) {
    const older = look.olderHolders.map((stat) => `${survivors_name(describe(stat))}, older than the command, holds its output`);
    const who = [...members.map(survivors_name), ...older];
    const whom = who.length === 0 ? 'a process that this user cannot see, but that holds its output,' : list(who);
    return `The command exited before its work had ended: ${whom} still ran ${when}`;
}
function survivors_name({ pid, age, command }) {
    return `process ${pid} (${age.toFixed(1)} s old, ${command})`;
}
/** As many as a person reads. */
const listed = 5;
function list(names) {
    const rest = names.length - listed;
    return `${names.slice(0, listed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/io/process/close-output.js
/** Waits until the log is final. */

/**
 * To be called when everything that could be ended has ended. The relay then ends by itself, unless the output is
 * still held by what could not be ended: it is given up once it has written all there is.
 * @returns why the log is not whole, or null.
 */
async function closeOutput(execution) {
    const { relay, wake, tree } = execution.running;
    const since = performance.now();
    while (!relay.ended()) {
        await wake.wait(50);
        relay.goOn();
        if (relay.ended() || !relayIsIdle(execution, performance.now() - since))
            continue;
        const holders = tree.look({ holders: true });
        relay.stop();
        while (!relay.ended())
            await wake.wait(50);
        // What was handed to a daemon that ran before (ssh's control master) is no work of the command's own.
        if (holders.members.length === 0 && holders.olderHolders.length > 0)
            return null;
        return 'The log may lack its end: a process that could not be ended still holds it open.';
    }
    return relay.problem();
}

;// CONCATENATED MODULE: ./build/io/process/dump-stacks.js
/** Asks the runtimes of a command that has to be ended for their stacks; they write them to the command's output. */



/** Milliseconds for all stacks together, and of silence after which they are taken to be written. */
const dump_stacks_longest = 2_000;
const silence = 200;
/**
 * Python writes the stacks of all threads on SIGABRT where PYTHONFAULTHANDLER is set (docs.python.org, faulthandler)
 * and ends; a JVM on SIGQUIT, and goes on. Processes of other kinds are left alone.
 */
async function dumpStacks({ running, log }) {
    const asked = lookAll(running).members.filter(ask);
    if (asked.length === 0)
        return;
    const until = performance.now() + dump_stacks_longest;
    do
        await (0,external_node_timers_promises_.setTimeout)(silence / 4);
    while (performance.now() < until && log.silence() < silence);
}
/** @returns whether the process was asked. One that has ended meanwhile has nothing to say. */
function ask(stat) {
    const signal = signalFor(stat);
    if (signal === null)
        return false;
    try {
        return process.kill(stat.pid, signal);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM'))
            return false;
        throw error;
    }
}
function signalFor({ pid, name }) {
    if (/^python/.test(name))
        return hasVariable(pid, 'PYTHONFAULTHANDLER') ? 'SIGABRT' : null;
    return name === 'java' ? 'SIGQUIT' : null;
}

;// CONCATENATED MODULE: ./build/io/process/wake.js
/** A sleep that an event can cut short. One waiter at a time; a ring with nobody waiting ends the next wait at once. */
class Wake {
    #rung = false;
    #end = null;
    ring = () => {
        this.#rung = true;
        this.#end?.();
    };
    /** Resolves after `milliseconds`, or earlier when rung. */
    async wait(milliseconds) {
        if (!this.#rung) {
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, milliseconds);
                this.#end = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
        }
        this.#end = null;
        this.#rung = false;
    }
}

;// CONCATENATED MODULE: ./build/io/process/follow-log.js
/** Follows a log file while it grows, in constant memory. */




const chunkSize = 128 * 1024;
/** Milliseconds between two looks at a file that does not grow. */
const interval = 50;
const newline = 0x0a;
/**
 * Reads from the file, never from the command: whoever takes the output may be as slow as they like, and the
 * command is not slowed. Starts at once; `finish` ends it.
 */
class LogFollower {
    #file;
    #onOutput;
    #wake = new Wake();
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #buffer = Buffer.allocUnsafe(chunkSize);
    #done;
    #bytes = 0;
    #newlines = 0;
    #lastByte = newline;
    #complete = false;
    #live = true;
    #stopWaiting = null;
    #seenSize = 0;
    #grewAt = performance.now();
    constructor(options) {
        this.#file = options.file;
        this.#onOutput = options.onOutput;
        this.#done = this.#follow();
    }
    /** Milliseconds since the file was last seen to grow; looks anew. */
    silence() {
        const { size } = (0,external_node_fs_.fstatSync)(this.#file.fd);
        if (size !== this.#seenSize) {
            this.#seenSize = size;
            this.#grewAt = performance.now();
        }
        return performance.now() - this.#grewAt;
    }
    /**
     * To be called when nothing writes any more. `onOutput` has `catchUp` milliseconds to take the rest; then
     * the sums are finished without it.
     */
    async finish(catchUp) {
        this.#complete = true;
        this.#wake.ring();
        const timer = setTimeout(() => this.#cut(), catchUp);
        const problem = await this.#done;
        clearTimeout(timer);
        return {
            bytes: this.#bytes,
            lines: this.#newlines + (this.#lastByte === newline ? 0 : 1),
            sha256: this.#hash.digest('hex'),
            liveCut: !this.#live,
            problem,
        };
    }
    /** Ends it early, where `finish` will not be called. */
    abandon() {
        this.#complete = true;
        this.#cut();
        this.#wake.ring();
    }
    async #follow() {
        try {
            for (;;) {
                // Asked before the read: what was written before completion is in it.
                const last = this.#complete;
                const { bytesRead } = await this.#file.read(this.#buffer, 0, chunkSize, this.#bytes);
                if (bytesRead > 0)
                    await this.#take(this.#buffer.subarray(0, bytesRead));
                else if (last)
                    return this.#checkLength();
                else
                    await this.#wake.wait(interval);
            }
        }
        catch (error) {
            this.#live = false;
            return `The log could not be read back after ${this.#bytes} bytes: ${(0,system_error/* systemErrorCode */.vq)(error)}.`;
        }
    }
    async #take(chunk) {
        this.#bytes += chunk.length;
        this.#hash.update(chunk);
        let count = 0;
        // By index: nine times as fast as an iterator, which would be most of the work.
        for (let index = 0; index < chunk.length; index++)
            if (chunk[index] === newline)
                count++;
        this.#newlines += count;
        this.#lastByte = chunk.at(-1) ?? newline;
        // A copy: whoever receives it may keep it.
        if (this.#live)
            await this.#deliver(Uint8Array.from(chunk));
    }
    async #deliver(chunk) {
        let settled;
        try {
            settled = this.#onOutput(chunk) ?? undefined;
        }
        catch {
            // A reader that fails loses the live log, said by `liveCut`; it must not take the command with it.
            this.#live = false;
        }
        if (settled === undefined)
            return;
        const delivery = settled;
        await new Promise((resolve) => {
            this.#stopWaiting = resolve;
            delivery.then(resolve, () => {
                this.#live = false;
                resolve();
            });
        });
        this.#stopWaiting = null;
    }
    #cut() {
        this.#live = false;
        this.#stopWaiting?.();
    }
    #checkLength() {
        const { size } = (0,external_node_fs_.fstatSync)(this.#file.fd);
        if (size >= this.#bytes)
            return null;
        return `The log was cut from ${this.#bytes} to ${size} bytes by something else than Retrial.`;
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/io/process/log-file.js
/** The log of one attempt on disk. */






/** Creates it, for this user alone. The error says why not: it exists, its folder does not, a full disk … */
async function createLogFile(path) {
    const { O_APPEND, O_CREAT, O_EXCL, O_WRONLY } = external_node_fs_.constants;
    try {
        const appendEnd = (0,external_node_fs_.openSync)(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL, 0o600);
        const reader = await (0,promises_.open)(path, 'r');
        return (0,fallible/* succeed */.Py)({ path, reader, appendEnd, closeAppendEnd: () => (0,external_node_fs_.closeSync)(appendEnd) });
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.vq)(error);
        const hint = code === 'EEXIST' ? 'another attempt has written it: give each attempt a path of its own' : code;
        return (0,fallible/* fail */.fJ)(`The log file ${path} could not be created: ${hint}.`);
    }
}
/**
 * Makes sure that the finished log stands at its path. Where the command removed it (`rm -rf "$RUNNER_TEMP"/*`),
 * it is written again from the file that is still open.
 * @returns a problem, or null.
 */
async function keepInPlace(log) {
    const ours = await log.reader.stat();
    const found = (0,external_node_fs_.statSync)(log.path, { throwIfNoEntry: false });
    if (found !== undefined) {
        const same = found.ino === ours.ino && found.dev === ours.dev;
        return same ? null : `Another file was put in the place of the log ${log.path} while the command ran.`;
    }
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(log.path), { recursive: true });
        const source = log.reader.createReadStream({ start: 0, autoClose: false });
        await (0,external_node_stream_promises_.pipeline)(source, (0,external_node_fs_.createWriteStream)(log.path, { flags: 'wx', mode: 0o600 }));
        return null;
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.vq)(error);
        return `The log ${log.path} was removed while the command ran, and could not be written again: ${code}.`;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(3802);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/io/process/child-stdio.js



/** O_CLOEXEC of open(2), as /proc/PID/fdinfo shows it. */
const closeOnExec = 0o2000000;
/** Descriptors above this are beyond what a list of them can cover; nothing hands them down. */
const highest = 4_096;
/**
 * Calls `spawnWith` with a `stdio` that covers whatever this process was itself handed and would hand on: Node
 * marks only the low numbers of these as its own. A child finds /dev/null there, and so cannot hold open the
 * pipe of whoever started us.
 */
function spawnCovered(standard, spawnWith) {
    const inherited = listInherited().filter((descriptor) => descriptor >= standard.length);
    if (inherited.length === 0)
        return spawnWith([...standard]);
    const nothing = (0,external_node_fs_.openSync)('/dev/null', 'r+');
    try {
        const stdio = [...standard];
        for (const descriptor of inherited) {
            while (stdio.length <= descriptor)
                stdio.push('ignore');
            stdio[descriptor] = nothing;
        }
        return spawnWith(stdio);
    }
    finally {
        (0,external_node_fs_.closeSync)(nothing);
    }
}
/** What the system said of a child that has no pid. */
async function whyNotSpawned(child) {
    const [error] = await (0,external_node_events_.once)(child, 'error', { signal: AbortSignal.timeout(5_000) }).catch((thrown) => [thrown]);
    return error;
}
function listInherited() {
    return (0,external_node_fs_.readdirSync)('/proc/self/fdinfo')
        .map(Number)
        .filter((descriptor) => descriptor > 2 && descriptor <= highest && !closesOnExec(descriptor))
        .sort((a, b) => a - b);
}
function closesOnExec(descriptor) {
    try {
        const flags = /^flags:\s*([0-7]+)/m.exec((0,external_node_fs_.readFileSync)(`/proc/self/fdinfo/${descriptor}`, 'utf8'))?.[1];
        return flags !== undefined && (Number.parseInt(flags, 8) & closeOnExec) !== 0;
    }
    catch (error) {
        // The descriptor of the listing itself is closed by now.
        if ((0,system_error/* systemErrorCode */.vq)(error) === 'ENOENT')
            return true;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/io/process/helper-environment.js

/**
 * The environment of our own helpers (mkfifo, cat): no secret, no marker, messages in English. The system's own
 * folders come first, so that a `cat` of the workflow's making is not taken for the real one.
 */
function helperEnvironment() {
    const path = process.env['PATH'];
    return { LC_ALL: 'C', PATH: path === undefined ? '/usr/bin:/bin' : `/usr/bin:/bin:${path}` };
}
/** Why a helper could not be started. `who` is the subject of the sentence; throws what is no error of the system. */
function whyNoHelper(who, error) {
    const code = (0,system_error/* systemErrorCode */.vq)(error);
    switch (code) {
        case 'ENOENT':
            return `${who} could not be started: install coreutils.`;
        case 'EMFILE':
        case 'ENFILE':
            return `${who} could not be started, since too many files are open (${code}): raise \`ulimit -n\`.`;
        case 'EAGAIN':
            return `${who} could not be started, since too many processes run (${code}): raise \`ulimit -u\`, or the container's limit of pids.`;
        default:
            return `${who} could not be started: ${code}.`;
    }
}

;// CONCATENATED MODULE: ./build/io/process/fifo.js
/** The named pipe between a command and the relay that writes its log. */





/** Milliseconds after which `mkfifo` is given up: the folder is on a disk that does not answer. */
const limit = 10_000;
/** Makes a FIFO at `path`, readable by this user alone, and opens both of its ends. The error says why not. */
async function openFifo(path) {
    const problem = await makeFifo(path);
    if (problem !== null)
        return (0,fallible/* fail */.fJ)(problem);
    const ends = [];
    const release = () => {
        for (const end of ends)
            (0,external_node_fs_.closeSync)(end);
        // The command may have removed it by now, with all of RUNNER_TEMP.
        (0,external_node_fs_.rmSync)(path, { force: true });
    };
    const openEnd = (flags) => {
        const end = (0,external_node_fs_.openSync)(path, flags);
        ends.push(end);
        return end;
    };
    try {
        // Both at once first: with a reader and a writer there, neither of the other two opens waits for its peer.
        openEnd(external_node_fs_.constants.O_RDWR);
        return (0,fallible/* succeed */.Py)({ readEnd: openEnd(external_node_fs_.constants.O_RDONLY), writeEnd: openEnd(external_node_fs_.constants.O_WRONLY), release });
    }
    catch (error) {
        release();
        return (0,fallible/* fail */.fJ)(`The FIFO beside the log could not be opened: ${(0,system_error/* systemErrorCode */.vq)(error)}.`);
    }
}
async function makeFifo(path) {
    return new Promise((resolve) => {
        const maker = (0,external_node_child_process_.spawn)('mkfifo', ['-m', '600', path], {
            env: helperEnvironment(),
            stdio: ['ignore', 'ignore', 'pipe'],
            timeout: limit,
        });
        let said = '';
        maker.stderr.setEncoding('utf8').on('data', (text) => {
            said = `${said}${text}`.slice(0, 500);
        });
        maker.on('error', (error) => resolve(whyNoHelper('mkfifo, which keeps the log whole,', error)));
        maker.on('close', (code, signal) => resolve(code === 0 ? null : `mkfifo failed in the log folder: ${said.trim() || (signal ?? `code ${code}`)}`));
    });
}

;// CONCATENATED MODULE: ./build/io/process/doubts.js
/** Processes of which a look could not tell whose they are. */

/** Looks after which a process that stays unclear (another user's, a lasting zombie) is taken as it is. */
const looksToBeClear = 3;
/**
 * A zombie may have started another process after the list was read, and one without an environment may be in the
 * midst of exec(2): both ask for another look.
 */
class Doubts {
    #looks = new Map();
    /** Whether this process, once more unclear, asks for another look. */
    raise(stat) {
        const key = identityOf(stat);
        const looks = (this.#looks.get(key) ?? 0) + 1;
        this.#looks.set(key, looks);
        return looks <= looksToBeClear;
    }
    /** Forgets those that have ended. */
    keepOnly(processes) {
        if (this.#looks.size === 0)
            return;
        const living = new Set([...processes].map(identityOf));
        for (const key of this.#looks.keys()) {
            if (!living.has(key))
                this.#looks.delete(key);
        }
    }
}

;// CONCATENATED MODULE: ./build/io/process/process-tree.js
/** Which processes belong to one command. */


/**
 * A process belongs when it carries the marker, is of a session that a member opened, descends from a member, was
 * seen to belong before, or (where asked) holds the command's output. Each look remembers, so that one whose
 * parent ends later is still known. What empties its environment, opens its own session, gives up the output and
 * loses its parent before any look is the one thing that stays unseen.
 */
class ProcessTree {
    #root;
    #marker;
    #outputName;
    #helpers;
    /** pid to start. */
    #known = new Map();
    #doubts = new Doubts();
    #sessions = new Set();
    /** `outputName`: part of the path of the command's output; `helpers`: pids that never count. */
    constructor(options) {
        this.#root = options.root;
        this.#marker = options.marker;
        this.#outputName = options.outputName;
        this.#helpers = new Set([process.pid, ...options.helpers]);
        this.#known.set(options.root.pid, options.root.start);
        this.#sessions.add(options.root.pid);
    }
    /**
     * With `holders`, also looks at who holds the output: some times the work. `onFound` is called with each member as
     * soon as it is seen, since one that forks and exits at once is gone by the end of the look.
     */
    look({ holders, onFound }) {
        const processes = new Map();
        const found = { members: [], strangers: [], older: [] };
        let stable = true;
        // The newest first, for the same reason.
        for (const pid of listPids().toReversed()) {
            const stat = readStat(pid);
            if (stat !== null)
                processes.set(pid, stat);
            if (stat === null)
                stable = false;
            else if (this.#helpers.has(pid))
                continue;
            else if (!this.#sort(stat, { found, holders, onFound }))
                stable = false;
        }
        this.#forgetEnded(processes);
        const descendants = this.#descendantsAmong(found.strangers);
        for (const stat of descendants)
            onFound?.(stat);
        return { members: [...found.members, ...descendants], olderHolders: found.older, stable };
    }
    /** Whether the process group of this member is the command's own as a whole. */
    ownsGroupOf(stat) {
        return this.#sessions.has(stat.session);
    }
    /** @returns false where another look is needed to tell. */
    #sort(stat, { found, holders, onFound }) {
        const holds = () => holders && holdsFile(stat.pid, this.#outputName);
        // What started before the command cannot be its own: this spares most of the work, and everyone else's daemons.
        if (stat.start < this.#root.start) {
            if (holds())
                found.older.push(stat);
            return true;
        }
        if (isZombie(stat))
            return !this.#doubts.raise(stat);
        const known = this.#known.get(stat.pid) === stat.start || this.#sessions.has(stat.session);
        const marked = known || carriesMarker(stat.pid, this.#marker);
        if (marked === true || holds()) {
            this.#remember(stat);
            found.members.push(stat);
            onFound?.(stat);
            return true;
        }
        found.strangers.push(stat);
        return marked === false || !this.#doubts.raise(stat);
    }
    #remember(stat) {
        this.#known.set(stat.pid, stat.start);
        // A marked process that a daemon started for the command may live in the daemon's session: only its leader owns one.
        if (stat.session === stat.pid)
            this.#sessions.add(stat.session);
    }
    #descendantsAmong(strangers) {
        const descendants = [];
        let rest = strangers;
        for (;;) {
            const next = rest.filter((stat) => this.#known.has(stat.parent) || this.#sessions.has(stat.session));
            if (next.length === 0)
                return descendants;
            for (const stat of next)
                this.#remember(stat);
            descendants.push(...next);
            const taken = new Set(next);
            rest = rest.filter((stat) => !taken.has(stat));
        }
    }
    /** Numbers of ended processes and empty sessions are given out anew: they must not be taken for ours. */
    #forgetEnded(processes) {
        for (const [pid, start] of this.#known) {
            if (processes.get(pid)?.start !== start)
                this.#known.delete(pid);
        }
        this.#doubts.keepOnly(processes.values());
        const inUse = new Set([...processes.values()].map((stat) => stat.session));
        for (const session of this.#sessions) {
            if (!inUse.has(session))
                this.#sessions.delete(session);
        }
    }
}

;// CONCATENATED MODULE: ./build/io/process/relay.js
/** The relay: a `cat` of its own session that empties a command's FIFO into the log, and outlives us if we are killed. */




/** `input`: the FIFO's read end; `output`: the log, opened to append. Both are still the caller's to close. */
async function startRelay(options) {
    const started = await startCat(options.input, options.output);
    if (!started.ok)
        return started;
    const { child, pid } = started.value;
    const state = { ended: false, stopped: false, problem: null, said: '' };
    child.on('error', options.onEnd);
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        state.said = `${state.said}${text}`.slice(0, 500);
    });
    child.on('close', (code, signal) => {
        state.ended = true;
        if (code !== 0 && !state.stopped)
            state.problem = sentence(state.said.trim() || (signal ?? `code ${code}`));
        options.onEnd();
    });
    return (0,fallible/* succeed */.Py)({
        pid,
        ended: () => state.ended,
        problem: () => state.problem,
        stop: () => {
            state.stopped = true;
            child.kill('SIGKILL');
        },
        goOn: () => child.kill('SIGCONT'),
        release: () => {
            child.unref();
            if (!state.ended)
                child.stderr?.destroy();
        },
    });
}
async function startCat(input, output) {
    try {
        // Its messages come through a pipe, not into a file: on a full disk a file would stay empty.
        const child = spawnCovered([input, output, 'pipe'], (stdio) => (0,external_node_child_process_.spawn)('cat', { cwd: '/', env: helperEnvironment(), detached: true, stdio }));
        if (child.pid !== undefined)
            return (0,fallible/* succeed */.Py)({ child, pid: child.pid });
        return (0,fallible/* fail */.fJ)(whyNoHelper('cat, which writes the log,', await whyNotSpawned(child)));
    }
    catch (error) {
        return (0,fallible/* fail */.fJ)(whyNoHelper('cat, which writes the log,', error));
    }
}
function sentence(reason) {
    const oneLine = reason.replace(/\p{Cc}+/gu, ' ').replace(/^cat: /, '');
    return `The log is incomplete, since what writes it ended early: ${oneLine}.`;
}

;// CONCATENATED MODULE: ./build/io/process/shell.js
/** How the text of a command is started, by the rules of `shell:` in a workflow step. */

/**
 * @param shell `bash`, `sh`, or a template with {0} (`python {0}`): words separated by spaces, quoted with " or '.
 * The arguments of the command follow the template's own.
 */
function resolveShell(shell) {
    if (shell === 'bash')
        return (0,fallible/* succeed */.Py)(fixed('bash', ['--noprofile', '--norc', '-eo', 'pipefail']));
    if (shell === 'sh')
        return (0,fallible/* succeed */.Py)(fixed('sh', ['-e']));
    const words = splitWords(shell);
    const [program] = words;
    if (program === undefined || !words.some((word) => word.includes('{0}'))) {
        return (0,fallible/* fail */.fJ)(`\`shell: ${shell}\` is not known: write bash, sh, or a template with {0}, like \`python {0}\`.`);
    }
    return (0,fallible/* succeed */.Py)({
        program,
        extension: extensionFor(program),
        invoke: (file, args) => {
            const [first = program, ...rest] = words.map((word) => word.replaceAll('{0}', () => file));
            return { program: first, args: [...rest, ...args] };
        },
    });
}
function fixed(program, options) {
    return {
        program,
        extension: '.sh',
        invoke: (file, args) => ({ program, args: [...options, file, ...args] }),
    };
}
function splitWords(text) {
    return [...text.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single ?? ''));
}
/** As GitHub's runner names its script files. */
function extensionFor(program) {
    const name = program.slice(program.lastIndexOf('/') + 1);
    if (/^(pwsh|powershell)$/.test(name))
        return '.ps1';
    if (/^python[\d.]*$/.test(name))
        return '.py';
    return /^(ba|da|z|k)?sh$/.test(name) ? '.sh' : '';
}

;// CONCATENATED MODULE: ./build/io/process/start-command.js
/** Starts a command and the relay of its log. */













/** The error is the reason of an `Exit` that is `not-started`, and says what to do. */
async function startCommand(command, log) {
    const shell = resolveShell(command.shell);
    if (!shell.ok)
        return shell;
    const cwdProblem = whyNotWithin(command.cwd);
    if (cwdProblem !== null)
        return (0,fallible/* fail */.fJ)(cwdProblem);
    const folder = makeFolder(command, log, shell.value);
    if (!folder.ok)
        return folder;
    const { path, script } = folder.value;
    const started = await startIn({ command, log, shell: shell.value, folder: path, script });
    if (!started.ok)
        removeFolder(path);
    return started;
}
function whyNotWithin(cwd) {
    try {
        const found = (0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false });
        if (found === undefined)
            return `The working directory ${cwd} does not exist.`;
        return found.isDirectory() ? null : `The working directory ${cwd} is not a directory.`;
    }
    catch (error) {
        return `The working directory ${cwd} cannot be used: ${(0,system_error/* systemErrorCode */.vq)(error)}.`;
    }
}
function makeFolder(command, log, shell) {
    try {
        // Beside the log: that disk is writable, and private to this user since mkdtemp makes it 0700.
        const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(log.path), '.command-'));
        const script = (0,external_node_path_.join)(path, `script${shell.extension}`);
        (0,external_node_fs_.writeFileSync)(script, command.script, { mode: 0o700, flag: 'wx' });
        return (0,fallible/* succeed */.Py)({ path, script });
    }
    catch (error) {
        return (0,fallible/* fail */.fJ)(`The command could not be written to a file beside ${log.path}: ${(0,system_error/* systemErrorCode */.vq)(error)}.`);
    }
}
function removeFolder(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
    catch (error) {
        // A script that a process still holds open cannot go on NFS; what stays is private and harms nothing.
        (0,system_error/* rethrowUnlessSystem */.jM)(error);
    }
}
async function startIn(start) {
    const outputName = `output-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const fifo = await openFifo((0,external_node_path_.join)(start.folder, outputName));
    if (!fifo.ok)
        return fifo;
    try {
        return await startBoth({ ...start, fifo: fifo.value, outputName });
    }
    finally {
        fifo.value.release();
    }
}
async function startBoth(start) {
    const { command, log, fifo } = start;
    const wake = new Wake();
    const relay = await startRelay({ input: fifo.readEnd, output: log.appendEnd, onEnd: wake.ring });
    if (!relay.ok)
        return relay;
    const attempt = (0,external_node_crypto_.randomBytes)(8).toString('hex');
    const invocation = start.shell.invoke(start.script, command.args);
    const shell = await startShell({ command, invocation, output: fifo.writeEnd, attempt });
    if (!shell.ok)
        return shell;
    let end = null;
    shell.value.child.on('exit', (code, signal) => {
        end = signal === null ? { kind: 'code', code: code ?? 0 } : { kind: 'signal', signal };
        wake.ring();
    });
    const tree = new ProcessTree({
        root: shell.value.stat,
        marker: attempt,
        outputName: start.outputName,
        helpers: [relay.value.pid],
    });
    const release = () => {
        shell.value.child.unref();
        relay.value.release();
        removeFolder(start.folder);
    };
    return (0,fallible/* succeed */.Py)({ tree, relay: relay.value, ended: () => end, wake, release });
}
async function startShell(start) {
    const { command, invocation, output } = start;
    try {
        const child = spawnCovered(['ignore', output, output], (stdio) => (0,external_node_child_process_.spawn)(invocation.program, invocation.args, {
            cwd: command.cwd,
            env: { ...command.env, [markerVariable]: markerValue(command, start.attempt) },
            // A session of its own: the stage is no part of ours, and what it opens is recognised by it.
            detached: true,
            stdio,
        }));
        if (child.pid === undefined) {
            return (0,fallible/* fail */.fJ)(whyNotStarted(command, invocation, await whyNotSpawned(child)));
        }
        // Cannot be gone: its zombie stays until our event loop has turned.
        const stat = readStat(child.pid);
        return stat === null
            ? (0,fallible/* fail */.fJ)('The command was started but is not in /proc: mount /proc.')
            : (0,fallible/* succeed */.Py)({ child, stat });
    }
    catch (error) {
        return (0,fallible/* fail */.fJ)(whyNotStarted(command, invocation, error));
    }
}
/** An outer run's markers stay, so that it still finds its own; then the run's; then this attempt's alone. */
function markerValue(command, attempt) {
    const outer = command.env[markerVariable];
    return [...(outer === undefined ? [] : [outer]), command.marker, attempt].join(':');
}
function whyNotStarted(command, { program }, error) {
    switch ((0,system_error/* systemErrorCode */.vq)(error)) {
        case 'ENOENT':
            return program === 'bash'
                ? 'There is no bash on the PATH: install it, or write `shell: sh`.'
                : `\`shell: ${command.shell}\` cannot be used, since there is no ${program} on the PATH.`;
        case 'EACCES':
            return `${program} could not be started in ${command.cwd}: this user may not enter it, run ${program}, or look for it in a folder of the PATH (EACCES).`;
        case 'E2BIG':
            return 'The arguments and the environment of the command are too long for the system (E2BIG): select fewer tests, or pass less by `env`.';
        case 'ERR_INVALID_ARG_VALUE':
            return 'An argument, an environment variable or the working directory of the command contains a NUL character, which the system cannot pass on.';
        default:
            return `${program} could not be started: ${(0,system_error/* systemErrorCode */.vq)(error)}.`;
    }
}

;// CONCATENATED MODULE: ./build/io/process/supervise.js
/** Milliseconds between two looks at the processes; longer where a look is dear, so that it stays under 2 %. */
const lookInterval = 250;
const lookShare = 0.02;
/** @returns how the command ended by itself, or why it has to be ended: then its processes still run. */
async function supervise(command, running, log) {
    const started = performance.now();
    let lookAt = started + lookInterval / 5;
    command.cancel.addEventListener('abort', running.wake.ring);
    try {
        for (;;) {
            const end = running.ended() ?? supervise_strike(command, { log, elapsed: performance.now() - started });
            if (end !== null)
                return end;
            const now = performance.now();
            if (now >= lookAt) {
                // Remembers descendants while their parents live.
                running.tree.look({ holders: false });
                const cost = performance.now() - now;
                lookAt = performance.now() + Math.max(lookInterval, cost / lookShare);
            }
            const untilTimeout = command.timeout === null ? lookInterval : started + command.timeout - now;
            await running.wake.wait(Math.max(1, Math.min(lookInterval, untilTimeout, lookAt - now)));
        }
    }
    finally {
        command.cancel.removeEventListener('abort', running.wake.ring);
    }
}
function supervise_strike(command, { log, elapsed }) {
    if (command.cancel.aborted)
        return supervise_cancelled(command);
    if (command.timeout !== null && elapsed >= command.timeout)
        return { kind: 'timeout', limit: command.timeout };
    if (command.idleTimeout !== null && log.silence() >= command.idleTimeout) {
        return { kind: 'hang', limit: command.idleTimeout };
    }
    return null;
}
function supervise_cancelled({ cancel }) {
    const reason = cancel.reason;
    return { kind: 'cancelled', signal: typeof reason === 'string' ? reason : 'abort' };
}

;// CONCATENATED MODULE: ./build/io/process/run-command.js







/** SHA-256 of nothing. */
const emptySum = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** Milliseconds. When cancelled, the runner kills soon, and the rest still has to be published. */
const cancelCatchUp = 1_000;
const catchUp = 30_000;
/**
 * Whatever the command does is told in the outcome; the promise is rejected only for a defect. Linux only.
 * Should this process be killed, the command goes on with its log whole: `endLeftovers` finds it by its marker.
 */
async function runCommand(command) {
    const log = await createLogFile(command.logPath);
    if (!log.ok)
        return withoutStart(command, { kind: 'not-started', reason: log.error });
    try {
        const running = await startUnlessCancelled(command, log.value);
        if (running === null)
            return withoutStart(command, supervise_cancelled(command));
        if (!running.ok)
            return withoutStart(command, { kind: 'not-started', reason: running.error });
        return await runToEnd(command, running.value, log.value);
    }
    finally {
        await log.value.reader.close();
    }
}
async function startUnlessCancelled(command, log) {
    try {
        return command.cancel.aborted ? null : await startCommand(command, log);
    }
    finally {
        log.closeAppendEnd();
    }
}
function withoutStart(command, exit) {
    const log = { path: command.logPath, bytes: 0, lines: 0, sha256: emptySum };
    return { exit, seconds: 0, log, liveCut: false, survivors: [], problems: [] };
}
async function runToEnd(command, running, log) {
    const started = performance.now();
    const follower = new LogFollower({ file: log.reader, onOutput: command.onOutput });
    const execution = { command, running, log: follower };
    try {
        const exit = await supervise(command, running, follower);
        const aftermath = await finish(execution, exit);
        const outputProblem = await closeOutput(execution);
        const seconds = (performance.now() - started) / 1000;
        const followed = await follower.finish(catchUpTime(command));
        const placeProblem = await keepInPlace(log);
        return {
            exit,
            seconds,
            log: summary(log, followed),
            liveCut: followed.liveCut,
            survivors: aftermath.survivors,
            problems: [...aftermath.problems, outputProblem, followed.problem, placeProblem].filter((it) => it !== null),
        };
    }
    finally {
        follower.abandon();
        running.release();
    }
}
async function finish(execution, exit) {
    if (exit.kind === 'code' || exit.kind === 'signal')
        return settle(execution);
    if (exit.kind === 'timeout' && execution.command.dumpStacks)
        await dumpStacks(execution);
    return { survivors: [], problems: await endAll(execution) };
}
function catchUpTime(command) {
    const usual = command.liveCatchUp ?? catchUp;
    return command.cancel.aborted ? Math.min(usual, cancelCatchUp) : usual;
}
function summary(log, followed) {
    return { path: log.path, bytes: followed.bytes, lines: followed.lines, sha256: followed.sha256 };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/reports/decode.js


/** How many bytes are looked at for a byte-order mark or an XML declaration. */
const headSize = 1024;
/** Parsers keep what they have not finished: small pieces bound that, whatever the caller's chunks. */
const pieceSize = 64 * 1024;
const declaration = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;
/**
 * Bytes in, text out: by byte-order mark, else by the shape of UTF-16, else by the XML declaration, else UTF-8.
 * Bytes that the encoding does not know become U+FFFD. The error is a sentence about the file.
 */
async function openText(content) {
    const source = content[Symbol.asyncIterator]();
    const head = await readHead(source);
    const encoding = encodingOf(head);
    if (!encoding.ok)
        return encoding;
    return (0,fallible/* succeed */.Py)(decodeAll({ decoder: encoding.value, head, source }));
}
async function readHead(source) {
    const chunks = [];
    let size = 0;
    while (size < headSize) {
        const next = await source.next();
        if (next.done === true)
            break;
        chunks.push(next.value);
        size += next.value.length;
    }
    return Buffer.concat(chunks);
}
/** XML 1.0, appendix F, as far as TextDecoder knows it; `{` for JSON likewise. */
function encodingOf(head) {
    const start = head.subarray(0, 4).toString('hex');
    if (start === 'fffe0000' || start === '0000feff') {
        return (0,fallible/* fail */.fJ)('it is encoded in UTF-32, which cannot be read: write it in UTF-8');
    }
    if (start.startsWith('fffe') || /^(?:3c|7b)00(?!00)/.test(start))
        return (0,fallible/* succeed */.Py)(new external_node_util_.TextDecoder('utf-16le'));
    if (start.startsWith('feff') || /^00(?:3c|7b)/.test(start))
        return (0,fallible/* succeed */.Py)(new external_node_util_.TextDecoder('utf-16be'));
    const declared = declaration.exec(head.subarray(0, headSize).toString('latin1'))?.[1];
    // A declared UTF-16 that one can read as ASCII is none: some tools convert the bytes and not the declaration.
    if (declared === undefined || start.startsWith('efbbbf') || /^utf-?16/i.test(declared)) {
        return (0,fallible/* succeed */.Py)(new external_node_util_.TextDecoder('utf-8'));
    }
    try {
        return (0,fallible/* succeed */.Py)(new external_node_util_.TextDecoder(declared));
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return (0,fallible/* fail */.fJ)(`it declares the encoding "${declared}", which is not known: write it in UTF-8`);
    }
}
async function* decodeAll({ decoder, head, source }) {
    try {
        yield* decodePieces(decoder, head);
        for (let next = await source.next(); next.done !== true; next = await source.next()) {
            yield* decodePieces(decoder, next.value);
        }
        const rest = decoder.decode();
        if (rest !== '')
            yield rest;
    }
    finally {
        await source.return?.();
    }
}
function* decodePieces(decoder, bytes) {
    for (let at = 0; at < bytes.length; at += pieceSize) {
        const text = decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true });
        if (text !== '')
            yield text;
    }
}

// EXTERNAL MODULE: ./build/reports/formats.js
var formats = __webpack_require__(5136);
// EXTERNAL MODULE: ./build/reports/text-budget.js
var text_budget = __webpack_require__(6523);
;// CONCATENATED MODULE: ./build/reports/read-report.js



/** How much text is looked at to tell the format. */
const headLimit = 64 * 1024;
/**
 * Reads a report of any size. Whatever the file holds is a result: read whole, or a sentence that says what is
 * wrong and where, with the tests that could still be read. A report without tests is read whole. What is more than
 * can be kept (tests, problems, text) makes the report one that does not count: nothing of it is left out in silence.
 */
async function readReport(file) {
    const { path, content, budget = new text_budget/* TextBudget */.Ho() } = file;
    const broken = (problem) => ({ ok: false, path, problem, tests: [] });
    let reader = null;
    try {
        const text = await openText(guarded(content));
        if (!text.ok)
            return broken(text.error);
        const head = await read_report_readHead(text.value);
        if (head.trim() === '')
            return broken(head === '' ? 'it is empty' : 'it holds nothing but blanks');
        const format = file.format ?? (0,formats/* detectFormat */.Tz)(head);
        // Not quoted: what stands there may be half of a secret, or of a file that a link leads to.
        if (format === null)
            return broken(`it is neither ${known}`);
        reader = await formats/* formats */.Fx[format].open(budget);
        await pump({ reader, head, rest: text.value });
        return readingOf({ path, format, reader });
    }
    catch (error) {
        if (!(error instanceof BrokenContent))
            throw error;
        // What was read until then is shown.
        return { ok: false, path, problem: error.message, tests: reader?.end().tests ?? [] };
    }
}
const known = formats/* formatNames */.EI.map((name) => formats/* formats */.Fx[name].title).join(' nor ');
/** The file's own stream failed; any other error is a bug of ours, and no word about the file. */
class BrokenContent extends Error {
}
async function* guarded(content) {
    try {
        yield* content;
    }
    catch (error) {
        throw new BrokenContent(`it could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
async function read_report_readHead(text) {
    let head = '';
    while (head.length < headLimit) {
        const next = await text.next();
        if (next.done === true)
            break;
        head += next.value;
    }
    return head;
}
async function pump({ reader, head, rest }) {
    if (reader.write(head)) {
        for await (const text of rest) {
            if (!reader.write(text))
                break;
        }
    }
    await rest.return(undefined);
}
function readingOf({ path, format, reader }) {
    const { problem, producer, tests } = reader.end();
    if (problem !== null)
        return { ok: false, path, problem, tests };
    return { ok: true, report: { path, format, producer, tests } };
}

;// CONCATENATED MODULE: ./build/io/files/move-aside.js


/**
 * Moves whatever stands at a path, also to another disk. A link is moved itself, never what it points to. To
 * another disk only files, folders and links can go: a FIFO, socket or device holds nothing, and is removed.
 */
async function moveAside(from, to) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if ((0,system_error/* systemErrorCode */.vq)(error) !== 'EXDEV')
            throw error;
        // Relative links are kept as they are, and nothing is copied from what would wait for a writer.
        await (0,promises_.cp)(from, to, { recursive: true, verbatimSymlinks: true, filter: isCopied });
        await (0,promises_.rm)(from, { recursive: true });
    }
}
async function isCopied(path) {
    const found = await (0,promises_.lstat)(path);
    return found.isFile() || found.isDirectory() || found.isSymbolicLink();
}

;// CONCATENATED MODULE: ./build/io/workspace/report-files.js
var report_files_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var report_files_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Report files of a stage: moved aside before an attempt, found and read after it. */








/** Bytes. It is read in constant memory, but a file with holes can be of any size. */
const largestReport = 4 * 1024 ** 3;
/**
 * Moves every file that stands at a report path into `aside`, so that only this attempt's word counts.
 * An error where that cannot be done: the attempt must then not start.
 */
async function moveReportsAside(place) {
    const found = await findAll(place);
    if (!found.ok)
        return found;
    let moved = 0;
    for (const path of found.value) {
        try {
            await (0,promises_.mkdir)(place.aside, { recursive: true });
            await moveAside(path, (0,external_node_path_.join)(place.aside, `${moved}-${(0,external_node_path_.basename)(path)}`));
            moved += 1;
        }
        catch (error) {
            return (0,fallible/* fail */.fJ)(`the report ${(0,external_node_path_.relative)(place.cwd, path)} from before the attempt could not be moved aside (${(0,system_error/* systemErrorCode */.vq)(error)})`);
        }
    }
    return (0,fallible/* succeed */.Py)(moved);
}
async function findAll({ specs, cwd }) {
    const paths = new Set();
    for (const spec of specs) {
        const found = await find(spec, cwd);
        if (!found.ok)
            return (0,fallible/* fail */.fJ)(`what stands at the report path ${spec.path} ${found.error}`);
        for (const path of found.value)
            paths.add(path);
    }
    return (0,fallible/* succeed */.Py)(paths);
}
/** Reads what the attempt wrote at each report path, in a fixed order. */
async function readReports({ specs, cwd }) {
    const outcomes = [];
    for (const spec of specs) {
        const found = await find(spec, cwd);
        const readings = found.ok ? [] : [report_files_unreadable(spec.path, `it ${found.error}`)];
        if (found.ok)
            for (const path of found.value)
                readings.push(await readOne(spec, path, cwd));
        outcomes.push({ spec, readings });
    }
    return outcomes;
}
/** A link is followed: some tools keep their reports elsewhere. */
async function readOne(spec, path, cwd) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const shown = (0,external_node_path_.relative)(cwd, path);
        const opened = await (0,hostile_file/* openHostileFile */.Hc)(path, { limit: largestReport, links: true });
        // A file that cannot be read (no permission, a link to nowhere) is a report that does not count.
        if (!opened.ok)
            return report_files_unreadable(shown, `it ${opened.error.why}`);
        const file = report_files_addDisposableResource(env_1, opened.value, true);
        const reading = await readReport({ path: shown, format: spec.format, content: file.chunks() });
        return withRelativeFiles(reading, cwd);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = report_files_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function report_files_unreadable(path, problem) {
    return { ok: false, path, problem, tests: [] };
}
/**
 * Some reports name files by absolute path, which is another on every runner: relative to the stage's working
 * directory they can be listed and shown.
 */
function withRelativeFiles(reading, cwd) {
    const place = (result) => result.file !== null && (0,external_node_path_.isAbsolute)(result.file)
        ? { ...result, file: (0,external_node_path_.relative)(cwd, result.file) }
        : result;
    return reading.ok
        ? { ...reading, report: { ...reading.report, tests: reading.report.tests.map(place) } }
        : { ...reading, tests: reading.tests.map(place) };
}
/**
 * Absolute paths of what stands at a report path: the path itself, or what its glob finds. The error goes on after
 * naming the path.
 */
async function find(spec, cwd) {
    const literal = (0,external_node_path_.resolve)(cwd, spec.path);
    try {
        // A file may be called as the glob is written: it must not hide what the glob finds.
        const found = new Set((await exists(literal)) ? [literal] : []);
        if (/[*?[{]/.test(spec.path)) {
            for await (const path of (0,promises_.glob)(spec.path, { cwd }))
                found.add((0,external_node_path_.resolve)(cwd, path));
        }
        return (0,fallible/* succeed */.Py)([...found].sort());
    }
    catch (error) {
        return (0,fallible/* fail */.fJ)(`cannot be looked for (${(0,system_error/* systemErrorCode */.vq)(error)})`);
    }
}

;// CONCATENATED MODULE: ./build/ordering/ready.js
/** Milliseconds between tries: doubled each time, up to the last. */
const pauses = [100, 200, 400, 800, 1600, 2000];
/** Runs a check until it passes, its limit is over, or the run is cancelled. */
async function awaitReady(check, edges) {
    const until = edges.now() + check.within;
    for (let tries = 0;; tries += 1) {
        if (edges.isCancelled())
            return { kind: 'cancelled' };
        const left = until - edges.now();
        if (left <= 0)
            return { kind: 'late', tries };
        if (await edges.attempt(left))
            return { kind: 'ready' };
        const pause = pauses[Math.min(tries, pauses.length - 1)] ?? 2000;
        await edges.wait(Math.min(pause, Math.max(0, until - edges.now())));
    }
}

;// CONCATENATED MODULE: ./build/io/attempt/show-log.js
var show_log_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var show_log_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

/** Bytes. */
const shownBytes = 65_536;
/** Shows the end of a log that was not followed live. */
async function showLog(live, path, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const section = show_log_addDisposableResource(env_1, live.section(options), false);
        const end = await (0,hostile_file/* readHostileTail */.xF)(path, shownBytes);
        await section.write(end.ok ? end.value : Buffer.from(`the log ${end.error.why}\n`));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        show_log_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./build/io/attempt/sleep.js
/** Resolves after so many milliseconds, or at once when cancelled. */
async function sleep(milliseconds, cancel) {
    if (cancel.aborted)
        return;
    await new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            cancel.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        cancel.addEventListener('abort', done, { once: true });
    });
}

;// CONCATENATED MODULE: ./build/io/attempt/await-stage-ready.js
var await_stage_ready_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var await_stage_ready_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Runs a stage's `ready` checks, one after another. */
async function awaitStageReady(context, readyStage) {
    const { stage, owner } = readyStage;
    const problems = [];
    for (const [index, check] of stage.ready.entries()) {
        const { readiness, lastLog } = await awaitOne(context, { ...readyStage, check, number: index + 1 });
        if (readiness.kind === 'cancelled')
            return { kind: 'cancelled' };
        if (readiness.kind === 'ready')
            continue;
        const limit = `within ${check.within / 1000} s (${readiness.tries} tries)`;
        problems.push(`ready check ${index + 1} of ${stage.name}: it was not ready ${limit}`);
        const title = `${stage.name} · ready check ${index + 1}`;
        if (lastLog !== null)
            await showLog(context.live, lastLog, { title, owner });
    }
    return problems.length === 0 ? { kind: 'ready' } : { kind: 'late', problems };
}
async function awaitOne({ live, cancel }, { command, owner, check, number }) {
    let tries = 0;
    let lastLog = null;
    const readiness = await awaitReady(check, {
        attempt: async (limit) => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                tries += 1;
                const logPath = command.logPath.replace(/\.log$/, `-ready-${number}-try-${tries}.log`);
                const listener = await_stage_ready_addDisposableResource(env_1, live.listen(owner), false);
                const { exit, problems, log } = await runCommand({
                    ...command,
                    script: check.run,
                    logPath,
                    timeout: limit,
                    idleTimeout: null,
                    background: { kind: 'end' },
                    onOutput: listener.write,
                });
                // The last try may be cut by the limit before it says anything.
                if (lastLog === null || log.bytes > 0)
                    lastLog = logPath;
                return exit.kind === 'code' && exit.code === 0 && problems.length === 0;
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                await_stage_ready_disposeResources(env_1);
            }
        },
        wait: async (milliseconds) => await sleep(milliseconds, cancel),
        isCancelled: () => cancel.aborted,
        now: () => performance.now(),
    });
    return { readiness, lastLog };
}

;// CONCATENATED MODULE: ./build/frameworks/pytest-stop.js
/** How pytest's terminal tells that a session stopped early: a line of its own between exclamation marks. */
const banner = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour is a terminal escape
/^(?:\u001b\[[0-9;]*m)*!+ ((?:[\w.]+\.)?(?:stopping after \d+ failures|Interrupted: .{1,500}?|KeyboardInterrupt|Exit: .{1,500}?|Test failed, continuing from this test next run\.|session-timeout: .{1,500}?)) !+/m;
/** What is kept of a line that has not ended yet, in UTF-16 units. */
const longestLine = 4096;
/** Searches a log, chunk by chunk, for pytest's own word of an early stop. The log is hostile: it may forge one. */
class PytestStopSearch {
    #decoder = new TextDecoder();
    #pending = '';
    #found = null;
    /** False once there is nothing left to search for. */
    add(chunk) {
        const text = this.#pending + this.#decoder.decode(chunk, { stream: true });
        const end = text.lastIndexOf('\n') + 1;
        this.#search(text.slice(0, end));
        this.#pending = text.slice(Math.max(end, text.length - longestLine));
        return this.#found === null;
    }
    /** Such as `stopping after 1 failures`; null where no line says so. Call once, after the last chunk. */
    end() {
        this.#search(this.#pending);
        return this.#found;
    }
    #search(text) {
        this.#found ??= banner.exec(text)?.[1] ?? null;
    }
}

;// CONCATENATED MODULE: ./build/io/attempt/find-early-stop.js
var find_early_stop_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var find_early_stop_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/**
 * What a log says of an early stop of pytest, or null; with memory for a chunk, whatever its size. A log that the
 * stage put something else in the place of says nothing: the attempt has failed for that.
 */
async function findEarlyStop(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await (0,hostile_file/* openHostileFile */.Hc)(path, { limit: Number.POSITIVE_INFINITY });
        if (!opened.ok)
            return null;
        const log = find_early_stop_addDisposableResource(env_1, opened.value, true);
        const search = new PytestStopSearch();
        for await (const chunk of log.chunks()) {
            if (!search.add(chunk))
                break;
        }
        return search.end();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = find_early_stop_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/frameworks/pytest-line.js


const id = schemas/* string */.YjP().max(1_000_000);
const address = schemas/* tuple */.PVZ([id, schemas/* string */.YjP(), schemas/* string */.YjP()]);
const pytest_line_text = schemas/* string */.YjP().max(100_000);
/** A line of a recording, as `pytest-plugin/retrial_pytest.py` writes it. */
const lineSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('start'),
        version: schemas/* literal */.euz(1),
        key: schemas/* string */.YjP(),
        time: schemas/* number */.aig(),
        selecting: schemas/* boolean */.zMY(),
        collect_only: schemas/* boolean */.zMY(),
    }),
    schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['missing', 'selected']), entries: schemas/* array */.YOg(id) }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('collected'), entries: schemas/* array */.YOg(address) }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('collected-all'), total: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('unselected') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('collect-error'), id }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('outcome'),
        id,
        when: schemas/* string */.YjP().nullable(),
        outcome: schemas/* string */.YjP(),
        sub: schemas/* boolean */.zMY(),
        xfail: schemas/* boolean */.zMY(),
        // Of what pytest itself runs again.
        message: pytest_line_text.optional(),
        text: pytest_line_text.optional(),
    }),
    schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['internal-error', 'crash', 'interrupted', 'aside']), error: pytest_line_text }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('end'),
        status: schemas/* int */.Whr(),
        failed: schemas/* int */.Whr(),
        outside: schemas/* int */.Whr(),
        stop: pytest_line_text,
    }),
]);
/** null: not a line that the plugin writes. */
function parsePytestLine(line) {
    return lineSchema.safeParse((0,parse_json/* parseJson */.q)(line)).data ?? null;
}

// EXTERNAL MODULE: ./build/reports/model.js
var model = __webpack_require__(3213);
;// CONCATENATED MODULE: ./build/frameworks/pytest-session.js


/** pytest's own, and that of pytest-rerunfailures. */
const outcomes = new Set(['passed', 'failed', 'skipped', 'rerun']);
/** Gathers the lines of one recording, but for the first, which starts it. What it does not know breaks it. */
class PytestSession {
    start;
    #collected = new Map();
    #missing = [];
    #selected = [];
    #tests = new Map();
    /** Why it is not complete, the first one first. */
    #breaks = [];
    #otherErrors = [];
    #reruns = [];
    #collectedCount = 0;
    #collectionErrors = 0;
    /** How many it says that it collected; null until it has said so. */
    #collectedAll = null;
    #unselected = false;
    #end = null;
    constructor(start) {
        this.start = start;
    }
    /** For a line that is none. */
    damaged(line) {
        this.#breaks.push(`line ${line} of its recording cannot be read`);
    }
    add(line) {
        if (this.#end !== null)
            this.#breaks.push(`its recording goes on after its end: ${line.kind}`);
        switch (line.kind) {
            case 'start':
                this.#breaks.push('its recording starts twice');
                return;
            case 'collected':
                this.#collectedCount += line.entries.length;
                for (const [id, classname, name] of line.entries) {
                    this.#collected.set(id, { package: classname, project: '', name });
                }
                return;
            case 'missing':
                for (const id of line.entries)
                    this.#missing.push(id);
                return;
            case 'selected':
                for (const id of line.entries)
                    this.#selected.push(id);
                return;
            case 'outcome':
                this.#outcome(line);
                return;
            default:
                this.#event(line);
        }
    }
    #event(line) {
        switch (line.kind) {
            case 'collected-all':
                this.#collectedAll = line.total;
                return;
            case 'unselected':
                this.#unselected = true;
                return;
            case 'collect-error':
                this.#collectionErrors += 1;
                return;
            case 'internal-error':
                this.#otherErrors.push(`an error inside of pytest: ${lastLine(line.error)}`);
                return;
            case 'crash':
            case 'interrupted':
                this.#breaks.push(line.error);
                return;
            case 'aside':
                this.#breaks.push(`the plugin that records it stepped aside: ${line.error}`);
                return;
            case 'end':
                this.#end = line;
                return;
            default:
                (0,fallible/* unreachable */.HB)(line);
        }
    }
    #outcome({ id, when, outcome, sub, xfail, message = '', text = '' }) {
        // A result that some other plugin made up: nobody knows whether it means that the test passed.
        if (!outcomes.has(outcome))
            this.#breaks.push(`${id} has a result that is not known: ${outcome}`);
        const state = this.#tests.get(id) ?? {
            finished: false,
            failed: false,
            skipped: false,
            called: false,
            rerun: false,
        };
        this.#tests.set(id, state);
        if (outcome === 'rerun') {
            state.rerun = true;
            this.#reruns.push({ id, problem: { type: '', message, text } });
        }
        if (outcome === 'failed' && !xfail)
            state.failed = true;
        // A passed or skipped subtest says nothing about its test.
        if (sub)
            return;
        if (outcome === 'skipped')
            state.skipped = true;
        if (outcome === 'passed' && when === 'call')
            state.called = true;
        if (when === 'teardown')
            state.finished = true;
    }
    result() {
        const failed = this.#ids((state) => state.failed);
        const otherErrors = [...this.#otherErrors, ...this.#endErrors(failed.length)];
        const selected = this.start.selecting && this.#collectedAll !== null && !this.#unselected;
        return {
            key: this.start.key,
            collected: [...this.#collected.keys()],
            finished: this.#ids((state) => state.finished),
            failed: failed.map((id) => this.#named(id)),
            passed: this.#ids(isPassed),
            retried: this.#ids((state) => state.rerun && !state.failed).map((id) => this.#named(id)),
            reruns: this.#reruns.map(({ id, problem }) => ({ test: this.#named(id).test, problem })),
            shared: this.#shared(),
            missing: this.#missing,
            selected,
            complete: this.#incomplete(selected) ?? otherErrors[0] ?? true,
            otherErrors,
        };
    }
    #ids(wanted) {
        return [...this.#tests].filter(([, state]) => wanted(state)).map(([id]) => id);
    }
    #named(id) {
        return { id, test: this.#collected.get(id) ?? { package: '', project: '', name: id } };
    }
    #shared() {
        const counts = new Map();
        for (const test of this.#collected.values()) {
            const known = counts.get((0,model/* testKey */.S)(test));
            if (known === undefined)
                counts.set((0,model/* testKey */.S)(test), { test, count: 1 });
            else
                known.count += 1;
        }
        return [...counts.values()].filter(({ count }) => count > 1).map(({ test }) => test);
    }
    /** What failed though no test did: a coverage gate, a plugin that sets the exit status. */
    #endErrors(failed) {
        const end = this.#end;
        if (end === null)
            return [];
        if (end.outside > 0) {
            return [`pytest counts ${end.outside} failure(s) that no test has, such as a coverage gate`];
        }
        const explained = failed > 0 || this.#collectionErrors > 0 || this.#otherErrors.length > 0;
        const isQuiet = end.status === 0 || end.status === 5 || this.#breaks.length > 0 || end.stop !== '';
        return explained || isQuiet ? [] : [`pytest ended with status ${end.status}, and no test failed`];
    }
    #incomplete(selected) {
        const [broken] = this.#breaks;
        if (this.#collectionErrors > 0)
            return `pytest could not collect ${this.#collectionErrors} file(s)`;
        if (broken !== undefined)
            return broken;
        if (this.#end === null)
            return 'the pytest session did not end by itself';
        if (this.#end.stop !== '')
            return `pytest stopped early: ${this.#end.stop}`;
        if (this.#collectedAll === null)
            return 'the pytest session collected nothing';
        if (this.#collectedAll !== this.#collectedCount) {
            return `pytest collected ${this.#collectedAll} tests, and its recording names ${this.#collectedCount}`;
        }
        if (this.#collected.size < this.#collectedCount)
            return 'two tests of pytest have the same node id';
        return this.#unfinished(selected);
    }
    #unfinished(selected) {
        const [missing] = this.#missing;
        if (missing !== undefined)
            return `${this.#missing.length} test(s) to run again were not there: ${missing}`;
        const toRun = selected ? this.#selected : [...this.#collected.keys()];
        const open = toRun.filter((id) => this.#tests.get(id)?.finished !== true);
        const [first] = open;
        return first === undefined
            ? null
            : `${open.length} of ${toRun.length} tests have no result, such as ${first}`;
    }
}
function isPassed(state) {
    return state.finished && state.called && !state.failed && !state.skipped;
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./build/frameworks/pytest-recording.js


/** Bytes; some 300 for each phase of a test. */
const recordingLimit = 256 * 1024 * 1024;
/**
 * What the plugin recorded of an attempt's pytest sessions, in the order in which they started. Sessions that only
 * collect (`--collect-only`) are left out. Recordings are hostile, and may be cut at any byte by a kill.
 */
function parsePytestRecordings(recordings) {
    return recordings
        .flatMap(parseRecording)
        .toSorted((a, b) => a.time - b.time)
        .map(({ session }) => session);
}
function parseRecording({ name, text }) {
    if (text === null)
        return [pytest_recording_unreadable(name, 'its recording cannot be read, or is too large')];
    const lines = text.split('\n');
    // What stands after the last line break was cut.
    lines.pop();
    const first = lines[0] === undefined ? null : parsePytestLine(lines[0]);
    if (first?.kind !== 'start')
        return [pytest_recording_unreadable(name, 'its recording has no start')];
    if (first.collect_only)
        return [];
    const session = new PytestSession(first);
    for (const [at, line] of lines.slice(1).entries()) {
        const parsed = parsePytestLine(line);
        if (parsed === null)
            session.damaged(at + 2);
        else
            session.add(parsed);
    }
    return [{ time: first.time, session: session.result() }];
}
function pytest_recording_unreadable(name, complete) {
    return {
        time: Number.POSITIVE_INFINITY,
        session: {
            key: name,
            collected: [],
            finished: [],
            failed: [],
            passed: [],
            retried: [],
            reruns: [],
            shared: [],
            missing: [],
            selected: false,
            complete,
            otherErrors: [],
        },
    };
}

;// CONCATENATED MODULE: ./build/io/attempt/read-recordings.js
/** What the pytest plugin recorded in an attempt. The stage owns the folder: anything may stand in it. */





/**
 * The sessions of all recordings in a folder; null where none was written. One that cannot be read, or for which
 * those before it leave no room, counts as a session that is not complete. `limit`: bytes of all of them.
 */
async function readRecordings(folder, limit = recordingLimit) {
    const names = await listRecordings(folder);
    if (names === null)
        return parsePytestRecordings([{ name: (0,external_node_path_.basename)(folder), text: null }]);
    const recordings = [];
    let room = limit;
    for (const name of names) {
        const text = await (0,hostile_file/* readHostileFile */.hN)((0,external_node_path_.join)(folder, name), { limit: room });
        if (text.ok)
            room -= Buffer.byteLength(text.value);
        recordings.push({ name, text: text.ok ? text.value : null });
    }
    return recordings.length === 0 ? null : parsePytestRecordings(recordings);
}
/** null: they are there, and cannot be listed. */
async function listRecordings(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.jsonl')).sort();
    }
    catch (error) {
        // A stage that removed the folder has recorded nothing.
        return (0,system_error/* saysMissing */.FJ)(error) ? [] : null;
    }
}

;// CONCATENATED MODULE: ./build/retry/retry-env.js
/**
 * The environment of a retry: the stage's own with the changes of every fingerprint that pays (`retry-with.env`).
 * Appended and prepended parts are separated by a space.
 */
function retryEnv(env, payers) {
    const changed = { ...env };
    for (const { fingerprint } of payers) {
        for (const [name, change] of Object.entries(fingerprint.retryEnv)) {
            const before = Object.hasOwn(changed, name) ? (changed[name] ?? '') : '';
            const parts = change.kind === 'append' ? [before, change.value] : [change.value, before];
            changed[name] = change.kind === 'set' ? change.value : parts.filter((part) => part !== '').join(' ');
        }
    }
    return changed;
}

;// CONCATENATED MODULE: ./build/io/attempt/stage-environment.js



/** The whole environment of an attempt, later entries over earlier ones. */
function stageEnvironment(input) {
    const { base, stage, handedOn, files, payers, pytest } = input;
    const env = {
        ...withoutWithheld(base, stage.passEnv),
        ...handedOn.env,
        ...stage.env,
        ...files,
    };
    if (handedOn.path.length > 0) {
        env['PATH'] = [...handedOn.path, env['PATH'] ?? ''].filter((part) => part !== '').join(external_node_path_.delimiter);
    }
    const changed = retryEnv(env, payers);
    if (pytest === null)
        return changed;
    return {
        ...changed,
        // An empty part would mean the working directory, so none is left behind.
        PYTHONPATH: [pytest.plugin, changed['PYTHONPATH'] ?? ''].filter((part) => part !== '').join(external_node_path_.delimiter),
        RETRIAL_PYTEST_DIR: pytest.recordings,
        ...(pytest.selection === null ? {} : { RETRIAL_PYTEST_SELECT: pytest.selection }),
    };
}

;// CONCATENATED MODULE: ./build/io/attempt/run-attempt.js
var run_attempt_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var run_attempt_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** One attempt of a stage: the command, then all that tells what became of it. */











/** Milliseconds between SIGTERM and SIGKILL. */
const grace = 10_000;
/** As the live log knows a stage. */
function stageOwner(stage) {
    return `stage ${stage}`;
}
async function runAttempt(context, start) {
    const { stage, number, selection } = start.request;
    const command = await makeCommand(context, start);
    const outcome = await runShown(context, { start, command });
    const lost = await keepRunFolder(context.folder);
    const reports = await readReports({ specs: stage.reports, cwd: command.cwd });
    const sessions = await readRecordings(recordingsIn(start.work));
    const passed = outcome.exit.kind === 'code' && outcome.exit.code === 0 && outcome.problems.length === 0;
    const readiness = passed
        ? await awaitStageReady(context, { stage, command, owner: stageOwner(stage.name) })
        : { kind: 'ready' };
    return {
        number,
        selected: selection === null ? null : selection.tests,
        // Whether the stage has settled was never told: that is no pass, and no failure.
        exit: readiness.kind === 'cancelled' ? supervise_cancelled(command) : outcome.exit,
        seconds: outcome.seconds,
        log: outcome.log,
        reports,
        sessions,
        earlyStop: passed || stage.kind !== 'tests' ? null : await findEarlyStop(outcome.log.path),
        survivors: outcome.survivors,
        problems: [
            ...outcome.problems,
            ...(lost === null ? [] : [lost]),
            ...(readiness.kind === 'late' ? readiness.problems : []),
        ],
    };
}
function recordingsIn(work) {
    return (0,external_node_path_.join)(work, 'pytest');
}
async function makeCommand(context, { request, name, work, files }) {
    const { stage, selection, payers } = request;
    const recordings = recordingsIn(work);
    await (0,promises_.mkdir)(recordings);
    const selectionFile = selection === null ? null : (0,external_node_path_.join)(work, 'selection.json');
    if (selection !== null && selectionFile !== null) {
        await (0,promises_.writeFile)(selectionFile, selection.text, { flag: 'wx' });
    }
    const pytest = { plugin: context.pytestPlugin, recordings, selection: selectionFile };
    return {
        script: stage.run,
        shell: stage.shell,
        args: [],
        cwd: (0,external_node_path_.resolve)(context.cwd, stage.workingDirectory),
        env: stageEnvironment({
            base: context.env,
            stage,
            handedOn: context.handedOn,
            files,
            payers,
            pytest: stage.kind === 'tests' ? pytest : null,
        }),
        logPath: (0,external_node_path_.join)(context.folder.logs, `${name}.log`),
        marker: context.marker,
        timeout: stage.timeout,
        idleTimeout: stage.idleTimeout,
        grace,
        background: stage.background,
        cancel: context.cancel,
    };
}
/** Runs the command with its output in a section of the live log, which ends whatever happens. */
async function runShown(context, { start, command }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { stage, number } = start.request;
        const owner = stageOwner(stage.name);
        const section = run_attempt_addDisposableResource(env_1, context.live.section({ title: `${stage.name} · attempt ${number}`, owner }), false);
        const aside = (0,external_node_path_.join)(start.work, 'aside');
        const moved = await moveReportsAside({ specs: stage.reports, cwd: command.cwd, aside });
        if (!moved.ok)
            return await refuse(command.logPath, moved.error);
        const outcome = await runCommand({ ...command, onOutput: section.write });
        if (outcome.liveCut)
            context.warn(`${owner}: its live log was cut, the log file is whole`);
        return outcome;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        run_attempt_disposeResources(env_1);
    }
}
/** The attempt does not start: its log says why. */
async function refuse(logPath, reason) {
    const text = `the attempt did not start: ${reason}\n`;
    await (0,promises_.writeFile)(logPath, text, { flag: 'wx' });
    const log = {
        path: logPath,
        bytes: Buffer.byteLength(text),
        lines: 1,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
    };
    const exit = { kind: 'not-started', reason };
    return { exit, seconds: 0, log, liveCut: false, survivors: [], problems: [] };
}

// EXTERNAL MODULE: ./build/fingerprints/plain-text.js
var plain_text = __webpack_require__(8014);
;// CONCATENATED MODULE: ./build/preflight/log-end.js
/** What the end of a log says of a command that ran into its timeout. */

/** Python's faulthandler on SIGABRT, and a JVM on SIGQUIT. */
const stackStart = /^(?:Fatal Python error: Aborted|(?:Current thread|Thread) 0x[0-9a-f]+ |Full thread dump )/;
/** Characters of each: more than a person reads, and enough that a cut does not leave half a secret in sight. */
const log_end_longestLine = 4_096;
const longestStack = 16_384;
/** @param tail the log's last bytes as text; what is cut at its start is no whole line. */
function readLogEnd(tail) {
    const lines = (0,plain_text/* splitLines */.uz)((0,plain_text/* stripTerminalEscapes */.fS)(tail));
    const at = lines.findIndex((line) => stackStart.test(line));
    const before = at < 0 ? lines : lines.slice(0, at);
    const last = before.findLast((line) => line.trim() !== '');
    const stack = at < 0 ? null : lines.slice(at).join('\n').trimEnd().slice(0, longestStack);
    return { lastLine: last === undefined ? null : last.trim().slice(0, log_end_longestLine), stack };
}

;// CONCATENATED MODULE: ./build/io/attempt/run-guard.js
var run_guard_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var run_guard_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Milliseconds between SIGTERM and SIGKILL. */
const run_guard_grace = 2_000;
/** Bytes of a log in which its end is looked for. */
const tailBytes = 65_536;
/** As the live log knows a preflight. */
function preflightOwner(name) {
    return `preflight ${name}`;
}
/** Runs a guarded preflight command. Its output is shown when it has ended, since several run side by side. */
async function runGuard(context, { guard, name, files }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const listener = run_guard_addDisposableResource(env_1, context.live.listen(preflightOwner(guard.name)), false);
        const { exit, seconds, log, problems } = await runCommand({
            script: guard.run,
            shell: guard.shell,
            args: [],
            cwd: (0,external_node_path_.resolve)(context.cwd, guard.workingDirectory),
            env: stageEnvironment({
                // Python tells its stacks on a time-out only where it was told so from the start.
                base: { PYTHONFAULTHANDLER: '1', ...context.env },
                stage: { env: guard.env, passEnv: [] },
                handedOn: context.handedOn,
                files,
                payers: [],
                pytest: null,
            }),
            logPath: (0,external_node_path_.join)(context.folder.logs, `${name}.log`),
            marker: context.marker,
            timeout: guard.timeout,
            dumpStacks: true,
            idleTimeout: null,
            grace: run_guard_grace,
            background: { kind: 'end' },
            onOutput: listener.write,
            cancel: context.cancel,
        });
        const tail = await (0,hostile_file/* readHostileTail */.xF)(log.path, tailBytes);
        const end = readLogEnd(tail.ok ? tail.value.toString('utf8') : '');
        return { exit, seconds, logPath: log.path, problems, ...end };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        run_guard_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./build/io/attempt/commands.js
/** Every command of a run: stages with their `ready` checks, and preflights. */








/** Runs the commands of one run; remembers the stage files of each stage's last attempt. */
class Commands {
    #context;
    #lastFiles = new Map();
    #fileNames = new Map();
    constructor(context) {
        this.#context = context;
    }
    filesOf(stage) {
        return this.#lastFiles.get(stage) ?? null;
    }
    /** One attempt of a stage, its reports and recordings read, its `ready` checks done. */
    async attempt(request) {
        const name = `${this.#fileName(request.stage.name)}-${request.number}`;
        const work = await makeWorkFolder(this.#context.folder, name);
        const files = await makeStageFiles((0,external_node_path_.join)(work, 'files'));
        this.#lastFiles.set(request.stage.name, files);
        return await runAttempt(this.#context, { request, name, work, files });
    }
    /** A guarded preflight command. */
    async guard(guard, index) {
        const name = `preflight-${index + 1}-${harmless(guard.name)}`;
        const work = await makeWorkFolder(this.#context.folder, name);
        const files = await makeStageFiles((0,external_node_path_.join)(work, 'files'));
        return await runGuard(this.#context, { guard, name, files });
    }
    /** What each preflight came to, with the log's end of those that did not pass. */
    async showPreflights(outcomes) {
        const { live } = this.#context;
        for (const { name, verdict, seconds, note, logPath, violations } of outcomes) {
            const found = violations.length === 0 ? [] : [`${violations.length} violations`];
            const what = [verdict, ...found, ...(note === null ? [] : [note])].join(', ');
            live.line(harmlessLine(`preflight ${name}: ${what} (${seconds.toFixed(1)} s)`));
            if (verdict === 'passed' || logPath === null)
                continue;
            await showLog(live, logPath, { title: `preflight ${name}`, owner: preflightOwner(name) });
        }
    }
    /** Names that differ only in odd characters must not share a file. */
    #fileName(stage) {
        const known = this.#fileNames.get(stage) ?? `${this.#fileNames.size + 1}-${harmless(stage)}`;
        this.#fileNames.set(stage, known);
        return known;
    }
}

;// CONCATENATED MODULE: ./build/io/explainer.js

/** Bytes of a log's end that a suggestion for a failed stage may quote. */
const explainer_tailBytes = 8_192;
/** The matcher is loaded by the first failure: a green run does not wait for it. */
class Explainer {
    #leg;
    /** YYYY-MM-DD, in UTC. */
    #today;
    /** Of each failed attempt. */
    #logTails = new Map();
    #suggest = null;
    constructor(options) {
        this.#leg = options.leg;
        this.#today = options.today;
    }
    explain = async (input) => {
        const { stage, trusted, attempt, failures } = input;
        if (failures.length === 0)
            return [];
        const { explainFailures } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(374), __webpack_require__.e(124)]).then(__webpack_require__.bind(__webpack_require__, 3124));
        this.#suggest = (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(374), __webpack_require__.e(915)]).then(__webpack_require__.bind(__webpack_require__, 2915))).suggestFlake;
        const tail = await (0,hostile_file/* readHostileTail */.xF)(attempt.log.path, explainer_tailBytes);
        if (tail.ok)
            this.#logTails.set(keyOf(stage, attempt.number), tail.value.toString('utf8'));
        const context = { stage, ...this.#leg, today: this.#today };
        return await explainFailures({ trusted, attempt, failures, context });
    };
    /** YAML to paste, with a comment where it tells little; null where none can be given. */
    suggest = ({ explained, stage, attempts }) => {
        if (this.#suggest === null)
            return null;
        // The failure is told as it was seen last.
        const logTail = this.#logTails.get(keyOf(stage, attempts.at(-1) ?? 0)) ?? '';
        const suggestion = this.#suggest({ failure: explained.failure, stage, today: this.#today, logTail });
        if ('refused' in suggestion)
            return null;
        const { yaml, weak } = suggestion;
        return weak === null
            ? yaml
            : yaml.replace('flakes:\n', `flakes:\n  # Weak: ${weak.replaceAll(/\s+/g, ' ')}\n`);
    };
}
function keyOf(stage, attempt) {
    return JSON.stringify([stage, attempt]);
}

;// CONCATENATED MODULE: ./build/io/plugin-folder.js


/**
 * Absolute: the folder that holds the pytest plugin, beside the bundle or in the sources.
 *
 * Not by `new URL(…, import.meta.url)`: the bundler would take that for a file to copy.
 */
function pytestPluginFolder() {
    const bundled = (0,external_node_path_.join)(import.meta.dirname, '../pytest');
    return (0,external_node_fs_.existsSync)(bundled) ? bundled : (0,external_node_path_.join)(import.meta.dirname, '../frameworks/pytest-plugin');
}

// EXTERNAL MODULE: ./build/config/expiry.js
var expiry = __webpack_require__(432);
// EXTERNAL MODULE: ./build/config/problem.js
var problem = __webpack_require__(8308);
;// CONCATENATED MODULE: ./build/config/find-config.js


const directories = ['.github', '.gitea', '.forgejo'];
const find_config_names = ['retrial.yml', 'retrial.yaml'];
/** Where a configuration may stand when no path is given. */
const candidatePaths = directories.flatMap((directory) => find_config_names.map((name) => `${directory}/${name}`));
/**
 * Finds the configuration of one commit or working tree.
 *
 * @returns its path, null where there is none, or a problem where there are two.
 */
async function findConfig(reader) {
    const listings = await Promise.all(directories.map((directory) => reader.list(directory)));
    const found = directories.flatMap((directory, index) => find_config_names.filter((name) => listings[index]?.includes(name)).map((name) => `${directory}/${name}`));
    const [first, ...others] = found;
    if (first === undefined) {
        return (0,fallible/* succeed */.Py)(null);
    }
    if (others.length > 0) {
        const message = `more than one configuration: ${found.join(' and ')}`;
        return (0,fallible/* fail */.fJ)([{ ...problem/* nowhere */.jx, file: first, message, fix: 'keep one of them' }]);
    }
    return (0,fallible/* succeed */.Py)(first);
}

;// CONCATENATED MODULE: ./build/config/idle-entries.js

/**
 * Entries that name only stages which this step does not have. No error: where the inputs are the plan, another step
 * with other inputs may read the same file.
 */
function idleEntryWarnings({ config, plan }) {
    const known = plan.stages.map(({ name }) => name);
    return (config?.flakes ?? []).flatMap(({ settings, source }) => {
        const patterns = [settings.match.stage ?? []].flat();
        const isIdle = patterns.length > 0 && patterns.every((pattern) => isUnknown(pattern, known));
        return isIdle ? [idle({ source, stage: patterns.join(', '), id: settings.id, known })] : [];
    });
}
function isUnknown(pattern, known) {
    // No stage's name holds one of these: then it is a glob or a regex.
    return !/[/*?\\]/.test(pattern) && !known.includes(pattern);
}
function idle({ source, stage, id, known }) {
    return {
        ...source,
        column: 1,
        text: (0,problem/* excerpt */.Kb)(stage),
        message: `this step has no stage that the flake \`${id}\` names`,
        fix: `its stages are: ${known.join(', ')}`,
    };
}

;// CONCATENATED MODULE: ./build/config/inside.js
/** Paths that must not lead out of the folder in which the run works. Texts alone: links are not followed. */


/** Where a path leads, relative to the root and without `.` and `..`; null where it leaves the root on its way. */
function pathInside({ from, path }) {
    const walked = [];
    for (const segment of `${from}/${path}`.split('/')) {
        if (segment === '..') {
            if (walked.pop() === undefined) {
                return null;
            }
        }
        else if (segment !== '' && segment !== '.') {
            walked.push(segment);
        }
    }
    return walked.join('/');
}
/** The input, relative to the workspace ('' for the workspace itself), or what to write instead. */
function workingDirectoryInside({ workspace, path }) {
    const root = pathInside({ from: '', path: workspace }) ?? '';
    const inside = path.startsWith('/') ? below(root, path) : pathInside({ from: '', path });
    return inside === null
        ? (0,fallible/* fail */.fJ)({
            ...problem/* nowhere */.jx,
            file: 'input working-directory',
            text: (0,problem/* excerpt */.Kb)(path),
            message: 'this leads out of the workspace',
            fix: 'write the path of a folder in the repository, relative to its root, such as services/core',
        })
        : (0,fallible/* succeed */.Py)(inside);
}
function below(root, path) {
    const walked = pathInside({ from: '', path });
    if (walked === null || root === '') {
        return walked;
    }
    return walked === root || walked.startsWith(`${root}/`) ? walked.slice(root.length + 1) : null;
}

;// CONCATENATED MODULE: ./build/config/check-paths.js

const leaves = 'this leads out of the repository';
const reportLeaves = {
    message: leaves,
    fix: 'write a path inside of it, relative to the working directory, such as reports/*.xml',
};
const folderLeaves = {
    message: leaves,
    fix: 'write the path of a folder inside of it, relative to the working directory of the run',
};
/** @param from the step's working directory, relative to the repository's root; inside of it. */
function pathsOutside(config, from) {
    const tell = (path, words) => ({
        file: config.file,
        ...config.placeOf(path),
        ...words,
    });
    return ['preflight', 'stages'].flatMap((list) => (config.settings[list] ?? []).flatMap((command, index) => {
        const at = [list, index];
        const folder = pathInside({ from, path: command['working-directory'] ?? '.' });
        return folder === null
            ? [tell([...at, 'working-directory'], folderLeaves)]
            : reportPaths(command, at)
                .filter(({ path }) => pathInside({ from: folder, path }) === null)
                .map((report) => tell(report.at, reportLeaves));
    }));
}
function reportPaths(command, at) {
    const reports = 'reports' in command ? command.reports : undefined;
    return [reports ?? []].flat().map((report, index) => {
        const place = [...at, 'reports', ...(Array.isArray(reports) ? [index] : [])];
        return typeof report === 'string'
            ? { path: report, at: place }
            : { path: report.path, at: [...place, 'path'] };
    });
}

// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(1573);
;// CONCATENATED MODULE: ./build/config/tag-rules.js
/** Behave's reading is the lenient one, and that of the projects that these rules were made for. */
const defaultDialect = 'behave';
const nowhere = { file: '', line: 0, column: 0 };
function makeTagRules({ settings, places }) {
    return {
        files: [settings.files].flat().map((glob, index) => ({ glob, source: places[index] ?? nowhere })),
        dialect: settings.dialect ?? defaultDialect,
        governs: [settings.governs ?? []].flat(),
        known: settings.known ?? [],
        rules: (settings.rules ?? []).map(makeRule),
        max: Object.entries(settings.max ?? {}).map(([pattern, most]) => ({ pattern, most })),
        unique: [settings.unique ?? []].flat(),
    };
}
function makeRule(rule) {
    const when = rule.when ?? null;
    return {
        name: rule.name ?? (when === null ? 'every test' : `when ${when}`),
        when,
        require: rule.require ?? null,
        forbid: rule.forbid ?? null,
        count: Object.entries(rule.count ?? {}).map(([pattern, bounds]) => typeof bounds === 'number'
            ? { pattern, min: bounds, max: bounds }
            : { pattern, min: bounds.min ?? 0, max: bounds.max ?? null }),
    };
}

;// CONCATENATED MODULE: ./build/config/make-preflights.js


/** In the order written; none without a configuration. */
function makePreflights(config) {
    return config === null
        ? []
        : (config.settings.preflight ?? []).map((settings) => settings.tags === undefined
            ? makeGuard(settings)
            : {
                kind: 'tags',
                name: settings.name,
                rules: makeTagRules({
                    settings: settings.tags,
                    places: (config.tagFilesAt.get(settings.name) ?? []).map(({ line, column }) => ({
                        file: config.file,
                        line,
                        column,
                    })),
                }),
            });
}
function make_preflights_makeCommand(settings) {
    return {
        run: settings.run,
        shell: settings.shell ?? 'bash',
        workingDirectory: settings['working-directory'] ?? '.',
        env: settings.env ?? {},
    };
}
function makeGuard(settings) {
    return {
        // Where there are no `tags`, check-preflights.ts has seen to it that there is a command.
        ...make_preflights_makeCommand({ ...settings, run: settings.run ?? '' }),
        kind: 'command',
        name: settings.name,
        timeout: settings.timeout ?? defaults/* defaultPreflightTimeout */.IT,
        onTimeout: makeOnTimeout(settings['on-timeout']),
    };
}
function makeOnTimeout(onTimeout) {
    if (onTimeout === undefined) {
        return { kind: 'fail' };
    }
    return typeof onTimeout === 'string' ? { kind: onTimeout } : { kind: 'env', env: onTimeout.env };
}

// EXTERNAL MODULE: ./build/config/order-stages.js
var order_stages = __webpack_require__(2663);
// EXTERNAL MODULE: ./build/config/relative-path.js
var relative_path = __webpack_require__(847);
;// CONCATENATED MODULE: ./build/config/make-plan.js
/** The plan: the file's stages, or those that the step's inputs make. Needs neither zod nor yaml at run time. */








/** Everything that the run sets out to do, each stage after all that it needs, or what to write instead. */
function makePlan({ config, inputs, from = '' }) {
    const preflights = makePreflights(config);
    const settings = config?.settings.stages;
    const outside = config === null ? [] : pathsOutside(config, from);
    if (outside.length > 0) {
        return (0,fallible/* fail */.fJ)(outside);
    }
    if (config === null || settings === undefined) {
        const stages = stagesOfInputs(inputs, from);
        return stages.ok ? (0,fallible/* succeed */.Py)({ preflights, stages: stages.value }) : stages;
    }
    const doubles = inputProblems(config, inputs);
    if (doubles.length > 0) {
        return (0,fallible/* fail */.fJ)(doubles);
    }
    const order = (0,order_stages/* orderStages */.Q)(settings);
    if (!order.ok) {
        const message = `stages need each other: ${order.error.join(' → ')}`;
        return (0,fallible/* fail */.fJ)([
            { ...(config.stagesAt ?? problem/* nowhere */.jx), file: config.file, message, fix: 'remove one of these needs' },
        ]);
    }
    const needs = (0,order_stages/* effectiveNeeds */.J)(settings);
    const stages = settings.map((stage, index) => makeStage(stage, needs[index] ?? []));
    return (0,fallible/* succeed */.Py)({ preflights, stages: order.value.flatMap((index) => stages[index] ?? []) });
}
/** Where an `only` applies: settings in, empty lists for what is not given. */
function makeOnly(only) {
    const matrix = Object.entries(only?.matrix ?? {}).map(([key, value]) => [key, [value].flat()]);
    return { os: [only?.os ?? []].flat(), matrix: Object.fromEntries(matrix) };
}
const defaultKind = 'tests';
function makeStage(settings, needs) {
    const kind = settings.kind ?? defaultKind;
    return {
        ...make_preflights_makeCommand(settings),
        name: settings.name,
        kind,
        needs,
        passEnv: settings['pass-env'] ?? [],
        reports: [settings.reports ?? []].flat().map(makeReport),
        timeout: settings.timeout ?? null,
        idleTimeout: settings['idle-timeout'] ?? null,
        background: makeBackground(settings.background, kind),
        ready: (settings.ready ?? []).map(({ run, within }) => ({ run, within: within ?? defaults/* defaultWithin */.rT })),
        only: makeOnly(settings.only),
    };
}
function makeReport(report) {
    if (typeof report === 'string') {
        return { path: report, format: null, minTests: 1 };
    }
    return { path: report.path, format: report.format ?? null, minTests: report['min-tests'] ?? 1 };
}
function makeBackground(background, kind) {
    if (background === undefined) {
        return defaults/* kindDefaults */.ds[kind].background;
    }
    return typeof background === 'string' ? { kind: background } : { kind: 'wait', limit: background.wait };
}
const inputNames = ['migrate', 'test', 'reports'];
function isGiven(input) {
    return input.trim() !== '';
}
/** Inputs that say what to run where the file says it as well. */
function inputProblems(config, inputs) {
    return inputNames
        .filter((name) => isGiven(inputs[name]))
        .map((name) => ({
        ...(config.stagesAt ?? problem/* nowhere */.jx),
        file: config.file,
        message: `\`stages\` and the input \`${name}\` both say what to run`,
        fix: `remove \`stages\` here, or \`${name}\` from the step`,
    }));
}
function stagesOfInputs(inputs, from) {
    const paths = inputs.reports.split(/[\r\n]/).flatMap((path) => (isGiven(path) ? [path.trim()] : []));
    const problems = [...missingCommands(inputs, paths), ...paths.flatMap((path) => pathProblems(path, from))];
    if (problems.length > 0) {
        return (0,fallible/* fail */.fJ)(problems);
    }
    const migrate = { name: 'migrate', kind: 'migration', run: inputs.migrate };
    const test = { name: 'test', kind: 'tests', run: inputs.test, reports: paths };
    const given = [migrate, test].filter(({ run }) => isGiven(run));
    return (0,fallible/* succeed */.Py)(given.map((stage, index) => makeStage(stage, given.slice(0, index).map(({ name }) => name))));
}
function missingCommands(inputs, paths) {
    if (!isGiven(inputs.migrate) && !isGiven(inputs.test)) {
        const message = 'nothing to run: the step has no input `test` and the configuration no `stages`';
        const fix = 'write `test: npm test` under `with:` of the step, or `stages` in .github/retrial.yml';
        return [{ ...problem/* nowhere */.jx, file: 'inputs', message, fix }];
    }
    if (!isGiven(inputs.test) && paths.length > 0) {
        const message = '`reports` belongs to `test`, which is not set';
        return [
            { ...problem/* nowhere */.jx, file: 'input reports', message, fix: 'write `test: npm test` under `with:` as well' },
        ];
    }
    if (!isGiven(inputs.test)) {
        const message = 'no tests to run: the step has the input `migrate` alone, and the configuration no `stages`';
        const fix = 'write `test: npm test` under `with:` of the step; a run without tests on purpose names its `stages` in .github/retrial.yml';
        return [{ ...problem/* nowhere */.jx, file: 'inputs', message, fix }];
    }
    return [];
}
function pathProblems(path, from) {
    const place = { ...problem/* nowhere */.jx, text: (0,problem/* excerpt */.Kb)(path), file: 'input reports' };
    if (!(0,relative_path/* isRelativePath */.K)(path)) {
        const fix = 'write a path relative to the working directory, with /';
        return [{ ...place, message: 'not a relative path', fix }];
    }
    return pathInside({ from, path }) === null ? [{ ...place, ...reportLeaves }] : [];
}

;// CONCATENATED MODULE: ./build/config/make-policy.js



/** Without a configuration, and so without flakes, nothing is ever retried; the inputs' stages are known all the same. */
function makePolicy(config) {
    const limits = makeLimits(config?.settings.limits, defaults/* defaultLimits */.MK);
    const stages = config?.settings.stages ?? defaults/* inputStages */.c7;
    return {
        limits,
        flakes: (config?.flakes ?? []).map(makeFingerprint),
        stages: new Map(stages.map((stage) => [stage.name, makeStagePolicy(stage, limits)])),
        tags: new Map(makePreflights(config).flatMap((preflight) => preflight.kind === 'tags' ? [[preflight.name, preflight.rules]] : [])),
    };
}
/** What a stage leaves out is the run's. */
function makeLimits(settings, otherwise) {
    return {
        retries: settings?.retries ?? otherwise.retries,
        maxFailures: settings?.['max-failures'] ?? otherwise.maxFailures,
        retryTime: settings?.['retry-time'] ?? otherwise.retryTime,
    };
}
function makeStagePolicy(settings, ofRun) {
    const kind = settings.kind ?? defaultKind;
    return {
        kind,
        retry: settings.retry ?? defaults/* kindDefaults */.ds[kind].retry,
        rerun: settings.rerun ?? 'whole',
        frameworkRetries: settings['framework-retries'] ?? 'match',
        limits: makeLimits(settings.limits, ofRun),
    };
}
function makeFingerprint({ settings, source }) {
    return {
        id: settings.id,
        issue: settings.issue,
        owner: settings.owner,
        reason: settings.reason ?? null,
        expires: settings.expires,
        match: makeMatch(settings.match),
        only: makeOnly(settings.only),
        retries: settings.retries ?? 1,
        delay: settings.delay ?? 0,
        retryEnv: makeRetryEnv(settings['retry-with']),
        source,
    };
}
function makeMatch(match) {
    return {
        stage: [match.stage ?? []].flat(),
        test: [match.test ?? []].flat(),
        file: [match.file ?? []].flat(),
        package: [match.package ?? []].flat(),
        message: makeTextMatch(match.message),
        signature: [match.signature ?? []].flat(),
        log: makeTextMatch(match.log),
        exit: [match.exit ?? []].flat(),
        signal: [match.signal ?? []].flat(),
        kind: [match.kind ?? []].flat(),
    };
}
function makeTextMatch(texts) {
    if (texts === undefined) {
        return null;
    }
    if (typeof texts === 'object' && 'all' in texts) {
        return { mode: 'all', patterns: texts.all };
    }
    return { mode: 'any', patterns: [texts].flat() };
}
function makeRetryEnv(retryWith) {
    const changes = Object.entries(retryWith?.env ?? {}).map(([name, change]) => [name, makeChange(change)]);
    return Object.fromEntries(changes);
}
function makeChange(change) {
    if (typeof change === 'string') {
        return { kind: 'set', value: change };
    }
    // The schema lets exactly one of the two through.
    return change.append === undefined
        ? { kind: 'prepend', value: change.prepend ?? '' }
        : { kind: 'append', value: change.append };
}

// EXTERNAL MODULE: ./build/config/duration.js
var config_duration = __webpack_require__(1359);
;// CONCATENATED MODULE: ./build/config/tag-proposals.js
/** A sentence for each way in which the head would demand less of tags than the trusted policy does. */
function loosenedTags(head, trusted) {
    return [...trusted.tags].flatMap(([name, before]) => {
        const after = head.tags.get(name);
        const changes = after === undefined ? ['it would be removed'] : looser(after, before);
        return changes.map((change) => `Preflight \`${name}\`: ${change}.`);
    });
}
function looser(after, before) {
    const files = before.files.filter((file) => !after.files.some((one) => isSamePattern(one, file)));
    return [
        ...files.map(({ glob }) => `\`files\` would no longer hold ${shown(glob)}`),
        ...(after.dialect === before.dialect
            ? []
            : [`\`dialect\` would change from ${before.dialect} to ${after.dialect}`]),
        ...looserKnown(after, before),
        ...before.rules
            .filter((rule) => !after.rules.some((one) => identity(one) === identity(rule)))
            .map((rule) => `the rule \`${shown(rule.name)}\` would be removed or changed`),
        ...before.max.flatMap(({ pattern, most }) => {
            const now = after.max.find((one) => one.pattern === pattern)?.most ?? null;
            if (now !== null && now <= most) {
                return [];
            }
            return [`\`max\` of ${shown(pattern)} would rise from ${most} to ${now ?? 'no bound'}`];
        }),
        ...missing(before.unique, after.unique).map((text) => `\`unique\` would no longer hold ${shown(text)}`),
    ];
}
function looserKnown(after, before) {
    if (before.known.length === 0) {
        return [];
    }
    if (after.known.length === 0) {
        return ['`known` would be removed'];
    }
    const added = missing(after.known, before.known);
    // Without `governs` all tags are governed: naming some, or fewer, lets others go.
    const governed = before.governs.length === 0 ? after.governs : missing(before.governs, after.governs);
    const freed = after.governs.length > 0 && governed.length > 0;
    return [
        ...added.map((text) => `\`known\` would allow ${shown(text)} as well`),
        ...(freed ? [`\`governs\` would change from ${tag_proposals_listed(before.governs)} to ${tag_proposals_listed(after.governs)}`] : []),
    ];
}
function tag_proposals_listed(patterns) {
    return patterns.length === 0 ? 'all tags' : patterns.map(shown).join(', ');
}
/** Those of the first list that the second does not hold. */
function missing(texts, others) {
    return texts.filter((text) => !others.includes(text));
}
function shown(text) {
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
/** What a rule demands, whatever it is called. */
function identity({ name: _, ...rule }) {
    return JSON.stringify(rule);
}
function isSamePattern(one, other) {
    return one.glob === other.glob;
}
/** Whether two sets of rules say the same, wherever they are written. */
function isSameRules(one, other) {
    const text = (rules) => JSON.stringify({ ...rules, files: rules.files.map(({ glob }) => glob) });
    return text(one) === text(other);
}

;// CONCATENATED MODULE: ./build/config/proposals.js
/** What the head would change in the policy: shown, and granting nothing until it is merged. */


function findProposals({ head, trusted }) {
    const known = new Map(trusted?.flakes.map((flake) => [flake.id, proposals_identity(flake)]));
    const ids = head.flakes.filter((flake) => known.get(flake.id) !== proposals_identity(flake)).map(({ id }) => id);
    return { ids, loosened: trusted === null ? [] : loosened(head, trusted) };
}
/** A text that is equal for flakes that say the same, wherever they stand and in whatever order of keys. */
function proposals_identity({ source: _, ...flake }) {
    return JSON.stringify(flake, (_key, value) => typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
        : value);
}
function loosened(head, trusted) {
    const ofRun = loosenedLimits(head.limits, trusted.limits);
    const stages = [...head.stages].flatMap(([name, stage]) => {
        const before = trusted.stages.get(name);
        return before === undefined ? newStage(name, stage) : loosenedStage({ name, stage, before, ofRun });
    });
    return [...ofRun.map((what) => `The run's ${what}.`), ...stages, ...loosenedTags(head, trusted)];
}
function newStage(name, { retry }) {
    return retry === 'never'
        ? []
        : [`The stage \`${name}\` is new: nothing in it is retried until it is merged.`];
}
function loosenedStage({ name, stage, before, ofRun }) {
    const changes = [
        stage.kind === before.kind ? null : `\`kind\` would change from ${before.kind} to ${stage.kind}`,
        stage.retry === 'allow' && before.retry === 'never' ? '`retry` would change from never to allow' : null,
        stage.rerun !== 'whole' && stage.rerun !== before.rerun
            ? `\`rerun\` would change from ${before.rerun} to ${stage.rerun}`
            : null,
        stage.frameworkRetries === 'allow' && before.frameworkRetries === 'match'
            ? '`framework-retries` would change from match to allow'
            : null,
        ...loosenedLimits(stage.limits, before.limits).filter((change) => !ofRun.includes(change)),
    ];
    return changes.filter((change) => change !== null).map((change) => `Stage \`${name}\`: ${change}.`);
}
function loosenedLimits(limits, before) {
    const rises = [
        rise({ key: 'retries', from: before.retries, to: limits.retries, show: String }),
        rise({ key: 'max-failures', from: before.maxFailures, to: limits.maxFailures, show: String }),
        rise({ key: 'retry-time', from: before.retryTime, to: limits.retryTime, show: config_duration/* formatDuration */.a3 }),
    ];
    return rises.filter((change) => change !== null);
}
function rise({ key, from, to, show }) {
    if (from === null || (to !== null && to <= from)) {
        return null;
    }
    return `\`${key}\` would rise from ${show(from)} to ${to === null ? 'no bound' : show(to)}`;
}

;// CONCATENATED MODULE: ./build/io/forge/source-error.js
/** Why the policy cannot be read from a place. Thrown by the readers, and turned into a reason by `readTrustedPolicy`. */
class SourceError extends Error {
    name = 'SourceError';
    /**
     * Whether the place was reached and what stands there is wrong (a symbolic link, too large, …). Then no other
     * source may be taken instead: it would be an older state that the maintainers have left.
     */
    isFinal;
    constructor(message, { isFinal = false } = {}) {
        super(message);
        this.isFinal = isFinal;
    }
}
/** What stands at a path cannot be taken: a final error. */
function source_error_refuse(path, why) {
    throw new SourceError(`${JSON.stringify(path)} ${why}`, { isFinal: true });
}

;// CONCATENATED MODULE: ./build/config/trusted-source.js
/** Which commit's policy is trusted: rule 6 of a retry. */

/**
 * Where the policy in force may be read, best first.
 *
 * A local head (refs/heads/…) is never among the sources: on a pull request or a branch it is what must not decide.
 */
function trustedSources(context) {
    if (context.forge === 'none') {
        return { from: 'head', sources: [{ kind: 'working-tree' }] };
    }
    if (context.pullRequest !== null) {
        return ofPullRequest(context, context.pullRequest);
    }
    if (context.mergeGroup !== null) {
        return ofMergeGroup(context, context.mergeGroup);
    }
    if (context.eventName === null) {
        return {
            from: 'none',
            reason: `the event is unknown: ${context.problem ?? 'GITHUB_EVENT_NAME is not set'}`,
        };
    }
    return ofBranch(context);
}
function ofPullRequest(context, { baseRef, baseSha }) {
    const sources = [];
    if (baseRef !== null) {
        sources.push({ kind: 'api', ref: { branch: baseRef } });
    }
    if (baseSha !== null) {
        sources.push({ kind: 'git', commit: baseSha });
    }
    return sources.length > 0
        ? { from: 'base', sources }
        : { from: 'none', reason: unknownBase('pull request', context) };
}
/**
 * The event's `base_sha` is left out on purpose: it may be the head of another pull request that is queued before
 * this one and not merged, whose policy nobody's branch holds yet.
 */
function ofMergeGroup(context, { baseRef }) {
    return baseRef === null
        ? { from: 'none', reason: unknownBase('merge group', context) }
        : { from: 'base', sources: tipOf(baseRef) };
}
function ofBranch({ ref, sha, defaultBranch }) {
    if (defaultBranch === null) {
        return { from: 'default-branch', sources: [{ kind: 'api', ref: { defaultBranch: true } }] };
    }
    if (ref === `refs/heads/${defaultBranch}` && sha !== null) {
        // The commit itself is on the default branch; its tip may be a later one by now.
        const sources = [
            { kind: 'git', commit: sha },
            { kind: 'api', ref: { commit: sha } },
        ];
        return { from: 'default-branch', sources };
    }
    return { from: 'default-branch', sources: tipOf(defaultBranch) };
}
function tipOf(branch) {
    return [
        { kind: 'api', ref: { branch } },
        { kind: 'git', ref: `refs/remotes/origin/${branch}` },
    ];
}
function unknownBase(what, { problem }) {
    return `the event names no base for its ${what}${problem === null ? '' : `: ${problem}`}`;
}
/** A source in the words of a sentence. */
function describeSource(source) {
    switch (source.kind) {
        case 'api':
            return describeApiRef(source.ref);
        case 'git':
            return 'commit' in source
                ? `commit ${source.commit.slice(0, 12)} in the local clone`
                : `${source.ref} in the local clone`;
        case 'working-tree':
            return 'the working tree';
        default:
            return (0,fallible/* unreachable */.HB)(source);
    }
}
function describeApiRef(ref) {
    if ('branch' in ref) {
        return `branch ${ref.branch} over the API`;
    }
    return 'commit' in ref
        ? `commit ${ref.commit.slice(0, 12)} over the API`
        : 'the default branch over the API';
}

;// CONCATENATED MODULE: ./build/io/forge/send-request.js
/** Sends one request with the client of @actions/github. */

const defaultRestLimits = { timeout: 10_000, retries: 2, pause: 500, total: 60_000 };
/** Bytes: a file of 1 MiB in base64, or a folder of 1,000 files. */
const largestBody = 8 * 1024 * 1024;
/** The client is @actions/github's for the sake of its proxy. It is loaded here, since a run without a token never needs it. */
async function makeSend({ apiUrl, token, limits }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const silent = () => undefined;
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const { request } = getOctokit(token, { baseUrl: apiUrl, log });
    return async (url) => {
        const signal = AbortSignal.timeout(limits.timeout);
        try {
            const response = await request({
                method: 'GET',
                url: withoutPlaceholders(url),
                request: { signal, redirect: 'manual', parseSuccessResponseBody: false, log },
            });
            const body = response.data;
            return { status: response.status, headers: response.headers, text: await readBody(body) };
        }
        catch (error) {
            return failureOf(error, limits);
        }
    };
}
/** `:name` in a path, and anything in braces, is a placeholder to this client; URL has encoded the braces. */
function withoutPlaceholders(url) {
    const { origin, pathname, search } = new URL(url);
    return `${origin}${`${pathname}${search}`.replaceAll(':', '%3A')}`;
}
async function readBody(body) {
    if (!(body instanceof ReadableStream)) {
        return '';
    }
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        if (chunk instanceof Uint8Array) {
            chunks.push(chunk);
            bytes += chunk.length;
        }
        if (bytes > largestBody) {
            throw new SourceError('the forge answers with more than 8 MiB');
        }
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The client throws for every status from 400 on; an error without a response is the network's. */
function failureOf(error, limits) {
    if (!(error instanceof Error) || error instanceof SourceError) {
        throw error;
    }
    const response = 'response' in error && isResponse(error.response) ? error.response : null;
    if (response === null) {
        return { why: networkTrouble(error, limits), wait: null };
    }
    const { status, headers } = response;
    const wait = retryAfter(headers['retry-after']);
    // Of the 4xx, only "too many requests" with a time to come back can be another answer the next time.
    const isPassing = status >= 500 || (status === 429 && wait !== null && wait <= limits.timeout);
    return isPassing ? { why: `the forge answered ${status}`, wait } : { status, headers, text: '' };
}
function isResponse(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'status' in value &&
        typeof value.status === 'number' &&
        'headers' in value &&
        typeof value.headers === 'object' &&
        value.headers !== null);
}
function networkTrouble(error, limits) {
    const causes = [error, error.cause].filter((one) => one instanceof Error);
    if (causes.some(({ name }) => name === 'TimeoutError' || name === 'AbortError')) {
        return `the forge did not answer within ${limits.timeout / 1000} s`;
    }
    return `the forge cannot be reached (${error.message.replace(/\p{Cc}+/gu, ' ').slice(0, 200)})`;
}
/** Milliseconds; RFC 9110: seconds, or a date. */
function retryAfter(header) {
    if (typeof header !== 'string') {
        return null;
    }
    const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
    return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

;// CONCATENATED MODULE: ./build/io/forge/rest-client.js
/** Reads JSON from the forge's REST API: bounded in time and size, and never away from the forge's own host. */




const mostRedirects = 5;
async function connect({ apiUrl, token, limits }) {
    const send = await makeSend({ apiUrl, token, limits });
    const end = performance.now() + limits.total;
    return async (path) => {
        const start = new URL(`${apiUrl}${path}`);
        let url = start;
        for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
            const response = await insist({ url: url.href, send, limits, end });
            const next = redirectOf(response, url);
            if (next === null) {
                return answerOf(response);
            }
            // The token goes nowhere else, and never from https to http.
            if (next.origin !== start.origin) {
                throw new SourceError(`the forge redirects to another host (${next.host})`);
            }
            url = next;
        }
        throw new SourceError('the forge redirects in a circle');
    };
}
async function insist({ url, send, limits, end }) {
    let why = `the forge took longer than ${limits.total / 1000} s in all`;
    for (let attempt = 0; attempt <= limits.retries && performance.now() < end; attempt += 1) {
        const response = await send(url);
        if ('status' in response) {
            return response;
        }
        why = attempt === 0 ? response.why : `${response.why}, ${attempt + 1} times`;
        if (attempt < limits.retries) {
            const pause = limits.pause * 2 ** attempt * (0.5 + Math.random());
            await (0,external_node_timers_promises_.setTimeout)(Math.min(Math.max(pause, response.wait ?? 0), limits.timeout));
        }
    }
    throw new SourceError(why);
}
function redirectOf({ status, headers }, from) {
    const location = headers['location'];
    const isRedirect = [301, 302, 303, 307, 308].includes(status);
    return isRedirect && typeof location === 'string' ? URL.parse(location, from.href) : null;
}
function answerOf({ status, headers, text }) {
    if (status !== 200) {
        return { status, body: null, why: whyRefused(status, headers) };
    }
    const body = (0,parse_json/* parseJson */.q)(text);
    if (body === undefined) {
        throw new SourceError('the forge answered with something that is not JSON');
    }
    return { status, body };
}
function whyRefused(status, headers) {
    if (status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0')) {
        return `the token has used up its requests (${status})`;
    }
    if (status === 401) {
        return 'the forge does not know the token (401)';
    }
    if (status === 403) {
        return 'the token may not read it (403): give the job `permissions: contents: read`';
    }
    return status === 404
        ? 'it does not exist, or the token may not see it (404): give the job `permissions: contents: read`'
        : `the forge answered ${status}`;
}

;// CONCATENATED MODULE: ./build/io/forge/source.js

/** A configuration file may be no larger, in bytes. */
const largestFile = 1024 * 1024;
/** The parts of a path relative to the repository's root; none for the root itself. Throws where it leads elsewhere. */
function splitPath(path) {
    if (path === '') {
        return [];
    }
    const parts = path.split('/');
    const isOdd = parts.some((part) => part === '' || part === '.' || part === '..');
    if (isOdd || /[\\\p{Cc}]/u.test(path) || !path.isWellFormed()) {
        return source_error_refuse(path, 'is not a path inside of the repository');
    }
    return parts;
}
/** The text of a file's bytes. Throws where it is too large or not UTF-8. */
function decodeText(path, bytes) {
    if (bytes.length > largestFile) {
        return source_error_refuse(path, 'is larger than 1 MiB');
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError) {
            return source_error_refuse(path, 'is not UTF-8 text');
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/io/forge/contents-api.js
/** Reads files of one commit over the forge's REST API: GitHub's contents endpoint, which Gitea and Forgejo have too. */





/** GitHub lists no more of a folder, and does not say so. */
const longestListing = 1000;
/**
 * Finds the commit first; every file is then read at that commit, so that a push in between cannot mix two.
 * Rejects with `SourceError`.
 */
async function openContents({ repository, ref, ...rest }) {
    const get = await connect(rest);
    const root = `/repos/${encodePath(repository)}`;
    const commit = await resolveCommit({ get, root, ref });
    const ask = (path) => get(`${root}/contents/${splitPath(path).map(encodeURIComponent).join('/')}?ref=${commit}`);
    return {
        commit,
        reader: {
            read: async (path) => fileOf(path, await ask(path)),
            list: async (directory) => namesOf(directory, await ask(directory)),
        },
    };
}
async function resolveCommit({ get, root, ref }) {
    if ('commit' in ref) {
        const body = contents_api_known(await get(`${root}/git/commits/${encodeURIComponent(ref.commit)}`));
        return requireHash((0,loose/* childOf */.GG)(body, 'sha'), ref.commit);
    }
    const branch = 'branch' in ref ? ref.branch : await defaultBranch(get, root);
    const body = contents_api_known(await get(`${root}/branches/${encodeURIComponent(branch)}`));
    // `sha` is GitHub's, `id` Gitea's.
    return requireHash((0,loose/* valueAt */.fK)(body, ['commit', 'sha']) ?? (0,loose/* valueAt */.fK)(body, ['commit', 'id']));
}
async function defaultBranch(get, root) {
    const branch = (0,loose/* childOf */.GG)(contents_api_known(await get(root)), 'default_branch');
    if (typeof branch !== 'string' || !isBranchName(branch)) {
        throw new SourceError('the forge names no default branch');
    }
    return branch;
}
function requireHash(hash, expected = hash) {
    if (typeof hash !== 'string' || !trusted_context_isCommitHash(hash) || hash !== expected) {
        throw new SourceError('the forge answered without a commit');
    }
    return hash;
}
/** A 404 of the branch, the commit or the repository is no answer; that of a file, once these are known, is one. */
function contents_api_known(answer) {
    if (answer.body === null && 'why' in answer) {
        throw new SourceError(answer.why);
    }
    return answer.body;
}
function fileOf(path, answer) {
    if (answer.status === 404) {
        return null;
    }
    const body = contents_api_known(answer);
    if (Array.isArray(body)) {
        return source_error_refuse(path, 'is a folder, not a file');
    }
    const type = (0,loose/* childOf */.GG)(body, 'type');
    if (type === 'symlink' || type === 'submodule') {
        return source_error_refuse(path, `is a ${type === 'symlink' ? 'symbolic link' : type}: put the file itself there`);
    }
    return decodeContent(path, body);
}
function decodeContent(path, body) {
    const size = (0,loose/* childOf */.GG)(body, 'size');
    if (typeof size === 'number' && size > largestFile) {
        return source_error_refuse(path, 'is larger than 1 MiB');
    }
    const content = (0,loose/* childOf */.GG)(body, 'content');
    if ((0,loose/* childOf */.GG)(body, 'type') !== 'file' ||
        (0,loose/* childOf */.GG)(body, 'encoding') !== 'base64' ||
        typeof content !== 'string' ||
        !isBase64(content)) {
        throw new SourceError(`the forge answered for ${path} with something that is no file`);
    }
    const bytes = Buffer.from(content, 'base64');
    if (typeof size === 'number' && bytes.length !== size) {
        throw new SourceError(`the forge sent ${bytes.length} of the ${size} bytes of ${path}`);
    }
    return decodeText(path, bytes);
}
/** With line breaks, as the forges write it. In linear time, since the answer is hostile and has megabytes. */
function isBase64(content) {
    return /^[\w+/]*={0,2}$/.test(content.replaceAll(/\s/g, ''));
}
/** A file, or a link, where a folder is sought is no folder: then nothing is listed. */
function namesOf(directory, answer) {
    if (answer.status === 404) {
        return [];
    }
    const body = contents_api_known(answer);
    if (!Array.isArray(body)) {
        if ((0,loose/* isRecord */.u4)(body) && typeof body['type'] === 'string') {
            return [];
        }
        throw new SourceError(`the forge answered for ${directory} with something that is no folder`);
    }
    if (body.length >= longestListing) {
        throw new SourceError(`the forge may list only the first ${longestListing} files of ${directory}`);
    }
    const entries = body;
    return entries
        .filter((entry) => (0,loose/* childOf */.GG)(entry, 'type') !== 'dir')
        .map((entry) => (0,loose/* childOf */.GG)(entry, 'name'))
        .filter((name) => typeof name === 'string');
}
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./build/io/forge/git-command.js
/** Runs git so that neither the environment nor the repository's own settings change what it answers. */




/** Milliseconds. Everything asked is local. */
const timeout = 30_000;
const settings = [
    // The job's container often runs as another user than the one that checked out.
    'safe.directory=*',
    'core.fsmonitor=false',
    `core.hooksPath=${external_node_os_.devNull}`,
    'core.pager=cat',
    'core.useReplaceRefs=false',
    'protocol.allow=never',
];
/**
 * The whole environment of git. It holds none of ours, so no GIT_DIR, GIT_CONFIG_COUNT, GIT_ALTERNATE_OBJECT_DIRECTORIES
 * and no HOME with settings of its own.
 */
function environment() {
    return {
        ...helperEnvironment(),
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        // A partial clone fetches what it lacks: not on our behalf. The second is for git before 2.45.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
}
/** Rejects with `SourceError` where git is missing, hangs, or answers with more than `most` bytes. */
function runGit({ repository, args, input, most = 64 * 1024 * 1024 }) {
    const all = [
        '--no-pager',
        '--no-replace-objects',
        // Given, not searched for: a folder of the head that looks like a repository is never taken for one.
        `--git-dir=${repository.gitDir}`,
        ...settings.flatMap((setting) => ['-c', setting]),
        ...args,
    ];
    const options = {
        cwd: repository.root,
        env: environment(),
        encoding: 'buffer',
        maxBuffer: most,
        timeout,
        killSignal: 'SIGKILL',
    };
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)('git', all, options, (error, stdout, stderr) => {
            if (error === null || typeof error.code === 'number') {
                resolve({ ok: error === null, stdout, message: git_command_firstLine(stderr) });
            }
            else {
                reject(new SourceError(whyNot(error)));
            }
        });
        // A git that ends before it has read its input says why by its exit code.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input ?? '');
    });
}
function whyNot(error) {
    if (error.code === 'ENOENT') {
        return 'git is not installed';
    }
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return 'git answered with more than can be read';
    }
    return error.killed === true ? `git did not end within ${timeout / 1000} s` : 'git could not be run';
}
function git_command_firstLine(stderr) {
    const line = stderr.subarray(0, 1024).toString('utf8').trim().split('\n', 1)[0] ?? '';
    return line.replace(/\p{Cc}+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./build/io/forge/repository.js
/** Finds the repository that a folder belongs to, without asking git. */




/**
 * The repository around a folder, or null. A submodule does not count: its remote is what the head's .gitmodules
 * says, so its branches must never be read as the forge's. Rejects with `SourceError` where that cannot be told: a
 * repository that this user may not read must not make room for one around it.
 */
async function findRepository(folder) {
    let root = await realFolder(folder);
    while (root !== null) {
        const gitDir = (0,external_node_path_.join)(root, '.git');
        if (await isRepository(gitDir)) {
            return { root, gitDir };
        }
        const parent = (0,external_node_path_.dirname)(root);
        root = parent === root ? null : parent;
    }
    return null;
}
async function realFolder(folder) {
    try {
        return await (0,promises_.realpath)(folder);
    }
    catch (error) {
        if ((0,system_error/* saysMissing */.FJ)(error)) {
            return null;
        }
        throw new SourceError(`${folder} cannot be reached (${(0,system_error/* systemErrorCode */.vq)(error)})`);
    }
}
async function isRepository(gitDir) {
    try {
        const found = await (0,promises_.stat)(gitDir);
        if (!found.isFile() || found.size > 8192) {
            return found.isDirectory();
        }
        const target = /^gitdir: (.+)$/m.exec(await (0,promises_.readFile)(gitDir, 'utf8'))?.[1];
        // A submodule's lies in .git/modules/, a linked work tree's in .git/worktrees/.
        return target !== undefined && !/\/\.git\/(?:.*\/)?modules\//.test((0,external_node_path_.resolve)((0,external_node_path_.dirname)(gitDir), target));
    }
    catch (error) {
        if ((0,system_error/* saysMissing */.FJ)(error)) {
            return false;
        }
        throw new SourceError(`${gitDir} cannot be read (${(0,system_error/* systemErrorCode */.vq)(error)})`);
    }
}

;// CONCATENATED MODULE: ./build/io/forge/local-git.js
/** Reads the files of one commit of the local clone. Nothing is checked out, and nothing is fetched. */





/**
 * Opens one commit of the clone around a folder.
 *
 * Every step goes by hash, from the commit to its tree to the file, so no name in the repository is ever part of
 * a command. Rejects with `SourceError`.
 */
async function openLocalCommit(folder, ref) {
    const repository = await findRepository(folder);
    if (repository === null) {
        throw new SourceError('there is no git repository here: run a checkout step first');
    }
    const commit = 'commit' in ref ? ref.commit : await resolveRef(repository, ref.ref);
    await requireCommit(repository, commit);
    const readTree = cached((hash) => listTree(repository, hash));
    return {
        commit,
        reader: {
            read: async (path) => {
                const entry = await findEntry({ path, commit, readTree });
                return entry === null ? null : readBlob({ repository, path, entry });
            },
            list: async (directory) => {
                const tree = await findTree({ path: directory, commit, readTree });
                return [...(tree ?? [])].filter(([, entry]) => !isTree(entry)).map(([name]) => name);
            },
        },
    };
}
/** Only the exact name: git's search through refs/tags/refs/… and refs/heads/refs/… would find what a head pushed. */
async function resolveRef(repository, ref) {
    if (!ref.startsWith('refs/remotes/')) {
        throw new SourceError(`${ref} is not a remote-tracking branch`);
    }
    const { ok, stdout } = await runGit({ repository, args: ['show-ref', '--verify', '--hash', ref] });
    const hash = stdout.toString('latin1').trim();
    if (!ok || !trusted_context_isCommitHash(hash)) {
        throw new SourceError(`the clone has no ${ref}: let the checkout step fetch it (fetch-depth: 0)`);
    }
    return hash;
}
async function requireCommit(repository, commit) {
    if (!trusted_context_isCommitHash(commit)) {
        throw new SourceError('this is no full commit hash');
    }
    const args = ['cat-file', '--batch-check'];
    const { ok, stdout, message } = await runGit({ repository, args, input: `${commit}\n` });
    const [hash, type] = stdout.toString('latin1').trim().split(' ');
    // A hash of the other length would be taken for an abbreviation, or for a branch of that name.
    if (ok && hash === commit && type === 'commit') {
        return;
    }
    if (ok && hash === commit && type !== 'missing') {
        throw new SourceError(`this is a ${type}, not a commit`);
    }
    if (message.includes('not a git repository')) {
        throw new SourceError(`git refused: ${message}`);
    }
    throw new SourceError(await whyMissing(repository));
}
async function whyMissing(repository) {
    const { stdout } = await runGit({ repository, args: ['rev-parse', '--is-shallow-repository'] });
    const isShallow = stdout.toString('latin1').trim() === 'true';
    return isShallow
        ? 'the clone is shallow and does not hold it: set fetch-depth: 0 in the checkout step'
        : 'the clone does not hold it';
}
async function findTree({ path, commit, readTree }) {
    let tree = await readTree(commit);
    for (const part of splitPath(path)) {
        const entry = tree.get(part);
        if (entry === undefined || !isTree(entry)) {
            return null;
        }
        tree = await readTree(entry.hash);
    }
    return tree;
}
async function findEntry({ path, commit, readTree }) {
    const parts = splitPath(path);
    let entry = { mode: '040000', hash: commit };
    for (const part of parts) {
        const next = isTree(entry) ? (await readTree(entry.hash)).get(part) : undefined;
        if (next === undefined) {
            return null;
        }
        // In the middle of the path as well: what it points to is not this commit's to say.
        if (next.mode === '120000') {
            return source_error_refuse(path, 'is, or is reached through, a symbolic link: put the file itself there');
        }
        if (next.mode === '160000') {
            return source_error_refuse(path, 'is, or lies in, a submodule: put the file into the repository itself');
        }
        entry = next;
    }
    return isTree(entry) ? source_error_refuse(path, 'is a folder, not a file') : entry;
}
function isTree({ mode }) {
    return mode === '040000';
}
/** The entries of a tree, or of a commit's. */
async function listTree(repository, hash) {
    const { ok, stdout, message } = await runGit({ repository, args: ['ls-tree', '-z', hash] });
    if (!ok) {
        throw new SourceError(`git could not read a folder of the commit: ${message}`);
    }
    const rows = stdout
        .toString('utf8')
        .split('\0')
        .filter((row) => row !== '');
    return new Map(rows.map((row) => {
        const tab = row.indexOf('\t');
        const [mode = '', , object = ''] = row.slice(0, tab).split(' ');
        return [row.slice(tab + 1), { mode, hash: object }];
    }));
}
async function readBlob({ repository, path, entry }) {
    const input = `${entry.hash}\n`;
    const asked = await runGit({ repository, args: ['cat-file', '--batch-check'], input });
    const [, type, size] = asked.stdout.toString('latin1').trim().split(' ');
    if (!asked.ok || type !== 'blob') {
        throw new SourceError(`the clone does not hold the content of ${path}: is it a partial clone?`);
    }
    if (Number(size) > largestFile) {
        return source_error_refuse(path, 'is larger than 1 MiB');
    }
    const { ok, stdout, message } = await runGit({ repository, args: ['cat-file', 'blob', entry.hash] });
    if (!ok) {
        throw new SourceError(`git could not read ${path}: ${message}`);
    }
    return decodeText(path, stdout);
}
function cached(load) {
    const known = new Map();
    return (key) => {
        const found = known.get(key) ?? load(key);
        known.set(key, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./build/io/forge/working-tree.js
/** Reads plain files of the working tree. */






/**
 * Reads the working tree around a folder: its repository's, else the folder itself.
 *
 * @returns a reader that rejects with `SourceError`: where the folder does not exist, or what stands at a path is
 *   not a plain file of the repository.
 */
function openWorkingTree(folder) {
    let root = null;
    const rootOnce = () => {
        root ??= findRoot(folder);
        return root;
    };
    return {
        read: async (path) => readPlainFile(await rootOnce(), path),
        list: async (directory) => listFiles(await rootOnce(), directory),
    };
}
async function findRoot(folder) {
    const root = (await findRepository(folder))?.root ?? (await resolved(folder));
    if (root === null) {
        throw new SourceError(`there is no folder ${folder}`);
    }
    return root;
}
async function readPlainFile(root, path) {
    const real = await resolved((0,external_node_path_.join)(root, ...splitPath(path)));
    if (real === null) {
        return null;
    }
    if (!real.startsWith(root === external_node_path_.sep ? external_node_path_.sep : `${root}${external_node_path_.sep}`)) {
        return source_error_refuse(path, 'is a symbolic link that leaves the repository');
    }
    const found = await (0,promises_.stat)(real);
    if (!found.isFile()) {
        return source_error_refuse(path, found.isDirectory() ? 'is a folder, not a file' : 'is not a plain file');
    }
    return found.size > largestFile
        ? source_error_refuse(path, 'is larger than 1 MiB')
        : decodeText(path, await readOrExplain(real));
}
async function readOrExplain(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        throw new SourceError(`${file} cannot be read (${(0,system_error/* systemErrorCode */.vq)(error)})`);
    }
}
/** A linked folder is none, as in a commit: `.gitea -> .github` must not read as a second configuration. */
async function listFiles(root, directory) {
    const folder = (0,external_node_path_.join)(root, ...splitPath(directory));
    if ((await resolved(folder)) !== folder) {
        return [];
    }
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.vq)(error);
        if (code === 'ENOTDIR') {
            return [];
        }
        throw new SourceError(`${folder} cannot be read (${code})`);
    }
}
/** Where a path really leads; null where nothing is there. */
async function resolved(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.vq)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            return null;
        }
        throw new SourceError(`${path} cannot be reached (${code})`);
    }
}

;// CONCATENATED MODULE: ./build/io/forge/trusted-policy.js
/** Reads the policy in force, before anything of the run is started. */











/** Never fails: where no policy can be trusted, `from` is `none` with the reason, and nothing is retried. */
async function readTrustedPolicy(question) {
    const { configPath } = question;
    const places = trustedSources(question.context);
    if (places.from === 'none') {
        return none(`No policy can be trusted: ${places.reason}.`);
    }
    if (configPath !== null && !isInside(configPath)) {
        return none(`No policy can be trusted: ${trusted_policy_quote(configPath)} is not a path inside of the repository.`);
    }
    const reasons = [];
    for (const source of places.sources) {
        const tried = await trySource(source, question);
        if (tried.ok) {
            const { commit, policy, notes } = tried.value;
            const trusted = { from: places.from, commit, policy };
            const inVain = reasons.map((reason) => `The policy was read from ${describeSource(source)}. ${reason}.`);
            return { trusted, notes: [...inVain, ...notes] };
        }
        reasons.push(`Not from ${describeSource(source)}: ${tried.error.reason}`);
        if (tried.error.isFinal) {
            break;
        }
    }
    return none(`No policy can be trusted. ${reasons.map((reason) => `${reason}.`).join(' ')}`);
}
function none(reason) {
    return { trusted: { from: 'none', reason }, notes: [] };
}
async function trySource(source, question) {
    try {
        return await readPolicy(await openSource(source, question), question.configPath);
    }
    catch (error) {
        if (error instanceof SourceError) {
            return (0,fallible/* fail */.fJ)({ reason: error.message, isFinal: error.isFinal });
        }
        throw error;
    }
}
async function openSource(source, question) {
    if (source.kind === 'working-tree') {
        return { commit: null, reader: openWorkingTree(question.workspace) };
    }
    if (source.kind === 'git') {
        return openLocalCommit(question.workspace, source);
    }
    const { apiUrl, repository } = question.context;
    const token = question.token?.trim() ?? '';
    // act names api.github.com as its API and has no token: without one nothing is asked of anybody.
    if (token === '') {
        throw new SourceError('the step has no token (input `token`)');
    }
    if (apiUrl === null || repository === null) {
        throw new SourceError(`${apiUrl === null ? 'GITHUB_API_URL' : 'GITHUB_REPOSITORY'} is not set`);
    }
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new SourceError('the input `token` is not a token');
    }
    const limits = question.limits ?? defaultRestLimits;
    return openContents({ apiUrl, repository, token, ref: source.ref, limits });
}
async function readPolicy({ commit, reader }, configPath) {
    const found = configPath === null ? await findConfig(reader) : (0,fallible/* succeed */.Py)(configPath);
    if (!found.ok) {
        return (0,fallible/* fail */.fJ)(invalid(found.error));
    }
    if (found.value === null) {
        // Nothing was asked for by name: most repositories start without a list, and need not be told in every run.
        return (0,fallible/* succeed */.Py)({ commit, policy: makePolicy(null), notes: [] });
    }
    // yaml and zod are loaded only where there is a file to read.
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(45), __webpack_require__.e(815), __webpack_require__.e(379)]).then(__webpack_require__.bind(__webpack_require__, 8379));
    const config = await readConfig({ path: found.value, reader });
    if (!config.ok) {
        return (0,fallible/* fail */.fJ)(invalid(config.error));
    }
    if (config.value === null) {
        const where = commit === null ? 'The working tree' : `The trusted commit ${commit.slice(0, 12)}`;
        const note = `${where} holds no file ${trusted_policy_quote(found.value)}: no flake is listed.`;
        return (0,fallible/* succeed */.Py)({ commit, policy: makePolicy(null), notes: [note] });
    }
    return (0,fallible/* succeed */.Py)({
        commit,
        policy: makePolicy(config.value),
        notes: config.value.warnings.map((warning) => `In the trusted policy: ${(0,problem/* renderProblem */.yM)(warning)}`),
    });
}
const mostProblems = 5;
function invalid(problems) {
    const shown = problems.slice(0, mostProblems).map(problem/* renderProblem */.yM);
    const rest = problems.length - shown.length;
    const more = rest > 0 ? `; and ${rest} more` : '';
    return { reason: `the policy there is invalid: ${shown.join('; ')}${more}`, isFinal: true };
}
/** The head names the path, so it may only ever choose among the trusted commit's own files. */
function isInside(path) {
    try {
        return splitPath(path.replace(/^(?:\.\/)+/, '')).length > 0;
    }
    catch (error) {
        if (error instanceof SourceError) {
            return false;
        }
        throw error;
    }
}
function trusted_policy_quote(path) {
    return JSON.stringify(path.slice(0, 200));
}

;// CONCATENATED MODULE: ./build/io/read-brief.js
/** Configuration of the head and policy of the trusted commit, read before anything runs. */















/** An error names every problem of the head's configuration, a line each. */
async function readBrief(source) {
    const { inputs, context, workspace, today } = source;
    const from = workingDirectoryInside({
        workspace: context.workspace ?? external_node_process_.cwd(),
        path: inputs.workingDirectory,
    });
    if (!from.ok)
        return (0,fallible/* fail */.fJ)((0,problem/* renderProblem */.yM)(from.error));
    if (!(await isFolder(workspace)))
        return (0,fallible/* fail */.fJ)((0,problem/* renderProblem */.yM)(noFolder(inputs.workingDirectory)));
    const head = await read_brief_readHead(inputs.config, workspace);
    if (!head.ok)
        return (0,fallible/* fail */.fJ)(head.error.map(problem/* renderProblem */.yM).join('\n'));
    const plan = makePlan({ config: head.value, inputs, from: from.value });
    if (!plan.ok)
        return (0,fallible/* fail */.fJ)(plan.error.map(problem/* renderProblem */.yM).join('\n'));
    const { trusted, notes } = await readTrustedPolicy({
        context,
        token: inputs.token,
        configPath: inputs.config === '' ? null : inputs.config,
        workspace,
    });
    const policy = trusted.from === 'none' ? null : trusted.policy;
    const proposals = findProposals({ head: makePolicy(head.value), trusted: policy });
    const own = (head.value?.warnings ?? []).map(problem/* renderProblem */.yM);
    return (0,fallible/* succeed */.Py)({
        plan: plan.value,
        trusted,
        proposed: proposals.ids,
        warnings: [
            ...own,
            ...idleEntryWarnings({ config: head.value, plan: plan.value }).map(problem/* renderProblem */.yM),
            // The trusted file most often is the same one: said once.
            ...notes.filter((note) => !own.some((warning) => note.endsWith(`: ${warning}`))),
            ...(policy === null ? [] : (0,expiry/* expiryWarnings */.F)({ policy, today }).map(({ message }) => message)),
            ...proposals.loosened,
        ],
    });
}
async function isFolder(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch (error) {
        if ((0,system_error/* saysMissing */.FJ)(error))
            return false;
        throw error;
    }
}
function noFolder(path) {
    return {
        ...problem/* nowhere */.jx,
        file: 'input working-directory',
        text: (0,problem/* excerpt */.Kb)(path),
        message: 'there is no such folder',
        fix: 'write the path of a folder in the repository, relative to its root; is the checkout a step before this one?',
    };
}
/** The head's configuration; null where there is none. `path` is relative to the repository's root; '': found by its name. */
async function read_brief_readHead(path, workspace) {
    try {
        return await readConfigAt(path, openWorkingTree(workspace));
    }
    catch (error) {
        if (!(error instanceof SourceError))
            throw error;
        const fix = 'make it a plain, readable file inside of the repository';
        return (0,fallible/* fail */.fJ)([
            { ...problem/* nowhere */.jx, file: path === '' ? 'the configuration' : path, message: error.message, fix },
        ]);
    }
}
async function readConfigAt(path, reader) {
    const found = path === '' ? await findConfig(reader) : (0,fallible/* succeed */.Py)(path);
    if (!found.ok)
        return found;
    if (found.value === null)
        return (0,fallible/* succeed */.Py)(null);
    // yaml and zod are loaded only where there is a file to read.
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(45), __webpack_require__.e(815), __webpack_require__.e(379)]).then(__webpack_require__.bind(__webpack_require__, 8379));
    const config = await readConfig({ path: found.value, reader });
    if (config.ok && config.value === null) {
        const fix = 'write the path of the configuration, relative to the root of the repository';
        return (0,fallible/* fail */.fJ)([{ ...problem/* nowhere */.jx, file: 'input config', text: path, message: 'there is no such file', fix }]);
    }
    return config;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/io/workspace/decode-source.js
/** A test file's bytes as the text that its framework would read, or why it could not. */


/**
 * Behave, Cucumber and Python read UTF-8; Python reads what the comment in its first two lines names as well
 * (PEP 263). A byte-order mark stays in the text: who reads it decides what it means.
 */
function decodeSource(path, bytes) {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const wide = wideEncoding(content);
    if (wide !== null)
        return (0,fallible/* fail */.fJ)(decode_source_problem(1, 1, `the file is encoded in ${wide}: save it in UTF-8`));
    const declared = path.endsWith('.py') ? declaredEncoding(content) : null;
    if (declared !== null)
        return decodeDeclared(content, declared);
    return (0,external_node_buffer_.isUtf8)(content) ? (0,fallible/* succeed */.Py)(decodeUtf8(content)) : (0,fallible/* fail */.fJ)(notUtf8(content));
}
/** By byte-order mark, or by the zeros that UTF-16 puts beside the first ASCII character. */
function wideEncoding(content) {
    const start = content.subarray(0, 4).toString('hex');
    if (start === 'fffe0000' || start === '0000feff' || /^(?:000000|..000000)/.test(start))
        return 'UTF-32';
    return /^(?:fffe|feff|00[0-7].00|[0-7].00)/.test(start) ? 'UTF-16' : null;
}
function decodeUtf8(content) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
/** Where the first byte stands that is no UTF-8: by lines, of which most are. */
function notUtf8(content) {
    let line = 1;
    for (let from = 0; from < content.length; line += 1) {
        const end = content.indexOf(0x0a, from);
        const bytes = content.subarray(from, end === -1 ? content.length : end);
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            return decode_source_problem(line, columnOfFault(bytes), notUtf8Words);
        from += bytes.length + 1;
    }
    return decode_source_problem(1, 1, notUtf8Words);
}
const notUtf8Words = 'what begins here is not UTF-8, as in a file of Latin-1: save it in UTF-8';
function columnOfFault(bytes) {
    return decodeUtf8(bytes).indexOf('\ufffd') + 1;
}
/** PEP 263: a comment alone in one of the first two lines. */
const decode_source_declaration = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
function declaredEncoding(content) {
    const head = content
        .subarray(0, 1024)
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
    for (const [index, text] of head.split(/\r\n|\n|\r/, 2).entries()) {
        const match = decode_source_declaration.exec(text);
        if (match !== null) {
            const name = match[1] ?? '';
            return { name, line: index + 1, column: text.lastIndexOf(name, match[0].length) + 1 };
        }
        if (!/^[ \t\f]*(?:#|$)/.test(text))
            return null;
    }
    return null;
}
/** Python's names for what TextDecoder reads as Windows-1252. */
const latin1 = /^(?:latin-?1|l1|iso-?8859-?1|iso8859-?1|cp819|8859)$/;
function decodeDeclared(content, { name, line, column }) {
    const label = name.toLowerCase().replaceAll('_', '-');
    if (/^utf-?8(?:-|$)/.test(label)) {
        return (0,external_node_buffer_.isUtf8)(content) ? (0,fallible/* succeed */.Py)(decodeUtf8(content)) : (0,fallible/* fail */.fJ)(notUtf8(content));
    }
    if (latin1.test(label))
        return (0,fallible/* succeed */.Py)(content.toString('latin1'));
    try {
        return (0,fallible/* succeed */.Py)(new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(content));
    }
    catch (error) {
        if (!(error instanceof RangeError || error instanceof TypeError))
            throw error;
        return (0,fallible/* fail */.fJ)(decode_source_problem(line, column, `the file cannot be read as ${name}, which is written here: save it in UTF-8`));
    }
}
function decode_source_problem(line, column, message) {
    return { line, column, message };
}

;// CONCATENATED MODULE: ./build/io/workspace/find-paths.js
/** What a glob finds in the checkout: files, and what kept it from looking further. */




/** Never searched by `**`: what stands there is not the project's own. */
const foreign = new Set(['node_modules', '.git']);
const find_paths_leaves = 'is a link that leads out of the checkout: nothing outside of it is read';
/**
 * All that a pattern finds, folders left out. A search goes through a linked folder once, where it stays inside of
 * the root (Node's own goes through none); a link that leads to a folder it lies in, or out of the root, is told.
 */
async function findPaths(pattern, place) {
    const search = new Search(pattern, place);
    await search.run(place.cwd, pattern);
    await search.followNamed();
    return await search.results();
}
class Search {
    #pattern;
    #place;
    #paths = new Set();
    #obstacles = [];
    /** Real folders that a link was followed to. */
    #followed = new Set();
    constructor(pattern, place) {
        this.#pattern = pattern;
        this.#place = place;
    }
    /** @param pattern what finds in this folder all that the whole pattern may match, and perhaps more. */
    async run(cwd, pattern) {
        const folders = [];
        const links = [];
        const exclude = (entry) => {
            const path = placeOf(entry, cwd);
            if (entry.isSymbolicLink())
                links.push(path);
            if (!entry.isDirectory())
                return false;
            if (foreign.has(entry.name))
                return !this.#pattern.split('/').includes(entry.name);
            folders.push(path);
            return false;
        };
        for await (const entry of (0,promises_.glob)(pattern, { cwd, withFileTypes: true, exclude })) {
            const path = placeOf(entry, cwd);
            if (pattern === this.#pattern || (0,external_node_path_.matchesGlob)(this.#shown(path), this.#pattern))
                this.#paths.add(path);
        }
        for (const folder of folders)
            await this.#seeFolder(folder);
        for (const link of links) {
            if (mayLeadOn(this.#shown(link), this.#pattern))
                await this.#follow(link);
        }
    }
    /** Node shows the links that `**` comes by, not those that another wildcard names. */
    async followNamed() {
        const parts = this.#pattern.split('/');
        for (const [index, part] of parts.slice(0, -1).entries()) {
            if (part === '**' || !/[*?[{(]/.test(part))
                continue;
            const named = (0,promises_.glob)(parts.slice(0, index + 1).join('/'), { cwd: this.#place.cwd, withFileTypes: true });
            for await (const entry of named) {
                if (entry.isSymbolicLink())
                    await this.#follow(placeOf(entry, this.#place.cwd));
            }
        }
    }
    #shown(path) {
        return (0,external_node_path_.relative)(this.#place.cwd, path).split(external_node_path_.sep).join('/');
    }
    async results() {
        const found = await Promise.all([...this.#paths].map(async (path) => await this.#look(path)));
        return [...found.filter((one) => one !== null), ...this.#obstacles];
    }
    /** What the search could not look into, it leaves out without a word. */
    async #seeFolder(path) {
        try {
            await (0,promises_.access)(path, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
        }
        catch (error) {
            this.#obstruct(path, `the folder cannot be searched (${(0,system_error/* systemErrorCode */.vq)(error)}): make it readable`);
        }
    }
    async #follow(link) {
        const real = await realPlace(link);
        if (real === null || !(await find_paths_isFolder(real)))
            return;
        if (!find_paths_isInside(real, this.#place.root))
            return this.#obstruct(link, `this ${find_paths_leaves}`);
        const folder = (0,external_node_path_.join)(link, '..');
        if (find_paths_isInside(folder, real) || find_paths_isInside((await realPlace(folder)) ?? folder, real)) {
            return this.#obstruct(link, 'this is a link to a folder that it lies in: it is not followed; remove it');
        }
        if (this.#followed.has(real))
            return;
        this.#followed.add(real);
        await this.run(link, `**/${this.#pattern.slice(this.#pattern.lastIndexOf('/') + 1)}`);
    }
    async #look(path) {
        try {
            const real = await (0,promises_.realpath)(path);
            if (!find_paths_isInside(real, this.#place.root)) {
                const isLink = find_paths_isInside(path, this.#place.root);
                const message = isLink ? `this ${find_paths_leaves}` : 'this lies outside of the checkout: it is not read';
                return { kind: 'obstacle', path, real: null, message };
            }
            const found = await (0,promises_.stat)(real);
            if (found.isDirectory())
                return null;
            if (found.isFile())
                return { kind: 'file', path, real };
            return { kind: 'obstacle', path, real: null, message: 'this is not a plain file' };
        }
        catch (error) {
            const message = `the file cannot be read (${(0,system_error/* systemErrorCode */.vq)(error)})`;
            return { kind: 'obstacle', path, real: null, message };
        }
    }
    #obstruct(path, message) {
        this.#obstacles.push({ kind: 'obstacle', path, real: null, message });
    }
}
/** Node gives some folders relative to where it searches, and the others absolute. */
function placeOf(entry, cwd) {
    return (0,external_node_path_.resolve)(cwd, entry.parentPath, entry.name);
}
/** Whether what a pattern matches may lie below a path. Both relative to one folder. */
function mayLeadOn(path, pattern) {
    const parts = pattern.replace(/^(?:\.\/)+/, '').split('/');
    // A brace that holds a slash has no parts to compare.
    if (/\{[^}]*\//.test(pattern))
        return true;
    const depth = path.split('/').length;
    const anyDepth = parts.indexOf('**');
    if (anyDepth !== -1 && anyDepth < depth)
        return (0,external_node_path_.matchesGlob)(path, parts.slice(0, anyDepth + 1).join('/'));
    return depth < parts.length && (0,external_node_path_.matchesGlob)(path, parts.slice(0, depth).join('/'));
}
/** Where a path really leads; null where it leads nowhere. */
async function realPlace(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        (0,system_error/* systemErrorCode */.vq)(error);
        return null;
    }
}
async function find_paths_isFolder(real) {
    try {
        return (await (0,promises_.stat)(real)).isDirectory();
    }
    catch (error) {
        (0,system_error/* systemErrorCode */.vq)(error);
        return false;
    }
}
function find_paths_isInside(path, folder) {
    return path === folder || path.startsWith(folder === external_node_path_.sep ? external_node_path_.sep : `${folder}${external_node_path_.sep}`);
}

;// CONCATENATED MODULE: ./build/io/workspace/tag-files.js
/** Finds and reads the files whose tags are checked. What cannot be read is told, never skipped. */





/** Bytes. Larger files are no test files, and reading them would take more than seconds. */
const tag_files_largestFile = 32 * 1024 * 1024;
const atOnce = 16;
/** Rejects only for a defect. */
async function findTagFiles(patterns, place) {
    const root = (await realPlace(place.checkout)) ?? place.checkout;
    const cwd = (await realPlace(place.cwd)) ?? place.cwd;
    const empty = [];
    const found = new Map();
    for (const pattern of patterns) {
        const all = await findPaths(pattern.glob, { cwd, root });
        if (all.length === 0 && place.only === null)
            empty.push(pattern);
        for (const one of all)
            keepFirst(found, one);
    }
    const { only } = place;
    const wanted = [...found.values()]
        .filter((one) => only === null || (one.real !== null && only.has(one.real)))
        .sort((one, other) => (one.path < other.path ? -1 : 1));
    return { empty, files: readAll(wanted, root) };
}
/** One file is read once, however many links lead to it, under its own path where that was found. */
function keepFirst(found, one) {
    const key = one.real ?? one.path;
    const before = found.get(key);
    if (before === undefined || (before.path !== before.real && one.path === one.real))
        found.set(key, one);
}
async function* readAll(files, root) {
    for (let from = 0; from < files.length; from += atOnce) {
        yield* await Promise.all(files.slice(from, from + atOnce).map(async (file) => await tag_files_readOne(file, root)));
    }
}
async function tag_files_readOne(file, root) {
    const path = (0,external_node_path_.relative)(root, file.path).split(external_node_path_.sep).join('/');
    if (file.kind === 'obstacle')
        return unread(path, file.message);
    try {
        const { size } = await (0,promises_.stat)(file.real);
        if (size > tag_files_largestFile)
            return unread(path, 'the file is larger than 32 MiB: split it');
        const text = decodeSource(path, await (0,promises_.readFile)(file.real));
        return text.ok ? { path, text: text.value } : { path, problem: text.error };
    }
    catch (error) {
        return unread(path, `the file cannot be read (${(0,system_error/* systemErrorCode */.vq)(error)}): make it readable`);
    }
}
function unread(path, message) {
    return { path, problem: { line: 1, column: 1, message } };
}

;// CONCATENATED MODULE: ./build/io/step-edges.js
/** The real edges of a run: everything in run.ts that has an effect. */











function stepEdges(step) {
    const { inputs, context, folder, cancel, live, leg } = step;
    const workspace = step.places.cwd;
    const today = new Date().toISOString().slice(0, 10);
    const warnings = [];
    const { explain, suggest } = new Explainer({ leg, today });
    return {
        ...commandEdges(step, warnings),
        tagFiles: async (patterns) => await findTagFiles(patterns, { cwd: workspace, checkout: step.places.workspace, only: null }),
        readBrief: async () => await readBrief({ inputs, context, workspace, today }),
        explain,
        suggest,
        wait: async (milliseconds) => await sleep(milliseconds, cancel),
        isCancelled: () => cancel.aborted,
        now: () => performance.now(),
        onDecision: (stage, record) => live.line(describeDecision(stage.name, record)),
        onProgress: async (result) => {
            try {
                await writeResult(folder, result);
            }
            catch (error) {
                // A full disk must not end the run before its verdict; what was known would be missing after a kill alone.
                warnings.push(`result.json could not be kept up to date (${(0,system_error/* systemErrorCode */.vq)(error)})`);
            }
        },
        mask: (text) => live.masker.mask(text),
        warnings: () => [...warnings, ...live.warnings],
    };
}
/** Runs commands, and hands what they wrote for the runner to the runner and to later stages. */
function commandEdges(step, warnings) {
    const { folder, live, cancel, handedOn, marker } = step;
    const commands = new Commands({
        folder,
        live,
        cancel,
        handedOn,
        marker,
        cwd: step.places.cwd,
        env: external_node_process_.env,
        pytestPlugin: pytestPluginFolder(),
        warn: (sentence) => warnings.push(sentence),
    });
    return {
        guard: async (guard, index) => await commands.guard(guard, index),
        onPreflights: async (outcomes) => {
            for (const { env } of outcomes)
                Object.assign(handedOn.env, env);
            await commands.showPreflights(outcomes);
        },
        execute: async (request) => await commands.attempt(request),
        onStageEnd: async ({ run: { stage } }) => {
            const files = commands.filesOf(stage.name);
            if (files === null)
                return;
            warnings.push(...(await handOn({ stage: stage.name, files, handedOn, runnerFiles: external_node_process_.env })));
        },
    };
}

;// CONCATENATED MODULE: ./build/result/unfinished-result.js
/** The result of a run of which nothing is known but that it began: what stands until a stage has ended. */
function unfinishedResult({ commit, started, }) {
    return {
        schema: 'retrial-result/1',
        verdict: 'cancelled',
        problem: 'the step was killed before its first stage ended',
        commit,
        started,
        seconds: 0,
        policy: { from: 'none', commit: null, reason: 'the step was killed before it told', proposed: [] },
        preflights: [],
        stages: [],
        failures: [],
        ledger: [],
        warnings: [],
    };
}

// EXTERNAL MODULE: ./build/config/applies.js
var applies = __webpack_require__(4943);
;// CONCATENATED MODULE: ./build/retry/budget.js
const unspent = {
    run: { retries: 0, time: 0 },
    stage: { retries: 0, time: 0 },
    paid: new Map(),
};
/** The budget as the next stage finds it. */
function forNextStage(budget) {
    return { ...budget, stage: unspent.stage };
}
/** One granted retry: each fingerprint that was used pays one. */
function pay(budget, fingerprints) {
    const paid = new Map(budget.paid);
    for (const id of new Set(fingerprints))
        paid.set(id, (paid.get(id) ?? 0) + 1);
    return { run: addRetry(budget.run), stage: addRetry(budget.stage), paid };
}
/** The time that a granted retry took, its delay included; milliseconds. */
function spendTime(budget, time) {
    return {
        ...budget,
        run: { ...budget.run, time: budget.run.time + time },
        stage: { ...budget.stage, time: budget.stage.time + time },
    };
}
function addRetry(spending) {
    return { ...spending, retries: spending.retries + 1 };
}

;// CONCATENATED MODULE: ./build/failures/completeness.js

/**
 * Whether every test that an attempt set out to run has a result and failed tests alone explain its end.
 * True only on the framework's own word; else a sentence that says what is missing.
 */
function completeness(attempt) {
    const cut = cutBy(attempt.exit);
    if (cut !== null)
        return cut;
    if (attempt.problems.length > 0)
        return 'the attempt did not end cleanly';
    if (attempt.sessions === null || attempt.sessions.length === 0)
        return 'no framework told what it set out to run';
    for (const { complete } of attempt.sessions)
        if (complete !== true)
            return complete;
    return true;
}
function cutBy(exit) {
    switch (exit.kind) {
        case 'code':
            return exit.code > 128 ? `it ended with code ${exit.code}` : null;
        case 'signal':
            return `it was killed by ${exit.signal}`;
        case 'timeout':
            return 'it ran into its timeout';
        case 'hang':
            return 'it hung';
        case 'cancelled':
            return 'it was cancelled';
        case 'not-started':
            return 'it did not start';
        default:
            return (0,fallible/* unreachable */.HB)(exit);
    }
}

;// CONCATENATED MODULE: ./build/frameworks/framework.js
/** 124 to 127 are of timeout(1) and the shell; what is above is death by a signal. */
function wrapperExplains(code) {
    return code >= 1 && code <= 123;
}
/** The test with what it stands in, and alone. */
function qualifiedNames({ id }) {
    return distinctNames([id.package === '' ? '' : `${id.package}.${id.name}`, id.name]);
}
/** Not empty, and each once. */
function distinctNames(names) {
    return [...new Set(names.filter((name) => name !== ''))];
}

;// CONCATENATED MODULE: ./build/frameworks/go.js

/** `go test`: exits with 1 for failed tests, whatever the test binary's own code was. */
const go = {
    displayName({ id }) {
        return id.name === id.package ? id.name : distinctNames([id.package, id.name]).join(' › ');
    },
    names: qualifiedNames,
    explainsExit: wrapperExplains,
};

;// CONCATENATED MODULE: ./build/frameworks/other.js

/** Any framework that is not known by name. */
const other = {
    displayName({ id }) {
        // jest-junit repeats the full title as class name.
        const parts = id.name.startsWith(id.package) ? [id.name] : [id.package, id.name];
        const title = distinctNames(parts).join(' › ');
        return id.project === '' ? title : `[${id.project}] ${title}`;
    },
    names: qualifiedNames,
    explainsExit: wrapperExplains,
};

// EXTERNAL MODULE: ./build/base-name.js
var base_name = __webpack_require__(1811);
;// CONCATENATED MODULE: ./build/frameworks/pytest.js


/**
 * Exit codes of pytest that say something other than "tests failed": 3 an error inside of pytest, 4 wrong usage,
 * 5 no tests (https://docs.pytest.org/en/stable/reference/exit-codes.html). 2, an interruption, is explained all
 * the same: it is also what make makes of every failure, and an early stop is told by the recording.
 */
const notFailedTests = new Set([3, 4, 5]);
const pytest = {
    displayName(test) {
        const { file, classes } = locate(test);
        return distinctNames([(0,base_name/* baseName */.F)(file), ...classes, test.id.name]).join(' › ');
    },
    names(test) {
        const { file, classes } = locate(test);
        const local = [...classes, test.id.name].join('::');
        return distinctNames([file === '' ? '' : `${file}::${local}`, local, test.id.name]);
    },
    explainsExit(code) {
        return wrapperExplains(code) && !notFailedTests.has(code);
    },
};
/**
 * Takes a class name such as `tests.test_ws.TestPorts` apart. Where the report gives no file (xunit2), the module
 * ends at the last part that pytest's own `python_files` would collect, else before the first capital letter.
 */
function locate({ id, file }) {
    const parts = id.package === '' ? [] : id.package.split('.');
    if (file?.endsWith('.py')) {
        const path = file.replaceAll('\\', '/');
        const module = path.slice(0, -'.py'.length).split('/');
        const isPrefix = module.every((part, at) => part === parts[at]);
        return { file: path, classes: isPrefix ? parts.slice(module.length) : [] };
    }
    const end = moduleEnd(parts);
    if (end === 0)
        return { file: '', classes: parts };
    return { file: `${parts.slice(0, end).join('/')}.py`, classes: parts.slice(end) };
}
function moduleEnd(parts) {
    const byName = parts.findLastIndex((part) => /^test_|_test$/.test(part));
    if (byName !== -1)
        return byName + 1;
    const firstClass = parts.findIndex((part) => /^\p{Lu}/u.test(part));
    return firstClass === -1 ? parts.length : firstClass;
}

;// CONCATENATED MODULE: ./build/frameworks/recognise.js




/** The framework that a report names itself; a report that could not be read names none. */
function frameworkOf(reading) {
    if (!reading.ok)
        return other;
    const { producer } = reading.report;
    switch (producer) {
        case 'pytest':
            return pytest;
        case 'go':
            return go;
        case null:
            return other;
        default:
            return (0,fallible/* unreachable */.HB)(producer);
    }
}
/** Whether a report's failed tests explain this exit code of the stage. */
function explainsExit(reading, code) {
    return frameworkOf(reading).explainsExit(code);
}

// EXTERNAL MODULE: ./build/failures/signals.js
var failures_signals = __webpack_require__(1175);
;// CONCATENATED MODULE: ./build/failures/tally.js

function readings(attempt) {
    return attempt.reports.flatMap((outcome) => outcome.readings);
}
const tallies = new WeakMap();
/** Counts an attempt's results by identity. A report that could not be read whole proves nothing passed. */
function tallyTests(attempt) {
    const known = tallies.get(attempt);
    if (known !== undefined)
        return known;
    // Asked for each failure: an attempt never changes, so it is counted once.
    const counted = tally_count(attempt);
    tallies.set(attempt, counted);
    return counted;
}
function tally_count(attempt) {
    const byKey = new Map();
    const sum = { total: 0, passed: 0, failed: 0, skipped: 0 };
    const add = (result, outcome) => {
        sum[outcome] += 1;
        sum.total += 1;
        if (result.collection)
            return;
        const key = (0,model/* testKey */.S)(result.id);
        const tally = byKey.get(key) ?? { id: result.id, passed: 0, failed: 0, skipped: 0 };
        byKey.set(key, tally);
        tally[outcome] += 1;
    };
    for (const reading of readings(attempt)) {
        if (reading.ok)
            for (const result of reading.report.tests)
                add(result, result.outcome);
        else
            for (const result of reading.tests)
                if (result.outcome === 'failed')
                    add(result, 'failed');
    }
    return { byKey, ...sum };
}

;// CONCATENATED MODULE: ./build/failures/exit-failures.js






/** What the command's end, and what stood around it, say went wrong apart from failed tests. */
function exitFailures(attempt, tests) {
    const ended = endOf(attempt, tests);
    const outside = [
        ...attempt.problems,
        ...(attempt.sessions ?? []).flatMap((session) => session.otherErrors),
    ].map((message) => stageFailure('exit', message));
    return ended === null ? outside : [ended, ...outside];
}
function endOf(attempt, tests) {
    const { exit } = attempt;
    switch (exit.kind) {
        case 'code':
            return codeFailure({ code: exit.code, attempt, tests });
        case 'signal':
            return { ...stageFailure('crash', `the command was killed by ${exit.signal}`), signal: exit.signal };
        case 'timeout':
            return stageFailure('timeout', `the command ran longer than its timeout (${(0,config_duration/* formatDuration */.a3)(exit.limit)})`);
        case 'hang':
            return stageFailure('hang', `the command was silent for longer than its idle-timeout (${(0,config_duration/* formatDuration */.a3)(exit.limit)})`);
        case 'not-started':
            return stageFailure('exit', `the command did not start: ${exit.reason}`);
        case 'cancelled':
            return null;
        default:
            return (0,fallible/* unreachable */.HB)(exit);
    }
}
function codeFailure({ code, attempt, tests }) {
    if (code === 0) {
        return tests.failed === 0
            ? null
            : stageFailure('exit', `exit code 0, but ${countOf(tests.failed)} failed: code and report disagree`);
    }
    // Death by a signal is always a failure of its own, whatever the tests say (rule 1 of a verdict).
    if (code > 128) {
        const signal = (0,failures_signals/* signalOfCode */.F)(code);
        const cause = signal === null ? '' : `, the shell's code for ${signal}`;
        return { ...stageFailure('crash', `exit code ${code}${cause}`), code, signal };
    }
    const explained = readings(attempt).some((reading) => hasFailure(reading) && explainsExit(reading, code));
    const hidden = explained ? unreported(attempt, tests) : undefined;
    if (explained && hidden === undefined)
        return null;
    const why = whyUnexplained(tests, hidden);
    // Go's race detector and ThreadSanitizer exit with 66 by default (go.dev/doc/articles/race_detector).
    const kind = code === 66 ? 'race' : 'exit';
    return { ...stageFailure(kind, `exit code ${code}${why}`), code };
}
/** A parent that only its children explain explains nothing itself. */
function hasFailure(reading) {
    const tests = reading.ok ? reading.report.tests : reading.tests;
    return tests.some(({ outcome, explainedBy }) => outcome === 'failed' && explainedBy === undefined);
}
/** A test that failed in a framework's session and in no report: those that the reports show do not explain it. */
function unreported(attempt, tests) {
    return (attempt.sessions ?? [])
        .flatMap(({ failed }) => failed)
        .find(({ test }) => (tests.byKey.get((0,model/* testKey */.S)(test))?.failed ?? 0) === 0)?.id;
}
function whyUnexplained(tests, hidden) {
    if (hidden !== undefined)
        return `: ${hidden} failed too, and no report shows it`;
    return tests.failed > 0 ? ', which failed tests do not explain' : '';
}
function countOf(failed) {
    return failed === 1 ? '1 test' : `${failed} tests`;
}
/** A failure of the stage itself. Without a code it is one that no `log` or `exit` fingerprint explains. */
function stageFailure(kind, message) {
    return {
        kind,
        message,
        text: message,
        test: null,
        names: [],
        file: null,
        line: null,
        code: null,
        signal: null,
    };
}

;// CONCATENATED MODULE: ./build/failures/report-failures.js

/** Reports that do not count: none written, malformed, or with fewer tests than every whole attempt must have. */
function reportFailures({ attempt, cutShort }) {
    const whole = attempt.selected === null;
    return attempt.reports.flatMap((outcome) => {
        const unreadable = outcome.readings.flatMap((reading) => reading.ok ? [] : [stageFailure('no-report', `${reading.path}: ${reading.problem}`)]);
        if (unreadable.length > 0)
            return unreadable;
        const shortage = whole ? shortageOf(outcome, cutShort) : null;
        return shortage === null ? [] : [stageFailure('no-report', shortage)];
    });
}
function shortageOf({ spec, readings }, cutShort) {
    if (readings.length === 0) {
        return cutShort ? null : `no report was written at ${spec.path}`;
    }
    const tests = readings.reduce((sum, reading) => sum + (reading.ok ? reading.report.tests.length : 0), 0);
    if (tests >= spec.minTests)
        return null;
    const found = tests === 1 ? '1 test' : `${tests} tests`;
    return `the report at ${spec.path} holds ${found}, at least ${spec.minTests} must be there (min-tests)`;
}

;// CONCATENATED MODULE: ./build/failures/exception-group.js
const separator = /^[ |]*\+(?:-\+)?-{4,}(?: \d+ -{4,})?$/;
/** Each exception of a group as a problem of its own; any other problem as it is. */
function splitExceptionGroup(problem) {
    const parts = [[]];
    for (const line of problem.text.split('\n')) {
        const bare = line.replace(/^E {2,}/, '').trimEnd();
        if (separator.test(bare))
            parts.push([]);
        else
            parts.at(-1)?.push(line);
    }
    const exceptions = parts.slice(1).filter((lines) => lines.some((line) => !/^[E |]*$/.test(line)));
    if (exceptions.length < 2)
        return [problem];
    return exceptions.map((lines) => ({
        type: problem.type,
        message: lastSaid(lines),
        text: lines.map((line) => line.replace(/^(E {2,})?[ |]*\| ?/, '$1')).join('\n'),
    }));
}
/** The exception itself stands last, behind its frames. */
function lastSaid(lines) {
    const said = lines
        .map((line) => line.replace(/^(?:E {2,})?[ |]*\| ?/, '').trim())
        .filter((line) => line !== '');
    return said.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./build/failures/test-failures.js





/** What the reports say failed: each problem of each test on its own. */
function testFailures(attempt, frameworkRetries) {
    const reported = readings(attempt).flatMap((reading) => {
        const framework = frameworkOf(reading);
        return test_failures_testsOf(reading).flatMap((result) => counts(result, frameworkRetries) ? failuresOf(result, framework) : []);
    });
    return frameworkRetries === 'allow' ? reported : [...reported, ...retriedInSession(attempt, reported)];
}
/** The framework ran it again, on the same commit, until it passed: it needs no second retry. */
function isClearedByFramework(failure) {
    return failure.kind === 'failure' && failure.clearedByFramework;
}
/**
 * pytest-rerunfailures leaves no trace in a JUnit report: only the session tells that a test failed at first, and how.
 * What failed in the end as well may have failed another way before.
 */
function retriedInSession(attempt, reported) {
    const known = new Set(reported.flatMap(({ test }) => (test === null ? [] : [(0,model/* testKey */.S)(test)])));
    return (attempt.sessions ?? []).flatMap(({ failed, retried, reruns }) => {
        const lost = new Set(failed.map(({ test }) => (0,model/* testKey */.S)(test)));
        const green = new Set(retried.map(({ test }) => (0,model/* testKey */.S)(test)));
        const told = new Set(reruns.map(({ test }) => (0,model/* testKey */.S)(test)));
        const untold = retried
            .filter(({ test }) => !told.has((0,model/* testKey */.S)(test)))
            .map(({ test }) => ({ test, problem: { type: '', message: '', text: '' } }));
        return [...reruns, ...untold]
            .filter(({ test }) => lost.has((0,model/* testKey */.S)(test)) || (green.has((0,model/* testKey */.S)(test)) && !known.has((0,model/* testKey */.S)(test))))
            .map(({ test, problem }) => rerunFailure(test, problem, green.has((0,model/* testKey */.S)(test))));
    });
}
function rerunFailure(test, problem, clearedByFramework) {
    const named = { id: test, file: null };
    const said = test_failures_headline(problem);
    return {
        kind: 'failure',
        test,
        title: pytest.displayName(named),
        names: pytest.names(named),
        type: problem.type,
        message: said === '' ? 'failed at first, and pytest ran it again; nothing says how it failed' : said,
        text: wholeText(problem),
        file: null,
        line: null,
        clearedByFramework,
    };
}
function test_failures_testsOf(reading) {
    return reading.ok ? reading.report.tests : reading.tests;
}
/** A passed test with problems was retried by its framework until green: a failure like any other, unless allowed. */
function counts(result, frameworkRetries) {
    if (result.explainedBy === 'children')
        return false;
    if (result.outcome === 'failed')
        return true;
    return result.outcome === 'passed' && result.problems.length > 0 && frameworkRetries === 'match';
}
function failuresOf(result, framework) {
    // Without a word of the report's own there is none that a pattern could match.
    const problems = result.problems.length > 0
        ? result.problems.flatMap(splitExceptionGroup)
        : [{ type: '', message: '', text: '' }];
    return problems.map((problem) => {
        const common = {
            test: result.id,
            title: framework.displayName(result),
            names: framework.names(result),
            message: test_failures_headline(problem),
            text: wholeText(problem),
            file: result.file,
            line: result.line,
        };
        return result.collection
            ? { ...common, kind: 'collection' }
            : { ...common, kind: 'failure', type: problem.type, clearedByFramework: result.outcome === 'passed' };
    });
}
/** What `message` patterns read: a report may give a message of several lines that its text does not repeat. */
function wholeText({ message, text }) {
    if (text.trim() === '')
        return message;
    return text.includes(message.trim()) ? text : `${message}\n${text}`;
}
/** The first line that says something; one that ends in a colon says nothing without the next. */
function test_failures_headline(problem) {
    const source = problem.message.trim() === '' ? problem.text : problem.message;
    const [first, second] = source.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    if (first === undefined)
        return problem.type;
    return first.endsWith(':') && second !== undefined ? `${first} ${second}` : first;
}

;// CONCATENATED MODULE: ./build/failures/collection.js


/** What an earlier attempt could not collect and of which no test has passed in this one: skipped is not passed. */
function stillUncollected(attempt, earlier) {
    const broken = new Map(earlier
        .flatMap(namedResultsOf)
        .filter(({ collection, outcome }) => collection && outcome === 'failed')
        .map(({ id }) => [(0,model/* testKey */.S)(id), id]));
    if (broken.size === 0)
        return [];
    const passed = new Set(resultsOf(attempt)
        .filter(({ outcome }) => outcome === 'passed')
        .map(({ id }) => id.package));
    return [...broken.values()].filter((id) => ![...passed].some((group) => isOf(group, id)));
}
/** pytest names a module and its classes (`tests.test_db.TestX`), Go a package by its import path. */
function isOf(group, { package: own, name }) {
    return group === name || group.startsWith(`${name}.`) || (own !== '' && group === own);
}
/** Of the frameworks of which it is known how tests name what they were collected from. */
function namedResultsOf(attempt) {
    return readings(attempt).flatMap((reading) => reading.ok && reading.report.producer !== null ? reading.report.tests : []);
}
function resultsOf(attempt) {
    return readings(attempt).flatMap((reading) => (reading.ok ? reading.report.tests : reading.tests));
}

;// CONCATENATED MODULE: ./build/failures/early-stop.js
/**
 * pytest without its plugin (`python -I`, tox): what its log and its reports still tell of an early stop. After one,
 * `--lf` runs a few tests alone, and nothing tells them from all.
 */


const remedy = 'pytest ran without the plugin that tells it; let PYTHONPATH and RETRIAL_PYTEST_DIR through to it, or do not stop early';
/** Why a whole attempt without failures does not clear those before it; null where it may. */
function untoldStop(attempt, earlier) {
    for (const before of earlier) {
        if (isTold(before))
            continue;
        const { number, earlyStop } = before;
        if (earlyStop !== null) {
            return `attempt ${number} stopped early (${earlyStop}), and nothing says what it had still to run: ${remedy}`;
        }
        const path = allFailed(before).find((one) => resultsAt(attempt, one) <= resultsAt(before, one));
        if (path !== undefined) {
            return `attempt ${number} has failed tests alone at ${path}, and nothing says whether it stopped there: ${remedy}`;
        }
    }
    return null;
}
/** Every test that pytest's reports show as failed stands in a recorded session as well. */
function isTold(attempt) {
    const sessions = attempt.sessions ?? [];
    const recorded = new Set(sessions.flatMap(({ failed }) => failed.map(({ test }) => (0,model/* testKey */.S)(test))));
    return (sessions.length > 0 &&
        readings(attempt)
            .flatMap(pytestResults)
            .every(({ id, outcome }) => outcome !== 'failed' || recorded.has((0,model/* testKey */.S)(id))));
}
function pytestResults(reading) {
    return reading.ok && reading.report.producer === 'pytest' ? reading.report.tests : [];
}
/** The paths at which pytest reported failed tests and no other. */
function allFailed(attempt) {
    return readings(attempt).flatMap((reading) => {
        const results = pytestResults(reading);
        const failed = results.length > 0 && results.every(({ outcome }) => outcome === 'failed');
        return reading.ok && failed ? [reading.report.path] : [];
    });
}
function resultsAt(attempt, path) {
    return readings(attempt).reduce((sum, reading) => sum + (reading.ok && reading.report.path === path ? reading.report.tests.length : 0), 0);
}

;// CONCATENATED MODULE: ./build/failures/vanished.js



/** What a retry has lost; nothing on a first attempt. */
function lostTests(search) {
    const { attempt, earlier, otherwiseClean } = search;
    if (earlier.length === 0)
        return [];
    if (attempt.selected !== null) {
        const narrow = otherwiseClean ? [...incompleteSessions(attempt), ...narrowed(earlier)] : [];
        return [...uncleared(search), ...narrow];
    }
    // A whole attempt that failed again is judged by its failures; what it lost must come back before the stage passes.
    if (!otherwiseClean)
        return [];
    return [
        ...uncleared(search),
        ...uncollected(attempt, earlier),
        ...fewerTests(attempt, earlier),
        ...incompleteSessions(attempt),
        ...lostSessions(attempt, earlier),
        ...untoldStops(attempt, earlier),
    ];
}
/**
 * What the last whole attempt lost against those before it: after an early stop and `--lf` it may be complete and
 * have run a few tests alone, so that running a selection of those proves nothing of the others.
 */
function narrowed(attempts) {
    const at = attempts.findLastIndex(isWhole);
    const whole = attempts[at];
    if (whole === undefined)
        return [];
    const earlier = attempts.slice(0, at);
    return [...fewerTests(whole, earlier), ...lostSessions(whole, earlier), ...untoldStops(whole, earlier)];
}
/** Adds an attempt's failed tests and takes out those that it cleared. */
function updateOutstanding(outstanding, attempt) {
    const tests = tallyTests(attempt);
    const next = new Map([...outstanding].filter(([key, { count }]) => !cleared(tests.byKey.get(key), count)));
    for (const [key, tally] of tests.byKey) {
        if (tally.failed === 0)
            continue;
        const count = Math.max(total(tally), next.get(key)?.count ?? 0);
        next.set(key, { id: tally.id, count });
    }
    return next;
}
function total(tally) {
    return tally.passed + tally.failed + tally.skipped;
}
/** As many results as before, all of them passed. */
function cleared(tally, count) {
    return tally !== undefined && tally.failed === 0 && tally.skipped === 0 && tally.passed >= count;
}
function uncleared({ tests, outstanding }) {
    const lost = [];
    for (const [key, { id, count }] of outstanding) {
        const tally = tests.byKey.get(key);
        if (cleared(tally, count))
            continue;
        // A test that failed again is a failure of its own already.
        if (tally !== undefined && tally.failed > 0)
            continue;
        lost.push(vanished(id, notCleared(tally, count)));
    }
    return lost;
}
function notCleared(tally, count) {
    if (tally === undefined)
        return 'it was to run again, and the report of the retry does not have it';
    if (tally.skipped > 0)
        return 'it was to run again, and was skipped';
    return `it was to run again ${count} times, and ran ${total(tally)} times`;
}
function uncollected(attempt, earlier) {
    return stillUncollected(attempt, earlier).map((id) => vanished(id, 'it could not be collected before, and none of its tests has passed since'));
}
function vanished(test, message) {
    return { kind: 'vanished', test, names: [], message, text: message, file: null, line: null };
}
/** `--lf` and its like: a whole retry that reports fewer tests than a whole attempt before it. */
function fewerTests(attempt, earlier) {
    const { total: now } = tallyTests(attempt);
    const most = Math.max(0, ...earlier.filter(isWhole).map((one) => tallyTests(one).total));
    if (now >= most)
        return [];
    return [vanished(null, `the whole stage ran again with ${now} tests, ${most} had run before`)];
}
function isWhole(attempt) {
    return attempt.selected === null;
}
/** Where the framework tells, an attempt that clears must be complete. */
function incompleteSessions(attempt) {
    return (attempt.sessions ?? []).flatMap((session) => session.complete === true ? [] : [vanished(null, `the retry is not complete: ${session.complete}`)]);
}
/** What any earlier attempt collected in a session must have run in this one; the first loss of each is told. */
function lostSessions(attempt, earlier) {
    const now = new Map((attempt.sessions ?? []).map((session) => [session.key, session]));
    const known = new Set(earlier.flatMap((one) => one.sessions ?? []).map(({ key }) => key));
    const losses = new Map();
    // Every attempt's word counts: the first may have crashed before it collected, a later one be narrowed by `--lf`.
    for (const one of earlier) {
        // Arguments may hold what is new each time (`--basetemp=$(mktemp -d)`): then another session did the same work,
        // each for one of that attempt's alone.
        const unknown = new Set([...now.values()].filter(({ key }) => !known.has(key)));
        for (const session of one.sessions ?? []) {
            const counterpart = now.get(session.key) ?? [...unknown].find((other) => ranAll(session, other));
            if (counterpart !== undefined)
                unknown.delete(counterpart);
            const lost = lossOf(session, counterpart);
            if (lost !== null && !losses.has(session.key))
                losses.set(session.key, lost);
        }
    }
    return [...losses.values()].map((lost) => vanished(null, lost));
}
function untoldStops(attempt, earlier) {
    const untold = untoldStop(attempt, earlier);
    return untold === null ? [] : [vanished(null, untold)];
}
/** Every test that was collected then has run now. */
function ranAll(before, now) {
    const ran = new Set(now.finished);
    return before.collected.every((id) => ran.has(id));
}
function lossOf(before, now) {
    if (now === undefined)
        return 'a session of an earlier attempt did not run in the retry';
    if (before.complete === true) {
        return now.finished.length >= before.finished.length
            ? null
            : `the retry ran ${now.finished.length} tests, ${before.finished.length} had run before`;
    }
    const ran = new Set(now.finished);
    const missing = before.collected.filter((id) => !ran.has(id));
    const [first] = missing;
    if (first === undefined)
        return null;
    return `an earlier attempt stopped early, and the retry did not run ${missing.length} of the tests that it had collected, such as ${first}`;
}

;// CONCATENATED MODULE: ./build/failures/find-failures.js





/** All failures of an attempt; none for one that was cancelled, since nothing is known of it. */
function findFailures(search) {
    const { attempt } = search;
    if (attempt.exit.kind === 'cancelled')
        return [];
    const tests = tallyTests(attempt);
    const found = [
        ...testFailures(attempt, search.frameworkRetries),
        ...exitFailures(attempt, tests),
        ...reportFailures({ attempt, cutShort: stageBroke(attempt, tests.failed) }),
    ];
    return [...found, ...lostTests({ ...search, tests, otherwiseClean: found.every(isClearedByFramework) })];
}
/** True where the command itself failed before any test could: then a report that is not there is no second failure. */
function stageBroke(attempt, failedTests) {
    const { exit } = attempt;
    return failedTests === 0 && !(exit.kind === 'code' && exit.code === 0);
}

;// CONCATENATED MODULE: ./build/non-empty.js
/** The list where it holds something, else null. */
function nonEmpty(list) {
    const [first, ...rest] = list;
    return first === undefined ? null : [first, ...rest];
}
function lastOf(list) {
    return list.at(-1) ?? list[0];
}

;// CONCATENATED MODULE: ./build/retry/decide.js



/** Whether a failed attempt may run again, and which fingerprints pay for it. */
function decideRetry(input) {
    const { trusted, stage, failures, budget } = input;
    // Rules 1 to 5 are read in the policy: without a trusted one there is nothing to read them in.
    if (trusted.from === 'none')
        return decide_refuse(6, trusted.reason);
    const { policy } = trusted;
    const known = policy.stages.get(stage);
    if (known === undefined)
        return decide_refuse(6, `the trusted policy does not know the stage ${stage}`);
    const refused = stageAllows(known) ?? allExplained(failures) ?? fewEnough(failures, known, policy);
    if (refused !== null)
        return refused;
    const payers = choosePayers(failures, budget);
    if (!payers.ok)
        return payers.error;
    return withinBudget(known, policy, budget) ?? { granted: true, payers: payers.value };
}
function decide_refuse(rule, reason, fingerprint = null) {
    return { granted: false, rule, reason, fingerprint };
}
/** Rule 1. */
function stageAllows(stage) {
    return stage.retry === 'allow'
        ? null
        : decide_refuse(1, `the stage's policy is retry: never (kind ${stage.kind})`);
}
/** Rule 2. What only an entry past its day or for elsewhere explains is left to rule 4, which names it. */
function allExplained(failures) {
    const unknown = failures.filter(({ active, inactive }) => active.length === 0 && inactive.length === 0);
    if (unknown.length === 0)
        return null;
    return decide_refuse(2, unknown.length === 1 ? 'one failure is unknown' : `${unknown.length} failures are unknown`);
}
/** Rule 3. */
function fewEnough(failures, stage, policy) {
    const tests = new Set(failures.flatMap(({ failure }) => (failure.test === null ? [] : [(0,model/* testKey */.S)(failure.test)])));
    const most = Math.min(stage.limits.maxFailures, policy.limits.maxFailures);
    return tests.size <= most
        ? null
        : decide_refuse(3, `${tests.size} tests failed, more than max-failures (${most}): a mass failure is no flake`);
}
/** Rule 4: for each failure the first entry of the list that is active and has retries left. */
function choosePayers(failures, budget) {
    const payers = new Map();
    for (const failure of failures) {
        const match = failure.active.find(({ fingerprint }) => retriesLeft(fingerprint, budget) > 0);
        if (match === undefined)
            return (0,fallible/* fail */.fJ)(whyUnusable(failure));
        const { fingerprint } = match;
        const payer = payers.get(fingerprint.id) ?? { fingerprint, explains: [] };
        payer.explains.push({ failure, match });
        payers.set(fingerprint.id, payer);
    }
    const list = nonEmpty([...payers.values()]);
    return list === null ? (0,fallible/* fail */.fJ)(decide_refuse(2, 'no failure is explained')) : (0,fallible/* succeed */.Py)(list);
}
function retriesLeft(fingerprint, budget) {
    return fingerprint.retries - (budget.paid.get(fingerprint.id) ?? 0);
}
function whyUnusable({ active, inactive }) {
    const [spent] = active;
    if (spent !== undefined) {
        const { fingerprint } = spent;
        const times = fingerprint.retries === 1 ? 'its one retry' : `its ${fingerprint.retries} retries`;
        return decide_refuse(4, `${fingerprint.id} has used ${times}`, fingerprint);
    }
    const [idle] = inactive;
    if (idle === undefined)
        return decide_refuse(2, 'one failure is unknown');
    const { fingerprint } = idle.match;
    return idle.why === 'expired'
        ? decide_refuse(4, `${fingerprint.id} expired on ${fingerprint.expires}`, fingerprint)
        : decide_refuse(4, `${fingerprint.id} does not apply to this platform or matrix leg`, fingerprint);
}
/** Rule 5. */
function withinBudget(stage, policy, budget) {
    return (overspent({ who: 'the stage', limits: stage.limits, spending: budget.stage }) ??
        overspent({ who: 'the run', limits: policy.limits, spending: budget.run }));
}
function overspent({ who, limits, spending, }) {
    if (spending.retries >= limits.retries) {
        return decide_refuse(5, `${who} has used its retries (${limits.retries})`);
    }
    if (limits.retryTime !== null && spending.time >= limits.retryTime) {
        return decide_refuse(5, `${who} has used its time for retries (retry-time)`);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/frameworks/pytest-select.js


/**
 * The content of the file that RETRIAL_PYTEST_SELECT names, so that the next attempt runs these tests alone; or
 * the reason why the whole stage must run. Sessions that the selection does not name run in full.
 */
function selectPytest({ sessions, failed, reported = failed }) {
    if (sessions.length === 0)
        return (0,fallible/* fail */.fJ)('no pytest session was recorded: the plugin was not loaded');
    if (failed.length === 0)
        return (0,fallible/* fail */.fJ)('no failed test is known');
    const open = sessions.find(({ complete }) => complete !== true);
    if (open !== undefined)
        return (0,fallible/* fail */.fJ)(`the attempt is not complete: ${open.complete}`);
    const failing = sessions.filter((session) => toRunAgain(session).length > 0);
    const [session] = failing;
    if (session === undefined)
        return (0,fallible/* fail */.fJ)('pytest recorded no failed test');
    if (failing.length > 1)
        return (0,fallible/* fail */.fJ)(`tests failed in ${failing.length} pytest sessions`);
    const ids = nodeIds(session, failed, new Set(reported.map(model/* testKey */.S)));
    if (!ids.ok)
        return ids;
    return (0,fallible/* succeed */.Py)(JSON.stringify({ version: 1, sessions: [{ key: session.key, ids: ids.value }] }));
}
function toRunAgain(session) {
    return [...session.failed, ...session.retried];
}
function nodeIds(session, failed, reported) {
    const wanted = new Map(failed.map((test) => [(0,model/* testKey */.S)(test), test]));
    const shared = new Set(session.shared.map(model/* testKey */.S));
    const found = new Map(toRunAgain(session).map(({ id, test }) => [(0,model/* testKey */.S)(test), id]));
    const ids = [];
    for (const [key, test] of wanted) {
        if (shared.has(key))
            return (0,fallible/* fail */.fJ)(`several tests are called ${nameOf(test)}`);
        const id = found.get(key);
        if (id === undefined)
            return (0,fallible/* fail */.fJ)(`pytest recorded no failure of ${nameOf(test)}`);
        ids.push(id);
    }
    const unreported = session.failed.find(({ test }) => !reported.has((0,model/* testKey */.S)(test)));
    if (unreported !== undefined)
        return (0,fallible/* fail */.fJ)(`the report has no failure of ${JSON.stringify(unreported.id)}`);
    return (0,fallible/* succeed */.Py)(ids);
}
function nameOf({ package: classname, name }) {
    return JSON.stringify(classname === '' ? name : `${classname}.${name}`);
}

;// CONCATENATED MODULE: ./build/stages/select-tests.js





/**
 * Which tests run again: null where the policy wants the whole stage,
 * an error that says why where it allows less but the whole stage must run all the same.
 */
function selectTests(input) {
    if (input.rerun === 'whole')
        return (0,fallible/* succeed */.Py)(null);
    const last = lastOf(input.attempts);
    const whole = input.attempts.findLast(({ attempt }) => attempt.selected === null);
    if (whole === undefined)
        return (0,fallible/* fail */.fJ)('no whole attempt was made');
    if (last.complete !== true)
        return (0,fallible/* fail */.fJ)(`the attempt is not complete: ${last.complete}`);
    if (whole.complete !== true)
        return (0,fallible/* fail */.fJ)(`the last whole attempt is not complete: ${whole.complete}`);
    const [lost] = narrowed(input.attempts.map(({ attempt }) => attempt));
    if (lost !== undefined)
        return (0,fallible/* fail */.fJ)(`the last whole attempt is narrower than one before it: ${lost.message}`);
    const outside = last.failures.find(({ failure }) => failure.kind !== 'failure');
    if (outside !== undefined)
        return (0,fallible/* fail */.fJ)(`a failure of kind ${outside.failure.kind} is no test's own`);
    const tests = [...input.outstanding.values()].map(({ id }) => id);
    if (tests.length === 0)
        return (0,fallible/* fail */.fJ)('no failed test is to run again');
    const reported = [...tallyTests(whole.attempt).byKey.values()].filter(({ failed }) => failed > 0);
    const selected = selectPytest({
        sessions: whole.attempt.sessions ?? [],
        failed: tests,
        reported: reported.map(({ id }) => id),
    });
    return selected.ok ? (0,fallible/* succeed */.Py)({ tests, text: selected.value }) : selected;
}

;// CONCATENATED MODULE: ./build/stages/run-stage.js








/** Runs a stage to its end; returns what happened and what its retries cost. */
async function runStage(input, edges) {
    const { stage } = input;
    let progress = await begin(input, edges);
    for (;;) {
        const failures = nonEmpty(lastOf(progress.attempts).failures);
        if (failures === null || edges.isCancelled())
            break;
        const { record, budget, next } = decide(input, progress, failures);
        edges.onDecision(stage, record);
        progress = { ...progress, retries: [...progress.retries, record], budget };
        if (next === null)
            break;
        const begun = edges.now();
        await edges.wait(delayOf(next.payers));
        if (edges.isCancelled())
            break;
        progress = await retry({ input, progress, request: next, begun }, edges);
    }
    const { attempts, retries, budget } = progress;
    return { run: { kind: 'ran', stage, attempts, retries }, budget };
}
async function begin(input, edges) {
    const request = { stage: input.stage, number: 1, selection: null, payers: [] };
    const none = new Map();
    const examined = await examine({ request, input, attempts: [], outstanding: none }, edges);
    const outstanding = updateOutstanding(none, examined.attempt);
    return { attempts: [examined], retries: [], outstanding, budget: input.budget };
}
async function retry({ input, progress, request, begun }, edges) {
    const examined = await examine({ request, input, ...progress }, edges);
    return {
        ...progress,
        attempts: [...progress.attempts, examined],
        outstanding: updateOutstanding(progress.outstanding, examined.attempt),
        budget: spendTime(progress.budget, edges.now() - begun),
    };
}
async function examine(examination, edges) {
    const { request, input, attempts, outstanding } = examination;
    const attempt = await edges.execute(request);
    const failures = findFailures({
        attempt,
        frameworkRetries: policyOf(input)?.frameworkRetries ?? 'match',
        earlier: attempts.map((one) => one.attempt),
        outstanding,
    });
    const explained = await edges.explain({
        stage: input.stage.name,
        trusted: input.trusted,
        attempt,
        failures,
    });
    // A failure that got lost on the way would be a pass.
    if (explained.length !== failures.length)
        throw new Error('not every failure was looked up in the policy');
    return { attempt, failures: explained, complete: completeness(attempt) };
}
function decide(input, progress, failures) {
    const { stage, trusted } = input;
    const { budget, attempts, outstanding } = progress;
    const decision = decideRetry({ stage: stage.name, trusted, failures, budget });
    const attempt = lastOf(attempts).attempt.number;
    if (!decision.granted)
        return { record: { attempt, decision }, budget, next: null };
    const { payers } = decision;
    const paid = pay(budget, payers.map(({ fingerprint }) => fingerprint.id));
    if (failures.every(({ failure }) => isClearedByFramework(failure))) {
        return { record: { attempt, decision, rerun: { kind: 'framework' } }, budget: paid, next: null };
    }
    const selected = selectTests({ rerun: policyOf(input)?.rerun ?? 'whole', attempts, outstanding });
    const selection = selected.ok ? selected.value : null;
    const rerun = selection === null
        ? { kind: 'whole', fallback: selected.ok ? null : selected.error }
        : { kind: 'selected' };
    const next = { stage, number: attempt + 1, selection, payers };
    return { record: { attempt, decision, rerun }, budget: paid, next };
}
function policyOf({ trusted, stage }) {
    return trusted.from === 'none' ? undefined : trusted.policy.stages.get(stage.name);
}
/** The longest delay that a paying fingerprint asks for. */
function delayOf(payers) {
    return Math.max(0, ...payers.map(({ fingerprint }) => fingerprint.delay));
}

;// CONCATENATED MODULE: ./build/verdict/judge-failure.js




/** `flake`: explained, then passed on a retry. `suspected-flake`: explained, no retry made. Else `regression`. */
function judgeFailure(input) {
    const [match] = input.explained.active;
    if (match === undefined)
        return { kind: 'regression', match: null, evidence: unexplained(input.explained) };
    const lastFailed = lastOf(input.attempts);
    const passed = clearedIn(input, lastFailed);
    if (passed !== null)
        return { kind: 'flake', match, evidence: [passed] };
    const made = attemptsMade(input.run).length;
    if (lastFailed === made && input.attempts.length === 1) {
        return firstSeenInLast(input, match);
    }
    return { kind: 'regression', match, evidence: [listedButFailing(input)] };
}
/** Nothing is known of an attempt that was cancelled, so that it is no retry. */
function attemptsMade(run) {
    return run.attempts.filter(({ attempt }) => attempt.exit.kind !== 'cancelled');
}
function firstSeenInLast({ run, explained, attempts }, match) {
    const [number] = attempts;
    const failedBefore = run.attempts.some(({ attempt, failures }) => attempt.number !== number &&
        failures.some(({ failure }) => sameTest(failure.test, explained.failure.test)));
    if (failedBefore) {
        return {
            kind: 'regression',
            match,
            evidence: ['listed, but it also failed another way in this run'],
        };
    }
    return { kind: 'suspected-flake', match, evidence: ['not retried'] };
}
function sameTest(one, other) {
    return one !== null && other !== null && (0,model/* testKey */.S)(one) === (0,model/* testKey */.S)(other);
}
function listedButFailing({ run, attempts }) {
    const made = attemptsMade(run).length;
    return lastOf(attempts) === made
        ? `listed, but failed in ${attempts.length} of ${made} attempts`
        : 'listed, but was not seen to pass on a retry';
}
/** How it was seen to pass after it last failed; null where it was not. */
function clearedIn({ run, explained, stageCleared }, lastFailed) {
    const { failure } = explained;
    const later = attemptsMade(run).filter(({ attempt }) => attempt.number > lastFailed);
    if (isClearedByFramework(failure)) {
        return stageCleared || later.length > 0 ? 'passed when its framework ran it again' : null;
    }
    const cleared = later.find((one) => isClearedIn(one, failure));
    if (cleared === undefined)
        return null;
    const { number } = cleared.attempt;
    if (failure.test === null || failure.kind === 'collection')
        return `did not come again on attempt ${number}`;
    if (cleared.attempt.selected === null)
        return `passed on attempt ${number}, when the whole stage ran again`;
    return ranAlone(cleared, failure.test, run)
        ? `passed alone on attempt ${number}`
        : `passed on attempt ${number}, which was to run it alone and ran more`;
}
/** Whether a later attempt shows that a failure is gone: its test passed, or nothing failed where it has none. */
function isClearedIn({ attempt, failures }, failure) {
    if (attempt.exit.kind === 'cancelled')
        return false;
    const open = failures.map((one) => one.failure).filter((one) => !isClearedByFramework(one));
    const { test } = failure;
    if (test === null || failure.kind === 'collection')
        return open.length === 0;
    if (open.some((one) => sameTest(one.test, test)))
        return false;
    const tally = tallyTests(attempt).byKey.get((0,model/* testKey */.S)(test));
    if (tally === undefined)
        return isClearedByFramework(failure);
    return tally.failed === 0 && tally.skipped === 0 && tally.passed > 0;
}
/** On the word of the framework's session that it ran what was selected. */
function ranAlone({ attempt }, test, run) {
    const ids = new Set(run.attempts
        .flatMap((one) => one.attempt.sessions ?? [])
        .flatMap(({ failed, retried }) => [...failed, ...retried])
        .filter((one) => sameTest(one.test, test))
        .map(({ id }) => id));
    const sessions = (attempt.sessions ?? []).filter(({ passed }) => passed.some((id) => ids.has(id)));
    return sessions.length > 0 && sessions.every(({ selected }) => selected);
}
function unexplained({ inactive }) {
    const [idle] = inactive;
    if (idle === undefined)
        return ['no listed flake explains it'];
    const { fingerprint } = idle.match;
    return idle.why === 'expired'
        ? [`was listed as ${fingerprint.id}, which expired on ${fingerprint.expires}`]
        : [`${fingerprint.id} explains it, but does not apply to this platform or matrix leg`];
}

;// CONCATENATED MODULE: ./build/verdict/judge-stage.js
/** The verdict of a stage, and of each failure in it (rules 3 and 4 of a verdict). */





function judgeStage(run) {
    switch (run.kind) {
        case 'left-out':
            return { run, verdict: 'passed', failures: [] };
        case 'blocked':
            return { run, verdict: 'blocked', failures: [] };
        case 'cancelled':
            return { run, verdict: 'cancelled', failures: [] };
        case 'ran':
            return { run, verdict: verdictOf(run), failures: judgeFailures(run) };
        default:
            return (0,fallible/* unreachable */.HB)(run);
    }
}
function verdictOf(run) {
    const last = lastOf(run.attempts);
    if (last.attempt.exit.kind === 'cancelled')
        return 'cancelled';
    if (isCleared(run, last))
        return run.retries.length === 0 ? 'passed' : 'flaky';
    const decided = run.retries.at(-1);
    // Nothing was decided, or a retry was granted and never ran: the run was cancelled before it.
    return decided?.attempt === last.attempt.number && !decided.decision.granted ? 'failed' : 'cancelled';
}
/** The last attempt is clean, or all that failed in it passed in the framework's own, granted, retry. */
function isCleared(run, last) {
    if (last.failures.length === 0)
        return true;
    const decided = run.retries.at(-1);
    const byFramework = decided !== undefined && 'rerun' in decided && decided.rerun.kind === 'framework';
    return byFramework && last.failures.every(({ failure }) => isClearedByFramework(failure));
}
function judgeFailures(run) {
    const groups = new Map();
    for (const { attempt, failures } of run.attempts) {
        for (const explained of failures) {
            const key = groupKey(explained);
            const before = groups.get(key)?.attempts.filter((number) => number !== attempt.number) ?? [];
            const [first = attempt.number, ...more] = [...before, attempt.number];
            groups.set(key, { explained, attempts: [first, ...more] });
        }
    }
    return [...groups.values()].map(({ explained, attempts }) => ({
        stage: run.stage.name,
        explained,
        attempts,
        verdict: judgeFailure({ run, explained, attempts, stageCleared: verdictOf(run) === 'flaky' }),
    }));
}
/** The same test failing another way is another failure. */
function groupKey({ failure, signature, active }) {
    const test = failure.test === null ? null : (0,model/* testKey */.S)(failure.test);
    return JSON.stringify([failure.kind, test, active[0]?.fingerprint.id ?? signature]);
}

;// CONCATENATED MODULE: ./build/ordering/run-stages.js
/** Every stage in its turn: after all that it needs, or blocked by name. */




/** Runs the plan's stages one after another, in the plan's order. */
async function runStages(input, edges) {
    const judged = [];
    let budget = unspent;
    for (const stage of input.plan.stages) {
        const skipped = edges.isCancelled()
            ? { kind: 'cancelled', stage }
            : withoutRunning({ stage, input, judged });
        const { run, budget: left } = skipped === null
            ? await runStage({ stage, trusted: input.trusted, budget: forNextStage(budget) }, edges)
            : { run: skipped, budget };
        budget = left;
        const verdict = judgeStage(run);
        judged.push(verdict);
        await edges.onStageEnd(verdict);
    }
    return judged;
}
function withoutRunning({ stage, input, judged }) {
    const reason = (0,applies/* excludedBy */.U)(stage.only, input.leg);
    if (reason !== null)
        return { kind: 'left-out', stage, reason };
    // What has not passed yet blocks, not only what has failed.
    const passed = new Set(judged
        .filter(({ verdict }) => verdict === 'passed' || verdict === 'flaky')
        .map(({ run }) => run.stage.name));
    const by = [
        ...input.failedPreflights.map((name) => `preflight ${name}`),
        ...stage.needs.filter((name) => !passed.has(name)),
    ];
    return by.length === 0 ? null : { kind: 'blocked', stage, by };
}

;// CONCATENATED MODULE: ./build/preflight/run-tag-checks.js
/** More violations than these nobody reads; the others are counted. */
const mostViolations = 1000;
async function runTagChecks(checks, edges) {
    const begun = edges.now();
    const made = [];
    for (const check of checks.checks)
        made.push(await makeCheck(check, { checks, edges }));
    const all = distinct(made.flatMap(({ violations }) => violations));
    const violations = all.slice(0, mostViolations);
    return {
        name: checks.name,
        verdict: all.length === 0 ? 'passed' : 'failed',
        seconds: (edges.now() - begun) / 1000,
        note: noteOf(all.length, made),
        logPath: null,
        stack: null,
        env: {},
        violations,
    };
}
async function makeCheck({ rules, files }, { checks, edges }) {
    const [{ checkTags }, { openReaders }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(45), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 390)),
        __webpack_require__.e(/* import() */ 176).then(__webpack_require__.bind(__webpack_require__, 3176)),
    ]);
    const readerOf = openReaders(rules.dialect);
    const found = await edges.tagFiles(files);
    const readings = [];
    for await (const file of found.files) {
        const { path } = file;
        const reading = 'text' in file
            ? (await readerOf(path)).read(file.text)
            : { tests: [], tags: [], problems: [file.problem] };
        readings.push({ path, reading });
    }
    const empty = found.empty.filter((pattern) => checks.wanted.some(({ glob }) => glob === pattern.glob));
    return {
        violations: [
            ...empty.map((pattern) => emptyPattern(pattern, checks.wanted)),
            ...checkTags(rules, readings),
        ],
        files: readings.length,
        tests: readings.reduce((sum, { reading }) => sum + reading.tests.length, 0),
    };
}
/** Told where the head writes the pattern. */
function emptyPattern({ glob }, wanted) {
    const source = wanted.find((one) => one.glob === glob)?.source ?? { file: '', line: 0, column: 0 };
    return { ...source, rule: 'files', message: `no file matches ${glob}: correct the pattern, or remove it` };
}
function distinct(violations) {
    return [...new Map(violations.map((one) => [JSON.stringify(one), one])).values()];
}
function noteOf(violations, made) {
    if (violations > mostViolations)
        return `the first ${mostViolations} of ${violations} violations`;
    const [first] = made;
    return violations > 0 || first === undefined ? null : `${first.files} files, ${first.tests} tests`;
}

;// CONCATENATED MODULE: ./build/preflight/run-preflights.js
/** Guarded commands and tag rules, side by side, so that one push shows every problem. */



/** Runs all of them, whatever becomes of one; the outcomes stand in the order in which the preflights do. */
async function runPreflights(preflights, edges) {
    return await Promise.all(preflights.map(async (preflight, index) => preflight.kind === 'tags'
        ? await runTagChecks(preflight, edges)
        : judgeGuard(preflight, await edges.guard(preflight, index))));
}
function judgeGuard(guard, run) {
    const { seconds, logPath } = run;
    const base = { name: guard.name, seconds, logPath, env: {}, stack: null, violations: [] };
    const [problem] = run.problems;
    if (problem !== undefined && countsAsRun(run.exit))
        return { ...base, verdict: 'failed', note: problem };
    const { exit } = run;
    switch (exit.kind) {
        case 'code':
            return exit.code === 0
                ? { ...base, verdict: 'passed', note: null }
                : { ...base, verdict: 'failed', note: `exit code ${exit.code}` };
        case 'signal':
            return { ...base, verdict: 'failed', note: `killed by ${exit.signal}` };
        case 'not-started':
            return { ...base, verdict: 'failed', note: exit.reason };
        case 'cancelled':
            return { ...base, verdict: 'cancelled', note: null };
        case 'timeout':
        case 'hang':
            return { ...base, stack: run.stack, ...onTimeout(guard, run) };
        default:
            return (0,fallible/* unreachable */.HB)(exit);
    }
}
/** What went wrong around a command (it could not be ended, its log is not whole) fails it, however it ended. */
function countsAsRun({ kind }) {
    return kind === 'code' || kind === 'timeout' || kind === 'hang';
}
function onTimeout({ onTimeout: choice, timeout }, { lastLine }) {
    const wrote = lastLine === null ? 'it had written nothing' : `its last line was: ${lastLine}`;
    const note = `ran into its timeout of ${(0,config_duration/* formatDuration */.a3)(timeout)}; ${wrote}`;
    switch (choice.kind) {
        case 'fail':
            return { verdict: 'failed', note, env: {} };
        case 'warn':
            return { verdict: 'warned', note, env: {} };
        case 'skip':
            return { verdict: 'skipped', note, env: {} };
        case 'env':
            return {
                verdict: 'warned',
                note: `later stages see ${Object.keys(choice.env).join(', ')}, since it ${note}`,
                env: choice.env,
            };
        default:
            return (0,fallible/* unreachable */.HB)(choice);
    }
}

;// CONCATENATED MODULE: ./build/preflight/tag-checks.js
/** Which tag rules are in force for a run: rule 6 of a retry, for preflights. */


/**
 * Commands are the head's. Tag rules are the trusted policy's, over the files that it or the head names; the head's
 * own hold beside them, since stricter is welcome: what only the head has, and what it has changed. What the head
 * has removed is still checked, over what only the head names as well, since a preflight that has another name and
 * files that have moved are the same to a reader. A pattern that the head has replaced need not find a file.
 */
function preflightsInForce(plan, trusted) {
    const rules = trusted.from === 'none' ? new Map() : trusted.policy.tags;
    const ofHead = plan.preflights.filter((preflight) => preflight.kind === 'tags');
    const names = new Set(ofHead.map(({ name }) => name));
    const known = [...rules.values()].flatMap(({ files }) => files);
    const newFiles = ofHead
        .flatMap((preflight) => preflight.rules.files)
        .filter((file) => !known.some((one) => isSamePattern(one, file)));
    const removed = [...rules]
        .filter(([name]) => !names.has(name))
        .map(([name, before]) => {
        const files = [...before.files, ...newFiles.filter((file) => isAlike(file, before))];
        return { kind: 'tags', name, checks: [{ rules: before, files }], wanted: [] };
    });
    const preflights = plan.preflights.map((preflight) => preflight.kind === 'tags' ? checksOf(preflight, rules.get(preflight.name) ?? null) : preflight);
    return { preflights: [...preflights, ...removed], warnings: untrustedWarning(ofHead, trusted) };
}
/** Rules about the tags of one language say nothing about another's. */
function isAlike({ glob }, { files }) {
    return files.some((file) => (0,external_node_path_.extname)(file.glob) === (0,external_node_path_.extname)(glob));
}
function checksOf({ name, rules: head }, trusted) {
    const base = { kind: 'tags', name, wanted: head.files };
    if (trusted === null || isSameRules(head, trusted)) {
        return { ...base, checks: [{ rules: head, files: head.files }] };
    }
    const added = head.files.filter((file) => !trusted.files.some((known) => isSamePattern(known, file)));
    return {
        ...base,
        checks: [
            { rules: trusted, files: [...trusted.files, ...added] },
            { rules: head, files: head.files },
        ],
    };
}
function untrustedWarning(ofHead, trusted) {
    if (trusted.from !== 'none' || ofHead.length === 0)
        return [];
    const names = ofHead.map(({ name }) => `\`${name}\``).join(', ');
    return [`The tag rules in force are this commit's own (${names}), since no policy could be trusted.`];
}

;// CONCATENATED MODULE: ./build/result/mask.js
/** Characters of a line that result.json keeps. Cut after it is masked: half a secret is one too. */
const mask_longestLine = 500;
function maskLine(line, mask) {
    const masked = mask(line);
    return masked.length > mask_longestLine ? `${masked.slice(0, mask_longestLine).toWellFormed()}…` : masked;
}
function maskTest(id, mask) {
    return { package: mask(id.package), project: mask(id.project), name: mask(id.name) };
}

;// CONCATENATED MODULE: ./build/result/build-ledger.js



function buildLedger(judged, mask) {
    const { run } = judged;
    if (run.kind !== 'ran')
        return [];
    return run.retries.flatMap((record) => 'rerun' in record
        ? record.decision.payers.map((payer) => grantedRow({ run, record, payer, mask }))
        : [refusedRow(run, record, mask)]);
}
function grantedRow({ run, record, payer, mask }) {
    const { fingerprint, explains } = payer;
    const line = explains.map(({ match }) => match.line).find((text) => text !== '');
    return {
        stage: mask(run.stage.name),
        attempt: record.attempt,
        granted: true,
        ...fingerprintFields(fingerprint, mask),
        ...(line === undefined ? {} : { line: maskLine(line, mask) }),
        rerun: record.rerun.kind,
        ...(record.rerun.kind === 'whole' && record.rerun.fallback !== null
            ? { fallback: mask(record.rerun.fallback) }
            : {}),
        tests: build_ledger_distinct(explains.flatMap(({ failure: { failure } }) => (failure.test === null ? [] : [failure.test]))).map((id) => maskTest(id, mask)),
        outcome: outcomeOf(run, record, payer),
    };
}
function refusedRow(run, { attempt, decision }, mask) {
    return {
        stage: mask(run.stage.name),
        attempt,
        granted: false,
        rule: decision.rule,
        reason: mask(decision.reason),
        ...(decision.fingerprint === null ? {} : fingerprintFields(decision.fingerprint, mask)),
        tests: [],
        outcome: 'refused',
    };
}
function fingerprintFields({ id, owner, issue, expires }, mask) {
    return { fingerprint: mask(id), owner: mask(owner), issue: mask(issue), expires };
}
/** What came of the retry for the failures that this fingerprint explained. */
function outcomeOf(run, record, payer) {
    if (record.rerun.kind === 'framework')
        return 'passed';
    const next = run.attempts.find(({ attempt }) => attempt.number === record.attempt + 1);
    if (next === undefined || next.attempt.exit.kind === 'cancelled')
        return 'cancelled';
    return payer.explains.every(({ failure: { failure } }) => isClearedIn(next, failure)) ? 'passed' : 'failed';
}
function build_ledger_distinct(tests) {
    return [...new Map(tests.map((id) => [(0,model/* testKey */.S)(id), id])).values()];
}

;// CONCATENATED MODULE: ./build/result/file-place.js

/**
 * A report's file as the forge knows it, relative to the checkout; a path outside of it stays as it is.
 * Reports name files relative to where the stage ran, or by absolute path.
 */
function fileInCheckout(file, workingDirectory, { workspace, cwd }) {
    const absolute = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(cwd, workingDirectory, file);
    const inside = (0,external_node_path_.relative)(workspace, absolute);
    return inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? file : inside;
}

;// CONCATENATED MODULE: ./build/result/build-result.js
/** The run, as the public result.json tells it: masked, and cut to what a reader can use. */







/** Characters of a message that result.json keeps. */
const longestMessage = 2_000;
function buildResult(record, mask) {
    const { trusted, judgement } = record;
    return {
        schema: 'retrial-result/1',
        verdict: judgement.verdict,
        ...(judgement.problem === null ? {} : { problem: mask(judgement.problem) }),
        commit: record.commit,
        started: record.started,
        seconds: round(record.seconds),
        policy: {
            from: trusted.from,
            commit: trusted.from === 'none' ? null : trusted.commit,
            ...(trusted.from === 'none' ? { reason: mask(trusted.reason) } : {}),
            proposed: record.proposed.map(mask),
        },
        preflights: record.preflights.map((preflight) => preflightResult(preflight, mask)),
        stages: record.stages.map((judged) => stageResult(judged, mask)),
        failures: record.stages.flatMap(({ run, failures }) => failures.map((failure) => failureResult({
            failure,
            place: (file) => fileInCheckout(file, run.stage.workingDirectory, record.places),
            suggest: mayRetry(run.stage, trusted) ? record.suggest : () => null,
            mask,
        }))),
        ledger: record.stages.flatMap((judged) => buildLedger(judged, mask)),
        warnings: record.warnings.map(mask),
    };
}
/** Where nothing could be retried, an entry of the list would change nothing. */
function mayRetry({ name, kind }, trusted) {
    if (trusted.from === 'none')
        return false;
    const known = trusted.policy.stages.get(name);
    return known === undefined ? kind === 'tests' : known.retry === 'allow';
}
function preflightResult(preflight, mask) {
    return {
        name: mask(preflight.name),
        verdict: preflight.verdict,
        seconds: round(preflight.seconds),
        ...(preflight.note === null ? {} : { note: mask(preflight.note) }),
        ...(preflight.stack === null ? {} : { stack: mask(preflight.stack) }),
        ...(preflight.logPath === null ? {} : { log: mask(preflight.logPath) }),
        violations: preflight.violations.map(({ file, line, column, rule, message }) => ({
            file: mask(file),
            line,
            column,
            rule: mask(rule),
            message: build_result_cut(mask(message)),
        })),
    };
}
function stageResult({ run, verdict }, mask) {
    return {
        name: mask(run.stage.name),
        kind: run.stage.kind,
        verdict,
        ...(run.kind === 'blocked' ? { blockedBy: run.by.map(mask) } : {}),
        ...(run.kind === 'left-out' ? { leftOut: mask(run.reason) } : {}),
        attempts: run.kind === 'ran' ? run.attempts.map((examined) => attemptResult(examined, mask)) : [],
    };
}
function attemptResult({ attempt, complete }, mask) {
    return {
        number: attempt.number,
        selected: attempt.selected === null ? null : attempt.selected.map((id) => maskTest(id, mask)),
        complete: complete === true ? true : mask(complete),
        exit: exitResult(attempt.exit, mask),
        seconds: round(attempt.seconds),
        log: { ...attempt.log, path: mask(attempt.log.path) },
        tests: testCounts(attempt),
        survivors: attempt.survivors.map(({ pid, age, command }) => ({
            pid,
            age: round(age),
            command: maskLine(command, mask),
        })),
    };
}
function testCounts(attempt) {
    if (!readings(attempt).some((reading) => reading.ok))
        return null;
    const { total, passed, failed, skipped } = tallyTests(attempt);
    return { total, passed, failed, skipped };
}
function exitResult(exit, mask) {
    switch (exit.kind) {
        case 'code':
            return { code: exit.code };
        case 'signal':
            return { signal: exit.signal };
        case 'timeout':
            return { timeout: (0,config_duration/* formatDuration */.a3)(exit.limit) };
        case 'hang':
            return { hang: (0,config_duration/* formatDuration */.a3)(exit.limit) };
        case 'cancelled':
            return { cancelled: exit.signal };
        case 'not-started':
            return { 'not-started': mask(exit.reason) };
        default:
            return (0,fallible/* unreachable */.HB)(exit);
    }
}
function failureResult({ failure, place, suggest, mask }) {
    const { explained, verdict } = failure;
    const cause = explained.failure;
    // Neither a listed entry nor one past its day wants a second one beside it.
    const unknown = explained.active.length === 0 && explained.inactive.length === 0;
    const secretive = cause.names.some((name) => mask(name) !== name);
    // A name that holds a secret cannot be listed: masked it would not match, and a slug of it would tell.
    const suggestion = verdict.kind === 'regression' && unknown && !secretive ? suggest(failure) : null;
    return {
        stage: mask(failure.stage),
        test: cause.test === null ? null : maskTest(cause.test, mask),
        ...(cause.title === undefined ? {} : { title: mask(cause.title) }),
        kind: cause.kind,
        verdict: verdict.kind,
        ...(verdict.match === null ? {} : matchFields(verdict.match, mask)),
        signature: explained.signature,
        message: build_result_cut(mask(cause.message === '' ? 'failed, and the report does not say how' : cause.message)),
        ...(explained.place === null ? {} : { file: mask(place(explained.place.file)) }),
        ...(explained.place?.line == null ? {} : { line: explained.place.line }),
        attempts: [...failure.attempts],
        evidence: verdict.evidence.map(mask),
        ...(suggestion === null ? {} : { suggestion: mask(suggestion) }),
    };
}
function matchFields({ fingerprint, line }, mask) {
    const { id, owner, issue, expires } = fingerprint;
    return {
        fingerprint: mask(id),
        owner: mask(owner),
        issue: mask(issue),
        expires,
        ...(line === '' ? {} : { matched: maskLine(line, mask) }),
    };
}
function build_result_cut(text) {
    return text.length > longestMessage ? `${(0,plain_text/* cutText */.IN)(text, longestMessage)}…` : text;
}
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./build/verdict/judge-run.js
/** The verdict of the run: the worst of its parts, and never passed where planned tests did not run. */
function judgeRun(input) {
    const { plan, preflights, stages } = input;
    const verdicts = stages.map(({ verdict }) => verdict);
    if (verdicts.includes('cancelled') || preflights.some(({ verdict }) => verdict === 'cancelled')) {
        return { verdict: 'cancelled', problem: null };
    }
    if (preflights.some(({ verdict }) => verdict === 'failed') || verdicts.includes('failed')) {
        return { verdict: 'failed', problem: null };
    }
    if (verdicts.includes('blocked'))
        return { verdict: 'blocked', problem: null };
    if (testsWereLeftOut(plan, stages)) {
        return {
            verdict: 'failed',
            problem: 'the plan has stages of kind tests, and `only` left all of them out here: no test ran. ' +
                'Widen `only`, or do not run Retrial on this leg',
        };
    }
    return { verdict: verdicts.includes('flaky') ? 'flaky' : 'passed', problem: null };
}
function testsWereLeftOut(plan, stages) {
    const planned = plan.stages.some(({ kind }) => kind === 'tests');
    return planned && !stages.some(({ run }) => run.kind === 'ran' && run.stage.kind === 'tests');
}

;// CONCATENATED MODULE: ./build/run.js





/** Runs the whole plan. Whatever fails in it is told in the result; only a defect of Retrial itself throws. */
async function run(input, edges) {
    const begun = edges.now();
    const brief = await edges.readBrief();
    if (!brief.ok)
        return unplanned({ input, edges, begun, problem: brief.error });
    const { plan, trusted, proposed } = brief.value;
    const inForce = preflightsInForce(plan, trusted);
    const preflights = await runPreflights(inForce.preflights, edges);
    await edges.onPreflights(preflights);
    const failedPreflights = preflights.filter(({ verdict }) => verdict === 'failed').map(({ name }) => name);
    const warnings = [...brief.value.warnings, ...inForce.warnings];
    const told = { input, edges, begun, trusted, proposed, preflights, warnings };
    const done = [];
    const onStageEnd = async (judged) => {
        done.push(judged);
        await edges.onStageEnd(judged);
        await edges.onProgress(result({ ...told, stages: done, judgement: killed }));
    };
    const order = { plan, trusted, leg: input.leg, failedPreflights };
    const stages = await runStages(order, { ...edges, onStageEnd });
    return result({ ...told, stages, judgement: judgeRun({ plan, preflights, stages }) });
}
const killed = {
    verdict: 'cancelled',
    problem: 'the step was killed before it ended: what follows is what was known by then',
};
function unplanned({ input, edges, begun, problem }) {
    return result({
        input,
        edges,
        begun,
        judgement: { verdict: 'failed', problem },
        trusted: { from: 'none', reason: 'the configuration was not read' },
        proposed: [],
        preflights: [],
        stages: [],
        warnings: [],
    });
}
function result({ input, edges, begun, ...told }) {
    const record = {
        ...told,
        commit: input.commit,
        places: input.places,
        started: input.started,
        seconds: (edges.now() - begun) / 1000,
        suggest: edges.suggest,
        warnings: [...told.warnings, ...edges.warnings()],
    };
    return buildResult(record, edges.mask);
}

;// CONCATENATED MODULE: ./build/main-run.js
/** `main`, on a Node that can run it: builds the real edges, calls run(), publishes, sets the exit code. */
















/** Milliseconds that a slow reader of the step's log has at the end. */
const flushLimit = 10_000;
/** Runs the step. Whatever goes wrong, `verdict=failed` stands and the exit code is not 0. */
async function main() {
    const output = new Console(external_node_process_.stdout);
    const masker = new LearningMasker();
    let exitCode = 1;
    try {
        await writeFirstVerdict();
        const context = await readForgeContext(external_node_process_.env);
        const live = new LiveLog({ masker, console: output, runner: context.forge !== 'none' });
        const step = await prepare({ context, live });
        if (step !== null)
            exitCode = await runStep(step);
    }
    catch (error) {
        output.tell('error', masker.mask(`Retrial itself failed, so the step fails: ${(0,system_error/* traceOf */.fC)(error)}`));
    }
    await output.flush(flushLimit);
    external_node_process_.exit(exitCode);
}
/** null where the step cannot start; the log then says why. */
async function prepare({ context, live }) {
    const cancel = cancelOnSignals();
    const inputs = readInputs();
    if (!inputs.ok) {
        live.tell('error', inputs.error);
        return null;
    }
    for (const secret of secretsOf(inputs.value))
        live.masker.add(secret);
    live.announceSecrets();
    const logsName = logsNameOf(inputs.value, context);
    const folder = await makeRunFolder({ temp: external_node_process_.env['RUNNER_TEMP'] ?? '', logsName });
    if (!folder.ok) {
        live.tell('error', folder.error);
        return null;
    }
    const workspace = context.workspace ?? external_node_process_.cwd();
    return {
        context,
        live,
        cancel,
        inputs: inputs.value,
        leg: { os: 'linux', matrix: inputs.value.matrix },
        places: { workspace, cwd: (0,external_node_path_.resolve)(workspace, inputs.value.workingDirectory) },
        folder: folder.value,
        marker: (0,external_node_crypto_.randomBytes)(12).toString('hex'),
        handedOn: { env: {}, path: [], summaries: [] },
    };
}
/** @returns the exit code. */
async function runStep(step) {
    const { context, folder, leg, live, places, handedOn, marker } = step;
    const started = new Date().toISOString();
    const known = { commit: context.sha, started };
    await saveRunState({ marker, folder, ...known });
    // From here on a step that is killed leaves a result and logs where the outputs say.
    await writeResult(folder, unfinishedResult(known));
    await writePlaces(folder);
    const result = await run({ ...known, leg, places }, stepEdges(step));
    live.announceSecrets();
    const runner = context.forge !== 'none';
    await publish({ result, folder, live, runner, stageSummaries: handedOn.summaries });
    await saveFinished();
    return result.verdict === 'passed' || result.verdict === 'flaky' ? 0 : 1;
}
function logsNameOf(inputs, { job, runAttempt }) {
    return inputs.artifactName === ''
        ? defaultArtifactName({ job, matrix: inputs.matrix, runAttempt: runAttempt ?? 1 })
        : harmless(inputs.artifactName);
}


/***/ }),

/***/ 7098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** Parses JSON of unknown origin; undefined where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError) {
            return undefined;
        }
        throw error;
    }
}


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ formatNames),
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   Tz: () => (/* binding */ detectFormat)
/* harmony export */ });
/** As the configuration writes them; found by content in this order. */
const formatNames = ['junit', 'go-json'];
/** A line of `go test -json`: an object whose first keys are those that test2json and cmd/go write. */
const goEvent = /^\{"(?:Time|ImportPath|Action|Package)":"/m;
const formats = {
    junit: {
        title: 'JUnit XML',
        detect: (head) => head.trimStart().startsWith('<'),
        open: async (budget) => new (await Promise.all(/* import() */[__webpack_require__.e(812), __webpack_require__.e(167)]).then(__webpack_require__.bind(__webpack_require__, 167))).JunitReader(budget),
    },
    'go-json': {
        title: 'the output of go test -json',
        // Plain lines of the compiler may stand before its events.
        detect: (head) => goEvent.test(head),
        open: async (budget) => new (await __webpack_require__.e(/* import() */ 738).then(__webpack_require__.bind(__webpack_require__, 5738))).GoJsonReader(budget),
    },
};
/** The format that a report begins like, or null. */
function detectFormat(head) {
    return formatNames.find((name) => formats[name].detect(head)) ?? null;
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
