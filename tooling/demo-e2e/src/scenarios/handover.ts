import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { becomes, cell, same, saved } from '../app.js';
import { archivedPdf } from '../made-by-command.js';
import type { Runner } from '../run.js';

/** A published report, where it lies beside the repository; else one that is made of an example with figures in its prose. */
const PUBLISHED = fileURLToPath(
  new URL('../../../../../shared/data/reports/005-hongze-2023.pdf', import.meta.url),
);

/** Keystrokes beyond figures and new prose that a report of the next year may take. */
const KEYSTROKES = 150;

/** The figures of table 三 by row, 自然人 and 商业企业, as a clerk has them; the others of the table are 0. */
const FIGURES: readonly (readonly [row: string, figure: string])[] = [
  ['newlyReceived', '12'],
  ['results.granted', '9'],
  ['results.unavailable.notHeld', '3'],
];

/** From last year's file to this year's report by keyboard alone, with no sentence of last year left. */
export async function handover({ scenario }: Runner, address: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-handover-'));
  await scenario('handover', {}, async ({ context, step, measure, picture }) => {
    const page = await context.newPage();
    const file = existsSync(PUBLISHED) ? PUBLISHED : archivedPdf(work, 'county-2024');
    let strokes = 0;
    const press = async (key: string, times = 1): Promise<void> => {
      for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
      strokes += times;
    };
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    let year = 0;
    await page.goto(address);
    await step('last year’s file is opened and taken as such', async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('.skip-link')?.focus());
      const chooser = page.waitForEvent('filechooser');
      for (let left = 20; left > 0 && (await focused()) !== '用去年的报告编制今年的'; left -= 1)
        await press('Tab');
      await press('Enter');
      await (await chooser).setFiles(file);
      await page.locator('.review').waitFor();
      for (let left = 60; left > 0 && !/^编制\d{4}年报告$/u.test(await focused()); left -= 1)
        await press('Tab');
      await press('Enter');
      await page.locator('.handover').waitFor();
      year = Number(await page.locator('[data-path="year"]').inputValue());
      await picture(page, 'handover');
    });
    await step('each sentence of last year is decided on, one after the other', async () => {
      const cards = page.locator('.carried');
      for (let left = await cards.count(); left > 0; left -= 1) {
        same(
          await page.evaluate(() => document.activeElement?.closest('.carried') !== null),
          true,
          'focus on a card',
        );
        const inputs = await cards.first().locator('input').count();
        for (let field = 0; field < inputs; field += 1) {
          if (field > 0) await press('Tab');
          await page.keyboard.type('7');
        }
        await press('Enter');
        await becomes(() => cards.count(), left - 1);
        await page.waitForFunction(() => document.activeElement?.hasAttribute('data-first') === true);
      }
      same(await page.locator('.handover-done').count(), 1, 'told that all is decided');
      await picture(page, 'handover done');
    });
    await step('the tables are filled in', async () => {
      await press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('input.figure') === true);
      await leadTo(page, press, 'applications.newlyReceived.naturalPerson');
      for (const [row, figure] of FIGURES) {
        const target = `applications.${row}.naturalPerson`;
        for (let left = 40; left > 0 && (await pathOf(page)) !== target; left -= 1) await press('ArrowDown');
        await page.keyboard.type(figure);
      }
      // What stays blank is 0: the finding about blanks offers it.
      await press('Shift+Tab');
      await press('Enter');
      await becomes(() => cell(page, 'applications.newlyReceived.total').inputValue(), '12');
      await saved(page);
    });
    await step('no sentence speaks of last year any more', async () => {
      const prose = await page.evaluate(() =>
        [...document.querySelectorAll('.prose-editor .line')]
          .map(({ textContent }) => textContent)
          .join('\n'),
      );
      same(prose.includes(`${year}年`) || prose.includes('{{year}}'), true, 'this year is named');
      same(
        prose
          .split(/[。；\n]/u)
          .filter((sentence) => sentence.replace(/《[^》]*》/gu, '').includes(`${year - 1}年`)),
        [],
        'sentences that name last year',
      );
      measure('keystrokes beyond figures', strokes, KEYSTROKES, 'keys');
    });
    await step('undo leads back to what it changed', async () => {
      await press('Control+z');
      await page.waitForFunction(() => document.activeElement !== document.body);
    });
  });
  rmSync(work, { recursive: true });
}

function pathOf(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-path'));
}

/** Goes on by Tab, table by table, until a cell has the focus. */
async function leadTo(page: Page, press: (key: string) => Promise<void>, path: string): Promise<void> {
  for (let left = 30; left > 0 && (await pathOf(page)) !== path; left -= 1) await press('Tab');
  same(await pathOf(page), path, 'focus');
}
