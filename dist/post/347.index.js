export const id = 347;
export const ids = [347];
export const modules = {

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/io/system-error.js
/** Errors of the system, which are expected and have a code, and defects, which have none. */
/** The `code` of an error from the system (`ENOENT`, …); any other value is thrown on, since it is a defect. */
function system_error_systemErrorCode(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
        return error.code;
    }
    throw error;
}
/** For where any refusal of the system is expected and the same: throws everything else on. */
function rethrowUnlessSystem(error) {
    system_error_systemErrorCode(error);
}
/** Whether the error says that nothing stands at a path. Throws on what is no error of the system. */
function saysMissing(error) {
    const code = system_error_systemErrorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** What a defect shows of itself. */
function traceOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

;// CONCATENATED MODULE: ./build/io/files/exists.js


/** Whether anything stands at a path; a link counts, wherever it leads. Throws where that cannot be told. */
async function exists_exists(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch (error) {
        if (saysMissing(error))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
        if (unreadable.has(system_error_systemErrorCode(error)))
            return null;
        throw error;
    }
}
function listPids() {
    return (0,external_node_fs_.readdirSync)('/proc').map(Number).filter(Number.isInteger);
}
/** null: there is no such process any more. */
function proc_readStat(pid) {
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
    const environment = ifReadable(() => readFileSync(`/proc/${pid}/environ`, 'utf8')) ?? '';
    return environment
        .split('\0')
        .some((entry) => entry.startsWith(`${name}=`) && entry.length > name.length + 1);
}
/** Its value: the markers that apply, the outermost first, with colons between. */
const markerVariable = 'RETRIAL_MARKER';
/** Whether the process has a file open whose path contains `name`, also when it is deleted since. */
function holdsFile(pid, name) {
    const folder = `/proc/${pid}/fd`;
    const descriptors = ifReadable(() => readdirSync(folder)) ?? [];
    return descriptors.some((descriptor) => {
        const target = ifReadable(() => readlinkSync(`${folder}/${descriptor}`));
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
    const self = proc_readStat(process.pid);
    if (self === null)
        return 0;
    return Math.max(0, process.uptime() - (stat.start - self.start) / ticksPerSecond);
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
async function end_tree_endTree(options) {
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
    const state = proc_readStat(stat.pid)?.state ?? stat.state;
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
    return proc_readStat(stat.pid)?.start === stat.start;
}
function send(target, name) {
    try {
        process.kill(target, name);
        return true;
    }
    catch (error) {
        const code = system_error_systemErrorCode(error);
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

;// CONCATENATED MODULE: ./build/io/process/end-leftovers.js




/**
 * Ends every process whose environment carries the marker of a run: never by a pid that was written down, which
 * may be another's by now. `grace`: milliseconds between SIGTERM and SIGKILL. Linux only.
 * @returns what was found and ended, and what could not be.
 */
async function endLeftovers(options) {
    const found = new Map();
    const doubts = new Doubts();
    const unended = await end_tree_endTree({
        find: (onFound) => lookForMarker({
            marker: options.marker,
            doubts,
            onFound: (stat) => {
                if (!found.has(identityOf(stat)))
                    found.set(identityOf(stat), describe(stat));
                onFound(stat);
            },
        }),
        // By marker alone: a group may hold processes that do not carry it.
        ownsGroupOf: () => false,
        grace: options.grace,
    });
    const left = new Set(unended.map(({ stat }) => identityOf(stat)));
    const select = (inLeft) => [...found].filter(([key]) => left.has(key) === inLeft).map(([, survivor]) => survivor);
    return { ended: select(false), remaining: select(true) };
}
function lookForMarker({ marker, doubts, onFound }) {
    const members = [];
    let stable = true;
    // The newest first: one that forks and exits at once is soon gone.
    for (const pid of listPids().toReversed()) {
        const stat = pid === process.pid ? undefined : proc_readStat(pid);
        if (stat === undefined)
            continue;
        const marked = stat === null || isZombie(stat) ? null : carriesMarker(pid, marker);
        if (stat === null || (marked === null && doubts.raise(stat)))
            stable = false;
        if (stat === null || marked !== true)
            continue;
        members.push(stat);
        onFound(stat);
    }
    return { members, stable };
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
;// CONCATENATED MODULE: ./build/fallible.js
function fallible_succeed(value) {
    return { ok: true, value };
}
function fallible_fail(error) {
    return { ok: false, error };
}
/** Ends a `switch` over a union: adding a member without a case no longer compiles. */
function unreachable(value) {
    throw new Error(`unreachable: ${JSON.stringify(value)}`);
}

;// CONCATENATED MODULE: ./build/parse-json.js
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

;// CONCATENATED MODULE: ./build/io/runner/inputs.js



/** Reads INPUT_*; an error says which input is wrong and what to write. */
function readInputs() {
    const matrix = readMatrix((0,core/* getInput */.V4)('matrix'));
    if (!matrix.ok)
        return matrix;
    return fallible_succeed({
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
        return fallible_succeed({});
    const value = parseJson(text);
    if (value === null)
        return fallible_succeed({});
    if (typeof value !== 'object' || Array.isArray(value))
        return fallible_fail(wrong);
    return fallible_succeed(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asText(one)])));
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/failures/failure.js
/** Every kind a failure can have; `kind:` of a fingerprint takes these names. */
const failureKinds = [
    'failure',
    'exit',
    'timeout',
    'hang',
    'crash',
    'race',
    'collection',
    'vanished',
    'no-report',
];

;// CONCATENATED MODULE: ./build/result/schema.js
/**
 * The public result.json, `retrial-result/1`: this schema is its only source.
 * All text is masked before it stands here; it is still hostile to whatever renders it.
 */


const testSchema = schemas/* strictObject */.rej({ package: schemas/* string */.YjP(), project: schemas/* string */.YjP(), name: schemas/* string */.YjP() });
const runVerdictSchema = schemas/* enum */.k5n(['passed', 'flaky', 'failed', 'blocked', 'cancelled']);
const exitSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ code: schemas/* int */.Whr() }),
    schemas/* strictObject */.rej({ signal: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ timeout: schemas/* string */.YjP().describe('the limit that struck, as a duration such as 30m') }),
    schemas/* strictObject */.rej({ hang: schemas/* string */.YjP().describe('the idle limit that struck, as a duration such as 5m') }),
    schemas/* strictObject */.rej({ cancelled: schemas/* string */.YjP().describe('the signal that cancelled the run') }),
    schemas/* strictObject */.rej({ 'not-started': schemas/* string */.YjP().describe('why the command did not start') }),
]);
const attemptSchema = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr().min(1),
    selected: schemas/* array */.YOg(testSchema).nullable().describe('null: the whole stage ran'),
    complete: schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* string */.YjP()]).describe('true, or why it is not known to be complete'),
    exit: exitSchema,
    seconds: schemas/* number */.aig().min(0),
    log: schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        bytes: schemas/* int */.Whr().min(0),
        lines: schemas/* int */.Whr().min(0),
        sha256: schemas/* string */.YjP(),
        published: schemas/* strictObject */.rej({ sha256: schemas/* string */.YjP() }).optional(),
    }),
    tests: schemas/* strictObject */.rej({
        total: schemas/* int */.Whr().min(0),
        passed: schemas/* int */.Whr().min(0),
        failed: schemas/* int */.Whr().min(0),
        skipped: schemas/* int */.Whr().min(0),
    })
        .nullable()
        .describe('null: the stage declares no reports, or none could be read'),
    survivors: schemas/* array */.YOg(schemas/* strictObject */.rej({ pid: schemas/* int */.Whr(), age: schemas/* number */.aig(), command: schemas/* string */.YjP() }))
        .describe('processes that the command left behind'),
});
const stageSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['migration', 'check', 'tests']),
    verdict: runVerdictSchema,
    blockedBy: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    leftOut: schemas/* string */.YjP().optional().describe('why `only` left the stage out; its verdict is then passed'),
    attempts: schemas/* array */.YOg(attemptSchema),
});
const failureSchema = schemas/* strictObject */.rej({
    stage: schemas/* string */.YjP(),
    test: testSchema.nullable(),
    title: schemas/* string */.YjP().optional().describe('the test as its framework names it for people'),
    kind: schemas/* enum */.k5n(failureKinds),
    verdict: schemas/* enum */.k5n(['flake', 'suspected-flake', 'regression']),
    fingerprint: schemas/* string */.YjP()
        .optional()
        .describe('the flake that explains it; then also its owner, issue and expiry'),
    owner: schemas/* string */.YjP().optional(),
    issue: schemas/* string */.YjP().optional(),
    expires: schemas/* string */.YjP().optional(),
    matched: schemas/* string */.YjP().optional().describe('the line that matched, where the match rests on one'),
    signature: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().optional(),
    line: schemas/* int */.Whr().optional(),
    attempts: schemas/* array */.YOg(schemas/* int */.Whr()).describe('the attempts in which it failed so'),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).describe('what the verdict rests on, a sentence each'),
    suggestion: schemas/* string */.YjP().optional().describe('YAML of a fingerprint, for a failure that none explains'),
});
const ledgerSchema = schemas/* discriminatedUnion */.gMt('granted', [
    schemas/* strictObject */.rej({
        stage: schemas/* string */.YjP(),
        attempt: schemas/* int */.Whr().describe('the failed attempt that the decision was about'),
        granted: schemas/* literal */.euz(true),
        fingerprint: schemas/* string */.YjP().describe('it paid for the retry'),
        owner: schemas/* string */.YjP(),
        issue: schemas/* string */.YjP(),
        expires: schemas/* string */.YjP(),
        line: schemas/* string */.YjP().optional().describe('the line that matched'),
        rerun: schemas/* enum */.k5n(['whole', 'selected', 'framework'])
            .describe('framework: its own retry had passed already, and nothing ran again'),
        fallback: schemas/* string */.YjP().optional().describe('why the whole stage ran though the policy allows less'),
        tests: schemas/* array */.YOg(testSchema).describe('the tests that it explained'),
        outcome: schemas/* enum */.k5n(['passed', 'failed', 'cancelled']),
    }),
    schemas/* strictObject */.rej({
        stage: schemas/* string */.YjP(),
        attempt: schemas/* int */.Whr().describe('the failed attempt that the decision was about'),
        granted: schemas/* literal */.euz(false),
        rule: schemas/* int */.Whr().min(1).max(6).describe('the first rule of a retry that refused'),
        reason: schemas/* string */.YjP(),
        fingerprint: schemas/* string */.YjP().optional().describe('that the refusal is about, where it is about one'),
        owner: schemas/* string */.YjP().optional(),
        issue: schemas/* string */.YjP().optional(),
        expires: schemas/* string */.YjP().optional(),
        tests: schemas/* array */.YOg(testSchema),
        outcome: schemas/* literal */.euz('refused'),
    }),
]);
const preflightSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    verdict: schemas/* enum */.k5n(['passed', 'failed', 'warned', 'skipped', 'cancelled']),
    seconds: schemas/* number */.aig(),
    note: schemas/* string */.YjP().optional(),
    log: schemas/* string */.YjP().optional(),
    stack: schemas/* string */.YjP().optional().describe('where it hung when its timeout struck, as its runtime tells'),
    violations: schemas/* array */.YOg(schemas/* strictObject */.rej({
        file: schemas/* string */.YjP(),
        line: schemas/* int */.Whr(),
        column: schemas/* int */.Whr(),
        rule: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
    })),
});
const resultSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('retrial-result/1'),
    verdict: runVerdictSchema,
    problem: schemas/* string */.YjP().optional().describe('why the run ended before its plan, where it did'),
    commit: schemas/* string */.YjP().nullable(),
    started: schemas/* string */.YjP().describe('ISO 8601, UTC'),
    seconds: schemas/* number */.aig(),
    policy: schemas/* strictObject */.rej({
        from: schemas/* enum */.k5n(['base', 'default-branch', 'head', 'none']),
        commit: schemas/* string */.YjP().nullable(),
        reason: schemas/* string */.YjP().optional().describe('why no policy could be trusted; then nothing is retried'),
        proposed: schemas/* array */.YOg(schemas/* string */.YjP()).describe('ids of flakes that the head adds or changes; they grant nothing'),
    }),
    preflights: schemas/* array */.YOg(preflightSchema),
    stages: schemas/* array */.YOg(stageSchema),
    failures: schemas/* array */.YOg(failureSchema),
    ledger: schemas/* array */.YOg(ledgerSchema),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
});

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

