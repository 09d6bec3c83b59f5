export const id = 456;
export const ids = [456];
export const modules = {

/***/ 6456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gherkinReader: () => (/* binding */ gherkinReader)
});

;// CONCATENATED MODULE: ./build/preflight/readers/gherkin-behave-lines.js
/** Lines and white space as Python's `str.splitlines`, `strip` and `split` see them; Behave is built on these. */
function* behaveLines(text) {
    let line = 1;
    let lineStart = 0;
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (!endsLine(code))
            continue;
        yield { text: text.slice(start, at), line, column: start - lineStart + 1 };
        if (code === 13 && text.charCodeAt(at + 1) === 10)
            at += 1;
        start = at + 1;
        if (text.charCodeAt(at) === 10) {
            line += 1;
            lineStart = start;
        }
    }
    if (start < text.length)
        yield { text: text.slice(start), line, column: start - lineStart + 1 };
}
/** Python, `str.splitlines`: \n, \v, \f, \r, \x1c to \x1e, NEL, and the two separators of Unicode. */
function endsLine(code) {
    if (code > 30)
        return code === 0x85 || code === 0x2028 || code === 0x2029;
    return (code >= 10 && code <= 13) || code >= 28;
}
/** Python, `str.isspace`: unlike JavaScript's `\s` it knows \x1c to \x1f and NEL, and not the byte-order mark. */
function isSpace(code) {
    if (code < 0x80)
        return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
    if (code < 0x1680)
        return code === 0x85 || code === 0xa0;
    if (code <= 0x200a)
        return code >= 0x2000 || code === 0x1680;
    return [0x2028, 0x2029, 0x202f, 0x205f, 0x3000].includes(code);
}
/** Where the text begins after its white space; its length where it is nothing else. */
function indentOf(text) {
    let at = 0;
    while (at < text.length && isSpace(text.charCodeAt(at)))
        at += 1;
    return at;
}
function strip(text) {
    const start = indentOf(text);
    let end = text.length;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function* words(text) {
    let start = -1;
    for (let at = 0; at <= text.length; at += 1) {
        const inWord = at < text.length && !isSpace(text.charCodeAt(at));
        if (inWord && start < 0)
            start = at;
        if (inWord || start < 0)
            continue;
        yield { text: text.slice(start, at), at: start };
        start = -1;
    }
}
/** Each white space becomes `_`, as `Tag.make_name` wants. */
function underscoreSpaces(character) {
    return isSpace(character.charCodeAt(0)) ? '_' : character;
}

;// CONCATENATED MODULE: ./build/preflight/readers/gherkin-outline.js
/** A tag is seldom longer: comparing sets of tags then costs no more than holding them. */
const charactersOfUnit = 32;
/** Adds one test for each different set of tags; where there are several, its name tells the first such row. */
function addOutline(collector, outline, rows) {
    const variants = new Map();
    for (const row of rows) {
        const size = row.tags.reduce((sum, { text }) => sum + 1 + text.length, 0);
        if (!collector.spend(size / charactersOfUnit, outline))
            return;
        // No tag holds a line break: it ends where a line or a word ends.
        const key = row.tags.map(({ text }) => text).join('\n');
        if (!variants.has(key))
            variants.set(key, row);
    }
    const { line, column } = outline;
    for (const { examples, row, examplesName, tags } of variants.values()) {
        const label = variants.size === 1 ? '' : ` -- @${examples}.${row} ${examplesName}`.trimEnd();
        collector.addTest({ name: outline.name + label, line, column, tags });
    }
}

;// CONCATENATED MODULE: ./build/preflight/readers/gherkin-behave-rows.js


/** A filled-in tag is never longer: values that hold placeholders could multiply. */
const longestTag = 100_000;
const gherkin_behave_rows_charactersOfUnit = 32;
/** How many cells a line has that starts with a bar; Behave cuts the line's last character, whatever it is. */
function countCells(line) {
    let cells = 1;
    for (let at = line.indexOf('|', 1); at >= 0 && at < line.length - 1; at = line.indexOf('|', at + 1)) {
        if (line[at - 1] !== '\\')
            cells += 1;
    }
    return cells;
}
function cellsOf(line) {
    return line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => strip(cell.replaceAll('\\|', '|')));
}
function isParametrised({ text }) {
    return text.includes('<') && text.includes('>');
}
/** Adds the outline's tests, and for each tag with placeholders the texts that it takes on in the rows. */
function addBehaveOutline(collector, outline) {
    const builder = new RowBuilder(collector, outline);
    addOutline(collector, outline, builder.rows());
    builder.addTemplates();
}
/** `ScenarioOutlineBuilder` of behave/model.py. */
class RowBuilder {
    #collector;
    #outline;
    /** The texts that each tag with placeholders takes on. */
    #texts = new Map();
    #toldLong = false;
    /** Every other tag as the rows have it. */
    #cleaned = new Map();
    constructor(collector, outline) {
        this.#collector = collector;
        this.#outline = outline;
        for (const tags of [outline.tags, ...outline.examples.map((block) => block.tags)]) {
            for (const tag of tags) {
                if (isParametrised(tag))
                    this.#texts.set(tag, new Set());
                else
                    this.#cleaned.set(tag, { line: tag.line, column: tag.column, text: cleanTag(tag.text) });
            }
        }
    }
    *rows() {
        const parametrised = this.#outline.tags.some(isParametrised);
        for (const [index, block] of this.#outline.examples.entries()) {
            yield* this.#rowsOf(block, { index, differ: parametrised || block.tags.some(isParametrised) });
        }
    }
    /** One row stands for all where none has tags of its own. */
    *#rowsOf(block, { index, differ }) {
        const [heading, ...rows] = block.table;
        const names = differ && heading !== undefined ? cellsOf(heading) : [];
        const cost = this.#outline.tags.length + block.tags.length + names.length;
        for (const [rowIndex, row] of (differ ? rows : rows.slice(0, 1)).entries()) {
            if (!this.#collector.spend(cost, this.#outline))
                return;
            const at = { examples: index + 1, row: rowIndex + 1, examplesName: block.name };
            yield { ...at, tags: this.#tagsOf(block, differ ? this.#valuesOf({ at, names, row }) : []) };
        }
    }
    /** Tags that no row fills in stand as they are written: a placeholder without a column is worth a look. */
    addTemplates() {
        for (const [{ line, column, text: written }, texts] of this.#texts) {
            for (const text of texts.size === 0 ? [written] : texts)
                this.#collector.addTag({ line, column, text });
        }
    }
    /** A row has its own cleaned tags, and inherits the outline's as they are written. */
    #tagsOf(block, values) {
        const tags = [];
        for (const tag of this.#outline.tags) {
            const own = this.#rowTag(tag, values);
            if (!isParametrised(tag))
                tags.push(tag);
            if (own !== null && (isParametrised(tag) || own.text !== tag.text))
                tags.push(own);
        }
        for (const tag of block.tags) {
            const own = this.#rowTag(tag, values);
            if (own !== null)
                tags.push(own);
        }
        return this.#collector.inherit(this.#outline.inherited, tags);
    }
    #rowTag(tag, values) {
        const cleaned = this.#cleaned.get(tag);
        if (cleaned !== undefined)
            return cleaned;
        const filled = this.#fill(tag, values);
        // Behave drops a tag in which a placeholder is left.
        if (filled === null || (filled.includes('<') && filled.includes('>')))
            return null;
        const text = cleanTag(filled);
        this.#texts.get(tag)?.add(text);
        return { line: tag.line, column: tag.column, text };
    }
    #fill({ text: written, line, column }, values) {
        const place = { line, column };
        let text = written;
        for (const [name, value] of values) {
            if (!this.#collector.spend(1 + text.length / gherkin_behave_rows_charactersOfUnit, place))
                return null;
            const parts = text.split(`<${name}>`);
            if (text.length + (parts.length - 1) * value.length > longestTag) {
                const message = `filled in, this tag is longer than ${longestTag} characters`;
                if (!this.#toldLong)
                    this.#collector.addProblem(place, message);
                this.#toldLong = true;
                return null;
            }
            text = parts.join(value);
        }
        return text;
    }
    /** Behave fills the row's values into the examples' name before it offers that one. */
    #valuesOf({ at, names, row }) {
        const numbers = [
            ['examples.index', String(at.examples)],
            ['row.index', String(at.row)],
            ['row.id', `${at.examples}.${at.row}`],
        ];
        const cells = cellsOf(row);
        const named = names.map((name, index) => [name, cells[index] ?? '']);
        const { line, column } = this.#outline;
        const title = { line, column, text: at.examplesName };
        const filled = isParametrised(title)
            ? this.#fill(title, [...named, ['examples.name', at.examplesName], ...numbers])
            : at.examplesName;
        return [...named, ['examples.name', filled ?? ''], ...numbers];
    }
}
/** `Tag.make_name` of Behave 1.3: letters, digits and `._-=:,;()` stay, white space turns to `_`, the rest goes. */
function cleanTag(text) {
    const name = text.slice(1).replaceAll('\\t', '\t').replaceAll('\\n', '\n');
    return `@${name.replace(/[^\p{L}\p{N}._\-=:,;()]/gu, (character) => {
        const kept = underscoreSpaces(character);
        return kept === '_' ? kept : '';
    })}`;
}

