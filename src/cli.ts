#!/usr/bin/env node
/** The command `retrial`. What needs a current Node is loaded only where there is one. */
import process from 'node:process';
import { whyUnsupported } from './supported.ts';

// Tags are read on macOS as well; commands, which need Linux, are left out there and named.
const platform = process.platform === 'darwin' ? 'linux' : process.platform;
const reason = whyUnsupported({ node: process.versions.node, platform });
if (reason === null) {
  const { cli } = await import('./cli-run.ts');
  await cli(process.argv.slice(2));
} else {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
}
