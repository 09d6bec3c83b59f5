import { describe, expect, it } from 'vitest';
import { renderSummary } from '../../src/render/summary.ts';
import { type RunResult, resultSchema } from '../../src/result/schema.ts';
import { Dom, render } from './dom.ts';
import { hostileInvisible, hostileNames } from './hostile.ts';
import { failureOf, logs, many, regression, resultOf, results } from './results.ts';

const MEBIBYTE = 1_048_576;

describe.each(results)('the summary: %s', (name, result) => {
  it('is as drawn', async () => {
    expect(resultSchema.parse(result)).toEqual(result);
    const summary = renderSummary({ result, limit: MEBIBYTE, logs });
    await expect(summary).toMatchFileSnapshot(`../golden/render/${name}.md`);
  });

  it('fits any limit, and keeps its first line as long as that fits', () => {
    const [first = ''] = renderSummary({ result, limit: MEBIBYTE, logs }).split('\n');
    for (const limit of [65_536, 4096, 1024, 512, 300, Buffer.byteLength(first) + 1]) {
      const summary = renderSummary({ result, limit, logs });
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
      expect(summary.split('\n')[0]).toBe(first);
    }
    expect(Buffer.byteLength(renderSummary({ result, limit: 20, logs }))).toBeLessThanOrEqual(20);
  });
});

