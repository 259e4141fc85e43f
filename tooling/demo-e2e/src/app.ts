// The words and places of the app that scenarios use.

/** @typedef {import('playwright-core').Page} Page */

/**
 * @param {Page} page
 * @param {string} path of a figure in the report
 */
export function cell(page, path) {
  return page.locator(`input[data-path="${path}"]`);
}

/** @param {Page} page */
export async function openExample(page) {
  await page.getByRole('button', { name: /看示例|example/i }).click();
  await page.locator('.report-form').waitFor();
}

/** @param {Page} page */
export async function saved(page) {
  await page.locator('.save-state.saved').waitFor();
}

/** @param {Page} page */
export async function showPages(page) {
  await page.getByRole('tab', { name: /版面|Pages/ }).click();
  await page.locator('.pages[data-ready="true"] svg').first().waitFor();
}

/**
 * Opens a file from the start and goes on to the editor, over whatever is asked in between.
 * @param {Page} page
 * @param {string} file
 * @param {'this' | 'last'} year
 * @param {() => Promise<void>} onReview
 */
export async function openFile(page, file, year, onReview = async () => {}) {
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

/**
 * Makes a file in the hand-in dialog, which must be open.
 * @param {Page} page
 * @param {string} format
 * @returns {Promise<{ name: string, bytes: Uint8Array, milliseconds: number }>}
 */
export async function make(page, format) {
  const coming = page.waitForEvent('download');
  const begin = performance.now();
  await page.locator(`.hand-in [data-format="${format}"]`).click();
  const download = await coming;
  const milliseconds = performance.now() - begin;
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)), milliseconds };
}

/**
 * Waits until a value is what it should be.
 * @param {() => Promise<unknown>} get
 * @param {unknown} expected
 */
export async function becomes(get, expected) {
  let value;
  for (let left = 100; left > 0; left -= 1) {
    value = await get();
    if (JSON.stringify(value) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(value)}`);
}

/**
 * @param {unknown} actual
 * @param {unknown} expected
 * @param {string} what
 */
export function same(actual, expected, what) {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
}
