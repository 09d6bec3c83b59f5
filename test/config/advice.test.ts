/** What a newcomer gets wrong, and what is said of it: the likely cause first, and nothing that only follows from it. */
import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/config/problem.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { toYaml } from '../../src/fingerprints/suggestion-entry.ts';
import { failedTest } from '../fingerprints/flakes.ts';
import { configOf, problemsOf } from './memory-reader.ts';

type Row = readonly [text: string, ...problems: string[]];

function table(rows: readonly Row[]): void {
  it.each(rows.map(([text, ...problems]) => ({ text, problems })))('$text', async ({ text, problems }) => {
    expect(await problemsOf(text)).toEqual(problems);
  });
}

const entry = (keys: string) => `version: 1\nflakes:\n  - id: ws-port\n${keys}`;
const rest = '    owner: qa\n    expires: 2027-03-31\n    match: { message: refused }\n';

describe('YAML that is slightly off', () => {
  const neither = 'this line belongs neither to the entry above it nor to a new one';
  const either = 'indent it like the keys of the entry above, or write `- ` before it to begin a new entry';
  const deep = 'this line is indented too deeply: it reads as part of the value above it';
  const open = 'the quote that opens here is not closed on its line';
  table([
    [entry(`   issue: "#118"\n${rest}`), `f:4:4: ${neither} (issue: "#118") — ${either}`],
    [entry(`${rest}   issue: "#118"\n    retries: 2`), `f:7:4: ${neither} (issue: "#118") — ${either}`],
    [
      entry(`  issue: "#118"\n${rest}`),
      'f:4:3: this line is indented unlike the lines beside it (issue: "#118") — indent it like the lines beside it',
    ],
    [
      entry(`     issue: "#118"\n${rest}`),
      `f:4:6: ${deep} (issue: "#118") — indent it by 4 spaces, like the key above`,
    ],
    [
      entry(`    owner: qa\n\n      issue: "#118"\n${rest}`),
      `f:6:7: ${deep} (issue: "#118") — indent it by 4 spaces, like the key above`,
    ],
    [
      entry(`    owner: qa # why\n\n    # why\n      issue: "#118"\n${rest}`),
      'f:7:7: this line is indented unlike the lines beside it (issue: "#118") — indent it like the lines beside it',
    ],
    [
      entry(`issue: "#118"\n${rest}`),
      'f:5:5: this line is indented unlike the lines beside it (owner: qa) — indent it like the lines beside it',
    ],
    [
      entry(`\tissue: "#118"\n${rest}`),
      'f:4:1: not valid YAML: Tabs are not allowed as indentation (issue: "#118") — indent with spaces',
    ],
    [entry(`    issue: "#118\n${rest}`), `f:4:12: ${open} ("#118) — write the closing "`],
    [entry(`    issue: '#118\n${rest}`), `f:4:12: ${open} ('#118) — write the closing '`],
    [entry(`    issue: "#118\n    owner: "@qa"\n`), `f:4:12: ${open} ("#118) — write the closing "`],
    [
      entry('    match: { message: refused\n    retries: 2\n    delay: 1s'),
      'f:5:5: a list or map in brackets is not closed before this (retries: 2) — write the closing }',
    ],
    [
      entry(`    issue:"#118"\n${rest}`),
      'f:4:5: this line is not a key and its value (issue:"#118") — write `key: value`, with a space after the colon, and the value in quotes where it holds a colon',
    ],
    // Mistakes that leave the rest as it is are told together.
    [
      entry('    owner: @qa\n    reason: `x`\n'),
      'f:4:12: not valid YAML: Plain value cannot start with reserved character @ (@qa) — put the value in quotes',
      'f:5:13: not valid YAML: Plain value cannot start with reserved character ` (`x`) — put the value in quotes',
    ],
  ]);
});

describe('keys and values at the wrong place', () => {
  const each = 'each entry of the list begins with it';
  const asMap = 'expected a list, found keys and values';
  const stage = (keys: string) => `version: 1\nstages:\n  - name: unit\n    run: x\n${keys}`;
  table([
    ['version: 1\nflakes:\n  id: a', `f:3:3: ${asMap} (id: a) — write \`- \` before \`id\`: ${each}`],
    ['version: 1\nstages:\n  name: a', `f:3:3: ${asMap} (name: a) — write \`- \` before \`name\`: ${each}`],
    [
      'version: 1\nflakes:\n  ws-port: {}',
      `f:3:3: ${asMap} (ws-port: {}) — write \`- id: ws-port\` and its other keys below: the entries are a list`,
    ],
    [
      'version: 1\nflakes: ws-port',
      'f:2:9: expected a list, found `ws-port` (ws-port) — write a list of entries that begin with `- id: ws-port`',
    ],
    [stage('    needs: unit0'), 'f:5:12: expected a list, found `unit0` (unit0) — write `needs: [unit0]`'],
    [
      stage('    timeout: 90'),
      'f:5:14: expected text, found the number 90 (90) — write `timeout: 90s` or `timeout: 90m`',
    ],
    [
      stage('    retries: 2'),
      'f:5:5: unknown key (retries) — it belongs under `limits`: write `limits: { retries: 2 }`',
    ],
    [
      stage('    limits: { retries: 1 }\n    max-failures: 2'),
      'f:6:5: unknown key (max-failures) — indent it under `limits`',
    ],
    [
      entry(`    issue: "#1"\n${rest}    test: test_*\n    log: reset by peer`),
      'f:8:5: unknown key (test) — indent it under `match`',
      'f:9:5: unknown key (log) — indent it under `match`',
    ],
    [
      'id: ws-port\nissue: "#1"\nmatch: {}',
      'f:1:1: this is one entry, as an included file holds it, and not a configuration (id) — write `version: 1` and `flakes:`, and the entry below as `- id: …`; or let `include` of the configuration name this file',
    ],
  ]);
});

