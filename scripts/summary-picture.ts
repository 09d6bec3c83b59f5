/**
 * Draws docs/summary.png: the golden summary of a regression as a forge shows it.
 *
 * Needs Chromium: CHROMIUM=/usr/bin/chromium node scripts/summary-picture.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const root = join(import.meta.dirname, '..');
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const [source = 'test/golden/render/regression.md', target = 'docs/summary.png', height = '410'] =
  process.argv.slice(2);

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; padding: 24px 32px; width: 1100px; background: #fff; color: #1f2328;
    font: 16px/1.5 "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif; }
  h2 { margin: 0 0 16px; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3; font-size: 24px; line-height: 1.25; }
  p, table, details, pre, ul { margin: 0 0 16px; }
  table { border-collapse: collapse; }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; text-align: left; }
  tr:nth-child(2n) td { background: #f6f8fa; }
  th { font-weight: 600; }
  code { padding: .2em .4em; border-radius: 6px; background: #818b981f; white-space: break-spaces;
    font: 85% "Liberation Mono", "DejaVu Sans Mono", monospace; }
  pre { padding: 16px; border-radius: 6px; background: #f6f8fa; overflow: auto; }
  pre code { padding: 0; background: none; white-space: pre; }
  a { color: #0969da; }
  summary { cursor: pointer; }
`;

const body = micromark(readFileSync(join(root, source), 'utf8'), {
  allowDangerousHtml: true,
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
});

const folder = mkdtempSync(join(tmpdir(), 'summary-picture-'));
try {
  const page = join(folder, 'summary.html');
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${body}</body>`);
  execFileSync(chromium, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--force-device-scale-factor=2',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--window-size=1100,${height}`,
    `--screenshot=${join(root, target)}`,
    `file://${page}`,
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
