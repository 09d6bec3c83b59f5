import { describe, expect, it } from 'vitest';
import { makePolicy } from '../../src/config/make-policy.ts';
import { configOf } from './memory-reader.ts';

const policy = async (text: string) => makePolicy(await configOf(`version: 1\n${text}`));
const limits = { retries: 3, maxFailures: 10, retryTime: null };
const stage = { kind: 'tests', retry: 'allow', rerun: 'whole', frameworkRetries: 'match', limits };

describe('makePolicy: stages and limits', () => {
  it('knows the inputs’ stages where there is no file, and where the file names none', async () => {
    const known = {
      limits,
      flakes: [],
      stages: new Map([
        ['migrate', { ...stage, kind: 'migration', retry: 'never' }],
        ['test', stage],
      ]),
      tags: new Map(),
    };
    expect(makePolicy(null)).toEqual(known);
    expect(await policy('flakes: []')).toEqual(known);
  });

  it.each([
    ['', stage],
    [', kind: check', { ...stage, kind: 'check', retry: 'never' }],
    [', kind: migration', { ...stage, kind: 'migration', retry: 'never' }],
    [', kind: migration, retry: allow', { ...stage, kind: 'migration' }],
    [', retry: never', { ...stage, retry: 'never' }],
    [', rerun: pytest, framework-retries: allow', { ...stage, rerun: 'pytest', frameworkRetries: 'allow' }],
    [
      ', limits: { retries: 0, max-failures: 1, retry-time: 1m }',
      { ...stage, limits: { retries: 0, maxFailures: 1, retryTime: 60_000 } },
    ],
  ])('knows the stage of the file: %j', async (more, known) => {
    expect((await policy(`stages: [{ name: a, run: x${more} }]`)).stages).toEqual(new Map([['a', known]]));
  });

  it('gives a stage what the run has and it does not say', async () => {
    const { limits: ofRun, stages } = await policy(
      'limits: { retries: 9, retry-time: 20m }\nstages: [{ name: a, run: x, limits: { max-failures: 4 } }]',
    );
    expect(ofRun).toEqual({ retries: 9, maxFailures: 10, retryTime: 1_200_000 });
    expect(stages.get('a')?.limits).toEqual({ retries: 9, maxFailures: 4, retryTime: 1_200_000 });
  });
});

describe('makePolicy: flakes', () => {
  it('fills in the defaults', async () => {
    const { flakes } = await policy(
      "flakes:\n  - { id: a, issue: '#1', owner: qa, expires: 2027-03-31, match: { kind: timeout } }",
    );
    expect(flakes).toEqual([
      {
        id: 'a',
        issue: '#1',
        owner: 'qa',
        reason: null,
        expires: '2027-03-31',
        match: {
          stage: [],
          test: [],
          file: [],
          package: [],
          message: null,
          signature: [],
          log: null,
          exit: [],
          signal: [],
          kind: ['timeout'],
        },
        only: { os: [], matrix: {} },
        retries: 1,
        delay: 0,
        retryEnv: {},
        source: { file: '.github/retrial.yml', line: 3 },
      },
    ]);
  });

  it('takes every key', async () => {
    const { flakes } = await policy(`
flakes:
  - id: a.b-c
    issue: https://forge.example/1
    owner: "@net"
    reason: why
    expires: 2028-02-29
    match:
      stage: [test, 'mig*']
      test: [a, /b/]
      file: f
      package: p
      message: { all: [xyz, /y/i] }
      signature: [v1:0123456789abcdef, v1:fedcba9876543210]
      kind: [failure, collection]
    only: { os: [linux, macos], matrix: { n: 1 } }
    retries: 4
    delay: 5s
    retry-with: { env: { A: 1, B: { append: -p }, C: { prepend: 2 }, D: { append: '' } } }
`);
    expect(flakes[0]).toMatchObject({
      id: 'a.b-c',
      issue: 'https://forge.example/1',
      owner: '@net',
      reason: 'why',
      expires: '2028-02-29',
      match: {
        stage: ['test', 'mig*'],
        test: ['a', '/b/'],
        file: ['f'],
        package: ['p'],
        message: { mode: 'all', patterns: ['xyz', '/y/i'] },
        signature: ['v1:0123456789abcdef', 'v1:fedcba9876543210'],
        kind: ['failure', 'collection'],
      },
      only: { os: ['linux', 'macos'], matrix: { n: ['1'] } },
      retries: 4,
      delay: 5000,
      retryEnv: {
        A: { kind: 'set', value: '1' },
        B: { kind: 'append', value: '-p' },
        C: { kind: 'prepend', value: '2' },
        D: { kind: 'append', value: '' },
      },
    });
  });

  it.each([
    ['message: abc', { message: { mode: 'any', patterns: ['abc'] } }],
    ['message: [abc, bcd]', { message: { mode: 'any', patterns: ['abc', 'bcd'] } }],
    ['log: { all: [abc] }', { log: { mode: 'all', patterns: ['abc'] } }],
    ['exit: 3', { exit: [3] }],
    ['exit: [3, 4]', { exit: [3, 4] }],
    ['signal: SIGKILL', { signal: ['SIGKILL'] }],
    ['signal: [SIGKILL, SIGSEGV], kind: crash', { signal: ['SIGKILL', 'SIGSEGV'], kind: ['crash'] }],
    ['log: abc, exit: 2, kind: exit', { exit: [2], kind: ['exit'] }],
  ])('reads match: { %s }', async (match, read) => {
    const { flakes } = await policy(
      `flakes: [{ id: a, issue: "1", owner: o, expires: 2027-03-31, match: { ${match} } }]`,
    );
    expect(flakes[0]?.match).toMatchObject(read);
  });
});

describe('makePolicy: tags', () => {
  it('takes the rules by the name of their preflight, and knows where their files are named', async () => {
    const { tags } = await policy(`preflight:
  - { name: import, run: x }
  - name: all
    tags:
      files:
        - a/*.feature
        - b.py
      dialect: cucumber
      governs: '@t*'
      known: ['@t1', '/@t_\\d+/']
      rules:
        - { when: '@a', require: '@b' }
        - { name: n, forbid: '@c', count: { '@d': 1, '@e*': { min: 2 }, '@f*': { max: 3 } } }
      max: { '@wip': 2 }
      unique: ['@i1', '@i2']
  - { name: least, tags: { files: a.feature, known: ['@x'] } }
`);
    const at = (line: number, column: number) => ({ file: '.github/retrial.yml', line, column });
    expect([...tags]).toEqual([
      [
        'all',
        {
          files: [
            { glob: 'a/*.feature', source: at(7, 11) },
            { glob: 'b.py', source: at(8, 11) },
          ],
          dialect: 'cucumber',
          governs: ['@t*'],
          known: ['@t1', '/@t_\\d+/'],
          rules: [
            { name: 'when @a', when: '@a', require: '@b', forbid: null, count: [] },
            {
              name: 'n',
              when: null,
              require: null,
              forbid: '@c',
              count: [
                { pattern: '@d', min: 1, max: 1 },
                { pattern: '@e*', min: 2, max: null },
                { pattern: '@f*', min: 0, max: 3 },
              ],
            },
          ],
          max: [{ pattern: '@wip', most: 2 }],
          unique: ['@i1', '@i2'],
        },
      ],
      [
        'least',
        {
          files: [{ glob: 'a.feature', source: at(17, 35) }],
          dialect: 'behave',
          governs: [],
          known: ['@x'],
          rules: [],
          max: [],
          unique: [],
        },
      ],
    ]);
  });
});
