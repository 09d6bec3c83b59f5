/** `count-tests.ts FILE`: prints how many tests of vitest's JSON report passed and how many failed. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const [file] = process.argv.slice(2);
if (file === undefined) {
  throw new Error('usage: count-tests.ts FILE');
}
const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
/** Files that could not be loaded: none of their tests is counted by the report. */
const unloaded = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
console.log(`${report.numPassedTests} ${report.numFailedTests + unloaded.length}`);
