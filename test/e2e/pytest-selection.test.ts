import { describe, expect, it } from 'vitest';
import { chosen, failedIds, PytestProject } from './pytest-project.ts';

const flaky = `import os
def fails():
    assert not os.environ.get("FLAKY"), "a known flake"
`;

/** 43 ids that shells, XML, JSON and pytest's own syntax trip over. */
const odd = `import pytest
from flaky_part import fails

VALUES = [
    "a b", " lead", "trail ", "x[1]", "[", "]", "a]b", "a[b", "a::b", "::", "test_odd.py::test_x", "'", '"', "'\\"",
    "new\\nline", "tab\\tx", "$(id)", "\`id\`", "; rm -rf $HOME #", "a|b", "a&b", "<img src=x>", "<!--", "]]>", "&amp;",
    "{}", "%s", "\\\\", "a/b", "../up", ".", "-k", "--lf", "@file", "#1", "*", "?", "é", "日本", "\\U0001f600", "\\x1b[0m",
    "a" * 2000, "not x and y",
]


@pytest.mark.parametrize("value", VALUES)
def test_odd(value):
    fails()


@pytest.mark.parametrize("value", VALUES)
def test_fine(value):
    pass


class TestOuter:
    class TestInner:
        @pytest.mark.parametrize("n", [1, 2])
        def test_deep(self, n):
            if n == 2:
                fails()
`;

const files = { 'flaky_part.py': flaky, 'conftest.py': '', 'tests/test_odd.py': odd };

