import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/reports/read-report.ts';
import { TextBudget } from '../../src/reports/text-budget.ts';
import { brief, read, testsOf } from './read.ts';

const suite = (inside: string) => `<testsuite name="s">${inside}</testsuite>`;
const passed = '<testcase classname="c" name="t"/>';
const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${suite('<testcase name="&b;"/>')}`;

const broken: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['nothing', '', /^it is empty$/],
  ['blanks', ' \n\n', /^it holds nothing but blanks$/],
  ['a log', 'collected 3 items\n', /^it is neither JUnit XML nor the output of go test -json$/],
  ['HTML', '<html><body/></html>', /its root is the element "html"/],
  ['another report', '<TestRun/>', /its root is the element "TestRun"/],
  ['an entity bomb', bomb, /declares a document type/],
  [
    'an external entity',
    `<!DOCTYPE s SYSTEM "file:///etc/passwd">${suite(passed)}`,
    /declares a document type/,
  ],
  ['an undefined entity', suite('<testcase name="&b;"/>'), /undefined entity at line 1/],
  ['two documents', suite(passed) + suite(passed), /only one root/],
  ['text after the end', `${suite(passed)}\nSegmentation fault`, /text data outside of root node at line 2/],
  ['NULs after the end', `${suite(passed)}\0\0\0`, /text data outside of root node/],
  ['text before the start', `x${suite(passed)}`, /neither/],
  ['tags that cross', '<testsuite><testcase name="a"></testsuite></testcase>', /unexpected close tag/],
  ['a raw ampersand', suite('<testcase name="a & b"/>'), /not well-formed.*at line 1/],
  ['a raw < in an attribute', suite('<testcase name="a<b"/>'), /not well-formed/],
  ['a comment in an attribute', suite('<testcase name="a<!-- b -->"/>'), /not well-formed/],
  ['CDATA in an attribute', suite('<testcase name="<![CDATA[a]]>"/>'), /not well-formed/],
  ['an open comment', `${suite(passed).slice(0, -12)}<!-- `, /ends inside a comment/],
  [
    'an open CDATA section',
    '<testsuite><testcase name="a"><failure><![CDATA[x',
    /ends inside a CDATA section/,
  ],
  ['10,000 levels', '<testsuite>'.repeat(10_000), /more than 256 deep/],
  ['an encoding that is none', '<?xml version="1.0" encoding="klingon"?><testsuite/>', /encoding "klingon"/],
  ['UTF-32', Buffer.from('fffe00003c000000', 'hex'), /UTF-32/],
  [
    'counts without failures',
    `<testsuite failures="3">${passed}</testsuite>`,
    /counts 3 failures and errors, and shows 0/,
  ],
  [
    'a root that counts more',
    `<testsuites failures="1">${suite(passed)}</testsuites>`,
    /it counts 1 .* shows 0/,
  ],
  ['JSON that is no event', '{"Action":"run"\n', /line 1 is no event/],
  ['JSON of something else', '{"results":{"tests":[]}}\n', /neither/],
];

describe('a file at a report path that is no whole report', () => {
  it.each(broken)('%s', async (_name, content, problem) => {
    const reading = await read(content);
    expect(reading).toMatchObject({ ok: false, path: 'report', problem: expect.stringMatching(problem) });
  });

  it('shows the tests that could still be read', async () => {
    const failed = '<testcase name="bad &amp; worse"><failure message="m"/></testcase>';
    const reading = await read(suite(`${failed}<testcase name="raw & one"/>${passed}<testcase name="cut"`));
    expect(reading.ok).toBe(false);
    expect(brief(reading)).toEqual(['failed | bad & worse | m', 'passed | raw & one', 'passed | t']);
  });

  it('a test case that is cut off counts for nothing', async () => {
    expect(brief(await read('<testsuite><testcase name="a"><properties>'))).toEqual([]);
  });

  it('a stream that breaks is a problem, not an exception', async () => {
    async function* content(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`<testsuite>${passed.repeat(10_000)}`);
      throw new Error('EIO: i/o error');
    }
    const reading = await readReport({ path: 'r', format: 'junit', content: content() });
    expect(reading).toMatchObject({ ok: false, problem: 'it could not be read: EIO: i/o error' });
    expect(testsOf(reading).length).toBeGreaterThan(0);
  });

  it('an error of the reader itself is no word about the file', async () => {
    class Buggy extends TextBudget {
      override take(): void {
        throw new TypeError('a bug');
      }
    }
    await expect(read(suite(passed), { budget: new Buggy() })).rejects.toThrow('a bug');
  });
});

describe('what real tools write and XML forbids', () => {
  it.each([
    ['a raw escape', '\x1b[31m'],
    ['a NUL', 'a\0b'],
    ['a reference to a control character', '&#27;[0m'],
  ])('%s is read', async (_name, text) => {
    const reading = await read(suite(`<testcase name="${text}"><failure>${text}</failure></testcase>`));
    expect(reading.ok).toBe(true);
    expect(testsOf(reading)).toHaveLength(1);
  });
});

describe('encodings', () => {
  const text = suite('<testcase name="é ü"/>');
  const utf16 = Buffer.from(`\ufeff<?xml version="1.0" encoding="utf-16"?>${text}`, 'utf16le');
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', utf16],
    ['UTF-16 BE', Buffer.from(utf16).swap16()],
    ['UTF-16 without a mark', utf16.subarray(2)],
    ['Latin-1', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, 'latin1')],
    ['UTF-8 that says UTF-16', Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${text}`)],
  ])('%s', async (_name, bytes) => {
    for (const pieces of [1, 5, 4096]) {
      expect(brief(await read(bytes, { pieces }))).toEqual(['passed | é ü']);
    }
  });

  it('go test -json as PowerShell writes it', async () => {
    const line = '{"Action":"start","Package":"p"}\r\n{"Action":"pass","Package":"p"}\r\n';
    expect(await read(Buffer.from(`\ufeff${line}`, 'utf16le'))).toMatchObject({ ok: true });
  });
});

