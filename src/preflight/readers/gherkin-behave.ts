import type { TagReading } from '../tagged-test.ts';
import { BehaveFeature, type Trouble } from './gherkin-behave-feature.ts';
import { keywordsOf } from './gherkin-behave-keywords.ts';
import { behaveLines } from './gherkin-behave-lines.ts';
import { BehaveMachine, unknownLanguage } from './gherkin-behave-machine.ts';
import { ReadingCollector } from './gherkin-collector.ts';

/**
 * As Behave 1.3 reads it, whose parser is a machine over lines of its own (behave/parser.py): it takes what
 * Cucumber's refuses (docstrings in ''', lower-case steps, tags at the end) and refuses what that one takes.
 * Behave stops at its first error, and so does this: the tests before it are read, the rest is one problem.
 * A docstring that is never closed is a problem though Behave takes it: it swallows the scenarios below.
 */
export function readBehave(text: string, language: string): TagReading {
  const collector = new ReadingCollector();
  const keywords = keywordsOf(language);
  if (keywords === null) {
    collector.addProblem({ line: 1, column: 1 }, unknownLanguage(language));
    return collector.finish();
  }
  const feature = new BehaveFeature(collector);
  const found = readLines({ text, machine: new BehaveMachine(feature, keywords), collector });
  if (found === null) feature.closeOutline();
  // An outline that is open at an error may lack examples: it is left out.
  else collector.addProblem(found, found.message);
  feature.dropPendingTags();
  return collector.finish();
}

interface Reading {
  readonly text: string;
  readonly machine: BehaveMachine;
  readonly collector: ReadingCollector;
}

function readLines({ text, machine, collector }: Reading): Trouble | null {
  for (const line of behaveLines(text)) {
    const found = machine.take(line);
    if (found !== null) return found;
    if (!collector.open) return null;
  }
  return machine.end();
}
