/** Preflights, from outside: what is told of them, and whose tag rules are in force. */
import { describe, type ExpectStatic, it } from 'vitest';
import { copyLyingSuite, lies } from '../lying-suite.ts';
import { commitMain, commitPullRequest, makeSandbox, pullRequestEvent, pushEvent } from './sandbox.ts';
import { push } from './scenario.ts';
import { runStep, type StepRun } from './step.ts';

const path = '.github/retrial.yml';
const feature = (tag: string) => `Feature: f\n\n  @${tag}\n  Scenario: s\n    Given x\n`;

function placesOf(run: StepRun): (string | undefined)[] {
  return (run.result?.preflights ?? []).flatMap(({ violations }) =>
    violations.map(({ file, line, column }) => `${file}:${line}:${column}`),
  );
}

function proposals(run: StepRun): readonly string[] {
  return (run.result?.warnings ?? []).filter((warning) => warning.startsWith('Preflight '));
}

describe('the suite of incident 2', () => {
  it.concurrent('is stopped before it starts, each lie at its line', async ({ expect }) => {
    using sandbox = makeSandbox();
    copyLyingSuite(sandbox.workspace);
    const run = await runStep({ sandbox, event: pushEvent('main', commitMain(sandbox, {})) });
    expect([run.code, run.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(placesOf(run)).toEqual(lies);
    expect(run.result?.stages).toMatchObject([{ name: 'behave', verdict: 'blocked', attempts: [] }]);
    for (const place of lies) expect(run.summary).toContain(`\`${place}\``);
    const annotated = run.stdout.matchAll(
      /^::error file=(features\/\w+\.feature),line=(\d+),title=preflight%3A /gm,
    );
    expect([...annotated].length).toBeGreaterThanOrEqual(9);
    expect(run.stdout).toContain('unknown tag @tdd_issue_: write @tdd_issue, or one like');
  });
});

describe('tag rules of a pull request', () => {
  const rules = (known: string, more = '') => `version: 1
preflight:
  - name: tags
    tags: { files: 'features/*.feature', known: [${known}]${more} }
`;

  interface Change {
    readonly base: Readonly<Record<string, string>>;
    readonly head: Readonly<Record<string, string>>;
    /** The base commit is not in the clone, and the step has no token. */
    readonly untrusted?: boolean;
  }

  async function pullRequest(expect: ExpectStatic, change: Change): Promise<StepRun> {
    using sandbox = makeSandbox();
    const { base, head } = commitPullRequest(sandbox, change);
    const known = change.untrusted === true ? '1'.repeat(40) : base;
    const run = await runStep({
      sandbox,
      event: pullRequestEvent({ base: known, head }),
      inputs: { test: 'true' },
    });
    expect(run.result?.policy.from).toBe(change.untrusted === true ? 'none' : 'base');
    return run;
  }

  const used = { 'features/a.feature': feature('later') };

  it.concurrent('are the base branch’s: a loosened one is a proposal', async ({ expect }) => {
    const base = { [path]: rules("'@now'"), 'features/a.feature': feature('now') };
    const run = await pullRequest(expect, { base, head: { ...used, [path]: rules("'@now', '@later'") } });
    expect([run.code, placesOf(run)]).toEqual([1, ['features/a.feature:3:3']]);
    expect(proposals(run)).toEqual(['Preflight `tags`: `known` would allow @later as well.']);
    expect(run.summary).toContain('would allow');
  });

  it.concurrent('hold where the head has removed them, or names other files', async ({ expect }) => {
    const base = { [path]: rules("'@now'"), 'features/a.feature': feature('now') };
    const removed = await pullRequest(expect, { base, head: { ...used, [path]: 'version: 1\n' } });
    expect([removed.code, placesOf(removed)]).toEqual([1, ['features/a.feature:3:3']]);
    expect(proposals(removed)).toEqual(['Preflight `tags`: it would be removed.']);
    const elsewhere = rules("'@now'").replace('features/', 'specs/');
    const head = { ...used, [path]: elsewhere, 'specs/b.feature': feature('other') };
    const moved = await pullRequest(expect, { base, head });
    expect([moved.code, placesOf(moved)]).toEqual([1, ['features/a.feature:3:3', 'specs/b.feature:3:3']]);
  });

  it.concurrent('of the head alone hold as well, since stricter is welcome', async ({ expect }) => {
    const base = { [path]: rules("'@now', '@later'"), ...used };
    const added = await pullRequest(expect, { base: used, head: { [path]: rules("'@now'") } });
    expect([added.code, placesOf(added)]).toEqual([1, ['features/a.feature:3:3']]);
    const tightened = await pullRequest(expect, { base, head: { [path]: rules("'@now'") } });
    expect([tightened.code, placesOf(tightened)]).toEqual([1, ['features/a.feature:3:3']]);
    expect(proposals(tightened)).toEqual([]);
  });

  it.concurrent('are the head’s where no policy can be trusted, and the summary says so', async ({
    expect,
  }) => {
    const head = { [path]: rules("'@later'") };
    const run = await pullRequest(expect, { base: used, head, untrusted: true });
    expect([run.code, placesOf(run)]).toEqual([0, []]);
    expect(run.summary).toContain("The tag rules in force are this commit's own (`tags`)");
  });
});

describe('guarded commands', () => {
  it.concurrent('run beside each other, all of them; a time-out says what is known', async ({ expect }) => {
    const config = `version: 1
preflight:
  - { name: bad, run: 'exit 3' }
  - { name: slow, run: 'echo importing app.models; sleep 60', timeout: 1s }
  - { name: tags, tags: { files: a.feature, known: ['@now'] } }
  - { name: good, run: 'true' }
`;
    const run = await push({
      files: { [path]: config, 'a.feature': feature('later') },
      inputs: { test: 'true' },
    });
    expect(run.result?.preflights).toMatchObject([
      { name: 'bad', verdict: 'failed', note: 'exit code 3' },
      {
        name: 'slow',
        verdict: 'failed',
        note: 'ran into its timeout of 1s; its last line was: importing app.models',
      },
      { name: 'tags', verdict: 'failed', violations: [{ file: 'a.feature', line: 3 }] },
      { name: 'good', verdict: 'passed' },
    ]);
    expect(run.result?.stages).toMatchObject([
      { verdict: 'blocked', blockedBy: ['preflight bad', 'preflight slow', 'preflight tags'] },
    ]);
    expect(run.summary).toMatch(/bad ❌ [\d.]+ s · slow ❌ [\d.]+ s · tags ❌ [\d.]+ s · good ✅ [\d.]+ s/);
    expect(run.summary).toContain('its last line was: importing app.models');
  });

  it.concurrent('give later stages what `on-timeout` names', async ({ expect }) => {
    const config = `version: 1
preflight:
  - { name: import, run: 'sleep 60', timeout: 1s, on-timeout: { env: { APP_PREIMPORT: '0' } } }
`;
    const run = await push({ files: { [path]: config }, inputs: { test: 'test "$APP_PREIMPORT" = 0' } });
    expect([run.code, run.outputs.get('verdict')]).toEqual([0, 'passed']);
    expect(run.result?.preflights).toMatchObject([
      {
        verdict: 'warned',
        note: 'later stages see APP_PREIMPORT, since it ran into its timeout of 1s; it had written nothing',
      },
    ]);
    expect(run.summary).toContain('APP_PREIMPORT');
  });
});
