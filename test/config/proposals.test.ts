import { describe, expect, it } from 'vitest';
import { makePolicy } from '../../src/config/make-policy.ts';
import { findProposals } from '../../src/config/proposals.ts';
import { configOf } from './memory-reader.ts';

const policy = async (text: string) => makePolicy(await configOf(`version: 1\n${text}`));
const flake = (id: string, more = '', message = 'abc') =>
  `  - { id: ${id}, issue: '#1', owner: qa, expires: 2027-03-31, match: { message: ${message} }${more} }\n`;

describe('findProposals: flakes', () => {
  it('names those added or changed in anything, in the order of the head', async () => {
    const trusted = await policy(
      `flakes:\n${flake('same')}${flake('changed')}${flake('gone')}${flake('env', ', retry-with: { env: { A: x, B: y } }')}`,
    );
    const head = await policy(
      `flakes:\n${flake('new')}${flake('changed', ', retries: 2')}${flake('env', ', retry-with: { env: { B: y, A: x } }')}${flake('same')}`,
    );
    expect(findProposals({ head, trusted })).toEqual({ ids: ['new', 'changed'], loosened: [] });
  });

  it.each([
    ["issue: '#2'", "issue: '#1'"],
    ['owner: other', 'owner: qa'],
    ['expires: 2027-04-01', 'expires: 2027-03-31'],
    ['match: { message: abd }', 'match: { message: abc }'],
    ['match: { message: abc, test: x }', 'match: { message: abc }'],
    ['match: { message: { all: [abc] } }', 'match: { message: abc }'],
    ['match: { message: abc }, only: { os: linux }', 'match: { message: abc }'],
    ['match: { message: abc }, delay: 1s', 'match: { message: abc }'],
    ['match: { message: abc }, reason: x', 'match: { message: abc }'],
    ['match: { message: abc }, retry-with: { env: { A: b } }', 'match: { message: abc }'],
  ])('sees the change to %s', async (to, from) => {
    const text = `flakes:\n${flake('a')}`;
    const head = await policy(text.replace(from, to));
    expect(findProposals({ head, trusted: await policy(text) }).ids).toEqual(['a']);
  });

  it('takes all for proposals where no policy is trusted', async () => {
    const head = await policy(`flakes:\n${flake('a')}`);
    expect(findProposals({ head, trusted: null })).toEqual({ ids: ['a'], loosened: [] });
  });

  it('is not led astray by where an entry stands', async () => {
    const head = await policy(`flakes:\n\n\n${flake('b')}${flake('a')}`);
    const trusted = await policy(`flakes:\n${flake('a')}${flake('b')}`);
    expect(findProposals({ head, trusted }).ids).toEqual([]);
  });
});

describe('findProposals: the rest of the policy', () => {
  it('says what the head would loosen', async () => {
    const trusted = await policy(`
limits: { retries: 2, retry-time: 10m }
stages:
  - { name: db, kind: migration, run: x }
  - { name: unit, run: x, limits: { retries: 1 } }
  - { name: kind, kind: check, run: x }
`);
    const head = await policy(`
limits: { retries: 5, max-failures: 20 }
stages:
  - { name: db, kind: migration, run: y, retry: allow }
  - { name: unit, run: x, rerun: pytest, framework-retries: allow, limits: { retries: 2, retry-time: 5m } }
  - { name: kind, kind: tests, run: x, retry: never }
  - { name: new, run: x }
  - { name: quiet, kind: check, run: x }
`);
    expect(findProposals({ head, trusted })).toEqual({
      ids: [],
      loosened: [
        "The run's `retries` would rise from 2 to 5.",
        "The run's `max-failures` would rise from 10 to 20.",
        "The run's `retry-time` would rise from 10m to no bound.",
        'Stage `db`: `retry` would change from never to allow.',
        'Stage `unit`: `rerun` would change from whole to pytest.',
        'Stage `unit`: `framework-retries` would change from match to allow.',
        'Stage `unit`: `retries` would rise from 1 to 2.',
        'Stage `kind`: `kind` would change from check to tests.',
        'The stage `new` is new: nothing in it is retried until it is merged.',
      ],
    });
  });

  it('says nothing of what the head tightens', async () => {
    const loose = await policy('stages: [{ name: a, run: x, rerun: pytest, framework-retries: allow }]');
    const tight = await policy(
      'limits: { retries: 1, retry-time: 1m }\nstages: [{ name: a, run: x, retry: never }]',
    );
    expect(findProposals({ head: tight, trusted: loose }).loosened).toEqual([]);
  });
});

