import { describe, expect, it } from 'vitest';
import { code, fence, folded, htmlCode, link, plain, webAddress } from '../../src/render/markdown.ts';
import { cut } from '../../src/render/visible.ts';
import { Dom, render } from './dom.ts';
import { hostileInvisible, hostileNames } from './hostile.ts';

const every = [...hostileNames, ...hostileInvisible.map(([name]) => name)];

describe('code', () => {
  it.each([
    ['test_ws.py::test_port[ipv6]', '`test_ws.py::test_port[ipv6]`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    ['$x', '<code>&#36;x</code>'],
    [' x', '<code> x</code>'],
  ])('%j is %j', (text, markdown) => {
    expect(code(text, 100)).toBe(markdown);
  });

  it.each(hostileNames)('shows %j as it is, in a paragraph and after a word', (name) => {
    for (const markdown of [code(name, 200), `x ${code(name, 200)} y ${code(name, 200)}`]) {
      const dom = new Dom(render(markdown, { html: true }));
      expect(dom.tags.filter((tag) => tag !== 'span')).toEqual(['code', 'p']);
      expect(dom.text).toBe(markdown.startsWith('x ') ? `x ${name} y ${name}` : name);
    }
  });

  it('cuts by code points, with …', () => {
    expect(code('abcdef', 4)).toBe('`abc…`');
    expect(code('😀😀😀', 2)).toBe('`😀…`');
    expect(cut('😀😀', 2)).toBe('😀😀');
  });
});

describe('prose', () => {
  it.each([
    ['2 of 3 attempts failed (see below).', '2 of 3 attempts failed (see below).'],
    ['ask @net-team, please', 'ask `@net-team`, please'],
    ['see (#118).', 'see (`#118`).'],
    ['unknown key `retrys`; write `retries`', 'unknown key `retrys`; write `retries`'],
    ['test_create failed', '`test_create` failed'],
    ['- no list', '&#45; no list'],
    ['1. no list', '1&#46; no list'],
    ['=== no heading', '&#61;&#61;&#61; no heading'],
    ['wow! [x](y)', 'wow&#33; `[x](y`)'],
    ['at https://evil.example/', 'at `https://evil.example/`'],
    ['done :tada:', 'done `:tada`:'],
    ['call f(@x).', 'call `f(@x)`.'],
    ['over\nlines', '`over⏎lines`'],
  ])('%j is %j', (text, markdown) => {
    expect(plain(text, 200)).toBe(markdown);
  });

  it.each(every)('makes nothing of %j', (name) => {
    for (const markdown of [
      plain(name, 300),
      `- ${plain(name, 300)}`,
      `## ${plain(name, 300)}`,
      plain(`${name} ${name}`, 300),
    ]) {
      const dom = new Dom(render(`${markdown}\n`, { html: true }));
      expect(dom.tags.filter((tag) => !['code', 'h2', 'li', 'p', 'span', 'ul'].includes(tag))).toEqual([]);
      expect(dom.all('li').length + dom.all('h2').length).toBeLessThanOrEqual(1);
      expect(dom.prose).not.toMatch(/[@$<]|:\/\/|www\.|#\d|GH-\d|!\d/);
    }
  });
});

describe('links', () => {
  it.each([
    ['https://forge.example/a/issues/118', 'https://forge.example/a/issues/118'],
    ['HTTP://Forge.example', 'http://forge.example/'],
    ['https://forge.example/a(b)|c?d=`e`&f=$g', 'https://forge.example/a(b)|c?d=`e`&f=$g'],
    ['https://forge.example/"><img src=x>', 'https://forge.example/%22%3E%3Cimg%20src=x%3E'],
  ])('%j may be one', (address, href) => {
    expect(webAddress(address)).toBe(href);
    const dom = new Dom(render(`| x |\n|---|\n| ${link('#118', address)} |`, { html: true }));
    expect(dom.tags).toEqual(['a', 'table', 'tbody', 'td', 'th', 'thead', 'tr']);
    expect(dom.rows).toEqual([['x'], ['#118']]);
    expect(
      dom.all('a').map(({ attrs }) => attrs[0]?.value.replaceAll('%60', '`').replaceAll('%7C', '|')),
    ).toEqual([href]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:password@forge.example/',
    'https://user@forge.example/',
    'ftp://forge.example/',
    '//forge.example/x',
    '118',
    '',
    `https://forge.example/${'a'.repeat(2000)}`,
  ])('%j may not', (address) => {
    expect(link('#118', address)).toBeNull();
  });
});

describe('blocks', () => {
  it.each([...every, '```\n</details>\n````\n<h1>', '~~~', '\n\n', '</details>\n\n<script>'])(
    '%j stays in its fence and fold',
    (text) => {
      const dom = new Dom(
        render(`${folded(htmlCode(text, 80), fence(text, 'yaml'))}\n\nafter\n`, { html: true }),
      );
      expect(dom.tags.filter((tag) => tag !== 'span')).toEqual(['code', 'details', 'p', 'pre', 'summary']);
      expect(dom.all('details')).toHaveLength(1);
      expect(dom.all('p')).toHaveLength(1);
      expect(dom.comments).toBe(0);
    },
  );
});
