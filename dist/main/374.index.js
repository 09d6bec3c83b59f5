export const id = 374;
export const ids = [374];
export const modules = {

/***/ 2812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ compileFlakes)
/* harmony export */ });
/* harmony import */ var _fallible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3306);


/** Compiles a policy's fingerprints, once for a run. The first pattern that does not compile is the error. */
function compileFlakes(flakes) {
    const problems = [];
    const compiled = flakes.map((fingerprint) => compileFlake(fingerprint, problems));
    const [first] = problems;
    return first === undefined ? (0,_fallible_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(compiled) : (0,_fallible_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(first);
}
function compileFlake(fingerprint, problems) {
    const { match } = fingerprint;
    const each = (key, patterns, compile) => patterns.flatMap((pattern) => {
        const compiled = compile(pattern);
        if (compiled.ok)
            return [compiled.value];
        problems.push({ flake: fingerprint.id, key, pattern, problem: compiled.error });
        return [];
    });
    const text = (key, source) => source === null
        ? null
        : { source, mode: source.mode, patterns: each(key, source.patterns, _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileLinePattern */ .u) };
    return {
        fingerprint,
        stage: each('stage', match.stage, _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileNamePattern */ .t),
        test: each('test', match.test, _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileNamePattern */ .t),
        file: each('file', match.file, _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileNamePattern */ .t),
        package: each('package', match.package, _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileNamePattern */ .t),
        message: text('message', match.message),
        log: text('log', match.log),
    };
}


/***/ }),

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readFailureText)
});

// EXTERNAL MODULE: ./build/reports/capped-text.js
var capped_text = __webpack_require__(4735);
// EXTERNAL MODULE: ./build/base-name.js
var base_name = __webpack_require__(1811);
;// CONCATENATED MODULE: ./build/fingerprints/frames/cpp.js
/** GoogleTest's `file.cc:12: Failure` and the stacks of the sanitizers (`#0 0x… in f file.cc:12:3`). */

