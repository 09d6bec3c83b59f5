import type { Config } from '../../src/config/config.ts';
import type { ConfigReader } from '../../src/config/config-reader.ts';
import { renderProblem } from '../../src/config/problem.ts';
import { readConfig } from '../../src/config/read-config.ts';

/** A commit that holds these files, by path. */
export function memoryReader(files: Readonly<Record<string, string>>): ConfigReader {
  return {
    read: async (path) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null),
    list: async (directory) => {
      const prefix = directory === '' ? '' : `${directory}/`;
      return Object.keys(files)
        .filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
        .map((path) => path.slice(prefix.length));
    },
  };
}

/** The path of the main file of these tests. */
export const mainPath = '.github/retrial.yml';

/** The main file's configuration; throws what is wrong with it. */
export async function configOf(text: string, others: Readonly<Record<string, string>> = {}): Promise<Config> {
  const read = await readConfig({ path: mainPath, reader: memoryReader({ [mainPath]: text, ...others }) });
  if (!read.ok || read.value === null) {
    throw new Error(read.ok ? 'no file' : read.error.map(renderProblem).join('\n'));
  }
  return read.value;
}

/** What is wrong with the main file, rendered; `f:` stands for its path. */
export async function problemsOf(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const read = await readConfig({ path: mainPath, reader: memoryReader({ [mainPath]: text, ...others }) });
  return read.ok ? [] : read.error.map((problem) => renderProblem(problem).replaceAll(mainPath, 'f'));
}