describe('an issue, an owner and a signature', () => {
  const flake = (keys: string) => `version: 1\nflakes:\n  - id: a\n    expires: 2027-03-31\n${keys}`;
  const withIssue = (issue: string) =>
    flake(`    owner: qa\n    match: { message: refused }\n    issue: ${issue}`);
  it.each([
    'https://forge.example/core/issues/118',
    'http://localhost:3000/a/b/issues/1',
    '"#118"',
    'core/app#118',
    '"118"',
  ])('an issue may be %s', async (issue) => {
    expect(await problemsOf(withIssue(issue))).toEqual([]);
  });

  const write = 'write its address (https://…), or its number in quotes: "#118" or "org/repo#118"';
  table([
    ...['soon', 'CORE-77', 'ftp://forge.example/1', 'https://', 'javascript:alert(1)', '"#"', 'a b#1'].map(
      (issue): Row => [withIssue(issue), `f:7:12: not an issue (${issue}) — ${write}`],
    ),
    [withIssue('118'), "f:7:12: expected text, found the number 118 (118) — write '118' in quotes"],
  ]);

  it('what the summary’s suggestion leaves to a person is warned about', async () => {
    const yaml = toYaml({
      keys: { stage: 'test', message: 'address already in use' },
      failure: failedTest(),
      today: '2027-01-01',
      signature: 'v1:0123456789abcdef',
    });
    const warningsOf = async (text: string) => {
      const reader = { read: async () => text, list: async () => [] };
      const config = await readConfig({ path: 'f', reader });
      return config.ok && config.value !== null ? config.value.warnings.map(renderProblem) : null;
    };
    expect(await warningsOf(`version: 1\n${yaml}`)).toEqual([
      'f:4:12: this is still to be filled in (\'https://fill-in.invalid/the-issue-that-tracks-it\') — write the address of the issue that tracks it, or its number, such as "#118"',
      'f:5:12: this is still to be filled in (fill-in-who-looks-after-it) — write who looks after it, such as "@net-team"',
    ]);
    const filled = yaml.replace(/'https:.*'/, 'core/app#1').replace(/fill-in-who.*/, 'qa');
    expect(await warningsOf(`version: 1\n${filled}`)).toEqual([]);
  });

  const signed = (signature: string) =>
    flake(`    owner: qa\n    issue: "#1"\n    match:\n      signature: ${signature}`);
  const not = 'write `v1:` and 16 digits of 0-9 and a-f, as the summary shows it';
  table([
    [signed('v1:0123456789abcdef')],
    [signed('[v1:0123456789abcdef, v1:fedcba9876543210]')],
    ...['v1:0123', 'v1:0123456789ABCDEF', '0123456789abcdef', 'v1:0123456789abcdef0', 'vv'].map(
      (text): Row => [signed(text), `f:8:18: not a signature (${text}) — ${not}`],
    ),
    [
      signed('v2:0123456789abcdef'),
      'f:8:18: a signature of another version, which never matches (v2:0123456789abcdef) — this release knows v1: write the signature that its summary shows',
    ],
  ]);
});

describe('messages that are too broad, or are globs', () => {
  const flake = (match: string) =>
    `version: 1\nflakes:\n  - id: a\n    issue: "#1"\n    owner: qa\n    expires: 2027-03-31\n    match: ${match}`;
  const broad = (text: string) =>
    `\`${text}\` stands in too many lines: write at least 3 characters of what tells this failure from others`;
  table([
    [flake('{ message: ok }'), `f:7:23: this pattern cannot be used (ok) — ${broad('ok')}`],
    [flake('{ log: [refused, " a "] }'), `f:7:29: this pattern cannot be used (" a ") — ${broad('a')}`],
    [flake('{ message: E42 }')],
    [flake('{ message: /^E$/ }')],
    [flake('{ message: refused, test: t }')],
  ]);

  it.each([
    ['{ message: port * refused }', '7:23'],
    ['{ message: [refused, "*refused"] }', '7:33'],
    ['{ log: { all: [reset, by *] } }', '7:34'],
  ])('warns of %s', async (match, place) => {
    const { warnings } = await configOf(flake(match));
    expect(warnings.map(renderProblem)).toEqual([
      expect.stringMatching(
        `^\\.github/retrial\\.yml:${place}: \`\\*\` stands for itself here: globs are for names`,
      ),
    ]);
  });

  it.each(['{ message: /port .* refused/ }', '{ message: refused, test: test_* }'])(
    'does not warn of %s',
    async (match) => {
      expect((await configOf(flake(match))).warnings).toEqual([]);
    },
  );
});
