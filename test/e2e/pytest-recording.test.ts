import { describe, expect, it } from 'vitest';
import { choose, chosen, PytestProject } from './pytest-project.ts';

const run = 'python -m pytest -q -p no:randomly --junitxml=report.xml';

describe('what is not complete', () => {
  it('pytest -x --lf: the second whole run is seen to have lost tests', async () => {
    using project = new PytestProject(`${run} -x --lf`, {
      'test_a.py': `import os
def test_a(): assert not os.environ.get("FLAKY")
def test_b(): assert 0, "a regression"
`,
    });
    const first = await project.attempt({ env: { FLAKY: '1' } });
    expect(first.sessions[0]?.collected).toEqual(['test_a.py::test_a', 'test_a.py::test_b']);
    expect(choose(first)).toEqual({ ok: false, error: expect.stringContaining('stopped early') });
    const second = await project.attempt();
    expect(second.code).toBe(0);
    expect(second.sessions[0]?.finished).toEqual(['test_a.py::test_a']);
  });

  it.each(['', '-n 2'])('-x %s', async (options) => {
    using project = new PytestProject(`${run} -x ${options}`, {
      'test_a.py': `import pytest, time
@pytest.mark.parametrize("n", range(40))
def test_a(n):
    time.sleep(0.01)
    assert n != 3
`,
    });
    expect(choose(await project.attempt())).toEqual({ ok: false, error: expect.stringContaining('stopp') });
  });

  it.each(['', '-n 2'])('a killed session leaves a readable recording %s', async (options) => {
    using project = new PytestProject(`${run} ${options}`, {
      'test_a.py': `import os, signal, time
def test_a(): pass
def test_b(): pass
def test_kill():
    parent = os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()
    time.sleep(1)
    os.kill(parent, signal.SIGKILL)
    time.sleep(5)
`,
    });
    const attempt = await project.attempt();
    expect(attempt.code).not.toBe(0);
    expect(attempt.sessions).toMatchObject([{ complete: 'the pytest session did not end by itself' }]);
    expect(attempt.sessions[0]?.passed).toContain('test_a.py::test_a');
    expect(attempt.tests).toEqual([]);
  });

  it('a worker that dies', async () => {
    using project = new PytestProject(`${run} -n 2`, {
      'test_a.py': 'import os\ndef test_a(): os._exit(7)\ndef test_b(): pass\n',
    });
    const attempt = await project.attempt();
    expect(attempt.sessions[0]?.failed.map(({ id }) => id)).toEqual(['test_a.py::test_a']);
    expect(choose(attempt)).toEqual({ ok: false, error: expect.stringContaining('not complete') });
  });

  it.each(['', '-n 2', '--continue-on-collection-errors'])('a collection error %s', async (options) => {
    using project = new PytestProject(`${run} ${options}`, {
      'test_a.py': 'import no_such_module\n',
      'test_b.py': 'def test_b(): assert 0\n',
    });
    const attempt = await project.attempt();
    expect(attempt.sessions[0]?.complete).toBe('pytest could not collect 1 file(s)');
    expect(attempt.tests.filter(({ collection }) => collection)).toHaveLength(1);
  });

  it.each(['', '-n 2'])('a failed coverage gate is an error of its own %s', async (options) => {
    using project = new PytestProject(`${run} ${options} --cov=lib --cov-report= --cov-fail-under=100`, {
      'lib.py': 'def used():\n    return 1\ndef unused():\n    return 2\n',
      'test_a.py':
        'import os, lib\ndef test_a(): assert lib.used() == (2 if os.environ.get("FLAKY") else 1)\n',
    });
    const first = await project.attempt({ env: { FLAKY: '1' } });
    expect(first.code).toBe(1);
    expect(first.sessions[0]?.otherErrors).toEqual([expect.stringContaining('coverage gate')]);
    expect(choose(first)).toEqual({ ok: false, error: expect.stringContaining('coverage gate') });
    const second = await project.attempt();
    expect(second.tests.map(({ outcome }) => outcome)).toEqual(['passed']);
    expect(second.sessions[0]?.otherErrors).toHaveLength(1);
  });

  it('a plugin that sets the exit status', async () => {
    using project = new PytestProject(run, {
      'conftest.py': 'def pytest_sessionfinish(session): session.exitstatus = 1\n',
      'test_a.py': 'def test_a(): pass\n',
    });
    const attempt = await project.attempt();
    expect(attempt.code).toBe(1);
    expect(attempt.sessions[0]?.otherErrors).toEqual(['pytest ended with status 1, and no test failed']);
  });

  it('an error inside of pytest', async () => {
    using project = new PytestProject(run, {
      'conftest.py': 'def pytest_runtest_protocol(item): raise KeyError("inner")\n',
      'test_a.py': 'def test_a(): pass\n',
    });
    const attempt = await project.attempt();
    expect(attempt.code).toBe(3);
    expect(attempt.sessions[0]?.otherErrors).toEqual([expect.stringContaining('an error inside of pytest')]);
  });
});

