import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type SignatureInput, sign, signFailure } from '../../src/fingerprints/signature.ts';
import { failedStage, failedTest } from './flakes.ts';

const partsSchema = z.looseObject({
  type: z.string(),
  message: z.string(),
  root: z.string().nullable(),
  frames: z.array(z.string()),
  site: z.array(z.string()),
});

function signed(input: Partial<SignatureInput>) {
  return sign({ test: 'T', type: '', message: '', text: '', file: null, ...input });
}

function partsOf(input: Partial<SignatureInput>) {
  return partsSchema.parse(JSON.parse(signed(input).hashed));
}

const same = (one: Partial<SignatureInput>, other: Partial<SignatureInput>) =>
  signed(one).signature === signed(other).signature;

const pytest = (line: number, port: string) => `srv = <Server>

    def test_up(srv):
        srv.start(${port})
>       assert srv.get('/up').status == 200
E       assert 503 == 200
E        +  where 503 = <Response 503>.status

test_srv.py:${line}: AssertionError`;

const traceback = `Traceback (most recent call last):
  File "/home/a/proj/test_db.py", line 12, in test_db
    load()
  File "/home/a/proj/db.py", line 40, in load
    connect(5)
    ~~~~~~~^^^
  File "/usr/lib/python3.12/socket.py", line 8, in connect
    raise err
ConnectionRefusedError: [Errno 111] refused by 127.0.0.1:40112

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/home/a/proj/test_db.py", line 12, in test_db
    load()
  File "/home/a/proj/db.py", line 44, in load
    raise LoadError("no database")
proj.db.LoadError: no database`;

const jvm = `java.util.concurrent.ExecutionException: io.netty.ConnectException: refused: localhost/127.0.0.1:40112
\tat java.base/java.util.concurrent.FutureTask.report(FutureTask.java:122)
\tat app//org.shop.Cart.lambda$add$4(Cart.java:31)
\tat org.shop.Cart$12.run(Cart.java:40)
\tat org.shop.CartTest.adds(CartTest.java:19)
\tat org.junit.Runner.run(Runner.java:3)
\tSuppressed: java.io.IOException: closing
\t\tat org.shop.Cart.close(Cart.java:50)
\tCaused by: java.lang.IllegalStateException: inner
\t\tat org.shop.Cart.state(Cart.java:60)
Caused by: io.netty.ConnectException: refused: localhost/127.0.0.1:40112
\tat org.shop.Net.dial(Net.java:9)
\t... 23 more`;

const rust = `thread 'tests::dials' panicked at src/net.rs:80:9:
timed out after 2.5s talking to 10.0.0.7:5432
stack backtrace:
   0: rust_begin_unwind
             at /rustc/abc/library/std/src/panicking.rs:665:5
   1: core::panicking::panic_fmt
             at /rustc/abc/library/core/src/panicking.rs:74:14
   2: net::dial::h0123456789abcdef
             at ./src/net.rs:80:9
note: run with \`RUST_BACKTRACE=full\` for a verbose backtrace.`;

const go = `=== RUN   TestDrain
    queue_test.go:31: drained 12 of 40 jobs in 1.52s (worker-7)
--- FAIL: TestDrain (1.53s)`;

const goPanic = `panic: runtime error: index out of range [3] with length 2 [recovered]
\tpanic: runtime error: index out of range [3] with length 2

goroutine 34 [running]:
testing.tRunner.func1.2({0x5, 0x6})
\t/usr/local/go/src/testing/testing.go:1632 +0x230
panic({0x1, 0x2})
\t/usr/local/go/src/runtime/panic.go:785 +0x132
example.com/q.(*Queue).take(0xc000012345, 0x3)
\t/home/a/q/queue.go:77 +0x1d
example.com/q.TestTake(0xc0000a)
\t/home/a/q/queue_test.go:12 +0x2a
created by testing.(*T).Run in goroutine 1
\t/usr/local/go/src/testing/testing.go:1743 +0x390`;

