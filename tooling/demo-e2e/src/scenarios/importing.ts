import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cell, openFile, same } from '../app.js';
import { archivedPdf } from '../made-by-command.js';
import type { Runner } from '../run.js';

const EXAMPLE = fileURLToPath(new URL('../../../../examples/bureau-2022.yaml', import.meta.url));
const SEED = fileURLToPath(new URL('../../../../../shared/data/seed/zhanhe-2022.txt', import.meta.url));

/** Files that organs have, opened in the app. */
export async function importing({ scenario }: Runner, address: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-importing-'));
  await scenario('importing', {}, async ({ context, step, picture }) => {
    const page = await context.newPage();
    await step('a data file opens with its figures', async () => {
      await page.goto(address);
      await openFile(page, EXAMPLE, 'this');
      await cell(page, 'applications.newlyReceived.total').waitFor();
    });
    if (existsSync(SEED)) {
      await step('the text of a published report opens, its doubts shown first', async () => {
        await page.goBack();
        await openFile(page, SEED, 'this', () => picture(page, 'reading'));
        same(await cell(page, 'applications.newlyReceived.total').inputValue(), '0', 'applications received');
        const title = await page.locator('[data-path="title"]').inputValue();
        if (!title.includes('2022')) throw new Error(`the title is “${title}”`);
        await picture(page, 'imported');
      });
    } else console.log(`skipped importing: ${basename(SEED)} is not on this machine`);
    await step('last year’s report becomes this year’s: carried forward is carried over', async () => {
      await page.goto(address);
      const start = page.locator('.start');
      await start.or(page.locator('.report-form')).first().waitFor();
      if ((await start.count()) === 0) await page.goBack();
      await openFile(page, EXAMPLE, 'last', () => picture(page, 'last year'));
      const title = await page.locator('[data-path="title"]').inputValue();
      if (!title.includes('2023')) throw new Error(`the title is “${title}”`);
      await picture(page, 'next year');
    });
    await step('a PDF that holds no data is read by what it shows', async () => {
      await page.goBack();
      await openFile(page, archivedPdf(work), 'last');
      same(await cell(page, 'applications.carriedOver.total').inputValue(), '0', 'applications carried over');
    });
    await step(
      'a file that is dropped beside the box is taken, and the browser does not leave the app',
      async () => {
        await page.goBack();
        await page.locator('.start').waitFor();
        const isCaught = await page.evaluate(drop, readFileSync(EXAMPLE, 'utf8'));
        same(isCaught, true, 'caught');
        await page.locator('.review, .report-form').first().waitFor();
        if ((await page.locator('.review').count()) > 0)
          await page.locator('.review-actions button').first().click();
        await page.locator('.report-form').waitFor();
      },
    );
    await step('a file that is no report is refused in a sentence', async () => {
      await page.goBack();
      await page
        .locator('input[type="file"]')
        .first()
        .setInputFiles({
          name: 'picture.docx',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from('this is no document'),
        });
      await page.locator('[role="alert"]').first().waitFor();
      await picture(page, 'refused');
    });
  });
  rmSync(work, { recursive: true });
}

/** Runs in the page: drops a file on its edge, as a mouse does, and says whether the app took it. */
function drop(text: string): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], 'report.yaml'));
  return ['dragover', 'drop']
    .map((type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    .every((event) => !document.body.dispatchEvent(event));
}
