import { describe, expect, it } from 'vitest';
import { makePlan, type PlanInputs } from '../../src/config/make-plan.ts';
import type { Plan } from '../../src/config/plan.ts';
import { renderProblem } from '../../src/config/problem.ts';
import { configOf } from './memory-reader.ts';

const none: PlanInputs = { migrate: '', test: '', reports: '' };

async function planOf(text: string | null, inputs: Partial<PlanInputs> = {}): Promise<Plan> {
  const config = text === null ? null : await configOf(`version: 1\n${text}`);
  const plan = makePlan({ config, inputs: { ...none, ...inputs } });
  if (!plan.ok) {
    throw new Error(plan.error.map(renderProblem).join('\n'));
  }
  return plan.value;
}

async function problemsOf(text: string | null, inputs: Partial<PlanInputs>): Promise<string[]> {
  const config = text === null ? null : await configOf(`version: 1\n${text}`);
  const plan = makePlan({ config, inputs: { ...none, ...inputs } });
  return plan.ok ? [] : plan.error.map(renderProblem);
}

const bare = {
  shell: 'bash',
  workingDirectory: '.',
  env: {},
  passEnv: [],
  reports: [],
  timeout: null,
  idleTimeout: null,
  ready: [],
  only: { os: [], matrix: {} },
};

describe('makePlan from inputs', () => {
  it('makes a migration and tests', async () => {
    expect(
      await planOf(null, { migrate: 'up', test: 'go', reports: ' a/{b,c}.xml\r\nb.json\n\nc.xml \n' }),
    ).toEqual({
      preflights: [],
      stages: [
        { ...bare, name: 'migrate', kind: 'migration', run: 'up', needs: [], background: { kind: 'fail' } },
        {
          ...bare,
          name: 'test',
          kind: 'tests',
          run: 'go',
          needs: ['migrate'],
          background: { kind: 'end' },
          reports: ['a/{b,c}.xml', 'b.json', 'c.xml'].map((path) => ({ path, format: null, minTests: 1 })),
        },
      ],
    });
  });

  it.each([
    [{ test: 'go' }, ['test']],
    [{ migrate: ' \n', test: 'go' }, ['test']],
  ])('leaves out what is not set: %j', async (inputs, names) => {
    const { stages } = await planOf(null, inputs);
    expect(stages.map(({ name }) => name)).toEqual(names);
    expect(stages[0]?.needs).toEqual([]);
  });

  it('keeps the preflights of a file without stages', async () => {
    const { preflights, stages } = await planOf('preflight: [{ name: p, run: x }]', { test: 'go' });
    expect([preflights.length, stages.length]).toEqual([1, 1]);
  });

  const nothing =
    'inputs: nothing to run: the step has no input `test` and the configuration no `stages` — write `test: npm test` under `with:` of the step, or `stages` in .github/retrial.yml';
  const noTests =
    'inputs: no tests to run: the step has the input `migrate` alone, and the configuration no `stages` — write `test: npm test` under `with:` of the step; a run without tests on purpose names its `stages` in .github/retrial.yml';
  it.each<[string | null, Partial<PlanInputs>, string[]]>([
    [null, {}, [nothing]],
    [null, { test: '  ' }, [nothing]],
    ['flakes: []', {}, [nothing]],
    [null, { migrate: 'up' }, [noTests]],
    ['flakes: []', { migrate: 'up', test: ' ' }, [noTests]],
    [
      null,
      { migrate: 'x', reports: 'a.xml' },
      [
        'input reports: `reports` belongs to `test`, which is not set — write `test: npm test` under `with:` as well',
      ],
    ],
    [
      null,
      { test: 'x', reports: '/etc/a.xml' },
      [
        'input reports: not a relative path (/etc/a.xml) — write a path relative to the working directory, with /',
      ],
    ],
    [
      'stages: [{ name: a, run: x }]',
      { migrate: 'x', test: 'y', reports: 'z' },
      ['migrate', 'test', 'reports'].map(
        (name) =>
          `.github/retrial.yml:2:1: \`stages\` and the input \`${name}\` both say what to run (stages) — remove \`stages\` here, or \`${name}\` from the step`,
      ),
    ],
  ])('says what is wrong: %j %j', async (text, inputs, problems) => {
    expect(await problemsOf(text, inputs)).toEqual(problems);
  });
});

