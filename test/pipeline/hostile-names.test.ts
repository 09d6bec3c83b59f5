/** Names that have broken other tools, through the whole pipeline: report, match, retry, log, summary, annotations. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readLiveLog } from '../dist/live-log.ts';
import { pushTests, type Scenario } from '../dist/scenario.ts';
import { attempts, config, fails, junit, passes } from '../dist/scripts.ts';
import type { StepRun } from '../dist/step.ts';
import { Dom, render } from '../render/dom.ts';
import { hostileInvisible, hostileNames } from '../render/hostile.ts';

/** XML 1.0 cannot hold the other control characters, nor halves of a surrogate pair. */
const canStandInXml = (name: string): boolean =>
  name !== '' && !/[^\P{C}\n\r\t\u{e0041}\u200b\u202e\ufeff]/u.test(name);

const shown: readonly (readonly [name: string, shown: string])[] = [
  ...hostileNames.map((name) => [name, name] as const),
  ...hostileInvisible.filter(([name]) => canStandInXml(name)),
  ['é'.repeat(5000), 'é'.repeat(40)],
];
const names = shown.map(([name]) => name);

/** Exact text, as the maintainers would write it: `*`, `?` and `\` are special in a name. */
const flakes = names.map((name, index) => ({
  id: `hostile-${index}`,
  match: { test: name.replace(/[*?\\]/g, '\\$&'), message: 'address already in use' },
}));

const red = names.map((name) => fails(name, 'address already in use'));
const green = junit(...names.map(passes));

/** More failures than usual, since all the names fail at once; the log shows each name. */
function hostile(listed: boolean): Promise<StepRun> {
  const limits = { 'max-failures': 1000 };
  const scenario: Scenario = {
    files: {
      '.github/retrial.yml': config({ limits, flakes: listed ? flakes : [] }),
      'names.txt': names.join('\n'),
    },
  };
  const bash = 'cat names.txt';
  return pushTests(attempts({ report: junit(...red), code: 1, bash }, { report: green, bash }), scenario);
}

function domOf(run: StepRun): Dom {
  return new Dom(render(run.summary, { html: true }));
}

const allowedTags = 'a code details h2 li p pre span strong summary table tbody td th thead tr ul'.split(' ');
const allowedAttributes =
  /^(?:a href=https:\/\/forge\.example\/octo\/shop\/issues\/118|code class=language-(?:text|yaml))$/;

/** Nothing of a name became an element, an address, a mention, a reference or a formula. */
function expectUnharmed(run: StepRun): void {
  const dom = domOf(run);
  expect(dom.tags.filter((tag) => !allowedTags.includes(tag))).toEqual([]);
  expect(dom.attributes.filter((attribute) => !allowedAttributes.test(attribute))).toEqual([]);
  expect([dom.comments, dom.all('h2').length]).toEqual([0, 1]);
  expect(dom.prose).not.toMatch(/@|\$|https?:\/\/|www\.|:tada:|GH-\d|!\d|[0-9a-f]{40}|\[[ x]\]|\[!/);
}

function expectLogged(run: StepRun): void {
  for (const { text } of run.logs) expect(text).toMatch(/^this is attempt \d\n/);
  expect(run.logs.map(({ text }) => text.slice(text.indexOf('\n') + 1))).toEqual(
    run.logs.map(() => names.join('\n')),
  );
  const live = readLiveLog(run.stdout);
  expect(live.stopped).toBe(false);
  const expected = /^(?:group|endgroup|error|warning|notice)$/;
  expect(live.commands.filter(({ name }) => !expected.test(name))).toEqual([]);
}

describe('listed as flakes', () => {
  let run: StepRun;
  beforeAll(async () => {
    run = await hostile(true);
  });

  it('each is matched by its own entry, and passes on the retry of the whole stage', () => {
    expect([run.code, run.outputs.get('verdict')]).toEqual([0, 'flaky']);
    expect(
      run.result?.failures.map(({ test, fingerprint, verdict }) => [test?.name, fingerprint, verdict]),
    ).toEqual(names.map((name, index) => [name, `hostile-${index}`, 'flake']));
    expect(run.result?.stages[0]?.attempts).toHaveLength(2);
  });

  it('the log holds them as they are, and the runner obeys none', () => expectLogged(run));

  it('the summary shows each in a row of its own', () => {
    expectUnharmed(run);
    // A long table is folded, and has its head twice.
    const rows = domOf(run).rows.filter((row) => row[1] !== 'Test' && /^hostile-\d+ /.test(row[3] ?? ''));
    expect(rows.map((row) => row.length)).toEqual(names.map(() => 4));
    const missing = shown.filter(([, text], index) => !rows[index]?.[1]?.includes(text.trim()));
    expect(missing).toEqual([]);
  });
});

describe('listed nowhere', () => {
  let run: StepRun;
  beforeAll(async () => {
    run = await hostile(false);
  });

  it('each is a regression, and nothing runs again', () => {
    expect([run.code, run.outputs.get('verdict'), run.outputs.get('regressions')]).toEqual([
      1,
      'failed',
      `${names.length}`,
    ]);
    expect(run.result?.stages[0]?.attempts).toHaveLength(1);
    expectUnharmed(run);
    expectLogged(run);
  });

  it('the annotations are ten, and hold the names', () => {
    const errors = readLiveLog(run.stdout).commands.filter(({ name }) => name === 'error');
    expect(errors).toHaveLength(10);
    const titles = errors.slice(0, 9).map(({ properties }) => decodeProperty(properties['title'] ?? ''));
    expect(titles).toEqual(hostileNames.slice(0, 9).map((name) => `regression: shop.tests › ${name}`));
  });
});

/** As a runner reads a property of a command. */
function decodeProperty(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%');
}
