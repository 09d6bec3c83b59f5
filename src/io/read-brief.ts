/** Configuration of the head and policy of the trusted commit, read before anything runs. */

import type { Config } from '../config/config.ts';
import type { ConfigReader } from '../config/config-reader.ts';
import { expiryWarnings } from '../config/expiry.ts';
import { findConfig } from '../config/find-config.ts';
import { makePlan } from '../config/make-plan.ts';
import { makePolicy } from '../config/make-policy.ts';
import { nowhere, type Problem, renderProblem } from '../config/problem.ts';
import { findProposals } from '../config/proposals.ts';
import { type Fallible, fail, succeed } from '../fallible.ts';
import type { Brief } from '../run.ts';
import type { ForgeContext } from './forge/event.ts';
import { SourceError } from './forge/source-error.ts';
import { readTrustedPolicy } from './forge/trusted-policy.ts';
import { openWorkingTree } from './forge/working-tree.ts';
import type { Inputs } from './runner/inputs.ts';

export interface BriefSource {
  readonly inputs: Pick<Inputs, 'config' | 'migrate' | 'test' | 'reports' | 'token'>;
  readonly context: ForgeContext;
  /** Absolute: where the step works, anywhere in the checkout; the repository around it is read. */
  readonly workspace: string;
  /** YYYY-MM-DD, in UTC. */
  readonly today: string;
}

/** An error names every problem of the head's configuration, a line each. */
export async function readBrief(source: BriefSource): Promise<Fallible<Brief, string>> {
  const { inputs, context, workspace, today } = source;
  const head = await readHead(inputs.config, workspace);
  if (!head.ok) return fail(head.error.map(renderProblem).join('\n'));
  const plan = makePlan({ config: head.value, inputs });
  if (!plan.ok) return fail(plan.error.map(renderProblem).join('\n'));
  const { trusted, notes } = await readTrustedPolicy({
    context,
    token: inputs.token,
    configPath: inputs.config === '' ? null : inputs.config,
    workspace,
  });
  const policy = trusted.from === 'none' ? null : trusted.policy;
  const proposals = findProposals({ head: makePolicy(head.value), trusted: policy });
  return succeed({
    plan: plan.value,
    trusted,
    proposed: proposals.ids,
    warnings: [
      ...(head.value?.warnings ?? []).map(renderProblem),
      ...notes,
      ...(policy === null ? [] : expiryWarnings({ policy, today }).map(({ message }) => message)),
      ...proposals.loosened,
    ],
  });
}

type Head = Fallible<Config | null, readonly Problem[]>;

/** The head's configuration; null where there is none. `path` is relative to the repository's root; '': found by its name. */
export async function readHead(path: string, workspace: string): Promise<Head> {
  try {
    return await readConfigAt(path, openWorkingTree(workspace));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const fix = 'make it a plain, readable file inside of the repository';
    return fail([
      { ...nowhere, file: path === '' ? 'the configuration' : path, message: error.message, fix },
    ]);
  }
}

async function readConfigAt(path: string, reader: ConfigReader): Promise<Head> {
  const found = path === '' ? await findConfig(reader) : succeed(path);
  if (!found.ok) return found;
  if (found.value === null) return succeed(null);
  // yaml and zod are loaded only where there is a file to read.
  const { readConfig } = await import('../config/read-config.ts');
  const config = await readConfig({ path: found.value, reader });
  if (config.ok && config.value === null) {
    const fix = 'write the path of the configuration, relative to the root of the repository';
    return fail([{ ...nowhere, file: 'input config', text: path, message: 'there is no such file', fix }]);
  }
  return config;
}