const failure = /^(\S.*\.(?:cc|cpp|cxx|c|hh|hpp|h)):(\d+): Failure$/;
const cpp_frame = /^\s*#\d+ 0x[0-9a-f]+ in (.+) (\S+)$/;
const sanitizer = /^(?:=+\d+=+)?\s*(?:ERROR|WARNING): (\w+Sanitizer): (.*)$/;
const cppShape = /\.(?:cc|cpp|cxx|c|hh|hpp|h):\d+: Failure$|^\s*#\d+ 0x[0-9a-f]+ in /;
const foreign = /^(?:testing::|std::|__|_start|main$|operator (?:new|delete)|malloc|free|calloc|realloc|start_thread|clone)/;
function readCpp(lines) {
    const message = [];
    const places = [];
    let type = '';
    const stackAt = lines.findIndex((line) => cpp_frame.test(line));
    for (const line of stackAt < 0 ? lines : lines.slice(0, stackAt)) {
        const place = failure.exec(line);
        const found = sanitizer.exec(line);
        if (place !== null) {
            places.push({ function: '', file: (0,base_name/* baseName */.F)(place[1] ?? ''), line: Number(place[2]), source: null });
        }
        else if (!/^=+$/.test(line) && line.trim() !== '') {
            message.push(found?.[2] ?? line);
        }
        type = found?.[1] ?? type;
    }
    const stack = stackAt < 0 ? [] : readStack(lines.slice(stackAt));
    return { type, message, root: null, frames: [...stack, ...places], truncated: false };
}
/** The first stack alone: where it went wrong; where the memory came from follows. */
function readStack(lines) {
    const end = lines.findIndex((line) => !cpp_frame.test(line));
    return (end < 0 ? lines : lines.slice(0, end)).flatMap((line) => {
        const parts = cpp_frame.exec(line);
        const name = (parts?.[1] ?? '').replace(/\(.*$/s, '');
        if (parts === null || foreign.test(name))
            return [];
        const [file = '', number] = (parts[2] ?? '').split(':');
        return [
            {
                function: name,
                file: file.startsWith('(') ? '' : (0,base_name/* baseName */.F)(file),
                line: number === undefined ? null : Number(number),
                source: null,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/fingerprints/frames/go.js
/** `file.go:31: message` of package testing, testify's blocks, and the stack of a panic (runtime/debug). */

const said = /^\s*([\w./\\-]+\.go):(\d+): ?(.*)$/;
const traced = /^(?:\s+|\s*Error Trace:\s+)(\S+\.go):(\d+)$/;
const located = /^\s+(\S+\.go):(\d+)(?: \+0x[0-9a-f]+)?$/;
const goroutine = /^goroutine \d+ /;
const goShape = /^\s*[\w./\\-]+\.go:\d+: |^\s*[\w./\\-]+\.go:\d+:$|^goroutine \d+ |^\s+\S+\.go:\d+(?: \+0x[0-9a-f]+)?$|Error Trace:\s+\S+\.go:\d+/;
const foreignFunction = /^(?:testing|runtime|reflect|sync|panic|debug)(?:\.|\/|$)|stretchr\/testify/;
const foreignFile = /stretchr\/testify|\/go\/src\/|\/go[\d.]*\/src\/(?:runtime|testing)\//;
function readGo(lines) {
    const raceAt = lines.findIndex((line) => line.includes('WARNING: DATA RACE'));
    if (raceAt >= 0)
        return readRace(lines.slice(raceAt));
    const stackAt = lines.findIndex((line) => goroutine.test(line));
    const before = stackAt < 0 ? lines : lines.slice(0, stackAt);
    const { blocks, frames } = readOutput(before);
    const panicAt = before.findIndex((line) => /^\s*panic: /.test(line));
    const panic = panicAt < 0 ? null : before.slice(panicAt).map((line) => line.trim());
    const stack = stackAt < 0 ? [] : go_readStack(lines.slice(stackAt + 1));
    return {
        type: panic === null ? '' : 'panic',
        message: panic ?? (blocks.length > 0 ? blocks.flat() : before.map((line) => line.trim())),
        // What a test logs looks like what it fails with, but a test that fails ends with it.
        telling: panic ?? blocks.at(-1) ?? before,
        root: null,
        frames: [...stack, ...frames].filter(isProject),
        truncated: lines.some((line) => line.includes('additional frames elided')),
    };
}
/** Two accesses with a stack each; the frames of the first tell (go.dev/doc/articles/race_detector). */
function readRace(lines) {
    const accesses = lines.filter((line) => /^(?:Previous )?(?:read|write|atomic \w+) at /i.test(line));
    return {
        type: 'DATA RACE',
        message: accesses,
        telling: [],
        root: null,
        frames: go_readStack(lines.slice(1)).filter(isProject),
        truncated: false,
    };
}
/** What the test said with t.Log, t.Error and their like, a block each; not what it printed. */
function readOutput(lines) {
    const blocks = [];
    const frames = [];
    for (const line of lines) {
        const start = said.exec(line);
        const place = placeOf(start ?? traced.exec(line));
        if (place !== null && frames.at(-1)?.file !== place.file)
            frames.push(place);
        if (start !== null && place !== null)
            blocks.push([start[3] ?? '']);
        else if (place === null && isContinued(line))
            blocks.at(-1)?.push(line);
    }
    const trimmed = blocks.map((block) => block.map((line) => line.trim()).filter((line) => line !== ''));
    return { blocks: trimmed, frames };
}
/** The framework's own word (testing.go) is none of the test's. */
function placeOf(parts) {
    const file = (0,base_name/* baseName */.F)(parts?.[1] ?? '');
    return parts === null || file === 'testing.go'
        ? null
        : { function: '', file, line: Number(parts[2]), source: null };
}
/** testify repeats the test's name, which is part of the key already. */
function isContinued(line) {
    return /^(?: {8}|\s*\t)/.test(line) && !/^\s+Test:\s/.test(line);
}
/** The first goroutine alone, which is the one that panicked; a function line, then its place. */
function go_readStack(lines) {
    const end = lines.findIndex((line) => line.trim() === '' || line.startsWith('created by '));
    const own = end < 0 ? lines : lines.slice(0, end);
    return own.flatMap((line, at) => {
        const place = located.exec(own[at + 1] ?? '');
        if (located.test(line) || place === null)
            return [];
        const name = line
            .trim()
            .replace(/\([^()]*\)$/, '')
            .replace(/\{[^{}]*\}$/, '');
        return [{ function: name, file: place[1] ?? '', line: Number(place[2]), source: null }];
    });
}
function isProject({ function: name, file }) {
    return !foreignFunction.test(name) && !foreignFile.test(file);
}

;// CONCATENATED MODULE: ./build/fingerprints/frames/trace.js
/** What a language's reader finds in an exception's text. */
/** A qualified name whose last part starts with a capital letter, as exceptions do; then its message. */
const typed = /^((?:[A-Za-z_][\w$]*(?:\.|::))*[A-Z][\w$]*(?:\[\w+\])?)(?: \[[\w ]+\])?(?::(?:\s+|$)(.*)|)$/s;
/**
 * Splits `java.io.IOException: closed` into type and message; a first word without a qualifier must look like
 * an exception's, so that `Expected: 5` stays a message.
 */
function splitType(line) {
    const parts = typed.exec(line.trim());
    const type = parts?.[1] ?? '';
    return /[.:]|(?:Error|Exception|Failure|Failed|Interrupt|Exit|Timeout|Warning|Panic|Fault)$/.test(type)
        ? { type, rest: parts?.[2] ?? '' }
        : { type: '', rest: line };
}
/** Takes the type off the first line that is not blank. */
function headOf(lines) {
    const at = lines.findIndex((line) => line.trim() !== '');
    const first = lines[at];
    if (first === undefined)
        return { type: '', message: [] };
    const { type, rest } = splitType(first);
    return { type, message: [rest, ...lines.slice(at + 1)] };
}

;// CONCATENATED MODULE: ./build/fingerprints/frames/javascript.js
/** V8's `at f (file:1:2)`, the same of Vitest (`❯`), and `[cause]:` of Node (nodejs.org, "Errors"). */

const javascript_frame = /^\s*(?:at|❯) (?:async )?(?:(.*) )?\(?([^\s()]+):(\d+):(\d+)\)?(?: \{)?$/;
const cause = /^\s*(?:\[cause\]: |Caused by: )(.*)$/;
/** A code frame as Babel, Jest, Playwright and Vitest print it: `> 12 | expect(x)`. Its numbers move with the code. */
const codeFrame = /^\s*(?:(>)\s*)?\d+ ?\|(.*)$/;
const javascriptShape = /^\s*(?:at|❯) (?:.* )?\(?(?:file:\/\/|node:|webpack|https?:\/\/|[\w@./\\<-]|[A-Za-z]:\\)[^\s()]*:\d+:\d+\)?(?: \{)?$/;
function readJavascript(lines) {
    const marked = lines.flatMap((line) => {
        const parts = codeFrame.exec(line);
        return parts?.[1] === undefined ? [] : [parts[2]?.trim() ?? ''];
    });
    const plain = lines.filter((line) => !codeFrame.test(line) && !/^\s*(?:\|\s*)?\^+\s*$/.test(line));
    const causes = plain.flatMap((line) => cause.exec(line)?.[1] ?? []);
    const causeAt = plain.findIndex((line) => cause.test(line));
    const head = causeAt < 0 ? plain : plain.slice(0, causeAt);
    const firstFrame = head.findIndex((line) => javascript_frame.test(line));
    const own = framesOf(head);
    const [innermost, ...outer] = own.length > 0 ? own : framesOf(plain);
    return {
        ...headOf(firstFrame < 0 ? head : head.slice(0, firstFrame)),
        root: causes.length === 0 ? null : splitType(causes.at(-1) ?? '').type,
        frames: innermost === undefined ? [] : [{ ...innermost, source: marked[0] ?? null }, ...outer],
        truncated: false,
    };
}
function framesOf(lines) {
    return lines.flatMap((line) => {
        const parts = javascript_frame.exec(line);
        const file = parts?.[2] ?? '';
        if (parts === null || /^node:|[/\\]node_modules[/\\]|^internal\//.test(file))
            return [];
        return [{ function: parts[1] ?? '', file, line: Number(parts[3]), source: null }];
    });
}

;// CONCATENATED MODULE: ./build/fingerprints/frames/jvm.js
/** `\tat [loader/][module/]Class.method(File.java:12)`, `Caused by:`, `Suppressed:` (java.lang.Throwable). */

const jvm_frame = /^\s*at (?:[\w.@-]*\/){0,2}([\w.$<>/-]+)\(([^()]*)\)\s*(?:~?\[.*)?$/;
const jvmShape = /^\s*at [\w.$<>@/-]+\((?:[\w$ .-]+\.(?:java|kt|scala|groovy|clj)(?::\d+)?|Native Method|Unknown Source)\)/;
const jvm_foreign = /^(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|groovyjarjarasm|org\.(?:codehaus\.groovy|apache\.groovy|junit|testng|assertj|hamcrest|mockito|powermock|opentest4j|awaitility|easymock|spockframework|gradle|apache\.maven|testcontainers)|junit|io\.(?:netty|kotest|mockk)|com\.google\.common\.truth|worker\.org\.gradle|net\.bytebuddy|org\.scalatest|munit)\./;
/** The JVM itself prints no more than 1,024 frames by default (-XX:MaxJavaStackTraceDepth). */
const MAX_JVM_FRAMES = 1024;
function readJvm(lines) {
    const own = withoutSuppressed(lines);
    const causes = own.flatMap((line, at) => (/^\s*Caused by: /.test(line) ? [at] : []));
    const head = own.slice(0, causes[0] ?? own.length);
    const firstFrame = head.findIndex((line) => jvm_frame.test(line));
    const message = firstFrame < 0 ? head : head.slice(0, firstFrame);
    const all = jvm_framesOf(head);
    const causeLine = own[causes.at(-1) ?? -1];
    const project = all.filter(jvm_isProject);
    return {
        ...headOf(message),
        root: causeLine === undefined ? null : rootType(causeLine),
        frames: project.length > 0 ? project : jvm_framesOf(own).filter(jvm_isProject),
        truncated: all.length >= MAX_JVM_FRAMES ||
            /^\s*at [^()]*(?:\([^()]*)?$/.test(own.findLast((line) => line.trim() !== '') ?? ''),
    };
}
/** Suppressed exceptions are printed deeper than the one that suppresses them, with their own causes. */
function withoutSuppressed(lines) {
    let depth = null;
    return lines.filter((line) => {
        const indent = line.length - line.trimStart().length;
        if (depth !== null && line.trim() !== '' && indent < depth)
            depth = null;
        if (depth === null && /^\s*Suppressed: /.test(line))
            depth = indent;
        return depth === null;
    });
}
function rootType(line) {
    const text = line.replace(/^\s*Caused by: /, '');
    return splitType(text).type || (text.split(':')[0] ?? '').trim();
}
function jvm_framesOf(lines) {
    return lines.flatMap((line) => {
        const parts = jvm_frame.exec(line);
        if (parts === null)
            return [];
        const [file = '', number] = (parts[2] ?? '').split(':');
        return [
            {
                function: normaliseFunction(parts[1] ?? ''),
                file: /\.\w+$/.test(file) ? file : '',
                line: number === undefined ? null : Number(number),
                source: null,
            },
        ];
    });
}
/** `Cart.lambda$add$4` → `Cart.add`, `Cart$12.run` → `Cart$<n>.run`; generated classes lose their number. */
function normaliseFunction(name) {
    return name
        .replace(/lambda\$(\w+)\$\d+/g, '$1')
        .replace(/\$\$Lambda[$/\w]*/g, '$$$$Lambda')
        .replace(/\$(?:Proxy)?\d+(?=\.|\$|$)/g, (part) => (part.startsWith('$Proxy') ? '$Proxy' : '$<n>'));
}
function jvm_isProject({ function: name }) {
    return !jvm_foreign.test(name) && !/\$\$Lambda|\$Proxy/.test(name);
}

;// CONCATENATED MODULE: ./build/fingerprints/frames/python.js
/** CPython's tracebacks, and pytest's own styles `long`, `short` and `auto` (docs.pytest.org, "--tb"). */

const nativeFrame = /^\s*(?:\|\s+)?File "([^"]+)", line (\d+)(?:, in (.+))?$/;
const pytestFrame = /^([^\s:][^:]*\.py):(\d+): ?(.*)$/;
const chain = /^(?:The above exception was the direct cause|During handling of the above exception)/;
const errorLine = /^E(?: {2,}|$)/;
const pythonShape = /^\s*File "[^"]+", line \d+|^[^\s:][^:]*\.py:\d+: ?(?:in .+|[A-Za-z_][\w.]*)?$|^Traceback \(most recent call last\)|^E {3}/;
const python_foreign = /(?:site|dist)-packages[/\\]|[/\\]lib[/\\]python\d|[/\\]Python\d+[/\\]Lib[/\\]|^<|[/\\]_pytest[/\\]/i;
function readPython(lines) {
    const pytest = lines.some((line) => errorLine.test(line) || pytestFrame.test(line));
    const blocks = splitChain(lines).map((block) => (pytest ? readPytest(block) : readNative(block)));
    const head = blocks.at(-1) ?? { frames: [], error: [] };
    const root = blocks.length > 1 ? (blocks[0]?.error.find((line) => line.trim() !== '') ?? null) : null;
    const project = head.frames.filter(({ file }) => !python_foreign.test(file)).toReversed();
    return {
        ...headOf(head.error),
        root: root === null ? null : splitType(root).type,
        frames: project,
        truncated: false,
    };
}
function splitChain(lines) {
    const blocks = [[]];
    for (const line of lines) {
        if (chain.test(line))
            blocks.push([]);
        else
            blocks.at(-1)?.push(line);
    }
    return blocks;
}
function readNative(lines) {
    const frames = [];
    let last = -1;
    lines.forEach((line, at) => {
        const parts = nativeFrame.exec(line);
        if (parts === null)
            return;
        const next = lines[at + 1] ?? '';
        const source = /^\s{4}/.test(next) && !nativeFrame.test(next) ? next.trim() : null;
        frames.push({ function: parts[3] ?? '', file: parts[1] ?? '', line: Number(parts[2]), source });
        last = source === null ? at : at + 1;
    });
    // Carets and repeats stand between a frame and the exception, deeper than the exception itself.
    const error = lines.slice(last + 1);
    const start = error.findIndex((line) => /^\S/.test(line));
    return { frames, error: start < 0 ? error : error.slice(start) };
}
/** Each entry: the source up to the failing line, marked `>`, then `E` lines, then `path.py:12: Type`. */
function readPytest(lines) {
    const frames = [];
    const error = [];
    let entry = [];
    let type = '';
    lines.forEach((line, at) => {
        const parts = pytestFrame.exec(line);
        if (parts === null) {
            if (errorLine.test(line))
                error.push(line.replace(errorLine, ''));
            else
                entry.push(line);
            return;
        }
        const [, file = '', number, said = ''] = parts;
        // The style `short` prints the function in the location, and the source below it.
        const short = /^in (.+)$/.exec(said)?.[1];
        const printed = short === undefined ? readEntry(entry) : { function: short, source: lines[at + 1]?.trim() ?? null };
        frames.push({ ...printed, file, line: Number(number) });
        type = short === undefined ? said : type;
        entry = [];
    });
    return { frames, error: withType(error, type) };
}
function readEntry(lines) {
    const names = lines.flatMap((line) => /^[\s>]*(?:async )?def (\w+)/.exec(line)?.[1] ?? []);
    const sources = lines.flatMap((line) => /^> +(\S.*)$/.exec(line)?.[1]?.trim() ?? []);
    return { function: names.at(-1) ?? '', source: sources.at(-1) ?? null };
}
/** For a plain `assert` the `E` lines do not name the type; the location does. */
function withType(error, type) {
    const [first = '', ...rest] = error;
    return type === '' || splitType(first).type !== '' ? [...error] : [`${type}: ${first}`, ...rest];
}

;// CONCATENATED MODULE: ./build/fingerprints/frames/rust.js
const panic = 'panicked at ';
const panicked = /^panicked at (?:'(.*)', )?(\S+\.rs):(\d+):\d+:?\s*(.*)$/s;
const numbered = /^\s*\d+: +(?:0x[0-9a-f]+ - )?(.+)$/;
const rust_located = /^\s+at (\S+\.rs):(\d+)(?::\d+)?$/;
const rustShape = /panicked at |^\s+at \S+\.rs:\d+(?::\d+)?$/;
const rust_foreign = /^[<&]*(?:dyn )?(?:core|std|alloc|test|rust_begin_unwind|__rust\w*|rust_panic|_start|main|__libc\w*|clone3?|start_thread)(?:::|$| )/;
function readRust(lines) {
    const at = lines.findIndex((line) => panicOf(line) !== null);
    const parts = panicOf(lines[at] ?? '');
    const stackAt = lines.findIndex((line) => /^\s*stack backtrace:/i.test(line));
    const after = lines.slice(at + 1, stackAt < 0 ? lines.length : stackAt);
    const place = parts === null ? [] : [{ function: '', file: parts[2] ?? '', line: Number(parts[3]), source: null }];
    const stack = stackAt < 0 ? [] : rust_readStack(lines.slice(stackAt + 1));
    return {
        type: parts === null ? '' : 'panic',
        message: parts === null ? after : [parts[1] ?? parts[4] ?? '', ...after].filter((line) => line.trim() !== ''),
        root: null,
        frames: stack.length > 0 ? stack : place.filter(({ file }) => !file.startsWith('/rustc/')),
        // "[... omitted 3 frames ...]" leaves out frames of std alone.
        truncated: false,
    };
}
/** From its first words on: a message may hold them again, and none of these is a place to start from. */
function panicOf(line) {
    const at = line.indexOf(panic);
    return at < 0 ? null : panicked.exec(line.slice(at));
}
function rust_readStack(lines) {
    return lines.flatMap((line, at) => {
        const name = numbered.exec(line)?.[1]?.replace(/::h[0-9a-f]{16}$/, '') ?? '';
        if (name === '' || rust_foreign.test(name))
            return [];
        const place = rust_located.exec(lines[at + 1] ?? '');
        return [
            {
                function: name,
                file: place?.[1] ?? '',
                line: place === null ? null : Number(place[2]),
                source: null,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/fingerprints/frames/read-trace.js
/** Recognises the language by the shape of its frames, before any frame is read, and reads the trace. */







/** The more particular shape stands first: it wins where as many lines have either, as Rust's `at ./x.rs:1:2`. */
const languages = [
    { shape: rustShape, read: readRust },
    { shape: cppShape, read: readCpp },
    { shape: pythonShape, read: readPython },
    { shape: jvmShape, read: readJvm },
    { shape: goShape, read: readGo },
    { shape: javascriptShape, read: readJavascript },
];
/** Lines that frameworks put around what failed. */
const framing = /<<< (?:FAILURE|ERROR)!|^\s*--- (?:FAIL|PASS|SKIP)\b|^\s*=== (?:RUN|PAUSE|CONT|NAME)\b|^(?:FAIL|ok|PASS)(?:\t|$)|^exit status \d+$|^# [\w./-]+(?: \[[\w./-]+\])?$|^note: (?:run with|[Ss]ome details)|^_{3,} .* _{3,}$|^(?:_ )+_?$|^-{4,} .* -{4,}$/;
/** `lines` without terminal escapes. */
function readTrace(lines) {
    const own = lines.filter((line) => !framing.test(line));
    const counts = languages.map((language) => ({
        language,
        count: own.reduce((sum, line) => sum + (language.shape.test(line) ? 1 : 0), 0),
    }));
    const best = counts.toSorted((one, other) => other.count - one.count)[0];
    const trace = best === undefined || best.count === 0
        ? { ...headOf(own), root: null, frames: [], truncated: false }
        : best.language.read(own);
    return { ...trace, truncated: trace.truncated || own.some((line) => cutMark.test(line)) };
}
/** What reporters write where they cut a text; not the JVM's `... 23 more`, which repeats the frames above. */
const cutMark = /\.{3}\s*[[(]?(?:output |stack |message )?truncated|\[truncated|<truncated/i;

// EXTERNAL MODULE: ./build/fingerprints/plain-text.js
var plain_text = __webpack_require__(8014);
;// CONCATENATED MODULE: ./build/fingerprints/failure-text.js
/** A failure's message and text, read as one. */




/** In UTF-16 units: more of a text is not read, and the stack then counts as cut. */
const MAX_TEXT = 262_144;
const MAX_LINE = 2_000;
/** The trace in the text, with the report's message where the text does not repeat it or says nothing itself. */
function readFailureText(message, text) {
    const lines = linesOf(text);
    const said = linesOf(message);
    const trace = readTrace(repeats(lines, said) ? lines : [...said, ...lines]);
    const silent = trace.message.every((line) => line.trim() === '');
    // Its own mark may stand far behind the part of a line that is read.
    const truncated = trace.truncated || text.length > MAX_TEXT || capped_text/* leftOutMark */.Jg.test(text);
    return silent ? { ...trace, ...headOf(said), truncated } : { ...trace, truncated };
}
function linesOf(text) {
    return (0,plain_text/* splitLines */.uz)((0,plain_text/* stripTerminalEscapes */.fS)((0,plain_text/* cutText */.IN)(text, MAX_TEXT))).map((line) => (0,plain_text/* cutText */.IN)(line, MAX_LINE));
}
function repeats(lines, said) {
    const first = said.find((line) => line.trim() !== '')?.trim() ?? '';
    // pytest and the JVM print the type in one of the two alone.
    const wanted = splitType(first).rest.trim() || first;
    return lines.some((line) => line.includes(wanted));
}


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ findMatches)
});

// EXTERNAL MODULE: ./build/config/applies.js
var applies = __webpack_require__(4943);
// EXTERNAL MODULE: ./build/config/expiry.js
var expiry = __webpack_require__(432);
// EXTERNAL MODULE: ./build/fingerprints/failure-text.js + 8 modules
var failure_text = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/fingerprints/log-search.js
var log_search = __webpack_require__(9231);
// EXTERNAL MODULE: ./build/reports/capped-text.js
var capped_text = __webpack_require__(4735);
;// CONCATENATED MODULE: ./build/fingerprints/own-lines.js
/**
 * What of a failure's text its exception says, and not the source around it: pytest prints a function from its first
 * line to the failing one, Playwright a few lines around it. A pattern found there would be found whatever failed.
 */

const chain = /^(?:The above exception was the direct cause|During handling of the above exception)/;
const handling = /^During handling of the above exception/;
const pytestError = /^E(?: {2,}|$)/;
/** `test_a.py:12: OSError`, `test_a.py:12: in test_a`: what follows otherwise is a section's own text. */
const pytestLocation = /^[^\s:>][^:]*\.py:\d+:(?: (?:in .*|(?:\w+\.)*[A-Z]\w*)?)?$/;
/** Within an exception group each line stands behind a bar. */
const nativeFrame = /^[\s|]*File "[^"]+", line \d+/;
const markedSource = /^\s*> *\d+ ?\|/;
const source = /^\s*(?:> *)?(?:\d+ ?)?\|/;
/** RSpec repeats the failing expression; doctest the example, with three digits in front. */
const rspecSource = /^\s*Failure\/Error:/;
const doctestSource = /^\d{3,} /;
const doctestExample = /^\d{3,} +>>> /;
/** From here on frameworks append what a test printed: pytest, behave, unittest with `buffer`. */
const captured = /^(?:-+ )?Captured (?:std(?:out|err)|log(?:ging)?)\b.*$|^(?:Stdout|Stderr):$/;
const traceback = /^[\s|+]*(?:Exception Group )?Traceback \(most recent call last\)/;
const pythonShapes = [pytestLocation, nativeFrame, traceback, chain];
/** The lines that a `message` pattern may match. What is in no known shape stays whole. */
function ownLines(all) {
    const from = all.findIndex((line) => captured.test(line));
    const lines = (from < 0 ? all : all.slice(0, from)).filter((line) => !rspecSource.test(line));
    return raisedLines(lines.some((line) => doctestExample.test(line))
        ? lines.filter((line) => !doctestSource.test(line))
        : lines);
}
function raisedLines(lines) {
    const cut = lines.findLastIndex((line) => capped_text/* leftOutMark */.Jg.test(line));
    if (cut >= 0)
        return ownLinesOfCut(lines, cut);
    const isPytest = lines.some((line) => pytestError.test(line)) && lines.some((line) => pytestLocation.test(line));
    // A SyntaxError repeats its source behind E.
    if (isPytest)
        return withoutNativeSource(raised(lines).flatMap(pytestLine)).map((line) => line.trimStart());
    if (lines.some((line) => nativeFrame.test(line)))
        return withoutNativeSource(raised(lines));
    return lines.some((line) => markedSource.test(line))
        ? lines.filter((line) => !source.test(line))
        : [...lines];
}
/**
 * What was left out may be the line that tells an exception from the source around it, or from one that was being
 * handled when it was raised. Python writes what was raised last: of its texts only the end is known to be that.
 */
function ownLinesOfCut(lines, cut) {
    const isPython = lines.some((line) => pythonShapes.some((shape) => shape.test(line)));
    if (!isPython)
        return lines.filter((line) => !source.test(line));
    const end = raised(lines.slice(cut + 1));
    return end.some((line) => pytestLocation.test(line))
        ? end.flatMap(pytestLine)
        : withoutNativeSource(end, 0);
}
/** Without exceptions that were being handled when another was raised; the cause of one (`raise … from`) stays. */
function raised(lines) {
    const blocks = [[]];
    for (const line of lines) {
        if (chain.test(line))
            blocks.push([]);
        blocks.at(-1)?.push(line);
    }
    const from = blocks.findLastIndex(([first = '']) => handling.test(first));
    return blocks.slice(Math.max(0, from)).flat();
}
function pytestLine(line) {
    if (pytestError.test(line))
        return [line.replace(/^E {0,3}/, '')];
    return pytestLocation.test(line) ? [line] : [];
}
/**
 * A frame's source stands deeper than the frame.
 *
 * @param within the depth of the frame that the first lines may belong to
 */
function withoutNativeSource(lines, within = null) {
    let depth = within;
    return lines.filter((line) => {
        const indent = line.search(/[^\s|]/);
        if (nativeFrame.test(line)) {
            depth = indent;
            return true;
        }
        if (depth !== null && indent > depth)
            return false;
        depth = null;
        return true;
    });
}

// EXTERNAL MODULE: ./build/fingerprints/plain-text.js
var plain_text = __webpack_require__(8014);
// EXTERNAL MODULE: ./build/fingerprints/signature.js + 1 modules
var signature = __webpack_require__(5015);
;// CONCATENATED MODULE: ./build/fingerprints/find-matches.js
/** The rules of a match (docs/guarantees.md): which fingerprints explain a failure, and by which line. */







/** The failure with every fingerprint that describes it, in the policy's order; only `active` ones explain it. */
function findMatches({ failure, flakes, context, logLines }) {
    const reading = {
        failure,
        stage: context.stage,
        signature: (0,signature/* signFailure */.C)(failure).signature,
        lines: textsOf(failure).flatMap((text) => ownLines((0,plain_text/* splitLines */.uz)((0,plain_text/* stripTerminalEscapes */.fS)(text)))),
        logLines,
    };
    const active = [];
    const inactive = [];
    for (const flake of flakes) {
        const line = matchFlake(flake, reading);
        if (line === null)
            continue;
        const match = { fingerprint: flake.fingerprint, line };
        const why = whyInactive(flake.fingerprint, context);
        if (why === null)
            active.push(match);
        else
            inactive.push({ match, why });
    }
    return { failure, active, inactive, signature: reading.signature, place: placeOf(failure) };
}
/** Where a failed test has no text, `message` is a sentence of ours, which explains nothing. */
function textsOf({ kind, message, text }) {
    // Read on its own: beside pytest's text it would count as source.
    return kind === 'failure' && text.trim() === '' ? [] : [message, text];
}
function placeOf(failure) {
    const { file, line } = failure;
    if (file !== null && line !== null)
        return { file, line };
    if (failure.kind !== 'failure')
        return file === null ? null : { file, line };
    const { frames } = (0,failure_text/* readFailureText */.m)(failure.message, failure.text);
    const [innermost] = file === null ? frames : frames.filter((frame) => isSameFile(frame.file, file));
    if (innermost === undefined || innermost.file === '')
        return file === null ? null : { file, line };
    return { file: file ?? innermost.file, line: innermost.line };
}
/** Stacks print files as paths of several kinds: relative, absolute, by URL. */
function isSameFile(one, other) {
    return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}
/** The line that matched, '' where the match rests on none, null where a key does not match. */
function matchFlake(flake, reading) {
    const { failure } = reading;
    if (!kindApplies(flake, failure.kind) || !namesApply(flake, reading) || !endApplies(flake, failure))
        return null;
    const { signature } = flake.fingerprint.match;
    if (signature.length > 0 && !signature.includes(reading.signature))
        return null;
    const message = flake.message === null ? '' : findLine(flake.message, reading.lines);
    const log = flake.log === null ? '' : (reading.logLines?.get(flake.log.source) ?? null);
    return message === null || log === null ? null : message || log;
}
/**
 * `log` and `exit` mean the kind `exit`, `signal` the kind `crash`. What is left speaks of failed tests, unless
 * `kind` names others. A failed test is never explained by its name and kind alone.
 */
function kindApplies({ fingerprint: { match } }, kind) {
    const ofExit = match.log !== null || match.exit.length > 0;
    const ofCrash = match.signal.length > 0;
    if (ofExit && kind !== 'exit')
        return false;
    if (ofCrash && kind !== 'crash')
        return false;
    if (kind === 'failure' && match.message === null && match.signature.length === 0)
        return false;
    if (match.kind.length > 0)
        return match.kind.includes(kind);
    return ofExit || ofCrash || kind === 'failure';
}
function namesApply(flake, { failure, stage }) {
    return (nameApplies(flake.stage, [stage]) &&
        nameApplies(flake.test, failure.names) &&
        nameApplies(flake.file, failure.file === null ? [] : [failure.file]) &&
        nameApplies(flake.package, failure.test === null ? [] : [failure.test.package]));
}
function nameApplies(patterns, names) {
    return patterns.length === 0 || patterns.some((pattern) => names.some((name) => pattern.test(name)));
}
/** `log`, `exit` and `signal`. A stage failure without a code (a coverage gate, a full disk) has no exit to explain. */
function endApplies({ fingerprint: { match } }, failure) {
    const code = 'code' in failure ? failure.code : null;
    const signal = 'signal' in failure ? failure.signal : null;
    if (failure.kind === 'exit' && code === null)
        return false;
    if (match.exit.length > 0 && (code === null || !match.exit.includes(code)))
        return false;
    return match.signal.length === 0 || (signal !== null && match.signal.includes(signal));
}
function findLine({ mode, patterns }, lines) {
    const first = lines.find((line) => patterns.some((pattern) => pattern.test(line)));
    if (first === undefined)
        return null;
    const each = mode === 'any' || patterns.every((pattern) => lines.some((line) => pattern.test(line)));
    return each ? (0,log_search/* keepLine */.Ue)(first) : null;
}
/** An entry that is meant for another place does not apply at all, so that is said before its day. */
function whyInactive({ only, expires }, context) {
    if ((0,applies/* excludedBy */.U)(only, context) !== null)
        return 'elsewhere';
    return (0,expiry/* isExpired */._)(expires, context.today) ? 'expired' : null;
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

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ needsLog),
/* harmony export */   Ue: () => (/* binding */ keepLine),
/* harmony export */   xO: () => (/* binding */ LogSearch)
/* harmony export */ });
/* harmony import */ var _flat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7221);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8014);


/** What is kept of a line that has not ended yet, in UTF-16 units; a longer line is cut here. */
const MAX_LINE = 65_536;
/** What is kept of a line that matched. */
const MAX_MATCHED_LINE = 4_096;
/** True where some fingerprint reads the log: else it need not be searched. */
function needsLog(flakes) {
    return flakes.some(({ log }) => log !== null);
}
/**
 * Searches an attempt's log for the `log` patterns of fingerprints, chunk by chunk, with memory for one chunk
 * and one line. UTF-8 is decoded across chunks, terminal escapes are removed, and a carriage return ends a line.
 */
class LogSearch {
    #decoder = new TextDecoder();
    #searches;
    #pending = '';
    #linesBefore = 0;
    constructor(flakes) {
        this.#searches = flakes.flatMap(({ log }) => log === null ? [] : [{ text: log, patterns: log.patterns.map((pattern) => ({ pattern, hit: null })) }]);
    }
    add(chunk) {
        this.#read(this.#decoder.decode(chunk, { stream: true }));
    }
    /** Call once, after the last chunk. */
    end() {
        this.#read(this.#decoder.decode());
        this.#search(this.#pending);
        this.#pending = '';
        const findings = new Map();
        for (const { text, patterns } of this.#searches) {
            const line = firstLine(text, patterns);
            if (line !== null)
                findings.set(text.source, line);
        }
        return findings;
    }
    #read(text) {
        const last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        if (last >= 0) {
            // The end of a line that was cut already must not be joined to its start.
            const from = this.#pending.length < MAX_LINE ? 0 : text.search(/[\r\n]/);
            this.#search(this.#pending + text.slice(from, last));
            this.#pending = '';
        }
        const room = MAX_LINE - this.#pending.length;
        this.#pending += text.slice(last + 1, last + 1 + room);
    }
    #search(raw) {
        const open = this.#searches
            .filter(isOpen)
            .flatMap(({ patterns }) => patterns.filter(({ hit }) => hit === null));
        if (open.length === 0)
            return;
        const block = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripTerminalEscapes */ .fS)(raw);
        // A literal holds no line break: where the whole block is without it, so is each line.
        const possible = open.filter(({ pattern }) => pattern.literal === null || block.includes(pattern.literal));
        const lines = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(block);
        for (const search of possible) {
            const at = lines.findIndex((line) => search.pattern.test(line));
            const line = lines[at];
            if (line !== undefined)
                search.hit = { at: this.#linesBefore + at, line: keepLine(line) };
        }
        this.#linesBefore += lines.length;
    }
}
/** A matched line as it is kept: for people to read. */
function keepLine(line) {
    return (0,_flat_js__WEBPACK_IMPORTED_MODULE_1__/* .flat */ .C)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(line.trim(), MAX_MATCHED_LINE));
}
function isOpen({ text, patterns }) {
    return text.mode === 'any'
        ? patterns.every(({ hit }) => hit === null)
        : patterns.some(({ hit }) => hit === null);
}
function firstLine({ mode }, patterns) {
    const hits = patterns.flatMap(({ hit }) => (hit === null ? [] : [hit]));
    if (mode === 'all' && hits.length < patterns.length)
        return null;
    return hits.toSorted((one, other) => one.at - other.at)[0]?.line ?? null;
}


/***/ }),

/***/ 7737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ maskParts),
/* harmony export */   hY: () => (/* binding */ maskVolatile),
/* harmony export */   w6: () => (/* binding */ maskAllNumbers)
/* harmony export */ });
/**
 * The volatile parts of a message, masked in the order of docs/signatures.md. Part of "S, version 1": a change
 * here is a new version.
 *
 * Every pattern takes linear time: what repeats is bounded, or cannot start again inside of what it has read.
 */
