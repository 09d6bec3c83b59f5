import { describe, expect, it } from 'vitest';
import { problemsOf } from './memory-reader.ts';

/** A stage of the name `a` with more keys; the keys begin at line 2, column 33. */
const stage = (more: string) => `version: 1\nstages: [{ name: a, run: x,     ${more} }]`;
/** A flake with a match; the match begins at line 2, column 73. */
const flake = (match: string) =>
  `version: 1\nflakes: [{ id: a, issue: "1", owner: o, expires: 2027-03-31,     match: ${match} }]`;
const preflight = (more: string) => `version: 1\npreflight: [{ name: a, run: x,  ${more} }]`;

type Row = readonly [text: string, ...problems: string[]];

function table(rows: readonly Row[]): void {
  it.each(rows.map(([text, ...problems]) => ({ text, problems })))('$text', async ({ text, problems }) => {
    expect(await problemsOf(text)).toEqual(problems);
  });
}

describe('YAML', () => {
  table([
    ['', 'f:1:1: the file is empty — write `version: 1`'],
    ['# nothing\n', 'f:1:1: the file is empty — write `version: 1`'],
    ['- a', 'f:1:1: expected keys and values, found a list (- a) — write keys, such as `version: 1`'],
    ['text', 'f:1:1: expected keys and values, found `text` (text) — write keys, such as `version: 1`'],
    [
      'version: 1\nflakes:\n  - owner: @net',
      'f:3:12: not valid YAML: Plain value cannot start with reserved character @ (@net) — put the value in quotes',
    ],
    [
      'version: 1\nlimits:\n\tretries: 1',
      'f:3:1: not valid YAML: Tabs are not allowed as indentation (retries: 1) — indent with spaces',
    ],
    ['version: "1', 'f:1:10: the quote that opens here is not closed on its line ("1) — write the closing "'],
    [
      'version: a: b',
      'f:1:10: not valid YAML: Nested mappings are not allowed in compact mappings (a: b) — put the value in quotes, or on a line of its own',
    ],
    [
      'version: 1\n---\nversion: 1',
      'f:2:1: more than one document in the file (---) — keep one document: remove `---` and what follows it',
    ],
    [
      'version: !!binary 1',
      'f:1:10: not valid YAML: Unresolved tag: tag:yaml.org,2002:binary (!!binary 1) — remove the tag',
    ],
    ['? [a]\n: 1', 'f:1:3: a key must be text ([a]) — write the key as plain text'],
    [
      'version: 1\nlimits: *no',
      'f:2:9: no anchor `&no` stands before this alias (*no) — put the value in quotes, if it is no alias',
    ],
  ]);
});

describe('keys', () => {
  table([
    ['limits: {}', 'f:1:1: `version` is missing (limits: {}) — write `version: 1`'],
    ['version: 2', 'f:1:10: expected 1, found the number 2 (2) — write `version: 1`'],
    ['version: "1"', 'f:1:10: expected the number 1, found text ("1") — write `version: 1`, without quotes'],
    ['version: 1\nlimit: {}', 'f:2:1: unknown key (limit) — write `limits`'],
    [
      'version: 1\nzzz: {}',
      'f:2:1: unknown key (zzz) — remove it; known here: version, include, limits, preflight, stages, flakes',
    ],
    ['version: 1\nversion: 1', 'f:2:1: the key `version` stands here twice (version) — keep one of them'],
    [
      'version: 1\nlimits: { retries: 1, retries: 2 }',
      'f:2:23: the key `retries` stands here twice (retries) — keep one of them',
    ],
    ['version: 1\n__proto__: { a: 1 }', 'f:2:1: `__proto__` is not a key (__proto__) — remove it'],
    [stage('env: { __proto__: a }'), 'f:2:40: `__proto__` is not a key (__proto__) — remove it'],
    [
      'version: 1\nlimits: { <<: { retries: 1 } }',
      'f:2:11: merge keys are not read (<<) — write the keys out, or use an alias for a whole value',
    ],
    [stage('idle_timeout: 5m'), 'f:2:33: unknown key (idle_timeout) — write `idle-timeout`'],
    [stage('only: { so: linux }'), 'f:2:41: unknown key (so) — write `os`'],
    [stage('reports: [{ path: x, min-test: 3 }]'), 'f:2:54: unknown key (min-test) — write `min-tests`'],
    [
      stage('ready: [{ run: x, timeout: 5s }]'),
      'f:2:51: unknown key (timeout) — remove it; known here: run, within',
    ],
    [
      preflight('needs: []'),
      'f:2:33: unknown key (needs) — remove it; known here: name, tags, run, shell, working-directory, env, timeout, on-timeout',
    ],
    [flake('{ message: abc, tests: x }'), 'f:2:89: unknown key (tests) — write `test`'],
  ]);
});

