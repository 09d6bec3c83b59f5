import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/config/problem.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { configOf, mainPath, memoryReader, problemsOf } from './memory-reader.ts';

const flake = (id: string) =>
  `id: ${id}\nissue: "#1"\nowner: qa\nexpires: 2027-03-31\nmatch: { message: abc }\n`;
const list = (...ids: string[]) =>
  `flakes:\n${ids.map((id) => `  - { id: ${id}, issue: "1", owner: qa, expires: 2027-03-31, match: { message: abc } }\n`).join('')}`;

describe('readConfig', () => {
  it('is null where there is no file', async () => {
    expect(await readConfig({ path: mainPath, reader: memoryReader({}) })).toEqual({ ok: true, value: null });
  });

  it('reads a path that starts with ./', async () => {
    const read = await readConfig({
      path: `./${mainPath}`,
      reader: memoryReader({ [mainPath]: 'version: 1' }),
    });
    expect(read.ok && read.value?.file).toBe(mainPath);
  });

  it('passes on what the reader rejects with', async () => {
    const reader = { read: () => Promise.reject(new Error('no network')), list: async () => [] };
    await expect(readConfig({ path: mainPath, reader })).rejects.toThrow('no network');
  });

  it('reads a day, `on` and `yes` as text, also under a directive for YAML 1.1', async () => {
    const text = `version: 1\nflakes: [{ id: on, issue: "1", owner: no, expires: 2027-03-31, match: { message: off } }]`;
    for (const head of ['', '\ufeff', '%YAML 1.1\n---\n']) {
      const { flakes } = await configOf(head + text);
      expect(flakes[0]?.settings).toEqual({
        id: 'on',
        issue: '1',
        owner: 'no',
        expires: '2027-03-31',
        match: { message: 'off' },
      });
    }
  });

  it('reads anchors and aliases', async () => {
    const config = await configOf(
      'version: 1\nstages:\n  - { name: a, run: x, env: &env { A: 1 } }\n  - { name: b, run: x, env: *env }',
    );
    expect(config.settings.stages?.map(({ env }) => env)).toEqual([{ A: '1' }, { A: '1' }]);
  });

  it('says where `stages` and each flake stand', async () => {
    const config = await configOf(`version: 1\n\nstages: [{ name: a, run: x }]\n${list('one', 'two')}`);
    expect(config.stagesAt).toEqual({ line: 3, column: 1, text: 'stages' });
    expect(config.flakes.map(({ source }) => source)).toEqual([
      { file: mainPath, line: 5 },
      { file: mainPath, line: 6 },
    ]);
  });

  it('tells all problems of all files at once, in order', async () => {
    const problems = await problemsOf(
      'version: 1\ninclude: [z.yml, "*.yaml"]\nzzz: 1\nstages: [{ name: a, rn: x, timeout: 1 }]',
      {
        '.github/b.yaml': 'id: a\n',
        '.github/a.yaml': 'flakes: [',
        '.github/z.yml': list('x').replace('owner: qa', 'ower: qa').replace('message: abc', 'test: m'),
      },
    );
    expect(problems.map((problem) => problem.split(' — ')[0])).toEqual([
      'f:3:1: unknown key (zzz)',
      'f:4:10: `run` is missing ({ name: a, rn: x, timeout: 1 })',
      'f:4:21: unknown key (rn)',
      'f:4:37: expected text, found the number 1 (1)',
      '.github/a.yaml:1:10: a list or map in brackets is not closed before this',
      '.github/b.yaml:1:1: `issue` is missing (id: a)',
      '.github/b.yaml:1:1: `owner` is missing (id: a)',
      '.github/b.yaml:1:1: `expires` is missing (id: a)',
      '.github/b.yaml:1:1: `match` is missing (id: a)',
      '.github/z.yml:2:5: `owner` is missing ({ id: x, issue: "1", ower: qa, expires: 2027-03-31, match: { test: m } })',
      '.github/z.yml:2:26: unknown key (ower)',
      '.github/z.yml:2:64: a fingerprint must say why the test fails: by its name alone every regression of it would be retried ({ test: m })',
    ]);
  });
});