describe('makePlan from stages', () => {
  it.each([
    ['', 'tests', { kind: 'end' }],
    ['kind: tests', 'tests', { kind: 'end' }],
    ['kind: check', 'check', { kind: 'end' }],
    ['kind: migration', 'migration', { kind: 'fail' }],
    ['kind: migration, background: end', 'migration', { kind: 'end' }],
    ['background: fail', 'tests', { kind: 'fail' }],
    ['background: { wait: 1m }', 'tests', { kind: 'wait', limit: 60_000 }],
  ])('sets the defaults of %j', async (more, kind, background) => {
    const { stages } = await planOf(`stages: [{ name: a, run: x${more === '' ? '' : `, ${more}`} }]`);
    expect(stages).toEqual([{ ...bare, name: 'a', run: 'x', kind, needs: [], background }]);
  });

  it('takes every key', async () => {
    const { stages } = await planOf(`
stages:
  - name: go (race)
    run: |
      one
      two "$@"
    shell: python {0}
    working-directory: a/b
    env: { A: 1, B: true, C: '' , D: "x\\ny" }
    pass-env: [ACTIONS_RUNTIME_TOKEN]
    reports: [x.xml, { path: y.json, format: go-json, min-tests: 7 }, { path: z }]
    timeout: 30m
    idle-timeout: 5m
    ready: [{ run: up, within: 5s }, { run: there }]
    only: { os: linux, matrix: { python: 3.12, suite: [go, 1], flag: true } }
`);
    expect(stages).toEqual([
      {
        name: 'go (race)',
        kind: 'tests',
        needs: [],
        run: 'one\ntwo "$@"\n',
        shell: 'python {0}',
        workingDirectory: 'a/b',
        env: { A: '1', B: 'true', C: '', D: 'x\ny' },
        passEnv: ['ACTIONS_RUNTIME_TOKEN'],
        reports: [
          { path: 'x.xml', format: null, minTests: 1 },
          { path: 'y.json', format: 'go-json', minTests: 7 },
          { path: 'z', format: null, minTests: 1 },
        ],
        timeout: 1_800_000,
        idleTimeout: 300_000,
        background: { kind: 'end' },
        ready: [
          { run: 'up', within: 5000 },
          { run: 'there', within: 60_000 },
        ],
        only: { os: ['linux'], matrix: { python: ['3.12'], suite: ['go', '1'], flag: ['true'] } },
      },
    ]);
  });

  it('orders the stages, and needs all before where nothing is said', async () => {
    const { stages } = await planOf(`
stages:
  - { name: late, run: x, needs: [migrate, lint] }
  - { name: migrate, run: x, needs: [] }
  - { name: lint, run: x, needs: [] }
  - { name: last, run: x }
`);
    expect(stages.map(({ name, needs }) => [name, needs])).toEqual([
      ['migrate', []],
      ['lint', []],
      ['late', ['migrate', 'lint']],
      ['last', ['late', 'migrate', 'lint']],
    ]);
  });

  it.each([
    ['', 60_000, { kind: 'fail' }],
    [', timeout: 5s, on-timeout: warn', 5000, { kind: 'warn' }],
    [', on-timeout: skip', 60_000, { kind: 'skip' }],
    [', on-timeout: fail', 60_000, { kind: 'fail' }],
    [', on-timeout: { env: { A: 0 } }', 60_000, { kind: 'env', env: { A: '0' } }],
  ])('makes a guarded command of %j', async (more, timeout, onTimeout) => {
    const { preflights } = await planOf(`preflight: [{ name: p, run: x${more} }]`, { test: 'y' });
    expect(preflights).toEqual([
      {
        kind: 'command',
        name: 'p',
        run: 'x',
        shell: 'bash',
        workingDirectory: '.',
        env: {},
        timeout,
        onTimeout,
      },
    ]);
  });
});

describe('makePlan: paths that leave the repository', () => {
  const leaves = 'this leads out of the repository';
  const report = 'write a path inside of it, relative to the working directory, such as reports/*.xml';
  const folder = 'write the path of a folder inside of it, relative to the working directory of the run';

  async function refused(text: string | null, reports: string, from?: string): Promise<string[]> {
    const config = text === null ? null : await configOf(`version: 1\n${text}`);
    const inputs = text === null ? { ...none, test: 'x', reports } : none;
    const plan = makePlan({ config, inputs, ...(from === undefined ? {} : { from }) });
    return plan.ok ? [] : plan.error.map(renderProblem);
  }

  it.each([
    ['../x.xml', undefined],
    ['a/../../x.xml', ''],
    ['../../x.xml', 'services'],
  ])('refuses the input reports %j in %j', async (path, from) => {
    expect(await refused(null, `ok.xml\n${path}`, from)).toEqual([
      `input reports: ${leaves} (${path}) — ${report}`,
    ]);
  });

  it.each([
    ['../x.xml', 'services'],
    ['a/../x.xml', ''],
  ])('takes the input reports %j in %j', async (path, from) => {
    expect(await refused(null, path, from)).toEqual([]);
  });

  const stage = (keys: string) => `stages:\n  - name: a\n    run: x\n    ${keys}`;
  it.each<[string, string, string[]]>([
    [stage('reports: ../x.xml'), '', [`5:14: ${leaves} (../x.xml) — ${report}`]],
    [stage('reports: [y.xml, ../x.xml]'), '', [`5:22: ${leaves} (../x.xml) — ${report}`]],
    [stage('reports: { path: ../x.xml }'), '', [`5:22: ${leaves} (../x.xml) — ${report}`]],
    [
      stage('working-directory: svc\n    reports: [../x.xml, ../../y.xml]'),
      '',
      [`6:25: ${leaves} (../../y.xml) — ${report}`],
    ],
    [stage('working-directory: svc\n    reports: ../x.xml'), '', []],
    [stage('reports: ../x.xml'), 'svc', []],
    [stage('working-directory: ..'), 'svc', []],
    [stage('working-directory: ..'), '', [`5:24: ${leaves} (..) — ${folder}`]],
    [
      `preflight: [{ name: p, run: x, working-directory: ../p }]\n${stage('reports: ../x.xml')}`,
      '',
      [`2:51: ${leaves} (../p) — ${folder}`, `6:14: ${leaves} (../x.xml) — ${report}`],
    ],
  ])('%j in %j', async (text, from, problems) => {
    expect(await refused(text, '', from)).toEqual(problems.map((one) => `.github/retrial.yml:${one}`));
  });
});