const kinds = ['line', 'uuid', 'time', 'tmp', 'host', 'port', 'id', 'generated', 'hex', 'n', 'dur'];
// While masking, one character of Unicode's private use area stands for each kind: no later mask can read it as text.
const FIRST_MARK = 0xe000;
const marks = /[\ue000-\ue0ff]/g;
function markOf(kind) {
    return String.fromCharCode(FIRST_MARK + kinds.indexOf(kind));
}
const sourceExtension = 'java|kts?|scala|groovy|cljs?|pyx?|go|[mc]?jsx?|[mc]?tsx?|vue|svelte|rs|c|cc|cpp|cxx|h|hh|hpp|mm?|rb|php|cs|fs|swift|exs?|erl|hs|lua|p[lm]|sh|sql|feature|robot|html?|css|json|ya?ml|toml|xml|txt|md|proto|dart|zig|nim';
const label = '[A-Za-z0-9_-]{1,63}';
const ipv6 = '\\[[0-9A-Fa-f:.%]{2,60}\\]';
const zone = '(?: ?(?:Z|UTC|GMT|[+-]\\d\\d:?\\d\\d))?';
const clock = '\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?';
// No quote, bracket or separator, so that what stands around a path stays.
const pathText = '[^\\s\'"`<>(){}\\[\\],;:|]*';
const unit = '(?:[nuµμm]?s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?|millis|micros|nanos|(?:milli|micro|nano)seconds?)';
/** What the pattern's first group matched stays in front of the mark. */
function mask(kind, source, flags = 'g') {
    const pattern = new RegExp(source, flags);
    const mark = markOf(kind);
    return (text) => text.replace(pattern, (_, before) => `${typeof before === 'string' ? before : ''}${mark}`);
}
const masks = [
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
function maskHexWords(text) {
    return text.replace(/[0-9A-Za-z]{7,}/g, (token) => /^[0-9a-fA-F]+$/.test(token) && /\d/.test(token) && /[a-fA-F]/.test(token) ? markOf('hex') : token);
}
/** Integers of 5 or more digits. Small ones and decimals stay: `got 404` and `got 500` are different failures. */
function maskLongIntegers(text) {
    return text.replace(/\d+(?:\.\d+)*/g, (number) => (/^\d{5,}$/.test(number) ? markOf('n') : number));
}
/** The text in parts: what stays, and which kinds of volatile parts stand between. */
function maskParts(text) {
    const masked = masks.reduce((rest, apply) => apply(rest), text.replace(marks, '\ufffd'));
    const parts = [];
    let from = 0;
    for (const { index, 0: mark } of masked.matchAll(marks)) {
        if (index > from)
            parts.push({ kind: 'text', text: masked.slice(from, index) });
        from = index + 1;
        const kind = kinds[mark.charCodeAt(0) - FIRST_MARK];
        if (kind !== undefined)
            parts.push({ kind: 'mask', mask: kind });
    }
    return from < masked.length ? [...parts, { kind: 'text', text: masked.slice(from) }] : parts;
}
/** As it is hashed: `<kind>` for each volatile part; the index of a generated class is dropped. */
function maskVolatile(text) {
    return maskParts(text)
        .map((part) => {
        if (part.kind === 'text')
            return part.text;
        return part.mask === 'generated' ? '' : `<${part.mask}>`;
    })
        .join('');
}
/** For time-outs: their numbers say only how slow the machine was. */
function maskAllNumbers(text) {
    return text.replace(/\d+(?:\.\d+)*/g, '<n>');
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

/***/ 9836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bK: () => (/* binding */ isInspectedProperty),
/* harmony export */   kL: () => (/* binding */ isTimeout),
/* harmony export */   p0: () => (/* binding */ isPoor)
/* harmony export */ });
/** Whether a message says enough to tell two bugs apart. */
/** Words of assertion libraries and of every language: they say that something differed, not what. */
const stopWords = new Set(`actual actually and are array assert assertion assertionerror be been but value values boolean bool compared contain
   contains deep deeply did does element elements equal equality equals error eql exception exactly expect expected
   expecting fail failed failure false for found from get given got greater had has have index instance int
   into invalid is isn left len length less list match matches matched message more nan nil none not null number
   object of one or panic received result right same should string strictly than that the then there this to
   tobe toequal tostrictequal true two type undefined unexpected want wanted was were where which will with within
   test tests diff following item items size key keys differs different dict tuple set map str repr full use see
   left-hand right-hand operands unwrap called option
   differing extra omitting identical left contains index attribute attributes matching drill down show get`
    .split(/\s+/)
    .map((word) => word.toLowerCase()));
