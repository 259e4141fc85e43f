import type { Page } from 'playwright-core';
import { becomes, cell, openExample, same } from '../app.js';
import type { Runner } from '../run.js';

const RECEIVED = 'applications.newlyReceived';
const OVER = 'applications.carriedOver';

/** What keys copy, from a cell that has the focus: the clipboard that spreadsheets are given. */
const COPIED: readonly (readonly [what: string, from: string, keys: readonly string[], clipboard: string])[] =
  [
    ['one cell', `${RECEIVED}.naturalPerson`, [], '21'],
    ['two cells', `${RECEIVED}.naturalPerson`, ['Shift+ArrowRight'], '21\t4'],
    ['a block', `${RECEIVED}.naturalPerson`, ['Shift+ArrowRight', 'Shift+ArrowDown'], '21\t4\n2\t0'],
    ['to the end of the row', `${RECEIVED}.other`, ['Shift+End'], '0\t25'],
    ['to the end of the column', 'applications.results.total.total', ['Control+Shift+ArrowDown'], '25\n2'],
    [
      'the whole of a table of one row',
      'proceedings.reconsideration.upheld',
      ['Control+a'],
      `1\t0\t0\t0\t1${'\t0'.repeat(10)}`,
    ],
  ];

/** Where keys lead, one after the other. */
const LED: readonly (readonly [key: string, path: string])[] = [
  ['Home', 'results.granted.naturalPerson'],
  ['End', 'results.granted.total'],
  ['PageDown', 'results.refused.enforcementFiles.total'],
  ['PageUp', 'results.granted.total'],
  ['Control+Home', 'newlyReceived.naturalPerson'],
  ['Control+End', 'carriedForward.total'],
  ['Control+ArrowUp', 'newlyReceived.total'],
  ['Enter', 'carriedOver.total'],
  ['Shift+Enter', 'newlyReceived.total'],
];

/** Tables as spreadsheets: blocks by keys and mouse, the clipboard, filling, undo. */
export function grid({ scenario }: Runner, address: string): Promise<void> {
  return scenario('grid', {}, async ({ context, step, picture }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(address);
    await openExample(page);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    for (const [what, from, keys, expected] of COPIED) {
      await step(`${what} is copied as spreadsheets take it`, async () => {
        await cell(page, from).focus();
        await page.keyboard.press('Escape');
        for (const key of keys) await page.keyboard.press(key);
        await page.keyboard.press('Control+c');
        await becomes(clipboard, expected);
      });
    }
    await step('a block is selected by dragging, and by Shift with a click', async () => {
      await drag(page, `${RECEIVED}.naturalPerson`, `${OVER}.research`);
      same(await page.locator('td[aria-selected="true"]').count(), 6, 'cells selected');
      await picture(page, 'grid');
      await cell(page, `${RECEIVED}.naturalPerson`).click();
      await cell(page, `${RECEIVED}.research`).click({ modifiers: ['Shift'] });
      same(await page.locator('td[aria-selected="true"]').count(), 3, 'cells selected');
    });
    await step('what is cut is pasted elsewhere, and undo leads back to it', async () => {
      await cell(page, `${RECEIVED}.naturalPerson`).focus();
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Control+x');
      await becomes(() => cell(page, `${RECEIVED}.commercial`).inputValue(), '');
      await cell(page, `${OVER}.research`).focus();
      await page.keyboard.press('Control+v');
      await becomes(() => cell(page, `${OVER}.research`).inputValue(), '21');
      await becomes(() => cell(page, `${OVER}.socialWelfare`).inputValue(), '4');
      await page.keyboard.press('Control+z');
      await becomes(() => pathOf(page), `${OVER}.research`);
      await page.keyboard.press('Control+z');
      await becomes(() => cell(page, `${RECEIVED}.commercial`).inputValue(), '4');
      await becomes(() => pathOf(page), `${RECEIVED}.naturalPerson`);
    });
    await step('filling down, clearing a block, typing over a computed total', async () => {
      await cell(page, `${RECEIVED}.commercial`).focus();
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Control+d');
      await becomes(() => cell(page, `${OVER}.commercial`).inputValue(), '4');
      await page.keyboard.press('Delete');
      await becomes(() => cell(page, `${RECEIVED}.commercial`).inputValue(), '');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await becomes(() => cell(page, `${OVER}.commercial`).inputValue(), '0');
      await cell(page, `${RECEIVED}.total`).focus();
      await page.keyboard.press('5');
      await page.locator('.cell-hint').waitFor();
      same(await cell(page, `${RECEIVED}.total`).inputValue(), '25', 'the total');
      await page.keyboard.press('F2');
      await page.keyboard.press('Escape');
      await page.keyboard.press('=');
    });
    await step('what is typed after undo replaces, and Escape takes back only what was typed', async () => {
      const received = cell(page, `${RECEIVED}.naturalPerson`);
      await received.focus();
      await page.keyboard.press('Delete');
      await becomes(() => received.inputValue(), '');
      await page.keyboard.press('Control+z');
      await becomes(() => received.inputValue(), '21');
      await page.keyboard.type('35');
      await becomes(() => received.inputValue(), '35');
      await page.keyboard.press('Escape');
      await becomes(() => received.inputValue(), '21');
      await page.keyboard.press('F2');
      await page.keyboard.type('4');
      await becomes(() => received.inputValue(), '214');
      await page.keyboard.press('Escape');
      await page.keyboard.type('9');
      await becomes(() => received.inputValue(), '9');
      await page.keyboard.press('Escape');
      await becomes(() => received.inputValue(), '21');
    });
    await step('keys lead as in spreadsheets, and fill to the right', async () => {
      await cell(page, 'applications.results.granted.research').focus();
      for (const [key, path] of LED) {
        await page.keyboard.press(key);
        same(await pathOf(page), `applications.${path}`, key);
      }
      await cell(page, `${OVER}.naturalPerson`).focus();
      for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Control+r']) await page.keyboard.press(key);
      await becomes(() => cell(page, `${OVER}.research`).inputValue(), '2');
      await page.keyboard.press('Control+z');
      await becomes(() => cell(page, `${OVER}.research`).inputValue(), '0');
      await page.keyboard.press('Control+y');
      await becomes(() => cell(page, `${OVER}.research`).inputValue(), '2');
      await page.keyboard.press('Control+z');
    });
    await step('a row that comes with its name goes where the name says', async () => {
      await cell(page, `${RECEIVED}.naturalPerson`).focus();
      await page.evaluate(() => navigator.clipboard.writeText('（一）予以公开\t\t14\t3\t0\t0\t0\t0\t17\r\n'));
      await page.keyboard.press('Control+v');
      await becomes(() => cell(page, 'applications.results.granted.naturalPerson').inputValue(), '14');
      await becomes(() => cell(page, `${RECEIVED}.naturalPerson`).inputValue(), '21');
    });
    await step('F8 leads to what is wrong, and the heads stay in sight', async () => {
      await page.keyboard.press('F8');
      await page.locator('[data-path^="applications."]:focus').waitFor();
      await page.locator('#section-applications tbody tr').nth(20).scrollIntoViewIfNeeded();
      const { top } = await page
        .locator('#section-applications thead')
        .evaluate((head) => ({ top: head.getBoundingClientRect().top }));
      if (top < 0) throw new Error(`the heads stand at ${top}`);
    });
  });
}

function pathOf(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-path'));
}

/** Presses the mouse in one cell and lets it go in another. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  await cell(page, from).hover();
  await page.mouse.down();
  await cell(page, to).hover();
  await page.mouse.up();
}