const race = `==================
WARNING: DATA RACE
Read at 0x00c000012345 by goroutine 9:
  example.com/q.TestRace.func1()
      /home/a/q/race_test.go:12 +0x30

Previous write at 0x00c000012345 by goroutine 8:
  example.com/q.TestRace()
      /home/a/q/race_test.go:15 +0x44
==================
    testing.go:1490: race detected during execution of test`;

const testify = `    cart_test.go:12: 
        \tError Trace:\t/home/a/cart_test.go:12
        \t            \t/home/a/helper.go:40
        \tError:      \tReceived unexpected error:
        \t            \tdatabase is locked
        \tTest:       \tTestCart`;

const javascript = `Error: page /tmp/pw-x81/trace.zip missing after 30000ms

  10 | test('opens', async () => {
> 11 |   await page.open();
     |              ^
  12 | });
    at Page.open (/home/a/src/page.ts:40:11)
    at /home/a/test/page.test.ts:11:14
    at node:internal/process/task_queues:105:5
    at run (/home/a/node_modules/vitest/dist/run.js:1:1)
  [cause]: TypeError: no such file
    at read (/home/a/src/io.ts:3:1)`;

const gtest = `/src/cart_test.cc:12: Failure
Expected equality of these values:
  cart.total()
    Which is: 3
  4
the cart lost a line`;

const sanitizer = `=================================================================
==4711==ERROR: AddressSanitizer: heap-use-after-free on address 0x60200000eff0 at pc 0x55
READ of size 4 at 0x60200000eff0 thread T0
    #0 0x55 in cart::Cart::total() const /src/cart.cc:40:3
    #1 0x56 in CartTest_total_Test::TestBody() /src/cart_test.cc:12:9
    #2 0x57 in testing::Test::Run() (/bin/t+0x1)
    #3 0x58 in main /src/main.cc:3

0x60200000eff0 is located 0 bytes inside of 4-byte region
    #0 0x59 in operator delete(void*) (/bin/t+0x2)`;

