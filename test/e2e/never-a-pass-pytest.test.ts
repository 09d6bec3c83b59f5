import { describe, expect, it } from 'vitest';
import { attemptsOf, verdictsOf } from './action-project.ts';
import { pytest, runStage, stageProject } from './pytest-stage.ts';

const flakyFirst = 'from seeded import flaky\ndef test_flaky(): flaky()\n';
const broken = 'def test_broken(): assert 1 == 2, "a regression"\n';
const fine = 'def test_fine(): pass\n';

describe('an early stop that hid a broken test', () => {
  const flakeFirst = { 'test_a.py': flakyFirst + broken + fine };
  const flakeSecond = { 'test_a.py': `from seeded import flaky\n${fine}def test_flaky(): flaky()\n${broken}` };
  const alone = 'python -I -m pytest -q -p no:randomly --junitxml=report.xml';
  // `python -I` does not look into the working directory either.
  const path = '-o pythonpath=.';

  it.each([
    ['-x', `${pytest} -x`],
    ['--maxfail=1', `${pytest} --maxfail=1`],
    ['-x on two workers', `${pytest} -x -n 2`],
    ['-x without the plugin', `${alone} ${path} -x`],
  ])('%s: the whole stage runs again, and the broken test is seen', (_name, run) => {
    const ran = runStage({ run, files: flakeFirst });
    expect(ran.code, ran.output).toBe(1);
    expect(verdictsOf(ran)).toContain('test_broken: regression');
    expect(ran.result.verdict).toBe('failed');
  });

  it.each([
    ['-x --lf', `${pytest} -x --lf`, flakeFirst],
    ['-x --lf, a passed test before', `${pytest} -x --lf`, flakeSecond],
    ['-x --lf on two workers', `${pytest} -x --lf -n 2`, flakeFirst],
    ['--sw --lf', `${pytest} --sw --lf`, flakeFirst],
    ['-x --lf without the plugin', `${alone} ${path} -x --lf`, flakeFirst],
    ['-x --lf without the plugin, a passed test before', `${alone} ${path} -x --lf`, flakeSecond],
    ['-x --lf without the plugin and its log', `${alone} ${path} -x --lf > out.txt`, flakeFirst],
    [
      '-x --lf without the plugin, reports merged',
      `s=0; ${alone} ${path} -x --lf test_a.py || s=1
       ${alone} ${path} --junitxml=other.xml test_other.py || s=1
       python merge.py report.xml other.xml; exit $s`,
      {
        ...flakeFirst,
        'test_other.py': 'def test_1(): pass\ndef test_2(): pass\n',
        'merge.py': `import sys, xml.etree.ElementTree as tree
first, *others = [tree.parse(path) for path in sys.argv[1:]]
for other in others:
    first.getroot().extend(list(other.getroot()))
first.write(sys.argv[1])
`,
      },
    ],
    ['-x --lf, no report', `${pytest} -x --lf`, flakeFirst],
  ])('%s', (name, run, files) => {
    const stage = name.endsWith('no report') ? { reports: undefined } : {};
    const ran = runStage({ run, stage, files });
    expect(ran.code, ran.output).toBe(1);
    expect(ran.result.verdict).toBe('failed');
    expect(ran.result.failures.some(({ verdict }) => verdict === 'regression')).toBe(true);
  });
});
