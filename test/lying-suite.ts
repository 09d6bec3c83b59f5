/** examples/lying-suite as a repository of its own, and what its tag rules must find in it. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Eleven scenarios that do not say that they fail on purpose, and the malformed tag: file, line, column. */
export const lies: readonly string[] = [
  'features/letters.feature:4:3',
  'features/letters.feature:10:3',
  'features/orders.feature:10:3',
  'features/orders.feature:16:3',
  'features/orders.feature:28:3',
  'features/payments.feature:9:3',
  'features/payments.feature:16:3',
  'features/payments.feature:22:3',
  'features/stock.feature:10:3',
  'features/stock.feature:17:3',
  'features/stock.feature:25:5',
  'features/stock.feature:30:51',
];

export function copyLyingSuite(to: string): void {
  cpSync(join(import.meta.dirname, '../examples/lying-suite'), to, { recursive: true });
}
