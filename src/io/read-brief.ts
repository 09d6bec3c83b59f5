/** Configuration of the head and policy of the trusted commit, read before anything runs. */

import { stat } from 'node:fs/promises';
import process from 'node:process';
import type { Config } from '../config/config.ts';
import type { ConfigReader } from '../config/config-reader.ts';
import { expiryWarnings } from '../config/expiry.ts';
import { findConfig } from '../config/find-config.ts';
import { idleEntryWarnings } from '../config/idle-entries.ts';
import { workingDirectoryInside } from '../config/inside.ts';
import { makePlan } from '../config/make-plan.ts';
import { makePolicy } from '../config/make-policy.ts';
import { excerpt, nowhere, type Problem, renderProblem } from '../config/problem.ts';
import { findProposals } from '../config/proposals.ts';
import { type Fallible, fail, succeed } from '../fallible.ts';
import type { Brief } from '../run.ts';
import type { ForgeContext } from './forge/event.ts';
import { SourceError } from './forge/source-error.ts';
import { readTrustedPolicy } from './forge/trusted-policy.ts';
import { openWorkingTree } from './forge/working-tree.ts';
import type { Inputs } from './runner/inputs.ts';
import { saysMissing } from './system-error.ts';

export interface BriefSource {
  readonly inputs: Pick<Inputs, 'config' | 'migrate' | 'test' | 'reports' | 'workingDirectory' | 'token'>;
  readonly context: ForgeContext;
  /** Absolute: where the step works, anywhere in the checkout; the repository around it is read. */
  readonly workspace: string;
  /** YYYY-MM-DD, in UTC. */
  readonly today: string;
}

/** An error names every problem of the head's configuration, a line each. */
export async function readBrief(source: BriefSource): Promise<Fallible<Brief, string>> {
  const { inputs, context, workspace, today } = source;
  const from = workingDirectoryInside({
    workspace: context.workspace ?? process.cwd(),
    path: inputs.workingDirectory,
  });
  if (!from.ok) return fail(renderProblem(from.error));
  if (!(await isFolder(workspace))) return fail(renderProblem(noFolder(inputs.workingDirectory)));
  const head = await readHead(inputs.config, workspace);
  if (!head.ok) return fail(head.error.map(renderProblem).join('\n'));
  const plan = makePlan({ config: head.value, inputs, from: from.value });
  if (!plan.ok) return fail(plan.error.map(renderProblem).join('\n'));
  const { trusted, notes } = await readTrustedPolicy({
    context,
    token: inputs.token,
    configPath: inputs.config === '' ? null : inputs.config,
    workspace,
  });
  const policy = trusted.from === 'none' ? null : trusted.policy;
  const proposals = findProposals({ head: makePolicy(head.value), trusted: policy });
  const own = (head.value?.warnings ?? []).map(renderProblem);
  return succeed({
    plan: plan.value,
    trusted,
    proposed: proposals.ids,
    warnings: [
      ...own,
      ...idleEntryWarnings({ config: head.value, plan: plan.value }).map(renderProblem),
      // The trusted file most often is the same one: said once.
      ...notes.filter((note) => !own.some((warning) => note.endsWith(`: ${warning}`))),
      ...(policy === null ? [] : expiryWarnings({ policy, today }).map(({ message }) => message)),
      ...proposals.loosened,
    ],
  });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (saysMissing(error)) return false;
    throw error;
  }
}

function noFolder(path: string): Problem {
  return {
    ...nowhere,
    file: 'input working-directory',
    text: excerpt(path),
    message: 'there is no such folder',
    fix: 'write the path of a folder in the repository, relative to its root; is the checkout a step before this one?',
  };
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
