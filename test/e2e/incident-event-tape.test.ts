import { describe, expect, it } from 'vitest';
import { ActionProject, type ActionRun, attemptsOf, verdictsOf } from './action-project.ts';

interface Played extends ActionRun {
  /** How often each test ran. */
  readonly executions: Readonly<Record<string, number>>;
}

function play(faults: string): Played {
  using project = ActionProject.ofExample('event-tape');
  const ran = project.run({ env: { TAPE_FAULTS: faults, TAPE_DEADLINE: '2' } });
  const executions = Object.fromEntries(
    project.list('state').map((name) => [name, project.read(`state/${name}`).length]),
  );
  return { ...ran, executions };
}

const once = { test_cancel_ends_the_run: 1, test_last_event_is_final: 1, test_reads_past_the_first_page: 1 };

describe('incident 5: waiting for the wrong signal', () => {
  it('passes where nothing is late', () => {
    const ran = play('');
    expect(ran.code, ran.output).toBe(0);
    expect(ran.result.verdict).toBe('passed');
    expect(ran.executions).toEqual(once);
  });

  it('the listed flake alone runs again, and passes', () => {
    const ran = play('late-final');
    expect(ran.code, ran.output).toBe(0);
    expect(ran.result.verdict).toBe('flaky');
    expect(verdictsOf(ran)).toEqual(['test_last_event_is_final: flake']);
    expect(ran.result.failures[0]).toMatchObject({
      fingerprint: 'final-event-late',
      matched: "AssertionError: assert 'progress' == 'final'",
    });
    expect(ran.summary).toContain('passed alone');
    expect(ran.executions).toEqual({ ...once, test_last_event_is_final: 2 });
  });

  it('the sibling that times out is no listed flake', () => {
    const ran = play('deaf-cancel');
    expect(ran.code, ran.output).toBe(1);
    expect(verdictsOf(ran)).toEqual(['test_cancel_ends_the_run: regression']);
    expect(ran.result.failures[0]?.message).toContain('TimeoutError');
    expect(ran.executions).toEqual(once);
  });

  it('both siblings: told apart, and nothing runs again', () => {
    const ran = play('late-final deaf-cancel');
    expect(ran.code, ran.output).toBe(1);
    expect(verdictsOf(ran)).toEqual([
      'test_cancel_ends_the_run: regression',
      'test_last_event_is_final: suspected-flake',
    ]);
    expect(ran.result.ledger).toMatchObject([{ granted: false, rule: 2 }]);
    expect(ran.executions).toEqual(once);
  });

  it('a real error of the server in the listed test fails at once', () => {
    const ran = play('broken-server');
    expect(ran.code, ran.output).toBe(1);
    expect(verdictsOf(ran)).toContain('test_last_event_is_final: regression');
    expect(ran.result.failures.every(({ message }) => message.includes('500 no such column'))).toBe(true);
    expect(attemptsOf(ran)).toEqual([1]);
  });

  it('a real error on the retry of the flake is not masked', () => {
    const ran = play('late-final broken-server-later');
    expect(ran.code, ran.output).toBe(1);
    expect(verdictsOf(ran)).toEqual([
      'test_last_event_is_final: regression',
      'test_last_event_is_final: regression',
    ]);
    expect(ran.result.ledger).toMatchObject([{ granted: true }, { granted: false, rule: 2 }]);
    expect(ran.executions).toEqual({ ...once, test_last_event_is_final: 2 });
  });
});
