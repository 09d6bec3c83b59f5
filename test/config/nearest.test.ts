import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/config/nearest.ts';

const keys = [
  'retries',
  'retry',
  'reports',
  'run',
  'rerun',
  'idle-timeout',
  'timeout',
  'working-directory',
  'env',
];

describe('nearest', () => {
  it.each([
    ['retires', 'retries'],
    ['retrys', 'retry'],
    ['report', 'reports'],
    ['idle_timeout', 'idle-timeout'],
    ['idleTimeout', 'idle-timeout'],
    ['workingDirectory', 'working-directory'],
    ['TIMEOUT', 'timeout'],
    ['timout', 'timeout'],
    ['envs', 'env'],
    ['rn', 'run'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it.each(['parallel', 'x', '', 'description', 'depends_on', 'r'.repeat(100_000)])(
    'makes nothing of %.20s',
    (word) => {
      expect(nearest(word, keys)).toBeNull();
    },
  );
});