/** What stands between quotes, brackets or in a dotted name is a value or a place. Each stops at its own end. */
const values = /<[a-z]+>|"[^"\n]*"|(?<!\w)'[^'\n]*'|`[^`\n]*`|\[[^[\]\n]*\]|\{[^{}\n]*\}|<[^<>\n]*>|\([^()\n]*\)|(?<![\w$])[\w$]+(?:\.[\w$]+)+/g;
/** pytest's `+  where 503 = …`, and the lines of a diff. */
const introspection = /^[ \t]*[-+?] .*$/gm;
/** The words that tell, of a masked message. */
function tellingWords(masked) {
    const words = masked
        .replace(introspection, '')
        .replace(values, ' ')
        .match(/[\p{L}_]{3,}/gu) ?? [];
    return words.filter((word) => !stopWords.has(word.toLowerCase()));
}
/**
 * A property of an error as Node's util.inspect prints it behind the message, such as `code: 'ERR_TEST_FAILURE',`
 * of its test runner: the same in every failure.
 */
function isInspectedProperty(line) {
    return /^\s*(?:code|failureType|generatedMessage|operator|actual|expected|diff|cause|errno|syscall): /.test(line);
}
/** A time-out tells, though all of its words may be common ones. */
function isTimeout(text) {
    return /tim(?:ed?|ing)[ _-]?out|deadline exceeded/i.test(text);
}
/** True for a bare assertion: no word is left that says what went wrong. */
function isPoor(masked) {
    return !isTimeout(masked) && tellingWords(masked).length === 0;
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

/***/ 5015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ signFailure)
});

