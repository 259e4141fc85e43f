import { fileURLToPath } from 'node:url';
import { becomes, make, openExample, same, saved, showPages } from '../app.js';
import type { Runner } from '../run.js';

const FONTS = fileURLToPath(new URL('../../../../packages/fonts/test/fixtures/', import.meta.url));

/** Looking at pages, and setting them in fonts of one's own. */
export function pages({ scenario }: Runner, address: string): Promise<void> {
  return scenario('pages', {}, async ({ context, step, picture }) => {
    const page = await context.newPage();
    const share = () => page.locator('.share').textContent();
    await page.goto(address);
    await openExample(page);
    await showPages(page);
    const count = await page.locator('.pages > svg').count();
    await step('pages fit their place, and can be made larger', async () => {
      const fitting = await share();
      await page.getByRole('button', { name: '放大', exact: true }).click();
      if ((await share()) === fitting) throw new Error(`still ${fitting}`);
      await page.getByRole('button', { name: '适合宽度' }).click();
      await becomes(share, fitting);
      await page.getByRole('button', { name: '放大到整个窗口' }).click();
      await picture(page, 'pages large');
      await page.getByRole('button', { name: '放大到整个窗口' }).click();
    });
    await step('Ctrl with the wheel makes them larger, and Escape leaves the whole window', async () => {
      const fitting = await share();
      await page.locator('.pages').hover();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await becomes(async () => (await share()) !== fitting, true);
      await page.getByRole('button', { name: '适合宽度' }).click();
      await becomes(share, fitting);
      await page.getByRole('button', { name: '放大到整个窗口' }).click();
      await page.locator('.pages-large').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.pages-large').waitFor({ state: 'detached' });
    });
    await step('a small page leads to its large one', async () => {
      same(await page.locator('.thumbnails button').count(), count, 'small pages');
      await page.locator('.thumbnails button').nth(2).click();
      await becomes(() => page.locator('.thumbnails button').nth(2).getAttribute('aria-current'), 'page');
    });
    await step('printing gives the pages and nothing else', async () => {
      const printed = Buffer.from(await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString(
        'latin1',
      );
      same(printed.match(/\/Type\s*\/Page\b(?!s)/g)?.length, count, 'printed pages');
    });
    await step('an official font is recognised, another file refused with its reason', async () => {
      await page.getByRole('button', { name: '字体', exact: true }).click();
      await page
        .locator('.own-fonts input[type="file"]')
        .setInputFiles([`${FONTS}fangsong-gb2312.ttf`, `${FONTS}unknown.ttf`]);
      await page.locator('.own-fonts li', { hasText: 'FangSong_GB2312' }).waitFor();
      await page.locator('.own-fonts .failure p', { hasText: 'unknown.ttf' }).waitFor();
      await picture(page, 'own fonts');
      await page.keyboard.press('Escape');
    });
    await step('pages and PDF are set in it, also after the page is loaded again', async () => {
      await saved(page);
      await page.reload();
      await page.locator('.report-form').waitFor();
      await showPages(page);
      await page
        .locator('.pages text[font-family="xxgk-fangsong-supplied"]')
        .first()
        .waitFor({ state: 'attached' });
      await page.getByRole('button', { name: '导出报送' }).click();
      const { bytes } = await make(page, 'pdf');
      if (!Buffer.from(bytes).toString('latin1').includes('FangSong_GB2312'))
        throw new Error('not in the PDF');
    });
  });
}
