import { describe, expect, it } from 'vitest';
import { brief, read, testsOf } from '../read.ts';

/** By the shapes that each tool's own writer produces; pytest and go stand as real files in fixtures/. */
const dialects: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'surefire: retried until green',
    '<testsuite name="S" tests="1" failures="0" flakes="1"><testcase name="t" classname="S" time="1,234.5"><flakyFailure message="boom" type="E"><stackTrace><![CDATA[E: boom\n\tat S.t]]></stackTrace><system-out><![CDATA[noise <x>]]></system-out></flakyFailure></testcase></testsuite>',
    ['passed | t | boom'],
  ],
  [
    'surefire: failed every time',
    '<testsuite name="S" failures="1"><testcase name="t" classname="S"><failure message="one"/><rerunFailure message="two"><stackTrace>x</stackTrace></rerunFailure></testcase></testsuite>',
    ['failed | t | one | two'],
  ],
  [
    'nextest: flaky with output inside',
    '<testsuites><testsuite name="crate" failures="0"><testcase name="a::b" classname="crate"><flakyFailure type="test failure"><system-out>out</system-out></flakyFailure></testcase></testsuite></testsuites>',
    ['passed | a::b | '],
  ],
  [
    'phpunit: nested suites count their tests again',
    '<testsuites><testsuite name="all" failures="1"><testsuite name="T" failures="1"><testcase name="testA" class="T" classname="T"><failure type="F">T::testA\nFailed</failure></testcase><testcase name="testB" classname="T"/></testsuite></testsuite></testsuites>',
    ['failed | testA | ', 'passed | testB'],
  ],
  [
    'behave: a scenario, a raw escape, one that never ran',
    '<testsuite name="f.F" failures="1" errors="0"><testcase classname="f.F" name="x -- @1.2 Name" status="failed"><failure type="AssertionError" message="no"><![CDATA[Failing step: \x1b[31mx]]></failure></testcase><testcase classname="f.F" name="y" status="untested"/><testcase classname="f.F" name="z" status="undefined"/></testsuite>',
    [
      'failed | x -- @1.2 Name | no',
      'skipped | y',
      'failed | z | the report gives the status "undefined" and no failure',
    ],
  ],
  [
    'ctest: a missing binary is skipped',
    '<testsuite name="(empty)" tests="2" failures="0"><testcase name="a" classname="a" status="notrun"><skipped message="Unable to find executable"/></testcase><testcase name="b" classname="b" status="run"/></testsuite>',
    ['skipped | a', 'passed | b'],
  ],
  [
    'googletest: disabled',
    '<testsuites><testsuite name="S"><testcase name="a" status="notrun" result="suppressed" classname="S"/><testcase name="b" status="run" result="completed" classname="S"/></testsuite></testsuites>',
    ['skipped | a', 'passed | b'],
  ],
  [
    'gotestsum: the root counts lines of the compiler as errors',
    '<testsuites tests="1" failures="0" errors="7"><testsuite name="p" failures="0"><testcase classname="p" name="TestA"/></testsuite></testsuites>',
    ['passed | TestA'],
  ],
  [
    'a suite that fails as a whole',
    '<testsuite name="S" errors="1"><error message="cannot load"/></testsuite>',
    ['failed | S | cannot load'],
  ],
  [
    'pytest: a test that only sums up its subtests',
    '<testsuites name="pytest tests"><testsuite name="pytest" failures="2"><testcase classname="m" name="t"><failure message="assert 0">x</failure><failure message="contains 1 failed subtest">contains 1 failed subtest</failure></testcase></testsuite></testsuites>',
    ['failed | t | assert 0'],
  ],
];

describe('dialects of JUnit XML', () => {
  it.each(dialects)('%s', async (_name, xml, expected) => {
    const reading = await read(xml);
    expect(reading).not.toHaveProperty('problem');
    expect(brief(reading)).toEqual(expected);
  });

  it('surefire: text without what the test printed, seconds with thousands', async () => {
    const [test] = testsOf(await read(dialects[0]?.[1] ?? ''));
    expect(test).toMatchObject({ seconds: 1234.5, problems: [{ type: 'E', text: 'E: boom\n\tat S.t' }] });
  });

  it('playwright: the project stands in hostname', async () => {
    const project = (name: string) =>
      `<testsuite name="a.spec.ts" hostname="${name}"><testcase name="s › t" classname="a.spec.ts"/></testsuite>`;
    const reading = await read(
      `<testsuites id="" name="">${project('chromium')}${project('firefox')}</testsuites>`,
    );
    expect(testsOf(reading).map(({ id }) => id)).toEqual([
      { package: 'a.spec.ts', project: 'chromium', name: 's › t' },
      { package: 'a.spec.ts', project: 'firefox', name: 's › t' },
    ]);
  });

  it('elsewhere hostname is the name of the machine', async () => {
    const xml =
      '<testsuites><testsuite name="S" hostname="vm"><testcase name="t" classname="S"/></testsuite></testsuites>';
    expect(testsOf(await read(xml))[0]?.id.project).toBe('');
  });

  it('a test case without a class is named by its suite', async () => {
    const reading = await read('<testsuite name="S"><testcase name="t" file="a.rb" line="0"/></testsuite>');
    expect(testsOf(reading)[0]).toMatchObject({ id: { package: 'S' }, file: 'a.rb', line: null });
  });

  it('gotestsum: the raw output is read as Go writes it', async () => {
    const reading = await read(
      `<testsuites><testsuite name="p" failures="2"><properties><property name="go.version" value="go1.26"/></properties>
       <testcase classname="p" name="TestA"><failure message="Failed" type="">=== RUN   TestA&#xA;--- FAIL: TestA (0.00s)&#xA;</failure></testcase>
       <testcase classname="p" name="TestA/x"><failure message="Failed" type="">=== RUN   TestA/x&#xA;    a_test.go:7: child&#xA;    --- FAIL: TestA/x (0.00s)&#xA;</failure></testcase>
       </testsuite></testsuites>`,
    );
    expect(reading).toMatchObject({ ok: true, report: { producer: 'go' } });
    expect(testsOf(reading)).toMatchObject([
      { explainedBy: 'children', problems: [] },
      {
        file: 'a_test.go',
        line: 7,
        problems: [{ message: 'a_test.go:7: child', text: '    a_test.go:7: child' }],
      },
    ]);
  });
});