describe('findProposals: tag rules', () => {
  const tags = (keys: string) => `preflight: [{ name: t, tags: { ${keys} } }]`;
  const before =
    "files: [a.feature, b.feature], governs: ['@a*', '@b*'], known: ['@a1'], " +
    "rules: [{ when: '@x', require: '@y' }, { forbid: '@z' }], max: { '@w': 2 }, unique: ['@i*']";

  async function loosened(head: string, trusted = tags(before)): Promise<readonly string[]> {
    return findProposals({ head: await policy(head), trusted: await policy(trusted) }).loosened;
  }

  it.each<[string, string, string[]]>([
    ['[a.feature, b.feature]', 'a.feature', ['`files` would no longer hold b.feature']],
    ['files:', 'dialect: cucumber, files:', ['`dialect` would change from behave to cucumber']],
    [
      "['@a1']",
      "['@a1', '@a2', '@a3*']",
      ['`known` would allow @a2 as well', '`known` would allow @a3* as well'],
    ],
    ["['@a*', '@b*']", "['@b*']", ['`governs` would change from @a*, @b* to @b*']],
    ["require: '@y'", "require: '@y or @v'", ['the rule `when @x` would be removed or changed']],
    [", { forbid: '@z' }", '', ['the rule `every test` would be removed or changed']],
    ["{ '@w': 2 }", "{ '@w': 3 }", ['`max` of @w would rise from 2 to 3']],
    ["{ '@w': 2 }", "{ '@v': 2 }", ['`max` of @w would rise from 2 to no bound']],
    ["['@i*']", "['@i1']", ['`unique` would no longer hold @i*']],
  ])('%s → %s', async (from, to, changes) => {
    const head = before.replace(from, to);
    expect(head).not.toBe(before);
    expect(await loosened(tags(head))).toEqual(changes.map((change) => `Preflight \`t\`: ${change}.`));
  });

  it.each<[string, string]>([
    ['[a.feature, b.feature]', '[a.feature, b.feature, c.feature]'],
    ["governs: ['@a*', '@b*'], ", ''],
    ["['@a*', '@b*']", "['@a*', '@b*', '@c*']"],
    ["{ when: '@x', require: '@y' }", "{ name: new, when: '@x', require: '@y' }"],
    ["{ forbid: '@z' }", "{ forbid: '@z' }, { forbid: '@v' }"],
    ["{ '@w': 2 }", "{ '@w': 1, '@v': 5 }"],
    ["['@i*']", "['@i*', '@j*']"],
    ['', ''],
  ])('says nothing of %s → %s, which is stricter', async (from, to) => {
    expect(await loosened(tags(before.replace(from, to)))).toEqual([]);
  });

  it('says what is removed: a preflight, all that is known, all that is governed', async () => {
    expect(await loosened('flakes: []')).toEqual(['Preflight `t`: it would be removed.']);
    expect(await loosened('preflight: [{ name: t, run: x }]')).toEqual([
      'Preflight `t`: it would be removed.',
    ]);
    const known = "files: a.feature, known: ['@a']";
    expect(await loosened(tags("files: a.feature, unique: '@a'"), tags(known))).toEqual([
      'Preflight `t`: `known` would be removed.',
    ]);
    expect(await loosened(tags(`${known}, governs: '@a*'`), tags(known))).toEqual([
      'Preflight `t`: `governs` would change from all tags to @a*.',
    ]);
    expect(await loosened(tags(known), 'flakes: []')).toEqual([]);
  });
});