// UNUSED EXPORTS: sign

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/base-name.js
var base_name = __webpack_require__(1811);
// EXTERNAL MODULE: ./build/reports/model.js
var model = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/fingerprints/failure-text.js + 8 modules
var failure_text = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/fingerprints/masks.js
var masks = __webpack_require__(7737);
// EXTERNAL MODULE: ./build/fingerprints/plain-text.js
var plain_text = __webpack_require__(8014);
// EXTERNAL MODULE: ./build/fingerprints/poor-message.js
var poor_message = __webpack_require__(9836);
;// CONCATENATED MODULE: ./build/fingerprints/site.js
/** Where a test failed, as text that survives edits elsewhere in the file. */

/** The source text of the innermost project frame and of the test's own line; else, for poor messages, `file:line`. */
function siteOf({ frames, test, sourceLine, poor }) {
    const innermost = frames[0] ?? null;
    const texts = [innermost?.source ?? sourceLine, test?.source ?? null]
        .filter((text) => text !== null)
        .map((text) => text.replace(/\s+/g, ' ').trim())
        .filter((text) => text !== '');
    if (texts.length > 0)
        return [...new Set(texts)];
    return poor && innermost !== null && innermost.line !== null
        ? [`${(0,base_name/* baseName */.F)(innermost.file)}:${innermost.line}`]
        : [];
}
/**
 * The frame that is the test itself: named as it is, in its file, or in a file named as tests are; the outermost
 * of these, since a test may call helpers of its own file.
 */
