import { describe, expect, it } from 'vitest';
import { attemptsOf, verdictsOf } from './action-project.ts';
import { pytest, runStage } from './pytest-stage.ts';

const flakyTest = 'from seeded import flaky\ndef test_flaky(): flaky()\n';
const brokenTest = 'def test_broken(): assert 1 == 2, "a regression"\n';
const fineTest = 'def test_fine(): pass\n';

/** Isolated, so that the plugin's folder is lost; the ini value replaces the working directory, which is lost too. */
const isolated = 'python -I -m pytest -q -p no:randomly -o pythonpath=. --junitxml=report.xml';

describe('an early stop that hid a broken test', () => {
  const flakeFirst = { 'test_a.py': flakyTest + brokenTest + fineTest };
  const flakeSecond = { 'test_a.py': `${fineTest}${flakyTest}${brokenTest}` };
  const flakeAlone = { 'test_a.py': flakyTest, 'test_b.py': brokenTest };
  const merge = `import sys, xml.etree.ElementTree as tree
first, *others = [tree.parse(path) for path in sys.argv[1:]]
for other in others:
    first.getroot().extend(list(other.getroot()))
first.write(sys.argv[1])
`;

  it.each([
    ['-x', `${pytest} -x`],
    ['--maxfail=1', `${pytest} --maxfail=1`],
    ['-x on a worker', `${pytest} -x -n 1`],
    ['-x without the plugin', `${isolated} -x`],
    ['by pytest.exit', `${pytest} -p stopper`],
  ])('%s: the whole stage runs again, and the broken test is seen', (_name, run) => {
    const stopper = `import pytest
def pytest_runtest_logreport(report):
    if report.failed and "flaky" in report.nodeid:
        pytest.exit("enough", returncode=1)
`;
    const ran = runStage({ run, files: { ...flakeFirst, 'stopper.py': stopper } });
    expect(ran.code, ran.output).toBe(1);
    expect(ran.result.verdict).toBe('failed');
    expect(verdictsOf(ran)).toContain('test_broken: regression');
    expect(attemptsOf(ran)).toEqual([2]);
  });

  it.each([
    ['-x --lf', `${pytest} -x --lf`, flakeFirst],
    ['-x --lf, a passed test before', `${pytest} -x --lf`, flakeSecond],
    ['-x --lf on a worker', `${pytest} -x --lf -n 1`, flakeFirst],
    ['-x --lf, another file', `${pytest} -x --lf`, flakeAlone],
    ['-x --lf without the plugin', `${isolated} -x --lf`, flakeFirst],
    ['-x --lf without the plugin, coloured', `${isolated} -x --lf --color=yes`, flakeFirst],
    ['-x --lf without the plugin, a passed test before', `${isolated} -x --lf`, flakeSecond],
    ['-x --lf without the plugin and its log', `${isolated} -x --lf > out.txt`, flakeFirst],
    [
      '-x --lf without the plugin, reports merged',
      `s=0
${isolated} -x --lf test_a.py || s=1
${isolated} --junitxml=other.xml test_other.py || s=1
python merge.py report.xml other.xml
exit $s`,
      { ...flakeFirst, 'merge.py': merge, 'test_other.py': 'def test_1(): pass\ndef test_2(): pass\n' },
    ],
    [
      '-x --lf without the plugin beside a session with it',
      `s=0
${isolated} -x --lf test_a.py || s=1
${pytest} --junitxml=report-other.xml test_other.py || s=1
exit $s`,
      { ...flakeFirst, 'test_other.py': 'def test_1(): pass\ndef test_2(): pass\n' },
    ],
    ['-x --lf and no report', `${pytest} -x --lf; rm -f report.xml`, flakeFirst],
    ['-x --lf without the plugin and no report', `${isolated} -x --lf`, flakeFirst],
  ])('%s: the second attempt proves nothing', (name, run, files) => {
    const stage = name.endsWith('no report') ? { reports: undefined } : {};
    const ran = runStage({ run, stage, files });
    expect(ran.code, ran.output).toBe(1);
    expect(ran.result.verdict).toBe('failed');
    // The retry was granted and did exit with 0: only what it ran tells.
    expect(attemptsOf(ran)).toEqual([2]);
    expect(ran.result.stages[0]?.attempts[1]?.exit).toEqual({ code: 0 });
    expect(verdictsOf(ran)).toContain('vanished: regression');
  });

  it('-x --lf without the plugin: says what to do', () => {
    const { summary } = runStage({ run: `${isolated} -x --lf`, files: flakeFirst });
    expect(summary).toContain('stopping after 1 failures');
    expect(summary).toContain('RETRIAL_PYTEST_DIR');
  });
});

