/** The action's step. What needs a current Node is loaded only where there is one. */
import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { whyUnsupported } from './supported.ts';

const reason = whyUnsupported({ node: process.versions.node, platform: process.platform });
if (reason === null) {
  const { main } = await import('./main-run.ts');
  await main();
} else {
  const outputs = process.env['GITHUB_OUTPUT'];
  if (outputs) appendFileSync(outputs, 'verdict=failed\n');
  process.stdout.write(`::error title=Retrial::${reason}\n`);
  process.exitCode = 1;
}
