/** A run as a golden file shows it. */
import type { Forge } from './forge-server.ts';
import { readLiveLog } from './live-log.ts';
import { normalise } from './normalise.ts';
import type { Sandbox } from './sandbox.ts';
import type { StepRun } from './step.ts';

interface Recorded {
  readonly run: StepRun;
  readonly sandbox: Sandbox;
  readonly forge?: Pick<Forge, 'seen'>;
  /** By hash. */
  readonly commits?: Readonly<Record<string, string>>;
}

const golden = '../golden/dist';

export function goldenPath(name: string): string {
  return `${golden}/${name}.txt`;
}

export function record({ run, sandbox, forge, commits = {} }: Recorded): string {
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['exit codes', [`main ${run.code ?? run.signal}`, `post ${run.post.code}`]],
    ['outputs', pairs(run.outputs)],
    ['environment for later steps', pairs(run.env)],
    ['PATH for later steps', run.path],
    ['state', [...run.state.keys()].sort()],
    ['requests', (forge?.seen ?? []).map(request)],
    ['annotations', annotations(run.stdout)],
    ['post', run.post.stdout.split('\n').filter((line) => line !== '')],
    ['files', run.files],
    ['summary', [run.summary.trimEnd()]],
  ];
  const text = sections
    .map(([title, lines]) => `──── ${title}\n${lines.length === 0 ? '(none)' : lines.join('\n')}\n`)
    .join('\n');
  return normalise(text, {
    folders: { [sandbox.root]: '$ROOT', [sandbox.temp]: '$TEMP', [sandbox.workspace]: '$WORKSPACE' },
    commits,
    now: new Date(),
  });
}

function pairs(map: ReadonlyMap<string, string>): string[] {
  return [...map].map(([name, value]) => `${name}=${value}`).sort();
}

function request({ method, path, headers }: Forge['seen'][number]): string {
  return `${method} ${path} (${headers.map(({ name, value }) => `${name}: ${value}`).join(', ')})`;
}

function annotations(stdout: string): string[] {
  return readLiveLog(stdout)
    .commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name))
    .map(({ name, properties, data }) => `${name} ${JSON.stringify(properties)} ${data}`);
}
