/** Paths that must not lead out of the folder in which the run works. Texts alone: links are not followed. */
import { type Fallible, fail, succeed } from '../fallible.ts';
import { excerpt, nowhere, type Problem } from './problem.ts';

interface Walk {
  /** Relative to the root, with `/`; '' or '.' for the root. Inside of it. */
  readonly from: string;
  /** Relative to `from`. */
  readonly path: string;
}

/** Where a path leads, relative to the root and without `.` and `..`; null where it leaves the root on its way. */
export function pathInside({ from, path }: Walk): string | null {
  const walked: string[] = [];
  for (const segment of `${from}/${path}`.split('/')) {
    if (segment === '..') {
      if (walked.pop() === undefined) {
        return null;
      }
    } else if (segment !== '' && segment !== '.') {
      walked.push(segment);
    }
  }
  return walked.join('/');
}

interface WorkingDirectory {
  /** Absolute: the runner's workspace. */
  readonly workspace: string;
  /** The input `working-directory`: relative to the workspace, or absolute. */
  readonly path: string;
}

/** The input, relative to the workspace ('' for the workspace itself), or what to write instead. */
export function workingDirectoryInside({ workspace, path }: WorkingDirectory): Fallible<string, Problem> {
  const root = pathInside({ from: '', path: workspace }) ?? '';
  const inside = path.startsWith('/') ? below(root, path) : pathInside({ from: '', path });
  return inside === null
    ? fail({
        ...nowhere,
        file: 'input working-directory',
        text: excerpt(path),
        message: 'this leads out of the workspace',
        fix: 'write the path of a folder in the repository, relative to its root, such as services/core',
      })
    : succeed(inside);
}

function below(root: string, path: string): string | null {
  const walked = pathInside({ from: '', path });
  if (walked === null || root === '') {
    return walked;
  }
  return walked === root || walked.startsWith(`${root}/`) ? walked.slice(root.length + 1) : null;
}