describe('a summary that does not fit', () => {
  it('drops suggestions first, then text, and names last, and says so', () => {
    const lengths = [40_000, 30_000, 12_000, 4096].map((limit) =>
      renderSummary({ result: many, limit, logs }),
    );
    const [full = '', plain = '', short = '', shortest = ''] = lengths;
    expect(full).toContain('```yaml');
    expect(plain).not.toContain('```yaml');
    expect(short).toContain('test_299');
    expect(short).not.toContain('test_port[297]');
    expect(short).not.toContain('200 != 500');
    expect(shortest).toMatch(/^## ❌ 200 regressions · 100 suspected flakes — unit\n/);
    expect(shortest).toContain('**No retry**');
    expect(shortest).toMatch(/Left out for want of room, and whole in result\.json: .*\b\d+ failures/);
  });

  it('is found without end for a result of any size', () => {
    const failures = Array.from({ length: 20_000 }, (_, index) =>
      failureOf({ test: { package: 'p'.repeat(300), project: '', name: `${index}|`.repeat(100) } }),
    );
    const summary = renderSummary({ result: { ...regression, failures }, limit: MEBIBYTE, logs });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(MEBIBYTE);
    expect(summary).toContain('19,000 failures');
  });
});

/** The hostile text in every place that text from outside can reach. */
function everywhere(text: string): RunResult {
  const test = { package: text, project: '', name: text };
  const attempt = regression.stages[2]?.attempts[0];
  return resultOf({
    verdict: 'failed',
    problem: `${text}\n${text}`,
    policy: { from: 'none', commit: null, reason: text, proposed: [text] },
    preflights: [
      {
        name: text,
        verdict: 'failed',
        seconds: 1,
        note: text,
        log: text,
        violations: [{ file: text, line: 1, column: 1, rule: text, message: text }],
      },
    ],
    stages: [
      { name: text, kind: 'tests', verdict: 'failed', attempts: attempt === undefined ? [] : [attempt] },
      { name: text, kind: 'tests', verdict: 'blocked', blockedBy: [text], attempts: [] },
      { name: text, kind: 'tests', verdict: 'passed', leftOut: text, attempts: [] },
    ],
    failures: [
      failureOf({ stage: text, test, message: text, file: text, evidence: [text], suggestion: text }),
      failureOf({
        stage: 'other',
        test: null,
        kind: 'exit',
        message: text,
        fingerprint: text,
        owner: text,
        issue: text,
        expires: text,
        matched: text,
      }),
    ],
    ledger: [
      {
        stage: text,
        attempt: 1,
        granted: false,
        rule: 4,
        reason: text,
        fingerprint: text,
        owner: text,
        issue: text,
        expires: text,
        line: text,
        tests: [],
        outcome: 'refused',
      },
      {
        stage: text,
        attempt: 1,
        granted: true,
        fingerprint: text,
        rerun: 'whole',
        fallback: text,
        tests: [test],
        outcome: 'passed',
      },
    ],
    warnings: [text],
  });
}

const ALLOWED = [
  'code',
  'details',
  'h2',
  'li',
  'p',
  'pre',
  'span',
  'strong',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
];

/** Names that are web addresses may be linked where an issue's address belongs. */
function isWebAddress(text: string): boolean {
  return /^https?:/.test(text);
}

describe.each([...hostileNames, 'a|b`$x '.repeat(800), 'é'.repeat(5000)])('a hostile name: %j', (name) => {
  const result = everywhere(name);
  const markdown = renderSummary({ result, limit: MEBIBYTE, logs: { folder: name, artifact: name } });

  it('adds no element, attribute, comment or link', () => {
    const dom = new Dom(render(markdown, { html: true }));
    const links = isWebAddress(name) ? ['a'] : [];
    expect(dom.tags.filter((tag) => !ALLOWED.includes(tag))).toEqual(links);
    expect(
      dom.attributes.filter((attribute) => !attribute.startsWith('a href=https://evil.example/')),
    ).toEqual(
      name === '' ? [] : dom.attributes.filter((attribute) => attribute.startsWith('code class=language-')),
    );
    expect(dom.comments).toBe(0);
    expect(dom.all('h2')).toHaveLength(1);
    expect(dom.all('details')).toHaveLength(3);
  });

  it('keeps every table in shape', () => {
    const { rows } = new Dom(render(markdown, { html: true }));
    expect(rows.map((row) => row.length)).toEqual([4, 4, 4, 3, 3, 4, 4, 4]);
  });

  it('leaves nothing for a forge to link, mention or typeset', () => {
    const { prose } = new Dom(render(markdown, { html: true }));
    expect(prose).not.toMatch(/@|\$|https?:\/\/|www\.|:tada:|GH-\d|!\d|(?<!&)#\d|[0-9a-f]{40}|\[[ x]\]|\[!/);
  });

  it('makes no element where raw HTML is shown as text', () => {
    const dom = new Dom(render(markdown, { html: false }));
    const tags = isWebAddress(name) ? [...ALLOWED, 'a'] : ALLOWED;
    expect(dom.tags.filter((tag) => !tags.includes(tag))).toEqual([]);
    expect(dom.rows.map((row) => row.length)).toEqual([4, 4, 4, 3, 3, 4, 4, 4]);
  });
});

describe('what is seen of a hostile name', () => {
  const seen = hostileNames.map((name) => [name, name.trim() === name ? name : name] as const);
  it.each([...seen, ...hostileInvisible])('%j', (name, shown) => {
    const failure = failureOf({
      test: { package: '', project: '', name },
      message: name,
      file: 'a.py',
      line: 1,
    });
    const markdown = renderSummary({ result: { ...regression, failures: [failure] }, limit: MEBIBYTE, logs });
    const [, row] = new Dom(render(markdown, { html: true })).rows;
    const message = shown === '(empty)' ? '' : `${shown.trim()} `;
    expect(row).toEqual([
      '❌',
      shown,
      'regression',
      `${message.replace('⏎ ', ' ')}at a.py:1 · no listed flake explains it`,
    ]);
  });

  it('cuts what is too long by code points', () => {
    const failure = failureOf({ test: { package: '', project: '', name: '😀'.repeat(5000) } });
    const markdown = renderSummary({ result: { ...regression, failures: [failure] }, limit: MEBIBYTE, logs });
    const [, row] = new Dom(render(markdown, { html: true })).rows;
    expect(row?.[1]).toBe(`${'😀'.repeat(159)}…`);
  });
});
