import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/failures/attempt.ts';
import { completeness } from '../../src/failures/completeness.ts';
import { attempt, ended, failed, session } from '../builders.ts';

const told = { sessions: [session(['a'])] };

describe('completeness', () => {
  it.each<[string, Attempt]>([
    ['all passed', attempt(told)],
    ['a test failed', ended(1, [failed('a', 'boom')], told)],
    ['two sessions', attempt({ sessions: [session(['a']), session(['b'], { key: 'b' })] })],
  ])('is true on the framework’s word: %s', (_name, one) => {
    expect(completeness(one)).toBe(true);
  });

  it.each<[string, Attempt]>([
    ['no framework told', attempt()],
    ['a framework told of no session', attempt({ sessions: [] })],
    [
      'one of two sessions stopped early',
      attempt({ sessions: [session(['a']), session(['b'], { complete: '-x' })] }),
    ],
    ['a code over 128', attempt({ ...told, exit: { kind: 'code', code: 137 } })],
    ['a signal', attempt({ ...told, exit: { kind: 'signal', signal: 'SIGSEGV' } })],
    ['a time-out', attempt({ ...told, exit: { kind: 'timeout', limit: 1 } })],
    ['a hang', attempt({ ...told, exit: { kind: 'hang', limit: 1 } })],
    ['cancelled', attempt({ ...told, exit: { kind: 'cancelled', signal: 'SIGINT' } })],
    ['not started', attempt({ ...told, exit: { kind: 'not-started', reason: 'no bash' } })],
    ['a problem around it', attempt({ ...told, problems: ['the disk was full'] })],
  ])('is a sentence where %s', (_name, one) => {
    expect(completeness(one)).toMatch(/\w/);
  });
});
