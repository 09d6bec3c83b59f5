import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endLeftovers } from '../../../src/io/process/end-leftovers.ts';
import { holdsFile, listPids } from '../../../src/io/process/proc.ts';
import { commandOf, isRunning, newMarker, newPath, pidsIn, until } from './harness.ts';
import { startRunner } from './in-own-process.ts';

describe('a run that was killed', () => {
  it('leaves a command that goes on, its log whole, until it is ended by its marker', async () => {
    const logPath = newPath();
    const marker = newMarker();
    const script =
      'setsid sleep 70 & echo "pid=$!"; for i in $(seq 1 60); do echo "line $i"; sleep 0.01; done; echo done; echo "pid=$$"; trap "" TERM; while :; do sleep 0.05; done';
    const { child } = startRunner(commandOf(script, { logPath, marker }));
    const log = (): string => (existsSync(logPath) ? readFileSync(logPath, 'utf8') : '');
    await until(() => log().includes('line 5\n'));
    expect(log()).not.toContain('done');
    child.kill('SIGKILL');
    await until(() => log().split('pid=').length === 3 && log().endsWith('\n'));
    expect(log().match(/line \d+/g)).toEqual(Array.from({ length: 60 }, (_, index) => `line ${index + 1}`));

    const pids = pidsIn(log());
    expect(pids.filter(isRunning)).toEqual(pids);
    const { ended, remaining } = await endLeftovers({ marker, grace: 300 });
    expect(remaining).toEqual([]);
    expect(ended.map((survivor) => survivor.pid)).toEqual(expect.arrayContaining([...pids]));
    expect(pids.filter(isRunning)).toEqual([]);
    expect(await endLeftovers({ marker, grace: 0 })).toEqual({ ended: [], remaining: [] });
    // The relay has ended with the last writer.
    await until(() => !listPids().some((pid) => holdsFile(pid, logPath)));
  });
});
