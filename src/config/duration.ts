import { type Fallible, fail, succeed } from '../fallible.ts';

/** Timers count in 31 bits of milliseconds: a longer one would strike at once. */
const longestHours = 500;
const units = { h: 3_600_000, m: 60_000, s: 1000 } as const;

/** What a duration looks like; for the JSON Schema. */
export const durationPattern = '^(?=[0-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?$';
const duration = /^(?=\d)(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?$/;

/**
 * Reads `30s`, `5m` or `1h30m`.
 *
 * @returns milliseconds, or what is wrong and what to write.
 */
export function parseDuration(text: string): Fallible<number, string> {
  const parts = duration.exec(text);
  if (parts === null) {
    return fail('not a duration: write hours, minutes and seconds such as 30s, 5m or 1h30m');
  }
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  const total = Number(hours) * units.h + Number(minutes) * units.m + Number(seconds) * units.s;
  if (total > longestHours * units.h) {
    return fail(`too long: write at most ${longestHours}h`);
  }
  return succeed(total);
}

/** The shortest text that `parseDuration` reads as the same time, to the second: `30m`, `1h30m`, `0s`. */
export function formatDuration(milliseconds: number): string {
  const total = Math.max(0, Math.round(milliseconds / units.s));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = total % 60;
  const text = [
    [hours, 'h'],
    [minutes, 'm'],
    [seconds, 's'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, unit]) => `${count}${unit}`)
    .join('');
  return text === '' ? '0s' : text;
}
