/** Paths of stages and preflights, followed from the step's working directory, which the file alone cannot know. */
import type { Config } from './config.ts';
import { pathInside } from './inside.ts';
import type { Problem, Words } from './problem.ts';
import type { PreflightSettings, StageSettings } from './schema.ts';
import type { Path } from './yaml-source.ts';

const leaves = 'this leads out of the repository';

export const reportLeaves: Words = {
  message: leaves,
  fix: 'write a path inside of it, relative to the working directory, such as reports/*.xml',
};

const folderLeaves: Words = {
  message: leaves,
  fix: 'write the path of a folder inside of it, relative to the working directory of the run',
};

/** @param from the step's working directory, relative to the repository's root; inside of it. */
export function pathsOutside(config: Config, from: string): Problem[] {
  const tell = (path: Path, words: Words): Problem => ({
    file: config.file,
    ...config.placeOf(path),
    ...words,
  });
  return (['preflight', 'stages'] as const).flatMap((list) =>
    (config.settings[list] ?? []).flatMap((command, index) => {
      const at = [list, index];
      const folder = pathInside({ from, path: command['working-directory'] ?? '.' });
      return folder === null
        ? [tell([...at, 'working-directory'], folderLeaves)]
        : reportPaths(command, at)
            .filter(({ path }) => pathInside({ from: folder, path }) === null)
            .map((report) => tell(report.at, reportLeaves));
    }),
  );
}

interface ReportPath {
  readonly path: string;
  readonly at: Path;
}

function reportPaths(command: StageSettings | PreflightSettings, at: Path): ReportPath[] {
  const reports = 'reports' in command ? command.reports : undefined;
  return [reports ?? []].flat().map((report, index) => {
    const place = [...at, 'reports', ...(Array.isArray(reports) ? [index] : [])];
    return typeof report === 'string'
      ? { path: report, at: place }
      : { path: report.path, at: [...place, 'path'] };
  });
}
