/** 200 MB through the step: the log whole, the memory flat. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { peakMemory } from './processes.ts';
import { commitMain, makeSandbox, pushEvent } from './sandbox.ts';
import { push } from './scenario.ts';
import { type StepRun, startStep } from './step.ts';

const line = 'a line of a log that a test prints and that somebody may want to read one day\n';

/** Bash that prints so many bytes of that line again and again. */
function print(bytes: number): string {
  return `head -c ${bytes} < <(yes '${line.trimEnd()}' 2>/dev/null)`;
}

function sumOf(bytes: number): string {
  const hash = createHash('sha256');
  const block = Buffer.from(line.repeat(10_000));
  for (let done = 0; done < bytes; done += block.length)
    hash.update(block.subarray(0, Math.min(block.length, bytes - done)));
  return hash.digest('hex');
}

interface Measured {
  readonly run: StepRun;
  /** kB. */
  readonly peak: number;
}

/** `slow`: the reader of the step's log sleeps after each piece for its first seconds. */
async function measure({ bytes, slow }: { bytes: number; slow: boolean }): Promise<Measured> {
  using sandbox = makeSandbox();
  const sha = commitMain(sandbox, {});
  const step = startStep({ sandbox, event: pushEvent('main', sha), inputs: { test: print(bytes) } });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakMemory(step.child.pid ?? 0));
  }, 10);
  const { stdout } = step.child;
  let sleeps = slow ? 60 : 0;
  stdout?.on('data', () => {
    if (sleeps === 0) return;
    sleeps -= 1;
    stdout.pause();
    void sleep(40).then(() => stdout.resume());
  });
  const run = await step.finish();
  clearInterval(watch);
  return { run, peak };
}

describe('a command that prints 200 MB to a reader that sleeps', () => {
  it('has a whole log, and its memory does not grow with the log', { timeout: 120_000 }, async () => {
    const bytes = 200_000_000;
    const small = await measure({ bytes: 1_000_000, slow: false });
    const middle = await measure({ bytes: 50_000_000, slow: false });
    const { run, peak } = await measure({ bytes, slow: true });
    expect([run.code, run.outputs.get('verdict')]).toEqual([0, 'passed']);
    expect(run.logs.map((log) => [log.bytes, log.sha256])).toEqual([[bytes, sumOf(bytes)]]);
    expect(run.result?.stages[0]?.attempts[0]?.log).toMatchObject({ bytes, sha256: sumOf(bytes) });
    // Node collects its buffers when some 60 MB of them have come together: that much either way.
    expect(small.peak).toBeGreaterThan(20_000);
    expect(peak - small.peak).toBeLessThan(90_000);
    expect(peak - middle.peak).toBeLessThan(30_000);
    // The live log is whole too, since the reader has caught up.
    expect(run.stdout.length).toBeGreaterThan(bytes);
    expect(run.result?.warnings).toEqual([]);
  });
});

describe('a disk that takes no more', () => {
  it('fails the stage, since its log is not whole', async () => {
    // A limit on the size of files stands in for the disk: it needs no rights, and holds for the relay too.
    const run = await push({ inputs: { test: print(300_000) }, largestFile: 100 });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(run.summary).toContain('The log is incomplete');
    expect(run.result?.stages[0]?.attempts[0]?.log.bytes).toBe(102_400);
  });
});
