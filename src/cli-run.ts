/** `retrial`, on a Node that can run it: reads the command line, checks, prints, sets the exit code. */
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { type CheckOptions, readCommandLine, usage } from './check-options.ts';
import type { Config } from './config/config.ts';
import { expiryWarnings } from './config/expiry.ts';
import { makePolicy } from './config/make-policy.ts';
import { makePreflights } from './config/make-preflights.ts';
import { renderProblem } from './config/problem.ts';
import { type Fallible, fail, succeed } from './fallible.ts';
import { findRepository } from './io/forge/repository.ts';
import { readHead } from './io/read-brief.ts';
import { isFolder, realPlace } from './io/workspace/find-paths.ts';
import { findTagFiles } from './io/workspace/tag-files.ts';
import { type PreflightOutcome, runPreflights } from './preflight/run-preflights.ts';
import { preflightsInForce } from './preflight/tag-checks.ts';
import { answerText, outcomeText, violationText } from './render/check.ts';
import { harmlessLine } from './render/workflow-command.ts';

const wrong = 2;

export async function cli(args: readonly string[]): Promise<void> {
  const line = readCommandLine(args);
  if (!line.ok) {
    process.stderr.write(`${harmlessLine(line.error)}\n\n${usage}`);
    process.exitCode = wrong;
  } else if (line.value.kind === 'help') {
    process.stdout.write(usage);
  } else {
    process.exitCode = await check(line.value.options);
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function check(options: CheckOptions): Promise<number> {
  const root = (await findRepository(process.cwd()))?.root ?? process.cwd();
  const config = await readConfiguration(options, root);
  if (!config.ok) {
    for (const problem of config.error) print(harmlessLine(problem));
    return wrong;
  }
  const files = await realFiles(options.files);
  if (!files.ok) {
    process.stderr.write(`${harmlessLine(files.error)}\n`);
    return wrong;
  }
  return await checkAll({ config: config.value, files: files.value, root, options });
}

/** An error is every problem, a line each. */
async function readConfiguration(
  { config }: CheckOptions,
  root: string,
): Promise<Fallible<Config, string[]>> {
  const head = await readHead(config === null ? '' : relative(root, resolve(config)), root);
  if (!head.ok) return fail(head.error.map(renderProblem));
  return head.value === null
    ? fail(['there is no configuration: write .github/retrial.yml, or name another by --config'])
    : succeed(head.value);
}

interface Checking {
  readonly config: Config;
  /** Real paths; empty: all. */
  readonly files: ReadonlySet<string>;
  readonly root: string;
  readonly options: CheckOptions;
}

async function checkAll({ config, files, root, options }: Checking): Promise<number> {
  for (const warning of config.warnings) print(harmlessLine(renderProblem(warning)));
  // Where the rules themselves have changed, they are checked on every file.
  const only = files.size === 0 || files.has(resolve(root, config.file)) ? null : files;
  const cwd = options.workingDirectory === null ? root : resolve(options.workingDirectory);
  const outcomes = await runChecks({ config, only, root, cwd, commands: options.commands });
  const expired = tellExpiry(config, options.strict);
  for (const outcome of outcomes) tell(outcome);
  print(answerText(outcomes, expired));
  const failed = outcomes.some(({ verdict }) => verdict === 'failed' || verdict === 'cancelled');
  return failed || expired > 0 ? 1 : 0;
}

/** Where the files really lie. */
async function realFiles(files: readonly string[]): Promise<Fallible<ReadonlySet<string>, string>> {
  const found = new Set<string>();
  for (const file of files) {
    const real = await realPlace(resolve(file));
    if (real === null) return fail(`there is no file ${file}`);
    if (await isFolder(real)) return fail(`${file} is a folder: name files, or none to check all of them`);
    found.add(real);
  }
  return succeed(found);
}

interface Checks {
  readonly config: Config;
  readonly only: ReadonlySet<string> | null;
  readonly root: string;
  readonly cwd: string;
  readonly commands: boolean;
}

/** On a terminal the working tree's own rules are the trusted ones. */
async function runChecks({ config, only, root, cwd, commands }: Checks): Promise<PreflightOutcome[]> {
  const trusted = { from: 'head', commit: null, policy: makePolicy(config) } as const;
  const { preflights } = preflightsInForce({ preflights: makePreflights(config) }, trusted);
  const isLinux = process.platform === 'linux';
  const chosen = preflights.filter(({ kind }) => kind === 'tags' || (commands && isLinux));
  if (commands && chosen.length < preflights.length) {
    const names = preflights.flatMap(({ kind, name }) => (kind === 'command' ? [name] : []));
    print(harmlessLine(`not run, since commands need Linux: ${names.join(', ')}`));
  }
  const tagEdges = {
    tagFiles: async (patterns: Parameters<typeof findTagFiles>[0]) =>
      await findTagFiles(patterns, { cwd, checkout: root, only }),
    now: () => performance.now(),
  };
  if (!chosen.some(({ kind }) => kind === 'command')) {
    const guard = async () => await Promise.reject(new Error('no command was chosen'));
    return await runPreflights(chosen, { ...tagEdges, guard });
  }
  // What commands need is loaded only where there is one.
  const { openGuards } = await import('./io/attempt/guards.ts');
  const guards = await openGuards({ cwd, env: process.env });
  if (!guards.ok) {
    const reason = guards.error;
    const guard = async () => ({ ...notStarted, exit: { kind: 'not-started' as const, reason } });
    return await runPreflights(chosen, { ...tagEdges, guard });
  }
  const outcomes = await runPreflights(chosen, { ...tagEdges, guard: guards.value.guard });
  await guards.value.close(outcomes);
  return outcomes;
}

const notStarted = { seconds: 0, logPath: null, problems: [], lastLine: null, stack: null };

/** How many entries have expired, where that fails the check. */
function tellExpiry(config: Config, strict: boolean): number {
  const today = new Date().toISOString().slice(0, 10);
  const policy = makePolicy(config);
  const ending = expiryWarnings({ policy, today });
  for (const { id, message } of ending) {
    const source = policy.flakes.find((flake) => flake.id === id)?.source;
    const place = source === undefined ? config.file : `${source.file}:${source.line}:1`;
    print(harmlessLine(`${place}: ${message}`));
  }
  return strict ? ending.filter(({ isExpired }) => isExpired).length : 0;
}

function tell(outcome: PreflightOutcome): void {
  for (const violation of outcome.violations) print(violationText(violation));
  const text = outcomeText(outcome);
  if (text !== null) print(text);
}
