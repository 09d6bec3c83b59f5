/** Writes schema/*.schema.json from the zod schemas: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { configSchema } from '../src/config/schema.ts';
import { resultSchema } from '../src/result/schema.ts';

interface SchemaFile {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** Draft 7, which every editor knows; the ids are names, not addresses, so that none needs a network. */
export function jsonSchemas(): SchemaFile[] {
  return [
    {
      path: 'schema/retrial.schema.json',
      text: render('urn:retrial:config:1', z.toJSONSchema(configSchema, { io: 'input', target: 'draft-07' })),
    },
    {
      path: 'schema/result.schema.json',
      text: render(
        'urn:retrial:result:1',
        z.toJSONSchema(resultSchema, { io: 'output', target: 'draft-07' }),
      ),
    },
  ];
}

function render(id: string, schema: object): string {
  return `${JSON.stringify({ $id: id, ...schema }, null, 2)}\n`;
}

if (import.meta.main) {
  for (const { path, text } of jsonSchemas()) {
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
  }
}
