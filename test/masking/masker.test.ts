import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { secretForms } from '../../src/masking/forms.ts';
import { Masker } from '../../src/masking/masker.ts';
import { Random } from './random.ts';

function maskerOf(...secrets: string[]): Masker {
  const masker = new Masker();
  for (const secret of secrets) masker.add(secret);
  return masker;
}

function streamed(masker: Masker, chunks: readonly Uint8Array[]): string {
  const stream = masker.stream();
  return Buffer.concat([...chunks.map((chunk) => stream.push(chunk)), stream.end()]).toString('utf8');
}

/** Every occurrence of every form marked by itself, slowly. */
function oracle(text: string, forms: readonly string[]): string {
  const bytes = Buffer.from(text);
  const marked = new Array<boolean>(bytes.length).fill(false);
  for (const form of forms.map((one) => Buffer.from(one))) {
    for (let at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + 1)) {
      marked.fill(true, at, at + form.length);
    }
  }
  const out: number[] = [];
  bytes.forEach((byte, index) => {
    if (marked[index] !== true) out.push(byte);
    else if (marked[index - 1] !== true) out.push(42, 42, 42);
  });
  return Buffer.from(out).toString('utf8');
}

describe('masking a text', () => {
  it.each([
    ['nothing to mask', ['secret'], 'plain text', 'plain text'],
    ['once', ['secret'], 'a secret b', 'a *** b'],
    ['at both ends', ['secret'], 'secret-secret', '***-***'],
    ['side by side', ['secret'], 'secretsecret', '***'],
    ['nested', ['secret', 'a secret key'], 'a secret key, secret', '***, ***'],
    ['overlapping', ['abcdef', 'defghi'], 'xabcdefghix', 'x***x'],
    ['overlapping itself', ['abab'], 'xabababx', 'x***x'],
    ['a prefix that breaks off', ['abcabd'], 'abcabcabd', 'abc***'],
    ['a line of several', ['top\nbottom'], 'bottom\ntop', '***\n***'],
    ['a single character', ['7'], 'n = 7', 'n = ***'],
    ['beyond ASCII', ['päß'], 'xpäßx', 'x***x'],
    ['no secret but blanks', ['', '  '], 'a  b', 'a  b'],
  ])('%s', (_name, secrets, text, masked) => {
    expect(maskerOf(...secrets).mask(text)).toBe(masked);
  });

  it('shows no value when it is dumped', () => {
    const masker = maskerOf('hunter2-hunter2');
    masker.mask('hunter2-hunter2');
    const stream = masker.stream();
    stream.push(Buffer.from('hunter2-hun'));
    expect(
      inspect([masker, stream], { depth: 9, showHidden: true }) + JSON.stringify([masker, stream]),
    ).not.toContain('hunter');
  });
});

describe('masking a stream', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'gives what the oracle gives, however split: seed %i',
    (seed) => {
      const random = new Random(seed);
      const alphabet = seed % 2 === 0 ? 'ab' : 'abcé"&\n=';
      const secrets = Array.from({ length: 1 + random.below(6) }, () =>
        random.text(alphabet, 1 + random.below(7)),
      );
      const text = Array.from({ length: 60 }, () =>
        random.below(3) === 0
          ? (secrets[random.below(secrets.length)] ?? '')
          : random.text(alphabet, random.below(6)),
      ).join(random.below(2) === 0 ? '' : '-');
      const masker = maskerOf(...secrets);
      const expected = oracle(
        text,
        secrets.flatMap((secret) => secretForms(secret)),
      );
      expect(masker.mask(text)).toBe(expected);
      for (const longest of [1, 2, 5, 17, 1000]) {
        expect(streamed(masker, random.split(Buffer.from(text), longest))).toBe(expected);
      }
    },
  );

  it('gives the same when the secrets came one by one', () => {
    const random = new Random(7);
    const secrets = Array.from({ length: 200 }, () => random.text('abcdef', 3 + random.below(12)));
    const text = random.text('abcdef', 5000) + secrets.join('');
    const grown = new Masker();
    for (const secret of secrets) {
      grown.add(secret);
      grown.mask('abc');
    }
    expect(grown.mask(text)).toBe(
      oracle(
        text,
        secrets.flatMap((secret) => secretForms(secret)),
      ),
    );
  });

  it('masks a secret that is added on the way from there on, whatever the chunks', () => {
    const before = Buffer.from('one two one t');
    const after = Buffer.from('wo one two');
    const random = new Random(3);
    for (let round = 0; round < 20; round += 1) {
      const masker = maskerOf('one');
      const stream = masker.stream();
      const output = random.split(before, 4).map((chunk) => stream.push(chunk));
      masker.add('two');
      output.push(...random.split(after, 4).map((chunk) => stream.push(chunk)), stream.end());
      expect(Buffer.concat(output).toString()).toBe('*** two *** two *** ***');
    }
  });

  it('also masks what was still held back when the secret was added', () => {
    const masker = maskerOf('tomato');
    const stream = masker.stream();
    expect(Buffer.from(stream.push(Buffer.from('a toma'))).toString()).toBe('a ');
    masker.add('toma-x');
    expect(Buffer.concat([stream.push(Buffer.from('-x b')), stream.end()]).toString()).toBe('*** b');
  });

  it('holds back no more than the longest form', () => {
    const secret = 'a'.repeat(50);
    const masker = maskerOf(secret);
    const longest = Math.max(...secretForms(secret).map((form) => form.length));
    const stream = masker.stream();
    let pushed = 0;
    let returned = 0;
    let masks = 0;
    for (let round = 0; round < 400; round += 1) {
      const chunk = Buffer.from('a'.repeat(round % 97) + 'b'.repeat(round % 3));
      pushed += chunk.length;
      const output = Buffer.from(stream.push(chunk)).toString();
      masks += output.split('***').length - 1;
      returned += output.replaceAll('***', '').length;
    }
    const rest = Buffer.from(stream.end()).toString();
    expect(rest.length).toBeLessThanOrEqual(longest);
    expect(masks).toBeGreaterThan(50);
    expect(returned).toBeLessThan(pushed);
  });

  it('leaves every other byte as it is, text or not', () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 256);
    const stream = maskerOf('never there, I promise').stream();
    const output = Buffer.concat([
      stream.push(bytes.subarray(0, 100_001)),
      stream.push(bytes.subarray(100_001)),
      stream.end(),
    ]);
    expect(output.equals(bytes)).toBe(true);
  });

  it('takes time in proportion to the text, whatever the secret', () => {
    // Naive search would need 10^10 steps here, and run into the test's time limit by far.
    const masker = maskerOf(`${'a'.repeat(100_000)}b`);
    const stream = masker.stream();
    const chunk = Buffer.alloc(1000, 'a');
    for (let round = 0; round < 3000; round += 1) stream.push(chunk);
    expect(Buffer.from(stream.end()).toString()).toBe('a'.repeat(100_000));
  });
});
