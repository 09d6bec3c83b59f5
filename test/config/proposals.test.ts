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
