import type { Page } from 'playwright-core';
import { becomes, cell, openExample, saved } from '../app.js';
import type { Runner } from '../run.js';

const CELL = 'disclosure.licensing.decisions';

/** Two windows on one report. */
export function windows({ scenario }: Runner, address: string): Promise<void> {
  return scenario('two windows', {}, async ({ context, step, picture }) => {
    const one = await context.newPage();
    const other = await context.newPage();
    await one.goto(address);
    await openExample(one);
    await saved(one);
    await other.goto(address);
    await other.locator('.saved li button').first().click();
    await other.locator('.report-form').waitFor();
    await step('a window without changes follows the other', async () => {
      await cell(one, CELL).fill('500');
      await becomes(() => cell(other, CELL).inputValue(), '500');
      await other.locator('.conflict-bar.calm').waitFor();
    });
    await step('changes in both are a choice, and until then both stay', async () => {
      await conflict(one, other);
      await picture(other, 'conflict');
      const kept = await (await context.newPage()).goto(address).then(() => keptReports(other));
      if (kept !== 1) throw new Error(`${kept} reports are kept`);
    });
    await step('both can be kept', async () => {
      await other.getByRole('button', { name: /两份都保留/ }).click();
      await saved(other);
      await becomes(() => keptReports(other), 2);
      await becomes(() => cell(other, CELL).inputValue(), '502');
      await becomes(() => cell(one, CELL).inputValue(), '501');
    });
    await step('a report deleted elsewhere does not come back by itself', async () => {
      const third = context.pages().at(-1);
      await third?.reload();
      third?.on('dialog', (dialog) => void dialog.accept());
      await third?.locator('.saved li').last().getByRole('button', { name: /删除/ }).click();
      await becomes(() => keptReports(one), 1);
      await other.locator('.conflict-bar').waitFor();
      await cell(other, CELL).fill('503');
      await becomes(() => keptReports(one), 1);
      await other.getByRole('button', { name: '重新保存' }).click();
      await saved(other);
      await becomes(() => keptReports(one), 2);
    });
  });
}

/** Both windows save nothing for a moment and change the same report. */
async function conflict(one: Page, other: Page): Promise<void> {
  // The window is held still with a change in it that is not saved yet: the other one saves in between.
  await other.evaluate((path) => {
    const field = document.querySelector(`input[data-path="${path}"]`);
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(field, '502');
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    const end = performance.now() + 2500;
    setTimeout(() => {
      while (performance.now() < end);
    }, 20);
  }, CELL);
  await cell(one, CELL).fill('501');
  await saved(one);
  await other.locator('.conflict-bar[role="alert"]').waitFor();
}

function keptReports(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('xxgk');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('drafts').objectStore('drafts').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
