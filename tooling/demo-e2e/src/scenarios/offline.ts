import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cell, make, openExample, saved, showPages } from '../app.js';
import { INTRANET } from '../chromium.js';
import type { Runner } from '../run.js';
import { serve } from '../server.js';

const PATH = '/公开/年报 2025/';

async function isKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** Waits until the copies of the fonts are whole: the app reads a font without waiting for its copy. */
async function areFontsKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await (await caches.open('xxgk-fonts')).keys()).length === 5);
}

/** The app below a path with Chinese words and a blank, and then without its server. */
export async function offline({ scenario }: Runner, folder: string): Promise<void> {
  const server = await serve(PATH, () => folder);
  await scenario('offline', {}, async ({ context, step, faults }) => {
    const page = await context.newPage();
    await step('the app works below any path and keeps itself', async () => {
      await page.goto(server.address);
      await openExample(page);
      await isKept(page);
      await saved(page);
    });
    await step('it says when it works without a network, though no pages were looked at', async () => {
      await page.locator('.offline-badge.ready').waitFor();
    });
    await step('the fonts come over the network once', async () => {
      const count = () => server.asked.filter((place) => place.endsWith('.ttf')).length;
      await areFontsKept(page);
      const before = count();
      await page.reload();
      await showPages(page);
      if (before !== 5 || count() !== 5)
        throw new Error(`${before} and then ${count()} font files were asked for`);
    });
    await step('without a server, a new window opens the work, lays it out and makes the PDF', async () => {
      await server.stop();
      const again = await context.newPage();
      await again.goto(server.address);
      await again.locator('.saved li button').first().click();
      await again.locator('.report-form').waitFor();
      await cell(again, 'disclosure.licensing.decisions').fill('488');
      await showPages(again);
      await again.getByRole('button', { name: '导出报送' }).click();
      const { bytes } = await make(again, 'pdf');
      if (bytes.length < 50_000) throw new Error(`a PDF of ${bytes.length} bytes`);
      await saved(again);
    });
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_CONNECTION_REFUSED')));
  });
  await server.stop();
}

/** A new version of the app waits until it is wanted, and nothing that was typed is lost. */
export async function update({ scenario }: Runner, folder: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-update-'));
  const next = join(work, 'next');
  cpSync(folder, next, { recursive: true });
  const script = join(next, 'service-worker.js');
  const version = /[0-9a-f]{16}/.exec(readFileSync(script, 'utf8'))?.[0] ?? '';
  writeFileSync(script, readFileSync(script, 'utf8').replace(version, 'f'.repeat(16)));
  writeFileSync(
    join(next, 'index.html'),
    readFileSync(join(next, 'index.html'), 'utf8').replace('<html', '<html data-next'),
  );
  let current = folder;
  const server = await serve('/', () => current);
  await scenario('update', {}, async ({ context, step, picture }) => {
    const page = await context.newPage();
    await page.goto(server.address);
    await openExample(page);
    await isKept(page);
    await step('a new version is offered and does not disturb', async () => {
      current = next;
      await page.evaluate(async () => {
        await (await navigator.serviceWorker.getRegistration())?.update();
      });
      await page.locator('.update-bar button').first().waitFor();
      await cell(page, 'disclosure.licensing.decisions').fill('499');
      await picture(page, 'update');
    });
    await step('after the change the same report is open with what was typed last', async () => {
      await page.locator('.update-bar button').first().click();
      await page.locator('html[data-next] .report-form').waitFor();
      const value = await cell(page, 'disclosure.licensing.decisions').inputValue();
      if (value !== '499') throw new Error(`“${value}” instead of 499`);
    });
  });
  await server.stop();
  rmSync(work, { recursive: true });
}

/** A server without https: browsers offer fewer means there, and the app must do without. */
export async function intranet({ scenario }: Runner, folder: string): Promise<void> {
  const server = await serve('/nb/', () => folder);
  await scenario('intranet', {}, async ({ context, step }) => {
    const page = await context.newPage();
    await step('the example opens and all files are made over plain http', async () => {
      await page.goto(`http://${INTRANET}:${server.port}/nb/`);
      if (await page.evaluate(() => isSecureContext)) throw new Error('this context is secure after all');
      await openExample(page);
      await page.getByRole('button', { name: '导出报送' }).click();
      const { bytes } = await make(page, 'zip');
      if (bytes.length < 100_000) throw new Error(`an archive of ${bytes.length} bytes`);
      await saved(page);
    });
  });
  await server.stop();
}
