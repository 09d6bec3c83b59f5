/** Lines of a recording as the plugin writes them, for tests that need no Python. */

interface RecordedTest {
  readonly id: string;
  /** Outcome of the call, or `none` where it was never reached. */
  readonly outcome: string;
}

export interface Recorded {
  readonly key?: string;
  readonly time?: number;
  readonly selecting?: boolean;
  readonly collectOnly?: boolean;
  readonly tests: readonly RecordedTest[];
  /** Between the tests and the end. */
  readonly extra?: readonly object[];
  readonly end?: object | null;
}

function phases({ id, outcome }: RecordedTest): object[] {
  const phase = (when: string, result: string) => ({
    kind: 'outcome',
    id,
    when,
    outcome: result,
    sub: false,
    xfail: false,
  });
  if (outcome === 'none') return [];
  const rerun = outcome === 'rerun' ? [phase('call', 'rerun')] : [];
  const call = outcome === 'rerun' ? 'passed' : outcome;
  return [phase('setup', 'passed'), ...rerun, phase('call', call), phase('teardown', 'passed')];
}

export function recording(recorded: Recorded): string {
  const { key = 'k', time = 1, selecting = false, collectOnly = false, tests, extra = [] } = recorded;
  const failed = tests.filter(({ outcome }) => outcome === 'failed').length;
  const end = { kind: 'end', status: failed > 0 ? 1 : 0, failed, outside: 0, stop: '', ...recorded.end };
  const lines = [
    { kind: 'start', version: 1, key, time, selecting, collect_only: collectOnly },
    { kind: 'collected', entries: tests.map(({ id }) => [id, 'm', id.split('::').at(-1)?.split('#')[0]]) },
    ...(selecting ? [{ kind: 'selected', entries: tests.map(({ id }) => id) }] : []),
    { kind: 'collected-all', total: tests.length },
    ...tests.flatMap(phases),
    ...extra,
    ...(recorded.end === null ? [] : [end]),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
