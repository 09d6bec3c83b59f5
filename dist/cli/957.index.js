export const id = 957;
export const ids = [957];
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

/***/ 5957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./build/fallible.js
var fallible = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/fingerprints/glob.js
var fingerprints_glob = __webpack_require__(3216);
// EXTERNAL MODULE: ./build/fingerprints/regex.js
var regex = __webpack_require__(5063);
// EXTERNAL MODULE: ./build/config/loose.js
var loose = __webpack_require__(3802);
;// CONCATENATED MODULE: ./build/config/check-match.js
/** The rules of a match that span several keys. They read data that the schema may have refused. */

const testKeys = ['test', 'file', 'package'];
const stageKeys = ['log', 'exit', 'signal'];
/** @param match the data under `match`. */
function matchProblems(match) {
    return [...whyProblems(match), ...keysThatExclude(match), ...kindsThatExclude(match)];
}
function kindsOf(match) {
    return (0,loose/* textsOf */.CB)(match['kind']);
}
function whyProblems(match) {
    const kinds = kindsOf(match);
    const saysWhy = ['message', 'signature', 'log', 'exit', 'signal'].some((key) => match[key] !== undefined) ||
        (kinds.length > 0 && !kinds.includes('failure'));
    if (saysWhy) {
        return [];
    }
    const message = 'a fingerprint must say why the test fails: by its name alone every regression of it would be retried';
    return [
        {
            path: [],
            message,
            fix: 'add `message`, `signature`, `log`, `exit`, `signal` or a `kind` other than failure',
        },
    ];
}
/** `log`, `exit` and `signal` speak of the stage itself: no failed test has them. */
function keysThatExclude(match) {
    const of = stageKeys.find((key) => match[key] !== undefined);
    if (of === undefined) {
        return [];
    }
    const others = [...testKeys, ...(of === 'signal' ? [] : ['message', 'signal'])];
    return others
        .filter((key) => match[key] !== undefined)
        .map((key) => ({
        path: [key],
        message: `\`${key}\` never matches beside \`${of}\`, which is of the stage itself, where no failed test explains how it ended`,
        fix: `remove \`${key}\` or \`${of}\``,
    }));
}
function kindsThatExclude(match) {
    const of = stageKeys.find((key) => match[key] !== undefined);
    const wanted = of === 'signal' ? 'crash' : 'exit';
    if (of === undefined || kindsOf(match).every((kind) => kind === wanted)) {
        return [];
    }
    return [{ path: ['kind'], message: `\`${of}\` means \`kind: ${wanted}\``, fix: 'remove `kind`' }];
}

// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(1573);
// EXTERNAL MODULE: ./build/config/duration.js
var duration = __webpack_require__(1359);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(9445);
;// CONCATENATED MODULE: ./build/config/order-stages.js

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
            return (0,fallible/* fail */.fJ)(cycleIn(waiting, needsOf).map((index) => names[index] ?? ''));
        }
        waiting.delete(next);
        order.push(next);
    }
    return (0,fallible/* succeed */.Py)(order);
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

// EXTERNAL MODULE: ./build/config/problem.js
var problem = __webpack_require__(8308);
;// CONCATENATED MODULE: ./build/config/check-stages.js
/**
 * The rules that span stages, preflights and limits.
 * They read data that the schema may have refused, so that all problems are told at once.
 */






function checkStages(source) {
    return [
        ...duplicateNames(source, 'preflight'),
        ...duplicateNames(source, 'stages'),
        ...unknownNeeds(source),
        ...cycles(source),
        ...(0,loose/* listOf */.c3)(source.value, 'stages').flatMap((_, index) => tooLargeLimits(source, index)),
    ];
}
function at(source, path, words) {
    return { file: source.file, ...source.placeOf(path), ...words };
}
/** The names of all stages, in the order written; null for one that has none. */
function stageNames(source) {
    return namesIn(source, 'stages');
}
function namesIn(source, list) {
    return (0,loose/* listOf */.c3)(source.value, list).map((entry) => {
        const name = (0,loose/* childOf */.GG)(entry, 'name');
        return typeof name === 'string' ? name : null;
    });
}
function duplicateNames(source, list) {
    const names = namesIn(source, list);
    const word = list === 'stages' ? 'stage' : 'preflight';
    return names.flatMap((name, index) => {
        const first = names.indexOf(name);
        if (name === null || first === index) {
            return [];
        }
        const { line } = source.placeOf([list, first, 'name']);
        const message = `the ${word} \`${(0,problem/* excerpt */.Kb)(name)}\` stands in line ${line} already`;
        return [at(source, [list, index, 'name'], { message, fix: 'give each a name of its own' })];
    });
}
function unknownNeeds(source) {
    const known = stageNames(source).filter((name) => name !== null);
    return (0,loose/* listOf */.c3)(source.value, 'stages').flatMap((stage, index) => (0,loose/* listOf */.c3)(stage, 'needs').flatMap((need, position) => {
        if (typeof need !== 'string' || known.includes(need)) {
            return [];
        }
        const message = `no stage is called \`${(0,problem/* excerpt */.Kb)(need)}\``;
        return [at(source, ['stages', index, 'needs', position], { message, fix: stageFix(need, known) })];
    }));
}
/** What to write for the name of a stage that does not exist. */
function stageFix(name, known) {
    const near = (0,nearest/* nearest */.p)(name, known);
    return near === null ? `write one of: ${known.map(problem/* excerpt */.Kb).join(', ')}` : `write \`${(0,problem/* excerpt */.Kb)(near)}\``;
}
function cycles(source) {
    const stages = (0,loose/* listOf */.c3)(source.value, 'stages').map((stage) => {
        const needs = (0,loose/* childOf */.GG)(stage, 'needs');
        const name = (0,loose/* childOf */.GG)(stage, 'name');
        return {
            name: typeof name === 'string' ? name : '',
            needs: needs === undefined ? undefined : (0,loose/* textsOf */.CB)(needs),
        };
    });
    const names = stages.map(({ name }) => name);
    // Which of two stages of one name is needed cannot be told: that problem comes first.
    if (names.length > 100 || new Set(names).size < names.length) {
        return [];
    }
    const ordered = orderStages(stages);
    if (ordered.ok) {
        return [];
    }
    const members = ordered.error.map((name) => names.indexOf(name));
    const explicit = members.find((index) => stages[index]?.needs !== undefined) ?? 0;
    const implicit = ordered.error.find((_, position) => stages[members[position] ?? 0]?.needs === undefined);
    const fix = implicit === undefined
        ? 'remove one of these needs'
        : `write \`needs\` for \`${(0,problem/* excerpt */.Kb)(implicit)}\`: without it a stage needs all before it`;
    const message = `stages need each other: ${ordered.error.map(problem/* excerpt */.Kb).join(' → ')}`;
    return [at(source, ['stages', explicit, 'needs'], { message, fix })];
}
const limitKeys = ['retries', 'max-failures', 'retry-time'];
function tooLargeLimits(source, index) {
    return limitKeys.flatMap((key) => {
        const path = ['stages', index, 'limits', key];
        const own = limitAt(source, path, key);
        const ofRun = limitAt(source, ['limits', key], key) ?? defaultLimit(key);
        if (own === null || ofRun === null || own <= ofRun) {
            return [];
        }
        const shown = key === 'retry-time' ? (0,duration/* formatDuration */.a3)(ofRun) : String(ofRun);
        const message = `\`${key}\` is larger than the run's, which is ${shown}`;
        return [
            at(source, path, {
                message,
                fix: `write at most ${shown}, or raise \`${key}\` of the run's \`limits\``,
            }),
        ];
    });
}
function limitAt(source, path, key) {
    const value = (0,loose/* valueAt */.fK)(source.value, path);
    if (key !== 'retry-time') {
        return typeof value === 'number' ? value : null;
    }
    const parsed = typeof value === 'string' ? (0,duration/* parseDuration */.E9)(value) : null;
    return parsed?.ok === true ? parsed.value : null;
}
function defaultLimit(key) {
    switch (key) {
        case 'retries':
            return defaults/* defaultLimits */.MK.retries;
        case 'max-failures':
            return defaults/* defaultLimits */.MK.maxFailures;
        case 'retry-time':
            return defaults/* defaultLimits */.MK.retryTime;
    }
}

;// CONCATENATED MODULE: ./build/config/check-flakes.js
/** The rules that span flakes, in all files. They read data that the schema may have refused. */






/** So many known flakes are no test suite. */
const mostFlakes = 1000;
/** @param stages the names that `match.stage` may give; null where they are not known. */
function checkFlakes(entries, stages) {
    const [first] = entries;
    if (first !== undefined && entries.length > mostFlakes) {
        const message = `${entries.length} flakes, more than ${mostFlakes}`;
        return [{ ...problem/* nowhere */.jx, file: first.source.file, message, fix: 'remove those that are fixed' }];
    }
    return [
        ...duplicateIds(entries),
        ...entries.flatMap(wrongMatch),
        ...(stages === null ? [] : entries.flatMap((entry) => unknownStages(entry, stages))),
    ];
}
function duplicateIds(entries) {
    const seen = new Map();
    return entries.flatMap(({ source, path }) => {
        const idPath = [...path, 'id'];
        const id = (0,loose/* valueAt */.fK)(source.value, idPath);
        if (typeof id !== 'string') {
            return [];
        }
        const place = source.placeOf(idPath);
        const first = seen.get(id);
        if (first === undefined) {
            seen.set(id, `${(0,problem/* onOneLine */.GJ)(source.file)}:${place.line}`);
            return [];
        }
        const message = `the id \`${(0,problem/* excerpt */.Kb)(id)}\` stands in ${first} already`;
        return [{ file: source.file, ...place, message, fix: 'give each flake an id of its own' }];
    });
}
function wrongMatch({ source, path }) {
    const matchPath = [...path, 'match'];
    const match = (0,loose/* valueAt */.fK)(source.value, matchPath);
    if (!(0,loose/* isRecord */.u4)(match)) {
        return [];
    }
    return matchProblems(match).map(({ path: inside, message, fix }) => ({
        file: source.file,
        ...source.placeOf([...matchPath, ...inside]),
        message,
        fix,
    }));
}
function unknownStages({ source, path }, stages) {
    const stagePath = [...path, 'match', 'stage'];
    const value = (0,loose/* valueAt */.fK)(source.value, stagePath);
    return [value].flat().flatMap((text, index) => {
        const name = typeof text === 'string' ? literalName(text) : null;
        if (name === null || stages.includes(name)) {
            return [];
        }
        const place = source.placeOf(Array.isArray(value) ? [...stagePath, index] : stagePath);
        const message = `no stage is called \`${(0,problem/* excerpt */.Kb)(name)}\``;
        return [{ file: source.file, ...place, message, fix: stageFix(name, stages) }];
    });
}
/** The name that a pattern stands for, where it stands for one alone. */
function literalName(pattern) {
    return (0,regex/* splitRegex */.S)(pattern) === null ? (0,fingerprints_glob/* parseGlob */.qF)(pattern).exact : null;
}

