import { describe, expect, it } from 'vitest';
import { excludedBy, type Leg } from '../../src/config/applies.ts';
import type { Only } from '../../src/config/plan.ts';

const leg: Leg = { os: 'linux', matrix: { suite: 'go', py: '3.12' } };
const everywhere: Only = { os: [], matrix: {} };

describe('excludedBy', () => {
  it.each<[string, Only]>([
    ['nothing is given', everywhere],
    ['the platform is named', { os: ['macos', 'linux'], matrix: {} }],
    [
      'each key of the matrix has one of its values',
      { os: [], matrix: { suite: ['js', 'go'], py: ['3.12'] } },
    ],
    ['a key is given without a value', { os: [], matrix: { suite: [] } }],
  ])('is null where %s', (_name, only) => {
    expect(excludedBy(only, leg)).toBeNull();
  });

  it.each<[string, Only, string]>([
    [
      'another platform',
      { os: ['macos', 'windows'], matrix: {} },
      'only: os is macos or windows, this is linux',
    ],
    ['another value', { os: [], matrix: { suite: ['js'] } }, 'only: suite is js, this leg has go'],
    ['part of a value', { os: [], matrix: { py: ['3.1'] } }, 'only: py is 3.1, this leg has 3.12'],
    [
      'one of two keys',
      { os: [], matrix: { suite: ['go'], py: ['3.13'] } },
      'only: py is 3.13, this leg has 3.12',
    ],
    ['no such key', { os: [], matrix: { node: ['24'] } }, 'only: matrix has node, this job has no such key'],
    [
      'the platform, though the leg is right',
      { os: ['macos'], matrix: { suite: ['go'] } },
      'only: os is macos, this is linux',
    ],
    [
      'an inherited property',
      { os: [], matrix: { constructor: ['x'] } },
      'only: matrix has constructor, this job has no such key',
    ],
  ])('says why: %s', (_name, only, reason) => {
    expect(excludedBy(only, leg)).toBe(reason);
  });
});
