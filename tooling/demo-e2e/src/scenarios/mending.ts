import type { Page } from 'playwright-core';
import { becomes, make, openExample, same } from '../app.js';
import { violations } from '../axe.js';
import type { Runner } from '../run.js';

const FAULTY = '没有收费,没有减免.共２项(见附件)';

/** Mending everything that is sure at once: what changes is shown first, one step does it, one takes it back. */
export function mending({ scenario }: Runner, address: string): Promise<void> {
  return scenario('mending', {}, async ({ context, step, picture }) => {
    const page = await context.newPage();
    await page.goto(address);
    await openExample(page);
    const lines = (key: string) => page.locator(`.prose-editor[data-path="${key}"] .line`).allTextContents();
    const open = page.getByRole('button', { name: /^全部改正/u });
    await step('it is offered where several things can be mended surely', async () => {
      same(await open.count(), 0, 'offered before');
      await writeBelow(page, 'problems', FAULTY);
      await writeBelow(page, 'other', FAULTY);
      await open.waitFor();
    });
    await step('every change is shown with its place, before and after', async () => {
      await open.click();
      const mends = page.locator('.mend-all .mends > li');
      await mends.first().waitFor();
      await becomes(
        async () => (await mends.allTextContents()).join('').includes('五、存在的主要问题'),
        true,
      );
      const changes = page.locator('.mend-all .changes > li');
      same((await changes.locator('del').allTextContents()).slice(0, 2), [',', '.'], 'before');
      same((await changes.locator('ins').allTextContents()).slice(0, 2), ['，', '。'], 'after');
      await picture(page, 'mend all');
      same(await violations(page), [], 'violations');
    });
    await step('what is not ticked stays, the rest is mended in one step', async () => {
      await page.locator('.mend-all li', { hasText: '五、存在的主要问题' }).locator('input').uncheck();
      await page.getByRole('button', { name: /^改正勾选的/u }).click();
      await becomes(async () => (await lines('other')).at(-1)?.startsWith('没有收费，没有减免。'), true);
      same((await lines('problems')).at(-1)?.endsWith(FAULTY), true, 'left alone');
      await page.locator('.findings-count:focus').waitFor();
    });
    await step('one undo takes all of it back', async () => {
      await page.keyboard.press('Control+z');
      await becomes(async () => (await lines('other')).at(-1), FAULTY);
    });
    await step('the lines of tables are chosen with the files', async () => {
      await page.getByRole('button', { name: '导出报送' }).click();
      await page.locator('.option-drawer summary').click();
      const { bytes: official } = await make(page, 'pdf');
      await page.getByLabel('表格线').selectOption('bare');
      const { bytes: bare } = await make(page, 'pdf');
      same(Buffer.compare(official, bare) === 0, false, 'the same file');
    });
  });
}

async function writeBelow(page: Page, key: string, text: string): Promise<void> {
  await page.locator(`.prose-editor[data-path="${key}"] .line`).last().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(text);
}
