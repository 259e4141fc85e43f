import type { Page } from 'playwright-core';
import { becomes, cell, openExample, same, saved } from '../app.js';
import type { Runner } from '../run.js';

/** Writing prose: chips that follow the tables, a list at the caret, numbering that goes on, undo. */
export function prose({ scenario }: Runner, address: string): Promise<void> {
  return scenario('prose', {}, async ({ context, step, picture }) => {
    const page = await context.newPage();
    await page.goto(address);
    await openExample(page);
    const field = page.locator('.prose-editor[data-path="problems"]');
    const lines = () => field.locator('.line').allTextContents();
    await field.waitFor();
    await step('numbering goes on by itself, and ends where nothing is written', async () => {
      await field.locator('.line').last().click();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await becomes(async () => (await lines()).at(-1), '（三）');
      await page.keyboard.type('新的做法。');
      await page.keyboard.press('Enter');
      await becomes(async () => (await lines()).at(-1), '（四）');
      await page.keyboard.press('Enter');
      await becomes(async () => (await lines()).at(-1), '');
    });
    await step('what is typed fast stays as it was typed, while checks and saves go on', async () => {
      const typed = '公开专栏按补贴、执法、监测三类重新编目，方便查找。'.repeat(8);
      const before = (await lines()).length;
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await page.keyboard.type(typed);
      await saved(page);
      await becomes(async () => (await lines()).slice(before - 1), [typed, typed]);
      await page.keyboard.press('Enter');
    });
    await step('“/” opens the list at the caret; arrows and Enter choose; a chip stands there', async () => {
      await page.keyboard.type('今年新收');
      await page.keyboard.type('/');
      await page.locator('.menu-at-caret').waitFor();
      await page.keyboard.type('本年新收');
      await page.keyboard.press('Enter');
      await page.locator('.menu-at-caret').waitFor({ state: 'detached' });
      await page.keyboard.type('件。');
      same(await lines().then((all) => all.at(-1)), '今年新收件。', 'the words beside the chip');
      same(await field.locator('.chip').getAttribute('data-label'), '25', 'the chip');
      await picture(page, 'prose');
    });
    await step('the chip follows the table, and no code is shown', async () => {
      await cell(page, 'applications.newlyReceived.naturalPerson').fill('31');
      await becomes(() => field.locator('.chip').getAttribute('data-label'), '35');
      same((await page.locator('.report-form').textContent())?.includes('{{'), false, 'code in the form');
      await page.keyboard.press('Control+z');
      await becomes(() => field.locator('.chip').getAttribute('data-label'), '25');
    });
    await step('a chip is deleted as one, and undo brings it back', async () => {
      await field.locator('.line').last().click();
      await page.keyboard.press('End');
      // Typing without a pause is one step of undo.
      await page.waitForTimeout(1500);
      for (let count = 0; count < 3; count += 1) await page.keyboard.press('Backspace');
      await becomes(() => field.locator('.chip').count(), 0);
      await page.keyboard.press('Control+z');
      await becomes(() => field.locator('.chip').count(), 1);
    });
    await step('copied text is pasted line by line, without its looks', async () => {
      await field.locator('.line').last().click();
      await page.keyboard.press('End');
      await paste(page, '甲{{year}}\r\n乙');
      await becomes(async () => (await lines()).at(-1), '乙');
      await becomes(() => field.locator('.chip').count(), 2);
      await saved(page);
      const before = await lines();
      await page.reload();
      await field.waitFor();
      await becomes(lines, before);
    });
  });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    data.setData('text/html', `<b style="color:red">${words}</b>`);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}