describe('types and sizes', () => {
  table([
    [
      "version: 1\nlimits: { retries: '3' }",
      "f:2:20: expected a number, found `3` ('3') — write `retries: 3`, without quotes",
    ],
    [
      'version: 1\nlimits: { retries: 1.5 }',
      'f:2:20: expected a whole number, found the number 1.5 (1.5) — write `retries: 2`',
    ],
    [
      'version: 1\nlimits: { retries: -1 }',
      'f:2:20: this must be at least 0 (-1) — write a number of at least 0',
    ],
    [
      'version: 1\nlimits: { max-failures: 0 }',
      'f:2:25: this must be at least 1 (0) — write a number of at least 1',
    ],
    [
      'version: 1\nlimits: { retries: 1001 }',
      'f:2:20: this must be at most 1000 (1001) — write a number of at most 1000',
    ],
    [
      'version: 1\nlimits: { retries: 03 }',
      "f:2:20: YAML reads this number as 3 (03) — write '03' in quotes, or 3",
    ],
    [
      'version: 1\nlimits: 3',
      'f:2:9: expected keys and values, found the number 3 (3) — write `limits: { retries: 3 }`',
    ],
    [
      'version: 1\nstages: []',
      'f:2:9: the list is empty ([]) — remove it, or write `stages: [{ name: unit, run: npm test }]`',
    ],
    ['version: 1\nflakes:', 'f:2:1: expected a list, found nothing (flakes) — write `flakes: []`'],
    [
      'version: 1\nstages: { name: a, run: x }',
      'f:2:9: expected a list, found keys and values ({ name: a, run: x }) — write `- ` before `name`: each entry of the list begins with it',
    ],
    ['version: 1\nstages: [{ run: x }]', 'f:2:10: `name` is missing ({ run: x }) — write `name: unit`'],
    ['version: 1\nstages: [{ name: a }]', 'f:2:10: `run` is missing ({ name: a }) — write `run: npm test`'],
    [
      'version: 1\nstages: [{ name: a, run: "" }]',
      'f:2:26: the command is empty ("") — write the command to run, such as `npm test`',
    ],
    [
      'version: 1\nstages: [{ name: a, run: " " }]',
      'f:2:26: the command is empty (" ") — write the command to run, such as `npm test`',
    ],
    [
      'version: 1\nstages: [{ name: a/b, run: x }]',
      'f:2:18: not a name (a/b) — write 1 to 64 letters, digits, spaces and . _ + : ( ) = - and start with a letter or digit',
    ],
    [stage('kind: test'), 'f:2:39: expected migration, check or tests, found `test` (test) — write `tests`'],
    [
      stage('kind: deploy'),
      'f:2:39: expected migration, check or tests, found `deploy` (deploy) — write one of these',
    ],
    [
      stage('timeout: 30'),
      'f:2:42: expected text, found the number 30 (30) — write `timeout: 30s` or `timeout: 30m`',
    ],
    [
      stage('timeout: 30 min'),
      'f:2:42: not a duration (30 min) — write hours, minutes and seconds such as 30s, 5m or 1h30m',
    ],
    [stage('timeout: 0s'), 'f:2:42: too short (0s) — write at least 1s'],
    [stage('timeout: 600h'), 'f:2:42: too long (600h) — write at most 500h'],
    [
      stage('shell: zsh'),
      'f:2:40: not a shell (zsh) — write bash, sh, or a command with {0} where the path of the script goes, such as `python {0}`',
    ],
    [
      stage('working-directory: /etc'),
      'f:2:52: not a relative path (/etc) — write a path relative to the working directory, with /',
    ],
    [
      stage('reports: [a.xml, 3]'),
      "f:2:50: expected text or keys and values, found the number 3 (3) — write '3' in quotes",
    ],
    [
      stage('reports: { path: a, min-tests: 0 }'),
      'f:2:64: this must be at least 1 (0) — write a number of at least 1',
    ],
    [
      stage('reports: { format: junit }'),
      'f:2:42: `path` is missing ({ format: junit }) — write `path: reports/*.xml`',
    ],
    [
      stage('reports: { path: a, format: juint }'),
      'f:2:61: expected junit or go-json, found `juint` (juint) — write `junit`',
    ],
    [
      stage('background: wait'),
      'f:2:45: expected fail, end or keys and values, found `wait` (wait) — write `background: end`',
    ],
    [
      stage('background: { wait: 1d }'),
      'f:2:53: not a duration (1d) — write hours, minutes and seconds such as 30s, 5m or 1h30m',
    ],
    [stage('ready: [{ within: 5s }]'), 'f:2:41: `run` is missing ({ within: 5s }) — write `run: npm test`'],
    [
      stage('env: { run: }'),
      'f:2:40: expected text, a number or true or false, found nothing (run) — write text; # starts a comment where no quotes stand around it',
    ],
    [
      stage('env: { V: 3.10 }'),
      "f:2:43: YAML reads this number as 3.1 (3.10) — write '3.10' in quotes, or 3.1",
    ],
    [
      stage('env: { A-B: x }'),
      'f:2:40: not a variable that can be set (A-B) — write letters, digits and _, and nothing that starts with RETRIAL_',
    ],
    [
      stage('env: { retrial_marker: x }'),
      'f:2:40: not a variable that can be set (retrial_marker) — write letters, digits and _, and nothing that starts with RETRIAL_',
    ],
    [stage('env: { A: "x\\0" }'), 'f:2:43: a variable cannot hold a NUL character ("x\\0") — remove it'],
    [
      stage('only: { os: Linux }'),
      'f:2:45: expected linux, macos, windows or a list, found `Linux` (Linux) — write `linux`',
    ],
    [
      stage('only: { os: [linux, beos] }'),
      'f:2:53: expected linux, macos or windows, found `beos` (beos) — write `os: linux`',
    ],
    [
      stage('only: { matrix: { a: {} } }'),
      'f:2:54: expected text, a number, true or false or a list, found keys and values ({}) — write text, in quotes where YAML would read it as something else',
    ],
    [
      preflight('on-timeout: ignore'),
      'f:2:45: expected fail, warn, skip or keys and values, found `ignore` (ignore) — write `on-timeout: warn`',
    ],
    [preflight('on-timeout: {}'), 'f:2:45: `env` is missing ({}) — write `env: { MODE: ci }`'],
  ]);
});