describe('include', () => {
  it('reads lists and single flakes, by path, each file once', async () => {
    const config = await configOf(
      `version: 1\ninclude: [more.yml, 'flakes/*.yml', flakes/b.yml, ../root.yml]\n${list('main')}`,
      {
        '.github/more.yml': list('more-1', 'more-2'),
        '.github/flakes/b.yml': flake('b'),
        '.github/flakes/a.yml': `# a comment\n${flake('a')}`,
        '.github/flakes/.hidden.yml': 'not: read',
        '.github/flakes/a.txt': 'not: read',
        '.github/flakes/deep/c.yml': 'not: read',
        'root.yml': flake('root'),
      },
    );
    expect(config.flakes.map(({ settings, source }) => [settings.id, source.file, source.line])).toEqual([
      ['main', mainPath, 4],
      ['a', '.github/flakes/a.yml', 2],
      ['b', '.github/flakes/b.yml', 1],
      ['more-1', '.github/more.yml', 2],
      ['more-2', '.github/more.yml', 3],
      ['root', 'root.yml', 1],
    ]);
    expect(config.warnings).toEqual([]);
  });

  it('reads from the root where the main file stands there', async () => {
    const reader = memoryReader({
      'retrial.yml': 'version: 1\ninclude: ["*.flake.yml"]',
      'a.flake.yml': flake('a'),
    });
    const read = await readConfig({ path: 'retrial.yml', reader });
    expect(read.ok && read.value?.flakes.map(({ source }) => source.file)).toEqual(['a.flake.yml']);
  });

  it('does not read the main file a second time', async () => {
    expect(
      (await configOf(`version: 1\ninclude: ['*.yml']\n${list('a')}`, { '.github/x.yml': flake('b') }))
        .flakes,
    ).toHaveLength(2);
  });

  it('warns of a wildcard that finds nothing', async () => {
    const { warnings } = await configOf('version: 1\ninclude: [flakes/*.yml]');
    expect(warnings.map(renderProblem)).toEqual([
      '.github/retrial.yml:2:11: no file matches (flakes/*.yml) — remove the entry, or correct the path',
    ]);
  });

  it('refuses one id in two files', async () => {
    const problems = await problemsOf(`version: 1\ninclude: [a.yml]\n${list('a')}`, {
      '.github/a.yml': flake('a'),
    });
    expect(problems).toEqual([
      '.github/a.yml:1:5: the id `a` stands in f:4 already (a) — give each flake an id of its own',
    ]);
  });

  it('checks the stages that an included flake names', async () => {
    const text = flake('a').replace('message: abc', 'message: abc, stage: unti');
    expect(
      await problemsOf('version: 1\ninclude: [a.yml]\nstages: [{ name: unit, run: x }]', {
        '.github/a.yml': text,
      }),
    ).toEqual(['.github/a.yml:5:31: no stage is called `unti` (unti) — write `unit`']);
  });

  const wildcard = 'only `*` is a wildcard here, and only after the last slash';
  const entryForEach = 'write one entry for each folder, such as flakes/*.yml';
  const relative = 'write a path relative to this file, such as flakes/*.yml';
  it.each([
    ['gone.yml', 'there is no file .github/gone.yml', 'add the file, or remove the entry'],
    ['retrial.yml', 'a file cannot include itself', 'remove it'],
    ['../.github/retrial.yml', 'a file cannot include itself', 'remove it'],
    ['/etc/passwd', 'not a relative path', relative],
    ['C:/x.yml', 'not a relative path', relative],
    ['a\\b.yml', 'not a relative path', relative],
    ['../../x.yml', 'this leads out of the repository', 'name files inside of it'],
    ['../a/../../x.yml', 'this leads out of the repository', 'name files inside of it'],
    ['flakes/', 'this names a folder', 'name files, such as flakes/*.yml'],
    ['..', 'this names a folder', 'name files, such as flakes/*.yml'],
    ['*/a.yml', wildcard, entryForEach],
    ['**/a.yml', wildcard, entryForEach],
    ['a/**', wildcard, entryForEach],
    ['a?.yml', wildcard, entryForEach],
    ['a/{b,c}.yml', wildcard, entryForEach],
    ['a/[bc].yml', wildcard, entryForEach],
  ])('refuses %s', async (entry, message, fix) => {
    const read = await readConfig({
      path: mainPath,
      reader: memoryReader({ [mainPath]: `version: 1\ninclude:\n  - '${entry}'` }),
    });
    expect(read).toEqual({
      ok: false,
      error: [{ file: mainPath, line: 3, column: 5, text: `'${entry}'`, message, fix }],
    });
  });

  it.each([
    ['', '.github/a.yml:1:1: the file is empty — write `flakes: []`'],
    [
      '- id: a',
      '.github/a.yml:1:1: expected keys and values, found a list (- id: a) — write keys, such as `flakes: []`',
    ],
    [
      'x: 1',
      '.github/a.yml:1:1: `flakes` is missing (x: 1) — write `flakes: []`',
      '.github/a.yml:1:1: unknown key (x) — remove it; known here: flakes',
    ],
    [
      `version: 1\n${list('a')}`,
      '.github/a.yml:1:1: an included file holds flakes only (version) — remove it',
    ],
    [
      `${list('a')}include: [b.yml]`,
      '.github/a.yml:3:1: an included file holds flakes only (include) — move it to the main file',
    ],
    [
      `${flake('a')}stages: []\nlimits: {}`,
      '.github/a.yml:6:1: an included file holds flakes only (stages) — move it to the main file',
      '.github/a.yml:7:1: an included file holds flakes only (limits) — move it to the main file',
    ],
    [`${flake('a')}id: b`, '.github/a.yml:6:1: the key `id` stands here twice (id) — keep one of them'],
  ])('refuses a file that holds %j', async (text, ...problems) => {
    expect(await problemsOf('version: 1\ninclude: [a.yml]', { '.github/a.yml': text })).toEqual(problems);
  });
});