describe('the failed tests alone', () => {
  it.each([
    ['in order', '-p no:randomly'],
    ['in random order', ''],
    ['on two workers', '-n 2 -p no:randomly'],
    ['on two workers by file', '-n 2 --dist loadscope -p no:randomly'],
    ['beside -k', '-p no:randomly -k "odd or deep"'],
    ['with xunit1', '-p no:randomly -o junit_family=xunit1'],
    ['with a prefix', '-p no:randomly --junit-prefix=pre.fix'],
  ])('44 odd ids, %s', async (_name, options) => {
    using project = new PytestProject(`python -m pytest -q --junitxml=report.xml ${options}`, files);
    const first = await project.attempt({ env: { FLAKY: '1' } });
    expect(first.code).toBe(1);
    expect(failedIds(first)).toHaveLength(44);
    expect(first.sessions).toMatchObject([{ complete: true, selected: false }]);

    const second = await project.attempt({ select: chosen(first) });
    expect(second.code, second.output).toBe(0);
    expect(second.sessions).toMatchObject([
      { complete: true, selected: true, missing: [], key: first.sessions[0]?.key },
    ]);
    expect(second.sessions[0]?.passed.toSorted()).toEqual(
      first.sessions[0]?.failed.map(({ id }) => id).toSorted(),
    );
    expect(second.tests.map(({ id }) => id).toSorted(byName)).toEqual(failedIds(first).toSorted(byName));
  });

  it('2,000 of 4,000', async () => {
    using project = new PytestProject('python -m pytest -q -p no:randomly --junitxml=report.xml', {
      'flaky_part.py': flaky,
      'conftest.py': '',
      'test_many.py': `import pytest
from flaky_part import fails
@pytest.mark.parametrize("n", range(4000))
def test_many(n):
    if n % 2:
        fails()
`,
    });
    const first = await project.attempt({ env: { FLAKY: '1' } });
    const second = await project.attempt({ select: chosen(first) });
    expect(second.code).toBe(0);
    expect(second.sessions[0]).toMatchObject({ complete: true, selected: true });
    expect(second.sessions[0]?.passed).toHaveLength(2000);
  });

  it('unittest classes, doctests and subtests', async () => {
    using project = new PytestProject(
      'python -m pytest -q -p no:randomly --doctest-modules --junitxml=report.xml',
      {
        'flaky_part.py': flaky,
        'conftest.py': '',
        'documented.py': `def answer():
    """
    >>> import os; len(os.environ.get("FLAKY", ""))
    0
    """
def other():
    """
    >>> 1
    1
    """
`,
        'test_unit.py': `import unittest
from flaky_part import fails
class TestUnit(unittest.TestCase):
    def test_flaky(self): fails()
    def test_fine(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i):
                if i == 1: fails()
def test_subtests(subtests):
    for i in range(3):
        with subtests.test(i=i):
            if i == 1: fails()
`,
      },
    );
    const first = await project.attempt({ env: { FLAKY: '1' } });
    const ids = [
      'documented.py::documented.answer',
      'test_unit.py::TestUnit::test_flaky',
      'test_unit.py::TestUnit::test_sub',
      'test_unit.py::test_subtests',
    ];
    expect(first.sessions[0]?.failed.map(({ id }) => id)).toEqual(ids);
    expect(first.sessions[0]?.complete).toBe(true);
    const second = await project.attempt({ select: chosen(first) });
    expect(second.code, second.output).toBe(0);
    expect(second.sessions).toMatchObject([{ complete: true, selected: true, passed: ids }]);
  });

  it('another session of the stage runs in full, also one with the same arguments', async () => {
    const script = `status=0
for part in test_a.py test_b.py test_b.py; do
  python -m pytest -q -p no:randomly --junitxml=report-$part.xml $part || status=$?
done
exit $status`;
    using project = new PytestProject(script, {
      'flaky_part.py': flaky,
      'conftest.py': '',
      'test_a.py': 'from flaky_part import fails\ndef test_a(): fails()\ndef test_a2(): pass\n',
      'test_b.py': 'def test_b(): pass\ndef test_b2(): pass\n',
    });
    const first = await project.attempt({ env: { FLAKY: '1' } });
    expect(first.sessions.map(({ finished }) => finished.length)).toEqual([2, 2, 2]);
    const second = await project.attempt({ select: chosen(first) });
    expect(second.code).toBe(0);
    expect(second.sessions.map(({ selected }) => selected)).toEqual([true, false, false]);
    expect(second.sessions.map(({ passed }) => passed)).toEqual([
      ['test_a.py::test_a'],
      ['test_b.py::test_b', 'test_b.py::test_b2'],
      ['test_b.py::test_b', 'test_b.py::test_b2'],
    ]);
  });

  it('a plugin that reorders and one that adds tests last change nothing', async () => {
    using project = new PytestProject('python -m pytest -q -p no:randomly --junitxml=report.xml', {
      'flaky_part.py': flaky,
      'conftest.py': `import pytest
@pytest.hookimpl(hookwrapper=True, tryfirst=True)
def pytest_collection_modifyitems(items):
    yield
    items.reverse()
`,
      'test_a.py':
        'from flaky_part import fails\ndef test_a(): fails()\ndef test_b(): pass\ndef test_c(): fails()\n',
    });
    const first = await project.attempt({ env: { FLAKY: '1' } });
    const second = await project.attempt({ select: chosen(first) });
    expect(second.sessions[0]?.passed).toEqual(['test_a.py::test_c', 'test_a.py::test_a']);
    expect(second.output).toContain('1 deselected');
  });

  it('a test that is gone is told, and does not pass', async () => {
    using project = new PytestProject('python -m pytest -q -p no:randomly --junitxml=report.xml', {
      'flaky_part.py': flaky,
      'conftest.py': '',
      'test_a.py': 'from flaky_part import fails\ndef test_a(): fails()\ndef test_b(): pass\n',
    });
    const first = await project.attempt({ env: { FLAKY: '1' } });
    project.write('test_a.py', 'def test_renamed(): pass\ndef test_b(): pass\n');
    const second = await project.attempt({ select: chosen(first) });
    expect(second.code).toBe(5);
    expect(second.sessions).toMatchObject([
      { missing: ['test_a.py::test_a'], complete: expect.stringContaining('test_a.py::test_a'), passed: [] },
    ]);
  });

  it('through nox', async () => {
    using project = new PytestProject('nox -s tests', {
      'flaky_part.py': flaky,
      'conftest.py': '',
      'noxfile.py': `import nox
@nox.session(venv_backend="none")
def tests(session):
    session.run("python", "-m", "pytest", "-q", "--junitxml=report.xml")
`,
      'test_a.py': 'from flaky_part import fails\ndef test_a(): fails()\ndef test_b(): pass\n',
    });
    const first = await project.attempt({ env: { FLAKY: '1' } });
    expect(first.code).toBe(1);
    const second = await project.attempt({ select: chosen(first) });
    expect(second.sessions).toMatchObject([{ selected: true, passed: ['test_a.py::test_a'] }]);
  });
});

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
