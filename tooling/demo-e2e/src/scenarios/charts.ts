import { unzipSync } from 'fflate';
import { make, openExample, same, showPages } from '../app.js';
import type { Runner } from '../run.js';

const CAPTION = '政府信息公开申请办理结果';

/** A chart of the figures stands in the report: on its page, and as a picture in the Word document. */
export function charts({ scenario }: Runner, address: string): Promise<void> {
  return scenario('charts', {}, async ({ context, step, picture }) => {
    const page = await context.newPage();
    await page.goto(address);
    await openExample(page);
    await step('a chart is put into the report and seen on its page', async () => {
      await page.getByRole('tab', { name: '图表' }).click();
      await page.getByRole('button', { name: `插入“${CAPTION}”` }).click();
      await showPages(page);
      await page
        .locator('.pages svg text', { hasText: CAPTION.slice(-4) })
        .first()
        .waitFor();
      await page.locator('.pages svg g path').first().waitFor({ state: 'attached' });
      await picture(page, 'chart on its page');
    });
    await step('in the prose stands its picture, not code', async () => {
      const drawn = page.locator('.prose-editor .chip-picture');
      await drawn.waitFor();
      await drawn.scrollIntoViewIfNeeded();
      same(
        await drawn.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
        true,
        'drawn',
      );
      same(await page.locator('.prose-editor', { hasText: 'chart:' }).count(), 0, 'code');
      await picture(page, 'chart in the prose');
    });
    await step('the Word document has the chart as a picture', async () => {
      await page.getByRole('button', { name: '导出报送' }).click();
      const { bytes } = await make(page, 'docx');
      const pictures = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'));
      if (pictures.length === 0) throw new Error('no picture in the document');
    });
  });
}