describe('beside a listed flake', () => {
  it('a second session of the stage, which the selection would have emptied', () => {
    const ran = runStage({
      run: `${pytest} --junitxml=report-a.xml test_a.py\n${pytest} --junitxml=report-b.xml test_b.py`,
      files: { 'test_a.py': flakyTest + fineTest, 'test_b.py': brokenTest },
    });
    expect(ran.code, ran.output).toBe(1);
    expect(ran.result.ledger[0]).toMatchObject({ granted: true, rerun: 'selected' });
    expect(verdictsOf(ran)).toEqual(['test_broken: regression', 'test_flaky: flake']);
  });

  it.each(['', '-n 2'])('a failed coverage gate %s', (options) => {
    const ran = runStage({
      run: `${pytest} ${options} --cov=lib --cov-report= --cov-fail-under=100`,
      files: {
        'lib.py': 'def used():\n    return 1\ndef unused():\n    return 2\n',
        'test_a.py': `import lib\n${flakyTest}def test_used(): assert lib.used() == 1\n`,
      },
    });
    expect(ran.code, ran.output).toBe(1);
    expect(verdictsOf(ran)).toEqual(['exit: regression', 'test_flaky: suspected-flake']);
    expect(ran.result.ledger[0]).toMatchObject({ granted: false, rule: 2 });
    expect(attemptsOf(ran)).toEqual([1]);
  });

  it.each([
    ['an unknown failure', brokenTest],
    ['a module that cannot be imported', 'import no_such_module\n'],
    [
      'a fixture that fails',
      'import pytest\n@pytest.fixture\ndef db(): raise OSError("no db")\ndef test_db(db): pass\n',
    ],
  ])('%s', (_name, other) => {
    const ran = runStage({
      run: `${pytest} --continue-on-collection-errors`,
      files: { 'test_a.py': flakyTest, 'test_b.py': other },
    });
    expect(ran.code, ran.output).toBe(1);
    expect(ran.result.ledger[0]).toMatchObject({ granted: false, rule: 2 });
    expect(verdictsOf(ran)).toContain('test_flaky: suspected-flake');
    expect(attemptsOf(ran)).toEqual([1]);
  });
});

describe.each(['pytest', 'whole'])('rerun: %s', (rerun) => {
  it.each([
    [
      'skipped',
      `import pytest
from seeded import executions
def test_flaky():
    if executions("a") > 1: pytest.skip("later")
    assert 0, "a known flake"
def test_fine(): pass
`,
      '',
    ],
    [
      'expected to fail',
      `import pytest
from seeded import executions
def test_flaky():
    if executions("a") > 1: pytest.xfail("later")
    assert 0, "a known flake"
def test_fine(): pass
`,
      '',
    ],
    [
      'deselected',
      flakyTest + fineTest,
      `from seeded import executions
def pytest_collection_modifyitems(config, items):
    if executions("collections") > 1:
        config.hook.pytest_deselected(items=[item for item in items if item.name == "test_flaky"])
        items[:] = [item for item in items if item.name != "test_flaky"]
`,
    ],
    [
      'renamed',
      `import pytest
from seeded import executions
@pytest.mark.parametrize("value", ["new" if executions("collections") > 1 else "old"])
def test_flaky(value):
    assert value == "new", "a known flake"
def test_fine(): pass
`,
      '',
    ],
  ])('a test that is %s when it runs again', (_name, tests, conftest) => {
    const ran = runStage({
      run: pytest,
      stage: { rerun },
      files: { 'test_a.py': tests, 'conftest.py': conftest },
    });
    expect(ran.code, ran.output).toBe(1);
    expect(ran.result.verdict).toBe('failed');
    expect(ran.result.failures.map(({ kind }) => kind)).toContain('vanished');
    expect(ran.result.failures.map(({ verdict }) => verdict)).not.toContain('flake');
    expect(attemptsOf(ran)).toEqual([2]);
  });

  it('a flake that fails another way on its retry', () => {
    const ran = runStage({
      run: pytest,
      stage: { rerun },
      files: {
        'test_a.py': `from seeded import executions
def test_flaky():
    if executions("a") > 1: raise ValueError("the schema has no column")
    assert 0, "a known flake"
def test_fine(): pass
`,
      },
    });
    expect(ran.code, ran.output).toBe(1);
    expect(verdictsOf(ran)).toEqual(['test_flaky: regression', 'test_flaky: regression']);
    expect(ran.result.ledger).toMatchObject([{ granted: true }, { granted: false, rule: 2 }]);
  });

  it('a flake that fails the same way each time', () => {
    const ran = runStage({
      run: pytest,
      stage: { rerun },
      files: { 'test_a.py': 'def test_flaky(): assert 0, "a known flake"\n' },
    });
    expect(ran.code, ran.output).toBe(1);
    expect(verdictsOf(ran)).toEqual(['test_flaky: regression']);
    expect(attemptsOf(ran)).toEqual([4]);
  });
});

