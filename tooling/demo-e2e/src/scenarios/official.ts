import { encode } from 'fast-png';
import { becomes, openExample, same, saved, showPages } from '../app.js';
import { violations } from '../axe.js';
import type { Runner } from '../run.js';

const NUMBER = '示农发〔2026〕3号';

/** What the report is printed as: only the fields of what was chosen, a head that fills as one types, a seal that is dropped. */
export function official({ scenario }: Runner, address: string): Promise<void> {
  return scenario('official', {}, async ({ context, step, picture }) => {
    const page = await context.newPage();
    await page.goto(address);
    await openExample(page);
    const field = (path: string) => page.locator(`#panel-details [data-path="official.${path}"]`);
    const choose = (name: string) => page.getByRole('radio', { name }).check();
    await step('each choice has its own fields, the report alone none', async () => {
      await page.getByRole('tab', { name: '资料' }).click();
      same(
        await page.locator('#panel-details [data-path^="official."]').count(),
        0,
        'fields of the report alone',
      );
      await choose('报送函');
      await field('cover.text').waitFor();
      await choose('发文');
      await field('cover.text').waitFor({ state: 'detached' });
      same(await field('orderNumber').count(), 0, 'fields of an order');
    });
    await step('the head fills as one types', async () => {
      await field('documentNumber').fill(NUMBER);
      await becomes(() => page.locator('.head-picture .number').textContent(), NUMBER);
      await picture(page, 'official');
      same(await violations(page), [], 'violations');
    });
    await step('a seal is dropped, stands on its page, is kept and can be taken away', async () => {
      const data = new Uint8Array(40 * 40 * 4).fill(200);
      const png = [...encode({ width: 40, height: 40, channels: 4, data })];
      await page.locator('.picture-field').evaluate((place, bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], '印章.png', { type: 'image/png' }));
        place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, png);
      const remove = page.getByRole('button', { name: '去掉“印章.png”' });
      await remove.waitFor();
      await saved(page);
      await page.reload();
      await showPages(page);
      const image = page.locator('.pages svg image');
      await image.first().waitFor({ state: 'attached' });
      await page.getByRole('tab', { name: '资料' }).click();
      await remove.click();
      await showPages(page);
      await image.first().waitFor({ state: 'detached' });
    });
  });
}
