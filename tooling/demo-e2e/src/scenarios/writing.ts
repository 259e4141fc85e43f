import { becomes, cell, openExample, same, saved } from '../app.js';
import type { Runner } from '../run.js';

const RECEIVED = 'applications.newlyReceived';

/** From the example to a mended report, by mouse. */
export function writing({ scenario }: Runner, address: string): Promise<void> {
  return scenario('writing', {}, async ({ context, step, picture }) => {
    const page = await context.newPage();
    await step('the start shows at once', async () => {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await picture(page, 'start');
    });
    await step('the example opens without a finding', async () => {
      await openExample(page);
      same(await page.locator('.finding').count(), 0, 'findings');
      await picture(page, 'editor');
    });
    await step('a changed cell changes its totals and brings a finding', async () => {
      await cell(page, `${RECEIVED}.naturalPerson`).fill('30');
      await becomes(() => cell(page, `${RECEIVED}.total`).inputValue(), '34');
      await page.locator('.finding.error').first().waitFor();
    });
    await step('the finding leads to its cell', async () => {
      await page.locator('.finding.error .finding-place').first().click();
      // The focus comes with the next frame: a panel that was hidden has to be shown first.
      await page.locator('[data-path^="applications."]:focus').waitFor();
      await picture(page, 'finding');
    });
    await step('a repair that the finding offers mends it', async () => {
      await page
        .locator('.finding.error')
        .getByRole('button', { name: /^(采用|按此改正)/ })
        .first()
        .click();
      await becomes(() => page.locator('.finding').count(), 0);
      await becomes(() => cell(page, `${RECEIVED}.naturalPerson`).inputValue(), '21');
      await cell(page, `${RECEIVED}.naturalPerson`).fill('30');
      await page.locator('.finding.error').first().waitFor();
    });
    await step('undo takes it back, redo brings it again', async () => {
      await page.keyboard.press('Control+z');
      await becomes(() => page.locator('.finding').count(), 0);
      await page.keyboard.press('Control+y');
      await becomes(() => cell(page, `${RECEIVED}.naturalPerson`).inputValue(), '30');
      await page.keyboard.press('Control+z');
    });
    await step('a block copied from a spreadsheet fills its cells', async () => {
      await cell(page, 'applications.results.granted.naturalPerson').focus();
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.setData('text/plain', '11\t2\t0\r\n5\t1\t0\r\n');
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      });
      await becomes(() => cell(page, 'applications.results.granted.commercial').inputValue(), '2');
      await becomes(() => cell(page, 'applications.results.partlyGranted.naturalPerson').inputValue(), '5');
      await page.keyboard.press('Control+z');
      await becomes(() => cell(page, 'applications.results.granted.commercial').inputValue(), '3');
    });
    await step('the work is there after the page is loaded again, and can still be undone', async () => {
      await cell(page, 'disclosure.licensing.decisions').fill('487');
      await saved(page);
      await page.reload();
      await page.locator('.report-form').waitFor();
      await becomes(() => cell(page, 'disclosure.licensing.decisions').inputValue(), '487');
      await page.keyboard.press('Control+z');
      await becomes(() => cell(page, 'disclosure.licensing.decisions').inputValue(), '486');
      await saved(page);
    });
    await step('Back leads to the start, where the report is listed', async () => {
      await page.goBack();
      await page.locator('.saved li').first().waitFor();
      await picture(page, 'start with reports');
    });
  });
}