function testFrame(frames, test, file) {
    const words = new Set(test.match(/[A-Za-z_$][\w$]*/g) ?? []);
    const outermostFirst = frames.toReversed();
    const named = outermostFirst.find(({ function: name }) => {
        const last = /(?<![\w$])[\w$]+$/.exec(name)?.[0];
        return last !== undefined && words.has(last);
    });
    const sameFile = (frame) => file !== null && frame.file !== '' && (0,base_name/* baseName */.F)(frame.file) === (0,base_name/* baseName */.F)(file);
    const looksLikeTest = (frame) => /(?:^|[/\\])test_|_test\.|[._-](?:test|spec)\.|Tests?\.\w+$/.test(frame.file);
    return named ?? outermostFirst.find(sameFile) ?? outermostFirst.find(looksLikeTest) ?? null;
}

;// CONCATENATED MODULE: ./build/fingerprints/signature.js
/**
 * A failure's normalised identity: "S, version 1" of docs/signatures.md. What changes the text that is hashed is a
 * new version, since signatures stand in configurations.
 */








const VERSION = 'v1';
/** Of the masked message, in UTF-16 units. */
const MAX_MESSAGE = 2_000;
/** Read before masking, which shortens: bounds the work on one message. */
const MAX_RAW_MESSAGE = 8_000;
const FRAMES = 3;
/** Signs a failed test. Pure: the same input gives the same signature on every machine. */
function sign(input) {
    const trace = (0,failure_text/* readFailureText */.m)(input.message, input.text);
    const { truncated } = trace;
    const type = input.type === '' ? trace.type : input.type;
    const message = maskMessage(trace.message);
    const poor = (0,poor_message/* isPoor */.p0)(message) && !(0,poor_message/* isTimeout */.kL)(type);
    const test = testFrame(trace.frames, input.test, input.file);
    const timeout = (0,poor_message/* isTimeout */.kL)(`${type} ${message}`);
    const parts = {
        test: input.test,
        type,
        message: timeout ? (0,masks/* maskAllNumbers */.w6)(message) : message,
        root: trace.root,
        frames: framesOf({ trace, test, timeout }),
        site: timeout ? [] : siteOf({ frames: trace.frames, test, sourceLine: input.sourceLine ?? null, poor }),
        truncated,
    };
    return { ...hash(parts), truncated, weak: whyWeak({ message, poor, truncated }) };
}
/** Signs any failure. Those of a stage have no stack: kind, code or signal, and the masked text. */
function signFailure(failure, sourceLine = null) {
    const { message, text, file } = failure;
    if (failure.kind === 'failure') {
        return sign({ test: (0,model/* testKey */.S)(failure.test), type: failure.type, message, text, file, sourceLine });
    }
    if (failure.kind === 'collection') {
        const test = failure.test === null ? '' : (0,model/* testKey */.S)(failure.test);
        return sign({ test: `collection ${test}`, type: '', message, text, file });
    }
    const parts = {
        kind: failure.kind,
        test: failure.test === null ? null : (0,model/* testKey */.S)(failure.test),
        code: 'code' in failure ? failure.code : null,
        signal: 'signal' in failure ? failure.signal : null,
        message: maskMessage((0,plain_text/* splitLines */.uz)((0,plain_text/* stripTerminalEscapes */.fS)(text.trim() === '' ? message : text))),
    };
    const weak = 'it says how the stage ended, not why';
    return { ...hash(parts), truncated: false, weak };
}
/** Awaitility describes itself around what it has to say (awaitility.org). */
const selfDescription = / ?defined as an? lambda expression in [\w.$]+(?: that uses [\w.$<>]+(?:, [\w.$<>]+){0,20})?/gi;
function maskMessage(lines) {
    const raw = lines
        .map((line) => line.trimEnd())
        .join('\n')
        .trim();
    const reduced = (0,plain_text/* cutText */.IN)(raw, MAX_RAW_MESSAGE).replace(selfDescription, '');
    return (0,plain_text/* cutText */.IN)((0,masks/* maskVolatile */.hY)(reduced), MAX_MESSAGE);
}
/** Of a time-out the test's own frame alone: what it waited in differs each time. */
function framesOf({ trace, test, timeout }) {
    const chosen = timeout ? [test ?? trace.frames[0]] : trace.frames.slice(0, FRAMES);
    return chosen.flatMap((frame) => (frame === undefined ? [] : [nameOf(frame)]));
}
/** Folders differ between machines. */
function nameOf({ function: name, file }) {
    return (0,masks/* maskVolatile */.hY)([name, (0,base_name/* baseName */.F)(file)].filter((part) => part !== '').join(' '));
}
function hash(parts) {
    const hashed = JSON.stringify({ version: VERSION, ...parts }, null, 1);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(hashed).digest('hex');
    return { signature: `${VERSION}:${digest.slice(0, 16)}`, hashed };
}
function whyWeak({ message, poor, truncated }) {
    if (message === '')
        return 'the report says nothing of why it failed';
    if (poor)
        return 'it is a bare assertion: other bugs in the same line look the same';
    return truncated ? 'the stack was cut, so that it may read otherwise the next time' : null;
}


/***/ }),

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


/***/ })

};