// EXTERNAL MODULE: ./build/preflight/tag-expression.js
var tag_expression = __webpack_require__(2587);
// EXTERNAL MODULE: ./build/preflight/tag-pattern.js
var tag_pattern = __webpack_require__(1715);
;// CONCATENATED MODULE: ./build/config/check-preflights.js
/**
 * The rules that span the keys of a preflight.
 * They read data that the schema may have refused, so that all problems are told at once.
 */




function checkPreflights(source) {
    return (0,loose/* listOf */.c3)(source.value, 'preflight').flatMap((entry, index) => {
        if (!(0,loose/* isRecord */.u4)(entry)) {
            return [];
        }
        return checkOne(entry).map(({ path, isKey, message, fix }) => {
            const whole = ['preflight', index, ...path];
            const place = isKey === true ? source.placeOfKey(whole) : source.placeOf(whole);
            return { file: source.file, ...place, message, fix };
        });
    });
}
const commandKeys = ['shell', 'working-directory', 'env', 'timeout', 'on-timeout'];
function checkOne(entry) {
    const { tags } = entry;
    if (tags === undefined) {
        return entry['run'] === undefined
            ? [{ path: [], message: '`run` or `tags` is missing', fix: 'write `run: npm test`, or `tags`' }]
            : [];
    }
    const both = {
        path: ['run'],
        isKey: true,
        message: '`run` and `tags` are two preflights',
        fix: 'write an entry of its own for each',
    };
    const ofCommands = commandKeys
        .filter((key) => entry[key] !== undefined)
        .map((key) => ({
        path: [key],
        isKey: true,
        message: `\`${key}\` is for commands, and this preflight checks tags`,
        fix: 'remove it',
    }));
    return [
        ...(entry['run'] === undefined ? ofCommands : [both]),
        ...((0,loose/* isRecord */.u4)(tags) ? checkTags(tags).map((found) => ({ ...found, path: ['tags', ...found.path] })) : []),
    ];
}
function checkTags(tags) {
    return [
        ...emptyTags(tags),
        ...wrongFiles(tags),
        ...(tags['governs'] !== undefined && tags['known'] === undefined
            ? [
                {
                    path: ['governs'],
                    isKey: true,
                    message: '`governs` says which tags `known` is about, and there is no `known`',
                    fix: "write `known: ['@slow']`, or remove it",
                },
            ]
            : []),
        ...(0,loose/* listOf */.c3)(tags, 'rules').flatMap(emptyRule),
        ...wrongNames(tags),
    ];
}
function emptyTags(tags) {
    const says = ['known', 'rules', 'max', 'unique', 'governs'].some((key) => tags[key] !== undefined);
    return says
        ? []
        : [
            {
                path: [],
                message: 'nothing is demanded of the tags',
                fix: 'add `known`, `rules`, `max` or `unique`',
            },
        ];
}
function emptyRule(rule, index) {
    if (!(0,loose/* isRecord */.u4)(rule) || ['require', 'forbid', 'count'].some((key) => rule[key] !== undefined)) {
        return [];
    }
    const message = 'the rule demands nothing';
    return [{ path: ['rules', index], message, fix: 'add `require`, `forbid` or `count`' }];
}
function wrongFiles(tags) {
    const { files } = tags;
    const patterns = (0,loose/* textsOf */.CB)(files);
    const wrong = [files].flat().flatMap((pattern, index) => {
        if (typeof pattern !== 'string' || /\.(?:feature|py)$/.test(pattern)) {
            return [];
        }
        const message = 'only .feature and .py files can be read';
        const fix = 'write a path or glob that ends in .feature or .py, such as `features/**/*.feature`';
        return [{ path: Array.isArray(files) ? ['files', index] : ['files'], message, fix }];
    });
    if (tags['dialect'] === undefined ||
        patterns.length === 0 ||
        patterns.some((one) => !one.endsWith('.py'))) {
        return wrong;
    }
    const message = '`dialect` is about .feature files, and `files` names none';
    return [...wrong, { path: ['dialect'], isKey: true, message, fix: 'remove it' }];
}
/** A tag that no file of these can hold would never match, and its rule never speak. */
function wrongNames(tags) {
    const files = (0,loose/* textsOf */.CB)(tags['files']);
    const isPython = files.length > 0 && files.every((file) => file.endsWith('.py'));
    const isGherkin = files.length > 0 && files.every((file) => file.endsWith('.feature'));
    if (!isPython && !isGherkin) {
        return [];
    }
    return namedTags(tags).flatMap(({ path, tags: named, isKey }) => {
        const wrong = named.find((tag) => tag.startsWith('@') === isPython);
        if (wrong === undefined) {
            return [];
        }
        const tag = (0,problem/* excerpt */.Kb)(wrong);
        const words = isPython
            ? { message: `\`${tag}\` is no tag of Python`, fix: `write it without @: ${tag.slice(1) || 'slow'}` }
            : { message: `\`${tag}\` is no tag of Gherkin`, fix: `write it with @ and in quotes: '@${tag}'` };
        return [{ path, ...(isKey === true ? { isKey } : {}), ...words }];
    });
}
function namedTags(tags) {
    return [
        ...inPatterns(tags, 'known'),
        ...inPatterns(tags, 'governs'),
        ...inPatterns(tags, 'unique'),
        ...inKeys(tags['max'], ['max']),
        ...(0,loose/* listOf */.c3)(tags, 'rules').flatMap((rule, index) => {
            const path = ['rules', index];
            const expressions = ['when', 'require', 'forbid'].flatMap((key) => inExpression(rule, [...path, key]));
            return [...expressions, ...((0,loose/* isRecord */.u4)(rule) ? inKeys(rule['count'], [...path, 'count']) : [])];
        }),
    ];
}
function inPatterns(tags, key) {
    const value = tags[key];
    return [value].flat().map((text, index) => ({
        path: Array.isArray(value) ? [key, index] : [key],
        tags: typeof text === 'string' ? tagOfPattern(text) : [],
    }));
}
function inKeys(value, path) {
    return (0,loose/* isRecord */.u4)(value)
        ? Object.keys(value).map((key) => ({ path: [...path, key], tags: tagOfPattern(key), isKey: true }))
        : [];
}
function inExpression(rule, path) {
    const text = (0,loose/* isRecord */.u4)(rule) ? rule[String(path.at(-1))] : undefined;
    const parsed = typeof text === 'string' ? (0,tag_expression/* parseTagExpression */.Y)(text) : null;
    return parsed?.ok === true ? [{ path, tags: parsed.value.tags }] : [];
}
function tagOfPattern(text) {
    const compiled = (0,tag_pattern/* compileTagPattern */.a)(text);
    return compiled.ok && compiled.value.exact !== null ? [compiled.value.exact] : [];
}

