import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../scripts/write-json-schemas.ts';

const schemas = jsonSchemas();

/** Every map of keys in a JSON Schema, with its path. */
function* keyMaps(schema: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) {
    return;
  }
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') {
      yield [path, value];
    }
    yield* keyMaps(value, `${path}/${key}`);
  }
}

describe('the committed JSON Schemas', () => {
  it.each(schemas)('$path is what `npm run schema` writes', ({ path, text }) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
  });

  it.each(schemas)('$path needs no network', ({ text }) => {
    const schema: unknown = JSON.parse(text);
    expect(schema).toMatchObject({
      $id: expect.stringMatching(/^urn:retrial:/),
      $schema: 'http://json-schema.org/draft-07/schema#',
    });
    expect(text).not.toMatch(/"\$ref": "http/);
  });

  it('describe every key of the configuration', () => {
    const config: unknown = JSON.parse(schemas[0]?.text ?? '');
    const maps = [...keyMaps(config)];
    expect(maps.length).toBeGreaterThan(10);
    const bare = maps.flatMap(([path, keys]) =>
      Object.entries(keys).flatMap(([key, schema]) =>
        typeof schema === 'object' && schema !== null && 'description' in schema ? [] : [`${path}/${key}`],
      ),
    );
    expect(bare).toEqual([]);
  });
});
