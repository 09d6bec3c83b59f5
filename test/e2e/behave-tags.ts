import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { TaggedTest, TagReading } from '../../src/preflight/tagged-test.ts';

const dump = fileURLToPath(new URL('gherkin-behave-tags.py', import.meta.url));
const pythons = {
  '1.3.3': fileURLToPath(new URL('../../.venv/bin/python', import.meta.url)),
  '1.2.6': fileURLToPath(new URL('../../.venv/older/bin/python', import.meta.url)),
};

const testShape = z.object({ line: z.number(), name: z.string(), tags: z.array(z.string()) });
const answersShape = z.array(
  z.union([
    z.object({ open: z.boolean(), tests: z.array(testShape) }),
    z.object({ error: z.string(), line: z.number().nullable() }),
  ]),
);

export type BehaveAnswer = z.infer<typeof answersShape>[number];

/** What the real Behave makes of each file. */
export function askBehave(version: keyof typeof pythons, paths: readonly string[]): BehaveAnswer[] {
  const { stdout, stderr, status } = spawnSync(pythons[version], [dump, ...paths], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'], PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (status !== 0) throw new Error(`Behave could not be asked: ${stderr}`);
  return answersShape.parse(JSON.parse(stdout));
}

interface Told {
  readonly line: number;
  readonly tags: readonly string[];
}

/** What can be compared: the place of each scenario or outline, and the sets of tags that its rows have. */
export function behaveTests(answer: BehaveAnswer): Told[] | null {
  return 'error' in answer ? null : distinct(answer.tests.map(({ line, tags }) => ({ line, tags })));
}

export function readTests({ tests }: TagReading): Told[] {
  return distinct(tests.map(({ line, tags }) => ({ line, tags: texts(tags) })));
}

function texts(tags: TaggedTest['tags']): string[] {
  // Python sorts by code points.
  return [...new Set(tags.map(({ text }) => text))].sort((a, b) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
}

function distinct(told: readonly Told[]): Told[] {
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}
