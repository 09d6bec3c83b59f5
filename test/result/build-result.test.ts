import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/config/plan.ts';
import type { TrustedPolicy } from '../../src/config/policy.ts';
import type { Attempt } from '../../src/failures/attempt.ts';
import type { Exit } from '../../src/failures/exit.ts';
import { runStages } from '../../src/ordering/run-stages.ts';
import type { PreflightOutcome } from '../../src/preflight/run-preflights.ts';
import { buildResult, type RunRecord } from '../../src/result/build-result.ts';
import { type RunResult, resultSchema } from '../../src/result/schema.ts';
import { judgeRun } from '../../src/verdict/judge-run.ts';
import {
  attempt,
  brokenReport,
  ended,
  failed,
  inSession,
  noReport,
  passed,
  report,
  rerunToGreen,
  session,
  skipped,
  stage,
  stagePolicy,
  testId,
  trusted,
} from '../builders.ts';
import { any, fingerprint } from '../fingerprints/flakes.ts';
import { Random } from '../masking/random.ts';
import { scripted } from '../scripted.ts';

const plain = (text: string) => text;

async function record(plan: Plan, policy: TrustedPolicy, attempts: readonly Attempt[]): Promise<RunRecord> {
  const { edges } = scripted(({ number }) => attempts[number - 1] ?? attempt(), policy);
  const leg = { os: 'linux', matrix: {} };
  const stages = await runStages({ plan, trusted: policy, leg, failedPreflights: [] }, edges);
  return {
    commit: null,
    started: '2026-11-20T09:00:00Z',
    seconds: 1.23456,
    judgement: judgeRun({ plan, preflights: [], stages }),
    trusted: policy,
    proposed: [],
    preflights: [],
    stages,
    places: { workspace: '/work', cwd: '/work' },
    suggest: () => null,
    warnings: [],
  };
}

const unit: Plan = { preflights: [], stages: [stage()] };
const boom = fingerprint({ message: any('boom') }, { id: 'boom' });
const listed = trusted({ flakes: [boom] });

async function resultOf(attempts: readonly Attempt[], changes: Partial<RunRecord> = {}): Promise<RunResult> {
  return buildResult({ ...(await record(unit, listed, attempts)), ...changes }, plain);
}

describe('result.json', () => {
  it.each<[string, Exit, object]>([
    ['a code', { kind: 'code', code: 1 }, { code: 1 }],
    ['a signal', { kind: 'signal', signal: 'SIGKILL' }, { signal: 'SIGKILL' }],
    ['a time-out', { kind: 'timeout', limit: 1_800_000 }, { timeout: '30m' }],
    ['a hang', { kind: 'hang', limit: 5000 }, { hang: '5s' }],
    ['a cancel', { kind: 'cancelled', signal: 'SIGTERM' }, { cancelled: 'SIGTERM' }],
    ['no start', { kind: 'not-started', reason: 'no bash' }, { 'not-started': 'no bash' }],
  ])('tells how an attempt ended: %s', async (_name, exit, expected) => {
    const result = await resultOf([attempt({ exit })]);
    expect(resultSchema.parse(result)).toEqual(result);
    expect(result.stages[0]?.attempts[0]?.exit).toEqual(expected);
  });

  it.each<[string, Attempt, object | null]>([
    [
      'of all reports',
      ended(1, [passed('a'), failed('b', 'x'), skipped('c')]),
      { total: 3, passed: 1, failed: 1, skipped: 1 },
    ],
    ['of none', attempt(), null],
    ['of a report that was not written', attempt({ reports: [noReport()] }), null],
    [
      'of a report that cannot be read',
      attempt({ reports: [brokenReport('cut', [failed('a', 'x')])] }),
      null,
    ],
    ['of a report without tests', ended(0, []), { total: 0, passed: 0, failed: 0, skipped: 0 }],
  ])('counts the tests %s', async (_name, one, tests) => {
    expect((await resultOf([one])).stages[0]?.attempts[0]?.tests).toEqual(tests);
  });

  it('suggests a flake for what nothing explains, and for nothing else', async () => {
    const suggest = () => 'flakes: []';
    const attempts = [ended(1, [failed('a', 'boom'), failed('b', 'unknown')])];
    const { failures } = await resultOf(attempts, { suggest });
    expect(failures.map(({ verdict, suggestion }) => [verdict, suggestion])).toEqual([
      ['suspected-flake', undefined],
      ['regression', 'flakes: []'],
    ]);
  });

  it('cuts a long message between two characters', async () => {
    for (const lead of ['', 'x']) {
      const { failures } = await resultOf([ended(1, [failed('a', `${lead}${'😀'.repeat(5000)}`)])]);
      const message = failures[0]?.message ?? '';
      expect(message.isWellFormed()).toBe(true);
      expect(message).toMatch(/^x?(?:😀)+…$/u);
      expect(message.length).toBeLessThan(2010);
    }
  });

  it('says why no policy is trusted, and names what blocks and what was left out', async () => {
    const policy: TrustedPolicy = { from: 'none', reason: 'the base commit is not here' };
    const plan: Plan = {
      preflights: [],
      stages: [
        stage({ name: 'migrate', kind: 'migration' }),
        stage({ name: 'unit', needs: ['migrate'] }),
        stage({ name: 'mac', only: { os: ['macos'], matrix: {} } }),
      ],
    };
    const result = buildResult(
      await record(plan, policy, [attempt({ exit: { kind: 'code', code: 1 } })]),
      plain,
    );
    expect(resultSchema.parse(result)).toEqual(result);
    expect(result).toMatchObject({
      verdict: 'failed',
      policy: { from: 'none', commit: null, reason: 'the base commit is not here' },
      stages: [
        { name: 'migrate', verdict: 'failed' },
        { name: 'unit', verdict: 'blocked', blockedBy: ['migrate'], attempts: [] },
        { name: 'mac', verdict: 'passed', leftOut: 'only: os is macos, this is linux', attempts: [] },
      ],
      ledger: [{ stage: 'migrate', granted: false, rule: 6 }],
    });
  });

  it('fails a run whose tests were all left out, and says so', async () => {
    const plan: Plan = { preflights: [], stages: [stage({ only: { os: ['macos'], matrix: {} } })] };
    const result = buildResult(await record(plan, listed, []), plain);
    expect(resultSchema.parse(result)).toMatchObject({
      verdict: 'failed',
      problem: expect.stringContaining('no test ran'),
    });
  });

  it('is valid whatever happened', async () => {
    const random = new Random(7);
    const text = () => random.text('ab\u0000\u001b"<&\n😀::`|', 12);
    const result = () => [
      passed(text()),
      failed(text(), 'boom'),
      failed(text(), text()),
      skipped(text()),
      rerunToGreen(text(), text()),
    ];
    for (let round = 0; round < 300; round += 1) {
      const attempts = Array.from({ length: 4 }, () =>
        ended(random.below(3) * random.below(120), result().slice(random.below(5)), {
          survivors: [{ pid: 1, age: random.below(10) / 3, command: text() }],
          problems: random.below(9) === 0 ? [text()] : [],
          sessions: random.below(2) === 0 ? null : [session([text()], { complete: text() })],
          seconds: random.below(1000) / 7,
        }),
      );
      const built = await resultOf(attempts, { proposed: [text()], warnings: [text()], suggest: text });
      expect(resultSchema.parse(JSON.parse(JSON.stringify(built)))).toEqual(built);
    }
  });
});

