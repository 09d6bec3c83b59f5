import { type Fallible, fail, succeed } from '../fallible.ts';
import type { ConfigReader } from './config-reader.ts';
import { nowhere, type Problem } from './problem.ts';

const directories = ['.github', '.gitea', '.forgejo'];
const names = ['retrial.yml', 'retrial.yaml'];

/** Where a configuration may stand when no path is given. */
export const candidatePaths: readonly string[] = directories.flatMap((directory) =>
  names.map((name) => `${directory}/${name}`),
);

/**
 * Finds the configuration of one commit or working tree.
 *
 * @returns its path, null where there is none, or a problem where there are two.
 */
export async function findConfig(reader: ConfigReader): Promise<Fallible<string | null, Problem[]>> {
  const listings = await Promise.all(directories.map((directory) => reader.list(directory)));
  const found = directories.flatMap((directory, index) =>
    names.filter((name) => listings[index]?.includes(name)).map((name) => `${directory}/${name}`),
  );
  const [first, ...others] = found;
  if (first === undefined) {
    return succeed(null);
  }
  if (others.length > 0) {
    const message = `more than one configuration: ${found.join(' and ')}`;
    return fail([{ ...nowhere, file: first, message, fix: 'keep one of them' }]);
  }
  return succeed(first);
}
