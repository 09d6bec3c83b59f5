/** `npm run build`: makes dist/ anew from src/. */
import { join } from 'node:path';
import { bundle } from './bundle.ts';

const root = join(import.meta.dirname, '..');
bundle({ root, out: join(root, 'dist') });
