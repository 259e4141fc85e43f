import { fileURLToPath } from 'node:url';
import { becomes, openExample, same, saved } from '../app.js';
import { violations } from '../axe.js';
import type { Runner } from '../run.js';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/', import.meta.url));

/** Days as people write them, the deadline of a place, and reports of earlier years. */
export function settings({ scenario }: Runner, address: string): Promise<void> {
  // The browser speaks English: days stay in the Chinese form.
  return scenario('settings', { locale: 'en-US' }, async ({ context, step, picture }) => {
    const page = await context.newPage();
    await page.goto(address);
    await openExample(page);
    const date = page.locator('input[data-path="date"]');
    for (const typed of [
      '2026-1-20',
      '2026.1.20',
      '20260120',
      '2026/01/20',
      '2026年1月20日',
      '２０２６年１月２０日',
    ])
      await step(`${typed} is taken as a day`, async () => {
        await date.fill('2026-1-9');
        await date.fill(typed);
        await date.blur();
        same(await date.inputValue(), '2026年1月20日', 'shown');
      });
    await step('a day that does not exist is told and not taken', async () => {
      await date.fill('2026-2-30');
      await date.blur();
      await page.locator('.date-unknown').waitFor();
      same(await date.getAttribute('aria-invalid'), 'true', 'invalid');
      same(await violations(page), [], 'violations');
      await date.fill('2026年1月20日');
      same(await page.locator('.date-unknown').count(), 0, 'told');
      await date.blur();
    });
    await step('the calendar of the browser sets it as well', async () => {
      await page.locator('.report-date .calendar').evaluate((calendar) => {
        if (!(calendar instanceof HTMLInputElement)) return;
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
          calendar,
          '2026-01-30',
        );
        calendar.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await becomes(() => date.inputValue(), '2026年1月30日');
      same(await page.locator('.finding').count(), 0, 'findings');
    });
    await step('an earlier deadline of a place is kept', async () => {
      await page.getByRole('tab', { name: '资料' }).click();
      await page.getByText('高级设置').click();
      await page.locator('input[data-path="deadline"]').fill('2026-1-21');
      await page.getByRole('tab', { name: '检查' }).click();
      await page.locator('.finding', { hasText: '2026-01-21' }).waitFor();
      await saved(page);
      await page.reload();
      await page.locator('.finding', { hasText: '2026-01-21' }).waitFor();
    });
    await step('reports of earlier years are added to last year’s, for the chart of years', async () => {
      await page.getByText('更早的年份').click();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: '加一份更早的报告…' }).click();
      await (await chooser).setFiles(`${EXAMPLES}bureau-2022.yaml`);
      await page.getByRole('button', { name: '去掉2022年' }).waitFor();
      await page.getByRole('tab', { name: '图表' }).click();
      await becomes(
        async () =>
          (await page.locator('.chart img').last().getAttribute('alt'))?.includes('2022年') ?? false,
        true,
      );
      await picture(page, 'earlier years');
      same(await violations(page), [], 'violations');
    });
  });
}
