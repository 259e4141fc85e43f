import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { becomes, make, openExample, same } from '../app.js';
import { violations } from '../axe.js';
import { madeByCommand } from '../made-by-command.js';
import type { Runner } from '../run.js';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/', import.meta.url));

/** What somebody does who receives files: verifies them, and compares two reports. */
export async function received({ scenario }: Runner, address: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-received-'));
  await scenario('verify', {}, async ({ context, step, picture }) => {
    const page = await context.newPage();
    await page.goto(address);
    await openExample(page);
    await page.getByRole('button', { name: '导出报送' }).click();
    const sound = join(work, '原件.pdf');
    writeFileSync(sound, (await make(page, 'pdf')).bytes);
    const changed = join(work, '改过.docx');
    writeFileSync(changed, withOtherFigure((await make(page, 'docx')).bytes));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '返回首页' }).click();
    await page.getByRole('button', { name: '核验文件' }).click();
    await step('the focus is at the heading of the page, and where one left on the way back', async () => {
      await becomes(() => page.evaluate(() => document.activeElement?.textContent), '核验文件');
      await page.getByRole('button', { name: '返回首页' }).click();
      await becomes(
        () => page.evaluate(() => document.activeElement?.querySelector('strong')?.textContent),
        '核验文件',
      );
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '核验文件', level: 1 }).waitFor();
    });
    await step(
      'a file as it was made passes, byte for byte; one that was changed is told apart, with the place',
      async () => {
        await page.locator('.desk input[type="file"]').setInputFiles([sound, changed]);
        await becomes(() => page.locator('.verified').count(), 2);
        const said = await page.locator('.verified').allTextContents();
        same(said[0]?.startsWith('通过：原件.pdf') && said[0].includes('逐字节'), true, said[0] ?? '');
        same(said[1]?.startsWith('未通过：改过.docx') && said[1].includes('987654'), true, said[1] ?? '');
        await picture(page, 'verify');
        same(await violations(page), [], 'violations');
      },
    );
    await step(
      'an archive as it was handed in is verified whole, by its list of digests as well',
      async () => {
        await page.getByRole('button', { name: '返回首页' }).click();
        await page
          .getByRole('button', { name: /继续：/ })
          .first()
          .click();
        await page.getByRole('button', { name: '导出报送' }).click();
        const archive = join(work, '报送.zip');
        const { bytes } = await make(page, 'zip');
        writeFileSync(archive, bytes);
        const parts = unzipSync(bytes);
        const broken = join(work, '改过.zip');
        const yaml = Object.keys(parts).find((name) => name.endsWith('.yaml')) ?? '';
        writeFileSync(broken, zipSync({ ...parts, [yaml]: strToU8('year: 2025') }));
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: '返回首页' }).click();
        await page.getByRole('button', { name: '核验文件' }).click();
        await page.locator('.desk input[type="file"]').setInputFiles(archive);
        const verdicts = page.locator('.verified');
        await becomes(() => verdicts.count(), Object.keys(parts).length - 1);
        for (const said of await verdicts.allTextContents())
          same(/^(?:通过|只核对了摘要).*摘要与清单一致/u.test(said), true, said);
        // Word document, review copy, PDF, OFD, web page and Excel form hold their data.
        same(await page.locator('.verified.good').count(), 6, 'verified by their data');
        await picture(page, 'verify-archive');
        await page.locator('.desk input[type="file"]').setInputFiles(broken);
        await becomes(() => verdicts.count(), Object.keys(parts).length - 1);
        same(await page.locator('.verified.bad h2').allTextContents(), [`未通过：${yaml}`], 'broken');
      },
    );
    await step('a PDF that holds no data is held against what lies beside it', async () => {
      const folder = join(work, 'without');
      const files = [madeByCommand(folder, 'pdf', '--pdfa', '2b'), madeByCommand(folder, 'docx')];
      await page.locator('.desk input[type="file"]').setInputFiles(files);
      await becomes(() => page.locator('.verified.good').count(), 2);
    });
    await step('what the command made is verified as well', async () => {
      await page.locator('.desk input[type="file"]').setInputFiles(madeByCommand(join(work, 'made'), 'docx'));
      await becomes(async () => (await page.locator('.verified').textContent())?.startsWith('通过'), true);
    });
  });
  await scenario('compare', {}, async ({ context, step, picture }) => {
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: '比较两份报告' }).click();
    const before = join(EXAMPLES, 'bureau-2022.yaml');
    const after = join(work, '修改后.yaml');
    writeFileSync(after, readFileSync(before, 'utf8').replace(/^overview: .*$/mu, '$&'));
    await step('two reports are compared, cell by cell and sentence by sentence', async () => {
      await choose(before, '前一份…');
      await choose(join(EXAMPLES, 'faulty-2023.yaml'), '后一份…');
      await page.locator('.comparison').waitFor();
      same((await page.locator('.comparison tbody tr').count()) > 0, true, 'figures that differ');
      same((await page.locator('.comparison ins').count()) > 0, true, 'words that differ');
      await picture(page, 'compare');
      same(await violations(page), [], 'violations');
    });
    await step('the comparison is kept as a page', async () => {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: '保存为网页' }).click();
      same((await coming).suggestedFilename(), '比较.html', 'name');
    });
    await step('the same report differs from itself in nothing', async () => {
      await choose(after, '后一份…');
      await becomes(() => page.locator('.comparison tbody tr').count(), 0);
      same(await page.locator('.comparison :is(ins, del)').count(), 0, 'words that differ');
    });
    async function choose(file: string, name: string): Promise<void> {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name, exact: true }).click();
      await (await chooser).setFiles(file);
      await page.locator('.way', { hasText: file.split('/').at(-1) ?? '' }).waitFor();
    }
  });
  rmSync(work, { recursive: true });
}

/** A Word document with another number in its first cell of one digit or more. */
function withOtherFigure(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const main = 'word/document.xml';
  const xml = strFromU8(parts[main] ?? new Uint8Array());
  const changed = xml.replace(/(<w:t(?: [^>]*)?>)\d+(<\/w:t>)/u, '$1987654$2');
  same(changed === xml, false, 'a figure to change');
  return zipSync({ ...parts, [main]: strToU8(changed) });
}
