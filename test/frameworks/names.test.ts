import { describe, expect, it } from 'vitest';
import { explainsExit, frameworkOf } from '../../src/frameworks/recognise.ts';
import type { Report, ReportReading } from '../../src/reports/model.ts';

function reading(producer: Report['producer']): ReportReading {
  return { ok: true, report: { path: 'r', format: 'junit', producer, tests: [] } };
}

type Row = readonly [
  Report['producer'],
  readonly [packageName: string, name: string, file: string | null],
  string,
  readonly string[],
];

const rows: readonly Row[] = [
  [
    'pytest',
    ['tests.test_ws', 'test_port[ipv6]', null],
    'test_ws.py › test_port[ipv6]',
    ['tests/test_ws.py::test_port[ipv6]', 'test_port[ipv6]'],
  ],
  [
    'pytest',
    ['tests.test_ws.TestPorts', 'test_a[x::y]', null],
    'test_ws.py › TestPorts › test_a[x::y]',
    ['tests/test_ws.py::TestPorts::test_a[x::y]', 'TestPorts::test_a[x::y]', 'test_a[x::y]'],
  ],
  [
    'pytest',
    ['checks.ws.TestPorts.TestInner', 'test_a', null],
    'ws.py › TestPorts › TestInner › test_a',
    ['checks/ws.py::TestPorts::TestInner::test_a', 'TestPorts::TestInner::test_a', 'test_a'],
  ],
  [
    'pytest',
    ['odd.Names.for_tests', 'test_a', 'odd/Names.py'],
    'Names.py › for_tests › test_a',
    ['odd/Names.py::for_tests::test_a', 'for_tests::test_a', 'test_a'],
  ],
  ['pytest', ['', 'test_broken', null], 'test_broken', ['test_broken']],
  [
    'go',
    ['example.com/p', 'TestX/sub', null],
    'example.com/p › TestX/sub',
    ['example.com/p.TestX/sub', 'TestX/sub'],
  ],
  ['go', ['p', 'p', null], 'p', ['p.p', 'p']],
  [null, ['C', 't', null], 'C › t', ['C.t', 't']],
  [null, ['', 't', null], 't', ['t']],
  [null, ['suite a', 'suite a does b', null], 'suite a does b', ['suite a.suite a does b', 'suite a does b']],
];

describe('how a framework names a test', () => {
  it.each(rows)('%s: %j', (producer, [packageName, name, file], display, names) => {
    const framework = frameworkOf(reading(producer));
    const test = { id: { package: packageName, project: '', name }, file };
    expect(framework.displayName(test)).toBe(display);
    expect(framework.names(test)).toEqual(names);
  });

  it('shows the project', () => {
    const id = { package: 'a.spec.ts', project: 'webkit', name: 't' };
    expect(frameworkOf(reading(null)).displayName({ id, file: null })).toBe('[webkit] a.spec.ts › t');
  });

  it('takes a broken report for no framework', () => {
    const broken: ReportReading = { ok: false, path: 'r', problem: 'it is empty', tests: [] };
    expect(frameworkOf(broken)).toBe(frameworkOf(reading(null)));
  });
});

describe('which exit codes failed tests explain', () => {
  it.each([
    ['pytest', [1, 2, 6, 123], [0, 3, 4, 5, 124, 127, 137]],
    ['go', [1, 2, 123], [0, 124, 139]],
    [null, [1, 3, 123], [0, 124, 128]],
  ] as const)('%s', (producer, explained, unexplained) => {
    const codes = [...explained, ...unexplained];
    expect(codes.filter((code) => explainsExit(reading(producer), code))).toEqual(explained);
  });
});
