/**
 * How long reading the tags of 1,000 feature files takes, in each dialect, against @cucumber/gherkin alone on the
 * same files. The ways take turns, so that a busy machine slows all of them alike.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { gherkinReader } from '../src/preflight/readers/gherkin.ts';

const files = 1000;
const scenariosOfFile = 17;

/** Some 132 lines: a feature, a background, scenarios with tags and steps, a table, a docstring and an outline. */
function makeFeature(index: number): string {
  const scenario = (number: number) => `
  @tdd_issue @tdd_issue_${index + number} @area-${index % 7}
  Scenario: order ${number} is taken
    Given a shop with ${number} goods
    When order ${number} comes
    Then it is taken
`;
  return `@orders @shop-${index}
Feature: Orders of shop ${index}
  A shop takes orders while it has goods.
  Then it waits for more,
  and takes what comes.


  Background:
    Given a shop
${Array.from({ length: scenariosOfFile }, (_, number) => scenario(number)).join('')}
  Scenario: a letter
    Given a letter
      """
      @no-tag
      Scenario: none
      """
    And goods
      | name | price |
      | bolt | 2     |

  @outline
  Scenario Outline: <count> goods
    Given <count> goods
    Then there are <count>

    @few
    Examples:
      | count |
      | 1     |
      | 2     |
`;
}

interface Way {
  readonly name: string;
  readonly read: (text: string) => unknown;
  readonly times: number[];
}

/** Prints the times of each way and their ratio to the parser alone. */
export function tagReading({ smoke }: { readonly smoke: boolean }): void {
  const rounds = smoke ? 1 : 9;
  const folder = mkdtempSync(join(tmpdir(), 'retrial-bench-'));
  const paths = Array.from({ length: files }, (_, index) => join(folder, `${index}.feature`));
  for (const [index, path] of paths.entries()) writeFileSync(path, makeFeature(index));

  let ids = 0;
  const alone = new Parser(new AstBuilder(() => String(ids++)), new GherkinClassicTokenMatcher());
  const ways: readonly Way[] = [
    { name: '@cucumber/gherkin alone', read: (text) => alone.parse(text), times: [] },
    { name: 'reader, cucumber', read: gherkinReader({ dialect: 'cucumber' }).read, times: [] },
    { name: 'reader, behave', read: gherkinReader({ dialect: 'behave' }).read, times: [] },
  ];

  // The first round of each is cold: it is what one run of a preflight sees, and is told apart.
  for (let round = 0; round <= rounds; round += 1) {
    for (const way of ways) {
      const start = performance.now();
      for (const path of paths) way.read(readFileSync(path, 'utf8'));
      way.times.push(performance.now() - start);
    }
  }
  rmSync(folder, { recursive: true });

  const lines = makeFeature(0).split('\n').length - 1;
  console.log(`${files} files of ${lines} lines, median of ${rounds} rounds after a cold one`);
  const base = median(ways[0]?.times.slice(1) ?? []);
  for (const { name, times } of ways) {
    const [cold = Number.NaN, ...warm] = times;
    const ratio = (median(warm) / base).toFixed(2);
    console.log(
      `${name.padEnd(24)} ${median(warm).toFixed(0).padStart(6)} ms  × ${ratio}  (cold ${cold.toFixed(0)} ms)`,
    );
  }
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
