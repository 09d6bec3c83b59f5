import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { Console } from '../../../src/io/runner/console.ts';

it('a reader that is slow makes nobody listen twice, and everything arrives in order', async () => {
  const out = new PassThrough({ highWaterMark: 16 });
  const console = new Console(out);
  const before = out.listenerCount('drain');
  const lines = Array.from({ length: 50 }, (_, index) => `line ${index} of many`);
  for (const line of lines) console.line(line);
  expect(out.listenerCount('drain')).toBe(before + 1);
  const read: string[] = [];
  out.setEncoding('utf8').on('data', (text: string) => read.push(text));
  await console.write(Buffer.from('last\n'));
  await console.flush(1_000);
  out.end();
  await new Promise((resolve) => out.on('end', resolve));
  expect(read.join('')).toBe([...lines, 'last', ''].join('\n'));
});
