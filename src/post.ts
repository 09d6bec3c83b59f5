/** The action's `post`: ends and finishes what a killed step left. */
import process from 'node:process';
import { whyUnsupported } from './supported.ts';

// Where `main` could not run, nothing is left to finish, and `main` has said why.
if (whyUnsupported({ node: process.versions.node, platform: process.platform }) === null) {
  const { post } = await import('./post-run.ts');
  await post();
}
