import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dialects } from '@cucumber/gherkin';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { gherkinReader } from '../../src/preflight/readers/gherkin.ts';
import { makeFeature } from '../preflight/readers/feature-generator.ts';
import { askBehave, type BehaveAnswer, behaveTests, readTests } from './behave-tags.ts';

const fixtures = fileURLToPath(new URL('../fixtures/features/', import.meta.url));
const behave = fileURLToPath(new URL('../../.venv/bin/behave', import.meta.url));
const reader = gherkinReader({ dialect: 'behave' });
const folder = mkdtempSync(join(tmpdir(), 'retrial-behave-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = readdirSync(fixtures)
  .filter((file) => file.endsWith('.feature'))
  // Bytes that are no UTF-8 never reach the reader: whoever opens the file says so. Behave refuses them too, below.
  .filter((file) => file !== 'latin-1.feature');
const pathOf = (file: string) => join(fixtures, file);

/** Agreement in what is read, and in which line is the first that cannot be. */
function expectAgreement(path: string, answer: BehaveAnswer): void {
  const text = readFileSync(path, 'utf8');
  const reading = reader.read(text);
  const seen = `${path}\n${text}\n${JSON.stringify(answer)}\n${JSON.stringify(reading)}`;
  const [problem] = reading.problems;
  if ('error' in answer) {
    expect(problem, seen).toBeDefined();
    if (answer.line !== null) expect(problem?.line, seen).toBe(answer.line);
  } else if (answer.open) {
    expect(problem?.message, seen).toContain('never closed');
  } else {
    expect(problem, seen).toBeUndefined();
    expect(readTests(reading), seen).toEqual(behaveTests(answer));
  }
}

function writeAll(texts: readonly string[]): string[] {
  const inside = mkdtempSync(join(folder, 'generated-'));
  return texts.map((text, index) => {
    const path = join(inside, `${index}.feature`);
    writeFileSync(path, text);
    return path;
  });
}

describe('Behave 1.3', () => {
  const answers = askBehave('1.3.3', files.map(pathOf));
  it.each(files.map((file, index) => ({ file, index })))('reads $file as we do', ({ file, index }) => {
    const answer = answers[index];
    if (answer === undefined) throw new Error('Behave gave no answer');
    expectAgreement(pathOf(file), answer);
  });

  it('refuses Latin-1', () => {
    expect(askBehave('1.3.3', [pathOf('latin-1.feature')])).toEqual([
      { error: 'UnicodeDecodeError', line: null },
    ]);
  });

  it('reads 3,000 files of odd lines as we do', () => {
    const paths = writeAll(Array.from({ length: 3000 }, (_, seed) => makeFeature(seed)));
    const said = askBehave('1.3.3', paths);
    let read = 0;
    for (const [index, path] of paths.entries()) {
      const answer = said[index];
      if (answer === undefined) throw new Error('Behave gave no answer');
      if ('tests' in answer && answer.tests.length > 0) read += 1;
      expectAgreement(path, answer);
    }
    // Else the generator makes nothing but errors, and the comparison says nothing.
    expect(read).toBeGreaterThan(800);
    expect(read).toBeLessThan(2700);
  });

  it('has the keywords that we have, in every language', () => {
    const paths = writeAll(Object.keys(dialects).map(keywordsFeature));
    const said = askBehave('1.3.3', paths);
    for (const [index, path] of paths.entries()) {
      const answer = said[index];
      if (answer === undefined) throw new Error('Behave gave no answer');
      expectAgreement(path, answer);
    }
    expect(said.filter((answer) => 'tests' in answer).length).toBeGreaterThan(70);
  });

  it('runs the same scenarios with the same tags in a dry run', () => {
    const project = join(folder, 'project');
    mkdirSync(join(project, 'features/steps'), { recursive: true });
    const readable = files.filter(
      (file) => reader.read(readFileSync(pathOf(file), 'utf8')).problems.length === 0,
    );
    for (const file of readable) copyFileSync(pathOf(file), join(project, 'features', file));
    writeFileSync(join(project, 'features/steps/steps.py'), '');
    writeFileSync(join(project, 'tag_formatter.py'), tagFormatter);
    const args = [
      '--dry-run',
      '--no-summary',
      '--format',
      'tag_formatter:TagFormatter',
      '--outfile',
      'out.jsonl',
    ];
    const env = { PATH: process.env['PATH'], HOME: project, PYTHONPATH: project, PYTHONUTF8: '1' };
    const { stderr } = spawnSync(behave, args, { cwd: project, env, encoding: 'utf8' });
    const lines = readFileSync(join(project, 'out.jsonl'), 'utf8').trim().split('\n');
    const ran = z.array(scenarioShape).parse(lines.map((line): unknown => JSON.parse(line)));
    expect(new Set(ran.map(({ file }) => file)).size, stderr).toBeGreaterThan(8);
    for (const file of readable) {
      const { tests } = reader.read(readFileSync(pathOf(file), 'utf8'));
      const tags = tests.map((test) => [...new Set(test.tags.map(({ text }) => text))].sort().join(' '));
      const said = ran
        .filter((one) => one.file === `features/${file}`)
        .map((one) => one.tags.sort().join(' '));
      expect([...new Set(tags)], file).toEqual([...new Set(said)]);
    }
  });
});

const scenarioShape = z.object({ file: z.string(), tags: z.array(z.string()) });

const tagFormatter = `
import json
from behave.formatter.base import Formatter

class TagFormatter(Formatter):
    def __init__(self, stream_opener, config):
        super().__init__(stream_opener, config)
        self.stream = self.open()

    def scenario(self, scenario):
        tags = ["@" + tag for tag in scenario.effective_tags]
        self.stream.write(json.dumps({"file": scenario.filename, "tags": tags}) + "\\n")
`;

/** A feature that uses each keyword that @cucumber/gherkin knows in the language, each title with its own tag. */
function keywordsFeature(language: string): string {
  const words = dialects[language];
  if (words === undefined) throw new Error(`no language ${language}`);
  const scenario = (word: string) =>
    `@${word.replace(/\s/g, '_')}\n${word}: one\n${words.given.at(-1) ?? ''}a\n`;
  const outline = (word: string) =>
    `${scenario(word)}${words.examples.map((examples) => `@x\n${examples}:\n|a|\n|1|\n`).join('')}`;
  const steps = [...words.given, ...words.when, ...words.then, ...words.and, ...words.but];
  return [
    `# language: ${language}\n@top\n${words.feature.at(-1) ?? ''}: f\n${words.background[0] ?? ''}:\n`,
    ...steps.map((word) => `${word}a\n${word.toUpperCase()}a\n`),
    ...words.scenario.map(scenario),
    ...words.scenarioOutline.map(outline),
    ...words.rule.map((word) => `@rule\n${word}: r\n${scenario(words.scenario[0] ?? '')}`),
  ].join('');
}

/**
 * Where Behave 1.2.6 reads otherwise: it knows no rules and no `Example:`, fewer line ends and fewer characters in
 * the tags of outlines. Of an open docstring it keeps no trace that could be compared.
 */
const changedSince = new Set([
  'inherited.feature',
  'outline.feature',
  'separators.feature',
  'unclosed-docstring.feature',
]);

describe('Behave 1.2.6', () => {
  const older = files.filter((file) => !changedSince.has(file));
  const answers = askBehave('1.2.6', older.map(pathOf));
  it.each(older.map((file, index) => ({ file, index })))('reads $file as we do', ({ file, index }) => {
    const answer = answers[index];
    if (answer === undefined) throw new Error('Behave gave no answer');
    expectAgreement(pathOf(file), answer);
  });
});
