import { describe, expect, it } from 'vitest';
import { readLogEnd } from '../../src/preflight/log-end.ts';

const python =
  'Fatal Python error: Aborted\n\nCurrent thread 0x00007f (most recent call first):\n  File "app.py", line 5 in f\n';

describe('the end of a log', () => {
  it.each([
    ['nothing', '', null, null],
    ['blank lines', '\n \n', null, null],
    ['a line', 'start\nimporting\n\n', 'importing', null],
    ['colours', '\u001b[31mimporting\u001b[0m\n', 'importing', null],
    ['Python’s stack behind a line', `importing\n${python}`, 'importing', python.trimEnd()],
    ['a stack alone', python, null, python.trimEnd()],
    ['a JVM’s stack', 'go\nFull thread dump OpenJDK\n"main"\n', 'go', 'Full thread dump OpenJDK\n"main"'],
  ])('%s', (_, tail, lastLine, stack) => {
    expect(readLogEnd(tail)).toEqual({ lastLine, stack });
  });

  it('keeps no more than a person reads', () => {
    const { lastLine, stack } = readLogEnd(`${'x'.repeat(10_000)}\n${python}${'y\n'.repeat(20_000)}`);
    expect(lastLine).toHaveLength(4_096);
    expect(stack).toHaveLength(16_384);
  });
});
