export const id = 114;
export const ids = [114];
export const modules = {

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/io/process/system-error.js
/** The `code` of an error from the system (`ENOENT`, …); any other value is thrown on, since it is a defect. */
function system_error_systemErrorCode(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
        return error.code;
    }
    throw error;
}

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
/** On one line, cut at 500 characters; the short name in brackets where the command line cannot be read. Hostile. */
function commandLine(stat) {
    const raw = ifReadable(() => (0,external_node_fs_.readFileSync)(`/proc/${stat.pid}/cmdline`, 'utf8')) ?? '';
    const line = (raw.trim() === '' ? `[${stat.name}]` : raw).slice(0, 2000);
    // Words are separated by NUL; a newline or an escape sequence would break the sentence it is named in.
    return line
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
        .slice(0, 500);
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

;// CONCATENATED MODULE: ./build/io/runner/console.js
/** Lines and chunks for the live log. A reader that has gone away silences it; nothing else changes. */
class Console {
    #out;
    #gone = false;
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
    /** Settles when the reader has taken enough for more; at once where it has gone. */
    async write(chunk) {
        if (this.#gone || chunk.length === 0 || this.#out.write(chunk))
            return;
        await this.#drained();
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
                resolve();
            };
            for (const event of ['drain', 'error', 'close'])
                this.#out.once(event, settle);
        });
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
    return `${amounts_count(Math.floor(minutes / 60))} h ${padded(minutes % 60)} m`;
}
/** With a comma before each three digits. */
function amounts_count(amount) {
    return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 test`, `1,204 tests`. */
function amounts_counted(amount, noun) {
    return `${amounts_count(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
/** Bytes in powers of 1000: `912 B`, `41 MB`, `1.2 GB`. */
function amounts_size(bytes) {
    let amount = bytes;
    for (const unit of ['B', 'kB', 'MB', 'GB']) {
        if (amount < 999.5 || unit === 'GB') {
            const digits = unit === 'B' || amount >= 9.95 ? 0 : 1;
            return `${amounts_count(Number(amount.toFixed(digits)))} ${unit}`;
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

;// CONCATENATED MODULE: ./build/render/detail.js
/**
 * How much of a result is shown. A summary over the forge's limit is dropped whole, so it is made
 * smaller by rank until it fits: what a reviewer misses least goes first.
 */
/** What there is room for without a limit. */
const detail_FULL = {
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
    const all = [detail_FULL];
    let detail = detail_FULL;
    for (const step of STEPS) {
        detail = { ...detail, ...step };
        all.push(detail);
    }
    return all;
}
/** Counts what was left out, by what it is called. */
class detail_LeftOut {
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

;// CONCATENATED MODULE: ./build/fallible.js
function fallible_succeed(value) {
    return { ok: true, value };
}
function fallible_fail(error) {
    return { ok: false, error };
}
/** Ends a `switch` over a union: adding a member without a case no longer compiles. */
function fallible_unreachable(value) {
    throw new Error(`unreachable: ${JSON.stringify(value)}`);
}

;// CONCATENATED MODULE: ./build/render/visible.js
/**
 * Controls, format characters (bidirectional overrides, zero-width ones), lone surrogates, private and
 * unassigned code points, and letters that are drawn as nothing.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]|[\u{115f}\u{1160}\u{3164}\u{ffa0}]|\u{34f}|\u{17b4}|\u{17b5}/gu;
/** The text as one line in which every character can be seen: a newline as ⏎, a control as `\u001b`. */
function visible_visibleLine(text) {
    return escapeInvisible(text.replace(/\r\n|[\n\r\u2028\u2029]/g, '⏎'));
}
/** The same, but newlines and tabs stay. */
function visible_visibleBlock(text) {
    return text
        .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
        .split(/([\n\t])/)
        .map((part) => (part === '\n' || part === '\t' ? part : escapeInvisible(part)))
        .join('');
}
/** At most `length` code points, the last one then …; takes no longer for a longer text. */
function visible_cut(text, length) {
    // A code point has two units at most, so this holds length + 1 of them.
    const points = [...text.slice(0, (length + 1) * 2)];
    return points.length <= length ? text : `${points.slice(0, Math.max(0, length - 1)).join('')}…`;
}
/** One visible line of at most `length` code points. */
function visible_shortLine(text, length) {
    return visible_cut(visible_visibleLine(visible_cut(text, length + 1)), length);
}
function escapeInvisible(text) {
    return text.replace(INVISIBLE, (character) => {
        const point = (character.codePointAt(0) ?? 0).toString(16);
        return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`;
    });
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
    const line = visible_shortLine(text, length);
    if (line === '')
        return '`(empty)`';
    return SPAN_SAFE.test(line) && !SPAN_UNSAFE.test(line) ? `\`${line}\`` : codeElement(line);
}
/** The same as an element, for places where HTML is read and Markdown is not, such as `<summary>`. */
function htmlCode(text, length) {
    return codeElement(visible_shortLine(text, length) || '(empty)');
}
/**
 * Prose, cut at `length` code points: as it is where it is harmless, the other words as `code`.
 * What stands between two backticks is meant as code, and loses them.
 */
function plain(text, length) {
    const pieces = visible_shortLine(text.trim(), length).split(/`([^`]+)`/);
    return pieces
        .map((piece, index) => (index % 2 === 1 ? code(piece, piece.length) : plainWords(piece, index === 0)))
        .join('');
}
/** A link, where the address is one of http or https without credentials; else null. The label is our own: letters, digits, `#` and `-`. */
function markdown_link(label, address) {
    const url = markdown_webAddress(address);
    if (url === null)
        return null;
    const target = url.replace(/[^A-Za-z0-9/:.?=%#-]/g, (character) => entities(character));
    return `[${label}](${target})`;
}
/** The address as a browser would write it, where it is safe to link to. */
function markdown_webAddress(address) {
    if (address.length > 2000 || !URL.canParse(address))
        return null;
    const url = new URL(address);
    const safe = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    return safe ? url.href : null;
}
/** A block of code whose fence is longer than any run of backticks inside. */
function fence(text, language) {
    const block = visible_visibleBlock(text).replace(/\n+$/, '');
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
function inline_words(text) {
    return { kind: 'words', text };
}
function strong(text) {
    return { kind: 'strong', text };
}
function inline_codeText(text, length) {
    return { kind: 'code', text, length };
}
function inline_prose(text, length) {
    return { kind: 'prose', text, length };
}
/** One list from several, with our own words between them; empty ones are left out. */
function inline_joined(lists, separator) {
    return lists
        .filter((list) => list.length > 0)
        .flatMap((list, index) => (index === 0 ? list : [inline_words(separator), ...list]));
}
function toMarkdown(parts) {
    return parts.map(partToMarkdown).join('');
}
/** One line without markup, every character of it visible. */
function inline_toText(parts) {
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
            return fallible_unreachable(part);
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
    const facts = inline_joined([issue(known.issue), owner(known.owner), until(known.expires)], ', ');
    const id = inline_codeText(known.fingerprint, LONGEST_ID);
    return facts.length === 0 ? [id] : [id, inline_words(' ('), ...facts, inline_words(')')];
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
    return name === undefined || name === '' ? [] : [inline_codeText(name, LONGEST_OWNER)];
}
function until(expires) {
    if (expires === undefined)
        return [];
    const date = day(expires);
    return [inline_words('until '), date === null ? inline_codeText(expires, 20) : inline_words(date)];
}

;// CONCATENATED MODULE: ./build/render/failure-rows.js



const failure_rows_verdictNames = {
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
function failure_rows_rankedFailures(result) {
    return result.failures.toSorted((one, other) => RANK[one.verdict] - RANK[other.verdict]);
}
/** One row; `name` and `message` in code points, a message of 0 is left out. */
function failure_rows_failureRow(input) {
    const { failure, result } = input;
    return {
        mark: failure.verdict === 'regression' ? '❌' : '🟡',
        test: [...stageOf(result, failure), ...failure_rows_subject(failure, input.name)],
        verdict: failure_rows_verdictNames[failure.verdict],
        why: failure.fingerprint === undefined
            ? inline_joined([what(failure, input.message), grounds(result, failure)], ' · ')
            : inline_joined([
                explanation(failure),
                what({ ...failure, message: failure.matched ?? failure.message }, input.message),
                grounds(result, failure),
            ], ' · '),
    };
}
/** The failed test, as `package › name` with its project where there is one, or the stage itself. */
function failure_rows_subject(failure, length) {
    const kind = failure.kind === 'failure' ? [] : [inline_words(` (${failure.kind})`)];
    if (failure.test === null)
        return [inline_words('stage '), inline_codeText(failure.stage, length), ...kind];
    if (failure.title !== undefined)
        return [inline_codeText(failure.title, length), ...kind];
    const { project, package: group, name } = failure.test;
    const around = [project, group]
        .filter((part) => part !== '')
        .map((part) => [inline_codeText(part, LONGEST_PACKAGE)]);
    return [...inline_joined([...around, [inline_codeText(name, length)]], ' › '), ...kind];
}
/** Named only where failures of several stages stand in one table. */
function stageOf(result, failure) {
    // Failures stand in the order of their stages.
    const several = result.failures[0]?.stage !== result.failures.at(-1)?.stage;
    return several && failure.test !== null ? [inline_codeText(failure.stage, 60), inline_words(': ')] : [];
}
function what(failure, length) {
    const message = failure.message.trim();
    const shown = length > 0 && message !== '' ? [inline_codeText(message, length)] : [];
    if (failure.file === undefined)
        return shown;
    const line = failure.line === undefined ? '' : `:${failure.line}`;
    const place = [inline_words(shown.length > 0 ? ' at ' : 'at '), inline_codeText(`${failure.file}${line}`, LONGEST_PLACE)];
    return [...shown, ...place];
}
/** What the verdict rests on; where it says nothing of its own, what the attempts show. */
function grounds(result, failure) {
    const unknown = failure.fingerprint === undefined ? [[inline_words('no listed flake explains it')]] : [];
    const evidence = failure.evidence
        .filter((sentence) => !/no listed (flake|fingerprint)/i.test(sentence))
        .slice(0, MOST_EVIDENCE)
        .map((sentence) => [inline_prose(withoutId(sentence, failure), LONGEST_EVIDENCE)]);
    if (evidence.length > 0)
        return inline_joined([...unknown, ...evidence], ' · ');
    if (failure.fingerprint === undefined)
        return inline_joined(unknown, ' · ');
    return [inline_words(outcome(result, failure))];
}
/** The id stands in the same cell already. */
function withoutId(sentence, failure) {
    return sentence.replace(/\.$/, '').replace(`listed as ${failure.fingerprint},`, 'listed,');
}
function outcome(result, failure) {
    if (failure.verdict === 'flake')
        return 'passed on a retry';
    if (failure.verdict === 'suspected-flake')
        return 'not retried';
    const attempts = result.stages.find((stage) => stage.name === failure.stage)?.attempts.length ?? 0;
    return `listed as flaky, failed ${amounts_count(failure.attempts.length)} of ${amounts_count(Math.max(attempts, failure.attempts.length))}`;
}

;// CONCATENATED MODULE: ./build/render/failures-table.js




/** Rows in sight; the others are folded. */
const IN_SIGHT = 20;
/** The failures as a table, ranked; '' where there are none to show. */
function failuresTable(result, shown) {
    const { detail, leftOut } = shown;
    const ranked = failure_rows_rankedFailures(result);
    const flakes = ranked.filter((failure) => failure.verdict === 'flake');
    const others = ranked.filter((failure) => failure.verdict !== 'flake');
    const rows = [
        ...leftOut.take(others, detail.failures, 'failure'),
        ...leftOut.take(flakes, detail.flakes, 'flake'),
    ].map((failure) => {
        const row = failure_rows_failureRow({ failure, result, name: detail.name, message: detail.message });
        return [row.mark, toMarkdown(row.test), verdictCell(row.verdict), toMarkdown(row.why)];
    });
    const blocks = [rowsTable(rows.slice(0, IN_SIGHT))];
    if (rows.length > IN_SIGHT) {
        const rest = rows.slice(IN_SIGHT);
        blocks.push(folded(amounts_counted(rest.length, 'more failure'), rowsTable(rest)));
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

;// CONCATENATED MODULE: ./build/render/stages-line.js


const MARKS = {
    passed: '✅',
    flaky: '🟡',
    failed: '❌',
    blocked: '⛔',
    cancelled: '🚫',
};
const LONGEST_NAME = 60;
const LONGEST_REASON = 120;
/** `migrate ✅ 4 s → unit ❌ 1 m 12 s, 1 attempt, 1,204 tests`; empty where no stage ran. */
function stages_line_stagesLine(result, shown) {
    if (result.stages.every((stage) => stage.attempts.length === 0))
        return [];
    const stages = shown.leftOut.take(result.stages, shown.most, 'stage');
    return inline_joined(stages.map(stageText), ' → ');
}
/** How many tests its last whole attempt reported; null where it reported none. */
function testsOf(stage) {
    const whole = stage.attempts.filter((attempt) => attempt.selected === null && attempt.tests !== null);
    return whole.at(-1)?.tests?.total ?? null;
}
function stageText(stage) {
    const name = inline_prose(stage.name, LONGEST_NAME);
    if (stage.leftOut !== undefined) {
        return [name, inline_words(' ⏭️ left out: '), inline_prose(stage.leftOut, LONGEST_REASON)];
    }
    const mark = inline_words(` ${MARKS[stage.verdict]} `);
    if (stage.attempts.length === 0)
        return [name, mark, ...blockers(stage)];
    return [name, mark, inline_words(facts(stage).join(', '))];
}
function blockers(stage) {
    const by = (stage.blockedBy ?? []).map((blocker) => [inline_prose(blocker, LONGEST_NAME)]);
    return by.length === 0 ? [inline_words('did not run')] : [inline_words('blocked by '), ...inline_joined(by, ', ')];
}
function facts(stage) {
    const seconds = stage.attempts.reduce((sum, attempt) => sum + attempt.seconds, 0);
    const tests = testsOf(stage);
    const shown = [duration(seconds)];
    if (stage.verdict !== 'passed' || stage.attempts.length > 1) {
        shown.push(amounts_counted(stage.attempts.length, 'attempt'));
    }
    if (tests !== null)
        shown.push(amounts_counted(tests, 'test'));
    return shown;
}

;// CONCATENATED MODULE: ./build/render/headline.js




const LONGEST_PROBLEM = 160;
const headline_LONGEST_NAME = 60;
const MOST_NAMES = 4;
/** The answer in one line: what happened, and in which stages. */
function headline_headline(result) {
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
function headline_restOfProblem(result) {
    const problem = (result.problem ?? '').replace(/^\s*\n|\s+$/g, '');
    const [line] = toMarkdown(headline_headline(result)).split('\n');
    const first = firstLine(problem);
    const told = line === toMarkdown(stopped(problem)) && first.length <= LONGEST_PROBLEM;
    return told ? problem.slice(problem.indexOf(first) + first.length).replace(/^\s*\n/, '') : problem;
}
function stopped(problem) {
    return [inline_words('❌ Retrial stopped: '), inline_prose(firstLine(problem), LONGEST_PROBLEM)];
}
function byVerdict(result) {
    switch (result.verdict) {
        case 'passed':
            return [inline_words(`✅ passed — ${extent(result)} in ${duration(result.seconds)}`)];
        case 'flaky':
            return [
                inline_words(`🟡 flaky: ${amounts_counted(result.failures.length, 'known flake')} retried`),
                ...inStages(stagesOf(result, 'flaky')),
            ];
        case 'failed':
            return [inline_words('❌ failed'), ...inStages(stagesOf(result, 'failed'))];
        case 'blocked':
            return [inline_words('⛔ blocked'), ...inStages(stagesOf(result, 'blocked'))];
        case 'cancelled':
            return cancelled(result);
        default:
            return fallible_unreachable(result.verdict);
    }
}
function failed(result) {
    const of = (verdict) => result.failures.filter((failure) => failure.verdict === verdict).length;
    const counts = [
        { amount: of('regression'), noun: 'regression' },
        { amount: of('suspected-flake'), noun: 'suspected flake' },
        { amount: of('flake'), noun: 'flake' },
    ].filter(({ amount }) => amount > 0);
    const text = counts.map(({ amount, noun }) => amounts_counted(amount, noun)).join(' · ');
    return [inline_words(`❌ ${text}`), ...inStages(stagesOf(result, 'failed'))];
}
function preflightFailed(result, preflights) {
    const violations = preflights.reduce((sum, preflight) => sum + preflight.violations.length, 0);
    const ran = result.stages.some((stage) => stage.attempts.length > 0);
    return [
        inline_words(`❌ ${preflights.length === 1 ? 'preflight' : 'preflights'} failed: `),
        ...names(preflights.map((preflight) => preflight.name)),
        ...(violations > 0 ? [inline_words(` · ${amounts_counted(violations, 'violation')}`)] : []),
        ...(ran ? [] : [inline_words(' — no stage ran')]),
    ];
}
function cancelled(result) {
    const regressions = result.failures.filter((failure) => failure.verdict === 'regression').length;
    return [
        inline_words(`🚫 cancelled${regressions > 0 ? ` · ${amounts_counted(regressions, 'regression')} before it` : ''}`),
        ...inStages(stagesOf(result, 'cancelled')),
    ];
}
function extent(result) {
    const tests = result.stages.reduce((sum, stage) => sum + (testsOf(stage) ?? 0), 0);
    const stages = result.stages.filter((stage) => stage.leftOut === undefined).length;
    return tests > 0 ? amounts_counted(tests, 'test') : amounts_counted(stages, 'stage');
}
function stagesOf(result, verdict) {
    return result.stages.filter((stage) => stage.verdict === verdict);
}
function inStages(stages) {
    return stages.length === 0 ? [] : [inline_words(' — '), ...names(stages.map((stage) => stage.name))];
}
function names(all) {
    const shown = all.slice(0, MOST_NAMES).map((name) => [inline_prose(name, headline_LONGEST_NAME)]);
    const more = all.length > MOST_NAMES ? [[inline_words(`${all.length - MOST_NAMES} more`)]] : [];
    return inline_joined([...shown, ...more], ', ');
}
function firstLine(text) {
    return text.trim().split(/[\r\n]/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/render/ledger.js



const LONGEST_LINE = 120;
const ledger_LONGEST_REASON = 300;
const LONGEST_STAGE = 60;
const MOST_REFUSALS = 3;
/** `No retry: one failure is unknown (rule 2).`, one line for each reason. */
function ledger_refusals(result) {
    const refused = result.ledger.filter((entry) => !entry.granted);
    const reasons = new Map(refused.map((entry) => [JSON.stringify([entry.stage, entry.rule, entry.reason]), entry]));
    return [...reasons.values()]
        .slice(0, MOST_REFUSALS)
        .map((entry) => [strong('No retry'), inline_words(': '), ...refusal(entry), inline_words('.')]);
}
/** What was done about one failed attempt, for a list. */
function ledger_ledgerRow(entry) {
    return {
        attempt: [inline_prose(entry.stage, LONGEST_STAGE), inline_words(`, attempt ${entry.attempt}`)],
        flake: entry.fingerprint === undefined ? [] : [inline_codeText(entry.fingerprint, LONGEST_STAGE)],
        line: entry.line === undefined || entry.line === '' ? [] : [inline_codeText(entry.line, LONGEST_LINE)],
        retry: entry.granted ? granted(entry) : [inline_words('refused: '), ...refusal(entry)],
    };
}
/** True where it says more than the refusals above it. */
function ledger_ledgerSaysMore(result) {
    return result.ledger.length > MOST_REFUSALS || result.ledger.some((entry) => entry.granted);
}
/** Every retry granted or refused, folded; '' where there was none to tell of. */
function ledgerTable(result, shown) {
    if (!ledger_ledgerSaysMore(result))
        return '';
    const entries = shown.leftOut.take(result.ledger, shown.detail.ledger, 'ledger row');
    if (entries.length === 0)
        return '';
    const rows = entries.map((entry) => {
        const row = ledger_ledgerRow(entry);
        return [row.attempt, row.flake, row.line, row.retry].map((cell) => toMarkdown(cell) || '—');
    });
    return folded('Retries', table(['Failed', 'Flake', 'Matched line', 'Retry'], rows));
}
function refusal(entry) {
    const reason = (entry.reason ?? '').replace(/\.$/, '');
    const rule = entry.rule === undefined ? '' : `rule ${entry.rule}`;
    if (reason === '')
        return [inline_words(rule === '' ? 'no reason is known' : rule)];
    return [inline_prose(reason, ledger_LONGEST_REASON), ...(rule === '' ? [] : [inline_words(` (${rule})`)])];
}
function granted(entry) {
    const alone = entry.rerun === 'selected' && entry.tests.length > 0;
    const extent = inline_words(alone ? `${amounts_counted(entry.tests.length, 'test')} alone` : 'whole stage');
    const why = entry.fallback === undefined ? [] : [inline_words(' ('), inline_prose(entry.fallback, ledger_LONGEST_REASON), inline_words(')')];
    return inline_joined([[extent, ...why], [inline_words(entry.outcome)]], ': ');
}

;// CONCATENATED MODULE: ./build/render/log-places.js


const log_places_LONGEST_PLACE = 200;
/** `Full logs: retrial-logs-test-py3.12 (41 MB, 3 files)`; empty where nothing ran. */
function logsLine(result, logs) {
    const files = result.stages.flatMap((stage) => stage.attempts.map((attempt) => attempt.log));
    if (files.length === 0 && result.preflights.every((preflight) => preflight.log === undefined))
        return [];
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const extent = files.length === 0 ? '' : ` (${amounts_size(bytes)}, ${amounts_counted(files.length, 'file')})`;
    const place = logs.artifact === undefined
        ? [inline_codeText(logs.folder, log_places_LONGEST_PLACE), inline_words(`${extent}, on the runner`)]
        : [inline_words('artifact '), inline_codeText(logs.artifact, log_places_LONGEST_PLACE), inline_words(extent)];
    return [strong('Full logs'), inline_words(': '), ...place];
}

;// CONCATENATED MODULE: ./build/render/notes.js



const notes_LONGEST_REASON = 400;
const notes_LONGEST_ID = 80;
const WARNINGS_IN_SIGHT = 5;
/** Why nothing was retried for want of a policy, where no refusal says it already. */
function notes_policyNote(result) {
    const { policy } = result;
    const said = result.ledger.some((entry) => entry.rule === 6);
    if (policy.from !== 'none' || result.verdict === 'passed' || said)
        return [];
    return [
        strong('No policy'),
        inline_words(': '),
        inline_prose((policy.reason ?? 'none could be trusted').replace(/\.$/, ''), notes_LONGEST_REASON),
        inline_words('. Nothing is retried without one.'),
    ];
}
/** The flakes that the head adds or changes, folded; '' where it does not. */
function proposals(result, shown) {
    const ids = shown.leftOut.take(result.policy.proposed, shown.detail.proposals, 'proposed flake');
    if (ids.length === 0)
        return '';
    const list = ids.map((id) => `- ${toMarkdown([inline_codeText(id, notes_LONGEST_ID)])}`).join('\n');
    const total = result.policy.proposed.length;
    const grant = total === 1 ? 'It grants' : 'They grant';
    return folded(`This change adds or changes ${amounts_counted(total, 'flake')}`, `${grant} no retry before a maintainer has merged the change.\n\n${list}`);
}
function notes_warningLine(warning) {
    return [inline_words('⚠️ '), inline_prose(warning, notes_LONGEST_REASON)];
}
/** The warnings as a list, those after the first five folded; '' where there are none to show. */
function warningsList(result, shown) {
    const all = shown.leftOut
        .take(result.warnings, shown.detail.warnings, 'warning')
        .map((warning) => `- ${toMarkdown(notes_warningLine(warning))}`);
    const inSight = all.slice(0, WARNINGS_IN_SIGHT).join('\n');
    const rest = all.slice(WARNINGS_IN_SIGHT);
    return rest.length === 0
        ? inSight
        : `${inSight}\n\n${folded(amounts_counted(rest.length, 'more warning'), rest.join('\n'))}`;
}

;// CONCATENATED MODULE: ./build/render/preflights.js



const preflights_LONGEST_NAME = 60;
const LONGEST_NOTE = 300;
const preflights_LONGEST_PLACE = 160;
const preflights_IN_SIGHT = 10;
/** Of each preflight that did not simply pass: what became of it and why. */
function preflights_preflightLines(result) {
    return result.preflights
        .filter((preflight) => preflight.verdict !== 'passed' && !saidElsewhere(preflight))
        .map((preflight) => [
        strong('Preflight'),
        inline_words(' '),
        inline_prose(preflight.name, preflights_LONGEST_NAME),
        inline_words(` ${preflight.verdict} in ${duration(preflight.seconds)}`),
        ...(preflight.note === undefined ? [] : [inline_words(': '), inline_prose(preflight.note, LONGEST_NOTE)]),
        ...(preflight.log === undefined ? [] : [inline_words(' · log '), inline_codeText(preflight.log, preflights_LONGEST_PLACE)]),
    ]);
}
/** By the headline and the table of violations. */
function saidElsewhere(preflight) {
    const { verdict, note, log, violations } = preflight;
    return verdict === 'failed' && note === undefined && log === undefined && violations.length > 0;
}
function preflights_violationsOf(result) {
    return result.preflights.flatMap((preflight) => preflight.violations);
}
/** `features/a.feature:12:3`. */
function violationPlace(violation) {
    return `${violation.file}:${violation.line}:${violation.column}`;
}
/** The violations as a table; '' where there are none to show. */
function violationsTable(result, shown) {
    const all = shown.leftOut.take(preflights_violationsOf(result), shown.detail.violations, 'violation');
    if (all.length === 0)
        return '';
    const rows = all.map((violation) => [
        toMarkdown([inline_codeText(violationPlace(violation), preflights_LONGEST_PLACE)]),
        toMarkdown([inline_codeText(violation.rule, preflights_LONGEST_PLACE)]),
        toMarkdown([inline_prose(violation.message, LONGEST_NOTE)]),
    ]);
    const rowsTable = (some) => table(['Where', 'Rule', 'Violation'], some);
    if (rows.length <= preflights_IN_SIGHT)
        return rowsTable(rows);
    const rest = rows.slice(preflights_IN_SIGHT);
    return `${rowsTable(rows.slice(0, preflights_IN_SIGHT))}\n\n${folded(`${rest.length} more`, rowsTable(rest))}`;
}
/** For a text: `place: message (rule)`. */
function preflights_violationLine(violation) {
    return joined([[codeText(violationPlace(violation), preflights_LONGEST_PLACE)], [prose(violation.message, LONGEST_NOTE)]], ': ');
}

;// CONCATENATED MODULE: ./build/render/suggestions.js



/** A fingerprint for each failure that none explains, each text once. */
function suggestions_suggestionsOf(result) {
    const known = new Map();
    for (const failure of failure_rows_rankedFailures(result)) {
        const yaml = failure.suggestion?.trimEnd();
        if (yaml === undefined || yaml === '' || known.has(yaml))
            continue;
        const about = failure.test === null ? failure.stage : failure.test.name;
        known.set(yaml, { about, yaml });
    }
    return [...known.values()];
}
/** All in one `flakes:` document. */
function suggestions_oneDocument(suggestions) {
    const [first, ...rest] = suggestions.map(({ yaml }) => yaml);
    return [first, ...rest.map((yaml) => yaml.replace(/^flakes:\n/, ''))].join('\n');
}
/** All of them folded in one block, ready to paste; '' where there are none. */
function suggestionsBlock(result, shown) {
    const all = shown.leftOut.take(suggestions_suggestionsOf(result), shown.detail.suggestions, 'suggestion');
    const first = all[0];
    if (first === undefined)
        return '';
    const summary = all.length === 1
        ? `If ${htmlCode(first.about, 80)} is a flake, list it`
        : `If these ${amounts_counted(all.length, 'failure')} are flakes, list them`;
    return folded(summary, fence(suggestions_oneDocument(all), 'yaml'));
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
function summary_renderSummary(input) {
    const all = details();
    const whole = summaryWith(detail_FULL, input);
    if (Buffer.byteLength(whole) <= input.limit)
        return whole;
    return largestThatFits(all, input) ?? cutToBytes(`## ${toMarkdown(headline_headline(input.result))}\n`, input.limit);
}
/** Less detail takes less room, so half of what is left to try falls away each time. */
function largestThatFits(all, input) {
    let largest = null;
    let [from, to] = [0, all.length];
    while (from < to) {
        const middle = Math.floor((from + to) / 2);
        const summary = summaryWith(all[middle] ?? detail_FULL, input);
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
    const leftOut = new detail_LeftOut();
    const shown = { detail, leftOut };
    const blocks = [
        `## ${toMarkdown(headline_headline(result))}`,
        problemBlock(result, detail),
        failuresTable(result, shown),
        paragraphs([...ledger_refusals(result), notes_policyNote(result)]),
        paragraphs(preflights_preflightLines(result)),
        violationsTable(result, shown),
        toMarkdown(stages_line_stagesLine(result, { most: detail.stages, leftOut })),
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
    if (headline_restOfProblem(result) === '' || detail.message === 0)
        return '';
    return fence(visible_cut(headline_restOfProblem(result), detail.message * PROBLEM_LENGTH), 'text');
}
function paragraphs(lines) {
    return lines
        .filter((line) => line.length > 0)
        .map(toMarkdown)
        .join('\n\n');
}
function leftOutLine(leftOut) {
    const counts = [...leftOut.counts].map(([noun, amount]) => amounts_counted(amount, noun));
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
            .replace(/\ufffd+$/, '');
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
function workflow_command_harmlessLine(text) {
    const line = visible_visibleLine(text).replaceAll('##[', '## [');
    return line.trimStart().startsWith('::') ? line.replace('::', ': :') : line;
}
/** The same for each line of a text. */
function workflow_command_harmlessLines(text) {
    return visibleBlock(text).split('\n').map(workflow_command_harmlessLine).join('\n');
}
/** The command's line without its newline. */
function workflow_command_formatAnnotation(annotation) {
    const properties = [
        ...(annotation.file === undefined ? [] : [`file=${escapeProperty(visibleLine(annotation.file))}`]),
        ...(annotation.line === undefined ? [] : [`line=${annotation.line}`]),
        `title=${escapeProperty(workflow_command_harmlessLine(annotation.title))}`,
    ];
    return `::${annotation.level} ${properties.join(',')}::${escapeData(workflow_command_harmlessLines(annotation.message))}`;
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
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()).describe('what the verdict rests on, a sentence each'),
    suggestion: schemas/* string */.YjP().optional().describe('YAML of a fingerprint, for a failure that none explains'),
});
const ledgerSchema = schemas/* strictObject */.rej({
    stage: schemas/* string */.YjP(),
    attempt: schemas/* int */.Whr().describe('the failed attempt that the decision was about'),
    granted: schemas/* boolean */.zMY(),
    rule: schemas/* int */.Whr().min(1).max(6).optional().describe('the first rule of a retry that refused'),
    reason: schemas/* string */.YjP().optional(),
    fingerprint: schemas/* string */.YjP().optional(),
    owner: schemas/* string */.YjP().optional(),
    issue: schemas/* string */.YjP().optional(),
    expires: schemas/* string */.YjP().optional(),
    line: schemas/* string */.YjP().optional(),
    rerun: schemas/* enum */.k5n(['whole', 'selected']).optional(),
    fallback: schemas/* string */.YjP().optional().describe('why the whole stage ran though the policy allows less'),
    tests: schemas/* array */.YOg(testSchema),
    outcome: schemas/* enum */.k5n(['passed', 'failed', 'refused', 'cancelled']),
});
const preflightSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    verdict: schemas/* enum */.k5n(['passed', 'failed', 'warned', 'skipped', 'cancelled']),
    seconds: schemas/* number */.aig(),
    note: schemas/* string */.YjP().optional(),
    log: schemas/* string */.YjP().optional(),
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/io/workspace/find-logs.js


/** The log files in a folder with their sizes in bytes, by name. */
async function findLogs(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.log')).sort();
    const logs = names.map(async (name) => {
        const path = (0,external_node_path_.join)(folder, name);
        return { path, bytes: (await (0,promises_.stat)(path)).size };
    });
    return await Promise.all(logs);
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(6811);
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
function annotations_renderAnnotations(result) {
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

;// CONCATENATED MODULE: ./build/render/terminal.js












const MOST_LINES = 50;
const MOST_SUGGESTIONS = 3;
const terminal_LONGEST_PROBLEM = 4000;
const LONGEST_PATH = 400;
/**
 * The summary for a terminal or the step's log: plain text that ends in a newline, without escape
 * sequences; every line is safe to print where workflow commands are read.
 */
function terminal_renderTerminal(result) {
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

;// CONCATENATED MODULE: ./build/io/runner/publish.js
/** The outlets of a result: result.json, the summary, annotations, outputs. */








/** GitHub drops a step's summary whole when it is larger (docs.github.com, "Adding a job summary"). */
const summaryLimit = 1024 * 1024;
/** Writes the result where each outlet wants it; the exit code is the caller's. */
async function publish(publication) {
    const { result, folder, live, runner, stageSummaries } = publication;
    await writeResult(folder, result);
    const summary = renderSummary({ result, limit: summaryLimit, logs: { folder: folder.logs } });
    const own = stageSummaries.map((text) => live.masker.mask(text));
    await writeSummary(folder, summary);
    await appendToStepSummary([summary, ...own]);
    live.line(renderTerminal(result));
    if (runner)
        for (const annotation of renderAnnotations(result))
            live.line(formatAnnotation(annotation));
    writeOutputs(result, folder);
}
async function writeSummary(folder, summary) {
    await (0,promises_.writeFile)(folder.summary, summary);
}
/** In one step, so that a reader never sees half of it. */
async function writeResult(folder, result) {
    const draft = `${folder.result}.draft`;
    await (0,promises_.writeFile)(draft, `${JSON.stringify(result, null, 2)}\n`);
    await (0,promises_.rename)(draft, folder.result);
}
/** Before anything runs, so that a killed step reads as failed. */
function writeFirstOutputs() {
    if (process.env['GITHUB_OUTPUT'])
        setOutput('verdict', 'failed');
}
function writeOutputs(result, folder) {
    if (!process.env['GITHUB_OUTPUT'])
        return;
    const count = (verdict) => result.failures.filter((failure) => failure.verdict === verdict).length;
    setOutput('verdict', result.verdict);
    setOutput('flakes', count('flake'));
    setOutput('regressions', count('regression'));
    setOutput('retries', retriesOf(result));
    setOutput('result', folder.result);
    setOutput('logs', folder.logs);
    setOutput('logs-name', basename(folder.logs));
}
/** Attempts beyond each stage's first. */
function retriesOf(result) {
    return result.stages.reduce((sum, { attempts }) => sum + Math.max(0, attempts.length - 1), 0);
}
/** Ours first; a stage's own summary follows where there is room for all of it. */
async function appendToStepSummary(parts) {
    const path = external_node_process_.env['GITHUB_STEP_SUMMARY'];
    if (!path)
        return;
    let used = await sizeOf(path);
    for (const part of parts) {
        const text = `${part}\n`;
        const size = Buffer.byteLength(text);
        if (used + size > summaryLimit)
            continue;
        used += size;
        await (0,promises_.appendFile)(path, text);
    }
}
async function sizeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return 0;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/io/runner/publish-killed.js
/** What can still be told of a step that was killed: its summary and result.json, from what it had written by then. */







/** Reads what `main` knew, adds the logs that stand on disk, and writes summary and result.json again. */
async function publishKilled(folder, output) {
    const known = (await readKnown(folder.result)) ?? nothingKnown();
    const logs = await findLogs(folder.logs);
    const told = new Set(known.stages.flatMap(({ attempts }) => attempts.map(({ log }) => log.path)));
    const untold = logs.filter(({ path }) => !told.has(path));
    const result = {
        ...known,
        warnings: [
            ...known.warnings,
            ...untold.map(({ path, bytes }) => `the log ${path} (${bytes} bytes) is of a command that was cut short`),
        ],
    };
    const summary = summary_renderSummary({ result, limit: summaryLimit, logs: { folder: folder.logs } });
    await writeResult(folder, result);
    await writeSummary(folder, summary);
    await appendToStepSummary([summary]);
    output.line(workflow_command_harmlessLine(`the step was killed before it ended; its logs are in ${folder.logs}`));
}
/** A stage could have written there too: only what the schema allows is believed, and none of it turns red into green. */
async function readKnown(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (system_error_systemErrorCode(error) === 'ENOENT')
            return null;
        throw error;
    }
    const parsed = resultSchema.safeParse(parseJson(text));
    return parsed.success && parsed.data.verdict === 'cancelled' ? parsed.data : null;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Cut in mid-write: then nothing is known.
        return null;
    }
}
function nothingKnown() {
    return {
        schema: 'retrial-result/1',
        verdict: 'cancelled',
        problem: 'the step was killed before its first stage ended',
        commit: process.env['GITHUB_SHA'] ?? null,
        started: new Date().toISOString(),
        seconds: 0,
        policy: { from: 'none', commit: null, reason: 'the step was killed before it told', proposed: [] },
        preflights: [],
        stages: [],
        failures: [],
        ledger: [],
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./build/io/runner/state.js
/** What `main` leaves for `post`, by the runner's state file; stages never see it. */

const folderName = 'RETRIAL_FOLDER';
const logsFolder = 'RETRIAL_LOGS';
const markerName = 'RETRIAL_RUN';
const finishedName = 'RETRIAL_FINISHED';
/** Saved before anything runs. Without a runner there is no `post`, and nothing to save for it. */
function saveRunState(state) {
    if (!process.env['GITHUB_STATE'])
        return;
    saveState(folderName, state.folder);
    saveState(logsFolder, state.logsName);
    saveState(markerName, state.marker);
}
/** Says that `main` has published all there is. */
function saveFinished() {
    if (process.env['GITHUB_STATE'])
        saveState(finishedName, 'true');
}
/** null where `main` never got so far. */
function readRunState() {
    const folder = (0,core/* getState */.Gu)(folderName);
    const marker = (0,core/* getState */.Gu)(markerName);
    if (folder === '' || !/^[A-Za-z0-9_-]{8,}$/.test(marker))
        return null;
    return { folder, logsName: (0,core/* getState */.Gu)(logsFolder), marker, finished: (0,core/* getState */.Gu)(finishedName) === 'true' };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
async function exists(path) {
    try {
        await stat(path);
        return true;
    }
    catch (error) {
        // A defect is thrown on; whatever the system says, the folder is not usable.
        systemErrorCode(error);
        return false;
    }
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

;// CONCATENATED MODULE: ./build/post-run.js
/** `post`, on a Node that can run it. After a step that ended by itself there is nothing left to do. */








/** Milliseconds between SIGTERM and SIGKILL. */
const grace = 5_000;
async function post() {
    const output = new Console(external_node_process_.stdout);
    try {
        await finish(output);
    }
    catch (error) {
        const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
        output.line(`::error title=Retrial::${escapeData(`what a killed step left could not be finished: ${trace}`)}`);
        external_node_process_.exitCode = 1;
    }
    await output.flush(5_000);
}
async function finish(output) {
    const state = readRunState();
    if (state === null)
        return;
    const { ended, remaining } = await endLeftovers({ marker: state.marker, grace });
    for (const { pid, command } of ended) {
        output.line(workflow_command_harmlessLine(`ended what the step left running: ${pid} ${command}`));
    }
    for (const { pid, command } of remaining) {
        output.line(`::warning title=Retrial::${escapeData(workflow_command_harmlessLine(`still running: ${pid} ${command}`))}`);
    }
    if (state.finished)
        return;
    if (!(await post_run_exists(state.folder))) {
        output.line(`::warning title=Retrial::${escapeData(`the run folder ${state.folder} is gone`)}`);
        return;
    }
    await publishKilled(runFolderAt(state.folder, state.logsName), output);
}
async function post_run_exists(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return false;
        throw error;
    }
}


/***/ })

};