describe('a secret', () => {
  const secret = 'hunter2hunter2';
  const hide = (text: string) => text.replaceAll(secret, '***');
  const with_ = (text: string) => `${text} ${secret}`;
  const name = with_('test');
  const id = testId(name, { package: with_('package'), project: with_('project') });
  const entry = (rest: string, message: string, retries = 1) =>
    fingerprint(
      { message: any(message) },
      { id: with_(rest), owner: with_('@qa'), issue: with_('#1'), reason: with_('why'), retries },
    );
  const preflight: PreflightOutcome = {
    name: with_('import'),
    verdict: 'warned',
    seconds: 1,
    note: with_('later stages see'),
    logPath: with_('/logs/preflight'),
    stack: with_('File'),
    env: { A: secret },
    violations: [
      { file: with_('a.feature'), line: 3, column: 5, rule: with_('known'), message: with_('unknown tag') },
    ],
  };

  async function leaky(exit: Exit, policy: TrustedPolicy): Promise<RunRecord> {
    const bad = failed(name, `boom ${secret}`, { id, file: with_('file.py'), line: 3 });
    const unknown = failed(name, `unknown ${secret}`, { id: { ...id, name: with_('other') } });
    const told = {
      log: { path: with_('/logs/unit'), bytes: 1, lines: 1, sha256: 'ab' },
      problems: [with_('disk')],
      survivors: [{ pid: 1, age: 1, command: with_('sleep') }],
    };
    const first = attempt({
      exit: { kind: 'code', code: 1 },
      reports: [report([bad])],
      sessions: [session([], { failed: [{ ...inSession('x'), test: id }], complete: with_('-x') })],
      log: told.log,
    });
    const last = attempt({
      ...told,
      exit,
      reports: [report([bad, unknown]), brokenReport(secret), noReport()],
    });
    const stages = [
      stage({ name: secret }),
      stage({ name: 'blocked', needs: [secret] }),
      stage({ name: 'left', only: { os: [secret], matrix: {} } }),
    ];
    const made = await record({ preflights: [], stages }, policy, [first, last]);
    return {
      ...made,
      judgement: { verdict: 'failed', problem: with_('problem') },
      proposed: [with_('new')],
      preflights: [preflight],
      suggest: () => `flakes: # ${secret}`,
      warnings: [with_('warning')],
    };
  }

  const known = (retries: number, expires = '2027-03-31') =>
    trusted({
      flakes: [{ ...entry('boom', 'boom', retries), expires }],
      stages: { [secret]: stagePolicy({ rerun: 'pytest' }) },
    });

  it.each<[string, Exit, TrustedPolicy]>([
    ['after a retry', { kind: 'code', code: 1 }, known(1)],
    ['after an attempt that did not start', { kind: 'not-started', reason: with_('no bash') }, known(1)],
    ['of a spent entry', { kind: 'code', code: 1 }, known(0)],
    ['of an expired entry', { kind: 'code', code: 1 }, known(1, '2026-01-01')],
    ['without a policy', { kind: 'code', code: 1 }, { from: 'none', reason: with_('no') }],
  ])('stands nowhere %s', async (_name, exit, policy) => {
    const made = await leaky(exit, policy);
    expect(JSON.stringify(buildResult(made, plain))).toContain(secret);
    const built = buildResult(made, hide);
    expect(JSON.stringify(built)).not.toContain(secret);
    expect(resultSchema.parse(built)).toEqual(built);
  });
});
