import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { becomes, same } from '../app.js';
import { violations } from '../axe.js';
import type { Runner } from '../run.js';

const EXAMPLE = fileURLToPath(new URL('../../../../examples/bureau-2022.yaml', import.meta.url));

/** The desk of an office that collects reports: files and an archive, who is missing, what is wrong, the sum. */
export async function desk({ scenario }: Runner, address: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-desk-'));
  const report = readFileSync(EXAMPLE, 'utf8');
  const name = /name: ([^,}\n]+)/u.exec(report)?.[1] ?? '';
  const zip = join(work, '各局.zip');
  const other = report.replace(/name: [^,}\n]+/u, 'name: 示例市水利局');
  writeFileSync(zip, zipSync({ '水利/年报.yaml': new TextEncoder().encode(other) }));
  await scenario('desk', {}, async ({ context, step, picture }) => {
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: '收齐和汇总' }).click();
    await step('files and archives become a list with what is wrong in each', async () => {
      await page.locator('.desk input[type="file"]').last().setInputFiles([EXAMPLE, zip]);
      await becomes(() => page.locator('.desk-table tbody tr').count(), 2);
    });
    await step('who is missing is named once a list is given', async () => {
      await page.locator('.desk textarea').fill(`${name}\n示例市水利局\n示例市民政局`);
      await page.locator('.desk-findings', { hasText: '示例市民政局' }).waitFor();
      await picture(page, 'desk');
      same(await violations(page), [], 'violations');
    });
    await step('the sum opens as a report', async () => {
      await page.locator('.desk-fields input').fill('示例市人民政府');
      await page.getByRole('button', { name: '打开汇总报告' }).click();
      await page.locator('.report-form').waitFor();
      same(await page.locator('[data-path="organ.name"]').inputValue(), '示例市人民政府', 'organ');
    });
  });
  rmSync(work, { recursive: true });
}
