/** Paths of stages and preflights, followed from the step's working directory, which the file alone cannot know. */
import type { Config } from './config.ts';
import { pathInside } from './inside.ts';
import type { Problem, Words } from './problem.ts';
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
  const commands = (['preflight', 'stages'] as const).flatMap((list) =>
    (config.settings[list] ?? []).flatMap((command, index) =>
      pathInside({ from, path: command['working-directory'] ?? '.' }) === null
        ? [tell([list, index, 'working-directory'], folderLeaves)]
        : [],
    ),
  );
  const reports = (config.settings.stages ?? []).flatMap((stage, index) => {
    const base = pathInside({ from, path: stage['working-directory'] ?? '.' });
    if (base === null) {
      return [];
    }
    const isOutside = (report: ReportSetting): boolean =>
      pathInside({ from: base, path: typeof report === 'string' ? report : report.path }) === null;
    const path = ['stages', index, 'reports'];
    return Array.isArray(stage.reports)
      ? stage.reports.flatMap((report, position) =>
          isOutside(report) ? [tell(placeOfReport([...path, position], report), reportLeaves)] : [],
        )
      : [stage.reports ?? []]
          .flat()
          .filter(isOutside)
          .map((report) => tell(placeOfReport(path, report), reportLeaves));
  });
  return [...commands, ...reports];
}
