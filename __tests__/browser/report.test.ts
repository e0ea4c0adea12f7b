import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { buildBundle } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { renderReport } from '../../src/report/html/page.ts';
import { realRun } from '../evidence/real-run.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
/** Skipped by name if Chromium is missing; .ci/run installs it and permits no skipped test. */
const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

const folder = mkdtempSync(join(tmpdir(), 'report-browser-'));
let browser: Browser;
beforeAll(async () => {
  // As root Chromium has no sandbox of its own; the page has no script that could use that.
  if (CHROMIUM !== undefined)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A run in which much is wrong, with texts that are long, from right to left, or one word. */
function bad(): Bundle {
  const { input } = realRun('podman-targeted-deny');
  const { host } = input;
  const long = `${'<script>alert(1)</script> '.repeat(8)}${'x'.repeat(150)} عربي`;
  const container = { ...host.container, readonly_rootfs: false, network_mode: long, user: long };
  const [first, ...rest] = input.collected.observations;
  const reported =
    first === undefined ? [] : [{ ...first, parts: [{ outcome: 'value', value: long } as const] }];
  return buildBundle({
    ...input,
    venue: 'LOCAL',
    venueFacts: { hostname: long, machine_id_sha256: '', kernel: long, distribution: long },
    host: { ...host, container },
    collected: { ...input.collected, observations: [...reported, ...rest] },
    challenge: 'y'.repeat(300),
    lint: [{ code: 'sockets-allowed', severity: 'warning', message: long, remedy: long }],
  });
}

const PAGES = {
  docker: () => buildBundle(realRun('docker-targeted-deny').input),
  podman: () => buildBundle(realRun('podman-targeted-deny').input),
  strict: () => buildBundle(realRun('docker-deny-by-default').input),
  bad,
} as const satisfies Record<string, () => Bundle>;
type PageName = keyof typeof PAGES;

const address = (name: PageName) => pathToFileURL(join(folder, `${name}.html`)).href;
for (const [name, make] of Object.entries(PAGES)) {
  writeFileSync(join(folder, `${name}.html`), renderReport(writeJson(make())));
}

async function withPage<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const VIEWS = Object.keys(PAGES).flatMap((name) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [DESKTOP, PHONE].map((viewport) => [name as PageName, colorScheme, viewport.width, viewport] as const),
  ),
);

/** axe looks at each of a thousand elements' colours, which takes it ten seconds a page: each page, scheme and width once. */
const FOR_AXE = [
  ['docker', 'light', 1280, DESKTOP],
  ['docker', 'dark', 390, PHONE],
  ['bad', 'dark', 1280, DESKTOP],
  ['bad', 'light', 390, PHONE],
] as const;

inBrowser('the page in Chromium', () => {
  test.each(VIEWS)(
    '%s, %s, %i px: nothing said, nothing asked for, nothing too wide',
    async (name, colorScheme, width, viewport) => {
      await withPage({ colorScheme, viewport }, async (page) => {
        const said: string[] = [];
        const asked: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', ({ message }) => said.push(message));
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(address(name));
        expect(said).toEqual([]);
        expect(asked).toEqual([address(name)]);
        // The content policy knows the style sheet: without it the page would be as browsers draw it by default.
        expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await page.evaluate(tooWide)).toEqual([]);
      });
    },
  );

  test.each(FOR_AXE)('%s, %s, %i px: axe finds no violation', async (name, colorScheme, _, viewport) => {
    // axe is a script, which the page's own policy would not let run.
    await withPage({ colorScheme, viewport, bypassCSP: true }, async (page) => {
      await page.goto(address(name));
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate<typeof axeResults>('axe.run()');
      const found = violations.map(({ id, nodes }) => [
        id,
        nodes.length,
        nodes[0]?.html,
        nodes[0]?.failureSummary,
      ]);
      expect(found).toEqual([]);
      expect(passes.length).toBeGreaterThan(20);
    });
  });

  it('finds what axe and the width check are there for', async () => {
    await withPage({ viewport: PHONE, bypassCSP: true }, async (page) => {
      await page.setContent(
        '<html><body><div style="width:600px;color:#eee;background:#fff">pale</div></body></html>',
      );
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<typeof axeResults>('axe.run()');
      expect(violations.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['color-contrast', 'html-has-lang']),
      );
      expect(await page.evaluate(tooWide)).toEqual(['DIV']);
    });
  });

  it('is the same to read without colours: every state stands there as a word', async () => {
    await withPage({ viewport: DESKTOP }, async (page) => {
      await page.goto(address('bad'));
      const marks = await page.locator('.mark').allTextContents();
      expect(marks.length).toBeGreaterThan(40);
      for (const mark of marks) expect(mark).toMatch(/[a-zA-Z]{3}/);
    });
  });

  it('leads the keyboard to the content and to every part', async () => {
    await withPage({ viewport: DESKTOP }, async (page) => {
      await page.goto(address('docker'));
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
      expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: expect.any(Number) });
      expect((await page.locator('.skip').boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(page.url()).toMatch(/#content$/);
      for (const href of await page
        .locator('nav a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
        expect(await page.locator(href ?? '').count()).toBe(1);
      }
    });
  });

  it('shows exec_from_out and the waivers without scrolling, on a phone too', async () => {
    for (const viewport of [DESKTOP, PHONE]) {
      await withPage({ viewport }, async (page) => {
        await page.goto(address('docker'));
        for (const text of ['This page proves nothing.', 'Exec from /out', 'unpinned-image']) {
          const box = await page.getByText(text).first().boundingBox();
          expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(viewport.height);
        }
      });
    }
  });

  it('prints: dark ink on white, without what only a screen needs', async () => {
    await withPage({ viewport: DESKTOP, colorScheme: 'dark' }, async (page) => {
      await page.goto(address('docker'));
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
      expect(await page.locator('nav').isVisible()).toBe(false);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    });
  });
});

declare const axeResults: axe.AxeResults;

/** In the page: what reaches beyond the window's right edge, besides what scrolls by itself or is there for ears only. */
function tooWide(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.closest('.scroll') === null && element.closest('.visually-hidden') === null)
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map(({ tagName }) => tagName);
}
