export const id = 752;
export const ids = [752];
export const modules = {

/***/ 6752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/fallible.js
var fallible = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/check-options.js
/** The command line of `retrial check`. */


const usage = `Usage: retrial check [options] [FILES...]

Checks the configuration and runs the preflights alone.

  --strict                   expired entries of the list fail the check
  --no-commands              leave the guarded commands out, check tags alone
  --config PATH              the configuration, where it does not stand in .github, .gitea or .forgejo
  --working-directory PATH   as the step's input of that name; default: the root of the repository
  FILES                      the only files whose tags are checked

Exit codes: 0 fine, 1 violations, 2 wrong usage or configuration.
`;
/** An error is one sentence on what is wrong. */
function readCommandLine(args) {
    const parsed = parse(args);
    if (!parsed.ok)
        return parsed;
    const { values, positionals } = parsed.value;
    if (values.help === true)
        return (0,fallible/* succeed */.Py)({ kind: 'help' });
    const [command, ...files] = positionals;
    if (command !== 'check') {
        return (0,fallible/* fail */.fJ)(command === undefined ? 'a command is missing: write `check`' : 'the only command is `check`');
    }
    const options = {
        strict: values.strict === true,
        commands: values['no-commands'] !== true,
        config: values.config ?? null,
        workingDirectory: values['working-directory'] ?? null,
        files,
    };
    return (0,fallible/* succeed */.Py)({ kind: 'check', options });
}
function parse(args) {
    try {
        return (0,fallible/* succeed */.Py)((0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                help: { type: 'boolean', short: 'h' },
                strict: { type: 'boolean' },
                'no-commands': { type: 'boolean' },
                config: { type: 'string' },
                'working-directory': { type: 'string' },
            },
        }));
    }
    catch (error) {
        // The only errors are those of a wrong command line, a TypeError with a sentence.
        if (!(error instanceof TypeError))
            throw error;
        return (0,fallible/* fail */.fJ)(error.message);
    }
}

