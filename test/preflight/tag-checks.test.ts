import { describe, expect, it } from 'vitest';
import { makePolicy } from '../../src/config/make-policy.ts';
import { makePreflights } from '../../src/config/make-preflights.ts';
import type { TrustedPolicy } from '../../src/config/policy.ts';
import { preflightsInForce } from '../../src/preflight/tag-checks.ts';
import { configOf } from '../config/memory-reader.ts';

const tags = (name: string, files: string, known: string) =>
  `  - { name: ${name}, tags: { files: ${files}, known: ['${known}'] } }\n`;

async function inForce(head: string, trusted: string | null) {
  const config = await configOf(`version: 1\npreflight:\n${head}`);
  const policy: TrustedPolicy =
    trusted === null
      ? { from: 'none', reason: 'no network' }
      : {
          from: 'base',
          commit: null,
          policy: makePolicy(await configOf(`version: 1\npreflight:\n${trusted}`)),
        };
  const { preflights, warnings } = preflightsInForce({ preflights: makePreflights(config) }, policy);
  const shown = preflights.map((preflight) =>
    preflight.kind === 'command'
      ? preflight.name
      : {
          name: preflight.name,
          checks: preflight.checks.map(({ rules, files }) => [
            rules.known.join(),
            files.map(({ glob }) => glob).join(),
          ]),
          wanted: preflight.wanted.map(({ glob }) => glob).join(),
        },
  );
  return { shown, warnings };
}

describe('preflightsInForce', () => {
  it.each<[string, string, string, unknown[]]>([
    [
      'the same rules: they are checked once',
      tags('t', 'a.feature', '@a'),
      `  - { name: import, run: x }\n\n${tags('t', 'a.feature', '@a')}`,
      [{ name: 't', checks: [['@a', 'a.feature']], wanted: 'a.feature' }],
    ],
    [
      'loosened rules: the trusted ones hold, over the files of both',
      tags('t', '[b.feature, c.feature]', '@*'),
      tags('t', '[a.feature, b.feature]', '@a'),
      [
        {
          name: 't',
          checks: [
            ['@a', 'a.feature,b.feature,c.feature'],
            ['@*', 'b.feature,c.feature'],
          ],
          wanted: 'b.feature,c.feature',
        },
      ],
    ],
    [
      'a preflight of the head alone: it runs, with the head’s rules',
      tags('new', 'a.feature', '@a'),
      '  - { name: import, run: x }\n',
      [{ name: 'new', checks: [['@a', 'a.feature']], wanted: 'a.feature' }],
    ],
    [
      'a preflight that the head has removed, or made a command of: it runs with the trusted rules',
      '  - { name: t, run: x }\n',
      tags('t', 'a.feature', '@a') + tags('u', 'b.feature', '@b'),
      [
        't',
        { name: 't', checks: [['@a', 'a.feature']], wanted: '' },
        { name: 'u', checks: [['@b', 'b.feature']], wanted: '' },
      ],
    ],
    [
      'a preflight that the head has renamed, its files moved: the trusted rules follow them',
      tags('h', '[f2/*.feature, t/*.py]', '@*'),
      tags('g', 'features/*.feature', '@a'),
      [
        { name: 'h', checks: [['@*', 'f2/*.feature,t/*.py']], wanted: 'f2/*.feature,t/*.py' },
        { name: 'g', checks: [['@a', 'features/*.feature,f2/*.feature']], wanted: '' },
      ],
    ],
    [
      'commands: they are the head’s',
      '  - { name: one, run: x }\n  - { name: two, run: y }\n',
      '  - { name: three, run: z }\n',
      ['one', 'two'],
    ],
  ])('%s', async (_name, head, trusted, wanted) => {
    expect(await inForce(head, trusted)).toEqual({ shown: wanted, warnings: [] });
  });

  it('takes the head’s rules where no policy is trusted, and says so', async () => {
    expect(await inForce(tags('t', 'a.feature', '@a'), null)).toEqual({
      shown: [{ name: 't', checks: [['@a', 'a.feature']], wanted: 'a.feature' }],
      warnings: ["The tag rules in force are this commit's own (`t`), since no policy could be trusted."],
    });
    expect((await inForce('  - { name: one, run: x }\n', null)).warnings).toEqual([]);
  });
});
