import type { Page } from 'playwright-core';
import { becomes, same } from '../app.js';
import type { Runner } from '../run.js';

/** The whole way from the start to a file without a pointer. */
export function keyboard({ scenario }: Runner, address: string): Promise<void> {
  return scenario('keyboard', {}, async ({ context, step }) => {
    const page = await context.newPage();
    await page.goto(address);
    await step('the example opens', async () => {
      await tabTo(page, (name) => name === '看示例');
      await page.keyboard.press('Enter');
      await page.locator('.report-form').waitFor();
    });
    await step('each table is one stop, and its cells have names that tell row and column', async () => {
      await tabTo(page, (name) => /^三、.*本年新收.*，自然人/.test(name));
      for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
      const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      if (!/予以公开，自然人/.test(name ?? '')) throw new Error(`${name}`);
    });
    await step('arrows move, Enter goes down, typing replaces, Escape takes it back', async () => {
      const path = () => page.evaluate(() => document.activeElement?.getAttribute('data-path'));
      await page.keyboard.press('ArrowUp');
      same(await path(), 'applications.carriedOver.naturalPerson', 'focus');
      await page.keyboard.press('ArrowUp');
      same(await path(), 'applications.newlyReceived.naturalPerson', 'focus');
      await page.keyboard.press('ArrowRight');
      same(await path(), 'applications.newlyReceived.commercial', 'focus');
      await page.keyboard.type('9');
      await becomes(
        () =>
          page
            .locator('.finding.error')
            .count()
            .then((count) => count > 0),
        true,
      );
      await page.keyboard.press('Escape');
      await becomes(() => page.locator('.finding').count(), 0);
      await page.keyboard.press('Enter');
      same(await path(), 'applications.carriedOver.commercial', 'focus');
    });
    await step('a file is made', async () => {
      await tabTo(page, (name) => name === '导出报送', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await tabTo(page, (name) => name.startsWith('生成'));
      const coming = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      await coming;
      await page.keyboard.press('Escape');
      same(await page.locator('dialog[open]').count(), 0, 'open dialogs');
    });
  });
}

/** Moves the focus on until it is on what has a wanted name. */
async function tabTo(page: Page, isWanted: (name: string) => boolean, key = 'Tab'): Promise<void> {
  for (let count = 0; count < 400; count += 1) {
    await page.keyboard.press(key);
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (isWanted(name.trim())) return;
  }
  throw new Error('the keyboard does not lead there');
}
