import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute: the folder that holds the pytest plugin, beside the bundle or in the sources. */
export function pytestPluginFolder(): string {
  const bundled = fileURLToPath(new URL('../pytest', import.meta.url));
  return existsSync(bundled)
    ? bundled
    : fileURLToPath(new URL('../frameworks/pytest-plugin', import.meta.url));
}
