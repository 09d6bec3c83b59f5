import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/render/terminal.ts';
import { everywhere } from './everywhere.ts';
import { hostileInvisible, hostileNames } from './hostile.ts';
import { results } from './results.ts';
import { commandsIn } from './runner.ts';

it.each(results)('the summary for a terminal: %s', async (name, result) => {
  await expect(renderTerminal(result)).toMatchFileSnapshot(`../golden/render/${name}.txt`);
});

describe.each([
  ...hostileNames,
  ...hostileInvisible.map(([name]) => name),
  'a\n##[error]x',
  ' \u3000::add-mask::x',
])('a hostile name: %j', (name) => {
  const text = renderTerminal(everywhere(name));

  it('is no workflow command', () => {
    expect(commandsIn(text)).toEqual([]);
  });

  it('brings no control of the terminal', () => {
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(text.endsWith('\n')).toBe(true);
  });
});
