import { describe, expect, it } from 'vitest';
import { expiryWarnings, isExpired } from '../../src/config/expiry.ts';
import { makePolicy } from '../../src/config/make-policy.ts';
import { configOf } from './memory-reader.ts';

const policy = async (...days: string[]) =>
  makePolicy(
    await configOf(
      `version: 1\nflakes:\n${days
        .map(
          (day) => `  - { id: f-${day}, issue: '#1', owner: qa, expires: ${day}, match: { message: abc } }`,
        )
        .join('\n')}`,
    ),
  );

describe('isExpired', () => {
  it.each([
    ['2027-03-31', '2027-03-30', false],
    ['2027-03-31', '2027-03-31', false],
    ['2027-03-31', '2027-04-01', true],
  ])('%s on %s', (expires, today, expired) => {
    expect(isExpired(expires, today)).toBe(expired);
  });
});

describe('expiryWarnings', () => {
  it('tells what is over or soon will be, the most urgent first', async () => {
    const flakes = await policy(
      '2027-03-16',
      '2027-03-15',
      '2027-03-02',
      '2027-03-01',
      '2027-02-28',
      '2028-01-01',
    );
    expect(expiryWarnings({ policy: flakes, today: '2027-03-01' })).toEqual([
      {
        id: 'f-2027-02-28',
        isExpired: true,
        message:
          'The flake f-2027-02-28 (#1, qa) expired on 2027-02-28: it grants no retry. Remove it, or set a later day.',
      },
      {
        id: 'f-2027-03-01',
        isExpired: false,
        message: 'The flake f-2027-03-01 (#1, qa) expires today. Fix it, or set a later day.',
      },
      {
        id: 'f-2027-03-02',
        isExpired: false,
        message:
          'The flake f-2027-03-02 (#1, qa) expires in 1 day, on 2027-03-02. Fix it, or set a later day.',
      },
      {
        id: 'f-2027-03-15',
        isExpired: false,
        message:
          'The flake f-2027-03-15 (#1, qa) expires in 14 days, on 2027-03-15. Fix it, or set a later day.',
      },
    ]);
  });

  it('counts calendar days over a change of the clocks and a leap day', async () => {
    const [warning] = expiryWarnings({ policy: await policy('2028-03-01'), today: '2028-02-28' });
    expect(warning?.message).toContain('in 2 days');
  });
});
