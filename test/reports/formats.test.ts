import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectFormat, formatNames } from '../../src/reports/formats.ts';
import { read } from './read.ts';

/** The shortest whole report of each. */
const reports = {
  junit: '<testsuite><testcase name="t"/></testsuite>',
  'go-json': '{"Action":"start","Package":"p"}\n{"Action":"pass","Package":"p"}\n',
};

describe('formats of reports', () => {
  it.each(formatNames)('%s is found by content and read by its own reader', async (name) => {
    expect(detectFormat(reports[name])).toBe(name);
    expect(await read(reports[name], { format: name })).toMatchObject({ ok: true, report: { format: name } });
    for (const other of formatNames.filter((one) => one !== name)) {
      expect(await read(reports[name], { format: other })).toMatchObject({ ok: false });
    }
  });

  it.each(formatNames)('%s stands in the reference of the configuration', (name) => {
    const text = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
    expect(text.split('\n').find((line) => line.startsWith('| `format` |'))).toContain(`\`${name}\``);
  });
});
