/** What it costs to keep every byte of a loud command: the action against `command | cat > file`. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { resultSchema } from '../src/result/schema.ts';
import { Action, type Step, startPlain } from './action.ts';
import { interleave, printTable, type Subject } from './measure.ts';

const million = 1_000_000;
const line = 'a line of output, as long as lines of a verbose test run tend to be, more or less';

function loud(bytes: number): string {
  return `yes '${line}' | head -c ${bytes}`;
}

export async function logThroughput({ smoke }: { readonly smoke: boolean }): Promise<void> {
  const sizes = smoke ? [2 * million, 20 * million] : [20 * million, 200 * million];
  for (const bytes of sizes) await throughput(bytes, smoke ? 1 : 5);
  await memory(sizes, smoke ? 1 : 3);
}

async function throughput(bytes: number, runs: number): Promise<void> {
  using action = new Action(null);
  const file = join(action.folder, 'plain.log');
  const plain = 'command | cat > file';
  const summaries = await interleave(
    [
      {
        name: plain,
        measure: async () => {
          const seconds = await timed(startPlain('sh', ['-c', `{ ${loud(bytes)}; } | cat > '${file}'`]));
          wantBytes(statSync(file).size, bytes);
          return seconds;
        },
      },
      { name: 'the action', measure: async () => await timedAction(action, bytes) },
      { name: 'the action, test: true', measure: async () => await timed(action.start({ test: 'true' })) },
    ],
    runs,
  );
  const format = (value: number) => `${value.toFixed(2)} s`;
  printTable({ title: `${bytes / million} MB of output`, summaries, format, base: plain });
  const [base, whole] = summaries;
  if (base === undefined || whole === undefined) throw new Error('nothing was measured');
  console.log(`wall time, the action : plain = ${(whole.median / base.median).toFixed(2)} : 1\n`);
}

async function timed({ ended }: Step): Promise<number> {
  const begun = performance.now();
  await ended;
  return (performance.now() - begun) / 1000;
}

/** Seconds; an error where a byte of the log is missing. */
async function timedAction(action: Action, bytes: number): Promise<number> {
  // `head` ends `yes` by SIGPIPE, which the shell of a stage (pipefail) takes for the failure that it is.
  const seconds = await timed(action.start({ test: `set +o pipefail; ${loud(bytes)}` }));
  const result = resultSchema.parse(JSON.parse(readFileSync(action.output('result'), 'utf8')));
  wantBytes(result.stages[0]?.attempts[0]?.log.bytes, bytes);
  return seconds;
}

function wantBytes(found: number | undefined, wanted: number): void {
  if (found !== wanted) throw new Error(`the log has ${found} bytes of ${wanted}`);
}

async function memory(sizes: readonly number[], runs: number): Promise<void> {
  using action = new Action(null);
  const empty = 'an empty node';
  const measured = (name: string, start: () => Step): Subject => ({
    name,
    measure: async () => await peakMemory(start()),
  });
  const summaries = await interleave(
    [
      measured(empty, () => startPlain(process.execPath, ['-e', 'setTimeout(() => {}, 300)'])),
      measured('the action, test: sleep 0.3', () => action.start({ test: 'sleep 0.3' })),
      ...sizes.map((bytes) =>
        measured(`the action, ${bytes / million} MB of output`, () =>
          action.start({ test: `set +o pipefail; ${loud(bytes)}` }),
        ),
      ),
    ],
    runs,
  );
  const format = (value: number) => `${(value / 1024).toFixed(0)} MiB`;
  printTable({ title: 'peak memory (RSS)', summaries, format, base: empty });
}

/** KiB, of the process itself: the kernel keeps its high-water mark, so the last look before the end tells. */
async function peakMemory({ child, ended }: Step): Promise<number> {
  let running = true;
  const end = ended.finally(() => {
    running = false;
  });
  let peak = 0;
  while (running) {
    peak = Math.max(peak, highWaterMark(child.pid));
    await Promise.race([end, setTimeout(10)]);
  }
  await end;
  if (peak === 0) throw new Error('the peak memory could not be read in /proc');
  return peak;
}

/** 0 where the process has ended. */
function highWaterMark(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return 0;
    throw error;
  }
}
