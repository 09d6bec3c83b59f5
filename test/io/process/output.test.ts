import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFifo } from '../../../src/io/process/fifo.ts';
import { whyNoHelper } from '../../../src/io/process/helper-environment.ts';
import { type Relay, startRelay } from '../../../src/io/process/relay.ts';
import { commandOf, folder, newPath, run, until } from './harness.ts';
import { startRunner } from './in-own-process.ts';

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

describe('the log', () => {
  it.each([
    ['both streams', 'echo a; echo b >&2; echo c', 'a\nb\nc\n'],
    [
      '/dev/stderr and /dev/stdout',
      'echo a; echo b > /dev/stderr; echo c > /dev/stdout; echo d',
      'a\nb\nc\nd\n',
    ],
    ['tee /dev/stderr', 'echo a; echo b | tee /dev/stderr; echo c', 'a\nb\nb\nc\n'],
    ['/proc/self/fd', 'echo a >> /proc/self/fd/2; echo b', 'a\nb\n'],
    ['no newline at its end', 'printf "a\\nb"', 'a\nb'],
    ['nothing at all', ':', ''],
    ['NULs and bytes that are no text', "printf 'a\\0b\\n\\377\\376\\n'", null],
    ['a closed stdout', 'echo a; exec 1>&-; echo b >&2; exec 2>&-; sleep 0.1', 'a\nb\n'],
    ['what children write last', '(sleep 0.1; echo b) & echo a; wait; echo c', 'a\nb\nc\n'],
  ])('holds %s', async (_, script, expected) => {
    const chunks: Uint8Array[] = [];
    const outcome = await run(script, { onOutput: (chunk) => void chunks.push(chunk) });
    const content = readFileSync(outcome.log.path);
    expect(content).toEqual(
      expected === null ? Buffer.from('a\0b\n\xff\xfe\n', 'latin1') : Buffer.from(expected),
    );
    expect(Buffer.concat(chunks)).toEqual(content);
    expect(outcome.log).toMatchObject({ bytes: content.length, sha256: sha256(content) });
    expect(outcome.log.lines).toBe(content.toString('latin1').match(/[^\n]*\n|[^\n]+$/g)?.length ?? 0);
    expect(outcome.problems).toEqual([]);
    expect(outcome.liveCut).toBe(false);
  });

  it('arrives live, in order, while the command runs', async () => {
    const gate = newPath();
    let received = '';
    const outcome = await run(`echo first; until [ -e ${gate} ]; do sleep 0.02; done; echo second`, {
      onOutput: (chunk) => {
        received += Buffer.from(chunk).toString();
        // Without a live log, the command would wait for ever.
        if (received === 'first\n') writeFileSync(gate, '');
      },
      timeout: 20_000,
    });
    expect(outcome.exit).toEqual({ kind: 'code', code: 0 });
    expect(received).toBe('first\nsecond\n');
  });

  it('is whole when its reader fails, which is told', async () => {
    const broken = (): never => {
      throw new Error('the reader is gone');
    };
    const outcome = await run('echo a; sleep 0.2; echo b', { onOutput: broken });
    expect(outcome).toMatchObject({
      text: 'a\nb\n',
      liveCut: true,
      problems: [],
      log: { bytes: 4, lines: 2 },
    });
  });

  it('is written again where the command removes it', async () => {
    const logPath = newPath();
    const outcome = await run(`echo a; rm ${logPath}; echo b`, { logPath });
    expect(outcome).toMatchObject({ text: 'a\nb\n', problems: [] });
  });

  it('is a problem where the command cuts or replaces it', async () => {
    const cut = newPath();
    const first = await run(`echo aaaaaaaa; sleep 0.3; : > ${cut}; echo b`, { logPath: cut });
    expect(first.problems).toEqual([expect.stringContaining('The log was cut from')]);
    const replaced = newPath();
    const second = await run(`echo a; rm ${replaced}; echo forged > ${replaced}`, { logPath: replaced });
    expect(second.problems).toEqual([
      expect.stringContaining('Another file was put in the place of the log'),
    ]);
  });

  it('takes 20 MB without a newline', async () => {
    const outcome = await run("head -c 20000000 /dev/zero | tr '\\0' x");
    expect(outcome.log).toMatchObject({
      bytes: 20_000_000,
      lines: 1,
      sha256: sha256(Buffer.alloc(20_000_000, 'x')),
    });
  });
});