;// CONCATENATED MODULE: ./build/preflight/readers/gherkin-collector.js
/**
 * What one file may cost, in tags that tests hold: some 2,000 scenarios with 1,000 tags each. Inherited tags
 * multiply: without a bound, 10 MB could fill any memory.
 */
const allowance = 2_000_000;
const costOfTag = 10;
const costOfTest = 10;
/** A reading while it grows, within bounds: after the first refusal it says so once and takes nothing more. */
class ReadingCollector {
    #tests = [];
    #tags = [];
    #problems = [];
    #left = allowance;
    /** False once the file has cost what it may; whoever reads then stops. */
    get open() {
        return this.#left >= 0;
    }
    /** Pays for work or memory that grows faster than the text, before it is done. */
    spend(cost, place) {
        if (!this.open)
            return false;
        this.#left -= cost;
        if (this.open)
            return true;
        this.addProblem(place, 'the file is too big to be checked from here on: split it into several');
        return false;
    }
    addTag(tag) {
        if (this.spend(costOfTag, tag))
            this.#tags.push(tag);
    }
    addTest(test) {
        if (this.spend(costOfTest, test))
            this.#tests.push(test);
    }
    addProblem({ line, column }, message) {
        this.#problems.push({ line, column, message });
    }
    /** The inherited tags, then a test's or container's own. */
    inherit(inherited, own) {
        const [first] = own;
        if (first === undefined)
            return inherited;
        return this.spend(inherited.length + own.length, first) ? [...inherited, ...own] : own;
    }
    finish() {
        this.#tags.sort((a, b) => a.line - b.line || a.column - b.column);
        return { tests: this.#tests, tags: this.#tags, problems: this.#problems };
    }
}
/** Hostile text for a message: quoted, visible, and short. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

;// CONCATENATED MODULE: ./build/preflight/readers/gherkin-behave-feature.js



function trouble({ line, column }, message) {
    return { line, column, message };
}
/** What a feature file holds, and the tags that wait for the statement below them. */
class BehaveFeature {
    #collector;
    #pending = [];
    #feature = [];
    #inherited = [];
    #outline = null;
    constructor(collector) {
        this.#collector = collector;
    }
    get hasPendingTags() {
        return this.#pending.length > 0;
    }
    /** A tag is a word that starts with `@`, whatever follows in it: `@a@b` is one, and `@` is an empty one. */
    takeTagLine(line) {
        for (const word of words(line.text)) {
            const place = { line: line.line, column: line.column + word.at };
            if (word.text.startsWith('#'))
                return null;
            if (!word.text.startsWith('@')) {
                const what = `${quote(word.text)} stands among tags`;
                return trouble(place, `${what}: write @ before it, or # and a space if it is a comment`);
            }
            if (!this.#collector.spend(costOfTag, place))
                return null;
            this.#pending.push({ ...place, text: word.text });
        }
        return null;
    }
    openFeature() {
        this.#feature = this.#takeTags();
        this.#inherited = this.#feature;
    }
    openRule() {
        this.closeOutline();
        this.#inherited = this.#collector.inherit(this.#feature, this.#takeTags());
    }
    addScenario(place, name) {
        this.closeOutline();
        const tags = this.#collector.inherit(this.#inherited, this.#takeTags());
        this.#collector.addTest({ name, line: place.line, column: place.column, tags });
    }
    openOutline({ line, column }, name) {
        this.closeOutline();
        const tags = this.#takeTemplateTags();
        this.#outline = { name, line, column, inherited: this.#inherited, tags, examples: [] };
    }
    /** Null where no outline is open. */
    openExamples(name) {
        if (this.#outline === null)
            return null;
        const examples = { name, tags: this.#takeTemplateTags(), table: [] };
        this.#outline.examples.push(examples);
        return examples;
    }
    closeOutline() {
        if (this.#outline !== null)
            addBehaveOutline(this.#collector, this.#outline);
        this.#outline = null;
    }
    /** Tags below which nothing stands: Behave reads and forgets them. */
    dropPendingTags() {
        this.#takeTags();
    }
    #takeTags() {
        const tags = this.#pending;
        this.#pending = [];
        for (const tag of tags)
            this.#collector.addTag(tag);
        return tags;
    }
    /** Those with placeholders are told when the rows are known. */
    #takeTemplateTags() {
        const tags = this.#pending;
        this.#pending = [];
        for (const tag of tags)
            if (!isParametrised(tag))
                this.#collector.addTag(tag);
        return tags;
    }
}
function nameAfter(title, line) {
    return strip(line.slice(title.length));
}

// EXTERNAL MODULE: ./node_modules/@cucumber/gherkin/dist/index.js + 9 modules
var dist = __webpack_require__(5499);
;// CONCATENATED MODULE: ./build/preflight/readers/gherkin-behave-keywords.js

/** Where the table of Behave 1.3.3 (`behave/i18n.py`) is older than the one that the parser brings along. */
const differences = new Map([
    ['fa feature', ['وِیژگی']],
    ['fa background', ['زمینه']],
    ['fa rule', ['Rule']],
    ['fa given', ['* ', 'با فرض ']],
    ['fa when', ['* ', 'هنگامی ']],
    ['fa then', ['* ', 'آنگاه ']],
    ['ko rule', ['Rule']],
    ['ru examples', ['Примеры']],
    ['tr feature', ['Özellik']],
    ['tr background', ['Geçmiş']],
    ['tr rule', ['Kural']],
    ['tr scenario', ['Örnek', 'Senaryo']],
    ['tr scenarioOutline', ['Senaryo taslağı']],
    ['tr examples', ['Örnekler']],
    ['tr given', ['* ', 'Diyelim ki ']],
    ['tr when', ['* ', 'Eğer ki ']],
    ['tr then', ['* ', 'O zaman ']],
    ['tr and', ['* ', 'Ve ']],
    ['tr but', ['* ', 'Fakat ', 'Ama ']],
]);
const known = new Map();
/** Null for a language that Behave does not know. */
function keywordsOf(language) {
    const kept = known.get(language);
    if (kept !== undefined)
        return kept;
    const dialect = Object.hasOwn(dist/* dialects */.O9, language) ? dist/* dialects */.O9[language] : undefined;
    if (dialect === undefined)
        return null;
    const keywords = makeKeywords((kind) => differences.get(`${language} ${kind}`) ?? dialect[kind]);
    known.set(language, keywords);
    return keywords;
}
function makeKeywords(words) {
    const titles = (kind) => words(kind).map((word) => `${word}:`);
    const steps = [
        ...[...words('given'), ...words('when'), ...words('then')].map((word) => stepKeyword(word, 'first')),
        ...[...words('and'), ...words('but')].map((word) => stepKeyword(word, 'and')),
    ];
    return {
        feature: titles('feature'),
        background: titles('background'),
        rule: titles('rule'),
        scenario: titles('scenario'),
        outline: titles('scenarioOutline'),
        examples: titles('examples'),
        steps,
        longestStep: Math.max(...steps.map(({ word }) => word.length)),
    };
}
function stepKeyword(word, kind) {
    return { word, lower: word.toLowerCase(), kind: word.startsWith('*') && kind === 'first' ? 'any' : kind };
}
/** The title keyword that the line starts with, its colon included; null where it starts with none. */
function titleAt(titles, line) {
    for (const title of titles)
        if (line.startsWith(title))
            return title;
    return null;
}
/** Behave compares in lower case too: `given` is a step. */
function stepAt({ steps, longestStep }, line) {
    // Lower case may be longer or depend on what follows, never on what is far away.
    const lower = line.slice(0, longestStep + 8).toLowerCase();
    for (const step of steps)
        if (line.startsWith(step.word) || lower.startsWith(step.lower))
            return step;
    return null;
}

// EXTERNAL MODULE: ./build/fallible.js
var fallible = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/preflight/readers/gherkin-behave-steps.js




/** What steps belong to, and whether `And` has one to follow. */
class BehaveSteps {
    #inBackground = false;
    #inRule = false;
    #count = 0;
    #hasStep = false;
    #ofFeature = false;
    #ofRule = false;
    get count() {
        return this.#count;
    }
    openRule() {
        this.#inRule = true;
        this.#ofRule = false;
        this.#open(false);
    }
    openBackground() {
        this.#open(true);
    }
    openScenario() {
        this.#open(false);
    }
    /** Behave forgets the last step with each line of a description. */
    forgetLast() {
        this.#hasStep = false;
    }
    /** `none` where the line is no step. */
    take(keywords, line) {
        const step = stepAt(keywords, line.text);
        if (step === null)
            return 'none';
        if (step.kind === 'and' && !this.#hasStep && !this.#ofFeature && !this.#ofRule) {
            return trouble(line, `${quote(step.word.trim())} needs a step before it`);
        }
        this.#hasStep = true;
        this.#count += 1;
        if (this.#inBackground && this.#inRule)
            this.#ofRule = true;
        if (this.#inBackground && !this.#inRule)
            this.#ofFeature = true;
        return null;
    }
    #open(background) {
        this.#inBackground = background;
        this.#count = 0;
    }
}
/** A docstring that is open; behave/parser.py, `action_multiline_text`. */
class BehaveDocstring {
    opened;
    #indent;
    /** The line that opens it, whole and stripped; null where it opens none. */
    static open(whole, line) {
        const opens = line.text.startsWith('"""') || line.text.startsWith("'''");
        return opens ? new BehaveDocstring({ ...line, text: line.text.slice(0, 3) }, indentOf(whole.text)) : null;
    }
    constructor(opened, indent) {
        this.opened = opened;
        this.#indent = indent;
    }
    take({ text, line, column }) {
        const indent = indentOf(text);
        if (text.startsWith(this.opened.text, indent))
            return 'closed';
        if (indent >= Math.min(this.#indent, text.length))
            return 'text';
        const where = `left of the quotes that opened the docstring at line ${this.opened.line}`;
        const message = `this line stands ${where}: indent it, or close the docstring above it`;
        return trouble({ line, column: column + indent }, message);
    }
}

;// CONCATENATED MODULE: ./build/preflight/readers/gherkin-behave-machine.js







/** The states of behave/parser.py; a background is a scenario there too, and a rule's header like a feature's. */
class BehaveMachine {
    #feature;
    #steps = new BehaveSteps();
    #keywords;
    #state = 'initial';
    /** The table that is open: the lines of examples, kept, or a step's, only counted. */
    #table = null;
    #docstring = null;
    constructor(feature, keywords) {
        this.#feature = feature;
        this.#keywords = keywords;
    }
    take(whole) {
        if (this.#docstring !== null)
            return this.#takeText(this.#docstring, whole);
        const indent = indentOf(whole.text);
        if (indent === whole.text.length)
            return null;
        const line = { text: strip(whole.text), line: whole.line, column: whole.column + indent };
        if (line.text.startsWith('#'))
            return this.#takeComment(line);
        if (this.#state === 'table' && !line.text.startsWith('|')) {
            this.#table = null;
            this.#state = 'steps';
        }
        if (this.#state === 'steps')
            this.#docstring = BehaveDocstring.open(whole, line);
        if (this.#docstring === null)
            return this.#act(line);
        return this.#steps.count > 0 ? null : trouble(line, 'a docstring must follow a step');
    }
    end() {
        if (this.#docstring === null)
            return null;
        const { opened } = this.#docstring;
        const what = 'this docstring is never closed, and Behave takes all that follows for its text';
        return trouble(opened, `${what}: write ${opened.text} on a line of its own`);
    }
    #act(line) {
        switch (this.#state) {
            case 'initial':
                return this.#takeInitial(line);
            case 'header':
                return this.#takeHeader(line);
            case 'tagged':
                return this.#takeTagged(line);
            case 'scenario':
                return this.#takeScenario(line);
            case 'steps':
                return this.#takeStep(line);
            case 'table':
                return this.#takeRow(line);
            default:
                return (0,fallible/* unreachable */.HB)(this.#state);
        }
    }
    #takeText(docstring, whole) {
        const found = docstring.take(whole);
        if (found === 'closed')
            this.#docstring = null;
        return typeof found === 'string' ? null : found;
    }
    /** `# language: de` counts until the first tag or feature. */
    #takeComment(line) {
        if (this.#state !== 'initial' || this.#feature.hasPendingTags)
            return null;
        const comment = strip(line.text.slice(1));
        if (!/^language:/i.test(comment))
            return null;
        const language = strip(comment.slice('language:'.length));
        const keywords = keywordsOf(language);
        if (keywords === null)
            return trouble(line, unknownLanguage(language));
        this.#keywords = keywords;
        return null;
    }
    #takeInitial(line) {
        if (line.text.startsWith('@'))
            return this.#feature.takeTagLine(line);
        if (titleAt(this.#keywords.feature, line.text) !== null) {
            this.#feature.openFeature();
            this.#state = 'header';
            return null;
        }
        if (line.text.startsWith('\ufeff')) {
            const what = 'the file starts with a byte-order mark, which Behave cannot read';
            return trouble(line, `${what}: save it as UTF-8 without one`);
        }
        return trouble(line, `expected ${quote(this.#keywords.feature[0] ?? '')}, found ${quote(line.text)}`);
    }
    /** Below a feature's or rule's title whatever is no keyword is description. */
    #takeHeader(line) {
        const found = this.#takeTaggable(line);
        if (found !== 'none')
            return found;
        if (titleAt(this.#keywords.background, line.text) === null)
            return null;
        this.#steps.openBackground();
        this.#state = 'scenario';
        return null;
    }
    #takeTagged(line) {
        const found = this.#takeTaggable(line);
        if (found !== 'none')
            return found;
        return trouble(line, `tags stand above a scenario, an outline, a rule or examples, not ${quote(line.text)}`);
    }
    /** Below a scenario's or background's title whatever is no keyword is description. */
    #takeScenario(line) {
        this.#steps.forgetLast();
        const step = this.#steps.take(this.#keywords, line);
        if (step !== 'none') {
            this.#state = 'steps';
            return step;
        }
        const found = this.#takeTaggable(line);
        return found === 'none' ? null : found;
    }
    #takeStep(line) {
        const step = this.#steps.take(this.#keywords, line);
        if (step !== 'none')
            return step;
        const found = this.#takeTaggable(line);
        if (found !== 'none')
            return found;
        if (!line.text.startsWith('|')) {
            return trouble(line, `Behave expects a step, a table, tags or a scenario here, not ${quote(line.text)}`);
        }
        if (this.#steps.count === 0)
            return trouble(line, 'a table must follow a step');
        this.#table = { rows: null, cells: null };
        this.#state = 'table';
        return this.#takeRow(line);
    }
    /** Tags, or what can stand below them; `none` where the line is neither. */
    #takeTaggable(line) {
        const { text } = line;
        if (text.startsWith('@')) {
            this.#state = 'tagged';
            return this.#feature.takeTagLine(line);
        }
        if (titleAt(this.#keywords.rule, text) !== null) {
            this.#feature.openRule();
            this.#steps.openRule();
            this.#state = 'header';
            return null;
        }
        const scenario = titleAt(this.#keywords.scenario, text);
        if (scenario !== null)
            return this.#openScenario(line, scenario);
        const outline = titleAt(this.#keywords.outline, text);
        if (outline !== null)
            return this.#openOutline(line, outline);
        const examples = titleAt(this.#keywords.examples, text);
        return examples === null ? 'none' : this.#openExamples(line, examples);
    }
    #openScenario(line, title) {
        this.#feature.addScenario(line, nameAfter(title, line.text));
        this.#steps.openScenario();
        this.#state = 'scenario';
        return null;
    }
    #openOutline(line, title) {
        this.#feature.openOutline(line, nameAfter(title, line.text));
        this.#steps.openScenario();
        this.#state = 'scenario';
        return null;
    }
    #openExamples(line, title) {
        const examples = this.#feature.openExamples(nameAfter(title, line.text));
        if (examples === null)
            return trouble(line, 'Behave takes examples only below a scenario outline');
        this.#table = { rows: examples.table, cells: null };
        this.#state = 'table';
        return null;
    }
    #takeRow(line) {
        if (this.#table === null)
            return null;
        const { rows, cells } = this.#table;
        const found = countCells(line.text);
        rows?.push(line.text);
        if (cells === null)
            this.#table = { rows, cells: found };
        if (cells === null || cells === found)
            return null;
        return trouble(line, `this row has ${found} cells, the first of its table has ${cells}`);
    }
}
function unknownLanguage(language) {
    return `Behave does not know the language ${quote(language)}`;
}

;// CONCATENATED MODULE: ./build/preflight/readers/gherkin-behave.js





/**
 * As Behave 1.3 reads it, whose parser is a machine over lines of its own (behave/parser.py): it takes what
 * Cucumber's refuses (docstrings in ''', lower-case steps, tags at the end) and refuses what that one takes.
 * Behave stops at its first error, and so does this: the tests before it are read, the rest is one problem.
 * A docstring that is never closed is a problem though Behave takes it: it swallows the scenarios below.
 */
function readBehave(text, language) {
    const collector = new ReadingCollector();
    const keywords = keywordsOf(language);
    if (keywords === null) {
        collector.addProblem({ line: 1, column: 1 }, unknownLanguage(language));
        return collector.finish();
    }
    const feature = new BehaveFeature(collector);
    const found = readLines({ text, machine: new BehaveMachine(feature, keywords), collector });
    if (found === null)
        feature.closeOutline();
    // An outline that is open at an error may lack examples: it is left out.
    else
        collector.addProblem(found, found.message);
    feature.dropPendingTags();
    return collector.finish();
}
function readLines({ text, machine, collector }) {
    for (const line of behaveLines(text)) {
        const found = machine.take(line);
        if (found !== null)
            return found;
        if (!collector.open)
            return null;
    }
    return machine.end();
}

// EXTERNAL MODULE: ./node_modules/@cucumber/gherkin/dist/Parser.js + 3 modules
var Parser = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/preflight/readers/gherkin-cucumber-matcher.js


/** A line may hold 10 MB: what it is split into must not fill the memory. */
const mostTags = 100_000;
/** The parser's matcher, made linear in a line's length, with columns in UTF-16 code units. */
class BoundedMatcher extends dist/* GherkinClassicTokenMatcher */.Ig {
    /** Where the docstring that is open now was opened. */
    docstring = null;
    changeDialect(name, location) {
        // Its own check takes `constructor` and its like for languages.
        if (!Object.hasOwn(dist/* dialects */.O9, name)) {
            throw dist/* Errors.NoSuchLanguageException */.I.Yr.create(name, location ?? { line: 1, column: 1 });
        }
        super.changeDialect(name, location);
    }
    match_DocStringSeparator(token) {
        const matched = super.match_DocStringSeparator(token);
        if (matched) {
            const { line, column = 1 } = token.location;
            this.docstring = this.docstring === null ? { line, column, quotes: token.matchedKeyword } : null;
        }
        return matched;
    }
    /** The parser's own trims cells in quadratic time. Only how many there are matters here. */
    match_TableRow(token) {
        if (!token.line.startsWith('|'))
            return false;
        token.matchedType = Parser/* TokenType */.ks.TableRow;
        token.matchedItems = [{ column: 1, text: String(gherkin_cucumber_matcher_countCells(token.line.trimmedLineText)) }];
        token.location.column = (token.line.indent ?? 0) + 1;
        return true;
    }
    /** The parser's own miscounts columns after `@@` and `@ @`. */
    getTags(line) {
        const comment = line.trimmedLineText.search(/\s#/);
        const written = comment < 0 ? line.trimmedLineText : line.trimmedLineText.slice(0, comment);
        const tags = [];
        for (let at = written.indexOf('@'); at >= 0;) {
            const next = written.indexOf('@', at + 1);
            const text = written.slice(at, next < 0 ? undefined : next).trimEnd();
            const column = (line.indent ?? 0) + at + 1;
            if (/\s/.test(text)) {
                throw dist/* Errors.ParserException */.I.Bn.create('A tag may not contain whitespace', line.lineNumber, column);
            }
            if (tags.length === mostTags) {
                throw dist/* Errors.ParserException */.I.Bn.create(`More than ${mostTags} tags on a line`, line.lineNumber, column);
            }
            if (text !== '@')
                tags.push({ column, text });
            at = next;
        }
        return tags;
    }
}
function gherkin_cucumber_matcher_countCells(row) {
    let bars = 0;
    for (let at = 0; at < row.length; at += 1) {
        if (row[at] === '|')
            bars += 1;
        else if (row[at] === '\\')
            at += 1;
    }
    return bars - 1;
}

;// CONCATENATED MODULE: ./build/preflight/readers/gherkin-cucumber.js





/** As Cucumber's own parser reads it. Where it finds an error it gives no scenario, and neither do we. */
function readCucumber(text, language) {
    const collector = new ReadingCollector();
    let matcher = null;
    try {
        matcher = new BoundedMatcher(language);
        const builder = new TagBuilder(collector);
        new dist/* Parser */.iX(builder, matcher).parse(text);
        builder.finish();
        return collector.finish();
    }
    catch (error) {
        return { tests: [], tags: [], problems: [...problemsOf(error, matcher?.docstring ?? null)] };
    }
}
function* problemsOf(error, docstring) {
    if (docstring !== null) {
        const { line, column, quotes } = docstring;
        yield { line, column, message: `this docstring is never closed: write ${quotes} on a line of its own` };
    }
    if (!(error instanceof dist/* Errors.GherkinException */.I.wg)) {
        const why = error instanceof Error ? error.message : String(error);
        yield { line: 1, column: 1, message: `the parser gave up: ${quote(why)}` };
        return;
    }
    for (const one of error.errors ?? [error]) {
        const at = one instanceof dist/* Errors.GherkinException */.I.wg ? one.location : undefined;
        // The end of the file is where an open docstring is noticed, not where it is.
        if (docstring !== null && one.message.includes('unexpected end of file'))
            continue;
        yield { line: at?.line ?? 1, column: at?.column ?? 1, message: plainMessage(one.message) };
    }
}
/** Without the place, which is told apart, and without the whole of a hostile line. */
function plainMessage(message) {
    const said = message.replace(/^\(-?\d+:-?\d+\): /, '');
    return said.length > 240 ? `${said.slice(0, 239)}…` : said;
}
/** Takes tests from the parser's events as they come: no syntax tree, which 10 MB of empty lines would swell. */
class TagBuilder extends dist/* AstBuilder */.s6 {
    #collector;
    #pending = [];
    #feature = [];
    #inherited = [];
    #scenario = null;
    #rules = [];
    #table = { cells: 0, rows: 0 };
    constructor(collector) {
        super(() => '');
        this.#collector = collector;
    }
    startRule(rule) {
        this.#rules.push(rule);
        if (rule === Parser/* RuleType */.D2.DataTable || rule === Parser/* RuleType */.D2.ExamplesTable)
            this.#table = { cells: 0, rows: 0 };
    }
    endRule() {
        if (this.#rules.pop() !== Parser/* RuleType */.D2.ExamplesTable)
            return;
        const examples = this.#scenario?.examples.at(-1);
        if (examples !== undefined)
            examples.rows = this.#table.rows - 1;
    }
    build(token) {
        switch (token.matchedType) {
            case Parser/* TokenType */.ks.TagLine:
                this.#addTags(token);
                break;
            case Parser/* TokenType */.ks.FeatureLine:
                this.#feature = this.#takeTags();
                this.#inherited = this.#feature;
                break;
            case Parser/* TokenType */.ks.RuleLine:
                this.#closeScenario();
                this.#inherited = this.#collector.inherit(this.#feature, this.#takeTags());
                break;
            case Parser/* TokenType */.ks.ScenarioLine:
                this.#closeScenario();
                this.#openScenario(token);
                break;
            case Parser/* TokenType */.ks.ExamplesLine:
                this.#scenario?.examples.push({ name: token.matchedText ?? '', tags: this.#takeTags(), rows: 0 });
                break;
            case Parser/* TokenType */.ks.TableRow:
                this.#addRow(token);
                break;
            default:
                break;
        }
    }
    getResult() {
        return null;
    }
    finish() {
        this.#closeScenario();
    }
    #addTags({ location: { line }, matchedItems }) {
        for (const { column, text } of matchedItems) {
            if (!this.#collector.open)
                return;
            const tag = { line, column, text };
            this.#collector.addTag(tag);
            this.#pending.push(tag);
        }
    }
    #takeTags() {
        const tags = this.#pending;
        this.#pending = [];
        return tags;
    }
    #openScenario({ location: { line, column = 1 }, matchedText }) {
        const tags = this.#collector.inherit(this.#inherited, this.#takeTags());
        this.#scenario = { line, column, name: matchedText ?? '', tags, examples: [] };
    }
    #closeScenario() {
        const scenario = this.#scenario;
        this.#scenario = null;
        if (scenario === null)
            return;
        if (scenario.examples.length > 0) {
            addOutline(this.#collector, scenario, this.#rowsOf(scenario));
            return;
        }
        const { name, line, column, tags } = scenario;
        this.#collector.addTest({ name, line, column, tags });
    }
    /** Cucumber fills no values into tags: all rows of one block have the same. */
    *#rowsOf({ tags, examples }) {
        for (const [index, block] of examples.entries()) {
            if (block.rows < 1)
                continue;
            const all = this.#collector.inherit(tags, block.tags);
            yield { examples: index + 1, row: 1, examplesName: block.name, tags: all };
        }
    }
    #addRow({ matchedItems, location }) {
        const cells = Number(matchedItems[0]?.text);
        if (this.#table.rows > 0 && cells !== this.#table.cells) {
            throw dist/* Errors.AstBuilderException */.I.ZX.create('inconsistent cell count within the table', location);
        }
        this.#table = { cells, rows: this.#table.rows + 1 };
    }
}

;// CONCATENATED MODULE: ./build/preflight/readers/gherkin.js


/**
 * Reads feature files as Behave 1.3 or @cucumber/gherkin reads them: text in, scenarios with their tags out.
 *
 * A plain scenario is one test. An outline is one test for each different set of tags that its rows have, all at
 * the outline's own line: rows that differ in their values alone are one test, so that limits count what people
 * wrote; tests of one file at one place are rows of one outline. An outline without rows runs nothing and is none.
 *
 * The text must keep its byte-order mark, for Behave cannot read one. Lines end where git ends them, at `\n`.
 * Reading is linear in the text; what would multiply beyond bounds is a problem at the place where it does.
 */
function gherkinReader({ dialect, language = 'en' }) {
    const read = dialect === 'behave' ? readBehave : readCucumber;
    return { read: (text) => read(text, language) };
}


/***/ })

};
