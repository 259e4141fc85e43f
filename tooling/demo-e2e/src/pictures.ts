// Takes the pictures of the manuals, docs/manual/图: the one-file app opened from the disk, used as the manuals tell.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode, encode } from 'fast-png';
import type { Page } from 'playwright-core';
import { cell, openExample, openFile, saved, showPages } from './app.js';
import { findChromium, launch } from './chromium.js';
import { writeReturnedReports } from './returned-reports.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const APP = join(ROOT, 'dist/xxgk.html');
const TARGET = join(ROOT, 'docs/manual/图');
/** Of one picture, so that the manuals open fast from a memory stick. */
const MOST_BYTES = 200_000;

/** The figures that the clerk of the story types: all others of table 三 are 0. */
const TYPED: readonly (readonly [path: string, figure: string])[] = [
  ['applications.newlyReceived.naturalPerson', '126'],
  ['applications.newlyReceived.commercial', '18'],
  ['applications.results.granted.naturalPerson', '97'],
  ['applications.results.granted.commercial', '15'],
];

const program = findChromium();
if (program === undefined || !existsSync(APP)) {
  console.error(
    'Needs Chromium (Debian: “chromium”, or its program in CHROMIUM) and the built app: npm run build.',
  );
  process.exit(1);
}

const work = mkdtempSync(join(tmpdir(), 'xxgk-manual-'));
rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET, { recursive: true });
const browser = await launch(program, join(work, 'net.json'));
try {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 720 },
  });
  // The weeks in which reports are written; the same whenever the pictures are taken.
  await context.clock.setFixedTime('2027-01-08T09:30:00+08:00');
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(pathToFileURL(APP).href);
  await page.locator('.start').waitFor();
  await take(page, '01-首页');
  await clerk(page);
  await office(page);
  await writer(page);
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}

/** From last year's Word document to the files that are handed in. */
async function clerk(page: Page): Promise<void> {
  await openFile(page, lastYearsWord(), 'last', () => take(page, '02-读到的内容'));
  await page.locator('.carried').first().waitFor();
  await take(page, '03-去年的话');
  for (const [path, figure] of TYPED) await cell(page, path).fill(figure);
  const first = cell(page, 'applications.newlyReceived.naturalPerson');
  await first.focus();
  await first.evaluate((field) => field.scrollIntoView({ block: 'center' }));
  await saved(page);
  await take(page, '04-填表');
  await page.getByRole('tab', { name: '检查' }).click();
  await take(page, '05-检查');
  await showPages(page);
  await take(page, '06-版面');
  await page.getByRole('tab', { name: '资料' }).click();
  await page.getByText('发文', { exact: true }).first().click();
  await saved(page);
  await take(page, '07-资料');
  await handIn(page, '08-还有错误');
  await page.getByRole('button', { name: '返回首页' }).click();
  await openExample(page);
  await saved(page);
  await handIn(page, '09-导出报送');
  await page.getByRole('button', { name: '返回首页' }).click();
  await page.getByText('本机保存的报告').waitFor();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await take(page, '10-继续编制');
}

/** The dialog of the files, as it opens. */
async function handIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '导出报送' }).click();
  await page.locator('.hand-in').waitFor();
  await take(page, name);
  await page.keyboard.press('Escape');
}

/** What organs sent, put together on the desk. */
async function office(page: Page): Promise<void> {
  await page.getByRole('button', { name: '收齐和汇总' }).click();
  const { folder, roster } = writeReturnedReports(join(ROOT, 'examples'), join(work, '各局'));
  // The exit code is 1: one of them has errors.
  xxgk('build', folder, '-f', 'docx', '-o', join(work, '报来的'));
  const files = readdirSync(join(work, '报来的'))
    .filter((name) => name.endsWith('.docx'))
    .map((name) => join(work, '报来的', name));
  await page.locator('.desk input[type="file"]').last().setInputFiles(files);
  await page
    .locator('.desk-table tbody tr')
    .nth(files.length - 1)
    .waitFor();
  await page.locator('.desk textarea').fill(roster);
  await page.locator('.desk-fields input').fill('示例县人民政府');
  await page.locator('.desk-findings').first().waitFor();
  await page.setViewportSize({ width: 1280, height: 860 });
  await take(page, '11-收齐和汇总');
}

/** A notice, from its form. */
async function writer(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('button', { name: '返回首页' }).click();
  await page.getByRole('button', { name: '写一份公文' }).click();
  await page.locator('.desk-card input:not([hidden])').fill('示例县人民政府');
  await take(page, '12-选文种');
  await page.locator('.desk-card input[type="file"]').setInputFiles(join(ROOT, 'examples/gongwen/notice.md'));
  await page.locator('.source-editor').waitFor();
  await saved(page);
  await showPages(page);
  await page.locator('.pages').evaluate((pages) => pages.scrollTo(0, 0));
  await take(page, '13-写公文');
}

/** Last year's report as an organ has it. */
function lastYearsWord(): string {
  const said = xxgk('build', 'examples/city-2025.yaml', '-f', 'docx', '-o', work);
  const made = readdirSync(work).find((name) => name.endsWith('.docx'));
  if (made === undefined) throw new Error(said);
  return join(work, made);
}

/** Runs the command in the root of the repository and gives what it says of what went wrong. */
function xxgk(...args: readonly string[]): string {
  const main = join(ROOT, 'packages/cli/bin/xxgk.mjs');
  return spawnSync(process.execPath, [main, ...args], { cwd: ROOT, encoding: 'utf8' }).stderr;
}

/** @throws Error when a picture is too large */
async function take(page: Page, name: string): Promise<void> {
  // Browsers compress in haste; written again, a picture is half as large.
  const shot = decode(await page.screenshot({ animations: 'disabled' }));
  const bytes = encode(shot, { zlib: { level: 9 } });
  writeFileSync(join(TARGET, `${name}.png`), bytes);
  console.log(`${name}  ${Math.round(bytes.length / 1000)} kB`);
  if (bytes.length > MOST_BYTES) throw new Error(`${name} has more than ${MOST_BYTES} bytes`);
}
