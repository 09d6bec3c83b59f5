export const id = 512;
export const ids = [512];
export const modules = {

/***/ 3802:
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

/***/ 5512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGuards: () => (/* binding */ openGuards)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/fallible.js
var fallible = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/render/workflow-command.js
var workflow_command = __webpack_require__(7020);
// EXTERNAL MODULE: ./build/config/loose.js
var loose = __webpack_require__(3802);
;// CONCATENATED MODULE: ./build/config/trusted-context.js
/** Whether a text is a full commit hash, SHA-1 or SHA-256, in lower case. */
function isCommitHash(text) {
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
    return typeof value === 'string' && isCommitHash(value) ? value : null;
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
        this.line((0,workflow_command/* formatAnnotation */.tn)({ level, title: 'Retrial', message }));
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

// EXTERNAL MODULE: ./build/render/visible.js
var visible = __webpack_require__(1175);
;// CONCATENATED MODULE: ./build/render/live-log.js
/** What surrounds a stage's output in the step's log: a group, and commands switched off inside. Lines without newline. */


/** Opens a group. The title may be hostile. */
function startGroup(title) {
    return `::group::${(0,workflow_command/* escapeData */.uf)((0,visible/* visibleLine */.P8)(title))}`;
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
                this.#console.line(`::add-mask::${(0,workflow_command/* escapeData */.uf)(value)}`);
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
        const folder = runFolderAt(root, options.logsName);
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
function runFolderAt(root, logsName) {
    return {
        root,
        logs: (0,external_node_path_.join)(root, logsName),
        work: (0,external_node_path_.join)(root, 'work'),
        result: (0,external_node_path_.join)(root, 'result.json'),
        summary: (0,external_node_path_.join)(root, 'summary.md'),
    };
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
const ownOutputs = (/* unused pure expression or super */ null && ([
    'verdict',
    'flakes',
    'regressions',
    'retries',
    'result',
    'logs',
    'logs-name',
]));
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
function withheld_isOwnVariable(name) {
    return ownNames.test(name) || /^(NODE_OPTIONS|LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT)$/i.test(name);
}
/** True for an output that only Retrial writes; the runner compares names without case. */
function withheld_isOwnOutput(name) {
    return ownOutputs.includes(name.trim().toLowerCase());
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/io/files/hostile-file.js
var hostile_file_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var hostile_file_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = external_node_fs_.constants;
    let file;
    try {
        file = await (0,promises_.open)(path, O_RDONLY | O_NONBLOCK | (links ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        return (0,fallible/* fail */.fJ)({ missing: (0,system_error/* saysMissing */.FJ)(error), why: whyNotOpened((0,system_error/* systemErrorCode */.vq)(error), links) });
    }
    const found = await file.stat();
    const why = found.isFile() ? whyTooLarge(found.size, limit) : whyNoFile(found.isDirectory());
    if (why === null)
        return (0,fallible/* succeed */.Py)(new HostileFile(file, found.size));
    await file.close();
    return (0,fallible/* fail */.fJ)({ missing: false, why });
}
/** The whole of it as UTF-8 text. */
async function hostile_file_readHostileFile(path, options) {
    const bytes = await readEnd(path, { ...options, length: options.limit });
    return bytes.ok ? (0,fallible/* succeed */.Py)(bytes.value.toString('utf8')) : bytes;
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
        const file = hostile_file_addDisposableResource(env_1, opened.value, true);
        try {
            return (0,fallible/* succeed */.Py)(await file.tail(options.length));
        }
        catch (error) {
            return (0,fallible/* fail */.fJ)({ missing: false, why: `cannot be read (${(0,system_error/* systemErrorCode */.vq)(error)})` });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = hostile_file_disposeResources(env_1);
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
async function runner_files_appendTexts(path, texts, { limit = Number.POSITIVE_INFINITY } = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (path === undefined || path === '' || texts.length === 0)
            return;
        const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK } = constants;
        const file = runner_files_addDisposableResource(env_1, await open(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK), true);
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
async function runner_files_appendEntries(path, entries) {
    await runner_files_appendTexts(path, entries.map((entry) => formatEnvEntry(entry, randomUUID())));
}

;// CONCATENATED MODULE: ./build/io/runner/stage-files.js
/** Private copies of the files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH and GITHUB_STEP_SUMMARY. */






const kinds = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
/** The runner's own limit for outputs of a job; more than that is refused by name. */
const mostBytes = (/* unused pure expression or super */ null && (1024 * 1024));
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
    warn(`what it wrote to ${basename(path)} was refused: ${parsed.error}`);
    return [];
}
/** The stage owns the file: anything may stand there by now, or nothing. */
async function read(path, warn) {
    const text = await readHostileFile(path, { limit: mostBytes });
    if (text.ok)
        return text.value;
    warn(`what stands in the place of ${basename(path)} ${text.error.why}, and was refused`);
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
var external_node_child_process_ = __webpack_require__(1421);
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
        return cancelled(command);
    if (command.timeout !== null && elapsed >= command.timeout)
        return { kind: 'timeout', limit: command.timeout };
    if (command.idleTimeout !== null && log.silence() >= command.idleTimeout) {
        return { kind: 'hang', limit: command.idleTimeout };
    }
    return null;
}
function cancelled({ cancel }) {
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
            return withoutStart(command, cancelled(command));
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
        const opened = await openHostileFile(path, { limit: largestReport, links: true });
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
        const end = await readHostileTail(path, shownBytes);
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
        const opened = await openHostileFile(path, { limit: Number.POSITIVE_INFINITY });
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
        const text = await hostile_file_readHostileFile((0,external_node_path_.join)(folder, name), { limit: room });
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
        exit: readiness.kind === 'cancelled' ? cancelled(command) : outcome.exit,
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
        const tail = await readHostileTail(log.path, tailBytes);
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
            live.line((0,workflow_command/* harmlessLine */.Kw)(`preflight ${name}: ${what} (${seconds.toFixed(1)} s)`));
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

;// CONCATENATED MODULE: ./build/io/attempt/guards.js
/** Guarded commands without a run around them, for `retrial check`. */













/** An error says why there is no room for logs. */
async function openGuards({ cwd, env }) {
    const made = await makeRunFolder({ temp: env['RUNNER_TEMP'] ?? '', logsName: 'logs' });
    if (!made.ok)
        return made;
    const folder = made.value;
    const output = new Console(external_node_process_.stdout);
    // Where a runner reads, it must not obey what a command prints.
    const runner = (await readForgeContext(env)).forge !== 'none';
    const live = new LiveLog({ masker: new LearningMasker(), console: output, runner });
    const commands = new Commands({
        folder,
        cwd,
        env,
        marker: (0,external_node_crypto_.randomBytes)(12).toString('hex'),
        live,
        cancel: cancelOnSignals(),
        handedOn: { env: {}, path: [], summaries: [] },
        // Preflights run without it.
        pytestPlugin: '',
        warn: (sentence) => live.line((0,workflow_command/* harmlessLine */.Kw)(sentence)),
    });
    return (0,fallible/* succeed */.Py)({
        guard: async (guard, index) => await commands.guard(guard, index),
        close: async (outcomes) => {
            const shown = outcomes.filter(({ logPath, verdict }) => logPath !== null && verdict !== 'passed');
            for (const { name, logPath } of shown) {
                if (logPath !== null)
                    await showLog(live, logPath, { title: `preflight ${name}`, owner: preflightOwner(name) });
            }
            if (shown.length === 0)
                await (0,promises_.rm)(folder.root, { recursive: true, force: true });
        },
    });
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