describe('200 MB', () => {
  const size = 200_000_000;
  const script = `head -c ${size / 2} /dev/zero | tr '\\0' x; head -c ${size / 2} /dev/zero | tr '\\0' '\\n'; echo last > /dev/stderr`;
  const expected = createHash('sha256')
    .update(Buffer.alloc(size / 2, 'x'))
    .update(Buffer.alloc(size / 2, '\n'))
    .update('last\n')
    .digest('hex');

  it.each([
    { manner: 'fast', liveCut: false },
    { manner: 'slow', liveCut: true },
    { manner: 'never', liveCut: true },
  ] as const)(
    'to a $manner reader: whole, in memory that does not grow with it',
    async ({ manner, liveCut }) => {
      const idle = await startRunner(commandOf('true')).printed;
      const command = commandOf(script, manner === 'fast' ? {} : { liveCatchUp: 200 });
      const { outcome, received, peak } = await startRunner(command, { manner }).printed;
      expect(outcome.exit).toEqual({ kind: 'code', code: 0 });
      expect(outcome.problems).toEqual([]);
      expect(outcome.log).toMatchObject({ bytes: size + 5, lines: size / 2 + 1, sha256: expected });
      expect(outcome.liveCut).toBe(liveCut);
      expect(received === size + 5).toBe(!liveCut);
      expect(peak - idle.peak).toBeLessThan(size / 2);
    },
  );
});

describe('what a command holds of ours', () => {
  it('is nothing: neither our stdin, stdout nor what was handed to us', async () => {
    const before = 'exec 3</etc/passwd 9</etc/passwd 40</etc/passwd 200>&1';
    const command = commandOf('for fd in /proc/self/fd/* /proc/$$/fd/*; do readlink $fd || :; done');
    const { outcome } = await startRunner(command, { before }).printed;
    const foreign = readFileSync(outcome.log.path, 'utf8')
      .split('\n')
      .filter(
        (target) =>
          !/^$|^\/dev\/null$|\/output-[0-9a-f]+( \(deleted\))?$|\/script\.sh$|^\/proc\//.test(target),
      );
    expect(foreign).toEqual([]);
  });
});

describe('a log that cannot be written', () => {
  it('is a problem: the limit of a file', async () => {
    const command = commandOf("head -c 1000000 /dev/zero | tr '\\0' x || true; exit 0");
    const { outcome } = await startRunner(command, { before: 'ulimit -f 64' }).printed;
    expect(outcome.problems).toEqual([
      expect.stringMatching(/^The log is incomplete.*(SIGXFSZ|File too large)/),
    ]);
    expect(outcome.log.bytes).toBeLessThan(1_000_000);
  });

  it('is a problem with its reason: a full disk', async () => {
    const fifo = await openFifo(join(folder, 'full'));
    if (!fifo.ok) throw new Error(fifo.error);
    const full = openSync('/dev/full', 'a');
    const relay = await startRelay({ input: fifo.value.readEnd, output: full, onEnd: () => undefined });
    writeFileSync(fifo.value.writeEnd, 'text');
    fifo.value.release();
    closeSync(full);
    const started: Relay | null = relay.ok ? relay.value : null;
    await until(() => started === null || started.ended());
    expect(started?.problem()).toContain('No space left on device');
  });

  it('is never guessed where the relay cannot be started', async () => {
    // A descriptor that is not open: one of many reasons that installing something does not mend.
    const relay = await startRelay({ input: 1_000_000, output: 1_000_000, onEnd: () => undefined });
    expect(relay).toEqual({ ok: false, error: 'cat, which writes the log, could not be started: EBADF.' });
  });

  it.each([
    ['ENOENT', /: install coreutils\.$/],
    ['EMFILE', /too many files are open \(EMFILE\): raise `ulimit -n`/],
    ['EAGAIN', /too many processes run \(EAGAIN\): raise `ulimit -u`/],
    ['EPERM', /could not be started: EPERM\.$/],
  ])('says what to do about %s', (code, expected) => {
    const error = Object.assign(new Error('spawn cat'), { code });
    expect(whyNoHelper('cat', error)).toMatch(expected);
  });
});