describe('two failures in one test, of which one is unknown', () => {
  const subtests = `from seeded import flaky
def test_both(subtests):
    with subtests.test(part=1): flaky()
    with subtests.test(part=2): assert 1 == 2, "a regression"
`;
  const unittest = `import unittest
from seeded import flaky
class TestBoth(unittest.TestCase):
    def test_both(self):
        with self.subTest(part=1): flaky()
        with self.subTest(part=2): self.assertEqual(1, 2, "a regression")
`;
  const teardown = `import pytest
from seeded import flaky
@pytest.fixture
def resource():
    yield
    raise RuntimeError("the resource leaked")
def test_both(resource): flaky()
`;
  const message = `def test_both():
    try:
        raise RuntimeError("a known flake")
    except RuntimeError:
        pass
    raise ValueError("a regression")
`;

  it.each([
    ['subtests', subtests, 2],
    ['subTest of unittest', unittest, 2],
    ['call and teardown', teardown, 2],
    ['the known one was handled', message, 1],
  ])('%s', (_name, tests, failures) => {
    const ran = runStage({ run: pytest, files: { 'test_a.py': tests } });
    expect(ran.code, ran.output).toBe(1);
    expect(ran.result.failures).toHaveLength(failures);
    expect(verdictsOf(ran)).toContain('test_both: regression');
    expect(ran.result.ledger[0]).toMatchObject({ granted: false, rule: 2 });
    expect(attemptsOf(ran)).toEqual([1]);
  });
});

describe.each(['', '--tb=short', '--tb=native'])('known text outside of the exception %s', (style) => {
  it.each([
    ['standard output', 'print("a known flake")'],
    ['standard error', 'import sys; print("a known flake", file=sys.stderr)'],
    ['the log', 'import logging; logging.error("a known flake")'],
    ['a warning', 'import warnings; warnings.warn("a known flake")'],
    ['the source above', 'assert True, "a known flake"'],
    ['the source of the failing line', 'assert int("x"), "a known flake"'],
    ['a comment', 'pass  # a known flake'],
  ])('in %s', (_name, statement) => {
    const ran = runStage({
      run: `${pytest} ${style} -o junit_logging=all`,
      files: { 'test_a.py': `def test_a():\n    ${statement}\n    assert 1 == 2\n` },
    });
    expect(ran.code, ran.output).toBe(1);
    expect(verdictsOf(ran)).toEqual(['test_a: regression']);
    expect(attemptsOf(ran)).toEqual([1]);
  });
});

describe('what pytest-rerunfailures ran again', () => {
  const files = { 'test_a.py': flakyTest + fineTest };

  const another = `from seeded import executions
def test_flaky():
    if executions("a") == 1: raise ValueError("the schema has no column")
    assert executions("b") > LIMIT, "a known flake"
`;

  it.each(['', '-n 2'])('is a failure like any other: an unknown one fails the run %s', (options) => {
    const unknown = { 'test_a.py': another.replace('LIMIT', '0') };
    const ran = runStage({ run: `${pytest} --reruns 2 ${options}`, files: unknown });
    expect(ran.code, ran.output).toBe(1);
    expect(verdictsOf(ran)).toEqual(['test_flaky: regression']);
    expect(ran.result.failures[0]?.message).toBe('ValueError: the schema has no column');
    expect(attemptsOf(ran)).toEqual([1]);
  });

  it.each(['', '-n 2'])('a known one needs no second retry %s', (options) => {
    const ran = runStage({ run: `${pytest} --reruns 2 ${options}`, files });
    expect(ran.code, ran.output).toBe(0);
    expect(ran.result.verdict).toBe('flaky');
    expect(verdictsOf(ran)).toEqual(['test_flaky: flake']);
    expect(attemptsOf(ran)).toEqual([1]);
  });

  it('an unknown failure before a known one that stayed refuses the retry', () => {
    const ran = runStage({
      run: `${pytest} --reruns 1`,
      files: { 'test_a.py': another.replace('LIMIT', '1') },
    });
    expect(ran.code, ran.output).toBe(1);
    expect(verdictsOf(ran)).toEqual(['test_flaky: regression', 'test_flaky: suspected-flake']);
    expect(ran.result.ledger).toMatchObject([{ granted: false, rule: 2 }]);
  });

  it('passes where the stage allows it', () => {
    const ran = runStage({
      run: `${pytest} --reruns 2`,
      stage: { 'framework-retries': 'allow' },
      files,
    });
    expect(ran.code, ran.output).toBe(0);
    expect(ran.result.verdict).toBe('passed');
  });
});
