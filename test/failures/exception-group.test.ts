import { describe, expect, it } from 'vitest';
import { splitExceptionGroup } from '../../src/failures/exception-group.ts';

const group = `  + Exception Group Traceback (most recent call last):
  |   File "/x/test_a.py", line 4, in test_a
  | ExceptionGroup: g (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "/x/test_a.py", line 2, in f
    | OSError: address already in use
    +---------------- 2 ----------------
    | ValueError: REGRESSION
    +------------------------------------`;

describe('an exception group', () => {
  it('is a problem for each of its exceptions', () => {
    const parts = splitExceptionGroup({ type: 'ExceptionGroup', message: 'g', text: group });
    expect(parts.map(({ message }) => message)).toEqual([
      'OSError: address already in use',
      'ValueError: REGRESSION',
    ]);
    expect(parts[1]?.text).not.toContain('address');
  });

  it('is told as well where pytest puts E in front', () => {
    const text = group
      .split('\n')
      .map((line) => `E   ${line}`)
      .join('\n');
    const parts = splitExceptionGroup({ type: '', message: 'g', text });
    expect(parts.map(({ message }) => message)).toEqual([
      'OSError: address already in use',
      'ValueError: REGRESSION',
    ]);
  });

  it.each(['OSError: address already in use', '', '+----+\n| a  |\n+----+'])('is not %j', (text) => {
    const problem = { type: '', message: 'm', text };
    expect(splitExceptionGroup(problem)).toEqual([problem]);
  });
});