describe('the examples of docs/signatures.md', () => {
  it.each<[string, Partial<SignatureInput>, Record<string, unknown>]>([
    [
      'a hash in a plain message',
      { text: 'AssertionError: cart 7f3a9c1e22 has 3 lines, expected 4' },
      { type: 'AssertionError', message: 'cart <hex> has 3 lines, expected 4' },
    ],
    [
      'JVM',
      { text: jvm, test: 'org.shop.CartTest.adds' },
      {
        type: 'java.util.concurrent.ExecutionException',
        message: 'io.netty.ConnectException: refused: localhost/<host>',
        root: 'io.netty.ConnectException',
        frames: [
          'org.shop.Cart.add Cart.java',
          'org.shop.Cart$<n>.run Cart.java',
          'org.shop.CartTest.adds CartTest.java',
        ],
      },
    ],
    [
      'Go',
      { text: go },
      { message: 'drained 12 of 40 jobs in <dur> (worker-<n>)', frames: ['queue_test.go'] },
    ],
    [
      'pytest',
      { text: pytest(5, '1'), message: 'assert 503 == 200' },
      {
        type: 'AssertionError',
        message: 'assert 503 == 200\n+  where 503 = <Response 503>.status',
        frames: ['test_up test_srv.py'],
        site: ["assert srv.get('/up').status == 200"],
      },
    ],
    [
      'Rust',
      { text: rust },
      { type: 'panic', message: 'timed out after <dur> talking to <host>', frames: ['net::dial net.rs'] },
    ],
    [
      'Rust on one line',
      { text: 'panicked at src/net.rs:80:9: timed out after 2.5s talking to 10.0.0.7:5432' },
      { message: 'timed out after <dur> talking to <host>', frames: ['net.rs'] },
    ],
    [
      'JavaScript',
      { text: javascript },
      {
        type: 'Error',
        message: 'page <tmp> missing after <dur>',
        root: 'TypeError',
        frames: ['Page.open page.ts', 'page.test.ts'],
        site: ['await page.open();'],
      },
    ],
    [
      'a Python traceback',
      { text: traceback, test: 'test_db' },
      {
        type: 'proj.db.LoadError',
        message: 'no database',
        root: 'ConnectionRefusedError',
        frames: ['load db.py', 'test_db test_db.py'],
        site: ['raise LoadError("no database")', 'load()'],
      },
    ],
    [
      'a panic of Go',
      { text: goPanic },
      {
        type: 'panic',
        frames: ['example.com/q.(*Queue).take queue.go', 'example.com/q.TestTake queue_test.go'],
      },
    ],
    [
      'what a Go test printed and logged',
      { text: `printed 7\n    a_test.go:3: starting\n${go}\n        and a second line` },
      {
        message: 'starting\ndrained 12 of 40 jobs in <dur> (worker-<n>)\nand a second line',
        frames: ['a_test.go', 'queue_test.go'],
      },
    ],
    [
      'a data race',
      { text: race },
      {
        type: 'DATA RACE',
        message: 'Read at <hex> by goroutine <n>:\nPrevious write at <hex> by goroutine <n>:',
        frames: ['example.com/q.TestRace.func1 race_test.go'],
      },
    ],
    [
      'testify',
      { text: testify },
      {
        message: 'Error:      \tReceived unexpected error:\ndatabase is locked',
        frames: ['cart_test.go', 'helper.go'],
      },
    ],
    [
      'GoogleTest',
      { text: gtest },
      { frames: ['cart_test.cc'], message: expect.stringContaining('the cart lost a line') },
    ],
    [
      'a sanitizer',
      { text: sanitizer },
      {
        type: 'AddressSanitizer',
        message: expect.stringContaining('heap-use-after-free on address <hex> at pc <hex>'),
        frames: ['cart::Cart::total cart.cc', 'CartTest_total_Test::TestBody cart_test.cc'],
      },
    ],
    ['no stack at all', { message: 'disk is full' }, { message: 'disk is full', frames: [] }],
    [
      'Awaitility',
      {
        text: 'org.awaitility.core.ConditionTimeoutException: Assertion condition defined as a Lambda expression in a.b.CTest that uses int, java.lang.String expected:<1> but was:<0>',
      },
      { message: 'Assertion condition expected:<<n>> but was:<<n>>' },
    ],
  ])('%s', (_, input, expected) => {
    expect(partsOf(input)).toMatchObject(expected);
  });
});

