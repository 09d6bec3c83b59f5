/** `npm run build`: makes dist/ anew from src/; where a step fails, dist/ stays as it was. */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

const root = join(import.meta.dirname, '..');
const fresh = join(root, 'build/dist');
const dist = join(root, 'dist');

bundle({ root, out: fresh });
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