;// CONCATENATED MODULE: ./build/io/files/hostile-file.js
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
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = external_node_fs_.constants;
    let file;
    try {
        file = await (0,promises_.open)(path, O_RDONLY | O_NONBLOCK | (links ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        return fallible_fail({ missing: saysMissing(error), why: whyNotOpened(system_error_systemErrorCode(error), links) });
    }
    const found = await file.stat();
    const why = found.isFile() ? whyTooLarge(found.size, limit) : whyNoFile(found.isDirectory());
    if (why === null)
        return fallible_succeed(new HostileFile(file, found.size));
    await file.close();
    return fallible_fail({ missing: false, why });
}
/** The whole of it as UTF-8 text. */
async function readHostileFile(path, options) {
    const bytes = await readEnd(path, { ...options, length: options.limit });
    return bytes.ok ? fallible_succeed(bytes.value.toString('utf8')) : bytes;
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
            return fallible_succeed(await file.tail(options.length));
        }
        catch (error) {
            return fallible_fail({ missing: false, why: `cannot be read (${system_error_systemErrorCode(error)})` });
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/io/workspace/find-logs.js




/**
 * The logs of a run that was killed, by name. What stood beside the log of a command that was cut short is removed:
 * its script may hold what is no one else's to read. The error says why there are none.
 */
async function findLogs(folder) {
    try {
        const names = (await (0,promises_.readdir)(folder)).sort();
        for (const name of names.filter((one) => one.startsWith('.command-'))) {
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
        }
        const logs = [];
        for (const name of names.filter((one) => one.endsWith('.log'))) {
            const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, name));
            if (found.isFile())
                logs.push({ path: (0,external_node_path_.join)(folder, name), bytes: found.size });
        }
        return fallible_succeed(logs);
    }
    catch (error) {
        return fallible_fail(`the folder of the logs, ${folder}, cannot be read any more (${system_error_systemErrorCode(error)})`);
    }
}

