import { unreachable } from '../fallible.ts';
import type { FailureResult, PreflightResult, RunResult, RunVerdict, StageResult } from '../result/schema.ts';
import { counted, duration } from './amounts.ts';
import { type Inline, joined, prose, toMarkdown, words } from './inline.ts';
import { testsOf } from './stages-line.ts';

const LONGEST_PROBLEM = 160;
const LONGEST_NAME = 60;
const MOST_NAMES = 4;

/** The answer in one line: what happened, and in which stages. */
export function headline(result: RunResult): Inline[] {
  const preflights = result.preflights.filter((preflight) => preflight.verdict === 'failed');
  if (result.verdict === 'cancelled') return cancelled(result);
  if (result.failures.length > 0 && result.verdict === 'failed') return failed(result);
  if (result.problem !== undefined) return stopped(result.problem);
  if (preflights.length > 0) return preflightFailed(result, preflights);
  return byVerdict(result);
}

/** What the headline does not tell of the problem; '' where it tells all. */
export function restOfProblem(result: RunResult): string {
  const problem = (result.problem ?? '').replace(/^\s*\n/, '').trimEnd();
  const [line] = toMarkdown(headline(result)).split('\n');
  const first = firstLine(problem);
  const told = line === toMarkdown(stopped(problem)) && first.length <= LONGEST_PROBLEM;
  return told ? problem.slice(problem.indexOf(first) + first.length).replace(/^\s*\n/, '') : problem;
}

function stopped(problem: string): Inline[] {
  return [words('❌ Retrial stopped: '), prose(firstLine(problem), LONGEST_PROBLEM)];
}

function byVerdict(result: RunResult): Inline[] {
  switch (result.verdict) {
    case 'passed':
      return [words(`✅ passed — ${extent(result)} in ${duration(result.seconds)}`)];
    case 'flaky':
      return [
        words(`🟡 flaky: ${counted(result.failures.length, 'known flake')} retried`),
        ...inStages(stagesOf(result, 'flaky')),
      ];
    case 'failed':
      return [words('❌ failed'), ...inStages(stagesOf(result, 'failed'))];
    case 'blocked':
      return [words('⛔ blocked'), ...inStages(stagesOf(result, 'blocked'))];
    case 'cancelled':
      return cancelled(result);
    default:
      return unreachable(result.verdict);
  }
}

function failed(result: RunResult): Inline[] {
  const of = (verdict: FailureResult['verdict']): number =>
    result.failures.filter((failure) => failure.verdict === verdict).length;
  const counts = [
    { amount: of('regression'), noun: 'regression' },
    { amount: of('suspected-flake'), noun: 'suspected flake' },
    { amount: of('flake'), noun: 'flake' },
  ].filter(({ amount }) => amount > 0);
  const text = counts.map(({ amount, noun }) => counted(amount, noun)).join(' · ');
  return [words(`❌ ${text}`), ...inStages(stagesOf(result, 'failed'))];
}

function preflightFailed(result: RunResult, preflights: readonly PreflightResult[]): Inline[] {
  const violations = preflights.reduce((sum, preflight) => sum + preflight.violations.length, 0);
  const ran = result.stages.some((stage) => stage.attempts.length > 0);
  return [
    words(`❌ ${preflights.length === 1 ? 'preflight' : 'preflights'} failed: `),
    ...names(preflights.map((preflight) => preflight.name)),
    ...(violations > 0 ? [words(` · ${counted(violations, 'violation')}`)] : []),
    ...(ran ? [] : [words(' — no stage ran')]),
  ];
}

function cancelled(result: RunResult): Inline[] {
  const regressions = result.failures.filter((failure) => failure.verdict === 'regression').length;
  return [
    words(`🚫 cancelled${regressions > 0 ? ` · ${counted(regressions, 'regression')} before it` : ''}`),
    ...inStages(stagesOf(result, 'cancelled')),
  ];
}

function extent(result: RunResult): string {
  const tests = result.stages.reduce((sum, stage) => sum + (testsOf(stage) ?? 0), 0);
  const stages = result.stages.filter((stage) => stage.leftOut === undefined).length;
  return tests > 0 ? counted(tests, 'test') : counted(stages, 'stage');
}

function stagesOf(result: RunResult, verdict: RunVerdict): readonly StageResult[] {
  return result.stages.filter((stage) => stage.verdict === verdict);
}

function inStages(stages: readonly StageResult[]): Inline[] {
  return stages.length === 0 ? [] : [words(' — '), ...names(stages.map((stage) => stage.name))];
}

function names(all: readonly string[]): Inline[] {
  const shown = all.slice(0, MOST_NAMES).map((name) => [prose(name, LONGEST_NAME)]);
  const more = all.length > MOST_NAMES ? [[words(`${all.length - MOST_NAMES} more`)]] : [];
  return joined([...shown, ...more], ', ');
}

function firstLine(text: string): string {
  return text.trim().split(/[\r\n]/, 1)[0] ?? '';
}
