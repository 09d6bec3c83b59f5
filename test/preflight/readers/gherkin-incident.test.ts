import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gherkinReader } from '../../../src/preflight/readers/gherkin.ts';

const folder = new URL('../../../examples/lying-suite/features/', import.meta.url);
const { read } = gherkinReader({ dialect: 'behave' });
const readings = readdirSync(folder)
  .filter((file) => file.endsWith('.feature'))
  .sort()
  .map((file) => ({ file, reading: read(readFileSync(new URL(file, folder), 'utf8')) }));

it('finds the eleven scenarios that fail on purpose and do not say so', () => {
  const untagged = readings.flatMap(({ file, reading }) =>
    reading.tests
      .map(({ line, column, tags }) => ({
        place: `${file}:${line}:${column}`,
        texts: tags.map(({ text }) => text),
      }))
      .filter(({ texts }) => texts.includes('@tdd_issue') && !texts.includes('@tdd_expected_fail'))
      .map(({ place }) => place),
  );
  expect(untagged).toEqual([
    'letters.feature:4:3',
    'letters.feature:10:3',
    'orders.feature:10:3',
    'orders.feature:16:3',
    'orders.feature:28:3',
    'payments.feature:9:3',
    'payments.feature:16:3',
    'payments.feature:22:3',
    'stock.feature:10:3',
    'stock.feature:17:3',
    'stock.feature:25:5',
  ]);
});

it('finds the malformed tag', () => {
  const known = /^@(?:tdd_expected_fail|tdd_issue|tdd_issue_\d+|slow|stock)$/;
  const malformed = readings.flatMap(({ file, reading }) =>
    reading.tags
      .filter(({ text }) => !known.test(text))
      .map(({ line, column, text }) => `${file}:${line}:${column} ${text}`),
  );
  expect(malformed).toEqual(['stock.feature:30:51 @tdd_issue_']);
  expect(readings.flatMap(({ reading }) => reading.problems)).toEqual([]);
});
