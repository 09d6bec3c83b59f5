const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `0.4 s`, `4 s`, `1 m 12 s`, `2 h 05 m`. */
export function duration(seconds: number): string {
  if (seconds < 0.95) return `${Math.max(0, seconds).toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} m ${padded(whole % 60)} s`;
  return `${count(Math.floor(minutes / 60))} h ${padded(minutes % 60)} m`;
}

/** With a comma before each three digits. */
export function count(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 test`, `1,204 tests`. */
export function counted(amount: number, noun: string): string {
  return `${count(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}

/** Bytes in powers of 1000: `912 B`, `41 MB`, `1.2 GB`. */
export function size(bytes: number): string {
  let amount = bytes;
  for (const unit of ['B', 'kB', 'MB', 'GB']) {
    if (amount < 999.5 || unit === 'GB') {
      const digits = unit === 'B' || amount >= 9.95 ? 0 : 1;
      return `${count(Number(amount.toFixed(digits)))} ${unit}`;
    }
    amount /= 1000;
  }
  return `${bytes} B`;
}

/** `2027-03-31` as `31 Mar 2027`; null for what is no such date. */
export function day(date: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match === null || month === undefined ? null : `${Number(match[3])} ${month} ${match[1]}`;
}

function padded(amount: number): string {
  return String(amount).padStart(2, '0');
}
