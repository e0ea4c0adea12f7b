/**
 * Takes the pictures of the report that README.md shows, of a recorded run. Needs Chromium, pngquant and the fonts that
 * .ci/run installs.
 *
 *   node scripts/generate/screenshots.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { realRun } from '../../__tests__/evidence/real-run.ts';
import { buildBundle } from '../../src/evidence/bundle.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { renderReport } from '../../src/report/html/page.ts';

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
const page = join(folder, 'report.html');
writeFileSync(page, renderReport(writeJson(buildBundle(realRun('docker-targeted-deny').input))));
mkdirSync(images, { recursive: true });

const PICTURES = [
  { name: 'report', colorScheme: 'light', width: 1200, height: 1400, part: null },
  { name: 'report-dark', colorScheme: 'dark', width: 1200, height: 1400, part: null },
  { name: 'report-syscalls', colorScheme: 'light', width: 1200, height: 1000, part: '#syscalls-title' },
  { name: 'report-controls', colorScheme: 'light', width: 1200, height: 1000, part: '#controls-title' },
  { name: 'report-phone', colorScheme: 'dark', width: 390, height: 844, part: null },
] as const;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const { name, colorScheme, width, height, part } of PICTURES) {
  const tab = await browser.newPage({ colorScheme, viewport: { width, height } });
  await tab.goto(pathToFileURL(page).href);
  if (part !== null) await tab.locator(part).evaluate((element) => element.scrollIntoView());
  const path = join(images, `${name}.png`);
  await tab.screenshot({ path });
  const { status } = spawnSync('pngquant', ['--force', '--strip', '--output', path, '64', path], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`pngquant could not compress ${path}`);
}
await browser.close();
rmSync(folder, { recursive: true });
