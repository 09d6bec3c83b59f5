import { describe, expect, it } from 'vitest';
import type { EnvChange } from '../../src/config/policy.ts';
import type { Payer } from '../../src/retry/decide.ts';
import { retryEnv } from '../../src/retry/retry-env.ts';
import { fingerprint } from '../fingerprints/flakes.ts';

function payer(env: Readonly<Record<string, EnvChange>>): Payer {
  return { fingerprint: fingerprint({}, { retryEnv: env }), explains: [] };
}

const append = (value: string): EnvChange => ({ kind: 'append', value });
const prepend = (value: string): EnvChange => ({ kind: 'prepend', value });
const set = (value: string): EnvChange => ({ kind: 'set', value });

describe('retryEnv', () => {
  it.each<[string, Record<string, string>, Payer[], Record<string, string>]>([
    ['leaves all without payers', { A: '1' }, [], { A: '1' }],
    ['sets', { A: '1', B: '2' }, [payer({ A: set('3') })], { A: '3', B: '2' }],
    ['appends after a space', { A: '-v' }, [payer({ A: append('-p 1') })], { A: '-v -p 1' }],
    ['prepends before a space', { A: '-v' }, [payer({ A: prepend('-p 1') })], { A: '-p 1 -v' }],
    ['adds no space to nothing', { A: '' }, [payer({ A: append('x'), B: prepend('y') })], { A: 'x', B: 'y' }],
    [
      'applies every payer in turn',
      { A: 'a' },
      [payer({ A: append('b') }), payer({ A: append('c') })],
      { A: 'a b c' },
    ],
    [
      'takes no inherited property for a variable',
      {},
      [payer({ constructor: append('x') })],
      { constructor: 'x' },
    ],
  ])('%s', (_name, env, payers, expected) => {
    const before = { ...env };
    expect(retryEnv(env, payers)).toEqual(expected);
    expect(env).toEqual(before);
  });
});
