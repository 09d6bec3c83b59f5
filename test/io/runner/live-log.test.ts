import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Console } from '../../../src/io/runner/console.ts';
import { LearningMasker, LiveLog } from '../../../src/io/runner/live-log.ts';
import { readLiveLog } from '../../dist/live-log.ts';

function makeLog() {
  const out = new PassThrough();
  const live = new LiveLog({ masker: new LearningMasker(), console: new Console(out), runner: true });
  let text = '';
  out.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return { live, text: () => text };
}

const flood = Buffer.from(
  Array.from({ length: 12 }, (_, index) => `::add-mask::${index}${'v'.repeat(49_000)}\n`).join(''),
);

describe('a section of the live log', () => {
  it('ends where something throws, and gives the commands back', async () => {
    const { live, text } = makeLog();
    const failing = async () => {
      using section = live.section({ title: 'unit', owner: 'stage unit' });
      await section.write(Buffer.from('no newline'));
      throw new Error('a defect');
    };
    await expect(failing()).rejects.toThrow('a defect');
    live.tell('error', 'it broke');
    const log = readLiveLog(text());
    expect([log.stopped, log.commands.map(({ name }) => name)]).toEqual([
      false,
      ['group', 'endgroup', 'error'],
    ]);
  });

  it('is muted for its owner from the value on that cannot be masked, and for no other', async () => {
    const { live, text } = makeLog();
    const write = async (owner: string, ...chunks: Buffer[]) => {
      using section = live.section({ title: 'title', owner });
      for (const chunk of chunks) await section.write(chunk);
    };
    await write('stage a', Buffer.from('before\n'), flood, Buffer.from('behind\n'));
    await write('stage a', Buffer.from('in the next attempt\n::add-mask::learnt-all-the-same\n'));
    await write('stage b', Buffer.from('of another, learnt-all-the-same\n'));
    const { shown } = readLiveLog(text());
    expect(shown).toContain('before\n');
    expect(shown).not.toMatch(/behind|in the next attempt/);
    expect(shown.match(/^Nothing more is shown here/gm)).toHaveLength(2);
    expect(shown).toContain('of another, ***');
    expect(live.warnings).toEqual([expect.stringMatching(/^stage a: /)]);
  });

  it('learns from output that is not shown', async () => {
    const { live, text } = makeLog();
    {
      using listener = live.listen('preflight p');
      await listener.write(Buffer.from('::add-mask::told-to-a-listener'));
    }
    live.line('it is told-to-a-listener');
    expect(text()).toBe('it is ***\n');
  });

  it('is muted from its beginning where what was listened to could not be masked', async () => {
    const { live, text } = makeLog();
    {
      using listener = live.listen('preflight p');
      await listener.write(flood);
    }
    {
      using section = live.section({ title: 'p', owner: 'preflight p' });
      await section.write(Buffer.from('the end of its log\n'));
    }
    expect(readLiveLog(text()).shown).toMatch(/^Nothing more is shown here/);
  });
});
