import { describe, expect, it } from 'vitest';
import { Dom, render } from '../render/dom.ts';
import { type ActionProject, type ActionRun, attemptsOf, verdictsOf } from './action-project.ts';
import { pytest, stageProject } from './pytest-stage.ts';

/** Each test counts its executions under its own name. */
const counting = `import pytest
from seeded import executions

@pytest.fixture(autouse=True)
def count(request):
    with open("executions.txt", "a") as file:
        file.write(repr(request.node.nodeid) + "\\n")
`;

function executions(project: ActionProject): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of project.read('executions.txt').trim().split('\n')) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function twice(project: ActionProject): string[] {
  return [...executions(project)]
    .filter(([, count]) => count === 2)
    .map(([name]) => name)
    .toSorted();
}

function expectFlaky(ran: ActionRun): void {
  expect(ran.code, ran.output).toBe(0);
  expect(ran.result.verdict).toBe('flaky');
  expect(attemptsOf(ran)).toEqual([2]);
}

const tests = {
  'conftest.py': counting,
  'tests/test_a.py': `from seeded import flaky
def test_fine(): pass
def test_flaky(): flaky()
class TestClass:
    def test_other(self): flaky("other")
`,
  'tests/test_b.py': 'def test_last(): pass\n',
};

describe('rerun: pytest', () => {
  it.each(['', '-n 2'])('runs exactly the failed tests again %s', (options) => {
    using project = stageProject({ run: `${pytest} ${options}`, files: tests });
    const ran = project.run();
    expectFlaky(ran);
    expect(twice(project)).toEqual([
      "'tests/test_a.py::TestClass::test_other'",
      "'tests/test_a.py::test_flaky'",
    ]);
    expect(executions(project).size).toBe(4);
    expect(verdictsOf(ran)).toEqual(['test_flaky: flake', 'test_other: flake']);
    for (const { evidence } of ran.result.failures) expect(evidence).toEqual(['passed alone on attempt 2']);
    expect(ran.summary).toContain('passed alone');
    expect(ran.result.ledger).toMatchObject([{ granted: true, rerun: 'selected', outcome: 'passed' }]);
    expect(ran.result.stages[0]?.attempts[1]).toMatchObject({
      complete: true,
      selected: [{}, {}],
      tests: { total: 2, passed: 2 },
    });
    expect(Object.keys(ran.logs)).toEqual(['1-unit-1.log', '1-unit-2.log']);
  });

  it('whole is the default: all run again, and the verdict does not say alone', () => {
    using project = stageProject({ run: pytest, stage: { rerun: 'whole' }, files: tests });
    const ran = project.run();
    expectFlaky(ran);
    expect(twice(project)).toHaveLength(4);
    expect(ran.summary).not.toContain('passed alone');
  });

  it('without the plugin all run again, and the ledger says why', () => {
    using project = stageProject({ run: `${pytest} -p no:retrial`, files: tests });
    const ran = project.run();
    expectFlaky(ran);
    expect(twice(project)).toHaveLength(4);
    expect(ran.result.ledger).toMatchObject([
      { rerun: 'whole', fallback: expect.stringContaining('framework') },
    ]);
  });

  it('each retry runs what has not passed yet, and no more', () => {
    using project = stageProject({
      run: pytest,
      files: {
        'conftest.py': counting,
        'test_a.py': `from seeded import executions
def test_once(): assert executions("once") > 1, "a known flake"
def test_twice(): assert executions("twice") > 2, "a known flake"
def test_fine(): pass
`,
      },
    });
    const ran = project.run();
    expect(ran.code, ran.output).toBe(0);
    expect(Object.fromEntries(executions(project))).toEqual({
      "'test_a.py::test_once'": 2,
      "'test_a.py::test_twice'": 3,
      "'test_a.py::test_fine'": 1,
    });
  });

  it('hostile names of parametrised tests', () => {
    const values = [
      '"; touch pwned #',
      '$(touch pwned)',
      '`touch pwned`',
      "' || touch pwned '",
      '-k nothing',
      '--lf',
      '@file',
      '../up',
      'a::b',
      'x[1]',
      ']',
      'a|b',
      'new\nline',
      '::error::pwned',
      '::stop-commands::pwned',
      '##[error]pwned',
      '<img src=x onerror=alert(1)>',
      '<!--',
      ']]>',
      '```',
      '[x](javascript:alert(1))',
      '@everyone',
      '\u202eevil',
      '\u001b[2J',
      '日本 \u{1f600}',
      'not x and y',
      'a'.repeat(5000),
    ];
    using project = stageProject({
      run: pytest,
      files: {
        'conftest.py': counting,
        'values.json': JSON.stringify(values),
        'test_a.py': `import hashlib, json, pytest
from seeded import flaky
VALUES = json.load(open("values.json"))
@pytest.mark.parametrize("value", VALUES, ids=VALUES)
def test_odd(value): flaky(hashlib.sha256(value.encode()).hexdigest())
@pytest.mark.parametrize("value", VALUES, ids=VALUES)
def test_fine(value): pass
`,
      },
    });
    const ran = project.run();
    expectFlaky(ran);
    expect(twice(project)).toHaveLength(values.length);
    expect(twice(project).every((name) => name.includes('test_odd'))).toBe(true);
    expect(ran.result.failures).toHaveLength(values.length);
    expect(ran.result.failures.map(({ verdict }) => verdict)).not.toContain('regression');
    expect(ran.result.ledger).toMatchObject([{ rerun: 'selected' }]);
    expect(project.list('.')).not.toContain('pwned');
    const dom = new Dom(render(ran.summary, { html: true }));
    expect(dom.tags).toEqual(expect.arrayContaining(['table', 'code', 'details']));
    expect(dom.all('img')).toEqual([]);
    expect(dom.all('a')).toEqual([]);
    expect(dom.comments).toBe(0);
    expect(dom.prose).not.toContain('@everyone');
  });
});
