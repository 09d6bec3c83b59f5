import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/config/', import.meta.url);

/** The packages that a module brings in at run time, with all that it imports. Type imports bring in nothing. */
function packagesOf(file: URL, seen = new Set<string>()): string[] {
  if (seen.has(file.href)) {
    return [];
  }
  seen.add(file.href);
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm);
  return [...imports].flatMap(([, from = '']) =>
    from.startsWith('.') ? packagesOf(new URL(from, file), seen) : [from],
  );
}

describe('what a step without a configuration loads', () => {
  it.each(['find-config.ts', 'make-plan.ts', 'make-policy.ts', 'proposals.ts', 'expiry.ts', 'problem.ts'])(
    '%s brings in no package',
    (file) => {
      expect(packagesOf(new URL(file, folder))).toEqual([]);
    },
  );

  it('sees what read-config.ts brings in', () => {
    expect(packagesOf(new URL('read-config.ts', folder))).toEqual(
      expect.arrayContaining(['zod', 'yaml', 're2js']),
    );
  });
});
