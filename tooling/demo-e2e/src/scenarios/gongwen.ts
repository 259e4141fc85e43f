import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode } from 'fast-png';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { becomes, make, same, saved } from '../app.js';
import { violations } from '../axe.js';
import type { Runner } from '../run.js';

const YEARLY = fileURLToPath(new URL('../../../../examples/gongwen/rule-of-law-report.md', import.meta.url));

const TEXT = `关于做好防汛准备工作的通知

各乡镇人民政府：

为做好今年的防汛工作，现将有关事项通知如下。

一、检查堤防

请在五月底前完成。

示例县人民政府
2026年4月8日
`;

/** A document that is no report: begun from a kind, checked line by line, seen as pages, kept, handed in. */
export async function gongwen({ scenario }: Runner, address: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-gongwen-'));
  const file = join(work, '通知.txt');
  writeFileSync(file, TEXT);
  const word = join(work, '通知.docx');
  const picturePath = join(work, '示意图.png');
  writeFileSync(
    picturePath,
    encode({ width: 40, height: 20, channels: 3, data: new Uint8Array(2400).fill(90) }),
  );
  await scenario('gongwen', {}, async ({ context, step, picture, measure }) => {
    const page = await context.newPage();
    await page.goto(address);
    const field = page.locator('.source-editor');
    await step('a kind gives a document that is begun, with its pages', async () => {
      await start(page);
      same(await page.locator('.kind-list .kind').count(), 16, 'kinds');
      await page.locator('.desk-card input:not([hidden])').fill('示例县教育局');
      await picture(page, 'gongwen-start');
      same(await violations(page), [], 'violations');
      await page.locator('.kind', { hasText: '通知' }).first().click();
      await field.waitFor();
      same((await field.inputValue()).includes('# 示例县教育局关于……的通知'), true, 'starter');
      await pages(page);
      await saved(page);
    });
    await step('numbers stand beside the lines of a text that wraps as in its field', async () => {
      const heights = await page.evaluate(() => {
        const area = document.querySelector('.source-editor');
        const lines = document.querySelector('.source-lines');
        return [area?.scrollHeight, lines?.scrollHeight];
      });
      same(Math.abs((heights[0] ?? 0) - (heights[1] ?? 1)) <= 1, true, `heights ${heights}`);
    });
    await step('pages follow what is typed, and the caret', async () => {
      const value = await field.inputValue();
      await field.evaluate((area, at) => {
        if (!(area instanceof HTMLTextAreaElement)) return;
        area.focus();
        area.setSelectionRange(at, at + 6);
      }, value.indexOf('为……'));
      await page.keyboard.insertText('为做好秋季招生工作，');
      await becomes(
        async () => (await page.locator('.pages .page').first().textContent())?.includes('秋季招生'),
        true,
      );
      await page.locator('.page-overlay .current').first().waitFor();
      same(await violations(page), [], 'violations');
    });
    await step('a click on a page leads to its line', async () => {
      const title = page.locator('.pages .page text', { hasText: '关于' }).first();
      // Pages that are made anew while the mouse is down have no click.
      await becomes(async () => {
        await title.click();
        // The caret follows in the next frame: one that came later would stand where the next step writes.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        const line = await field.evaluate((area) =>
          area instanceof HTMLTextAreaElement
            ? (area.value.slice(area.value.lastIndexOf('\n', area.selectionStart - 1) + 1).split('\n')[0] ??
              '')
            : '',
        );
        return line.startsWith('# ');
      }, true);
    });
    await step('a finding leads to its line, which is marked', async () => {
      await field.evaluate((area) => {
        if (!(area instanceof HTMLTextAreaElement)) return;
        area.setSelectionRange(area.value.length, area.value.length);
        area.focus();
      });
      await page.keyboard.insertText('\n二、，招生范围\n\n本县户籍.\n');
      await page.getByRole('tab', { name: '检查' }).click();
      await page.locator('.findings .finding').first().waitFor();
      await page.locator('.source-lines > :is(.error, .warning)').first().waitFor();
      await picture(page, 'gongwen-check');
      await page.keyboard.press('F8');
      await becomes(() => page.evaluate(() => document.activeElement?.className), 'source-editor');
      same(await violations(page), [], 'violations');
    });
    await step('what can be mended surely is mended in the text, and taken back', async () => {
      await page.getByRole('button', { name: /^按此改正：.*“\.”改为“。”/u }).click();
      await becomes(async () => (await field.inputValue()).includes('本县户籍。'), true);
      await page.keyboard.press('Control+z');
      await becomes(async () => (await field.inputValue()).includes('本县户籍.'), true);
    });
    await step('everything sure is mended at once, and taken back by one step', async () => {
      const before = await field.inputValue();
      await page.evaluate(() => document.querySelector<HTMLElement>('.source-editor')?.focus());
      await page.keyboard.insertText('共2项(见附件).');
      const written = await field.inputValue();
      await page.getByRole('button', { name: /^全部改正/u }).click();
      await page.locator('.mend-all .changes ins').first().waitFor();
      await picture(page, 'gongwen-mend-all');
      same(await violations(page), [], 'violations');
      await page.locator('.mend-all .primary').click();
      await becomes(async () => (await field.inputValue()).includes('（见附件）'), true);
      await page.keyboard.press('Control+z');
      same(await field.inputValue(), written, 'taken back');
      await page.keyboard.press('Control+z');
      await becomes(() => field.inputValue(), before);
    });
    await step('an element is added to the head, and typing it is taken back by its field', async () => {
      const before = await field.inputValue();
      await page.locator('.gongwen-tools select').first().selectOption('抄送机关');
      await page.keyboard.insertText('示例县财政局');
      same((await field.inputValue()).includes('\n抄送机关: 示例县财政局\n---\n'), true, 'element');
      await page.keyboard.press('Control+z');
      await page.getByRole('button', { name: '撤销' }).click();
      same(await field.inputValue(), before, 'undone');
    });
    await step('what is kept is there after a reload, and Back leads to the start', async () => {
      const text = await field.inputValue();
      await saved(page);
      await page.reload();
      same(await field.inputValue(), text, 'text');
      await page.goBack();
      await page.locator('.start').waitFor();
      await page.getByRole('button', { name: /继续：/ }).click();
      same(await field.inputValue(), text, 'text');
    });
    await step('another window follows what is changed here', async () => {
      const other = await context.newPage();
      await other.goto(address);
      await other.getByRole('button', { name: /继续：/ }).click();
      const there = other.locator('.source-editor');
      await there.evaluate((area) => {
        if (area instanceof HTMLTextAreaElement) area.setSelectionRange(area.value.length, area.value.length);
      });
      await other.keyboard.insertText('\n三、其他事项\n');
      await becomes(async () => (await field.inputValue()).endsWith('三、其他事项\n'), true);
      await other.close();
      await page.bringToFront();
    });
    await step('a picture is put into the text, seen on its page and taken into the files', async () => {
      await field.evaluate((area) => {
        if (area instanceof HTMLTextAreaElement) area.setSelectionRange(area.value.length, area.value.length);
      });
      await page.locator('.gongwen-tools input[type="file"]').first().setInputFiles(picturePath);
      await becomes(async () => (await field.inputValue()).includes('![图名](示意图.png)'), true);
      await page.locator('.pages svg image').first().waitFor({ state: 'attached' });
    });
    await step('Word, PDF, OFD, web page and source are handed in', async () => {
      await page.getByRole('button', { name: '导出报送' }).click();
      await picture(page, 'gongwen-hand-in');
      const { name, bytes } = await make(page, 'zip');
      const made = unzipSync(bytes);
      same(/^示例县教育局关于.*\.zip$/u.test(name), true, name);
      same(Object.keys(made).length, 9, Object.keys(made).join('、'));
      writeFileSync(word, Object.entries(made).find(([file]) => file.endsWith('通知.docx'))?.[1] ?? '');
      const [, source] = Object.entries(made).find(([file]) => file.endsWith('.md')) ?? [];
      same(source && strFromU8(source), await page.locator('.source-editor').inputValue(), 'source');
      const times: number[] = [];
      for (let time = 0; time < 2; time += 1) times.push((await make(page, 'pdf')).milliseconds);
      measure('PDF of a document ready, warm', Math.min(...times), 1500, 'ms');
      await page.keyboard.press('Escape');
    });
    await step('what was handed in is verified by the text that it carries', async () => {
      await page.getByRole('button', { name: '返回首页' }).click();
      await page.getByRole('button', { name: '核验文件' }).click();
      await page.locator('.desk input[type="file"]').setInputFiles(word);
      await becomes(() => page.locator('.verified h2').textContent(), '通过：通知.docx');
    });
    await step('last year’s document is held against this year’s, where it is made every year', async () => {
      await page.getByRole('button', { name: '返回首页' }).click();
      await start(page);
      await page.locator('.desk-card input[type="file"]').setInputFiles(YEARLY);
      await field.waitFor();
      await page.getByRole('tab', { name: '检查' }).click();
      const likeness = page.locator('.finding', { hasText: /去年|上年|上一年/u });
      await page.locator('.findings-count').waitFor();
      same(await likeness.count(), 0, 'told before');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: '对照去年的…' }).click();
      await (await chooser).setFiles(YEARLY);
      await likeness.first().waitFor();
    });
    await step('a text from elsewhere is opened with its elements at the head', async () => {
      await page.getByRole('button', { name: '返回首页' }).click();
      await start(page);
      await page.locator('.desk-card input[type="file"]').setInputFiles(file);
      await field.waitFor();
      const value = await field.inputValue();
      same(value.includes('主送: 各乡镇人民政府'), true, value.slice(0, 200));
      await pages(page);
      await page.setViewportSize({ width: 1920, height: 1080 });
      await picture(page, 'gongwen-1920');
      await page.emulateMedia({ colorScheme: 'dark' });
      await picture(page, 'gongwen-1920-dark');
      await page.setViewportSize({ width: 390, height: 844 });
      await picture(page, 'gongwen-phone-dark');
      await page.emulateMedia({ colorScheme: 'light' });
      await picture(page, 'gongwen-phone');
      same(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'width');
      same(await violations(page), [], 'violations');
    });
  });
  rmSync(work, { recursive: true });
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: '写一份公文' }).click();
  await page.locator('.kind-list .kind', { hasText: '请示' }).waitFor();
}

async function pages(page: Page): Promise<void> {
  await page.locator('.pages[data-ready="true"] svg').first().waitFor();
}
