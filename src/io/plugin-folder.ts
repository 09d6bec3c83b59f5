import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Absolute: the folder that holds the pytest plugin, beside the bundle or in the sources.
 *
 * Not by `new URL(…, import.meta.url)`: the bundler would take that for a file to copy.
 */
export function pytestPluginFolder(): string {
  const bundled = join(import.meta.dirname, '../pytest');
  return existsSync(bundled) ? bundled : join(import.meta.dirname, '../frameworks/pytest-plugin');
}
