import { isAbsolute, join, relative } from 'node:path';

/** Where commands ran; absolute paths. */
export interface Places {
  /** The checkout, which the forge shows files of. */
  readonly workspace: string;
  /** What a stage's `working-directory` is relative to. */
  readonly cwd: string;
}

/**
 * A report's file as the forge knows it, relative to the checkout; a path outside of it stays as it is.
 * Reports name files relative to where the stage ran, or by absolute path.
 */
export function fileInCheckout(file: string, workingDirectory: string, { workspace, cwd }: Places): string {
  const absolute = isAbsolute(file) ? file : join(cwd, workingDirectory, file);
  const inside = relative(workspace, absolute);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? file : inside;
}
