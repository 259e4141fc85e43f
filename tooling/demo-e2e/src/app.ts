// The words and places of the app that scenarios use.

import type { Locator, Page } from 'playwright-core';

/** The field of a figure, by its path in the report. */
export function cell(page: Page, path: string): Locator {
  return page.locator(`input[data-path="${path}"]`);
}

export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /看示例|example/i }).click();
  await page.locator('.report-form').waitFor();
}

export async function saved(page: Page): Promise<void> {
  await page.locator('.save-state.saved').waitFor();
}

export async function showPages(page: Page): Promise<void> {
  // A page that was just loaded has no tabs yet. In a wide window pages always stand beside the form.
  await page.locator('.report-form, .source-field').first().waitFor({ state: 'attached' });
  const tab = page.getByRole('tab', { name: /版面|Pages/ });
  if ((await tab.count()) > 0) await tab.click();
  await page.locator('.pages[data-ready="true"] svg').first().waitFor();
}

/** Opens a file from the start and goes on to the editor, over whatever is asked in between. */
export async function openFile(
  page: Page,
  file: string,
  year: 'this' | 'last',
  onReview: () => Promise<void> = async () => {},
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: year === 'last' ? '用去年的报告编制今年的' : '打开今年的报告或数据' })
    .click();
  await (await chooser).setFiles(file);
  await page.locator('.review, .report-form').first().waitFor();
  if ((await page.locator('.review').count()) > 0) {
    await onReview();
    await page.locator('.review-actions button').first().click();
  }
  await page.locator('.report-form').waitFor();
}

/** A file as the browser saves it. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly milliseconds: number;
}

/** Makes a file in the hand-in dialog, which must be open; `zip`: all of them in an archive. */
export async function make(page: Page, format: string): Promise<MadeFile> {
  const boxes = page.locator('.hand-in input[data-format]');
  for (const box of await boxes.all())
    await box.setChecked(format === 'zip' || (await box.getAttribute('data-format')) === format);
  const coming = page.waitForEvent('download');
  const begin = performance.now();
  await page.locator('.hand-in .make').click();
  const download = await coming;
  const milliseconds = performance.now() - begin;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)), milliseconds };
}

/** Waits until a value is what it should be. */
export async function becomes<Value>(get: () => Promise<Value>, expected: Value): Promise<void> {
  let value: Value | undefined;
  for (let left = 100; left > 0; left -= 1) {
    value = await get();
    if (JSON.stringify(value) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(value)}`);
}

/** @throws Error when a value is not what it should be */
export function same(actual: unknown, expected: unknown, what: string): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
}