describe('what pytest retries itself', () => {
  it.each(['', '-n 2'])('is told %s', async (options) => {
    using project = new PytestProject(`${run} ${options} --reruns 2`, {
      'test_a.py': `import os
def test_flaky():
    with open("count", "a+") as f:
        f.write("x")
        f.seek(0)
        assert len(f.read()) > 1
def test_fine(): pass
def test_broken(): assert 0
`,
    });
    const attempt = await project.attempt();
    expect(attempt.sessions).toMatchObject([{ complete: true, retried: [{ id: 'test_a.py::test_flaky' }] }]);
    expect(attempt.sessions[0]?.failed.map(({ id }) => id)).toEqual(['test_a.py::test_broken']);
    expect(attempt.tests.find(({ id }) => id.name === 'test_flaky')?.outcome).toBe('passed');
  });
});

describe('where the plugin is not', () => {
  const files = { 'test_a.py': 'def test_a(): pass\n' };

  it.each([
    [
      'PYTEST_DISABLE_PLUGIN_AUTOLOAD',
      'PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 python -m pytest -q --junitxml=report.xml',
    ],
    ['python -I', 'python -I -m pytest -q -p no:randomly --junitxml=report.xml'],
    ['-p no:retrial', `${run} -p no:retrial`],
    ['without its folder', `RETRIAL_PYTEST_DIR= ${run}`],
  ])('%s: the suite runs, and nothing is recorded', async (_name, script) => {
    using project = new PytestProject(script, files);
    const attempt = await project.attempt({ select: '{"version":1,"sessions":[]}' });
    expect(attempt.code, attempt.output).toBe(0);
    expect(attempt.sessions).toEqual([]);
    expect(attempt.tests).toHaveLength(1);
  });

  it('a broken selection never breaks the suite: all runs', async () => {
    using project = new PytestProject(run, files);
    const attempt = await project.attempt({ select: '{"sessions": [{}]' });
    expect(attempt.code).toBe(0);
    expect(attempt.output).toContain('retrial-pytest: stepped aside');
    expect(attempt.tests).toHaveLength(1);
    expect(attempt.sessions.every(({ complete }) => complete !== true)).toBe(true);
  });

  it.each(['', '-n 2'])(
    'a pytest inside of a test is left alone, also when its parent is selected %s',
    async (options) => {
      using project = new PytestProject(`${run} ${options}`, {
        'test_a.py': `import os, pytest, subprocess, sys
def inner(*args):
    return subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "inner/"], capture_output=True, text=True).stdout
def test_outer():
    out = inner()
    assert "2 passed" in out, out
    assert not os.environ.get("FLAKY")
def test_in_process():
    assert pytest.main(["-q", "inner/"]) == 0
`,
        'pytest.ini': '[pytest]\ntestpaths = test_a.py\n',
        'inner/test_inner.py': 'def test_1(): pass\ndef test_2(): pass\n',
      });
      const first = await project.attempt({ env: { FLAKY: '1' } });
      expect(first.sessions).toHaveLength(1);
      expect(first.sessions[0]?.finished).toHaveLength(2);
      const second = await project.attempt({ select: chosen(first) });
      expect(second.code, second.output).toBe(0);
      expect(second.sessions).toMatchObject([{ selected: true, passed: ['test_a.py::test_outer'] }]);
    },
  );

  it('two sessions in one process are both recorded', async () => {
    const main = 'import pytest; a = pytest.main(["-q", "test_a.py"]); b = pytest.main(["-q", "test_b.py"])';
    using project = new PytestProject(`python -c '${main}'`, {
      ...files,
      'test_b.py': 'def test_b(): pass\n',
    });
    const attempt = await project.attempt();
    expect(attempt.sessions.map(({ passed }) => passed)).toEqual([
      ['test_a.py::test_a'],
      ['test_b.py::test_b'],
    ]);
  });
});
