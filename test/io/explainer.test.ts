import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stageFailure } from '../../src/failures/exit-failures.ts';
import { Explainer } from '../../src/io/explainer.ts';
import { attempt, trusted } from '../builders.ts';
import { makeFolder } from './forge/git-sandbox.ts';

it('a suggestion quotes the log of the attempt that it is about', async () => {
  using folder = makeFolder();
  const explainer = new Explainer({ leg: { os: 'linux', matrix: {} }, today: '2026-11-20' });
  const failure = { ...stageFailure('exit', 'exit code 3'), code: 3 };
  const explained = [];
  for (const number of [1, 2]) {
    const path = join(folder.path, `${number}.log`);
    writeFileSync(path, `Error: the ${number === 1 ? 'broker' : 'database'} refused the connection\n`);
    const one = { ...attempt(), number, log: { ...attempt().log, path } };
    const input = { stage: 'unit', trusted: trusted(), attempt: one, failures: [failure] };
    explained.push(...(await explainer.explain(input)));
  }
  const suggestions = explained.map((one, index) =>
    explainer.suggest({
      stage: 'unit',
      explained: one,
      attempts: [index + 1],
      verdict: { kind: 'regression', match: null, evidence: ['no listed flake explains it'] },
    }),
  );
  expect(suggestions).toEqual([
    expect.stringContaining('broker refused the connection'),
    expect.stringContaining('database refused the connection'),
  ]);
});
