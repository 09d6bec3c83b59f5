import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

const base = 'abcdef0123456789abcdef0123456789abcdef01';
const known = {
  folders: { '/tmp/x': '$ROOT', '/tmp/x/temp': '$TEMP' },
  commits: { [base]: 'BASE' },
  now: new Date('2026-11-20T12:00:00Z'),
};

describe('what differs from run to run', () => {
  it.each([
    ['/tmp/x/temp/retrial-0123456789ab/result.json', '$TEMP/retrial-ID/result.json'],
    ['logs/.command-Mt7kcX/script.sh', 'logs/.command-ID/script.sh'],
    ['/tmp/x/workspace', '$ROOT/workspace'],
    [`commit ${base}`, 'commit BASE'],
    ['commit abcdef012345 in the local clone', 'commit BASE in the local clone'],
    ['at abcdef0', 'at BASE'],
    ['1'.repeat(40), 'SHA1'],
    ['1'.repeat(64), 'SHA256'],
    ['2026-11-20T11:59:00.123Z', 'TIME'],
    ['expires: 2027-02-18', 'expires: DAY'],
    ['took 0.4 s', 'took N s'],
    ['took 12 s, then 1 m 12 s, then 2 h 05 m', 'took N s, then N s, then N s'],
    ['process 123 (0.3 s old, sleep 100)', 'process PID (N s old, sleep 100)'],
    ['Process 123 could', 'Process PID could'],
    ['ended what the step left running: 123 sleep 100', 'ended what the step left running: PID sleep 100'],
    ['http://127.0.0.1:4567/repos', 'http://127.0.0.1:PORT/repos'],
  ])('%s', (text, expected) => {
    expect(normalise(text, known)).toBe(expected);
  });
});

describe('what says something stays', () => {
  it.each([
    'expires 2099-12-31, expired on 2020-01-01',
    '12 stages, 3 tests, 41 B',
    'exit code 137',
    'the signature v1:0123456789abcdef',
    'retrial-logs-test-1',
    'issue #118',
    '127.0.0.1',
  ])('%s', (text) => {
    expect(normalise(text, known)).toBe(text);
  });
});
