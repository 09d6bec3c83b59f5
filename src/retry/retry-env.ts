import type { Payer } from './decide.ts';

/**
 * The environment of a retry: the stage's own with the changes of every fingerprint that pays (`retry-with.env`).
 * Appended and prepended parts are separated by a space.
 */
export function retryEnv(
  env: Readonly<Record<string, string>>,
  payers: readonly Payer[],
): Record<string, string> {
  const changed: Record<string, string> = { ...env };
  for (const { fingerprint } of payers) {
    for (const [name, change] of Object.entries(fingerprint.retryEnv)) {
      const before = Object.hasOwn(changed, name) ? (changed[name] ?? '') : '';
      const parts = change.kind === 'append' ? [before, change.value] : [change.value, before];
      changed[name] = change.kind === 'set' ? change.value : parts.filter((part) => part !== '').join(' ');
    }
  }
  return changed;
}
