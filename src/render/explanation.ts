/** Which flake explains something: its id, and who answers for it until when. */
import { day } from './amounts.ts';
import { codeText, type Inline, joined, words } from './inline.ts';

const LONGEST_ID = 80;
const LONGEST_OWNER = 60;

export interface Explanation {
  readonly fingerprint?: string | undefined;
  readonly issue?: string | undefined;
  readonly owner?: string | undefined;
  readonly expires?: string | undefined;
}

/** `id (#118, @net-team, until 31 Mar 2027)`; empty where no fingerprint is named. */
export function explanation(known: Explanation): Inline[] {
  if (known.fingerprint === undefined) return [];
  const facts = joined([issue(known.issue), owner(known.owner), until(known.expires)], ', ');
  const id = codeText(known.fingerprint, LONGEST_ID);
  return facts.length === 0 ? [id] : [id, words(' ('), ...facts, words(')')];
}

function issue(address: string | undefined): Inline[] {
  if (address === undefined || address === '') return [];
  return [{ kind: 'link', label: issueLabel(address), address }];
}

/** `#118`, `CORE-118`, else `issue`. */
function issueLabel(address: string): string {
  const last = /\/([A-Za-z]{1,20}-\d{1,12}|\d{1,12})\/?(?:[?#].*)?$/.exec(address)?.[1];
  if (last === undefined) return 'issue';
  return /^\d+$/.test(last) ? `#${last}` : last;
}

function owner(name: string | undefined): Inline[] {
  return name === undefined || name === '' ? [] : [codeText(name, LONGEST_OWNER)];
}

function until(expires: string | undefined): Inline[] {
  if (expires === undefined) return [];
  const date = day(expires);
  return [words('until '), date === null ? codeText(expires, 20) : words(date)];
}