;// CONCATENATED MODULE: ./build/io/runner/killed-result.js
/** What can still be told of a step that was killed, from what it had written by then. */





/** Bytes. */
const largestResult = 256 * 1024 * 1024;
/** What `main` knew, and the logs that stand on disk and are not told of there. */
async function killedResult(folder, state) {
    const known = (await readKnown(folder.result)) ?? unfinishedResult(state);
    return { ...known, warnings: [...known.warnings, ...(await tellOfLogs(folder, known))] };
}
async function tellOfLogs(folder, known) {
    const logs = await findLogs(folder.logs);
    if (!logs.ok)
        return [logs.error];
    const told = new Set(known.stages.flatMap(({ attempts }) => attempts.map(({ log }) => log.path)));
    return logs.value
        .filter(({ path }) => !told.has(path))
        .map(({ path, bytes }) => `the log ${path} (${bytes} bytes) is of a command that was cut short`);
}
/** A stage could have written there too: only what the schema allows is believed, and none of it turns red into green. */
async function readKnown(path) {
    const read = await readHostileFile(path, { limit: largestResult });
    // A result that is gone or is no file any more is one that the stage took: then nothing is known.
    if (!read.ok)
        return null;
    const parsed = resultSchema.safeParse(parseJson(read.value));
    return parsed.success && parsed.data.verdict === 'cancelled' ? parsed.data : null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
            return unreachable(part);
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
            return unreachable(part);
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
            return unreachable(result.verdict);
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
            return unreachable(rerun);
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
        if (system_error_systemErrorCode(error) !== 'EISDIR')
            throw error;
        await (0,promises_.rm)(path, { recursive: true });
        await (0,promises_.rename)(draft, path);
    }
}

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
    return nameless === undefined ? succeed(entries) : fail('an entry has no name');
}
function readEntry(lines, at) {
    const line = lines[at] ?? '';
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
        return succeed({ entry: { name: line.slice(0, equals), value: line.slice(equals + 1) }, next: at + 1 });
    }
    if (heredoc < 0)
        return fail(`line ${at + 1}: ${quote(line)} is neither name=value nor name<<DELIMITER`);
    const delimiter = line.slice(heredoc + 2);
    const end = delimiter === '' ? -1 : lines.indexOf(delimiter, at + 1);
    if (end < 0)
        return fail(`line ${at + 1}: the delimiter of ${quote(line)} never comes`);
    return succeed({
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
async function runner_files_appendEntries(path, entries) {
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
    await writeOutputs({ result: folder.result, logs: folder.logs, 'logs-name': basename(folder.logs) });
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
    await runner_files_appendEntries(external_node_process_.env['GITHUB_OUTPUT'], entries);
}
/** Attempts beyond each stage's first. */
function retriesOf(result) {
    return result.stages.reduce((sum, { attempts }) => sum + Math.max(0, attempts.length - 1), 0);
}

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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/io/workspace/run-folder.js







/** Makes the folder under RUNNER_TEMP, or the system's temporary folder where there is none. The error says why not. */
async function makeRunFolder(options) {
    const parent = options.temp || tmpdir();
    try {
        await mkdir(parent, { recursive: true });
        const root = join(await realpath(parent), `retrial-${randomBytes(6).toString('hex')}`);
        const folder = runFolderAt(root, options.logsName);
        await mkdir(folder.root);
        await mkdir(folder.logs);
        await mkdir(folder.work);
        return succeed(folder);
    }
    catch (error) {
        const code = systemErrorCode(error);
        return fail(`there is no room for logs in ${parent} (${code}): let RUNNER_TEMP name a folder that this user can write to`);
    }
}
/**
 * Makes the folder again where a command removed it (`rm -rf "$RUNNER_TEMP"/*`).
 * @returns what that has cost, or null where it still stands.
 */
async function keepRunFolder(folder) {
    if (await exists(folder.work))
        return null;
    await mkdir(folder.logs, { recursive: true });
    await mkdir(folder.work, { recursive: true });
    return `The command removed ${folder.root}, where the logs of the commands before it lay: leave retrial-* in RUNNER_TEMP alone.`;
}
/** Makes a new folder for one command. What a stage put there before goes: it would be written through, or waited for. */
async function makeWorkFolder(folder, name) {
    const path = join(folder.work, name);
    await mkdir(folder.work, { recursive: true });
    await rm(path, { recursive: true, force: true });
    await mkdir(path);
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
    await appendEntries(process.env['GITHUB_STATE'], [
        { name: state_names.folder, value: state.folder.root },
        { name: state_names.logsName, value: basename(state.folder.logs) },
        { name: state_names.marker, value: state.marker },
        { name: state_names.started, value: state.started },
        { name: state_names.commit, value: state.commit ?? '' },
    ]);
}
/** Says that `main` has published all there is. */
async function saveFinished() {
    await appendEntries(process.env['GITHUB_STATE'], [{ name: state_names.finished, value: 'true' }]);
}
/** null where `main` never got so far. */
function readRunState() {
    const root = (0,core/* getState */.Gu)(state_names.folder);
    const marker = (0,core/* getState */.Gu)(state_names.marker);
    const started = (0,core/* getState */.Gu)(state_names.started);
    if (root === '' || !/^[A-Za-z0-9_-]{8,}$/.test(marker) || Number.isNaN(Date.parse(started)))
        return null;
    const commit = (0,core/* getState */.Gu)(state_names.commit);
    return {
        folder: runFolderAt(root, (0,core/* getState */.Gu)(state_names.logsName)),
        marker,
        started,
        commit: isCommitHash(commit) ? commit : null,
        finished: (0,core/* getState */.Gu)(state_names.finished) === 'true',
    };
}

;// CONCATENATED MODULE: ./build/post-run.js
/** `post`, on a Node that can run it. After a step that ended by itself there is nothing left to do. */











/** Milliseconds between SIGTERM and SIGKILL. */
const grace = 5_000;
async function post() {
    const output = new Console(external_node_process_.stdout);
    // Without a runner there is no `post`.
    const live = new LiveLog({ masker: knownMasker(), console: output, runner: true });
    try {
        await finish(live);
    }
    catch (error) {
        live.tell('error', `what a killed step left could not be finished: ${traceOf(error)}`);
        external_node_process_.exitCode = 1;
    }
    await output.flush(5_000);
}
/** Knows what the inputs say; what stages named in `::add-mask::` went with `main`. */
function knownMasker() {
    const masker = new LearningMasker();
    const inputs = readInputs();
    if (inputs.ok)
        for (const secret of secretsOf(inputs.value))
            masker.add(secret);
    return masker;
}
async function finish(live) {
    const state = readRunState();
    if (state === null)
        return;
    const { ended, remaining } = await endLeftovers({ marker: state.marker, grace });
    for (const survivor of ended) {
        live.line(harmlessLine(`ended what the step left running: ${nameOf(survivor)}`));
    }
    for (const survivor of remaining)
        live.tell('warning', `still running: ${nameOf(survivor)}`);
    if (state.finished)
        return;
    const { folder } = state;
    if (!(await exists_exists(folder.root))) {
        live.tell('warning', `the run folder ${folder.root} is gone`);
        return;
    }
    live.line(harmlessLine(`the step was killed before it ended; its logs are in ${folder.logs}`));
    const result = await killedResult(folder, state);
    await publish({ result, folder, live, runner: true, stageSummaries: [] });
}
/** The program alone: its arguments may hold a value that was masked in `main`, which nobody knows any more. */
function nameOf({ pid, command }) {
    return `${pid} ${command.split(' ', 1)[0] ?? ''}`;
}


/***/ })

};