;// CONCATENATED MODULE: ./build/config/examples.js
/** By key, a value that is right: what the fix of a wrong or missing one shows. */
const examples = new Map([
    ['version', '1'],
    ['include', '[flakes/*.yml]'],
    ['limits', '{ retries: 3 }'],
    ['preflight', "[{ name: import, run: python -c 'import app' }]"],
    ['stages', '[{ name: unit, run: npm test }]'],
    ['flakes', '[]'],
    ['retries', '2'],
    ['max-failures', '10'],
    ['retry-time', '20m'],
    ['name', 'unit'],
    ['run', 'npm test'],
    ['shell', 'bash'],
    ['working-directory', 'services/core'],
    ['env', '{ MODE: ci }'],
    ['timeout', '30m'],
    ['idle-timeout', '5m'],
    ['on-timeout', 'warn'],
    ['needs', '[migrate]'],
    ['pass-env', '[ACTIONS_RUNTIME_TOKEN]'],
    ['reports', 'reports/*.xml'],
    ['path', 'reports/*.xml'],
    ['format', 'junit'],
    ['min-tests', '100'],
    ['rerun', 'pytest'],
    ['retry', 'allow'],
    ['framework-retries', 'match'],
    ['background', 'end'],
    ['wait', '60s'],
    ['ready', '[{ run: ./is-ready.sh, within: 60s }]'],
    ['within', '60s'],
    ['only', '{ os: linux }'],
    ['os', 'linux'],
    ['matrix', '{ suite: go }'],
    ['id', 'ws-port'],
    ['issue', '"#118"'],
    ['owner', '"@net-team"'],
    ['reason', 'the port is taken by the test before'],
    ['expires', '2027-03-31'],
    ['match', '{ message: address already in use }'],
    ['stage', 'unit'],
    ['test', 'test_port*'],
    ['file', 'tests/test_ws.py'],
    ['package', 'tests.test_ws'],
    ['message', 'address already in use'],
    ['log', 'connection reset by peer'],
    ['all', '[first text, second text]'],
    ['exit', '3'],
    ['signal', 'SIGKILL'],
    ['delay', '5s'],
    ['tags', "{ files: features/**/*.feature, known: ['@slow'] }"],
    ['files', 'features/**/*.feature'],
    ['dialect', 'behave'],
    ['governs', "'@tdd*'"],
    ['known', "['@slow', '/@issue_\\d+/']"],
    ['rules', "[{ when: '@tdd_expected_fail', require: '@tdd_issue' }]"],
    ['when', "'@tdd_expected_fail'"],
    ['require', "'@tdd_issue'"],
    ['forbid', "'@wip and @release'"],
    ['count', "{ '/@issue_\\d+/': 1 }"],
    ['min', '1'],
    ['max', "{ '@wip': 5 }"],
    ['unique', "'/@id_\\d+/'"],
    ['retry-with', '{ env: { GOFLAGS: { append: -parallel=1 } } }'],
]);
/** "write `key: value`" for the last key of a path. */
function exampleFor(path) {
    // The keys of these are the maintainers' own: one called `run` is no command.
    if (path.at(-2) === 'env' || path.at(-2) === 'matrix') {
        return null;
    }
    if (path.at(-2) === 'count') {
        return 'write a number, or {min: 1, max: 2}';
    }
    if (path.at(-2) === 'max' || path.at(-3) === 'count') {
        return 'write a number, such as 5';
    }
    const key = path.findLast((segment) => typeof segment === 'string');
    const example = key === undefined ? undefined : examples.get(String(key));
    return example === undefined ? null : `write \`${String(key)}: ${example}\``;
}
/** Whether the last key of a path takes a duration. */
function takesDuration(path) {
    return /: \d+[hms]`$/.test(exampleFor(path) ?? '');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/config/known-keys.js

/** The keys that a schema knows at a path; empty where it knows none, or any. */
function knownKeys(schema, path) {
    const [segment, ...rest] = path;
    if (schema instanceof schemas/* ZodOptional */.IiU) {
        return knownKeys(schema.unwrap(), path);
    }
    if (schema instanceof schemas/* ZodUnion */.fZ7) {
        return schema.options.flatMap((option) => knownKeys(option, path));
    }
    if (schema instanceof schemas/* ZodObject */.bvH) {
        const shape = schema.shape;
        return segment === undefined ? Object.keys(shape) : knownKeys(shape[String(segment)], rest);
    }
    if (schema instanceof schemas/* ZodArray */.naA && segment !== undefined) {
        return knownKeys(schema.element, rest);
    }
    if (schema instanceof schemas/* ZodRecord */.b8S && segment !== undefined) {
        return knownKeys(schema.valueType, rest);
    }
    return [];
}

// EXTERNAL MODULE: ./build/reports/formats.js
var formats = __webpack_require__(5136);
;// CONCATENATED MODULE: ./build/config/unavailable.js
/** What the design knows and this release does not: refused by name, so that nobody believes it to be in force. */

const wholeStage = 'leave `rerun` out: the whole stage runs again';
const readyMeanwhile = 'write `run` with a command that succeeds once it is ready';
const deadlineMeanwhile = 'set `timeout` on each stage';
const keys = [
    { shape: '', name: 'deadline', meanwhile: deadlineMeanwhile },
    { shape: 'limits', name: 'deadline', meanwhile: deadlineMeanwhile },
    { shape: 'stages.*', name: 'deadline', meanwhile: deadlineMeanwhile },
    {
        shape: 'stages.*',
        name: 'clear',
        meanwhile: 'remove the paths at the start of `run`, such as `rm -rf state/`',
    },
    {
        shape: 'stages.*',
        name: 'processes',
        meanwhile: 'set the variable that limits the processes under `env`',
    },
    ...['port', 'file', 'http', 'sqlite'].map((name) => ({
        shape: 'stages.*.ready.*',
        name,
        meanwhile: readyMeanwhile,
    })),
];
const values = [
    ...['go', 'behave', 'jest', 'vitest', 'playwright', 'nextest'].map((name) => ({
        shape: 'stages.*.rerun',
        name,
        meanwhile: wholeStage,
    })),
    {
        shape: 'stages.*.background',
        name: 'allow',
        meanwhile: 'start what later stages need in a step before this one, or in each stage that needs it',
    },
];
/** A path as the lists above write it. */
function shapeOf(path) {
    return path.map((segment) => (typeof segment === 'number' ? '*' : String(segment))).join('.');
}
/** What to do meanwhile, where the key is one that this release does not have; else null. */
function unavailableKey(shape, key) {
    return keys.find((entry) => entry.shape === shape && entry.name === key)?.meanwhile ?? null;
}
/** The same for the value of a key. */
function unavailableValue(shape, value) {
    if (shape === 'stages.*.rerun' && typeof value === 'object' && value !== null) {
        return wholeStage;
    }
    return values.find((entry) => entry.shape === shape && entry.name === value)?.meanwhile ?? null;
}
/** The same for any format of a report: which there may be one day is not known. */
function unavailableFormat(shape, value) {
    const isFormat = /^stages\.\*\.reports(?:\.\*)?\.format$/.test(shape) && typeof value === 'string';
    return isFormat ? `write ${formats/* formatNames */.EI.join(' or ')}, or let the stage write one of these` : null;
}

;// CONCATENATED MODULE: ./build/config/wrong-list.js




/** What to write for a value where a list belongs, without losing what is there; null where that cannot be told. */
function fixForNoList({ value, path, schema }) {
    const key = String(path.at(-1));
    const [naming] = knownKeys(schema, [...path, 0]);
    if ((0,loose/* isRecord */.u4)(value) && naming !== undefined) {
        const [first = naming] = Object.keys(value);
        return knownKeys(schema, [...path, 0]).includes(first)
            ? `write \`- \` before \`${first}\`: each entry of the list begins with it`
            : `write \`- ${naming}: ${(0,problem/* excerpt */.Kb)(first)}\` and its other keys below: the entries are a list`;
    }
    if (typeof value === 'string' && naming === undefined) {
        return `write \`${key}: [${yamlText((0,problem/* excerpt */.Kb)(value))}]\``;
    }
    return value === null || naming === undefined ? null : `write a list of ${entryExample(path, naming)}`;
}
/** In quotes where YAML would read a list's entry as something else. */
function yamlText(text) {
    return /^[A-Za-z][\w./*-]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
function entryExample(path, naming) {
    const example = exampleFor([...path.slice(0, -1), naming]) ?? `write \`${naming}: …\``;
    return `entries that begin with ${example.replace('write `', '`- ')}`;
}

;// CONCATENATED MODULE: ./build/config/wrong-value.js






/** The words for a value of the wrong type, or of none of the names that are known. */
function wrongValue({ issue, value, path, schema }) {
    const { words, options } = expectations(issue);
    const near = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, options) : null;
    const shape = shapeOf(path);
    const meanwhile = unavailableValue(shape, value) ?? (near === null ? unavailableFormat(shape, value) : null);
    const key = String(path.findLast((segment) => typeof segment === 'string') ?? '');
    if (meanwhile !== null) {
        const shown = typeof value === 'string' ? `${key}: ${(0,problem/* excerpt */.Kb)(value)}` : `${key}: {…}`;
        return { message: `\`${shown}\` is not available in this release`, fix: meanwhile };
    }
    if (path.length === 0) {
        return wrongFile(value, knownKeys(schema, []));
    }
    const message = `expected ${joined([...shorten(options), ...words])}, found ${describe(value)}`;
    if (near !== null && near === value) {
        return {
            message: `expected the number ${near}, found text`,
            fix: `write \`${key}: ${near}\`, without quotes`,
        };
    }
    return {
        message,
        fix: near === null ? fixFor({ value, path, words, options, schema }) : `write \`${near}\``,
    };
}
/** The whole file is nothing, or a list, or a text. */
function wrongFile(value, keys) {
    const example = keys.includes('version') ? '`version: 1`' : '`flakes: []`';
    return value === null
        ? { message: 'the file is empty', fix: `write ${example}` }
        : {
            message: `expected keys and values, found ${describe(value)}`,
            fix: `write keys, such as ${example}`,
        };
}
function fixFor({ value, path, words, options, schema }) {
    const special = fixForNumber(value, path, words) ??
        (words.join() === 'a list' ? fixForNoList({ value, path, schema }) : null);
    if (special !== null) {
        return special;
    }
    const isScalar = typeof value === 'number' || typeof value === 'boolean';
    if (isScalar && words.includes('text') && !takesDuration(path)) {
        return `write '${value}' in quotes`;
    }
    if (value === null && words.includes('text')) {
        return `${exampleFor(path) ?? 'write text'}; # starts a comment where no quotes stand around it`;
    }
    if (options.length > 0 && exampleFor(path) === null) {
        return 'write one of these';
    }
    return exampleFor(path) ?? 'write text, in quotes where YAML would read it as something else';
}
/** A number in quotes, or one that lacks its unit. */
function fixForNumber(value, path, words) {
    const key = String(path.at(-1));
    if (typeof value === 'string' && /^\d{1,6}$/.test(value) && words.some((word) => word.endsWith('number'))) {
        return `write \`${key}: ${value}\`, without quotes`;
    }
    const isTime = Number.isInteger(value) && Number(value) > 0 && takesDuration(path);
    return isTime ? `write \`${key}: ${value}s\` or \`${key}: ${value}m\`` : null;
}
const typeWords = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys and values',
    record: 'keys and values',
};
/** What would have been right: kinds of values, and values by name. */
function expectations(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return { words: [typeWords[issue.expected] ?? issue.expected], options: [] };
        case 'invalid_value':
            return { words: [], options: issue.values.map(String) };
        case 'invalid_union': {
            const inner = issue.errors
                .flat()
                .filter((one) => one.path.length === 0)
                .map(expectations);
            return {
                words: [...new Set(inner.flatMap(({ words }) => words))],
                options: [...new Set(inner.flatMap(({ options }) => options))],
            };
        }
        default:
            return { words: [], options: [] };
    }
}
function shorten(options) {
    return options.length > 9 ? [...options.slice(0, 3), 'the like'] : [...options];
}
function joined(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
function describe(value) {
    if (value === null || value === undefined) {
        return 'nothing';
    }
    if (typeof value === 'string') {
        return `\`${(0,problem/* excerpt */.Kb)(value)}\``;
    }
    if (typeof value === 'object') {
        return Array.isArray(value) ? 'a list' : 'keys and values';
    }
    return typeof value === 'number' ? `the number ${value}` : String(value);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/config/yaml-rules.js
/** What YAML allows and a configuration does not. */


/** Longer lists and maps are no configuration; it also bounds what the checks after this one cost. */
const mostItems = 1000;
/** Keys that are refused here, wherever they stand. */
const ruledKeys = new Set(['__proto__', '<<']);
/** Keys written twice, keys that JavaScript or YAML 1.1 would read in a way of their own, numbers that lose digits. */
function nodeProblems(document) {
    const fatal = [];
    const others = [];
    const anchors = new Set();
    const aliases = [];
    const see = (node) => {
        if (node.anchor !== undefined) {
            anchors.add(node.anchor);
        }
    };
    (0,dist/* visit */.YR)(document, {
        Map: (_, map) => {
            see(map);
            fatal.push(...sizeProblems(map));
            others.push(...keyProblems(map));
        },
        Seq: (_, list) => {
            see(list);
            fatal.push(...sizeProblems(list));
        },
        Scalar: (_, scalar) => {
            see(scalar);
            others.push(...numberProblems(scalar));
        },
        Alias: (_, alias) => {
            aliases.push(alias);
            fatal.push(...aliasProblems(alias, anchors));
        },
    });
    const [first] = aliases;
    return { fatal, others, firstAlias: first === undefined ? null : rangeOf(first) };
}
function rangeOf(node) {
    const [start, end] = node.range ?? [0, 0];
    return [start, end];
}
function sizeProblems(collection) {
    if (collection.items.length <= mostItems) {
        return [];
    }
    const message = `more than ${mostItems} entries in one list or map`;
    return [{ range: rangeOf(collection), message, fix: 'remove what is no longer needed' }];
}
function keyProblems(map) {
    const seen = new Set();
    return map.items.flatMap((pair) => {
        const problem = keyProblem(pair, seen);
        return problem === null ? [] : [problem];
    });
}
function keyProblem(pair, seen) {
    if (!(0,dist/* isScalar */.jn)(pair.key)) {
        return null;
    }
    const key = String(pair.key.value);
    const range = rangeOf(pair.key);
    if (key === '__proto__') {
        return { range, message: '`__proto__` is not a key', fix: 'remove it' };
    }
    if (key === '<<') {
        return {
            range,
            message: 'merge keys are not read',
            fix: 'write the keys out, or use an alias for a whole value',
        };
    }
    if (seen.has(key)) {
        return { range, message: `the key \`${(0,problem/* excerpt */.Kb)(key)}\` stands here twice`, fix: 'keep one of them' };
    }
    seen.add(key);
    return null;
}
/** `3.10` is the number 3.1: what was meant as a version would be compared and passed on as another. */
function numberProblems(scalar) {
    const { value, source } = scalar;
    if (typeof value !== 'number' || source === undefined || String(value) === source) {
        return [];
    }
    const message = `YAML reads this number as ${value}`;
    return [{ range: rangeOf(scalar), message, fix: `write '${(0,problem/* excerpt */.Kb)(source)}' in quotes, or ${value}` }];
}
function aliasProblems(alias, anchors) {
    if (anchors.has(alias.source)) {
        return [];
    }
    const message = `no anchor \`&${(0,problem/* excerpt */.Kb)(alias.source)}\` stands before this alias`;
    return [{ range: rangeOf(alias), message, fix: 'put the value in quotes, if it is no alias' }];
}

;// CONCATENATED MODULE: ./build/config/explain-issues.js








/** More than these nobody reads, and each costs a search for its place. */
const mostIssues = 200;
function explainIssues({ issues, source, schema }) {
    return issues
        .slice(0, mostIssues)
        .flatMap((issue) => unravel(issue, []))
        .flatMap((issue) => explain({ issue, source, schema }));
}
/** A union's issue becomes those of the one branch that was meant, where that can be told. */
function unravel(issue, base) {
    const path = [...base, ...issue.path];
    if (issue.code === 'invalid_union') {
        const meant = issue.errors.filter((branch) => !branch.some(isWrongShape));
        const [only] = meant;
        return meant.length === 1 && only !== undefined
            ? only.flatMap((inner) => unravel(inner, path))
            : [{ ...issue, path }];
    }
    return [{ ...issue, path }];
}
/** Whether a branch of a union was not even of the value's shape. */
function isWrongShape(issue) {
    if (issue.path.length > 0) {
        return false;
    }
    if (issue.code === 'invalid_union') {
        return issue.errors.every((branch) => branch.some(isWrongShape));
    }
    return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}
function explain({ issue, source, schema }) {
    const { path } = issue;
    const value = (0,loose/* valueAt */.fK)(source.value, path);
    const here = (words) => [{ file: source.file, ...source.placeOf(path), ...words }];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys
                .filter((key) => !ruledKeys.has(key))
                .slice(0, mostIssues)
                .map((key) => unknownKey({ key, path, source, schema }));
        case 'invalid_key':
            return [{ file: source.file, ...source.placeOfKey(path), ...customWords(issue.issues[0] ?? issue) }];
        case 'invalid_type':
        case 'invalid_value':
        case 'invalid_union':
            return value === undefined && path.length > 0
                ? missing({ path, source })
                : here(wrongValue({ issue, value, path, schema }));
        case 'too_small':
        case 'too_big':
            return here(wrongSize(issue, value, path));
        default:
            return here(customWords(issue));
    }
}
/** The words of a rule of ours, which carries its own fix. */
function customWords(issue) {
    const fix = (0,loose/* isRecord */.u4)(issue.params) ? issue.params['fix'] : undefined;
    return { message: (0,problem/* onOneLine */.GJ)(issue.message), fix: typeof fix === 'string' ? (0,problem/* onOneLine */.GJ)(fix) : 'correct it' };
}
function unknownKey({ key, path, source, schema }) {
    const place = { file: source.file, ...source.placeOfKey([...path, key]) };
    const meanwhile = unavailableKey(shapeOf(path), key);
    if (meanwhile !== null) {
        return { ...place, message: `\`${key}\` is not available in this release`, fix: meanwhile };
    }
    const known = knownKeys(schema, path);
    const near = (0,nearest/* nearest */.p)(key, known);
    const fix = near === null ? `remove it; known here: ${known.join(', ')}` : `write \`${near}\``;
    return { ...place, message: 'unknown key', fix: fixForMisplaced({ key, path, source, schema }) ?? fix };
}
/** Where the key stands one level too high. */
function fixForMisplaced({ key, path, source, schema }) {
    const parent = knownKeys(schema, path).find((one) => knownKeys(schema, [...path, one]).includes(key));
    if (parent === undefined) {
        return null;
    }
    const owner = (0,loose/* valueAt */.fK)(source.value, path);
    const value = (0,loose/* valueAt */.fK)(owner, [key]);
    const shown = typeof value === 'object' ? '…' : (0,problem/* excerpt */.Kb)(String(value));
    return (0,loose/* isRecord */.u4)(owner) && Object.hasOwn(owner, parent)
        ? `indent it under \`${parent}\``
        : `it belongs under \`${parent}\`: write \`${parent}: { ${key}: ${shown} }\``;
}
function missing({ path, source }) {
    const parent = path.slice(0, -1);
    const owner = (0,loose/* valueAt */.fK)(source.value, parent);
    const isReplaced = (0,loose/* isRecord */.u4)(owner) && Object.keys(owner).some((key) => unavailableKey(shapeOf(parent), key));
    if (isReplaced) {
        return [];
    }
    const message = `\`${String(path.at(-1))}\` is missing`;
    return [{ file: source.file, ...source.placeOf(parent), message, fix: exampleFor(path) ?? 'add it' }];
}
function wrongSize(issue, value, path) {
    const isSmall = issue.code === 'too_small';
    const limit = String(isSmall ? issue.minimum : issue.maximum);
    if (Array.isArray(value)) {
        return isSmall
            ? { message: 'the list is empty', fix: `remove it, or ${exampleFor(path) ?? 'add an entry'}` }
            : { message: `more than ${limit} entries`, fix: `write at most ${limit}` };
    }
    const bound = `at ${isSmall ? 'least' : 'most'} ${limit}`;
    return { message: `this must be ${bound}`, fix: `write a number of ${bound}` };
}

;// CONCATENATED MODULE: ./build/config/glob-warnings.js
/** What is no error in an entry, and most likely not what was meant. */


/** Messages and logs that hold a `*` and are no regex: they match the character itself. */
function globWarnings(entries) {
    return entries.flatMap(({ source, path }) => ['message', 'log']
        .flatMap((key) => textPaths((0,loose/* valueAt */.fK)(source.value, [...path, 'match', key]), [...path, 'match', key]))
        .filter((at) => isLiteralWithStar((0,loose/* valueAt */.fK)(source.value, at)))
        .map((at) => ({
        file: source.file,
        ...source.placeOf(at),
        message: '`*` stands for itself here: globs are for names, not for messages',
        fix: 'write a part of the line without it, or /regex/ with `.*` for any text and `\\*` for the character',
    })));
}
/** The paths of the texts in one of the forms that `message` and `log` take. */
function textPaths(value, path) {
    const all = (0,loose/* childOf */.GG)(value, 'all');
    const list = Array.isArray(all) ? all : value;
    const base = Array.isArray(all) ? [...path, 'all'] : path;
    return Array.isArray(list) ? list.map((_, index) => [...base, index]) : [path];
}
function isLiteralWithStar(value) {
    return typeof value === 'string' && value.includes('*') && (0,regex/* splitRegex */.S)(value) === null;
}

;// CONCATENATED MODULE: ./build/config/relative-path.js
/** Whether a path is relative, on every platform: no root, no drive, no backslash, no NUL. */
function isRelativePath(path) {
    return path.trim() !== '' && !/^(?:\/|~|[A-Za-z]:)/.test(path) && !/[\\\p{Cc}]/u.test(path);
}

;// CONCATENATED MODULE: ./build/config/include-path.js


/**
 * Where an entry of `include` points, seen from the file that holds it.
 *
 * Never outside of the repository: the files are read from one commit, and nothing else may grant retries.
 */
function resolveInclude(entry, from) {
    if (!isRelativePath(entry)) {
        return (0,fallible/* fail */.fJ)({
            message: 'not a relative path',
            fix: 'write a path relative to this file, such as flakes/*.yml',
        });
    }
    const segments = entry.split('/').filter((segment) => segment !== '.' && segment !== '');
    const name = segments.pop();
    if (name === undefined || name === '..' || entry.endsWith('/')) {
        return (0,fallible/* fail */.fJ)({ message: 'this names a folder', fix: 'name files, such as flakes/*.yml' });
    }
    if (/[?[\]{}!]/.test(entry) || name.includes('**') || segments.some((segment) => segment.includes('*'))) {
        const message = 'only `*` is a wildcard here, and only after the last slash';
        return (0,fallible/* fail */.fJ)({ message, fix: 'write one entry for each folder, such as flakes/*.yml' });
    }
    const directory = from.split('/').slice(0, -1);
    for (const segment of segments) {
        if (segment !== '..') {
            directory.push(segment);
        }
        else if (directory.pop() === undefined) {
            return (0,fallible/* fail */.fJ)({ message: 'this leads out of the repository', fix: 'name files inside of it' });
        }
    }
    return (0,fallible/* succeed */.Py)({ directory: directory.join('/'), name });
}
/** The path that a directory and a name make. */
function joinPath(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}

;// CONCATENATED MODULE: ./build/config/include.js
/** Finds and reads the files that `include` names. */




const mostFiles = 1000;
const mostCharacters = 8 * 1024 * 1024;
/** So many files are read at a time: a forge may take a request for each. */
const atOnce = 8;
async function readIncluded(source, reader) {
    const problems = [];
    const warnings = [];
    const paths = new Set();
    for (const [index, entry] of (0,loose/* listOf */.c3)(source.value, 'include').entries()) {
        const place = { file: source.file, ...source.placeOf(['include', index]) };
        // What is no text is the schema's problem.
        const resolved = typeof entry === 'string' ? resolveInclude(entry, source.file) : null;
        if (resolved?.ok === false) {
            problems.push({ ...place, ...resolved.error });
        }
        else if (resolved !== null) {
            const found = await expand(resolved.value, { reader, self: source.file });
            for (const path of found.paths) {
                paths.add(path);
            }
            (found.isError ? problems : warnings).push(...found.words.map((words) => ({ ...place, ...words })));
        }
    }
    if (paths.size > mostFiles) {
        const message = `${paths.size} included files, more than ${mostFiles}`;
        problems.push({ ...problem/* nowhere */.jx, file: source.file, message, fix: 'put several flakes into one file' });
        return { files: [], problems, warnings };
    }
    const read = await readAll([...paths].sort(), reader);
    const missing = read.missing.map((path) => missingFile(path, source));
    return { files: read.files, problems: [...problems, ...missing, ...tooMuch(read.isCut, source)], warnings };
}
async function expand({ directory, name }, { reader, self }) {
    if (!name.includes('*')) {
        const path = joinPath(directory, name);
        const isSelf = path === self;
        const words = isSelf ? [{ message: 'a file cannot include itself', fix: 'remove it' }] : [];
        return { paths: isSelf ? [] : [path], words, isError: true };
    }
    // A backslash cannot stand in the path, so the glob has no escapes.
    const glob = (0,fingerprints_glob/* parseGlob */.qF)(name);
    const names = await reader.list(directory);
    const paths = names
        .filter((one) => (0,fingerprints_glob/* globMatches */.mw)(glob, one) && (name.startsWith('.') || !one.startsWith('.')))
        .map((one) => joinPath(directory, one))
        .filter((path) => path !== self);
    const none = { message: 'no file matches', fix: 'remove the entry, or correct the path' };
    return { paths, words: paths.length === 0 ? [none] : [], isError: false };
}
async function readAll(paths, reader) {
    const files = [];
    const missing = [];
    let characters = 0;
    for (let from = 0; from < paths.length; from += atOnce) {
        const batch = paths.slice(from, from + atOnce);
        const texts = await Promise.all(batch.map((path) => reader.read(path)));
        for (const [index, file] of batch.entries()) {
            const text = texts[index] ?? null;
            characters += text?.length ?? 0;
            if (text === null) {
                missing.push(file);
            }
            else {
                files.push({ file, text });
            }
        }
        if (characters > mostCharacters) {
            return { files: [], missing, isCut: true };
        }
    }
    return { files, missing, isCut: false };
}
/** Where the entry that named a file stands: found again by what it resolves to. */
function missingFile(path, source) {
    const index = (0,loose/* listOf */.c3)(source.value, 'include').findIndex((entry) => {
        const resolved = typeof entry === 'string' ? resolveInclude(entry, source.file) : null;
        return resolved?.ok === true && joinPath(resolved.value.directory, resolved.value.name) === path;
    });
    const place = source.placeOf(index === -1 ? ['include'] : ['include', index]);
    const fix = 'add the file, or remove the entry';
    return { file: source.file, ...place, message: `there is no file ${(0,problem/* excerpt */.Kb)(path)}`, fix };
}
function tooMuch(isCut, source) {
    if (!isCut) {
        return [];
    }
    const message = 'the included files are larger than 8 MiB together';
    return [
        { file: source.file, ...source.placeOf(['include']), message, fix: 'remove what is no longer needed' },
    ];
}

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

;// CONCATENATED MODULE: ./build/failures/signals.js
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

// EXTERNAL MODULE: ./build/fingerprints/pattern.js
var pattern = __webpack_require__(3306);
;// CONCATENATED MODULE: ./build/config/schema-values.js
/**
 * The values that the configuration's keys take.
 * A custom issue carries its `fix` in `params`: what to write instead.
 */





/** More patterns, values or reports in one list are a mistake. */
const longestList = 100;
function textWith({ holds, message, fix }) {
    return schemas/* string */.YjP().refine(holds, { error: message, params: { fix }, abort: true });
}
/** One line that is not blank: a name of a person, an issue, a reason. */
const line = textWith({
    holds: (text) => text.trim() !== '' && text.length <= 500 && !/\p{Cc}/u.test(text),
    message: 'this must be one line of text, not blank, of at most 500 characters',
    fix: 'write the text on one line',
}).meta({ minLength: 1, maxLength: 500 });
/** Shell text of one or more lines. */
const script = textWith({
    holds: (text) => text.trim() !== '' && !text.includes('\0'),
    message: 'the command is empty',
    fix: 'write the command to run, such as `npm test`',
}).meta({ minLength: 1 });
const namePattern = '^[\\p{L}\\p{N}][\\p{L}\\p{N} ._+:()=-]{0,63}$';
const nameExpression = new RegExp(namePattern, 'u');
/** The name of a stage or preflight: shown everywhere, matched by patterns, and part of file names. */
const schema_values_name = textWith({
    holds: (text) => nameExpression.test(text) && !text.endsWith(' '),
    message: 'not a name',
    fix: 'write 1 to 64 letters, digits, spaces and . _ + : ( ) = - and start with a letter or digit',
}).meta({ pattern: namePattern });
const idPattern = '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$';
const idExpression = new RegExp(idPattern);
const id = textWith({
    holds: (text) => idExpression.test(text),
    message: 'not an id',
    fix: 'write 1 to 100 letters, digits and . _ - such as sqlmock-pollution',
}).meta({ pattern: idPattern });
const relativePath = textWith({
    holds: isRelativePath,
    message: 'not a relative path',
    fix: 'write a path relative to the working directory, with /',
}).meta({ minLength: 1 });
const shell = textWith({
    holds: (text) => text === 'bash' || text === 'sh' || text.includes('{0}'),
    message: 'not a shell',
    fix: 'write bash, sh, or a command with {0} where the path of the script goes, such as `python {0}`',
});
/** A duration as text; milliseconds once read. */
function durationOf(least) {
    return schemas/* string */.YjP()
        .meta({ pattern: duration/* durationPattern */.Zq, examples: ['30s', '5m', '1h30m'] })
        .transform((text, context) => {
        const parsed = (0,duration/* parseDuration */.E9)(text);
        const milliseconds = parsed.ok ? parsed.value : 0;
        if (parsed.ok && milliseconds >= least) {
            return milliseconds;
        }
        const [message = '', fix = ''] = (parsed.ok ? 'too short: write at least 1s' : parsed.error).split(': ');
        context.issues.push({ code: 'custom', message, params: { fix }, input: text, continue: true });
        return milliseconds;
    });
}
/** A time limit: at least one second. */
const schema_values_duration = durationOf(1000);
/** A delay: may be `0s`. */
const delay = durationOf(0);
/** Text in a language of its own; the compiler's error says what to write instead. */
function compiledText(compile, message) {
    return schemas/* string */.YjP().superRefine((text, context) => {
        const compiled = compile(text);
        if (!compiled.ok) {
            context.addIssue({ code: 'custom', message, params: { fix: compiled.error } });
        }
    });
}
function schema_values_pattern(compile) {
    return compiledText(compile, 'this pattern cannot be used');
}
function listOf(item) {
    return schemas/* array */.YOg(item).min(1).max(longestList);
}
function oneOrMany(item) {
    return schemas/* union */.KCZ([item, listOf(item)]);
}
/** Exact text, a glob or /regex/. */
const schema_values_names = oneOrMany(schema_values_pattern(pattern/* compileNamePattern */.t));
/** Shorter texts stand in nearly every line. */
const shortestText = 3;
const linePattern = schema_values_pattern((text) => {
    const compiled = (0,pattern/* compileLinePattern */.u)(text);
    return compiled.ok && compiled.value.literal !== null && text.trim().length < shortestText
        ? (0,fallible/* fail */.fJ)(`\`${text.trim()}\` stands in too many lines: write at least ${shortestText} characters of what tells this failure from others`)
        : compiled;
});
/** Parts of lines or /regex/: in a list one must match, in `all` each. */
const texts = schemas/* union */.KCZ([
    linePattern,
    listOf(linePattern),
    schemas/* strictObject */.rej({ all: listOf(linePattern).describe('Each of these must match, on any line.') }),
]);
/** What YAML may write without quotes; text once read, as a workflow's own expressions would show it. */
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String);
const variablePattern = '^[A-Za-z_][A-Za-z0-9_]*$';
const variableExpression = new RegExp(variablePattern);
/** The name of an environment variable. `RETRIAL_…` is how Retrial finds what a stage left behind. */
const variable = textWith({
    holds: (text) => variableExpression.test(text) && !/^RETRIAL_/i.test(text),
    message: 'not a variable that can be set',
    fix: 'write letters, digits and _, and nothing that starts with RETRIAL_',
}).meta({ pattern: variablePattern });
const noNul = textWith({
    holds: (text) => !text.includes('\0'),
    message: 'a variable cannot hold a NUL character',
    fix: 'remove it',
});
/** The value of an environment variable. */
const variableValue = scalar.pipe(noNul);
const env = schemas/* record */.g1P(variable, variableValue);
const only = schemas/* strictObject */.rej({
    os: schemas/* union */.KCZ([schemas/* enum */.k5n(['linux', 'macos', 'windows']), listOf(schemas/* enum */.k5n(['linux', 'macos', 'windows']))])
        .optional()
        .describe('The runner’s operating system, or a list of which one must be it.'),
    matrix: schemas/* record */.g1P(schemas/* string */.YjP().min(1), oneOrMany(scalar))
        .optional()
        .describe('Keys of the job’s matrix, each with the value, or a list of values, that it must have. Compared as text.'),
});
const count = schemas/* int */.Whr().min(0).max(1000);
const positive = schemas/* int */.Whr().min(1).max(1_000_000);
const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/;
/** A day that exists, as YYYY-MM-DD. */
const day = textWith({
    holds: isCalendarDay,
    message: 'not a day of the calendar',
    fix: 'write the last day on which the entry holds, such as 2027-03-31',
}).meta({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
function isCalendarDay(text) {
    const parts = calendarDay.exec(text);
    if (parts === null) {
        return false;
    }
    const date = new Date(`${text}T00:00:00Z`);
    // Where the day does not exist, Date refuses it or moves on into the next month.
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/config/flake-values.js
/** The values of an entry that speak of people and issues, and its signature. */

const issuePattern = '^(?:https?://[^\\s/]\\S*|(?:[\\w.-]+/[\\w.-]+)?#[0-9]+|[0-9]+)$';
const issueExpression = new RegExp(issuePattern);
/** An http(s) address, or the number of an issue: `#118`, `org/repo#118` or `118`. */
const issue = line
    .refine((text) => issueExpression.test(text), {
    error: 'not an issue',
    params: { fix: 'write its address (https://…), or its number in quotes: "#118" or "org/repo#118"' },
    abort: true,
})
    .meta({ pattern: issuePattern });
const signaturePattern = '^v1:[0-9a-f]{16}$';
const signatureExpression = new RegExp(signaturePattern);
/** As src/fingerprints/signature.ts makes them. */
const signature = line
    .refine((text) => !/^v(?!1:)\d+:/.test(text), {
    error: 'a signature of another version, which never matches',
    params: { fix: 'this release knows v1: write the signature that its summary shows' },
    abort: true,
})
    .refine((text) => signatureExpression.test(text), {
    error: 'not a signature',
    params: { fix: 'write `v1:` and 16 digits of 0-9 and a-f, as the summary shows it' },
    abort: true,
})
    .meta({ pattern: signaturePattern });

;// CONCATENATED MODULE: ./build/config/flake-schema.js
/** One entry of `flakes`: a fingerprint as the maintainers write it. */





/** Over 128 a signal ended a child of the shell: that is always a `crash` (rule 1 of a verdict). */
const exitCode = schemas/* int */.Whr()
    .min(1)
    .max(255)
    .refine((code) => code <= 128, {
    error: 'a code over 128 is of the kind crash, which `exit` does not mean',
    params: { fix: 'write `signal` with its name, such as SIGKILL for 137, or `kind: crash`' },
})
    .refine((code) => code !== 66, {
    error: 'code 66 is that of a race detector: the kind race, which `exit` does not mean',
    params: { fix: 'write `kind: race`' },
});
const patterns = 'Exact text, a glob or /regex/; in a list one must match.';
const lines = 'A part of one line or /regex/; in a list one must match, in {all: […]} each.';
const matchSchema = schemas/* strictObject */.rej({
    stage: schema_values_names.optional().describe(`The stage’s name. ${patterns}`),
    test: schema_values_names.optional().describe(`The test’s name. ${patterns}`),
    file: schema_values_names.optional().describe(`The test’s file. ${patterns}`),
    package: schema_values_names.optional().describe(`The test’s package: JUnit’s class name, Go’s import path. ${patterns}`),
    message: texts.optional().describe(`The failure’s own exception text, never captured output. ${lines}`),
    log: texts.optional().describe(`The attempt’s log, where no failed test explains the exit. ${lines}`),
    signature: oneOrMany(signature)
        .optional()
        .describe('The signature that the summary shows for the failure.'),
    exit: oneOrMany(exitCode).optional().describe('The exit code, where no failed test explains it.'),
    signal: oneOrMany(schemas/* enum */.k5n(signalNames))
        .optional()
        .describe('The signal that ended the stage, such as SIGKILL.'),
    kind: oneOrMany(schemas/* enum */.k5n(failureKinds)).optional().describe('The kind of failure.'),
});
const changeSchema = schemas/* strictObject */.rej({
    append: variableValue.optional().describe('Text to add at its end, after a space.'),
    prepend: variableValue.optional().describe('Text to add at its start, before a space.'),
})
    .refine((change) => (change.append === undefined) !== (change.prepend === undefined), {
    error: 'this must hold one of `append` and `prepend`',
    params: { fix: 'write {append: text} or {prepend: text}' },
});
const retryWithSchema = schemas/* strictObject */.rej({
    env: schemas/* record */.g1P(variable, schemas/* union */.KCZ([variableValue, changeSchema]))
        .describe('Variables for the retry alone: a value, or what to append or prepend to the one there is.'),
});
const flakeSchema = schemas/* strictObject */.rej({
    id: id.describe('What the flake is called, in this and all included files.'),
    issue: issue.describe('The issue about it: an address, or a number such as "#118".'),
    owner: line.describe('Who looks after it.'),
    reason: line.optional().describe('Why it fails, as far as is known.'),
    expires: day.describe('The last day on which the entry holds, as YYYY-MM-DD. The day ends in UTC.'),
    match: matchSchema.describe('What a failure must be to be this flake. All keys given must match.'),
    only: only.optional().describe('Where the entry holds. Default: everywhere.'),
    retries: count.optional().describe('How many retries it pays for in a run. Default: 1.'),
    delay: delay.optional().describe('How long to wait before the retry. Default: 0s.'),
    'retry-with': retryWithSchema.optional().describe('What is different in the retry.'),
});

;// CONCATENATED MODULE: ./build/config/tag-schema.js
/** `tags` of a preflight, as the maintainers write it. The rules that span several keys stand in check-tags.ts. */




const tagPattern = compiledText(tag_pattern/* compileTagPattern */.a, 'this pattern cannot be used');
const expression = compiledText(tag_expression/* parseTagExpression */.Y, 'this tag expression cannot be used');
const amount = schemas/* int */.Whr().min(0).max(1_000_000);
const boundsSchema = schemas/* strictObject */.rej({
    min: amount.optional().describe('At least so many.'),
    max: amount.optional().describe('At most so many. Default: no bound.'),
})
    .refine(({ min, max }) => min !== undefined || max !== undefined, {
    error: 'this says neither `min` nor `max`',
    params: { fix: 'write a number, or {min: 1, max: 2}' },
})
    .refine(({ min = 0, max }) => max === undefined || min <= max, {
    error: '`min` is larger than `max`',
    params: { fix: 'write a `min` of at most `max`' },
});
const ruleSchema = schemas/* strictObject */.rej({
    name: line
        .optional()
        .describe('What the rule is called where a test breaks it. Default: made from its `when`.'),
    when: expression
        .optional()
        .describe('A tag expression: the tests that the rule is about. Default: every test.'),
    require: expression.optional().describe('A tag expression that must hold for them.'),
    forbid: expression.optional().describe('A tag expression that must not hold for them.'),
    count: schemas/* record */.g1P(tagPattern, schemas/* union */.KCZ([amount, boundsSchema]))
        .optional()
        .describe('By pattern, how many different tags of each of them must match: a number, or {min, max}.'),
});
const tag_schema_patterns = 'Exact text, a glob or /regex/, for the whole tag';
const tagSchema = schemas/* strictObject */.rej({
    files: oneOrMany(relativePath).describe('Paths or globs of the test files, relative to the run’s working directory. Each ends in .feature or .py.'),
    dialect: schemas/* enum */.k5n(['behave', 'cucumber'])
        .optional()
        .describe('Who runs the .feature files: the two differ in what is a tag. Default: behave.'),
    governs: oneOrMany(tagPattern)
        .optional()
        .describe(`The tags that \`known\` is about. ${tag_schema_patterns}. Default: all tags.`),
    known: listOf(tagPattern).optional().describe(`The tags that may be written. ${tag_schema_patterns}.`),
    rules: listOf(ruleSchema).optional().describe('What tests with certain tags must and must not have.'),
    max: schemas/* record */.g1P(tagPattern, amount)
        .optional()
        .describe(`By pattern, how many tests may have such a tag at most. ${tag_schema_patterns}.`),
    unique: oneOrMany(tagPattern)
        .optional()
        .describe(`Tags of which each may stand on one test only. ${tag_schema_patterns}.`),
});

;// CONCATENATED MODULE: ./build/config/schema.js
/**
 * The whole of `retrial.yml`: the only source of what it may hold, of its types and of its JSON Schema.
 * Rules that span several keys stand in check-stages.ts, check-preflights.ts and check-flakes.ts, defaults in make-plan.ts and make-policy.ts.
 */





const limitsSchema = schemas/* strictObject */.rej({
    retries: count.optional().describe('How many retries may be made. Default: 3 in the run.'),
    'max-failures': positive
        .optional()
        .describe('With more distinct failed tests than this nothing is retried: a mass failure is no flake. Default: 10.'),
    'retry-time': schema_values_duration.optional().describe('How much time retries may take in all. Default: no bound.'),
});
const schema_commandKeys = {
    run: script.describe('The command: text for the shell.'),
    shell: shell
        .optional()
        .describe('bash, sh, or a command with {0} where the script’s path goes. Default: bash.'),
    'working-directory': relativePath
        .optional()
        .describe('Where the command runs, relative to the run’s working directory. Default: there.'),
    env: env.optional().describe('Variables that the command receives besides the job’s own.'),
};
const preflightSchema = schemas/* strictObject */.rej({
    name: schema_values_name.describe('What the preflight is called.'),
    tags: tagSchema.optional().describe('Rules over the tags of test files; instead of a command.'),
    ...schema_commandKeys,
    run: schema_commandKeys.run.optional().describe('The command: text for the shell; or `tags`.'),
    timeout: schema_values_duration.optional().describe('How long the command may take. Default: 60s.'),
    'on-timeout': schemas/* union */.KCZ([
        schemas/* enum */.k5n(['fail', 'warn', 'skip']),
        schemas/* strictObject */.rej({
            env: env.describe('Variables that all stages receive when the command took too long.'),
        }),
    ])
        .optional()
        .describe('When the command takes too long: fail the run, warn and go on, skip in silence, or set variables for all stages. Default: fail.'),
});
const reportSchema = schemas/* union */.KCZ([
    relativePath,
    schemas/* strictObject */.rej({
        path: relativePath.describe('A path or glob, relative to the stage’s working directory.'),
        format: schemas/* enum */.k5n(formats/* formatNames */.EI).optional().describe('The report’s format. Default: found by its content.'),
        'min-tests': positive
            .optional()
            .describe('How many tests a whole attempt must report at least. Default: 1.'),
    }),
]);
const readySchema = schemas/* strictObject */.rej({
    run: script.describe('A command that succeeds once what the stage started or changed is usable.'),
    within: schema_values_duration.optional().describe('How long it is tried again. Default: 60s.'),
});
const stageSchema = schemas/* strictObject */.rej({
    name: schema_values_name.describe('What the stage is called.'),
    kind: schemas/* enum */.k5n(['migration', 'check', 'tests'])
        .optional()
        .describe('What the stage is; sets the defaults of `background` and `retry`. Default: tests.'),
    needs: schemas/* array */.YOg(schema_values_name)
        .max(100)
        .optional()
        .describe('The stages that must have passed before this one starts. Default: all that are written before it.'),
    ...schema_commandKeys,
    'pass-env': listOf(variable)
        .optional()
        .describe('Names of variables that Retrial withholds from stages and that this one receives all the same.'),
    reports: schemas/* union */.KCZ([reportSchema, listOf(reportSchema)])
        .optional()
        .describe('The reports that the stage writes. Without them its exit code decides alone.'),
    rerun: schemas/* enum */.k5n(['whole', 'pytest'])
        .optional()
        .describe('What a retry runs: the whole stage, or with pytest the failed tests alone. Default: whole.'),
    retry: schemas/* enum */.k5n(['allow', 'never'])
        .optional()
        .describe('Whether known flakes are retried. Default: allow for tests, never for migrations and checks.'),
    'framework-retries': schemas/* enum */.k5n(['match', 'allow'])
        .optional()
        .describe('What the framework itself retried until it passed: match wants a flake that explains it, allow lets it pass. Default: match.'),
    limits: limitsSchema
        .optional()
        .describe('The stage’s own limits, none larger than the run’s. Default: the run’s.'),
    timeout: schema_values_duration.optional().describe('How long one attempt may take. Default: no limit.'),
    'idle-timeout': schema_values_duration.optional().describe('How long one attempt may write nothing. Default: no limit.'),
    background: schemas/* union */.KCZ([
        schemas/* enum */.k5n(['fail', 'end']),
        schemas/* strictObject */.rej({
            wait: schema_values_duration.describe('How long they may still run; what runs after that fails the stage.'),
        }),
    ])
        .optional()
        .describe('What happens to processes that the command leaves behind: fail the stage, end them, or wait. Default: fail for migrations, else end.'),
    ready: listOf(readySchema)
        .optional()
        .describe('Checks that must pass after the command, before the next stage starts.'),
    only: only
        .optional()
        .describe('Where the stage runs. Elsewhere it counts as passed for those that need it.'),
});
const includedFileSchema = schemas/* strictObject */.rej({
    flakes: schemas/* array */.YOg(flakeSchema).describe('The known flakes.'),
});
const configSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('The version of this format: 1.'),
    include: listOf(line)
        .optional()
        .describe('Files with more flakes, relative to this one; `*` stands for any text in a file’s name.'),
    limits: limitsSchema.optional().describe('The limits of the run.'),
    preflight: schemas/* array */.YOg(preflightSchema)
        .max(100)
        .optional()
        .describe('Checks that take seconds and run before the first stage.'),
    stages: listOf(stageSchema)
        .optional()
        .describe('What runs, in order. Left out: the inputs `migrate`, `test` and `reports` of the step.'),
    flakes: schemas/* array */.YOg(flakeSchema).optional().describe('The known flakes.'),
})
    .describe('The configuration of Retrial: .github/retrial.yml, .gitea/retrial.yml or .forgejo/retrial.yml.');

;// CONCATENATED MODULE: ./build/config/syntax-problem.js
/** What YAML's parser refuses, told by its likely cause. */


/** Syntax errors told of one file. */
const mostErrors = 20;
/** These leave the structure as it is: each is a mistake of its own. After any other the rest is misread. */
const local = new Set([
    'BAD_SCALAR_START',
    'BAD_ALIAS',
    'BAD_DQ_ESCAPE',
    'TAG_RESOLVE_FAILED',
    'NON_STRING_KEY',
]);
const fixes = {
    BAD_SCALAR_START: 'put the value in quotes',
    BAD_ALIAS: 'put the value in quotes, if it is no alias',
    BLOCK_AS_IMPLICIT_KEY: 'put the value in quotes, or on a line of its own',
    MULTILINE_IMPLICIT_KEY: 'write `key: value`, with a space after the colon, and the value in quotes where it holds a colon',
    MISSING_CHAR: 'write what is missing: a colon, a quote, a bracket or a comma',
    BAD_INDENT: 'indent it like the lines beside it',
    TAB_AS_INDENT: 'indent with spaces',
    MULTIPLE_DOCS: 'keep one document: remove `---` and what follows it',
    TAG_RESOLVE_FAILED: 'remove the tag',
    NON_STRING_KEY: 'write the key as plain text',
    RESOURCE_EXHAUSTION: 'write them flat',
};
/** Where the library's own words would not help. */
const messages = {
    MULTILINE_IMPLICIT_KEY: 'this line is not a key and its value',
    MULTIPLE_DOCS: 'more than one document in the file',
    NON_STRING_KEY: 'a key must be text',
    RESOURCE_EXHAUSTION: 'lists and maps are nested too deeply',
};
/** In the order of the file, up to the first that leaves the rest misread. */
function syntaxProblems(refused) {
    const errors = [...refused.document.errors, ...refused.document.warnings].toSorted((one, other) => one.pos[0] - other.pos[0]);
    const last = errors.findIndex(({ code }) => !local.has(code));
    const told = last === -1 ? errors : errors.slice(0, last + 1);
    // What follows from the first error of a place says nothing new, and after many errors nothing does.
    const firsts = told.filter((error, index) => error.pos[0] !== told[index - 1]?.pos[0]).slice(0, mostErrors);
    return { problems: firsts.map((error) => syntax_problem_explain(error, refused)), isReadable: last === -1 };
}
function syntax_problem_explain(error, refused) {
    const { file, text, placeAt } = refused;
    const { start, ...words } = likelyCause(error, refused) ?? { start: error.pos[0], ...plainWords(error) };
    const endOfLine = text.indexOf('\n', start);
    return { file, ...placeAt(start, endOfLine === -1 ? text.length : endOfLine), ...words };
}
function plainWords({ code, message }) {
    return {
        message: messages[code] ?? `not valid YAML: ${(0,problem/* excerpt */.Kb)(message)}`,
        fix: fixes[code] ?? 'correct the YAML here',
    };
}
function likelyCause(error, { document, text }) {
    const [at] = error.pos;
    const indented = at + (/^(?:[ \t]*(?:#[^\n]*)?\r?\n)* */.exec(text.slice(at, at + 2000))?.[0].length ?? 0);
    switch (error.code) {
        case 'BLOCK_AS_IMPLICIT_KEY':
        case 'MULTILINE_IMPLICIT_KEY':
            return tooDeep(text, at);
        case 'MISSING_CHAR':
            return /^Sequence item/.test(error.message)
                ? {
                    start: indented,
                    message: 'this line belongs neither to the entry above it nor to a new one',
                    fix: 'indent it like the keys of the entry above, or write `- ` before it to begin a new entry',
                }
                : openQuote(document, at);
        case 'BAD_INDENT':
            return { start: indented, ...unevenLine(error) };
        default:
            return null;
    }
}
/** A key after a key that has a value already: with more indentation the parser takes it for part of that value. */
function tooDeep(text, at) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    const [lead = ''] = /^ *(?:- +)*/.exec(text.slice(lineStart, at)) ?? [];
    const next = /\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)[\w-]+:(?=\s)/.exec(text.slice(at, at + 2000));
    const between = text.slice(at, at + (next?.index ?? 0));
    if (next === null || between.includes('\n') || (next[1]?.length ?? 0) <= lead.length) {
        return null;
    }
    const start = at + next.index + next[0].search(/[\w-]+:$/);
    return {
        start,
        message: 'this line is indented too deeply: it reads as part of the value above it',
        fix: `indent it by ${lead.length} spaces, like the key above`,
    };
}
/** The parser notices at the end of the file, or at the next quote, that one was not closed. */
function openQuote(document, at) {
    let opened = null;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, scalar) => {
            const quote = quotes[String(scalar.type)];
            const [start, end] = scalar.range ?? [at, at];
            if (quote !== undefined && start < at && at <= end) {
                opened = {
                    start,
                    message: 'the quote that opens here is not closed on its line',
                    fix: `write the closing ${quote}`,
                };
            }
        },
    });
    return opened;
}
const quotes = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" };
function unevenLine({ code, message }) {
    const bracket = / end with a ([\]})])$/.exec(message)?.[1];
    return bracket === undefined
        ? { message: 'this line is indented unlike the lines beside it', fix: fixes[code] ?? '' }
        : { message: 'a list or map in brackets is not closed before this', fix: `write the closing ${bracket}` };
}

