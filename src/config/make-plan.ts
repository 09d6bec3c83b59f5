/** The plan: the file's stages, or those that the step's inputs make. Needs neither zod nor yaml at run time. */
import { type Fallible, fail, succeed } from '../fallible.ts';
import { pathsOutside, reportLeaves } from './check-paths.ts';
import type { Config } from './config.ts';
import { defaultWithin, kindDefaults } from './defaults.ts';
import { pathInside } from './inside.ts';
import { makeCommand, makePreflights } from './make-preflights.ts';
import { effectiveNeeds, orderStages } from './order-stages.ts';
import type { Background, Only, Plan, ReportSpec, Stage, StageKind } from './plan.ts';
import { excerpt, nowhere, type Problem } from './problem.ts';
import { isRelativePath } from './relative-path.ts';
import type { StageSettings } from './schema.ts';

/** As the runner gives them: '' where an input is not set. */
export interface PlanInputs {
  readonly migrate: string;
  readonly test: string;
  /** Paths or globs, one a line. */
  readonly reports: string;
}

interface PlanSource {
  readonly config: Config | null;
  readonly inputs: PlanInputs;
  /** Where the run works, relative to the repository's root, as `workingDirectoryInside` gives it. Default: there. */
  readonly from?: string;
}

/** Everything that the run sets out to do, each stage after all that it needs, or what to write instead. */
export function makePlan({ config, inputs, from = '' }: PlanSource): Fallible<Plan, Problem[]> {
  const preflights = makePreflights(config);
  const settings = config?.settings.stages;
  const outside = config === null ? [] : pathsOutside(config, from);
  if (outside.length > 0) {
    return fail(outside);
  }
  if (config === null || settings === undefined) {
    const stages = stagesOfInputs(inputs, from);
    return stages.ok ? succeed({ preflights, stages: stages.value }) : stages;
  }
  const doubles = inputProblems(config, inputs);
  if (doubles.length > 0) {
    return fail(doubles);
  }
  const order = orderStages(settings);
  if (!order.ok) {
    const message = `stages need each other: ${order.error.join(' → ')}`;
    return fail([
      { ...(config.stagesAt ?? nowhere), file: config.file, message, fix: 'remove one of these needs' },
    ]);
  }
  const needs = effectiveNeeds(settings);
  const stages = settings.map((stage, index) => makeStage(stage, needs[index] ?? []));
  return succeed({ preflights, stages: order.value.flatMap((index) => stages[index] ?? []) });
}

/** Where an `only` applies: settings in, empty lists for what is not given. */
export function makeOnly(only: StageSettings['only']): Only {
  const matrix = Object.entries(only?.matrix ?? {}).map(([key, value]) => [key, [value].flat()] as const);
  return { os: [only?.os ?? []].flat(), matrix: Object.fromEntries(matrix) };
}

export const defaultKind: StageKind = 'tests';

function makeStage(settings: StageSettings, needs: readonly string[]): Stage {
  const kind = settings.kind ?? defaultKind;
  return {
    ...makeCommand(settings),
    name: settings.name,
    kind,
    needs,
    passEnv: settings['pass-env'] ?? [],
    reports: [settings.reports ?? []].flat().map(makeReport),
    timeout: settings.timeout ?? null,
    idleTimeout: settings['idle-timeout'] ?? null,
    background: makeBackground(settings.background, kind),
    ready: (settings.ready ?? []).map(({ run, within }) => ({ run, within: within ?? defaultWithin })),
    only: makeOnly(settings.only),
  };
}

function makeReport(report: Exclude<StageSettings['reports'], readonly unknown[] | undefined>): ReportSpec {
  if (typeof report === 'string') {
    return { path: report, format: null, minTests: 1 };
  }
  return { path: report.path, format: report.format ?? null, minTests: report['min-tests'] ?? 1 };
}

function makeBackground(background: StageSettings['background'], kind: StageKind): Background {
  if (background === undefined) {
    return kindDefaults[kind].background;
  }
  return typeof background === 'string' ? { kind: background } : { kind: 'wait', limit: background.wait };
}

const inputNames = ['migrate', 'test', 'reports'] as const;

function isGiven(input: string): boolean {
  return input.trim() !== '';
}

/** Inputs that say what to run where the file says it as well. */
function inputProblems(config: Config, inputs: PlanInputs): Problem[] {
  return inputNames
    .filter((name) => isGiven(inputs[name]))
    .map((name) => ({
      ...(config.stagesAt ?? nowhere),
      file: config.file,
      message: `\`stages\` and the input \`${name}\` both say what to run`,
      fix: `remove \`stages\` here, or \`${name}\` from the step`,
    }));
}

function stagesOfInputs(inputs: PlanInputs, from: string): Fallible<Stage[], Problem[]> {
  const paths = inputs.reports.split(/[\r\n]/).flatMap((path) => (isGiven(path) ? [path.trim()] : []));
  const problems = [...missingCommands(inputs, paths), ...paths.flatMap((path) => pathProblems(path, from))];
  if (problems.length > 0) {
    return fail(problems);
  }
  const migrate: StageSettings = { name: 'migrate', kind: 'migration', run: inputs.migrate };
  const test: StageSettings = { name: 'test', kind: 'tests', run: inputs.test, reports: paths };
  const given = [migrate, test].filter(({ run }) => isGiven(run));
  return succeed(
    given.map((stage, index) =>
      makeStage(
        stage,
        given.slice(0, index).map(({ name }) => name),
      ),
    ),
  );
}

function missingCommands(inputs: PlanInputs, paths: readonly string[]): Problem[] {
  if (!isGiven(inputs.migrate) && !isGiven(inputs.test)) {
    const message = 'nothing to run: the step has no input `test` and the configuration no `stages`';
    const fix = 'write `test: npm test` under `with:` of the step, or `stages` in .github/retrial.yml';
    return [{ ...nowhere, file: 'inputs', message, fix }];
  }
  if (!isGiven(inputs.test) && paths.length > 0) {
    const message = '`reports` belongs to `test`, which is not set';
    return [
      { ...nowhere, file: 'input reports', message, fix: 'write `test: npm test` under `with:` as well' },
    ];
  }
  if (!isGiven(inputs.test)) {
    const message =
      'no tests to run: the step has the input `migrate` alone, and the configuration no `stages`';
    const fix =
      'write `test: npm test` under `with:` of the step; a run without tests on purpose names its `stages` in .github/retrial.yml';
    return [{ ...nowhere, file: 'inputs', message, fix }];
  }
  return [];
}

function pathProblems(path: string, from: string): Problem[] {
  const place = { ...nowhere, text: excerpt(path), file: 'input reports' };
  if (!isRelativePath(path)) {
    const fix = 'write a path relative to the working directory, with /';
    return [{ ...place, message: 'not a relative path', fix }];
  }
  return pathInside({ from, path }) === null ? [{ ...place, ...reportLeaves }] : [];
}
