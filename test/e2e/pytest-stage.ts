import { ActionProject, type ActionRun } from './action-project.ts';

/** Fails the first time that it is called under a name; the seed files in `seeds/` count the calls. */
const seeded = `import os


def executions(name):
    os.makedirs("seeds", exist_ok=True)
    with open(os.path.join("seeds", name), "a+") as file:
        file.write("x")
        file.seek(0)
        return len(file.read())


def flaky(name="flaky"):
    assert executions(name) > 1, "a known flake"
`;

export interface StageSettings {
  /** Its reports are `report*.xml`. */
  readonly run: string;
  /** Keys of the stage besides. */
  readonly stage?: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
}

/** pytest in its plainest form, with a report. */
export const pytest = 'python -m pytest -q -p no:randomly --junitxml=report.xml';

const entry = { issue: '#1', owner: 'qa', expires: '2099-12-31', retries: 3 };

/** One listed flake, by what it says; plenty of everything else, so that nothing but the rule under test refuses. */
function config(run: string, stage: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    version: 1,
    limits: { retries: 3, 'max-failures': 100 },
    stages: [{ name: 'unit', run, reports: 'report*.xml', rerun: 'pytest', ...stage }],
    flakes: [
      { ...entry, id: 'known', match: { message: 'a known flake' } },
      // Without a report the stage itself fails.
      { ...entry, id: 'known-exit', match: { exit: 1, log: 'a known flake' } },
    ],
  });
}

/** A project whose one stage runs pytest, with `seeded.flaky()` as its listed flake. */
export function stageProject({ run, stage = {}, files }: StageSettings): ActionProject {
  return new ActionProject({
    '.github/retrial.yml': config(run, stage),
    'conftest.py': '',
    'seeded.py': seeded,
    ...files,
  });
}

/** Runs the action once. */
export function runStage(settings: StageSettings): ActionRun {
  using project = stageProject(settings);
  return project.run();
}
