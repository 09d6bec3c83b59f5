/** The plainest job: a push to the default branch of a repository of one commit. */
import { commitMain, makeSandbox, pushEvent, type Sandbox } from './sandbox.ts';
import { config, type FlakeEntry } from './scripts.ts';
import { runStep, type StepOptions, type StepRun } from './step.ts';

export interface Scenario extends Omit<StepOptions, 'sandbox' | 'event'> {
  /** Listed in .github/retrial.yml. */
  readonly flakes?: readonly FlakeEntry[];
  /** Further files of the commit. */
  readonly files?: Readonly<Record<string, string>>;
  /** Done before the step starts. */
  readonly prepare?: (sandbox: Sandbox) => void;
  /** What else is to be read before the folders go. */
  readonly look?: (sandbox: Sandbox, run: StepRun) => void;
}

export async function push(scenario: Scenario): Promise<StepRun> {
  const { flakes, files = {}, prepare, look, ...options } = scenario;
  using sandbox = makeSandbox();
  const listed = flakes === undefined ? {} : { '.github/retrial.yml': config({ flakes }) };
  const sha = commitMain(sandbox, { ...listed, ...files });
  prepare?.(sandbox);
  const run = await runStep({ sandbox, event: pushEvent('main', sha), ...options });
  look?.(sandbox, run);
  return run;
}

/** The same with a test command, in a file of its own since it may be long, whose report is report.xml. */
export async function pushTests(test: string, scenario: Scenario = {}): Promise<StepRun> {
  const files = { 'test.sh': test, ...scenario.files };
  const inputs = { test: 'source ./test.sh', reports: 'report.xml', ...scenario.inputs };
  return await push({ ...scenario, files, inputs });
}