describe('stages', () => {
  const two = (a: string, b: string) =>
    `version: 1\nstages:\n  - { name: a, run: x${a} }\n  - { name: b, run: x${b} }`;
  table([
    [
      'version: 1\nstages: [{ name: a, run: x }, { name: a, run: x }]',
      'f:2:39: the stage `a` stands in line 2 already (a) — give each a name of its own',
    ],
    [
      'version: 1\npreflight: [{ name: a, run: x }, { name: a, run: x }]',
      'f:2:42: the preflight `a` stands in line 2 already (a) — give each a name of its own',
    ],
    [
      'version: 1\nstages: [{ name: migrate, run: x }, { name: unit, run: x, needs: [migrat] }]',
      'f:2:67: no stage is called `migrat` (migrat) — write `migrate`',
    ],
    [two('', ', needs: [zzz]'), 'f:4:32: no stage is called `zzz` (zzz) — write one of: a, b'],
    [two(', needs: [a]', ''), 'f:3:31: stages need each other: a → a ([a]) — remove one of these needs'],
    [
      two(', needs: [b]', ', needs: [a]'),
      'f:3:31: stages need each other: a → b → a ([b]) — remove one of these needs',
    ],
    [
      two(', needs: [b]', ''),
      'f:3:31: stages need each other: a → b → a ([b]) — write `needs` for `b`: without it a stage needs all before it',
    ],
    [
      stage('limits: { retries: 4 }'),
      "f:2:52: `retries` is larger than the run's, which is 3 (4) — write at most 3, or raise `retries` of the run's `limits`",
    ],
    [
      stage('limits: { max-failures: 11 }'),
      "f:2:57: `max-failures` is larger than the run's, which is 10 (11) — write at most 10, or raise `max-failures` of the run's `limits`",
    ],
    [
      `${stage('limits: { retry-time: 91m }')}\nlimits: { retry-time: 1h30m }`,
      "f:2:55: `retry-time` is larger than the run's, which is 1h30m (91m) — write at most 1h30m, or raise `retry-time` of the run's `limits`",
    ],
    [`${stage('limits: { retries: 4, retry-time: 91m }')}\nlimits: { retries: 4 }`],
  ]);
});

