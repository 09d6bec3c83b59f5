/** `npm run bench [-- --smoke]`: every bench, one after another. Linux. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { coldStart } from './cold-start.ts';
import { logThroughput } from './log-throughput.ts';
import { tagReading } from './tags.ts';

const { values } = parseArgs({ options: { smoke: { type: 'boolean', default: false } } });
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`,
);
await coldStart(values);
await logThroughput(values);
tagReading(values);
