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

  it('stays within its memory, and shows nothing that it could not mask', () => {
    const stream = new LearningStream(new Masker());
    const shown: Uint8Array[] = [];
    const values = Array.from(
      { length: 20 },
      (_, round) => `${String(round).padStart(4, '0')}${'v'.repeat(49_000)}`,
    );
    for (const [round, value] of values.entries()) {
      expect(stream.muted).toBe(round > 10);
      shown.push(stream.push(Buffer.from(`${round}\n::add-mask::${value}\nit is ${value}\n`)));
    }
    shown.push(stream.end());
    const text = Buffer.concat(shown).toString('utf8');
    expect(text).toBe(
      `${Array.from({ length: 10 }, (_, round) => `${round}\n::add-mask::***\nit is ***\n`).join('')}10\n`,
    );
  });
});