describe('flakes', () => {
  const why =
    'a fingerprint must say why the test fails: by its name alone every regression of it would be retried';
  const add = 'add `message`, `signature`, `log`, `exit`, `signal` or a `kind` other than failure';
  const ofStage = 'which is of the stage itself, where no failed test explains how it ended';
  table([
    [
      'version: 1\nflakes: [{}]',
      'f:2:10: `id` is missing ({}) — write `id: ws-port`',
      'f:2:10: `issue` is missing ({}) — write `issue: "#118"`',
      'f:2:10: `owner` is missing ({}) — write `owner: "@net-team"`',
      'f:2:10: `expires` is missing ({}) — write `expires: 2027-03-31`',
      'f:2:10: `match` is missing ({}) — write `match: { message: address already in use }`',
    ],
    [
      'version: 1\nflakes:\n  - id: a\n    issue: #118\n    owner: ""\n    expires: 2027-02-29\n    match: { message: abc }',
      'f:4:5: expected text, found nothing (issue) — write `issue: "#118"`; # starts a comment where no quotes stand around it',
      'f:5:12: this must be one line of text, not blank, of at most 500 characters ("") — write the text on one line',
      'f:6:14: not a day of the calendar (2027-02-29) — write the last day on which the entry holds, such as 2027-03-31',
    ],
    [flake('{}'), `f:2:73: ${why} ({}) — ${add}`],
    [flake('{ test: x }'), `f:2:73: ${why} ({ test: x }) — ${add}`],
    [
      flake('{ stage: t*, file: y, package: z }'),
      `f:2:73: ${why} ({ stage: t*, file: y, package: z }) — ${add}`,
    ],
    [flake('{ test: x, kind: failure }'), `f:2:73: ${why} ({ test: x, kind: failure }) — ${add}`],
    [
      flake('{ test: x, kind: [crash, failure] }'),
      `f:2:73: ${why} ({ test: x, kind: [crash, failure] }) — ${add}`,
    ],
    [
      flake('{ log: xyz, message: abc }'),
      `f:2:94: \`message\` never matches beside \`log\`, ${ofStage} (abc) — remove \`message\` or \`log\``,
    ],
    [
      flake('{ exit: 3, test: t }'),
      `f:2:90: \`test\` never matches beside \`exit\`, ${ofStage} (t) — remove \`test\` or \`exit\``,
    ],
    [
      flake('{ exit: 3, signal: SIGKILL }'),
      `f:2:92: \`signal\` never matches beside \`exit\`, ${ofStage} (SIGKILL) — remove \`signal\` or \`exit\``,
    ],
    [
      flake('{ signal: SIGKILL, file: t }'),
      `f:2:98: \`file\` never matches beside \`signal\`, ${ofStage} (t) — remove \`file\` or \`signal\``,
    ],
    [flake('{ log: xyz, kind: hang }'), 'f:2:91: `log` means `kind: exit` (hang) — remove `kind`'],
    [
      flake('{ signal: SIGKILL, kind: [crash, exit] }'),
      'f:2:98: `signal` means `kind: crash` ([crash, exit]) — remove `kind`',
    ],
    [flake('{ exit: 0 }'), 'f:2:81: this must be at least 1 (0) — write a number of at least 1'],
    [
      flake('{ exit: [3, 137] }'),
      'f:2:85: a code over 128 is of the kind crash, which `exit` does not mean (137) — write `signal` with its name, such as SIGKILL for 137, or `kind: crash`',
    ],
    [
      flake('{ signal: SIGKIL }'),
      'f:2:83: expected SIGHUP, SIGINT, SIGQUIT, the like or a list, found `SIGKIL` (SIGKIL) — write `SIGKILL`',
    ],
    [
      flake('{ signal: 9 }'),
      'f:2:83: expected SIGHUP, SIGINT, SIGQUIT, the like or a list, found the number 9 (9) — write `signal: SIGKILL`',
    ],
    [
      flake('{ kind: failur }'),
      'f:2:81: expected failure, exit, timeout, hang, crash, race, collection, vanished, no-report or a list, found `failur` (failur) — write `failure`',
    ],
    [flake('{ message: abc, stage: tset }'), 'f:2:96: no stage is called `tset` (tset) — write `test`'],
    [
      flake('{ message: abc, stage: [test, lint] }'),
      'f:2:103: no stage is called `lint` (lint) — write one of: migrate, test',
    ],
    [flake('{ message: abc, stage: [li*, /lint/] }')],
    [
      `${flake('{ message: abc, stage: test }')}\nstages: [{ name: unit, run: x }]`,
      'f:2:96: no stage is called `test` (test) — write one of: unit',
    ],
    [
      `version: 1\nflakes:\n  - { id: a, issue: "1", owner: o, expires: 2027-03-31, match: { message: abc } }\n  - { id: a, issue: "1", owner: o, expires: 2027-03-31, match: { message: abc } }`,
      'f:4:11: the id `a` stands in f:3 already (a) — give each flake an id of its own',
    ],
    [
      'version: 1\nflakes: [{ id: a b, issue: "1", owner: o, expires: 2027-03-31, match: { message: abc } }]',
      'f:2:16: not an id (a b) — write 1 to 100 letters, digits and . _ - such as sqlmock-pollution',
    ],
  ]);
  const withRetry = (env: string) =>
    flake('{ message: abc }').replace(' }]', `, retry-with: { env: ${env} } }]`);
  table([
    [
      withRetry('{ A: { apend: x } }'),
      'f:2:115: this must hold one of `append` and `prepend` ({ apend: x }) — write {append: text} or {prepend: text}',
      'f:2:117: unknown key (apend) — write `append`',
    ],
    [
      withRetry('{ A: { append: x, prepend: y } }'),
      'f:2:115: this must hold one of `append` and `prepend` ({ append: x, prepend: y }) — write {append: text} or {prepend: text}',
    ],
  ]);
});

