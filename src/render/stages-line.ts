import type { PreflightResult, RunResult, RunVerdict, StageResult } from '../result/schema.ts';
import { counted, duration } from './amounts.ts';
import type { LeftOut } from './detail.ts';
import { type Inline, joined, prose, words } from './inline.ts';

const MARKS: Record<RunVerdict, string> = {
  passed: '✅',
  flaky: '🟡',
  failed: '❌',
  blocked: '⛔',
  cancelled: '🚫',
};

const PREFLIGHT_MARKS: Record<PreflightResult['verdict'], string> = {
  passed: '✅',
  failed: '❌',
  warned: '⚠️',
  skipped: '⏭️',
  cancelled: '🚫',
};

const LONGEST_NAME = 60;
const LONGEST_REASON = 120;

/**
 * `tags ✅ 0.1 s · import ✅ 2 s → migrate ✅ 4 s → unit ❌ 1 m 12 s, 1 attempt, 1,204 tests`: what ran, in its order.
 * Preflights run side by side. Where no stage ran, the preflights alone.
 */
export function stagesLine(result: RunResult, shown: { most: number; leftOut: LeftOut }): Inline[] {
  const preflights = shown.leftOut.take(result.preflights, shown.most, 'preflight').map(preflightText);
  if (result.stages.every((stage) => stage.attempts.length === 0)) return joined(preflights, ' · ');
  const stages = shown.leftOut.take(result.stages, shown.most, 'stage').map(stageText);
  return joined([joined(preflights, ' · '), ...stages], ' → ');
}

function preflightText({ name, verdict, seconds }: PreflightResult): Inline[] {
  return [prose(name, LONGEST_NAME), words(` ${PREFLIGHT_MARKS[verdict]} ${duration(seconds)}`)];
}

/** How many tests its last whole attempt reported; null where it reported none. */
export function testsOf(stage: StageResult): number | null {
  const whole = stage.attempts.filter((attempt) => attempt.selected === null && attempt.tests !== null);
  return whole.at(-1)?.tests?.total ?? null;
}

function stageText(stage: StageResult): Inline[] {
  const name = prose(stage.name, LONGEST_NAME);
  if (stage.leftOut !== undefined) {
    return [name, words(' ⏭️ left out: '), prose(stage.leftOut, LONGEST_REASON)];
  }
  const mark = words(` ${MARKS[stage.verdict]} `);
  if (stage.attempts.length === 0) return [name, mark, ...blockers(stage)];
  return [name, mark, words(facts(stage).join(', '))];
}

function blockers(stage: StageResult): Inline[] {
  const by = (stage.blockedBy ?? []).map((blocker) => [prose(blocker, LONGEST_NAME)]);
  return by.length === 0 ? [words('did not run')] : [words('blocked by '), ...joined(by, ', ')];
}

function facts(stage: StageResult): string[] {
  const seconds = stage.attempts.reduce((sum, attempt) => sum + attempt.seconds, 0);
  const tests = testsOf(stage);
  const shown = [duration(seconds)];
  if (stage.verdict !== 'passed' || stage.attempts.length > 1) {
    shown.push(counted(stage.attempts.length, 'attempt'));
  }
  if (tests !== null) shown.push(counted(tests, 'test'));
  return shown;
}
