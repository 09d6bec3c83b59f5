import { expect, it } from 'vitest';
import { read, testsOf } from '../read.ts';

/** Reports that say somewhere that a test failed, in the many ways of writers: none may read as passed. */
it.each([
  ['a count with a sign', '<testsuite failures="+1"><testcase name="t"/></testsuite>'],
  ['a count with blanks', '<testsuite failures=" 1 "><testcase name="t"/></testsuite>'],
  ['a count as a decimal', '<testsuite errors="1.0"><testcase name="t"/></testsuite>'],
  ['a count with thousands', '<testsuite failures="1,000"><testcase name="t"/></testsuite>'],
  [
    'a result beside another status',
    '<testsuite><testcase name="t" status="passed" result="failed"/></testsuite>',
  ],
  [
    'a result of what was completed',
    '<testsuite><testcase name="t" status="completed" result="failed"/></testsuite>',
  ],
  ['a time-out in the status', '<testsuite><testcase name="t" status="timedout"/></testsuite>'],
])('%s', async (_, xml) => {
  const reading = await read(xml);
  expect(reading.ok && testsOf(reading).every(({ outcome }) => outcome === 'passed')).toBe(false);
});

it('takes no output inside of a failure for its exception', async () => {
  const xml =
    '<testsuite><testcase name="t"><failure message="m">own<stdout>known</stdout></failure></testcase></testsuite>';
  expect(testsOf(await read(xml))[0]?.problems[0]?.text).toBe('own');
});
