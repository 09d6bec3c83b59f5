/**
 * Turns src/ into what a runner executes: one folder for each entry, with everything that it needs inside,
 * and the pytest plugin beside them. The same sources give the same bytes, wherever they lie.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const entries = ['main', 'post', 'cli'];

/** The entry, its lazily loaded chunks, the licences of what is in them, and the mark that says ESM. */
const expectedFile = /^(?:(?:\d+\.)?index\.js|licenses\.txt|package\.json)$/;

export interface BundlePaths {
  /** The repository; `build/` in it is made anew. */
  readonly root: string;
  /** Made anew, so that no chunk of an earlier build stays behind. */
  readonly out: string;
}

/** Throws with what the tool said where a step fails. */
export function bundle({ root, out }: BundlePaths): void {
  const build = join(root, 'build');
  rmSync(build, { recursive: true, force: true });
  // TypeScript goes first: the bundler's own loader does not know this compiler.
  run(root, [tool(root, 'typescript', 'bin/tsc'), '--project', 'tsconfig.build.json']);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const entry of entries) {
    bundleEntry({ root, from: join(build, `${entry}.js`), to: join(out, entry) });
  }
  // pre-commit starts it by its path.
  chmodSync(join(out, 'cli/index.js'), 0o755);
  copyPlugin(join(root, 'src/frameworks/pytest-plugin'), join(out, 'pytest'));
}

function bundleEntry({ root, from, to }: { root: string; from: string; to: string }): void {
  const ncc = tool(root, '@vercel/ncc', 'dist/ncc/cli.js');
  const options = ['--no-cache', '--quiet', '--license', 'licenses.txt', '--target', 'es2024'];
  run(root, [ncc, 'build', from, '--out', to, ...options]);
  // The bundler writes this only where the nearest package.json of its input says so; dist/ must not depend on it.
  writeFileSync(join(to, 'package.json'), '{\n  "type": "module"\n}\n');
  const unexpected = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !expectedFile.test(file),
  );
  if (unexpected.length > 0) {
    throw new Error(
      `${basename(to)}: the bundler emitted ${unexpected.join(', ')}. ` +
        'It copies what `new URL(…, import.meta.url)` names: write join(import.meta.dirname, …) instead.',
    );
  }
}

function copyPlugin(from: string, to: string): void {
  if (!existsSync(from)) {
    throw new Error(`${from} is missing: the pytest plugin is part of dist/.`);
  }
  cpSync(from, to, {
    recursive: true,
    filter: (source) => basename(source) !== '__pycache__' && !source.endsWith('.pyc'),
  });
}

function tool(root: string, name: string, path: string): string {
  return join(root, 'node_modules', name, path);
}

function run(cwd: string, args: readonly string[]): void {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error !== undefined) {
    throw error;
  }
  if (status !== 0) {
    throw new Error(`${args.join(' ')} ended with ${status}`);
  }
}