describe('what is the same failure', () => {
  it.each<[string, Partial<SignatureInput>, Partial<SignatureInput>, boolean]>([
    ['lines that moved', { text: pytest(5, '1') }, { text: pytest(50, '1') }, true],
    ['code elsewhere in the test', { text: pytest(5, '1') }, { text: pytest(5, '2') }, true],
    ['another test', { text: go }, { text: go, test: 'U' }, false],
    [
      'a duration and a worker',
      { text: go },
      { text: go.replace('1.52s', '3m2s').replace('worker-7', 'worker-12') },
      true,
    ],
    ['a small number', { text: go }, { text: go.replace('12 of 40', '13 of 40') }, false],
    [
      'a small number of a time-out',
      { text: rust },
      { text: rust.replace('talking', 'with 3 tries talking') },
      false,
    ],
    ['numbers of a time-out', { text: 'timed out in state 3' }, { text: 'timed out in state 4' }, true],
    ['colours', { text: 'a bad thing' }, { text: 'a \u001b[31mbad\u001b[0m thing' }, true],
    ['Windows line ends', { text: jvm }, { text: jvm.replaceAll('\n', '\r\n') }, true],
    ['folders', { text: javascript }, { text: javascript.replaceAll('/home/a/', '/Users/b/c/') }, true],
    ['a suppressed exception', { text: jvm }, { text: jvm.replace('closing', 'not closing') }, true],
    [
      'another cause',
      { text: jvm },
      { text: jvm.replace('Caused by: io.netty.C', 'Caused by: io.netty.D') },
      false,
    ],
    [
      'another second line',
      { text: 'a bad thing\nof one kind' },
      { text: 'a bad thing\nof another kind' },
      false,
    ],
    ['another frame', { text: goPanic }, { text: goPanic.replace('Queue).take', 'Queue).put') }, false],
    ['a cut stack', { text: jvm }, { text: `${jvm}\n[truncated]` }, false],
    [
      'a poor message on another line',
      { text: 'assert 1 == 2\n  File "a_test.py", line 3, in test_a' },
      { text: 'assert 1 == 2\n  File "a_test.py", line 4, in test_a' },
      false,
    ],
    [
      'a telling message on another line',
      { message: 'the disk is gone', text: 'Error: the disk is gone\n    at f (/a/b.ts:3:1)' },
      { message: 'the disk is gone', text: 'Error: the disk is gone\n    at f (/a/b.ts:4:1)' },
      true,
    ],
    [
      'another source line, read in the checkout',
      { text: 'Error: x\n    at f (/a/b.ts:3:1)', sourceLine: 'save( a )' },
      { text: 'Error: x\n    at f (/a/b.ts:3:1)', sourceLine: 'load( a )' },
      false,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(same(one, other)).toBe(expected);
  });
});

it('is a version and 16 hex digits, and stands still', () => {
  // A change of this value is a new version: signatures stand in configurations.
  expect(signed({ text: go }).signature).toMatchInlineSnapshot(`"v1:a68cffc57e686ff3"`);
  expect(signed({ text: go }).signature).toMatch(/^v1:[0-9a-f]{16}$/);
});

describe('weak signatures', () => {
  it.each<[string, Partial<SignatureInput>, RegExp | null]>([
    ['a bare assertion', { text: pytest(5, '1') }, /bare assertion/],
    ['a bare comparison', { text: 'AssertionError: expected true to be false' }, /bare assertion/],
    ['quoted values', { text: `AssertionError: assert 'progress' == 'final'` }, /bare assertion/],
    ['no message', {}, /says nothing/],
    ['a cut stack', { text: `${jvm}\n[truncated]` }, /was cut/],
    ['a telling message', { text: go }, null],
    ['a time-out', { text: 'TimeoutError: timeout' }, null],
  ])('%s', (_, input, expected) => {
    const { weak } = signed(input);
    if (expected === null) expect(weak).toBeNull();
    else expect(weak).toMatch(expected);
  });

  it('marks what was cut', () => {
    expect(signed({ text: jvm }).truncated).toBe(false);
    expect(signed({ text: `${jvm}\n[truncated]` }).truncated).toBe(true);
    expect(signed({ text: jvm.slice(0, jvm.lastIndexOf('(')) }).truncated).toBe(true);
    expect(signed({ text: 'x\n'.repeat(200_000) }).truncated).toBe(true);
  });
});

describe('signFailure', () => {
  it('tells siblings and problems of one test apart', () => {
    const texts = ['OSError: in use', "KeyError: 'id'"];
    const signatures = ['test_a', 'test_b'].flatMap((name) =>
      texts.map((text) => {
        const test = { package: 'p', project: '', name };
        return signFailure(failedTest({ test, type: '', text, message: text })).signature;
      }),
    );
    expect(new Set(signatures).size).toBe(4);
  });

  it('signs failures of a stage by kind, code, signal and masked text', () => {
    const distinct = [
      failedStage('exit', { code: 1, text: 'exit code 1' }),
      failedStage('exit', { code: 2, text: 'exit code 1' }),
      failedStage('race', { code: 1, text: 'exit code 1' }),
      failedStage('crash', { signal: 'SIGKILL' }),
      failedStage('crash', { signal: 'SIGSEGV' }),
      failedStage('timeout'),
    ].map((failure) => signFailure(failure).signature);
    expect(new Set(distinct).size).toBe(distinct.length);
    const twice = ['/tmp/a1 is full', '/tmp/b2 is full'].map(
      (text) => signFailure(failedStage('exit', { text })).signature,
    );
    expect(twice[0]).toBe(twice[1]);
  });
});
