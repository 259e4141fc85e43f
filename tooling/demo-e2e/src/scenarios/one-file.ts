import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { becomes, cell, make, openFile, same, saved, showPages } from '../app.js';
import { archivedPdf } from '../made-by-command.js';
import type { Runner } from '../run.js';

const NOTICE = fileURLToPath(new URL('../../../../examples/gongwen/notice.md', import.meta.url));

/** The app as one file, opened from a disk: last year's PDF becomes this year's report, and nothing is asked of anybody. */
export async function oneFile({ scenario }: Runner, folder: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-one-file-'));
  await scenario('one file', {}, async ({ context, step, picture }) => {
    const asked: string[] = [];
    context.on('request', (request) => {
      if (!/^(?:file|blob|data):/u.test(request.url())) asked.push(request.url());
    });
    const page = await context.newPage();
    await step('it opens from the disk', async () => {
      await page.goto(pathToFileURL(join(folder, 'one-file/xxgk.html')).href);
      await page.locator('.start').waitFor();
      await picture(page, 'one file');
    });
    await step('last year’s PDF becomes this year’s report, with its pages', async () => {
      await openFile(page, archivedPdf(work), 'last');
      await cell(page, 'disclosure.licensing.decisions').fill('488');
      await saved(page);
      await showPages(page);
      await picture(page, 'one file, pages');
    });
    await step('Word document, PDF and archive of all are made', async () => {
      await page.getByRole('button', { name: '导出报送' }).click();
      for (const format of ['docx', 'pdf', 'zip']) {
        const { bytes } = await make(page, format);
        if (bytes.length < 10_000) throw new Error(`${format} of ${bytes.length} bytes`);
      }
    });
    await step('loaded again, it has the work', async () => {
      await page.reload();
      await page.locator('.report-form').waitFor();
      same(await cell(page, 'disclosure.licensing.decisions').inputValue(), '488', 'licensing');
    });
    await step('an official document is opened, set, handed in and verified', async () => {
      await page.getByRole('button', { name: '返回首页' }).click();
      await page.getByRole('button', { name: '写一份公文' }).click();
      await page.locator('.desk-card input[type="file"]').setInputFiles(NOTICE);
      await page.locator('.source-editor').waitFor();
      await showPages(page);
      await page.getByRole('button', { name: '导出报送' }).click();
      const word = join(work, '通知.docx');
      writeFileSync(word, (await make(page, 'docx')).bytes);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '返回首页' }).click();
      await page.getByRole('button', { name: '核验文件' }).click();
      await page.locator('.desk input[type="file"]').setInputFiles(word);
      await becomes(() => page.locator('.verified h2').textContent(), '通过：通知.docx');
    });
    await step('nothing was asked of the network', () => same(asked, [], 'requests'));
  });
  rmSync(work, { recursive: true });
}
