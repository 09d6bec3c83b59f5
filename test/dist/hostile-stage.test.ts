/** A stage that puts something else in the place of the files that Retrial reads and writes. */
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { readLiveLog } from './live-log.ts';
import { push, pushTests } from './scenario.ts';
import { attempts, junit, passes, portFlake, portTaken, redThen } from './scripts.ts';

const folder = 'folder=$(echo "$RUNNER_TEMP"/retrial-*)';

describe.concurrent('what a stage hands on', () => {
  it('through a link is refused: the environment of Retrial is not published', async ({ expect }) => {
    const links = [
      'ln -sf "/proc/$PPID/environ" "$GITHUB_STEP_SUMMARY"',
      'ln -sf /dev/zero "$GITHUB_OUTPUT"',
      'ln -sf "$RUNNER_TEMP/elsewhere" "$GITHUB_ENV"; echo A=b > "$RUNNER_TEMP/elsewhere"',
      'rm "$GITHUB_PATH"; mkfifo "$GITHUB_PATH"',
    ].join('\n');
    const run = await push({
      inputs: { test: links },
      env: { INPUT_ODD: 'what the step was given' },
    });
    expect([run.code, run.outputs.get('verdict'), run.env.size]).toEqual([0, 'passed', 0]);
    expect(run.summary).not.toMatch(/INPUT_|what the step was given/);
    expect(run.result?.warnings).toEqual([
      expect.stringMatching(/stage test: .*\boutput is a symbolic link/),
      expect.stringMatching(/stage test: .*\benv is a symbolic link/),
      expect.stringMatching(/stage test: .*\bpath is a device, pipe or socket/),
      expect.stringMatching(/stage test: .*\bsummary is a symbolic link/),
    ]);
  });

  it('is read where the stage kept to files', async ({ expect }) => {
    const run = await push({
      inputs: { test: 'echo A=b >> "$GITHUB_ENV"; echo "# hi" >> "$GITHUB_STEP_SUMMARY"' },
    });
    expect([run.code, run.env.get('A'), run.result?.warnings]).toEqual([0, 'b', []]);
    expect(run.summary).toContain('# hi');
  });
});

describe.concurrent('a report', () => {
  it('that links to the environment of Retrial shows nothing of it', async ({ expect }) => {
    const run = await push({
      inputs: { test: 'ln -s "/proc/$PPID/environ" report.xml', reports: 'report.xml' },
      env: { INPUT_ODD: 'what the step was given' },
    });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(JSON.stringify(run.result)).toContain('it is empty');
    expect(`${run.summary}${JSON.stringify(run.result)}`).not.toMatch(
      /begins with|PATH=|INPUT_|what the step/,
    );
  });

  it('that links to a report elsewhere is read', async ({ expect }) => {
    const elsewhere = `cat > "$RUNNER_TEMP/real.xml" <<'END'\n${junit(passes('test_a'))}\nEND\nln -s "$RUNNER_TEMP/real.xml" report.xml`;
    const run = await push({ inputs: { test: elsewhere, reports: 'report.xml' } });
    expect([run.code, run.result?.stages[0]?.attempts[0]?.tests?.passed]).toEqual([0, 1]);
  });

  it('of endless length is refused', async ({ expect }) => {
    const run = await push({ inputs: { test: 'truncate -s 4T report.xml', reports: 'report.xml' } });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(JSON.stringify(run.result)).toContain('it is larger than 4 GiB');
  });

  it('whose folder is a link in a circle stops the stage, and leaves no command switched off', async ({
    expect,
  }) => {
    const run = await push({
      inputs: { test: 'touch "$RUNNER_TEMP/ran"', reports: 'loop/report.xml' },
      prepare: ({ workspace }) => symlinkSync('loop', join(workspace, 'loop')),
    });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(run.result?.stages[0]?.attempts[0]?.exit).toMatchObject({
      'not-started': expect.stringMatching(/loop\/report\.xml cannot be looked for \(ELOOP\)/),
    });
    expect(readLiveLog(run.stdout).stopped).toBe(false);
    expect(run.files).not.toContain('temp: ran');
  });
});

describe.concurrent('the run folder', () => {
  it('has a FIFO for a log: the attempt fails, and nothing waits for it', async ({ expect }) => {
    const log = '"$folder"/retrial-logs-test-1/1-test-1.log';
    const run = await pushTests(
      attempts({ report: junit(passes('a')), code: 1, bash: `${folder}; rm ${log}; mkfifo ${log}` }),
      { flakes: [{ id: 'any', match: { log: 'never said' } }] },
    );
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(JSON.stringify(run.result)).toContain('Another file was put in the place of the log');
  });

  it('holds what the next attempt would write through: the retry has a folder of its own', async ({
    expect,
  }) => {
    const ahead = [
      folder,
      'next=$folder/work/1-test-2; mkdir -p "$next/files" "$next/pytest"',
      'for name in env output path summary; do mkfifo "$next/files/$name"; done',
      'mkfifo "$next/selection.json"; echo "{}" > "$next/pytest/forged.jsonl"',
    ].join('\n');
    const red = { name: 'test_port', failures: [portTaken] };
    const run = await pushTests(
      attempts(
        { report: junit(red), code: 1, bash: ahead },
        { report: junit(passes('test_port')), bash: 'echo A=b >> "$GITHUB_ENV"' },
      ),
      { flakes: [portFlake] },
    );
    expect([run.code, run.outputs.get('verdict'), run.env.get('A')]).toEqual([0, 'flaky', 'b']);
  });

  it('has FIFOs, links and folders where the result goes: it is written all the same', async ({ expect }) => {
    const traps = [
      folder,
      'cd "$folder"; rm -f result.json',
      'mkfifo result.json.draft; mkdir -p result.json/inside; ln -s "$RUNNER_TEMP/victim" summary.md',
      'echo kept > "$RUNNER_TEMP/victim"',
    ].join('\n');
    let victim = '';
    const run = await push({
      inputs: { test: traps },
      look: ({ temp }) => {
        victim = readFileSync(join(temp, 'victim'), 'utf8');
      },
    });
    expect([run.code, run.outputs.get('verdict'), run.result?.verdict]).toEqual([0, 'passed', 'passed']);
    expect(victim).toBe('kept\n');
  });

  it('has links and FIFOs for recordings: they do not count', async ({ expect }) => {
    const link = 'ln -s /dev/zero "$RETRIAL_PYTEST_DIR/a.jsonl"; mkfifo "$RETRIAL_PYTEST_DIR/b.jsonl"';
    const run = await pushTests(
      redThen([{ name: 'test_port', failures: [portTaken] }], {
        report: junit(passes('test_port')),
        bash: link,
      }),
      { flakes: [portFlake] },
    );
    expect(run.result?.stages[0]?.attempts[1]?.complete).toMatch(/cannot be read/);
  });
});
