import { describe, expect, it } from 'vitest';
import { LearningStream } from '../../src/masking/learning-stream.ts';
import { Masker } from '../../src/masking/masker.ts';
import { Random } from './random.ts';

function learn(chunks: readonly Uint8Array[], masker = new Masker()): string {
  const stream = new LearningStream(masker);
  return Buffer.concat([...chunks.map((chunk) => stream.push(chunk)), stream.end()]).toString('utf8');
}

describe('a stream that learns its masks', () => {
  it('masks the value in its own line too, however the stream is cut', () => {
    const text = 'hunter2\n::add-mask::hunter2\nhunter2 = aHVudGVyMg==\n::add-mask::a1%0Ab2\na1/b2\n';
    const expected = 'hunter2\n::add-mask::***\n*** = ***==\n::add-mask::***\n***/***\n';
    expect(learn([Buffer.from(text)])).toBe(expected);
    expect(learn([...Buffer.from(text)].map((byte) => Uint8Array.of(byte)))).toBe(expected);
    const random = new Random(2);
    for (let round = 0; round < 30; round += 1)
      expect(learn(random.split(Buffer.from(text), 20))).toBe(expected);
  });

  it('shares what it learnt', () => {
    const masker = new Masker();
    learn([Buffer.from('##[add-mask]hunter2')], masker);
    expect(masker.mask('hunter2')).toBe('***');
  });

  it('stays within its memory and says so', () => {
    const stream = new LearningStream(new Masker());
    for (let round = 0; round < 20; round += 1) {
      stream.push(Buffer.from(`::add-mask::${String(round).padStart(4, '0')}${'v'.repeat(49_000)}\n`));
    }
    stream.end();
    expect(stream.refused).toBe(10);
  });
});