describe('bounds', () => {
  it('a long exception keeps its start and its end', async () => {
    const text = `first line\n${'x'.repeat(300_000)}\nlast line`;
    const reading = await read(suite(`<testcase name="t"><failure>${text}</failure></testcase>`));
    const kept = testsOf(reading)[0]?.problems[0]?.text ?? '';
    expect(kept).toMatch(/^first line\n/);
    expect(kept).toMatch(/x… \d+ characters left out …x/);
    expect(kept.endsWith('\nlast line')).toBe(true);
    expect(kept.length).toBeLessThan(82_000);
  });

  it('names of 16 KiB are kept exactly, longer ones say so', async () => {
    const name = 'n'.repeat(16 * 1024);
    const reading = await read(suite(`<testcase name="${name}"/><testcase name="${name}nn"/>`));
    expect(testsOf(reading).map(({ id }) => id.name)).toEqual([
      name,
      expect.stringMatching(/^n{16384}… \(16386 characters, [0-9a-f]{64}\)$/),
    ]);
  });

  it.each(['name', 'classname'])('two tests whose %s differs behind the cut stay two', async (attribute) => {
    const long = 'n'.repeat(20_000);
    const cases = ['1', '2'].map((end) => `<testcase name="t" ${attribute}="${long}${end}"/>`);
    const xml = suite(cases.join('')).replaceAll('name="t" name', 'name');
    const ids = testsOf(await read(xml)).map(({ id }) => JSON.stringify(id));
    expect(new Set(ids).size).toBe(2);
  });

  it('a problem after the 1000th makes the report one that does not count', async () => {
    const known = '<failure message="boom"/>'.repeat(1000);
    const test = (problems: string) => suite(`<testcase name="t">${problems}</testcase>`);
    expect(await read(test(known))).toMatchObject({ ok: true });
    const reading = await read(test(`${known}<failure message="REAL BUG"/>`));
    expect(reading).toMatchObject({ ok: false, problem: 'the test "t" holds more than 1000 problems' });
    expect(testsOf(reading)[0]?.problems).toHaveLength(1000);
  });

  it('more failures than nine digits can count are counted', async () => {
    const xml = `<testsuite name="s" failures="1000000000">${passed}</testsuite>`;
    expect(await read(xml)).toMatchObject({ ok: false, problem: expect.stringMatching(/shows 0/) });
  });

  const failure = `<failure message="m">${'x'.repeat(500)}</failure>`;
  const event = (fields: object) => `${JSON.stringify(fields)}\n`;
  const started = event({ Action: 'start', Package: 'p' });
  it.each([
    ['texts', suite(`<testcase name="t">${failure.repeat(50)}</testcase>`)],
    ['empty problems', suite(`<testcase name="t">${'<failure/>'.repeat(500)}</testcase>`)],
    ['failures of suites', `<testsuites>${suite(failure).repeat(50)}</testsuites>`],
    ['names', suite(`<testcase name="${'n'.repeat(500)}"/>`.repeat(50))],
    ['files', suite(`<testcase name="t" file="${'f'.repeat(500)}"/>`.repeat(50))],
    ['outputs of running tests', goOutputs(started)],
    ['packages without events of their own', goPackages('output')],
    ['packages that only start', goPackages('start')],
    ['builds', goPackages('build-output')],
    ['failed builds', goPackages('build-fail')],
    ['plain lines', `${started}${'of the compiler\n'.repeat(3000)}`],
  ])('%s that no memory should hold make the report one that does not count', async (_name, text) => {
    expect(await read(text, { budget: new TextBudget(20_000) })).toMatchObject({
      ok: false,
      problem: 'it holds more text of tests and failures than is kept in memory',
    });
  });

  function goOutputs(first: string): string {
    const output = { Action: 'output', Package: 'p', Output: 'x'.repeat(500) };
    return `${first}${Array.from({ length: 50 }, (_, at) => {
      const test = { Package: 'p', Test: `T${at}` };
      return event({ Action: 'run', ...test }) + event({ ...output, ...test });
    }).join('')}`;
  }

  function goPackages(action: string): string {
    return Array.from({ length: 100 }, (_, at) =>
      event({ Action: action, Package: `p${at}`, ImportPath: `p${at}`, Output: '' }),
    ).join('');
  }

  it('what is not kept any longer costs nothing', async () => {
    const test = { Package: 'p', Test: 'T' };
    const run = [
      { Action: 'run', ...test },
      { Action: 'output', ...test, Output: 'x'.repeat(5000) },
      { Action: 'pass', ...test },
      { Action: 'output', Package: 'p', Output: 'x'.repeat(5000) },
      { Action: 'pass', Package: 'p' },
    ];
    const text = run.map(event).join('').repeat(100);
    expect(await read(text, { budget: new TextBudget(20_000) })).toMatchObject({ ok: true });
  });

  it('a tag without an end is given up', async () => {
    async function* content(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('<testsuite><testcase name="');
      for (;;) yield Buffer.alloc(1 << 20, 'x');
    }
    const reading = await readReport({ path: 'r', format: null, content: content() });
    expect(reading).toMatchObject({ ok: false, problem: expect.stringContaining('a tag of more than') });
  });

  it('captured output costs no memory', async () => {
    const size = 1 << 20;
    let most = 0;
    async function* content(): AsyncGenerator<Uint8Array> {
      const start = process.memoryUsage().heapUsed;
      for (const [open, close] of [
        ['<system-out><![CDATA[', ']]></system-out>'],
        ['<system-err>', '</system-err>'],
        ['<failure>', '</failure>'],
      ]) {
        yield Buffer.from(
          `${open === '<system-out><![CDATA[' ? '<testsuite><testcase name="t">' : ''}${open}`,
        );
        for (let at = 0; at < 24; at += 1) {
          yield Buffer.alloc(size, 'a line of output\n');
          most = Math.max(most, process.memoryUsage().heapUsed - start);
        }
        yield Buffer.from(close ?? '');
      }
      yield Buffer.from('</testcase></testsuite>');
    }
    const reading = await readReport({ path: 'r', format: null, content: content() });
    expect(brief(reading)).toHaveLength(1);
    expect(reading.ok).toBe(true);
    // 72 MiB went through.
    expect(most).toBeLessThan(48 * size);
  });
});
