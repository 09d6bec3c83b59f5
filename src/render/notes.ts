import type { RunResult } from '../result/schema.ts';
import { counted } from './amounts.ts';
import type { Detail, LeftOut } from './detail.ts';
import { codeText, type Inline, prose, strong, toMarkdown, words } from './inline.ts';
import { folded } from './markdown.ts';

const LONGEST_REASON = 400;
const LONGEST_ID = 80;
const WARNINGS_IN_SIGHT = 5;

/** Why nothing was retried for want of a policy, where no refusal says it already. */
export function policyNote(result: RunResult): Inline[] {
  const { policy } = result;
  const said = result.ledger.some((entry) => !entry.granted && entry.rule === 6);
  if (policy.from !== 'none' || result.verdict === 'passed' || said) return [];
  return [
    strong('No policy'),
    words(': '),
    prose((policy.reason ?? 'none could be trusted').replace(/\.$/, ''), LONGEST_REASON),
    words('. Nothing is retried without one.'),
  ];
}

/** The flakes that the head adds or changes, folded; '' where it does not. */
export function proposals(result: RunResult, shown: { detail: Detail; leftOut: LeftOut }): string {
  const ids = shown.leftOut.take(result.policy.proposed, shown.detail.proposals, 'proposed flake');
  if (ids.length === 0) return '';
  const list = ids.map((id) => `- ${toMarkdown([codeText(id, LONGEST_ID)])}`).join('\n');
  const total = result.policy.proposed.length;
  const it = total === 1 ? 'It grants' : 'They grant';
  // Where the trusted list is not known, nobody knows whether the change adds them.
  return result.policy.from === 'none'
    ? folded(
        `This commit lists ${counted(total, 'flake')}, and the trusted list could not be read`,
        `${it} no retry.\n\n${list}`,
      )
    : folded(
        `This change adds or changes ${counted(total, 'flake')}`,
        `${it} no retry before a maintainer has merged the change.\n\n${list}`,
      );
}

export function warningLine(warning: string): Inline[] {
  return [words('⚠️ '), prose(warning, LONGEST_REASON)];
}

/** The warnings as a list, those after the first five folded; '' where there are none to show. */
export function warningsList(result: RunResult, shown: { detail: Detail; leftOut: LeftOut }): string {
  const all = shown.leftOut
    .take(result.warnings, shown.detail.warnings, 'warning')
    .map((warning) => `- ${toMarkdown(warningLine(warning))}`);
  const inSight = all.slice(0, WARNINGS_IN_SIGHT).join('\n');
  const rest = all.slice(WARNINGS_IN_SIGHT);
  return rest.length === 0
    ? inSight
    : `${inSight}\n\n${folded(counted(rest.length, 'more warning'), rest.join('\n'))}`;
}
