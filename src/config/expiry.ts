/** Entries whose day is over, or soon will be. */
import type { Policy } from './policy.ts';

export interface ExpiryWarning {
  readonly id: string;
  readonly isExpired: boolean;
  /** One sentence for the maintainers. Holds the owner and the issue as they wrote them. */
  readonly message: string;
}

interface Expiring {
  readonly policy: Policy;
  /** The day in UTC, as YYYY-MM-DD. */
  readonly today: string;
}

const warnDays = 14;
const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** Whether the last day of an entry, which ends in UTC, is over. Both as YYYY-MM-DD. */
export function isExpired(expires: string, today: string): boolean {
  return daysLeft(expires, today) < 0;
}

/** For each entry that expired, or will within 14 days, the one that ends first at the top. */
export function expiryWarnings({ policy, today }: Expiring): ExpiryWarning[] {
  return policy.flakes
    .map((flake) => ({ flake, days: daysLeft(flake.expires, today) }))
    .filter(({ days }) => days <= warnDays)
    .sort((one, other) => one.days - other.days)
    .map(({ flake, days }) => ({
      id: flake.id,
      isExpired: days < 0,
      message: `The flake ${flake.id} (${flake.issue}, ${flake.owner}) ${when(days, flake.expires)}`,
    }));
}

function daysLeft(expires: string, today: string): number {
  return (Date.parse(`${expires}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / millisecondsOfDay;
}

function when(days: number, expires: string): string {
  if (days < 0) {
    return `expired on ${expires}: it grants no retry. Remove it, or set a later day.`;
  }
  const word = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}, on ${expires}`;
  return `expires ${word}. Fix it, or set a later day.`;
}
