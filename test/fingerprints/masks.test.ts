import { describe, expect, it } from 'vitest';
import { maskAllNumbers, maskVolatile } from '../../src/fingerprints/masks.ts';

describe('masks', () => {
  it.each([
    ['at src/net.rs:80:9: gone', 'at src/net.rs:<line>: gone'],
    ['queue_test.go:31: x', 'queue_test.go:<line>: x'],
    ['id 123e4567-e89b-12d3-a456-426614174000!', 'id <uuid>!'],
    ['at 2026-11-21T11:32:01.123Z it', 'at <time> it'],
    ['at 2026-11-21 it', 'at <time> it'],
    ['at 11:32:01,5 it', 'at <time> it'],
    ['page /tmp/pw-x81/trace.zip missing', 'page <tmp> missing'],
    ["open '/var/folders/a1/b/T/x': no", "open '<tmp>': no"],
    ['file:///tmp/a/b', 'file://<tmp>'],
    ['/tmp/123e4567-e89b-12d3-a456-426614174000/x y', '<tmp> y'],
    ['/home/me/tmp/x', '/home/me/tmp/x'],
    ['C:\\Users\\me\\AppData\\Local\\Temp\\x1\\y gone', '<tmp> gone'],
    ['GET http://127.0.0.1:8080/up failed', 'GET <host>/up failed'],
    ['localhost/127.0.0.1:40112', 'localhost/<host>'],
    ['dial tcp [::1]:5432: refused', 'dial tcp <host>: refused'],
    ['localhost:5432', '<host>'],
    ['db.internal:5432 down', '<host> down'],
    ['Port 5432 in use', 'Port <port> in use'],
    ['Foo@1a2b3c', 'Foo@<id>'],
    ['[B@7f', '[B@<id>'],
    ['Foo$$Lambda$14/0x0000000800c03000@1b', 'Foo$$Lambda@<id>'],
    ['com.sun.proxy.$Proxy12.run', 'com.sun.proxy.$Proxy.run'],
    ['Foo$MockitoMock$1234567', 'Foo$MockitoMock$'],
    ['at 0xC000012345', 'at <hex>'],
    ['pool-3-thread-12', 'pool-<n>-thread-<n>'],
    ['goroutine 7 died, pid=123', 'goroutine <n> died, pid=<n>'],
    ['rapid 5', 'rapid 5'],
    ['in 1.52s (worker-7)', 'in <dur> (worker-<n>)'],
    ['after 30000ms', 'after <dur>'],
    ['after 1h2m3.4s', 'after <dur>'],
    ['within 10 seconds', 'within <dur>'],
    ['cart 7f3a9c1e22 has 3 lines', 'cart <hex> has 3 lines'],
    ['deadbeef decade1 1234567', 'deadbeef <hex> <n>'],
    ['row 12345 of 9999', 'row <n> of 9999'],
    ['3.14159265 of 1.2.30000', '3.14159265 of 1.2.30000'],
    ['expected 200, got 500', 'expected 200, got 500'],
    ['got 404', 'got 404'],
    ['a <hex> that was there', 'a <hex> that was there'],
    ['a \ue003 that was there', 'a \ufffd that was there'],
  ])('%j → %j', (raw, masked) => {
    expect(maskVolatile(raw)).toBe(masked);
  });

  it('masks every number of a time-out', () => {
    expect(maskAllNumbers('got 3 of 4.5 in <dur>')).toBe('got <n> of <n> in <dur>');
  });

  it.each([
    'a.',
    'a-',
    '1:',
    '1.',
    'C:\\',
    'a://',
    '[::',
    '$$',
    '0x',
    '12h',
    '1-',
    '/tmp/',
    'aaaa ',
    'x@1',
    '/private',
    'a.b:',
    'thread- ',
    '9',
  ])('takes no more than in proportion on %j, again and again', (unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const runs = Array.from({ length: 5 }, () => {
        const from = performance.now();
        maskVolatile(text);
        return performance.now() - from;
      });
      return Math.min(...runs);
    };
    // 32 times the text; quadratic time would be 1,024 times. In between: a busy machine.
    expect(time(128_000)).toBeLessThan(300 * Math.max(time(4_000), 0.1));
  });
});