describe('patterns', () => {
  table([
    [
      flake("{ message: '/(/' }"),
      "f:2:84: this pattern cannot be used ('/(/') — the regex does not compile: missing closing ): `(`",
    ],
    [
      flake("{ message: abc, test: '/[/' }"),
      "f:2:95: this pattern cannot be used ('/[/') — the regex does not compile: missing closing ]: `[`",
    ],
    [
      flake("{ message: ['/a*/'] }"),
      "f:2:85: this pattern cannot be used ('/a*/') — the regex matches the empty text, so it says nothing: require at least one character that tells (+ for *)",
    ],
    [
      flake("{ log: { all: [okay, ''] } }"),
      "f:2:94: this pattern cannot be used ('') — an empty or blank pattern matches everything: write the text that tells",
    ],
    [
      flake("{ message: abc, test: ['*'] }"),
      "f:2:96: this pattern cannot be used ('*') — the pattern `*` matches any name: leave the key out, or name what it is to match",
    ],
    [
      flake('{ message: 404 }'),
      "f:2:84: expected text, a list or keys and values, found the number 404 (404) — write '404' in quotes",
    ],
    [
      flake('{ message: [] }'),
      'f:2:84: the list is empty ([]) — remove it, or write `message: address already in use`',
    ],
    [
      flake('{ message: { any: [a] } }'),
      'f:2:84: `all` is missing ({ any: [a] }) — write `all: [first text, second text]`',
      'f:2:86: unknown key (any) — remove it; known here: all',
    ],
  ]);
});

describe('not available in this release', () => {
  const not = 'is not available in this release';
  const whole = 'leave `rerun` out: the whole stage runs again';
  table([
    [
      stage('clear: [state/]'),
      `f:2:33: \`clear\` ${not} (clear) — remove the paths at the start of \`run\`, such as \`rm -rf state/\``,
    ],
    [
      stage('processes: { max: 16 }'),
      `f:2:33: \`processes\` ${not} (processes) — set the variable that limits the processes under \`env\``,
    ],
    [
      stage('background: allow'),
      `f:2:45: \`background: allow\` ${not} (allow) — start what later stages need in a step before this one, or in each stage that needs it`,
    ],
    ...['port', 'file', 'http', 'sqlite'].map(
      (key): Row => [
        stage(`ready: [{ ${key}: x }]`),
        `f:2:43: \`${key}\` ${not} (${key}) — write \`run\` with a command that succeeds once it is ready`,
      ],
    ),
    ...['go', 'behave', 'jest', 'vitest', 'playwright', 'nextest'].map(
      (value): Row => [stage(`rerun: ${value}`), `f:2:40: \`rerun: ${value}\` ${not} (${value}) — ${whole}`],
    ),
    [
      stage('rerun: { run: ./rerun, tests-file: TESTS }'),
      `f:2:40: \`rerun: {…}\` ${not} ({ run: ./rerun, tests-file: TESTS }) — ${whole}`,
    ],
    ['version: 1\ndeadline: 2h', `f:2:1: \`deadline\` ${not} (deadline) — set \`timeout\` on each stage`],
    [
      'version: 1\nlimits: { deadline: 2h }',
      `f:2:11: \`deadline\` ${not} (deadline) — set \`timeout\` on each stage`,
    ],
    [stage('deadline: 2h'), `f:2:33: \`deadline\` ${not} (deadline) — set \`timeout\` on each stage`],
    [
      stage('reports: { path: a, format: trx }'),
      `f:2:61: \`format: trx\` ${not} (trx) — write junit or go-json, or let the stage write one of these`,
    ],
    [
      stage('reports: [{ path: a, format: behave }]'),
      `f:2:62: \`format: behave\` ${not} (behave) — write junit or go-json, or let the stage write one of these`,
    ],
  ]);
});
