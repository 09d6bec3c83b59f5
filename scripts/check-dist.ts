/** `npm run check:dist`: fails where the committed dist/ is not, byte by byte, what src/ gives. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bundle } from './bundle.ts';

const root = join(import.meta.dirname, '..');
const committed = join(root, 'dist');

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('__pycache__'));
}

/** One line for each file that differs, sorted. */
function differences(fresh: string): string[] {
  const made = new Set(filesOf(fresh));
  const kept = new Set(filesOf(committed));
  const lines: string[] = [];
  for (const file of [...new Set([...made, ...kept])].sort()) {
    if (!kept.has(file)) {
      lines.push(`dist/${file} is missing`);
    } else if (!made.has(file)) {
      lines.push(`dist/${file} is left from an earlier build`);
    } else if (!readFileSync(join(fresh, file)).equals(readFileSync(join(committed, file)))) {
      lines.push(`dist/${file} differs`);
    }
  }
  return lines;
}

const fresh = mkdtempSync(join(tmpdir(), 'retrial-dist-'));
try {
  bundle({ root, out: fresh });
  const found = differences(fresh);
  for (const line of found) {
    console.error(line);
  }
  if (found.length > 0) {
    console.error('dist/ is not what src/ gives: run `npm run build` and commit dist/.');
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what src/ gives (${filesOf(fresh).length} files).`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
