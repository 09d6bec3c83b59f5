import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { signalOfCode } from '../../src/failures/signals.ts';

describe('signalOfCode', () => {
  it.each(['SIGHUP', 'SIGINT', 'SIGABRT', 'SIGKILL', 'SIGSEGV', 'SIGPIPE', 'SIGTERM', 'SIGXFSZ'] as const)(
    'knows the code of %s as this system numbers it',
    (name) => {
      expect(signalOfCode(128 + constants.signals[name])).toBe(name);
    },
  );

  it.each([-1, 0, 1, 9, 127, 128, 200, 255])('knows no signal for %i', (code) => {
    expect(signalOfCode(code)).toBeNull();
  });
});
