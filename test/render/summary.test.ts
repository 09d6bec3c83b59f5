import { describe, expect, it } from 'vitest';
import { renderSummary } from '../../src/render/summary.ts';
import { resultSchema } from '../../src/result/schema.ts';
import { Dom, render } from './dom.ts';
import { everywhere } from './everywhere.ts';
import { hostileInvisible, hostileNames } from './hostile.ts';
import { failureOf, logs, many, regression, results } from './results.ts';

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
    const fits = (part: string): number => {
      let [less, enough] = [0, 100_000];
      while (enough - less > 20) {
        const limit = Math.floor((less + enough) / 2);
        if (renderSummary({ result: many, limit, logs }).includes(part)) enough = limit;
        else less = limit;
      }
      return enough;
    };
    const needed = [
      '- id: test-1\n',
      '200 != 500',
      '`tests.test_api` › `test_299`',
      '`tests.test_api` › `test_1`',
      '## ',
    ].map(fits);
    expect(needed).toEqual(needed.toSorted((one, other) => other - one));
    expect(new Set(needed).size).toBe(needed.length);
    const small = renderSummary({ result: many, limit: 4096, logs });
    expect(small).toContain('**No retry**');
    expect(small).toMatch(
      /Left out for want of room, and whole in result\.json: \d+ failures, 200 suggestions\.\n$/,
    );
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

  it('adds no element, link, mention, row or formula', () => {
    const dom = new Dom(render(markdown, { html: true }));
    const links = isWebAddress(name) ? ['a'] : [];
    expect(dom.tags.filter((tag) => !ALLOWED.includes(tag))).toEqual(links);
    const allowed = /^code class=language-(?:text|yaml)$|^a href=https:\/\/evil\.example\/$/;
    expect(dom.attributes.filter((attribute) => !allowed.test(attribute))).toEqual([]);
    expect(dom.comments).toBe(0);
    expect(dom.all('h2')).toHaveLength(1);
    expect(dom.all('details')).toHaveLength(3);
    // Every table keeps its shape.
    expect(dom.rows.map((row) => row.length)).toEqual([4, 4, 4, 3, 3, 4, 4, 4]);
    // Nothing is left for a forge to link, mention or typeset.
    expect(dom.prose).not.toMatch(
      /@|\$|https?:\/\/|www\.|:tada:|GH-\d|!\d|(?<!&)#\d|[0-9a-f]{40}|\[[ x]\]|\[!/,
    );
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