describe('hostile files', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...[...'bcdefgh'].map(
      (key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`,
    ),
  ].join('\n');
  it.each([
    ['an alias bomb', bomb, 'f:2:8: aliases repeat too much (*a) — write the values out'],
    [
      'an alias of itself',
      'version: 1\nstages: &a [*a]',
      'f:2:13: expected keys and values, found a list (*a) — write `stages: [{ name: unit, run: npm test }]`',
    ],
    [
      'more than 1 MiB',
      `version: 1\n#${'é'.repeat(524_288)}`,
      'f: the file is larger than 1 MiB — split it by `include`',
    ],
    [
      'too many keys',
      Array.from({ length: 5000 }, (_, key) => `k${key}: 1`).join('\n'),
      'f:1:1: more than 1000 entries in one list or map (k0: 1…) — remove what is no longer needed',
    ],
    [
      'too many flakes',
      `version: 1\nflakes:\n${'- {}\n'.repeat(1001)}`,
      'f:3:1: more than 1000 entries in one list or map (- {}…) — remove what is no longer needed',
    ],
    [
      'too many patterns',
      `version: 1\nflakes: [{ id: a, issue: "1", owner: o, expires: 2027-03-31, match: { message: [${'m,'.repeat(101)}] } }]`,
      `f:2:80: more than 100 entries ([${'m,'.repeat(39)}…) — write at most 100`,
    ],
  ])('%s', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });

  it('deep nesting', async () => {
    const problems = await problemsOf('['.repeat(20_000));
    expect(problems[0]).toMatch(/^f:1:\d+: lists and maps are nested too deeply \(\[+…\) — write them flat$/);
  });

  it('too many flakes in many files', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 3 }, (_, index) => [
        `.github/${index}.yml`,
        list(...Array.from({ length: 400 }, (_, id) => `f-${index}-${id}`)),
      ]),
    );
    expect(await problemsOf("version: 1\ninclude: ['*.yml']", others)).toEqual([
      '.github/0.yml: 1200 flakes, more than 1000 — remove those that are fixed',
    ]);
  });

  it('too many files, and too much in them', async () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`.github/${index}.yml`, '']));
    expect(await problemsOf("version: 1\ninclude: ['*.yml']", many)).toEqual([
      'f: 1001 included files, more than 1000 — put several flakes into one file',
    ]);
    const large = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`.github/${index}.yml`, `#${'x'.repeat(1_000_000)}`]),
    );
    expect(await problemsOf("version: 1\ninclude: ['*.yml']", large)).toEqual([
      "f:2:10: the included files are larger than 8 MiB together (['*.yml']) — remove what is no longer needed",
    ]);
  });

  it('tells at most 100 problems', async () => {
    const stages = Array.from({ length: 100 }, () => '  - { nam: a, rn: x }').join('\n');
    const problems = await problemsOf(`version: 1\nstages:\n${stages}`);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatch(/^f: \d+ more problems — correct those above first$/);
  });

  it('leaves no trace of `__proto__` and `constructor`', async () => {
    await problemsOf('version: 1\n__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('says nothing of several lines, and no control characters', async () => {
    const key = '"a\\nb\\u001b[31m::error::x\\u202e"';
    const text = `version: 1
include: [${key}, "*.yaml"]
${key}: 1
stages: [{ name: ${key}, run: x, kind: ${key}, needs: [${key}, "b\\nc"], env: { ${key}: x }, timeout: ${key} }]
flakes: [{ id: ${key}, match: { message: "/(\\n/", stage: ${key} } }, { id: ${key} }]`;
    const reader = memoryReader({ [mainPath]: text, '.github/a\n::error::b.yaml': flake('a') });
    const read = await readConfig({ path: mainPath, reader });
    const problems = read.ok ? [] : read.error;
    expect(problems.length).toBeGreaterThan(15);
    for (const problem of problems) {
      expect(Object.values({ ...problem, file: '' }).join('')).not.toMatch(/\p{C}/u);
      expect(renderProblem(problem)).not.toMatch(/\p{C}/u);
    }
  });
});