;// CONCATENATED MODULE: ./build/config/yaml-source.js
/** One YAML file: its data, and where in the text each piece of it stands. */





/** Larger files are no configuration. */
const mostBytes = 1024 * 1024;
/** How often aliases may repeat their anchors, nested ones multiplied. */
const mostAliases = 100;
/** Reads one file's text. Nothing in it can take memory or time out of proportion to its size. */
function parseYaml(file, text) {
    if (Buffer.byteLength(text) > mostBytes) {
        return (0,fallible/* fail */.fJ)([
            { ...problem/* nowhere */.jx, file, message: 'the file is larger than 1 MiB', fix: 'split it by `include`' },
        ]);
    }
    const lines = new dist/* LineCounter */.HN();
    const placeAt = (start, end) => {
        const { line, col } = lines.linePos(start);
        return { line, column: Math.max(1, col), text: (0,problem/* excerpt */.Kb)(text.slice(start, end)) };
    };
    return readDocument({ file, text, lines, placeAt });
}
function readDocument({ file, text, lines, placeAt }) {
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        stringKeys: true,
        // Looked for by nodeProblems: the library's own search is quadratic.
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    const locate = ({ range, message, fix }) => ({
        file,
        ...placeAt(...range),
        message,
        fix,
    });
    const { fatal, others, firstAlias } = nodeProblems(document);
    const syntax = syntaxProblems({ document, file, text, placeAt });
    if (syntax.problems.length > 0 || fatal.length > 0) {
        return (0,fallible/* fail */.fJ)([...syntax.problems, ...(syntax.isReadable ? fatal.map(locate) : [])]);
    }
    const value = toData(document);
    if (!value.ok) {
        const range = firstAlias ?? [0, 0];
        return (0,fallible/* fail */.fJ)([locate({ range, message: 'aliases repeat too much', fix: 'write the values out' })]);
    }
    return (0,fallible/* succeed */.Py)({ file, value: value.value, problems: others.map(locate), ...locator(document, placeAt) });
}
/** Plain data; an error where aliases would make it larger than the text warrants. */
function toData(document) {
    try {
        return (0,fallible/* succeed */.Py)(document.toJS({ maxAliasCount: mostAliases }));
    }
    catch (error) {
        if (error instanceof ReferenceError) {
            return (0,fallible/* fail */.fJ)(error);
        }
        throw error;
    }
}
function locator(document, placeAt) {
    const indices = new WeakMap();
    const pairOf = (map, key) => {
        const known = indices.get(map);
        const index = known ?? new Map(map.items.map((pair) => [keyText(pair), pair]));
        indices.set(map, index);
        return index.get(key);
    };
    const resolve = (node) => ((0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node);
    const step = (node, segment) => {
        const inside = resolve(node);
        if ((0,dist/* isMap */.jh)(inside)) {
            const pair = pairOf(inside, String(segment));
            return pair === undefined ? null : { key: pair.key, value: pair.value };
        }
        const item = (0,dist/* isSeq */.oP)(inside) && typeof segment === 'number' ? inside.items[segment] : undefined;
        return item === undefined ? null : { key: item, value: item };
    };
    const walk = (path, part) => {
        let found = document.contents;
        let shown = found;
        for (const segment of path) {
            const next = step(found, segment);
            if (next === null) {
                break;
            }
            // A key without a value has nothing to show but itself.
            shown = part === 'key' || !hasText(next.value) ? next.key : next.value;
            found = next.value;
        }
        return (0,dist/* isNode */.Ll)(shown) ? placeOfNode(shown, placeAt) : placeAt(0, 0);
    };
    return { placeOf: (path) => walk(path, 'value'), placeOfKey: (path) => walk(path, 'key') };
}
function keyText(pair) {
    return (0,dist/* isPair */.tO)(pair) && (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
}
function hasText(node) {
    return (0,dist/* isNode */.Ll)(node) && node.range !== null && node.range !== undefined && node.range[1] > node.range[0];
}
function placeOfNode(node, placeAt) {
    const [start, end] = node.range ?? [0, 0];
    return placeAt(start, end);
}

;// CONCATENATED MODULE: ./build/config/included-file.js





function readIncludedFile(file, text) {
    const parsed = parseYaml(file, text);
    if (!parsed.ok) {
        return { flakes: [], entries: [], problems: parsed.error };
    }
    const source = parsed.value;
    const misplaced = misplacedKeys(source);
    const read = isSingleFlake(source.value) ? readSingle(source) : readList(source);
    // The schema calls them unknown, which does not say why.
    const others = read.problems.filter((one) => !misplaced.some((key) => isSamePlace(key, one)));
    return { ...read, problems: [...source.problems, ...misplaced, ...others] };
}
/** The entries of `flakes`, in the main file or an included one. */
function flakeEntries(source) {
    return (0,loose/* listOf */.c3)(source.value, 'flakes').map((_, index) => ({ source, path: ['flakes', index] }));
}
/** The flakes that a schema accepted, with where they stand. */
function locateFlakes(source, flakes) {
    return flakes.map((settings, index) => located({ source, settings, path: ['flakes', index] }));
}
function located({ source, settings, path }) {
    return { settings, source: { file: source.file, line: source.placeOf(path).line } };
}
function isSingleFlake(value) {
    const isFlakeKey = (key) => Object.hasOwn(flakeSchema.shape, key);
    return (0,loose/* isRecord */.u4)(value) && !Object.hasOwn(value, 'flakes') && Object.keys(value).some(isFlakeKey);
}
function readSingle(source) {
    const entries = [{ source, path: [] }];
    const parsed = flakeSchema.safeParse(source.value);
    return parsed.success
        ? { flakes: [located({ source, settings: parsed.data, path: [] })], entries, problems: [] }
        : { flakes: [], entries, problems: included_file_explain(source, flakeSchema, parsed.error) };
}
function readList(source) {
    const entries = flakeEntries(source);
    const parsed = includedFileSchema.safeParse(source.value);
    return parsed.success
        ? { flakes: locateFlakes(source, parsed.data.flakes), entries, problems: [] }
        : { flakes: [], entries, problems: included_file_explain(source, includedFileSchema, parsed.error) };
}
function included_file_explain(source, schema, error) {
    return explainIssues({ issues: error.issues, source, schema });
}
function isSamePlace(one, other) {
    return one.line === other.line && one.column === other.column;
}
/** Keys of the main file. */
function misplacedKeys(source) {
    return Object.keys(configSchema.shape)
        .filter((key) => key !== 'flakes' && (0,loose/* childOf */.GG)(source.value, key) !== undefined)
        .map((key) => ({
        file: source.file,
        ...source.placeOfKey([key]),
        message: 'an included file holds flakes only',
        fix: key === 'version' ? 'remove it' : 'move it to the main file',
    }));
}

;// CONCATENATED MODULE: ./build/config/unfilled-warnings.js

/** Values of src/fingerprints/suggestion-entry.ts; `.invalid` is reserved and resolves nowhere (RFC 2606). */
const placeholder = /^(?:https?:\/\/)?fill-in\b/;
const unfilled_warnings_fixes = {
    issue: 'write the address of the issue that tracks it, or its number, such as "#118"',
    owner: 'write who looks after it, such as "@net-team"',
};
function unfilledWarnings(entries) {
    return entries.flatMap(({ source, path }) => ['issue', 'owner'].flatMap((key) => {
        const value = (0,loose/* valueAt */.fK)(source.value, [...path, key]);
        if (typeof value !== 'string' || !placeholder.test(value))
            return [];
        const place = source.placeOf([...path, key]);
        return [{ file: source.file, ...place, message: 'this is still to be filled in', fix: unfilled_warnings_fixes[key] }];
    }));
}

;// CONCATENATED MODULE: ./build/config/read-config.js
/**
 * Reads and checks a configuration. This module alone brings in yaml and zod:
 * import it only where there is a file to read.
 */














/** More than these nobody reads at once. */
const mostProblems = 100;
/**
 * Reads the file at the path and all that it includes, from the one commit or working tree of the reader.
 *
 * @returns null where there is no such file; else the configuration, or every problem of every file.
 *   Rejects only where the reader does.
 */
async function readConfig({ path, reader }) {
    const file = path.replace(/^(?:\.\/)+/, '');
    const text = await reader.read(file);
    if (text === null) {
        return (0,fallible/* succeed */.Py)(null);
    }
    const source = parseYaml(file, text);
    return source.ok ? readSource(source.value, reader) : (0,fallible/* fail */.fJ)(arrange(source.error, [file]));
}
async function readSource(source, reader) {
    if ((0,loose/* childOf */.GG)(source.value, 'id') !== undefined) {
        return (0,fallible/* fail */.fJ)([loneEntry(source)]);
    }
    const included = await readIncluded(source, reader);
    const files = included.files.map(({ file, text }) => readIncludedFile(file, text));
    const parsed = configSchema.safeParse(source.value);
    const issues = parsed.success ? [] : parsed.error.issues;
    const entries = [...flakeEntries(source), ...files.flatMap((read) => read.entries)];
    const problems = [
        ...source.problems,
        ...explainIssues({ issues, source, schema: configSchema }),
        ...included.problems,
        ...files.flatMap((read) => read.problems),
        ...checkStages(source),
        ...checkPreflights(source),
        ...checkFlakes(entries, knownStages(source)),
    ];
    if (!parsed.success || problems.length > 0) {
        return (0,fallible/* fail */.fJ)(arrange(problems, [source.file, ...included.files.map(({ file }) => file)]));
    }
    const { flakes = [], include: _, ...settings } = parsed.data;
    return (0,fallible/* succeed */.Py)({
        file: source.file,
        settings,
        flakes: [...locateFlakes(source, flakes), ...files.flatMap((read) => read.flakes)],
        stagesAt: settings.stages === undefined ? null : source.placeOfKey(['stages']),
        tagFilesAt: new Map((settings.preflight ?? []).map(({ name, tags }, index) => [name, placesOfFiles(source, index, tags)])),
        placeOf: source.placeOf,
        warnings: [...included.warnings, ...globWarnings(entries), ...unfilledWarnings(entries)],
    });
}
function placesOfFiles(source, index, tags) {
    const path = ['preflight', index, 'tags', 'files'];
    if (tags === undefined || typeof tags.files === 'string') {
        return tags === undefined ? [] : [source.placeOf(path)];
    }
    return tags.files.map((_, position) => source.placeOf([...path, position]));
}
/** An entry that was meant to be included, or that lost its `flakes:`. */
function loneEntry(source) {
    return {
        file: source.file,
        ...source.placeOfKey(['id']),
        message: 'this is one entry, as an included file holds it, and not a configuration',
        fix: 'write `version: 1` and `flakes:`, and the entry below as `- id: …`; or let `include` of the configuration name this file',
    };
}
/** The names that `match.stage` may give; null where the stages are too wrong to tell. */
function knownStages(source) {
    if (!(0,loose/* isRecord */.u4)(source.value)) {
        return null;
    }
    if ((0,loose/* childOf */.GG)(source.value, 'stages') === undefined) {
        return defaults/* inputStages */.c7.map(({ name }) => name);
    }
    const names = stageNames(source);
    const known = names.filter((name) => name !== null);
    return known.length === 0 || known.length < names.length ? null : known;
}
/** By file in the order read, then by place; each once; cut where there are too many. */
function arrange(problems, files) {
    const rank = new Map(files.map((file, index) => [file, index]));
    const rankOf = ({ file }) => rank.get(file) ?? files.length;
    const sorted = problems.toSorted((one, other) => rankOf(one) - rankOf(other) || one.line - other.line || one.column - other.column);
    const [last] = sorted.slice(-1);
    if (last === undefined || sorted.length <= mostProblems) {
        return sorted;
    }
    const message = `${sorted.length - mostProblems} more problems`;
    const rest = { ...problem/* nowhere */.jx, file: last.file, message, fix: 'correct those above first' };
    return [...sorted.slice(0, mostProblems), rest];
}


/***/ }),

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   qF: () => (/* binding */ parseGlob)
/* harmony export */ });
/* unused harmony export escapeGlob */
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


/***/ })

};
