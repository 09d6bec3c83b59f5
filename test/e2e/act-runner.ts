/**
 * Runs a workflow as act runs it on its host, on a repository made for the one run.
 *
 * The network is a namespace with nothing but loopback where the machine allows that: act points actions at the
 * public API, and its cache server listens on every address.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const version = 'v0.2.89';

interface Finished {
  readonly code: number | null;
  readonly output: string;
}

export interface ActRun extends Finished {
  /** What a step wrote to `$PROOF/<name>`; null where it wrote none. */
  readonly proof: (name: string) => Promise<string | null>;
  readonly remove: () => Promise<void>;
}

interface ActOptions {
  /** Builds it where needed: see `buildAct`. */
  readonly program: string;
  /** Text of the one workflow; `uses: ./` is this action. */
  readonly workflow: string;
  /** Further files of the repository, by path; they replace the action's own of the same path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Builds act once for this work tree; the first time takes a minute. Returns the path of the program. */
export async function buildAct(): Promise<string> {
  const script = join(root, 'scripts/go-tool.sh');
  const { code, output } = await run(['bash', script, 'github.com/nektos/act', version], { cwd: root });
  if (code !== 0) {
    throw new Error(`act could not be built:\n${output}`);
  }
  return output.trim().split('\n').at(-1) ?? '';
}

/** Pushes one commit with the workflow to the default branch of a new repository, and lets act answer the push. */
export async function runAct({ program, workflow, files = {} }: ActOptions): Promise<ActRun> {
  const folder = await mkdtemp(join(tmpdir(), 'retrial-act-'));
  const repository = join(folder, 'repository');
  const proof = join(folder, 'proof');
  await mkdir(proof);
  const all = { '.github/workflows/test.yml': workflow, ...files };
  const commit = await makeRepository(repository, all);
  await writeFile(join(folder, 'event.json'), JSON.stringify(pushEvent(commit)));
  const finished = await run([...(await isolation()), program, ...actArguments(folder)], {
    cwd: repository,
    env: {
      // The node of the action is the first of the PATH, whatever `using` says.
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: folder,
      XDG_CACHE_HOME: join(folder, 'cache-home'),
      XDG_CONFIG_HOME: join(folder, 'config-home'),
    },
  });
  return {
    ...finished,
    proof: async (name) => await readOrNull(join(proof, name)),
    remove: async () => await rm(folder, { recursive: true, force: true }),
  };
}

function actArguments(folder: string): string[] {
  return [
    'push',
    ...['-P', 'ubuntu-latest=-self-hosted'],
    ...['--eventpath', join(folder, 'event.json')],
    ...['--env', `PROOF=${join(folder, 'proof')}`],
    ...['--artifact-server-path', join(folder, 'artifacts'), '--artifact-server-addr', '127.0.0.1'],
    ...['--cache-server-path', join(folder, 'cache'), '--cache-server-addr', '127.0.0.1'],
  ];
}

async function makeRepository(path: string, files: Readonly<Record<string, string>>): Promise<string> {
  await mkdir(path);
  for (const part of ['action.yml', 'dist']) {
    await cp(join(root, part), join(path, part), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  const git = async (...args: string[]): Promise<string> => {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
    const { code, output } = await run(['git', ...identity, ...args], { cwd: path });
    if (code !== 0) {
      throw new Error(`git ${args[0]}: ${output}`);
    }
    return output.trim();
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all', '--force');
  await git('commit', '--quiet', '--message', 'One commit');
  return await git('rev-parse', 'HEAD');
}

function pushEvent(commit: string): object {
  return {
    ref: 'refs/heads/main',
    before: '0'.repeat(40),
    after: commit,
    repository: { name: 'shop', full_name: 'octo/shop', default_branch: 'main', owner: { login: 'octo' } },
  };
}

/** `lo` is down in a new namespace, and not every machine has a tool to change that. */
const loopbackUp = `
import fcntl, os, socket, struct, sys
with socket.socket() as s:
    fcntl.ioctl(s, 0x8914, struct.pack("16sH14s", b"lo", 0x1, b""))
os.execvp(sys.argv[1], sys.argv[1:])
`;

/** What to put before a command so that it has a network of its own; nothing where the machine allows none. */
async function isolation(): Promise<string[]> {
  const ways = [
    ['unshare', '--net'],
    ['unshare', '--user', '--map-root-user', '--net'],
  ];
  for (const way of ways) {
    const whole = [...way, 'python3', '-c', loopbackUp];
    const tried = await run([...whole, 'true'], { cwd: root }).catch(() => null);
    if (tried?.code === 0) {
      return whole;
    }
  }
  return [];
}

interface RunOptions {
  readonly cwd: string;
  /** Added to a handful of this process's own: none of a runner that these tests may stand in. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Rejects where the program is not there. */
async function run(command: readonly string[], { cwd, env = {} }: RunOptions): Promise<Finished> {
  const [program = '', ...args] = command;
  const foreign = /^(?:GITHUB|GITEA|FORGEJO|ACTIONS|RUNNER|INPUT|STATE|npm|GIT)_/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const child = spawn(program, args, {
    cwd,
    env: { ...Object.fromEntries(own), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return null;
    }
    throw error;
  }
}