;// CONCATENATED MODULE: ./build/config/expiry.js
const warnDays = 14;
const millisecondsOfDay = 24 * 60 * 60 * 1000;
/** Whether the last day of an entry, which ends in UTC, is over. Both as YYYY-MM-DD. */
function isExpired(expires, today) {
    return daysLeft(expires, today) < 0;
}
/** For each entry that expired, or will within 14 days, the one that ends first at the top. */
function expiry_expiryWarnings({ policy, today }) {
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

// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(1573);
// EXTERNAL MODULE: ./build/config/problem.js
var problem = __webpack_require__(8308);
;// CONCATENATED MODULE: ./build/config/inside.js
/** Paths that must not lead out of the folder in which the run works. Texts alone: links are not followed. */


/** Where a path leads, relative to the root and without `.` and `..`; null where it leaves the root on its way. */
function inside_pathInside({ from, path }) {
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
function inside_workingDirectoryInside({ workspace, path }) {
    const root = inside_pathInside({ from: '', path: workspace }) ?? '';
    const inside = path.startsWith('/') ? below(root, path) : inside_pathInside({ from: '', path });
    return inside === null
        ? fail({
            ...nowhere,
            file: 'input working-directory',
            text: excerpt(path),
            message: 'this leads out of the workspace',
            fix: 'write the path of a folder in the repository, relative to its root, such as services/core',
        })
        : succeed(inside);
}
function below(root, path) {
    const walked = inside_pathInside({ from: '', path });
    if (walked === null || root === '') {
        return walked;
    }
    return walked === root || walked.startsWith(`${root}/`) ? walked.slice(root.length + 1) : null;
}

;// CONCATENATED MODULE: ./build/config/check-paths.js

const leaves = 'this leads out of the repository';
const check_paths_reportLeaves = {
    message: leaves,
    fix: 'write a path inside of it, relative to the working directory, such as reports/*.xml',
};
const folderLeaves = {
    message: leaves,
    fix: 'write the path of a folder inside of it, relative to the working directory of the run',
};
/** @param from the step's working directory, relative to the repository's root; inside of it. */
function check_paths_pathsOutside(config, from) {
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
                .map((report) => tell(report.at, check_paths_reportLeaves));
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

;// CONCATENATED MODULE: ./build/config/tag-rules.js
/** Behave's reading is the lenient one, and that of the projects that these rules were made for. */
const defaultDialect = 'behave';
const tag_rules_nowhere = { file: '', line: 0, column: 0 };
function makeTagRules({ settings, places }) {
    return {
        files: [settings.files].flat().map((glob, index) => ({ glob, source: places[index] ?? tag_rules_nowhere })),
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
function make_preflights_makePreflights(config) {
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

;// CONCATENATED MODULE: ./build/config/make-plan.js
/** The plan: the file's stages, or those that the step's inputs make. Needs neither zod nor yaml at run time. */








/** Everything that the run sets out to do, each stage after all that it needs, or what to write instead. */
function make_plan_makePlan({ config, inputs, from = '' }) {
    const preflights = makePreflights(config);
    const settings = config?.settings.stages;
    const outside = config === null ? [] : pathsOutside(config, from);
    if (outside.length > 0) {
        return fail(outside);
    }
    if (config === null || settings === undefined) {
        const stages = stagesOfInputs(inputs, from);
        return stages.ok ? succeed({ preflights, stages: stages.value }) : stages;
    }
    const doubles = inputProblems(config, inputs);
    if (doubles.length > 0) {
        return fail(doubles);
    }
    const order = orderStages(settings);
    if (!order.ok) {
        const message = `stages need each other: ${order.error.join(' → ')}`;
        return fail([
            { ...(config.stagesAt ?? nowhere), file: config.file, message, fix: 'remove one of these needs' },
        ]);
    }
    const needs = effectiveNeeds(settings);
    const stages = settings.map((stage, index) => makeStage(stage, needs[index] ?? []));
    return succeed({ preflights, stages: order.value.flatMap((index) => stages[index] ?? []) });
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
        ...makeCommand(settings),
        name: settings.name,
        kind,
        needs,
        passEnv: settings['pass-env'] ?? [],
        reports: [settings.reports ?? []].flat().map(makeReport),
        timeout: settings.timeout ?? null,
        idleTimeout: settings['idle-timeout'] ?? null,
        background: makeBackground(settings.background, kind),
        ready: (settings.ready ?? []).map(({ run, within }) => ({ run, within: within ?? defaultWithin })),
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
        return kindDefaults[kind].background;
    }
    return typeof background === 'string' ? { kind: background } : { kind: 'wait', limit: background.wait };
}
const inputNames = (/* unused pure expression or super */ null && (['migrate', 'test', 'reports']));
function isGiven(input) {
    return input.trim() !== '';
}
/** Inputs that say what to run where the file says it as well. */
function inputProblems(config, inputs) {
    return inputNames
        .filter((name) => isGiven(inputs[name]))
        .map((name) => ({
        ...(config.stagesAt ?? nowhere),
        file: config.file,
        message: `\`stages\` and the input \`${name}\` both say what to run`,
        fix: `remove \`stages\` here, or \`${name}\` from the step`,
    }));
}
function stagesOfInputs(inputs, from) {
    const paths = inputs.reports.split(/[\r\n]/).flatMap((path) => (isGiven(path) ? [path.trim()] : []));
    const problems = [...missingCommands(inputs, paths), ...paths.flatMap((path) => pathProblems(path, from))];
    if (problems.length > 0) {
        return fail(problems);
    }
    const migrate = { name: 'migrate', kind: 'migration', run: inputs.migrate };
    const test = { name: 'test', kind: 'tests', run: inputs.test, reports: paths };
    const given = [migrate, test].filter(({ run }) => isGiven(run));
    return succeed(given.map((stage, index) => makeStage(stage, given.slice(0, index).map(({ name }) => name))));
}
function missingCommands(inputs, paths) {
    if (!isGiven(inputs.migrate) && !isGiven(inputs.test)) {
        const message = 'nothing to run: the step has no input `test` and the configuration no `stages`';
        const fix = 'write `test: npm test` under `with:` of the step, or `stages` in .github/retrial.yml';
        return [{ ...nowhere, file: 'inputs', message, fix }];
    }
    if (!isGiven(inputs.test) && paths.length > 0) {
        const message = '`reports` belongs to `test`, which is not set';
        return [
            { ...nowhere, file: 'input reports', message, fix: 'write `test: npm test` under `with:` as well' },
        ];
    }
    if (!isGiven(inputs.test)) {
        const message = 'no tests to run: the step has the input `migrate` alone, and the configuration no `stages`';
        const fix = 'write `test: npm test` under `with:` of the step; a run without tests on purpose names its `stages` in .github/retrial.yml';
        return [{ ...nowhere, file: 'inputs', message, fix }];
    }
    return [];
}
function pathProblems(path, from) {
    const place = { ...nowhere, text: excerpt(path), file: 'input reports' };
    if (!isRelativePath(path)) {
        const fix = 'write a path relative to the working directory, with /';
        return [{ ...place, message: 'not a relative path', fix }];
    }
    return pathInside({ from, path }) === null ? [{ ...place, ...reportLeaves }] : [];
}

;// CONCATENATED MODULE: ./build/config/make-policy.js



/** Without a configuration, and so without flakes, nothing is ever retried; the inputs' stages are known all the same. */
function make_policy_makePolicy(config) {
    const limits = makeLimits(config?.settings.limits, defaults/* defaultLimits */.MK);
    const stages = config?.settings.stages ?? defaults/* inputStages */.c7;
    return {
        limits,
        flakes: (config?.flakes ?? []).map(makeFingerprint),
        stages: new Map(stages.map((stage) => [stage.name, makeStagePolicy(stage, limits)])),
        tags: new Map(make_preflights_makePreflights(config).flatMap((preflight) => preflight.kind === 'tags' ? [[preflight.name, preflight.rules]] : [])),
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/io/system-error.js
var system_error = __webpack_require__(6171);
;// CONCATENATED MODULE: ./build/io/forge/source-error.js
/** Why the policy cannot be read from a place. Thrown by the readers, and turned into a reason by `readTrustedPolicy`. */
class source_error_SourceError extends Error {
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
    throw new source_error_SourceError(`${JSON.stringify(path)} ${why}`, { isFinal: true });
}

;// CONCATENATED MODULE: ./build/io/forge/repository.js
/** Finds the repository that a folder belongs to, without asking git. */




/**
 * The repository around a folder, or null. A submodule does not count: its remote is what the head's .gitmodules
 * says, so its branches must never be read as the forge's. Rejects with `SourceError` where that cannot be told: a
 * repository that this user may not read must not make room for one around it.
 */
async function repository_findRepository(folder) {
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
        throw new source_error_SourceError(`${folder} cannot be reached (${(0,system_error/* systemErrorCode */.vq)(error)})`);
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
        throw new source_error_SourceError(`${gitDir} cannot be read (${(0,system_error/* systemErrorCode */.vq)(error)})`);
    }
}

;// CONCATENATED MODULE: ./build/config/find-config.js


const directories = ['.github', '.gitea', '.forgejo'];
const names = ['retrial.yml', 'retrial.yaml'];
/** Where a configuration may stand when no path is given. */
const candidatePaths = directories.flatMap((directory) => names.map((name) => `${directory}/${name}`));
/**
 * Finds the configuration of one commit or working tree.
 *
 * @returns its path, null where there is none, or a problem where there are two.
 */
async function find_config_findConfig(reader) {
    const listings = await Promise.all(directories.map((directory) => reader.list(directory)));
    const found = directories.flatMap((directory, index) => names.filter((name) => listings[index]?.includes(name)).map((name) => `${directory}/${name}`));
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
function idle_entries_idleEntryWarnings({ config, plan }) {
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
        text: excerpt(stage),
        message: `this step has no stage that the flake \`${id}\` names`,
        fix: `its stages are: ${known.join(', ')}`,
    };
}

// EXTERNAL MODULE: ./build/config/duration.js
var duration = __webpack_require__(1359);
;// CONCATENATED MODULE: ./build/config/proposals.js
/** What the head would change in the policy: shown, and granting nothing until it is merged. */


function proposals_findProposals({ head, trusted }) {
    const known = new Map(trusted?.flakes.map((flake) => [flake.id, identity(flake)]));
    const ids = head.flakes.filter((flake) => known.get(flake.id) !== identity(flake)).map(({ id }) => id);
    return { ids, loosened: trusted === null ? [] : loosened(head, trusted) };
}
/** A text that is equal for flakes that say the same, wherever they stand and in whatever order of keys. */
function identity({ source: _, ...flake }) {
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
        rise({ key: 'retry-time', from: before.retryTime, to: limits.retryTime, show: formatDuration }),
    ];
    return rises.filter((change) => change !== null);
}
function rise({ key, from, to, show }) {
    if (from === null || (to !== null && to <= from)) {
        return null;
    }
    return `\`${key}\` would rise from ${show(from)} to ${to === null ? 'no bound' : show(to)}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/io/forge/send-request.js
/** Sends one request with the client of @actions/github. */

const send_request_defaultRestLimits = { timeout: 10_000, retries: 2, pause: 500, total: 60_000 };
/** Bytes: a file of 1 MiB in base64, or a folder of 1,000 files. */
const largestBody = (/* unused pure expression or super */ null && (8 * 1024 * 1024));
/** The client is @actions/github's for the sake of its proxy. It is loaded here, since a run without a token never needs it. */
async function send_request_makeSend({ apiUrl, token, limits }) {
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
async function rest_client_connect({ apiUrl, token, limits }) {
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
            await sleep(Math.min(Math.max(pause, response.wait ?? 0), limits.timeout));
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
    const body = parseJson(text);
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
const source_largestFile = 1024 * 1024;
/** The parts of a path relative to the repository's root; none for the root itself. Throws where it leads elsewhere. */
function source_splitPath(path) {
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
function source_decodeText(path, bytes) {
    if (bytes.length > source_largestFile) {
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
async function contents_api_openContents({ repository, ref, ...rest }) {
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
        const body = known(await get(`${root}/git/commits/${encodeURIComponent(ref.commit)}`));
        return requireHash(childOf(body, 'sha'), ref.commit);
    }
    const branch = 'branch' in ref ? ref.branch : await defaultBranch(get, root);
    const body = known(await get(`${root}/branches/${encodeURIComponent(branch)}`));
    // `sha` is GitHub's, `id` Gitea's.
    return requireHash(valueAt(body, ['commit', 'sha']) ?? valueAt(body, ['commit', 'id']));
}
async function defaultBranch(get, root) {
    const branch = childOf(known(await get(root)), 'default_branch');
    if (typeof branch !== 'string' || !isBranchName(branch)) {
        throw new SourceError('the forge names no default branch');
    }
    return branch;
}
function requireHash(hash, expected = hash) {
    if (typeof hash !== 'string' || !isCommitHash(hash) || hash !== expected) {
        throw new SourceError('the forge answered without a commit');
    }
    return hash;
}
/** A 404 of the branch, the commit or the repository is no answer; that of a file, once these are known, is one. */
function known(answer) {
    if (answer.body === null && 'why' in answer) {
        throw new SourceError(answer.why);
    }
    return answer.body;
}
function fileOf(path, answer) {
    if (answer.status === 404) {
        return null;
    }
    const body = known(answer);
    if (Array.isArray(body)) {
        return refuse(path, 'is a folder, not a file');
    }
    const type = childOf(body, 'type');
    if (type === 'symlink' || type === 'submodule') {
        return refuse(path, `is a ${type === 'symlink' ? 'symbolic link' : type}: put the file itself there`);
    }
    return decodeContent(path, body);
}
function decodeContent(path, body) {
    const size = childOf(body, 'size');
    if (typeof size === 'number' && size > largestFile) {
        return refuse(path, 'is larger than 1 MiB');
    }
    const content = childOf(body, 'content');
    if (childOf(body, 'type') !== 'file' ||
        childOf(body, 'encoding') !== 'base64' ||
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
    const body = known(answer);
    if (!Array.isArray(body)) {
        if (isRecord(body) && typeof body['type'] === 'string') {
            return [];
        }
        throw new SourceError(`the forge answered for ${directory} with something that is no folder`);
    }
    if (body.length >= longestListing) {
        throw new SourceError(`the forge may list only the first ${longestListing} files of ${directory}`);
    }
    const entries = body;
    return entries
        .filter((entry) => childOf(entry, 'type') !== 'dir')
        .map((entry) => childOf(entry, 'name'))
        .filter((name) => typeof name === 'string');
}
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
        GIT_CONFIG_GLOBAL: devNull,
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
function git_command_runGit({ repository, args, input, most = 64 * 1024 * 1024 }) {
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
        const child = execFile('git', all, options, (error, stdout, stderr) => {
            if (error === null || typeof error.code === 'number') {
                resolve({ ok: error === null, stdout, message: firstLine(stderr) });
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
function firstLine(stderr) {
    const line = stderr.subarray(0, 1024).toString('utf8').trim().split('\n', 1)[0] ?? '';
    return line.replace(/\p{Cc}+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./build/io/forge/local-git.js
/** Reads the files of one commit of the local clone. Nothing is checked out, and nothing is fetched. */





/**
 * Opens one commit of the clone around a folder.
 *
 * Every step goes by hash, from the commit to its tree to the file, so no name in the repository is ever part of
 * a command. Rejects with `SourceError`.
 */
async function local_git_openLocalCommit(folder, ref) {
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
    if (!ok || !isCommitHash(hash)) {
        throw new SourceError(`the clone has no ${ref}: let the checkout step fetch it (fetch-depth: 0)`);
    }
    return hash;
}
async function requireCommit(repository, commit) {
    if (!isCommitHash(commit)) {
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
            return refuse(path, 'is, or is reached through, a symbolic link: put the file itself there');
        }
        if (next.mode === '160000') {
            return refuse(path, 'is, or lies in, a submodule: put the file into the repository itself');
        }
        entry = next;
    }
    return isTree(entry) ? refuse(path, 'is a folder, not a file') : entry;
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
        return refuse(path, 'is larger than 1 MiB');
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
function working_tree_openWorkingTree(folder) {
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
    const root = (await repository_findRepository(folder))?.root ?? (await resolved(folder));
    if (root === null) {
        throw new source_error_SourceError(`there is no folder ${folder}`);
    }
    return root;
}
async function readPlainFile(root, path) {
    const real = await resolved((0,external_node_path_.join)(root, ...source_splitPath(path)));
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
    return found.size > source_largestFile
        ? source_error_refuse(path, 'is larger than 1 MiB')
        : source_decodeText(path, await readOrExplain(real));
}
async function readOrExplain(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        throw new source_error_SourceError(`${file} cannot be read (${(0,system_error/* systemErrorCode */.vq)(error)})`);
    }
}
/** A linked folder is none, as in a commit: `.gitea -> .github` must not read as a second configuration. */
async function listFiles(root, directory) {
    const folder = (0,external_node_path_.join)(root, ...source_splitPath(directory));
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
        throw new source_error_SourceError(`${folder} cannot be read (${code})`);
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
        throw new source_error_SourceError(`${path} cannot be reached (${code})`);
    }
}

;// CONCATENATED MODULE: ./build/io/forge/trusted-policy.js
/** Reads the policy in force, before anything of the run is started. */











/** Never fails: where no policy can be trusted, `from` is `none` with the reason, and nothing is retried. */
async function trusted_policy_readTrustedPolicy(question) {
    const { configPath } = question;
    const places = trustedSources(question.context);
    if (places.from === 'none') {
        return none(`No policy can be trusted: ${places.reason}.`);
    }
    if (configPath !== null && !isInside(configPath)) {
        return none(`No policy can be trusted: ${quote(configPath)} is not a path inside of the repository.`);
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
            return fail({ reason: error.message, isFinal: error.isFinal });
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
    const found = configPath === null ? await findConfig(reader) : succeed(configPath);
    if (!found.ok) {
        return fail(invalid(found.error));
    }
    if (found.value === null) {
        // Nothing was asked for by name: most repositories start without a list, and need not be told in every run.
        return succeed({ commit, policy: makePolicy(null), notes: [] });
    }
    // yaml and zod are loaded only where there is a file to read.
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(596), __webpack_require__.e(815), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 5957));
    const config = await readConfig({ path: found.value, reader });
    if (!config.ok) {
        return fail(invalid(config.error));
    }
    if (config.value === null) {
        const where = commit === null ? 'The working tree' : `The trusted commit ${commit.slice(0, 12)}`;
        const note = `${where} holds no file ${quote(found.value)}: no flake is listed.`;
        return succeed({ commit, policy: makePolicy(null), notes: [note] });
    }
    return succeed({
        commit,
        policy: makePolicy(config.value),
        notes: config.value.warnings.map((warning) => `In the trusted policy: ${renderProblem(warning)}`),
    });
}
const mostProblems = 5;
function invalid(problems) {
    const shown = problems.slice(0, mostProblems).map(renderProblem);
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
function quote(path) {
    return JSON.stringify(path.slice(0, 200));
}

;// CONCATENATED MODULE: ./build/io/read-brief.js
/** Configuration of the head and policy of the trusted commit, read before anything runs. */















/** An error names every problem of the head's configuration, a line each. */
async function readBrief(source) {
    const { inputs, context, workspace, today } = source;
    const from = workingDirectoryInside({
        workspace: context.workspace ?? process.cwd(),
        path: inputs.workingDirectory,
    });
    if (!from.ok)
        return fail(renderProblem(from.error));
    if (!(await isFolder(workspace)))
        return fail(renderProblem(noFolder(inputs.workingDirectory)));
    const head = await readHead(inputs.config, workspace);
    if (!head.ok)
        return fail(head.error.map(renderProblem).join('\n'));
    const plan = makePlan({ config: head.value, inputs, from: from.value });
    if (!plan.ok)
        return fail(plan.error.map(renderProblem).join('\n'));
    const { trusted, notes } = await readTrustedPolicy({
        context,
        token: inputs.token,
        configPath: inputs.config === '' ? null : inputs.config,
        workspace,
    });
    const policy = trusted.from === 'none' ? null : trusted.policy;
    const proposals = findProposals({ head: makePolicy(head.value), trusted: policy });
    const own = (head.value?.warnings ?? []).map(renderProblem);
    return succeed({
        plan: plan.value,
        trusted,
        proposed: proposals.ids,
        warnings: [
            ...own,
            ...idleEntryWarnings({ config: head.value, plan: plan.value }).map(renderProblem),
            // The trusted file most often is the same one: said once.
            ...notes.filter((note) => !own.some((warning) => note.endsWith(`: ${warning}`))),
            ...(policy === null ? [] : expiryWarnings({ policy, today }).map(({ message }) => message)),
            ...proposals.loosened,
        ],
    });
}
async function isFolder(path) {
    try {
        return (await stat(path)).isDirectory();
    }
    catch (error) {
        if (saysMissing(error))
            return false;
        throw error;
    }
}
function noFolder(path) {
    return {
        ...nowhere,
        file: 'input working-directory',
        text: excerpt(path),
        message: 'there is no such folder',
        fix: 'write the path of a folder in the repository, relative to its root; is the checkout a step before this one?',
    };
}
/** The head's configuration; null where there is none. `path` is relative to the repository's root; '': found by its name. */
async function readHead(path, workspace) {
    try {
        return await readConfigAt(path, working_tree_openWorkingTree(workspace));
    }
    catch (error) {
        if (!(error instanceof source_error_SourceError))
            throw error;
        const fix = 'make it a plain, readable file inside of the repository';
        return (0,fallible/* fail */.fJ)([
            { ...problem/* nowhere */.jx, file: path === '' ? 'the configuration' : path, message: error.message, fix },
        ]);
    }
}
async function readConfigAt(path, reader) {
    const found = path === '' ? await find_config_findConfig(reader) : (0,fallible/* succeed */.Py)(path);
    if (!found.ok)
        return found;
    if (found.value === null)
        return (0,fallible/* succeed */.Py)(null);
    // yaml and zod are loaded only where there is a file to read.
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(596), __webpack_require__.e(815), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 5957));
    const config = await readConfig({ path: found.value, reader });
    if (config.ok && config.value === null) {
        const fix = 'write the path of the configuration, relative to the root of the repository';
        return (0,fallible/* fail */.fJ)([{ ...problem/* nowhere */.jx, file: 'input config', text: path, message: 'there is no such file', fix }]);
    }
    return config;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
const declaration = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
function declaredEncoding(content) {
    const head = content
        .subarray(0, 1024)
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
    for (const [index, text] of head.split(/\r\n|\n|\r/, 2).entries()) {
        const match = declaration.exec(text);
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
        yield* await Promise.all(files.slice(from, from + atOnce).map(async (file) => await readOne(file, root)));
    }
}
async function readOne(file, root) {
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
        Promise.all(/* import() */[__webpack_require__.e(596), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 390)),
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
    const note = `ran into its timeout of ${(0,duration/* formatDuration */.a3)(timeout)}; ${wrote}`;
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

;// CONCATENATED MODULE: ./build/config/tag-proposals.js
/** A sentence for each way in which the head would demand less of tags than the trusted policy does. */
function tag_proposals_loosenedTags(head, trusted) {
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
            .filter((rule) => !after.rules.some((one) => tag_proposals_identity(one) === tag_proposals_identity(rule)))
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
        ...(freed ? [`\`governs\` would change from ${listed(before.governs)} to ${listed(after.governs)}`] : []),
    ];
}
function listed(patterns) {
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
function tag_proposals_identity({ name: _, ...rule }) {
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

;// CONCATENATED MODULE: ./build/render/amounts.js
const MONTHS = (/* unused pure expression or super */ null && (['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
/** `0.4 s`, `4 s`, `1 m 12 s`, `2 h 05 m`. */
function amounts_duration(seconds) {
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

// EXTERNAL MODULE: ./build/render/visible.js
var visible = __webpack_require__(1175);
// EXTERNAL MODULE: ./build/render/workflow-command.js
var workflow_command = __webpack_require__(7020);
;// CONCATENATED MODULE: ./build/render/check.js



/** `features/a.feature:12:3: message (rule)`. Safe to print, whatever stands in the files. */
function violationText({ file, line, column, message, rule }) {
    const place = line === 0 ? file : `${file}:${line}:${column}`;
    return (0,workflow_command/* harmlessLine */.Kw)((0,visible/* visibleLine */.P8)(`${place}: ${message} (${rule})`));
}
/** One line, for a preflight that has something to say beside its violations. */
function outcomeText({ name, verdict, seconds, note, logPath }) {
    if (verdict === 'passed' || (note === null && logPath === null))
        return null;
    const why = note === null ? '' : `: ${note}`;
    const log = logPath === null ? '' : ` · full log ${logPath}`;
    return (0,workflow_command/* harmlessLine */.Kw)((0,visible/* visibleLine */.P8)(`preflight ${name} ${verdict} in ${amounts_duration(seconds)}${why}${log}`));
}
/** The last line. */
function answerText(outcomes, others) {
    const violations = outcomes.reduce((sum, outcome) => sum + outcome.violations.length, 0);
    const failed = outcomes.filter(({ verdict }) => verdict === 'failed' || verdict === 'cancelled');
    const seconds = Math.max(0, ...outcomes.map((outcome) => outcome.seconds));
    if (failed.length === 0 && others === 0) {
        const ran = outcomes.length === 0
            ? 'the configuration is right'
            : `${counted(outcomes.length, 'preflight')} passed`;
        return `✅ ${ran} in ${amounts_duration(seconds)}`;
    }
    const parts = [
        ...(violations > 0 ? [counted(violations, 'violation')] : []),
        ...(failed.length > 0 ? [`${counted(failed.length, 'preflight')} failed`] : []),
        ...(others > 0 ? [`${others === 1 ? '1 entry' : `${others} entries`} expired`] : []),
    ];
    return `❌ ${parts.join(' · ')} in ${amounts_duration(seconds)}`;
}

;// CONCATENATED MODULE: ./build/cli-run.js
/** `retrial`, on a Node that can run it: reads the command line, checks, prints, sets the exit code. */
















const wrong = 2;
async function cli(args) {
    const line = readCommandLine(args);
    if (!line.ok) {
        external_node_process_.stderr.write(`${(0,workflow_command/* harmlessLine */.Kw)(line.error)}\n\n${usage}`);
        external_node_process_.exitCode = wrong;
    }
    else if (line.value.kind === 'help') {
        external_node_process_.stdout.write(usage);
    }
    else {
        external_node_process_.exitCode = await check(line.value.options);
    }
}
function print(text) {
    external_node_process_.stdout.write(`${text}\n`);
}
async function check(options) {
    const root = (await repository_findRepository(external_node_process_.cwd()))?.root ?? external_node_process_.cwd();
    const config = await readConfiguration(options, root);
    if (!config.ok) {
        for (const problem of config.error)
            print((0,workflow_command/* harmlessLine */.Kw)(problem));
        return wrong;
    }
    const files = await realFiles(options.files);
    if (!files.ok) {
        external_node_process_.stderr.write(`${(0,workflow_command/* harmlessLine */.Kw)(files.error)}\n`);
        return wrong;
    }
    return await checkAll({ config: config.value, files: files.value, root, options });
}
/** An error is every problem, a line each. */
async function readConfiguration({ config }, root) {
    const head = await readHead(config === null ? '' : (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(config)), root);
    if (!head.ok)
        return (0,fallible/* fail */.fJ)(head.error.map(problem/* renderProblem */.yM));
    return head.value === null
        ? (0,fallible/* fail */.fJ)(['there is no configuration: write .github/retrial.yml, or name another by --config'])
        : (0,fallible/* succeed */.Py)(head.value);
}
async function checkAll({ config, files, root, options }) {
    for (const warning of config.warnings)
        print((0,workflow_command/* harmlessLine */.Kw)((0,problem/* renderProblem */.yM)(warning)));
    // Where the rules themselves have changed, they are checked on every file.
    const only = files.size === 0 || files.has((0,external_node_path_.resolve)(root, config.file)) ? null : files;
    const cwd = options.workingDirectory === null ? root : (0,external_node_path_.resolve)(options.workingDirectory);
    const outcomes = await runChecks({ config, only, root, cwd, commands: options.commands });
    const expired = tellExpiry(config, options.strict);
    for (const outcome of outcomes)
        tell(outcome);
    print(answerText(outcomes, expired));
    const failed = outcomes.some(({ verdict }) => verdict === 'failed' || verdict === 'cancelled');
    return failed || expired > 0 ? 1 : 0;
}
/** Where the files really lie. */
async function realFiles(files) {
    const found = new Set();
    for (const file of files) {
        const real = await realPlace((0,external_node_path_.resolve)(file));
        if (real === null)
            return (0,fallible/* fail */.fJ)(`there is no file ${file}`);
        if (await find_paths_isFolder(real))
            return (0,fallible/* fail */.fJ)(`${file} is a folder: name files, or none to check all of them`);
        found.add(real);
    }
    return (0,fallible/* succeed */.Py)(found);
}
/** On a terminal the working tree's own rules are the trusted ones. */
async function runChecks({ config, only, root, cwd, commands }) {
    const trusted = { from: 'head', commit: null, policy: make_policy_makePolicy(config) };
    const { preflights } = preflightsInForce({ preflights: make_preflights_makePreflights(config) }, trusted);
    const isLinux = external_node_process_.platform === 'linux';
    const chosen = preflights.filter(({ kind }) => kind === 'tags' || (commands && isLinux));
    if (commands && chosen.length < preflights.length) {
        const names = preflights.flatMap(({ kind, name }) => (kind === 'command' ? [name] : []));
        print((0,workflow_command/* harmlessLine */.Kw)(`not run, since commands need Linux: ${names.join(', ')}`));
    }
    const tagEdges = {
        tagFiles: async (patterns) => await findTagFiles(patterns, { cwd, checkout: root, only }),
        now: () => performance.now(),
    };
    if (!chosen.some(({ kind }) => kind === 'command')) {
        const guard = async () => await Promise.reject(new Error('no command was chosen'));
        return await runPreflights(chosen, { ...tagEdges, guard });
    }
    // What commands need is loaded only where there is one.
    const { openGuards } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(512)]).then(__webpack_require__.bind(__webpack_require__, 5512));
    const guards = await openGuards({ cwd, env: external_node_process_.env });
    if (!guards.ok) {
        const reason = guards.error;
        const guard = async () => ({ ...notStarted, exit: { kind: 'not-started', reason } });
        return await runPreflights(chosen, { ...tagEdges, guard });
    }
    const outcomes = await runPreflights(chosen, { ...tagEdges, guard: guards.value.guard });
    await guards.value.close(outcomes);
    return outcomes;
}
const notStarted = { seconds: 0, logPath: null, problems: [], lastLine: null, stack: null };
/** How many entries have expired, where that fails the check. */
function tellExpiry(config, strict) {
    const today = new Date().toISOString().slice(0, 10);
    const policy = make_policy_makePolicy(config);
    const ending = expiry_expiryWarnings({ policy, today });
    for (const { id, message } of ending) {
        const source = policy.flakes.find((flake) => flake.id === id)?.source;
        const place = source === undefined ? config.file : `${source.file}:${source.line}:1`;
        print((0,workflow_command/* harmlessLine */.Kw)(`${place}: ${message}`));
    }
    return strict ? ending.filter(({ isExpired }) => isExpired).length : 0;
}
function tell(outcome) {
    for (const violation of outcome.violations)
        print(violationText(violation));
    const text = outcomeText(outcome);
    if (text !== null)
        print(text);
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ defaultPreflightTimeout),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   c7: () => (/* binding */ inputStages),
/* harmony export */   ds: () => (/* binding */ kindDefaults)
/* harmony export */ });
/* unused harmony export defaultWithin */
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

/***/ 6171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ saysMissing),
/* harmony export */   jM: () => (/* binding */ rethrowUnlessSystem),
/* harmony export */   vq: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/* unused harmony export traceOf */
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

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   _n: () => (/* binding */ visibleBlock)
/* harmony export */ });
/* unused harmony exports cut, shortLine */
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


/***/ }),

/***/ 7020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ harmlessLine),
/* harmony export */   tn: () => (/* binding */ formatAnnotation),
/* harmony export */   uf: () => (/* binding */ escapeData)
/* harmony export */ });
/* unused harmony exports escapeProperty, harmlessLines */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1175);

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
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text).replaceAll('##[', '## [');
    return line.trimStart().startsWith('::') ? line.replace('::', ': :') : line;
}
/** The same for each line of a text. */
function harmlessLines(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleBlock */ ._n)(text).split('\n').map(harmlessLine).join('\n');
}
/** The command's line without its newline. */
function formatAnnotation(annotation) {
    const properties = [
        ...(annotation.file === undefined ? [] : [`file=${escapeProperty((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(annotation.file))}`]),
        ...(annotation.line === undefined ? [] : [`line=${annotation.line}`]),
        `title=${escapeProperty(harmlessLine(annotation.title))}`,
    ];
    return `::${annotation.level} ${properties.join(',')}::${escapeData(harmlessLines(annotation.message))}`;
}


/***/ })

};
